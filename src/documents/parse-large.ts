/** Reads a large document a few rows at a time: the events of the whole would take many times the memory of its text. */
import { setFlagsFromString } from 'node:v8';
import { type CutList, cut } from './cut.ts';
import { parseFast, spanOf } from './parse-fast.ts';
import { rowSchema } from './row-schema.ts';
import type { Children, Span } from './span.ts';
import { type Fault, large, type Tree, treeOf } from './tree.ts';

/** How a document is cut. */
export interface Sizes {
  /** Lists with fewer rows are left with the rest of their document. */
  readonly fewRows: number;
  /** Rows that are read at once. */
  readonly atOnce: number;
}

const usual: Sizes = { fewRows: 100, atOnce: 100 };

/** Rows that are placed at once. */
const placedAtOnce = 20;

/** Rows with faults after which no more are looked for: the document cannot be relied on as it is. */
const mostFaulty = 20;

/** What only the authority can read. */
export type Strict = (text: string) => Promise<Tree>;

/** Reads the rows of a part of a list, or finds what was read of the same text before. */
export type ReadingRows = (part: string, read: (part: string) => unknown) => unknown;

/** The tree of a document that can be cut into rows; nothing for one of another shape. */
export async function parseLarge(
  text: string,
  strict: Strict,
  sizes = usual,
  reading: ReadingRows = (part, read) => read(part),
): Promise<Tree | undefined> {
  const parts = cut(text, sizes.fewRows);
  if (!parts) return undefined;
  // Else the heap is let grow to several times what is in use before it is tidied.
  if (text.length >= large) setFlagsFromString('--heap-growing-percent=100');
  const fast = parseFast(parts.rest);
  const rest = fast ?? (await strict(parts.rest));
  if (rest.faults.length === 0 && !parts.lists.every(({ key }) => isEmptyAt(rest.value, key))) return undefined;
  const faults: Fault[] = rest.faults.map(({ offset, message }) => ({ offset: parts.offset(offset), message }));
  const lists: ReadList[] = [];
  for (const list of parts.lists) {
    const read = await readRows(text, list, strict, sizes, reading);
    if (!read) return undefined;
    lists.push(read);
    faults.push(...read.faults);
  }
  // An alias refers to the last anchor of its name above, which may stand in a row.
  if (!fast && parts.rest.includes('*') && lists.some(({ hasAnchor }) => hasAnchor)) return undefined;
  const value = faults.length > 0 ? undefined : (rest.value as Record<string, unknown>);
  if (value) for (const { place, rows } of lists) value[place[0]] = rows;
  const places = lists.map(({ place }) => place);
  const isPlain = fast !== undefined && !lists.some(({ odd }) => odd);
  return treeOf(value, faults, () => withLists(moved(rest.span, parts.offset), places), isPlain);
}

/** Whether a value is a mapping with nothing at `key`. */
const isEmptyAt = (value: unknown, key: string): boolean =>
  typeof value === 'object' && value !== null && (value as Readonly<Record<string, unknown>>)[key] === null;

/** A list that was read. */
interface ReadList {
  readonly rows: readonly unknown[];
  readonly faults: readonly Fault[];
  /** Whether only the authority could read some row. */
  readonly odd: boolean;
  /** Whether some row may have an anchor. */
  readonly hasAnchor: boolean;
  readonly place: Placed;
}

/** Reads the rows of a list; nothing where they are not the rows that the cut took them for. */
async function readRows(
  text: string,
  list: CutList,
  strict: Strict,
  { atOnce }: Sizes,
  reading: ReadingRows,
): Promise<ReadList | undefined> {
  const { starts } = list;
  const textOf = (from: number, to: number): string => text.slice(starts[from], starts[to]);
  const startOf = (row: number): number => starts[row] as number;
  const count = starts.length - 1;
  const schema = rowSchema();
  const rows: unknown[] = [];
  const faults: Fault[] = [];
  /** The rows that only the authority could read. */
  const odd = new Map<number, Tree>();
  let hasAnchor = false;
  let faulty = 0;
  // What comes after a row tells the authority where its last value ends: so a row is read with the next one begun.
  const next = `${' '.repeat(list.indent)}-\n`;
  for (let from = 0; from < count && faulty < mostFaulty; from += atOnce) {
    const to = Math.min(from + atOnce, count);
    const items = reading(textOf(from, to), (part) => parseFast(part, schema)?.value);
    if (items !== undefined) {
      if (!isList(items, to - from)) return undefined;
      for (const item of items) rows.push(item);
      continue;
    }
    for (let row = from; row < to && faulty < mostFaulty; row++) {
      const own = textOf(row, row + 1);
      const fast = parseFast(own, schema);
      // Where a block of text ends that has tabs about it, the authority tells only from what comes after.
      if (!fast && own.includes('\t')) return undefined;
      const end = startOf(row + 1);
      const isLast = end === text.length;
      const tree = fast ?? (await strict(isLast ? own : own + next));
      if (!fast) odd.set(row, tree);
      if (!fast && own.includes('&')) hasAnchor = true;
      for (const { offset, message } of tree.faults)
        faults.push({ offset: Math.min(offset + startOf(row), end), message });
      if (tree.faults.length > 0) faulty++;
      else if (isList(tree.value, fast || isLast ? 1 : 2)) rows.push(tree.value[0]);
      else return undefined;
    }
  }
  return { rows, faults, odd: odd.size > 0, hasAnchor, place: placeOf(text, list, odd) };
}

/** Where a list and its rows stand; `odd` has the trees of the rows that the fast reader does not accept. */
function placeOf(text: string, { key, starts, indent }: CutList, odd: ReadonlyMap<number, Tree> = new Map()): Placed {
  const count = starts.length - 1;
  const spansOf = (from: number): readonly Span[] => {
    const to = Math.min(from + placedAtOnce, count);
    const range = Array.from({ length: to - from }, (_, index) => from + index);
    if (!range.some((row) => odd.has(row))) return itemsOf(text, starts[from], starts[to]);
    return range.flatMap((row) => {
      const tree = odd.get(row);
      const item = tree?.span.children?.get(0);
      return item
        ? moved(item, (offset) => offset + (starts[row] as number))
        : itemsOf(text, starts[row], starts[row + 1]);
    });
  };
  return [key, { start: (starts[0] as number) + indent, children: new Rows(count, spansOf) }];
}

/** The spans of the rows that stand from one offset to another. */
const itemsOf = (text: string, start = 0, end = text.length): readonly Span[] =>
  [...(spanOf(text.slice(start, end), start).children ?? [])].map(([, item]) => item);

/** A list by its key, with its place and that of its rows. */
type Placed = readonly [string, Pick<Span, 'start'> & { readonly children: Children }];

/** The span of a document that {@link parseLarge} read in rows before. */
export function spanOfLarge(text: string, { fewRows } = usual): Span {
  const parts = cut(text, fewRows);
  const rest = parts && parseFast(parts.rest);
  if (!rest) throw new Error('a document that was read in rows cannot be cut into them');
  return withLists(
    moved(rest.span, parts.offset),
    parts.lists.map((list) => placeOf(text, list)),
  );
}

const isList = (value: unknown, length: number): value is unknown[] => Array.isArray(value) && value.length === length;

/** The spans of rows, some at a time, made when one of them is asked for; what is asked next is mostly among them. */
class Rows implements Children {
  private made: { readonly from: number; readonly spans: readonly Span[] } | undefined;

  constructor(
    private readonly count: number,
    private readonly spansOf: (from: number) => readonly Span[],
  ) {}

  get(row: string | number): Span | undefined {
    if (typeof row === 'string' || row < 0 || row >= this.count) return undefined;
    const from = row - (row % placedAtOnce);
    if (this.made?.from !== from) this.made = { from, spans: this.spansOf(from) };
    return this.made.spans[row - from];
  }

  *keys(): Generator<number> {
    for (let row = 0; row < this.count; row++) yield row;
  }

  *[Symbol.iterator](): Generator<[number, Span]> {
    for (const row of this.keys()) yield [row, this.get(row) as Span];
  }
}

/** A span with its offsets, and those of all below it, changed. */
function moved({ start, keyStart, children, ...rest }: Span, to: (offset: number) => number): Span {
  return {
    ...rest,
    start: to(start),
    ...(keyStart === undefined ? {} : { keyStart: to(keyStart) }),
    ...(children ? { children: new Map([...children].map(([key, child]) => [key, moved(child, to)])) } : {}),
  };
}

/** The spans of the rest with those of the lists in their places. */
function withLists(rest: Span, lists: readonly Placed[]): Span {
  const inPlace = lists.map(
    ([key, place]) => [key, { keyStart: rest.children?.get(key)?.keyStart, ...place }] as const,
  );
  return { ...rest, children: new Map<string | number, Span>([...(rest.children ?? []), ...inPlace]) };
}
