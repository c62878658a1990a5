/** The fast reader: js-yaml. It may only accept; whatever it rejects or might read otherwise is for the authority. */
import {
  CORE_SCHEMA,
  constructFromEvents,
  EVENT_ID,
  parseEvents,
  SCALAR_STYLE,
  type Schema,
  YAMLException,
} from 'js-yaml';
import type { Span } from './span.ts';
import { type Fault, type Tree, treeOf } from './tree.ts';

type Events = ReturnType<typeof parseEvents>;

/** The tree of one plain document, or nothing where the authority must decide. */
export function parseFast(text: string, schema?: Schema): Tree | undefined {
  const read = attempt(text, schema);
  return 'span' in read ? read : undefined;
}

/** What keeps a text that {@link parseFast} leaves to the authority from being plain. */
export function obstacle(text: string): Fault {
  const read = attempt(text);
  if ('span' in read) throw new Error('a plain document has nothing that keeps it from being one');
  return read;
}

/**
 * The span of a text that {@link parseFast} accepts, which stands at `base` in another; read anew, without its value.
 * Throws where it is no such text.
 */
export const spanOf = (text: string, base: number): Span => spans(parseEvents(text, { filename: '' }), text, base);

function attempt(text: string, schema = CORE_SCHEMA): Tree | Fault {
  try {
    const events = parseEvents(text, { filename: '' });
    const odd = oddity(events, text);
    if (odd) return odd;
    const [value] = constructFromEvents(events, { source: text, schema });
    return treeOf(value, [], () => spans(events, text));
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { offset: error.mark?.position ?? 0, message: error.reason };
  }
}

/** The longest key that every reader takes. */
const longestKey = 1024;
const constant = /^(?:true|false|null)$/i;

/** Whether a plain key is the same text to every reader: it begins with a letter and is no constant. */
function isPlainKey(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start) | 0x20;
  if (first < 0x61 || first > 0x7a || end - start > longestKey) return false;
  return end - start > 5 || !constant.test(text.slice(start, end));
}

/** What two readers might read differently, if the text is not one plain document: a directive, an anchor, a tag, a key that is no word. */
function oddity(events: Events, text: string): Fault | undefined {
  /** What comes next in each open collection. */
  const next: ('key' | 'value' | 'item')[] = [];
  let documents = 0;
  for (const event of events) {
    const top = next.length - 1;
    if (event.type === EVENT_ID.POP) next.pop();
    else if (event.type === EVENT_ID.DOCUMENT) {
      if (++documents > 1) return { offset: 0, message: 'more than one document' };
      if (event.directives.length > 0) return { offset: 0, message: 'a % directive' };
      next.push('item');
    } else if (event.type === EVENT_ID.ALIAS) return { offset: event.anchorStart, message: 'an alias' };
    else if (event.anchorStart !== -1) return { offset: event.anchorStart, message: 'an anchor' };
    else if (event.tagStart !== -1) return { offset: event.tagStart, message: 'a tag' };
    else if (next[top] === 'key') {
      if (event.type !== EVENT_ID.SCALAR) return { offset: event.start, message: 'a key that is no word' };
      const { style, valueStart, valueEnd } = event;
      if (style !== SCALAR_STYLE.PLAIN || !isPlainKey(text, valueStart, valueEnd))
        return { offset: Math.max(0, valueStart), message: 'a key that is no plain word' };
      next[top] = 'value';
    } else {
      const keyStart = next[top] === 'value' ? 0 : undefined;
      if (keyStart !== undefined) next[top] = 'key';
      if (event.type !== EVENT_ID.SCALAR) next.push(event.type === EVENT_ID.MAPPING ? 'key' : 'item');
      else if (startOf(event, text, keyStart) === undefined)
        return { offset: Math.max(0, event.valueStart), message: 'a value whose place cannot be told' };
    }
  }
  return documents === 1 ? undefined : { offset: 0, message: 'no document' };
}

type ScalarEvent = Extract<Events[number], { type: typeof EVENT_ID.SCALAR }>;

/** Where a scalar begins: at its quote or block header; an empty one at its key. Nothing where that cannot be told. */
function startOf({ style, valueStart, valueEnd }: ScalarEvent, text: string, keyStart?: number): number | undefined {
  if (style === SCALAR_STYLE.PLAIN) return valueStart === valueEnd ? keyStart : valueStart;
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) return valueStart - 1;
  const line = text.lastIndexOf('\n', valueStart - 2) + 1;
  const header = /[|>][-+\d]*[ \t]*(?:[ \t]#.*)?\r?\n$/.exec(text.slice(line, valueStart));
  return header ? line + header.index : undefined;
}

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
      else if (event.style !== SCALAR_STYLE.PLAIN) place(frame, start);
      else place(frame, start, text.slice(event.valueStart, event.valueEnd));
    } else if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      const children = new Map<string | number, Span>();
      place(frame, event.start, undefined, children);
      stack.push({ children, mapping: event.type === EVENT_ID.MAPPING });
    } else if (event.type === EVENT_ID.POP) stack.pop();
  }
  return top.children.get(0) as Span;
}
