import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registerSchema, validate } from '@hyperjump/json-schema/draft-07';
import { describe, expect, it } from 'vitest';
import { outputSchemas } from '../../src/documents/schemas.ts';
import type { Report } from '../../src/model/report.ts';
import { copyOf, folder, run, shell } from '../support/cli.ts';
import { example } from '../support/record.ts';

registerSchema(outputSchemas.report as never, 'https://example.org/report');
const isReport = await validate('https://example.org/report');

const report = (stdout: string): Report => {
  const value = JSON.parse(stdout);
  expect(isReport(value).valid).toBe(true);
  return value;
};

describe('the main job', () => {
  it('exits 0 on the compliant example, today', () => {
    const { code, stdout, stderr } = run(['gate', 'sit', '--release', 'R1', '--root', 'examples/compliant']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('SIT entry for R1: PASSED on 2024-06-24, all 16 criteria were met\n');
    expect(stdout.endsWith('SIT completion for R1: PASSED on 2024-11-20, all 15 criteria were met\n')).toBe(true);
  });

  it('exits 1 on the example in flight, with three blockers', () => {
    const { code, stdout, stderr } = run(['gate', 'sit', '--release', 'R1', '--root', 'examples/in-flight']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/^1\. 2\.9 .*\n[\s\S]*^2\. 4\.1\(h\) .*\n[\s\S]*^3\. 4\.1\(i\) /m);
    expect(stdout.endsWith('SIT completion for R1: BLOCKED by 3 of 15 criteria (6 wait)\n')).toBe(true);
  });

  it('one is mended, the command runs again, and it is gone', () => {
    const root = copyOf('in-flight');
    const file = join(root, 'issues', 'log-r1.yaml');
    const text = readFileSync(file, 'utf8');
    const open = text.slice(text.indexOf('- id: TI-R1-011'), text.indexOf('- id: TI-R1-012'));
    const closed = open
      .replace(/statusHistory: \[([^\]]*)\]/, 'statusHistory: [$1, { at: 2024-09-19, status: closed }]')
      .replace(/(statusHistory:\n(?:\s+- .*\n)+)/, '$1      - { at: 2024-09-19, status: closed }\n');
    writeFileSync(file, text.replace(open, closed));
    const { code, stdout } = run(['gate', 'sit', '--release', 'R1', '--stage', 'completion', '--as-of', '2024-09-20'], {
      cwd: root,
    });
    expect(code).toBe(1);
    expect(stdout).toMatch(/SIT completion for R1: BLOCKED by \d of 15 criteria \(\d+ wait\)\n$/);
    expect(stdout).not.toContain('4.1(h) Testing Issues within the thresholds: NOT MET');
  });

  it.each([
    [['gate', 'pit', '--release', 'R1'], 0, 0],
    [['gate', 'pit', '--release', 'R2', '--sub-system', 'OMS', '--stage', 'entry'], 0, 1],
    [['gate', 'sit', '--release', 'R1', '--stage', 'entry'], 0, 0],
    [['gate', 'sit', '--release', 'R1', '--stage', 'publication'], 0, 1],
    [['gate', 'user-testing', '--release', 'R1'], 0, 1],
    [['status'], 0, 1],
    [['status', '--release', 'R2'], 0, 1],
    [['validate'], 0, 0],
  ])('%j exits %i and %i', (args, compliant, inFlight) => {
    expect(run([...args, '--root', example('compliant')]).code).toBe(compliant);
    expect(run([...args, '--root', example('in-flight')]).code).toBe(inFlight);
  });

  it('stays the same in ten years', () => {
    expect(run(['status', '--root', 'examples/compliant', '--as-of', '2036-11-23']).code).toBe(0);
  });

  it('needs no --release where the programme has one', () => {
    const root = copyOf('compliant');
    const file = join(root, 'programme.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, `${text.slice(0, text.indexOf('  - id: R2'))}`);
    expect(run(['gate', 'sit', '--stage', 'entry'], { cwd: root }).stdout).toContain('SIT entry for R1');
  });
});

describe('--format json', () => {
  const args = ['gate', 'sit', '--release', 'R1', '--root', 'examples/in-flight', '--as-of', '2024-09-20'];

  it.each([
    args,
    ['status', '--root', 'examples/compliant'],
    ['validate', '--root', 'examples/in-flight'],
    ['gate', 'pit', '--release', 'R2', '--root', 'examples/in-flight'],
  ])('matches its published schema: %s %s', (...asked) => {
    const { code, stdout, stderr } = run([...asked, '--format', 'json']);
    expect(stderr).toBe('');
    expect(report(stdout).exitCode).toBe(code);
  });

  it('gives the same bytes twice', () => {
    const [first, second] = [run([...args, '--format', 'json']), run([...args, '--format', 'json'])];
    expect(first.stdout).toBe(second.stdout);
    expect(first.stdout.length).toBeGreaterThan(10_000);
  });

  it('holds every blocker of the text', () => {
    const { gates } = report(run([...args, '--format', 'json']).stdout);
    const shown = run(args).stdout;
    const blockers = gates
      .flatMap(({ criteria }) => criteria)
      .filter(({ reasons, waitsFor }) => reasons.length > 0 && waitsFor.length === 0);
    expect(blockers.map(({ clause, title }, index) => shown.includes(`${index + 1}. ${clause} ${title}`))).toEqual([
      true,
      true,
      true,
    ]);
    for (const { reasons } of blockers)
      for (const { at } of reasons) expect(shown).toContain(`${at.file}:${at.line}:${at.column}`);
  });

  it('goes to a file while text goes to the terminal, with the same answer', () => {
    const out = folder();
    const file = join(out, 'report.json');
    const { code, stdout } = run([...args, '--format', 'text', '--format', `json=${file}`]);
    expect(code).toBe(1);
    expect(stdout).toContain('BLOCKED by 3 of 15');
    expect(report(readFileSync(file, 'utf8')).summary).toBe(
      'SIT completion for R1: BLOCKED by 3 of 15 criteria (6 wait)',
    );
    const other = join(out, 'report.txt');
    expect(run([...args, '--format', `text=${other}`, '--format', 'json']).code).toBe(1);
    expect(readFileSync(other, 'utf8')).toContain('BLOCKED by 3 of 15');
  });
});

describe('the exit code never depends on how it is shown', () => {
  it.each([['--quiet'], ['--verbose'], ['--color'], ['--no-color'], ['--format', 'json']])('%s %s', (...how) => {
    expect(run(['gate', 'sit', '--release', 'R1', '--root', 'examples/in-flight', ...how]).code).toBe(1);
    expect(run(['gate', 'sit', '--release', 'R1', '--root', 'examples/compliant', ...how]).code).toBe(0);
  });
});

describe('validate', () => {
  it('reports only what bears on the files named', () => {
    const root = copyOf('compliant');
    writeFileSync(join(root, 'extra.yaml'), 'kind: readiness\n');
    expect(run(['validate'], { cwd: root })).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/NOT VALID: 4 errors\n$/),
    });
    expect(run(['validate', 'extra.yaml'], { cwd: root }).code).toBe(1);
    const elsewhere = run(['validate', 'plans', 'programme.yaml'], { cwd: root });
    expect(elsewhere).toMatchObject({ code: 0, stdout: expect.stringContaining('about other files only') });
  });

  it('tells an error that has no release in every gate', () => {
    const root = copyOf('compliant');
    writeFileSync(
      join(root, 'extra.yaml'),
      'kind: certificates\ncertificates:\n  - { id: C-X, type: test-completion, release: R1, phase: PIT, subSystem: SMS, issuedBy: DCC, issuedAt: 2024-05-24, revokedAt: yesterday }\n',
    );
    const { code, stdout } = run(['gate', 'sit', '--release', 'R1', '--stage', 'entry'], { cwd: root });
    expect(code).toBe(1);
    expect(stdout).toContain('"revokedAt" is yesterday, which is no calendar date');
  });
});

describe('colour', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control sequences
  const colour = /\u001b\[/;
  it.each<[string, Record<string, string>, string[], boolean]>([
    ['a pipe', {}, [], false],
    ['--color', {}, ['--color'], true],
    ['FORCE_COLOR', { FORCE_COLOR: '1' }, [], true],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, [], false],
    ['FORCE_COLOR over NO_COLOR', { FORCE_COLOR: '1', NO_COLOR: '1' }, [], true],
    ['--no-color over FORCE_COLOR', { FORCE_COLOR: '1' }, ['--no-color'], false],
  ])('%s', (_, env, args, wanted) => {
    expect(colour.test(run(['status', '--root', 'examples/compliant', ...args], { env }).stdout)).toBe(wanted);
  });

  it.each<[string, Record<string, string>, string, boolean]>([
    ['a terminal', { TERM: 'xterm' }, '', true],
    ['NO_COLOR', { TERM: 'xterm', NO_COLOR: '1' }, '', false],
    ['an empty NO_COLOR', { TERM: 'xterm', NO_COLOR: '' }, '', true],
    ['TERM=dumb', { TERM: 'dumb' }, '', false],
    ['--no-color', { TERM: 'xterm' }, '--no-color', false],
  ])('on a terminal: %s', (_, env, flag, wanted) => {
    const { stdout } = shell(`script -qec "fsm-check status --root examples/compliant ${flag}" /dev/null`, { env });
    expect(stdout).toContain('0 of 16 gates blocked or breached');
    expect(colour.test(stdout)).toBe(wanted);
  });
});

describe('schema and explain', () => {
  it('print every kind, each as it stands in schemas/', () => {
    const kinds = run(['schema'])
      .stdout.trim()
      .split('\n')
      .map((line) => line.split(' ')[0] as string);
    expect(kinds.length).toBe(21);
    for (const kind of kinds)
      expect(JSON.parse(run(['schema', kind]).stdout)).toEqual(
        JSON.parse(readFileSync(`schemas/${kind}.json`, 'utf8')),
      );
  });

  it.each([
    ['2.13(c)', 'sit-entry.precursors'],
    ['2.13', 'Clause 2.13(f)'],
    ['2.9', 'A1:'],
    ['1.1', 'Not checked by a machine'],
    ['sit-completion.thresholds', 'Testing Issues within the thresholds'],
    ['a10', 'Reading A10'],
    ['pit', 'Gate pit-completion'],
    ['sit-publication', '6.6'],
  ])('explain %s', (topic, says) => {
    expect(run(['explain', topic])).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining(says) });
  });
});
