import stringWidth from 'fast-string-width';
import type { Governance } from '../model/governance.ts';
import type { Finding } from '../model/report.ts';
import { list, naming } from '../wording.ts';
import { hang, pad, type Style } from './style.ts';
import { evidenceOf, heading } from './text.ts';
import { place } from './verdicts.ts';

type Cell = Governance['cells'][number];

/** Which document governs what, for people: a grid, then each document and each gap once, the answer in the last line. */
export function governanceText(governance: Governance, style: Style): string {
  const { cells, summary } = governance;
  const quiet = style.verbosity === 'quiet';
  const gaps = gapsOf(cells);
  const { green, red } = style.chalk;
  const colour = cells.every(({ status }) => status === 'governed') ? green.bold : red.bold;
  const sections = [
    heading(governance, style),
    ...together(cells, ({ release }) => release).map((own) => grid(own, gaps, style)),
    quiet ? [] : inForce(cells, style),
    ...gaps.map((own, index) => gap(own, index + 1, style)),
    quiet ? [] : others(governance, style),
  ];
  const shown = sections.filter((lines) => lines.length > 0).flatMap((lines) => [...lines, '']);
  return `${[...shown, ...hang('', summary, style).map((line) => colour(line))].join('\n')}\n`;
}

/** The items with the same key together, in the order of the first of each. */
function together<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups.values()];
}

/** Cells in words, the Sub-Systems of a release in one: `PIT of SMS and SSI in R1`. */
const named = (cells: readonly Cell[]): string =>
  list(
    together(cells, ({ release, phase }) => `${release} ${phase}`).map((own) => {
      const [{ release, phase }] = own as [Cell];
      const subSystems = own.flatMap(({ subSystem }) => subSystem ?? []);
      return naming({ release, phase, ...(subSystems.length > 0 ? { subSystem: list(subSystems) } : {}) });
    }),
  );

/** One release: a line for the PIT of each Sub-System and one for SIT, a column each for approach and coverage. */
function grid(cells: readonly Cell[], gaps: readonly (readonly Cell[])[], style: Style): string[] {
  const rows = together(cells, ({ name }) => name).map((row) => {
    const [{ phase, subSystem = '' }] = row as [Cell];
    return { lead: `${phase}  ${subSystem}`, row };
  });
  const columns = (texts: readonly string[]): number => Math.max(...texts.map((each) => stringWidth(each)));
  const column = (kind: Cell['kind'], title: string, width: number): string[][] => [
    [title],
    ...rows.map(({ row }) =>
      row
        .filter((cell) => cell.kind === kind)
        .flatMap((cell) => inGrid(cell, gaps.findIndex((own) => own.includes(cell)) + 1, { ...style, width })),
    ),
  ];
  const leads = [cells[0]?.release ?? '', ...rows.map(({ lead }) => lead)];
  const first = columns(leads);
  const left = column('approach', 'Approach', Math.floor((style.width - first - 6) / 2));
  const second = columns(left.flat());
  const right = column('coverage', 'Coverage', style.width - first - second - 6);
  return leads.flatMap((lead, row) =>
    Array.from({ length: Math.max(left[row]?.length ?? 0, right[row]?.length ?? 0) }, (_, line) => {
      const shown = `  ${pad(line === 0 ? lead : '', first)}  ${pad(left[row]?.[line] ?? '', second)}  ${right[row]?.[line] ?? ''}`;
      return row === 0 ? style.chalk.bold(shown.trimEnd()) : shown.trimEnd();
    }),
  );
}

/** A cell of the grid: the version in force, how far it goes, and what waits to replace it; or the number of its gap. */
function inGrid({ status, governing, outstanding, pending }: Cell, number: number, style: Style): string[] {
  const { red, yellow } = style.chalk;
  if (!governing) return [red(`${status === 'overlap' ? 'OVERLAP' : 'NONE'} (${number})`)];
  const part = outstanding.length > 0 ? ', in part' : '';
  const waits = pending ? `; ${pending.version} waits` : '';
  const lines = hang('', `${governing.id} ${governing.version}${part}${waits}`, style);
  return lines.map((line) => (part || waits ? yellow(line) : line));
}

/** What is said of one version: a first line, and the others below it. */
const entry = ([first = '', ...others]: readonly string[], style: Style): string[] => [
  ...hang('  ', first, style, 4),
  ...others.flatMap((each) => hang('    ', each, style, 6)),
];

/** Each version in force, by which decision, what it leaves out, and what waits to replace it. */
function inForce(cells: readonly Cell[], style: Style): string[] {
  const governed = cells.flatMap((cell) => (cell.governing ? [{ ...cell, governing: cell.governing }] : []));
  const versions = together(governed, ({ kind, governing }) => `${kind} ${governing.id} ${governing.version}`);
  if (versions.length === 0) return [];
  return [
    style.chalk.bold('In force'),
    ...versions.flatMap((own) => {
      const [{ governing }] = own as [(typeof own)[number]];
      const { id, version, clause, body, decidedAt, decision, at, decisionAt } = governing;
      const items = together(
        own.flatMap((cell) => cell.outstanding.map((item) => ({ item, cell }))),
        ({ item }) => item.id,
      );
      const waiting = together(
        own.flatMap(({ pending }) => pending ?? []),
        (pending) => pending.version,
      );
      return entry(
        [
          `${id} ${version} is final under ${clause}: ${body}, ${decidedAt} (${decision}, ${place(decisionAt)})`,
          place(at),
          ...items.map(leaving),
          ...waiting.map(([pending]) => replacing(pending as NonNullable<Cell['pending']>)),
        ],
        style,
      );
    }),
  ];
}

/** What an item leaves out, of which cells. */
function leaving(of: readonly { item: Cell['outstanding'][number]; cell: Cell }[]): string {
  const [{ item }] = of as [(typeof of)[number]];
  const groups = item.groups ? ` (${item.groups.join(', ')})` : '';
  const planned = item.plannedFor ? `, planned for ${item.plannedFor}` : '';
  const cells = named(of.map(({ cell }) => cell));
  return `leaves ${item.id} of ${cells} to a later version: ${item.description}${groups}${planned} (${place(item.at)})`;
}

/** What waits to replace a version, and what for. */
function replacing({ id, version, submission, reasons }: NonNullable<Cell['pending']>): string {
  const sent = submission ? `went to the TAG on ${submission.date} (${submission.notice})` : 'has not gone to the TAG';
  return `${id} ${version} waits to replace it, and ${sent}: ${reasons.map(({ message }) => message).join('; ')}`;
}

/** The cells without one version in force, those with the same reason together. */
const gapsOf = (cells: readonly Cell[]): Cell[][] =>
  together(
    cells.filter(({ status }) => status !== 'governed'),
    ({ kind, status, name, reasons }) => [kind, status, ...reasons.map((each) => sayOf(each, name, 'here'))].join('\n'),
  );

/** A reason with the name of the cell put in other words. */
const sayOf = ({ message }: Finding, name: string, words: string): string => message.replaceAll(name, words);

/** A gap or an overlap, with the reason that the gates give. */
function gap(cells: readonly Cell[], number: number, style: Style): string[] {
  const [{ kind, status, name, reasons }] = cells as [Cell];
  const lead = `${number}. `;
  const indent = ' '.repeat(lead.length);
  const what = status === 'overlap' ? `More than one ${kind}` : `No ${kind}`;
  return [
    ...hang(lead, `${what} in force for ${named(cells)}`, style).map((line) => style.chalk.bold(line)),
    ...reasons.flatMap((reason) => [
      ...hang(indent, sayOf(reason, name, named(cells)), style),
      ...evidenceOf(reason, style, indent),
    ]),
  ];
}

/** Every other version, so that none is left unexplained. */
function others({ documents, cells }: Governance, style: Style): string[] {
  const told = new Set(
    cells.flatMap(({ reasons, pending }) => [...reasons, ...(pending?.reasons ?? [])]).map(({ message }) => message),
  );
  const idle = documents.filter(({ status }) => status !== 'in-force');
  if (idle.length === 0) return [];
  return [
    style.chalk.bold('Governing nothing'),
    ...idle.flatMap(({ kind, id, version, status, says, at }) => {
      const name = id ? `${id} ${version}` : kind;
      const word = status === 'idle' ? 'made final' : status;
      return entry([`${name}: ${word}${told.has(says) ? ', as told above' : `, ${says}`}`, place(at)], style);
    }),
  ];
}
