import type { Cache } from '../workspace/cache.ts';

/** What the program needs of the world around it; `bin` makes one from `process`, a test from memory. */
export interface Terminal {
  /** The arguments after the name of the program. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  /** What earlier runs found out, if it may be used. */
  readonly cache?: Cache;
  /** Resolves when the user interrupts; from the first call on, that does not end the program by itself. */
  interrupted(): Promise<void>;
}

export interface Input {
  readonly isTTY: boolean;
  /** All that comes, to its end. */
  bytes(): Promise<Uint8Array>;
  /** The stream itself, for who asks and answers by turns. */
  readonly stream: NodeJS.ReadStream;
}

export interface Output {
  readonly isTTY: boolean;
  /** Columns of the terminal, where there is one. */
  readonly columns?: number;
  write(text: string): Promise<void>;
  /** The stream itself, for what draws on it. */
  readonly stream: NodeJS.WriteStream;
}
