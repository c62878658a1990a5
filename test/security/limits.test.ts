import { closeSync, ftruncateSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOf, run } from '../support/cli.ts';

const gate = (root: string, env = {}) => run(['gate', 'sit', '--release', 'R1', '--no-cache', '--root', root], { env });

describe('a record that is too large', () => {
  it('in one file is not judged, and not even read', () => {
    const root = copyOf('compliant');
    const handle = openSync(join(root, 'results/more.yaml'), 'w');
    ftruncateSync(handle, 8_000_000_000);
    closeSync(handle);
    expect(gate(root)).toEqual({
      code: 2,
      stdout: '',
      stderr: 'fsm-check: results/more.yaml holds 8000 MB; a record of more than 530 MB is not judged\n',
    });
  });

  it('for the memory that Node may have is not judged, and how to give it more is said', () => {
    const root = copyOf('compliant');
    const text = `# ${'x'.repeat(998)}\n`.repeat(5_000);
    for (const name of ['one', 'two', 'three']) writeFileSync(join(root, `${name}.yaml`), text);
    const { code, stdout, stderr } = gate(root, { NODE_OPTIONS: '--max-old-space-size=64' });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(
      /holds \d+ MB, for which Node may need \d+ MB of memory and may have \d+ MB; give it more: NODE_OPTIONS=--max-old-space-size=\d+\n$/,
    );
    expect(gate(root)).toMatchObject({ code: 0 });
  });
});
