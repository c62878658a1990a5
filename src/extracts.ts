/** Extracts of documents in the cache: all small ones in one file, for a run reads them together; each large one in its own. */
import { createHash } from 'node:crypto';
import { type Extract, type Extracts, type Facts, placesOf, spanFrom } from './documents/extract.ts';
import type { Span } from './documents/span.ts';
import { large } from './documents/tree.ts';
import type { Cache } from './workspace/cache.ts';

/** A small document as it is kept. */
interface Small {
  readonly facts: Facts;
  readonly value: object;
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
export function openExtracts(cache: Cache, root: string): Extracts & { end(): void } {
  const name = `record-${sha256(root)}`;
  const before = smallOnes(cache.read(name));
  const now = new Map<string, Small>();
  return {
    async find(text) {
      const digest = sha256(text);
      if (text.length >= large) return findLarge(cache, `document-${digest}`, text);
      const known = before.get(digest);
      if (!known) return undefined;
      now.set(digest, known);
      const { facts, value, places } = known;
      return { facts, value, span: once(() => spanFrom(value, places)) };
    },
    keep(text, { facts, value, span }) {
      const digest = sha256(text);
      if (text.length >= large) cache.write(`document-${digest}`, linesOf(facts, value));
      else now.set(digest, { facts, value, places: placesOf(value, span()) });
    },
    end() {
      const isSame = now.size === before.size && [...now.keys()].every((digest) => before.has(digest));
      if (!isSame) cache.write(name, [JSON.stringify([...now])]);
    },
  };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function smallOnes(bytes: Uint8Array | undefined): ReadonlyMap<string, Small> {
  return new Map(bytes ? (JSON.parse(textOf(bytes)) as [string, Small][]) : []);
}

async function findLarge(cache: Cache, name: string, text: string): Promise<Extract | undefined> {
  const bytes = cache.read(name);
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
  return { facts, value, span: once(() => spanOfLarge(text)) };
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

function once(make: () => Span): () => Span {
  let made: Span | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
