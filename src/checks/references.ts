import type { ClauseId } from '../clauses/clauses.ts';
import type { DocumentKind, Entry } from '../model/document.ts';
import type { Check, DatedRecord, Reason } from '../model/rule.ts';
import { didYouMean, nearest } from '../wording.ts';
import { Found, type Selected, select, selectIn, visitIn } from './select.ts';

/** Where the records that others refer to are declared, by what they are called. */
export const declared = {
  participant: [['programme', 'participants[].id']],
  User: [['programme', 'participants[role=User].id']],
  'SEC variation': [['programme', 'variations[].id']],
  'modification of the SVTAD': [['programme', 'svtad.modifications[].id']],
  'TBRD version': [['programme', 'tbrd[].version']],
  'traceability matrix': [['traceability-matrix', 'id']],
  test: [['test-specification', 'tests[].id']],
  'requirement group': [['coverage', 'groups[].id']],
  environment: [['approach', 'environments[].id']],
  'device set': [['approach', 'deviceSets[].id']],
  'Testing Issue': [['issue-log', 'issues[].id']],
  decision: [['decisions', 'decisions[].id']],
  certificate: [['certificates', 'certificates[].id']],
  'exit criterion': [['approach', 'exitCriteria[].id']],
  'added entry criterion': [['approach', 'entryCriteria[].id']],
  'matter of the Completion Report': [['approach', 'completionReportMatters[].id']],
  document: [
    ['approach', 'id'],
    ['coverage', 'id'],
    ['completion-report', 'id'],
    ['user-testing', 'id'],
  ],
} as const satisfies Record<string, readonly (readonly [DocumentKind, string])[]>;

type Noun = keyof typeof declared;

/** Every place that names a record declared elsewhere, with the clause that asks for it where one does. */
export const references: readonly (readonly [DocumentKind, string, Noun, ClauseId?])[] = [
  ['programme', 'releases[].tbrd', 'TBRD version'],
  ['programme', 'subSystems[].provider', 'participant'],
  ['approach', 'outstanding[].groups[]', 'requirement group'],
  ['approach', 'codeAmendments[].variation', 'SEC variation', '4.1(a)'],
  ['coverage', 'outstanding[].groups[]', 'requirement group'],
  ['test-plan', 'precursors[].certificate', 'certificate'],
  ['test-specification', 'matrix', 'traceability matrix'],
  ['test-specification', 'tests[].group', 'requirement group'],
  ['traceability-matrix', 'tbrd', 'TBRD version'],
  ['traceability-matrix', 'requirements[].group', 'requirement group'],
  ['traceability-matrix', 'requirements[].tests[]', 'test'],
  ['test-results', 'results[].test', 'test'],
  ['test-results', 'results[].environment', 'environment'],
  ['test-results', 'results[].deviceSet', 'device set'],
  ['test-results', 'results[].issues[]', 'Testing Issue'],
  ['test-results', 'results[].decision', 'decision'],
  ['readiness', 'entryCriteria[].criterion', 'added entry criterion', '4.3'],
  ['issue-log', 'issues[].raisedBy', 'participant', '2.3'],
  ['issue-log', 'issues[].tests[]', 'test'],
  ['issue-log', 'issues[].duplicateOf', 'Testing Issue'],
  ['issue-log', 'issues[].severityHistory[].decision', 'decision'],
  ['issue-log', 'exclusions[].issue', 'Testing Issue'],
  ['issue-log', 'exclusions[].decision', 'decision'],
  ['decisions', 'decisions[].delegation', 'decision', '6.1'],
  ['decisions', 'decisions[].document', 'document'],
  ['decisions', 'decisions[].issue', 'Testing Issue'],
  ['decisions', 'decisions[].tests[]', 'test'],
  ['decisions', 'decisions[].criteria[]', 'exit criterion'],
  ['notices', 'notices[].document', 'document'],
  ['notices', 'notices[].decision', 'decision'],
  ['notices', 'notices[].modification', 'modification of the SVTAD', '3.1(b)'],
  ['completion-report', 'approach.document', 'document'],
  ['completion-report', 'coverage[].document', 'document'],
  ['completion-report', 'tbrd', 'TBRD version'],
  ['completion-report', 'matters[].matter', 'matter of the Completion Report'],
  ['certificates', 'certificates[].exitCriteria[].criterion', 'exit criterion'],
  ['completion-report', 'exitCriteria[].criterion', 'exit criterion'],
  ['user-testing', 'users[].participant', 'User', '7.1(a)'],
];

export const unknownReference: Check = {
  id: 'reference.unknown',
  clause: '2.5',
  also: ['2.3', '3.1(b)', '4.1(a)', '6.1', '7.1(a)'],
  severity: 'error',
  title: 'Every name refers to something on record',
  why: 'A mistyped name cuts a record off from what it is about, so that neither counts for the other.',
  fix: 'correct the name, or add the record',
  actor: 'DCC',
  inspect(record) {
    const targets = new Map<Noun, Map<string, Selected>>();
    const targetsOf = (noun: Noun): Map<string, Selected> => {
      let known = targets.get(noun);
      if (!known) {
        known = new Map(
          declared[noun]
            .flatMap(([kind, path]) => [
              ...select(record, kind, path),
              // A name may refer to a record that is still being written.
              ...(record.unreliable(kind) ?? []).flatMap((entry) => selectIn(entry, path)),
            ])
            .map((each) => [String(each.value), each]),
        );
        targets.set(noun, known);
      }
      return known;
    };
    const whole = (noun: Noun): boolean => declared[noun].every(([kind]) => record.unreliable(kind) !== undefined);
    return references
      .filter(([, , noun]) => whole(noun))
      .flatMap(([kind, path, noun, clause]) =>
        unknown(record, kind, path, noun, targetsOf).map((reason) => (clause ? { ...reason, clause } : reason)),
      );
  },
};

/** Unknown names for which the name that was meant is looked for: to compare each of thousands with thousands takes too long. */
const mostHints = 100;

/** The names at a path that stand for nothing on record. */
function unknown(
  record: DatedRecord,
  kind: DocumentKind,
  path: string,
  noun: Noun,
  targetsOf: (noun: Noun) => ReadonlyMap<string, Selected>,
): Reason[] {
  let known: ReadonlyMap<string, Selected> | undefined;
  let names: readonly string[] | undefined;
  const isUnknown = (value: unknown): boolean => {
    known ??= targetsOf(noun);
    return !known.has(String(value));
  };
  return select(record, kind, path, isUnknown).map((named, index): Reason => {
    const name = String(named.value);
    const message = `there is no ${noun} "${name}" on record`;
    if (index >= mostHints) return { message, at: named.at };
    names ??= [...targetsOf(noun).keys()];
    const meant = targetsOf(noun).get(nearest(name, names) ?? '');
    return {
      message: `${message}${didYouMean(name, names)}`,
      at: named.at,
      related: meant ? [{ at: meant.at, says: `${noun} ${meant.value}` }] : [],
    };
  });
}

/** What must have a name of its own: within its document, or within the repository. */
const names: readonly (readonly [DocumentKind, string, string, 'document' | 'repository'])[] = [
  ['programme', 'svtad.modifications[].id', 'modification of the SVTAD', 'document'],
  ['programme', 'variations[].id', 'SEC variation', 'document'],
  ['programme', 'participants[].id', 'participant', 'document'],
  ['programme', 'subSystems[].id', 'Sub-System', 'document'],
  ['programme', 'releases[].id', 'release', 'document'],
  ['programme', 'releases[].milestones[].id', 'milestone', 'document'],
  ['programme', 'signing[].body', 'body that signs', 'document'],
  ['approach', 'exitCriteria[].id', 'exit criterion', 'document'],
  ['approach', 'entryCriteria[].id', 'entry criterion', 'document'],
  ['approach', 'environments[].id', 'environment', 'document'],
  ['approach', 'completionReportMatters[].id', 'matter', 'document'],
  ['approach', 'testingIssues.severities[].level', 'severity level', 'document'],
  ['approach', 'testingIssues.exclusions.reasons[].id', 'reason for exclusion', 'document'],
  ['approach', 'emulators[].id', 'emulator', 'document'],
  ['approach', 'deviceSets[].id', 'device set', 'document'],
  ['coverage', 'groups[].id', 'requirement group', 'document'],
  ['test-specification', 'tests[].id', 'test', 'document'],
  ['traceability-matrix', 'requirements[].id', 'requirement', 'document'],
  ['issue-log', 'issues[].id', 'Testing Issue', 'repository'],
  ['certificates', 'certificates[].id', 'certificate', 'repository'],
  ['decisions', 'decisions[].id', 'decision', 'repository'],
  ['notices', 'notices[].id', 'notice', 'repository'],
];

/** The kinds of which a repository may hold several versions, each once. */
const versioned = [
  'approach',
  'coverage',
  'test-plan',
  'test-specification',
  'traceability-matrix',
  'completion-report',
  'user-testing',
] as const satisfies readonly DocumentKind[];

export const repeatedName: Check = {
  id: 'identity.repeated',
  clause: '2.5',
  severity: 'error',
  title: 'Every name stands for one thing',
  why: 'Where two records share a name, nobody can tell which one a decision, a result or a certificate is about.',
  fix: 'give each its own name, or take out the one that repeats the other',
  actor: 'DCC',
  inspect(record) {
    const within = names.flatMap(([kind, path, noun, reach]) => {
      const entries = record.read(kind);
      const groups = reach === 'document' ? entries.map((entry) => [entry]) : [entries];
      return groups
        .filter((group) => hasTwins(group, path))
        .flatMap((group) =>
          repeated(
            group.flatMap((entry) => selectIn(entry, path)),
            noun,
          ),
        );
    });
    const documents = versioned.flatMap((kind) =>
      record.read(kind).map((entry) => {
        const { id, version } = entry.data as { id: string; version: string };
        return new Found(`${id} ${version}`, entry, ['version']);
      }),
    );
    // Decisions and notices name a document by its id alone, whatever its kind.
    const kinds = new Map<string, DocumentKind>();
    const shared = versioned.flatMap((kind) =>
      record.read(kind).flatMap((entry): Reason[] => {
        const { id } = entry.data as { id: string };
        const other = kinds.get(id);
        if (!other) kinds.set(id, kind);
        const message = `"${id}" names a document of kind ${other} and one of kind ${kind}; what is about it cannot be told apart`;
        return other && other !== kind ? [{ message, at: entry.at(['id']) }] : [];
      }),
    );
    // A later version of a specification repeats the tests of an earlier one; another specification may not.
    const homes = new Map<string, { readonly at: Entry<unknown>['at']; readonly of: string }>();
    const elsewhere = record.read('test-specification').flatMap((entry) =>
      entry.rows('tests').flatMap(({ data, at }) => {
        const home = homes.get(data.id);
        if (!home) homes.set(data.id, { at, of: entry.data.id });
        if (!home || home.of === entry.data.id) return [];
        const [first, second] = [home.at, at].map((place) => ({ value: data.id, at: place(['id']) }));
        return repeated([first as Selected, second as Selected], 'test');
      }),
    );
    return [...within, ...repeated(documents, 'document'), ...shared, ...elsewhere];
  },
};

/** Whether a value at a path in these documents is there twice; told at once, for mostly none is. */
function hasTwins(entries: readonly Entry<unknown>[], path: string): boolean {
  const seen = new Set<unknown>();
  let values = 0;
  for (const entry of entries)
    visitIn(entry, path, (value) => {
      values++;
      seen.add(value);
    });
  return seen.size < values;
}

function repeated(all: readonly Selected[], noun: string): Reason[] {
  const first = new Map<unknown, Selected>();
  return all.flatMap((each) => {
    const earlier = first.get(each.value);
    if (!earlier) first.set(each.value, each);
    return earlier
      ? [
          {
            message: `the ${noun} "${each.value}" is on record twice`,
            at: each.at,
            related: [{ at: earlier.at, says: 'the first one' }],
          },
        ]
      : [];
  });
}
