/** Two states of the files below a root, and the commits on the way from the one to the other. */
import { openDirectory, rootAt } from './directory.ts';
import { type Commit, commitAt, committedBelow, cutOff, isShallow } from './git.ts';
import { branch, forkOf, type Past } from './git-history.ts';
import { type State, statesOf } from './past.ts';
import { heldBy, openStaged } from './stored.ts';
import { type Workspace, WorkspaceError } from './workspace.ts';

/** The two states that are meant. */
export interface Sides {
  /** The revision that holds the first. */
  readonly base: string;
  /** The revision that holds the second; without it, that is what lies on the disk. */
  readonly head?: string;
  /** The first is where the ways to the two revisions part. */
  readonly parted?: boolean;
  /** The second is what is staged. */
  readonly staged?: boolean;
}

export interface Range {
  readonly before: Workspace & { readonly commit: Commit };
  readonly after: Workspace;
  /** The commit that the second state is, or was made from. */
  readonly head: Commit;
  /** The commits that led from where the ways part to that commit; nothing where the two have none in common. */
  readonly line?: readonly Past[];
  /** Whether the history was cut off when the repository was cloned. */
  readonly shallow: boolean;
  /** The state after each commit of a line that changed something. */
  states(line: readonly Past[]): Generator<State>;
  /** What a commit holds. */
  at(commit: string): Workspace;
  /** The lines of commits that a merge brought in. */
  merged(merge: Past): readonly (readonly Past[])[];
}

/** Opens two states below `root`, or below the folder found upwards from `cwd`. Throws {@link WorkspaceError} where git does not know them. */
export function openRange(cwd: string, { base, head, parted, staged }: Sides, root?: string): Range {
  const tip = head ?? 'HEAD';
  const at = rootAt(cwd, root);
  const commitOf = (revision: string): Commit => {
    const found = commitAt(at.base, revision);
    if ('fault' in found) throw new WorkspaceError(`there is nothing to compare at ${revision}: ${found.fault}`);
    return found;
  };
  const held = (id: string): Workspace => heldBy(cwd, at, id, `commit ${id.slice(0, 10)}`);
  const open = (commit: Commit) => ({ ...held(commit.id), commit });
  const lineTo = (to: string, from: string): readonly Past[] => {
    const found = branch(at.base, to, from);
    if ('fault' in found) throw new WorkspaceError(`the history cannot be read: ${found.fault}`);
    return found;
  };
  const [first, last] = [commitOf(base), commitOf(tip)];
  const fork = forkOf(at.base, first.id, last.id);
  if (parted && fork === undefined)
    throw new WorkspaceError(`${base} and ${tip} have no commit in common${cutOff(at.base)}`);
  return {
    before: open(parted && fork !== undefined ? commitOf(fork) : first),
    after: head !== undefined ? open(last) : staged ? openStaged(cwd, root) : openDirectory(cwd, root),
    head: last,
    ...(fork === undefined ? {} : { line: lineTo(last.id, fork) }),
    shallow: isShallow(at.base),
    at: held,
    *states(line) {
      const [start] = line[0]?.parents ?? [];
      const found = start === undefined ? { entries: [] } : committedBelow(at.base, start);
      if ('fault' in found) throw new WorkspaceError(`the history cannot be read: ${found.fault}`);
      yield* statesOf(cwd, at, line, found.entries);
    },
    merged: ({ parents: [main = '', ...others] }) =>
      others.flatMap((other) => {
        const from = forkOf(at.base, main, other);
        return from === undefined ? [] : [lineTo(other, from)];
      }),
  };
}
