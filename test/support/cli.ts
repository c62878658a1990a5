import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { example, projectRoot } from './record.ts';

export const program = join(projectRoot, 'dist', 'fsm-check.cjs');

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const plainEnvironment = { PATH: process.env.PATH ?? '', LANG: 'C.UTF-8' };

/** Runs the built program as a user would, without a terminal. */
export function run(
  args: readonly string[],
  { cwd = projectRoot, env = {}, input = '' }: { cwd?: string; env?: Record<string, string>; input?: string } = {},
): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    input,
    env: { ...plainEnvironment, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: status, stdout, stderr };
}

const made: string[] = [];
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new folder with these files in it, gone after the tests. */
export function folder(files: Readonly<Record<string, string>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'fsm-check-'));
  made.push(path);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), text);
  }
  return path;
}

/** A copy of an example that a test may change. */
export function copyOf(name: string): string {
  const path = folder();
  cpSync(example(name), path, { recursive: true });
  return path;
}

/** A PATH on which `fsm-check` is the built program. */
export function onPath(): string {
  const bin = folder({ 'fsm-check': `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n` });
  chmodSync(join(bin, 'fsm-check'), 0o755);
  return `${bin}:${plainEnvironment.PATH}`;
}

/** Runs a shell command; `fsm-check` in it is the built program. */
export function shell(
  command: string,
  { cwd = projectRoot, env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Ran {
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-c', command], {
    cwd,
    env: { ...plainEnvironment, PATH: onPath(), ...env },
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}
