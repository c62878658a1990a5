import { appendFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { reason, WorkspaceError } from './workspace.ts';

/** Writes a file whole or not at all. Throws {@link WorkspaceError} with a sentence when it cannot be written. */
export async function writeWhole(cwd: string, file: string, text: string): Promise<void> {
  try {
    await writeFileAtomic(resolve(cwd, file), text);
  } catch (error) {
    throw new WorkspaceError(`${file} cannot be written: ${reason(error)}`);
  }
}

/** Makes a folder and what it lies in, where they are missing. Throws {@link WorkspaceError} when it cannot be made. */
export function makeFolder(cwd: string, folder: string): void {
  const path = resolve(cwd, folder);
  try {
    // Step by step: told to make all of them, Node never returns where the system answers as /proc does.
    if (existsSync(path)) return;
    if (!existsSync(dirname(path))) makeFolder(cwd, dirname(path));
    mkdirSync(path);
  } catch (error) {
    if (error instanceof WorkspaceError) throw error;
    throw new WorkspaceError(`the folder ${folder} cannot be made: ${reason(error)}`);
  }
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
