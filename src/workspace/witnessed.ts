/** Reading that leaves a trace: what each file held when it was read, and whether the commit that is checked out holds the same. */
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { digested } from './digested.ts';
import { blobs, type CheckedOut } from './git.ts';
import { foreignAbove, isYaml, type Witness, type Workspace, WorkspaceError } from './workspace.ts';

/** What a file held when it was read, with the names that git has for that; or why it could not be read. */
export type Found = Held | { readonly because: string };

export interface Held {
  readonly sha256: string;
  readonly blob: Readonly<Record<CheckedOut['algorithm'], string>>;
}

/** A workspace, and what was read from it so far. */
export interface Witnessed {
  readonly workspace: Workspace;
  readonly found: ReadonlyMap<string, Found>;
  /** The files that were read because a document names them, whether they are in the list or not. */
  readonly named: ReadonlySet<string>;
}

/**
 * The workspace that `open` opens with a witness, each file of which is read once. It throws {@link WorkspaceError} where one that
 * goes by two names changes between.
 */
export async function witnessed(open: (witness: Witness) => Promise<Workspace>): Promise<Witnessed> {
  const found = new Map<string, Found>();
  const named = new Set<string>();
  const own = digested(
    await open((file, bytes) => {
      const name = posix.normalize(file);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const nameBy = (algorithm: CheckedOut['algorithm']): string =>
        createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
      const before = found.get(name);
      if (before && !('sha256' in before && before.sha256 === sha256))
        throw new WorkspaceError(`${file} was changed while it was read; judge again`);
      found.set(name, { sha256, blob: { sha1: nameBy('sha1'), sha256: nameBy('sha256') } });
    }),
  );
  // Every file of the list is read for itself first; whatever is asked for besides, a document names.
  const waiting = new Set(own.files);
  const workspace: Workspace = {
    ...own,
    read(file) {
      const name = posix.normalize(file);
      if (!waiting.delete(file)) named.add(name);
      const text = own.read(file);
      if (text.fault !== undefined && !found.has(name)) found.set(name, { because: text.fault });
      return text;
    },
  };
  return { workspace, found, named };
}

/**
 * Whether a commit holds below `folder` every file that was found there, byte for byte, and no YAML file besides. git is not asked
 * about the disk: to compare with that, it would run the filters that a repository names.
 */
export function isClean(
  folder: string,
  { algorithm, entries }: CheckedOut,
  found: ReadonlyMap<string, Found>,
): boolean {
  const ours = entries.filter(({ file, sort }) => sort !== 'submodule' && !foreignAbove(file));
  const held = new Map(ours.map((entry) => [entry.file, entry]));
  const links = blobs(
    folder,
    ours.flatMap(({ sort, blob }) => (sort === 'link' ? [blob] : [])),
  );

  /** The name of what a file holds, also where a link leads to it. */
  function blobOf(file: string, hops = 0): string | undefined {
    const entry = held.get(file);
    if (entry?.sort !== 'link' || hops > 20) return entry?.blob;
    return blobOf(posix.join(posix.dirname(file), links.get(entry.blob)?.toString() ?? ''), hops + 1);
  }

  return (
    [...found].every(([file, read]) => 'blob' in read && read.blob[algorithm] === blobOf(file)) &&
    ours.every(({ file }) => !isYaml(file) || found.has(file))
  );
}
