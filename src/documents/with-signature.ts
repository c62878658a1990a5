import { isMap, isScalar, isSeq, type Pair, parseDocument, stringify, type YAMLMap } from 'yaml';
import type { Decision } from '../model/document.ts';
import { canonical } from './digest.ts';

type Signature = NonNullable<Decision['signature']>;

/**
 * The text of a document of decisions with the signature of one of them in it, and nothing else changed: neither comments nor
 * how anything is written. Nothing where that cannot be done.
 */
export function withSignature(text: string, index: number, signature: Signature): string | undefined {
  const rows = parseDocument(text).get('decisions');
  const row = isSeq(rows) ? rows.items[index] : undefined;
  if (!isMap(row)) return undefined;
  const made = row.has('signature') ? replaced(text, row, signature) : added(text, row, signature);
  const eol = /\r\n/.test(text) ? '\r\n' : '\n';
  const result = made?.replace(/\r?\n/g, eol);
  return result !== undefined && isSame(text, result, index, signature) ? result : undefined;
}

/** The signature as YAML: in one line where it stands between braces, else as lines that are indented alike. */
const written = (signature: Signature, isFlow: boolean | undefined, indent: string): string =>
  isFlow ? JSON.stringify(signature) : stringify(signature, { lineWidth: 0 }).trimEnd().replaceAll('\n', `\n${indent}`);

function replaced(text: string, row: YAMLMap, signature: Signature): string | undefined {
  const old = row.get('signature', true);
  if (!isMap(old) || !old.range) return undefined;
  const [start, end] = old.range;
  const column = start - (text.lastIndexOf('\n', start - 1) + 1);
  const ending = old.flow || !text.slice(start, end).endsWith('\n') ? '' : '\n';
  return text.slice(0, start) + written(signature, old.flow, ' '.repeat(column)) + ending + text.slice(end);
}

function added(text: string, row: YAMLMap, signature: Signature): string | undefined {
  const last = row.items.at(-1) as Pair | undefined;
  const end = (isScalar(last?.value) || isMap(last?.value) || isSeq(last?.value)) && last.value.range?.[1];
  if (!end || !row.range) return undefined;
  if (row.flow) return `${text.slice(0, end)}, signature: ${written(signature, true, '')}${text.slice(end)}`;
  const [start] = row.range;
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
  const lines = `${indent}signature:\n${indent}  ${written(signature, false, `${indent}  `)}\n`;
  const next = text[end - 1] === '\n' ? end : text.indexOf('\n', end) + 1;
  if (next === 0) return `${text}\n${lines}`;
  return text.slice(0, next) + lines + text.slice(next);
}

/** Whether two texts say the same but for the signature, which the second one has. */
function isSame(before: string, after: string, index: number, signature: Signature): boolean {
  const document = parseDocument(before);
  document.setIn(['decisions', index, 'signature'], signature);
  const result = parseDocument(after);
  return result.errors.length === 0 && canonical(result.toJS()) === canonical(document.toJS());
}
