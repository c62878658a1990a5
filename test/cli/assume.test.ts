import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { copyOf, run } from '../support/cli.ts';
import { edit } from '../support/git.ts';
import { example } from '../support/record.ts';

const day = '2024-09-20';
const suppose = (gate: readonly string[], assumed: readonly string[], cwd = example('in-flight'), ...args: string[]) =>
  run(['gate', ...gate, '--as-of', day, ...args, ...assumed.flatMap((each) => ['--assume', each])], { cwd });

/** The report as it would be. */
function wouldBe(gate: readonly string[], assumed: readonly string[], cwd?: string): Report {
  const { stdout } = suppose(gate, assumed, cwd, '-f', 'json');
  const told = JSON.parse(stdout);
  expect(told).toMatchObject({ hypothetical: true, assumed });
  expect(Object.keys(told)).toEqual(['hypothetical', 'assumed', 'would']);
  return told.would;
}

const statuses = ({ gates }: Report): Record<string, string> =>
  Object.fromEntries(gates.flatMap(({ criteria }) => criteria.map(({ rule, status }) => [rule, status])));

const sit = ['sit', '--release', 'R1', '--stage', 'completion'];
const oms = ['pit', '--release', 'R2', '--sub-system', 'OMS', '--stage', 'completion'];

describe('--assume', () => {
  it.each<[string, readonly string[], readonly string[], string]>([
    ['a decision of the TAG', sit, ['COV-R1@1.1=agreed'], 'sit-completion.coverage'],
    ['a closed issue', sit, ['TI-R1-012=closed'], 'sit-completion.thresholds'],
    ['a decision of the Panel', sit, ['R1=confirmed'], 'sit-completion.determination'],
    ['a determination', oms, ['COV-R2@0.9=determined'], 'pit-completion.coverage-final'],
    ['a certificate', oms, ['R2/PIT/OMS=test-completion'], 'pit-completion.certificate'],
    ['an approval', ['user-testing', '--release', 'R1'], ['UT-R1@1.0=approved'], 'user-testing.approved'],
    [
      'an approval to proceed',
      ['pit', '--release', 'R2', '--sub-system', 'OMS', '--stage', 'entry'],
      ['R2/PIT/OMS=approval-to-proceed'],
      'pit-entry.approval-to-proceed',
    ],
    [
      'passed tests, after the decision that lets them count',
      sit,
      ['COV-R1@1.1=agreed', 'SIT-ACC-01=passed', 'SIT-ACC-02=passed', 'SIT-ACC-03=passed'],
      'sit-completion.requirements-verified',
    ],
  ])('judges as if there were %s', (_, gate, assumed, rule) => {
    const real: Report = JSON.parse(suppose(gate, [], undefined, '-f', 'json').stdout);
    expect(statuses(real)[rule]).not.toBe('met');
    const would = wouldBe(gate, assumed);
    expect(statuses(would)[rule]).toBe('met');
    expect(would.asOf).toBe(day);
  });

  it('stamps every line, and is never a yes: 1 where it would be no all the same, 2 where it would be yes', () => {
    const blocked = suppose(sit, ['COV-R1@1.1=agreed']);
    expect(blocked.code).toBe(1);
    // Of User Testing but one thing is wanting besides, which a person has written in.
    const root = copyOf('in-flight');
    edit(root, 'notices.yaml', 'id: N-007\n', 'id: N-007\n    disagreements: []\n');
    const gate = ['user-testing', '--release', 'R1'];
    expect(suppose(gate, [], root).code).toBe(1);
    const open = suppose(gate, ['UT-R1@1.0=approved'], root);
    expect(open.code).toBe(2);
    expect(open.stdout).toContain('hypothetical: User Testing for R1: OPEN');
    for (const { stdout } of [blocked, open, suppose(gate, ['UT-R1@1.0=approved'], root, '-q')]) {
      const lines = stdout.trimEnd().split('\n');
      expect(lines.filter((line) => !line.startsWith('hypothetical:'))).toEqual([]);
      expect(lines.filter((line) => line.length > 100)).toEqual([]);
      expect(lines.at(-1)).toMatch(/nothing of this is on record$/);
    }
    const json = suppose(gate, ['UT-R1@1.0=approved'], root, '-f', 'json');
    expect([json.code, json.stdout.trimEnd().split('\n').length]).toEqual([2, 1]);
    expect(run(['status', '--as-of', day, '--assume', 'UT-R1@1.0=approved'], { cwd: root }).code).toBe(1);
  });

  it('leaves the record and what is kept of it as they are', () => {
    const before = suppose(sit, []).stdout;
    suppose(sit, ['COV-R1@1.1=agreed']);
    expect(suppose(sit, []).stdout).toBe(before);
  });

  it('takes a later assumption as made after the earlier ones, and does not make right what is wrong besides', () => {
    // Without the coverage the tests are none that it sets out.
    expect(statuses(wouldBe(sit, ['SIT-ACC-01=passed']))['sit-completion.coverage']).toBe('unmet');
    expect(statuses(wouldBe(sit, ['R1=confirmed']))).toMatchObject({ 'sit-completion.thresholds': 'unmet' });
    const gates = wouldBe(sit, ['R1=confirmed']).gates;
    expect(gates).toMatchObject([{ status: 'blocked' }]);
  });

  it.each([
    ['TI-R1-8=closed', 'there is no Testing Issue "TI-R1-8" on record; did you mean "TI-R1-008"?'],
    ['TI-R1-008=closd', 'did you mean "closed"?'],
    ['TI-R1-008', 'is nothing that can be assumed'],
    ['=closed', 'is nothing that can be assumed'],
    ['TI-R1-008=__proto__', 'is nothing that can be assumed'],
    ['SIT-XX=passed', 'there is no test "SIT-XX" on record'],
    ['COV-R1@9=agreed', 'there is no version "COV-R1@9" on record'],
    ['UT-R1@1.0=agreed', 'there is no version "UT-R1@1.0" on record'],
    ['R9=confirmed', 'the programme has no release "R9"'],
    ['R2=confirmed', 'there is no Completion Report for SIT of R2'],
    ['R1/PIT/XX=test-completion', 'a certificate is for R1/PIT/SMS, R1/PIT/SSI or R1/SIT'],
    ['R1/SIT/SMS=test-completion', 'a certificate is for'],
    ['R1/PIT=test-completion', 'a certificate is for'],
  ])('refuses %s, and says why', (assumed, why) => {
    const { code, stdout, stderr } = suppose(sit, [assumed]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(why);
  });

  it('goes with nothing that would take it for an answer', () => {
    for (const format of ['junit', 'sarif', 'markdown', 'csv', 'github'])
      expect(suppose(sit, ['R1=confirmed'], undefined, '-f', format)).toMatchObject({ code: 2, stdout: '' });
    expect(suppose(sit, ['R1=confirmed'], undefined, '--evidence', 'x.json').stderr).toContain('contradict');
    expect(suppose(sit, ['R1=confirmed', 'R1=confirmed']).stderr).toContain('given twice');
  });
});
