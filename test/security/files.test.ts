import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { copyOf, folder, type Ran, run, shell } from '../support/cli.ts';
import { runAsNobody, runWhile, trap } from '../support/faults.ts';
import { committed, edit, git, repositoryOf } from '../support/git.ts';

const report = ({ stdout }: Ran): Report => JSON.parse(stdout);
const validated = (cwd: string, ...args: string[]): Report => report(run(['validate', '-f', 'json', ...args], { cwd }));
/** Each message of a report with its file. */
const told = ({ findings }: Report): string[] => findings.map(({ at, message }) => `${at.file}: ${message}`);
const does = (command: string, cwd: string): void => expect(shell(command, { cwd })).toMatchObject({ code: 0 });

describe('what is no file', () => {
  it('is a fault under the name of a document, and is never waited for', async () => {
    const root = copyOf('compliant');
    const outside = await trap();
    does('mkfifo pipe.yaml && ln -s pipe.yaml to-pipe.yaml && ln -s plans plans.yaml && mkdir -p full.yaml', root);
    does('ln -s /dev/zero zero.yaml && ln -s loop.yaml loop.yaml && ln -s nowhere none.yaml', root);
    does(
      `"${process.execPath}" -e 'require("net").createServer().listen("s.yaml", () => process.kill(process.pid, 9))'; test -S s.yaml`,
      root,
    );
    symlinkSync(outside.path, join(root, 'trap.yaml'));
    const { findings, inputs } = validated(root);
    const faults = new Map(findings.map(({ at, message }) => [at.file, message]));
    expect(Object.fromEntries(faults)).toMatchObject({
      'pipe.yaml': 'it is no regular file',
      'to-pipe.yaml': 'it is no regular file',
      'plans.yaml': 'it is no regular file',
      's.yaml': 'it is no regular file',
      'zero.yaml': 'it leads out of the root',
      'trap.yaml': 'it leads out of the root',
      'loop.yaml': expect.stringContaining('a symbolic link that goes round in circles'),
      'none.yaml': 'the file cannot be read: there is no such file or folder',
    });
    expect(inputs.unreadable.length).toBe(8);
    expect(await outside.wasOpened()).toBe(false);
    expect(run(['gate', 'sit', '--release', 'R1'], { cwd: root }).code).toBe(1);
  });

  it('is a fault even where it is a device of the record', () => {
    const root = copyOf('compliant');
    // Only root can make one, and not everywhere.
    if (spawnSync('mknod', [join(root, 'zero.yaml'), 'c', '1', '5']).status !== 0) return;
    expect(told(validated(root))).toContain('zero.yaml: it is no regular file');
  });

  it('hinders nothing under another name, and a folder may be called as a document', () => {
    const root = copyOf('compliant');
    does('ln -s loop loop && ln -s / everything && mkfifo pipe && mv plans plans.yaml', root);
    const { verdict, inputs } = validated(root);
    expect({ verdict, judged: inputs.judged.length }).toEqual({ verdict: 'valid', judged: 44 });
    expect(inputs.skipped).toEqual([
      { file: 'everything', because: 'it is a symbolic link to a folder' },
      { file: 'loop', because: expect.stringContaining('a symbolic link that cannot be followed: ') },
    ]);
  });
});

describe('a file without permission', () => {
  it('is a fault, and a folder without it leaves no answer', () => {
    const root = copyOf('compliant');
    does('chmod -R a+rX . && chmod 0 issues/log-r1.yaml', root);
    const gate = ['gate', 'sit', '--release', 'R1', '--stage', 'entry'];
    const { code, stdout } = runAsNobody(gate, root);
    expect(code).toBe(1);
    expect(stdout).toContain('the file cannot be read: permission is denied');
    does('chmod 644 issues/log-r1.yaml && chmod 0 issues', root);
    expect(runAsNobody(gate, root)).toEqual({
      code: 2,
      stdout: '',
      stderr: 'fsm-check: issues cannot be read: permission is denied\n',
    });
    chmodSync(join(root, 'issues'), 0o755);
    chmodSync(join(root, 'programme.yaml'), 0);
    expect(runAsNobody(gate, join(root, 'issues')).code).toBe(2);
  });
});

describe('a file that changes between listing and reading', () => {
  const log = 'issues/log-r1.yaml';
  it.each([
    ['vanishes', `rm ${log}`],
    ['is cut off', `truncate -s 300 ${log}`],
    ['is emptied', `: > ${log}`],
    ['becomes a pipe', `rm ${log} && mkfifo ${log}`],
    ['becomes a folder', `rm ${log} && mkdir ${log}`],
    ['becomes a link to what lies elsewhere', `cp ${log} "$PWD-elsewhere" && ln -sf "$PWD-elsewhere" ${log}`],
    ['becomes a link in circles', `ln -sf log-r1.yaml ${log}`],
  ])('%s: no gate opens', (_, deed) => {
    const root = folder();
    renameSync(copyOf('compliant'), join(root, 'docs'));
    const gate = ['gate', 'sit', '--release', 'R1', '--stage', 'completion'];
    const { code, stdout, stderr } = runWhile(log, deed, gate, join(root, 'docs'));
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/BREACHED|BLOCKED/);
  });

  it('is refused where it becomes a pipe after it was found to be a link to a file', () => {
    const root = copyOf('compliant');
    renameSync(join(root, log), join(root, 'issues/kept.txt'));
    symlinkSync('kept.txt', join(root, log));
    const ran = runWhile('kept.txt', 'rm issues/kept.txt && mkfifo issues/kept.txt', ['validate', '-f', 'json'], root);
    expect(told(report(ran))).toContain(`${log}: it is no regular file`);
  });
});

describe('names', () => {
  const names = [
    '--output=x.yaml',
    '-.yaml',
    ' a \n b .yaml',
    '\u{1f600} e\u0301.yaml',
    'bell\u0007\u001b[31m\u202e.yaml',
    ':(exclude)*?[a].yaml',
    'a\u0001b.yaml',
    '%2e%2e.yaml',
  ];

  it.each([[[]], [['--staged']]])('of every sort are read, %j', (how) => {
    const root = copyOf('compliant');
    const taken = ['plans', 'specifications', 'readiness', 'results'].flatMap((name) =>
      readdirSync(join(root, name)).map((file) => join(name, file)),
    );
    for (const [index, name] of names.entries()) renameSync(join(root, taken[index] as string), join(root, name));
    renameSync(join(root, 'approach/app-r1.yaml'), join(root, '--follow.yaml'));
    committed(root);
    expect(validated(root, ...how)).toMatchObject({
      verdict: 'valid',
      inputs: { found: 44, skipped: [], unreadable: [] },
    });
    // What was edited since it was agreed is found in the history, whatever the name.
    edit(root, '--follow.yaml', 'summary: Incidents', 'summary: All incidents');
    git(root, 'add', '--all');
    expect(told(validated(root, ...how))).toContainEqual(
      expect.stringMatching(/^--follow\.yaml: APP-R1 1\.0 is not the text that .* made final .* changed in /),
    );
    expect(existsSync(join(root, 'x.yaml'))).toBe(false);
    writeFileSync(join(root, names[4] as string), 'kind: test-plan\n');
    const { stdout } = run(['validate', '--verbose'], { cwd: root });
    expect(stdout).toContain('bell\\u0007\\u001b[31m\\u202e.yaml:1:1');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that none gets through
    expect(stdout).not.toMatch(/[\u0007\u001b\u202e]/);
  });

  it('with a hostile beginning find their way through the history', () => {
    for (const name of [names[0], names[2], names[5], names[6]] as string[]) {
      const root = copyOf('compliant');
      renameSync(join(root, 'approach/app-r1.yaml'), join(root, name));
      committed(root);
      edit(root, name, 'summary: Incidents', 'summary: All incidents');
      expect(told(validated(root))).toContainEqual(expect.stringContaining('APP-R1 1.0 is not the text that '));
      expect(told(validated(root)).join('\n')).toContain('changed in ');
    }
  });

  it('that many disks take for one are faults, and neither file is lost', () => {
    const root = repositoryOf('compliant');
    const log = readFileSync(join(root, 'issues/log-r1.yaml'), 'utf8');
    writeFileSync(join(root, 'issues/Log-R1.yaml'), log);
    writeFileSync(join(root, 'caf\u00e9.yaml'), 'kind: notices\nnotices: []\n');
    writeFileSync(join(root, 'cafe\u0301.yaml'), 'kind: notices\nnotices: []\n');
    git(root, 'add', '.');
    for (const how of [[], ['--staged']]) {
      const found = validated(root, ...how);
      expect(found).toMatchObject({ verdict: 'invalid', inputs: { found: 47 } });
      const same = (name: string): string =>
        `on many disks its name is the same as that of ${name}; give each a name of its own`;
      expect(told(found)).toEqual(
        expect.arrayContaining([
          `issues/Log-R1.yaml: ${same('issues/log-r1.yaml')}`,
          `issues/log-r1.yaml: ${same('issues/Log-R1.yaml')}`,
          `caf\u00e9.yaml: ${same('cafe\u0301.yaml')}`,
        ]),
      );
    }
    expect(run(['gate', 'sit', '--release', 'R1'], { cwd: root }).code).toBe(1);
  });

  it('that are no UTF-8 leave no answer', () => {
    const root = copyOf('compliant');
    does("printf 'kind: notices\\n' > \"$(printf 'x\\377.yaml')\"", root);
    expect(run(['validate'], { cwd: root })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'fsm-check: the name of x\ufffd.yaml is not UTF-8; rename it\n',
    });
  });
});

describe('folders that hold no documents', () => {
  it('are left alone, and told: submodules, linked work trees, packages', () => {
    const root = repositoryOf('compliant');
    git(root, 'submodule', '--quiet', 'add', repositoryOf('in-flight'), 'sub');
    git(root, 'commit', '--quiet', '-m', 'a submodule');
    git(root, 'worktree', 'add', '--quiet', 'tree');
    mkdirSync(join(root, 'plans/node_modules'));
    writeFileSync(join(root, 'plans/node_modules/x.yaml'), 'kind: notices\n');
    expect(validated(root)).toMatchObject({
      verdict: 'valid',
      inputs: {
        found: 44,
        skipped: [
          { file: 'plans/node_modules', because: 'it holds packages of programs' },
          { file: 'sub', because: 'it is a repository of its own' },
          { file: 'tree', because: 'it is a repository of its own' },
        ],
      },
    });
    // Each is a record of its own, also where it is looked at from within.
    for (const how of [[], ['--staged']]) {
      expect(validated(join(root, 'sub', 'issues'), ...how)).toMatchObject({ inputs: { found: 39, root: '' } });
      expect(validated(join(root, 'tree', 'issues'), ...how)).toMatchObject({
        verdict: 'valid',
        inputs: { found: 44 },
      });
    }
  });
});

describe('a file that a document names', () => {
  const publication = ['gate', 'sit', '--release', 'R1', '--stage', 'publication', '-f', 'json'];
  const named = 'published/rep-sit-r1.md';
  /** The compliant record in a repository, with this as the file of the publication. */
  function naming(file: string, prepare: (root: string) => void = () => {}): string {
    const root = repositoryOf('compliant');
    edit(root, 'reports/rep-sit-r1.yaml', `file: ${named}`, `file: ${JSON.stringify(file)}`);
    prepare(root);
    git(root, 'add', '--all');
    return root;
  }

  it.each<[string, (path: string, name: string) => string]>([
    ['upwards', (_, name) => `../${name}/trap.md`],
    ['upwards from below', (_, name) => `published/../../${name}/trap.md`],
    ['absolutely', (path) => path],
    ['with backslashes', (_, name) => `..\\${name}\\trap.md`],
    ['upwards on a line of its own', (_, name) => `published\n/../../${name}/trap.md`],
  ])('is not opened where it leads out %s', async (_, way) => {
    const outside = await trap();
    const file = way(outside.path, dirname(outside.path).split('/').at(-1) as string);
    for (const how of [[], ['--staged']]) {
      const { code, stdout, stderr } = run([...publication, ...how], { cwd: naming(file) });
      expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
      const { gates } = report({ code, stdout, stderr });
      const reasons = gates.flatMap(({ criteria }) => criteria).flatMap((each) => each.reasons);
      expect(reasons[0]?.message).toMatch(
        /^"file" is .*: the published text as a file|cannot be read as text \(it leads out of the root\)|\(it is not staged\)/s,
      );
    }
    expect(await outside.wasOpened()).toBe(false);
  });

  it('is not opened where a link leads out or to what is no file, and the gate says why', async () => {
    const outside = await trap();
    for (const [target, because, staged] of [
      [outside.path, 'it leads out of the root', 'it leads out of the root'],
      [dirname(outside.path), 'it leads out of the root', 'it leads out of the root'],
      ['../plans', 'it is no regular file', 'it is a link to no file that is staged'],
      ['link.md', 'goes round in circles', 'it is a link to no file that is staged'],
    ] as const) {
      const root = naming('published/link.md', (at) => symlinkSync(target, join(at, 'published/link.md')));
      for (const [how, says] of [
        [[], because],
        [['--staged'], staged],
      ] as const) {
        const ran = run([...publication, ...how], { cwd: root });
        expect(ran.code).toBe(1);
        expect(ran.stdout).toMatch(
          /published\/link\.md, the published text of REP-SIT-R1 1\.0, cannot be read as text \(/,
        );
        expect(ran.stdout).toContain(says);
      }
    }
    expect(await outside.wasOpened()).toBe(false);
  });

  it('is not opened elsewhere where it is to tell who may sign', async () => {
    const outside = await trap();
    for (const [signers, says] of [
      ['.git/config', 'it is the store of git'],
      ['link', 'it leads out of the root'],
      [outside.path, '"signers" is '],
    ]) {
      const root = repositoryOf('compliant');
      symlinkSync(outside.path, join(root, 'link'));
      writeFileSync(
        join(root, 'programme.yaml'),
        `${readFileSync(join(root, 'programme.yaml'), 'utf8')}signing:\n  - { body: TAG, signers: ${signers} }\n`,
      );
      expect(run(['gate', 'sit', '--release', 'R1'], { cwd: root })).toMatchObject({
        code: 2,
        stderr: expect.stringContaining(says as string),
      });
    }
    expect(await outside.wasOpened()).toBe(false);
  });

  it('is not read out of the store of git or where it is hidden, for it may hold secrets; nor is a document that is a link to there', () => {
    const secret = 'AUTHORIZATION: basic c2VjcmV0';
    const keep = (root: string): void => {
      git(root, 'config', 'http.extraheader', secret);
      edit(root, 'decisions.yaml', 'Findings about security', 'AUTHORIZATION');
    };
    const roots = [
      naming('.git/config', keep),
      naming('published/../.git/config', keep),
      naming('published/link.md', (root) => {
        keep(root);
        symlinkSync('../.git/config', join(root, 'published/link.md'));
      }),
      naming(named, (root) => {
        keep(root);
        symlinkSync('.git/config', join(root, 'config.yaml'));
      }),
    ];
    for (const cwd of roots) {
      for (const how of [
        ['-f', 'json'],
        ['--verbose', '--staged'],
      ]) {
        const { code, stdout } = run([...publication.slice(0, -2), ...how], { cwd });
        expect(code).toBe(1);
        expect(stdout).not.toContain('c2VjcmV0');
      }
    }
    const hidden = naming('.npmrc', (root) => {
      writeFileSync(join(root, '.npmrc'), secret);
      edit(root, 'decisions.yaml', 'Findings about security', 'AUTHORIZATION');
    });
    const { code, stdout } = run([...publication.slice(0, -2), '--verbose'], { cwd: hidden });
    expect(code).toBe(1);
    expect(stdout).not.toContain('c2VjcmV0');
    expect(stdout.replace(/\s+/g, ' ')).toContain('it is hidden, as files are in which programs keep secrets');
    expect(run(publication, { cwd: roots[0] as string }).stdout).toContain('it is the store of git');
    expect(told(validated(roots[3] as string))).toContain('config.yaml: it is the store of git');
  });
});
