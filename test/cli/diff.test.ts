import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registerSchema, validate } from '@hyperjump/json-schema/draft-07';
import { describe, expect, it } from 'vitest';
import { outputSchemas } from '../../src/documents/schemas.ts';
import type { Diff, Edit } from '../../src/model/diff.ts';
import { copyOf, folder, run } from '../support/cli.ts';
import { commitOn, edit, git, gitWith, repositoryOf } from '../support/git.ts';

registerSchema(outputSchemas.diff as never, 'https://example.org/diff');
const isDiff = await validate('https://example.org/diff');

/** When everything in the example has happened. */
const late = ['--as-of', '2025-07-01'];

function diffOf(cwd: string, ...args: readonly string[]): Diff {
  const { code, stdout, stderr } = run(['diff', ...args, '-f', 'json'], { cwd });
  expect(stderr).toBe('');
  const diff: Diff = JSON.parse(stdout);
  expect(isDiff(diff as never).valid).toBe(true);
  expect(code).toBe(diff.exitCode);
  return diff;
}

const textOf = (cwd: string, ...args: readonly string[]): string => run(['diff', ...args], { cwd }).stdout;

/** An edit in words: `A hole: readiness/sit-r1.yaml:12`. */
function inWords(edit: Edit | undefined, { commits }: Diff): string {
  if (!edit) return 'no edit';
  const by = commits.find(({ id }) => id === edit.commit)?.subject ?? 'not committed';
  const files = edit.files.map(
    ({ file, line, change, from }) => `${file}:${line ?? ''} ${change}${from ? ` from ${from}` : ''}`,
  );
  return `${by}: ${files.join(', ')}`;
}

/** What became of one criterion: `met, unmet by A hole: readiness/sit-r1.yaml:12`. */
function turnOf(diff: Diff, rule: string): string | undefined {
  const found = diff.gates.flatMap(({ criteria }) => criteria).find((each) => each.rule === rule);
  return found && `${found.was}, ${found.is} by ${inWords(found.edit, diff)}`;
}

/** The rules of the criteria that turned so. */
const rulesOf = (diff: Diff, turn: string): string[] => [
  ...new Set(
    diff.gates.flatMap(({ criteria }) => criteria.filter((each) => each.turn === turn)).map(({ rule }) => rule),
  ),
];

const lineOf = (root: string, file: string, text: string): number =>
  readFileSync(join(root, file), 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(text)) + 1;

/** SIT is not secure any more. */
const aHole = (root: string): void => edit(root, 'readiness/sit-r1.yaml', 'secure: true', 'secure: false');
const holeAt = (root: string): string =>
  `readiness/sit-r1.yaml:${lineOf(root, 'readiness/sit-r1.yaml', 'secure: false')}`;
const readiness = 'sit-entry.readiness';

/** The revocation of a certificate. */
const aRevocation = (root: string): void =>
  edit(root, 'certificates.yaml', 'issuedAt: 2024-06-07', 'issuedAt: 2024-06-07, revokedAt: 2024-06-08');

describe('fsm-check diff', () => {
  it('tells what an edit on the disk turns that is not committed, and a second one that is staged', () => {
    const root = repositoryOf('compliant');
    aHole(root);
    const diff = diffOf(root, ...late);
    expect(turnOf(diff, readiness)).toBe(`met, unmet by not committed: ${holeAt(root)} changed`);
    expect(rulesOf(diff, 'fell-back')).toContain(readiness);
    const [gate] = diff.gates;
    expect(gate).toMatchObject({ title: 'SIT entry for R1', was: 'passed', is: 'breached', turn: 'fell-back' });
    expect([diff.commits, diff.walked.commits, diff.inputs.source]).toEqual([[], 0, 'files']);
    expect(textOf(root, ...late)).toContain(`turned by an edit that is not committed: ${holeAt(root)}\n`);

    expect(diffOf(root, ...late, '--staged').gates).toEqual([]);
    git(root, 'add', '.');
    edit(root, 'readiness/sit-r1.yaml', 'secure: false', 'secure: true');
    expect(diffOf(root, ...late).gates).toEqual([]);
    const staged = diffOf(root, ...late, '--staged');
    expect(turnOf(staged, readiness)).toContain('met, unmet by not committed');
    expect(staged.inputs.source).toBe('index');
    expect(textOf(root, ...late, '--staged')).toContain('turned by an edit that is staged and not committed: ');
  });

  it('names the last commit that turned it, what is not committed only where it did', () => {
    const root = repositoryOf('compliant');
    aHole(root);
    commitOn(root, '2024-10-01T12:00:00Z', 'A hole', 'Tester 1');
    edit(root, 'readiness/sit-r1.yaml', 'secure: false', 'secure: true');
    commitOn(root, '2024-10-02T12:00:00Z', 'Mended');
    aHole(root);
    const second = commitOn(root, '2024-10-03T12:00:00Z', 'A hole again', 'Tester 2');
    writeFileSync(join(root, 'notes.yaml'), 'a: 1\n');
    const diff = diffOf(root, 'HEAD~3', ...late);
    expect(turnOf(diff, readiness)).toBe(`met, unmet by A hole again: ${holeAt(root)} changed`);
    expect(diff.commits).toEqual([{ id: second, date: '2024-10-03', author: 'Tester 2', subject: 'A hole again' }]);
    expect(diff.walked.commits).toBe(3);
    expect(turnOf(diffOf(root, 'HEAD~3..HEAD~2', ...late), readiness)).toContain('A hole: ');
    expect(turnOf(diffOf(root, 'HEAD~2..HEAD~1', ...late), readiness)).toContain('unmet, met by Mended: ');
    aRevocation(root);
    const both = diffOf(root, 'HEAD~3', ...late);
    expect(turnOf(both, readiness)).toContain('A hole again');
    expect(turnOf(both, 'pit-completion.certificate')).toContain('not committed: certificates.yaml:');
  });

  it('tells nothing of an edit and its revert', () => {
    const root = repositoryOf('compliant');
    aHole(root);
    commitOn(root, '2024-10-01T12:00:00Z', 'A hole');
    git(root, 'revert', '--no-edit', 'HEAD');
    const { gates, findings, exitCode, walked } = diffOf(root, 'HEAD~2..', ...late);
    expect([gates, findings, exitCode, walked.commits]).toEqual([[], { new: [], gone: [] }, 0, 2]);
    expect(textOf(root, 'HEAD~2..', ...late)).toMatch(/\n\nnothing turned\n$/);
  });

  it('reads an empty side as HEAD, and judges as of the day of the commit on the second side', () => {
    const root = repositoryOf('compliant');
    aHole(root);
    commitOn(root, '2024-10-01T12:00:00Z', 'A hole');
    edit(root, 'readiness/sit-r1.yaml', 'secure: false', 'secure: true');
    for (const range of ['HEAD~1..', 'HEAD~1..HEAD', 'HEAD~1...']) {
      const diff = diffOf(root, range);
      expect([diff.asOf, diff.inputs.source, diff.exitCode]).toEqual(['2024-10-01', 'commit', 1]);
    }
    expect(turnOf(diffOf(root, '..HEAD~1'), readiness)).toBe('unmet, met by no edit');
    expect(diffOf(root, '..').gates).toEqual([]);
    const today = diffOf(root, 'HEAD');
    expect(today.asOf > '2025-01-01').toBe(true);
    expect(turnOf(today, readiness)).toContain('unmet, met by not committed');
  });

  it('names each of two files that were both needed, and no third one', () => {
    const root = copyOf('compliant');
    const [matrix, specification] = ['traceability/tm-r1.yaml', 'specifications/sit-r1.yaml'] as const;
    const texts = [matrix, specification].map((file) => readFileSync(join(root, file), 'utf8')) as [string, string];
    for (const file of [matrix, specification]) rmSync(join(root, file));
    git(root, 'init', '--quiet', '--initial-branch=main');
    commitOn(root, '2024-10-01T12:00:00Z', 'Neither');
    writeFileSync(join(root, matrix), texts[0]);
    writeFileSync(join(root, specification), texts[1]);
    edit(root, 'issues/log-r1.yaml', 'title: ', 'title: Of old, ');
    commitOn(root, '2024-10-02T12:00:00Z', 'Both');
    const told = turnOf(diffOf(root, 'HEAD~1..', ...late), 'sit-entry.traceability');
    expect(told).toMatch(
      /^unproven, met by Both: specifications\/sit-r1\.yaml:\d+ added, traceability\/tm-r1\.yaml:\d+ added$/,
    );
  });

  it('names all that the reasons point to where each by itself would have turned it', () => {
    const root = repositoryOf('compliant');
    for (const file of ['plans/sit-r1.yaml', 'readiness/sit-r1.yaml']) writeFileSync(join(root, file), `kind: [\n`);
    edit(root, 'issues/log-r1.yaml', 'title: ', 'title: Of old, ');
    commitOn(root, '2024-10-01T12:00:00Z', 'Slips');
    expect(turnOf(diffOf(root, 'HEAD~1..', ...late), 'sit-entry.record')).toMatch(
      /^met, unproven by Slips: plans\/sit-r1\.yaml:\d changed, readiness\/sit-r1\.yaml:\d changed$/,
    );
  });

  it('tells of a file that is gone that it was deleted, and of one that was only renamed its old name', () => {
    const root = repositoryOf('compliant');
    rmSync(join(root, 'readiness/sit-r1.yaml'));
    commitOn(root, '2024-10-01T12:00:00Z', 'Deleted');
    expect(turnOf(diffOf(root, 'HEAD~1..', ...late), readiness)).toBe(
      'met, unproven by Deleted: readiness/sit-r1.yaml: deleted',
    );
    expect(textOf(root, 'HEAD~1..', ...late)).toMatch(/turned by \w{10}: readiness\/sit-r1\.yaml \(deleted\)\n/);
    git(root, 'mv', 'plans/sit-r1.yaml', 'plans/renamed.yaml');
    git(root, 'mv', 'published/rep-sit-r1.md', 'published/elsewhere.md');
    commitOn(root, '2024-10-02T12:00:00Z', 'Renamed');
    const diff = diffOf(root, 'HEAD~1..', ...late);
    // Nobody reads what a document does not name, so that where the text went cannot be told.
    expect(turnOf(diff, 'sit-publication.redacted')).toBe('met, unproven by Renamed: published/rep-sit-r1.md: deleted');
    edit(root, 'reports/rep-sit-r1.yaml', 'published/rep-sit-r1.md', 'published/elsewhere.md');
    commitOn(root, '2024-10-03T12:00:00Z', 'Named');
    expect(turnOf(diffOf(root, 'HEAD~1..', ...late), 'sit-publication.redacted')).toContain('by Named: reports/');
    // A document under another name is the same document.
    expect(diff.gates.map(({ title }) => title)).toEqual(['Publication after SIT for R1']);
    git(root, 'mv', 'reports/rep-sit-r1.yaml', 'reports/rep-sit-r1.yml.draft');
    git(root, 'mv', 'decisions.yaml', 'decisions.yaml.old');
    commitOn(root, '2024-10-04T12:00:00Z', 'Out of the way');
    expect(turnOf(diffOf(root, 'HEAD~1..', ...late), 'sit-completion.report')).toContain('deleted');
  });

  it('says that a document was renamed where that alone turned something', () => {
    const root = repositoryOf('compliant');
    // On many disks the two are one file.
    git(root, 'mv', 'readiness/sit-r1.yaml', 'readiness/PIT-sms.yaml');
    commitOn(root, '2024-10-01T12:00:00Z', 'Renamed');
    expect(turnOf(diffOf(root, 'HEAD~1..', ...late), 'sit-entry.record')).toBe(
      'met, unproven by Renamed: readiness/PIT-sms.yaml:1 renamed from readiness/sit-r1.yaml',
    );
    expect(textOf(root, 'HEAD~1..', ...late)).toContain('(renamed from readiness/sit-r1.yaml)');
    git(root, 'mv', 'readiness/PIT-sms.yaml', 'readiness/sit.yaml');
    git(root, 'mv', 'decisions.yaml', 'all-decisions.yaml');
    commitOn(root, '2024-10-02T12:00:00Z', 'Renamed again');
    expect(diffOf(root, 'HEAD~2..', ...late)).toMatchObject({ gates: [], exitCode: 0 });
  });

  it('lays what a broken file leaves unproven to that file, and mends to the edit that mended', () => {
    const root = repositoryOf('compliant');
    edit(root, 'readiness/sit-r1.yaml', '{ resource', '{{ resource');
    commitOn(root, '2024-10-01T12:00:00Z', 'A slip');
    const diff = diffOf(root, 'HEAD~1..', ...late);
    expect(turnOf(diff, 'sit-entry.record')).toBe(
      `met, unproven by A slip: readiness/sit-r1.yaml:${lineOf(root, 'readiness/sit-r1.yaml', '{{')} changed`,
    );
    expect(turnOf(diff, readiness)).toContain('met, unproven by A slip');
    // The fault is told as the reason, and not once more as an error.
    expect(diff.findings.new).toEqual([]);
    edit(root, 'readiness/sit-r1.yaml', '{{ resource', '{ resource');
    expect(turnOf(diffOf(root, ...late), 'sit-entry.record')).toContain('unproven, met by not committed');
  });

  it('gives no answer where the programme of one side cannot be relied on, and sees past such a commit on the way', () => {
    const root = repositoryOf('compliant');
    edit(root, 'programme.yaml', 'kind: programme', 'kind: programme\nid: [');
    const broken = commitOn(root, '2024-10-01T12:00:00Z', 'A slip in the programme');
    edit(root, 'programme.yaml', 'kind: programme\nid: [', 'kind: programme');
    aHole(root);
    commitOn(root, '2024-10-02T12:00:00Z', 'Mended, and a hole');
    const told = (range: string) => run(['diff', range, ...late], { cwd: root });
    expect(told('HEAD~2..HEAD~1')).toMatchObject({ code: 2, stdout: '' });
    expect(told('HEAD~2..HEAD~1').stderr).toMatch(
      /^fsm-check: the programme programme\.yaml cannot be relied on\n {2}programme\.yaml:\d+:\d+: /,
    );
    expect(told('HEAD~1..HEAD')).toMatchObject({ code: 2, stdout: '' });
    expect(told('HEAD~1..HEAD').stderr).toContain(
      `fsm-check: there is nothing to compare with in commit ${broken.slice(0, 10)}: the programme programme.yaml cannot`,
    );
    expect(turnOf(diffOf(root, 'HEAD~2..HEAD', ...late), readiness)).toBe(
      `met, unmet by Mended, and a hole: ${holeAt(root)} changed`,
    );
  });

  it('tells a gate that is new, and counts one that is gone as fallen back', () => {
    const root = repositoryOf('compliant');
    const programme = readFileSync(join(root, 'programme.yaml'), 'utf8');
    const start = programme.indexOf('  - id: R2');
    const end = programme.slice(start + 1).search(/^ {2}- id: |^\S/m);
    writeFileSync(join(root, 'programme.yaml'), programme.slice(0, start) + programme.slice(start + 1 + end));
    commitOn(root, '2024-10-01T12:00:00Z', 'Without R2');
    const gone = diffOf(root, 'HEAD~1..', ...late, '--release', 'R2');
    expect(gone.gates.every(({ was, is, criteria }) => was && !is && criteria.length === 0)).toBe(true);
    expect(gone.gates.map(({ edit }) => inWords(edit, gone))).toContainEqual(
      expect.stringMatching(/^Without R2: programme\.yaml:\d+ changed$/),
    );
    expect(gone.exitCode).toBe(1);
    expect(gone.summary).toMatch(/^nothing fell back; \d+ gates gone/);
    expect(textOf(root, 'HEAD~1..', ...late)).toContain('SIT entry for R2: was PASSED, is gone\n');
    writeFileSync(join(root, 'programme.yaml'), programme);
    const fresh = diffOf(root, ...late, '--release', 'R2', '--gate', 'sit');
    expect(fresh.gates.map(({ was, is, turn }) => [was, is, turn])).toEqual([
      [undefined, 'passed', undefined],
      [undefined, expect.any(String), undefined],
      [undefined, expect.any(String), undefined],
    ]);
    expect(textOf(root, ...late, '-q')).not.toContain('R2: new');
    expect(textOf(root, ...late)).toContain('SIT entry for R2: new, PASSED\n');
  });

  it('tells new and gone errors of the record, and falls back for a new one alone', () => {
    const root = repositoryOf('compliant');
    edit(root, 'results/sit-r1.yaml', 'deviceSet: DS-1 }', 'deviceSet: DS-1, issues: [TI-R1-999] }');
    const edited = commitOn(root, '2024-10-01T12:00:00Z', 'An issue that nobody raised');
    const diff = diffOf(root, 'HEAD~1..', ...late);
    const unknown = /^there is no Testing Issue "TI-R1-999"/;
    const errors = diff.findings.new.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ message }) => message)).toEqual([expect.stringMatching(unknown)]);
    expect(diff.gates).toEqual([]);
    expect(diff.exitCode).toBe(1);
    expect(diff.summary).toBe('nothing fell back; 1 new error in the record');
    expect(textOf(root, 'HEAD~1..', ...late, '-q')).toContain('New in the record\n');
    // Lines move, and the error stays the same.
    const text = readFileSync(join(root, 'results/sit-r1.yaml'), 'utf8');
    writeFileSync(join(root, 'results/sit-r1.yaml'), `# one\n# two\n${text}`);
    expect(diffOf(root, ...late)).toMatchObject({ findings: { new: [], gone: [] }, exitCode: 0 });
    git(root, 'checkout', '--quiet', '.');
    git(root, 'revert', '--no-edit', edited);
    const back = diffOf(root, 'HEAD~1..', ...late);
    expect(back.findings.gone.map(({ message }) => message)).toEqual([expect.stringMatching(unknown)]);
    expect([back.exitCode, back.findings.new]).toEqual([0, []]);
    expect(textOf(root, 'HEAD~1..', ...late)).toContain('Gone from the record\n');
  });

  it('asks about what it is told to', () => {
    const root = repositoryOf('compliant');
    aHole(root);
    aRevocation(root);
    const gates = (...args: string[]): string[] => diffOf(root, ...late, ...args).gates.map(({ title }) => title);
    expect(gates()).toEqual(expect.arrayContaining(['SIT entry for R1']));
    expect(gates('--gate', 'sit', '--stage', 'entry')).toEqual(['SIT entry for R1']);
    expect(gates('--gate', 'pit')).toEqual([expect.stringMatching(/^PIT completion for (SMS|SSI) in R1$/)]);
    expect(
      gates('--gate', 'pit', '--sub-system', 'SMS').concat(gates('--gate', 'pit', '--sub-system', 'SSI')),
    ).toHaveLength(1);
    expect(gates('--release', 'R2')).toEqual([]);
    const refused = (...args: string[]): string => {
      const { code, stdout, stderr } = run(['diff', ...late, ...args], { cwd: root });
      expect([code, stdout]).toEqual([2, '']);
      return stderr;
    };
    expect(refused('--release', 'R9')).toContain('the programme has no release "R9"');
    expect(refused('--gate', 'pit', '--sub-system', 'SMX')).toContain('has no Sub-System "SMX"');
    expect(refused('--sub-system', 'SMS')).toContain('--sub-system goes with pit');
    expect(refused('--gate', 'user-testing', '--stage', 'entry')).toContain('has no stages');
  });

  it('says why there is nothing to compare', () => {
    const root = repositoryOf('compliant');
    const told = (cwd: string, ...args: string[]): string => {
      const { code, stdout, stderr } = run(['diff', ...args], { cwd });
      expect([code, stdout]).toEqual([2, '']);
      return stderr;
    };
    for (const [range, revision] of [
      ['nothing', 'nothing'],
      ['HEAD..nothing', 'nothing'],
      ['nothing...HEAD', 'nothing'],
      ['HEAD~1', 'HEAD~1'],
      ['HEAD..HEAD..HEAD', 'HEAD..HEAD'],
      ['HEAD:programme.yaml..', 'HEAD:programme.yaml'],
      ['--upload-pack=x..', '--upload-pack=x'],
    ] as const)
      expect(told(root, '--', range)).toBe(
        `fsm-check: there is nothing to compare at ${revision}: git knows no such commit here\n`,
      );
    expect(told(root, '')).toContain('the range is empty');
    expect(told(root, 'HEAD..HEAD', '--staged')).toContain('contradict each other');
    expect(told(root, '--at', 'HEAD')).toContain('name them as a range, BASE..HEAD');
    expect(told(copyOf('compliant'))).toContain('not a git repository');
    const unborn = copyOf('compliant');
    git(unborn, 'init', '--quiet');
    expect(told(unborn)).toContain('there is nothing to compare at HEAD: git knows no such commit here');
    git(root, 'checkout', '--quiet', '--orphan', 'elsewhere');
    commitOn(root, '2024-10-01T12:00:00Z');
    expect(told(root, 'main...elsewhere')).toBe('fsm-check: main and elsewhere have no commit in common\n');
    expect(diffOf(root, 'main..elsewhere').gates).toEqual([]);
  });

  it('says that a shallow clone lacks the base, and what it cannot know', () => {
    const root = repositoryOf('compliant');
    aHole(root);
    commitOn(root, '2024-10-01T12:00:00Z', 'A hole');
    const clone = (depth: string): string => {
      const path = join(folder(), 'shallow');
      git(root, 'clone', '--quiet', '--depth', depth, `file://${root}`, path);
      return path;
    };
    const { code, stderr } = run(['diff', 'HEAD~1..'], { cwd: clone('1') });
    expect([code, stderr]).toEqual([
      2,
      'fsm-check: there is nothing to compare at HEAD~1: git knows no such commit here; the clone is shallow: fetch the whole history (fetch-depth: 0 in GitHub Actions)\n',
    ]);
    git(root, 'commit', '--quiet', '--allow-empty', '-m', 'Nothing');
    const deeper = diffOf(clone('2'), 'HEAD~1..', ...late);
    expect(deeper.walked).toEqual({ commits: 1, shallow: true });
  });

  it('says the same every time, whatever the cache holds', () => {
    const root = repositoryOf('compliant');
    aHole(root);
    aRevocation(root);
    commitOn(root, '2024-10-01T12:00:00Z', 'Two edits');
    for (const format of ['text', 'json', 'markdown']) {
      const args = ['diff', 'HEAD~1..', ...late, '-f', format];
      const [first, ...others] = [args, args, [...args, '--no-cache']].map((each) => run(each, { cwd: root }));
      expect(first?.code).toBe(1);
      for (const other of others) expect(other).toEqual(first);
    }
    const { stdout, code } = run(['diff', 'HEAD~1..', ...late, '-f', 'markdown=out.md', '-q'], { cwd: root });
    expect(code).toBe(1);
    expect(readFileSync(join(root, 'out.md'), 'utf8')).toMatch(/^## ⛔ /);
    expect(stdout).toMatch(/fell back\n$/);
  });

  it('runs nothing that a repository names', () => {
    const root = repositoryOf('compliant');
    const trap = join(folder(), 'sprung');
    writeFileSync(join(root, '.gitattributes'), '* filter=trap diff=trap merge=trap\n');
    for (const key of [
      'filter.trap.clean',
      'filter.trap.smudge',
      'diff.trap.textconv',
      'diff.trap.command',
      'diff.external',
    ])
      git(root, 'config', key, `touch ${trap}; cat`);
    aHole(root);
    expect(diffOf(root, ...late).exitCode).toBe(1);
    expect(() => readFileSync(trap)).toThrow('ENOENT');
  });
});

describe('fsm-check diff on a pull request', () => {
  /** A base that moved on while a branch was worked on, and the merge of the two as GitHub checks it out. */
  function pullRequest(): string {
    const root = repositoryOf('compliant');
    git(root, 'checkout', '--quiet', '-b', 'feature');
    aHole(root);
    commitOn(root, '2024-10-01T12:00:00Z', 'A hole', 'Contributor 1');
    writeFileSync(join(root, 'notes.md'), 'a note\n');
    commitOn(root, '2024-10-02T12:00:00Z', 'A note', 'Contributor 1');
    git(root, 'checkout', '--quiet', 'main');
    aRevocation(root);
    commitOn(root, '2024-10-03T12:00:00Z', 'A certificate is revoked', 'Maintainer 1');
    git(root, 'checkout', '--quiet', '--detach', 'main');
    gitWith(
      { env: { GIT_COMMITTER_DATE: '2024-10-04T12:00:00Z' } },
      ...([root, 'merge', '--quiet', '--no-ff', '-m', 'Merge feature into main', 'feature'] as const),
    );
    return root;
  }

  it('tells what the branch turned, by its own commits, and nothing of what the base brought meanwhile', () => {
    const root = pullRequest();
    const diff = diffOf(root, 'main...HEAD', ...late);
    expect(turnOf(diff, readiness)).toBe(`met, unmet by A hole: ${holeAt(root)} changed`);
    expect(turnOf(diff, 'pit-completion.certificate')).toBeUndefined();
    expect(diff.commits.map(({ author }) => author)).toEqual(['Contributor 1']);
    expect(diffOf(root, 'main..HEAD', ...late).gates).toEqual(diff.gates);
    // Without the merge: since the two parted.
    const branch = diffOf(root, 'main...feature', ...late);
    expect(rulesOf(branch, 'fell-back')).toEqual(rulesOf(diff, 'fell-back'));
    expect(diffOf(root, 'main...HEAD').asOf).toBe('2024-10-04');
  });

  it('says where the other side alone has what makes the difference', () => {
    const root = pullRequest();
    const diff = diffOf(root, 'main..feature', ...late);
    expect(turnOf(diff, 'pit-completion.certificate')).toBe('unmet, met by no edit');
    expect(turnOf(diff, readiness)).toContain('A hole');
    expect(textOf(root, 'main..feature', ...late)).toContain('turned by no commit on the way');
    expect(run(['diff', 'main..feature', ...late, '-f', 'markdown'], { cwd: root }).stdout).toContain(
      'turned by no commit on the way',
    );
  });

  it('looks for what a merge into the branch brought on the line that it came from', () => {
    const root = pullRequest();
    git(root, 'checkout', '--quiet', 'feature');
    git(root, 'merge', '--quiet', '--no-ff', '-m', 'Merge main into feature', 'main');
    const diff = diffOf(root, 'HEAD~3..', ...late);
    expect(turnOf(diff, 'pit-completion.certificate')).toContain('A certificate is revoked: certificates.yaml:');
    expect(turnOf(diff, readiness)).toContain('A hole: ');
    git(root, 'checkout', '--quiet', 'main');
    git(root, 'merge', '--quiet', '--no-ff', '-m', 'Merge feature', 'feature');
    expect(turnOf(diffOf(root, 'HEAD~1..', ...late), readiness)).toContain('A hole: ');
  });

  it('names the merge where it alone turned something', () => {
    const root = pullRequest();
    const plan = readFileSync(join(root, 'plans/sit-r1.yaml'), 'utf8');
    edit(root, 'plans/sit-r1.yaml', plan.slice(plan.indexOf('signOff:')), '');
    git(root, 'add', '.');
    git(root, 'commit', '--quiet', '--amend', '-m', 'A merge with more in it');
    const diff = diffOf(root, 'main...HEAD', ...late);
    expect(turnOf(diff, 'sit-entry.test-plan')).toMatch(/by A merge with more in it: plans\/sit-r1\.yaml:\d+ changed$/);
    expect(turnOf(diff, readiness)).toContain('A hole: ');
  });

  it('is told in Markdown that hosts show as it is meant, in a folder of the repository too', () => {
    const root = folder();
    git(root, 'init', '--quiet', '--initial-branch=main');
    renameSync(copyOf('compliant'), join(root, 'docs'));
    commitOn(root, '2024-09-30T12:00:00Z');
    const docs = join(root, 'docs');
    const hostile = 'issues/`|` <b>@x ::error::_*.yaml';
    renameSync(join(docs, 'readiness/sit-r1.yaml'), join(docs, hostile));
    edit(docs, hostile, 'secure: true', 'secure: false');
    const says = '::error::a | `b` <img src=x> @somebody #12 ##[error]\u001b[31m \u202ex [l](http://h.example)';
    commitOn(root, '2024-10-01T12:00:00Z', says, 'A\u001b[2J | <b>@team\u202e `x`');
    const { stdout, code } = run(['diff', '-C', 'docs', 'HEAD~1..', ...late, '-f', 'markdown'], { cwd: root });
    expect(code).toBe(1);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may come through
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e]/);
    const shown = stdout.replace(/(?<!\\)(`+)(?!`).*?(?<!`)\1(?!`)/g, '');
    expect(shown).not.toMatch(/(?<!\\)<(?!\/?span>)|(?<!<span>)@|(?<!\\)[[\]]|(?<![\\#])#(?![# ])/);
    const rows = stdout.split('\n').filter((line) => line.startsWith('| '));
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(6);
    expect(stdout).toContain('docs/issues/');
    const text = run(['diff', '-C', 'docs', 'HEAD~1..', ...late], { cwd: root }).stdout;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may come through
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e]|^\s*::|##\[/m);
    expect(text).toContain('\\u001b');
    const diff = diffOf(root, '-C', 'docs', 'HEAD~1..', ...late);
    expect(diff.commits[0]).toMatchObject({ author: 'A\u001b[2J | b@team\u202e `x`', subject: says });
  });

  it('fits into a comment however much turned, what fell back first', () => {
    const root = repositoryOf('compliant');
    const words = 'long words '.repeat(400);
    for (const file of ['plans/pit-sms.yaml', 'plans/pit-ssi.yaml', 'plans/sit-r1.yaml', 'plans/sit-r2.yaml'])
      edit(root, file, 'kind: test-plan', `kind: test-plan\n"${words}${file}": 1\n"b${words}${file}": 1`);
    commitOn(root, '2024-10-01T12:00:00Z', 'Long '.repeat(5000));
    const { stdout } = run(['diff', 'HEAD~1..', ...late, '-f', 'markdown'], { cwd: root });
    expect(stdout.length).toBeLessThan(65_536);
    expect(stdout).toContain('### What fell back');
  });
});
