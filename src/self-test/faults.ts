/** Faults that a record may have and that must not go unnoticed: each is put into a copy of it, and some criterion must turn. */

import { makesFinal } from '../gates/finality.ts';
import type { Corpus, Document, DocumentKind } from '../model/document.ts';
import type { DocumentData } from '../model/documents.ts';
import type { CriterionResult, GateResult } from '../model/report.ts';

/** What a file says after a fault: other values, another text, or nothing when it is gone. */
export type Change = { readonly file: string } & (
  | { readonly value: unknown }
  | { readonly text: (text: string) => string }
  | { readonly gone: true }
);

/** A place in a list of a document. */
interface Row {
  readonly list: string;
  readonly index: number;
}

/** A place that a criterion cites as evidence that it is met. */
export interface Site {
  readonly criterion: CriterionResult;
  readonly gate: GateResult;
  /** The document that it stands in. */
  readonly document: Document;
  /** Its place in a list of the document, where it stands in one. */
  readonly row?: Row;
  readonly corpus: Corpus;
  /** The day after the one of judgement. */
  readonly tomorrow: string;
}

export interface Fault {
  readonly id: string;
  /** `a certificate is deleted`. */
  readonly title: string;
  /** The kinds of document whose places as evidence it is applied to; any when left out. */
  readonly in?: DocumentKind;
  /** The criteria that must turn, by the end of their ids; all that cite such a place when left out. */
  readonly turns?: readonly string[];
  /** Whether signatures are looked at after it. Else what was signed counts as signed, so that the fault shows by itself. */
  readonly unsigns?: true;
  /** The changes that make the fault; none where it cannot be made there. */
  changes(site: Site): readonly Change[];
}

type Value = Record<string, unknown>;

const contentOf = ({ entry }: Document): Value => structuredClone(entry.data) as unknown as Value;

/** A value with other properties; those that become undefined are taken out. */
const patched = (value: Value, patch: Value): Value =>
  Object.fromEntries(Object.entries({ ...value, ...patch }).filter(([, each]) => each !== undefined));

/** A document with other properties; no change where they are what it has. */
function changed(document: Document, patch: (value: Value) => Value): readonly Change[] {
  const before = contentOf(document);
  const value = patched(before, patch(before));
  return JSON.stringify(value) === JSON.stringify(before) ? [] : [{ file: document.file, value }];
}

/** The document of the site with other properties in its row. */
const inRow = ({ document, row }: Site, patch: (row: Value) => Value): readonly Change[] =>
  row
    ? changed(document, (value) => ({ [row.list]: withRow(value, row, (each) => [patched(each, patch(each))]) }))
    : [];

/** The rows of a list with one of them replaced. */
const withRow = (value: Value, { list, index }: Row, by: (row: Value) => Value[]): Value[] =>
  (value[list] as Value[]).flatMap((each, at) => (at === index ? by(each) : [each]));

/** The document without the row of the site; gone, where that was all it held. */
function withoutRow({ document, row }: Site): readonly Change[] {
  if (!row) return [];
  const rows = withRow(contentOf(document), row, () => []);
  return rows.length === 0 ? [{ file: document.file, gone: true }] : changed(document, () => ({ [row.list]: rows }));
}

/** What the row of the site says. */
const rowOf = ({ document, row }: Site): Value =>
  row ? ((contentOf(document)[row.list] as Value[])[row.index] as Value) : {};

interface Scope {
  readonly release: string;
  readonly phase: string;
  readonly subSystem?: string;
}

/** The documents of a kind that are about the scope of a document. */
function ofScope<K extends DocumentKind>({ documents }: Corpus, kind: K, scope: Scope): readonly Document<K>[] {
  return (documents.filter((each) => each.kind === kind) as unknown as Document<K>[]).filter(({ entry }) => {
    const { release, phase, subSystem } = entry.data as unknown as Scope;
    return release === scope.release && phase === scope.phase && subSystem === scope.subSystem;
  });
}

const scopeOf = ({ gate: { gate, release, subSystem } }: Site): Scope =>
  gate === 'pit' && subSystem !== undefined ? { release, phase: 'PIT', subSystem } : { release, phase: 'SIT' };

/** The results of a test of the specification of the site that has passed, changed, wherever they stand. */
function passedTest(
  { document, corpus }: Site,
  change: (rows: DocumentData['test-results']['results'], test: string) => unknown[],
): readonly Change[] {
  const specification = document.entry.data as DocumentData['test-specification'];
  const results = ofScope(corpus, 'test-results', specification as Scope);
  const run = new Set(results.flatMap(({ entry }) => entry.data.results.map(({ test }) => test)));
  const test = specification.tests.find(({ id }) => run.has(id))?.id;
  if (test === undefined) return [];
  return results
    .filter(({ entry }) => entry.data.results.some((each) => each.test === test))
    .flatMap((each) => {
      const rows = change(structuredClone(each.entry.data.results), test);
      return rows.length === 0
        ? [{ file: each.file, gone: true } as const]
        : changed(each as unknown as Document, () => ({ results: rows }));
    });
}

/** More extant issues of the gravest severity than the approach of the site lets there be, made of those on record. */
function tooManyIssues(site: Site): readonly Change[] {
  const { phase, subSystem, release } = scopeOf(site);
  const { thresholds } = (site.document.entry.data as DocumentData['approach']).testingIssues;
  const threshold = thresholds.find((each) => each.phase === phase)?.bySeverity[0];
  if (typeof threshold?.maximum !== 'number') return [];
  const { severity, maximum } = threshold;
  for (const document of site.corpus.documents) {
    if (document.kind !== 'issue-log') continue;
    const { issues, releases } = document.entry.data as DocumentData['issue-log'];
    const issue = issues.find(
      (each) =>
        each.phase === phase &&
        (each.releases ?? releases).includes(release) &&
        (subSystem === undefined || each.subSystems.includes(subSystem)),
    );
    if (!issue) continue;
    const { tests: _, duplicateOf: __, ...rest } = issue;
    const at = [site.gate.judgedOn, ...issues.map(({ raisedAt }) => raisedAt)].sort()[0];
    const more = Array.from({ length: maximum + 1 }, (_each, index) => ({
      ...rest,
      id: `SELF-TEST-${index + 1}`,
      raisedAt: at,
      severityHistory: [{ at, severity }],
      statusHistory: [{ at, status: 'open' }],
    }));
    return changed(document, () => ({ issues: [...issues, ...more] }));
  }
  return [];
}

/** The version that the decision of the site made final. */
function decided(site: Site): Document | undefined {
  const decision = rowOf(site) as unknown as Parameters<typeof makesFinal>[0];
  const version = decision.outcome === 'approved' ? decision.version : makesFinal(decision);
  return site.corpus.documents.find(({ digest, entry }) => {
    const { id, version: of } = entry.data as { id?: string; version?: string };
    return digest !== undefined && id === decision.document && of === version;
  });
}

/** Rows of which the first that is meant has other properties. */
function withFirst(rows: unknown, isMeant: (row: Value) => boolean, patch: Value): readonly Value[] {
  const all = (rows ?? []) as Value[];
  const first = all.find(isMeant);
  return all.map((row) => (row === first ? patched(row, patch) : row));
}

/** Every fault that is tried. */
export const faults: readonly Fault[] = [
  { id: 'certificate.deleted', title: 'a certificate is deleted', in: 'certificates', changes: withoutRow },
  {
    id: 'certificate.tomorrow',
    title: 'a certificate is dated tomorrow',
    in: 'certificates',
    changes: (site) => inRow(site, () => ({ issuedAt: site.tomorrow })),
  },
  {
    id: 'certificate.issuer',
    title: 'a certificate is issued by a service provider',
    in: 'certificates',
    changes: (site) => inRow(site, () => ({ issuedBy: 'Service Provider' })),
  },
  {
    id: 'certificate.revoked',
    title: 'a certificate is revoked on the day it was issued',
    in: 'certificates',
    changes: (site) => inRow(site, (row) => ({ revokedAt: row.issuedAt })),
  },
  { id: 'decision.deleted', title: 'a decision is deleted', in: 'decisions', changes: withoutRow },
  {
    id: 'decision.tomorrow',
    title: 'a decision is dated tomorrow',
    in: 'decisions',
    changes: (site) => inRow(site, () => ({ decidedAt: site.tomorrow })),
  },
  {
    id: 'decision.body',
    title: 'a decision is made by a service provider',
    in: 'decisions',
    changes: (site) => inRow(site, () => ({ body: 'Service Provider', onBehalfOf: undefined, delegation: undefined })),
  },
  {
    id: 'decision.digest',
    title: 'the digest is taken out of a decision',
    in: 'decisions',
    changes: (site) => inRow(site, () => ({ digest: undefined })),
  },
  {
    id: 'decision.signature',
    title: 'the signature is taken out of a decision that must be signed',
    in: 'decisions',
    unsigns: true,
    changes: (site) => {
      const { body } = rowOf(site);
      const isAsked = site.corpus.programme.data.signing?.some((each) => each.body === body);
      return isAsked ? inRow(site, () => ({ signature: undefined })) : [];
    },
  },
  {
    id: 'approved.edited',
    title: 'an approved text is edited',
    in: 'decisions',
    changes: (site) => {
      const document = decided(site);
      return document ? changed(document, ({ title }) => ({ title: `${title}, edited` })) : [];
    },
  },
  { id: 'notice.deleted', title: 'a notice is deleted', in: 'notices', changes: withoutRow },
  {
    id: 'notice.tomorrow',
    title: 'a notice is dated tomorrow',
    in: 'notices',
    changes: (site) => inRow(site, () => ({ date: site.tomorrow })),
  },
  {
    id: 'notice.recipients',
    title: 'a notice went to nobody who must have it',
    in: 'notices',
    changes: (site) => inRow(site, () => ({ to: ['Other'] })),
  },
  {
    id: 'plan.provider',
    title: 'a test plan is signed off by a service provider',
    in: 'test-plan',
    turns: ['test-plan'],
    changes: ({ document }) =>
      changed(document, ({ signOff }) => ({ signOff: { ...(signOff as Value), body: 'Service Provider' } })),
  },
  {
    id: 'specification.tomorrow',
    title: 'a specification is prepared tomorrow',
    in: 'test-specification',
    turns: ['test-specification'],
    changes: ({ document, tomorrow }) => changed(document, () => ({ preparedAt: tomorrow })),
  },
  {
    id: 'result.blocked',
    title: 'a test that was run is recorded as blocked',
    in: 'test-specification',
    turns: ['tests-completed'],
    changes: (site) =>
      passedTest(site, (rows, test) =>
        rows.map((row) => (row.test === test ? { ...row, outcome: 'blocked', reason: 'self-test' } : row)),
      ),
  },
  {
    id: 'result.deleted',
    title: 'the results of a test are deleted',
    in: 'test-specification',
    turns: ['tests-completed'],
    changes: (site) => passedTest(site, (rows, test) => rows.filter((row) => row.test !== test)),
  },
  {
    id: 'test.orphaned',
    title: 'a test is named by no requirement any more',
    in: 'traceability-matrix',
    turns: ['traceability'],
    changes: (site) =>
      ofScope(site.corpus, 'test-specification', scopeOf(site)).flatMap((document) =>
        changed(document as unknown as Document, ({ tests }) => ({
          tests: withFirst(tests, () => true, { id: 'SELF-TEST-ORPHAN' }),
        })),
      ),
  },
  {
    id: 'requirement.unverified',
    title: 'a requirement is verified by no test any more',
    in: 'traceability-matrix',
    turns: ['requirements-verified'],
    changes: (site) => {
      const tests = new Set(
        ofScope(site.corpus, 'test-specification', scopeOf(site)).flatMap(({ entry }) =>
          entry.data.tests.map(({ id }) => id),
        ),
      );
      const isTested = ({ tests: of }: Value): boolean => (of as string[]).some((test) => tests.has(test));
      return changed(site.document, ({ requirements }) => ({
        requirements: withFirst(requirements, isTested, { tests: ['SELF-TEST'] }),
      }));
    },
  },
  {
    id: 'readiness.insecure',
    title: 'a resource is not secure',
    in: 'readiness',
    turns: ['readiness'],
    changes: ({ document }) =>
      changed(document, ({ resources }) => ({
        resources: withFirst(resources, ({ applicable }) => applicable === true, { secure: false }),
      })),
  },
  {
    id: 'entry-criterion.unmet',
    title: 'an entry criterion of the approach is not met',
    in: 'readiness',
    turns: ['added-criteria'],
    changes: (site) => inRow(site, () => ({ met: false })),
  },
  {
    id: 'issues.severe',
    title: 'more issues of the gravest severity are extant than the approach allows',
    in: 'approach',
    turns: ['thresholds'],
    changes: tooManyIssues,
  },
  {
    id: 'exit-criterion.unmet',
    title: 'an exit criterion is not met',
    in: 'completion-report',
    turns: ['exit-criteria'],
    changes: (site) => inRow(site, () => ({ met: false })),
  },
  {
    id: 'report.count',
    title: 'a count in the report is wrong by one',
    in: 'completion-report',
    turns: ['recount'],
    changes: ({ document }) =>
      changed(document, ({ testCounts }) => {
        const counts = testCounts as Record<string, number> | undefined;
        return { testCounts: counts && { ...counts, passed: (counts.passed ?? 0) + 1 } };
      }),
  },
  {
    id: 'report.draft',
    title: 'the final report is a draft again',
    in: 'completion-report',
    turns: ['report-final'],
    changes: ({ document }) =>
      changed(document, () => ({ status: 'draft', finalisedAt: undefined, publication: undefined })),
  },
  {
    id: 'report.matter',
    title: 'the report leaves out a matter that the approach asks for',
    in: 'completion-report',
    turns: ['report'],
    changes: ({ document }) =>
      changed(document, ({ matters }) => ({ matters: (matters as unknown[] | undefined)?.slice(1) })),
  },
  {
    id: 'publication.redaction',
    title: 'a report is published with a section redacted that nobody directed to be',
    in: 'completion-report',
    turns: ['redacted'],
    changes: ({ document }) =>
      changed(document, ({ publication }) => {
        const { redactedSections = [], ...rest } = publication as { redactedSections?: string[] };
        return { publication: { ...rest, redactedSections: [...redactedSections, 'Self-test'] } };
      }),
  },
  {
    id: 'publication.tomorrow',
    title: 'a report is published tomorrow',
    in: 'completion-report',
    turns: ['published'],
    changes: ({ document, tomorrow }) =>
      changed(document, ({ publication }) => ({ publication: { ...(publication as Value), publishedAt: tomorrow } })),
  },
  {
    id: 'user.unready',
    title: 'a User has not met the entry requirements',
    in: 'user-testing',
    turns: ['users-ready'],
    changes: ({ document }) =>
      changed(document, ({ users }) => ({ users: withFirst(users, () => true, { entryMetAt: undefined }) })),
  },
  {
    id: 'referral.open',
    title: 'a disagreement on SIT is referred and not determined',
    in: 'programme',
    turns: ['referral'],
    changes: ({ gate: { release, judgedOn: date } }) => [
      added('notices', {
        id: 'SELF-TEST',
        type: 'referral',
        from: 'DCC',
        to: ['Secretary of State'],
        date,
        release,
        matters: ['self-test'],
        reference: 'self-test',
      }),
    ],
  },
  {
    id: 'record.unreadable',
    title: 'a file of the record cannot be read',
    in: 'programme',
    turns: ['record'],
    // Of no kind that can be told, so that it bears on every gate.
    changes: () => [{ file: addedFile, text: () => 'statusHistory: [\n' }],
  },
  {
    id: 'evidence.deleted',
    title: 'the file that the evidence is in is deleted',
    changes: ({ document }) => (document.kind === 'programme' ? [] : [{ file: document.file, gone: true }]),
  },
  {
    id: 'evidence.truncated',
    title: 'the file that the evidence is in is cut off in the middle',
    changes: ({ document: { kind, file } }) =>
      kind === 'programme'
        ? []
        : [{ file, text: (text) => `${text.slice(0, text.indexOf('\n', text.length / 2) + 1)}\n"cut off` }],
  },
  {
    id: 'evidence.mistyped',
    title: 'a key is mistyped in the file that the evidence is in',
    changes: ({ document }) => (document.kind === 'programme' ? [] : changed(document, () => ({ selfTest: true }))),
  },
];

/** The name of a file that no record has. */
const addedFile = 'fsm-check-self-test.yaml';

const added = (list: 'notices', row: Value): Change => ({ file: addedFile, value: { kind: list, [list]: [row] } });
