/** The authority on what a text says; loaded only when the fast reader leaves a decision to it. */
import {
  type Alias,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseAllDocuments,
  visit,
} from 'yaml';
import { shortened } from '../wording.ts';
import type { Span } from './span.ts';
import { type Fault, longestKey, mostLevels, type Tree, tooDeep } from './tree.ts';

/** Aliases a document may use before it counts as an attempt to exhaust memory. */
const mostAliases = 100;

/** Reads `text` as YAML 1.2. Errors and warnings of the reader become faults, as do constructs we refuse. */
export function parseStrict(text: string): Tree {
  try {
    const tree = readStrict(text);
    // Where the reader runs out of room by itself it says so in words of its own.
    return tree.faults.some(({ message }) => /call stack/.test(message)) ? deep : tree;
  } catch (error) {
    // How deep a reader comes depends on the machine; what is said of it must not.
    if (error instanceof RangeError) return deep;
    throw error;
  }
}

/** What becomes of a text with too many levels. */
const deep: Tree = { value: undefined, span: { start: 0 }, faults: [{ offset: 0, message: tooDeep }] };

function readStrict(text: string): Tree {
  const documents = parseAllDocuments(text, { version: '1.2', uniqueKeys: true, prettyErrors: false });
  const document = Array.isArray(documents) ? documents[0] : undefined;
  if (!document) return { value: null, span: { start: 0 }, faults: [] };
  const faults: Fault[] = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
    offset: Math.min(pos[0], Math.max(0, text.length - 1)),
    message: sentence(message),
  }));
  const second = (documents as Document[])[1];
  if (second)
    faults.push({
      offset: second.range?.[0] ?? 0,
      message: 'a second document starts here; each file holds one document',
    });
  if (isDeep(document)) return deep;
  const targets = targetsOf(document);
  faults.push(...refused(document, targets), ...misread(document, text));
  const span = spanOf(document.contents, { targets, text }) ?? { start: 0 };
  if (faults.length > 0) return { value: undefined, span, faults };
  try {
    return { value: document.toJS({ maxAliasCount: mostAliases }), span, faults };
  } catch {
    const message = 'aliases (*name) multiply the text beyond measure; write the values out';
    return { value: undefined, span, faults: [{ offset: span.start, message }] };
  }
}

const sentence = (message: string): string => {
  const [first = message] = message.split('\n');
  return shortened(`${first.charAt(0).toLowerCase()}${first.slice(1)}`);
};

/** Whether more lists and mappings stand in each other than may. */
function isDeep(document: Document): boolean {
  let found = false;
  visit(document, {
    Collection: (_, __, path) => {
      // The path has the document, and the pairs of mappings, in it.
      found ||= path.filter(isCollection).length >= mostLevels;
      return found ? visit.BREAK : undefined;
    },
  });
  return found;
}

/** What an alias refers to, and whether it is a part of that. */
interface Target {
  readonly node: Node;
  readonly holds: boolean;
}

/** What each alias refers to: found in one pass, for the authority looks through all the document for each. */
function targetsOf(document: Document): Map<Alias, Target> {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Target>();
  visit(document, {
    Alias: (_, alias, path) => {
      const node = anchors.get(alias.source);
      if (node) targets.set(alias, { node, holds: path.includes(node) });
    },
    Node: (_, node) => {
      if (!isAlias(node) && node.anchor) anchors.set(node.anchor, node);
    },
  });
  return targets;
}

/** Constructs that readers of YAML disagree about. None is needed to write a document of ours. */
function refused(document: Document, targets: ReadonlyMap<Alias, Target>): Fault[] {
  const faults: Fault[] = [];
  if (document.directives?.yaml.explicit || Object.keys(document.directives?.tags ?? {}).some((tag) => tag !== '!!'))
    faults.push({ offset: 0, message: 'a % directive; write plain YAML 1.2 without directives' });
  visit(document, {
    Alias: (_, node) => {
      const target = targets.get(node);
      if (target && !target.holds) return;
      const what = target ? 'what it is a part of' : 'nothing';
      faults.push({
        offset: node.range?.[0] ?? 0,
        message: `*${shortened(node.source)} refers to ${what}; write the value out`,
      });
    },
    Node: (_, node) => {
      if (!isAlias(node) && node.tag)
        faults.push({
          offset: node.range?.[0] ?? 0,
          message: `the tag ${shortened(node.tag)}; write the value without a tag`,
        });
    },
    Pair: (_, { key }) => {
      const [start, end] = (key as Node | null)?.range ?? [0, 0];
      if (end - start > longestKey)
        faults.push({ offset: start, message: `a key of more than ${longestKey} signs; make it shorter` });
      if (isScalar(key) && typeof key.value === 'string' && key.value !== '<<') return;
      const offset = (key as Node | null)?.range?.[0] ?? 0;
      const shown = isScalar(key) ? (key.source ?? String(key.value)) : 'a list or mapping';
      faults.push({ offset, message: `the key ${shortened(shown)}; keys must be words, so quote it or write it out` });
    },
  });
  return faults;
}

/** Whether a quoted scalar ends where it is said to: the authority takes an escaped quote for the last one. */
function isClosed(written: string, type: string): boolean {
  const within = written.slice(1, -1);
  if (type === 'QUOTE_SINGLE') return !within.replaceAll("''", '').includes("'");
  return type !== 'QUOTE_DOUBLE' || !/["\\]/.test(within.replace(/\\[\s\S]/g, ''));
}

/**
 * What the authority misreads without a word. Below a comment at the left edge it forgets how far a value is indented, in
 * blocks it is misled by tabs, and within quotes it looks at neither; so a line that stands too far to the left may become a
 * part of the value above.
 */
function misread(document: Document, text: string): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Scalar: (_, { range, type = 'PLAIN' }, path) => {
      if (!range) return;
      const written = text.slice(range[0], range[1]);
      if (!isClosed(written, type)) faults.push({ offset: range[0], message: 'missing closing quote' });
      if (!written.includes('\n')) return;
      const around = path.findLast((each) => isCollection(each) && !each.flow) as Node | undefined;
      if (!around?.range) return;
      const [start] = around.range;
      const column = start - (text.lastIndexOf('\n', start - 1) + 1);
      for (const { index, 0: indent } of written.matchAll(/(?<=\n) *(?=[^ \r\n])/g))
        if (indent.length <= column)
          faults.push({
            offset: range[0] + index + indent.length,
            message: 'this line stands too far to the left to belong to the value above; indent it with spaces',
          });
    },
  });
  return faults;
}

/** What the aliases of a document refer to, and the text that it was read from. */
interface Whole {
  readonly targets: ReadonlyMap<Alias, Target>;
  readonly text: string;
}

function spanOf(node: unknown, whole: Whole, keyStart?: number): Span | undefined {
  const key = keyStart === undefined ? {} : { keyStart };
  if (isAlias(node)) {
    const target = whole.targets.get(node)?.node;
    const span = isScalar(target) ? spanOf(target, whole) : undefined;
    return { ...span, start: node.range?.[0] ?? 0, ...key };
  }
  const start = (node as Node | null)?.range?.[0] ?? keyStart ?? 0;
  if (isScalar(node)) {
    const empty = node.type === 'PLAIN' && node.source === '';
    const isWord = node.type === 'PLAIN' && !empty && !/[\n\r]/.test(whole.text.slice(...(node.range ?? [])));
    return {
      start: empty ? (keyStart ?? start) : start,
      ...key,
      ...(isWord ? { source: node.source ?? '' } : {}),
    };
  }
  if (isSeq(node)) {
    const items = node.items.map((item, index) => [index, spanOf(item, whole)] as const);
    return { start, ...key, children: new Map(items.flatMap(([index, span]) => (span ? [[index, span]] : []))) };
  }
  if (isMap(node)) {
    const children = new Map<string, Span>();
    for (const pair of node.items) {
      if (!isPair(pair) || !isScalar(pair.key)) continue;
      const span = spanOf(pair.value, whole, pair.key.range?.[0] ?? start);
      if (span) children.set(String(pair.key.value), span);
    }
    return { start, ...key, children };
  }
  return keyStart === undefined ? undefined : { start, ...key };
}
