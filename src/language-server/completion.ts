import { stringify } from 'yaml';
import { parse } from '../documents/parse.ts';
import { isKind, statedKind } from '../documents/read.ts';
import { type Name, nounsReferredTo } from './names.ts';
import { pathOfSource } from './places.ts';

/** Ids that may stand at a place, and the part of the text that one of them takes the place of. */
export interface Offers {
  readonly names: readonly Name[];
  readonly start: number;
  readonly end: number;
  /** An id as it must be written there: in quotes where YAML would read it as a number. */
  written(id: string): string;
}

/** A word that stands in no document: it holds the place of the one that is being typed. */
const marker = 'fsmCheckCompletesThis';

/** The ids that may stand at an offset of a text; nothing where no id belongs, or where none begins. */
export async function completionAt(text: string, offset: number, names: readonly Name[]): Promise<Offers | undefined> {
  const before = /(?<![\w./-])[\w./-]*$/.exec(text.slice(0, offset))?.[0] ?? '';
  const after = /^[\w./-]*/.exec(text.slice(offset))?.[0] ?? '';
  const [start, end] = [offset - before.length, offset + after.length];
  const kind = statedKind(text);
  if (!isKind(kind)) return undefined;
  // In quotes the word is no plain scalar; without them it is, and stands at the same place.
  const quoted = /["']$/.exec(text.slice(0, start))?.[0] ?? '';
  const closed = quoted !== '' && text.startsWith(quoted, end) ? quoted.length : 0;
  const tried = `${text.slice(0, start - quoted.length)}${marker}${text.slice(end + closed)}`;
  const { span } = await parse(tried);
  const path = pathOfSource(span, marker);
  const nouns = path ? nounsReferredTo(kind, path) : [];
  if (nouns.length === 0) return undefined;
  const offered = new Map(
    names
      .filter((name) => name.declares && name.nouns.some((noun) => nouns.includes(noun)))
      .map((name) => [name.id, name]),
  );
  const written = (id: string): string => (quoted === '' ? stringify(id).trimEnd() : id);
  return { names: [...offered.values()], start, end, written };
}
