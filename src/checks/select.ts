import type { DocumentKind, Entry, Path } from '../model/document.ts';
import type { DatedRecord, Location } from '../model/rule.ts';
import { compareVersions } from '../wording.ts';

/** A value within a document, with its place. */
export interface Selected {
  readonly value: unknown;
  readonly at: Location;
}

/** A value and its place. Most of what is selected is in order and nobody asks for its place, which takes time to tell. */
export class Found implements Selected {
  constructor(
    readonly value: unknown,
    private readonly entry: Entry<unknown>,
    private readonly path: Path,
  ) {}

  get at(): Location {
    return this.entry.at(this.path);
  }
}

/** Calls `visit` with a value; `found` makes something of it that can be kept. */
type Visit = (value: unknown, found: () => Selected) => void;

/**
 * Visits the values at a path such as `requirements[].tests[]` in a document; `[]` stands for each item of a list, and
 * `[role=User]` for each with that value. What is absent, or of another shape, is passed over.
 */
export function visitIn(entry: Entry<unknown>, path: string, visit: Visit): void {
  const steps = path.split('.').map((step) => {
    const [, key = step, list, test = '', wanted] = /^(\w+)(\[(?:(\w+)=(\w+))?\])$/.exec(step) ?? [];
    return { key, list, test, wanted };
  });
  /** Where the value stands that is visited. */
  const above: (string | number)[] = [];
  let value: unknown;
  const found = (): Selected => new Found(value, entry, [...above]);
  const walk = (node: unknown, depth: number): void => {
    const step = steps[depth];
    if (step === undefined) {
      value = node;
      visit(node, found);
      return;
    }
    const { key, list, test, wanted } = step;
    const child = (node as Record<string, unknown> | null)?.[key];
    if (child === undefined) return;
    above.push(key);
    if (!list) walk(child, depth + 1);
    else if (Array.isArray(child))
      for (let index = 0; index < child.length; index++) {
        if (wanted !== undefined && child[index]?.[test] !== wanted) continue;
        above.push(index);
        walk(child[index], depth + 1);
        above.pop();
      }
    above.pop();
  };
  walk(entry.data, 0);
}

/** The values at a path in a document that are wanted; all of them, unless it is said which. */
export function selectIn(entry: Entry<unknown>, path: string, isWanted = (_: unknown) => true): Selected[] {
  const selected: Selected[] = [];
  visitIn(entry, path, (value, found) => void (isWanted(value) && selected.push(found())));
  return selected;
}

/** The values at `path` in every document of a kind that are wanted; all of them, unless it is said which. */
export const select = (
  record: DatedRecord,
  kind: DocumentKind,
  path: string,
  isWanted?: (value: unknown) => boolean,
): Selected[] => record.read(kind).flatMap((entry) => selectIn(entry, path, isWanted));

/** Of each document, the entry with the highest version: earlier ones stay on record for what they were. */
export function latest<E extends Entry<{ id: string; version: string }>>(entries: readonly E[]): readonly E[] {
  const highest = new Map<string, string>();
  for (const { data } of entries) {
    const known = highest.get(data.id);
    if (known === undefined || compareVersions(data.version, known) > 0) highest.set(data.id, data.version);
  }
  return entries.filter(({ data }) => compareVersions(highest.get(data.id) as string, data.version) <= 0);
}
