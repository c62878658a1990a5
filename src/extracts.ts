/** Extracts of documents in the cache: all small ones in one file, for a run reads them together; each large one in its own. */
import { type Extract, type Facts, placesOf, type Slot, spanFrom } from './documents/extract.ts';
import { large, treeOf } from './documents/tree.ts';
import type { Cache } from './workspace/cache.ts';
import { sha256Of } from './workspace/digested.ts';
import type { FileText } from './workspace/workspace.ts';

/** A small document as it is kept. */
interface Small {
  readonly facts: Facts;
  readonly value: unknown;
  readonly places: readonly number[];
}

/** The large document as it is kept: what is told of it, and its lists in lines of so many rows. */
interface Large {
  readonly facts: Facts;
  /** The value, of each long list only that it is one. */
  readonly value: Record<string, unknown>;
  readonly lists: readonly string[];
}

const rowsInLine = 1000;

/** The extracts that `cache` has of the documents below one root, named `root`; `end` keeps those of this run. */
export function openExtracts(cache: Cache, root: string): { of(file: FileText): Slot; end(): void } {
  const name = `record-${sha256Of(root)}`;
  const before = smallOnes(cache.read(name));
  const now = new Map<string, Small>();
  return {
    of({ text, sha256 = sha256Of(text) }) {
      return text.length >= large ? largeOne(cache, `document-${sha256}`, text) : smallOne(before, now, sha256);
    },
    end() {
      const isSame = now.size === before.size && [...now.keys()].every((sha256) => before.has(sha256));
      if (!isSame) cache.write(name, [JSON.stringify([...now])]);
    },
  };
}

/** A small document by the sha256 of its text, as it was kept before and is for the next run. */
const smallOne = (before: ReadonlyMap<string, Small>, now: Map<string, Small>, sha256: string): Slot => ({
  async find() {
    const known = before.get(sha256);
    if (!known) return undefined;
    now.set(sha256, known);
    const { facts, value, places } = known;
    return { facts, tree: treeOf(value, [], () => spanFrom(value, places)) };
  },
  keep({ facts, tree: { value, span } }) {
    now.set(sha256, { facts, value, places: placesOf(value, span) });
  },
});

function smallOnes(bytes: Uint8Array | undefined): ReadonlyMap<string, Small> {
  return new Map(bytes ? (JSON.parse(textOf(bytes)) as [string, Small][]) : []);
}

/** A large document in a file of its own: only one whose places can be found again in its text. */
const largeOne = (cache: Cache, name: string, text: string): Slot => ({
  find: async () => findLarge(cache.read(name), text),
  keep({ facts, tree }) {
    if (tree.inRows) cache.write(name, linesOf(facts, tree.value as object));
  },
});

async function findLarge(bytes: Uint8Array | undefined, text: string): Promise<Extract | undefined> {
  if (!bytes) return undefined;
  const lines = linesIn(bytes);
  const { facts, value, lists } = JSON.parse(lines.next().value as string) as Large;
  for (const list of lists) {
    const rows: unknown[] = [];
    for (let count = JSON.parse(lines.next().value as string) as number; count > 0; count -= rowsInLine)
      for (const row of JSON.parse(lines.next().value as string)) rows.push(row);
    value[list] = rows;
  }
  const { spanOfLarge } = await import('./documents/parse-large.ts');
  return { facts, tree: treeOf(value, [], () => spanOfLarge(text), true) };
}

/** A large document in lines: what is told of it, then each long list: how many rows, and these. */
function* linesOf(facts: Facts, value: object): Generator<string> {
  const long = Object.entries(value).filter(([, list]) => Array.isArray(list) && list.length > rowsInLine);
  const lists = long.map(([key]) => key);
  const short = { ...value, ...Object.fromEntries(long.map(([key]) => [key, []])) };
  yield `${JSON.stringify({ facts, value: short, lists } satisfies Large)}\n`;
  for (const [, rows] of long) {
    yield `${rows.length}\n`;
    for (let at = 0; at < rows.length; at += rowsInLine) yield `${JSON.stringify(rows.slice(at, at + rowsInLine))}\n`;
  }
}

function* linesIn(bytes: Uint8Array): Generator<string> {
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(10, at);
    yield textOf(bytes.subarray(at, end));
    at = end + 1;
  }
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
