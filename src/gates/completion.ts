/** The end of SIT: what the latest attempt must show, and the final report (6.1-6.5). */
import type { Body, Decision, Entry } from '../model/document.ts';
import type { Act, Context, Evidence, Reason, Verdict } from '../model/rule.ts';
import { compareVersions, list, some, titled } from '../wording.ts';
import { citing, decide, send, set, unwritten } from './acts.ts';
import { inForce } from './approval.ts';
import {
  completionDecisions,
  determination,
  isDecline,
  latestAttempt,
  numberNow,
  referrals,
  restart,
  type Step,
} from './attempts.ts';
import { decider, deciders, hasAuthority, isHeeded, lastUnsigned, wantOfSignature } from './authority.ts';
import { completionReport, type Report } from './completion-report.ts';
import { notReached, scopeOf } from './record.ts';
import { evidence, met, unless, unmet, unproven } from './verdict.ts';

/**
 * 6.2(a)-(c): the DCC did its part towards `wanted` in this attempt, before the determination where there is one. The
 * report that was provided must be the version that the determination looked at, with the list of proposed redactions.
 */
function judgeTold(context: Context, step: Step, wanted: readonly Body[], what: string): Verdict {
  const release = context.release.data.id;
  const again = restart(context);
  const closing = determination(context)?.data;
  const found = completionReport(context, scopeOf(context, 'SIT'));
  const report = 'report' in found ? found.report.data.id : undefined;
  const isReport = step === 'report-provision';
  const inAttempt = latestAttempt(context).notices.filter(
    ({ data }) =>
      data.type === step && (!again || data.date > again.data.decidedAt) && (!isReport || data.document === report),
  );
  const declinedVersion = isReport ? again?.data.version : undefined;
  const sent = inAttempt.filter(
    ({ data }) =>
      (!closing ||
        (data.date <= closing.decidedAt &&
          (!isReport || data.version === closing.version || closing.outcome === 'complete'))) &&
      (declinedVersion === undefined || compareVersions(data.version ?? '', declinedVersion) > 0),
  );
  const told = isReport ? sent.filter(({ data }) => data.redactions !== undefined) : sent;
  const lacking = notReached(told, wanted);
  const last = told.at(-1);
  const unlisted = lacking.length > 0 ? sent.find((each) => !told.includes(each)) : undefined;
  if (unlisted)
    return unproven({
      message: `${unlisted.data.id} gave the report of ${release} without the list of sections that the DCC would redact; the list goes with it, if only as an empty one`,
      at: unlisted.at(['id']),
      fix: `state the redactions in ${unlisted.data.id}, as [] when there were none`,
      acts: [set(unlisted, ['redactions'], [])],
    });
  if (last && lacking.length === 0)
    return {
      status: 'met',
      evidence: told
        .filter(({ data }) => data.to.some((body) => wanted.includes(body)))
        .map(({ data, at }) =>
          evidence(`${what} ${list(data.to)} on ${data.date} (${data.id})`, at(['to'], 'key')),
        ) as unknown as readonly [Evidence, ...Evidence[]],
    };
  if (last)
    return unmet({
      message: `${last.data.id} of ${last.data.date} did not reach ${list(lacking)}; the clause names ${list(wanted)}`,
      at: last.at(['to'], 'key'),
      fix: `send it to ${list(lacking)} and record the notice`,
      acts: [send(context, { ...last.data, id: `assumed-${step}`, date: context.asOf, to: lacking })],
    });
  const other = inAttempt.at(-1);
  if (other && declinedVersion !== undefined && compareVersions(other.data.version ?? '', declinedVersion) <= 0)
    return unmet({
      message: `${other.data.id} provided version ${other.data.version} of the report, and ${declinedVersion} was declined on ${again?.data.decidedAt} (${again?.data.id}); 6.2 applies again, with a report of its own`,
      at: other.at(['version']),
      fix: 'update the report, and provide the new version',
    });
  if (closing && other)
    return unmet({
      message:
        other.data.date > closing.decidedAt
          ? `${other.data.id} is of ${other.data.date}, after the determination of ${closing.decidedAt} (${closing.id}); it comes before`
          : `${other.data.id} provided version ${other.data.version} of the report; the determination ${closing.id} is on ${closing.version}`,
      at: other.at([other.data.date > closing.decidedAt ? 'date' : 'version']),
      fix: 'correct the record, or go through 6.2 again',
    });
  const anew = again
    ? ` in attempt ${numberNow(context)}, since ${decider(again.data)} declined on ${again.data.decidedAt} (${again.data.id}) and the steps of 6.2 began again`
    : '';
  return unproven({
    message: `no notice of type ${step} for SIT of ${release} is on record${anew}; the DCC must have ${what} ${list(wanted)}`,
    at: again?.at(['outcome']) ?? context.calledForAt,
    fix: `${does[step]} ${list(wanted)}, and record the notice`,
    acts: [
      send(context, {
        type: step,
        to: [...wanted],
        release,
        ...(isReport && 'report' in found
          ? { document: found.report.data.id, version: found.report.data.version, redactions: [] }
          : {}),
      }),
    ],
  });
}

const does: Readonly<Record<Step, string>> = {
  'completion-notification': 'notify',
  'evidence-review': 'review the evidence with the',
  'report-provision': 'give the report and the list of proposed redactions to',
};

/** 6.2(a): five recipients. */
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

/** 6.2(c): four recipients, and the list of proposed redactions. */
export const judgeProvided = (context: Context): Verdict =>
  judgeTold(context, 'report-provision', ['Authority', 'Panel', 'TAG', 'Secretary of State'], 'given the report to');

/** 6.4(a), 6.5: no referral waits for the Secretary of State. */
export function judgeNoReferral(context: Context): Verdict {
  const determined = completionDecisions(context).filter(({ data }) => data.body === 'Secretary of State');
  // Even a refusal ends a referral only when it is signed.
  const settled = determined.filter((each) => isHeeded(context, each) && !wantOfSignature(context, each));
  const open = referrals(context).find((referral) => !settled.some(({ data }) => data.decidedAt >= referral.data.date));
  if (!open) return met(`no referral on SIT of ${context.release.data.id} is open`, context.calledForAt);
  const unsigned = lastUnsigned(
    context,
    determined.filter(({ data }) => data.decidedAt >= open.data.date),
  );
  if (unsigned)
    return unproven({
      message: `${open.data.id} of ${open.data.date} was referred to the Secretary of State and determined by ${unsigned.decision.data.id}, ${unsigned.want.says}`,
      at: unsigned.decision.at(['id']),
      ...unsigned.want.act,
    });
  return unmet({
    message: `${open.data.id} of ${open.data.date} referred ${some(open.data.matters ?? [])} to the Secretary of State, who has not determined it; a referral must be settled first`,
    at: open.at(['date']),
    actor: 'Secretary of State',
    fix: 'determine the matter; the DCC records the decision',
    acts: onReport(context, 'Secretary of State', 'complete'),
  });
}

/** SIT is found complete, on the report as it is. */
export function onReport(context: Context, body: Body, outcome: Decision['outcome']): readonly Act[] {
  const scope = scopeOf(context, 'SIT');
  const found = completionReport(context, scope);
  const approach = inForce(context, 'approach', scope);
  if (!('report' in found) || !('final' in approach)) return [];
  const { id: document, version } = found.report.data;
  const rests = { approach: citing(approach.final.document) };
  return [
    decide(context, { body, matter: 'sit-completion', outcome, release: scope.release, document, version, ...rests }),
  ];
}

/** 6.1: the Panel determines that the exit criteria are met, or the Secretary of State on referral that testing is complete. */
export function judgeDetermination(context: Context): Verdict {
  const closing = determination(context);
  if (closing) {
    const { data, at } = closing;
    const then = inForce(context.on(data.decidedAt), 'approach', scopeOf(context, 'SIT'));
    const cited = data.approach;
    if (!cited && data.outcome === 'confirmed')
      return unproven({
        message: `${data.id} does not say by which version of the approach it looked at the exit criteria; the Panel determines that those are met`,
        at: at(['id']),
        actor: 'DCC',
        fix: `record in ${data.id} the approach whose exit criteria the Panel looked at`,
      });
    if (cited && 'final' in then && `${cited.document} ${cited.version}` !== titled(then.final.document))
      return unmet({
        message: `${data.id} looked at the exit criteria of ${cited.document} ${cited.version}; ${titled(then.final.document)} was in force on ${data.decidedAt}`,
        at: at(['approach']),
        related: [{ at: then.final.document.at(['version']), says: titled(then.final.document) }],
      });
    return met(
      `${decider(data)} determined on ${data.decidedAt} that SIT of ${data.release} is complete (${data.id})`,
      at(['outcome']),
    );
  }
  const declined = restart(context);
  return declined ? declinedSince(context, declined) : undetermined(context);
}

/** Why SIT is not complete since a decline: it stands or, where the Secretary of State overrules it, wants a signature (6.4, 6.5). */
function declinedSince(context: Context, declined: Entry<Decision>): Verdict {
  const { data, at } = declined;
  const want = wantOfSignature(context, declined);
  const overruling = completionDecisions(context).find(
    (each) => each.data.outcome === 'complete' && isHeeded(context, each) && each.data.decidedAt >= data.decidedAt,
  );
  if (want && overruling)
    return unproven({
      message: `${overruling.data.id} of ${decider(overruling.data)} overrules ${data.id}, ${want.says}`,
      at: at(['id']),
      ...want.act,
    });
  const criteria = data.criteria ? `: ${list(data.criteria)}` : '';
  return unmet({
    message: `${decider(data)} declined on ${data.decidedAt} (${data.id})${criteria}; SIT completes only when the Panel determines that the exit criteria are met`,
    at: at(['outcome']),
    fix:
      data.outcome === 'not-complete'
        ? 'continue with testing and go through 6.2 again'
        : 'continue with testing and go through 6.2 again, or refer the disagreement to the Secretary of State',
    actor: 'DCC',
    acts: onReport(context, 'Panel', 'confirmed'),
  });
}

/** Why no determination on record completes SIT: it wants a signature, or whoever made it cannot make it so. */
function undetermined(context: Context): Verdict {
  const closings = completionDecisions(context).filter((each) => !isDecline(each));
  const unsigned = lastUnsigned(context, closings);
  if (unsigned) {
    const { data, at } = unsigned.decision;
    return unproven({
      message: `${data.id} of ${decider(data)} says ${data.outcome} on ${data.decidedAt}, ${unsigned.want.says}`,
      at: at(['id']),
      ...unsigned.want.act,
    });
  }
  const powerless = closings.at(-1);
  if (!powerless)
    return unproven({
      message: `no determination of the Panel on SIT of ${context.release.data.id} is on record; SIT completes only by it`,
      at: context.calledForAt,
      acts: onReport(context, 'Panel', 'confirmed'),
    });
  const { data, at } = powerless;
  const said = `${data.id} of ${decider(data)} says ${data.outcome} on ${data.decidedAt}`;
  const found = completionReport(context, scopeOf(context, 'SIT'));
  const why = !hasAuthority(context, powerless)
    ? `but only ${deciders(data)} can decide so`
    : 'report' in found && found.report.data.id !== data.document
      ? `but on ${data.document}, not on ${found.report.data.id}`
      : 'without a referral on record';
  return unmet({ message: `${said}, ${why}; the Panel must determine completion`, at: at(['body']) });
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
      ({ data }) =>
        data.raisedAt <= context.asOf &&
        (!data.resolution || !data.agreedAt || data.agreedAt > context.asOf || data.agreedAt < data.raisedAt),
    )
    .map((issue) => ({
      message: `${issue.data.id}, raised by the TAG on ${issue.data.raisedAt}, has no resolution agreed since then; the report is final only when the TAG and the DCC agree`,
      at: issue.at(['id']),
      fix: `agree the resolution of ${issue.data.id} with the TAG and record resolution and agreedAt`,
      acts: [set(issue, ['resolution'], issue.data.resolution ?? unwritten), set(issue, ['agreedAt'], context.asOf)],
    }));
  if (status !== 'final' || finalisedAt === undefined)
    reasons.push({
      message: `${titled(report)} is a draft; after the confirmation it must be updated and made final`,
      at: report.at(['status']),
      fix: 'update the report and set its status to final',
      acts: [set(report, ['status'], 'final'), set(report, ['finalisedAt'], context.asOf)],
    });
  else if (finalisedAt > context.asOf)
    reasons.push({
      message: `${titled(report)} becomes final on ${finalisedAt}, later than ${context.asOf}`,
      at: report.at(['finalisedAt']),
      acts: [set(report, ['finalisedAt'], context.asOf)],
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
  return unless(reasons, () =>
    evidence(`${titled(report)} has been final since ${finalisedAt}`, report.at(['finalisedAt'])),
  );
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
