import { describe, expect, it } from 'vitest';
import { isSearchable, placeOf } from '../../src/gates/published-text.ts';

const found = (text: string, words = 'Findings about security') => placeOf(words, text, 'x.md');

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
  });

  it('are told by line and column', () => {
    expect(found('one\ntwo Findings about security')).toEqual({ file: 'x.md', line: 2, column: 5 });
  });

  it('cannot be looked for in what is no text', () => {
    expect(['', ' \n', '%PDF-1.7', 'a\0b', 'text'].map(isSearchable)).toEqual([false, false, false, false, true]);
  });
});
