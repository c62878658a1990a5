/** What the Users did, against the User Testing document that they comply with (7.4). */
import type { Entry } from '../model/document.ts';
import type { DocumentData } from '../model/documents.ts';
import type { Context, ReleaseCheck } from '../model/rule.ts';
import { count, daysBetween, titled } from '../wording.ts';
import { isHeeded } from './authority.ts';
import { decisions, latestVersion } from './record.ts';

type UserTesting = Entry<DocumentData['user-testing']>;

/** The version that the Secretary of State approved last; without approval there is nothing to comply with. */
function approved(context: Context): UserTesting | undefined {
  const approvals = decisions(context, 'user-testing').filter(
    (each) => each.data.outcome === 'approved' && isHeeded(context, each),
  );
  return latestVersion(
    context
      .read('user-testing')
      .filter(({ data }) => data.release === context.release.data.id && data.required)
      .filter(({ data }) =>
        approvals.some((each) => each.data.document === data.id && each.data.version === data.version),
      ),
  );
}

export const userTooEarly: ReleaseCheck = {
  id: 'user.early',
  beside: ['user-testing'],
  clause: '7.4',
  also: ['7.1(b)'],
  severity: 'warning',
  title: 'No User starts before it meets the entry requirements',
  why: 'The approved document sets what a User must have done first, and whoever takes part complies with it.',
  fix: 'record when the User met the entry requirements, or have it do again what it did too early',
  actor: 'Parties',
  inspect: (context) =>
    (approved(context)?.rows('users') ?? []).flatMap(({ data, at }) => {
      const { participant, startedAt, entryMetAt } = data;
      if (startedAt === undefined || startedAt > context.asOf || (entryMetAt && entryMetAt <= startedAt)) return [];
      const met = entryMetAt
        ? `${count(daysBetween(startedAt, entryMetAt), 'day')} before it met the entry requirements on ${entryMetAt}`
        : 'and no day on which it met the entry requirements is on record';
      return [{ message: `${participant} started on ${startedAt}, ${met}; they come first`, at: at(['startedAt']) }];
    }),
};

export const userUnevidenced: ReleaseCheck = {
  id: 'user.unevidenced',
  beside: ['user-testing'],
  clause: '7.4',
  also: ['7.1(b)'],
  severity: 'warning',
  title: 'That a User meets the entry requirements is evidenced',
  why: 'A date alone shows nothing; whoever takes part complies with the approved document, and something should show it.',
  fix: 'name the evidence of the User',
  actor: 'Parties',
  inspect: (context) =>
    (approved(context)?.rows('users') ?? [])
      .filter(({ data }) => data.entryMetAt !== undefined && data.entryMetAt <= context.asOf && !data.evidence)
      .map(({ data, at }) => ({
        message: `${data.participant} met the entry requirements on ${data.entryMetAt}, and no evidence of it is named`,
        at: at(['entryMetAt']),
      })),
};

export const userAbsent: ReleaseCheck = {
  id: 'user.absent',
  beside: ['user-testing'],
  clause: '7.4',
  also: ['7.1(a)', '7.1(d)'],
  severity: 'warning',
  title: 'Every required User takes part in time',
  why: 'The approved document names the Users that must take part, and by when User Testing ends.',
  fix: 'have the User take part, and record when it started',
  actor: 'Parties',
  inspect(context) {
    const document = approved(context);
    const end = document && endOf(context, document);
    if (!end || end.date >= context.asOf) return [];
    return document
      .rows('users')
      .filter(({ data }) => !data.startedAt || data.startedAt > end.date)
      .map(({ data, at }) => {
        const late = data.startedAt && data.startedAt <= context.asOf ? data.startedAt : undefined;
        const started = late
          ? `started on ${late}, ${count(daysBetween(end.date, late), 'day')} after`
          : `had not started ${count(daysBetween(end.date, context.asOf), 'day')} after`;
        return {
          message: `${data.participant} ${started} ${end.date}, ${end.says}; ${titled(document)} requires it to take part`,
          at: at([late ? 'startedAt' : 'participant']),
        };
      });
  },
};

/** When User Testing ends: at its milestone or, without one, as the document says. */
function endOf({ release }: Context, { data }: UserTesting): { date: string; says: string } | undefined {
  const milestone = release.rows('milestones').find((each) => each.data.event === 'user-testing-end');
  if (milestone) return { date: milestone.data.baseline, says: `the baseline of ${milestone.data.id}` };
  return data.timescales && { date: data.timescales.end, says: 'the end of its timescales' };
}
