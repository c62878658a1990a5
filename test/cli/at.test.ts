import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { copyOf, folder, run } from '../support/cli.ts';
import { commitOn, committed, edit, git, repositoryOf } from '../support/git.ts';

const json = (cwd: string, ...args: string[]): Report => JSON.parse(run([...args, '-f', 'json'], { cwd }).stdout);

describe('--at', () => {
  it('judges what a commit holds, whatever lies on the disk or is staged', () => {
    const root = repositoryOf('compliant');
    const good = git(root, 'rev-parse', 'HEAD').trim();
    edit(root, 'coverage/cov-r1.yaml', 'breadth: All', 'breadth: Some');
    commitOn(root, '2024-10-01T12:00:00Z');
    rmSync(join(root, 'programme.yaml'));
    const entry = ['gate', 'sit', '--release', 'R1', '--stage', 'entry', '--root', '.', '--as-of', '2025-07-01'];
    expect(json(root, ...entry, '--at', 'HEAD')).toMatchObject({ verdict: 'blocked', exitCode: 1 });
    const { verdict, inputs } = json(root, ...entry, '--at', 'HEAD~1');
    expect(verdict).toBe('passed');
    expect(inputs).toMatchObject({ source: 'commit', commit: { id: good }, found: 44 });
    expect(run([...entry, '--at', good.slice(0, 8)], { cwd: root })).toMatchObject({ code: 0 });
    expect(run(entry, { cwd: root })).toMatchObject({ code: 2 });
  });

  it('judges as of the day of the commit in Great Britain, unless told another', () => {
    const root = copyOf('compliant');
    committed(root);
    // Half past eleven in the evening in UTC is the next day in British summer time.
    const summer = commitOn(root, '2024-07-31T23:30:00Z');
    const winter = commitOn(root, '2024-01-31T23:30:00Z');
    const answered = json(root, 'status', '--at', summer);
    expect([answered.asOf, answered.inputs.commit?.date]).toEqual(['2024-08-01', '2024-08-01']);
    expect(json(root, 'status', '--at', winter).asOf).toBe('2024-01-31');
    const other = json(root, 'status', '--at', winter, '--as-of', '2025-07-01');
    expect([other.asOf, other.inputs.commit?.date]).toEqual(['2025-07-01', '2024-01-31']);
    for (const list of ['documents', 'clauses'])
      expect(json(root, list, '--at', summer)).toMatchObject({ asOf: '2024-08-01' });
    const { stdout } = run(['status', '--at', summer], { cwd: root });
    expect(stdout).toContain('as of 2024-08-01');
    expect(stdout).toContain(`44 YAML files in commit ${summer.slice(0, 10)} of 2024-08-01`);
    expect(run(['self-test', '--at', winter], { cwd: root }).code).toBe(0);
  });

  it('reads what documents name, and earlier texts, from the commit and what lies behind it', () => {
    const root = repositoryOf('compliant');
    const publication = ['gate', 'sit', '--release', 'R1', '--stage', 'publication', '--as-of', '2025-07-01'];
    edit(root, 'coverage/cov-r1.yaml', 'breadth: All', 'breadth: Some');
    commitOn(root, '2024-10-01T12:00:00Z');
    const broken = git(root, 'rev-parse', 'HEAD').trim();
    rmSync(join(root, 'published'), { recursive: true });
    git(root, 'checkout', '--quiet', '--orphan', 'elsewhere');
    commitOn(root, '2024-10-02T12:00:00Z');
    expect(run([...publication, '--at', 'HEAD'], { cwd: root }).code).toBe(1);
    expect(run([...publication, '--at', 'main~1'], { cwd: root }).code).toBe(0);
    const told = json(root, 'validate', '--at', broken).findings.map(({ message }) => message);
    expect(told).toContainEqual(expect.stringMatching(/^COV-R1 1\.0 is not the text .* changed in groups/));
  });

  it('judges a folder of the repository as it was then, also where links lie in it', () => {
    const root = folder();
    git(root, 'init', '--quiet');
    renameSync(copyOf('compliant'), join(root, 'docs'));
    writeFileSync(join(root, 'other.yaml'), 'kind: programme\n');
    mkdirSync(join(root, 'docs/real'));
    renameSync(join(root, 'docs/decisions.yaml'), join(root, 'docs/real/text'));
    symlinkSync('real/text', join(root, 'docs/decisions.yaml'));
    symlinkSync('../../out.yaml', join(root, 'docs/out.yaml'));
    commitOn(root, '2024-10-01T12:00:00Z');
    writeFileSync(join(root, 'docs/decisions.yaml'), 'kind: decisions\n');
    const { inputs, findings } = json(root, 'validate', '--root', 'docs', '--at', 'HEAD');
    expect(inputs).toMatchObject({ root: 'docs', found: 45, unreadable: [{ file: 'out.yaml' }] });
    expect(findings.map(({ message }) => message)).toContainEqual(expect.stringContaining('it leads out of the root'));
  });

  it('says why there is nothing to judge', () => {
    const root = repositoryOf('compliant');
    const told = (cwd: string, ...args: string[]) => {
      const { code, stdout, stderr } = run(['status', ...args], { cwd });
      expect([code, stdout]).toEqual([2, '']);
      return stderr;
    };
    for (const revision of ['nothing', '--upload-pack=x', 'HEAD:programme.yaml', 'HEAD..HEAD', 'HEAD~1', '0000000'])
      expect(told(root, `--at=${revision}`)).toBe(
        `fsm-check: there is nothing to judge at ${revision}: git knows no such commit here\n`,
      );
    expect(told(root, '--at', '')).toContain('--at is empty');
    expect(told(root, '--at', 'HEAD', '--staged')).toContain('contradict');
    expect(told(root, '--at', 'HEAD', '--watch')).toContain('a commit never changes');
    expect(told(copyOf('compliant'), '--at', 'HEAD')).toContain('not a git repository');
    const stdin = run(['validate', '--at', 'HEAD', '--stdin-filename', 'decisions.yaml'], { cwd: root });
    expect(stdin).toMatchObject({ code: 2, stderr: expect.stringContaining('contradict') });
    const shallow = join(folder(), 'shallow');
    commitOn(root, '2024-10-01T12:00:00Z');
    git(root, 'clone', '--quiet', '--depth', '1', `file://${root}`, shallow);
    expect(told(shallow, '--at', 'HEAD~1')).toContain('the clone is shallow');
  });

  it('says the same of a commit as of the same files on the disk, from the cache too', () => {
    const root = repositoryOf('in-flight');
    const args = ['status', '--as-of', '2024-09-20', '-f', 'json'];
    const disk = JSON.parse(run(args, { cwd: root }).stdout);
    for (const again of [1, 2]) {
      const { inputs, ...rest } = JSON.parse(run([...args, '--at', 'HEAD'], { cwd: root }).stdout);
      const { inputs: there, ...same } = disk;
      expect(rest, `run ${again}`).toEqual(same);
      expect(inputs).toEqual({ ...there, source: 'commit', commit: inputs.commit });
    }
    edit(root, 'decisions.yaml', 'body: TAG', 'body: TAGG');
    commitOn(root, '2024-10-01T12:00:00Z');
    expect(run([...args, '--at', 'HEAD'], { cwd: root }).code).toBe(1);
    expect(JSON.parse(run([...args, '--at', 'HEAD~1'], { cwd: root }).stdout).gates).toEqual(disk.gates);
  });
});
