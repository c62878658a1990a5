/** The ids in documents: which places declare one, which refer to one. Told of trees, for a document one writes is seldom valid. */
import { declared, references } from '../checks/references.ts';
import type { Span } from '../documents/span.ts';
import type { Tree } from '../documents/tree.ts';
import type { DocumentKind, Path } from '../model/document.ts';

/** An id where it stands. */
export interface Name {
  /** What it names: `test`, `release`. Some nouns share their records: each is under every noun that it answers to. */
  readonly nouns: readonly string[];
  readonly id: string;
  readonly declares: boolean;
  readonly file: string;
  /** Of the scalar. */
  readonly offset: number;
  /** What the record is called, where it declares the id and has a title. */
  readonly title?: string;
}

/** A file with its tree, as far as it can be read. */
export interface Parsed {
  readonly file: string;
  readonly text: string;
  readonly tree: Tree;
  readonly kind: DocumentKind | undefined;
  readonly lines: readonly string[];
  /** The line and the column of an offset, from 1. */
  place(offset: number): { readonly line: number; readonly column: number };
}

type Places = ReadonlyMap<string, readonly string[]>;

/** The places of the programme that declare what every other record may name. */
const scopes = [
  ['release', 'programme', 'releases[].id'],
  ['Sub-System', 'programme', 'subSystems[].id'],
] as const;

const declaring: Places = placesOf([
  ...scopes.map(([noun, kind, path]) => [kind, path, noun] as const),
  ...Object.entries(declared).flatMap(([noun, places]) => places.map(([kind, path]) => [kind, path, noun] as const)),
]);

const referring: Places = placesOf(references.map(([kind, path, noun]) => [kind, path, noun] as const));

function placesOf(all: readonly (readonly [kind: string, path: string, noun: string])[]): Places {
  const places = new Map<string, string[]>();
  for (const [kind, path, noun] of all) {
    const place = `${kind} ${path.replace(/\[\w+=\w+\]/g, '[]')}`;
    places.set(place, [...(places.get(place) ?? []), noun]);
  }
  return places;
}

/** `requirements[].tests[]`. */
const pattern = (path: Path): string =>
  path.reduce<string>(
    (before, step) => (typeof step === 'number' ? `${before}[]` : before ? `${before}.${step}` : step),
    '',
  );

/** What the place at `path` may refer to; nothing where it is no reference. Releases and Sub-Systems are named by the same keys everywhere. */
export function nounsReferredTo(kind: DocumentKind, path: Path): readonly string[] {
  const place = pattern(path);
  if (declaring.has(`${kind} ${place}`)) return [];
  const key = /(?:^|\.)(\w+)(?:\[\])?$/.exec(place)?.[1];
  if (key === 'release' || key === 'releases') return ['release'];
  if (key === 'subSystem' || key === 'subSystems') return ['Sub-System'];
  return referring.get(`${kind} ${place}`) ?? [];
}

/** Every id that stands in a document, told of its spans alone: they are there also where the text does not read as YAML. */
export function namesIn({ file, text, tree, kind }: Parsed): Name[] {
  if (!kind) return [];
  const found: Name[] = [];
  const walk = (span: Span, path: Path, above: Span): void => {
    if (span.children) {
      const record = [...span.children.keys()].some((key) => typeof key === 'number') ? above : span;
      for (const [key, child] of span.children) walk(child, [...path, key], record);
      return;
    }
    const declares = declaring.get(`${kind} ${pattern(path)}`);
    const nouns = declares ?? nounsReferredTo(kind, path);
    const id = nouns.length > 0 ? written(span, text) : undefined;
    if (!id) return;
    const titled = declares ? (above.children?.get('title') ?? above.children?.get('name')) : undefined;
    const title = titled && written(titled, text);
    const own = { nouns, id, declares: declares !== undefined, file, offset: span.start };
    found.push(title ? { ...own, title } : own);
  };
  walk(tree.span, [], tree.span);
  return found;
}

/** A scalar as it reads: plain, or in quotes; nothing for a text in a block. */
function written({ start, source }: Span, text: string): string | undefined {
  if (source !== undefined) return source;
  const [quoted = ''] = /^(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*')/.exec(text.slice(start, start + 1000)) ?? [];
  if (quoted.startsWith("'")) return quoted.slice(1, -1).replaceAll("''", "'");
  try {
    return quoted === '' ? undefined : JSON.parse(quoted);
  } catch {
    return undefined;
  }
}

/** Whether two ids name the same thing. */
export const isSame = (one: Name, other: Name): boolean =>
  one.id === other.id && one.nouns.some((noun) => other.nouns.includes(noun));
