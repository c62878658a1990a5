/** A record as it would be once something were done. Nothing of it is written. */
import type { Corpus, Document, DocumentKind, Path } from '../model/document.ts';
import type { Act, Location } from '../model/rule.ts';
import { assemble } from './assemble.ts';
import { digestOf } from './digest.ts';
import { entry } from './entry.ts';
import { isAgreed, type Read } from './read.ts';

type Data = Readonly<Record<string, unknown>>;

/** The list that holds the rows of a kind. */
const lists = {
  decisions: 'decisions',
  notices: 'notices',
  certificates: 'certificates',
  'test-results': 'results',
} as const;

/**
 * The record with these changes. What is not there yet stands at the nearest thing that is; a change of a document that is not
 * there changes nothing.
 */
export function amended(corpus: Corpus, acts: readonly Act[]): Corpus {
  const documents = [...corpus.documents];
  for (const act of acts) {
    const index = indexOf(documents, act);
    const document = documents[index];
    if (document) documents[index] = changed(document, act);
    else if (!('in' in act)) documents.push(begun(act));
  }
  const reads: Read[] = [
    ...documents.map((document): Read => ({ as: 'document', document })),
    ...corpus.broken.map((document): Read => ({ as: 'broken', document })),
  ];
  const assembled = assemble(
    reads,
    documents.map(({ file }) => ({ file, text: '' })),
    '',
  );
  if (!('corpus' in assembled)) throw new Error(assembled.cannot);
  const { read, about, documents: valid, broken } = assembled.corpus;
  return { ...corpus, programme: assembled.corpus.programme, read, about, documents: valid, broken };
}

/** Where a change is to be made in the files as they are; nothing for a document that is not there yet. */
export function placeOf({ documents }: Corpus, act: Act): Location | undefined {
  const document = documents[indexOf(documents, act)];
  if (!document || 'write' in act) return undefined;
  return 'in' in act ? act.in.at(act.path) : document.entry.at([lists[act.add]], 'key');
}

/** Where the document is that a change goes into: for a row the last of its kind, and of its scope where it has one. */
function indexOf(documents: readonly Document[], act: Act): number {
  if ('write' in act) return -1;
  if ('in' in act) return documents.findIndex(({ file }) => file === act.in.at().file);
  return documents.findLastIndex(({ kind, entry: { data } }) => {
    const of = data as { release?: string; phase?: string; subSystem?: string };
    return kind === act.add && (!('scope' in act) || isOf(of, act.scope));
  });
}

const isOf = (
  one: { release?: string; phase?: string; subSystem?: string },
  other: { release?: string; phase?: string; subSystem?: string },
): boolean => one.release === other.release && one.phase === other.phase && one.subSystem === other.subSystem;

function changed({ kind, file, releases, entry: { data, at } }: Document, act: Act): Document {
  if ('write' in act) throw new Error('a document that is written is changed in nothing');
  const whole = data as unknown as Data;
  const list = 'in' in act ? [] : ((whole[lists[act.add]] ?? []) as readonly unknown[]);
  const path: Path = 'in' in act ? [...act.in.path(), ...act.path] : [lists[act.add], list.length];
  return documentOf(kind, file, withValue(whole, path, 'in' in act ? act.value : act.row), at, releases);
}

/** A document that is not there yet, in a file that is named after it. */
function begun(act: Exclude<Act, { in: unknown }>): Document {
  const kind = 'write' in act ? act.write : act.add;
  const data =
    'write' in act
      ? act.document
      : { id: `new-${kind}`, ...('scope' in act ? act.scope : {}), [lists[act.add]]: [act.row] };
  const file = `${data.id}.yaml`;
  return documentOf(kind, file, { kind, ...data }, () => ({ file, line: 1, column: 1 }));
}

/** A value with another one at a path in it; a row beyond the last becomes the next. What does not lie on the way is shared, and so is what it was before. */
function withValue(whole: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const items = [...((whole ?? []) as readonly unknown[])];
    items[Math.min(key, items.length)] = withValue(items[key], rest, value);
    return items;
  }
  const mapping = (whole ?? {}) as Data;
  return { ...mapping, [key]: withValue(mapping[key], rest, value) };
}

function documentOf(
  kind: DocumentKind,
  file: string,
  data: unknown,
  at: Document['entry']['at'],
  releases?: readonly string[],
): Document {
  const document = {
    kind,
    file,
    entry: entry(data, { at, source: () => undefined, offset: () => at() }),
    ...(releases ? { releases } : {}),
    ...(isAgreed(kind) ? { digest: digestOf(kind, data as Data) } : {}),
  };
  return document as unknown as Document;
}
