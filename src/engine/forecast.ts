/** What becomes of the gates by the days of their milestones if nobody edits anything. */
import type { Corpus } from '../model/document.ts';
import type { CriterionResult, Finding, GateResult } from '../model/report.ts';
import type { Rule } from '../model/rule.ts';
import { daysAlone } from './history.ts';
import { inspectRelease } from './inspect.ts';
import { type Asked, askedOf, findingOf, isDone, judge } from './judge.ts';
import { dueOn, milestoneOf } from './milestones.ts';

/** A criterion is met today, and will not be on the day of the milestone of its gate. */
export const forecastFails: Rule & { readonly clause: '2.10' } = {
  id: 'forecast.fails',
  clause: '2.10',
  title: 'What is met today is met on the day of the milestone',
  why: 'What holds today may end before the gate is passed: an exclusion runs out, or a certificate is revoked from a day on.',
  fix: 'act before that day',
  actor: 'DCC',
};

/** A gate is blocked today, and what is on record opens it by the day of its milestone. */
export const forecastOpens: Rule & { readonly clause: '2.10' } = {
  id: 'forecast.opens',
  clause: '2.10',
  title: 'A gate that opens by the day of its milestone is told',
  why: 'What is on record for a day to come does not count yet; on that day it will, if nothing else changes.',
  fix: 'wait for that day, if the dates are right',
  actor: 'DCC',
};

/** The record has no error of a sort today, and will have one on the day of a milestone. */
export const forecastError: Rule & { readonly clause: '2.10' } = {
  id: 'forecast.error',
  clause: '2.10',
  title: 'The record has no more errors on the day of a milestone than today',
  why: 'Some things are right only until a day: a direction of the Secretary of State is to be carried out by then.',
  fix: 'do it before that day',
  actor: 'DCC',
};

/** What will turn by the milestones of the gates that were judged as of `asOf`. */
export const forecast = (corpus: Corpus, results: readonly GateResult[], asOf: string): Finding[] =>
  corpus.programme.rows('releases').flatMap((release) =>
    results
      .filter(
        (result) => result.release === release.data.id && (result.status === 'open' || result.status === 'blocked'),
      )
      .flatMap((result) => {
        const asked = askedOf(result, release);
        return asked ? forecastOf(corpus, result, asked, asOf) : [];
      }),
  );

function forecastOf(corpus: Corpus, today: GateResult, { gate, subject }: Asked, asOf: string): Finding[] {
  const milestone = milestoneOf(gate, subject);
  const due = milestone && dueOn(milestone, asOf);
  if (!due || due <= asOf) return [];
  const then = judge(corpus, gate, subject, due);
  const that = `${due}, the day of ${milestone.data.id}`;
  const told = {
    release: today.release,
    related: [{ at: milestone.at(['id']), says: `${milestone.data.id}, due on ${due}` }],
  };
  const known = errorsOn(corpus, today, asOf).map(placeOf);
  const errors = errorsOn(corpus, then, due).filter((error) => !known.includes(placeOf(error)));
  const lost = then.criteria.filter(
    (criterion) => criterion.waitsFor.length === 0 && !isMet(criterion) && isMet(sameIn(today, criterion)),
  );
  const opens = isDone(then.status) && !isDone(today.status);
  const dates = lost.length > 0 || opens ? daysAlone(corpus, asOf, due) : [];
  const days = dates.map((day) => ({ day, result: judge(corpus, gate, subject, day) }));
  /** The first of the days from which on something is so until the milestone. */
  const from = (isSo: (result: GateResult) => boolean) =>
    days[days.findLastIndex(({ result }) => !isSo(result)) + 1] ?? { day: due, result: then };
  return [
    ...errors.map(({ message, at }) =>
      findingOf(forecastError, 'warning', {
        ...told,
        message: `on ${that}, the record will have an error that it has not today: ${message}`,
        at,
      }),
    ),
    ...lost.map((criterion) => {
      const { day, result } = from((each) => !isMet(sameIn(each, criterion)));
      const [reason] = (sameIn(result, criterion) ?? criterion).reasons;
      return findingOf(forecastFails, 'warning', {
        ...told,
        message: `${criterion.title} (${criterion.clause}) is met on ${asOf} and will not be on ${that}, if nothing is edited: from ${day} on ${reason?.message}; ${today.title} is then ${then.status}`,
        at: reason?.at ?? milestone.at(['id']),
      });
    }),
    ...(opens
      ? [
          findingOf(forecastOpens, 'info', {
            ...told,
            message: `${today.title} is ${today.status} on ${asOf} and will be ${then.status} on ${that}, if nothing is edited: what is on record meets every criterion from ${from(({ status }) => isDone(status)).day} on`,
            at: milestone.at(['id']),
          }),
        ]
      : []),
  ];
}

const isMet = (criterion: CriterionResult | undefined): boolean =>
  criterion?.status === 'met' || criterion?.status === 'not-applicable';

const sameIn = ({ criteria }: GateResult, { rule }: CriterionResult): CriterionResult | undefined =>
  criteria.find((each) => each.rule === rule);

/** The errors that are told beside a gate on a day. */
const errorsOn = (corpus: Corpus, result: GateResult, day: string): Finding[] =>
  inspectRelease(corpus, [result], day).filter(({ severity }) => severity === 'error');

/** What tells an error from others, whatever it says of the day. */
const placeOf = ({ rule, at }: Finding): string => `${rule} ${at.file}:${at.line}`;
