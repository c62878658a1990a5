import { beforeAll, describe, expect, it } from 'vitest';
import { dateInBritain } from '../../src/cli/today.ts';
import { inspect, inspectRelease } from '../../src/engine/inspect.ts';
import { judgeAll } from '../../src/engine/judge.ts';
import { gateId, gates } from '../../src/gates/index.ts';
import type { Finding, GateResult, Report } from '../../src/model/report.ts';
import { isYaml } from '../../src/workspace/workspace.ts';
import { folder, run } from '../support/cli.ts';
import { git } from '../support/git.ts';
import { corpusOf } from '../support/record.ts';
import { type Expected, expected, expectedAt } from './expected.ts';
import { repositoryOfLife } from './repository.ts';
import { script } from './script.ts';
import { textsOnMainLine } from './texts.ts';
import type { Standing } from './turn.ts';
import { turns } from './turns.ts';

const life = repositoryOfLife();

/** The day of a commit in Great Britain. */
const dayOf = ({ at }: { readonly at: string }): string => dateInBritain(Date.parse(at));

/** How everything stands, by what was judged and found. */
function standingOf(results: readonly GateResult[], findings: readonly Finding[]): Standing {
  const of = results.flatMap((result): (readonly [string, string])[] => {
    const subject = [gateId(result), ...(result.subSystem ? [result.subSystem] : [])].join(' ');
    return [
      [subject, result.status],
      ...result.criteria.map(({ rule, status }) => [`${subject} ${rule.split('.')[1]}`, status] as const),
    ];
  });
  const errors = findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
  return { of: new Map(of), errors: [...new Set(errors)] };
}

/** How everything stands by these files on a day, or why there is no record. */
async function standingOn(texts: Readonly<Record<string, string>>, day: string): Promise<Standing | string> {
  const sources = Object.entries(texts)
    .filter(([file]) => isYaml(file))
    .map(([file, text]) => ({ file, text }));
  const corpus = await corpusOf(sources, texts).catch((error: Error) => error.message);
  if (typeof corpus === 'string') return corpus;
  const results = corpus.programme.rows('releases').flatMap((release) => judgeAll(corpus, release, day));
  return standingOf(results, [...inspect(corpus, day), ...inspectRelease(corpus, results, day)]);
}

/** What differs between how things stand and how the table says that they do. */
function differences(found: Standing, expected: Standing): string[] {
  const keys = [...new Set([...expected.of.keys(), ...found.of.keys()])];
  const only = (those: readonly string[], others: readonly string[]) => those.filter((each) => !others.includes(each));
  return [
    ...keys
      .filter((key) => found.of.get(key) !== expected.of.get(key))
      .map((key) => `${key} is ${found.of.get(key)}, and ${expected.of.get(key)} by the table`),
    ...only(found.errors, expected.errors).map((rule) => `${rule} finds an error, and none by the table`),
    ...only(expected.errors, found.errors).map((rule) => `${rule} finds no error, and one by the table`),
  ];
}

describe('the life of a release', () => {
  let found: readonly (Standing | string)[];
  beforeAll(async () => {
    const texts = textsOnMainLine(life);
    found = await Promise.all(life.mainLine.map((commit) => standingOn(texts.get(commit.id) ?? {}, dayOf(commit))));
  }, 60_000);

  it.each(
    expected.map(({ commit: { at, says, name } }, index) => [at, name ?? says.split('\n', 1).join(''), index] as const),
  )('%s %s', (_at, _name, index) => {
    const actual = found[index] as Standing | string;
    const { idle, none, standing } = expected[index] as Expected;
    expect(idle).toEqual([]);
    if (none !== undefined) expect(actual).toContain(none);
    else if (typeof actual === 'string') expect.fail(actual);
    else expect(differences(actual, standing)).toEqual([]);
  });

  it('has a commit on its main line for every turn', () => {
    const names = expected.map(({ commit: { name } }) => name);
    expect(Object.keys(turns).filter((name) => !names.includes(name))).toEqual([]);
  });

  it('turns every criterion that the clauses ask for', () => {
    const turned = new Set(expected.slice(2).flatMap(({ turned }) => turned.flatMap(({ rule }) => rule ?? [])));
    const criteria = gates.flatMap((gate) => gate.criteria.map(({ id }) => id));
    expect(criteria.filter((id) => !turned.has(id))).toEqual([]);
  });
});

describe('the repository of the life', () => {
  it('is the same on every machine', () => {
    // Another id where the script, or a document of the compliant example that it takes over, has changed.
    expect(life.idOf('end-of-year')).toBe('303195e21c69cb5bdeeee568c2dedd01cb15c2b4');
    expect(git(life.root, 'rev-parse', 'main').trim()).toBe(life.idOf('end-of-year'));
  });

  it('has one main line, of which each commit is later than the one before', () => {
    const line = git(life.root, 'log', '--first-parent', '--reverse', '--format=%H %ct', 'main').trim().split('\n');
    expect(line.map((each) => each.split(' ')[0])).toEqual(life.mainLine.map(({ id }) => id));
    const moments = line.map((each) => Number(each.split(' ')[1]));
    expect(moments).toEqual([...moments].sort((a, b) => a - b));
    expect(new Set(life.commits.flatMap(({ name }) => name ?? [])).size).toBe(
      life.commits.filter(({ name }) => name !== undefined).length,
    );
  });

  it('merges what was written on side branches', () => {
    const merges = git(life.root, 'log', '--merges', '--reverse', '--format=%H %P', 'main').trim().split('\n');
    const parent = (name: string): string | undefined =>
      life.mainLine[life.mainLine.findIndex((commit) => commit.name === name) - 1]?.id;
    expect(merges).toEqual([
      [
        life.idOf('specifications-drafted'),
        parent('specifications-drafted'),
        life.idOf('specifications-on-their-branch'),
      ].join(' '),
      [life.idOf('user-testing-drafted'), parent('user-testing-drafted'), life.idOf('user-testing-on-its-branch')].join(
        ' ',
      ),
    ]);
  });

  it.each([
    ['approach-renamed', 'R100\tapproach/app-r1.yaml\tapproach/app-r1-v1.0.yaml'],
    ['coverage-renamed', 'R100\tcoverage/cov-r1.yaml\tcoverage/cov-r1-v1.0.yaml'],
    ['plan-sms-signed', 'M\tREADME.md'],
    ['report-published', 'M\tpublished/rep-sit-r1.md'],
  ])('%s changes %j alone', (name, change) => {
    expect(git(life.root, 'show', '--format=', '--name-status', '-M', life.idOf(name)).trim()).toBe(change);
  });

  it('has a commit whose day is another one in UTC', () => {
    const elsewhere = script.filter((commit) => new Date(commit.at).toISOString().slice(0, 10) !== dayOf(commit));
    expect(elsewhere.map(({ name }) => name)).toEqual(['ssi-tests-run']);
  });
});

describe('the program itself', () => {
  let root: string;
  beforeAll(() => {
    root = folder();
    git(root, 'clone', '--quiet', life.root, '.');
  });

  it.each([
    ['nothing', 2],
    ['readiness-ssi-broken', 1],
    ['ssi-tests-run', 1],
    ['programme-broken', 2],
    ['coverage-edited-after-agreement', 1],
    ['publication-notified', 0],
  ])('answers the same at %s, with exit code %i', (name, exitCode) => {
    const { commit, standing, none } = expectedAt(name);
    git(root, 'checkout', '--quiet', life.idOf(name));
    const { code, stdout, stderr } = run(['status', '--root', root, '--as-of', dayOf(commit), '--format', 'json']);
    expect(code).toBe(exitCode);
    if (none !== undefined) return expect(stderr).toContain(none);
    const { gates: results } = JSON.parse(stdout) as Report;
    // A report tells an error but once: not among the findings where it is the reason of a criterion.
    expect(differences({ ...standingOf(results, []), errors: standing.errors }, standing)).toEqual([]);
  });
});
