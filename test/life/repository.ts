/** Makes a git repository of the life of a release: the same commits, to the last digit of their ids, on every machine. */
import { folder } from '../support/cli.ts';
import { git, gitWith } from '../support/git.ts';
import { type Commit, type Edit, identityOf } from './commit.ts';
import { script } from './script.ts';
import { digested, edited, type Tree } from './tree.ts';

/** A commit that was made. */
export interface Made extends Commit {
  readonly id: string;
}

export interface Repository {
  readonly root: string;
  /** All commits, in the order of the script. */
  readonly commits: readonly Made[];
  /** Those of the main line: each is the first parent of the next. */
  readonly mainLine: readonly Made[];
  /** The id of the commit of this name. Throws where there is none. */
  readonly idOf: (name: string) => string;
}

/** Names a moment as git does: seconds since 1970, and the offset of the clock. */
function momentOf(at: string): string {
  const offset = /[+-]\d\d:\d\d$/.exec(at)?.[0];
  if (offset === undefined) throw new Error(`${at} does not tell its offset`);
  return `${Date.parse(at) / 1000} ${offset.replace(':', '')}`;
}

const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;

/** One commit in the words of git fast-import, which answers with its id. */
function told(mark: number, commit: Commit, before: Tree, after: Tree, parents: readonly number[]): string {
  const [first, second] = parents;
  const who = `${identityOf(commit.by)} ${momentOf(commit.at)}`;
  const gone = [...before.keys()].filter((file) => !after.has(file));
  const written = [...after].filter(([file, text]) => before.get(file) !== text);
  return [
    `commit refs/heads/${commit.on ?? 'main'}\nmark :${mark}\nauthor ${who}\ncommitter ${who}\n${data(commit.says)}`,
    first === undefined ? '' : `from :${first}\n`,
    second === undefined ? '' : `merge :${second}\n`,
    ...gone.map((file) => `D ${file}\n`),
    ...written.map(([file, text]) => `M 100644 inline ${file}\n${data(text)}`),
    `get-mark :${mark}\n`,
  ].join('');
}

/** What a line of commits has reached. */
interface Head {
  readonly tree: Tree;
  readonly mark?: number;
  /** The edits made on it, for whoever merges it. */
  readonly edits: readonly Edit[];
}

/** The whole script in the words of git fast-import. */
function stream(): string {
  const main = 'main';
  const heads = new Map<string, Head>([[main, { tree: new Map(), edits: [] }]]);
  return script
    .map((commit, index) => {
      const line = commit.on ?? main;
      const head = heads.get(line) ?? { ...(heads.get(main) as Head), edits: [] };
      const side = commit.merges === undefined ? undefined : heads.get(commit.merges);
      if (commit.merges !== undefined && !side) throw new Error(`there is no branch ${commit.merges}`);
      let { tree } = head;
      try {
        for (const edit of [...(side?.edits ?? []), ...commit.edits]) tree = edited(tree, edit);
        tree = digested(tree);
      } catch (error) {
        throw new Error(`commit ${index + 1} of ${commit.at}, "${commit.says}": ${(error as Error).message}`);
      }
      const mark = index + 1;
      const parents = [head.mark, side?.mark].filter((each) => each !== undefined);
      heads.set(line, { tree, mark, edits: [...head.edits, ...commit.edits] });
      return told(mark, commit, head.tree, tree, parents);
    })
    .join('');
}

/** The repository with the whole life, in a folder of its own that is gone after the tests. */
export function repositoryOfLife(): Repository {
  const root = folder();
  git(root, 'init', '--quiet', '--initial-branch=main');
  const ids = gitWith({ input: stream() }, root, 'fast-import', '--quiet').split('\n');
  git(root, 'reset', '--quiet', '--hard');
  const commits = script.map((commit, index) => ({ ...commit, id: ids[index] as string }));
  return {
    root,
    commits,
    mainLine: commits.filter(({ on }) => on === undefined),
    idOf(name) {
      const found = commits.find((commit) => commit.name === name);
      if (!found) throw new Error(`no commit is called ${name}`);
      return found.id;
    },
  };
}
