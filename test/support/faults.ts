/** The built program in a world that is against it: as a user with no rights, or while its files change. */
import { execFile, spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll } from 'vitest';
import { folder, program, type Ran, run } from './cli.ts';

const isRoot = process.getuid?.() === 0;

/** Runs the program as a user who owns nothing, for root may read and write everything. */
export function runAsNobody(args: readonly string[], cwd: string, env: Record<string, string> = {}): Ran {
  const open = folder();
  chmodSync(open, 0o755);
  cpSync(dirname(program), open, { recursive: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(open, 'fsm-check.cjs'), ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...env },
    ...(isRoot ? { uid: 65534, gid: 65534 } : {}),
  });
  return { code: status, stdout, stderr };
}

/** Runs the program; at the moment when it is about to open `file` for the first time, the shell does `deed` in `cwd`. */
export function runWhile(file: string, deed: string, args: readonly string[], cwd: string): Ran {
  const hook = `
    const fs = require('node:fs');
    const { openSync } = fs;
    fs.openSync = (path, ...rest) => {
      if (String(path).endsWith(${JSON.stringify(`/${file}`)})) {
        fs.openSync = openSync;
        require('node:child_process').execFileSync('sh', ['-ec', ${JSON.stringify(deed)}]);
        fs.writeFileSync(${JSON.stringify(join(cwd, '.done'))}, '');
      }
      return openSync(path, ...rest);
    };`;
  const env = { NODE_OPTIONS: `--require=${join(folder({ 'hook.cjs': hook }), 'hook.cjs')}` };
  const ran = run([...args, '--no-cache'], { cwd, env });
  if (!existsSync(join(cwd, '.done'))) throw new Error(`${file} was not opened`);
  return ran;
}

/** Runs the program and kills it when it is about to call a function of `node:fs` for the nth time. */
export function runKilledAt(call: string, nth: number, args: readonly string[], cwd: string): void {
  const hook = `
    const fs = require('node:fs');
    const { ${call}: call } = fs;
    let left = ${nth};
    fs.${call} = (...given) => {
      if (--left === 0) process.kill(process.pid, 'SIGKILL');
      return call(...given);
    };`;
  const env = { NODE_OPTIONS: `--require=${join(folder({ 'hook.cjs': hook }), 'hook.cjs')}`, CI: 'true' };
  const { code } = run(args, { cwd, env });
  if (code !== null) throw new Error(`${call} was not called ${nth} times`);
}

/** Starts the program and tells how it ended. */
export function start(args: readonly string[], cwd: string, env: Record<string, string> = {}): Promise<Ran> {
  return new Promise((resolve) => {
    const options = { cwd, env: { PATH: process.env.PATH, CI: 'true', ...env } };
    execFile(process.execPath, [program, ...args], options, (error, stdout, stderr) =>
      resolve({ code: error ? (error.code as unknown as number) : 0, stdout, stderr }),
    );
  });
}

const writers: ReturnType<typeof spawn>[] = [];
afterAll(() => {
  for (const writer of writers) writer.kill();
});

/** A pipe that lies outside of every record; `wasOpened` tells whether anybody opened it to read, though but for a moment. */
export async function trap(): Promise<{ readonly path: string; wasOpened(): Promise<boolean> }> {
  const path = join(folder(), 'trap.md');
  spawnSync('mkfifo', [path]);
  // Opening a pipe to write waits until somebody opens it to read.
  const writer = spawn('sh', ['-c', 'exec > "$0"; exit 0', path], { stdio: 'ignore' });
  writers.push(writer);
  let opened = false;
  writer.on('exit', () => {
    opened = true;
  });
  await new Promise((resolve) => writer.once('spawn', resolve));
  return {
    path,
    async wasOpened() {
      await setTimeout(50);
      return opened;
    },
  };
}
