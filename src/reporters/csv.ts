import { stringify } from 'csv-stringify/sync';
import type { Evidence, Finding, GateResult, Report } from '../model/report.ts';
import { harmless } from './style.ts';

/** A table as RFC 4180 wants it. What a spreadsheet would take for a formula is shown as text. */
export const csvTable = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map((row) => row.map(harmless)),
    { escape_formulas: true, record_delimiter: 'windows' },
  );

/** What a row is about; cells that it does not name are empty. */
type Row = Partial<Readonly<Record<(typeof columns)[number], string>>>;

const columns = [
  'row',
  'release',
  'sub-system',
  'gate',
  'status',
  'clause',
  'rule',
  'title',
  'message',
  'file',
  'line',
  'column',
  'actor',
  'fix',
] as const;

/** The report for a spreadsheet: the answer, then a row each gate, each reason or evidence of a criterion, each finding. */
export const csv = (report: Report): string =>
  csvTable([
    columns,
    ...[
      { row: 'answer', status: report.verdict, message: report.summary },
      ...report.gates.flatMap(ofGate),
      ...report.findings.map((finding) => ({ row: 'finding', status: finding.severity, ...ofFinding(finding) })),
    ].map((row: Row) => columns.map((column) => row[column] ?? '')),
  ]);

function ofGate({ title, release, subSystem = '', status, summary, limits = [], criteria }: GateResult): Row[] {
  const scope = { release, 'sub-system': subSystem, gate: title };
  return [
    { row: 'gate', ...scope, status, message: [summary, ...limits].join('; ') },
    ...criteria.flatMap((criterion) => {
      const { rule, clause, reasons, evidence, because = '', waitsFor } = criterion;
      const own = { clause, rule, title: criterion.title, actor: criterion.actor };
      const told: Row[] = [...reasons.map(ofFinding), ...evidence.map(ofEvidence)];
      return (told.length > 0 ? told : [{ message: because }]).map((each) => ({
        row: 'criterion',
        ...scope,
        ...own,
        status: waitsFor.length > 0 ? `${criterion.status}, waits for ${waitsFor.join(' ')}` : criterion.status,
        ...each,
        rule,
      }));
    }),
  ];
}

const ofEvidence = ({ says, at }: Evidence): Row => ({ message: says, ...placed(at) });

const ofFinding = ({ rule, clause = '', release = '', message, at, actor = '', fix = '' }: Finding): Row => ({
  ...(release ? { release } : {}),
  clause,
  rule,
  message,
  ...placed(at),
  actor,
  fix,
});

const placed = ({ file, line, column }: Evidence['at']): Row => ({ file, line: String(line), column: String(column) });
