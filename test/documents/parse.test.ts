import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { Alias } from 'yaml';
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
      '- >1 #|\n text\n',
    ])
      expect(places((await parse(text)).span)).toEqual(places(parseStrict(text).span));
  });

  it('reads aliases of scalars, and refuses an alias bomb', async () => {
    expect((await parse('a: &x word\nb: *x\n')).value).toEqual({ a: 'word', b: 'word' });
    const bomb = `kind: x\na0: &a0 [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 8 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(',')}]`).join('\n')}\n`;
    expect((await parse(bomb)).faults).toMatchObject([{ message: expect.stringContaining('aliases') }]);
  });

  it.each([
    ['in brackets', (levels: number) => `x: ${'['.repeat(levels)}1${']'.repeat(levels)}\n`],
    ['in braces', (levels: number) => `x: ${'{a: '.repeat(levels)}1${'}'.repeat(levels)}\n`],
    ['of dashes', (levels: number) => `x:\n  ${'- '.repeat(levels)}1\n`],
    ['that are tagged', (levels: number) => `x: !!seq ${'['.repeat(levels)}1${']'.repeat(levels)}\n`],
  ])('reads a hundred levels %s and no more, be they ever so many', async (_, text) => {
    const said = async (levels: number): Promise<string[]> =>
      (await parse(text(levels))).faults.map(({ message }) => message);
    const deep = ['more than 100 lists and mappings stand in each other; write it flatter'];
    expect(await said(99)).not.toEqual(deep);
    for (const levels of [100, 1_000, 20_000]) expect(await said(levels)).toEqual(deep);
  });

  it('keeps __proto__ and constructor as mere keys', async () => {
    const { value } = await parse('__proto__: { polluted: true }\nconstructor: x\n');
    expect(Object.keys(value as object).sort()).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each([
    ['%YAML 1.1\n---\na: no\n', 'a % directive'],
    ['a: !!str 1\n', 'the tag'],
    ['a: {b: 1}\n<<: {c: 2}\n', 'the key <<'],
    ['1: a\n', 'the key 1'],
    ['? [a]\n: b\n', 'the key a list or mapping'],
    ['a: *nothing\n', 'refers to nothing'],
    ['a: 1\n---\nb: 2\n', 'a second document'],
    [`? ${'k'.repeat(513)}\n: a\n`, 'a key of more than 512 signs'],
    [`${'k'.repeat(513)}: a\n`, 'a key of more than 512 signs'],
    ['a: &a [*a]\n', 'what it is a part of'],
    [`a${' '.repeat(1100)}: b\n`, 'must be at most 1024'],
    // The authority alone would take these two for closed.
    ['a: "b\\"', 'missing closing quote'],
    ["a: 'b''", 'missing closing quote'],
  ])('refuses by rule what is wrong in case %#', async (text, message) => {
    expect((await parse(text)).faults[0]?.message).toContain(message);
  });

  /** A document of so many MB, each row with `more` in it, and `end` below. */
  const long = (megabytes: number, more: string, end = ''): string => {
    const row = `  - id: A\n    title: ${'word '.repeat(80)}\n    ${more}\n`;
    return `kind: x\nrows:\n${row.repeat(Math.ceil((megabytes * 2 ** 20) / row.length))}${end}`;
  };

  it('refuses in a large document an alias out of its row, and says what must be done', async () => {
    const text = long(0.3, 'b: *other', 'other: &other c\n');
    const { faults } = await parse(text);
    expect(faults.length).toBe(20);
    const offset = text.indexOf('*other');
    expect(faults[0]).toEqual({ message: '*other refers to nothing; write the value out', offset });
  });

  it('gives an alias what it refers to where a row has an anchor of the same name', async () => {
    const text = long(0.3, 'b: c', '  - &a x\nother: *a\n').replace('kind: x', 'kind: &a y');
    expect((await parse(text)).value).toMatchObject({ kind: 'y', other: 'x' });
  });

  it('refuses a value below a comment at the left edge in a large document, too, where the authority is misled', async () => {
    for (const text of [long(0.3, 'b: c', '  -\n#c\n    x\n  - z\n'), long(0.3, 'b: c', '  -\n#c\n    x\nlast: z\n')])
      expect((await parse(text)).faults[0]?.message).toContain('too far to the left');
  });

  it('looks through a document once for all its aliases', () => {
    const resolve = vi.spyOn(Alias.prototype, 'resolve');
    const text = Array.from({ length: 40 }, (_, index) => `a${index}: &a${index} x\nb${index}: *a${index}\n`).join('');
    expect(parseStrict(text).faults).toEqual([]);
    // With a context, the reader remembers what it found; without, it looks through the whole document each time.
    expect(resolve.mock.calls.filter(([, context]) => !context)).toEqual([]);
    resolve.mockRestore();
  });

  it('reads an odd row of a large document as the authority does, with its place', async () => {
    const text = long(0.3, 'b: c', '  - &a { id: "quoted", other: !!str x }\n  - id: z\n').replace('!!str x', "'x'");
    const { value, span, faults } = await parse(text.replace('{ id: "quoted"', '{ "id": quoted'));
    expect(faults).toEqual([]);
    const { rows } = value as { rows: unknown[] };
    expect(rows.at(-2)).toEqual({ id: 'quoted', other: 'x' });
    const odd = span.children?.get('rows')?.children?.get(rows.length - 2);
    expect(odd?.children?.get('id')?.start).toBe(text.indexOf('"quoted"') + 2);
  });

  it('refuses a very large document that can only be read as a whole, with the place that makes it so', async () => {
    const text = long(8.1, 'b: c', '"quoted key": x\n');
    const { faults } = await parse(text);
    expect(faults).toMatchObject([
      {
        offset: text.indexOf('quoted key'),
        message: expect.stringMatching(/^a key that is no plain word: .* must be plain/),
      },
    ]);
  });

  it('finds the examples', () => {
    expect(texts.length).toBeGreaterThan(50);
    expect(readFileSync(join(example('compliant'), 'programme.yaml'), 'utf8')).toContain('kind: programme');
  });
});
