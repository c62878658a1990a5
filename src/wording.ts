/** Small phrases that every layer's messages share, and the order of versions. */
import { closestMatch } from 'leven';

/** `a, b and c`. */
export function list(words: readonly string[], last = 'and'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** A sentence as a part of another: without its capital and its full stop. A name in capitals keeps them. */
export const phrase = (sentence: string): string =>
  sentence.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase()).replace(/\.$/, '');

/** What a file says, as a part of a message: without its end where it is long. */
export const shortened = (text: string): string =>
  text.length > 200 ? `${text.slice(0, 200).replace(/[\ud800-\udbff]$/, '')}…` : text;

/** `1 issue`, `3 issues`. */
export const count = (n: number, noun: string, plural = `${noun}s`): string => `${n} ${n === 1 ? noun : plural}`;

/** `APP-R1 1.0`. */
export const titled = ({ data }: { readonly data: { readonly id: string; readonly version: string } }): string =>
  `${data.id} ${data.version}`;

/** `SIT of R1`, `PIT of SMS in R1`. */
export const naming = (of: {
  readonly release: string;
  readonly phase: string;
  readonly subSystem?: string;
}): string =>
  of.subSystem === undefined ? `${of.phase} of ${of.release}` : `${of.phase} of ${of.subSystem} in ${of.release}`;

/** The day after an ISO date. */
export const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** How many days lie between two ISO dates; fewer than none when `to` comes first. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** The first few of many words, with how many more there are. */
export function some(words: readonly string[], most = 5): string {
  return words.length <= most ? list(words) : `${words.slice(0, most).join(', ')} and ${words.length - most} more`;
}

/** The longest text that is looked at as a slip: to compare takes time with its length, and no id or word of ours is longer. */
const longestWord = 100;

/** The candidate that `word` is most likely a slip of, if one is near enough. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > longestWord) return undefined;
  const maxDistance = Math.max(1, Math.ceil(word.length / 3));
  return (
    candidates.find((candidate) => candidate.toLowerCase() === word.toLowerCase()) ??
    closestMatch(word, candidates, { maxDistance })
  );
}

/** `, did you mean "approach"?`, or nothing when no candidate is near. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const match = nearest(word, candidates);
  return match ? `; did you mean "${match}"?` : '';
}

const isPreliminary = (part: string): boolean => /^(?:rc|alpha|beta|draft|pre|dev)/i.test(part);

/** Compares versions part by part, numbers as numbers: 1.9 comes before 1.10. */
export function compareVersions(a: string, b: string): number {
  const parts = (version: string): readonly string[] => version.match(/\d+|[A-Za-z]+/g) ?? [];
  const [left, right] = [parts(a), parts(b)];
  for (let part = 0; part < Math.max(left.length, right.length); part++) {
    const [one = '', other = ''] = [left[part], right[part]];
    if (one === other) continue;
    // 1.0-rc comes before 1.0.
    if (one === '' && isPreliminary(other)) return 1;
    if (other === '' && isPreliminary(one)) return -1;
    const difference = Number(one) - Number(other);
    if (Number.isNaN(difference)) return one < other ? -1 : 1;
    if (difference !== 0) return difference;
  }
  return 0;
}
