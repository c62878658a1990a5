import { readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { globSync } from 'tinyglobby';

/** A root, a path or an output file that cannot be used: a matter of the command line, not of the record. */
export class WorkspaceError extends Error {}

/** The files below one root. */
export interface Workspace {
  /** The root as the user would name it. */
  readonly where: string;
  /** The YAML files, sorted, relative to the root with forward slashes. */
  readonly files: readonly string[];
  /** The text of one file; with `fault` when it cannot be relied on. Never throws. */
  read(file: string): { file: string; text: string; fault?: string };
  /** The files that a path of the command line stands for. */
  filesAt(path: string): readonly string[];
}

/** Folders that hold no documents of the programme. */
const ignored = ['**/.git/**', '**/node_modules/**'];

const yamlFiles = (cwd: string, depth?: number): string[] =>
  globSync('**/*.{yaml,yml,YAML,YML}', {
    cwd,
    dot: true,
    ignore: ignored,
    followSymbolicLinks: false,
    expandDirectories: false,
    ...(depth === undefined ? {} : { deep: depth }),
  }).sort();

/** Opens the folder at `root`, or the one found upwards from `cwd`. Throws {@link WorkspaceError} when it is no readable folder. */
export function openDirectory(cwd: string, root?: string): Workspace {
  const base = root === undefined ? findRoot(cwd) : resolve(cwd, root);
  const where = relative(cwd, base) || '.';
  let files: string[];
  try {
    if (!statSync(base).isDirectory()) throw new WorkspaceError(`${where} is not a folder`);
    files = yamlFiles(base);
  } catch (error) {
    if (error instanceof WorkspaceError) throw error;
    throw new WorkspaceError(`${where} cannot be read: ${reason(error)}`);
  }
  return {
    where,
    files,
    read(file) {
      try {
        return decode(file, readFileSync(join(base, file)));
      } catch (error) {
        return { file, text: '', fault: `the file cannot be read: ${reason(error)}` };
      }
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
    if (holdsProgramme(folder)) return folder;
    if (exists(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return cwd;
  }
}

const holdsProgramme = (folder: string): boolean =>
  yamlFiles(folder, 1).some((file) => {
    try {
      return /^["']?kind["']?\s*:\s*["']?programme\b/m.test(readFileSync(join(folder, file), 'utf8'));
    } catch {
      return false;
    }
  });

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
