import type { Span } from './span.ts';

/** The length from which a text is read a few rows at a time. */
export const large = 2 ** 18;

/**
 * The longest key that is read. YAML allows twice as much, but where the authority begins to count depends on what stands
 * before a key.
 */
export const longestKey = 512;

/** Lists and mappings that may stand in each other. Documents of ours have a tenth of that. */
export const mostLevels = 100;

/** What is said of a text that has more. */
export const tooDeep = `more than ${mostLevels} lists and mappings stand in each other; write it flatter`;

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
  /** Whether it was read in rows, and the fast reader accepted every part: then its places can be found again part by part. */
  readonly inRows?: boolean;
}

/** A tree whose span is made when it is first asked for: a run points at few of the values that it reads. */
export function treeOf(value: unknown, faults: readonly Fault[], spans: () => Span, inRows = false): Tree {
  let span: Span | undefined;
  return {
    value,
    faults,
    inRows,
    get span() {
      span ??= spans();
      return span;
    },
  };
}
