import { describe, expect, it } from 'vitest';
import { obstacle, parseFast } from '../../src/documents/parse-fast.ts';
import { parseStrict } from '../../src/documents/parse-strict.ts';
import { example, sourcesIn } from '../support/record.ts';

const nested = (levels: number): string => `x: ${'['.repeat(levels)}${']'.repeat(levels)}\n`;

describe('the fast reader accepts', () => {
  it.each<[text: string, value: unknown]>([
    // Marks that mean something only where a line begins.
    ['a: 50%\n', { a: '50%' }],
    ['a: b...\n', { a: 'b...' }],
    ['a: b\tc\n', { a: 'b\tc' }],
    ['a: 1\r\nb: 2\r\n', { a: 1, b: 2 }],
    // One document.
    ['--- # c\na: 1\n', { a: 1 }],
    ['# c\n\n---\na: 1\n', { a: 1 }],
    ['---\t# x\r\na: 1\r\n', { a: 1 }],
    ['a:\n', { a: null }],
    // Keys that are words.
    ['truey: 1\n', { truey: 1 }],
    ['nulls: 1\n', { nulls: 1 }],
    ['z: 1\nA: 2\nZ9: 3\n', { z: 1, A: 2, Z9: 3 }],
    [`${'k'.repeat(512)}: 1\n`, { ['k'.repeat(512)]: 1 }],
    ['b c: 1\n', { 'b c': 1 }],
    // Brackets.
    ['x: {a : 1}\n', { x: { a: 1 } }],
    ['x: {a:}\n', { x: { a: null } }],
    ['x: {a:\r\n 1}\n', { x: { a: 1 } }],
    ['x: {a, b: 1}\n', { x: { a: null, b: 1 } }],
    ['x: {a}\n', { x: { a: null } }],
    ['x: {? a : 1}\n', { x: { a: 1 } }],
    ['x: {a: [b], c: }\n', { x: { a: ['b'], c: null } }],
    ['x: [{a: 1},{b: 2}]\n', { x: [{ a: 1 }, { b: 2 }] }],
    ['x: [ {a: [1]} , ]\n', { x: [{ a: [1] }] }],
    ['x: [a,\n  b]\n', { x: ['a', 'b'] }],
    ['x: [a,\r\n  b\r\n  ]\r\n', { x: ['a', 'b'] }],
    ['x: [a, "b"]\n', { x: ['a', 'b'] }],
    ["x: ['b' ]\n", { x: ['b'] }],
    ['x: [ ]\n', { x: [] }],
    ['x: [a] # c\n', { x: ['a'] }],
    ['x: [a]\t\n', { x: ['a'] }],
    ['x: [a]', { x: ['a'] }],
    [nested(98), parseStrict(nested(98)).value],
    // Scalars.
    ['a: 1e99\n', { a: 1e99 }],
    ['x: +12\n', { x: 12 }],
    [`a: ${'1'.repeat(299)}\n`, { a: Number('1'.repeat(299)) }],
    ['a: x1e999\n', { a: 'x1e999' }],
    ['a: "1e999"\n', { a: '1e999' }],
    ["a: '\\U'\n", { a: '\\U' }],
    ['a: "\\u00e9"\n', { a: 'é' }],
    ['a: |-\n  x\n', { a: 'x' }],
    ['a: |\n  x\n\n', { a: 'x\n' }],
    ['a: |\n  x\n  y z\n', { a: 'x\ny z\n' }],
    ['a: | # c\n  x\n', { a: 'x\n' }],
    ['a: | # >\n  x\n', { a: 'x\n' }],
    ['a:\n  b\n', { a: 'b' }],
    ['a:\n  # c\n  - b\n', { a: ['b'] }],
    ["a: 'b' # c: d\n", { a: 'b' }],
  ])('%j', (text, value) => {
    expect(parseFast(text)?.value).toEqual(value);
    expect(parseStrict(text)).toMatchObject({ value, faults: [] });
  });

  it('every document of the examples, so that the slow reader need not be loaded', () => {
    for (const name of ['compliant', 'in-flight'])
      for (const { file, text } of sourcesIn(example(name))) expect(parseFast(text), file).toBeDefined();
  });
});

describe('the fast reader leaves to the other one, and says where and why', () => {
  it.each<[text: string, offset: number, message: string]>([
    ['%YAML 1.2\n---\na: 1\n', 0, 'a % directive'],
    ['a: 1\n%x\n', 0, 'a % directive'],
    ['...\na: 1\n', 0, 'a mark that ends a document'],
    ['a: 1\n...\n', 0, 'a mark that ends a document'],
    ['a: "\ufeff"\n', 4, 'a byte order mark'],
    ['a:\n  b: |\n  \tc\n', 10, 'a line that begins with a tab'],
    ['\ta: 1\n', 0, 'a line that begins with a tab'],
    ['a: |\n  x\n \ty\n', 9, 'a line that begins with a tab'],
    ['a: 1\rb: 2\n', 4, 'a carriage return without a line feed'],
    ['a: "x\ry"\n', 5, 'a carriage return without a line feed'],
    ['a: 1\n---\nb: 2\n', 0, 'more than one document'],
    ['--- |\n x\n', 0, 'a mark of a document that is not alone on the first line'],
    ['', 0, 'no document'],
    ['# c\n', 0, 'no document'],
    ['text\n', 0, 'a text instead of a mapping'],
    ['"text"\n', 1, 'a text instead of a mapping'],
    ['a: *b\n', 4, 'an alias'],
    ['a: &b c\n', 4, 'an anchor'],
    ['a: !!str x\n', 3, 'a tag'],
    ['a: !x\n', 3, 'a tag'],
    ['[a]: 1\n', 0, 'a key that is no word'],
    ['? [a]\n: 1\n', 2, 'a key that is no word'],
    ['"a": 1\n', 1, 'a key that is no plain word'],
    ["'a': 1\n", 1, 'a key that is no plain word'],
    ['1: a\n', 0, 'a key that is no plain word'],
    ['_a: 1\n', 0, 'a key that is no plain word'],
    ['é: 1\n', 0, 'a key that is no plain word'],
    ['true: 1\n', 0, 'a key that is no plain word'],
    ['Null: 1\n', 0, 'a key that is no plain word'],
    ['FALSE: 1\n', 0, 'a key that is no plain word'],
    [`${'k'.repeat(513)}: 1\n`, 0, 'a key that is no plain word'],
    ['a : 1\n', 0, 'a key whose colon is not beside it'],
    ['? a\n: 1\n', 2, 'a key whose colon is not beside it'],
    ['[a, b]\n', 0, 'one pair of brackets'],
    ['{a: 1}\n', 0, 'one pair of brackets'],
    ['x: [a: 1]\n', 0, 'brackets that are not closed plainly'],
    ['x: [a # c\n  ]\n', 0, 'brackets that are not closed plainly'],
    [nested(99), 0, 'more than 100 lists and mappings stand in each other; write it flatter'],
    ['a: 1e999\n', 3, 'a number that is too large'],
    ['a: 1E-100\n', 3, 'a number that is too large'],
    ['a: -.5e1000\n', 3, 'a number that is too large'],
    ['a: +5e+100\n', 3, 'a number that is too large'],
    [`a: ${'1'.repeat(300)}\n`, 3, 'a number that is too large'],
    ['a: "\\U0001F600"\n', 4, 'an escape that is rare'],
    ['a: "x\\\n  y"\n', 4, 'an escape that is rare'],
    ['a: "x\\\r\n  y"\r\n', 4, 'an escape that is rare'],
    ['a: |+\n  x\n\n', 6, 'a text that keeps the empty lines after it'],
    ['a: |\n  x\n   \n', 5, 'a text that ends in blanks'],
    ['a: |\n\n', 5, 'a text that ends in blanks'],
    ['a: |2\n  x\n', 6, 'a text whose place cannot be told'],
    ['a: >-1\n x\n', 7, 'a text whose place cannot be told'],
    ['a:\n# c\n  b\n', 9, 'a value below a comment or an empty line'],
    ['a:\n\n  b\n', 6, 'a value below a comment or an empty line'],
    ['-\n# c\n  b\n', 8, 'a value below a comment or an empty line'],
    // What js-yaml refuses, in its words.
    ['x: [a] b\n', 7, 'bad indentation of a mapping entry'],
    ['a: 1\na: 2\n', 5, 'duplicated mapping key'],
  ])('%j', (text, offset, message) => {
    expect(parseFast(text)).toBeUndefined();
    expect(obstacle(text)).toEqual({ offset, message });
  });

  it('what only rows of another kind keep from being plain', () => {
    expect(obstacle('a: 1\n')).toEqual({ offset: 0, message: 'rows that are not all of one kind' });
  });
});
