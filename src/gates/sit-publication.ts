import type { Decision, Entry, Notice } from '../model/document.ts';
import type { Context, Gate, Reason, ReleaseCheck, Verdict } from '../model/rule.ts';
import { count, daysBetween, list, titled } from '../wording.ts';
import { send, set, unwritten } from './acts.ts';
import { hasAuthority, lastUnsigned } from './authority.ts';
import { completed, judgeDetermination, judgeReportFinal } from './completion.ts';
import { completionReport, type Report } from './completion-report.ts';
import { type Forbidden, finderIn, forbidden, isSearchable } from './published-text.ts';
import { decisions, notices, notReached, scopeOf } from './record.ts';
import { every, evidence, met, unmet, unproven, withoutActs } from './verdict.ts';

interface Published {
  readonly report: Report;
  readonly publication: NonNullable<Report['data']['publication']>;
}

/** The Completion Report of SIT as it is published by the day of judgement, or the verdict that says why none is. */
function published(context: Context): Published | { readonly verdict: Verdict } {
  const found = completionReport(context, scopeOf(context, 'SIT'));
  if ('verdict' in found) return found;
  const { report } = found;
  const { publication } = report.data;
  if (!publication)
    return {
      verdict: unproven({
        message: `no publication of ${titled(report)} is on record; the final report must be published on the DCC Website`,
        at: report.at(['version']),
        fix: 'publish the final report and record the publication',
        acts: [set(report, ['publication'], asDirected(context, report))],
      }),
    };
  if (publication.publishedAt > context.asOf)
    return {
      verdict: unmet({
        message: `${titled(report)} is published on ${publication.publishedAt}, later than ${context.asOf}`,
        at: report.at(['publication', 'publishedAt']),
        acts: [set(report, ['publication', 'publishedAt'], context.asOf)],
      }),
    };
  return { report, publication };
}

/** Judges the publication, or says why there is none. */
function byPublication(
  context: Context,
  judge: (report: Report, publication: Published['publication']) => Verdict,
): Verdict {
  const found = published(context);
  return 'verdict' in found ? found.verdict : judge(found.report, found.publication);
}

/** That the DCC had proposed the sections, where it had. */
const proposed = (report: Report, sections: readonly string[]): string =>
  report.data.proposedRedactions?.some(({ section }) => sections.includes(section))
    ? ', though the DCC proposed it'
    : '';

/** Who is told of the publication (6.6). */
export const toldOfPublication = ['Panel', 'Secretary of State', 'Authority', 'Parties'] as const;

/** The notices of a publication that were sent once it was out. */
export const publicationNotices = (context: Context, report: Report, publishedAt: string): readonly Entry<Notice>[] =>
  notices(context, 'publication-notification').filter(
    ({ data }) =>
      data.document === report.data.id &&
      data.version === report.data.version &&
      data.release === report.data.release &&
      data.date >= publishedAt,
  );

/** The publication of a report today, as the Panel directed it. */
function asDirected(context: Context, report: Report): Published['publication'] {
  const direction = directionsOn(context, report).at(-1)?.data;
  return {
    url: unwritten,
    version: report.data.version,
    publishedAt: context.asOf,
    redactedSections: [...(direction?.sections ?? [])],
    anonymised: direction?.anonymise ?? true,
  };
}

/** What the Panel directed about the publication of a report. */
const directionsOn = (context: Context, report: Report): readonly Entry<Decision>[] =>
  decisions(context, 'redaction').filter(
    (decision) => decision.data.document === report.data.id && hasAuthority(context, decision),
  );

/** 6.6: what the Panel directed to be redacted is redacted, no more and no less; and anonymised where directed (reading A23). */
function judgeRedaction(context: Context): Verdict {
  return byPublication(context, (report, publication) => {
    const directions = directionsOn(context, report);
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
        message: `the published report redacts ${list(extra)} without a direction of the Panel${proposed(report, extra)}; redaction is for the Panel to direct`,
        at,
        related,
        fix: `publish ${list(extra)}, or record the direction of the Panel`,
      });
    // What is directed is heeded without a signature; that nothing more was is shown only with one.
    const unsigned = lastUnsigned(context, directions);
    if (unsigned)
      return unproven({
        message: `the redaction of the published report rests on ${unsigned.decision.data.id}, ${unsigned.want.says}`,
        at: unsigned.decision.at(['id']),
        ...unsigned.want.act,
      });
    if (directions.some(({ data }) => data.anonymise) && !publication.anonymised)
      return unmet({
        message: `the published report is not anonymised, as the Panel directed (${names})`,
        at: report.at(['publication', 'anonymised']),
        related,
        fix: 'anonymise the report and publish it anew',
      });
    const what = directed.length > 0 ? `${list(directed)} redacted` : 'nothing redacted';
    const text = judgeText(context, report, forbidden(context, directions));
    if (text.status !== 'met' && text.status !== 'not-applicable') return text;
    return every([
      met(`${what}, as ${names ? `the Panel directed (${names})` : 'the Panel gave no direction'}`, at),
      text,
    ]);
  });
}

/** 6.6: the published text, where it is on record, holds nothing of what was to be removed. */
function judgeText(context: Context, report: Report, words: readonly Forbidden[]): Verdict {
  const file = report.data.publication?.file;
  const at = report.at(['publication', 'file']);
  if (file === undefined)
    return { status: 'not-applicable', because: `the published text of ${titled(report)} is not on record` };
  const text = context.text(file);
  const fault = context.unread(file);
  if (text === undefined || !isSearchable(text))
    return unproven({
      message: `${file}, the published text of ${titled(report)}, cannot be read as text${fault ? ` (${fault})` : ''}, so nobody can tell what it shows`,
      at,
      fix: `put the published text at ${file}, as plain text or Markdown, or correct the name`,
    });
  const find = finderIn(text, file);
  const [first, ...rest] = words.flatMap((each): Reason[] => {
    const place = find(each.words);
    return place
      ? [
          {
            message: `the published text still holds "${each.words}", ${each.because}`,
            at: place,
            related: [{ at, says: `the published text of ${titled(report)}` }],
            fix: `remove "${each.words}" and publish anew`,
          },
        ]
      : [];
  });
  if (first) return unmet(first, ...rest);
  return met(`${file} holds none of ${count(words.length, 'name or wording', 'names and wordings')} to be removed`, at);
}

/** 6.6: what the Panel directed once the report was out, and the published report does not follow. */
export const directedSince: ReleaseCheck = {
  id: 'publication.directed-since',
  beside: ['sit'],
  clause: '6.6',
  severity: 'error',
  title: 'What the Panel directs after the publication is followed',
  why: 'The gate is judged on the day of publication. A direction that came later takes nothing back of that, and is to be followed all the same.',
  fix: 'publish the report anew as directed, and record that publication',
  actor: 'DCC',
  inspect(context) {
    const found = published(context);
    if ('verdict' in found) return [];
    const { report, publication } = found;
    const since = directionsOn(context, report).filter(({ data }) => data.decidedAt > publication.publishedAt);
    const sections = since
      .map((direction) => ({
        direction,
        shown: (direction.data.sections ?? []).filter((section) => !publication.redactedSections.includes(section)),
      }))
      .filter(({ shown }) => shown.length > 0)
      .map(({ direction: { data, at }, shown }) => ({
        message: `${data.id} of ${data.decidedAt} directs ${list(shown)} to be redacted; the report published on ${publication.publishedAt} shows it`,
        at: at(['sections'], 'key'),
      }));
    const words = judgeText(context, report, forbidden(context, since));
    return [...sections, ...(words.status === 'unmet' ? words.reasons : [])];
  },
};

/** 6.6: the DCC proposed redactions, the report is published, and what the Panel directed is nowhere on record. */
export const directionUnrecorded: ReleaseCheck = {
  id: 'publication.undirected',
  beside: ['sit'],
  clause: '6.6',
  severity: 'warning',
  title: 'What the Panel directed about redaction is on record',
  why: 'The Panel directs what is redacted and whether the report is anonymised. Where the DCC proposed something and no direction is on record, nobody can tell a refusal from a record that was lost.',
  fix: 'record the direction of the Panel, with no section if it directed none',
  actor: 'DCC',
  inspect(context) {
    const found = published(context);
    if ('verdict' in found) return [];
    const { report } = found;
    const { proposedRedactions = [] } = report.data;
    if (proposedRedactions.length === 0 || directionsOn(context, report).length > 0) return [];
    const sections = list(proposedRedactions.map(({ section }) => section));
    return [
      {
        message: `${titled(report)} is published and proposed to redact ${sections}, but no direction of the Panel on it is on record`,
        at: report.at(['publication'], 'key'),
        related: [{ at: report.at(['proposedRedactions'], 'key'), says: 'what the DCC proposed' }],
      },
    ];
  },
};

/** 6.6: whether a report is anonymised where nobody directed it is for the DCC; it is told all the same (reading A23). */
export const notAnonymised: ReleaseCheck = {
  id: 'publication.anonymised',
  beside: ['sit'],
  clause: '6.6',
  severity: 'info',
  title: 'A report published with names is told',
  why: 'The clause can be read so that every published report is anonymised. Where the Panel directed it, the gate asks for it.',
  fix: 'nothing, if the names may be published; else anonymise the report and publish it anew',
  actor: 'DCC',
  inspect(context) {
    const found = published(context);
    if ('verdict' in found || found.publication.anonymised !== false) return [];
    const { report } = found;
    if (directionsOn(context, report).some(({ data }) => data.anonymise)) return [];
    return [
      {
        message: `${titled(report)} is published without being anonymised, and no direction of the Panel asks for it`,
        at: report.at(['publication', 'anonymised']),
      },
    ];
  },
};

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
        const lacking = determined.status === 'met' ? judgeReportFinal(context) : determined;
        // How SIT completes is a matter of that gate.
        return 'reasons' in lacking ? withoutActs(lacking) : lacking;
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
          const days = done ? `, ${count(daysBetween(done.date, publishedAt), 'day')} after it was final` : '';
          return met(
            `${titled(report)} published on ${publishedAt}${days}, at ${url}`,
            report.at(['publication', 'url']),
          );
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
          const sent = publicationNotices(context, report, publication.publishedAt);
          const lacking = notReached(sent, toldOfPublication);
          const last = sent.at(-1);
          if (last && lacking.length === 0)
            return met(
              `notified ${list(toldOfPublication)} (${list(sent.map(({ data }) => `${data.id}, ${data.date}`))})`,
              last.at(['to'], 'key'),
            );
          if (last)
            return unmet({
              message: `${last.data.id} of ${last.data.date} did not reach ${list(lacking)}; the clause names ${list(toldOfPublication)}`,
              at: last.at(['to'], 'key'),
              fix: `notify ${list(lacking)} and record the notice`,
              acts: [send(context, { ...last.data, id: 'assumed-publication', date: context.asOf, to: lacking })],
            });
          return unproven({
            message: `no notice of the publication of ${titled(report)} on or after ${publication.publishedAt} is on record; the DCC must notify ${list(toldOfPublication)}`,
            at: report.at(['publication', 'publishedAt']),
            acts: [
              send(context, {
                type: 'publication-notification',
                to: [...toldOfPublication],
                release: report.data.release,
                document: report.data.id,
                version: report.data.version,
              }),
            ],
          });
        }),
    },
  ],
  passage(context) {
    const done = completed(context);
    const publication = done?.report.data.publication;
    if (!done || !publication || publication.publishedAt > context.asOf) return undefined;
    const sent = publicationNotices(context, done.report, publication.publishedAt);
    const reached = sent.find((_, index) => notReached(sent.slice(0, index + 1), toldOfPublication).length === 0);
    if (!reached) return undefined;
    const { date } = reached.data;
    return {
      date,
      evidence: evidence(
        `${titled(done.report)} was published on ${publication.publishedAt}`,
        done.report.at(['publication', 'publishedAt']),
      ),
    };
  },
};
