import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedLines } from '../../src/documents/changed-lines.ts';

const text = (...lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

describe('the lines that an edit made', () => {
  it.each([
    ['nothing', text('a', 'b'), text('a', 'b'), []],
    [
      'a line of its own',
      text('a', 'b', 'c'),
      text('a', 'B', 'c'),
      [
        [2, 2],
        [2, 2],
      ],
    ],
    ['lines added', text('a', 'd'), text('a', 'b', 'c', 'd'), [[2, 3]]],
    ['a line taken away is the one in its place', text('a', 'b', 'c'), text('a', 'c'), [[2, 2]]],
    ['the last line taken away is the last that is left', text('a', 'b', 'c'), text('a', 'b'), [[2, 2]]],
    ['all of a new text', '', text('a', 'b'), [[1, 2]]],
    ['a text that has become empty', text('a'), '', [[1, 1]]],
    [
      'a last line without its end',
      text('a', 'b'),
      'a\nb',
      [
        [2, 2],
        [2, 2],
      ],
    ],
    [
      'ends of lines',
      'a\r\nb\r\n',
      'a\nb\n',
      [
        [1, 1],
        [1, 2],
      ],
    ],
  ] as const)('%s', async (_, before, after, spans) => {
    expect(await changedLines(before, after)).toEqual(spans);
  });

  it('are all of them where hardly one has stayed', async () => {
    const long = (word: string): string => text(...Array.from({ length: 3000 }, (_, index) => `${word} ${index}`));
    expect(await changedLines(long('a'), long('b'))).toEqual([[1, 3000]]);
  });

  it('are lines of the text, and the others stand in both in this order', async () => {
    const some = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 }).map((lines) => text(...lines));
    await fc.assert(
      fc.asyncProperty(some, some, async (before, after) => {
        const spans = await changedLines(before, after);
        const lines = after.split('\n').slice(0, -1);
        for (const [first, last] of spans)
          expect([first >= 1, last >= first, last <= Math.max(1, lines.length)]).toEqual([true, true, true]);
        let at = 0;
        const earlier = before.split('\n').slice(0, -1);
        for (const [index, line] of lines.entries()) {
          if (spans.some(([first, last]) => index + 1 >= first && index + 1 <= last)) continue;
          const found = earlier.indexOf(line, at);
          expect(found).toBeGreaterThanOrEqual(at);
          at = found + 1;
        }
      }),
    );
  });
});
