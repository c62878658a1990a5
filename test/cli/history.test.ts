import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { registerSchema, validate } from '@hyperjump/json-schema/draft-07';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { outputSchemas } from '../../src/documents/schemas.ts';
import type { History } from '../../src/model/history.ts';
import { copyOf, folder, program, run, shell } from '../support/cli.ts';
import { commitOn, edit, git, gitWith, repositoryOf } from '../support/git.ts';

registerSchema(outputSchemas.history as never, 'https://example.org/history');
const isHistory = await validate('https://example.org/history');

function historyOf(cwd: string, ...args: string[]): History {
  const { code, stdout, stderr } = run(['history', '--release', 'R1', '-f', 'json', ...args], { cwd });
  expect([code, stderr]).toEqual([0, '']);
  const history: History = JSON.parse(stdout);
  expect(isHistory(history as never).valid).toBe(true);
  return history;
}

/** What a criterion was from which day on, with the first words of the commit that turned it. */
function turnsOf(history: History, rule: string): string[] {
  const found = history.gates.flatMap(({ criteria }) => criteria).find((each) => each.rule === rule);
  const subject = (id?: string): string => history.commits.find((commit) => commit.id === id)?.subject ?? 'time';
  return (found?.turns ?? []).map(({ on, status, commit }) => `${on} ${status} ${subject(commit)}`);
}

const gateTurns = (history: History, title: string): string[] =>
  history.gates
    .find((gate) => gate.title === title)
    ?.turns.map(({ on, status, blockers }) => `${on} ${status} ${blockers}`) ?? [];

/** A repository with the record of a programme, and what a test does to it, a commit at a time. */
function repository(): string {
  const root = copyOf('compliant');
  git(root, 'init', '--quiet', '--initial-branch=main');
  return root;
}

describe('fsm-check history', () => {
  it('tells when a criterion was first met, when it fell back, and which commit did it', () => {
    const root = repository();
    const certificates = readFileSync(join(root, 'certificates.yaml'), 'utf8');
    rmSync(join(root, 'readiness/sit-r1.yaml'));
    commitOn(root, '2024-06-18T09:00:00Z', 'All but readiness');
    git(root, 'checkout', 'HEAD', '--quiet', '--', '.');
    writeFileSync(
      join(root, 'readiness/sit-r1.yaml'),
      readFileSync(join(copyOf('compliant'), 'readiness/sit-r1.yaml')),
    );
    commitOn(root, '2024-06-19T09:00:00Z', 'SIT is ready', 'Environment Manager 1');
    edit(root, 'readiness/sit-r1.yaml', 'secure: true', 'secure: false');
    commitOn(root, '2024-06-20T09:00:00Z', 'A hole was found');
    edit(root, 'readiness/sit-r1.yaml', 'secure: false', 'secure: true');
    writeFileSync(join(root, 'notes.md'), 'mended\n');
    commitOn(root, '2024-06-20T15:00:00Z', 'The hole is mended');
    writeFileSync(join(root, 'notes.md'), 'nothing of the record\n');
    commitOn(root, '2024-06-21T15:00:00Z', 'Notes');
    expect(certificates).toContain('2024-06-21');
    const history = historyOf(root, '--gate', 'sit', '--stage', 'entry', '--as-of', '2024-07-01');
    expect(turnsOf(history, 'sit-entry.readiness')).toEqual([
      '2024-06-18 unproven All but readiness',
      '2024-06-19 met SIT is ready',
      '2024-06-20 unmet A hole was found',
      '2024-06-20 met The hole is mended',
    ]);
    const [gate, ...others] = history.gates;
    expect(others).toEqual([]);
    expect(gate?.criteria.find(({ rule }) => rule === 'sit-entry.readiness')).toMatchObject({
      firstMet: '2024-06-19',
      fellBack: ['2024-06-20'],
    });
    // The approval to proceed is dated later than all these commits: time alone opens the gate, and the first run passes it.
    expect(turnsOf(history, 'sit-entry.approval-to-proceed')).toEqual([
      '2024-06-18 unmet All but readiness',
      '2024-06-21 met time',
    ]);
    expect(gateTurns(history, 'SIT entry for R1')).toEqual([
      '2024-06-18 blocked 1',
      '2024-06-21 open 0',
      '2024-06-24 passed 0',
    ]);
    expect(history.walked).toEqual({ commits: 5, judged: 5, unreadable: 0 });
    expect(history.from).toBe('2024-06-18');
    expect(history.commits.find(({ subject }) => subject === 'SIT is ready')).toMatchObject({
      author: 'Environment Manager 1',
      date: '2024-06-19',
    });
  });
});

/** The history of entry into SIT, which is all that these tests look at. */
const entry = ['--gate', 'sit', '--stage', 'entry', '--as-of', '2024-07-01'];

/** A record that is whole, then with a hole in the readiness, then whole again, at these times. */
function holed(root: string, whole: string, hole: string, mended: string, author?: string): void {
  commitOn(root, whole, 'All');
  edit(root, 'readiness/sit-r1.yaml', 'secure: true', 'secure: false');
  commitOn(root, hole, 'A hole', author);
  edit(root, 'readiness/sit-r1.yaml', 'secure: false', 'secure: true');
  commitOn(root, mended, 'Mended');
}
const readiness = ['2024-06-19 met All', '2024-06-20 unmet A hole', '2024-06-21 met Mended'];

describe('the line of commits', () => {
  it('is that of first parents: what was merged is told by the merge', () => {
    const root = repository();
    commitOn(root, '2024-06-19T09:00:00Z', 'All');
    git(root, 'checkout', '--quiet', '-b', 'side');
    edit(root, 'readiness/sit-r1.yaml', 'secure: true', 'secure: false');
    commitOn(root, '2024-06-19T10:00:00Z', 'A hole on the side');
    git(root, 'checkout', '--quiet', 'main');
    commitOn(root, '2024-06-19T11:00:00Z', 'Nothing');
    const env = { GIT_COMMITTER_DATE: '2024-06-20T09:00:00Z', GIT_AUTHOR_DATE: '2024-06-20T09:00:00Z' };
    gitWith({ env }, root, 'merge', '--quiet', '--no-ff', '-m', 'The side is merged', 'side');
    const history = historyOf(root, ...entry);
    expect(turnsOf(history, 'sit-entry.readiness')).toEqual([
      '2024-06-19 met All',
      '2024-06-20 unmet The side is merged',
    ]);
    // The commit in which nothing changed counts, and needs no judgement.
    expect(history.walked).toEqual({ commits: 3, judged: 2, unreadable: 0 });
  });

  it('is told in the order of the line, whatever the clocks of those who committed', () => {
    const root = repository();
    holed(root, '2024-06-19T09:00:00Z', '2031-01-01T09:00:00Z', '2024-06-21T09:00:00Z');
    commitOn(root, '2024-06-22T09:00:00Z', 'Nothing');
    const history = historyOf(root, ...entry);
    expect(turnsOf(history, 'sit-entry.readiness')).toEqual([
      '2024-06-19 met All',
      '2024-06-21 unmet A hole',
      '2024-06-21 met Mended',
    ]);
    expect(history.walked.commits).toBe(4);
    expect(history.commits.find(({ subject }) => subject === 'A hole')?.date).toBe('2031-01-01');
  });

  it('holds a commit of a day that cannot be written', () => {
    const root = repository();
    commitOn(root, '2024-06-19T09:00:00Z', 'All');
    edit(root, 'readiness/sit-r1.yaml', 'secure: true', 'secure: false');
    commitOn(root, '@253402300800000 +0000', 'In another age');
    expect(turnsOf(historyOf(root, ...entry), 'sit-entry.readiness')).toEqual(['2024-06-19 met All']);
    expect(run(['history', '--release', 'R1', '--at', 'HEAD'], { cwd: root }).stdout).toContain('as of 9999-12-30');
  });

  it('ends with the last commit by the day that is asked for', () => {
    const root = repository();
    holed(root, '2024-06-19T09:00:00Z', '2024-06-20T09:00:00Z', '2024-06-21T09:00:00Z');
    const history = historyOf(root, '--gate', 'sit', '--stage', 'entry', '--as-of', '2024-06-20');
    expect(turnsOf(history, 'sit-entry.readiness')).toEqual(readiness.slice(0, 2));
    expect(history.walked).toEqual({ commits: 2, judged: 2, unreadable: 0 });
    const early = run(['history', '--release', 'R1', '--as-of', '2024-06-18'], { cwd: root });
    expect(early).toMatchObject({ code: 2, stdout: '' });
    expect(early.stderr).toBe('fsm-check: no commit up to 2024-06-18 holds a record of R1 that can be judged\n');
  });

  it('begins where the documents came to be in the folder that is judged', () => {
    const root = repository();
    commitOn(root, '2024-06-18T09:00:00Z', 'Elsewhere');
    mkdirSync(join(root, 'docs'));
    for (const file of readdirSync(root).filter((name) => !['.git', 'docs'].includes(name)))
      renameSync(join(root, file), join(root, 'docs', file));
    commitOn(root, '2024-06-19T09:00:00Z', 'All');
    const history = historyOf(root, '--root', 'docs', ...entry);
    expect(turnsOf(history, 'sit-entry.readiness')).toEqual(['2024-06-19 met All']);
    expect([history.from, history.inputs.root]).toEqual(['2024-06-19', 'docs']);
  });

  it('reads what links lead to, and leaves submodules alone', () => {
    const root = repository();
    renameSync(join(root, 'readiness/sit-r1.yaml'), join(root, 'readiness.txt'));
    symlinkSync('../readiness.txt', join(root, 'readiness/sit-r1.yaml'));
    git(root, 'submodule', '--quiet', 'add', repositoryOf('in-flight'), 'sub');
    commitOn(root, '2024-06-19T09:00:00Z', 'All');
    edit(root, 'readiness.txt', 'secure: true', 'secure: false');
    commitOn(root, '2024-06-20T09:00:00Z', 'A hole');
    expect(turnsOf(historyOf(root, ...entry), 'sit-entry.readiness')).toEqual(readiness.slice(0, 2));
  });

  it.each([
    ['a detached HEAD', (root: string) => void git(root, 'checkout', '--quiet', '--detach')],
    ['a branch that is packed', (root: string) => void git(root, 'gc', '--quiet')],
    ['files of special names', (root: string) => renameSync(join(root, 'readiness'), join(root, 'r "é\n*'))],
  ])('is found with %s', (_, change) => {
    const root = repository();
    holed(root, '2024-06-19T09:00:00Z', '2024-06-20T09:00:00Z', '2024-06-21T09:00:00Z');
    change(root);
    commitOn(root, '2024-06-22T09:00:00Z', 'More');
    expect(turnsOf(historyOf(root, ...entry), 'sit-entry.readiness')).toEqual(readiness);
  });

  it('is found in a repository that names what it stores by SHA-256', () => {
    const root = copyOf('compliant');
    git(root, 'init', '--quiet', '--object-format=sha256');
    holed(root, '2024-06-19T09:00:00Z', '2024-06-20T09:00:00Z', '2024-06-21T09:00:00Z');
    const history = historyOf(root, ...entry);
    expect(turnsOf(history, 'sit-entry.readiness')).toEqual(readiness);
    expect(history.commits[0]?.id).toHaveLength(64);
  });

  it('is cut off in a shallow clone, and that is said', () => {
    const root = repository();
    holed(root, '2024-06-19T09:00:00Z', '2024-06-20T09:00:00Z', '2024-06-21T09:00:00Z');
    const shallow = join(folder(), 'shallow');
    git(root, 'clone', '--quiet', '--depth', '2', `file://${root}`, shallow);
    const history = historyOf(shallow, ...entry);
    expect(turnsOf(history, 'sit-entry.readiness')).toEqual(readiness.slice(1));
    expect(history.walked).toMatchObject({ commits: 2, shallow: true });
    const { stdout } = run(['history', '--release', 'R1', ...entry], { cwd: shallow });
    expect(stdout.replaceAll('\n', ' ')).toContain(
      'the clone is shallow: what was before its first commit is not known',
    );
  });

  it('needs a repository, a commit and a release that is there', () => {
    const told = (cwd: string, ...args: string[]): string => {
      const { code, stdout, stderr } = run(['history', ...args], { cwd });
      expect([code, stdout]).toEqual([2, '']);
      return stderr;
    };
    expect(told(copyOf('compliant'), '--release', 'R1')).toContain('not a git repository');
    expect(told(repository(), '--release', 'R1')).toContain('git knows no such commit here');
    const root = repositoryOf('compliant');
    expect(told(root)).toContain('the programme has the releases R1 and R2; name one with --release');
    expect(told(root, '--release', 'R9')).toContain('no release "R9"; did you mean "R1"?');
    expect(told(root, '--release', 'R1', '--gate', 'pit', '--sub-system', 'SMX')).toContain('did you mean "SMS"?');
  });
});

describe('a release that is not there all the time', () => {
  it('is unproven while it, or its Sub-System, is gone', () => {
    const root = repository();
    const programme = readFileSync(join(root, 'programme.yaml'), 'utf8');
    commitOn(root, '2024-06-19T09:00:00Z', 'All');
    writeFileSync(join(root, 'programme.yaml'), programme.replace('- id: R1\n', '- id: R0\n'));
    commitOn(root, '2024-06-20T09:00:00Z', 'Another name');
    writeFileSync(join(root, 'programme.yaml'), programme.replace('subSystems: [SMS, SSI]', 'subSystems: [SMS]'));
    commitOn(root, '2024-06-21T09:00:00Z', 'SSI is gone');
    writeFileSync(join(root, 'programme.yaml'), programme);
    commitOn(root, '2024-06-22T09:00:00Z', 'As it was');
    const history = historyOf(root, '--gate', 'pit', '--stage', 'entry', '--as-of', '2024-07-01');
    expect(history.walked).toEqual({ commits: 4, judged: 4, unreadable: 1 });
    const plansOf = (subSystem: string): string[] =>
      turnsOf(
        { ...history, gates: history.gates.filter((gate) => gate.subSystem === subSystem) },
        'pit-entry.test-plan',
      );
    expect(plansOf('SMS')).toContain('2024-06-20 unproven Another name');
    expect(plansOf('SSI')).toEqual([
      '2024-06-19 met All',
      '2024-06-20 unproven Another name',
      '2024-06-22 met As it was',
    ]);
  });
});

describe('what is shown of a history', () => {
  const author = '=cmd()\u001b[2J';
  let root: string;
  beforeAll(() => {
    root = repository();
    commitOn(root, '2024-06-19T09:00:00Z', 'All');
    edit(root, 'readiness/sit-r1.yaml', 'secure: true', 'secure: false');
    commitOn(root, '2024-06-20T09:00:00Z', '::error file=x::boo \u001b[31mred\r ##[group]\u202e\n\nand more', author);
    edit(root, 'readiness/sit-r1.yaml', 'secure: false', 'secure: true');
    const message = join(folder(), 'message');
    writeFileSync(message, Buffer.from('Gr\xfc\xdfe', 'latin1'));
    git(root, 'add', '.');
    const env = { GIT_COMMITTER_DATE: '2024-06-21T09:00:00Z', GIT_AUTHOR_DATE: '2024-06-21T09:00:00Z' };
    gitWith({ env }, root, '-c', 'i18n.commitEncoding=ISO-8859-1', 'commit', '--quiet', '--file', message);
  });
  const shown = (args: readonly string[] = [], env: Record<string, string> = {}) => {
    const { code, stdout, stderr } = run(['history', '--release', 'R1', ...entry, ...args], { cwd: root, env });
    expect([code, stderr]).toEqual([0, '']);
    return stdout;
  };

  it('commands no terminal and no runner, whoever wrote the commits', () => {
    const text = shown(['-v']);
    for (const heeded of ['\u001b', '\u202e', '\r', '##[']) expect(text).not.toContain(heeded);
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).toContain('Grüße');
    expect(text).not.toContain('and more');
  });

  it('is a table that opens as it is, with no formula in it', () => {
    const rows: string[][] = parse(shown(['-f', 'csv']));
    expect(rows[0]).toEqual([
      'gate',
      'clause',
      'rule',
      'title',
      'day',
      'status',
      'blockers',
      'commit',
      'author',
      'subject',
    ]);
    expect(rows.every((row) => row.length === 10)).toBe(true);
    expect(rows.flat().filter((cell) => /^[=+@\t\r-]/.test(cell))).toEqual([]);
    expect(rows.some((row) => row[8]?.startsWith("'=cmd()"))).toBe(true);
  });

  it.each([60, 80, 120])('fits %i columns', (width) => {
    const history = ['fsm-check', 'history', '--release', 'R1', ...entry].join(' ');
    for (const verbosity of ['', '-v', '-q']) {
      const { stdout } = shell(`script -qec "stty cols ${width}; ${history} ${verbosity}" /dev/null`, {
        cwd: root,
        env: { TERM: 'xterm', NO_COLOR: '1', CI: 'true' },
      });
      expect(stdout).toContain('SIT entry for R1');
      for (const line of stdout.split(/\r?\n/)) expect(line.length, line).toBeLessThanOrEqual(width);
    }
  });

  it('is in colour where that is asked for, and says the same', () => {
    const coloured = shown(['--color']);
    expect(coloured).toContain('\u001b[');
    expect(stripVTControlCharacters(coloured)).toBe(shown([], { NO_COLOR: '1' }));
  });

  it('says less when quiet, and every turn when verbose', () => {
    expect(shown(['-q'])).not.toContain('2.13(e)');
    expect(shown()).not.toContain('met on 2024-06-21');
    expect(shown(['-v']).replace(/\n +/g, ' ')).toContain('Grüße (Somebody)');
  });

  it('may be cut off by whoever reads it', () => {
    const command = `"${process.execPath}" "${program}" history --release R1 -v | head -n 1`;
    expect(shell(command, { cwd: root })).toMatchObject({ code: 0, stderr: '' });
  });
});
