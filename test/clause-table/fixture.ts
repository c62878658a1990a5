/** What a fixture of the clause table is, and the edits of the compliant example that several of them make. */
import { mutations } from '../gates/mutations.ts';
import { added, type Edit, example, sourcesIn } from '../support/record.ts';

/** What stands for a row: it blocks a gate, is told, is answered for by somebody, or only allows something. */
export type Class = 'block' | 'finding' | 'attested' | 'permission' | 'derived';

/** A change of the compliant example, and the day on which it is looked at; years after everything when left out. */
interface Change {
  readonly edit: Edit | readonly Edit[];
  readonly asOf?: string;
  /** Set where the decisions keep the digests that they pinned, so that an edit after agreement shows as one. */
  readonly keepDigests?: true;
  /** Where the product does something else than the table says: what it does. The test must then fail. */
  readonly defect?: string;
}

/** The criterion that must turn, `sit-entry.test-plan`, as a root, with its gate neither open nor passed. */
interface Turning extends Change {
  readonly turns: string;
  /** `R1`, or `R1/SMS` for a gate that is judged per Sub-System. */
  readonly of?: string;
  /** The clause that its reason names. */
  readonly clause?: string;
  readonly says?: string;
}

/** The rule that must find it, with every gate as it was. */
interface Telling extends Change {
  readonly tells: string;
  /** The gates that may turn with it: `sit-publication R1`. */
  readonly turning?: readonly string[];
  readonly clause?: string;
  readonly says?: string;
}

/** The clause for which nobody must answer any more. */
interface Unattested extends Change {
  readonly unattested: string;
}

/** What comes so close that it must block or be told. */
export type Near = Turning | Telling | Unattested;

/** What comes close and must neither block nor be told. */
export interface Clean extends Change {
  /** The gates that must be open, passed or not applicable: `sit-entry R1`. All of them when left out. */
  readonly gates?: readonly string[];
  /** What must be told all the same, as a rule, a warning that lets the gate open. */
  readonly tells?: readonly string[];
  /** What the evidence of the gates must say. */
  readonly says?: string;
  /** The clause for which somebody must answer. */
  readonly attested?: string;
}

/** One row of the clause table, or one reading, in both directions. */
export interface Fixture {
  readonly name: `row ${number}` | `A${number}`;
  /** What it is about, in our own words. */
  readonly about: string;
  readonly near: Near | readonly Near[];
  readonly clean: Clean | readonly Clean[];
}

export interface Row extends Fixture {
  /** As the table has it: `2.12(a)`, `7.1(a)-(g)`. */
  readonly clause: string;
  readonly class: readonly Class[];
}

export const sources = sourcesIn(example('compliant'));

export function text(file: string): string {
  const found = sources.find((source) => source.file === file);
  if (!found) throw new Error(`there is no ${file}`);
  return found.text;
}

type Pair = readonly [from: string | RegExp, to: string];

/** A text with replacements, each of which must find something. */
function rewritten(file: string, pairs: readonly Pair[]): string {
  return pairs.reduce((now, [from, to]) => {
    const next = now.replace(from, () => to);
    if (next === now) throw new Error(`"${from}" does not stand in ${file}`);
    return next;
  }, text(file));
}

/** A file of the example with replacements. */
export const rewrite = (file: string, ...pairs: readonly Pair[]): Edit => ({ file, to: rewritten(file, pairs) });

/** A further file: one of the example with replacements. */
export const beside = (name: string, file: string, ...pairs: readonly Pair[]): Edit => ({
  file: name,
  to: rewritten(file, pairs),
});

const editing =
  (file: string) =>
  (from: string, to: string): Edit => ({ file, from, to });

export const approach = editing('approach/app-r1.yaml');
export const coverage = editing('coverage/cov-r1.yaml');
export const programme = editing('programme.yaml');
export const decision = editing('decisions.yaml');
export const notice = editing('notices.yaml');
export const certificate = editing('certificates.yaml');
export const report = editing('reports/rep-sit-r1.yaml');
export const users = editing('user-testing/ut-r1.yaml');

/** The Panel's decision on SIT of R1, by the exit criteria of another version of the approach. */
export const panelCites = (document: string, version: string): Edit =>
  decision(
    'approach: { document: APP-R1, version: "1.0" }',
    `approach: { document: ${document}, version: "${version}" }`,
  );

/** A near-miss that test/gates/mutations.ts already holds. */
export function mutated(turns: string, by: string): Near {
  const found = mutations.find((mutation) => mutation.turns === turns && mutation.by === by);
  if (!found) throw new Error(`no mutation turns ${turns} by ${by}`);
  return { turns, edit: found.edit, says: found.says, ...(found.of ? { of: found.of } : {}) };
}

/** What a document must hold: without it the document has a fault, and neither gate that needs it can rely on the record. */
export const withheld = (
  clause: string,
  edit: Edit | readonly Edit[],
  gates: readonly string[] = ['pit-completion', 'sit-entry'],
): Near[] => gates.map((gate) => ({ edit, turns: `${gate}.record`, clause }));

/** What a phase needs of an approach or a coverage, at both gates that need it. */
export const lacking = (criterion: string, clause: string, pit: Edit | readonly Edit[], sit = pit): Near[] => [
  { edit: pit, turns: `pit-completion.${criterion}`, clause },
  { edit: sit, turns: `sit-entry.${criterion}`, clause },
];

/** The block of a key at the top of a file, with the lines below it that are indented. */
export function block(file: string, key: string): string {
  const found = new RegExp(`^${key}:.*\n(?:[ #].*\n|\n(?= ))*`, 'm').exec(text(file));
  if (!found) throw new Error(`no ${key} in ${file}`);
  return found[0];
}

/** A record of a list, from its id to the next one. */
export function record(file: string, id: string): string {
  const found = new RegExp(`(?: {2}#.*\n)* {2}- id: ${id}\n(?: {4}.*\n)*`).exec(text(file));
  if (!found) throw new Error(`no ${id} in ${file}`);
  return found[0];
}

const partial = (items: string): string => `completeness: partial\noutstanding:\n  - { ${items} }\n`;
const full = 'completeness: full\n';

/** A document of R1 that leaves an item to a later version. */
export const leaving = (edit: typeof approach, items: string): Edit => edit(full, partial(items));

/** The decision of the TAG that makes a version final. */
export const agreed = (document: string, version: string, decidedAt: string): string =>
  `body: TAG, decidedAt: ${decidedAt}, matter: document, outcome: agreed, document: ${document}, version: "${version}"`;

/** The notice by which a version went to the TAG. */
export const submitted = (document: string, version: string, date: string): string =>
  `type: submission, to: [TAG], date: ${date}, document: ${document}, version: "${version}"`;

const onlyPit: readonly Pair[] = [
  ['phases: [PIT, SIT]\nsubSystems', 'phases: [PIT]\nsubSystems'],
  ['  - { title: Part C, release: R1, phase: SIT }\n', ''],
];
const onlySit = (id: string): readonly Pair[] => [
  [`id: ${id}`, `id: ${id}-SIT`],
  [/phases: \[PIT, SIT\]\nsubSystems: .*\nparts:\n(?: {2}.*\n)*/, 'phases: [SIT]\n'],
];

/** R1 with a coverage of its own for each phase (2.5(b)), that of SIT agreed on `day`. */
export const coverageApart = (day: string): readonly Edit[] => [
  rewrite('coverage/cov-r1.yaml', ...onlyPit),
  beside('coverage/cov-r1-sit.yaml', 'coverage/cov-r1.yaml', ...onlySit('COV-R1')),
  report('  - { document: COV-R1, version: "1.0" }', '  - { document: COV-R1-SIT, version: "1.0" }'),
  added('decisions', agreed('COV-R1-SIT', '1.0', day)),
  added('notices', submitted('COV-R1-SIT', '1.0', '2024-05-02')),
];

/** R1 with an approach of its own for each phase, each with what that phase needs and no more, that of SIT agreed on `day`. */
export const approachApart = (day: string): readonly Edit[] => [
  rewrite(
    'approach/app-r1.yaml',
    ...onlyPit,
    [/ {2}- phase: SIT\n {4}approach.*\n/, ''],
    [/ {4}- phase: SIT\n(?: {6}.*\n)*/, ''],
    [/(?: {2}- \{ id: SIT-X\d.*\n)+/, ''],
    [block('approach/app-r1.yaml', 'entryCriteria'), ''],
    [block('approach/app-r1.yaml', 'completionReportMatters').trimEnd(), 'completionReportMatters: []'],
  ),
  beside(
    'approach/app-r1-sit.yaml',
    'approach/app-r1.yaml',
    ...onlySit('APP-R1'),
    [/ {2}- phase: PIT\n {4}approach.*\n/, ''],
    [/ {4}- phase: PIT\n(?: {6}.*\n)*/, ''],
    [/(?: {2}- \{ id: PIT-X\d.*\n)+/, ''],
  ),
  report('approach: { document: APP-R1,', 'approach: { document: APP-R1-SIT,'),
  panelCites('APP-R1-SIT', '1.0'),
  added('decisions', agreed('APP-R1-SIT', '1.0', day)),
  added('notices', submitted('APP-R1-SIT', '1.0', '2024-05-02')),
];

/** R1 with a coverage of its own for PIT of SSI (2.5(c)). */
export const coverageOfSsi: readonly Edit[] = [
  rewrite(
    'coverage/cov-r1.yaml',
    ['subSystems: [SMS, SSI]', 'subSystems: [SMS]'],
    ['  - { title: Part B, release: R1, phase: PIT, subSystem: SSI }\n', ''],
  ),
  beside(
    'coverage/cov-r1-ssi.yaml',
    'coverage/cov-r1.yaml',
    ['id: COV-R1', 'id: COV-R1-SSI'],
    [/phases: \[PIT, SIT\]\nsubSystems: .*\nparts:\n(?: {2}.*\n)*/, 'phases: [PIT]\nsubSystems: [SSI]\n'],
  ),
  added('decisions', agreed('COV-R1-SSI', '1.0', '2024-02-28')),
  added('notices', submitted('COV-R1-SSI', '1.0', '2024-02-07')),
];

/** One approach for both releases, and none beside it (2.5(a)). */
export const oneApproach: readonly Edit[] = [
  rewrite(
    'approach/app-r1.yaml',
    ['releases: [R1]', 'releases: [R1, R2]'],
    ['subSystems: [SMS, SSI]', 'subSystems: [SMS, SSI, OMS, RMS]'],
    ['completeness: full', '  - { title: Part D, release: R2 }\ncompleteness: full'],
    ['codeAmendments:\n', 'codeAmendments:\n  - { variation: VAR-2, summary: Hubs are ordered in a new system }\n'],
    ['scope:\n', 'scope:\n  - { release: R2, includes: [ordering and returns] }\n'],
    ['environments:\n', block('approach/app-r2.yaml', 'environments').replace(/.*id: SIT-P,.*\n/, '')],
    ['emulators:\n', 'emulators:\n  - { id: EM-FAB, purpose: Simulates a manufacturer }\n'],
    ['deviceSets:\n', block('approach/app-r2.yaml', 'deviceSets')],
  ),
  { file: 'approach/app-r2.yaml' },
  decision('approach: { document: APP-R2, version: "1.0" }', 'approach: { document: APP-R1, version: "1.0" }'),
  decision(record('decisions.yaml', 'D-004'), ''),
  notice(record('notices.yaml', 'N-003'), ''),
  ...['pit-oms', 'pit-rms'].map((name) =>
    rewrite(`reports/rep-${name}.yaml`, ['document: APP-R2', 'document: APP-R1']),
  ),
  rewrite(
    'reports/rep-sit-r2.yaml',
    ['document: APP-R2', 'document: APP-R1'],
    ['matters:\n', 'matters:\n  - { matter: M4, section: "6" }\n'],
    [
      'exitCriteria:\n',
      'exitCriteria:\n  - { criterion: SIT-X4, met: true, statement: Accepted, evidence: [Letter 9] }\n',
    ],
  ),
  {
    file: 'readiness/sit-r2.yaml',
    to: `${text('readiness/sit-r2.yaml')}\n${block('readiness/sit-r1.yaml', 'entryCriteria')}`,
  },
];

/** A modification of the SVTAD. */
export const modified = (rest: string): Edit =>
  programme('svtad:\n', `svtad:\n  modifications:\n    - { id: M-1, madeAt: 2024-01-25, summary: x, ${rest} }\n`);
export const consulted = 'type: consulted, responsesPresentedAt: 2024-01-24, contraryDirection: false';

/** A revision that the Secretary of State directs, and what the TAG said of it. */
export const directed = (document: string, rest: string): string =>
  `body: Secretary of State, decidedAt: 2025-06-02, matter: document, outcome: directed, document: ${document}, version: "1.0"${rest}`;

/** A draft of a later version that everybody knows of and nobody agreed. */
export const drafts = {
  approach: beside('approach/draft.yaml', 'approach/app-r1.yaml', ['version: "1.0"', 'version: "1.1"']),
  coverage: beside('coverage/draft.yaml', 'coverage/cov-r1.yaml', ['version: "1.0"', 'version: "1.1"']),
};

export const referred = (of: string, date: string): string =>
  `type: referral, to: [Secretary of State], date: ${date}, ${of}, matters: [Depth]`;
export const declined = (body: string, date: string, version: string): string =>
  `body: ${body}, decidedAt: ${date}, matter: sit-completion, outcome: declined, criteria: [SIT-X1], release: R1, document: REP-SIT-R1, version: "${version}"`;

/** The determination of the Panel on R1, as one of another body or with another outcome. */
export const determination = (body: string, outcome: string): Edit =>
  decision(
    'body: Panel\n    decidedAt: 2024-11-13\n    matter: sit-completion\n    outcome: confirmed\n    release: R1',
    `body: ${body}\n    decidedAt: 2024-11-13\n    matter: sit-completion\n    outcome: ${outcome}\n    release: R1`,
  );

/** Every step of 6.2 done again after a decline of 30 October, on a report counted since. */
export const again: readonly Edit[] = [
  decision('document: REP-SIT-R1\n    version: "0.10"', 'document: REP-SIT-R1\n    version: "0.11"'),
  report('dataCutAt: 2024-10-16', 'dataCutAt: 2024-10-31'),
];
export const stepsAgain: readonly string[] = [
  'type: completion-notification, to: [Secretary of State, Authority, Panel, TAG, Parties], date: 2024-11-04, release: R1',
  'type: evidence-review, to: [TAG], date: 2024-11-05, release: R1',
  'type: report-provision, to: [Authority, Panel, TAG, Secretary of State], date: 2024-11-06, release: R1, document: REP-SIT-R1, version: "0.11", redactions: []',
];
