/** One input, from bytes on the disk to an exit code, held against the oracle. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { formats } from '../../src/cli/request.ts';
import type { Output, Terminal } from '../../src/cli/terminal.ts';
import { main } from '../../src/main.ts';
import { after, type Files, operations } from './inputs.ts';
import { objection, unreliable } from './oracle.ts';
import { smallRecord } from './record.ts';

/** The day of judgement: both gates of the small record have been passed. */
export const asOf = '2024-06-01';

/** The longest that an input may take, in seconds of the processor. */
const patience = 2;

const commands = [
  ['gate', 'pit', '--release', 'R1', '--sub-system', 'SMS'],
  ['gate', 'pit', '--release', 'R1'],
  ['status'],
  ['validate'],
] as const;

export type Command = (typeof commands)[number];

/** What is asked of an input, and how it is to be told. */
const questions = fc.record({ command: fc.constantFrom(...commands), format: fc.constantFrom(...formats) });

interface Question {
  readonly command: Command;
  readonly format: (typeof formats)[number];
}

/** A folder with the small record in it, which inputs are put into and taken out of again. */
export class Bench {
  private readonly folder = mkdtempSync(join(tmpdir(), 'fsm-check-fuzz-'));

  private constructor(readonly base: ReadonlyMap<string, string>) {
    for (const file of base.keys()) this.restore(file);
  }

  static async open(): Promise<Bench> {
    return new Bench(await smallRecord());
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private put(file: string, bytes: Uint8Array | string): void {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    writeFileSync(join(this.folder, file), bytes);
  }

  private restore(file: string): void {
    const text = this.base.get(file);
    if (text === undefined) rmSync(join(this.folder, file), { force: true });
    else this.put(file, text);
  }

  /** What is wrong with the answer about an input; nothing when all is well. */
  async judge(files: Files, { command, format }: Question): Promise<string | undefined> {
    const touched: string[] = [];
    for (const [file, bytes] of files)
      if (this.base.get(file) !== Buffer.from(bytes).toString('utf8')) {
        this.put(file, bytes);
        touched.push(file);
      }
    for (const file of this.base.keys())
      if (!files.has(file)) {
        rmSync(join(this.folder, file));
        touched.push(file);
      }
    try {
      const printed: string[] = [];
      const told: string[] = [];
      const before = process.cpuUsage();
      const argv = [...command, '--as-of', asOf, '--format', format, '--root', this.folder];
      const code = await main(terminal(argv, printed, told));
      const { user, system } = process.cpuUsage(before);
      const seconds = (user + system) / 1e6;
      if (seconds > patience) return `it took ${seconds} s`;
      return fault(code, { command, format }, printed.join(''), told.join('')) ?? wrongly(code, command, files);
    } finally {
      for (const file of touched) this.restore(file);
    }
  }
}

/** What is wrong with an answer as such. */
function fault(code: number, { format }: Question, printed: string, told: string): string | undefined {
  if (![0, 1, 2].includes(code)) return `exit ${code}: ${told}`;
  if (code === 2 && (printed !== '' || told === ''))
    return `exit 2 with something printed, or nothing told: ${printed}`;
  if (code !== 2 && printed === '' && format !== 'github') return `exit ${code} with nothing printed`;
  const control = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.exec(`${printed}${told}`.replace(/\r?\n/g, ''));
  if (control && format !== 'csv') return `a control character is printed: ${JSON.stringify(control[0])}`;
  if (format === 'json' && code !== 2 && JSON.parse(printed).exitCode !== code)
    return `exit ${code}, but the report says ${JSON.parse(printed).exitCode}`;
  return undefined;
}

/** Why an exit code of 0 is wrong. */
function wrongly(code: number, [name]: Command, files: Files): string | undefined {
  if (code !== 0) return undefined;
  const why = name === 'validate' ? unreliable(files) : objection(files, asOf);
  return why === undefined ? undefined : `exit 0 of ${name}, but ${why}`;
}

function terminal(argv: readonly string[], printed: string[], told: string[]): Terminal {
  const output = (into: string[]): Output => ({
    isTTY: false,
    stream: undefined as never,
    write: async (text) => void into.push(text),
  });
  return {
    argv,
    env: {},
    cwd: '/',
    stdin: { isTTY: false, bytes: async () => new Uint8Array(), stream: undefined as never },
    stdout: output(printed),
    stderr: output(told),
    interrupted: () => new Promise(() => {}),
  };
}

/** Tries so many inputs. Throws with the seed, the smallest input found and what is wrong. `begun` is told before each. */
export async function fuzz(bench: Bench, seed: number, numRuns: number, begun: () => void = () => {}): Promise<void> {
  await fc.assert(
    fc.asyncProperty(operations, questions, async (done, question) => {
      begun();
      const wrong = await bench.judge(after(bench.base, done), question);
      if (wrong !== undefined) throw new Error(wrong);
    }),
    { seed, numRuns },
  );
}
