/** The end of SIT: report, evidence review, determination and what follows (6.1-6.5). */
import type { Approach, Body, Coverage, Decision, Entry } from '../model/document.ts';
import type { DocumentData } from '../model/documents.ts';
import type { Context, Reason, Verdict } from '../model/rule.ts';
import { compareVersions, count, list, some } from '../wording.ts';
import { titled } from './approval.ts';
import { deciders, hasAuthority } from './authority.ts';
import { decisions, isAbout, latestVersion, naming, notices, notReached, type Scope, scopeOf } from './record.ts';
import { tally } from './tally.ts';
import { firstRun, specification, testStates } from './tests.ts';
import { evidence, type Lacking, met, unless, unmet, unproven } from './verdict.ts';

export type Report = Entry<DocumentData['completion-report']>;

/** The Completion Report for `scope`: the latest final version or, before there is one, the latest draft. */
export function completionReport(context: Context, scope: Scope): { report: Report } | { verdict: Lacking } {
  const all = context.read('completion-report').filter(({ data }) => isAbout(data, scope));
  const report = latestVersion(all.filter(({ data }) => data.status === 'final')) ?? latestVersion(all);
  if (!report)
    return {
      verdict: unproven({
        message: `no Completion Report for ${naming(scope)} is on record; it must be prepared as the approach provides`,
        at: context.calledForAt,
        fix: 'write a document of kind completion-report',
      }),
    };
  const rival = all.find(({ data }) => data.id !== report.data.id);
  if (!rival) return { report };
  const message = `both ${titled(report)} and ${titled(rival)} are Completion Reports for ${naming(scope)}; one must serve`;
  return {
    verdict: unmet({ message, at: report.at(['id']), related: [{ at: rival.at(['id']), says: titled(rival) }] }),
  };
}

const citesOther = (report: Report, approach: Entry<Approach>): Reason => ({
  message: `${titled(report)} rests on ${report.data.approach.document} ${report.data.approach.version}; ${titled(approach)} is in force`,
  at: report.at(['approach']),
  related: [{ at: approach.at(['version']), says: titled(approach) }],
  fix: `bring the report up to ${titled(approach)}`,
});

/** 6.2, 4.1(l): the report rests on the approach in force and deals with every matter that it lists. */
export function judgeReport(context: Context, approach: Entry<Approach>, coverage: Entry<Coverage>): Verdict {
  const found = completionReport(context, scopeOf(context, 'SIT'));
  if ('verdict' in found) return found.verdict;
  const { report } = found;
  const reasons: Reason[] = [];
  const cited = report.data.approach;
  if (cited.document !== approach.data.id || cited.version !== approach.data.version)
    reasons.push(citesOther(report, approach));
  const covered = report.data.coverage?.some(
    ({ document, version }) => document === coverage.data.id && version === coverage.data.version,
  );
  if (!covered)
    reasons.push({
      message: `${titled(report)} does not rest on ${titled(coverage)}, which is in force`,
      at: report.at(['coverage'], 'key'),
      related: [{ at: coverage.at(['version']), says: titled(coverage) }],
      fix: `bring the report up to ${titled(coverage)}`,
    });
  if (approach.data.completionReportMatters.length === 0)
    reasons.push({
      clause: '4.1(l)',
      message: `${titled(approach)} lists no matter for the Completion Report; the report is prepared as it provides`,
      at: approach.at(['completionReportMatters'], 'key'),
      fix: 'agree an approach that lists the matters',
    });
  for (const matter of approach.rows('completionReportMatters'))
    if (!report.data.matters?.some((each) => each.matter === matter.data.id))
      reasons.push({
        message: `${titled(report)} does not deal with ${matter.data.id}, ${matter.data.title}; the approach lists it as a matter of the report`,
        at: report.at(['matters'], 'key'),
        related: [{ at: matter.at(['id']), says: `the matter in ${titled(approach)}` }],
        fix: `deal with ${matter.data.id} and name the section`,
      });
  return unless(reasons, () =>
    evidence(
      `${titled(report)} deals with all ${count(approach.data.completionReportMatters.length, 'matter')} of ${titled(approach)}`,
      report.at(['id']),
    ),
  );
}

/** 4.1(i), Table 1.1: the report answers each exit criterion of the phase once, as met, with evidence. */
export function judgeExitCriteria(context: Context, approach: Entry<Approach>, scope: Scope): Verdict {
  const found = completionReport(context, scope);
  if ('verdict' in found) return found.verdict;
  const { report } = found;
  const answers = report.rows('exitCriteria');
  const reasons: Reason[] = [];
  let silent = true;
  const { approach: cited, dataCutAt } = report.data;
  if (scope.phase === 'PIT' && (cited.document !== approach.data.id || cited.version !== approach.data.version)) {
    silent = false;
    reasons.push(citesOther(report, approach));
  }
  if (dataCutAt > context.asOf) {
    silent = false;
    reasons.push({
      message: `${titled(report)} is counted on ${dataCutAt}, later than ${context.asOf}; it answers for the time before`,
      at: report.at(['dataCutAt']),
      fix: 'correct the data cut, or bring the report up to date in time',
    });
  }
  const criteria = approach.rows('exitCriteria').filter(({ data }) => data.phase === scope.phase);
  for (const criterion of criteria) {
    const { id } = criterion.data;
    const own = answers.filter(({ data }) => data.criterion === id);
    const related = [{ at: criterion.at(['id']), says: `${id} in ${titled(approach)}: ${criterion.data.criterion}` }];
    const [answer] = own;
    if (!answer)
      reasons.push({
        message: `${titled(report)} does not answer exit criterion ${id}; each must be answered with evidence`,
        at: report.at(['exitCriteria'], 'key'),
        related,
        fix: `answer ${id} with its evidence`,
      });
    else if (own.length > 1)
      reasons.push({
        message: `${titled(report)} answers exit criterion ${id} ${own.length} times; once is wanted`,
        at: (own[1] as typeof answer).at(['criterion']),
        related,
        fix: `answer ${id} once`,
      });
    else if (!answer.data.met) {
      silent = false;
      reasons.push({
        message: `exit criterion ${id} is answered as not met: ${answer.data.statement}`,
        at: answer.at(['met']),
        related,
        fix: `meet ${id}, then answer it anew`,
      });
    } else if (answer.data.evidence.length === 0)
      reasons.push({
        message: `exit criterion ${id} is answered as met without evidence; the report must show how`,
        at: answer.at(['evidence'], 'key'),
        related,
        fix: `name the evidence for ${id}`,
      });
  }
  if (criteria.length === 0)
    reasons.push({
      message: `${titled(approach)} sets no exit criterion for ${scope.phase}; without one there is nothing to complete by`,
      at: approach.at(['exitCriteria'], 'key'),
      fix: `agree an approach with exit criteria for ${scope.phase}`,
    });
  const [first, ...rest] = reasons;
  if (first) return silent ? unproven(first, ...rest) : unmet(first, ...rest);
  return met(
    `${titled(report)} answers ${count(criteria.length, 'exit criterion', 'exit criteria')} as met, with evidence`,
    report.at(['exitCriteria'], 'key'),
  );
}

/** 6.2: the numbers of the report are those of the record on the day of its data cut. */
export function judgeRecount(context: Context, approach: Entry<Approach>): Verdict {
  const scope = scopeOf(context, 'SIT');
  const found = completionReport(context, scope);
  if ('verdict' in found) return found.verdict;
  const { report } = found;
  const { dataCutAt, testCounts, issueCounts = [] } = report.data;
  if (dataCutAt > context.asOf)
    return unmet({
      message: `${titled(report)} is counted on ${dataCutAt}, later than ${context.asOf}`,
      at: report.at(['dataCutAt']),
    });
  const closing = determination(context)?.data;
  if (closing && dataCutAt > closing.decidedAt)
    return unmet({
      message: `${titled(report)} is counted on ${dataCutAt}, after the determination of ${closing.decidedAt} (${closing.id}), which rests on its numbers`,
      at: report.at(['dataCutAt']),
    });
  const then = context.on(dataCutAt);
  const tested = specification(then, scope);
  if ('verdict' in tested) return tested.verdict;
  const outcomes = testStates(then, tested.document, scope).map(({ run }) => run?.data.outcome ?? 'not-run');
  const number = (...wanted: string[]): number => outcomes.filter((outcome) => wanted.includes(outcome)).length;
  const counted = {
    planned: outcomes.length,
    passed: number('passed'),
    failed: number('failed'),
    blocked: number('blocked'),
    notRun: number('not-run', 'in-progress'),
    descoped: number('descoped'),
  };
  const reasons: Reason[] = [];
  const differs = (what: string, stated: number, actual: number, at: Reason['at']): void => {
    if (stated !== actual)
      reasons.push({
        message: `${titled(report)} states ${what} as ${stated}; the record of ${dataCutAt} holds ${actual}`,
        at,
        fix: `count anew and correct the number, or the data cut`,
      });
  };
  for (const [key, actual] of Object.entries(counted))
    differs(
      `testCounts.${key}`,
      testCounts?.[key as keyof typeof counted] ?? -1,
      actual,
      report.at(['testCounts', key]),
    );
  const rows = report.rows('issueCounts');
  for (const { severity, extant, excluded } of tally(then, approach, scope).bySeverity) {
    const row = rows.find(({ data }) => data.severity === severity);
    if (row) {
      differs(`extant issues of severity ${severity}`, row.data.extant, extant, row.at(['extant']));
      differs(`excluded issues of severity ${severity}`, row.data.excluded, excluded, row.at(['excluded']));
    } else
      reasons.push({
        message: `${titled(report)} gives no count of issues of severity ${severity}; the record of ${dataCutAt} holds ${extant}`,
        at: report.at(['issueCounts'], 'key'),
        fix: `add severity ${severity} to issueCounts`,
      });
  }
  return unless(reasons, () =>
    evidence(
      `the counts of ${count(outcomes.length, 'test')} and ${count(issueCounts.length, 'severity', 'severities')} agree with the record of ${dataCutAt}`,
      report.at(['dataCutAt']),
    ),
  );
}

const completionDecisions = (context: Context): readonly Entry<Decision>[] =>
  decisions(context, 'sit-completion').filter(({ data }) => data.release === context.release.data.id);

const isDecline = (context: Context, decision: Entry<Decision>): boolean =>
  hasAuthority(context, decision) && ['declined', 'not-complete'].includes(decision.data.outcome);

const referrals = (context: Context) =>
  notices(context, 'referral').filter(
    ({ data }) => data.release === context.release.data.id && data.to.includes('Secretary of State'),
  );

/** The determination that ends SIT: the Panel's, or on a referral the Secretary of State's, with no decline after it (6.1, 6.5; readings A16, A17). */
export function determination(context: Context): Entry<Decision> | undefined {
  const found = completionReport(context, scopeOf(context, 'SIT'));
  const id = 'report' in found ? found.report.data.id : undefined;
  const all = completionDecisions(context).filter(
    (decision) => isDecline(context, decision) || decision.data.document === id,
  );
  const decided = all.findLast(
    (each) =>
      hasAuthority(context, each) &&
      (each.data.outcome === 'confirmed' ||
        (each.data.outcome === 'complete' &&
          referrals(context).some((referral) => referral.data.date <= each.data.decidedAt))),
  );
  const declined = all.findLast((each) => isDecline(context, each));
  return decided && !(declined && declined.data.decidedAt >= decided.data.decidedAt) ? decided : undefined;
}

/**
 * The decline after which 6.2 starts again (6.4(b), 6.5(b)): only what came later counts for this attempt. A decline that
 * the Secretary of State overruled on referral starts nothing.
 */
function restart(context: Context): Entry<Decision> | undefined {
  const closing = determination(context);
  const provided = notices(context, 'report-provision').filter(({ data }) => data.release === context.release.data.id);
  const overruled =
    closing?.data.outcome === 'complete'
      ? provided
          .map(({ data }) => data.date)
          .filter((date) => date <= closing.data.decidedAt)
          .sort()
          .at(-1)
      : undefined;
  return completionDecisions(context).findLast(
    (decision) => isDecline(context, decision) && (overruled === undefined || decision.data.decidedAt < overruled),
  );
}

/**
 * 6.2(a)-(c): the DCC did its part towards `wanted` in this attempt, before the determination where there is one. The
 * report that was provided must be the version that the determination looked at.
 */
function judgeTold(
  context: Context,
  type: 'completion-notification' | 'evidence-review' | 'report-provision',
  wanted: readonly Body[],
  what: string,
): Verdict {
  const release = context.release.data.id;
  const decline = restart(context);
  const closing = determination(context)?.data;
  const found = completionReport(context, scopeOf(context, 'SIT'));
  const report = 'report' in found ? found.report.data.id : undefined;
  const all = notices(context, type).filter(({ data }) => data.release === release);
  const begun = firstRun(context, scopeOf(context, 'SIT'))?.data.executedAt;
  const inAttempt = all.filter(
    ({ data }) =>
      (!begun || data.date >= begun) &&
      (!decline || data.date > decline.data.decidedAt) &&
      (type !== 'report-provision' || data.document === report),
  );
  const sent = inAttempt.filter(
    ({ data }) =>
      !closing || (data.date <= closing.decidedAt && (type !== 'report-provision' || data.version === closing.version)),
  );
  const lacking = notReached(sent, wanted);
  const last = sent.at(-1);
  if (last && lacking.length === 0)
    return met(
      `${what} ${list(wanted)} (${list(sent.map(({ data }) => `${data.id}, ${data.date}`))})`,
      last.at(['to'], 'key'),
    );
  if (last)
    return unmet({
      message: `${last.data.id} of ${last.data.date} did not reach ${list(lacking)}; the clause names ${list(wanted)}`,
      at: last.at(['to'], 'key'),
      fix: `send it to ${list(lacking)} and record the notice`,
    });
  const other = inAttempt.at(-1);
  if (closing && other)
    return unmet({
      message:
        other.data.date > closing.decidedAt
          ? `${other.data.id} is of ${other.data.date}, after the determination of ${closing.decidedAt} (${closing.id}); it comes before`
          : `${other.data.id} provided version ${other.data.version} of the report; the determination ${closing.id} is on ${closing.version}`,
      at: other.at([other.data.date > closing.decidedAt ? 'date' : 'version']),
      fix: 'correct the record, or go through 6.2 again',
    });
  const before = decline
    ? ` since ${decline.data.body} declined on ${decline.data.decidedAt} (${decline.data.id}), when the steps of 6.2 started again`
    : '';
  return unproven({
    message: `no notice of type ${type} for SIT of ${release} is on record${before}; the DCC must have ${what} ${list(wanted)}`,
    at: decline?.at(['outcome']) ?? context.calledForAt,
    fix: 'record the notice once it is done',
  });
}

/** 6.2(a). */
export const judgeNotified = (context: Context): Verdict =>
  judgeTold(
    context,
    'completion-notification',
    ['Secretary of State', 'Authority', 'Panel', 'TAG', 'Parties'],
    'notified',
  );

/** 6.2(b). */
export const judgeReviewed = (context: Context): Verdict =>
  judgeTold(context, 'evidence-review', ['TAG'], 'reviewed the evidence with');

/** 6.2(c). */
export const judgeProvided = (context: Context): Verdict =>
  judgeTold(context, 'report-provision', ['Authority', 'Panel', 'TAG', 'Secretary of State'], 'given the report to');

/** 6.4(a), 6.5: no referral waits for the Secretary of State. */
export function judgeNoReferral(context: Context): Verdict {
  const determined = completionDecisions(context).filter(
    (each) => each.data.body === 'Secretary of State' && hasAuthority(context, each),
  );
  const open = referrals(context).find(
    (referral) => !determined.some(({ data }) => data.decidedAt >= referral.data.date),
  );
  if (!open) return met(`no referral on SIT of ${context.release.data.id} is open`, context.calledForAt);
  return unmet({
    message: `${open.data.id} of ${open.data.date} referred ${some(open.data.matters ?? [])} to the Secretary of State, who has not determined it; a referral must be settled first`,
    at: open.at(['date']),
    actor: 'Secretary of State',
    fix: 'determine the matter; the DCC records the decision',
  });
}

/** 6.1: the Panel determines that the exit criteria are met, or the Secretary of State on referral that testing is complete. */
export function judgeDetermination(context: Context): Verdict {
  const closing = determination(context);
  if (closing)
    return met(
      `${closing.data.body} determined on ${closing.data.decidedAt} that SIT of ${closing.data.release} is complete (${closing.data.id})`,
      closing.at(['outcome']),
    );
  const all = completionDecisions(context);
  const declined = all.findLast((each) => isDecline(context, each));
  if (declined) {
    const criteria = declined.data.criteria ? `: ${list(declined.data.criteria)}` : '';
    return unmet({
      message: `${declined.data.body} declined on ${declined.data.decidedAt} (${declined.data.id})${criteria}; SIT completes only when the Panel determines that the exit criteria are met`,
      at: declined.at(['outcome']),
      fix: 'continue with testing and go through 6.2 again, or refer the disagreement to the Secretary of State',
      actor: 'DCC',
    });
  }
  const powerless = all.findLast(({ data }) => data.outcome === 'confirmed' || data.outcome === 'complete');
  if (powerless) {
    const { data } = powerless;
    const found = completionReport(context, scopeOf(context, 'SIT'));
    const why = !hasAuthority(context, powerless)
      ? `but only ${deciders(data)} can decide so`
      : 'report' in found && found.report.data.id !== data.document
        ? `but on ${data.document}, not on ${found.report.data.id}`
        : 'without a referral on record';
    return unmet({
      message: `${data.id} of ${data.body} says ${data.outcome} on ${data.decidedAt}, ${why}; the Panel must determine completion`,
      at: powerless.at(['body']),
    });
  }
  return unproven({
    message: `no determination of the Panel on SIT of ${context.release.data.id} is on record; SIT completes only by it`,
    at: context.calledForAt,
  });
}

/** 6.3, 6.5(a): the report was updated after the determination and is final, with every issue of the TAG agreed (reading A18). */
export function judgeReportFinal(context: Context): Verdict {
  const found = completionReport(context, scopeOf(context, 'SIT'));
  if ('verdict' in found) return found.verdict;
  const { report } = found;
  const { status, finalisedAt } = report.data;
  const closing = determination(context);
  const reasons: Reason[] = report
    .rows('tagIssues')
    .filter(
      ({ data }) => !data.resolution || !data.agreedAt || data.agreedAt > context.asOf || data.agreedAt < data.raisedAt,
    )
    .map(({ data, at }) => ({
      message: `${data.id}, raised by the TAG on ${data.raisedAt}, has no resolution agreed since then; the report is final only when the TAG and the DCC agree`,
      at: at(['id']),
      fix: `agree the resolution of ${data.id} with the TAG and record resolution and agreedAt`,
    }));
  if (status !== 'final' || finalisedAt === undefined)
    reasons.push({
      message: `${titled(report)} is a draft; after the confirmation it must be updated and made final`,
      at: report.at(['status']),
      fix: 'update the report and set its status to final',
    });
  else if (finalisedAt > context.asOf)
    reasons.push({
      message: `${titled(report)} becomes final on ${finalisedAt}, later than ${context.asOf}`,
      at: report.at(['finalisedAt']),
    });
  else if (closing && compareVersions(report.data.version, closing.data.version ?? '') < 0)
    reasons.push({
      message: `${titled(report)} is final, but ${closing.data.id} determined on version ${closing.data.version}; the final version is that one or a later one`,
      at: report.at(['version']),
      related: [{ at: closing.at(['version']), says: closing.data.id }],
    });
  else if (closing && finalisedAt < closing.data.decidedAt)
    reasons.push({
      message: `${titled(report)} was made final on ${finalisedAt}, before the determination of ${closing.data.decidedAt} (${closing.data.id}); it is final only after it`,
      at: report.at(['finalisedAt']),
      related: [{ at: closing.at(['decidedAt']), says: closing.data.id }],
    });
  return unless(reasons, () => evidence(`${titled(report)} is final since ${finalisedAt}`, report.at(['finalisedAt'])));
}

/** The event of SIT completion: determined, and the report final. */
export function completed(context: Context): { date: string; decision: Entry<Decision>; report: Report } | undefined {
  const closing = determination(context);
  const found = completionReport(context, scopeOf(context, 'SIT'));
  if (!closing || !('report' in found)) return undefined;
  const { status, finalisedAt } = found.report.data;
  if (status !== 'final' || finalisedAt === undefined || finalisedAt > context.asOf) return undefined;
  return {
    date: [finalisedAt, closing.data.decidedAt].sort().at(-1) as string,
    decision: closing,
    report: found.report,
  };
}
