import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { action, manifest, step } from './support/action.ts';
import { folder } from './support/cli.ts';
import { commandsIn } from './support/formats.ts';
import { edit, git, repositoryOf } from './support/git.ts';
import { hostile } from './support/hostile.ts';
import { tool } from './support/tools.ts';

const nodes = { 'Node of the tests': process.execPath, [action.runs.using]: tool('node-24/bin/node') };
const sit = { gate: 'sit', release: 'R1' };

describe.each(Object.entries(nodes))('the action, on %s', (_, node) => {
  it('fails while the gate is blocked', () => {
    const root = repositoryOf('in-flight');
    const { code, stdout, stderr, summary, outputs } = step(root, { ...sit, 'as-of': '2024-09-20' }, { node });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(commandsIn(stdout).filter(({ command }) => command === 'error').length).toBe(3);
    expect(stdout).toContain('SIT completion for R1: BLOCKED by 3 of 15 criteria');
    expect(summary).toContain('SIT completion for R1: BLOCKED');
    expect(outputs).toEqual({ verdict: 'blocked', blockers: '3', report: 'fsm-check-report.json' });
    expect(JSON.parse(readFileSync(join(root, 'fsm-check-report.json'), 'utf8'))).toMatchObject({ verdict: 'blocked' });
  });

  it('passes where the gate was passed', () => {
    const { code, stderr, summary, outputs } = step(
      repositoryOf('compliant'),
      { ...sit, stage: 'completion' },
      { node },
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(summary).toContain('SIT completion for R1: PASSED');
    expect(outputs).toMatchObject({ verdict: 'passed', blockers: '0' });
  });
});

describe('the inputs of the action', () => {
  it('choose what is judged, where, and what is written', () => {
    const workspace = folder();
    for (const name of ['compliant', 'in-flight']) git(workspace, 'clone', '--quiet', repositoryOf(name), name);
    const at = (root: string, inputs: Record<string, string>) => step(workspace, { root, ...inputs });
    expect(at('compliant', { command: 'status' }).code).toBe(0);
    expect(at('in-flight', { command: 'status', release: 'R2' }).code).toBe(1);
    expect(at('in-flight', { command: 'validate', report: '' }).outputs).toEqual({ verdict: 'valid', blockers: '0' });
    const pit = { gate: 'pit', release: 'R2', 'sub-system': 'OMS', stage: 'entry' };
    expect(at('in-flight', { ...pit, report: 'a report.json', sarif: 'out.sarif' }).outputs.report).toBe(
      'a report.json',
    );
    expect(JSON.parse(readFileSync(join(workspace, 'a report.json'), 'utf8')).gates).toMatchObject([
      { gate: 'pit', stage: 'entry', subSystem: 'OMS' },
    ]);
    expect(JSON.parse(readFileSync(join(workspace, 'out.sarif'), 'utf8')).version).toBe('2.1.0');
  });

  it.each<[Record<string, string>, string]>([
    [{}, "missing required argument 'gate'"],
    [{ command: '' }, 'the input command is gate, status or validate'],
    [{ command: 'documents' }, 'the input command is gate, status or validate'],
    [{ command: '--help' }, 'the input command is gate, status or validate'],
    [{ gate: '--help' }, 'unknown gate "--help"'],
    [{ gate: ' ' }, 'the gate is empty'],
    [{ command: 'validate', gate: 'sit' }, "unknown option '--gate=sit'"],
    [{ command: 'validate', stage: 'entry' }, "unknown option '--stage=entry'"],
    [{ command: 'status', 'sub-system': 'SMS' }, "unknown option '--sub-system=SMS'"],
    [{ ...sit, 'sub-system': 'SMS' }, '--sub-system goes with pit'],
    [{ ...sit, release: '--version' }, 'the programme has no release "--version"'],
    [{ ...sit, release: 'R 1' }, 'the programme has no release "R 1"'],
    [{ ...sit, 'as-of': '-h' }, '--as-of "-h" is no calendar date'],
    [{ ...sit, root: '--staged' }, '--staged cannot be read'],
    [{ ...sit, report: 'a\nverdict=passed' }, 'the file of --format json= has a line break in its name'],
    [{ ...sit, sarif: 'no/such/folder/x' }, 'no/such/folder/x cannot be written'],
  ])('refuse %j', (inputs, says) => {
    const { code, stdout, stderr, outputs } = step(repositoryOf('compliant'), inputs);
    expect({ code, stdout, outputs }).toEqual({ code: 2, stdout: '', outputs: {} });
    expect(stderr).toContain(says);
  });

  it.each(hostile.filter((text) => !text.includes('\0')))('stay a text in the log: %j', (text) => {
    const root = repositoryOf('compliant');
    const value = `x\n::error::y\n${text}`;
    for (const name of ['release', 'root', 'as-of', 'gate', 'stage', 'command']) {
      const { code, stdout, stderr } = step(root, { ...sit, [name]: value });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(commandsIn(stderr)).toEqual([]);
      expect(stderr).not.toContain('##[');
    }
  });

  it('are those that the manifest names, and so are the outputs', () => {
    const seen = join(folder(), 'seen');
    const watcher = join(
      folder({
        'watch.cjs': `const read = new Set();
process.env = new Proxy(process.env, { get: (env, name) => (read.add(name), env[name]) });
process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(seen)}, JSON.stringify([...read])));`,
      }),
      'watch.cjs',
    );
    const { outputs } = step(repositoryOf('compliant'), sit, { before: ['--require', watcher] });
    const read = (JSON.parse(readFileSync(seen, 'utf8')) as unknown[]).filter((name) => /^INPUT_/.test(String(name)));
    expect(read.sort()).toEqual(
      Object.keys(action.inputs)
        .map((name) => `INPUT_${name.toUpperCase()}`)
        .sort(),
    );
    expect(Object.keys(outputs).sort()).toEqual(Object.keys(action.outputs).sort());
  });
});

describe('a shallow clone', () => {
  it('is told in the log and in the summary, with what to do', () => {
    const root = repositoryOf('compliant');
    edit(root, 'approach/app-r1.yaml', 'severity: 3, maximum: 8', 'severity: 3, maximum: 80');
    git(root, 'commit', '--quiet', '--all', '--message', 'edited after agreement');
    const clone = folder();
    git(clone, 'clone', '--quiet', '--depth', '1', `file://${root}`, '.');
    const { code, stdout, summary } = step(clone, sit);
    expect(code).toBe(1);
    const said = 'the clone is shallow, so that what changed since an agreement could not be looked up';
    for (const text of [stdout, summary].map((each) => each.replace(/\s+/g, ' '))) {
      expect(text).toContain(said);
      expect(text).toContain('fetch-depth: 0');
    }
  });
});

describe('action.yml', () => {
  /** What a validator by others has against a manifest. It does not know this Node yet. */
  function against(text: string): string {
    const root = folder({ 'action.yml': text.replace(action.runs.using, 'node20') });
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [tool('@action-validator/cli/cli.mjs'), join(root, 'action.yml')],
      { encoding: 'utf8' },
    );
    return status === 0 ? '' : stdout + stderr;
  }

  it('is one', () => {
    expect(against(manifest)).toBe('');
    expect(against(manifest.replace('main:', 'mains:'))).toContain("Additional property 'mains' is not allowed");
  });
});
