import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** A root, a path or an output file that cannot be used: a matter of the command line, not of the record. */
export class WorkspaceError extends Error {}

/** The files below one root. */
export interface Workspace {
  /** The root as the user would name it. */
  readonly where: string;
  /** The YAML files, sorted, relative to the root with forward slashes. */
  readonly files: readonly string[];
  /** What was not looked into, and why. */
  readonly skipped: readonly { readonly file: string; readonly because: string }[];
  /** The text of one file; with `fault` when it cannot be relied on. Never throws. */
  read(file: string): { file: string; text: string; fault?: string };
  /** The texts that a file had in the history of the repository, the newest first; none without a history. */
  earlierTexts(file: string): AsyncIterable<string>;
  /** The files that a path of the command line stands for. Throws {@link WorkspaceError} when there is none. */
  filesAt(path: string): readonly string[];
}

/** Folders that hold no documents of the programme. */
const foreign: Readonly<Record<string, string>> = {
  '.git': 'it is the store of git',
  node_modules: 'it holds packages of programs',
};

const isYaml = (name: string): boolean => /\.ya?ml$/i.test(name);

interface Listing {
  readonly files: string[];
  readonly skipped: { file: string; because: string }[];
}

/** Lists the YAML files below `base`. A folder that cannot be read throws: what it holds may matter. */
function list(base: string, folder = '', found: Listing = { files: [], skipped: [] }): Listing {
  for (const entry of readdirSync(join(base, folder), { withFileTypes: true })) {
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
    const because = foreign[entry.name];
    if (entry.isDirectory() && because) found.skipped.push({ file, because });
    else if (entry.isDirectory()) list(base, file, found);
    else if (isYaml(entry.name)) found.files.push(file);
    else if (entry.isSymbolicLink() && statSync(join(base, file), { throwIfNoEntry: false })?.isDirectory())
      found.skipped.push({ file, because: 'it is a symbolic link to a folder' });
  }
  return found;
}

/** Opens the folder at `root`, or the one found upwards from `cwd`. Throws {@link WorkspaceError} when it cannot be read. */
export function openDirectory(cwd: string, root?: string): Workspace {
  const base = root === undefined ? findRoot(cwd) : resolve(cwd, root);
  const where = root ?? (relative(cwd, base) || '.');
  const { files, skipped } = listingOf(base, where);
  return {
    where,
    files,
    skipped,
    read: (file) =>
      leadsOut(base, file) ? { file, text: '', fault: 'it leads out of the root' } : readText(base, file),
    async *earlierTexts(file) {
      const { earlierTexts } = await import('./git.ts');
      yield* earlierTexts(base, file);
    },
    filesAt(path) {
      const wanted = relative(base, resolve(cwd, path)).split(sep).join('/');
      if (wanted.startsWith('..') || isAbsolute(wanted)) throw new WorkspaceError(`${path} lies outside ${where}`);
      const found = files.filter((file) => wanted === '' || file === wanted || file.startsWith(`${wanted}/`));
      if (found.length === 0) throw new WorkspaceError(`there is no YAML file at ${path}`);
      return found;
    },
  };
}

/** Whether a file is, or is a link to, something outside `base`. What does not exist leads nowhere. */
function leadsOut(base: string, file: string): boolean {
  try {
    const inside = relative(realpathSync(base), realpathSync(join(base, file)));
    return inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  } catch {
    return false;
  }
}

/** The text of one file below `folder`. Never throws: `fault` says why it cannot be relied on. */
export function readText(folder: string, file: string): ReturnType<Workspace['read']> {
  try {
    const path = resolve(folder, file);
    if (!statSync(path).isFile()) return { file, text: '', fault: 'it is no regular file' };
    return decode(file, readFileSync(path));
  } catch (error) {
    return { file, text: '', fault: `the file cannot be read: ${reason(error)}` };
  }
}

function listingOf(base: string, where: string): Listing {
  try {
    if (!statSync(base).isDirectory()) throw new WorkspaceError(`${where} is not a folder`);
    const { files, skipped } = list(base);
    return { files: files.sort(), skipped };
  } catch (error) {
    if (error instanceof WorkspaceError) throw error;
    const { path } = error as NodeJS.ErrnoException;
    const what = path === undefined || path === base ? where : join(where, relative(base, path));
    throw new WorkspaceError(`${what} cannot be read: ${reason(error)}`);
  }
}

function decode(file: string, bytes: Buffer): { file: string; text: string; fault?: string } {
  try {
    return { file, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { file, text: bytes.toString('latin1'), fault: 'the file is not UTF-8 text; save it as UTF-8' };
  }
}

/**
 * The nearest folder upwards that holds a programme document, no farther than the root of the git repository; else that
 * root; else the folder itself.
 */
function findRoot(cwd: string): string {
  for (let folder = cwd; ; folder = dirname(folder)) {
    try {
      if (holdsProgramme(folder) || exists(join(folder, '.git'))) return folder;
    } catch {
      return cwd;
    }
    if (dirname(folder) === folder) return cwd;
  }
}

/** Whether a YAML file directly in `folder` is a programme. */
function holdsProgramme(folder: string): boolean {
  const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isFile() && isYaml(entry.name) ? [entry.name] : [],
  );
  return names.some((name) => /^["']?kind["']?\s*:\s*["']?programme\b/m.test(readFileSync(join(folder, name), 'utf8')));
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

const sentences: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'it is not a folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  ELOOP: 'its links go round in circles',
};

/** A failure of the operating system in words. */
export function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return sentences[code ?? ''] ?? message;
}
