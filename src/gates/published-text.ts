import type { Decision, Entry } from '../model/document.ts';
import type { Context, Location } from '../model/rule.ts';

/** Words that a published text must not hold, and why. */
export interface Forbidden {
  readonly words: string;
  readonly because: string;
}

/** What the directions of the Panel take out of the report: the words that they name and, where it is to be anonymised, who took part (6.6). */
export function forbidden(context: Context, directions: readonly Entry<Decision>[]): readonly Forbidden[] {
  const named = directions.flatMap(({ data }) =>
    (data.values ?? []).map((words) => ({ words, because: `which ${data.id} directs to be removed` })),
  );
  const anonymising = directions.find(({ data }) => data.anonymise);
  const people = anonymising
    ? context.programme.data.participants.filter(({ role }) => role !== 'DCC').flatMap(({ id, name }) => [name, id])
    : [];
  return [
    ...named,
    ...[...new Set(people)].map((words) => ({
      words,
      because: `who takes part; ${anonymising?.data.id} directs the report to be anonymised`,
    })),
  ];
}

/** Whether a text can be searched for words: it has some, and is no file of another sort under the name of a text. */
export const isSearchable = (text: string): boolean =>
  text.trim() !== '' && !text.includes('\0') && !text.startsWith('%PDF');

/** What may stand between the letters of a word without changing what a reader sees: markup, soft hyphens, a broken line. */
const unseen = '(?:[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF*_~`]|<[^<>]{0,200}>|-\\r?\\n[ >]*)*';
/** What may stand between words. */
const between = '(?:\\s|&nbsp;|&#160;|[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF*_~`>]|<[^<>]{0,200}>)+';

/** The first place of a text that holds the words, in any case, broken over lines or marked up; nothing where none does. */
export function placeOf(words: string, text: string, file: string): Location | undefined {
  const seen = text.normalize('NFKC');
  const pattern = words
    .normalize('NFKC')
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => [...word].map((letter) => letter.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')).join(unseen))
    .join(between);
  if (pattern === '') return undefined;
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'iu').exec(seen);
  if (!found) return undefined;
  const before = seen.slice(0, found.index).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
