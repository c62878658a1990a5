import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../support/record.ts';
import { type Files, filesOf, hasSuites } from './inputs.ts';
import { objection } from './oracle.ts';
import { asOf, Bench } from './run.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.open();
});
afterAll(() => bench.close());

const gate = { command: ['gate', 'pit', '--release', 'R1', '--sub-system', 'SMS'], format: 'json' } as const;

/** The small record with a text in the place of another that stands once in a file. */
function edited(file: string, from: string, to: string): Files {
  const text = bench.base.get(file) ?? '';
  expect(text.split(from).length - 1).toBe(1);
  return filesOf(bench.base).set(file, Buffer.from(text.replace(from, to)));
}

describe('from bytes to an exit code', () => {
  it('begins with a record whose gates are open, and the oracle agrees', async () => {
    expect(objection(filesOf(bench.base), asOf)).toBeUndefined();
    expect(await bench.judge(filesOf(bench.base), gate)).toBeUndefined();
  });

  it.each([
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
  ])('has an oracle that objects by itself: %s without %s', (file, from, to, says) => {
    expect(objection(edited(file, from, to), asOf)).toContain(says);
  });

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
