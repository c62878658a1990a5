import { fstatSync, writeFileSync } from 'node:fs';
import type { Output } from '../src/cli/terminal.ts';
import { cacheOfBuild, load } from './load.ts';

const output = (stream: NodeJS.WriteStream & { readonly fd: 1 | 2 }): Output => ({
  isTTY: stream.isTTY === true,
  ...(stream.columns ? { columns: stream.columns } : {}),
  stream,
  async write(text) {
    try {
      // Where a disk is full, Node's stream takes the part of a text that still fits for the whole.
      if (fstatSync(stream.fd).isFile()) writeFileSync(stream.fd, text);
      else
        await new Promise<void>((resolve, reject) =>
          stream.write(text, (error) => (error ? reject(error) : resolve())),
        );
    } catch (error) {
      // A reader that has seen enough closes the pipe, which changes neither the answer nor the exit code; and where nothing
      // can be told of a failure, the exit code still tells it.
      if (stream.fd === 1 && (error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
    }
  },
});

/** Runs the program on these arguments, in the world of this process. Never throws. */
export async function run(argv: readonly string[]): Promise<void> {
  try {
    await answer(argv);
  } catch (error) {
    process.stderr.write(`fsm-check: a defect of fsm-check itself: ${error}\n`);
    process.exitCode = 3;
  }
}

async function answer(argv: readonly string[]): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  // What lies on a runner of CI may come from anybody's run before.
  const cache = argv.includes('--no-cache') || process.env.CI ? undefined : cacheOfBuild();
  const terminal = {
    ...(cache ? { cache } : {}),
    argv,
    env: process.env,
    cwd: process.cwd(),
    // Made only when it is asked for: most runs read nothing.
    stdin: {
      get isTTY() {
        return process.stdin.isTTY === true;
      },
      bytes: async () => Buffer.concat(await process.stdin.toArray()),
      get stream() {
        return process.stdin;
      },
    },
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    interrupted: () => new Promise<void>((resolve) => void process.once('SIGINT', resolve)),
  };
  const [command = ''] = argv;
  const { main, keep } = load(/^[\w-]+$/.test(command) ? cache : undefined, command);
  const code = await main(terminal);
  process.exitCode = code;
  // Words that are no command leave nothing behind.
  if (code < 2) keep();
}
