import type { Clauses, Leaf } from '../model/clauses.ts';
import { stateOf } from './clause-cells.ts';
import { csvTable } from './csv.ts';

const columns: readonly (readonly [string, (leaf: Leaf) => string])[] = [
  ['clause', ({ clause }) => clause],
  ['title', ({ title }) => title],
  ['asks', ({ asks }) => asks],
  ['class', (leaf) => leaf.class],
  ['rules', ({ rules }) => rules.join(' ')],
  ['properties', ({ properties }) => properties.join(' ')],
  ['attestable', ({ attestable }) => (attestable ? 'yes' : 'no')],
  ['unchecked', ({ unchecked = '' }) => unchecked],
  ['readings', ({ readings }) => readings.map(({ id }) => id).join(' ')],
];

/** The clause matrix for a spreadsheet, as RFC 4180 wants it: a row each clause, a column of states each release. */
export function csv({ clauses, releases }: Clauses): string {
  const head = [...columns.map(([name]) => name), ...releases.map((release) => `state ${release}`)];
  const rows = clauses.map((leaf) => [...columns.map(([, cell]) => cell(leaf)), ...leaf.standings.map(stateOf)]);
  return csvTable([head, ...rows]);
}
