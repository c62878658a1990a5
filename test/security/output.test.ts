import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOf, folder, type Ran, run, shell } from '../support/cli.ts';
import { runAsNobody, runKilledAt } from '../support/faults.ts';
import { git, repositoryOf } from '../support/git.ts';
import { example } from '../support/record.ts';

const compliant = example('compliant');
const status = ['status', '--root', compliant];
const whole = run([...status, '-f', 'json']).stdout;
/** Every file below a folder with its text. */
const filesIn = (path: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(path, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [file.slice(path.length + 1), readFileSync(file, 'utf8')]),
  );
/** Runs the program in bash where no file can get larger than so many kilobytes: what a full disk does, without one. */
const cramped = (kilobytes: number, command: string, cwd: string): Ran =>
  shell(`trap '' XFSZ; ulimit -f ${kilobytes}; fsm-check ${command}`, { cwd, env: { CI: 'true' } });
const init = ['init', '--release', 'R1', '--sub-system', 'SMS'];

describe('a link where an output should be', () => {
  it('is not followed: what it leads to is neither read nor written', () => {
    const outside = folder({ 'secret.txt': 'as it was', 'approach.json': '"urn:fsm-check:' });
    mkdirSync(join(outside, 'empty'));
    const before = filesIn(outside);
    const root = copyOf('compliant');
    symlinkSync(join(outside, 'secret.txt'), join(root, 'report.json'));
    symlinkSync(join(outside, 'new.txt'), join(root, 'dangling.json'));
    symlinkSync('/dev/full', join(root, 'device.json'));
    symlinkSync('programme.yaml', join(root, 'document.json'));
    symlinkSync(join(outside, 'empty'), join(root, 'out'));
    mkdirSync(join(root, 'schemas'));
    symlinkSync(join(outside, 'approach.json'), join(root, 'schemas/approach.json'));
    for (const file of ['report.json', 'dangling.json', 'device.json', 'document.json'])
      expect(run(['status', '-f', `json=${file}`], { cwd: root })).toEqual({
        code: 2,
        stdout: '',
        stderr: `fsm-check: ${file} cannot be written: it is a symbolic link; name what it leads to, or take it away\n`,
      });
    const says = 'a symbolic link leads out of this folder; name the folder that it leads to';
    expect(run(['status', '-f', 'json=out/report.json'], { cwd: root }).stderr).toContain(says);
    expect(run(['schema', '--write', 'out'], { cwd: root })).toMatchObject({ code: 2, stdout: '' });
    expect(run(['schema', '--write', 'schemas'], { cwd: root })).toMatchObject({ code: 2, stdout: '' });
    symlinkSync(join(outside, 'empty'), join(root, 'approach-new'));
    expect(run([...init, 'out'], { cwd: root })).toMatchObject({ code: 2, stdout: '' });
    expect(filesIn(outside)).toEqual(before);
    expect(run(['validate'], { cwd: root }).code).toBe(0);
  });

  it('is followed where it lies elsewhere, for there it is the user who put it', () => {
    const out = folder({ 'old.json': 'old' });
    chmodSync(join(out, 'old.json'), 0o640);
    symlinkSync('old.json', join(out, 'link.json'));
    expect(run([...status, '-f', `json=${join(out, 'link.json')}`]).code).toBe(0);
    expect(filesIn(out)).toEqual({ 'old.json': whole });
    expect(statSync(join(out, 'old.json')).mode & 0o777).toBe(0o640);
  });
});

describe('a file that may not be written', () => {
  it('is left as it is, though another could take its place', () => {
    const out = folder({ 'report.json': 'old' });
    chmodSync(join(out, 'report.json'), 0o444);
    // What root may do to any file it may not do then.
    const likeOthers = process.getuid?.() === 0 ? 'setpriv --bounding-set=-dac_override ' : '';
    expect(shell(`${likeOthers}fsm-check status -f json=report.json --root "${compliant}"`, { cwd: out })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'fsm-check: report.json cannot be written: permission is denied\n',
    });
    expect(filesIn(out)).toEqual({ 'report.json': 'old' });
  });
});

describe('a full disk', () => {
  it('leaves the old report, and nothing else', () => {
    const out = folder({ 'report.json': 'old' });
    for (const kilobytes of [0, 1, 40, 64]) {
      const { code, stdout, stderr } = cramped(kilobytes, `status -f json=report.json --root "${compliant}"`, out);
      expect({ code, stdout, stderr }).toEqual({
        code: 2,
        stdout: '',
        stderr: 'fsm-check: report.json cannot be written: it would be larger than a file may be\n',
      });
      expect(filesIn(out)).toEqual({ 'report.json': 'old' });
    }
  });

  it('is told where standard output goes to a file, though a part of it fits', () => {
    const out = folder();
    const { code, stderr } = cramped(40, `status -f json --root "${compliant}" > report.json`, out);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'fsm-check: the output cannot be written: it would be larger than a file may be\n',
    });
    expect(shell(`fsm-check status -f json --root "${compliant}" > report.json`, { cwd: out }).code).toBe(0);
    expect(filesIn(out)).toEqual({ 'report.json': whole });
  });

  it('leaves nothing of a new repository, and of schemas each the old or the new one', () => {
    const out = folder();
    expect(cramped(2, init.join(' '), out)).toMatchObject({ code: 2, stdout: '' });
    expect(filesIn(out)).toEqual({});
    run(['schema', '--write', '.'], { cwd: out });
    const before = filesIn(out);
    expect(cramped(8, 'schema --write .', out)).toMatchObject({ code: 2, stdout: '' });
    expect(filesIn(out)).toEqual(before);
  });

  it('changes no exit code where nothing can be told of it', () => {
    expect(shell('fsm-check bogus 2> /dev/full')).toMatchObject({ code: 2 });
    expect(shell(`fsm-check status --root "${compliant}" > /dev/full 2> /dev/full`)).toMatchObject({ code: 2 });
  });
});

describe('streams that are closed', () => {
  it.each(['>&-', '2>&-', '<&-', '>&- 2>&- <&-', '| true'])('%s changes no exit code', (how) => {
    const code = (name: string) =>
      shell(`fsm-check gate sit --release R1 --root "${example(name)}" ${how}; exit "\${PIPESTATUS[0]}"`).code;
    expect([code('compliant'), code('in-flight')]).toEqual([0, 1]);
  });
});

describe('a folder that cannot be written', () => {
  it('is told, and a cache there is done without', () => {
    const out = folder();
    chmodSync(out, 0o555);
    const root = copyOf('compliant');
    spawnSync('chmod', ['-R', 'a+rX', root]);
    const env = { XDG_CACHE_HOME: out };
    expect(runAsNobody(['status'], root, env)).toMatchObject({ code: 0, stderr: '' });
    const path = join(out, 'report.json');
    expect(runAsNobody(['status', '-f', `json=${path}`], root, env)).toEqual({
      code: 2,
      stdout: '',
      stderr: `fsm-check: ${path} cannot be written: permission is denied\n`,
    });
    expect(runAsNobody([...init, join(out, 'x')], root, env)).toMatchObject({ code: 2, stdout: '' });
    expect(filesIn(out)).toEqual({});
  });
});

describe('a run that is killed', () => {
  it.each(['openSync', 'fsyncSync', 'renameSync'])(
    'at %s leaves the old report whole, and nothing that is a document',
    (call) => {
      const root = repositoryOf('compliant');
      writeFileSync(join(root, 'report.json'), 'old');
      // Before the report, each document is opened once.
      runKilledAt(call, call === 'openSync' ? 45 + 1 : 1, ['status', '-f', 'json=report.json'], root);
      expect(readFileSync(join(root, 'report.json'), 'utf8')).toBe('old');
      const left = git(root, 'status', '--porcelain').split('\n').filter(Boolean);
      for (const line of left) expect(line).toMatch(/^\?\? report\.json(\.[0-9a-f]{12}\.new)?$/);
      expect(run(['validate', '--verbose'], { cwd: root }).stdout).toContain(
        '44 documents judged, 0 with faults, 0 skipped',
      );
    },
  );

  it('leaves each file of a new repository whole or not there, and the next run makes the rest', () => {
    const undisturbed = folder();
    run(init, { cwd: undisturbed });
    const all = filesIn(undisturbed);
    for (const nth of [1, 2, 9, Object.keys(all).length]) {
      const root = folder();
      runKilledAt('renameSync', nth, init, root);
      const made = Object.entries(filesIn(root)).filter(([file]) => !file.endsWith('.new'));
      expect(made.length).toBe(nth - 1);
      for (const [file, text] of made) expect(text).toBe(all[file]);
      expect(run(init, { cwd: root }).code).toBe(0);
      expect(filesIn(root)).toMatchObject(all);
    }
  });

  it('leaves each schema whole', () => {
    const root = folder();
    run(['schema', '--write', 'schemas'], { cwd: root });
    const all = filesIn(root);
    writeFileSync(join(root, 'schemas/coverage.json'), '"urn:fsm-check: an older one"');
    runKilledAt('fsyncSync', 4, ['schema', '--write', 'schemas'], root);
    const { 'schemas/coverage.json': coverage, ...others } = filesIn(root);
    expect(['"urn:fsm-check: an older one"', all['schemas/coverage.json']]).toContain(coverage);
    expect({ ...all, ...others }).toMatchObject(all);
    expect(existsSync(join(root, 'schemas/approach.json'))).toBe(true);
  });
});
