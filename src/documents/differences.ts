/** What was edited since a decision pinned a document: found by looking for the text with that digest among earlier ones. */
import type { ClauseId } from '../clauses/clauses.ts';
import type { Change, Document } from '../model/document.ts';
import type { Edited } from './changes.ts';
import { canonical, governed } from './digest.ts';
import { read } from './read.ts';
import { clausesOf, schemas, schemasAlong } from './schemas.ts';

/** The items that differ from the earlier text with the pinned digest; nothing where none of `texts` has it. */
export async function changesSince(
  { document, digest }: Edited,
  texts: AsyncIterable<string> | Iterable<string>,
): Promise<readonly Change[] | undefined> {
  const { file, kind, entry } = document;
  for await (const text of texts) {
    const earlier = await read({ file, text });
    if (earlier.as === 'document' && earlier.document.kind === kind && earlier.document.digest === digest)
      return differences(document, earlier.document.entry.data, entry.data);
  }
  return undefined;
}

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The properties of the governed content that differ, told one level deeper where both sides are mappings. */
function differences({ kind }: Document, before: object, after: object): Change[] {
  const compare = (a: Record<string, unknown>, b: Record<string, unknown>, above: readonly string[]): string[][] =>
    [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) => {
      const path = [...above, key];
      const [one, other] = [a[key], b[key]];
      if (one !== undefined && other !== undefined && canonical(one) === canonical(other)) return [];
      return above.length === 0 && isMapping(one) && isMapping(other) ? compare(one, other, path) : [path];
    });
  return compare(governed(kind, before), governed(kind, after), []).map((path) => {
    const clause = schemasAlong(schemas[kind], path)
      .flatMap((schema) => clausesOf(schema).slice(0, 1))
      .at(-1) as ClauseId | undefined;
    return { path: path.join('.'), ...(clause ? { clause } : {}) };
  });
}
