/** Questions about the record that many criteria share: which version, which day, whose decision. */
import type { Body, Decision, Entry, Notice, Phase } from '../model/document.ts';
import type { Context, DatedRecord } from '../model/rule.ts';

/** What a gate, a document or a record is about. */
export interface Scope {
  readonly release: string;
  readonly phase: Phase;
  /** The Sub-System, for PIT. */
  readonly subSystem?: string;
}

/** The scope of the gate in `context` for `phase`; the Sub-System only where the phase has one. */
export const scopeOf = ({ release, subSystem }: Context, phase: Phase): Scope => ({
  release: release.data.id,
  phase,
  ...(phase === 'PIT' && subSystem !== undefined ? { subSystem } : {}),
});

/** `SIT of R1`, `PIT of SMS in R1`. */
export const naming = ({ release, phase, subSystem }: Scope): string =>
  subSystem === undefined ? `${phase} of ${release}` : `${phase} of ${subSystem} in ${release}`;

/** Whether a record that names one release, phase and Sub-System is about exactly `scope`. */
export const isAbout = (record: { release: string; phase: string; subSystem?: string }, scope: Scope): boolean =>
  record.release === scope.release && record.phase === scope.phase && record.subSystem === scope.subSystem;

/** Compares versions part by part, numbers as numbers: 1.9 before 1.10. */
export const byVersion = (a: string, b: string): number => new Intl.Collator('en', { numeric: true }).compare(a, b);

/** The one with the highest version. */
export const latestVersion = <T extends { version: string }>(entries: readonly Entry<T>[]): Entry<T> | undefined =>
  entries.reduce<Entry<T> | undefined>(
    (best, each) => (best && byVersion(best.data.version, each.data.version) >= 0 ? best : each),
    undefined,
  );

/** The decisions on a matter that were made by the day of judgement, in order of date. */
export function decisions(record: DatedRecord, matter: Decision['matter']): readonly Entry<Decision>[] {
  return record
    .read('decisions')
    .flatMap((document) => document.rows('decisions'))
    .filter(({ data }) => data.matter === matter && data.decidedAt <= record.asOf)
    .sort((a, b) => (a.data.decidedAt < b.data.decidedAt ? -1 : a.data.decidedAt > b.data.decidedAt ? 1 : 0));
}

/** The notices of a type that the DCC sent by the day of judgement. */
export function notices(record: DatedRecord, type: Notice['type']): readonly Entry<Notice>[] {
  return record
    .read('notices')
    .flatMap((document) => document.rows('notices'))
    .filter(({ data }) => data.type === type && data.from === 'DCC' && data.date <= record.asOf);
}

/** The bodies of `wanted` that none of the notices reached. */
export const notReached = (sent: readonly Entry<Notice>[], wanted: readonly Body[]): Body[] =>
  wanted.filter((body) => !sent.some(({ data }) => data.to.includes(body)));
