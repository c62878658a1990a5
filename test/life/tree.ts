/** The files of a repository, and what the edits of a commit make of them. */
import { parse } from 'yaml';
import { digestOf } from '../../src/documents/digest.ts';
import type { DocumentKind } from '../../src/model/document.ts';
import { changed, type Edit } from './commit.ts';

/** The files at a commit, by their names. */
export type Tree = ReadonlyMap<string, string>;

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
export function edited(tree: Tree, edit: Edit): Tree {
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
export function digested(tree: Tree): Tree {
  const digest = (file: string): string => {
    const data = parse(textOf(tree, file)) as { kind: DocumentKind };
    return digestOf(data.kind, data);
  };
  return new Map(
    [...tree].map(([file, text]) => [file, text.replace(/\{digest of (.*?)\}/g, (_, of: string) => digest(of))]),
  );
}
