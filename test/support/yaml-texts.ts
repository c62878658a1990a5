/** Texts in YAML, and in what looks like it: those of the yaml-test-suite, and made ones, the same for the same seed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const suite = fileURLToPath(new URL('../../../shared/data/yaml-test-suite/src', import.meta.url));

/** Whether the suite is there: it lies beside the project. */
export const hasSuite = existsSync(suite);

/** The signs by which the suite shows what cannot be seen. */
const shown: readonly (readonly [RegExp, string])[] = [
  [/␣/g, ' '],
  [/—*»/g, '\t'],
  [/←/g, '\r'],
  [/⇔/g, '\ufeff'],
  [/↵/g, ''],
  [/∎\n$/, ''],
];

/** The texts of the suite, by the name of their file. */
export const suiteTexts = (): [string, string][] =>
  readdirSync(suite).flatMap((file) =>
    (parse(readFileSync(join(suite, file), 'utf8')) as { yaml?: string }[]).flatMap(({ yaml }, index) =>
      yaml === undefined
        ? []
        : [[`${file} ${index}`, shown.reduce((text, [sign, meant]) => text.replace(sign, meant), yaml)]],
    ),
  );

/** Whole numbers from 0 to below `n`, the same ones for the same seed (mulberry32). */
export function numbers(seed: number): (n: number) => number {
  let state = seed >>> 0;
  return (n) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % n;
  };
}

type Next = ReturnType<typeof numbers>;

const one = <T>(next: Next, of: readonly T[]): T => of[next(of.length)] as T;

/** Scalars that readers of YAML are known to disagree about, and plain ones. */
const scalars = [
  ...[
    'word',
    'two words',
    'R1',
    'SIT-INC-01',
    'a: b',
    'a:b',
    'a #b',
    'a#b',
    '- a',
    '-a',
    '-',
    '?',
    '? a',
    '?a',
    ':',
    ':a',
  ],
  ...['', '~', 'null', 'Null', 'NULL', 'true', 'True', 'tRue', 'false', 'yes', 'no', 'on', 'Off', 'y', 'n'],
  ...[
    '0',
    '-0',
    '+1',
    '1',
    '007',
    '0o17',
    '0x1F',
    '0b11',
    '1_000',
    '1.10',
    '1.',
    '.5',
    '1e3',
    '1E+3',
    '-1.5e-3',
    '1e400',
  ],
  ...[
    '.inf',
    '-.INF',
    '+.Inf',
    '.nan',
    '.NaN',
    '12:30:45',
    '2024-03-18',
    '2024-03-18T10:00:00Z',
    '9007199254740993',
    '0x',
  ],
  ...[
    '"quoted"',
    "'quoted'",
    '"a \\" b"',
    "'it''s'",
    '"\\u00e9\\n\\t"',
    '"\\x41\\U0001F600"',
    '"open',
    "'open",
    '"a" b',
    "'a' b",
  ],
  ...['"two\n    lines"', "'two\n\n    lines'", 'two\n    lines', '"a\\\n    b"', '"a\n  b"', '"a\nb"'],
  ...[
    '|\n    literal\n    text',
    '>-\n    folded\n    text\n\n    more',
    '|+\n    kept\n\n',
    '|2\n    text',
    '|1-\n  text',
    '>\n',
    '|\n',
  ],
  ...['| # said\n    text', '>2-\n     x\n    y', '|\n\ttab', '|\n     deeper\n    less', '|-\n    - a\n  - b'],
  ...[
    '[a, b]',
    '[a, [b, {c: d}], ]',
    '[]',
    '{}',
    '{a: 1, b: [2]}',
    '{a, b: }',
    '{"a":1}',
    '{a:1}',
    '[a: b]',
    '[\n    a,\n    b\n  ]',
    '[a\n]',
    '{a: 1, a: 2}',
  ],
  ...['&x a', '*x', '&y [1]', '*y', '!!str 1', '!t a', '!!null', '! a', '&z', '!!map {a: 1}', '&x &y a', '*x : 1'],
  ...[
    '\u00e9\u4e2d',
    '\u{1f600}',
    '"\u{1f600}"',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '\u0085',
    '\u0007',
    '\ud800',
    '%a',
    '@a',
    '`a`',
    '\\',
    'a\\b',
  ],
  ...[
    'a  # said',
    'a\t# said',
    '# said',
    '#said',
    'a ',
    'a\t',
    '\ta',
    'x'.repeat(130),
    '<<',
    '=',
    'FILL IN',
    '...',
    '---',
  ],
];

const keys = [
  ...['id', 'kind', 'title', 'tests', 'a', 'b', 'c-d', 'E_f', 'release', 'two words', 'a.b', 'a:b', 'a#b'],
  ...[
    '1',
    '1.5',
    'true',
    'null',
    '~',
    'yes',
    '<<',
    '__proto__',
    'constructor',
    '"quoted"',
    "'single'",
    '',
    '?',
    '? a',
    '-',
    '- a',
  ],
  ...[
    '[a]',
    '{a: b}',
    '*x',
    '&k key',
    '!!str key',
    'k'.repeat(1030),
    '\u00e9',
    '0x1',
    '.inf',
    '2024-01-01',
    'key ',
    '"a\\u0062"',
  ],
];

const ends = [
  '\n',
  '\n',
  '\n',
  '\n',
  '\n',
  '\n',
  '\r\n',
  '\n\n',
  ' \n',
  ' # said\n',
  '\n# said\n',
  '\n  # said\n',
  '\t\n',
  '\r',
  '\n \n',
];

/** A key that is mostly a plain one. */
const key = (next: Next): string => one(next, next(6) === 0 ? keys : keys.slice(0, 9));

/** A scalar that is mostly a plain one. */
const scalar = (next: Next): string => one(next, next(3) === 0 ? scalars : scalars.slice(0, 4));

const end = (next: Next): string => (next(3) === 0 ? one(next, ends) : '\n');

/** A row of a list, as it is mostly written. */
function row(next: Next, indent: string): string {
  const inner = `${indent}  `;
  switch (next(8)) {
    case 0:
      return `${indent}- ${scalar(next)}${end(next)}`;
    case 1:
      return `${indent}- { ${key(next)}: ${scalar(next)}, ${key(next)}: ${scalar(next)} }${end(next)}`;
    case 2:
      return `${indent}-${end(next)}${inner}${key(next)}: ${scalar(next)}${end(next)}`;
    default: {
      const pairs = Array.from({ length: 1 + next(3) }, () => `${key(next)}: ${scalar(next)}${end(next)}`);
      return `${indent}- ${pairs.join(inner)}${next(6) === 0 ? `${inner}more:${end(next)}${row(next, `${inner}${one(next, ['', '  '])}`)}` : ''}`;
    }
  }
}

/** A document as ours are: keys at the top, some with long lists. */
export function madeDocument(next: Next): string {
  const sections = Array.from({ length: 1 + next(4) }, (_, index) => {
    const name = next(4) === 0 ? key(next) : `section${index}`;
    if (next(2) === 0) return `${name}: ${scalar(next)}${end(next)}`;
    const indent = one(next, ['  ', '  ', '', '    ', ' ']);
    return `${name}:${end(next)}${Array.from({ length: 1 + next(5) }, () => row(next, indent)).join('')}`;
  });
  const head =
    next(12) === 0
      ? one(next, ['---\n', '%YAML 1.1\n---\n', '# said\n', '\ufeff', '--- # said\n', '\n\n', '%TAG ! x\n---\n'])
      : '';
  const tail = next(12) === 0 ? one(next, ['...\n', '---\nb: 1\n', '- a\n', ' a: 1\n', 'end', '}', '\n\n\n']) : '';
  return head + sections.join('') + tail;
}

/** A text with a few of its signs or lines taken out, doubled, moved or replaced. */
export function mutated(next: Next, text: string, other: string): string {
  let changed = text;
  for (let changes = 1 + next(3); changes > 0; changes--) {
    const at = next(changed.length + 1);
    const lines = changed.split('\n');
    const line = next(lines.length);
    switch (next(8)) {
      case 0:
        changed = changed.slice(0, at) + changed.slice(at + 1 + next(3));
        break;
      case 1:
        changed =
          changed.slice(0, at) +
          one(next, [...':-#[]{},&*!|>\'"%@`?~ \t\r\n\\<=', ': ', ' #', '- ', '\n  ', '\n- ', '---\n']) +
          changed.slice(at);
        break;
      case 2:
        changed = [...lines.slice(0, line), lines[line], ...lines.slice(line)].join('\n');
        break;
      case 3:
        changed = [...lines.slice(0, line), ...lines.slice(line + 1)].join('\n');
        break;
      case 4:
        changed = [...lines.slice(0, line), ` ${lines[line]}`, ...lines.slice(line + 1)].join('\n');
        break;
      case 5:
        changed = [...lines.slice(0, line), lines[line]?.replace(/^ {1,2}/, ''), ...lines.slice(line + 1)].join('\n');
        break;
      case 6:
        changed = changed.slice(0, at) + scalar(next) + changed.slice(at);
        break;
      default: {
        const theirs = other.split('\n');
        const from = next(theirs.length);
        changed = [...lines.slice(0, line), ...theirs.slice(from, from + 1 + next(4)), ...lines.slice(line)].join('\n');
      }
    }
  }
  return changed.slice(0, 2000);
}
