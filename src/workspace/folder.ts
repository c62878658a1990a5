import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { reason, WorkspaceError } from './workspace.ts';

/** Makes a folder and what it lies in, where they are missing. Throws {@link WorkspaceError} when it cannot be made. */
export function makeFolder(cwd: string, folder: string, mode = 0o777): void {
  const path = resolve(cwd, folder);
  try {
    // Step by step: told to make all of them, Node never returns where the system answers as /proc does.
    if (existsSync(path)) return;
    if (!existsSync(dirname(path))) makeFolder(cwd, dirname(path), mode);
    mkdirSync(path, mode);
  } catch (error) {
    if (error instanceof WorkspaceError) throw error;
    throw new WorkspaceError(`the folder ${folder} cannot be made: ${reason(error)}`);
  }
}
