import type { Span } from './span.ts';

/** A fault of the text as YAML, with the offset where it stands. */
export interface Fault {
  readonly offset: number;
  readonly message: string;
}

/** What a text says, and where. */
export interface Tree {
  readonly value: unknown;
  readonly faults: readonly Fault[];
  readonly span: Span;
}

/** A tree whose span is made when it is first asked for: a run points at few of the values that it reads. */
export function treeOf(value: unknown, faults: readonly Fault[], spans: () => Span): Tree {
  let span: Span | undefined;
  return {
    value,
    faults,
    get span() {
      span ??= spans();
      return span;
    },
  };
}
