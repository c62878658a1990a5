import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOf, shell } from '../support/cli.ts';

/** The compliant example beside so many files of another tool that reading them takes a while. */
function slowToRead(): string {
  const root = copyOf('compliant');
  mkdirSync(join(root, 'other'));
  const text = `kind: Deployment\nrows:\n${'  - { name: something, value: [1, 2, 3], more: { a: b, c: d } }\n'.repeat(6000)}`;
  for (let number = 0; number < 12; number++) writeFileSync(join(root, 'other', `${number}.yaml`), text);
  return root;
}

describe('progress', () => {
  const root = slowToRead();
  const status = 'timeout 30 fsm-check status';

  it('is shown on a terminal while one waits, and taken away', () => {
    const { stdout, code } = shell(`script -qec "stty cols 80; ${status}" /dev/null`, {
      cwd: root,
      env: { TERM: 'xterm' },
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(/reading \d+ of 56 files/);
    expect(stdout.trimEnd()).toMatch(/0 of 16 gates blocked or breached/);
  });

  it('is not shown on a terminal without a width, on CI, when quiet, or in a pipe', () => {
    for (const [command, env] of [
      [`script -qec "stty cols 0; ${status}" /dev/null`, { TERM: 'xterm' }],
      [`script -qec "stty cols 80; ${status}" /dev/null`, { TERM: 'xterm', CI: 'true' }],
      [`script -qec "stty cols 80; ${status} --quiet" /dev/null`, { TERM: 'xterm' }],
      [`${status} 2>&1 | cat`, {}],
    ] as const) {
      const { stdout, code } = shell(command, { cwd: root, env });
      expect(code).toBe(0);
      expect(stdout).not.toContain('reading');
      expect(stdout).toContain('0 of 16 gates blocked or breached');
    }
  });
});
