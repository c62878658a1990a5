import type { Entry, Item, ListKey, Path } from '../model/document.ts';
import type { Location } from '../model/report.ts';
import { lineTable, type Span, spanAt } from './span.ts';

/** Tells where the values of one file stand. */
export interface Locate {
  at(path: Path, part?: 'value' | 'key'): Location;
  /** The scalar at `path` as written, when it is plain. */
  source(path: Path): string | undefined;
  offset(offset: number): Location;
}

/** The places of one file. A value that is absent is at its nearest ancestor, shown by that ancestor's key. */
export function locator(file: string, text: string, tree: { readonly span: Span }): Locate {
  let lines: ReturnType<typeof lineTable> | undefined;
  const offset = (at: number): Location => {
    lines ??= lineTable(text);
    return { file, ...lines(at) };
  };
  return {
    offset,
    at(path, part = 'value') {
      const { span, exact } = spanAt(tree.span, path);
      return offset(exact && part === 'value' ? span.start : (span.keyStart ?? span.start));
    },
    source: (path) => {
      const { span, exact } = spanAt(tree.span, path);
      return exact ? span.source : undefined;
    },
  };
}

/** The value at `path` as an entry that knows its place. Its records are made once, for many questions ask for them. */
export function entry<T>(data: T, locate: Locate, path: Path = []): Entry<T> {
  let made: Map<ListKey<T>, readonly Entry<unknown>[]> | undefined;
  return {
    data,
    at: (below = [], part) => locate.at([...path, ...below], part),
    rows<K extends ListKey<T>>(key: K) {
      made ??= new Map();
      let rows = made.get(key);
      if (!rows) {
        const items = (data[key] ?? []) as unknown[];
        rows = items.map((row, index) => entry(row, locate, [...path, key as string, index]));
        made.set(key, rows);
      }
      return rows as readonly Entry<Item<T, K>>[];
    },
  };
}
