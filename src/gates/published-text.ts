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

/**
 * What a reader does not see of a text: markup, a backslash, a soft hyphen, one before a broken line, `amp;`; then blanks,
 * and runs of what is neither. No repetition stands within another, so that a text is gone through once, whatever it holds.
 */
const parts =
  /(?<unseen>[\u00AD\u200B-\u200D\u2060\uFEFF*_~`>\\]|<[^<>]{0,200}>|-(?:\r?\n[ >]*)?|(?<=&)(?:amp|#38);)|(?<blank>\s|&nbsp;|&#160;)|[^\u00AD\u200B-\u200D\u2060\uFEFF*_~`>\\<\s&-]+|./gsu;

/** What stands before a letter: another one, something that is not seen, or a blank, which parts words. */
type Gap = 'nothing' | 'unseen' | 'blank';

/** A text as a reader sees it. */
interface Seen {
  /** Its letters and other signs in one case, without anything between them. */
  readonly letters: string;
  /** Where each of them stands in the text. */
  readonly starts: readonly number[];
  /** What is before each of them. */
  readonly gaps: readonly Gap[];
}

function seenIn(text: string): Seen {
  const letters: string[] = [];
  const starts: number[] = [];
  const gaps: Gap[] = [];
  let gap: Gap = 'nothing';
  for (const { 0: part, index, groups } of text.matchAll(parts)) {
    if (groups?.blank) gap = 'blank';
    else if (groups?.unseen) gap = gap === 'blank' ? gap : 'unseen';
    else {
      let start = index;
      for (const letter of part) {
        // Some are two units of text, or become two in another case; the capital is sought last, for ẞ and ß, ς and σ.
        for (const unit of letter.toLowerCase().toUpperCase().split('')) {
          letters.push(unit);
          starts.push(start);
          gaps.push(gap);
          gap = 'nothing';
        }
        start += letter.length;
      }
    }
  }
  return { letters: letters.join(''), starts, gaps };
}

/** Whether a gap in a text may be one in the words: between words there must be something, within one no blank. */
const mayBe = (own: Gap | undefined, wanted: Gap): boolean =>
  wanted === 'blank' ? own !== 'nothing' : own !== 'blank';

const followsLetter = /[\p{L}\p{N}]$/u;
const goesOn = /^.[\p{L}\p{N}]/su;

/** Where a text holds words first; -1 where it does not. */
function offsetOf(words: string, text: string, seen: Seen): number {
  const { letters, gaps } = seenIn(words);
  if (letters === '') return words === '' ? -1 : text.indexOf(words);
  for (let at = seen.letters.indexOf(letters); at !== -1; at = seen.letters.indexOf(letters, at + 1)) {
    const [first, last] = [seen.starts[at] ?? 0, seen.starts[at + letters.length - 1] ?? 0];
    if (followsLetter.test(text.slice(Math.max(0, first - 2), first)) || goesOn.test(text.slice(last, last + 4)))
      continue;
    if (gaps.every((gap, index) => index === 0 || mayBe(seen.gaps[at + index], gap))) return first;
  }
  return -1;
}

/** The same text with nothing that could be a tag: a link, a comment or what only looks like a tag may hold words, too. */
const untagged = (text: string): string => text.replaceAll('<', ' ');

/** Finds the first place of a text that holds words, in any case, broken over lines or marked up; nothing where none does. */
export function finderIn(text: string, file: string): (words: string) => Location | undefined {
  const whole = text.normalize('NFKC');
  const bare = untagged(whole);
  const seen = seenIn(whole);
  const seenBare = bare === whole ? seen : seenIn(bare);
  return (words) => {
    const wanted = words.normalize('NFKC').trim().replace(/\s+/g, ' ');
    const found = [offsetOf(wanted, whole, seen), offsetOf(untagged(wanted).trim(), bare, seenBare)];
    const offset = Math.min(...found.filter((each) => each !== -1));
    if (offset === Number.POSITIVE_INFINITY) return undefined;
    const before = whole.slice(0, offset).split('\n');
    return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  };
}
