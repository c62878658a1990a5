import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/documents/parse.ts';
import { parseStrict } from '../../src/documents/parse-strict.ts';
import type { Span } from '../../src/documents/span.ts';
import { example, sourcesIn } from '../support/record.ts';

/** Every place of a tree as lines of path, start and key, so that two readings can be compared. */
function places(span: Span, path = ''): string[] {
  const own = `${path} ${span.start} ${span.keyStart ?? '-'} ${span.source ?? '-'}`;
  return [own, ...[...(span.children ?? [])].flatMap(([key, child]) => places(child, `${path}/${key}`))];
}

const texts = ['compliant', 'in-flight'].flatMap((name) =>
  sourcesIn(example(name)).map(({ file, text }) => [`${name}/${file}`, text] as const),
);

const oddities = {
  quotes: "kind: x\na: \"double \\\" quoted\"\nb: 'single '' quoted'\nc: plain text # comment\n",
  blocks: 'kind: x\na: |\n  literal\n  text\nb: >-\n  folded\n  text\nc: [1, "two", {three: 3}]\n',
  nested: 'kind: x\nlist:\n- a: 1\n  b:\n    - c\n    -   d: e\n-\n  f: g\nempty:\nother: {}\nlast: []\n',
  numbers: 'kind: x\na: 1.10\nb: 0123\nc: 1e3\nd: 0x1F\ne: .inf\nf: true\ng: ~\nh: null\ni: no\nj: 2024-01-02\n',
  crlf: 'kind: x\r\na:\r\n  - b: c\r\n',
  unicode: 'kind: x\na: "caf\u00e9 \u{1f600}"\nb: \u4e2d\u6587\n',
};

describe('the fast reader', () => {
  it.each([...texts, ...Object.entries(oddities)])(
    'reads %s as the authority does, value and place',
    async (_, text) => {
      const fast = await parse(text);
      const strict = parseStrict(text);
      expect(strict.faults).toEqual([]);
      expect(fast.value).toEqual(strict.value);
      expect(places(fast.span)).toEqual(places(strict.span));
    },
  );

  it('leaves to the authority what the two might read differently', async () => {
    for (const text of [
      'a: &x 1\nb: *x\n',
      'a: !!str 1\n',
      '%YAML 1.1\n---\na: no\n',
      '1: a\n',
      'true: a\n',
      '"quoted key": a\n',
      '? a\n: b\n',
      'a: 1\n---\nb: 2\n',
    ])
      expect(places((await parse(text)).span)).toEqual(places(parseStrict(text).span));
  });

  it('reads aliases of scalars, and refuses an alias bomb', async () => {
    expect((await parse('a: &x word\nb: *x\n')).value).toEqual({ a: 'word', b: 'word' });
    const bomb = `kind: x\na0: &a0 [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 8 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(',')}]`).join('\n')}\n`;
    expect((await parse(bomb)).faults).toMatchObject([{ message: expect.stringContaining('aliases') }]);
  });

  it('keeps __proto__ and constructor as mere keys', async () => {
    const { value } = await parse('__proto__: { polluted: true }\nconstructor: x\n');
    expect(Object.keys(value as object).sort()).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('finds the examples', () => {
    expect(texts.length).toBeGreaterThan(50);
    expect(readFileSync(join(example('compliant'), 'programme.yaml'), 'utf8')).toContain('kind: programme');
  });
});
