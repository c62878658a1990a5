import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOf, folder, run, shell } from '../support/cli.ts';
import { commandsIn } from '../support/formats.ts';
import { git, repositoryOf } from '../support/git.ts';
import { example } from '../support/record.ts';

const all = ['text', 'json', 'csv', 'github', 'gitlab', 'junit', 'markdown', 'rdjson', 'sarif'];
const blocked = ['gate', 'sit', '--release', 'R1', '--root', example('in-flight'), '--as-of', '2024-09-20'];
const passed = ['gate', 'sit', '--release', 'R1', '--root', example('compliant')];

describe('--format', () => {
  it('writes several in one run, each as it would by itself', () => {
    const out = folder();
    const to = (format: string): string => join(out, `report.${format}`);
    const { code, stdout, stderr } = run([...blocked, ...all.flatMap((format) => ['-f', `${format}=${to(format)}`])]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    for (const format of all) expect(readFileSync(to(format), 'utf8')).toBe(run([...blocked, '-f', format]).stdout);
    expect(stdout).toBe(run(blocked).stdout);
  });

  it.each(all)('%s changes no exit code, wherever it goes', (format) => {
    const file = join(folder(), 'out');
    for (const [args, code] of [
      [blocked, 1],
      [passed, 0],
    ] as const) {
      expect(run([...args, '-f', format]).code).toBe(code);
      expect(run([...args, '-f', `${format}=${file}`, '--quiet']).code).toBe(code);
      expect(shell(`fsm-check ${args.join(' ')} -f ${format} | head -1; exit \${PIPESTATUS[0]}`).code).toBe(code);
    }
  });

  it.each(all)('%s of two runs is the same to the byte', (format) => {
    expect(run([...blocked, '-f', format]).stdout).toBe(run([...blocked, '-f', format]).stdout);
  });

  it('names files by where they lie in the repository, from whatever folder', () => {
    const root = folder();
    git(root, 'init', '--quiet');
    mkdirSync(join(root, 'docs'));
    const copy = copyOf('in-flight');
    shell(`cp -r "${copy}/." "${root}/docs"`);
    for (const [cwd, place] of [
      [root, 'docs'],
      [join(root, 'docs', 'issues'), '..'],
      ['/', join(root, 'docs')],
    ] as const) {
      const { stdout } = run(['gate', 'sit', '--release', 'R1', '--root', place, '-f', 'gitlab'], { cwd });
      expect(JSON.parse(stdout)[0].location.path).toBe('docs/coverage/cov-r1.yaml');
    }
  });
});

describe('within GitHub Actions', () => {
  const actions = (files: Record<string, string>) => ({ GITHUB_ACTIONS: 'true', ...files });

  it('annotates by itself, and gives the runner the summary and the outputs', () => {
    const runner = folder({ summary: 'before\n', output: 'other=1\n' });
    const report = join(runner, 'report.json');
    const env = actions({ GITHUB_STEP_SUMMARY: join(runner, 'summary'), GITHUB_OUTPUT: join(runner, 'output') });
    const { code, stdout, stderr } = run([...blocked, '-f', `json=${report}`], { env });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(commandsIn(stdout).map(({ command }) => command)).toEqual([
      ...Array(3).fill('error'),
      ...Array(4).fill('notice'),
    ]);
    expect(stdout.endsWith(run(blocked).stdout)).toBe(true);
    expect(readFileSync(join(runner, 'summary'), 'utf8')).toBe(`before\n${run([...blocked, '-f', 'markdown']).stdout}`);
    expect(readFileSync(join(runner, 'output'), 'utf8')).toBe(
      `other=1\nverdict=blocked\nblockers=3\nreport=${report}\n`,
    );
  });

  it('keeps to the format that is asked for, and to lists as they are', () => {
    const runner = folder();
    const env = actions({ GITHUB_STEP_SUMMARY: join(runner, 'summary') });
    expect(run([...blocked, '-f', 'text'], { env }).stdout).toBe(run(blocked).stdout);
    expect(run(['documents', ...blocked.slice(2)], { env }).stdout).not.toContain('::');
    expect(() => readFileSync(join(runner, 'summary'))).toThrow();
  });

  it('answers all the same when the runner takes nothing', () => {
    const env = actions({ GITHUB_STEP_SUMMARY: '/dev/full', GITHUB_OUTPUT: join(folder(), 'no', 'such') });
    const { code, stdout, stderr } = run(blocked, { env });
    expect(code).toBe(1);
    expect(stdout).toContain('BLOCKED by 3 of 15 criteria');
    expect(stderr).toBe(
      'fsm-check: GITHUB_STEP_SUMMARY cannot be written: the disk is full\nfsm-check: GITHUB_OUTPUT cannot be written: there is no such file or folder\n',
    );
  });
});

describe('a shallow clone', () => {
  it('is told where the history would have been asked', () => {
    const root = repositoryOf('compliant');
    const file = join(root, 'approach/app-r1.yaml');
    const text = readFileSync(file, 'utf8');
    const agreed = 'severity: 3, maximum: 8';
    if (!text.includes(agreed)) throw new Error('the threshold is not where it was');
    writeFileSync(file, text.replace(agreed, 'severity: 3, maximum: 80'));
    git(root, 'commit', '--quiet', '-am', 'edited after agreement');
    const clone = folder();
    git(clone, 'clone', '--quiet', '--depth', '1', `file://${root}`, 'shallow');
    const asked = ['gate', 'sit', '--release', 'R1', '--stage', 'entry'];
    const said = /the\s+clone\s+is\s+shallow/;
    const whole = run(asked, { cwd: root });
    expect(whole.stdout).toContain('since then it changed in');
    expect(whole.stdout).not.toMatch(said);
    const shallow = run(asked, { cwd: join(clone, 'shallow') });
    expect(shallow.code).toBe(1);
    expect(shallow.stdout).toMatch(said);
    expect(run([...asked, '-f', 'markdown'], { cwd: join(clone, 'shallow') }).stdout).toMatch(said);
  });
});
