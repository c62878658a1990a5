import { spawnSync } from 'node:child_process';
import { setTimeout as later } from 'node:timers/promises';

const tmux = (socket: string, ...args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync('tmux', ['-L', socket, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`tmux ${args.join(' ')}: ${stderr}`);
  return stdout;
};

/** A terminal that a test types into. */
export interface Typed {
  /** Keys as tmux names them: `Tab`, `C-c`, or text. */
  type(...keys: readonly string[]): void;
  /** The screen once it shows this; throws with the screen when it does not within some seconds. */
  shows(wanted: RegExp): Promise<string>;
  end(): void;
}

/** Runs a command in a terminal of 100 columns and 40 rows. */
export function terminal(command: string, { cwd, env = {} }: { cwd: string; env?: Record<string, string> }): Typed {
  const socket = `fsm-check-${process.pid}-${Math.random().toString(36).slice(2)}`;
  const settings = Object.entries(env).flatMap(([name, value]) => ['-e', `${name}=${value}`]);
  tmux(socket, '-f', '/dev/null', 'new-session', '-d', '-x', '100', '-y', '40', '-c', cwd, ...settings, command);
  const screen = (): string => tmux(socket, 'capture-pane', '-p');
  return {
    type: (...keys) => void tmux(socket, 'send-keys', ...keys),
    async shows(wanted) {
      for (let tries = 0; tries < 200; tries++) {
        const shown = screen();
        if (wanted.test(shown)) return shown;
        await later(50);
      }
      throw new Error(`the screen does not show ${wanted}:\n${screen()}`);
    },
    end: () => void spawnSync('tmux', ['-L', socket, 'kill-server']),
  };
}
