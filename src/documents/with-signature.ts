import { isMap, isScalar, isSeq, type Pair, parseDocument, stringify, type YAMLMap } from 'yaml';
import type { Decision } from '../model/document.ts';
import { canonical } from './digest.ts';

type Signature = NonNullable<Decision['signature']>;

/** What takes the place of a part of a text. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text of a document of decisions with the signature of one of them in it, and nothing else changed: neither comments nor
 * how anything is written. Nothing where that cannot be done.
 */
export function withSignature(text: string, index: number, signature: Signature): string | undefined {
  const rows = parseDocument(text).get('decisions');
  const row = isSeq(rows) ? rows.items[index] : undefined;
  if (!isMap(row) || !row.range) return undefined;
  const made = row.has('signature') ? replacing(text, row, signature) : adding(text, row, signature);
  if (!made) return undefined;
  const [start] = row.range;
  const piece = text.slice(0, text.indexOf('\n', start)).endsWith('\r')
    ? made.text.replaceAll('\n', '\r\n')
    : made.text;
  const result = text.slice(0, made.start) + piece + text.slice(made.end);
  return isSame(text, result, index, signature) ? result : undefined;
}

/** The signature as YAML: in one line where it stands between braces, else as lines that are indented alike. */
const written = (signature: Signature, isFlow: boolean | undefined, indent: string): string =>
  isFlow ? JSON.stringify(signature) : stringify(signature, { lineWidth: 0 }).trimEnd().replaceAll('\n', `\n${indent}`);

function replacing(text: string, row: YAMLMap, signature: Signature): Piece | undefined {
  const old = row.get('signature', true);
  if (!isMap(old) || !old.range) return undefined;
  const [start, end] = old.range;
  const column = start - (text.lastIndexOf('\n', start - 1) + 1);
  const ending = old.flow || !text.slice(start, end).endsWith('\n') ? '' : '\n';
  return { start, end, text: written(signature, old.flow, ' '.repeat(column)) + ending };
}

function adding(text: string, row: YAMLMap, signature: Signature): Piece | undefined {
  const last = row.items.at(-1) as Pair | undefined;
  const end = (isScalar(last?.value) || isMap(last?.value) || isSeq(last?.value)) && last.value.range?.[1];
  if (!end || !row.range) return undefined;
  if (row.flow) return { start: end, end, text: `, signature: ${written(signature, true, '')}` };
  const [start] = row.range;
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
  const lines = `${indent}signature:\n${indent}  ${written(signature, false, `${indent}  `)}\n`;
  const next = text[end - 1] === '\n' ? end : text.indexOf('\n', end) + 1;
  if (next === 0) return { start: text.length, end: text.length, text: `\n${lines}` };
  return { start: next, end: next, text: lines };
}

/** Whether two texts say the same but for the signature, which the second one has. */
function isSame(before: string, after: string, index: number, signature: Signature): boolean {
  const document = parseDocument(before);
  const result = parseDocument(after);
  if (result.errors.length > 0) return false;
  try {
    document.setIn(['decisions', index, 'signature'], signature);
    return canonical(result.toJS()) === canonical(document.toJS());
  } catch {
    // What stood in its place had a name by which another part of the document goes on asking for it.
    return false;
  }
}
