/** Questions about the record that many criteria share: which version, which day, whose decision. */

import { isDcc } from '../clauses/authority.ts';
import { grouped, remembered } from '../grouping.ts';
import type { Body, Decision, Entry, Notice, Phase, Scope } from '../model/document.ts';
import type { DocumentData } from '../model/documents.ts';
import type { Context, DatedRecord, Passage } from '../model/rule.ts';
import { compareVersions } from '../wording.ts';
import { isRefusal } from './authority.ts';
import { evidence } from './verdict.ts';

export type { Scope } from '../model/document.ts';

/** The scope of the gate in `context` for `phase`; the Sub-System only where the phase has one. */
export const scopeOf = ({ release, subSystem }: Context, phase: Phase): Scope => ({
  release: release.data.id,
  phase,
  ...(phase === 'PIT' && subSystem !== undefined ? { subSystem } : {}),
});

/** PIT of each Sub-System of a release. */
export const pitScopes = ({ release }: Context): readonly (Scope & { readonly subSystem: string })[] =>
  release.data.subSystems.map((subSystem) => ({ release: release.data.id, phase: 'PIT', subSystem }));

/** Whether a record that names one release, phase and Sub-System is about exactly `scope`. */
export const isAbout = (record: { release: string; phase: string; subSystem?: string }, scope: Scope): boolean =>
  record.release === scope.release && record.phase === scope.phase && record.subSystem === scope.subSystem;

/** The one with the highest version. */
export const latestVersion = <T extends { version: string }>(entries: readonly Entry<T>[]): Entry<T> | undefined =>
  entries.reduce<Entry<T> | undefined>(
    (best, each) => (best && compareVersions(best.data.version, each.data.version) >= 0 ? best : each),
    undefined,
  );

/** Earlier days first; what is of the same day stays as written. */
const byDay =
  <T>(day: (data: T) => string) =>
  (a: Entry<T>, b: Entry<T>): number =>
    day(a.data) < day(b.data) ? -1 : day(a.data) > day(b.data) ? 1 : 0;

/** The decisions on a matter that were made by the day of judgement, in order of date. */
export const decisions = (record: DatedRecord, matter: Decision['matter']): readonly Entry<Decision>[] =>
  decisionsOn(record, matter).filter(({ data }) => data.decidedAt <= record.asOf);

/** The decisions on a matter that are dated later: they do not count, and are only told. */
export const decisionsAfter = (record: DatedRecord, matter: Decision['matter']): readonly Entry<Decision>[] =>
  decisionsOn(record, matter).filter(({ data }) => data.decidedAt > record.asOf);

/** Every decision on a matter, whenever it is dated, in order of date; of one day, the one that prevails last. */
export const decisionsOn = (record: DatedRecord, matter: Decision['matter']): readonly Entry<Decision>[] =>
  byMatter(record.read('decisions')).get(matter) ?? [];

/** The same, of those about one Testing Issue. */
export const decisionsOnIssue = (
  record: DatedRecord,
  matter: Decision['matter'],
  issue: string,
): readonly Entry<Decision>[] => byIssue(decisionsOn(record, matter)).get(issue) ?? [];

const byMatter = remembered((documents: readonly Entry<DocumentData['decisions']>[]) =>
  grouped(
    documents
      .flatMap((document) => document.rows('decisions'))
      .sort((a, b) => byDay<Decision>(({ decidedAt }) => decidedAt)(a, b) || ofOneDay(a.data, b.data)),
    ({ data }) => data.matter,
  ),
);

const byIssue = remembered((decisions: readonly Entry<Decision>[]) => grouped(decisions, ({ data }) => data.issue));

/** Of one day, a refusal comes after what it refuses, then the higher version after the lower: not as the files happen to lie. */
function ofOneDay(a: Decision, b: Decision): number {
  const rank = (decision: Decision): number => Number(isRefusal(decision));
  const last = ({ version = '', finalVersion = version }: Decision): string => finalVersion;
  return rank(a) - rank(b) || compareVersions(last(a), last(b)) || (a.id < b.id ? -1 : 1);
}

/** The notices of a type that the DCC, or its TAB, sent by the day of judgement, in order of date. */
export function notices(record: DatedRecord, type: Notice['type']): readonly Entry<Notice>[] {
  return record
    .read('notices')
    .flatMap((document) => document.rows('notices'))
    .filter(({ data }) => data.type === type && isDcc(data.from) && data.date <= record.asOf)
    .sort(byDay(({ date }) => date));
}

/** The bodies of `wanted` that none of the notices reached. */
export const notReached = (sent: readonly Entry<Notice>[], wanted: readonly Body[]): Body[] =>
  wanted.filter((body) => !sent.some(({ data }) => data.to.includes(body)));

/**
 * When something began: the earliest of a record of it and of the milestones that say so. `what` names it, as in
 * `SIT of R1`.
 */
export function commencement(
  context: Context,
  event: 'pit-start' | 'sit-start' | 'user-testing-start',
  what: string,
  recorded: Passage | undefined,
): Passage | undefined {
  const reached = context.release.rows('milestones').flatMap(({ data, at }): Passage[] => {
    const { actual, subSystem } = data;
    if (data.event !== event || actual === undefined || actual > context.asOf) return [];
    if (subSystem !== undefined && subSystem !== context.subSystem) return [];
    return [
      { date: actual, evidence: evidence(`${what} commenced on ${actual}, milestone ${data.id}`, at(['actual'])) },
    ];
  });
  return [...(recorded ? [recorded] : []), ...reached].reduce<Passage | undefined>(
    (first, each) => (first && first.date <= each.date ? first : each),
    undefined,
  );
}
