/** What is to be recorded so that a reason goes away, as of the day of judgement. What nobody can know yet is put in plain words. */
import type { Approach, Coverage, Decision, Entry, Notice, Path, Scope, TestingIssue } from '../model/document.ts';
import type { Act, DatedRecord, Option } from '../model/rule.ts';

/** Stands for a text that is still to be written. */
export const unwritten = 'as assumed';

export const set = (entry: Entry<unknown>, path: Path, value: unknown): Act => ({ in: entry, path, value });

/** A decision that is taken. Its id is made of what it decides, so that none stands for two. */
export const decide = ({ asOf }: DatedRecord, row: Omit<Partial<Decision>, 'id'> & Pick<Decision, 'matter'>): Act => ({
  add: 'decisions',
  row: {
    id: `assumed-${row.matter}-${row.document ?? row.issue}-${row.version ?? ''}`,
    decidedAt: asOf,
    reference: unwritten,
    ...row,
  },
});

/** A notice that the DCC sends. */
export const send = ({ asOf }: DatedRecord, row: Partial<Notice> & Pick<Notice, 'type' | 'to'>): Act => ({
  add: 'notices',
  row: { id: `assumed-${row.type}-${row.to.join('-')}`, from: 'DCC', date: asOf, reference: unwritten, ...row },
});

/** The TAG agrees a version as it stands. */
export const agree = (record: DatedRecord, document: Entry<Approach | Coverage>): Act =>
  decide(record, { ...pinned(record, document), body: 'TAG', matter: 'document', outcome: 'agreed' });

/** The Secretary of State determines the matters of disagreement in favour of a version. */
export const determine = (record: DatedRecord, document: Entry<Approach | Coverage>): Act =>
  decide(record, {
    ...pinned(record, document),
    body: 'Secretary of State',
    matter: 'document',
    outcome: 'determined',
  });

/** A version, with its digest, as decisions name it. */
export const pinned = (
  record: DatedRecord,
  document: Entry<{ readonly id: string; readonly version: string }>,
): Pick<Decision, 'document' | 'version' | 'digest'> => ({
  document: document.data.id,
  version: document.data.version,
  digest: record.digest(document),
});

/** The version of a document that something rests on. */
export const citing = ({ data: { id, version } }: Entry<Approach | Coverage>) => ({ document: id, version });

/** A test is run, and passes: after whatever other run of the day there is. */
export const pass = ({ asOf }: DatedRecord, scope: Scope, test: string): Act => ({
  add: 'test-results',
  scope,
  row: { test, executedAt: asOf, attempt: Number.MAX_SAFE_INTEGER, outcome: 'passed', environment: unwritten },
});

/** A Testing Issue is closed. */
export const close = ({ asOf }: DatedRecord, issue: Entry<TestingIssue>): Option => {
  const { id, owner, statusHistory } = issue.data;
  const closed = set(issue, ['statusHistory', statusHistory.length], { at: asOf, status: 'closed' });
  return { name: id, owner, acts: [closed] };
};

/** An answer as it is given to an exit or entry criterion that is met. */
export const answered = (criterion: string) => ({ criterion, met: true, statement: unwritten, evidence: [unwritten] });

/** The first Completion Report of a phase: what the approach asks for, counted on the day. */
export const writeReport = (
  { asOf }: DatedRecord,
  scope: Scope,
  approach: Entry<Approach>,
  coverage?: Entry<Coverage>,
): Act => ({
  write: 'completion-report',
  document: {
    id: `assumed-report-${scope.phase}-${scope.subSystem ?? scope.release}`,
    version: '1.0',
    title: unwritten,
    ...scope,
    status: 'draft',
    approach: citing(approach),
    coverage: coverage ? [citing(coverage)] : [],
    dataCutAt: asOf,
    matters: approach.data.completionReportMatters.map(({ id }) => ({ matter: id, section: unwritten })),
    exitCriteria: approach.data.exitCriteria.filter(({ phase }) => phase === scope.phase).map(({ id }) => answered(id)),
    tagIssues: [],
    proposedRedactions: [],
  },
});

/** The readiness of all that a phase needs is confirmed. */
export const writeReadiness = ({ asOf }: DatedRecord, scope: Scope, resources: readonly string[]): Act => ({
  write: 'readiness',
  document: {
    id: `assumed-readiness-${scope.phase}-${scope.subSystem ?? scope.release}`,
    ...scope,
    resources: resources.map((resource) => ({
      resource,
      applicable: true,
      inPlace: true,
      secure: true,
      ready: true,
      confirmedBy: unwritten,
      confirmedAt: asOf,
    })),
    entryCriteria: [],
  },
});
