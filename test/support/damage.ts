import { isMap, isScalar, isSeq, type Pair, parseDocument } from 'yaml';
import type { Source } from '../../src/documents/read.ts';
import type { Path } from '../../src/model/document.ts';
import type { Location } from '../../src/model/report.ts';

/** One way to damage a file at a cited place: what is left of its text, or nothing when the file is gone. */
export interface Damage {
  readonly by: string;
  readonly to: string | undefined;
}

/** Every damage that is tried at one place of a text, each by itself. */
export function damagesAt(text: string, at: Pick<Location, 'line' | 'column'>): readonly Damage[] {
  const offset = offsetOf(text, at);
  const path = pathAt(text, offset);
  const record = path.slice(0, path.findLastIndex((step) => typeof step === 'number') + 1);
  return [
    { by: 'its key and value removed', to: without(text, path) },
    { by: 'the record that holds it removed', to: record.length > 0 ? without(text, record) : undefined },
    { by: 'the file cut off there', to: text.slice(0, offset) },
    { by: 'its value garbled', to: rewritten(text, path, (pair) => (pair.value = 'garbage words')) },
    { by: 'its key garbled', to: rewritten(text, path, (pair) => (pair.key = 'garbageKey')) },
    { by: 'the YAML broken there', to: `${text.slice(0, offset)}]}"\u0000${text.slice(offset)}` },
  ];
}

/** The text without the pair or list item at `path`; all else means what it meant. */
export function without(text: string, path: Path): string {
  const document = parseDocument(text);
  if (!document.deleteIn(path)) throw new Error(`nothing stands at ${path.join('.')}`);
  return String(document);
}

/** The text with the pair that holds `path` rewritten. */
function rewritten(text: string, path: Path, rewrite: (pair: Pair<unknown, unknown>) => void): string {
  const document = parseDocument(text);
  const key = path.findLastIndex((step) => typeof step === 'string');
  const map = document.getIn(path.slice(0, key), true);
  const pair = isMap(map) && map.items.find((each) => nameOf(each) === path[key]);
  if (!pair) throw new Error(`no pair stands at ${path.join('.')}`);
  rewrite(pair);
  return String(document);
}

const nameOf = ({ key }: Pair<unknown, unknown>): unknown => (isScalar(key) ? key.value : key);

function offsetOf(text: string, { line, column }: Pick<Location, 'line' | 'column'>): number {
  const above = text.split('\n').slice(0, line - 1);
  return above.reduce((offset, each) => offset + each.length + 1, 0) + column - 1;
}

/** The path of the innermost pair or list item that holds an offset. */
function pathAt(text: string, offset: number): Path {
  const holds = (...nodes: unknown[]): boolean => {
    const ranges = nodes.flatMap((node) => (node as { range?: [number, number, number] } | null)?.range ?? []);
    return Math.min(...ranges) <= offset && offset < Math.max(...ranges);
  };
  const descend = (node: unknown, path: Path): Path => {
    if (isMap(node)) {
      const pair = node.items.find(({ key, value }) => holds(key, value));
      return pair ? descend(pair.value, [...path, nameOf(pair) as string]) : path;
    }
    if (isSeq(node)) {
      const index = node.items.findIndex((item) => holds(item));
      return index < 0 ? path : descend(node.items[index], [...path, index]);
    }
    return path;
  };
  return descend(parseDocument(text).contents, []);
}

/** The sources with one file replaced, or gone. */
export const replaced = (sources: readonly Source[], file: string, to: string | undefined): Source[] =>
  to === undefined
    ? sources.filter((each) => each.file !== file)
    : sources.map((each) => (each.file === file ? { file, text: to } : each));
