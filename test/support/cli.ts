import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { version } from '../../src/version.ts';
import { example, projectRoot } from './record.ts';

/** The built program. */
export const program = join(projectRoot, 'dist', 'fsm-check.cjs');

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where the program keeps what it finds out, for all tests together. */
const cache = join(tmpdir(), 'fsm-check-test-cache');

const plainEnvironment = { PATH: process.env.PATH ?? '', LANG: 'C.UTF-8', XDG_CACHE_HOME: cache };

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
}, 60_000);

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

/** A copy of the files of this project that git knows, as they lie here. */
export function copyOfProject(): string {
  const path = folder();
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: projectRoot, encoding: 'utf8' })
    .split('\0')
    .slice(0, -1);
  for (const file of files.filter((each) => existsSync(join(projectRoot, each))))
    cpSync(join(projectRoot, file), join(path, file));
  return path;
}

/** A folder for the PATH in which `fsm-check` and `npx --yes fsm-check@VERSION` are the built program. */
export function programs(): string {
  const run = `exec "${process.execPath}" "${program}" "$@"`;
  const bin = folder({
    'fsm-check': `#!/bin/sh\n${run}\n`,
    npx: `#!/bin/sh\n[ "$1 $2" = "--yes fsm-check@${version}" ] || exit 127\nshift 2\n${run}\n`,
  });
  for (const name of ['fsm-check', 'npx']) chmodSync(join(bin, name), 0o755);
  return bin;
}

/** A PATH with the {@link programs} on it. */
export const onPath = (): string => `${programs()}:${plainEnvironment.PATH}`;

/** Runs a shell command among the {@link programs}. */
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
