import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { DocumentKind } from '../model/document.ts';
import { ungoverned } from './validators.js';

const left: Partial<Record<DocumentKind, readonly string[]>> = ungoverned;

/**
 * The content of a document that an approval is of, by its keys: all but what its schema marks as not governed, which is
 * the part that Clause 4.5 takes out of agreement, and what is filled in once User Testing begins.
 */
export const governed = (kind: DocumentKind, data: object): Readonly<Record<string, unknown>> =>
  without(data, left[kind] ?? []);

/** A mapping without some of its keys; `list.key` is that key of each row of a list. */
const without = (data: object, keys: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(data)
      .filter(([key]) => !keys.includes(key))
      .map(([key, value]) => {
        const below = keys.flatMap((each) => (each.startsWith(`${key}.`) ? [each.slice(key.length + 1)] : []));
        return [key, below.length > 0 && Array.isArray(value) ? value.map((row) => without(row, below)) : value];
      }),
  );

/** A value in canonical JSON (RFC 8785): formatting, comments and the order of keys make no difference. */
export const canonical = (value: unknown): string => canonicalize(value) as string;

/** `sha256:` and the digest, in hexadecimal, of the governed content of a document. */
export const digestOf = (kind: DocumentKind, data: object): string =>
  `sha256:${createHash('sha256')
    .update(canonical(governed(kind, data)))
    .digest('hex')}`;
