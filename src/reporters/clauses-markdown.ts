import type { Clauses, Leaf } from '../model/clauses.ts';
import { standingOf } from './clause-cells.ts';
import { plain, table } from './markup.ts';

/** The clause matrix as a page with one table. */
export const markdown = ({ programme, asOf, clauses }: Clauses): string =>
  `# Clauses of ${plain(programme.title)} (${plain(programme.id)}) on ${asOf}\n\n${clauseTable(clauses)}`;

/** The clause matrix as a table; without standings in any release, as in the documentation, it has no column for them. */
export function clauseTable(leaves: readonly Leaf[]): string {
  const judged = leaves.some(({ standings }) => standings.length > 0);
  return table(
    ['Clause', ...(judged ? ['State'] : []), 'What it asks', 'Class', 'Checked by', 'Readings'],
    leaves.map((leaf) => [
      leaf.clause,
      ...(judged ? [standingOf(leaf)] : []),
      leaf.asks,
      leaf.class,
      leaf.unchecked ?? [...leaf.rules, ...leaf.properties].map((name) => `\`${name}\``).join(', '),
      leaf.readings.map(({ id }) => id).join(', '),
    ]),
  );
}
