import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { dateInBritain } from '../../src/cli/today.ts';
import { gateId } from '../../src/gates/index.ts';
import type { History } from '../../src/model/history.ts';
import { run } from '../support/cli.ts';
import { projectRoot } from '../support/record.ts';
import { type Expected, expected } from './expected.ts';
import { repositoryOfLife } from './repository.ts';

const life = repositoryOfLife();
const places = new Map(life.mainLine.map(({ id }, index) => [id, index]));
const dayOf = (index: number): string => dateInBritain(Date.parse(life.mainLine[index]?.at ?? ''));

function historyOf(...args: string[]): History {
  const { code, stdout, stderr } = run(['history', '--release', 'R1', '-f', 'json', ...args], { cwd: life.root });
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout);
}

type Turn = History['gates'][number]['criteria'][number]['turns'][number];

/** Whether a turn had happened once a commit of the main line was made: on a day, time comes before every commit. */
const isPast =
  (index: number) =>
  ({ on, commit }: Pick<Turn, 'on' | 'commit'>): boolean =>
    commit === undefined ? on <= dayOf(index) : (places.get(commit) as number) <= index;

type Turns = readonly (Omit<Turn, 'status'> & { readonly status: string })[];

/** Each gate and criterion, called as in the table, with what it was from which day on. */
function turnsIn({ gates }: History): ReadonlyMap<string, Turns> {
  return new Map(
    gates.flatMap((gate): (readonly [string, Turns])[] => {
      const subject = [gateId(gate), ...(gate.subSystem ? [gate.subSystem] : [])].join(' ');
      const criteria = gate.criteria.map(({ rule, turns }) => [`${subject} ${rule.split('.')[1]}`, turns] as const);
      return [[subject, gate.turns], ...criteria];
    }),
  );
}

let whole: History;
beforeAll(() => {
  whole = historyOf('--as-of', '2024-12-31');
}, 120_000);

describe('the history of the life of a release', () => {
  it('has everything at every commit as the table has it', () => {
    const turns = turnsIn(whole);
    const wrong = expected.flatMap(({ standing, none, commit: { name, says } }: Expected, index) =>
      [...new Set([...turns.keys(), ...standing.of.keys()])].flatMap((key) => {
        const found = turns.get(key)?.findLast(isPast(index))?.status;
        const said = standing.of.get(key);
        const isGate = /^\S+( [A-Z]+)?$/.test(key);
        const wanted = none === undefined || said === undefined ? said : isGate ? 'blocked' : 'unproven';
        return found === wanted ? [] : [`${name ?? says}: ${key} is ${found}, and ${wanted} by the table`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('counts the commits, and those that left nothing to judge', () => {
    const { length } = life.mainLine;
    expect(whole.walked).toEqual({ commits: length, judged: length, unreadable: 2 });
    expect(whole.from).toBe('2024-01-08');
  });

  const broken = ['2024-08-06 unproven programme-broken', '2024-08-06 met programme-mended'];
  it.each([
    [
      'pit-entry SMS test-plan',
      [
        '2024-01-08 unproven programme',
        '2024-02-19 unmet plan-sms-signed-for-tomorrow',
        // The commit of that day is of a file that is no document.
        '2024-02-20 met time',
        ...broken,
        '2024-11-28 unproven second-plan-begun',
        '2024-11-29 met second-plan-filled-in',
      ],
    ],
    [
      'pit-entry SMS added-criteria',
      [
        '2024-01-08 not-applicable programme',
        '2024-01-10 met approach-drafted',
        '2024-02-07 unproven approach-agreed-without-digest',
        '2024-02-07 met approach-agreed',
        '2024-02-13 unproven approach-edited-after-agreement',
        '2024-02-14 met approach-put-back',
        ...broken,
      ],
    ],
    [
      'pit-entry SSI readiness',
      [
        '2024-01-08 unproven programme',
        '2024-03-04 unmet readiness-ssi-in-part',
        '2024-03-06 unproven readiness-ssi-broken',
        '2024-03-06 met readiness-ssi',
        ...broken,
      ],
    ],
    [
      'pit-completion SMS certificate',
      [
        '2024-01-08 unproven programme',
        '2024-05-24 met sms-certified',
        '2024-05-28 unmet sms-certificate-revoked',
        '2024-06-03 met sms-certified-anew',
        ...broken,
      ],
    ],
    [
      'sit-entry readiness',
      [
        '2024-01-08 unproven programme',
        '2024-06-17 unmet readiness-sit-in-part',
        '2024-06-19 met readiness-sit',
        '2024-06-25 unmet sit-run-of-a-wrong-month',
        '2024-06-26 met sit-run-corrected',
        ...broken,
      ],
    ],
    [
      'sit-completion coverage',
      [
        '2024-01-08 unproven programme',
        '2024-01-18 unmet coverage-drafted',
        '2024-08-06 unproven programme-broken',
        '2024-08-06 unmet programme-mended',
        '2024-08-21 unproven coverage-edited-after-agreement',
        '2024-08-22 unmet coverage-put-back',
        '2024-09-26 met coverage-1.1-determined',
      ],
    ],
    [
      'sit-completion referral',
      [
        '2024-01-08 met programme',
        ...broken,
        '2024-10-25 unmet completion-referred',
        '2024-10-30 met completion-not-found',
      ],
    ],
    [
      'sit-completion reviewed',
      [
        '2024-01-08 unproven programme',
        '2024-10-16 met evidence-reviewed',
        '2024-10-23 unproven panel-declined',
        '2024-11-04 met evidence-reviewed-again',
      ],
    ],
    [
      'sit-completion determination',
      [
        '2024-01-08 unproven programme',
        '2024-10-23 unmet panel-declined',
        '2024-11-13 unproven panel-confirmed-by-no-approach',
        '2024-11-13 met panel-confirmed',
      ],
    ],
    [
      'sit-publication redacted',
      [
        '2024-01-08 unproven programme',
        '2024-11-21 unmet report-published-with-a-name',
        '2024-11-22 met report-published',
      ],
    ],
    [
      'user-testing users-ready',
      [
        '2024-01-08 not-applicable programme',
        '2024-08-02 unproven user-testing-planned',
        '2024-08-16 unmet user-testing-drafted',
        '2024-09-05 unproven user-testing-broken',
        '2024-09-05 unmet user-testing-mended',
        '2024-09-12 met users-ready',
      ],
    ],
  ])('tells when %s turned, and which commit did it', (key, turns) => {
    const nameOf = (id?: string) =>
      id === undefined ? 'time' : (life.mainLine.find((commit) => commit.id === id)?.name ?? id);
    const found = turnsIn(whole).get(key) ?? [];
    expect(found.map(({ on, status, commit }) => `${on} ${status} ${nameOf(commit)}`)).toEqual(turns);
    const [gate, subSystem, rule] = /^(\S+)(?: (SMS|SSI))? (\S+)$/.exec(key)?.slice(1) ?? [];
    const own = whole.gates
      .find((each) => gateId(each) === gate && each.subSystem === subSystem)
      ?.criteria.find((each) => each.rule === `${gate}.${rule}`);
    const days = turns.map((turn) => turn.split(' ') as [string, string]);
    expect(own?.firstMet).toBe(days.find(([, status]) => status === 'met')?.[0]);
    expect(own?.fellBack).toEqual(
      days.flatMap(([on, status], index) =>
        status !== 'met' && status !== 'not-applicable' && days[index - 1]?.[1] === 'met' ? [on] : [],
      ),
    );
  });

  it('ends with the day that is asked for: what came later makes no difference', () => {
    const asOf = '2024-06-21';
    const found = historyOf('--as-of', asOf);
    const before = turnsIn(whole);
    for (const [key, turns] of turnsIn(found))
      expect(turns, key).toEqual(before.get(key)?.filter(({ on }) => on <= asOf));
    const commits = life.mainLine.filter((_, index) => dayOf(index) <= asOf).length;
    expect(found.walked).toEqual({ commits, judged: commits, unreadable: 1 });
    expect(
      found.gates
        .flatMap(({ criteria }) => criteria.flatMap(({ fellBack }) => fellBack))
        .sort()
        .at(-1),
    ).toBe('2024-06-13');
  });

  it('is drawn for people', async () => {
    const asked = ['--gate', 'sit', '--stage', 'completion', '--as-of', '2024-12-31'];
    const { code, stdout } = run(['history', '--release', 'R1', ...asked], { cwd: life.root });
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot('../reporters/golden/history-sit-completion.txt');
    const drawing = stdout.slice(stdout.indexOf('\nSIT completion for R1\n'));
    expect(readFileSync(join(projectRoot, 'docs/time.md'), 'utf8')).toContain(drawing);
  });

  it('ends with the commit that is asked for, on its day', () => {
    const index = places.get(life.idOf('sit-may-proceed')) as number;
    const found = historyOf('--at', life.idOf('sit-may-proceed'));
    expect([found.asOf, found.walked.commits]).toEqual(['2024-06-21', index + 1]);
    const before = turnsIn(whole);
    for (const [key, turns] of turnsIn(found)) expect(turns, key).toEqual(before.get(key)?.filter(isPast(index)));
  });
});
