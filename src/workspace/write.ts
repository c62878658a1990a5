import { randomBytes } from 'node:crypto';
import {
  accessSync,
  appendFileSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { isThere } from './directory.ts';
import { makeFolder } from './folder.ts';
import { leadsUp, reason, WorkspaceError } from './workspace.ts';

/**
 * Writes a file whole or not at all. What is there and is no file, such as a pipe or a device, is written to and not replaced;
 * a file that may not be written is left.
 * Throws {@link WorkspaceError} with a sentence when it cannot be written.
 */
export function writeWhole(cwd: string, file: string, text: string): void {
  const path = resolve(cwd, file);
  try {
    const fault = ledElsewhere(cwd, path);
    if (fault) throw new WorkspaceError(`${file} cannot be written: ${fault}`);
    const there = statSync(path, { throwIfNoEntry: false });
    if (there?.isFile() === false) writeFileSync(path, text);
    else {
      // Another file takes its place, which asks nothing of the one that is there.
      if (there) accessSync(path, constants.W_OK);
      replace(there ? realpathSync(path) : path, text, there?.mode);
    }
  } catch (error) {
    if (error instanceof WorkspaceError) throw error;
    throw new WorkspaceError(`${file} cannot be written: ${reason(error)}`);
  }
}

/** Why a file below `cwd` must not be written: a link, which may be a stranger's, would lead what is written to another place. */
function ledElsewhere(cwd: string, path: string): string | undefined {
  if (leadsUp(relative(cwd, path))) return undefined;
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
    return 'it is a symbolic link; name what it leads to, or take it away';
  return leadsUp(relative(realpathSync(cwd), realpathSync(dirname(path))))
    ? 'a symbolic link leads out of this folder; name the folder that it leads to'
    : undefined;
}

/** Puts a file in the place of what is at `path`, at once: whatever happens, the one is there or the other, whole. */
function replace(path: string, text: string, mode?: number): void {
  const unfinished = `${path}.${randomBytes(6).toString('hex')}.new`;
  const handle = openSync(unfinished, 'wx');
  try {
    try {
      writeFileSync(handle, text);
      if (mode !== undefined) fchmodSync(handle, mode);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/**
 * Writes new files, each whole, and leaves alone what is there. Where one cannot be written, those that it made are taken away
 * again, and it throws {@link WorkspaceError}. Returns the names of the files that were there already.
 */
export function writeNew(cwd: string, files: readonly { readonly file: string; readonly text: string }[]): string[] {
  const made: string[] = [];
  const kept: string[] = [];
  for (const { file, text } of files) {
    try {
      if (isThere(cwd, file)) {
        kept.push(file);
        continue;
      }
      makeFolder(cwd, dirname(file));
      writeWhole(cwd, file, text);
      made.push(file);
    } catch (error) {
      for (const each of made) rmSync(resolve(cwd, each), { force: true });
      throw error instanceof WorkspaceError ? new WorkspaceError(`${error.message}; no file was written`) : error;
    }
  }
  return kept;
}

/** Adds to the end of a file; what hindered it, if anything did. */
export function append(cwd: string, file: string, text: string): string | undefined {
  try {
    appendFileSync(resolve(cwd, file), text);
    return undefined;
  } catch (error) {
    return reason(error);
  }
}
