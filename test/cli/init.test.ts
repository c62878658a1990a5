import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { placeholderMark } from '../../src/documents/placeholder.ts';
import type { Report } from '../../src/model/report.ts';
import { folder, onPath, run } from '../support/cli.ts';
import { git } from '../support/git.ts';
import { type Typed, terminal } from '../support/tmux.ts';

const plan = ['--release', 'R1', '--sub-system', 'SMS'];

/** A new repository. */
function made(...more: readonly string[]): string {
  const root = folder();
  expect(run(['init', ...plan, ...more], { cwd: root })).toMatchObject({ code: 0, stderr: '' });
  return root;
}

const filesIn = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();

const documentsIn = (root: string): string[] =>
  filesIn(root).filter((file) => /\.yaml$/.test(file) && !file.startsWith('.') && !file.includes('/.'));

const validated = (root: string, ...args: readonly string[]): Report =>
  JSON.parse(run(['validate', '-f', 'json', ...args], { cwd: root }).stdout);

/** Fills a file in with the examples that its placeholders give. */
function fillIn(file: string): void {
  const text = readFileSync(file, 'utf8');
  const example = /"?FILL IN [^\n]*\(such as (?:("[^"]*"), in quotes|([^\n)]*))\)"?/g;
  writeFileSync(
    file,
    text.replace(example, (_, quoted?: string, plain?: string) => quoted ?? plain ?? ''),
  );
}

describe('init', () => {
  it('makes documents to be filled in, each with its schema in the first line', () => {
    const root = made();
    const documents = documentsIn(root);
    expect(documents).toEqual([
      'approach/app-r1.yaml',
      'coverage/cov-r1.yaml',
      'issues/log-r1.yaml',
      'plans/plan-pit-r1-sms.yaml',
      'plans/plan-sit-r1.yaml',
      'programme.yaml',
      'readiness/ready-pit-r1-sms.yaml',
      'readiness/ready-sit-r1.yaml',
      'specifications/spec-pit-r1-sms.yaml',
      'specifications/spec-sit-r1.yaml',
      'traceability/tm-r1.yaml',
    ]);
    for (const file of documents) {
      const text = readFileSync(join(root, file), 'utf8');
      const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? [];
      const { properties } = JSON.parse(readFileSync(join(root, dirname(file), schema), 'utf8'));
      expect(properties.kind.const).toBe(parse(text).kind);
    }
  });

  it('makes one set for each release, and PIT documents for each Sub-System in it', () => {
    const documents = documentsIn(made('--release', 'R2', '-s', 'SSI'));
    expect(documents).toHaveLength(1 + 2 * (4 + 3 * 3));
    expect(documents).toContain('readiness/ready-pit-r2-ssi.yaml');
  });

  it('makes nothing that proves anything', () => {
    const { inputs } = validated(made());
    expect(inputs.judged).toEqual([]);
  });

  it('leaves to validate to say what is still to be filled in, with place and clause, and nothing else', () => {
    const root = made();
    const { findings, verdict } = validated(root);
    expect(verdict).toBe('invalid');
    expect([...new Set(findings.map(({ rule }) => rule))]).toEqual(['document.placeholder']);
    const places = documentsIn(root).flatMap((file) =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .flatMap((line, index) => (line.includes(placeholderMark) ? [`${file}:${index + 1}`] : [])),
    );
    expect(findings.map(({ at }) => `${at.file}:${at.line}`).sort()).toEqual(places.sort());
    const inApproach = findings.filter(({ at }) => at.file === 'approach/app-r1.yaml');
    for (const letter of 'abcdefghijkl') expect(inApproach.map(({ clause }) => clause)).toContain(`4.1(${letter})`);
  });

  it('makes drafts that may be kept once the programme is filled in, and that open no gate', () => {
    const root = made();
    fillIn(join(root, 'programme.yaml'));
    const { code, stdout } = run(['validate'], { cwd: root });
    expect(code).toBe(0);
    expect(stdout).toContain('VALID so far: 10 documents still to be filled in, with ');
    const status: Report = JSON.parse(run(['status', '-f', 'json'], { cwd: root }).stdout);
    const judged = status.gates.filter(({ gate }) => gate !== 'user-testing');
    expect(judged.map(({ status: each }) => each)).toEqual(judged.map(() => 'blocked'));
    // A draft is one thing to do, and not as many as it has places.
    const text = run(['gate', 'sit', '--stage', 'entry'], { cwd: root }).stdout;
    expect(text).toMatch(/approach\/app-r1.yaml is a draft: \d+ places still to be filled in/);
    expect(text).not.toContain('"assurance" is still to be filled in');
    const criteria = status.gates.flatMap((gate) => gate.criteria);
    for (const { evidence } of criteria)
      for (const { at } of evidence)
        expect(readFileSync(join(root, at.file), 'utf8').split('\n')[at.line - 1]).not.toContain(placeholderMark);
  });

  it('brings the checks to every commit and into CI, at the root of a repository only', () => {
    const root = made();
    expect(filesIn(root)).toEqual(
      expect.arrayContaining(['.pre-commit-config.yaml', '.github/workflows/fsm-check.yml', '.gitlab-ci.yml']),
    );
    expect(readFileSync(join(root, '.github/workflows/fsm-check.yml'), 'utf8')).toContain("release: ['R1']");
    expect(run(['init', ...plan], { cwd: root }).stdout).toContain('git init, then pre-commit install');
    const repository = folder();
    git(repository, 'init', '--quiet');
    const { stdout } = run(['init', 'docs', ...plan], { cwd: repository });
    expect(stdout).toContain('No hook and no CI file was written');
    expect(filesIn(join(repository, 'docs')).filter((file) => file.startsWith('.'))).toEqual([]);
    // A second programme would leave the repository without an answer.
    expect(run(['init', ...plan], { cwd: repository })).toMatchObject({
      code: 2,
      stderr: 'fsm-check: . holds a programme already, docs/programme.yaml; a repository has one\n',
    });
  });

  it('writes over nothing, and tells what it kept', () => {
    const root = folder({ 'programme.yaml': 'mine\n', 'schemas/approach.json': '{}' });
    const { code, stdout } = run(['init', ...plan], { cwd: root });
    expect(code).toBe(0);
    expect(stdout).toContain('kept  programme.yaml, which was there\n');
    expect(readFileSync(join(root, 'programme.yaml'), 'utf8')).toBe('mine\n');
    expect(readFileSync(join(root, 'schemas/approach.json'), 'utf8')).toBe('{}');
    const before = filesIn(root).map((file) => readFileSync(join(root, file), 'utf8'));
    expect(run(['init', ...plan], { cwd: root }).stdout).not.toContain('wrote');
    expect(filesIn(root).map((file) => readFileSync(join(root, file), 'utf8'))).toEqual(before);
  });

  it('writes nothing when it cannot write all', () => {
    const root = folder({ plans: 'a file where a folder is to be' });
    const { code, stdout, stderr } = run(['init', ...plan], { cwd: root });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^fsm-check: plans\/plan-pit-r1-sms.yaml cannot be written: .*; no file was written\n$/);
    expect(filesIn(root)).toEqual(['plans']);
  });

  it('makes the folder that it is told, and names it in what comes next', () => {
    const root = folder();
    const { stdout } = run(['init', 'a/b/', ...plan, '--yes'], { cwd: root });
    expect(stdout).toContain('wrote a/b/programme.yaml\n');
    expect(stdout).toContain('fsm-check validate --root a/b\n');
    expect(existsSync(join(root, 'a/b/approach/app-r1.yaml'))).toBe(true);
  });

  it.each([
    [['-r', 'R1', '-r', 'R1-A', '-s', 'A-B', '-s', 'B'], 'two documents would be called plans/plan-pit-r1-a-b.yaml'],
    [[], 'there is nobody to ask; give --release and --sub-system'],
    [['--yes', '--release', 'R1'], 'there is nobody to ask; give --sub-system'],
    [['--release', 'R 1', '-s', 'A'], '--release "R 1" is no id'],
    [['--release', '../x', '-s', 'A'], '--release "../x" is no id'],
    [['--release', 'R1', '-s', 'A', '-s', 'a'], '--sub-system "a" is there twice'],
    [['--release', 'R1', '--release', 'R1', '-s', 'A'], '--release R1 is given twice'],
    [['--release', '', '-s', 'A'], '--release is empty'],
    [['', ...plan], 'the folder is empty'],
  ])('refuses %j', (args, says) => {
    const cwd = folder();
    expect(run(['init', ...args], { cwd })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(says),
    });
    expect(filesIn(cwd)).toEqual([]);
  });
});

describe('init on a terminal', () => {
  let typed: Typed | undefined;
  afterEach(() => typed?.end());

  const begin = (root: string): Typed => {
    mkdirSync(join(root, 'new'));
    const shell = terminal('bash --norc', { cwd: join(root, 'new') });
    shell.type(`PATH=${onPath()}; clear; fsm-check init; echo "code $?"`, 'Enter');
    return shell;
  };

  it('asks for what it needs, and takes no nonsense', async () => {
    const root = folder();
    typed = begin(root);
    await typed.shows(/Which releases\?/);
    typed.type('R1,r1', 'Enter');
    await typed.shows(/"r1" is there twice/);
    typed.type('C-u', 'R1 R2', 'Enter');
    await typed.shows(/Which Sub-Systems/);
    typed.type('SMS', 'Enter');
    await typed.shows(/code 0/);
    expect(documentsIn(join(root, 'new'))).toContain('plans/plan-pit-r2-sms.yaml');
  });

  it('writes nothing when one thinks better of it', async () => {
    const root = folder();
    typed = begin(root);
    await typed.shows(/Which releases\?/);
    typed.type('C-c');
    await typed.shows(/nothing was written[\s\S]*code 2/);
    expect(filesIn(root)).toEqual([]);
  });
});
