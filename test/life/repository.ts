/** Makes a git repository of the life of a release: the same commits, to the last digit of their ids, on every machine. */
import { parse } from 'yaml';
import { digestOf } from '../../src/documents/digest.ts';
import type { DocumentKind } from '../../src/model/document.ts';
import { folder } from '../support/cli.ts';
import { git, gitWith } from '../support/git.ts';
import { type Commit, changed, type Edit, identityOf } from './commit.ts';
import { script } from './script.ts';

/** The files at a commit, by their names. */
type Tree = ReadonlyMap<string, string>;

/** A commit that was made. */
export interface Made extends Commit {
  readonly id: string;
  /** The commits that came right before it: on the main line first. */
  readonly parents: readonly string[];
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

/** The text of a file. Throws where there is none. */
function textOf(tree: Tree, file: string): string {
  const text = tree.get(file);
  if (text === undefined) throw new Error(`there is no ${file}`);
  return text;
}

/** The part of a text that is an item of a list: from the line with its id to the next item, or to what is not indented. */
function itemIn(text: string, id: string): string {
  const [start, ...others] = [...text.matchAll(/^ {2}- (?:\{ )?id: (\S+?),?$/gm)].filter(([, own]) => own === id);
  if (!start || others.length > 0) throw new Error(`the item ${id} is not there exactly once`);
  const rest = text.slice(start.index + 1);
  const end = /^(?: {2}- |\S)/m.exec(rest.slice(rest.indexOf('\n') + 1))?.index;
  return end === undefined
    ? text.slice(start.index)
    : text.slice(start.index, start.index + 2 + rest.indexOf('\n') + end);
}

/** The files after an edit. Throws where it cannot be made. */
function edited(tree: Tree, edit: Edit): Tree {
  const next = new Map(tree);
  switch (edit.do) {
    case 'write':
      return next.set(edit.file, edit.text);
    case 'append':
      return next.set(edit.file, textOf(tree, edit.file) + edit.text);
    case 'replace': {
      const text = textOf(tree, edit.file);
      const part = edit.within === undefined ? text : itemIn(text, edit.within);
      return next.set(edit.file, changed(text, [part, changed(part, [edit.from, edit.to])]));
    }
    case 'extend': {
      const text = textOf(tree, edit.file);
      const part = itemIn(text, edit.item);
      return next.set(edit.file, changed(text, [part, part + edit.text]));
    }
    case 'delete':
      textOf(tree, edit.file);
      next.delete(edit.file);
      return next;
    case 'rename':
      next.set(edit.to, textOf(tree, edit.file));
      next.delete(edit.file);
      return next;
  }
}

/** The files with each mark for a digest filled in, by the documents as they now are. */
function digested(tree: Tree): Tree {
  const digest = (file: string): string => {
    const data = parse(textOf(tree, file)) as { kind: DocumentKind };
    return digestOf(data.kind, data);
  };
  return new Map(
    [...tree].map(([file, text]) => [file, text.replace(/\{digest of (.*?)\}/g, (_, of: string) => digest(of))]),
  );
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

/** The repository with the whole life, in a folder of its own that is gone after the tests. */
export function repositoryOfLife(): Repository {
  const main = 'main';
  const heads = new Map<string, Head>([[main, { tree: new Map(), edits: [] }]]);
  const parentsOf: (readonly number[])[] = [];
  const stream = script.map((commit, index) => {
    const line = commit.on ?? main;
    const trunk = heads.get(main) as Head;
    const head = heads.get(line) ?? { ...trunk, edits: [] };
    const side = commit.merges === undefined ? undefined : heads.get(commit.merges);
    if (commit.merges !== undefined && side === undefined) throw new Error(`there is no branch ${commit.merges}`);
    let { tree } = head;
    try {
      for (const edit of [...(side?.edits ?? []), ...commit.edits]) tree = edited(tree, edit);
      tree = digested(tree);
    } catch (error) {
      throw new Error(`commit ${index + 1} of ${commit.at}, "${commit.says}": ${(error as Error).message}`);
    }
    const parents = [head.mark, side?.mark].filter((mark) => mark !== undefined);
    const mark = index + 1;
    parentsOf.push(parents);
    heads.set(line, { tree, mark, edits: [...head.edits, ...commit.edits] });
    return told(mark, commit, head.tree, tree, parents);
  });
  const root = folder();
  git(root, 'init', '--quiet', '--initial-branch=main');
  const ids = gitWith(stream.join(''), root, 'fast-import', '--quiet').split('\n');
  git(root, 'reset', '--quiet', '--hard');
  const commits = script.map((commit, index) => ({
    ...commit,
    id: ids[index] as string,
    parents: (parentsOf[index] ?? []).map((mark) => ids[mark - 1] as string),
  }));
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
