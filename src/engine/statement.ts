/** The answer as an in-toto Statement with a test-result predicate, which says on what it rests. */
import type { Answer, Evidence, Origin, Subject } from '../model/evidence.ts';
import type { Finding, Report } from '../model/report.ts';
import { compare } from './report.ts';

/** What a statement says that a report does not. */
export interface Grounds {
  readonly asked: Answer['asked'];
  /** The files that the answer rests on. */
  readonly subject: Subject[];
  readonly unread: Answer['unread'];
  readonly origin: Origin;
  /** The digest of the rules. */
  readonly rules: string;
}

/** The statement on a report. The same record, question and day give the same statement, but for the origin. */
export function statementOf(report: Report, { asked, subject, unread, origin, rules }: Grounds): Evidence {
  const { tool, asOf, programme, gates, findings, verdict, exitCode } = report;
  const found = (severity: Finding['severity']): Finding[] => findings.filter((each) => each.severity === severity);
  const criteria = (...wanted: readonly string[]): string[] =>
    gates.flatMap(({ title, criteria: all }) =>
      all.filter(({ status }) => wanted.includes(status)).map(({ rule }) => `${title}: ${rule}`),
    );
  const [errors, warnings] = [found('error'), found('warning')];
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject,
    predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
    predicate: {
      result: exitCode === 1 ? 'FAILED' : warnings.length > 0 ? 'WARNED' : 'PASSED',
      configuration: [
        { name: tool.name, uri: `pkg:npm/${tool.name}@${tool.version}` },
        { name: 'rules', digest: { sha256: rules } },
      ],
      passedTests: criteria('met'),
      warnedTests: rulesOf(warnings),
      failedTests: [...criteria('unmet', 'unproven'), ...rulesOf(errors)],
      fsmCheck: {
        schemaVersion: '1.0',
        tool,
        rules,
        asOf,
        asked,
        programme: programme?.id ?? '',
        record: origin,
        unread,
        gates: gates.map(({ title, status, criteria: all }) => ({
          title,
          status,
          criteria: all.map(({ rule, status: of }) => ({ rule, status: of })),
        })),
        // What an error says, and its line, may depend on how much of the history is at hand.
        errors: errors.map(({ rule, at }) => ({ rule, file: at.file })).sort(byRuleAndFile),
        verdict,
        exitCode,
      },
    },
  };
}

const rulesOf = (findings: readonly Finding[]): string[] => [...new Set(findings.map(({ rule }) => rule))].sort();

const byRuleAndFile = (a: Answer['errors'][number], b: Answer['errors'][number]): number =>
  compare(a.rule, b.rule) || compare(a.file, b.file);
