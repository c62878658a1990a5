import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** The YAML test suite, written by others: it is read where it stands, beside the project. */
const suite = fileURLToPath(new URL('../../../shared/data/yaml-test-suite/src/', import.meta.url));
const examples = fileURLToPath(new URL('../../examples/', import.meta.url));

export const hasSuite = existsSync(suite);

/** The suite shows by signs what cannot be seen. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/␣/g, ' '],
  [/—*»/g, '\t'],
  [/←/g, '\r'],
  [/⇔/g, '\ufeff'],
  [/↵/g, ''],
  [/∎\n$/, ''],
];

/** Every text of the YAML test suite, without a byte order mark in front. */
export function suiteTexts(): string[] {
  const files = readdirSync(suite).filter((name) => name.endsWith('.yaml'));
  return files.flatMap((name) => {
    const tests = parse(readFileSync(`${suite}${name}`, 'utf8')) as { readonly yaml?: string }[];
    return tests.flatMap(({ yaml }) => {
      if (yaml === undefined) return [];
      const text = signs.reduce((shown, [sign, meant]) => shown.replace(sign, meant), yaml);
      return [text.replace(/^\ufeff/, '')];
    });
  });
}

/** Every YAML text below the examples. */
export function exampleTexts(): string[] {
  const files = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((name) => /\.ya?ml$/.test(name));
  return files.map((name) => readFileSync(`${examples}${name}`, 'utf8'));
}

/** A source of chance that gives the same for the same seed. */
export class Chance {
  constructor(private state: number) {}

  /** A number from zero up to one. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from zero up to `end`, which is left out. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  is(share: number): boolean {
    return this.next() < share;
  }

  of<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }

  some<T>(most: number, make: (index: number) => T, least = 0): T[] {
    return Array.from({ length: least + this.below(most - least + 1) }, (_, index) => make(index));
  }
}

/** What means much to a reader of YAML, or what two readers may take for different things. */
const tokens = [
  ...['-', '- ', '? ', ': ', ':', ', ', '[', ']', '{', '}', '#', ' #', '&x', '&x ', '*x', '*x ', '!', '!!str ', '!t '],
  ...[
    '|',
    '|-',
    '|+2',
    '>',
    '>1',
    '>-',
    "'",
    '"',
    "''",
    '%',
    '@',
    '`',
    '<<: ',
    '~',
    '---',
    '--- ',
    '...',
    '%YAML 1.2\n',
  ],
  ...['\n', '\n\n', '\r\n', '\r', '\t', ' ', '  ', '\\', '\\n', '\\\n', '\\x41', '\\u263a', '\\UFFFFFFFF', '\\ud800'],
  ...['\ufeff', '\u0085', '\u2028', '\u2029', '\u00a0', '\u0000', '\u0007', '\u001b', '\u007f', '\u{1f600}', '\ud800'],
  ...['\udc00', '\ufffe', 'é', '\n---\n', '\n...\n', '\n- ', '\n  - ', '\n    - ', '\nlist:\n  - ', '\n# c\n', '\n \n'],
];

const words = [
  ...['a', 'b', 'x', 'id', 'kind', 'title', 'REQ-1', 'two words', 'it is so', "it's", 'a#b', 'a:b', 'http://x.y/z'],
  ...[
    'a, b',
    'x]',
    '[x',
    '-x',
    '?x',
    ':x',
    '--',
    '- -',
    'é',
    '\u4e2d\u6587',
    '\u{1f600}',
    'x \u{1f600} y',
    'a\tb',
    'a  b',
  ],
  ...['true', 'True', 'TRUE', 'false', 'yes', 'no', 'on', 'off', 'y', 'n', 'null', 'Null', 'NULL', '~', '', 'nan'],
  ...['0', '-0', '+0', '1', '-1', '+1', '007', '1_000', '0x1F', '0X1f', '-0x1', '0o17', '0O17', '0b11', '1e3', '1E+3'],
  ...[
    '1.',
    '.5',
    '-.5',
    '+.5',
    '-0.0',
    '1.10',
    '.',
    '..',
    '...',
    '1.e3',
    '.e3',
    '1e',
    '.inf',
    '-.INF',
    '+.Inf',
    '.nan',
  ],
  ...['.NaN', '.NAN', '-.nan', '1e400', '9007199254740993', '123456789012345678901234567890', '0xFFFFFFFFFFFFFFFFFF'],
  ...[
    '2024-01-02',
    '2024-01-02T03:04:05Z',
    '12:30',
    '1:2:3',
    '=',
    '<<',
    '1,000',
    '0.1.2',
    '1-2',
    '0x',
    '0o8',
    '-',
    '+',
  ],
];

const keys = [
  ...['a', 'b', 'c', 'id', 'kind', 'title', 'list', 'rows', 'tests', 'status', 'two words', 'a-b', 'a_b', 'é', 'X1'],
  ...['A', 'a.b', 'a:b', 'a#b', "it's", 'x"y', 'a[0]', 'constructor', 'toString', 'hasOwnProperty', 'length', 'then'],
  ...['nullable', 'truely', 'yes', 'no', 'NaN', 'inf', 'e3', 'a, b', 'a  b', 'a\tb', 'x\u{1f600}', 'x\u00a0'],
];

const oddKeys = [
  ...['1', '0x1', '1.5', 'true', 'Null', '~', '', '"q"', "'q'", '"a\\tb"', '__proto__', '"__proto__"', '-x', '.inf'],
  ...['<<', '? a\n', '[a]', '{a: b}', '*x ', '&k a', '!!str a', '"<<"', '_a', '\u4e2d', '\u{1f600}', '2024-01-02'],
];

/** Makes texts, each small, of the kind that people write, with all that YAML lets them write. */
export class YamlTexts {
  /** Whether the document that is being made has few oddities, so that readers accept it more often. */
  private calm = false;
  /** Whether it has many anchors and aliases: elsewhere they are too rare to meet. */
  private anchored = false;

  constructor(
    private readonly chance: Chance,
    private readonly originals: readonly string[],
  ) {}

  /** One text: made, or an original, changed as mistakes change it. */
  make(): string {
    const { chance } = this;
    const text = chance.is(0.7) ? this.document() : this.excerpt();
    const placed = chance.is(0.1) ? this.asRow(text) : text;
    let changed = placed;
    for (let more = chance.is(0.5) ? 0 : 1 + chance.below(3); more > 0; more--) changed = this.changed(changed);
    if (chance.is(0.04)) changed = changed.replace(/\r?\n/g, '\r\n');
    return changed.replace(/^\ufeff+/, '').slice(0, 1500);
  }

  /** Some lines of an original. */
  private excerpt(): string {
    const { chance } = this;
    const text = chance.of(this.originals);
    if (text.length < 700) return text;
    const lines = text.split(/(?<=\n)/);
    const head = lines.slice(0, chance.below(3)).join('');
    const from = chance.below(lines.length);
    return `${head}${lines.slice(from, from + 4 + chance.below(12)).join('')}`.slice(0, 900);
  }

  /** A text as the item of a list. */
  private asRow(text: string): string {
    const { chance } = this;
    const indent = ' '.repeat(chance.below(5));
    const within = `${indent}  `;
    const body = text.replace(/\n(?=[^\r\n])/g, `\n${within}`);
    const before = chance.is(0.5) ? `${indent}- a: 1\n` : '';
    const after = chance.is(0.5) ? `${indent}- z\n` : chance.is(0.3) ? 'more: 1\n' : '';
    const first = chance.is(0.7) ? `${indent}- ` : `${indent}-\n${within}`;
    return `list:${this.gap()}\n${before}${first}${body}${body.endsWith('\n') ? '' : '\n'}${after}`;
  }

  private changed(text: string): string {
    const { chance } = this;
    const at = chance.below(text.length + 1);
    const length = 1 + chance.below(chance.is(0.8) ? 2 : 10);
    const lines = text.split(/(?<=\n)/);
    const line = chance.below(lines.length);
    const own = lines[line] ?? '';
    const put = (by: string): string => [...lines.slice(0, line), by, ...lines.slice(line + 1)].join('');
    switch (chance.below(13)) {
      case 0:
        return text.slice(0, at) + text.slice(at + length);
      case 1:
        return text.slice(0, at) + text.slice(at, at + length).repeat(2) + text.slice(at + length);
      case 2: {
        const [one = '', two = ''] = [text.slice(at, at + 1), text.slice(at + 1, at + 2)];
        return text.slice(0, at) + two + one + text.slice(at + 2);
      }
      case 3:
        return put('');
      case 4:
        return put(own + own);
      case 5:
        return put((lines[line + 1] ?? '') + own);
      case 6:
        return put(' '.repeat(1 + chance.below(3)) + own);
      case 7:
        return put(own.replace(/^ {1,2}/, ''));
      case 8:
        return put(own.replace(/^ */, ' '.repeat(chance.below(7))));
      case 9: {
        const other = chance.of(this.originals).slice(0, 300);
        return text.slice(0, at) + other.slice(chance.below(other.length + 1));
      }
      case 10:
        return put(chance.of(tokens) + own);
      case 11:
        return put(own.replace(/(?=\r?\n?$)/, () => chance.of(tokens)));
      default:
        return text.slice(0, at) + chance.of(tokens) + text.slice(at);
    }
  }

  /** A document of sections, some of them lists of rows. */
  private document(): string {
    const { chance } = this;
    this.calm = chance.is(0.6);
    this.anchored = chance.is(0.1);
    const head = chance.is(this.calm ? 0.02 : 0.1)
      ? chance.of([
          '---\n',
          '--- # c\n',
          '# c\n',
          '\n',
          '%YAML 1.2\n---\n',
          '# c\n---\n',
          '--- &x\n',
          '--- |\n',
          '  \n',
        ])
      : '';
    const tail = chance.is(this.calm ? 0.02 : 0.1)
      ? chance.of(['...\n', '---\n', '# c', '\n\n', ' # c\n', '---\na: 1\n', 'x', '\t\n'])
      : '';
    const used = new Set<string>();
    const sections = chance.some(4, () => (chance.is(0.5) ? this.section(used) : this.pair('', 3, used)), 1);
    const text = `${head}${sections.join('')}${tail}`;
    return chance.is(0.1) ? text.replace(/\n$/, '') : text;
  }

  private section(used: Set<string>): string {
    const { chance } = this;
    const indent = ' '.repeat(chance.of([0, 2, 2, 2, 4, 1]));
    const rows = chance.some(5, () => `${this.between(indent)}${indent}-${this.item(indent, 3)}`, 1);
    return `${this.key(used)}:${this.gap()}\n${rows.join('')}`;
  }

  /** What may stand after the last word of a line. */
  private gap(): string {
    return this.calm || this.chance.is(0.9)
      ? ''
      : this.chance.of([' ', '  ', '\t', ' # c', ' #', '  # c: d', '\t# c', '# c']);
  }

  /** Lines that say nothing. */
  private between(indent: string): string {
    const { chance } = this;
    return chance.is(0.92)
      ? ''
      : chance.of(['\n', '# c\n', `${indent}# c\n`, '   \n', this.calm ? '#c\n' : '\t\n', `${indent}      # - c\n`]);
  }

  /** A key, as a rule none of those `used`. */
  private key(used = new Set<string>()): string {
    for (let more = this.chance.below(8); ; more--) {
      const key = this.anyKey();
      if (more > 0 && used.has(key)) continue;
      used.add(key);
      return key;
    }
  }

  private anyKey(): string {
    const { chance } = this;
    const share = chance.next();
    if (this.calm) return chance.of(keys);
    if (share < 0.006) return 'k'.repeat(chance.of([511, 512, 513, 1023, 1024, 1025]));
    if (share < 0.03) return chance.of(oddKeys);
    return chance.of(keys);
  }

  /** What is set before a value: an anchor or a tag. */
  private property(): string {
    const { chance } = this;
    if (this.anchored && chance.is(0.3)) return chance.of(['&x ', '&x ', '&y ']);
    if (chance.is(this.calm ? 0.995 : 0.95)) return '';
    return chance.of([
      '&x ',
      '&x ',
      '&y ',
      '&x &y ',
      '!!str ',
      '!!int ',
      '! ',
      '!t ',
      '!!map ',
      '&x !!str ',
      '&x\n    ',
    ]);
  }

  /** A key and its value, the key being indented so far. */
  private pair(indent: string, depth: number, used?: Set<string>): string {
    const { chance } = this;
    const key = this.key(used);
    const lead = this.calm || chance.is(0.98) ? key : `${key}${chance.of([' ', '\t', '  '])}`;
    return `${this.between(indent)}${indent}${lead}:${this.value(indent, depth, chance.is(0.2) ? '' : '  ')}`;
  }

  /** What stands after a dash. */
  private item(indent: string, depth: number): string {
    const { chance } = this;
    if (depth > 0 && chance.is(0.6)) {
      const space = chance.is(0.02) && !this.calm ? '\t' : chance.of([' ', ' ', ' ', '   ']);
      const within = `${indent} ${space.replace('\t', ' ')}`;
      const used = new Set<string>();
      const pairs = chance.some(3, () => this.pair(within, depth - 1, used), 1).join('');
      return pairs.startsWith(within) ? `${space}${pairs.slice(within.length)}` : `\n${pairs}`;
    }
    if (depth > 0 && chance.is(0.1)) return ` -${this.item(`${indent}  `, depth - 1)}`;
    return this.value(indent, depth, '  ');
  }

  /** What stands after a colon or a dash, up to the end of its last line. */
  private value(indent: string, depth: number, more: string): string {
    const { chance } = this;
    const before = ` ${this.property()}`;
    const within = `${indent}${more}`;
    const used = new Set<string>();
    switch (depth > 0 ? chance.below(9) : chance.below(6)) {
      case 6: {
        const rows = chance.some(3, () => `${this.between(within)}${within}-${this.item(within, depth - 1)}`, 1);
        return `${before.trimEnd()}${this.gap()}\n${rows.join('')}`;
      }
      case 7:
        return `${before.trimEnd()}${this.gap()}\n${chance.some(3, () => this.pair(`${indent}  `, depth - 1, used), 1).join('')}`;
      case 8:
      case 5:
        return `${before}${this.flow(indent, 2)}${this.gap()}\n`;
      case 4:
        return `${before}${this.block(indent)}`;
      default:
        return `${before}${this.scalar(`${indent} `)}${this.gap()}\n`;
    }
  }

  private scalar(within: string): string {
    const { chance } = this;
    if (this.anchored && chance.is(0.3)) return chance.of(['*x', '*x', '*y']);
    const share = chance.next();
    if (share < 0.03 && !this.calm) return chance.of(['*x', '*y', '*x ']);
    const word = chance.of(words);
    const more = (): string => chance.of(words.slice(0, 13));
    const folded = (): string =>
      `${chance.of(['\n', '\n', '\n\n', '\n \n', ' \n'])}${within}${chance.of(['', '', '', ' ', ' ', '\t'])}`;
    const text = chance.is(0.15) ? `${word || 'x'}${folded()}${more()}` : chance.is(0.3) ? `${word} ${more()}` : word;
    if (share < 0.15) return `'${text.replaceAll("'", "''")}'`;
    if (share < 0.3) {
      const escaped = chance.is(0.4)
        ? chance.of([
            '\\n',
            '\\t',
            '\\"',
            '\\\\',
            '\\/',
            '\\e',
            '\\x41',
            '\\u00e9',
            '\\U0001F600',
            '\\_',
            `\\\n${within}`,
          ])
        : '';
      return `"${text.replaceAll('"', '\\"')}${escaped}"`;
    }
    return text;
  }

  private flow(indent: string, depth: number): string {
    const { chance } = this;
    const line = chance.is(0.1) ? `\n${indent}${this.calm ? '  ' : chance.of(['  ', ' ', '', '\t'])}` : '';
    const [open, close] = chance.is(0.5) ? ['[', ']'] : ['{', '}'];
    const used = new Set<string>();
    const items = chance.some(3, () => {
      const value = depth > 0 && chance.is(0.3) ? this.flow(indent, depth - 1) : this.flowScalar(`${indent} `);
      if (open === '[' && !chance.is(0.1)) return value;
      const colon = this.calm || chance.is(0.97) ? ': ' : chance.of([':', ' : ', `:\n${indent}  `, '']);
      return `${chance.is(0.03) && !this.calm ? '? ' : ''}${this.calm ? this.key(used).replace(/[,[\]]/g, '_') : this.key(used)}${colon}${value}`;
    });
    const comma =
      this.calm || chance.is(0.96) ? ', ' : chance.of([',', ' ,', ` # c\n${indent}  ,`, `, # c\n${indent}  `, ',,']);
    return `${this.property()}${open}${line}${items.join(comma)}${items.length > 0 && chance.is(0.1) ? ',' : ''}${line}${close}`;
  }

  private flowScalar(within: string): string {
    const text = this.scalar(within);
    return /^["']/.test(text) || (!this.calm && this.chance.is(0.1)) ? text : text.replace(/[[\]{},]|^-$|: |^:/g, '_');
  }

  private block(indent: string): string {
    const { chance } = this;
    const step = this.calm ? 2 : chance.of([1, 2, 2, 2, 2, 2, 4, 4, 4, 0]);
    const sizes = ['', '', '', '', '', '', String(step), String(step), String(step), String(chance.below(10))];
    const marks = [chance.of(['', '-', '+']), chance.of(sizes)];
    const header = `${chance.of(['|', '>'])}${(chance.is(0.5) ? marks : marks.reverse()).join('')}${this.gap()}`;
    const within = `${indent}${' '.repeat(step)}`;
    const lines = chance.some(4, () => {
      const own = chance.of(words);
      const deeper = chance.is(0.2) ? chance.of([' ', '  ', '\t', '- ', '# ']) : '';
      return chance.is(0.2) ? chance.of(['\n', `${within}\n`, `${within}  \n`, ' \n']) : `${within}${deeper}${own}\n`;
    });
    return `${header}\n${lines.join('')}`;
  }
}
