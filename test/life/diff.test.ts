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
import { openRange, type Range } from '../../src/workspace/range.ts';
import { isYaml } from '../../src/workspace/workspace.ts';
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
