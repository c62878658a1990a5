import { describe, expect, it } from 'vitest';
import { finderIn, isSearchable } from '../../src/gates/published-text.ts';

const found = (text: string, words = 'Findings about security') => finderIn(text, 'x.md')(words);

describe('words in a published text', () => {
  it.each([
    'Findings about security',
    'see: findings ABOUT\nsecurity.',
    '**Findings** about _security_',
    '> Findings about\n> security',
    'Findings about secu-\nrity',
    'Findings&nbsp;about <b>security</b>',
    'Find\u00adings about se\u200bcurity',
    'Findings\u00a0about security',
    'Findings&#160;about security',
    'Fin<b>d</b>ings<br>about *se*curity',
    'Findings\u200babout_security',
    'x**Findings about security**',
    'Findings about securities, and Findings about security',
    '<Findings about security>',
    'see <a title="findings about security">this</a>',
    'a < b, Findings about security, c > d',
    '<!-- Findings about security -->',
  ])('%j holds them', (text) => {
    expect(found(text)).toBeDefined();
  });

  it.each(['Findings about securities', 'about security', 'Findings, about security'])('%j does not', (text) => {
    expect(found(text)).toBeUndefined();
  });

  it('are found with composed and decomposed letters, signs of patterns and blanks around them', () => {
    expect(found('Cafe\u0301', 'Café')).toEqual({ file: 'x.md', line: 1, column: 1 });
    expect(found('a (b+c) [d]', ' (b+c) ')).toBeDefined();
    expect(found('PROV-A did it', 'PROV-A')).toBeDefined();
    expect(found('anything', '  ')).toBeUndefined();
    expect(found('ΣΊΣΥΦΟΣ', 'σίσυφος')).toBeDefined();
    expect(found('GROẞ', 'groß')).toBeDefined();
    expect(found('gross', 'GROẞ')).toBeDefined();
    expect(found('by <ACME>', '<Acme>')).toBeDefined();
    expect(found('a 𐐀𐐁 b', '𐐨𐐩')).toEqual({ file: 'x.md', line: 1, column: 3 });
    expect(found('𐐀a', 'a')).toBeUndefined();
    expect(found('a𐐀', 'a')).toBeUndefined();
  });

  it.each([
    ['Meter-Provider', 'the Meter-\nProvider'],
    ['Meter-Provider', 'the MeterProvider'],
    ['Smith & Co', 'by Smith &amp; Co'],
    ['Smith & Co', 'by Smith &#38; Co'],
    ['SMITH_CO', 'by smith\\_co'],
    ['A*B', 'by A\\*B'],
    ['A\\', 'by A\\.'],
    ['A-\nB', 'by A- B'],
    ['A > B', 'by A > B'],
    ['***', 'by ***'],
  ])('are found as a reader sees them: %j in %j', (words, text) => {
    expect(found(text, words)).toMatchObject({ line: 1, column: text.search(words[0] === '*' ? /\*/ : /[AMS]/i) + 1 });
  });

  it.each([
    ['Meter Provider', 'the MeterProvider'],
    ['MeterProvider', 'the Meter Provider'],
    ['Meter-Provider', 'the Meter Provider'],
    ['***', 'none'],
  ])('are not what a reader tells apart from them: %j in %j', (words, text) => {
    expect(found(text, words)).toBeUndefined();
  });

  it('are looked for in reasonable time, however long and odd they are', () => {
    expect(found(`a${'_'.repeat(100_000)}`, `a${'_'.repeat(100)}b`)).toBeUndefined();
    expect(found(`${'<'.repeat(50_000)}${'-\n'.repeat(50_000)}`, 'a b')).toBeUndefined();
    expect(found('k'.repeat(100_000), 'k'.repeat(50_000))).toBeUndefined();
    expect(found(`x ${'k'.repeat(100_000)}`, 'k'.repeat(100_000))).toEqual({ file: 'x.md', line: 1, column: 3 });
  });

  it('are told by line and column', () => {
    expect(found('one\ntwo Findings about security')).toEqual({ file: 'x.md', line: 2, column: 5 });
  });

  it('cannot be looked for in what is no text', () => {
    expect(['', ' \n', '%PDF-1.7', 'a\0b', 'text'].map(isSearchable)).toEqual([false, false, false, false, true]);
  });
});
