import { resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { reason, WorkspaceError } from './directory.ts';

/** Writes a file whole or not at all. Throws {@link WorkspaceError} with a sentence when it cannot be written. */
export async function writeWhole(cwd: string, file: string, text: string): Promise<void> {
  try {
    await writeFileAtomic(resolve(cwd, file), text);
  } catch (error) {
    throw new WorkspaceError(`${file} cannot be written: ${reason(error)}`);
  }
}
