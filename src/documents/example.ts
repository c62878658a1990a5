import type { SchemaError } from './schema-errors.ts';
import { resolve, type Schema } from './schemas.ts';

/** What is wrong with a value by a schema. */
export type Judging = (value: unknown) => readonly SchemaError[];

/**
 * A short valid document, made of the examples that its schema gives: what it always needs, and `wanted` keys besides.
 * Throws when the examples make no valid document, which is a defect of the schema.
 */
export function exampleOf(schema: Schema, judging: Judging, wanted: readonly string[] = []): Record<string, unknown> {
  for (const variant of variants(schema)) {
    const document = attempt(variant, judging, wanted);
    if (document) return document;
  }
  throw new Error(`the examples in ${schema.title} make no valid document with ${wanted.join(', ')}`);
}

/** The schema, then with each other word in the place of one example: what is wanted may belong to that word only. */
function* variants(schema: Schema): Generator<Schema> {
  yield schema;
  for (const [key, property] of Object.entries(schema.properties ?? {}))
    for (const word of resolve(property, schema).enum ?? [])
      yield { ...schema, properties: { ...schema.properties, [key]: { ...property, examples: [word] } } };
}

function attempt(schema: Schema, judging: Judging, wanted: readonly string[]): Record<string, unknown> | undefined {
  const sample = (part: Schema): unknown => {
    const whole = resolve(part, schema);
    if (whole.const !== undefined) return whole.const;
    if (whole.examples) return whole.examples[0];
    if (whole.items) return [sample(whole.items)];
    return Object.fromEntries((whole.required ?? []).map((key) => [key, sample(whole.properties?.[key] as Schema)]));
  };
  const document = sample(schema) as Record<string, unknown>;
  for (const key of wanted) document[key] = sample(schema.properties?.[key] as Schema);
  for (let rounds = 0; ; rounds++) {
    const errors = judging(document);
    if (errors.length === 0) return document;
    if (rounds > 3) return undefined;
    for (const { params } of errors)
      if (params.missingProperty)
        document[params.missingProperty] = sample(schema.properties?.[params.missingProperty] as Schema);
  }
}
