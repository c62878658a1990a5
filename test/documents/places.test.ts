import { describe, expect, it } from 'vitest';
import { entry, locator } from '../../src/documents/entry.ts';
import { parse } from '../../src/documents/parse.ts';
import { pathAt } from '../../src/documents/span.ts';
import { Lines } from '../../src/lines.ts';

const text = 'kind: x\nrows:\n  - id: A\n    parts: [p, q]\n  - id: B\nlast: { a: 1, b: 2 }\n';
const { value, span } = await parse(text);
const lines = new Lines(text);
const locate = locator('a.yaml', lines, { span });

describe('the path of an offset', () => {
  it.each<[what: string, path: (string | number)[]]>([
    ['kind', ['kind']],
    ['x', ['kind']],
    ['rows', ['rows']],
    ['A', ['rows', 0, 'id']],
    ['parts', ['rows', 0, 'parts']],
    ['p,', ['rows', 0, 'parts', 0]],
    ['q]', ['rows', 0, 'parts', 1]],
    ['B', ['rows', 1, 'id']],
    ['last', ['last']],
    ['{', ['last']],
    ['b: 2', ['last', 'b']],
    ['2 }', ['last', 'b']],
    [' }', ['last', 'b']],
  ])('of %j', (what, path) => {
    expect(pathAt(span, text.indexOf(what))).toEqual(path);
  });

  it('is the document where nothing has begun', () => {
    expect(pathAt({ start: 5, children: new Map([['a', { start: 9, keyStart: 6 }]]) }, 5)).toEqual([]);
    expect(pathAt({ start: 5 }, 9)).toEqual([]);
  });

  it('is that of the value which begins last, in whatever order they are known', () => {
    const children = new Map([
      ['late', { start: 9, keyStart: 6 }],
      ['early', { start: 3, keyStart: 1 }],
    ]);
    expect(pathAt({ start: 0, children }, 20)).toEqual(['late']);
    expect(pathAt({ start: 0, children }, 5)).toEqual(['early']);
  });
});

describe('a place', () => {
  it.each<[path: (string | number)[], part: 'value' | 'key', line: number, column: number]>([
    [[], 'value', 1, 1],
    [['kind'], 'value', 1, 7],
    [['kind'], 'key', 1, 1],
    [['rows', 1, 'id'], 'value', 5, 9],
    [['rows', 1, 'id'], 'key', 5, 5],
    // What is not there stands at what would hold it: at its key.
    [['rows', 1, 'parts', 3], 'value', 5, 5],
    [['last', 'c'], 'value', 6, 1],
  ])('of %j, its %s', (path, part, line, column) => {
    expect(locate.at(path, part)).toEqual({ file: 'a.yaml', line, column });
  });

  it('of a row is told from the row', () => {
    const document = entry(value as { rows: { id: string; parts?: string[] }[]; others?: { id: string }[] }, locate);
    const [first, second] = document.rows('rows');
    expect(first?.data.id).toBe('A');
    expect(second?.at()).toEqual({ file: 'a.yaml', line: 5, column: 5 });
    expect(second?.at(['id'])).toEqual({ file: 'a.yaml', line: 5, column: 9 });
    expect(second?.at(['id'], 'key')).toEqual({ file: 'a.yaml', line: 5, column: 5 });
    expect(document.at()).toEqual({ file: 'a.yaml', line: 1, column: 1 });
    expect(document.rows('rows')).toBe(document.rows('rows'));
    expect(document.rows('others')).toEqual([]);
  });

  it('has the word as it is written, where it is plain and there', () => {
    expect(locate.source(['last', 'a'])).toBe('1');
    expect(locate.source(['last', 'c'])).toBeUndefined();
    expect(locate.source(['last'])).toBeUndefined();
  });
});
