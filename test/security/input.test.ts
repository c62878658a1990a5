import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { copyOf, run } from '../support/cli.ts';

const decisions = 'kind: decisions\ndecisions:\n';
const row = (more: string): string => `${decisions}  - id: D-X\n${more}`;
const rest =
  '    decidedAt: 2024-02-07\n    matter: delegation\n    outcome: delegated\n    delegate: TAG\n    delegates: [redaction]\n    reference: x\n';
const bomb = Array.from({ length: 9 }, (_, at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(', ')}]\n`);

/** What a file of ours may hold, and what is said of it. Whatever it is, the gate that depends on it does not open. */
const inputs: readonly (readonly [string, string | Uint8Array, string])[] = [
  ['an alias bomb', `kind: decisions\na0: &a0 [x, x]\n${bomb.join('')}`, 'aliases (*name) multiply the text'],
  ['an anchor within itself', `${decisions}  - &a [*a]\n`, '*a refers to what it is a part of'],
  ['a thousand levels', `${decisions}  - ${'['.repeat(1000)}${']'.repeat(1000)}\n`, 'more than 100 lists and mappings'],
  ['a text of a megabyte', row(`    body: ${'x'.repeat(1_000_000)}\n${rest}`), `"body" is ${'x'.repeat(60)}`],
  ['a key of a thousand signs', `${decisions}  - ${'k'.repeat(1000)}: x\n`, 'a key of more than 512 signs'],
  ['a key that is there twice', row(`    body: TAG\n    body: Panel\n${rest}`), 'map keys must be unique'],
  ['two documents', `${row(`    body: TAG\n${rest}`)}---\nkind: notices\n`, 'a second document starts here'],
  ['a NUL', row(`    body: "T\0AG"\n${rest}`), '"body" is'],
  ['tabs to indent', `${decisions}\t- id: D-X\n`, 'tab'],
  ['bytes that are no UTF-8', Buffer.from(row(`    body: T\xffAG\n${rest}`), 'latin1'), 'the file is not UTF-8 text'],
  ['UTF-16', Buffer.from(`\ufeff${row(`    body: TAG\n${rest}`)}`, 'utf16le'), 'the file is not UTF-8 text'],
  ['UTF-16 without a mark', Buffer.from(row(`    body: TAG\n${rest}`), 'utf16le'), 'the sign NUL, as UTF-16 text does'],
  ['half of a pair', row(`    body: "\\ud800"\n${rest}`), '"body" is'],
  ['__proto__', row(`    body: TAG\n    __proto__: { body: TAG }\n${rest}`), 'unexpected key "__proto__"'],
  ['constructor', row(`    body: TAG\n    constructor: x\n${rest}`), 'unexpected key "constructor"'],
  ['words that YAML 1.1 takes for others', row(`    body: no\n${rest}`), '"body" is no; it must be'],
  [
    'a number with zeros before it',
    `${decisions}  - id: 0123\n    body: TAG\n${rest}`,
    '"id" is 0123, which YAML reads as a number 123',
  ],
  ['a tag', row(`    body: !!js/function "x"\n${rest}`), 'write the value without a tag'],
  ['a merge', row(`    <<: { body: TAG }\n${rest}`), 'the key <<'],
  ['a key that is no word', row(`    ? [a]\n    : b\n${rest}`), 'the key a list or mapping'],
  [
    'a text that a careless pattern would never finish',
    `${decisions}  - id: ${'a.'.repeat(40_000)}!\n    body: TAG\n${rest}`,
    '"id" is',
  ],
  ['an id with a space', `${decisions}  - id: D X\n    body: TAG\n${rest}`, '"id" is D X'],
  [
    'an id with a control character',
    `${decisions}  - id: "D\\e[31mX"\n    body: TAG\n${rest}`,
    '"id" is "D\\u001b[31mX"',
  ],
  [
    'a day that does not exist',
    row(`    body: TAG\n${rest}`.replace('2024-02-07', '2023-02-29')),
    'which is no calendar date',
  ],
  [
    'thousands of faults in one line',
    `${decisions}  - id: "D-X"${'- '.repeat(4000)}\n`,
    'from here on the text has 3980 more faults',
  ],
  ['a directive', `%YAML 1.1\n---\n${row(`    body: TAG\n${rest}`)}`, 'a % directive'],
];

describe('a file of the record with', () => {
  it.each(inputs)('%s is a clear finding, and opens no gate', (_, text, says) => {
    const root = copyOf('compliant');
    writeFileSync(join(root, 'more.yaml'), text);
    const validated = run(['validate', '--no-cache', '--root', root]);
    expect(validated).toMatchObject({ code: 1, stderr: '' });
    expect(validated.stdout.replace(/\s+/g, ' ')).toContain(says);
    expect(validated.stdout).toMatch(/more\.yaml:\d+:\d+/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may come through
    expect(validated.stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    const gate = run(['gate', 'sit', '--release', 'R1', '--as-of', '2036-01-01', '--no-cache', '--root', root]);
    expect(gate).toMatchObject({ code: 1, stderr: '' });
    expect(gate.stdout).toContain('more.yaml');
  });

  it('thousands of faults in one long line is told with no more of the line, each time, than is about the fault', () => {
    const root = copyOf('compliant');
    const rows = Array.from({ length: 2000 }, (_, index) => ({ id: `D-X${index}`, body: 'nobody' }));
    const text = JSON.stringify({ kind: 'decisions', decisions: rows });
    writeFileSync(join(root, 'more.yaml'), text);
    const { code, stdout } = run(['validate', '--no-cache', '--format', 'json', '--root', root]);
    expect(code).toBe(1);
    const { findings } = JSON.parse(stdout) as Report;
    const told = findings.filter(({ at }) => at.file === 'more.yaml');
    expect(told).toHaveLength(5 * rows.length);
    for (const { at, excerpt } of told) {
      const { firstColumn = 1, lines = [] } = excerpt ?? {};
      expect(lines).toEqual([text.slice(firstColumn - 1, firstColumn + 399)]);
      expect(at.column).toBeGreaterThanOrEqual(firstColumn);
      expect(at.column).toBeLessThanOrEqual(firstColumn + 200);
    }
  });

  it('a fault in a long line of signs beyond the first plane is told without half a sign', () => {
    const root = copyOf('compliant');
    for (const before of ['', 'x']) {
      writeFileSync(join(root, 'more.yaml'), `{kind: decisions, "${before}${'😀'.repeat(400)}": 1, decisions: []}`);
      const { stdout } = run(['validate', '--no-cache', '--format', 'json', '--root', root]);
      const { findings } = JSON.parse(stdout) as Report;
      const lines = findings.filter(({ at }) => at.file === 'more.yaml').flatMap(({ excerpt }) => excerpt?.lines ?? []);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(line).not.toMatch(/\p{Cs}/u);
    }
  });

  it.each([
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['neither a last line end nor comments', (text: string) => text.replace(/^#.*\n/gm, '').trimEnd()],
  ])('%s says what it says without', (_, change) => {
    const root = copyOf('compliant');
    const text = row(`    body: Panel\n${rest}`);
    writeFileSync(join(root, 'more.yaml'), change(`# x\n${text}`));
    const { code, stdout } = run([
      'gate',
      'sit',
      '--release',
      'R1',
      '--as-of',
      '2036-01-01',
      '--no-cache',
      '--root',
      root,
    ]);
    expect(stdout).toContain('found 45 YAML files: 45 documents judged');
    expect(code).toBe(0);
  });
});
