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

/** The first place of a text that holds the words, in any case and broken over lines; nothing where none does. */
export function placeOf(words: string, text: string, file: string): Location | undefined {
  const escaped = words.split(/\s+/).map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${escaped.join('\\s+')}(?![\\p{L}\\p{N}])`, 'iu').exec(text);
  if (!found) return undefined;
  const before = text.slice(0, found.index).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
