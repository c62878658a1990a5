/**
 * How much work a run does, counted and not timed: the engine tells how often each function, and each part of it, was run.
 * The same records give the same counts on any machine, so that work that grew cannot hide.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeProgramme } from '../bench/data.mjs';
import { buildInto } from '../bin/build.mjs';
import { folder } from './support/cli.ts';

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly {
      readonly functionName: string;
      readonly ranges: readonly { readonly startOffset: number; readonly count: number }[];
    }[];
  }[];
}

/** What is counted: calls of some functions, and all that is run in files of some folders. */
const calls = {
  'nodes read': /^add(?:Scalar|Mapping|Sequence)Event$/,
  'texts read': /^parseEvents$/,
  'validator calls': /^validate\d+$/,
} as const;
const layers = {
  'in the reader': /^node_modules\/js-yaml\//,
  'in documents': /^src\/documents\//,
  'in checks': /^src\/checks\//,
  'in gates': /^src\/gates\//,
  elsewhere: /^(?!node_modules\/js-yaml|src\/(?:documents|checks|gates)\/)/,
} as const;
type Work = Readonly<Record<keyof typeof calls | keyof typeof layers, number>>;

const program = folder();
await buildInto(program, { readable: true });

/** What the program puts before the text of its main file when it loads it. */
const wrapper = '(function (exports, require, module, __filename) {'.length;

/** Where in the main file the text of each source file begins. */
const begins = [
  ...readFileSync(join(program, 'main.cjs'), 'utf8').matchAll(/^ *\/\/ ((?:src|node_modules|\.\.|[\w-]+\.json)\S*)$/gm),
].map(({ index, 1: file = '' }) => ({ index: index + wrapper, file }));

/** The work of judging every gate of a record of so many requirements and Testing Issues more than the compliant example. */
function work(rows: number, issues: number): Work {
  const [root, counts] = [folder(), folder()];
  writeProgramme(root, { rows, issues });
  const ran = spawnSync(process.execPath, [join(program, 'fsm-check.cjs'), 'status', '--no-cache', '--root', root], {
    env: { PATH: process.env.PATH, NODE_V8_COVERAGE: counts },
    encoding: 'utf8',
  });
  expect(ran.stdout).toContain('0 of 16 gates blocked or breached');
  const [file] = readdirSync(counts);
  const coverage: Coverage = JSON.parse(readFileSync(join(counts, file as string), 'utf8'));
  const main = coverage.result.find(({ url }) => url.endsWith('main.cjs'));
  const functions = (main?.functions ?? []).map(({ functionName: name, ranges }) => {
    const [{ startOffset = 0, count = 0 } = {}] = ranges;
    const source = begins.findLast(({ index }) => index <= startOffset)?.file ?? '';
    return { name, source, calls: count, run: ranges.reduce((sum, range) => sum + range.count, 0) };
  });
  const total = (counted: typeof functions, what: 'calls' | 'run'): number =>
    counted.reduce((sum, each) => sum + each[what], 0);
  const told = [
    ...Object.entries(calls).map(([kind, of]) => [
      kind,
      total(
        functions.filter(({ name }) => of.test(name)),
        'calls',
      ),
    ]),
    ...Object.entries(layers).map(([kind, of]) => [
      kind,
      total(
        functions.filter(({ source }) => of.test(source)),
        'run',
      ),
    ]),
  ];
  return Object.fromEntries(told);
}

/** The work for each record more, from `small` to `large`. */
const each = (small: Work, large: Work, more: number): Work =>
  Object.fromEntries(
    Object.entries(large).map(([kind, count]) => [kind, (count - small[kind as keyof Work]) / more]),
  ) as Work;

const size = 1000;
const [none, requirements, twice, issues, twiceIssues] = [
  work(0, 0),
  work(size, 0),
  work(2 * size, 0),
  work(0, size),
  work(0, 2 * size),
];

/**
 * What each record may cost. A number that went down is lowered here; one that has to go up is raised with the reason in the
 * commit. A requirement comes with a tenth of a test and of its result; texts are read a hundred rows at a time.
 */
const kept = {
  requirement: {
    'nodes read': 25.61,
    'texts read': 0.01,
    'validator calls': 3.3,
    'in the reader': 8003.63,
    'in documents': 850.16,
    'in checks': 56.1,
    'in gates': 27.5,
    elsewhere: 50.8,
  },
  issue: {
    'nodes read': 38.71,
    'texts read': 0.01,
    'validator calls': 3,
    'in the reader': 7958.14,
    'in documents': 1245.59,
    'in checks': 143.2,
    'in gates': 202.8,
    elsewhere: 71.91,
  },
};

describe('the work for each record', () => {
  it.each([
    ['requirement', each(requirements, twice, size)],
    ['issue', each(issues, twiceIssues, size)],
  ] as const)('is for a %s no more than it was', (record, now) => {
    for (const [kind, most] of Object.entries(kept[record])) {
      const count = now[kind as keyof Work];
      expect(count, `${kind} for each ${record}`).toBeLessThanOrEqual(most * 1.02);
      expect(count, `${kind} for each ${record}: lower the number`).toBeGreaterThanOrEqual(most * 0.9);
    }
  });

  it.each([
    ['requirements', each(none, requirements, size), each(requirements, twice, size)],
    ['issues', each(none, issues, size), each(issues, twiceIssues, size)],
  ])('is the same for the second thousand %s as for the first', (_, first, second) => {
    for (const kind of Object.keys(layers) as (keyof typeof layers)[])
      expect(second[kind], kind).toBeLessThan(first[kind] * 1.1 + 1);
  });
});
