/** The states that the files below a root went through, each opened without a checkout and read once. */
import { forgetful } from './changed.ts';
import { type Root, rootAt } from './directory.ts';
import { blobs, commitAt, isShallow, type Stored } from './git.ts';
import { branch, type Past, sizesOf } from './git-history.ts';
import { isRead, storedIn } from './stored.ts';
import { type FileText, type Workspace, WorkspaceError } from './workspace.ts';

/** What a commit holds below a root. */
export interface State {
  readonly commit: Past;
  readonly workspace: Workspace;
}

/** A branch: its last commit, the commits that it went through, and the state after each. */
export interface Branch {
  readonly commits: readonly Past[];
  /** Whether the history was cut off when the repository was cloned. */
  readonly shallow: boolean;
  states(): Generator<State>;
}

/**
 * The branch that ends with a revision, below `root` or the folder found upwards from `cwd`. Throws {@link WorkspaceError} where
 * git knows no such commit.
 */
export function openBranch(cwd: string, revision: string, root?: string): Branch {
  const at = rootAt(cwd, root);
  const last = commitAt(at.base, revision);
  if ('fault' in last) throw new WorkspaceError(`there is no history to ${revision}: ${last.fault}`);
  const commits = branch(at.base, last.id);
  if ('fault' in commits) throw new WorkspaceError(`the history cannot be read: ${commits.fault}`);
  return { commits, shallow: isShallow(at.base), states: () => statesOf(cwd, at, commits) };
}

/** The state after each commit that changed something, in turn; `held` is what was there before the first of them. */
export function* statesOf(
  cwd: string,
  root: Root,
  commits: readonly Past[],
  held: readonly Stored[] = [],
): Generator<State> {
  const entries = new Map(held.map((entry) => [entry.file, entry]));
  const contents = contentsInTurn(root.base, [held, ...commits.map(({ changed }) => [...changed.values()])].flat());
  const texts = new Map<string, { readonly blob: string; readonly found: FileText }>();
  for (const commit of commits) {
    if (commit.changed.size === 0) continue;
    for (const [file, entry] of commit.changed)
      if (entry) entries.set(file, entry);
      else entries.delete(file);
    const { id, time } = commit;
    const stored = storedIn(cwd, root, [...entries.values()], `in commit ${id.slice(0, 10)}`, contents, id);
    const workspace: Workspace = {
      ...stored,
      source: 'commit',
      commit: { id, time },
      read(file) {
        const entry = entries.get(file);
        if (entry?.sort !== 'file') return stored.read(file);
        const known = texts.get(file);
        if (known?.blob === entry.blob) return known.found;
        const found = stored.read(file);
        texts.set(file, { blob: entry.blob, found });
        return found;
      },
      ...forgetful,
    };
    yield { commit, workspace };
  }
}

/** How many bytes of contents are held at once. */
const most = 64 * 2 ** 20;

/** Reads contents that are wanted one after the other, many in one run of git. */
function contentsInTurn(folder: string, stored: readonly (Stored | undefined)[]): (blob: string) => Buffer | undefined {
  const wanted = stored.flatMap((entry) => (entry && isRead(entry) ? [entry.blob] : []));
  const order = new Map([...new Set(wanted)].map((blob, index) => [blob, index]));
  const names = [...order.keys()];
  let sizes: ReadonlyMap<string, number> | undefined;
  let held: ReadonlyMap<string, Buffer> = new Map();
  return (blob) => {
    const first = order.get(blob);
    if (!held.has(blob) && first !== undefined) {
      sizes ??= sizesOf(folder, names);
      let end = first;
      for (let sum = 0; end < names.length && (end === first || sum < most); end++)
        sum += sizes.get(names[end] as string) ?? 0;
      held = blobs(folder, names.slice(first, end));
    }
    return held.get(blob) ?? blobs(folder, [blob]).get(blob);
  };
}
