import type { DocumentKind, Entry, Path } from '../model/document.ts';
import type { DatedRecord, Location } from '../model/rule.ts';
import { compareVersions } from '../wording.ts';

/** A value within a document, with its place. */
export interface Selected {
  readonly value: unknown;
  readonly at: Location;
}

/** What was selected. Most of it is in order and nobody asks for its place, which takes time to tell. */
class Found implements Selected {
  constructor(
    readonly value: unknown,
    private readonly entry: Entry<unknown>,
    private readonly path: Path,
  ) {}

  get at(): Location {
    return this.entry.at(this.path);
  }
}

/**
 * The values at a path such as `requirements[].tests[]` in a document; `[]` stands for each item of a list, and
 * `[role=User]` for each with that value. What is absent, or of another shape, selects nothing.
 */
export function selectIn(entry: Entry<unknown>, path: string): Selected[] {
  const found: Selected[] = [];
  const steps = path.split('.').map((step) => {
    const [, key = step, list, test = '', wanted] = /^(\w+)(\[(?:(\w+)=(\w+))?\])$/.exec(step) ?? [];
    return { key, list, test, wanted };
  });
  const walk = (value: unknown, depth: number, above: Path): void => {
    const step = steps[depth];
    if (step === undefined) {
      found.push(new Found(value, entry, above));
      return;
    }
    const { key, list, test, wanted } = step;
    const child = (value as Record<string, unknown> | null)?.[key];
    if (child === undefined) return;
    if (!list) walk(child, depth + 1, [...above, key]);
    else if (Array.isArray(child))
      for (const [index, item] of child.entries())
        if (wanted === undefined || item?.[test] === wanted) walk(item, depth + 1, [...above, key, index]);
  };
  walk(entry.data, 0, []);
  return found;
}

/** The values at `path` in every document of a kind. */
export const select = (record: DatedRecord, kind: DocumentKind, path: string): Selected[] =>
  record.read(kind).flatMap((entry) => selectIn(entry, path));

/** Of each document, the entry with the highest version: earlier ones stay on record for what they were. */
export const latest = <E extends Entry<{ id: string; version: string }>>(entries: readonly E[]): readonly E[] =>
  entries.filter(
    ({ data }) =>
      !entries.some((other) => other.data.id === data.id && compareVersions(other.data.version, data.version) > 0),
  );
