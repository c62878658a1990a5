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

/** A change to a less severe level than had been agreed by then, and the decision that agreed it. */
export interface Downgrade {
  /** Where it stands in the history. */
  readonly index: number;
  readonly at: string;
  /** The level that had been agreed. */
  readonly from: number;
  readonly to: number;
  readonly agreed?: Entry<Decision>;
  /** Why the decision that it names has not agreed it, where that is not plain to see: the end of a sentence, and what is to be done. */
  readonly flaw?: Pick<Want, 'says'> & Partial<Want>;
}

/**
 * The changes to a less severe level, by a scale that lists the most severe level first, and the level on the day of judgement as
 * far as it was agreed: a change that no decision has agreed by that day leaves the level as it was. A decision agrees one change.
 */
function walk(record: DatedRecord, issue: TestingIssue, scale: readonly number[]) {
  const [first, ...later] = issue.severityHistory;
  const spent = new Map<string, string>();
  const downgrades: Downgrade[] = [];
  let level = first?.severity as number;
  for (const [before, { at, severity: to, decision }] of later.entries()) {
    if (at > record.asOf) continue;
    if (scale.indexOf(to) > scale.indexOf(level)) {
      const verdict = agreement(record, issue, decision, (level) => scale.indexOf(level) >= scale.indexOf(to), spent);
      downgrades.push({ index: before + 1, at, from: level, to, ...verdict });
      if (!('agreed' in verdict)) continue;
      spent.set(verdict.agreed.data.id, at);
    }
    level = to;
  }
  return { downgrades, level };
}

/**
 * The decision that agreed a change of severity, or what is wrong with the one that it names: `isEnough` tells whether the level
 * that a decision agreed bears the change, and `spent` holds the changes that decisions have agreed.
 */
function agreement(
  record: DatedRecord,
  issue: TestingIssue,
  named: string | undefined,
  isEnough: (level: number) => boolean,
  spent: ReadonlyMap<string, string>,
): { readonly agreed: Entry<Decision> } | Pick<Downgrade, 'flaw'> {
  const decided = decisionsOnIssue(record, 'severity', issue.id).filter(
    (each) => each.data.decidedAt <= record.asOf && hasAuthority(record, each),
  );
  const agreed = decided.find(({ data }) => data.id === named && data.outcome === 'agreed');
  if (!agreed) return {};
  const { id, decidedAt, severity } = agreed.data;
  if (!isEnough(severity as number)) return { flaw: { says: `which agreed severity ${severity}` } };
  const earlier = spent.get(id);
  if (earlier !== undefined) return { flaw: { says: `which agreed the change of ${earlier}` } };
  // A refusal that another change names is of that one.
  const others = issue.severityHistory.map(({ decision }) => decision);
  const refusal = decided.find(
    ({ data }) => data.outcome === 'declined' && data.decidedAt >= decidedAt && !others.includes(data.id),
  );
  if (refusal)
    return { flaw: { says: `and ${refusal.data.id} declined a change of its severity on ${refusal.data.decidedAt}` } };
  const want = wantOfSignature(record, agreed);
  return want ? { flaw: want } : { agreed };
}

/** The changes to a less severe level by the day of judgement. */
export const downgrades = (record: DatedRecord, issue: TestingIssue, scale: readonly number[]): readonly Downgrade[] =>
  walk(record, issue, scale).downgrades;

/** The severity on the day of judgement as far as it was agreed. */
export const agreedSeverity = (record: DatedRecord, issue: TestingIssue, scale: readonly number[]): number =>
  walk(record, issue, scale).level;
