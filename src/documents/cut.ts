/** Cuts the text of a large document into the rows of its long lists and the rest, so that no more than a few rows are read at once. */

/** A long list at the top of a document: one row per item, in blocks. */
export interface CutList {
  readonly key: string;
  /** Where the line of each row begins; after the last one, where the list ends. */
  readonly starts: readonly number[];
  /** How far the rows are indented. */
  readonly indent: number;
}

export interface Cut {
  /** The document without the rows: of each long list only its key is left. */
  readonly rest: string;
  readonly lists: readonly CutList[];
  /** The offset in the whole text of an offset in `rest`. */
  offset(inRest: number): number;
}

const [newline, space, hash, dash, carriageReturn] = ['\n', ' ', '#', '-', '\r'].map((sign) => sign.charCodeAt(0));

/** What may come before the first section: comments, and the mark that a document begins. */
const documentStart = /^(?:[ \t]*(?:#.*)?\r?\n)*(?:---[ \t]*(?:[ \t]#.*)?\r?\n)?(?:[ \t]*(?:#.*)?\r?\n)*/;

const sectionKey = /^([A-Za-z][\w-]*):[ \t]*(?:[ \t]#.*)?\r?\n/;

/**
 * Where a document can be cut: each line that begins at its left edge begins with the key of a section; a section is a long
 * list where its key stands alone on its line and the first line below is that of an item. A line that is indented as the
 * first item is and begins as an item does is one, unless it lies within quotes or brackets; then the row above it is left
 * open and does not read. Lists of fewer rows than `fewest` are left in the rest. Nothing where the text has another shape.
 */
export function cut(text: string, fewest: number): Cut | undefined {
  if (text.includes('\r') && /\r(?!\n)/.test(text)) return undefined;
  const lists: CutList[] = [];
  const kept: { readonly start: number; readonly end: number }[] = [];
  let keptFrom = 0;
  let at = documentStart.exec(text)?.[0].length ?? 0;
  if (!isSection(text, at)) return undefined;
  while (at < text.length) {
    const list = listAt(text, at);
    if (list === undefined) at = nextSection(text, at);
    else {
      const end = list.starts.at(-1) as number;
      if (list.starts.length > fewest) {
        lists.push(list);
        kept.push({ start: keptFrom, end: list.starts[0] as number });
        keptFrom = end;
      }
      at = end;
    }
    if (at < text.length && !isSection(text, at)) return undefined;
  }
  if (lists.length === 0) return undefined;
  kept.push({ start: keptFrom, end: text.length });
  return {
    rest: kept.map(({ start, end }) => text.slice(start, end)).join(''),
    lists,
    offset(inRest) {
      let left = inRest;
      for (const { start, end } of kept) {
        if (left < end - start) return start + left;
        left -= end - start;
      }
      return text.length;
    },
  };
}

/** Whether a line begins with a letter, as the key of a section does. */
function isSection(text: string, at: number): boolean {
  const first = text.charCodeAt(at) | 0x20;
  return first >= 0x61 && first <= 0x7a;
}

/** The start of the line after the one that holds `at`; the end of the text where there is none. */
function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}

/** Whether the line that begins at `at` says nothing: it is empty or a comment. */
function saysNothing(text: string, at: number): boolean {
  let first = at;
  while (text.charCodeAt(first) === space) first++;
  const sign = text.charCodeAt(first);
  return sign === newline || sign === carriageReturn || sign === hash;
}

/** Whether a line begins at the left edge, with more than a comment: a list without indentation aside, a section does. */
function isAtEdge(text: string, at: number): boolean {
  const sign = text.charCodeAt(at);
  return sign !== space && sign !== newline && sign !== carriageReturn && sign !== hash;
}

/** Where the next section begins. */
function nextSection(text: string, at: number): number {
  let line = nextLine(text, at);
  while (line < text.length && !isAtEdge(text, line)) line = nextLine(text, line);
  return line;
}

/** Whether the line at `at` begins an item of a list that is indented so far. */
function isItem(text: string, at: number, indent: number): boolean {
  if (text.charCodeAt(at + indent) !== dash) return false;
  const after = text.charCodeAt(at + indent + 1);
  if (after !== space && after !== newline && after !== carriageReturn) return false;
  for (let column = 0; column < indent; column++) if (text.charCodeAt(at + column) !== space) return false;
  return true;
}

/** The list that is the whole of the section at `at`, if it is one. */
function listAt(text: string, at: number): CutList | undefined {
  const head = sectionKey.exec(text.slice(at, nextLine(text, at)));
  if (!head) return undefined;
  let line = at + head[0].length;
  while (line < text.length && saysNothing(text, line)) line = nextLine(text, line);
  let indent = 0;
  while (text.charCodeAt(line + indent) === space) indent++;
  if (!isItem(text, line, indent)) return undefined;
  const starts: number[] = [];
  for (; line < text.length; line = nextLine(text, line)) {
    if (isItem(text, line, indent)) starts.push(line);
    else if (isAtEdge(text, line)) break;
  }
  starts.push(line);
  return { key: head[1] as string, starts, indent };
}
