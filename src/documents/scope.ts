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
  /** The releases that the record, or what holds it, names: a Sub-System must belong to one of them. */
  readonly releases: readonly unknown[];
}

/** Every release and Sub-System named in `value`. The lists in which a programme declares them are no names. */
export function scopeNames(value: unknown): ScopeName[] {
  const names: ScopeName[] = [];
  collect(value, [], [], names);
  return names;
}

function collect(value: unknown, path: Path, above: readonly unknown[], names: ScopeName[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) collect(item, [...path, index], above, names);
    return;
  }
  const record = value as Readonly<Record<string, unknown>>;
  const releases = releasesOf(record, path) ?? above;
  for (const [key, child] of Object.entries(record)) {
    const sort = scopeKeys.get(key);
    if (!sort || (Array.isArray(child) && typeof child[0] === 'object'))
      collect(child, [...path, key], releases, names);
    else if (!Array.isArray(child)) names.push({ sort, name: child, path: [...path, key], releases });
    else for (const [index, name] of child.entries()) names.push({ sort, name, path: [...path, key, index], releases });
  }
}

/** The releases that one record names itself; a release of the programme names itself by its id. */
function releasesOf(record: Readonly<Record<string, unknown>>, path: Path): readonly unknown[] | undefined {
  if (path.length === 2 && path[0] === 'releases') return [record.id];
  const named = record.releases ?? record.release;
  if (named === undefined || (Array.isArray(named) && typeof named[0] === 'object')) return undefined;
  return [named].flat();
}
