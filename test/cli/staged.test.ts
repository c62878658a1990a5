import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { copyOf, folder, program, run } from '../support/cli.ts';
import { committed, edit, git, repositoryOf } from '../support/git.ts';

const judge = (cwd: string, ...args: string[]): Report =>
  JSON.parse(run(['validate', '--staged', '-f', 'json', ...args], { cwd }).stdout);

describe('--staged', () => {
  it('judges what is staged, and not what lies on the disk', () => {
    const root = repositoryOf('compliant');
    edit(root, 'decisions.yaml', 'body: TAG', 'body: TAGG');
    expect(run(['validate'], { cwd: root }).code).toBe(1);
    expect(run(['validate', '--staged'], { cwd: root }).code).toBe(0);
    git(root, 'add', '.');
    edit(root, 'decisions.yaml', 'body: TAGG', 'body: TAG');
    expect(run(['validate'], { cwd: root }).code).toBe(0);
    const { code, stdout } = run(['validate', '--staged'], { cwd: root });
    expect(code).toBe(1);
    expect(stdout).toContain('found 44 YAML files staged in git: 43 documents judged, 1 with faults');
    expect(stdout).toContain('9 |     body: TAGG\n');
  });

  it('sees that what was agreed was edited, though each document is right by itself', () => {
    const root = repositoryOf('compliant');
    edit(root, 'coverage/cov-r1.yaml', 'breadth: All', 'breadth: Some');
    git(root, 'add', '.');
    const { findings, verdict } = judge(root);
    expect(verdict).toBe('invalid');
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([
      expect.objectContaining({
        rule: 'approval.fallen',
        message: expect.stringMatching(/^COV-R1 1\.0 is not the text that D-002 made final .* changed in groups/),
      }),
    ]);
    // Beside the gate that it blocks it is told once.
    const gate = ['gate', 'sit', '--release', 'R1', '--stage', 'entry', '--staged', '-f', 'json'];
    const told: Report = JSON.parse(run(gate, { cwd: root }).stdout);
    expect(told.verdict).toBe('blocked');
    expect(told.findings.map(({ rule }) => rule)).not.toContain('approval.fallen');
  });

  it('sees what is deleted, and no file that git does not know', () => {
    const root = repositoryOf('compliant');
    writeFileSync(join(root, 'draft.yaml'), 'kind: approach\n');
    rmSync(join(root, 'issues/log-r1.yaml'));
    expect(judge(root)).toMatchObject({ verdict: 'valid', inputs: { found: 44, source: 'index' } });
    git(root, 'rm', '--quiet', '--cached', 'issues/log-r1.yaml');
    expect(judge(root)).toMatchObject({ verdict: 'invalid', inputs: { found: 43 } });
  });

  it('judges gates, and reads the texts that documents name, from what is staged', () => {
    const root = repositoryOf('compliant');
    const gate = ['gate', 'sit', '--release', 'R1', '--stage', 'publication', '--staged'];
    rmSync(join(root, 'published'), { recursive: true });
    expect(run(gate, { cwd: root }).code).toBe(0);
    git(root, 'add', '.');
    expect(run(gate, { cwd: root })).toMatchObject({ code: 1 });
    for (const list of ['status', 'documents', 'clauses'])
      expect(run([list, '--staged'], { cwd: root }).stdout).toContain('44 YAML files staged in git');
  });

  it('judges a folder of a repository, and tells where it lies', () => {
    const root = folder();
    git(root, 'init', '--quiet');
    renameSync(copyOf('compliant'), join(root, 'docs'));
    writeFileSync(join(root, 'other.yaml'), 'kind: programme\n');
    git(root, 'add', '.');
    expect(judge(root, '--root', 'docs')).toMatchObject({ verdict: 'valid', inputs: { found: 44, root: 'docs' } });
    expect(judge(join(root, 'docs', 'issues'))).toMatchObject({ verdict: 'valid', inputs: { root: 'docs' } });
  });

  it('judges the folder it is asked about in a hook, which git tells where it is, also in a linked worktree', () => {
    const root = folder();
    renameSync(copyOf('compliant'), join(root, 'docs'));
    renameSync(copyOf('in-flight'), join(root, 'other'));
    committed(root);
    const linked = join(folder(), 'linked');
    git(root, 'worktree', 'add', '--quiet', linked);
    for (const tree of [root, linked]) {
      const hook = `#!/bin/sh\n"${process.execPath}" "${program}" validate --staged --root docs -f json > "${tree}/said"\n`;
      writeFileSync(join(root, '.git/hooks/pre-commit'), hook, { mode: 0o755 });
      edit(tree, 'docs/decisions.yaml', 'body: TAG', 'body: TAGG');
      expect(() => git(tree, 'commit', '--all', '--message', 'bad')).toThrow();
      expect(JSON.parse(readFileSync(join(tree, 'said'), 'utf8'))).toMatchObject({
        verdict: 'invalid',
        inputs: { found: 44, root: 'docs' },
      });
    }
  });

  it('follows links within the root only, and tells what it leaves out', () => {
    const root = repositoryOf('compliant');
    const outside = folder({ 'log.yaml': readFileSync(join(root, 'issues/log-r1.yaml'), 'utf8') });
    mkdirSync(join(root, 'moved'));
    renameSync(join(root, 'issues/log-r2.yaml'), join(root, 'moved/log-r2.txt'));
    symlinkSync('../moved/log-r2.txt', join(root, 'issues/log-r2.yaml'));
    symlinkSync('moved', join(root, 'there'));
    git(root, 'add', '.');
    expect(judge(root)).toMatchObject({
      verdict: 'valid',
      inputs: { found: 44, skipped: [{ file: 'there', because: 'it is a link to no file that is staged' }] },
    });
    rmSync(join(root, 'issues/log-r1.yaml'));
    symlinkSync(join(outside, 'log.yaml'), join(root, 'issues/log-r1.yaml'));
    symlinkSync('loop.yaml', join(root, 'loop.yaml'));
    git(root, 'add', '.');
    const { findings, inputs } = judge(root);
    expect(inputs.unreadable).toMatchObject([{ file: 'issues/log-r1.yaml' }, { file: 'loop.yaml' }]);
    expect(findings.map(({ message }) => message)).toContain('it leads out of the root');
  });

  it('leaves the folders of other programs alone, and tells, whatever their names', () => {
    const root = repositoryOf('compliant');
    for (const name of ['node_modules', 'constructor']) {
      mkdirSync(join(root, name));
      writeFileSync(join(root, name, 'x.yaml'), 'kind: decisions\n');
    }
    git(root, 'add', '--force', '.');
    for (const args of [['--staged'], []]) {
      const report: Report = JSON.parse(run(['validate', '-f', 'json', ...args], { cwd: root }).stdout);
      expect(report.verdict).toBe('invalid');
      expect(report.findings.map(({ at }) => at.file)).toContain('constructor/x.yaml');
      expect(report.inputs.skipped).toContainEqual({
        file: 'node_modules',
        because: 'it holds packages of programs',
      });
    }
  });

  it('sees nothing of what is only promised to be added', () => {
    const root = repositoryOf('compliant');
    writeFileSync(join(root, 'plans/new.yaml'), 'kind: test-plan\n');
    git(root, 'add', '--intent-to-add', '.');
    expect(judge(root)).toMatchObject({ verdict: 'valid', inputs: { found: 44, skipped: [] } });
    expect(run(['validate', '--staged', 'plans/new.yaml'], { cwd: root })).toMatchObject({
      code: 2,
      stderr: 'fsm-check: there is no YAML file at plans/new.yaml\n',
    });
  });

  it('is not misled by a hook of another repository', () => {
    const other = repositoryOf('compliant');
    edit(other, 'decisions.yaml', 'body: TAG', 'body: TAGG');
    git(other, 'add', '.');
    const root = repositoryOf('compliant');
    const stray = /what is staged in .* cannot be read: a hook of another repository is running/;
    for (const env of [{ GIT_DIR: join(root, '.git') }, { GIT_INDEX_FILE: join(root, '.git', 'index') }]) {
      const { code, stderr } = run(['validate', '--staged', '--root', other], { cwd: root, env });
      expect(code).toBe(2);
      expect(stderr).toMatch(stray);
    }
    // That of its own repository tells what is to be committed, from whatever folder.
    const index = join(other, '.git', 'next-index');
    writeFileSync(index, readFileSync(join(root, '.git', 'index')));
    expect(run(['validate', '--staged', '--root', other], { env: { GIT_INDEX_FILE: index } }).code).toBe(0);
  });

  it('leaves submodules alone, and tells', () => {
    const root = repositoryOf('compliant');
    git(root, 'submodule', '--quiet', 'add', repositoryOf('in-flight'), 'other');
    expect(judge(root)).toMatchObject({
      verdict: 'valid',
      inputs: { found: 44, skipped: [{ file: 'other', because: 'it is a submodule, a repository of its own' }] },
    });
  });

  it('relies on nothing that a merge has left undecided', () => {
    const root = repositoryOf('compliant');
    git(root, 'checkout', '--quiet', '-b', 'other');
    edit(root, 'decisions.yaml', 'body: TAG', 'body: Panel');
    git(root, 'commit', '--quiet', '-am', 'one way');
    git(root, 'checkout', '--quiet', 'main');
    edit(root, 'decisions.yaml', 'body: TAG', 'body: Authority');
    git(root, 'commit', '--quiet', '-am', 'another way');
    expect(() => git(root, 'merge', 'other')).toThrow();
    const { findings } = judge(root);
    expect(findings.map(({ at, message }) => `${at.file}: ${message}`)).toContain(
      'decisions.yaml: a merge has left it undecided; decide and stage it',
    );
  });

  it('gives no answer where there is no index to judge', () => {
    const plain = copyOf('compliant');
    const { code, stdout, stderr } = run(['validate', '--staged'], { cwd: plain });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^fsm-check: what is staged in \. cannot be read: fatal: not a git repository/);
    const withoutGit = run(['validate', '--staged'], { cwd: repositoryOf('compliant'), env: { PATH: '' } });
    expect(withoutGit.stderr).toMatch(/^fsm-check: what is staged in \. cannot be read: git cannot be run/);
    expect(withoutGit.code).toBe(2);
    expect(run(['validate', '--staged', '--root', 'no/such'], { cwd: plain })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'fsm-check: what is staged in no/such cannot be read: there is no such file or folder\n',
    });
    const empty = folder();
    git(empty, 'init', '--quiet');
    writeFileSync(join(empty, 'programme.yaml'), 'kind: programme\n');
    expect(run(['validate', '--staged'], { cwd: empty })).toMatchObject({
      code: 2,
      stderr: 'fsm-check: there is no YAML file in .\n',
    });
  });
});

describe('--stdin-filename', () => {
  const pipe = (input: string, args: readonly string[], cwd: string) => run(['validate', ...args], { cwd, input });

  it('judges the text of standard input in the place of the file, and reports on it alone', () => {
    const root = copyOf('compliant');
    const text = readFileSync(join(root, 'decisions.yaml'), 'utf8');
    edit(root, 'issues/log-r1.yaml', 'kind: issue-log', 'kind: issue-logg');
    const args = ['--stdin-filename', 'decisions.yaml'];
    expect(pipe(text, args, root).code).toBe(0);
    expect(pipe(text, ['-', ...args], root).code).toBe(0);
    const { code, stdout } = pipe(text.replace('body: TAG', 'body: TAGG'), args, root);
    expect(code).toBe(1);
    expect(stdout).toContain('decisions.yaml:9:11');
    expect(stdout).not.toContain('issue-logg');
    expect(readFileSync(join(root, 'decisions.yaml'), 'utf8')).toBe(text);
  });

  it('takes a file that is not there yet, from any folder', () => {
    const root = copyOf('compliant');
    const { code, stdout } = pipe('kind: notices\n', ['--stdin-filename', 'new.yaml'], join(root, 'issues'));
    expect(code).toBe(1);
    expect(stdout).toContain('found 45 YAML files');
    expect(stdout).toContain('issues/new.yaml:1:1');
  });

  it.each([
    [['-'], '- stands for standard input; say which file it is with --stdin-filename'],
    [['--stdin-filename', ''], '--stdin-filename is empty'],
    [['--stdin-filename', '../x.yaml'], '../x.yaml lies outside .'],
    [['--stdin-filename', 'x.txt'], 'x.txt is not the name of a YAML file'],
    [['--stdin-filename', 'x.yaml', 'y.yaml'], 'leave out the paths'],
    [['--stdin-filename', 'x.yaml', '--staged'], 'contradict each other'],
  ])('refuses %j', (args, says) => {
    const { code, stdout, stderr } = pipe('', args, copyOf('compliant'));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
  });
});

describe('validate with files', () => {
  it('says no word of files that it cannot judge but that', () => {
    const root = copyOf('compliant');
    writeFileSync(join(root, 'notes.yaml'), 'id: X\n');
    for (const [args, input, says] of [
      [['notes.yaml'], '', 'notes.yaml was not judged: it has no kind'],
      [['--stdin-filename', 'plans/sit-r1.yaml'], '', 'plans/sit-r1.yaml was not judged: it has no kind'],
      [['--stdin-filename', 'node_modules/x.yaml'], 'kind: notices\n', 'it holds packages of programs'],
    ] as const) {
      const { code, stdout, stderr } = run(['validate', ...args], { cwd: root, input });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(says);
    }
    expect(run(['validate', 'notes.yaml', 'notices.yaml'], { cwd: root }).code).toBe(0);
  });

  it('reads the whole repository for context, and reports only those files', () => {
    const root = copyOf('compliant');
    edit(root, 'decisions.yaml', 'body: TAG', 'body: TAGG');
    edit(root, 'issues/log-r1.yaml', 'kind: issue-log', 'kind: issue-logg');
    const { code, stdout } = run(['validate', 'issues/log-r1.yaml'], { cwd: root });
    expect(code).toBe(1);
    expect(stdout).toContain('issue-logg');
    expect(stdout).not.toContain('TAGG');
    expect(run(['validate', 'notices.yaml'], { cwd: root }).stdout).toContain('found 44 YAML files');
  });
});
