/** What the program needs of the world around it; `bin` makes one from `process`, a test from memory. */
export interface Terminal {
  /** The arguments after the name of the program. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** All of standard input. */
  stdin(): Promise<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
}

export interface Output {
  readonly isTTY: boolean;
  /** Columns of the terminal, where there is one. */
  readonly columns?: number;
  write(text: string): Promise<void>;
  /** The stream itself, for the progress display. */
  readonly stream: NodeJS.WritableStream;
}
