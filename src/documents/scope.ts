import type { Path } from '../model/document.ts';

type Sort = 'release' | 'Sub-System';

/** The keys by which any record names releases and Sub-Systems. */
const scopeKeys: ReadonlyMap<string, Sort> = new Map([
  ['release', 'release'],
  ['releases', 'release'],
  ['subSystem', 'Sub-System'],
  ['subSystems', 'Sub-System'],
]);

/** A release or Sub-System that a record names, anywhere in a document. `name` is as read, and may be no text at all. */
export interface ScopeName {
  readonly sort: Sort;
  readonly name: unknown;
  readonly path: Path;
}

/** Every release and Sub-System named in `value`. The lists in which a programme declares them are no names. */
export function scopeNames(value: unknown): ScopeName[] {
  const names: ScopeName[] = [];
  collect(value, [], names);
  return names;
}

function collect(value: unknown, path: Path, names: ScopeName[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) collect(item, [...path, index], names);
    return;
  }
  for (const [key, child] of Object.entries(value)) {
    const sort = scopeKeys.get(key);
    if (!sort || (Array.isArray(child) && typeof child[0] === 'object')) collect(child, [...path, key], names);
    else if (!Array.isArray(child)) names.push({ sort, name: child, path: [...path, key] });
    else for (const [index, name] of child.entries()) names.push({ sort, name, path: [...path, key, index] });
  }
}
