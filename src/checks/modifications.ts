import { isDcc } from '../clauses/authority.ts';
import type { ClauseId } from '../clauses/clauses.ts';
import type { Body, Programme } from '../model/document.ts';
import type { Check, DatedRecord, Reason } from '../model/rule.ts';
import { list } from '../wording.ts';

type Modification = NonNullable<Programme['svtad']['modifications']>[number];

/** The changes of the SVTAD that were made by the day of judgement. */
const made = (record: DatedRecord) =>
  (record.programme.data.svtad.modifications ?? [])
    .map((data, index) => ({
      data,
      at: (key: keyof Modification) => record.programme.at(['svtad', 'modifications', index, key]),
    }))
    .filter(({ data }) => data.madeAt <= record.asOf);

export const modificationTooEarly: Check = {
  id: 'modification.order',
  clause: '3.1(b)',
  also: ['3.1(b)(i)'],
  severity: 'error',
  title: 'A change of the SVTAD follows its consultation',
  why: 'The Secretary of State sees the responses, and how they were taken into account, before the change is made.',
  fix: 'correct the dates, or set the matter right with the Secretary of State',
  actor: 'DCC',
  inspect: (record) =>
    made(record).flatMap(({ data: { id, type, madeAt, responsesPresentedAt }, at }): Reason[] =>
      type === 'consulted' && responsesPresentedAt !== undefined && responsesPresentedAt >= madeAt
        ? [
            {
              message: `${id} was made on ${madeAt}, and the responses were presented on ${responsesPresentedAt}; they come before the day of the change`,
              at: at('madeAt'),
            },
          ]
        : [],
    ),
};

export const modificationUnconsulted: Check = {
  id: 'modification.consultation',
  clause: '3.1(b)',
  also: ['3.1(a)'],
  severity: 'error',
  title: 'A change of the SVTAD is consulted on',
  why: 'Whom a change of the rules touches is heard before it is made, unless it is minor or the direction behind it asks for no consultation.',
  fix: 'record each consultation as a notice that names the modification; where there was none, set the matter right with the Secretary of State',
  actor: 'DCC',
  inspect(record) {
    if (!record.isWhole('notices')) return [];
    const all = record.read('notices').flatMap((document) => document.rows('notices'));
    return made(record).flatMap(({ data, at }): Reason[] => {
      const wanted = consultationOf(data);
      if (!wanted) return [];
      const { bodies, by, clause } = wanted;
      const held = all.filter((notice) => {
        const { type, from, date, modification } = notice.data;
        return type === 'consultation' && isDcc(from) && modification === data.id && date <= by;
      });
      const unheard = bodies.filter((body) => !held.some((notice) => notice.data.to.includes(body)));
      if (unheard.length === 0) return [];
      const names = unheard.map((body) => (body === 'Other' ? 'other relevant persons' : body));
      const message = `no consultation of ${list(names, 'or')} on ${data.id} by ${by} is on record; the DCC consults them before it makes the change`;
      return [
        {
          clause,
          message,
          at: at('id'),
          related: held.map((notice) => ({ at: notice.at(['to'], 'key'), says: `${notice.data.id}, consulted` })),
        },
      ];
    });
  },
};

/** Whom a change must have been consulted on with, by which day, under which clause; nobody where it is minor (3.1(c)). */
function consultationOf({
  type,
  madeAt,
  responsesPresentedAt,
  consultationDirected,
}: Modification): { bodies: readonly Body[]; by: string; clause: ClauseId } | undefined {
  if (type === 'directed' && consultationDirected) return { bodies: ['Parties'], by: madeAt, clause: '3.1(a)' };
  if (type !== 'consulted') return undefined;
  const bodies: readonly Body[] = ['Parties', 'Other', 'TAG', 'Authority', 'Secretary of State'];
  return { bodies, by: responsesPresentedAt ?? madeAt, clause: '3.1(b)' };
}

export const modificationForbidden: Check = {
  id: 'modification.contrary',
  clause: '3.1(b)(ii)',
  severity: 'error',
  title: 'No change of the SVTAD goes against a direction',
  why: 'The Secretary of State can direct that the SVTAD is not to be changed so.',
  fix: 'take the change back, or record the direction that allows it',
  actor: 'DCC',
  inspect: (record) =>
    made(record)
      .filter(({ data }) => data.type === 'consulted' && data.contraryDirection)
      .map(({ data, at }) => ({
        message: `${data.id} was made on ${data.madeAt} although the Secretary of State directed otherwise; it may not be`,
        at: at('contraryDirection'),
      })),
};
