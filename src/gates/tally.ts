/** Counts Testing Issues on a day, from the history of their status and severity, against the declared thresholds (4.1(h)). */

import { grouped, remembered } from '../grouping.ts';
import type { Approach, Decision, DocumentKind, Entry, TestingIssue } from '../model/document.ts';
import type { DocumentData } from '../model/documents.ts';
import type { Context, DatedRecord, Evidence, Reason, Related, Verdict } from '../model/rule.ts';
import { count, list, naming, some, titled } from '../wording.ts';
import { close } from './acts.ts';
import { toBeSigned } from './authority.ts';
import { decisionsOnIssue, type Scope } from './record.ts';
import { agreedSeverity, on, severityOn } from './severity.ts';
import { every, evidence, type Lacking, unmet, unproven } from './verdict.ts';

/** A Testing Issue with the log that holds it. */
export interface Logged {
  readonly issue: Entry<TestingIssue>;
  readonly log: Entry<DocumentData['issue-log']>;
}

const terminal: readonly string[] = ['closed', 'rejected', 'duplicate', 'withdrawn'];

/** Whether an issue was raised and not in a terminal state by the day of judgement. A duplicate needs its master. */
function isExtant(logged: Logged, record: DatedRecord): boolean {
  const { data } = logged.issue;
  if (data.raisedAt > record.asOf) return false;
  return isMasterless(logged, record) || !terminal.includes(on(data.statusHistory, record.asOf)?.status ?? 'open');
}

/** Whether an issue is marked as a duplicate on the day of judgement and no master stands in its place. */
export function isMasterless(logged: Logged, record: DatedRecord): boolean {
  const last = on(logged.issue.data.statusHistory, record.asOf);
  return last?.status === 'duplicate' && !hasMaster(logged, last.at, record);
}

/** The Testing Issues of one log. */
const issuesIn = remembered((log: Logged['log']): readonly Logged[] =>
  log.rows('issues').map((issue) => ({ issue, log })),
);

/** The same by their ids. */
const issuesById = remembered((log: Logged['log']) => grouped(issuesIn(log), ({ issue }) => issue.data.id));

/** Every Testing Issue of the record. */
export const loggedIssues = (record: DatedRecord): readonly Logged[] => issuesOf(record.read('issue-log'));

const issuesOf = remembered((logs: readonly Logged['log'][]): readonly Logged[] => logs.flatMap(issuesIn));

/** The releases that an issue is about: its own or, where it names none, those of its log. */
export const releasesOf = ({ issue, log }: Logged): readonly string[] => issue.data.releases ?? log.data.releases;

/** The levels of severity that an approach to one of the issue's releases declares, the most severe first. */
export const scaleOf = (logged: Logged, record: DatedRecord): readonly number[] =>
  record
    .read('approach')
    .find((approach) => approach.data.releases.some((release) => releasesOf(logged).includes(release)))
    ?.data.testingIssues.severities.map(({ level }) => level) ?? [];

/**
 * Whether the issue that this one repeats stands in its place wherever this one would count: it is about the same
 * releases and Sub-Systems, was raised no later a phase, is as severe, and is extant or was closed since `marked`.
 */
function hasMaster(logged: Logged, marked: string, record: DatedRecord): boolean {
  const { data } = logged.issue;
  const { duplicateOf } = data;
  if (duplicateOf === undefined || duplicateOf === data.id) return false;
  const scale = scaleOf(logged, record);
  const rank = (issue: TestingIssue): number => scale.indexOf(severityOn(issue, record.asOf));
  const masters = record.read('issue-log').flatMap((log) => issuesById(log).get(duplicateOf) ?? []);
  return masters.some((other) => {
    const master = other.issue.data;
    if (master.raisedAt > record.asOf) return false;
    const last = on(master.statusHistory, record.asOf);
    const stands = !last || !terminal.includes(last.status) || (last.status === 'closed' && last.at >= marked);
    return (
      stands &&
      releasesOf(logged).every((release) => releasesOf(other).includes(release)) &&
      data.subSystems.every((subSystem) => master.subSystems.includes(subSystem)) &&
      (master.phase === 'PIT' || data.phase === 'SIT') &&
      rank(master) >= 0 &&
      rank(master) <= rank(data)
    );
  });
}

/** The extant issues that count in `scope`. Those raised in PIT and still extant count in SIT too. */
export function extantIssues(record: DatedRecord, scope: Scope): readonly Logged[] {
  const all = loggedIssues(record);
  const question = `${record.asOf} ${naming(scope)}`;
  let known = extantIn(all).get(question);
  if (!known) {
    const kinds = new Set<DocumentKind>();
    const noted = noting(record, kinds);
    known = { kinds, issues: all.filter((logged) => counts(logged, scope) && isExtant(logged, noted)) };
    extantIn(all).set(question, known);
  }
  // What a criterion reads it depends on, even where the answer is known.
  for (const kind of known.kinds) record.read(kind);
  return known.issues;
}

/** The extant issues of a record, by day and scope, and the kinds of document that were read to tell: several criteria ask. */
const extantIn = remembered(
  (_: readonly Logged[]) =>
    new Map<string, { readonly issues: readonly Logged[]; readonly kinds: Iterable<DocumentKind> }>(),
);

/** A record that notes which kinds are read. */
const noting = (record: DatedRecord, kinds: Set<DocumentKind>): DatedRecord => ({
  ...record,
  read: <K extends DocumentKind>(kind: K) => {
    kinds.add(kind);
    return record.read(kind);
  },
  about: (kind, scope) => {
    kinds.add(kind);
    return record.about(kind, scope);
  },
});

/** Whether an issue counts in a scope, if it is extant. */
const counts = (logged: Logged, { release, phase, subSystem }: Scope): boolean =>
  releasesOf(logged).includes(release) &&
  (logged.issue.data.phase === 'PIT' || phase === 'SIT') &&
  (subSystem === undefined || logged.issue.data.subSystems.includes(subSystem));

type Exclusion = Entry<NonNullable<DocumentData['issue-log']['exclusions']>[number]>;

/** An issue that counts, with its severity, the exclusion that takes it out, or the exclusions that fail to. */
interface Counted extends Logged {
  readonly severity: number;
  readonly exclusion?: Exclusion;
  readonly void: readonly Related[];
  /** The decision that would take it out if it were signed. */
  readonly unsigned?: Entry<Decision>;
}

/** How many issues of each severity are extant and how many of them are excluded. */
export interface Tally {
  readonly counted: readonly Counted[];
  readonly bySeverity: readonly { readonly severity: number; readonly extant: number; readonly excluded: number }[];
}

/** How much an issue weighs: by the log, or only as far as each change to a lower level was agreed. */
export type Weighing = 'as logged' | 'as agreed';

/** The tally of `scope` on the day of judgement, by the severities and the exclusion process of the approach. */
export function tally(
  record: DatedRecord,
  approach: Entry<Approach>,
  scope: Scope,
  weighing: Weighing = 'as logged',
): Tally {
  const scale = approach.data.testingIssues.severities.map(({ level }) => level);
  const exclusions = grouped(
    record
      .read('issue-log')
      .flatMap((log) => log.rows('exclusions'))
      .filter(({ data }) => data.phase === scope.phase && (data.release ?? scope.release) === scope.release),
    ({ data }) => data.issue,
  );
  const counted = extantIssues(record, scope).map(({ issue, log }): Counted => {
    const releases = releasesOf({ issue, log });
    const severity =
      weighing === 'as logged' ? severityOn(issue.data, record.asOf) : agreedSeverity(record, issue.data, scale);
    const own = exclusions.get(issue.data.id) ?? [];
    const judged = own.map((exclusion) => ({
      exclusion,
      flaw: flawOf(exclusion, severity, record, approach, releases),
    }));
    const valid = judged.find(({ flaw }) => !flaw);
    const unsigned = valid ? undefined : judged.find(({ flaw }) => flaw?.unsigned)?.flaw?.unsigned;
    return {
      issue,
      log,
      severity,
      ...(valid ? { exclusion: valid.exclusion } : {}),
      ...(unsigned ? { unsigned } : {}),
      void: judged.flatMap(({ exclusion, flaw }) =>
        flaw
          ? [{ at: exclusion.at(['issue']), says: `the exclusion of ${issue.data.id} does not count: ${flaw.says}` }]
          : [],
      ),
    };
  });
  const bySeverity = scale.map((level) => {
    const own = counted.filter(({ severity }) => severity === level);
    return { severity: level, extant: own.length, excluded: own.filter(({ exclusion }) => exclusion).length };
  });
  return { counted, bySeverity };
}

/** Why an exclusion does not count, and the decision on it if nothing is wrong with it but that it is not signed. */
interface Flaw {
  readonly says: string;
  readonly unsigned?: Entry<Decision>;
}

/** Why an exclusion does not count; nothing when it does. */
function flawOf(
  { data }: Exclusion,
  severity: number,
  record: DatedRecord,
  approach: Entry<Approach>,
  releases: readonly string[],
): Flaw | undefined {
  const { approvers, reasons, severities } = approach.data.testingIssues.exclusions;
  if (releases.length > 1 && data.release === undefined)
    return { says: `it does not say in which release, and the issue affects ${list(releases)}` };
  if (data.expiresAt && data.expiresAt < record.asOf) return { says: `it ended on ${data.expiresAt}` };
  if (!reasons.some(({ id }) => id === data.reason))
    return { says: `"${data.reason}" is not a reason of ${titled(approach)}` };
  if (!severities.includes(severity))
    return { says: `${titled(approach)} does not let severity ${severity} be excluded` };
  const agreed = decisionsOnIssue(record, 'exclusion', data.issue).filter(
    (decision) => decision.data.phase === data.phase && decision.data.decidedAt <= record.asOf,
  );
  const decision = agreed.find((each) => each.data.id === data.decision);
  if (!decision) return { says: `${data.decision} is not a decision on it by ${record.asOf}` };
  const meant = data.release ?? releases[0];
  if ((decision.data.release ?? meant) !== meant) return { says: `${data.decision} is about ${decision.data.release}` };
  if (decision.data.outcome !== 'agreed') return { says: `${data.decision} declined it` };
  if (!approvers.includes(decision.data.body))
    return { says: `${decision.data.body} decided it; ${titled(approach)} names ${list(approvers, 'or')}` };
  const refusal = agreed.find(
    (each) =>
      each.data.outcome === 'declined' &&
      approvers.includes(each.data.body) &&
      each.data.decidedAt >= decision.data.decidedAt,
  );
  if (refusal) return { says: `${refusal.data.id} declined it on ${refusal.data.decidedAt}` };
  const flaw = record.unsigned(decision.data);
  if (flaw === undefined) return undefined;
  const says = `${data.decision} counts only with the signature of ${decision.data.body}: ${flaw}`;
  return { says, unsigned: decision };
}

/** 4.1(h), Table 1.1: the extant issues, less the excluded ones, are within the thresholds of the approach. */
export function judgeThresholds(
  context: Context,
  approach: Entry<Approach>,
  scope: Scope,
  weighing: Weighing = 'as logged',
): Verdict {
  const index = approach.data.testingIssues.thresholds.findIndex(({ phase }) => phase === scope.phase);
  const path = ['testingIssues', 'thresholds', index] as const;
  const threshold = approach.data.testingIssues.thresholds[index];
  const doubled = approach.data.testingIssues.thresholds.some(
    ({ phase }, other) => phase === scope.phase && other !== index,
  );
  if (!threshold || doubled)
    return unproven({
      message: `${titled(approach)} declares ${threshold ? 'thresholds twice' : 'no thresholds'} for ${scope.phase}; completion is judged against one set`,
      at: approach.at(['testingIssues', 'thresholds'], 'key'),
      fix: `declare one set of thresholds for ${scope.phase}`,
    });
  const twice = threshold.bySeverity.find(
    ({ severity }, at) => threshold.bySeverity.findIndex((each) => each.severity === severity) !== at,
  );
  if (twice)
    return unproven({
      message: `${titled(approach)} gives severity ${twice.severity} two thresholds for ${scope.phase}; one is wanted`,
      at: approach.at([...path, 'bySeverity'], 'key'),
      fix: `give severity ${twice.severity} one maximum`,
    });
  if (!context.read('issue-log').some(({ data }) => data.releases.includes(scope.release)))
    return unproven({
      message: `no Testing Issue log names ${scope.release}, so no issue can be counted; a log without issues says so`,
      at: context.calledForAt,
      fix: `write a document of kind issue-log for ${scope.release}, with an empty list if there is no issue`,
    });
  const counting: Scope = threshold.per === 'release' ? { release: scope.release, phase: scope.phase } : scope;
  const { counted, bySeverity } = tally(context, approach, counting, weighing);
  const levels = approach.data.testingIssues.severities.map(({ level }) => level);
  const stray = counted.find(({ severity }) => !levels.includes(severity));
  if (stray)
    return unproven({
      message: `${stray.issue.data.id} has severity ${stray.severity}, which the scale of ${titled(approach)} does not know, so the issues cannot be counted`,
      at: stray.issue.at(['severityHistory'], 'key'),
      related: [{ at: approach.at(['testingIssues', 'severities'], 'key'), says: 'the scale' }],
      fix: `give ${stray.issue.data.id} a severity of the scale`,
    });
  const lacking: Lacking[] = [];
  const within: string[] = [];
  for (const { severity, extant, excluded } of bySeverity) {
    const limit = threshold.bySeverity.findIndex((each) => each.severity === severity);
    const maximum = threshold.bySeverity[limit]?.maximum;
    const net = extant - excluded;
    if (maximum === undefined)
      lacking.push(
        unmet({
          message: `${titled(approach)} has no threshold for severity ${severity}; each level needs a number, or unlimited`,
          at: approach.at([...path, 'bySeverity'], 'key'),
          fix: `add a maximum for severity ${severity}`,
        }),
      );
    else if (typeof maximum === 'number' && net > maximum)
      lacking.push(
        exceeded(
          `severity ${severity}`,
          maximum,
          counted.filter((each) => each.severity === severity),
          approach.at([...path, 'bySeverity', limit, 'maximum']),
          counting,
          context,
        ),
      );
    else within.push(`S${severity} ${net} of ${maximum}${excluded > 0 ? ` (${excluded} excluded)` : ''}`);
  }
  const { total } = threshold;
  if (typeof total === 'number' && counted.filter(({ exclusion }) => !exclusion).length > total)
    lacking.push(exceeded('all severities', total, counted, approach.at([...path, 'total']), counting, context));
  const summary = evidence(
    `extant issues within the thresholds on ${context.asOf}: ${within.join(', ')}`,
    approach.at([...path, 'bySeverity'], 'key'),
  );
  return every([...lacking, { status: 'met', evidence: [summary, ...counted.flatMap(exclusionsOf)] }]);
}

/** The exclusions of an issue, told even when all is well: none takes effect in silence. */
function exclusionsOf({ issue, exclusion, void: flawed }: Counted): Evidence[] {
  const valid = exclusion
    ? [
        evidence(
          `${issue.data.id} is excluded: ${exclusion.data.reason}, ${exclusion.data.decision}`,
          exclusion.at(['issue']),
        ),
      ]
    : [];
  return [...valid, ...flawed.map(({ at, says }) => evidence(says, at))];
}

/** How near an issue is to being closed: the later of these words, the nearer. */
const nearness = ({ data }: Logged['issue'], day: string): number =>
  ['deferred', 'open', 'in-analysis', 'reopened', 'fix-in-progress', 'fixed-awaiting-retest'].indexOf(
    on(data.statusHistory, day)?.status ?? '',
  );

/** Too many issues count; unproven where nothing but the signatures of exclusions is wanting. */
function exceeded(
  of: string,
  maximum: number,
  issues: readonly Counted[],
  at: Reason['at'],
  scope: Scope,
  context: Context,
): Lacking {
  const { asOf } = context;
  const net = issues.filter(({ exclusion }) => !exclusion);
  const unsigned = net.flatMap((each) => each.unsigned ?? []);
  const excluded = issues.length - net.length;
  const gross = excluded > 0 ? ` (${issues.length} extant, ${excluded} excluded)` : '';
  const reason = {
    message: `the issue threshold for ${of} at completion of ${naming(scope)} is ${maximum}; ${count(net.length, 'extant issue')} ${net.length === 1 ? 'counts' : 'count'} against it on ${asOf}${gross}`,
    at,
    related: [
      ...net.map(({ issue }) => ({
        at: issue.at(['id']),
        says: `${issue.data.id} ${issue.data.title}: ${on(issue.data.statusHistory, asOf)?.status ?? 'open'}, ${issue.data.owner}`,
      })),
      ...issues.flatMap((each) => each.void),
    ],
  };
  const [first, ...others] = unsigned;
  if (first && net.length - unsigned.length <= maximum)
    return unproven({ ...reason, ...toBeSigned(context, first, ...others) });
  const open = some(
    net.map(({ issue }) => issue.data.id),
    12,
  );
  const fix = `close ${net.length - maximum} or more of ${open}, or have them excluded by the process of the approach`;
  const options = [...net]
    .sort((a, b) => nearness(b.issue, asOf) - nearness(a.issue, asOf))
    .map(({ issue }) => close(context, issue));
  return unmet({ ...reason, fix, choice: { number: net.length - maximum, verb: 'close', of: options } });
}
