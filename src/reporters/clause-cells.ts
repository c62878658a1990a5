import type { Leaf, Standing } from '../model/clauses.ts';

/** `not met, attested`. */
export const stateOf = ({ states }: Standing): string => states.map((state) => state.replaceAll('-', ' ')).join(', ');

/** How a clause stands: once where all releases agree, else per release. */
export function standingOf({ standings }: Pick<Leaf, 'standings'>): string {
  const distinct = [...new Set(standings.map(stateOf))];
  return distinct.length < 2
    ? distinct.join('')
    : standings.map((standing) => `${standing.release} ${stateOf(standing)}`).join('; ');
}
