import { describe, expect, it } from 'vitest';
import { cut } from '../../src/documents/cut.ts';

/** What a text is cut into: the rest, and the rows of each list, every one with its lines. */
function cutInto(text: string, fewest = 1): unknown {
  const parts = cut(text, fewest);
  return (
    parts && {
      rest: parts.rest,
      ...Object.fromEntries(
        parts.lists.map(({ key, starts }) => [
          key,
          starts.slice(0, -1).map((start, row) => text.slice(start, starts[row + 1])),
        ]),
      ),
    }
  );
}

describe('a large text is cut into its rows and the rest', () => {
  it.each<[what: string, text: string, parts: unknown]>([
    ['rows of one line', 'a: 1\nrows:\n  - x\n  - y\n', { rest: 'a: 1\nrows:\n', rows: ['  - x\n', '  - y\n'] }],
    ['rows at the left edge', 'rows:\n- x\n- y\nb: 2\n', { rest: 'rows:\nb: 2\n', rows: ['- x\n', '- y\n'] }],
    [
      'rows of many lines, with comments and empty lines between them',
      'rows:\n  - a: 1\n    b: 2\n\n# c\n  # d\n  -\n    a: 3\nb: 2\n',
      { rest: 'rows:\nb: 2\n', rows: ['  - a: 1\n    b: 2\n\n# c\n  # d\n', '  -\n    a: 3\n'] },
    ],
    [
      'rows within rows, which are left in them',
      'rows:\n  - a:\n    - 1\n    - 2\n  - b\n',
      { rest: 'rows:\n', rows: ['  - a:\n    - 1\n    - 2\n', '  - b\n'] },
    ],
    [
      'two lists',
      'r:\n- 1\n- 2\ns:\n - 3\n - 4\n',
      { rest: 'r:\ns:\n', r: ['- 1\n', '- 2\n'], s: [' - 3\n', ' - 4\n'] },
    ],
    ['lines of Windows', 'r:\r\n -\r\n  a: 1\r\n - 2\r\n', { rest: 'r:\r\n', r: [' -\r\n  a: 1\r\n', ' - 2\r\n'] }],
    [
      'a beginning of comments and a mark',
      '# c\n\n---\t# d\n \t# e\nr:\n- 1\n- 2\n',
      { rest: '# c\n\n---\t# d\n \t# e\nr:\n', r: ['- 1\n', '- 2\n'] },
    ],
    ['a key with a comment', 'A-z_1:  # c\n- 1\n- 2\n', { rest: 'A-z_1:  # c\n', 'A-z_1': ['- 1\n', '- 2\n'] }],
    [
      'comments above the first row',
      'r:\n\n  \n# c\n  # d\n- 1\n- 2\n',
      { rest: 'r:\n\n  \n# c\n  # d\n', r: ['- 1\n', '- 2\n'] },
    ],
    ['no end of the last line', 'r:\n- 1\n- 2', { rest: 'r:\n', r: ['- 1\n', '- 2'] }],
    ['a row that says nothing', 'r:\n-\n- 2\n', { rest: 'r:\n', r: ['-\n', '- 2\n'] }],
    ['what begins with a dash and is no row', 'r:\n- 1\n  -2\n- 3\n', { rest: 'r:\n', r: ['- 1\n  -2\n', '- 3\n'] }],
    ['a key of Z', 'Z:\n- 1\n- 2\nz: 1\na: 2\n', { rest: 'Z:\nz: 1\na: 2\n', Z: ['- 1\n', '- 2\n'] }],
    [
      'sections of several lines',
      'a:\n  b: 1\n\n# c\n  d: 2\nr:\n- 1\n- 2\n',
      { rest: 'a:\n  b: 1\n\n# c\n  d: 2\nr:\n', r: ['- 1\n', '- 2\n'] },
    ],
  ])('%s', (_, text, parts) => {
    expect(cutInto(text)).toEqual(parts);
    const { rest, offset } = cut(text, 1) as NonNullable<ReturnType<typeof cut>>;
    // Whatever is left stands where it is said to.
    for (let at = 0; at < rest.length; at++) expect(text[offset(at)]).toBe(rest[at]);
    expect(offset(rest.length)).toBe(text.length);
  });

  it.each([
    ['no list', 'a: 1\nb:\n  c: 2\n'],
    ['a value beside the key', 'r: x\n- 1\n- 2\n'],
    ['a comment that is none', 'r:#\n- 1\n- 2\n'],
    ['no key at the left edge', ' r:\n - 1\n - 2\n'],
    ['a key in quotes', '"r":\n- 1\n- 2\n'],
    ['a key that begins with a figure', '1:\n- 1\n- 2\n'],
    ['a brace', '{r:\n- 1\n- 2\n'],
    ['an at sign', '@:\n- 1\n- 2\n'],
    ['a second document', 'r:\n- 1\n- 2\n---\ns: 1\n'],
    ['a line that is no section', 'r:\n- 1\n- 2\n]\n'],
    ['a carriage return alone', 'r:\n- 1\r\n- 2\rx\n'],
    ['only a mapping below the key', 'r:\n  a:\n  - 1\n  - 2\n'],
    ['only a text below the key', 'r: |\n  - 1\n  - 2\n'],
    ['a dash at its end', 'r:\n- 1\n- 2\n-'],
    ['nothing', ''],
  ])('or not where it has %s', (_, text) => {
    expect(cutInto(text)).toBeUndefined();
  });

  it('and short lists are left in the rest', () => {
    const text = 'r:\n- 1\n- 2\ns:\n- 3\n';
    expect(cutInto(text, 2)).toEqual({ rest: 'r:\ns:\n- 3\n', r: ['- 1\n', '- 2\n'] });
    expect(cutInto(text, 3)).toBeUndefined();
  });
});
