import type { DocumentKind, Entry, Path } from '../model/document.ts';
import type { DatedRecord, Location } from '../model/rule.ts';

/** A value within a document, with its place. */
export interface Selected {
  readonly value: unknown;
  readonly at: Location;
}

/**
 * The values at a path such as `requirements[].tests[]` in a document; `[]` stands for each item of a list. What is
 * absent selects nothing.
 */
export function selectIn(entry: Entry<unknown>, path: string): Selected[] {
  let found: { value: unknown; path: Path }[] = [{ value: entry.data, path: [] }];
  for (const step of path.split('.')) {
    const key = step.replace('[]', '');
    found = found.flatMap(({ value, path: above }) => {
      const child = (value as Record<string, unknown>)[key];
      if (child === undefined) return [];
      if (!step.endsWith('[]')) return [{ value: child, path: [...above, key] }];
      return (child as unknown[]).map((item, index) => ({ value: item, path: [...above, key, index] }));
    });
  }
  return found.map((each) => ({ value: each.value, at: entry.at(each.path) }));
}

/** The values at `path` in every document of a kind. */
export const select = (record: DatedRecord, kind: DocumentKind, path: string): Selected[] =>
  record.read(kind).flatMap((entry) => selectIn(entry, path));
