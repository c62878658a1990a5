import { posix } from 'node:path';
import { type Root, rootAt } from './directory.ts';
import {
  blobs,
  type Commit,
  commitAt,
  committedBelow,
  earlierTexts,
  isShallow,
  type Stored,
  stagedBelow,
} from './git.ts';
import {
  decode,
  foreignAbove,
  isYaml,
  leadsUp,
  namesBelow,
  type Witness,
  type Workspace,
  WorkspaceError,
} from './workspace.ts';

/**
 * Opens what is staged below `root`, or below the folder found upwards from `cwd`: what a commit made now would hold,
 * whatever lies on the disk; `witness` is told what is read. Throws {@link WorkspaceError} where git has no index to show.
 */
export function openStaged(cwd: string, root?: string, witness?: Witness): Workspace {
  const at = rootAt(cwd, root);
  const staged = stagedBelow(at.base);
  if ('fault' in staged) throw new WorkspaceError(`what is staged in ${at.where} cannot be read: ${staged.fault}`);
  const contentOf = contentsOf(at, staged.entries);
  return { ...storedIn(cwd, at, staged.entries, 'staged', contentOf, undefined, witness), source: 'index' };
}

/**
 * Opens what a commit holds below `root`, or below the folder found upwards from `cwd`, without a checkout; `witness` is told what
 * is read. Throws {@link WorkspaceError} where git knows no such commit.
 */
export function openCommit(
  cwd: string,
  revision: string,
  root?: string,
  witness?: Witness,
): Workspace & { readonly commit: Commit } {
  const at = rootAt(cwd, root);
  const commit = commitAt(at.base, revision);
  if ('fault' in commit) throw new WorkspaceError(`there is nothing to judge at ${revision}: ${commit.fault}`);
  return { ...heldBy(cwd, at, commit.id, revision, witness), commit };
}

/** What a commit holds below a root; `called` names it in messages. Throws {@link WorkspaceError} where that cannot be read. */
export function heldBy(cwd: string, at: Root, commit: string, called: string, witness?: Witness): Workspace {
  const held = committedBelow(at.base, commit);
  if ('fault' in held) throw new WorkspaceError(`what ${called} holds in ${at.where} cannot be read: ${held.fault}`);
  return {
    ...storedIn(cwd, at, held.entries, `in ${called}`, contentsOf(at, held.entries), commit, witness),
    source: 'commit',
  };
}

/** The contents of what counts among the entries, read in one run of git; those of others when they are asked for. */
function contentsOf({ base }: Root, entries: readonly Stored[]): (blob: string) => Buffer | undefined {
  const contents = blobs(base, [...new Set(entries.filter(isRead).map(({ blob }) => blob))]);
  return (blob) => contents.get(blob) ?? blobs(base, [blob]).get(blob);
}

/** Whether an entry may be a document, or may lead to one. */
export const isRead = ({ file, sort }: Stored): boolean => sort === 'link' || (sort === 'file' && isYaml(file));

/**
 * What git stores, as it is called: `staged`. `commit` is the one whose history lies behind it, HEAD when absent; `witness` is told
 * what is read.
 */
export function storedIn(
  cwd: string,
  { base, where, within }: Root,
  all: readonly Stored[],
  called: string,
  contentOf: (blob: string) => Buffer | undefined,
  commit?: string,
  witness?: Witness,
): Omit<Workspace, 'source'> {
  const entries = all.filter(({ file }) => !foreignAbove(file));
  const left = new Map(all.flatMap(({ file }) => foreignAbove(file) ?? []).map((each) => [each.file, each]));
  const byName = new Map(entries.map((entry) => [entry.file, entry]));

  /** The entry that a link leads to in the end; why there is none. */
  function follow(entry: Stored, hops = 0): Stored | string {
    if (entry.unmerged) return 'a merge has left it undecided; decide and stage it';
    if (entry.sort !== 'link') return entry;
    const link = contentOf(entry.blob)?.toString() ?? '';
    const target = posix.join(posix.dirname(entry.file), link);
    if (posix.isAbsolute(link) || leadsUp(target)) return 'it leads out of the root';
    const next = byName.get(target);
    if (!next || hops > 20) return `it is a link to no file that is ${called}`;
    return follow(next, hops + 1);
  }

  return {
    where,
    within,
    files: [...new Set(entries.filter((entry) => isRead(entry) && isYaml(entry.file)).map(({ file }) => file))].sort(),
    skipped: [
      ...left.values(),
      ...entries.flatMap((entry) => {
        const { file, sort } = entry;
        if (sort === 'submodule') return [{ file, because: 'it is a submodule, a repository of its own' }];
        const led = sort === 'link' && !isYaml(file) ? follow(entry) : entry;
        return typeof led === 'string' ? [{ file, because: led }] : [];
      }),
    ],
    read(file) {
      const entry = byName.get(posix.normalize(file));
      const led = entry ? follow(entry) : `it is not ${called}`;
      if (typeof led === 'string') return { file, text: '', fault: led };
      const bytes = contentOf(led.blob);
      if (!bytes) return { file, text: '', fault: 'its content is missing from the store of git, or damaged' };
      witness?.(file, bytes);
      return decode(file, bytes);
    },
    async *earlierTexts(file) {
      yield* earlierTexts(base, file, commit);
    },
    isShallow: async () => isShallow(base),
    nameOf: namesBelow(cwd, base, where),
  };
}
