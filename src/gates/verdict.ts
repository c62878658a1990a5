import type { Evidence, Location, NonEmpty, Reason, Verdict } from '../model/rule.ts';

/** One thing that shows that something is so, with its place. */
export const evidence = (says: string, at: Location): Evidence => ({ says, at });

/** Met, as one piece of evidence shows. */
export const met = (says: string, at: Location): Verdict => ({ status: 'met', evidence: [evidence(says, at)] });

/** A verdict that blocks. */
export type Lacking = Extract<Verdict, { reasons: unknown }>;

/** The record says no. */
export const unmet = (...reasons: NonEmpty<Reason>): Lacking => ({ status: 'unmet', reasons });

/** The record is silent. */
export const unproven = (...reasons: NonEmpty<Reason>): Lacking => ({ status: 'unproven', reasons });

/** The same verdict, where what is to be done about it is no matter of the criterion. */
export const withoutActs = ({ status, reasons: [first, ...others] }: Lacking): Lacking => {
  const bare = ({ acts: _, choice: __, ...reason }: Reason): Reason => reason;
  return { status, reasons: [bare(first), ...others.map(bare)] };
};

/** Met with `proof` when there is no reason against it. */
export function unless(reasons: readonly Reason[], proof: () => Evidence): Verdict {
  const [first, ...rest] = reasons;
  return first ? { status: 'unmet', reasons: [first, ...rest] } : { status: 'met', evidence: [proof()] };
}

/** Met when every part is. One part that is unmet makes the whole unmet; else one that is unproven makes it unproven. */
export function every(parts: readonly Verdict[]): Verdict {
  const reasons = parts.flatMap((part) => ('reasons' in part ? part.reasons : []));
  const proofs = parts.flatMap((part) => ('evidence' in part ? part.evidence : []));
  const [reason, ...others] = reasons;
  if (reason)
    return {
      status: parts.some(({ status }) => status === 'unmet') ? 'unmet' : 'unproven',
      reasons: [reason, ...others],
    };
  const [proof, ...more] = proofs;
  if (proof) return { status: 'met', evidence: [proof, ...more] };
  throw new Error('a verdict over no parts');
}
