/**
 * The fast reader may only accept: whatever it accepts, value and place, the authority reads the same; and a document that is
 * read a few rows at a time is read as it is as a whole. READERS says how many made documents are tried, SEED from which seed.
 */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parseFast } from '../../src/documents/parse-fast.ts';
import { parseLarge } from '../../src/documents/parse-large.ts';
import { parseStrict } from '../../src/documents/parse-strict.ts';
import type { Span } from '../../src/documents/span.ts';
import type { Tree } from '../../src/documents/tree.ts';
import { example, sourcesIn } from '../support/record.ts';
import { hasSuite, madeDocument, mutated, numbers, suiteTexts } from '../support/yaml-texts.ts';

// On CI the data by others must be there.
if (process.env.CI && !hasSuite) throw new Error('the yaml-test-suite is missing beside the project');

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000_007);
const wanted = Number(process.env.READERS ?? 4000);

/** Every place of a tree as lines of path, start and key. */
function places(span: Span, path = ''): string[] {
  const own = `${path} ${span.start} ${span.keyStart ?? '-'} ${span.source ?? '-'}`;
  return [own, ...[...(span.children ?? [])].flatMap(([key, child]) => places(child, `${path}/${key}`)).sort()];
}

/** How a tree differs from that of the authority, if it does. */
function difference(tree: Tree, strict: Tree): string | undefined {
  if (strict.faults.length > 0) return `the authority refuses it: ${strict.faults[0]?.message}`;
  if (!isDeepStrictEqual(tree.value, strict.value))
    return `the values differ: ${JSON.stringify(tree.value)} and ${JSON.stringify(strict.value)}`;
  const [ours, theirs] = [places(tree.span), places(strict.span)];
  const lost = ours.filter((place) => !theirs.includes(place));
  const missing = theirs.filter((place) => !ours.includes(place));
  return lost.length + missing.length === 0 ? undefined : `the places differ: ${lost} and ${missing}`;
}

/** What a large document refuses by rule: an alias that refers to another row. */
const byRule = /^\*.* refers to nothing/;

/** How the fast reading and the reading in rows of a text differ from the authority's; and whether they accepted it. */
async function compared(text: string): Promise<{ differ: string[]; fast: boolean; rows: boolean }> {
  const strict = parseStrict(text);
  const fast = parseFast(text);
  const differ: string[] = [];
  const told = fast && difference(fast, strict);
  if (told) differ.push(`fast: ${told}`);
  let rows = false;
  for (const atOnce of [1, 2]) {
    const large = await parseLarge(text, async (part) => parseStrict(part), atOnce);
    if (!large) continue;
    const isRefused = large.faults.length > 0;
    if (!isRefused) rows = true;
    const other = isRefused
      ? strict.faults.length === 0 && !large.faults.every(({ message }) => byRule.test(message))
        ? `it is refused, and the authority reads it: ${large.faults[0]?.message}`
        : undefined
      : difference(large, strict);
    if (other) differ.push(`in rows of ${atOnce}: ${other}`);
  }
  return { differ, fast: fast !== undefined, rows };
}

/** Compares all texts; what differs, and how many were accepted. */
async function comparedAll(texts: Iterable<readonly [string, string]>) {
  const differing: string[] = [];
  const accepted = { all: 0, fast: 0, rows: 0 };
  for (const [name, text] of texts) {
    const { differ, fast, rows } = await compared(text);
    accepted.all++;
    if (fast) accepted.fast++;
    if (rows) accepted.rows++;
    if (differ.length > 0 && differing.length < 20)
      differing.push(`${name}: ${differ.join('; ')}: ${JSON.stringify(text)}`);
  }
  return { differing, accepted };
}

const examples = ['compliant', 'in-flight'].flatMap((name) =>
  sourcesIn(example(name)).map(({ file, text }) => [`${name}/${file}`, text] as const),
);

describe('the readers', () => {
  it('read the examples alike, all of them fast and most in rows', async () => {
    const { differing, accepted } = await comparedAll(examples);
    expect(differing).toEqual([]);
    expect(accepted.fast).toBe(examples.length);
    expect(accepted.rows).toBeGreaterThan(examples.length / 3);
  });

  it.runIf(hasSuite)('read the yaml-test-suite alike', async () => {
    const { differing, accepted } = await comparedAll(suiteTexts());
    expect(differing).toEqual([]);
    expect(accepted.all).toBeGreaterThan(350);
    expect(accepted.fast).toBeGreaterThan(100);
  });

  it(`read ${wanted} made documents alike, from seed ${seed}`, { timeout: 3_600_000 }, async () => {
    const next = numbers(seed);
    const known = [
      ...(hasSuite ? suiteTexts() : []).map(([, text]) => text),
      ...examples.map(([, text]) => text.slice(0, 800)),
    ];
    const pick = (): string => known[next(known.length)] as string;
    function* made(): Generator<readonly [string, string]> {
      for (let count = 0; count < wanted; count++) {
        const text = next(3) === 0 ? pick() : madeDocument(next);
        yield [`document ${count} of SEED=${seed}`, next(2) === 0 ? mutated(next, text, pick()) : text];
      }
    }
    const { differing, accepted } = await comparedAll(made());
    expect(differing).toEqual([]);
    expect(accepted.fast).toBeGreaterThan(wanted / 8);
    expect(accepted.rows).toBeGreaterThan(wanted / 40);
  });
});
