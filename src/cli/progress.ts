import type { Terminal } from './terminal.ts';

/** How long people wait before they are told why, in milliseconds. */
const patience = 400;

/** Shows how far something is, `reading 3 of 9 files`, on stderr and only when somebody waits at a terminal. */
export function progress(
  { stderr, env }: Terminal,
  doing: string,
  things: string,
  quiet = false,
): { step(done: number, of: number): Promise<void>; end(): void } {
  let spinner: { text: string; stop(): unknown } | undefined;
  const started = performance.now();
  // A terminal that does not tell its width cannot be drawn on: the spinner would never end.
  const shown = stderr.isTTY && stderr.columns !== undefined && !quiet && !env.CI;
  return {
    async step(done, of) {
      if (!shown || performance.now() - started < patience) return;
      const text = `${doing} ${done} of ${of} ${things}`;
      if (spinner) spinner.text = text;
      else spinner = (await import('ora')).default({ text, stream: stderr.stream, discardStdin: false }).start();
      await new Promise((resolve) => setImmediate(resolve));
    },
    end: () => void spinner?.stop(),
  };
}
