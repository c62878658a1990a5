import { Document, isCollection, isMap, visit } from 'yaml';
import type { DocumentKind } from '../model/document.ts';
import { exampleOf } from './example.ts';
import { errorsOf } from './schema-errors.ts';
import { schemas } from './schemas.ts';
import { validators } from './validators.js';

/** A short valid document of a kind as YAML, with the `wanted` keys besides what it always needs. */
export function exampleText(kind: DocumentKind, wanted: readonly string[] = []): string {
  const document = new Document(exampleOf(schemas[kind], (value) => errorsOf(validators[kind], value), wanted));
  visit(document, {
    Collection(_, node, path) {
      const parts = isMap(node) ? node.items.map(({ value }) => value) : node.items;
      if (path.length > 1 && !parts.some(isCollection) && JSON.stringify(node).length < 80) node.flow = true;
    },
  });
  return document.toString();
}
