import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOf, folder, run, shell } from '../support/cli.ts';
import { example } from '../support/record.ts';

const approach = join(example('compliant'), 'approach', 'app-r1.yaml');
const recorded = /digest: (sha256:\w+)/.exec(readFileSync(join(example('compliant'), 'decisions.yaml'), 'utf8'))?.[1];

describe('fsm-check digest', () => {
  it('prints what a decision records', () => {
    expect(run(['digest', approach])).toEqual({
      code: 0,
      stdout: `document: APP-R1\nversion: "1.0"\ndigest: ${recorded}\n`,
      stderr: '',
    });
  });

  it.each([
    [
      'a kind that nobody agrees',
      'x.yaml: kind: test-plan',
      /x\.yaml has faults, and nothing with faults can be agreed\n {2}x\.yaml:1:1: /,
    ],
    ['a file of another tool', 'x.yaml: apiVersion: 1', /x\.yaml is no document of ours: it has no kind/],
    ['a file that is not there', '', /x\.yaml: the file cannot be read: there is no such file or folder/],
  ])('refuses %s', (_, content, says) => {
    const [name, text = ''] = content.split(/: (.*)/s);
    const cwd = folder(name ? { [name]: `${text}\n` } : {});
    const { code, stdout, stderr } = run(['digest', 'x.yaml'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(says);
  });

  it('refuses a valid document that is not agreed', () => {
    const { code, stderr } = run(['digest', join(example('compliant'), 'plans', 'sit-r1.yaml')]);
    expect(code).toBe(2);
    expect(stderr).toContain(
      'is of kind test-plan; only an approach, a coverage and a User Testing document are agreed or approved',
    );
  });
});

describe('an edit after agreement', () => {
  const author = {
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@example.org',
  };
  const git = (cwd: string, command: string): void => {
    const { code, stderr } = shell(command, { cwd, env: { ...author, GIT_CONFIG_GLOBAL: '/dev/null' } });
    if (code !== 0) throw new Error(stderr);
  };
  const edit = (file: string, from: string, to: string): void => {
    const text = readFileSync(file, 'utf8');
    if (!text.includes(from)) throw new Error(`${from} does not stand in ${file}`);
    writeFileSync(file, text.replace(from, to));
  };
  const entry = (root: string): string =>
    run(['gate', 'sit', '--stage', 'entry', '--release', 'R1', '--root', root]).stdout;

  it('is told item by item from the history of the repository, also of a renamed file in a subfolder', () => {
    const root = copyOf('compliant');
    git(root, 'git init -q && git add -A && git commit -qm Agreed');
    git(root, 'git mv approach/app-r1.yaml "approach/approach of R1.yaml" && git commit -qm Renamed');
    const file = join(root, 'approach', 'approach of R1.yaml');
    edit(file, 'severity: 3, maximum: 8', 'severity: 3, maximum: 9');
    git(root, 'git commit -qam Edited');
    edit(file, 'id: SIT-X2, phase', 'id: SIT-X9, phase');
    appendFileSync(file, '# A comment\n');
    const told = entry(root).replace(/\s+/g, ' ');
    expect(told).toContain(
      'APP-R1 1.0 is not the text that D-001 made final on 2024-02-07: since then it changed in testingIssues.thresholds (4.1(h)) and exitCriteria (4.1(i)); an approval is of the content, and ends with it',
    );
    expect(told).toContain('SIT entry for R1: BLOCKED by 1 of');
  });

  it('is told without items where the history does not hold the agreed text, or where there is none', () => {
    const root = copyOf('compliant');
    const file = join(root, 'approach', 'app-r1.yaml');
    edit(file, 'severity: 3, maximum: 8', 'severity: 3, maximum: 9');
    const unknown = 'no earlier text with the digest of the decision is at hand';
    expect(entry(root).replace(/\s+/g, ' ')).toContain(unknown);
    git(root, 'git init -q && git add -A && git commit -qm Edited');
    expect(entry(root).replace(/\s+/g, ' ')).toContain(unknown);
  });

  it('runs nothing that the repository names', () => {
    const root = copyOf('compliant');
    git(root, 'git init -q && git add -A && git commit -qm Agreed');
    edit(join(root, 'approach', 'app-r1.yaml'), 'severity: 3, maximum: 8', 'severity: 3, maximum: 9');
    for (const [key, value] of [
      ['core.fsmonitor', 'touch ran-fsmonitor; false'],
      ['diff.external', 'touch ran-diff'],
      ['core.pager', 'touch ran-pager'],
      ['diff.yaml.textconv', 'touch ran-textconv; cat'],
    ])
      git(root, `git config ${key} '${value}'`);
    writeFileSync(join(root, '.gitattributes'), '*.yaml diff=yaml\n');
    expect(entry(root)).toContain('testingIssues.thresholds');
    expect(shell('ls ran-* 2>/dev/null', { cwd: root }).stdout).toBe('');
  });
});
