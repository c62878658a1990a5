/** What stands in a new document where something is still to be filled in: a text that nothing can be proved with. */
import type { Path } from '../model/document.ts';

/** How each of them begins. */
export const placeholderMark = 'FILL IN';

/** Whether a text may hold any: told at once, where the mark may be wrapped or hold escapes. */
export const mayHoldPlaceholders = (text: string): boolean => text.includes('FILL');

const placeholder = new RegExp(`^\\s*${placeholderMark}(?:\\W|$)`);

export const isPlaceholder = (value: unknown): boolean => typeof value === 'string' && placeholder.test(value);

/** Where placeholders stand in a value. */
export function placeholdersIn(value: unknown, path: Path = []): Path[] {
  if (isPlaceholder(value)) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    placeholdersIn(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
