/** What git tells of the commits that a branch went through. */
import { type Commit, git, type Stored, storedAs, textOf, timeOf, unsigned } from './git.ts';

/** A commit of a branch, and what it changed below a folder in what the branch held before. */
export interface Past extends Commit {
  readonly author: string;
  /** The first line of its message. */
  readonly subject: string;
  readonly parents: readonly string[];
  /** The files that it added, changed or, where there is none any more, took away. */
  readonly changed: ReadonlyMap<string, Stored | undefined>;
}

/**
 * The commits that a branch went through on its way to `to`, the first one first: all, or those after `from`. What was merged is
 * told as one change, by the merge.
 */
export function branch(folder: string, to: string, from?: string): readonly Past[] | { readonly fault: string } {
  const line = ['--first-parent', '-m', '--reverse'];
  const told = ['--raw', '-z', '--no-renames', '--no-abbrev', '--relative', '--no-ext-diff', '--no-textconv'];
  // A name of an author is shown as it was written, whatever map of names lies in the repository.
  const format = '--format=%x01%H %P%x00%ct%x00%an%x00%s';
  const range = from === undefined ? to : `${from}..${to}`;
  const args = ['-c', 'log.showRoot=true', 'log', ...line, ...told, ...unsigned, format, range, '--'];
  const answer = git(folder, args);
  if ('fault' in answer) return answer;
  const words = answer.bytes.toString().split('\0');
  const commits: Past[] = [];
  for (let at = 0; at + 3 < words.length; ) {
    const [id = '', ...parents] = (words[at] as string).slice(1).split(' ').filter(Boolean);
    const [time = '', author = '', subject = ''] = words.slice(at + 1, at + 4);
    const changed = new Map<string, Stored | undefined>();
    for (at += 4; /^\n?:/.test(words[at] ?? ''); at += 2) {
      const [, mode, , blob, status] = (words[at] as string).replace(/^\n?:/, '').split(' ');
      const file = words[at + 1] as string;
      if (file.includes('\ufffd')) return { fault: `the name of ${file} is not UTF-8` };
      changed.set(file, status === 'D' ? undefined : { file, ...storedAs(mode, blob), unmerged: false });
    }
    commits.push({ id, time: timeOf(time), author, subject, parents, changed });
  }
  return commits;
}

/** The newest commit that two commits have both behind them; nothing where they have none. */
export const forkOf = (folder: string, one: string, other: string): string | undefined =>
  textOf(git(folder, ['merge-base', one, other]))?.trim();

/** How many bytes the contents with these names have; those that are missing are left out. */
export function sizesOf(folder: string, names: readonly string[]): ReadonlyMap<string, number> {
  const asked = names.map((name) => `${name}\n`).join('');
  const told = textOf(git(folder, ['cat-file', '--batch-check=%(objectname) %(objectsize)'], asked)) ?? '';
  return new Map(
    told.split('\n').flatMap((line) => {
      const [name = '', size] = line.split(' ');
      return /^\d+$/.test(size ?? '') ? [[name, Number(size)] as const] : [];
    }),
  );
}
