/** One input, from bytes on the disk to an exit code, held against the oracle. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { formats } from '../../src/cli/request.ts';
import type { Output, Terminal } from '../../src/cli/terminal.ts';
import { main } from '../../src/main.ts';
import { after, type Files, operations } from './inputs.ts';
import { type Gate, objection } from './oracle.ts';
import { unreliable } from './reading.ts';
import { signedRecord, smallRecord, wholeRecord } from './record.ts';

/** The longest that an input may take, in seconds of the processor. */
const patience = 2;

/** A record in which all that is asked about has been passed by a day, and what is asked. */
interface Subject {
  readonly base: ReadonlyMap<string, string>;
  readonly asOf: string;
  readonly gates: readonly Gate[];
  /** Whether it is judged as it is staged in git. */
  readonly staged?: true;
}

const small = async (): Promise<Subject> => ({
  base: await smallRecord(),
  asOf: '2024-06-01',
  gates: [{ gate: 'pit', release: 'R1' }],
});

export const subjects = {
  small,
  signed: async (): Promise<Subject> => ({ ...(await small()), base: await signedRecord() }),
  staged: async (): Promise<Subject> => ({ ...(await small()), staged: true }),
  whole: async (): Promise<Subject> => ({
    base: wholeRecord(),
    asOf: '2025-07-01',
    gates: [
      { gate: 'pit', release: 'R1' },
      { gate: 'sit', release: 'R1' },
      { gate: 'sit', release: 'R2' },
      { gate: 'user-testing', release: 'R1' },
    ],
  }),
};

/** What is asked of an input, and how it is to be told: all gates are asked about by `status`. */
export interface Question {
  readonly command: Gate | 'status' | 'validate';
  readonly format: (typeof formats)[number];
}

const questions = ({ gates }: Subject): fc.Arbitrary<Question> =>
  fc.record({
    command: fc.constantFrom<Question['command'][]>(...gates, 'status', 'validate'),
    format: fc.constantFrom(...formats),
  });

const argvOf = (command: Question['command']): readonly string[] =>
  typeof command === 'string' ? [command] : ['gate', command.gate, '--release', command.release];

/** A folder with a record in it, which inputs are put into and taken out of again. */
export class Bench {
  private readonly folder = mkdtempSync(join(tmpdir(), 'fsm-check-fuzz-'));
  readonly base: ReadonlyMap<string, string>;

  private constructor(readonly subject: Subject) {
    this.base = subject.base;
    for (const file of this.base.keys()) this.restore(file);
    if (subject.staged) this.git('init', '--quiet');
  }

  static async open(name: keyof typeof subjects): Promise<Bench> {
    return new Bench(await subjects[name]());
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

  private git(...args: readonly string[]): void {
    execFileSync('git', ['-C', this.folder, ...args]);
  }

  /** How the record itself is answered. */
  exitCode(command: Question['command']): Promise<number> {
    if (this.subject.staged) this.git('add', '--all');
    return main(terminal(this.argv({ command, format: 'text' }), [], []));
  }

  private argv({ command, format }: Question): readonly string[] {
    const { asOf, staged } = this.subject;
    const how = staged ? ['--staged'] : [];
    return [...argvOf(command), '--as-of', asOf, '--format', format, '--root', this.folder, ...how];
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
    if (this.subject.staged) this.git('add', '--all');
    try {
      const printed: string[] = [];
      const told: string[] = [];
      const before = process.cpuUsage();
      const code = await main(terminal(this.argv({ command, format }), printed, told));
      const { user, system } = process.cpuUsage(before);
      const seconds = (user + system) / 1e6;
      if (seconds > patience) return `it took ${seconds} s`;
      return fault(code, { command, format }, printed.join(''), told.join('')) ?? this.wrongly(code, command, files);
    } finally {
      for (const file of touched) this.restore(file);
    }
  }

  /** Why an exit code of 0 is wrong. */
  private wrongly(code: number, command: Question['command'], files: Files): string | undefined {
    if (code !== 0) return undefined;
    const { gates, asOf } = this.subject;
    const asked = command === 'status' ? gates : typeof command === 'string' ? [] : [command];
    const why =
      command === 'validate'
        ? unreliable(files)
        : asked.map((gate) => objection(files, gate, asOf)).find((found) => found !== undefined);
    return why === undefined ? undefined : `exit 0 of ${argvOf(command).join(' ')}, but ${why}`;
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
    fc.asyncProperty(operations, questions(bench.subject), async (done, question) => {
      begun();
      const wrong = await bench.judge(after(bench.base, done), question);
      if (wrong !== undefined) throw new Error(wrong);
    }),
    { seed, numRuns },
  );
}
