/** Where one record says that something is so and another that it is not: told beside the verdict, which is by the letter. */
import type { Context, Reason, ReleaseCheck } from '../model/rule.ts';
import { compareVersions, naming } from '../wording.ts';
import { byApproach } from './approval.ts';
import { attempts } from './attempts.ts';
import { liveCertificate } from './certificates.ts';
import { completed } from './completion.ts';
import { completionReport, judgeRecount } from './completion-report.ts';
import { notices, pitScopes, scopeOf } from './record.ts';

/** 4.1(h), 2.13(c): a report on PIT is evidence for a certificate, so its counts are held against the record as those of SIT are. */
export const pitReportMiscounted: ReleaseCheck = {
  id: 'report.miscounted',
  beside: ['pit', 'sit'],
  clause: '2.13(c)',
  also: ['Table 1.1'],
  severity: 'error',
  title: 'Counts of a PIT report agree with the record',
  why: 'A report on PIT is evidence for the Test Completion Certificate (reading A44); a number that the record of its data cut does not hold is wrong, or the record is.',
  fix: 'count anew and correct the report, or the record',
  actor: 'DCC',
  inspect: (context) =>
    pitScopes(context).flatMap((scope): readonly Reason[] => {
      const found = completionReport(context, scope);
      if ('verdict' in found || (!found.report.data.testCounts && !found.report.data.issueCounts)) return [];
      const verdict = byApproach(context, scope, (approach) => judgeRecount(context, approach, scope));
      return 'reasons' in verdict ? verdict.reasons : [];
    }),
};

/** 2.6, 6.1: a milestone says that a phase has ended, and the record knows of no completion by then. */
export const endWithoutCompletion: ReleaseCheck = {
  id: 'milestone.unsupported',
  beside: ['pit', 'sit'],
  clause: '6.1',
  also: ['2.6'],
  severity: 'warning',
  title: 'A phase that is said to have ended was completed',
  why: 'PIT completes by a Test Completion Certificate, SIT by the determination of the Panel and a final report; a date in the plan completes nothing.',
  fix: 'record what completed the phase, or take the actual date out of the milestone',
  actor: 'DCC',
  inspect: (context) =>
    context.release.rows('milestones').flatMap(({ data, at }): Reason[] => {
      const { actual, event, id } = data;
      if (actual === undefined || actual > context.asOf || (event !== 'pit-end' && event !== 'sit-end')) return [];
      const scopes =
        event === 'sit-end'
          ? [scopeOf(context, 'SIT')]
          : pitScopes(context).filter(({ subSystem }) => data.subSystem === undefined || data.subSystem === subSystem);
      return scopes
        .filter((scope) =>
          event === 'sit-end'
            ? !completed(context.on(actual))
            : !liveCertificate(context.on(actual), 'test-completion', scope),
        )
        .map((scope) => ({
          message: `${id} says that ${naming(scope)} ended on ${actual}; by then nothing on record had completed it`,
          at: at(['actual']),
        }));
    }),
};

/** 6.4: after a decline the report is updated with what was agreed, before a referral or another attempt. */
export const reportNotUpdated: ReleaseCheck = {
  id: 'report.not-updated',
  beside: ['sit'],
  clause: '6.4',
  severity: 'warning',
  title: 'A declined report is updated with what was agreed',
  why: 'After a decline the report first takes in whatever the TAG and the DCC agreed; only then is the rest referred, or testing goes on.',
  fix: 'record the version of the report that holds the agreed resolutions',
  actor: 'DCC',
  inspect: (context) =>
    attempts(context).flatMap(({ declines }): Reason[] => {
      const decline = declines.find(({ data }) => data.outcome === 'declined');
      const next = decline && firstStepAfter(context, decline.data.decidedAt);
      if (!decline || !next) return [];
      const { document, version = '' } = decline.data;
      const updated = [...versionsOf(context, document), next.data.version].some(
        (each) => each !== undefined && compareVersions(each, version) > 0,
      );
      return updated
        ? []
        : [
            {
              message: `${document} ${version} was declined on ${decline.data.decidedAt} (${decline.data.id}) and ${next.data.id} followed on ${next.data.date}, but no later version of it is on record`,
              at: decline.at(['version']),
              related: [{ at: next.at(['date']), says: next.data.id }],
            },
          ];
    }),
};

const versionsOf = (context: Context, id: string | undefined): readonly string[] =>
  context
    .read('completion-report')
    .filter(({ data }) => data.id === id)
    .map(({ data }) => data.version);

const firstStepAfter = (context: Context, day: string) =>
  [...notices(context, 'referral'), ...notices(context, 'completion-notification')].find(
    ({ data }) => data.release === context.release.data.id && data.date > day,
  );
