/** Signatures as OpenSSH makes them (`ssh-keygen -Y`), made and looked at by ssh-keygen itself. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { reason, WorkspaceError } from './workspace.ts';

/** What the signatures are for: one that was made for anything else, a commit or a mail, is none of a decision. */
const namespace = 'fsm-check-decision';

/** How long ssh-keygen may be silent while it looks at a signature, in milliseconds. To sign it may ask for a passphrase or a touch. */
const patience = 30_000;

/** A signature with what it is to be held against. */
export interface Signature {
  readonly text: string;
  readonly value: string;
  readonly signer: string;
  /** Who may sign, as a file of allowed signers has it. */
  readonly signers: string;
  /** The day on which the key must have been valid. */
  readonly day: string;
}

/** What is said of each signature; the same one is looked at once. */
const known = new Map<string, Promise<string | undefined>>();

/**
 * Why a signature is not one of the text by a signer whose key was valid on the day; nothing when it is. Throws
 * {@link WorkspaceError} when ssh-keygen cannot be run.
 */
export function flawOf(signature: Signature): Promise<string | undefined> {
  const key = JSON.stringify(signature);
  const found = known.get(key) ?? look(signature);
  known.set(key, found);
  // That it could not be looked at says nothing of the next time.
  found.catch(() => known.delete(key));
  return found;
}

async function look({ text, value, signer, signers, day }: Signature): Promise<string | undefined> {
  const { code, said } = await withFiles({ signers, value }, (files) =>
    run(['-Y', 'verify', '-n', namespace, '-I', signer, ...on(day, files)], text, patience),
  );
  if (code === 0) return undefined;
  if (/incorrect signature/.test(said)) return 'the signature is of another text: what it signed was edited since';
  if (/not permitted/.test(said)) return `the key of ${signer} may sign for other things only, by its namespaces there`;
  if (/namespace/.test(said)) return 'the signature was made for something else';
  if (untimely.test(said)) return `the key of ${signer} was not valid on ${day}`;
  return `the signers hold no key of ${signer} that made the signature${faultsIn(said)}`;
}

const untimely = /not yet valid|has expired/;

/** What ssh-keygen cannot make out in the file of signers, by its lines: the end of a sentence. */
function faultsIn(said: string): string {
  const [first, ...others] = said.matchAll(/signers:(\d+): (.*)/g);
  if (!first) return '';
  const [, line, fault = ''] = first;
  const more = others.length > 0 ? `, and ${others.length} more of its lines cannot be read` : '';
  return `; it finds ${fault.trim()} in line ${line} of them${more}`;
}

/** What a signature is held against. Days are compared as they are written, in whatever time zone this runs. */
const on = (day: string, files: Readonly<Record<'signers' | 'value', string>>): string[] => [
  '-f',
  files.signers,
  '-s',
  files.value,
  '-O',
  `verify-time=${day.replaceAll('-', '')}120000`,
];

/** The names that the key of a signature has among the signers on a day, or why it has none. */
export async function signersOf({ value, signers, day }: Pick<Signature, 'value' | 'signers' | 'day'>): Promise<{
  readonly names: readonly string[];
  readonly flaw?: string;
}> {
  const { code, out, said } = await withFiles({ signers, value }, (files) =>
    run(['-Y', 'find-principals', ...on(day, files)], '', patience),
  );
  const names = out.split('\n').filter((name) => name !== '');
  if (code === 0 && names.length > 0) return { names };
  const flaw = untimely.test(said) ? `the key was not valid on ${day}` : `it does not hold the key${faultsIn(said)}`;
  return { names: [], flaw };
}

/** The signature of a text by the key in a file, the private one or one that an agent holds. Throws {@link WorkspaceError}. */
export async function sign(cwd: string, key: string, text: string): Promise<string> {
  const { code, out, said } = await run(['-Y', 'sign', '-n', namespace, '-f', resolve(cwd, key)], text);
  // Before it, ssh-keygen may ask for a passphrase, or tell at length who else may read the key.
  const lines = said.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  const why = (lines.find((line) => / too open/.test(line)) ?? lines.at(-1))?.replace(/^Enter passphrase[^:]*: */, '');
  if (code !== 0) throw new WorkspaceError(`${key} is no key that ssh-keygen can sign with here: ${why}`);
  return out;
}

/** Does something with files of their own, which are gone afterwards. */
async function withFiles<K extends string, T>(texts: Record<K, string>, use: (files: Record<K, string>) => Promise<T>) {
  let folder: string;
  try {
    folder = mkdtempSync(join(tmpdir(), 'fsm-check-'));
  } catch (error) {
    throw new WorkspaceError(`signatures cannot be looked at, for no temporary folder can be made: ${reason(error)}`);
  }
  try {
    const files = Object.entries<string>(texts).map(([name, text]) => {
      const file = join(folder, name);
      writeFileSync(file, text);
      return [name, file];
    });
    return await use(Object.fromEntries(files));
  } catch (error) {
    if (error instanceof WorkspaceError) throw error;
    throw new WorkspaceError(`signatures cannot be looked at: ${reason(error)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Runs ssh-keygen on a text, for no longer than that many milliseconds, if any; not where anybody may have put a program of that
 * name, for where the PATH holds the current folder.
 */
function run(args: readonly string[], text: string, timeout = 0): Promise<{ code: number; out: string; said: string }> {
  return new Promise((resolve, reject) => {
    const { stdin } = execFile(
      'ssh-keygen',
      args,
      { cwd: '/', timeout, killSignal: 'SIGKILL', maxBuffer: 1 << 28 },
      (error, out, said) => {
        const code = error ? error.code : 0;
        if (typeof code === 'number') resolve({ code, out, said });
        else {
          const late = error?.killed ? `it has given no answer in ${timeout / 1000} seconds` : (error as Error).message;
          const why = code === 'ENOENT' ? 'it is not installed' : late;
          reject(new WorkspaceError(`ssh-keygen, which looks at the signatures of decisions, cannot be run: ${why}`));
        }
      },
    );
    // It may have seen enough before it has read all.
    stdin?.on('error', () => {});
    stdin?.end(text);
  });
}
