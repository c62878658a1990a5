import { appendFileSync } from 'node:fs';
import { resolve } from 'node:path';
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

/** Adds to the end of a file; what hindered it, if anything did. */
export function append(cwd: string, file: string, text: string): string | undefined {
  try {
    appendFileSync(resolve(cwd, file), text);
    return undefined;
  } catch (error) {
    return reason(error);
  }
}
