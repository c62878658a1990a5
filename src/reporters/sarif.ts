import type { Location, Related, Report } from '../model/report.ts';
import type { Rule } from '../model/rule.ts';
import { json } from './json.ts';
import { headed, type Problem, pathIn, problemsOf } from './problems.ts';
import { harmless } from './style.ts';

/** How many results GitHub takes in a run. */
const most = 25_000;

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/**
 * SARIF 2.1.0, for code scanning: one run with every rule, whether it found something or not, and a result each problem.
 * Criteria that are met are no results: readers miscount them.
 */
export function sarif(report: Report, rules: readonly Rule[]): string {
  const problems = problemsOf(report);
  const shown = problems.slice(0, most);
  const indices = new Map(rules.map(({ id }, index) => [id, index]));
  const rest = problems.length - shown.length;
  const more = `+${rest} more, left out because GitHub takes ${most} results; fsm-check validate lists them`;
  return json({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            version: report.tool.version,
            semanticVersion: report.tool.version,
            rules: rules.map(descriptor),
          },
        },
        invocations: [
          {
            executionSuccessful: true,
            exitCode: report.exitCode,
            ...(rest > 0 ? { toolExecutionNotifications: [{ level: 'warning', message: { text: more } }] } : {}),
          },
        ],
        originalUriBaseIds: { [base]: { description: { text: 'The root of the git repository.' } } },
        properties: { asOf: report.asOf, verdict: report.verdict, summary: harmless(report.summary) },
        columnKind: 'utf16CodeUnits',
        results: shown.map((problem) => result(problem, indices.get(problem.rule), report)),
      },
    ],
  });
}

const base = '%SRCROOT%';

function descriptor(rule: Rule) {
  const { id, clause, title, why, fix, actor } = rule;
  const help = `${why} ${actor} must act: ${fix}.`;
  return {
    id,
    name: id
      .split(/[.-]/)
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(''),
    shortDescription: { text: `${title}.` },
    fullDescription: { text: why },
    help: { text: help, markdown: `${help}\n\nMore: \`fsm-check explain ${id}\`` },
    defaultConfiguration: { level: 'severity' in rule ? levels[rule.severity as keyof typeof levels] : 'error' },
    ...(clause ? { properties: { tags: [`clause ${clause}`] } } : {}),
  };
}

/** A text that SARIF shows as it is: it would take `[a](b)` for a link. */
const plainly = (text: string): string => harmless(text).replace(/[\\[\]]/g, (mark) => `\\${mark}`);

function result(problem: Problem, ruleIndex: number | undefined, report: Report) {
  const { rule, severity, related, at, fingerprint, gate } = problem;
  const text = gate ? `${gate.title}: ${headed(problem)}` : headed(problem);
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[severity],
    message: { text: `${plainly(text)}.` },
    locations: [{ physicalLocation: physical(at, report) }],
    ...(related.length > 0 ? { relatedLocations: related.map((each, id) => located(each, id, report)) } : {}),
    partialFingerprints: { 'fsmCheck/v1': fingerprint },
  };
}

const located = ({ at, says }: Related, id: number, report: Report) => ({
  id,
  physicalLocation: physical(at, report),
  message: { text: plainly(says) },
});

const physical = ({ file, line, column }: Location, report: Report) => ({
  artifactLocation: {
    uri: pathIn(report, file).split('/').map(encodeURIComponent).join('/'),
    uriBaseId: base,
  },
  region: { startLine: line, startColumn: column },
});
