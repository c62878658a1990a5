/** What differs between two states of the files below a root. */
import { type FileText, isYaml, type Workspace } from './workspace.ts';

/** Something that was done to a file. */
export interface Changed {
  readonly file: string;
  /** `renamed`: it has another name, and the same text. */
  readonly change: 'added' | 'changed' | 'deleted' | 'renamed';
  /** Its name before, where it was renamed. */
  readonly from?: string;
}

/** A state of the files, each of which is read once, whatever becomes of it meanwhile. */
export interface Remembered extends Workspace {
  /** What was read so far. */
  readonly known: ReadonlyMap<string, FileText>;
}

export function remembering(workspace: Workspace): Remembered {
  const known = new Map<string, FileText>();
  return {
    ...workspace,
    known,
    read(file) {
      const found = known.get(file) ?? workspace.read(file);
      known.set(file, found);
      return found;
    },
  };
}

/** The text of a file that was read; nothing where there is none. */
export const textOf = ({ known }: Remembered, file: string): string => known.get(file)?.text ?? '';

/** What was done from one state to the other to the files that were read of either, in the order of their names. */
export function changesBetween(before: Remembered, after: Remembered): readonly Changed[] {
  const [earlier, later] = [textsIn(before), textsIn(after)];
  const names = [...new Set([...before.known.keys(), ...after.known.keys()])].sort();
  const files = names
    .map((file) => ({ file, was: earlier(file), is: later(file) }))
    .filter(({ was, is }) => was?.text !== is?.text || was?.fault !== is?.fault);
  const gone = new Map(files.flatMap(({ file, was, is }) => (was && !is ? [[file, was.text] as const] : [])));
  const renamed = new Map<string, string>();
  for (const { file, was, is } of files) {
    const [from] = (!was && [...gone].find(([, text]) => text === is?.text)) || [];
    if (from === undefined) continue;
    gone.delete(from);
    renamed.set(file, from);
  }
  return files.flatMap(({ file, was, is }): Changed[] => {
    const from = renamed.get(file);
    if (from !== undefined) return [{ file, change: 'renamed', from }];
    if (!is) return gone.has(file) ? [{ file, change: 'deleted' }] : [];
    return [{ file, change: was ? 'changed' : 'added' }];
  });
}

/** Finds the text of a file, and whether it can be relied on; nothing where there is no such file. */
function textsIn({ files, read }: Workspace) {
  const documents = new Set(files);
  return (file: string): { readonly text: string; readonly fault: boolean } | undefined => {
    if (isYaml(file) && !documents.has(file)) return undefined;
    const { text, fault } = read(file);
    // Of what only documents name, nobody can tell whether it is there when it cannot be read.
    return fault !== undefined && !isYaml(file) ? undefined : { text, fault: fault !== undefined };
  };
}

/** The files after an edit, but for what was done to one of them. */
export function withoutChange(after: Workspace, before: Workspace, { file, from = file }: Changed): Workspace {
  const isChanged = (name: string): boolean => name === file || name === from;
  return {
    ...after,
    files: [...after.files.filter((name) => !isChanged(name)), ...before.files.filter(isChanged)].sort(),
    read: (name) => (isChanged(name) ? before : after).read(name),
    ...forgetful,
  };
}

/** What was edited since an agreement is told of today, not of every state before. */
export const forgetful: Pick<Workspace, 'earlierTexts' | 'isShallow'> = {
  async *earlierTexts() {},
  isShallow: async () => false,
};
