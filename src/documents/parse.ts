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

type Frame = {
  span: Span;
  children: Map<string | number, Span>;
  key?: { text: string; start: number };
  mapping: boolean;
};

/** A key that every YAML reader takes for the same string: a word that is no constant. */
const plainKey = /^(?!(?:true|false|null)$)[A-Za-z][\w-]*$/i;

/** The tree of one plain document, or nothing where the authority must decide. */
function parseFast(text: string): Tree | undefined {
  try {
    const events = parseEvents(text, { filename: '' });
    const span = spans(events, text);
    return span && { value: constructFromEvents(events, { source: text })[0], span, faults: [] };
  } catch {
    return undefined;
  }
}

type ScalarEvent = Extract<ReturnType<typeof parseEvents>[number], { type: typeof EVENT_ID.SCALAR }>;

/** Where a scalar begins: at its quote or block header; an empty one at its key. Nothing where that cannot be told. */
function startOf({ style, valueStart, valueEnd }: ScalarEvent, text: string, keyStart?: number): number | undefined {
  if (style === SCALAR_STYLE.PLAIN) return valueStart === valueEnd ? keyStart : valueStart;
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) return valueStart - 1;
  const line = text.lastIndexOf('\n', valueStart - 2) + 1;
  const header = /[|>][-+\d]*[ \t]*(?:[ \t]#.*)?\r?\n$/.exec(text.slice(line, valueStart));
  return header ? line + header.index : undefined;
}

/** The spans of the values, or nothing when the text holds more than one plain document without tags or anchors. */
function spans(events: ReturnType<typeof parseEvents>, text: string): Span | undefined {
  const stack: (Frame | undefined)[] = [];
  let documents = 0;
  let root: Span | undefined;
  const place = (start: number, rest: Omit<Span, 'start' | 'keyStart'>): Span => {
    const frame = stack.at(-1);
    const span: Span = { start, ...(frame?.key ? { keyStart: frame.key.start } : {}), ...rest };
    if (!frame) root = span;
    else if (frame.mapping) frame.children.set(frame.key?.text as string, span);
    else frame.children.set(frame.children.size, span);
    if (frame) delete frame.key;
    return span;
  };
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      stack.pop();
      continue;
    }
    if (event.type === EVENT_ID.DOCUMENT) {
      if (++documents > 1 || event.directives.length > 0) return undefined;
      stack.push(undefined);
      continue;
    }
    if (event.type === EVENT_ID.ALIAS || event.anchorStart !== -1 || event.tagStart !== -1) return undefined;
    const frame = stack.at(-1);
    const isKey = frame?.mapping === true && !frame.key;
    if (event.type === EVENT_ID.SCALAR) {
      const plain = event.style === SCALAR_STYLE.PLAIN;
      const source = text.slice(event.valueStart, event.valueEnd);
      const start = startOf(event, text, frame?.key?.start);
      if (start === undefined) return undefined;
      if (isKey) {
        if (!plain || !plainKey.test(source)) return undefined;
        frame.key = { text: source, start };
      } else place(start, plain ? { source } : {});
      continue;
    }
    if (isKey) return undefined;
    const children = new Map<string | number, Span>();
    const span = place(event.start, { children });
    stack.push({ span, children, mapping: event.type === EVENT_ID.MAPPING });
  }
  return documents === 1 ? root : undefined;
}
