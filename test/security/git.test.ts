import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOf, folder, run } from '../support/cli.ts';
import { runAsNobody, start } from '../support/faults.ts';
import { edit, git, repositoryOf } from '../support/git.ts';

/** Every command that runs git, as it reads the disk and as it reads the index. */
const commands = [['validate'], ['gate', 'sit', '--release', 'R1'], ['status'], ['clauses'], ['documents']].flatMap(
  (command) => [command, [...command, '--staged']],
);

/** A command that leaves a mark when it is run, by whomever. */
function trap(): { readonly command: string; readonly bin: string; marks(): string } {
  const bin = folder();
  const marks = join(bin, 'marks');
  const script = `#!/bin/sh\necho "$0 $*" >> "${marks}"\nexit 1\n`;
  for (const name of ['trap', 'git', 'git-remote-trap', 'git-upload-pack', 'ssh'])
    writeFileSync(join(bin, name), script, { mode: 0o755 });
  return { bin, command: join(bin, 'trap'), marks: () => (existsSync(marks) ? readFileSync(marks, 'utf8') : '') };
}

/** Puts a signature into the last commit, for git to have looked at where it is told to. */
function sign(root: string): void {
  const signature = '\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n\n';
  const file = join(folder({ commit: git(root, 'cat-file', 'commit', 'HEAD').replace('\n\n', signature) }), 'commit');
  git(root, 'update-ref', 'HEAD', git(root, 'hash-object', '-t', 'commit', '-w', file).trim());
}

/** The compliant record with the approach edited since it was agreed, so that its history is read, and more that makes git look closely. */
function record(): string {
  const root = repositoryOf('compliant');
  sign(root);
  git(root, 'submodule', '--quiet', 'add', repositoryOf('in-flight'), 'sub');
  git(root, 'commit', '--quiet', '--all', '--message', 'a submodule');
  edit(root, 'approach/app-r1.yaml', 'summary: Incidents', 'summary: All incidents');
  edit(root, 'notices.yaml', 'kind: notices', '# edited\nkind: notices');
  git(root, 'add', '.');
  writeFileSync(join(root, 'soon.yaml'), 'kind: notices\n');
  git(root, 'add', '--intent-to-add', 'soon.yaml');
  edit(root, 'sub/notices.yaml', 'kind: notices', '# edited\nkind: notices');
  return root;
}

/** Settings that make git run `command`, for some work of its own or other. */
const hostile = (command: string, hooks: string): string => `
[core]
  repositoryFormatVersion = 1
  fsmonitor = ${command}
  hooksPath = ${hooks}
  pager = ${command}
  editor = ${command}
  askPass = ${command}
  sshCommand = ${command}
  gitProxy = ${command}
  alternateRefsCommand = ${command}
[pager]
  log = ${command}
  ls-files = ${command}
[diff]
  external = ${command}
[diff "x"]
  command = ${command}
  textconv = ${command}
[merge "x"]
  driver = ${command}
[filter "x"]
  clean = ${command}
  smudge = ${command}
  required = true
[filter "y"]
  process = ${command}
[credential]
  helper = !${command}
[gpg]
  program = ${command}
[log]
  showSignature = true
[alias]
  log = !${command}
  ls-files = !${command}
  cat-file = !${command}
  rev-parse = !${command}
  diff-files = !${command}
[protocol]
  allow = always
[protocol "ext"]
  allow = always
[protocol "trap"]
  allow = always
[uploadpack]
  packObjectsHook = ${command}
`;

const hookNames = ['post-index-change', 'fsmonitor-watchman', 'pre-commit', 'reference-transaction', 'post-checkout'];

/** Puts traps into the settings, hooks and attributes of a repository, beside what `more` adds. */
function armed(root: string, command: string, more = ''): string {
  const store = git(root, 'rev-parse', '--absolute-git-dir').trim();
  mkdirSync(join(store, 'hooks'), { recursive: true });
  for (const name of hookNames) symlinkSync(command, join(store, 'hooks', name));
  for (const file of [join(store, 'info', 'attributes'), join(root, '.gitattributes')])
    writeFileSync(file, '* filter=x diff=x merge=x\n*.md filter=y\n');
  writeFileSync(join(store, 'included'), hostile(command, join(store, 'hooks')));
  appendFileSync(join(store, 'config'), `[include]\n  path = included\n${more}`);
  return root;
}

/** What each command answers, as its exit code. */
const codes = (cwd: string, env: Record<string, string> = {}, asked = commands): number[] =>
  asked.map((args) => {
    const { code, stderr } = run([...args, '--no-cache'], { cwd, env });
    expect(stderr).not.toContain('a defect');
    return code ?? -1;
  });

/** validate, gate and status say no, for the approach is not the one that was agreed; the lists can be made. */
const usual = [1, 1, 1, 1, 1, 1, 0, 0, 0, 0];

describe('git runs nothing that a repository names', () => {
  it('in its settings, its hooks and its attributes', () => {
    const { command, marks } = trap();
    const root = armed(record(), command);
    armed(join(root, 'sub'), command);
    // The traps are some: git on its own falls into them.
    for (const alone of ['status', 'log', 'diff']) {
      spawnSync('git', [alone], { cwd: root });
      expect(marks()).not.toBe('');
      rmSync(join(command, '..', 'marks'));
    }
    git(root, 'config', 'core.worktree', folder());
    expect(codes(root)).toEqual(usual);
    expect(run(['validate'], { cwd: root }).stdout).toMatch(/changed\s+in codeAmendments/);
    expect(marks()).toBe('');
  });

  it.each([
    ['ext::COMMAND %S /x', ''],
    ['ssh://host/x', ''],
    ['git://host/x', ''],
    ['file:///tmp', 'uploadpack = COMMAND'],
    ['trap::x', ''],
    ['x', 'vcs = trap'],
  ])('to fetch what is missing in a partial clone, from %s %s', (url, more) => {
    const { bin, command, marks } = trap();
    rmSync(join(bin, 'git'));
    const root = record();
    const lost = [
      git(root, 'rev-parse', 'HEAD:approach/app-r1.yaml').trim(),
      git(root, 'rev-parse', ':notices.yaml').trim(),
    ];
    const origin = `[remote "origin"]\n  url = ${url}\n  promisor = true\n  partialCloneFilter = blob:none\n  ${more}\n[extensions]\n  partialClone = origin\n`;
    armed(root, command, origin.replaceAll('COMMAND', command));
    for (const name of lost) rmSync(join(root, '.git/objects', name.slice(0, 2), name.slice(2)));
    const env = { PATH: `${bin}:${process.env.PATH}` };
    spawnSync('git', ['cat-file', 'blob', lost[0] as string], { cwd: root, env });
    expect(marks()).not.toBe('');
    rmSync(join(bin, 'marks'));
    expect(codes(root, env, commands.slice(0, 2))).toEqual([1, 1]);
    expect(marks()).toBe('');
    expect(run(['validate', '--staged'], { cwd: root }).stdout).toContain(
      'its content is missing from the store of git',
    );
  });

  it('in one that a file called .git leads to', () => {
    const { command, marks } = trap();
    const root = record();
    const store = join(folder(), 'store');
    renameSync(join(root, '.git'), store);
    writeFileSync(join(root, '.git'), `gitdir: ${store}\n`);
    armed(root, command);
    expect(codes(root)).toEqual(usual);
    expect(marks()).toBe('');
  });

  it('in a bare one among the documents, which is taken for no repository at all', () => {
    const { command, marks } = trap();
    for (const above of [repositoryOf('compliant'), folder()]) {
      const root = join(above, 'docs');
      renameSync(copyOf('compliant'), root);
      git(root, 'init', '--quiet', '--bare', '.');
      appendFileSync(join(root, 'config'), hostile(command, join(root, 'hooks')));
      edit(root, 'approach/app-r1.yaml', 'summary: Incidents', 'summary: All incidents');
      expect(run(['validate', '--root', root], { cwd: above })).toMatchObject({ code: 1, stderr: '' });
      const { code, stderr } = run(['validate', '--staged', '--root', 'docs'], { cwd: above });
      expect(code).toBe(2);
      expect(stderr).toContain('cannot use bare repository');
    }
    expect(marks()).toBe('');
  });

  it('nor what its environment names', () => {
    const { bin, command, marks } = trap();
    const root = record();
    const set = [
      'EXTERNAL_DIFF',
      'PAGER',
      'SSH',
      'SSH_COMMAND',
      'ASKPASS',
      'PROXY_COMMAND',
      'EDITOR',
      'SEQUENCE_EDITOR',
    ];
    const env = {
      ...Object.fromEntries(set.map((name) => [`GIT_${name}`, command])),
      PAGER: command,
      SSH_ASKPASS: command,
      GIT_EXEC_PATH: bin,
      GIT_TRACE: join(bin, 'marks'),
      GIT_TRACE2_EVENT: join(bin, 'marks'),
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.fsmonitor',
      GIT_CONFIG_VALUE_0: command,
      GIT_CONFIG_PARAMETERS: `'alias.log=!${command}' 'log.showsignature=true' 'gpg.program=${command}'`,
      GIT_ALLOW_PROTOCOL: 'ext:trap',
      GIT_GLOB_PATHSPECS: '1',
      GIT_WORK_TREE: bin,
      GIT_NAMESPACE: 'x',
      GIT_REPLACE_REF_BASE: 'refs/heads',
    };
    expect(codes(root, env)).toEqual(usual);
    expect(run(['validate'], { cwd: root, env }).stdout).toMatch(/changed\s+in codeAmendments/);
    expect(marks()).toBe('');
  });

  it('nor a program called git in the record, whatever the PATH', () => {
    const { bin, marks } = trap();
    const root = record();
    renameSync(join(bin, 'git'), join(root, 'git'));
    for (const path of [`.:${process.env.PATH}`, `:${process.env.PATH}`]) {
      expect(run(['validate', '--staged'], { cwd: root, env: { PATH: path } }).code).toBe(1);
      expect(run(['validate'], { cwd: root, env: { PATH: path } }).stdout).toMatch(/changed\s+in codeAmendments/);
    }
    for (const path of ['.', '', './']) {
      const { code, stderr } = run(['validate', '--staged'], { cwd: root, env: { PATH: path } });
      expect(code).toBe(2);
      expect(stderr).toContain('git cannot be run');
    }
    expect(marks()).toBe('');
  });
});

describe('ssh-keygen', () => {
  it('is not the program of that name that anybody put into the folder of temporary files, whatever the PATH', () => {
    const { bin, command, marks } = trap();
    renameSync(command, join(bin, 'ssh-keygen'));
    const key = join(folder(), 'key');
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key]);
    const root = copyOf('compliant');
    writeFileSync(join(root, 'signers'), `tag ${readFileSync(`${key}.pub`, 'utf8')}`);
    appendFileSync(join(root, 'programme.yaml'), 'signing:\n  - { body: TAG, signers: signers }\n');
    const env = { PATH: `.:${process.env.PATH}`, TMPDIR: bin };
    expect(run(['sign', 'D-001', '--key', key], { cwd: root, env }).code).toBe(0);
    expect(run(['verify', 'D-001'], { cwd: root, env }).code).toBe(0);
    expect(marks()).toBe('');
  });
});

/** The file that a loose object of a repository is in. */
const objectOf = (root: string, name: string): string => {
  const digest = git(root, 'rev-parse', name).trim();
  return join(root, '.git/objects', digest.slice(0, 2), digest.slice(2));
};

/** The exit codes of validate, as it reads the disk and as it reads the index, and what it says of the latter. */
function validated(cwd: string): { readonly codes: readonly (number | null)[]; readonly says: string } {
  const [disk, staged] = [run(['validate'], { cwd }), run(['validate', '--staged', '--verbose'], { cwd })];
  expect(disk.stderr).toBe('');
  return { codes: [disk.code, staged.code], says: `${staged.stderr}${staged.stdout}` };
}

describe('a repository that is not as it should be', () => {
  const damaged = 'its content is missing from the store of git, or damaged';
  const none = 'fatal: not a git repository';
  const cut = (file: string, size: number): void => {
    chmodSync(file, 0o644);
    truncateSync(file, size);
  };
  const head = (root: string, text: string): void => writeFileSync(join(root, '.git/HEAD'), text);

  it.each<[string, number, string, (root: string) => void]>([
    ['a detached HEAD', 0, 'VALID', (root) => void git(root, 'checkout', '--quiet', '--detach')],
    ['a HEAD that is garbage', 2, none, (root) => head(root, 'x\n')],
    [
      'references in a loop',
      0,
      'VALID',
      (root) => {
        writeFileSync(join(root, '.git/refs/heads/main'), 'ref: refs/heads/other\n');
        writeFileSync(join(root, '.git/refs/heads/other'), 'ref: refs/heads/main\n');
      },
    ],
    ['a commit cut off', 0, 'VALID', (root) => cut(objectOf(root, 'HEAD'), 30)],
    ['a tree missing', 0, 'VALID', (root) => rmSync(objectOf(root, 'HEAD:approach'))],
    ['a content cut off', 1, damaged, (root) => cut(objectOf(root, ':issues/log-r1.yaml'), 30)],
    ['a content missing', 1, damaged, (root) => rmSync(objectOf(root, ':issues/log-r1.yaml'))],
    [
      'a content in the place of another',
      1,
      damaged,
      (root) => {
        rmSync(objectOf(root, ':issues/log-r1.yaml'));
        cpSync(objectOf(root, ':issues/log-r2.yaml'), objectOf(root, ':issues/log-r1.yaml'));
      },
    ],
    [
      'a content replaced by another',
      1,
      'body: TAGG',
      (root) => {
        const good = git(root, 'rev-parse', ':decisions.yaml').trim();
        edit(root, 'decisions.yaml', 'body: TAG', 'body: TAGG');
        git(root, 'add', '.');
        git(root, 'replace', git(root, 'rev-parse', ':decisions.yaml').trim(), good);
        edit(root, 'decisions.yaml', 'body: TAGG', 'body: TAG');
      },
    ],
    ['an index that is garbage', 2, 'fatal: ', (root) => writeFileSync(join(root, '.git/index'), 'x')],
    ['an index cut off', 2, 'the index of git is damaged', (root) => cut(join(root, '.git/index'), 3000)],
    ['an index without its end', 2, 'the index of git is damaged', (root) => cut(join(root, '.git/index'), 3970)],
    ['no index', 2, 'there is no YAML file in .', (root) => rmSync(join(root, '.git/index'))],
    ['no commit', 0, 'VALID', (root) => void git(root, 'update-ref', '-d', 'HEAD')],
    ['no objects', 2, none, (root) => rmSync(join(root, '.git/objects'), { recursive: true })],
    ['settings that do not read', 2, 'fatal: bad config', (root) => appendFileSync(join(root, '.git/config'), '[x')],
    ['a format of the future', 2, 'fatal: ', (root) => void git(root, 'config', 'core.repositoryFormatVersion', '99')],
    ['a .git that is a link in circles', 2, none, (root) => place(root, (git) => symlinkSync('.git', git))],
    ['a .git that is garbage', 2, 'fatal: invalid gitfile', (root) => place(root, (git) => writeFileSync(git, 'x\n'))],
    ['a .git that leads nowhere', 2, none, (root) => place(root, (git) => writeFileSync(git, 'gitdir: /no\n'))],
    ['a .git that leads to itself', 2, none, (root) => place(root, (git) => writeFileSync(git, 'gitdir: .git\n'))],
    ['a .git that is a pipe', 2, none, (root) => place(root, (git) => void spawnSync('mkfifo', [git]))],
  ])('%s', (_, code, says, damage) => {
    const root = repositoryOf('compliant');
    damage(root);
    const found = validated(root);
    expect(found.codes).toEqual([0, code]);
    expect(found.says).toContain(says);
  });

  function place(root: string, make: (path: string) => void): void {
    rmSync(join(root, '.git'), { recursive: true });
    make(join(root, '.git'));
  }

  it('a .git that is a pipe, within another repository', () => {
    const above = repositoryOf('compliant');
    const root = join(above, 'docs');
    renameSync(copyOf('compliant'), root);
    spawnSync('mkfifo', [join(root, '.git')]);
    expect(run(['validate', '--staged'], { cwd: root }).code).toBe(2);
    // Nor is it waited for what git only looks up.
    for (const name of ['.gitattributes', '.gitmodules', '.mailmap']) spawnSync('mkfifo', [join(above, name)]);
    edit(above, 'approach/app-r1.yaml', 'summary: Incidents', 'summary: All incidents');
    expect(run(['validate'], { cwd: above }).stdout).toMatch(/changed\s+in codeAmendments/);
  });

  it('a bare one, one without a commit, and a shallow one whose earlier texts are missing', () => {
    const root = repositoryOf('compliant');
    edit(root, 'approach/app-r1.yaml', 'summary: Incidents', 'summary: All incidents');
    git(root, 'commit', '--quiet', '--all', '--message', 'edited');
    const bare = folder();
    git(bare, 'clone', '--quiet', '--bare', root, '.');
    expect(run(['validate', '--staged'], { cwd: bare })).toMatchObject({ code: 2, stdout: '' });
    expect(run(['validate'], { cwd: bare })).toMatchObject({
      code: 2,
      stderr: 'fsm-check: there is no YAML file in .\n',
    });
    const shallow = folder();
    git(shallow, 'clone', '--quiet', '--depth=1', `file://${root}`, '.');
    expect(validated(shallow)).toMatchObject({ codes: [1, 1] });
    const { inputs } = JSON.parse(run(['validate', '-f', 'json'], { cwd: shallow }).stdout);
    expect(inputs).toMatchObject({ shallow: true });
  });

  it('one that belongs to somebody else is not looked into; the files are judged all the same', () => {
    const root = repositoryOf('compliant');
    spawnSync('chmod', ['-R', 'a+rX', root]);
    const home = { HOME: folder() };
    const staged = runAsNobody(['validate', '--staged'], root, home);
    expect({ ...staged, stderr: staged.stderr.slice(0, 87) }).toEqual({
      code: 2,
      stdout: '',
      stderr: 'fsm-check: what is staged in . cannot be read: fatal: detected dubious ownership in rep',
    });
    expect(runAsNobody(['validate'], root, home)).toMatchObject({ code: 0, stderr: '' });
    edit(root, 'approach/app-r1.yaml', 'summary: Incidents', 'summary: All incidents');
    expect(runAsNobody(['validate'], root, home)).toMatchObject({ code: 1, stderr: '' });
  });
});

describe('git that is not there, or hangs', () => {
  const realGit = execFileSync('which', ['git'], { encoding: 'utf8' }).trim();
  /** A PATH on which git does this. */
  const gitThat = (does: string): Record<string, string> => {
    const bin = folder();
    writeFileSync(join(bin, 'git'), `#!/bin/sh\n${does}\n`, { mode: 0o755 });
    return { PATH: `${bin}:${process.env.PATH}` };
  };

  // Begun before any test, so that it is over when it is asked for.
  const ofHanging = Promise.all([
    start(['validate', '--staged'], record(), gitThat('sleep 60')),
    start(['validate'], record(), gitThat(`case " $* " in *" log "*) sleep 60;; *) exec "${realGit}" "$@";; esac`)),
  ]);

  it('is given up after half a minute', async () => {
    const [staged, log] = await ofHanging;
    const says = 'fsm-check: git has given no answer in 30 seconds\n';
    expect(staged).toEqual({ code: 2, stdout: '', stderr: says });
    // What the history would tell is left out of the answer.
    expect(log).toMatchObject({ code: 1, stderr: '', stdout: expect.stringContaining('APP-R1 1.0 is not the text') });
  });

  it.each([
    ['dies', 'kill -9 $$'],
    ['fails without a word', 'exit 1'],
    ['says nothing', 'exit 0'],
    ['speaks in riddles', 'echo; echo a; printf "\\0b\\0"'],
  ])('is not believed where it %s', (_, does) => {
    const root = record();
    const env = gitThat(does);
    expect(run(['validate'], { cwd: root, env })).toMatchObject({ code: 1, stderr: '' });
    expect(run(['validate', '--staged'], { cwd: root, env })).toMatchObject({ code: 2, stdout: '' });
  });

  it('is not needed to judge what lies on the disk', () => {
    const root = record();
    expect(run(['validate'], { cwd: root, env: { PATH: '/nonexistent' } })).toMatchObject({ code: 1, stderr: '' });
    expect(run(['validate'], { cwd: repositoryOf('compliant'), env: { PATH: '/nonexistent' } }).code).toBe(0);
  });
});
