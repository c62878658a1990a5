import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../support/record.ts';
import { type Files, filesOf, hasSuites } from './inputs.ts';
import { type Gate, objection } from './oracle.ts';
import { Bench, type subjects } from './run.ts';

type Name = keyof typeof subjects;

/** The file, what stands in it, what takes its place, and what the oracle says then. */
type Case = [file: string, from: string, to: string, says: string];

const benches = {} as Record<Name, Bench>;
beforeAll(async () => {
  for (const name of ['small', 'whole', 'signed', 'staged'] as const) benches[name] = await Bench.open(name);
});
afterAll(() => {
  for (const bench of Object.values(benches)) bench.close();
});

/** A record with a text in the place of another that stands once in a file. */
function edited({ base }: Bench, file: string, from: string, to: string): Files {
  const text = base.get(file) ?? '';
  expect(text.split(from).length - 1).toBe(1);
  return filesOf(base).set(file, Buffer.from(text.replace(from, to)));
}

/** The oracle objects to an edit, and so does the program. */
async function bothObject(name: Name, gate: Gate, ...[file, from, to, says]: Case): Promise<void> {
  const bench = benches[name];
  const files = edited(bench, file, from, to);
  expect(objection(files, gate, bench.subject.asOf)).toContain(says);
  expect(await bench.judge(files, { command: gate, format: 'json' })).toBeUndefined();
}

const pit = { gate: 'pit', release: 'R1' } as const;
const sit = { gate: 'sit', release: 'R1' } as const;
const userTesting = { gate: 'user-testing', release: 'R1' } as const;

describe('from bytes to an exit code', () => {
  it.each(['small', 'whole', 'signed', 'staged'] as const)(
    'begins with a %s record whose gates are passed, and the oracle agrees',
    async (name) => {
      const bench = benches[name];
      const { gates, asOf } = bench.subject;
      for (const command of [...gates, ...(name === 'whole' ? (['status'] as const) : [])]) {
        expect(await bench.exitCode(command)).toBe(0);
        expect(await bench.judge(filesOf(bench.base), { command, format: 'json' })).toBeUndefined();
      }
      for (const gate of gates) expect(objection(filesOf(bench.base), gate, asOf)).toBeUndefined();
    },
  );

  it.each<Case>([
    ['approach/app-r1.yaml', 'title: Testing approach for R1', 'title: x', 'no approach is final'],
    ['coverage/cov-r1.yaml', 'title: Testing coverage for R1', 'title: x', 'no coverage is final'],
    ['plans/pit-sms.yaml', 'body: DCC', 'body: Service Provider', '2.12(a)'],
    ['specifications/pit-sms.yaml', 'id: PIT-SMS-04', 'id: PIT-SMS-99', 'traced to no requirement'],
    ['results/pit-sms.yaml', 'test: PIT-SMS-13', 'test: PIT-SMS-12', 'PIT-SMS-13 has no result'],
    [
      'certificates.yaml',
      'id: TCC-R1-PIT-SMS\n    type: test-completion',
      'id: TCC-R1-PIT-SMS\n    type: approval-to-proceed',
      'no certificate of test-completion',
    ],
    ['notices.yaml', 'id: N-001\n    type: submission', 'id: N-001\n    type: consultation', 'never went to the TAG'],
    ['reports/rep-pit-sms.yaml', '- criterion: PIT-X1\n    met: true', '- criterion: PIT-X1\n    met: false', 'PIT-X1'],
    ['programme.yaml', 'kind: programme', 'kind: programme\nx: 1', 'the schema of programme'],
  ])('has an oracle that objects to PIT by itself: %s without %s', (...edit) => bothObject('small', pit, ...edit));

  it.each<Case>([
    ['decisions.yaml', 'reference: TAG minutes 2 item 2', 'reference: TAG minutes 2 item 4', 'no coverage is final'],
    ['decisions.yaml', 'id: D-001', 'id: D-999', 'no approach is final'],
    ['programme.yaml', 'id: FSM', 'id: OTHER', 'no approach is final'],
    ['signers/tag', 'secretary@tag.example', 'stranger@tag.example', 'no approach is final'],
    ['signers/tag', 'secretary@tag.example', '# secretary@tag.example', 'no approach is final'],
  ])('has an oracle that holds decisions to their signatures: %s without %s', (...edit) =>
    bothObject('signed', pit, ...edit),
  );

  it.each<[Gate, ...Case]>([
    [sit, 'approach/app-r1.yaml', 'title: Testing approach for R1', 'title: x', 'no approach is final'],
    [
      sit,
      'certificates.yaml',
      'id: TCC-R1-PIT-SSI, type: test-completion',
      'id: X, type: approval-to-proceed',
      '2.13(c)',
    ],
    [
      sit,
      'certificates.yaml',
      'phase: SIT, issuedBy: DCC, issuedAt: 2024-06-21',
      'phase: SIT, issuedBy: Service Provider, issuedAt: 2024-06-21',
      '2.13(f)',
    ],
    [
      sit,
      'results/sit-r1.yaml',
      'test: SIT-INC-01, executedAt: 2024-06-25',
      'test: SIT-INC-01, executedAt: 2024-02-20',
      '(2.7)',
    ],
    [
      sit,
      'specifications/sit-r1.yaml',
      'title: Raise an incident by machine, group: INC',
      'title: x, group: XYZ',
      'of a group that was not agreed',
    ],
    [sit, 'readiness/sit-r1.yaml', 'criterion: SIT-E1\n    met: true', 'criterion: SIT-E1\n    met: false', 'SIT-E1'],
    [sit, 'plans/sit-r1.yaml', 'body: DCC', 'body: Panel', '2.13(a)'],
    [sit, 'reports/rep-sit-r1.yaml', 'release: R1\nphase: SIT', 'release: R3\nphase: SIT', '6.3'],
    [sit, 'reports/rep-sit-r1.yaml', '{ matter: M2, section: "4" }', '{ matter: M1, section: "4" }', 'silent on M2'],
    [
      sit,
      'reports/rep-sit-r1.yaml',
      '- criterion: SIT-X3\n    met: true',
      '- criterion: SIT-X3\n    met: false',
      'SIT-X3',
    ],
    [sit, 'reports/rep-sit-r1.yaml', '    agreedAt: 2024-11-13\n', '', 'TAG-1'],
    [
      sit,
      'reports/rep-sit-r1.yaml',
      '{ severity: 3, extant: 2, excluded: 1 }',
      '{ severity: 3, extant: 1, excluded: 0 }',
      '(6.2)',
    ],
    [
      sit,
      'notices.yaml',
      'to: [Secretary of State, Authority, Panel, TAG, Parties]\n    date: 2024-10-18',
      'to: [Secretary of State, Authority, Panel, TAG]\n    date: 2024-10-18',
      '6.2(a)',
    ],
    [
      sit,
      'notices.yaml',
      'type: evidence-review\n    from: DCC\n    to: [TAG]\n    date: 2024-10-23',
      'type: evidence-review\n    from: DCC\n    to: [Panel]\n    date: 2024-10-23',
      '6.2(b)',
    ],
    [sit, 'notices.yaml', 'date: 2024-10-25', 'date: 2026-10-25', '6.2(c)'],
    [
      sit,
      'decisions.yaml',
      'body: Panel\n    decidedAt: 2024-11-13\n    matter: sit-completion',
      'body: TAG\n    decidedAt: 2024-11-13\n    matter: sit-completion',
      '6.1',
    ],
    [
      sit,
      'issues/log-r1.yaml',
      'severityHistory: [{ at: 2024-08-22, severity: 3 }]',
      'severityHistory: [{ at: 2024-08-22, severity: 1 }]',
      '(6.2)',
    ],
    [
      sit,
      'issues/log-r1.yaml',
      'severityHistory: [{ at: 2024-08-06, severity: 3 }]',
      'severityHistory: [{ at: 2024-08-06, severity: 2 }, { at: 2024-08-07, severity: 3 }]',
      '4.1(h)',
    ],
    [userTesting, 'user-testing/ut-r1.yaml', 'release: R1', 'release: R3', '7.1'],
    [
      userTesting,
      'notices.yaml',
      'to: [TAG, Parties, Other]\n    date: 2024-08-30',
      'to: [TAG, Other]\n    date: 2024-08-30',
      '7.1',
    ],
    [userTesting, 'notices.yaml', 'date: 2024-09-06', 'date: 2027-09-06', '7.2'],
    [
      userTesting,
      'decisions.yaml',
      'matter: user-testing\n    outcome: approved\n    document: UT-R1',
      'matter: user-testing\n    outcome: directed\n    document: UT-R1',
      '7.4',
    ],
  ])('has an oracle that objects to %j by itself: %s without %s', (gate, ...edit) =>
    bothObject('whole', gate, ...edit),
  );

  it.skipIf(!hasSuites && !process.env.CI)(
    'has no crash, no hang and no wrong 0, on inputs of a known seed and on the cases of the suites of others',
    () => {
      const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'fuzz'], {
        cwd: projectRoot,
        env: { ...process.env, FUZZ_INPUTS: '1000', FUZZ_SEED: '20261127', FUZZ_EVERY: '9' },
        encoding: 'utf8',
      });
      expect({ status, stderr }, stdout).toEqual({ status: 0, stderr: '' });
      const [, tried = ''] = /(\d+) inputs in .*: no crash, no hang, no wrong 0$/m.exec(stdout) ?? [];
      expect(Number(tried)).toBeGreaterThan(1_500);
    },
    300_000,
  );
});
