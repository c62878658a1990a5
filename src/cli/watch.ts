import { logged } from '../reporters/style.ts';
import { watchRoot } from '../workspace/watch.ts';
import { WorkspaceError } from '../workspace/workspace.ts';
import type { Common } from './request.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Takes what is on a terminal away, with what has scrolled off. */
const clear = '\u001b[2J\u001b[3J\u001b[H';

/**
 * Answers, and again after every change below the root, until the user interrupts or nobody reads on. Returns the exit code of
 * the last answer. Only the first run may fail as one without `--watch` does; a later one that cannot answer says so and waits.
 */
export async function watching(
  answer: () => Promise<number>,
  { root, staged, targets }: Common,
  terminal: Terminal,
): Promise<number> {
  const { stdout, stderr, cwd } = terminal;
  let wake = (): void => {};
  let isChanged = false;
  const watched = await watchRoot(
    cwd,
    {
      ...(root === undefined ? {} : { root }),
      ...(staged ? { staged } : {}),
      except: targets.flatMap(({ file }) => file ?? []),
    },
    () => {
      isChanged = true;
      wake();
    },
  );
  let isOver = false;
  const over = Promise.race([
    terminal.interrupted(),
    new Promise<void>((resolve) => void stdout.stream.once('error', () => resolve())),
  ]).then(() => {
    isOver = true;
    wake();
  });
  try {
    let code = await shown(answer);
    while (!isOver) {
      await stderr.write(`watching ${watched.where}; Ctrl-C ends\n`);
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (isChanged || isOver) resolve();
      });
      if (isOver) break;
      isChanged = false;
      code = await shown(() => answer().catch(told));
    }
    await over;
    return code;
  } finally {
    await watched.end();
  }

  function shown(run: () => Promise<number>): Promise<number> {
    return (stdout.isTTY ? stdout.write(clear) : Promise.resolve()).then(run);
  }

  async function told(error: unknown): Promise<number> {
    if (!(error instanceof UsageError || error instanceof WorkspaceError)) throw error;
    await stderr.write(`fsm-check: ${logged(error.message)}\n`);
    return 2;
  }
}
