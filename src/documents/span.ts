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

/** The path of the value that stands, or whose key stands, at an offset: of the last that begins before it. */
export function pathAt(span: Span, offset: number): Path {
  const begun = [...(span.children ?? [])].filter(([, child]) => (child.keyStart ?? child.start) <= offset);
  const [key, child] = begun.reduce<[string | number, Span] | []>(
    (last, next) => (last[1] && last[1].start > next[1].start ? last : next),
    [],
  );
  return key === undefined || !child ? [] : [key, ...pathAt(child, offset)];
}
