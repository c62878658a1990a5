import type { Path } from '../model/document.ts';

/** Where a value stands in a text: offsets from its start. `children` by key or index. */
export interface Span {
  readonly start: number;
  /** Where its key stands, for a value of a mapping. */
  readonly keyStart?: number | undefined;
  /** The scalar as written, for a plain one in one line. */
  readonly source?: string | undefined;
  readonly children?: Children | undefined;
}

/** The spans below one, by key or index. */
export interface Children extends Iterable<[string | number, Span]> {
  get(key: string | number): Span | undefined;
  keys(): Iterable<string | number>;
}

/** The span at `path`, or that of the nearest ancestor that exists, and whether it is the thing itself. */
export function spanAt(root: Span, path: Path): { span: Span; exact: boolean } {
  let span = root;
  for (const step of path) {
    const child = span.children?.get(step);
    if (!child) return { span, exact: false };
    span = child;
  }
  return { span, exact: true };
}
