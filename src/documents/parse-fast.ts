/** The fast reader: js-yaml. It may only accept; whatever it rejects or might read otherwise is for the authority. */
import {
  CHOMPING_MODE,
  COLLECTION_STYLE,
  CORE_SCHEMA,
  constructFromEvents,
  EVENT_ID,
  parseEvents,
  SCALAR_STYLE,
  type Schema,
  YAMLException,
} from 'js-yaml';
import type { Span } from './span.ts';
import { type Fault, longestKey, mostLevels, type Tree, tooDeep, treeOf } from './tree.ts';

type Events = ReturnType<typeof parseEvents>;

/** The tree of one plain document, or nothing where the authority must decide. */
export function parseFast(text: string, schema?: Schema): Tree | undefined {
  const read = attempt(text, schema);
  return 'span' in read ? read : undefined;
}

/** What keeps a text that {@link parseFast} leaves to the authority, with any schema, from being plain. */
export function obstacle(text: string): Fault {
  const read = attempt(text);
  return 'span' in read ? { offset: 0, message: 'rows that are not all of one kind' } : read;
}

/**
 * The span of a text that {@link parseFast} accepts, which stands at `base` in another; read anew, without its value.
 * Throws where it is no such text.
 */
export const spanOf = (text: string, base: number): Span => spans(parseEvents(text, { filename: '' }), text, base);

function attempt(text: string, schema = CORE_SCHEMA): Tree | Fault {
  try {
    const unlike = unlikeOurs(text);
    if (unlike) return unlike;
    const events = parseEvents(text, { filename: '' });
    const odd = oddity(events, text);
    if (odd) return odd;
    const [value] = constructFromEvents(events, { source: text, schema });
    return treeOf(value, [], () => spans(events, text));
  } catch (error) {
    if (error instanceof RangeError) return { offset: 0, message: tooDeep };
    if (!(error instanceof YAMLException)) throw error;
    return { offset: error.mark?.position ?? 0, message: error.reason };
  }
}

/** What js-yaml reads otherwise than the authority, or passes over in silence, and never tells. */
function unlikeOurs(text: string): Fault | undefined {
  if (text.startsWith('%') || text.includes('\n%')) return { offset: 0, message: 'a % directive' };
  if (text.startsWith('...') || text.includes('\n...')) return { offset: 0, message: 'a mark that ends a document' };
  if (text.includes('\ufeff')) return { offset: text.indexOf('\ufeff'), message: 'a byte order mark' };
  const tab = text.includes('\t') ? text.search(/^ *\t/m) : -1;
  if (tab !== -1) return { offset: tab, message: 'a line that begins with a tab' };
  const lone = text.includes('\r') ? text.search(/\r(?!\n)/) : -1;
  return lone === -1 ? undefined : { offset: lone, message: 'a carriage return without a line feed' };
}

/** A line that begins the document, after nothing but comments. */
const documentStart = /^(?:[ \t]*(?:#.*)?\r?\n)*---[ \t]*(?:[ \t]#.*)?\r?\n/;

/** A number that is too large for one, or may be. */
const largeNumber = /^[-+.\d]{300}|[eE][-+]?\d{3}/;

/** Whether a part of a text goes on in another line. */
function hasBreak(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const sign = text.charCodeAt(at);
    if (sign === 0x0a || sign === 0x0d) return true;
  }
  return false;
}

const constant = /^(?:true|false|null)$/i;

/** Whether a plain key is the same text to every reader: it begins with a letter and is no constant. */
function isPlainKey(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start) | 0x20;
  if (first < 0x61 || first > 0x7a || end - start > longestKey || hasBreak(text, start, end)) return false;
  let before = start - 1;
  while (text.charCodeAt(before) === 0x20) before--;
  // A key that stands after something else in its line is none to every reader.
  if (before >= 0 && !'\n-,{[?'.includes(text.charAt(before))) return false;
  return end - start > 5 || !constant.test(text.slice(start, end));
}

/** What two readers might read differently, if the text is not one plain document: a directive, an anchor, a tag, a key that is no word. */
function oddity(events: Events, text: string): Fault | undefined {
  /** What comes next in each open collection. */
  const next: ('key' | 'value' | 'item')[] = [];
  let documents = 0;
  /** How many collections with brackets are open, and where the last thing in them ends. */
  let bracketed = 0;
  let end = 0;
  for (const event of events) {
    const top = next.length - 1;
    if (event.type === EVENT_ID.POP) {
      next.pop();
      if (bracketed === 0) continue;
      end = closed(text, end);
      bracketed--;
      if (end === -1 || (bracketed === 0 && !endsLine(text, end)))
        return { offset: Math.max(0, end), message: 'brackets that are not closed plainly' };
    } else if (event.type === EVENT_ID.DOCUMENT) {
      if (++documents > 1) return { offset: 0, message: 'more than one document' };
      if (event.explicitEnd || (event.explicitStart && !documentStart.test(text)))
        return { offset: 0, message: 'a mark of a document that is not alone on the first line' };
      next.push('item');
    } else if (event.type === EVENT_ID.ALIAS) return { offset: event.anchorStart, message: 'an alias' };
    else if (event.anchorStart !== -1) return { offset: event.anchorStart, message: 'an anchor' };
    else if (event.tagStart !== -1) return { offset: event.tagStart, message: 'a tag' };
    else if (next[top] === 'key') {
      if (event.type !== EVENT_ID.SCALAR) return { offset: event.start, message: 'a key that is no word' };
      const { style, valueStart, valueEnd } = event;
      if (style !== SCALAR_STYLE.PLAIN || !isPlainKey(text, valueStart, valueEnd))
        return { offset: Math.max(0, valueStart), message: 'a key that is no plain word' };
      // Out of brackets, the authority counts the space up to a colon as a part of the key.
      if (bracketed > 0 ? !endsKey(text, valueEnd) : text[valueEnd] !== ':')
        return { offset: valueStart, message: 'a key whose colon is not beside it' };
      next[top] = 'value';
      end = valueEnd;
    } else {
      const keyStart = next[top] === 'value' ? 0 : undefined;
      if (keyStart !== undefined) next[top] = 'key';
      if (event.type !== EVENT_ID.SCALAR) {
        if (top === 0 && event.style === COLLECTION_STYLE.FLOW)
          return { offset: event.start, message: 'one pair of brackets' };
        next.push(event.type === EVENT_ID.MAPPING ? 'key' : 'item');
        if (next.length > mostLevels) return { offset: 0, message: tooDeep };
        if (event.style === COLLECTION_STYLE.FLOW) bracketed++;
        else if (bracketed > 0) return { offset: event.start, message: 'a pair in brackets without braces' };
        end = event.start + 1;
        continue;
      }
      const odd = top === 0 ? 'a text instead of a mapping' : oddScalar(event, text, keyStart);
      if (odd) return { offset: Math.max(0, event.valueStart), message: odd };
      if (event.valueEnd > end) end = event.style === SCALAR_STYLE.PLAIN ? event.valueEnd : event.valueEnd + 1;
    }
  }
  return documents === 1 ? undefined : { offset: 0, message: 'no document' };
}

/** Where the bracket ends that closes what ends at `from`, with nothing between but space; -1 where something is. */
function closed(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === 0x5d || sign === 0x7d) return at + 1;
    const isSpace = sign === 0x20 || sign === 0x0a || sign === 0x0d || sign === 0x09;
    // A comma may come last, and a colon with nothing after it.
    if (!isSpace && sign !== 0x2c && sign !== 0x3a) return -1;
  }
  return -1;
}

/** Whether a key in brackets ends as every reader sees it: with a colon and space in the same line, or with what ends the pair. */
function endsKey(text: string, from: number): boolean {
  let at = from;
  while (text.charCodeAt(at) === 0x20) at++;
  const sign = text[at] ?? '';
  return sign === ',' || sign === '}' || (sign === ':' && ' \n\r,}'.includes(text[at + 1] ?? '!'));
}

/** Whether nothing but a comment follows in the line. */
function endsLine(text: string, from: number): boolean {
  let at = from;
  while (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09) at++;
  const sign = text.charCodeAt(at);
  return at === text.length || sign === 0x0a || sign === 0x0d || (sign === 0x23 && at > from);
}

/** What two readers might read differently in a scalar. */
function oddScalar(event: ScalarEvent, text: string, keyStart: number | undefined): string | undefined {
  const { style, valueStart, valueEnd, chomping } = event;
  const start = startOf(event, text, keyStart);
  if (start === undefined) return 'a text whose place cannot be told';
  if (isBelowComment(text, start)) return 'a value below a comment or an empty line';
  if (style === SCALAR_STYLE.PLAIN) return isLargeNumber(event, text) ? 'a number that is too large' : undefined;
  if (style === SCALAR_STYLE.SINGLE_QUOTED) return undefined;
  const written = text.slice(valueStart, valueEnd);
  if (style === SCALAR_STYLE.DOUBLE_QUOTED) return /\\(?:U|\r?\n)/.test(written) ? 'an escape that is rare' : undefined;
  if (chomping === CHOMPING_MODE.KEEP) return 'a text that keeps the empty lines after it';
  const content = written.trimEnd();
  const hasBlanks = content === '' || /[ \t]/.test(written.slice(written.indexOf('\n', content.length)));
  return hasBlanks ? 'a text that ends in blanks' : undefined;
}

/** Whether a scalar that does not stand on the line of its key has a comment or an empty line above it: the authority may be misled. */
function isBelowComment(text: string, start: number): boolean {
  let end = start - 1;
  while (text.charCodeAt(end) === 0x20) end--;
  if (end < 1 || text.charCodeAt(end) !== 0x0a) return false;
  const above = text.slice(text.lastIndexOf('\n', end - 1) + 1, end).trim();
  return above === '' || above.startsWith('#');
}

type ScalarEvent = Extract<Events[number], { type: typeof EVENT_ID.SCALAR }>;

/** Whether a plain scalar is, or may be, a number that is too large for one. */
function isLargeNumber({ style, valueStart, valueEnd }: ScalarEvent, text: string): boolean {
  // A number begins with a digit, a sign or a point.
  const first = text.charCodeAt(valueStart);
  if (first < 0x2b || first > 0x39 || style !== SCALAR_STYLE.PLAIN) return false;
  return largeNumber.test(text.slice(valueStart, valueEnd));
}

/**
 * Where a scalar begins: at its quote or block header; an empty one at its key. Nothing where that cannot be told, or where
 * the header says how far the text is indented.
 */
function startOf({ style, valueStart, valueEnd }: ScalarEvent, text: string, keyStart?: number): number | undefined {
  if (style === SCALAR_STYLE.PLAIN) return valueStart === valueEnd ? keyStart : valueStart;
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) return valueStart - 1;
  const line = text.lastIndexOf('\n', valueStart - 2) + 1;
  const header = /[|>]([-+\d]*)[ \t]*(?:[ \t]#[^\n]*)?\r?\n$/.exec(text.slice(line, valueStart));
  return header && !/\d/.test(header[1] as string) ? line + header.index : undefined;
}

/** Whether a scalar is plain, in one line, and not empty. */
const isWord = ({ style, valueStart, valueEnd }: ScalarEvent, text: string): boolean =>
  style === SCALAR_STYLE.PLAIN && valueStart < valueEnd && !hasBreak(text, valueStart, valueEnd);

/** A collection whose values are being placed. */
interface Frame {
  readonly children: Map<string | number, Span>;
  readonly mapping: boolean;
  key?: { readonly text: string; readonly start: number } | undefined;
}

/** The spans of the values of a plain document whose text stands at `base`. All are of one shape, for there may be millions. */
function spans(events: Events, text: string, base = 0): Span {
  const top: Frame = { children: new Map(), mapping: false };
  const stack = [top];
  const place = (frame: Frame, start: number, source?: string, children?: Span['children']): void => {
    const { key } = frame;
    const keyStart = key && key.start + base;
    frame.children.set(key?.text ?? frame.children.size, { start: start + base, keyStart, source, children });
    frame.key = undefined;
  };
  for (const event of events) {
    const frame = stack.at(-1) as Frame;
    if (event.type === EVENT_ID.SCALAR) {
      const start = startOf(event, text, frame.key?.start) as number;
      if (frame.mapping && !frame.key) frame.key = { text: text.slice(event.valueStart, event.valueEnd), start };
      else place(frame, start, isWord(event, text) ? text.slice(event.valueStart, event.valueEnd) : undefined);
    } else if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      const children = new Map<string | number, Span>();
      place(frame, event.start, undefined, children);
      stack.push({ children, mapping: event.type === EVENT_ID.MAPPING });
    } else if (event.type === EVENT_ID.POP) stack.pop();
  }
  return top.children.get(0) as Span;
}
