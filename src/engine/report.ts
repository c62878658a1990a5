import type { Corpus, Inventory } from '../model/document.ts';
import type { Excerpt, Finding, GateResult, JudgedProgramme, Location, Report } from '../model/report.ts';
import { count } from '../wording.ts';

/** What a report is made of. */
export interface Findings {
  readonly command: Report['command'];
  readonly version: string;
  readonly asOf: string;
  readonly gates: readonly GateResult[];
  readonly findings: readonly Finding[];
  /** The releases asked about; all when absent. */
  readonly releases?: readonly string[];
  /** Files asked about; all when absent. */
  readonly files?: ReadonlySet<string>;
}

const ranks = { error: 0, warning: 1, info: 2 } as const;

/**
 * Puts verdicts and findings into the one report that every format prints. The same input gives the same report. An inventory
 * without a programme that can be relied on has only what can be told of each file by itself.
 */
export function reportOf(
  corpus: Corpus | Inventory,
  { command, version, asOf, gates, findings, releases, files }: Findings,
): Report {
  const told = new Set(gates.flatMap(({ criteria }) => criteria.flatMap(({ reasons }) => reasons.map(saying))));
  // What bears on several releases is found beside each of them and told once.
  const distinct = new Map(findings.map((finding) => [`${identity(finding)}\n${finding.release}`, finding]));
  // What is left open in a document is listed by validate; beside a gate it would bury all else.
  const unfilled = new Set(command === 'validate' ? [] : corpus.broken.flatMap(({ findings: open }) => open));
  const fresh = [...distinct.values()].filter(
    (finding) => !told.has(saying(finding)) && !(finding.severity === 'warning' && unfilled.has(finding)),
  );
  const named = new Map([...corpus.documents, ...corpus.broken].map((document) => [document.file, document.releases]));
  const bearsOn = (release: string | undefined, file: string): boolean =>
    !releases || ((release ? [release] : named.get(file))?.some((each) => releases.includes(each)) ?? true);
  const bears = ({ at, related, release }: Finding): boolean => {
    const places = [at, ...related.map((each) => each.at)];
    return (!files || places.some(({ file }) => files.has(file))) && places.some(({ file }) => bearsOn(release, file));
  };
  const listed = fresh
    .filter(bears)
    .sort(byPlace)
    .map((finding) => withExcerpt(finding, corpus));
  const failed =
    gates.some(({ status }) => status === 'blocked' || status === 'breached') ||
    listed.some(({ severity }) => severity === 'error');
  return {
    ...headOf(corpus, command, version, asOf),
    ...('programme' in corpus ? { programme: programmeOf(corpus) } : {}),
    ...(files ? { asked: [...files].sort() } : {}),
    gates: gates.map((gate) => ({
      ...gate,
      criteria: gate.criteria.map((criterion) => ({
        ...criterion,
        reasons: criterion.reasons.map((reason) => withExcerpt(reason, corpus)),
      })),
    })),
    findings: listed,
    elsewhere: fresh.length - listed.length,
    verdict: verdictOf(command, gates, failed),
    summary: `${summaryOf(command, gates, listed, draftsIn(corpus, files))}${'programme' in corpus ? '' : '; nothing between the documents was checked, because the programme has faults'}`,
    exitCode: failed ? 1 : 0,
  };
}

/** Which programme an answer is about, and whose decisions it wants signed. */
export const programmeOf = ({ programme }: Corpus): JudgedProgramme => ({
  id: programme.data.id,
  title: programme.data.title,
  ...(programme.data.signing ? { signing: programme.data.signing.map(({ body }) => body) } : {}),
  at: programme.at(['id']),
});

/** What every answer begins with: who says it, as of when, and what was read. */
export const headOf = <C extends string>(corpus: Inventory, command: C, version: string, asOf: string) => ({
  schemaVersion: '1.0' as const,
  tool: { name: 'fsm-check' as const, version },
  command,
  asOf,
  inputs: {
    ...corpus.origin,
    found: corpus.found,
    judged: corpus.documents.map(({ file, kind, entry }) => {
      const { id, version: of } = entry.data as { id?: string; version?: string };
      return { file, kind, ...(id ? { id } : {}), ...(of ? { version: of } : {}) };
    }),
    unreadable: corpus.broken.map(({ file, kind }) => ({ file, ...(kind ? { kind } : {}) })),
    skipped: corpus.skipped.map(({ file, because }) => ({ file, because })),
  },
});

/** How many drafts there are among the files asked about. */
const draftsIn = ({ broken }: Inventory, files: ReadonlySet<string> | undefined): number =>
  broken.filter(({ file, draft }) => draft && (files?.has(file) ?? true)).length;

/** What is said and where, whichever rule says it: a gate that tells it leaves nothing to add. */
const saying = ({ message, at }: Finding): string => [at.file, at.line, at.column, message].join('\n');

const identity = (finding: Finding): string => `${finding.rule}\n${saying(finding)}`;

const byPlace = (a: Finding, b: Finding): number =>
  ranks[a.severity] - ranks[b.severity] ||
  compare(a.at.file, b.at.file) ||
  a.at.line - b.at.line ||
  a.at.column - b.at.column ||
  compare(a.rule, b.rule) ||
  compare(a.message, b.message);

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A finding with the lines around it. */
function withExcerpt(finding: Finding, corpus: Inventory): Finding {
  const excerpt = excerptOf(finding.at, corpus);
  return excerpt ? { ...finding, excerpt } : finding;
}

/** How much of a line is told, in UTF-16 code units: a whole document may stand in one, and have as many faults as it has rows. */
const mostOfLine = 400;

/** What is left at an end where a pair of code units was cut in two. */
const halves = /^[\udc00-\udfff]|[\ud800-\udbff]$/g;

function excerptOf({ file, line, column }: Location, corpus: Inventory): Excerpt | undefined {
  const firstLine = Math.max(1, line - 1);
  const lines = corpus.lines(file)?.slice(firstLine, line + 1) ?? [];
  if (lines.length <= line - firstLine) return undefined;
  if (lines.every(({ length }) => length <= mostOfLine)) return { firstLine, lines };
  const from = Math.max(0, column - mostOfLine / 2);
  return {
    firstLine,
    ...(from > 0 ? { firstColumn: from + 1 } : {}),
    lines: lines.map((each) => each.slice(from, from + mostOfLine).replace(halves, '\ufffd')),
  };
}

/** The gate that decides the answer: the last that is in the way, else the last. */
const decisive = (gates: readonly GateResult[]): GateResult | undefined =>
  gates.findLast(({ status }) => status === 'blocked' || status === 'breached') ?? gates.at(-1);

/** The answer in one word. Errors of the record count where no gate is in the way. */
function verdictOf(command: Report['command'], gates: readonly GateResult[], failed: boolean): Report['verdict'] {
  const status = decisive(gates)?.status;
  if (command === 'validate' || status === undefined) return failed ? 'invalid' : 'valid';
  return failed && status !== 'blocked' && status !== 'breached' ? 'invalid' : status;
}

/** The answer in one line: the last gate's verdict, with what else stands against it. */
function summaryOf(
  command: Report['command'],
  gates: readonly GateResult[],
  findings: readonly Finding[],
  drafts: number,
): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  if (command === 'validate') {
    if (errors > 0)
      return `NOT VALID: ${count(errors, 'error')}${warnings > 0 ? ` and ${count(warnings, 'warning')}` : ''}`;
    const valid = drafts > 0 ? `VALID so far: ${count(drafts, 'document')} still to be filled in` : 'VALID';
    return warnings > 0 ? `${valid}, with ${count(warnings, 'warning')}` : valid;
  }
  const beside = errors > 0 ? `; ${count(errors, 'error')} in the record` : '';
  if (command === 'status') {
    const stuck = gates.filter(({ status }) => status === 'blocked' || status === 'breached').length;
    return `${stuck} of ${count(gates.length, 'gate')} blocked or breached${beside}`;
  }
  return `${decisive(gates)?.summary ?? ''}${beside}`;
}
