/** What is kept of a valid document from one run to the next, so that its text need not be read again. */
import type { Document } from '../model/document.ts';
import type { Children, Span } from './span.ts';
import type { Tree } from './tree.ts';

/** A document without its places, which are in the text. */
export type Facts = Pick<Document, 'kind' | 'releases' | 'digest'>;

/** A valid document: what is told of it, what it says, and where. */
export interface Extract {
  readonly facts: Facts;
  readonly tree: Tree;
}

/** The place for the extract of one text. */
export interface Slot {
  find(): Promise<Extract | undefined>;
  keep(extract: Extract): void;
}

/**
 * The places of a valid document as numbers, in the order of what it says: of each value its start, that of its key or -1 and,
 * for a list or mapping, whether those within it follow.
 */
export function placesOf(value: unknown, span: Span): number[] {
  const numbers: number[] = [];
  const write = (node: unknown, { start, keyStart = -1, children }: Span): void => {
    numbers.push(start, keyStart);
    if (typeof node !== 'object' || node === null) return;
    numbers.push(children ? 1 : 0);
    if (children) for (const [key, child] of Object.entries(node)) write(child, spanIn(children, node, key));
  };
  write(value, span);
  return numbers;
}

/** The places again, from their numbers. */
export function spanFrom(value: unknown, numbers: readonly number[]): Span {
  let at = 0;
  const read = (node: unknown): Span => {
    const [start = 0, keyStart = -1] = [numbers[at++], numbers[at++]];
    const own = keyStart === -1 ? { start } : { start, keyStart };
    if (typeof node !== 'object' || node === null || numbers[at++] === 0) return own;
    const children = new Map<string | number, Span>();
    for (const [key, child] of Object.entries(node)) children.set(keyIn(node, key), read(child));
    return { ...own, children };
  };
  return read(value);
}

const keyIn = (node: object, key: string): string | number => (Array.isArray(node) ? Number(key) : key);
const spanIn = (children: Children, node: object, key: string): Span => children.get(keyIn(node, key)) as Span;
