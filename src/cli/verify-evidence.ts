import { differences, differingFiles, type Held, heldIn, remarks } from '../engine/compare-statements.ts';
import type { Evidence } from '../model/evidence.ts';
import { harmless } from '../reporters/style.ts';
import { count } from '../wording.ts';
import { isYaml } from '../workspace/workspace.ts';

/** What was made of the same question about the record as it is now. */
export type Rejudged = { readonly found: Held } & ({ readonly statement: Evidence } | { readonly cannot: string });

/** Whether the record still says what the evidence in `file` says of it, and if not, all that differs. */
export function evidenceText(
  file: string,
  then: Evidence,
  now: Rejudged,
): { readonly text: string; readonly holds: boolean } {
  const told = 'cannot' in now ? withoutVerdict(then, now) : differences(then, now.statement).map(harmless);
  const notes = 'cannot' in now ? [] : remarks(then, now.statement).map(harmless);
  const { verdict, asOf, gates } = then.predicate.fsmCheck;
  const of = `${verdict} as of ${asOf} (${count(heldIn(then).size, 'file')}, ${count(gates.length, 'gate')})`;
  const lines = [
    ...told,
    ...notes.map((note) => `note: ${note}`),
    ...(told.length + notes.length > 0 ? [''] : []),
    told.length === 0
      ? `SAME: the record is as ${file} says: ${of}`
      : `DIFFERENT: the record is not as ${file} says: ${of}; ${count(told.length, 'difference')}`,
  ];
  return { text: `${lines.join('\n')}\n`, holds: told.length === 0 };
}

/** What differs where nothing can be judged now. What documents name was then not read. */
const withoutVerdict = (
  then: Evidence,
  { found, cannot }: { readonly found: Held; readonly cannot: string },
): string[] => {
  const known = new Map([...heldIn(then)].filter(([name]) => found.has(name) || isYaml(name)));
  const still = new Map([...found].filter(([name]) => known.has(name)));
  return [...differingFiles(known, still).map(harmless), `nothing can be judged now: ${cannot}`];
};
