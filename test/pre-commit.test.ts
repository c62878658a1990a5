import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { preCommitConfig } from '../src/init/ci-files.ts';
import { version } from '../src/version.ts';
import { copyOfProject, folder, type Ran } from './support/cli.ts';
import { committed, edit, git, repositoryOf, somebody } from './support/git.ts';
import { projectRoot } from './support/record.ts';

const home = folder();
/** The environment of a user; npm, or git, around the tests is no part of it. */
const environment = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm|git)_/i.test(name))),
  ...somebody(home),
};

function run(cwd: string, program: string, ...args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, env: environment, encoding: 'utf8' });
  return { code: status, stdout, stderr };
}
const preCommit = (cwd: string, ...args: readonly string[]): Ran => run(cwd, 'pre-commit', ...args);
const commit = (cwd: string, ...args: readonly string[]): Ran => run(cwd, 'git', 'commit', '-m', 'a change', ...args);
const head = (cwd: string): string => git(cwd, 'rev-parse', 'HEAD').trim();

/** A repository with an example in it, a configuration of pre-commit, and the hooks installed. */
function hooked(example: string, configuration: string): string {
  const root = repositoryOf(example);
  writeFileSync(join(root, '.pre-commit-config.yaml'), configuration);
  git(root, 'add', '.');
  git(root, 'commit', '--quiet', '-m', 'hooks');
  const types = ['pre-commit', 'pre-push'].flatMap((type) => ['--hook-type', type]);
  const { code, stdout, stderr } = preCommit(root, 'install', '--install-hooks', ...types);
  if (code !== 0) throw new Error(`pre-commit install: ${stdout}${stderr}`);
  return root;
}

const installing = 180_000;

describe('the hooks of pre-commit, from this repository', () => {
  let source: string;
  let configuration: string;
  beforeAll(() => {
    source = committed(copyOfProject());
    const [, documented = ''] =
      /```yaml\n([\s\S]*?)```/.exec(readFileSync(join(projectRoot, 'docs/ci.md'), 'utf8')) ?? [];
    configuration = documented
      .replace('https://github.com/OWNER/fsm-check', source)
      .replace(`v${version}`, head(source));
    // The slow part, once: what is installed here serves every other repository.
    hooked('compliant', configuration);
  }, installing);

  it(
    'can be tried',
    () => {
      const { code, stdout } = preCommit(repositoryOf('compliant'), 'try-repo', source, 'fsm-check-validate', '-a');
      expect(code).toBe(0);
      expect(stdout).toMatch(/fsm-check validate\.+Passed/);
    },
    installing,
  );

  it(
    'are installed as pre-commit 4 does it, by npm from git',
    () => {
      const prefix = folder();
      const npm = ['install', '--allow-git=root', '--install-links', '-g', '--prefix', prefix, `git+file://${source}`];
      expect(run(prefix, 'npm', ...npm).code).toBe(0);
      expect(run(repositoryOf('compliant'), join(prefix, 'bin/fsm-check'), 'validate', '--staged').code).toBe(0);
    },
    installing,
  );

  it('stop a bad commit, and let a good one through', () => {
    const root = hooked('compliant', configuration);
    const before = head(root);
    edit(root, 'decisions.yaml', 'body: TAG', 'body: TAGG');
    const { code, stderr } = commit(root, '--all');
    expect(code).toBe(1);
    expect(stderr).toContain('9 |     body: TAGG\n');
    expect(head(root)).toBe(before);
    edit(root, 'decisions.yaml', 'body: TAGG', 'body: TAG # as before');
    expect(commit(root, '--all').code).toBe(0);
    expect(head(root)).not.toBe(before);
  });

  it('see a commit that only deletes', () => {
    const root = hooked('compliant', configuration);
    git(root, 'rm', '--quiet', 'issues/log-r1.yaml');
    const { code, stderr } = commit(root);
    expect(code).toBe(1);
    expect(stderr).toMatch(/fsm-check validate\.+Failed/);
  });

  it('judge what is staged, whatever lies beside it', () => {
    const root = hooked('compliant', configuration);
    edit(root, 'notices.yaml', 'kind: notices', 'kind: notices # good');
    git(root, 'add', '.');
    edit(root, 'decisions.yaml', 'body: TAG', 'body: TAGG');
    writeFileSync(join(root, 'draft.yaml'), 'kind: approach\n');
    expect(commit(root).code).toBe(0);
    git(root, 'add', 'decisions.yaml');
    edit(root, 'decisions.yaml', 'body: TAGG', 'body: TAG');
    expect(commit(root).code).toBe(1);
  });

  it('let a commit through while the gate is blocked, and stop a push', () => {
    const root = hooked('in-flight', configuration);
    const remote = folder();
    git(remote, 'init', '--quiet', '--bare');
    git(root, 'remote', 'add', 'origin', remote);
    edit(root, 'notices.yaml', 'kind: notices', 'kind: notices # a draft');
    expect(commit(root, '--all').code).toBe(0);
    const asked = preCommit(root, 'run', '--hook-stage', 'manual', 'fsm-check-gate');
    expect(asked.code).toBe(1);
    expect(asked.stdout).toContain('SIT completion for R1: BLOCKED by 3 of 15 criteria');
    const pushed = run(root, 'git', 'push', 'origin', 'main');
    expect(pushed.code).toBe(1);
    expect(pushed.stdout + pushed.stderr).toContain('SIT completion for R1: BLOCKED');
    expect(git(remote, 'branch')).toBe('');
  });

  it('let a push through once the gate is open', () => {
    const root = hooked('compliant', configuration);
    const remote = folder();
    git(remote, 'init', '--quiet', '--bare');
    git(root, 'remote', 'add', 'origin', remote);
    expect(preCommit(root, 'run', '--hook-stage', 'manual', 'fsm-check-gate').code).toBe(0);
    expect(run(root, 'git', 'push', 'origin', 'main').code).toBe(0);
    expect(git(remote, 'branch')).toContain('main');
  });
});

describe('the hooks of a new repository', () => {
  it(
    'come from the package, and do the same',
    () => {
      const out = folder();
      const packed = run(projectRoot, 'npm', 'pack', '--silent', '--ignore-scripts', '--pack-destination', out);
      const tarball = join(out, packed.stdout.trim());
      const root = hooked('in-flight', preCommitConfig({ version }).replaceAll(`fsm-check@${version}`, tarball));
      edit(root, 'notices.yaml', 'kind: notices', 'kind: notices # a draft');
      expect(commit(root, '--all').code).toBe(0);
      const asked = preCommit(root, 'run', '--hook-stage', 'manual', 'fsm-check-status');
      expect(asked.code).toBe(1);
      expect(asked.stdout).toContain('gates blocked or breached');
      git(root, 'rm', '--quiet', 'issues/log-r1.yaml');
      expect(commit(root).code).toBe(1);
    },
    installing,
  );
});
