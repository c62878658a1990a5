import { isAscii } from 'node:buffer';
import { isAbsolute, relative, resolve, sep } from 'node:path';

/** A root, a path or an output file that cannot be used: a matter of the command line, not of the record. */
export class WorkspaceError extends Error {}

/** A file as it was found: its text; with `fault` when it cannot be relied on. */
export interface FileText {
  readonly file: string;
  readonly text: string;
  readonly fault?: string;
  /** The sha256 of the text, where it was found out. */
  readonly sha256?: string;
}

/** Is told the bytes of each file when they are read. */
export type Witness = (file: string, bytes: Uint8Array) => void;

/** The files below one root. */
export interface Workspace {
  /** The root as the user would name it. */
  readonly where: string;
  /** Where the root lies in its git repository (or, without one, below the current folder): `docs`; empty when it is that itself. */
  readonly within: string;
  /** What is read: the files as they lie there, as they are staged, or as a commit holds them. */
  readonly source: 'files' | 'index' | 'commit';
  /** That commit, and when it was made, in milliseconds since 1970. */
  readonly commit?: { readonly id: string; readonly time: number };
  /** The YAML files, sorted, relative to the root with forward slashes. */
  readonly files: readonly string[];
  /** What was not looked into, and why. */
  readonly skipped: readonly Skipped[];
  /** The text of one file. Throws only {@link WorkspaceError}, where it is too large. */
  read(file: string): FileText;
  /** The texts that a file had in the history of the repository, the newest first; none without a history. */
  earlierTexts(file: string): AsyncIterable<string>;
  /** Whether those texts may be missing because the repository was cloned without its whole history. */
  isShallow(): Promise<boolean>;
  /** The name, relative to the root, of a path of the command line. Throws {@link WorkspaceError} when it lies outside. */
  nameOf(path: string): string;
}

/** A file or folder that was left alone. */
export interface Skipped {
  readonly file: string;
  readonly because: string;
}

/** Folders that hold no documents of the programme. */
export const foreign: ReadonlyMap<string, string> = new Map([
  ['.git', 'it is the store of git'],
  ['node_modules', 'it holds packages of programs'],
]);

/** The foreign folder that a file lies in, and why it is one; nothing where it lies in none. */
export function foreignAbove(file: string): { readonly file: string; readonly because: string } | undefined {
  const parts = file.split('/');
  const index = parts.findIndex((part) => foreign.has(part));
  const because = foreign.get(parts[index] ?? '');
  return because === undefined ? undefined : { file: parts.slice(0, index + 1).join('/'), because };
}

export const isYaml = (name: string): boolean => /\.ya?ml$/i.test(name);

/** Whether a text says that it is a programme, as far as can be told without reading it as YAML. */
export const statesProgramme = (text: string): boolean => /^["']?kind["']?\s*:\s*["']?programme\b/m.test(text);

/** How paths of the command line, relative to `cwd`, are named below `base`. */
export const namesBelow =
  (cwd: string, base: string, where: string): Workspace['nameOf'] =>
  (path) => {
    const name = relative(base, resolve(cwd, path)).split(sep).join('/');
    if (leadsUp(name)) throw new WorkspaceError(`${path} lies outside ${where}`);
    return name;
  };

/** Whether a relative path leads out of where it starts. */
export const leadsUp = (path: string): boolean =>
  path === '..' || path.startsWith('../') || path.startsWith(`..${sep}`) || isAbsolute(path);

/** The files that a path of the command line stands for. Throws {@link WorkspaceError} when there is none. */
export function filesAt({ files, nameOf }: Workspace, path: string): readonly string[] {
  const name = nameOf(path);
  const found = files.filter((file) => name === '' || file === name || file.startsWith(`${name}/`));
  if (found.length === 0) throw new WorkspaceError(`there is no YAML file at ${path}`);
  return found;
}

/** Bytes as text. What is not UTF-8 is at fault. */
export function decode(file: string, bytes: Uint8Array): FileText {
  // Most texts are plain ASCII, which need not be decoded.
  if (isAscii(bytes))
    return { file, text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1') };
  try {
    return { file, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { file, text: Buffer.from(bytes).toString('latin1'), fault: 'the file is not UTF-8 text; save it as UTF-8' };
  }
}

const sentences: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'it is not a folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full for this user',
  EFBIG: 'it would be larger than a file may be',
  EROFS: 'the disk is read-only',
  ELOOP: 'it is a symbolic link that goes round in circles, or that was put there just now',
};

/** A failure of the operating system in words. */
export function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return sentences[code ?? ''] ?? message;
}
