import { appendFileSync, closeSync, openSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { makeFolder } from './folder.ts';
import { reason, WorkspaceError } from './workspace.ts';

/**
 * Writes a file whole or not at all. What is there and is no file, such as a pipe or a device, is written to and not replaced.
 * Throws {@link WorkspaceError} with a sentence when it cannot be written.
 */
export async function writeWhole(cwd: string, file: string, text: string): Promise<void> {
  const path = resolve(cwd, file);
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isFile() === false) writeFileSync(path, text);
    else await writeFileAtomic(path, text);
  } catch (error) {
    throw new WorkspaceError(`${file} cannot be written: ${reason(error)}`);
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
    const path = resolve(cwd, file);
    try {
      makeFolder(cwd, dirname(path));
      const handle = openSync(path, 'wx');
      made.push(path);
      try {
        writeFileSync(handle, text);
      } finally {
        closeSync(handle);
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
        kept.push(file);
        continue;
      }
      for (const each of made) rmSync(each, { force: true });
      const why = error instanceof WorkspaceError ? error.message : `${file} cannot be written: ${reason(error)}`;
      throw new WorkspaceError(`${why}; no file was written`);
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
