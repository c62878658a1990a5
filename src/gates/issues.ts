/** What is told of Testing Issues beside the thresholds: what took one out of the count, or made it weigh less (4.1(h)). */
import type { Check, Context, DatedRecord, Reason, ReleaseCheck } from '../model/rule.ts';
import { naming } from '../wording.ts';
import { inForce } from './approval.ts';
import { determination } from './attempts.ts';
import { liveCertificate } from './certificates.ts';
import { pitScopes, type Scope, scopeOf } from './record.ts';
import { downgrades } from './severity.ts';
import { isMasterless, judgeThresholds, type Logged, loggedIssues, releasesOf, scaleOf } from './tally.ts';

/** The Testing Issues whose severities can be ranked: none while the scale of an approach cannot be read. */
const ranked = (record: DatedRecord): readonly Logged[] =>
  loggedIssues(record).filter((logged) => record.isWhole('approach', releasesOf(logged)));

export const duplicateStillCounts: Check = {
  id: 'issue.duplicate',
  clause: '4.1(h)',
  severity: 'error',
  title: 'A duplicate has a master that stands in its place',
  why: 'A duplicate leaves the count because its master stays in it: about the same releases and Sub-Systems, as severe, and extant or closed since. Without one, nothing would be counted.',
  fix: 'name the right master in duplicateOf, or give the issue the status that is true of it',
  actor: 'DCC',
  inspect: (record) =>
    ranked(record)
      .filter((logged) => isMasterless(logged, record))
      .map(({ issue: { data, at } }) => ({
        message:
          data.duplicateOf === undefined || data.duplicateOf === data.id
            ? `${data.id} is a duplicate but names no other issue; it still counts as extant`
            : `${data.id} is a duplicate of ${data.duplicateOf}, which does not stand in its place; it still counts as extant`,
        at: data.duplicateOf === undefined ? at(['statusHistory'], 'key') : at(['duplicateOf']),
      })),
};

export const downgradeUnagreed: Check = {
  id: 'issue.downgrade',
  clause: '4.1(h)',
  severity: 'warning',
  title: 'A lower severity is agreed',
  why: 'To lower the severity of an issue is the easiest way round a threshold, so each time a decision should stand behind it.',
  fix: 'record the decision that agreed the change',
  actor: 'DCC',
  inspect: (record) =>
    ranked(record).flatMap((logged) =>
      downgrades(record, logged.issue.data, scaleOf(logged, record))
        .filter(({ agreed }) => !agreed)
        .map(({ index, from, to, at, flaw }) => {
          const named = logged.issue.data.severityHistory[index]?.decision;
          const by = flaw ? `by ${named}, ${flaw.says}` : 'without a decision that agreed it';
          return {
            message: `${logged.issue.data.id} went from severity ${from} to ${to} on ${at} ${by}`,
            at: logged.issue.at(['severityHistory', index, 'severity']),
            ...flaw?.act,
          };
        }),
    ),
};

export const downgradeLate: Check = {
  id: 'issue.downgrade-late',
  clause: '4.1(h)',
  severity: 'warning',
  title: 'A lower severity is agreed before it takes effect',
  why: 'Between the change and its agreement the issue weighed less than anybody had agreed; a phase that completed then was judged too lightly.',
  fix: 'correct the dates, or let the change take effect on the day it was agreed',
  actor: 'DCC',
  inspect: (record) =>
    ranked(record).flatMap((logged) =>
      downgrades(record, logged.issue.data, scaleOf(logged, record)).flatMap(
        ({ index, from, to, at, agreed }): Reason[] =>
          agreed && agreed.data.decidedAt > at
            ? [
                {
                  message: `${logged.issue.data.id} went from severity ${from} to ${to} on ${at}; ${agreed.data.id} agreed it only on ${agreed.data.decidedAt}`,
                  at: logged.issue.at(['severityHistory', index, 'severity']),
                  related: [{ at: agreed.at(['decidedAt']), says: agreed.data.id }],
                },
              ]
            : [],
      ),
    ),
};

/** The phases of a release with the day on which their completion is judged: when it was declared, or now. */
const completions = (context: Context): readonly (readonly [Scope, Context])[] => [
  ...pitScopes(context).map((scope) => {
    const certificate = liveCertificate(context, 'test-completion', scope);
    return [scope, context.on(certificate?.data.issuedAt ?? context.asOf)] as const;
  }),
  [scopeOf(context, 'SIT'), context.on(determination(context)?.data.decidedAt ?? context.asOf)],
];

export const downgradeDecisive: ReleaseCheck = {
  id: 'issue.downgrade-decisive',
  beside: ['pit', 'sit'],
  clause: '4.1(h)',
  also: ['Table 1.1'],
  severity: 'error',
  title: 'Thresholds are kept without changes that nobody agreed',
  why: 'The log says that the thresholds are kept, but only because severities were lowered without an agreement. The verdict is by the log; this stands beside it.',
  fix: 'have the changes of severity agreed, or set them back',
  actor: 'DCC',
  inspect: (context) =>
    completions(context).flatMap(([scope, then]): Reason[] => {
      const found = inForce(then, 'approach', scope);
      if (!('final' in found)) return [];
      const approach = found.final.document;
      if (judgeThresholds(then, approach, scope).status !== 'met') return [];
      const asAgreed = judgeThresholds(then, approach, scope, 'as agreed');
      if (!('reasons' in asAgreed)) return [];
      const flaws = ranked(then)
        .flatMap((logged) => downgrades(then, logged.issue.data, scaleOf(logged, then)))
        .filter(({ agreed }) => !agreed)
        .map(({ flaw }) => flaw?.act);
      const [act] = flaws;
      const isUnsigned = act && flaws.every((each) => each);
      const by = isUnsigned ? 'are not signed as agreed' : 'nobody agreed';
      return asAgreed.reasons.map(({ message, ...rest }) => ({
        ...rest,
        message: `the thresholds for ${naming(scope)} are kept only by changes of severity that ${by}; without them ${message}`,
        ...(isUnsigned ? act : {}),
      }));
    }),
};
