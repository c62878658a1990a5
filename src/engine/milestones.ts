/** The milestones of the Joint Industry Plan that gates are held against (2.10). */
import type { Entry, Release } from '../model/document.ts';
import type { Gate } from '../model/rule.ts';
import type { Subject } from './judge.ts';

type Milestone = Entry<Release['milestones'][number]>;

/** The milestone of a release that a gate is to be held against. */
export const milestoneOf = ({ event }: Pick<Gate, 'event'>, { release, subSystem }: Subject): Milestone | undefined =>
  release
    .rows('milestones')
    .find(({ data }) => data.event === event && (data.subSystem === undefined || data.subSystem === subSystem));

/** The day on which a milestone is expected or, without such a day, was planned first; nothing once it was reached. */
export const dueOn = ({ data: { actual, forecast, baseline } }: Milestone, asOf: string): string | undefined =>
  actual === undefined || actual > asOf ? (forecast ?? baseline) : undefined;
