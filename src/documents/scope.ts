import type { Path } from '../model/document.ts';

/** The keys by which any record names releases and Sub-Systems. */
const scopeKeys: Readonly<Record<string, 'release' | 'Sub-System'>> = {
  release: 'release',
  releases: 'release',
  subSystem: 'Sub-System',
  subSystems: 'Sub-System',
};

/** A release or Sub-System that a record names, anywhere in a document. `name` is as read, and may be no text at all. */
export interface ScopeName {
  readonly sort: 'release' | 'Sub-System';
  readonly name: unknown;
  readonly path: Path;
}

/** Every release and Sub-System named in `value`. The lists in which a programme declares them are no names. */
export function scopeNames(value: unknown, path: Path = []): ScopeName[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const below = [...path, Array.isArray(value) ? Number(key) : key];
    const sort = Array.isArray(value) ? undefined : scopeKeys[key];
    if (!sort || (Array.isArray(child) && typeof child[0] === 'object')) return scopeNames(child, below);
    if (!Array.isArray(child)) return [{ sort, name: child, path: below }];
    return child.map((name, index) => ({ sort, name, path: [...below, index] }));
  });
}
