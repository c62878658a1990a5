/** A new document of a kind, made from its schema: what is known is in it, and all else that it needs is a placeholder. */
import { Document, isScalar, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { placeholderMark } from '../documents/placeholder.ts';
import { clausesOf, resolve, type Schema, schemas } from '../documents/schemas.ts';
import type { DocumentKind } from '../model/document.ts';
import { list, phrase } from '../wording.ts';

/**
 * What is known of a value: the value itself; of a mapping, some of its keys; of a list, some of each item. Of `null` it is known
 * only that it is wanted.
 */
export type Known = string | boolean | null | readonly Known[] | { readonly [key: string]: Known };

/** The text of a new document. `modeline` is its first line, by which editors find the schema. */
export function template(kind: DocumentKind, known: Readonly<Record<string, Known>>, modeline: string): string {
  const root = schemas[kind];
  const document = new Document(filled(root, root, known));
  document.commentBefore = ` ${root.description}`;
  for (const pair of (document.contents as YAMLMap).items as Pair<Scalar<string>>[]) annotate(pair, root);
  return `${modeline}\n${document.toString({ lineWidth: 0 })}`;
}

/** A value that has what is known of it, and placeholders for the rest that its schema requires. */
function filled(schema: Schema, root: Schema, known: Known): unknown {
  const whole = resolve(schema, root);
  if (whole.const !== undefined) return whole.const;
  const { properties, items } = whole;
  if (properties) {
    const given = (known ?? {}) as Readonly<Record<string, Known>>;
    const keys = Object.keys(properties).filter((key) => whole.required?.includes(key) || key in given);
    return Object.fromEntries(keys.map((key) => [key, filled(properties[key] as Schema, root, given[key] ?? null)]));
  }
  if (items) {
    // An item that is not described by itself is what its list is of.
    const of = items.description
      ? items
      : { ...items, description: whole.description, examples: whole.examples?.flat() };
    return ((known ?? [null]) as readonly Known[]).map((item) => filled(of as Schema, root, item));
  }
  return known ?? `${placeholderMark} ${meaningOf(whole)}`;
}

/** What is to be filled in, and in which form: `the day the plan was signed (such as 2024-03-18)`. */
function meaningOf(schema: Schema): string {
  const form = formOf(schema);
  const meaning = phrase(schema.description ?? schema.title ?? '');
  return form ? `${meaning} (${form})` : meaning;
}

function formOf({ enum: allowed, type, examples }: Schema): string {
  if (allowed) return list(allowed.map(String), 'or');
  if (type === 'boolean') return 'true or false';
  const example = examples?.find((each) => typeof each !== 'object');
  if (example === undefined) return '';
  const isLikeNumber = typeof example === 'string' && /^\d+(\.\d+)?$/.test(example);
  return isLikeNumber ? `such as "${example}", in quotes` : `such as ${example}`;
}

/** Tells above a key which clauses ask for it and, where no placeholder does, what it is for. */
function annotate({ key, value }: Pair<Scalar<string>>, { properties }: Schema): void {
  const schema = properties?.[key.value] as Schema;
  const clauses = clausesOf(schema);
  if (isScalar(value) && clauses.length === 0) return;
  const asked = clauses.length > 0 ? `${list(clauses)}: ` : '';
  key.commentBefore = ` ${asked}${isScalar(value) ? schema.title : schema.description}`;
  if (!isScalar(value)) key.spaceBefore = true;
}
