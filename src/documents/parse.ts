/**
 * Text to values with positions. `yaml` is the authority on what a file says; js-yaml, several times faster, goes first
 * and may only accept: whatever it rejects, and every construct that the two might read differently, goes to `yaml`.
 */
import { constructFromEvents, EVENT_ID, parseEvents, SCALAR_STYLE } from 'js-yaml';
import type { Span } from './span.ts';

/** A fault of the text as YAML, with the offset where it stands. */
export interface Fault {
  readonly offset: number;
  readonly message: string;
}

export interface Tree {
  readonly value: unknown;
  readonly span: Span;
  readonly faults: readonly Fault[];
}

/** Reads `text`, which must not begin with a byte order mark. Never throws. */
export async function parse(text: string): Promise<Tree> {
  return parseFast(text) ?? (await import('./parse-strict.ts')).parseStrict(text);
}

/** A key that every YAML reader takes for the same string: a word that is no constant. */
const plainKey = /^(?!(?:true|false|null)$)[A-Za-z][\w-]*$/i;

type Events = ReturnType<typeof parseEvents>;

/** The tree of one plain document, or nothing where the authority must decide. */
function parseFast(text: string): Tree | undefined {
  try {
    const events = parseEvents(text, { filename: '' });
    if (!isPlain(events, text)) return undefined;
    const [value] = constructFromEvents(events, { source: text });
    let span: Span | undefined;
    return {
      value,
      // Made when first asked for: a run points at few of the files that it reads.
      get span() {
        span ??= spans(events, text);
        return span;
      },
      faults: [],
    };
  } catch {
    return undefined;
  }
}

/** Whether the text holds one plain document: no directive, anchor or tag, keys that are words, places that can be told. */
function isPlain(events: Events, text: string): boolean {
  /** What comes next in each open collection. */
  const next: ('key' | 'value' | 'item')[] = [];
  let documents = 0;
  for (const event of events) {
    const top = next.length - 1;
    if (event.type === EVENT_ID.POP) next.pop();
    else if (event.type === EVENT_ID.DOCUMENT) {
      if (++documents > 1 || event.directives.length > 0) return false;
      next.push('item');
    } else if (event.type === EVENT_ID.ALIAS || event.anchorStart !== -1 || event.tagStart !== -1) return false;
    else if (next[top] === 'key') {
      if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN) return false;
      if (!plainKey.test(text.slice(event.valueStart, event.valueEnd))) return false;
      next[top] = 'value';
    } else {
      const keyStart = next[top] === 'value' ? 0 : undefined;
      if (keyStart !== undefined) next[top] = 'key';
      if (event.type !== EVENT_ID.SCALAR) next.push(event.type === EVENT_ID.MAPPING ? 'key' : 'item');
      else if (startOf(event, text, keyStart) === undefined) return false;
    }
  }
  return documents === 1;
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

/** The spans of the values of a plain document. */
function spans(events: Events, text: string): Span {
  const top: Frame = { children: new Map(), mapping: false };
  const stack = [top];
  const place = (frame: Frame, span: Span): void => {
    const { children, key } = frame;
    children.set(key?.text ?? children.size, key ? { ...span, keyStart: key.start } : span);
    frame.key = undefined;
  };
  for (const event of events) {
    const frame = stack.at(-1) as Frame;
    if (event.type === EVENT_ID.SCALAR) {
      const start = startOf(event, text, frame.key?.start) as number;
      const source = text.slice(event.valueStart, event.valueEnd);
      if (frame.mapping && !frame.key) frame.key = { text: source, start };
      else place(frame, event.style === SCALAR_STYLE.PLAIN ? { start, source } : { start });
    } else if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      const children = new Map<string | number, Span>();
      place(frame, { start: event.start, children });
      stack.push({ children, mapping: event.type === EVENT_ID.MAPPING });
    } else if (event.type === EVENT_ID.POP) stack.pop();
  }
  return top.children.get(0) as Span;
}
