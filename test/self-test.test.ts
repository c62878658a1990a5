import { describe, expect, it } from 'vitest';
import { openCorpus } from '../src/corpus.ts';
import { gates } from '../src/gates/index.ts';
import type { Criterion, Gate, Verdict } from '../src/model/rule.ts';
import { faults } from '../src/self-test/faults.ts';
import { selfTest } from '../src/self-test/self-test.ts';
import { openDirectory } from '../src/workspace/directory.ts';
import { copyOf, folder, run } from './support/cli.ts';
import { committed, git } from './support/git.ts';
import { example } from './support/record.ts';

const asOf = '2036-01-01';

async function tried(root: string, judged?: readonly Gate[], day = asOf) {
  const workspace = openDirectory(root);
  const opened = await openCorpus(workspace);
  if (!('corpus' in opened)) throw new Error(opened.cannot);
  return selfTest(workspace, opened.corpus, day, undefined, judged);
}

/** The faults that make the file of the evidence unreadable; all others leave a valid document behind, which only a gate sees through. */
const unreadable = ['evidence.truncated', 'evidence.mistyped'];

describe('the self-test', () => {
  it.each([
    ['compliant', ['decision.signature']],
    [
      'in-flight',
      ['decision.signature', 'requirement.unverified', 'report.draft', 'publication.redaction', 'publication.tomorrow'],
    ],
  ])('catches every fault in the %s example', async (name, untried) => {
    const trials = await tried(example(name), undefined, '2026-11-27');
    expect(trials.flatMap(({ slipped }) => slipped)).toEqual([]);
    expect(trials.filter((trial) => trial.tried === 0).map(({ fault }) => fault.id)).toEqual(untried);
    const refused = trials.filter((trial) => trial.refused > 0).map(({ fault }) => fault.id);
    expect(refused).toEqual(unreadable);
  });

  it.each(['2024-02-10', '2024-03-01', '2024-06-24', '2024-08-01', '2024-11-13', '2025-02-01'])(
    'catches every fault in the compliant example as it was on %s',
    async (day) => {
      const trials = await tried(example('compliant'), undefined, day);
      expect(trials.flatMap(({ slipped }) => slipped)).toEqual([]);
    },
    60_000,
  );

  /** The gate of a criterion with that alone, which finds ever after what it found first. */
  const blind = (rule: string): Gate[] =>
    gates.flatMap((gate) => {
      const criterion = gate.criteria.find(({ id }) => id === rule);
      if (!criterion) return [];
      const seen = new Map<string, Verdict>();
      const judge: Criterion['judge'] = (context) => {
        const subject = `${context.release.data.id} ${context.subSystem}`;
        const verdict = seen.get(subject) ?? criterion.judge(context);
        seen.set(subject, verdict);
        return verdict;
      };
      return [{ ...gate, criteria: [{ ...criterion, judge }] }];
    });

  const all = gates.flatMap(({ criteria }) => criteria.map(({ id }) => id));
  // Each takes half a second; some of every gate will do.
  it.each(all.filter((_, index) => index % 4 === 0))('catches %s when it goes blind', async (rule) => {
    const trials = await tried(example('compliant'), blind(rule));
    const slips = trials.flatMap(({ fault, slipped }) => slipped.map((slip) => ({ ...slip, fault: fault.id })));
    expect(slips.length).toBeGreaterThan(0);
    expect(slips.map((slip) => slip.rule)).toContain(rule);
    // A file that is gone or garbled shows hardly less than a record that says otherwise.
    expect(slips.map(({ fault }) => fault)).toContain(
      rule === 'sit-completion.referral' ? 'referral.open' : 'evidence.deleted',
    );
  });

  it('has no two faults of one name', () => {
    expect(new Set(faults.map(({ id }) => id)).size).toBe(faults.length);
  });
});

describe('fsm-check self-test', () => {
  it('tells what was caught of what was tried, exits 0, and writes nothing', () => {
    const root = committed(copyOf('compliant'));
    const { code, stdout, stderr } = run(['self-test'], { cwd: root });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^caught +13\/13 +certificate\.deleted +a certificate is deleted$/m);
    expect(stdout).toMatch(/^not tried +- +decision\.signature/m);
    expect(stdout).toMatch(/\n(\d+)\/\1 caught, by 33 of 34 faults; nothing was written\n$/);
    expect(git(root, 'status', '--porcelain')).toBe('');
    expect(run(['self-test', '--staged'], { cwd: root }).stdout).toBe(stdout);
  });

  it('judges as of the day that it is told', () => {
    const { stdout } = run(['self-test', '--as-of', '2024-03-01'], { cwd: example('compliant') });
    expect(stdout).toMatch(/^not tried +- +publication\.tomorrow/m);
  });

  it('has no answer where nothing is met yet, or there is no record', () => {
    const root = folder({
      'programme.yaml': `kind: programme
id: P
title: x
svtad: { version: "1" }
tbrd: [{ version: "1", publishedAt: 2024-01-01 }]
participants: [{ id: DCC, name: DCC, role: DCC }]
subSystems: [{ id: SMS, title: x }]
releases: [{ id: R1, title: x, tbrd: "1", subSystems: [SMS], milestones: [{ id: M, event: go-live, baseline: 2030-01-01 }] }]
`,
      'broken.yaml': 'kind: [\n',
    });
    const result = run(['self-test'], { cwd: root });
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toContain('no criterion is met yet');
    expect(run(['self-test'], { cwd: folder() })).toMatchObject({ code: 2, stdout: '' });
  });
});
