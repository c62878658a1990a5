import { createHash } from 'node:crypto';
import type { FileText, Workspace } from './workspace.ts';

/** The sha256 of a text in UTF-8, in hexadecimal. */
export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A file as it was found, with the sha256 of its text. */
export interface Digested extends FileText {
  readonly sha256: string;
}

/** The same files, each read once, when it is first asked for, and told with its sha256. */
export function digested(workspace: Workspace): Workspace & { read(file: string): Digested } {
  const known = new Map<string, Digested>();
  return {
    ...workspace,
    read(file) {
      let found = known.get(file);
      if (!found) {
        const fresh = workspace.read(file);
        found = { ...fresh, sha256: sha256Of(fresh.text) };
        known.set(file, found);
      }
      return found;
    },
  };
}
