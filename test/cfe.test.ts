import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cfeRepository, cfeRequirements, hasCfe } from './support/cfe.ts';
import { folder, run } from './support/cli.ts';

// These tests read requirements written by others from a folder beside the project. On CI it must be there.
if (process.env.CI && !hasCfe) throw new Error('the data of the cFE requirements is missing beside the project');

describe.runIf(hasCfe)('397 real requirements (NASA cFE)', () => {
  const requirements = hasCfe ? cfeRequirements() : [];
  const files = cfeRepository(requirements);
  const counts = Object.fromEntries(
    [...new Set(requirements.map(({ group }) => group))].map((group) => [
      group,
      requirements.filter((each) => each.group === group).length,
    ]),
  );

  it('come in their own groups', () => {
    expect(requirements.length).toBe(397);
    expect(counts).toEqual({ ES: 145, EVS: 64, FS: 7, SB: 73, TBL: 56, TIME: 52 });
  });

  it('make a valid repository whose SIT entry is open', () => {
    const root = folder(files);
    expect(run(['validate', '--root', root])).toMatchObject({ code: 0, stdout: expect.stringMatching(/\nVALID\n$/) });
    const { code, stdout } = run([
      'gate',
      'sit',
      '--release',
      'CFE-7',
      '--stage',
      'entry',
      '--root',
      root,
      '--verbose',
    ]);
    expect(stdout).toContain('TM 1.0 traces 397 requirements and 397 tests of SIT of CFE-7');
    expect(stdout.endsWith('SIT entry for CFE-7: OPEN, all 16 criteria are met\n')).toBe(true);
    expect(code).toBe(0);
    expect(run(['gate', 'pit', '--root', root]).stdout).toContain(
      'PIT completion for CFE in CFE-7: PASSED on 2024-04-01, all 14 criteria were met',
    );
  });

  it('block it when one of them loses its test, and name that one', () => {
    const root = folder(files);
    writeFileSync(join(root, 'matrix.yaml'), (files['matrix.yaml'] ?? '').replace('      - SIT-cES1005.3\n', ''));
    const { code, stdout } = run(['gate', 'sit', '--stage', 'entry', '--root', root]);
    expect(code).toBe(1);
    expect(stdout).toContain('requirement cES1005.3 has no test in SIT of CFE-7 and no rationale');
    expect(stdout).toContain('no requirement of TM 1.0 for SIT of CFE-7 names the test SIT-cES1005.3');
    expect(stdout.endsWith('SIT entry for CFE-7: BLOCKED by 1 of 16 criteria\n')).toBe(true);
  });

  it('block it when a whole document is missing', () => {
    const root = folder(files);
    rmSync(join(root, 'coverage.yaml'));
    const { code, stdout } = run(['gate', 'sit', '--stage', 'entry', '--root', root]);
    expect(code).toBe(1);
    expect(stdout).toContain('no coverage document for SIT of CFE-7 is on record');
    expect(stdout).toContain('programme.yaml:');
  });
});
