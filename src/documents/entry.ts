import type { Lines } from '../lines.ts';
import type { Entry, Item, ListKey, Path } from '../model/document.ts';
import type { Location } from '../model/report.ts';
import { type Span, spanAt } from './span.ts';

/** Tells where the values of one file stand. */
export interface Locate {
  at(path: Path, part?: 'value' | 'key'): Location;
  /** The scalar at `path` as written, when it is plain. */
  source(path: Path): string | undefined;
  offset(offset: number): Location;
}

/** The places of one file. A value that is absent is at its nearest ancestor, shown by that ancestor's key. */
export function locator(file: string, lines: Lines, tree: { readonly span: Span }): Locate {
  const offset = (at: number): Location => ({ file, ...lines.place(at) });
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

/** The value of a document as an entry that knows its place. */
export const entry = <T>(data: T, locate: Locate): Entry<T> => new Placed(data, locate);

/**
 * A value and where it stands: in the document itself, or in a list of what holds it. There may be as many as a document
 * has rows: so each is as small as can be, and what is seldom asked for is made when it is.
 */
class Placed<T> implements Entry<T> {
  private lists: Map<PropertyKey, readonly Entry<unknown>[]> | undefined;

  constructor(
    readonly data: T,
    private readonly locate: Locate,
    private readonly above?: { path(): Path },
    private readonly key = '',
    private readonly index = 0,
  ) {}

  path(): Path {
    return this.above ? [...this.above.path(), this.key, this.index] : [];
  }

  get at(): Entry<T>['at'] {
    return (below = [], part) => this.locate.at([...this.path(), ...below], part);
  }

  get rows(): Entry<T>['rows'] {
    return <K extends ListKey<T>>(key: K) => {
      this.lists ??= new Map();
      let rows = this.lists.get(key);
      if (!rows) {
        const items = (this.data[key] ?? []) as unknown[];
        rows = items.map((item, index) => new Placed(item, this.locate, this, key as string, index));
        this.lists.set(key, rows);
      }
      return rows as readonly Entry<Item<T, K>>[];
    };
  }
}
