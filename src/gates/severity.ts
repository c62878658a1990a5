/** The severity of a Testing Issue over time, and what lowered it (4.1(h)). */
import type { Decision, Entry, TestingIssue } from '../model/document.ts';
import type { DatedRecord } from '../model/rule.ts';
import { hasAuthority, type Want, wantOfSignature } from './authority.ts';
import { decisionsOnIssue } from './record.ts';

/** The last entry of a history on a day; of several on one day, the last written. */
export function on<T extends { at: string }>(history: readonly T[], day: string): T | undefined {
  let last: T | undefined;
  for (const each of history) if (each.at <= day && (!last || each.at >= last.at)) last = each;
  return last;
}

/** The severity on a day; the first one known where the history begins later. */
export const severityOn = ({ severityHistory }: TestingIssue, day: string): number =>
  (on(severityHistory, day) ?? (severityHistory[0] as { severity: number })).severity;

/** A change to a less severe level, and the decision that agreed it. */
export interface Downgrade {
  /** Where it stands in the history. */
  readonly index: number;
  readonly at: string;
  readonly from: number;
  readonly to: number;
  readonly agreed?: Entry<Decision>;
  /** Why the decision that it names has not agreed it, where that is not plain to see: the end of a sentence, and what is to be done. */
  readonly flaw?: Pick<Want, 'says'> & Partial<Want>;
}

/** The changes to a less severe level, by a scale that lists the most severe level first. A decision agrees one of them. */
export function downgrades(record: DatedRecord, issue: TestingIssue, scale: readonly number[]): readonly Downgrade[] {
  const spent = new Map<Entry<Decision>, string>();
  return issue.severityHistory.flatMap(({ at, severity: to, decision }, index, history): Downgrade[] => {
    const from = history[index - 1]?.severity;
    if (from === undefined || scale.indexOf(to) <= scale.indexOf(from)) return [];
    const change = { index, at, from, to };
    const named = decisionsOnIssue(record, 'severity', issue.id).find(
      (each) => each.data.id === decision && each.data.outcome === 'agreed' && hasAuthority(record, each),
    );
    if (!named) return [change];
    const earlier = spent.get(named);
    if (earlier !== undefined) return [{ ...change, flaw: { says: `which agreed the change of ${earlier}` } }];
    spent.set(named, at);
    const flaw = wantOfSignature(record, named);
    return [{ ...change, ...(flaw ? { flaw } : { agreed: named }) }];
  });
}

/** The severity on a day as far as it was agreed: a downgrade that no decision has agreed by that day changes nothing. */
export function agreedSeverityOn(
  record: DatedRecord,
  issue: TestingIssue,
  scale: readonly number[],
  day: string,
): number {
  const flawed = new Set(
    downgrades(record, issue, scale)
      .filter(({ agreed }) => !agreed || agreed.data.decidedAt > day)
      .map(({ index }) => index),
  );
  const severityHistory = issue.severityHistory.filter((_, index) => !flawed.has(index));
  return severityOn({ ...issue, severityHistory }, day);
}
