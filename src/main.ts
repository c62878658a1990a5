/** From arguments to an exit code. A text that only tells how to use the program is printed before anything else is loaded. */
import { readRequest } from './cli/read-request.ts';
import type { Terminal } from './cli/terminal.ts';
import { UsageError } from './cli/usage-error.ts';
import { reason, WorkspaceError } from './workspace/workspace.ts';

/** Runs one command and returns its exit code. Never throws. */
export async function main(terminal: Terminal): Promise<number> {
  try {
    const request = readRequest(terminal.argv);
    if (request.command !== 'tell') return await (await import('./commands.ts')).answer(request, terminal);
    await terminal.stdout.write(request.text);
    return 0;
  } catch (error) {
    const { logged } = await import('./reporters/style.ts');
    if (error instanceof UsageError || error instanceof WorkspaceError) {
      await terminal.stderr.write(`fsm-check: ${logged(error.message)}\n`);
      return 2;
    }
    if ((error as NodeJS.ErrnoException).syscall === 'write') {
      await terminal.stderr.write(`fsm-check: the output cannot be written: ${reason(error)}\n`).catch(() => {});
      return 2;
    }
    const { message, stack } = error as Error;
    const shown = (terminal.env.FSM_CHECK_DEBUG && stack) || message;
    await terminal.stderr.write(
      `fsm-check: a defect of fsm-check itself: ${logged(shown)}\nPlease report it with the command that you ran; FSM_CHECK_DEBUG=1 shows more.\n`,
    );
    return 3;
  }
}
