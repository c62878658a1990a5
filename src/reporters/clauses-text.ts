import type { Clauses, Leaf, Standing, State } from '../model/clauses.ts';
import { standingOf } from './clause-cells.ts';
import { hang, pad, type Style } from './style.ts';
import { heading } from './text.ts';
import { place } from './verdicts.ts';

const failing: readonly State[] = ['breached', 'not-met', 'unproven'];
const against: readonly State[] = [...failing, 'waits', 'finding'];

/** The clause matrix for people: a line each clause and, unless quiet, what it asks, what checks it and what stands against it. */
export function clauseText(told: Clauses, style: Style): string {
  const leaves = told.clauses.flatMap((leaf) => [
    ...line(leaf, style),
    ...(style.verbosity === 'quiet' ? [] : [...details(leaf, style), '']),
  ]);
  const gap = style.verbosity === 'quiet' ? [''] : [];
  const totals = told.releases.flatMap((release) => hang('', `${release}: ${totalsOf(told.clauses, release)}`, style));
  return `${[...heading(told, style), '', ...leaves, ...gap, ...totals].join('\n')}\n`;
}

/** The clause, its class and how it stands. */
function line(leaf: Leaf, style: Style): string[] {
  const states = leaf.standings.flatMap((standing) => standing.states);
  const { chalk } = style;
  const colour = states.some((state) => failing.includes(state))
    ? chalk.red
    : states.some((state) => against.includes(state) || state === 'not-attested')
      ? chalk.yellow
      : states.includes('met')
        ? chalk.green
        : chalk.reset;
  return hang(`${pad(leaf.clause, 10)} ${pad(leaf.class, 10)}  `, standingOf(leaf), style).map((each) => colour(each));
}

function details(leaf: Leaf, style: Style): string[] {
  const { title, asks, rules, properties, unchecked, readings } = leaf;
  const named = (name: string, words: readonly string[]): string[] =>
    words.length > 0 ? hang(`  ${name} `, words.join(', '), style, 4) : [];
  return [
    ...hang('  ', `${title}. ${asks}`, style),
    ...named('checked by', rules),
    ...named('answered in', properties),
    ...named('not checked:', unchecked ? [unchecked] : []),
    ...(style.verbosity === 'verbose'
      ? readings.flatMap(({ id, reading }) => hang(`  ${id}: `, reading, style, 4))
      : named(
          'read by',
          readings.map(({ id }) => id),
        )),
    ...leaf.standings.flatMap((standing) => grounds(standing, style)),
  ];
}

/** What a state rests on: what stands against the clause and, when verbose, what speaks for it. */
function grounds({ release, states, because }: Standing, style: Style): string[] {
  if (style.verbosity !== 'verbose' && !states.some((state) => against.includes(state))) return [];
  const shown = style.verbosity === 'verbose' ? because : because.slice(0, 2);
  const more = because.length - shown.length;
  return [
    ...shown.flatMap(({ says, at }) => hang(`  ${release}: `, at ? `${says} (${place(at)})` : says, style, 4)),
    ...(more > 0 ? [`    and ${more} more (--verbose shows them)`] : []),
  ];
}

/** How many clauses stand how in one release; one that can be attested may count twice. */
function totalsOf(leaves: readonly Leaf[], release: string): string {
  const states = leaves.flatMap(({ standings }) =>
    standings.filter((each) => each.release === release).flatMap((each) => each.states),
  );
  const totals = new Map(states.map((state) => [state, states.filter((each) => each === state).length]));
  return [...totals]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([state, number]) => `${number} ${state.replaceAll('-', ' ')}`)
    .join(', ');
}
