import { beforeAll, describe, expect, it } from 'vitest';
import { dateInBritain } from '../../src/cli/today.ts';
import { inspect, inspectRelease } from '../../src/engine/inspect.ts';
import { judgeAll } from '../../src/engine/judge.ts';
import { gateId } from '../../src/gates/index.ts';
import type { GateResult } from '../../src/model/report.ts';
import { blobs } from '../../src/workspace/git.ts';
import { isYaml } from '../../src/workspace/workspace.ts';
import { git } from '../support/git.ts';
import { corpusOf } from '../support/record.ts';
import { repositoryOfLife } from './repository.ts';
import { script } from './script.ts';
import { after, type Standing } from './turn.ts';
import { disputed, turns } from './turns.ts';

const life = repositoryOfLife();
const mainLine = script.filter(({ on }) => on === undefined);

/** What the repository holds at each commit of the main line, as git tells it: file by file, what each commit changed. */
function textsOnMainLine(): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const told = git(
    life.root,
    ...['log', '--first-parent', '--reverse', '--root', '-m', '--raw', '--no-abbrev', '--no-renames', '--format=%H'],
  );
  const files = new Map<string, string>();
  const listed = told.split(/^(?=[0-9a-f]{40}$)/m).map((commit) => {
    const [id = '', ...changes] = commit.split('\n').filter((line) => line !== '');
    for (const change of changes) {
      const [, , , blob = '', status, file = ''] = change.split(/[ \t]/);
      if (status === 'D') files.delete(file);
      else files.set(file, blob);
    }
    return [id, [...files]] as const;
  });
  const contents = blobs(life.root, [...new Set(listed.flatMap(([, all]) => all.map(([, blob]) => blob)))]);
  return new Map(
    listed.map(([id, all]) => [
      id,
      Object.fromEntries(all.map(([file, blob]) => [file, contents.get(blob)?.toString() ?? ''])),
    ]),
  );
}

/** The day of a commit in Great Britain. */
const dayOf = ({ at }: { readonly at: string }): string => dateInBritain(Date.parse(at));

const subjectOf = (result: GateResult): string =>
  [gateId(result), ...(result.subSystem ? [result.subSystem] : [])].join(' ');

/** Gates and criteria with their status. */
const statusesOf = (results: readonly GateResult[]): Map<string, string> =>
  new Map(
    results.flatMap((result) => {
      const subject = subjectOf(result);
      const criteria = result.criteria.map(({ rule, status }) => [`${subject} ${rule.split('.')[1]}`, status] as const);
      return [[subject, result.status] as const, ...criteria];
    }),
  );

/** How everything stands by these files on a day, or why there is no record. */
async function standingOn(texts: Readonly<Record<string, string>>, day: string): Promise<Standing | string> {
  const sources = Object.entries(texts)
    .filter(([file]) => isYaml(file))
    .map(([file, text]) => ({ file, text }));
  const corpus = await corpusOf(sources, texts).catch((error: Error) => error.message);
  if (typeof corpus === 'string') return corpus;
  const results = corpus.programme.rows('releases').flatMap((release) => judgeAll(corpus, release, day));
  const findings = [...inspect(corpus, day), ...inspectRelease(corpus, results, day)];
  const errors = findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
  return { of: statusesOf(results), errors: [...new Set(errors)] };
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
    const texts = textsOnMainLine();
    found = await Promise.all(life.mainLine.map((commit) => standingOn(texts.get(commit.id) ?? {}, dayOf(commit))));
  }, 60_000);

  let standing: Standing = { of: new Map(), errors: [] };
  const expected = mainLine.map(({ name }) => {
    const turn = name === undefined ? undefined : turns[name];
    if (turn?.none !== undefined) return { ...standing, idle: [], none: turn.none };
    const next = turn ? after(standing, turn) : { ...standing, idle: [] };
    standing = next;
    return { ...next, none: undefined };
  });

  it.each(mainLine.map(({ at, says, name }, index) => [at, name ?? says.split('\n', 1).join(''), index] as const))(
    '%s %s',
    (_, name, index) => {
      const actual = found[index] as Standing | string;
      const wanted = expected[index] as (typeof expected)[number];
      expect(wanted.idle).toEqual([]);
      if (wanted.none !== undefined) expect(actual).toContain(wanted.none);
      else if (typeof actual === 'string') expect.fail(actual);
      else expect(differences(actual, wanted)).toEqual(disputed[name] ?? []);
    },
  );

  it('has a commit for every turn', () => {
    const names = mainLine.map(({ name }) => name);
    expect(Object.keys(turns).filter((name) => !names.includes(name))).toEqual([]);
  });
});
