import { describe, expect, it } from 'vitest';
import { range } from '../../src/cli/range.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { dateInBritain } from '../../src/cli/today.ts';
import { diff } from '../../src/diff.ts';
import { inspect, inspectRelease } from '../../src/engine/inspect.ts';
import { judgeAll } from '../../src/engine/judge.ts';
import { gateId } from '../../src/gates/index.ts';
import type { Diff, Edit, GateTurn } from '../../src/model/diff.ts';
import type { Finding } from '../../src/model/report.ts';
import { version } from '../../src/version.ts';
import { openRange, type Range } from '../../src/workspace/range.ts';
import { isYaml } from '../../src/workspace/workspace.ts';
import { run } from '../support/cli.ts';
import { git } from '../support/git.ts';
import { corpusOf } from '../support/record.ts';
import { type Expected, expected } from './expected.ts';
import { type Made, repositoryOfLife } from './repository.ts';
import { textsOnMainLine } from './texts.ts';

const life = repositoryOfLife();

/** The files after each commit of the main line, as git tells them. */
const texts = textsOnMainLine(life);

/** The main line from its first commit to its last. */
const whole = openRange(life.root, range(`${life.mainLine[0]?.id}..main`));

/** What a commit of the main line holds, without asking git again. */
function heldBy(commit: Made): Range['before'] {
  const all = texts.get(commit.id) ?? {};
  return {
    ...whole.before,
    commit: { id: commit.id, time: Date.parse(commit.at) },
    files: Object.keys(all).filter(isYaml).sort(),
    read: (file) => ({ file, text: all[file] ?? '', ...(file in all ? {} : { fault: 'it is not there' }) }),
    earlierTexts: (file) => whole.at(commit.id).earlierTexts(file),
  };
}

/** What the commit after this one turned, told without a process of its own. */
async function turnedAfter(index: number): Promise<Diff> {
  const [before, after] = life.mainLine.slice(index, index + 2).map(heldBy) as [Range['before'], Range['before']];
  const line = whole.line?.slice(index, index + 1) ?? [];
  const opened: Range = {
    ...whole,
    before,
    after,
    line,
    head: after.commit,
    *states(asked) {
      if (asked === line) for (const commit of line) yield { commit, workspace: after };
      else yield* whole.states(asked);
    },
  };
  const common = { targets: [], verbosity: 'normal' } as const;
  const terminal = { stderr: { isTTY: false }, env: {} } as unknown as Terminal;
  return diff({ command: 'diff', sides: { base: 'HEAD' }, common }, opened, dateInBritain(after.commit.time), terminal);
}

/** `sit-entry`, `pit-entry SMS`: how the table names a gate. */
const subjectOf = (gate: Pick<GateTurn, 'gate' | 'stage' | 'subSystem'>): string =>
  [gateId(gate), ...(gate.subSystem ? [gate.subSystem] : [])].join(' ');
/** `sit-entry readiness`: how it names a criterion. */
const nameOf = (gate: Parameters<typeof subjectOf>[0], { rule }: { readonly rule: string }): string =>
  `${subjectOf(gate)} ${rule.split('.')[1]}`;

/** What is found after a commit on a day, which need not be its own: how everything stands, and the errors. */
async function foundOn(commit: string, day: string) {
  const all = texts.get(commit) ?? {};
  const sources = Object.entries(all).flatMap(([file, text]) => (isYaml(file) ? [{ file, text }] : []));
  const corpus = await corpusOf(sources, all);
  const results = corpus.programme.rows('releases').flatMap((release) => judgeAll(corpus, release, day));
  const of = results.flatMap((result): (readonly [string, string])[] => [
    [subjectOf(result), result.status],
    ...result.criteria.map((each) => [nameOf(result, each), each.status] as const),
  ]);
  const errors = [...inspect(corpus, day), ...inspectRelease(corpus, results, day)].filter(isError);
  return { of: new Map(of), errors };
}

const isError = ({ severity }: Finding): boolean => severity === 'error';

/** What turned, as lines of a list: `sit-entry readiness: met, then unmet`. */
const turnsIn = ({ gates }: Diff): string[] =>
  gates
    .flatMap((gate) => [
      ...(gate.was === gate.is ? [] : [`${subjectOf(gate)}: ${gate.was}, then ${gate.is}`]),
      ...gate.criteria.map((each) => `${nameOf(gate, each)}: ${each.was}, then ${each.is}`),
    ])
    .sort();

const editsIn = ({ gates }: Diff): Edit[] =>
  gates.flatMap(({ was, is, edit, criteria }) => [
    ...(was === is ? [] : [edit as Edit]),
    ...criteria.map((each) => each.edit as Edit),
  ]);

/** The lines that each commit changed in its files, as git tells them: where lines were only taken away, those around the place. */
const edited = new Map(
  git(life.root, 'log', '--all', '-m', '--first-parent', '-p', '--unified=0', '--no-renames', '--format=commit %H')
    .split(/^commit (?=[0-9a-f]{40}$)/m)
    .slice(1)
    .map((told) => [told.slice(0, 40), linesIn(told)]),
);

function linesIn(told: string): ReadonlyMap<string, readonly (readonly [first: number, last: number])[]> {
  const files = told.split(/^diff --git a\/.* b\//m).slice(1);
  return new Map(
    files.map((each) => [
      each.slice(0, each.indexOf('\n')),
      [...each.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].map(([, first, count = '1']) => {
        const start = Number(first);
        return [start, count === '0' ? start + 1 : start + Number(count) - 1] as const;
      }),
    ]),
  );
}

/** What was edited since an agreement is told at the end of a message, where the history is at hand. */
const beginning = (message: string): string => message.slice(0, 60);

const isFailing = (status: string | undefined): boolean => status === 'unmet' || status === 'unproven';
const weight = (status: string | undefined): number => ['blocked', 'breached'].indexOf(status ?? '') + 1;

/** The commits on side branches that a merge brought in, by the files that they changed. */
const merged: Readonly<Record<string, readonly string[]>> = {
  'specifications-drafted': ['specifications'],
  'user-testing-drafted': ['user-testing'],
};

describe('between each commit of the life and the one before', () => {
  const pairs = life.mainLine.slice(1).map((commit, index) => [commit.name ?? commit.says, index + 1] as const);

  // Both are judged on the day of the second. What turned by an edit is then what the table says of the second, against what is
  // found in the first on that day: what the day alone has turned is in both.
  it.each(pairs)('%s', async (_, index) => {
    const commit = life.mainLine[index] as (typeof life.mainLine)[number];
    const before = life.mainLine[index - 1] as typeof commit;
    const { standing, none } = expected[index] as Expected;
    const earlier = (expected[index - 1] as Expected).none;
    if (none !== undefined || earlier !== undefined)
      return expect(turnedAfter(index - 1)).rejects.toThrow(none ?? earlier);
    const told = await turnedAfter(index - 1);
    const day = dateInBritain(Date.parse(commit.at));
    const was = await foundOn(before.id, day);
    const turned = [...standing.of].filter(([key, is]) => was.of.get(key) !== is);
    expect(turnsIn(told)).toEqual(turned.map(([key, is]) => `${key}: ${was.of.get(key)}, then ${is}`).sort());

    const brought = merged[commit.name ?? ''];
    const line = brought ? life.commits.filter(({ on }) => on !== undefined && brought.includes(on)) : [commit];
    for (const edit of editsIn(told)) {
      expect(line.map(({ id }) => id)).toContain(edit.commit);
      expect(edit.files.length).toBeGreaterThan(0);
      for (const { file, change, line: told } of edit.files) {
        const lines = edited.get(edit.commit as string)?.get(file);
        expect(lines).toBeDefined();
        expect(told === undefined).toBe(change === 'deleted');
        if (told !== undefined)
          expect(
            lines?.some(([first, last]) => told >= first && told <= last),
            `${file}:${told}`,
          ).toBe(true);
      }
    }

    const fresh = standing.errors.filter((rule) => !was.errors.some((error) => error.rule === rule));
    const { errors } = await foundOn(commit.id, day);
    // An error that a criterion fell back for is told there.
    const messages = [told.findings.new, ...told.gates.flatMap(({ criteria }) => criteria.map((each) => each.reasons))]
      .flat()
      .map(({ message }) => message);
    for (const { rule, message } of errors)
      if (fresh.includes(rule)) expect(messages.map(beginning)).toContain(beginning(message));
    const known = was.errors.map(({ message }) => message);
    for (const { message } of told.findings.new.filter(isError)) expect(known).not.toContain(message);
    const worse = turned.some(([key, is]) =>
      key.split(' ').length > (key.startsWith('pit-') ? 2 : 1)
        ? isFailing(is) && !isFailing(was.of.get(key))
        : weight(is) > weight(was.of.get(key)),
    );
    expect(told.exitCode).toBe(worse || fresh.length > 0 ? 1 : 0);
  });
});

/** What fell back between two commits with names: the criterion, by which commit, in which file, and what stands in the line. */
type Fall = readonly [criterion: string, by: string, file: string, line: string];

/** Written by hand from the script; of each commit the last that made the criterion what it is counts. */
const ranges: Readonly<Record<string, readonly Fall[]>> = {
  'sms-may-proceed..issue-001-raised': [
    ['pit-completion SMS thresholds', 'issue-001-raised', 'issues/log-r1.yaml', '- id: TI-R1-001'],
    ['sit-completion thresholds', 'issue-001-raised', 'issues/log-r1.yaml', '- id: TI-R1-001'],
  ],
  // The approach of 1.1 asks for one more entry criterion; what does not read bears on all that asks for readiness.
  'readiness-sms-in-part..readiness-ssi-broken': [
    ['pit-entry SMS record', 'readiness-ssi-broken', 'readiness/pit-ssi.yaml', 'resource: stubs'],
    ['pit-entry SSI record', 'readiness-ssi-broken', 'readiness/pit-ssi.yaml', 'resource: stubs'],
    ['pit-completion SMS thresholds', 'issue-001-raised', 'issues/log-r1.yaml', '- id: TI-R1-001'],
    ['sit-entry record', 'readiness-ssi-broken', 'readiness/pit-ssi.yaml', 'resource: stubs'],
    ['sit-entry added-criteria', 'approach-1.1-agreed', 'decisions.yaml', '- id: D-003'],
    ['sit-completion thresholds', 'issue-001-raised', 'issues/log-r1.yaml', '- id: TI-R1-001'],
  ],
  'sms-certified..sms-certificate-revoked': [
    ['pit-completion SMS certificate', 'sms-certificate-revoked', 'certificates.yaml', 'revokedAt: 2024-05-28'],
  ],
  'plan-sit..issue-recorded-late': [
    ['pit-completion SMS thresholds', 'issue-recorded-late', 'issues/log-r1.yaml', '- id: TI-R1-027'],
    ['sit-completion thresholds', 'issue-recorded-late', 'issues/log-r1.yaml', '- id: TI-R1-027'],
  ],
  'issue-010-raised..issue-010-closed': [],
  'issue-010-closed..issue-010-reopened': [
    ['sit-completion thresholds', 'issue-010-reopened', 'issues/log-r1.yaml', '- at: 2024-07-26'],
  ],
  // Between the two the programme could not be read: what fell back before it is not laid to the commit that mended it.
  'issue-010-closed-again..programme-mended': [
    ['sit-completion thresholds', 'issue-016-raised', 'issues/log-r1.yaml', '- id: TI-R1-016'],
    ...['document', 'consulted', 'submitted', 'approved', 'users-ready', 'after-sit'].map(
      (name): Fall => [`user-testing ${name}`, 'user-testing-planned', 'programme.yaml', 'id: USER-2'],
    ),
  ],
  // Met again in between, so that the second issue turned it; the document came with a merge, and its last word by a later commit.
  'issue-010-closed-again..issue-018-raised': [
    ['sit-completion thresholds', 'issue-018-raised', 'issues/log-r1.yaml', '- id: TI-R1-018'],
    ...['consulted', 'submitted', 'approved'].map(
      (name): Fall => [`user-testing ${name}`, 'user-testing-planned', 'programme.yaml', 'id: USER-2'],
    ),
    ['user-testing users-ready', 'user-testing', 'user-testing/ut-r1.yaml', '- participant: USER-1'],
    ['user-testing after-sit', 'user-testing-on-its-branch', 'user-testing/ut-r1.yaml', 'requiresSitCompletion: true'],
  ],
  'users-consulted..user-testing-broken': ['record', 'document', 'consulted'].map((name) => [
    `user-testing ${name}`,
    'user-testing-broken',
    'user-testing/ut-r1.yaml',
    'entryMetAt: 5 September 2024',
  ]),
  'completion-claimed..issue-026-raised': [
    ['sit-completion thresholds', 'issue-026-raised', 'issues/log-r1.yaml', '- id: TI-R1-026'],
    ['sit-completion report', 'panel-declined', 'decisions.yaml', 'outcome: declined'],
    ['sit-completion exit-criteria', 'report-after-decline', 'reports/rep-sit-r1.yaml', 'met: false'],
    ['sit-completion notified', 'panel-declined', 'decisions.yaml', 'outcome: declined'],
    ['sit-completion referral', 'completion-referred', 'notices.yaml', 'date: 2024-10-25'],
  ],
  'user-testing-mended..coverage-renamed': [],
  'programme..end-of-year': [],
};

/** The ends of a range as git knows them. */
const named = (given: string): string => given.split('..').map(life.idOf).join('..');

describe('between commits of the life that lie apart', () => {
  it.each(Object.entries(ranges))('%s', (given, falls) => {
    const { code, stdout, stderr } = run(['diff', '-C', life.root, named(given), '-f', 'json']);
    expect(stderr).toBe('');
    const told: Diff = JSON.parse(stdout);
    const found = told.gates.flatMap((gate) =>
      gate.criteria
        .filter(({ turn }) => turn === 'fell-back')
        .map((each): Fall => {
          const [first] = each.edit?.files ?? [];
          const { file = '', line = 0 } = first ?? {};
          expect(each.edit?.files).toHaveLength(1);
          const by = life.commits.find(({ id }) => id === each.edit?.commit);
          const text = git(life.root, 'show', `${by?.id}:${file}`).split('\n')[line - 1] ?? '';
          const fall = falls.find(([criterion]) => criterion === nameOf(gate, each));
          return [nameOf(gate, each), by?.name ?? by?.on ?? '', file, fall && text.includes(fall[3]) ? fall[3] : text];
        }),
    );
    expect(found).toEqual(falls);
    expect(code).toBe(falls.length > 0 ? 1 : 0);
  });

  it('an edit and what takes it back turn nothing', () => {
    for (const [edit, back] of [
      ['coverage-edited-after-agreement', 'coverage-put-back'],
      ['matrix-grown', 'matrix-as-before'],
      ['issue-recorded-late', 'issue-withdrawn'],
    ] as const) {
      const { code, stdout } = run(['diff', '-C', life.root, `${life.idOf(edit)}~1..${life.idOf(back)}`]);
      expect([edit, code, stdout.split('\n').at(-2)]).toEqual([edit, 0, 'nothing turned']);
    }
  });

  it('gives no answer where one of the two has no programme, or one that does not read', () => {
    for (const [given, says] of [
      ['nothing..programme', 'there is nothing to compare with in commit'],
      ['issue-016-raised..programme-broken', 'fsm-check: the programme programme.yaml cannot be relied on'],
      ['programme-broken..programme-mended', 'there is nothing to compare with in commit'],
    ] as const) {
      const { code, stdout, stderr } = run(['diff', '-C', life.root, named(given)]);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain(says);
    }
  });

  it.each([
    ['specifications-drafted', 'text'],
    ['specifications-drafted', 'markdown'],
    ['issue-recorded-late', 'text'],
    ['issue-recorded-late', 'markdown'],
  ])('%s is told in %s as it was', async (name, format) => {
    const { stdout } = run(['diff', '-C', life.root, `${life.idOf(name)}~3..${life.idOf(name)}`, '-f', format]);
    const file = `golden/diff-${name}.${format === 'text' ? 'txt' : 'md'}`;
    await expect(stdout.replace(version, '0.0.0').replace(life.root, '.')).toMatchFileSnapshot(file);
  });
});
