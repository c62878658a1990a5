import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parseFast } from '../../src/documents/parse-fast.ts';
import { parseLarge, type Sizes, spanOfLarge } from '../../src/documents/parse-large.ts';
import { parseStrict } from '../../src/documents/parse-strict.ts';
import type { Span } from '../../src/documents/span.ts';
import type { Fault, Tree } from '../../src/documents/tree.ts';
import { Chance, exampleTexts, hasSuite, suiteTexts, YamlTexts } from '../support/yaml-texts.ts';

// These tests read texts written by others from a folder beside the project. On CI it must be there.
if (process.env.CI && !hasSuite) throw new Error('the YAML test suite is missing beside the project');

/** How many texts are made; a run with `READERS=100000` takes some minutes. */
const count = Number(process.env.READERS ?? 4000);
/** Each run has a seed of its own, which a failure tells; `SEED` repeats it. */
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

/** How texts are cut: rows by one, by two and all at once, of lists of any length and of more than one row. */
const cuts: readonly Sizes[] = [
  { fewRows: 0, atOnce: 1 },
  { fewRows: 0, atOnce: 2 },
  { fewRows: 0, atOnce: 100 },
  { fewRows: 1, atOnce: 2 },
];

/** Where the spans of two readings differ, if they do. */
function difference(span: Span, other: Span, path = ''): string | undefined {
  for (const part of ['start', 'keyStart', 'source'] as const)
    if (span[part] !== other[part])
      return `${part} of ${path || 'the whole'}: ${JSON.stringify(span[part])}, authority ${JSON.stringify(other[part])}`;
  if (!span.children !== !other.children) return `only one has children at ${path || 'the whole'}`;
  const [own, others] = [[...(span.children ?? [])], [...(other.children ?? [])]];
  if (own.length !== others.length) return `${own.length} children of ${path}, authority ${others.length}`;
  for (const [key, child] of own) {
    const same = other.children?.get(key);
    if (!same) return `only one has ${path}/${key}`;
    const below = difference(child, same, `${path}/${key}`);
    if (below) return below;
  }
  return undefined;
}

/** How a reading that found no fault is not that of the authority. The order of keys is free. */
function divergence(read: Tree, strict: Tree): string | undefined {
  const [fault] = strict.faults;
  if (fault) return `accepts what the authority refuses: ${fault.message}`;
  if (!isDeepStrictEqual(read.value, strict.value))
    return `reads ${JSON.stringify(read.value)}, authority ${JSON.stringify(strict.value)}`;
  return difference(read.span, strict.span);
}

/** In a large file an alias is refused where what it refers to stands outside its row. */
const isByRule = ({ message }: Fault): boolean => message.includes(' refers to nothing; ');

/** How often each reader took a text. */
const tally = { texts: 0, valid: 0, fast: 0, cut: 0, rows: 0 };

/** What is wrong with one text, if anything is. */
async function wrong(text: string, ways: readonly Sizes[] = cuts): Promise<string | undefined> {
  const strict = parseStrict(text);
  const fast = parseFast(text);
  tally.texts++;
  if (strict.faults.length === 0) tally.valid++;
  if (fast) tally.fast++;
  const ofFast = fast && divergence(fast, strict);
  if (ofFast) return `the fast reader: ${ofFast}`;
  for (const sizes of ways) {
    const ofRows = await wrongInRows(text, strict, sizes);
    if (ofRows) return `in rows, ${JSON.stringify(sizes)}: ${ofRows}`;
  }
  return undefined;
}

async function wrongInRows(text: string, strict: Tree, sizes: Sizes): Promise<string | undefined> {
  const read = await parseLarge(text, async (part) => parseStrict(part), sizes);
  if (!read) return undefined;
  tally.cut++;
  const outside = read.faults.find(({ offset }) => !(offset >= 0 && offset <= text.length));
  if (outside) return `a fault outside the text, at ${outside.offset}: ${outside.message}`;
  if (read.faults.length > 0) {
    const own = read.faults.find((fault) => !isByRule(fault));
    return own && strict.faults.length === 0 ? `refuses what the authority accepts: ${own.message}` : undefined;
  }
  tally.rows++;
  return divergence(read, strict) ?? (read.inRows ? difference(spanOfLarge(text, sizes), strict.span) : undefined);
}

/** As {@link wrong}, where a reader that throws is wrong, too. */
const judged = (text: string, ways?: readonly Sizes[]): Promise<string | undefined> =>
  wrong(text, ways).catch((error: unknown) => `a reader throws: ${error instanceof Error ? error.stack : error}`);

/** The shortest text found by leaving out lines, then characters, that is still wrong. */
async function shortened(text: string): Promise<string> {
  let shortest = text;
  for (const by of [/(?<=\n)/, '']) {
    for (let size = shortest.split(by).length; size >= 1; size = size >> 1) {
      for (let at = 0; ; ) {
        const parts = shortest.split(by);
        if (at >= parts.length) break;
        const less = [...parts.slice(0, at), ...parts.slice(at + size)].join('');
        if (!less.startsWith('\ufeff') && (await judged(less))) shortest = less;
        else at += size;
      }
    }
  }
  return shortest;
}

/** Nothing where the readers agree on a text; else what a person needs to see it again. */
async function failure(text: string, ways?: readonly Sizes[]): Promise<string | undefined> {
  const what = await judged(text, ways);
  if (!what || process.env.SHORTEN === 'no') return what;
  const short = await shortened(text);
  return `${what}\nin ${JSON.stringify(text)}\nin short ${JSON.stringify(short)}: ${await judged(short)}`;
}

describe('the readers agree with the authority', () => {
  it('on every example', async () => {
    const texts = exampleTexts();
    expect(texts.length).toBeGreaterThan(50);
    for (const text of texts) expect(await failure(text)).toBeUndefined();
    expect(texts.filter((text) => /^kind:/m.test(text) && !parseFast(text))).toEqual([]);
  });

  it.runIf(hasSuite)('on every text of the YAML test suite', async () => {
    const texts = suiteTexts();
    expect(texts.length).toBeGreaterThan(350);
    for (const text of texts) expect(await failure(text)).toBeUndefined();
  });

  it(`on ${count} texts made up`, { timeout: 60_000 + count * 20 }, async () => {
    const originals = [...exampleTexts(), ...(hasSuite ? suiteTexts() : [])];
    const texts = new YamlTexts(new Chance(seed), originals);
    for (const what of Object.keys(tally) as (keyof typeof tally)[]) tally[what] = 0;
    const failures: string[] = [];
    for (let index = 0; index < count && failures.length < 9; index++) {
      const found = await failure(texts.make(), [cuts[index % cuts.length] as Sizes]);
      if (found) failures.push(`text ${index} of SEED=${seed}: ${found}`);
    }
    expect(failures.join('\n\n')).toBe('');
    const told = `of ${JSON.stringify(tally)} with SEED=${seed}`;
    if (process.env.READERS) process.stderr.write(`${told}\n`);
    // A reader that accepts nothing would never be wrong.
    expect(tally.fast / tally.texts, `accepted by the fast reader, ${told}`).toBeGreaterThan(0.08);
    expect(tally.fast / tally.valid, `accepted by the fast reader of the valid, ${told}`).toBeGreaterThan(0.2);
    expect(tally.cut / tally.texts, `cut into rows, ${told}`).toBeGreaterThan(0.1);
    expect(tally.rows / tally.texts, `accepted in rows, ${told}`).toBeGreaterThan(0.03);
  });
});
