/** Questions about test specifications, the traceability matrix and the results of tests. */

import { grouped, remembered } from '../grouping.ts';
import type { Coverage, Decision, Entry, TestResult } from '../model/document.ts';
import type { DocumentData } from '../model/documents.ts';
import type { Context, DatedRecord, Passage, Reason, Verdict } from '../model/rule.ts';
import { count, naming, some, titled } from '../wording.ts';
import { pass, set, unwritten } from './acts.ts';
import { inForce, judgeWhole } from './approval.ts';
import { isHeeded, wantOfSignature } from './authority.ts';
import { groupsFor, noGroup } from './content.ts';
import { commencement, decisions, latestVersion, type Scope } from './record.ts';
import { extantIssues } from './tally.ts';
import { every, evidence, type Lacking, unless, unmet, unproven } from './verdict.ts';

type Specification = Entry<DocumentData['test-specification']>;
export type Test = Entry<DocumentData['test-specification']['tests'][number]>;
type Requirement = Entry<DocumentData['traceability-matrix']['requirements'][number]>;

/** The specification to test by: the latest version that is prepared, or why there is none. */
export function specification(context: Context, scope: Scope): { document: Specification } | { verdict: Lacking } {
  const all = context.about('test-specification', scope);
  const prepared = all.filter(
    ({ data }) => data.status !== 'draft' && data.preparedAt !== undefined && data.preparedAt <= context.asOf,
  );
  const document = latestVersion(prepared);
  const rival = prepared.find(({ data }) => data.id !== document?.data.id);
  if (document && rival) {
    const message = `both ${titled(document)} and ${titled(rival)} are prepared for ${naming(scope)}; one specification must serve`;
    return {
      verdict: unmet({ message, at: document.at(['id']), related: [{ at: rival.at(['id']), says: titled(rival) }] }),
    };
  }
  if (document) return { document };
  const draft = latestVersion(all);
  if (!draft) {
    const message = `no test specification for ${naming(scope)} is on record; one must be prepared`;
    return {
      verdict: unproven({ message, at: context.calledForAt, fix: 'write a document of kind test-specification' }),
    };
  }
  const isLate = draft.data.status !== 'draft';
  const message = isLate
    ? `${titled(draft)} is prepared on ${draft.data.preparedAt}, later than ${context.asOf}; it must be prepared by then`
    : `${titled(draft)} is a draft; the test specification must be prepared`;
  const acts = [...(isLate ? [] : [set(draft, ['status'], 'prepared')]), set(draft, ['preparedAt'], context.asOf)];
  const fix = 'prepare the test specification and set its status';
  return { verdict: unmet({ message, at: draft.at([isLate ? 'preparedAt' : 'status']), fix, acts }) };
}

/** 2.12(c), 2.13(d): a specification is prepared. */
export function judgeSpecification(context: Context, scope: Scope): Verdict {
  const found = specification(context, scope);
  if ('verdict' in found) return found.verdict;
  const { data, at } = found.document;
  return {
    status: 'met',
    evidence: [
      evidence(
        `${titled(found.document)}, ${count(data.tests.length, 'test')}, has been ${data.status} since ${data.preparedAt}`,
        at(['status']),
      ),
    ],
  };
}

/** The matrix that a specification names, in its latest version for the release that was ready, or else that will be. */
function matrixOf(context: Context, document: Specification): Matrix | undefined {
  const all = context
    .read('traceability-matrix')
    .filter(({ data }) => data.id === document.data.matrix && data.releases.includes(document.data.release));
  return latestVersion(all.filter((matrix) => isReady(matrix, context))) ?? latestVersion(all);
}

const isReady = ({ data }: Matrix, { asOf }: Context): boolean =>
  data.preparedAt === undefined || data.preparedAt <= asOf;

type Matrix = Entry<DocumentData['traceability-matrix']>;

/** What was asked of a matrix, by scope and day: several criteria ask the same. */
const askedOf = remembered((_: Matrix) => new Map<string, readonly Requirement[]>());

/** The requirements of a matrix that are verified in `scope`. */
function requirementsFor({ asOf }: Context, matrix: Matrix, scope: Scope): readonly Requirement[] {
  const asked = askedOf(matrix);
  const question = `${asOf} ${naming(scope)}`;
  const known = asked.get(question) ?? requirementsOn(asOf, matrix, scope);
  asked.set(question, known);
  return known;
}

const requirementsOn = (day: string, matrix: Matrix, { release, phase, subSystem }: Scope): readonly Requirement[] =>
  matrix
    .rows('requirements')
    .filter(
      ({ data }) =>
        !(data.retiredAt && data.retiredAt <= day) &&
        (data.release ?? release) === release &&
        data.phases.includes(phase) &&
        (subSystem === undefined || data.subSystems?.includes(subSystem)),
    );

/** The requirements in `scope` with the specification they trace to, or why the two cannot be brought together. */
function traced(
  context: Context,
  scope: Scope,
):
  | {
      document: Specification;
      matrix: Matrix;
      requirements: readonly Requirement[];
    }
  | { verdict: Lacking } {
  const found = specification(context, scope);
  if ('verdict' in found) return found;
  const { document } = found;
  const matrix = matrixOf(context, document);
  if (!matrix) {
    const message = `${titled(document)} names the traceability matrix ${document.data.matrix}, which is not on record for ${scope.release}; the specification includes one`;
    return { verdict: unproven({ message, at: document.at(['matrix']), fix: 'write the matrix, or correct its id' }) };
  }
  if (!isReady(matrix, context)) {
    const message = `${titled(matrix)} is prepared on ${matrix.data.preparedAt}, later than ${context.asOf}; the specification includes a matrix`;
    return {
      verdict: unmet({ message, at: matrix.at(['preparedAt']), fix: 'keep the version of that day on record' }),
    };
  }
  const requirements = requirementsFor(context, matrix, scope);
  if (requirements.length > 0) return { document, matrix, requirements };
  const message = `${titled(matrix)} holds no requirement for ${naming(scope)}; the tests must trace to requirements`;
  return {
    verdict: unmet({
      message,
      at: matrix.at(['requirements'], 'key'),
      fix: `add the requirements of ${naming(scope)}`,
    }),
  };
}

/** 2.12(c), 2.13(d): every requirement of the phase has a test or a rationale, and every test has a requirement. */
export function judgeTraceability(context: Context, scope: Scope): Verdict {
  const found = traced(context, scope);
  if ('verdict' in found) return found.verdict;
  const { document, matrix, requirements } = found;
  const tests = document.rows('tests');
  const wanted = new Set<string>();
  for (const { data } of requirements) for (const test of data.tests) wanted.add(test);
  const orphans: Reason[] = tests
    .filter(({ data }) => !wanted.has(data.id))
    .map(({ data, at }) => ({
      message: `no requirement of ${titled(matrix)} for ${naming(scope)} names the test ${data.id}; each test must trace to one`,
      at: at(['id']),
      related: [{ at: matrix.at(['requirements'], 'key'), says: `the requirements of ${titled(matrix)}` }],
      fix: `name ${data.id} under the requirement that it verifies`,
    }));
  return unless([...untested(requirements, tests, scope), ...orphans], () =>
    evidence(
      `${titled(matrix)} traces ${count(requirements.length, 'requirement')} and ${count(tests.length, 'test')} of ${naming(scope)}`,
      matrix.at(['id']),
    ),
  );
}

/** Requirements with neither a test in the specification nor a rationale. */
function untested(requirements: readonly Requirement[], tests: readonly Test[], scope: Scope): Reason[] {
  const known = new Set(tests.map(({ data }) => data.id));
  return requirements
    .filter(({ data }) => !data.rationale && !data.tests.some((test) => known.has(test)))
    .map((requirement) => ({
      message: `requirement ${requirement.data.id} has no test in ${naming(scope)} and no rationale; each must be verified`,
      at: requirement.at(['tests'], 'key'),
      fix: `name a test for ${requirement.data.id}, or state the rationale`,
      acts: [set(requirement, ['rationale'], unwritten)],
    }));
}

/** What became of one test: the run that counts, and why it does not yet settle the test. */
export interface TestState {
  readonly test: Test;
  readonly run?: Entry<TestResult>;
  readonly unsettled?: string;
}

/** The runs of `scope` done by the day of judgement. */
export const runs = (record: DatedRecord, scope: Scope): readonly Entry<TestResult>[] =>
  record
    .about('test-results', scope)
    .flatMap((document) => document.rows('results'))
    .filter(({ data }) => data.executedAt <= record.asOf);

/** The run with which testing of `scope` commenced: the first that was in fact run. */
export function firstRun(record: DatedRecord, scope: Scope): Entry<TestResult> | undefined {
  const first = earliest(record.about('test-results', scope).flatMap((document) => firstIn(document) ?? []));
  return first && first.data.executedAt <= record.asOf ? first : undefined;
}

/** The first run in a document that was in fact run; it is asked for again and again. */
const firstIn = remembered((document: Entry<DocumentData['test-results']>) =>
  earliest(document.rows('results').filter(({ data }) => data.outcome !== 'not-run' && data.outcome !== 'descoped')),
);

const earliest = (all: readonly Entry<TestResult>[]): Entry<TestResult> | undefined =>
  all.reduce<Entry<TestResult> | undefined>(
    (first, run) => (first && first.data.executedAt <= run.data.executedAt ? first : run),
    undefined,
  );

/** How one tells that the entry into a phase was passed: a test ran, or a milestone says that the phase started. */
export function entered(context: Context, scope: Scope): Passage | undefined {
  const what = naming(scope);
  const first = firstRun(context, scope);
  const run = first && {
    date: first.data.executedAt,
    evidence: evidence(
      `${what} commenced on ${first.data.executedAt} with ${first.data.test}`,
      first.at(['executedAt']),
    ),
  };
  return commencement(context, scope.phase === 'PIT' ? 'pit-start' : 'sit-start', what, run);
}

/** The later of two runs; of two at the same time, the one that did not pass. */
function later(a: Entry<TestResult>, b: Entry<TestResult>): Entry<TestResult> {
  if (a.data.executedAt !== b.data.executedAt) return a.data.executedAt > b.data.executedAt ? a : b;
  const [first, second] = [a.data.attempt ?? 1, b.data.attempt ?? 1];
  if (first !== second) return first > second ? a : b;
  return a.data.outcome === 'passed' ? b : a;
}

/**
 * The state of every test of a specification. A test is settled when its last run passed, when it failed with a Testing
 * Issue that is still extant and so counts against the thresholds, or when it was taken out of scope by a decision.
 */
export function testStates(context: Context, document: Specification, scope: Scope): readonly TestState[] {
  const last = new Map<string, Entry<TestResult>>();
  for (const run of runs(context, scope)) {
    const other = last.get(run.data.test);
    last.set(run.data.test, other ? later(other, run) : run);
  }
  const issues = extantIssues(context, scope).map(({ issue }) => issue.data);
  const extant = new Set(issues.map(({ id }) => id));
  const hindered = new Set(issues.flatMap(({ tests = [] }) => tests));
  /** The last decision to take each test out of scope, by somebody who may. */
  const descopings = new Map<string, Decision>();
  for (const decision of decisions(context, 'descoping'))
    if (isHeeded(context, decision)) for (const test of decision.data.tests ?? []) descopings.set(test, decision.data);
  const unsettled = (test: string, run: Entry<TestResult> | undefined): string | undefined => {
    if (!run) return 'has not been run';
    const { outcome, executedAt, decision, issues: linked = [] } = run.data;
    if (outcome === 'passed') return undefined;
    if (outcome === 'failed') {
      const open = hindered.has(test) || linked.some((id) => extant.has(id));
      return open ? undefined : `failed on ${executedAt} and has no extant Testing Issue that counts here`;
    }
    if (outcome === 'descoped') {
      const descoping = descopings.get(test);
      const agreed = descoping?.id === decision && descoping?.outcome === 'agreed';
      const named = decisions(context, 'descoping').find(({ data }) => data.id === decision);
      const want = named && wantOfSignature(context, named);
      if (want) return `is descoped by ${decision}, ${want.says}`;
      return agreed
        ? undefined
        : `is descoped by ${decision}, which is not the last decision on it or does not agree to it`;
    }
    return `was recorded as ${outcome} on ${executedAt}`;
  };
  return document.rows('tests').map((test) => {
    const run = last.get(test.data.id);
    const why = unsettled(test.data.id, run);
    return { test, ...(run ? { run } : {}), ...(why ? { unsettled: why } : {}) };
  });
}

/** 5.3: every test of every group that the coverage sets out for the phase is settled. */
export function judgeTestsSettled(context: Context, scope: Scope, coverage: Entry<Coverage>): Verdict {
  const found = specification(context, scope);
  if ('verdict' in found) return found.verdict;
  const states = testStates(context, found.document, scope);
  const groups = groupsFor(coverage, scope);
  if (groups.length === 0) return noGroup(coverage, scope);
  const byGroup = grouped(states, ({ test }) => test.data.group);
  const reasons: Reason[] = [];
  for (const group of groups) {
    const own = byGroup.get(group.data.id) ?? [];
    if (own.length === 0)
      reasons.push({
        message: `${titled(coverage)} sets out group ${group.data.id} for ${naming(scope)}, but ${titled(found.document)} has no test of it; the coverage must be complied with`,
        at: group.at(['id']),
        related: [{ at: found.document.at(['tests'], 'key'), says: `the tests of ${titled(found.document)}` }],
        fix: `specify and run the tests of ${group.data.id}`,
      });
    for (const { test, run, unsettled } of own)
      if (unsettled)
        reasons.push({
          message: `test ${test.data.id} of group ${group.data.id} ${unsettled}; the tests that the coverage sets out must be completed`,
          at: run ? run.at(['outcome']) : test.at(['id']),
          ...(run ? { related: [{ at: test.at(['id']), says: `the test in ${titled(found.document)}` }] } : {}),
          fix: `run ${test.data.id} and record the result`,
          acts: [pass(context, scope, test.data.id)],
        });
  }
  const ids = new Set(groups.map(({ data }) => data.id));
  const settled = states.filter(({ test }) => ids.has(test.data.group));
  const failed = settled.filter(({ run }) => run?.data.outcome === 'failed');
  const remark =
    failed.length > 0
      ? `, ${failed.length} of them failed with an extant issue (${some(failed.map(({ test }) => test.data.id))})`
      : '';
  return unless(reasons, () =>
    evidence(
      `all ${settled.length} tests in ${groups.length} groups are completed${remark}`,
      found.document.at(['tests'], 'key'),
    ),
  );
}

/** 2.11: every requirement of the phase is verified by a test of the specification, or as its rationale says. */
export function judgeRequirementsVerified(context: Context, scope: Scope): Verdict {
  const found = traced(context, scope);
  if ('verdict' in found) return found.verdict;
  const { document, matrix, requirements } = found;
  const states = new Map(testStates(context, document, scope).map((state) => [state.test.data.id, state]));
  const isOpen = (test: string): boolean => states.get(test)?.unsettled !== undefined;
  const open = requirements
    .filter(({ data }) => data.tests.some(isOpen))
    .map(({ data, at }): Reason => {
      const unsettled = data.tests.filter(isOpen);
      const message = `requirement ${data.id} is not verified: ${some(unsettled)} ${unsettled.length === 1 ? 'is' : 'are'} not completed; the objective is to show that the requirements are met`;
      const acts = unsettled.map((test) => pass(context, scope, test));
      return { message, at: at(['tests'], 'key'), fix: `complete ${some(unsettled)}`, acts };
    });
  return unless([...untested(requirements, document.rows('tests'), scope), ...open], () =>
    evidence(
      `all ${requirements.length} requirements of ${titled(matrix)} for ${naming(scope)} are verified`,
      matrix.at(['id']),
    ),
  );
}

/** The tests of a specification whose group the coverage does not set out. */
function uncovered(context: Context, scope: Scope, coverage: Entry<Coverage>): readonly Reason[] {
  const found = specification(context, scope);
  if ('verdict' in found) return [];
  const groups = new Set(groupsFor(coverage, scope).map(({ data }) => data.id));
  return found.document
    .rows('tests')
    .filter(({ data }) => !groups.has(data.group))
    .map(({ data, at }) => ({
      message: `test ${data.id} is of group ${data.group}, which ${titled(coverage)} does not set out for ${naming(scope)}; no test may run without agreed coverage`,
      at: at(['group']),
      related: [{ at: coverage.at(['groups'], 'key'), says: `the groups of ${titled(coverage)}` }],
      fix: `agree a coverage with the group ${data.group}, or correct the group of the test`,
    }));
}

/** 2.9: the coverage in force leaves nothing out, and every specified test is of a group that it sets out. */
export function judgeWholeCoverage(context: Context, scope: Scope): Verdict {
  const whole = judgeWhole(context, 'coverage', scope);
  const result = inForce(context, 'coverage', scope);
  if (whole.status !== 'met' || !('final' in result)) return whole;
  const { document } = result.final;
  const tests = unless(uncovered(context, scope, document), () =>
    evidence(
      `every specified test of ${naming(scope)} is of a group of ${titled(document)}`,
      document.at(['groups'], 'key'),
    ),
  );
  return every([whole, tests]);
}
