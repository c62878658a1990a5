import type { Path } from '../model/document.ts';

type Sort = 'release' | 'Sub-System';

/** The keys by which any record names releases and Sub-Systems. */
const scopeKeys: ReadonlyMap<string, Sort> = new Map([
  ['release', 'release'],
  ['releases', 'release'],
  ['subSystem', 'Sub-System'],
  ['subSystems', 'Sub-System'],
]);

/**
 * What is told of a release or Sub-System that a record names, anywhere in a document: `name` is as read, and may be no text
 * at all; `path` is where it stands, until the next one is told; `releases` are those that the record, or what holds it,
 * names: a Sub-System must belong to one of them.
 */
type Visit = (sort: Sort, name: unknown, path: Path, releases: readonly unknown[]) => void;

/** Tells every release and Sub-System named in `value`. The lists in which a programme declares them are no names. */
export const visitScope = (value: unknown, visit: Visit): void => walk(value, [], [], visit);

function walk(value: unknown, path: (string | number)[], above: readonly unknown[], visit: Visit): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) below(value[index], index, path, above, visit);
    return;
  }
  const record = value as Readonly<Record<string, unknown>>;
  const releases = releasesOf(record, path) ?? above;
  for (const key in record) {
    const child = record[key];
    const sort = scopeKeys.get(key);
    if (!sort || (Array.isArray(child) && typeof child[0] === 'object')) below(child, key, path, releases, visit);
    else {
      path.push(key);
      if (!Array.isArray(child)) visit(sort, child, path, releases);
      else
        for (let index = 0; index < child.length; index++) {
          path.push(index);
          visit(sort, child[index], path, releases);
          path.pop();
        }
      path.pop();
    }
  }
}

function below(
  child: unknown,
  step: string | number,
  path: (string | number)[],
  above: readonly unknown[],
  visit: Visit,
): void {
  if (typeof child !== 'object' || child === null) return;
  path.push(step);
  walk(child, path, above, visit);
  path.pop();
}

/** The releases that one record names itself; a release of the programme names itself by its id. */
function releasesOf(record: Readonly<Record<string, unknown>>, path: Path): readonly unknown[] | undefined {
  if (path.length === 2 && path[0] === 'releases') return [record.id];
  const named = record.releases ?? record.release;
  if (named === undefined || (Array.isArray(named) && typeof named[0] === 'object')) return undefined;
  return [named].flat();
}
