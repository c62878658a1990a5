import type { Context, Gate, Verdict } from '../model/rule.ts';
import { list } from '../wording.ts';
import { titled } from './approval.ts';
import { hasAuthority } from './authority.ts';
import { completed, judgeDetermination, judgeReportFinal } from './completion.ts';
import { completionReport, type Report } from './completion-report.ts';
import { decisions, notices, notReached, scopeOf } from './record.ts';
import { evidence, met, unmet, unproven } from './verdict.ts';

/** Judges the publication of the report that the completion of SIT made final, or says why there is none. */
function byPublication(
  context: Context,
  judge: (report: Report, publication: NonNullable<Report['data']['publication']>) => Verdict,
): Verdict {
  const found = completionReport(context, scopeOf(context, 'SIT'));
  if ('verdict' in found) return found.verdict;
  const { report } = found;
  const { publication } = report.data;
  if (!publication)
    return unproven({
      message: `no publication of ${titled(report)} is on record; the final report must be published on the DCC Website`,
      at: report.at(['version']),
      fix: 'publish the final report and record the publication',
    });
  if (publication.publishedAt > context.asOf)
    return unmet({
      message: `${titled(report)} is published on ${publication.publishedAt}, later than ${context.asOf}`,
      at: report.at(['publication', 'publishedAt']),
    });
  return judge(report, publication);
}

/** The notices of a publication that were sent once it was out. */
const publicationNotices = (context: Context, report: Report, publishedAt: string) =>
  notices(context, 'publication-notification').filter(
    ({ data }) =>
      data.document === report.data.id &&
      data.version === report.data.version &&
      data.release === report.data.release &&
      data.date >= publishedAt,
  );

/** 6.6: what the Panel directed to be redacted is redacted, no more and no less; and anonymised where directed (reading A23). */
function judgeRedaction(context: Context): Verdict {
  return byPublication(context, (report, publication) => {
    const directions = decisions(context, 'redaction').filter(
      (decision) => decision.data.document === report.data.id && hasAuthority(context, decision),
    );
    const directed = [...new Set(directions.flatMap(({ data }) => data.sections ?? []))];
    const names = list(directions.map(({ data }) => data.id));
    const missing = directed.filter((section) => !publication.redactedSections.includes(section));
    const extra = publication.redactedSections.filter((section) => !directed.includes(section));
    const related = directions.map(({ data, at: of }) => ({
      at: of(['sections'], 'key'),
      says: `${data.id}: a direction of the Panel`,
    }));
    const at = report.at(['publication', 'redactedSections'], 'key');
    if (missing.length > 0)
      return unmet({
        message: `the published report shows ${list(missing)}, which the Panel directed to be redacted (${names})`,
        at,
        related,
        fix: `redact ${list(missing)} and publish anew`,
      });
    if (extra.length > 0)
      return unmet({
        message: `the published report redacts ${list(extra)} without a direction of the Panel; redaction is for the Panel to direct`,
        at,
        related,
        fix: `publish ${list(extra)}, or record the direction of the Panel`,
      });
    if (directions.some(({ data }) => data.anonymise) && !publication.anonymised)
      return unmet({
        message: `the published report is not anonymised, as the Panel directed (${names})`,
        at: report.at(['publication', 'anonymised']),
        related,
        fix: 'anonymise the report and publish it anew',
      });
    const what = directed.length > 0 ? `${list(directed)} redacted` : 'nothing redacted';
    return met(`${what}, as ${names ? `the Panel directed (${names})` : 'the Panel gave no direction'}`, at);
  });
}

/** 6.6. */
export const sitPublication: Gate = {
  gate: 'sit',
  stage: 'publication',
  title: 'Publication after SIT',
  guards: 'The final Completion Report of SIT is published as it must be.',
  clause: '6.6',
  per: 'release',
  criteria: [
    {
      id: 'sit-publication.completed',
      clause: '6.3',
      title: 'SIT complete and its report final',
      why: 'Only the final report is published.',
      fix: 'complete SIT first',
      actor: 'DCC',
      judge(context) {
        const done = completed(context);
        if (done)
          return met(`SIT completed on ${done.date}; ${titled(done.report)} is final`, done.decision.at(['outcome']));
        const determined = judgeDetermination(context);
        return determined.status === 'met' ? judgeReportFinal(context) : determined;
      },
    },
    {
      id: 'sit-publication.published',
      clause: '6.6',
      title: 'Final report published on the DCC Website',
      why: 'What is published must be the final version.',
      fix: 'publish the final version and record it',
      actor: 'DCC',
      dependsOn: ['sit-publication.completed'],
      judge: (context) =>
        byPublication(context, (report, publication) => {
          const done = completed(context);
          const { version, publishedAt, url } = publication;
          if (version !== report.data.version)
            return unmet({
              message: `version ${version} is published; ${titled(report)} is the final one`,
              at: report.at(['publication', 'version']),
              related: [{ at: report.at(['version']), says: titled(report) }],
            });
          if (done && publishedAt < done.date)
            return unmet({
              message: `${titled(report)} was published on ${publishedAt}, before it was final on ${done.date}`,
              at: report.at(['publication', 'publishedAt']),
            });
          return met(`${titled(report)} published on ${publishedAt} at ${url}`, report.at(['publication', 'url']));
        }),
    },
    {
      id: 'sit-publication.redacted',
      clause: '6.6',
      title: 'Redacted and anonymised as the Panel directed',
      why: 'The Panel directs what is redacted; what the DCC proposed counts only if directed.',
      fix: 'publish what was directed',
      actor: 'DCC',
      dependsOn: ['sit-publication.completed', 'sit-publication.published'],
      judge: judgeRedaction,
    },
    {
      id: 'sit-publication.notified',
      clause: '6.6',
      title: 'Publication notified to all four recipients',
      why: 'The Parties, the Authority, the Panel and the Secretary of State are told of it.',
      fix: 'notify them and record the notice',
      actor: 'DCC',
      dependsOn: ['sit-publication.completed', 'sit-publication.published'],
      judge: (context) =>
        byPublication(context, (report, publication) => {
          const wanted = ['Panel', 'Secretary of State', 'Authority', 'Parties'] as const;
          const sent = publicationNotices(context, report, publication.publishedAt);
          const lacking = notReached(sent, wanted);
          const last = sent.at(-1);
          if (last && lacking.length === 0)
            return met(
              `notified ${list(wanted)} (${list(sent.map(({ data }) => `${data.id}, ${data.date}`))})`,
              last.at(['to'], 'key'),
            );
          if (last)
            return unmet({
              message: `${last.data.id} of ${last.data.date} did not reach ${list(lacking)}; the clause names ${list(wanted)}`,
              at: last.at(['to'], 'key'),
              fix: `notify ${list(lacking)} and record the notice`,
            });
          return unproven({
            message: `no notice of the publication of ${titled(report)} on or after ${publication.publishedAt} is on record; the DCC must notify ${list(wanted)}`,
            at: report.at(['publication', 'publishedAt']),
          });
        }),
    },
  ],
  passage(context) {
    const done = completed(context);
    const publication = done?.report.data.publication;
    if (!done || !publication || publication.publishedAt > context.asOf) return undefined;
    const notified = publicationNotices(context, done.report, publication.publishedAt).map(({ data }) => data.date);
    const date = notified.sort().at(-1);
    if (!date) return undefined;
    return {
      date,
      evidence: evidence(
        `${titled(done.report)} was published on ${publication.publishedAt}`,
        done.report.at(['publication', 'publishedAt']),
      ),
    };
  },
};
