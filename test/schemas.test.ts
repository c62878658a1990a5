import '@hyperjump/json-schema/formats';
import { validate as compileOther, registerSchema } from '@hyperjump/json-schema/draft-07';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { errorsOf } from '../src/documents/schema-errors.ts';
import { clausesOf, outputSchemas, type Schema, schemas } from '../src/documents/schemas.ts';
import { validators } from '../src/documents/validators.js';
import type { DocumentKind } from '../src/model/document.ts';
import { documentKinds } from '../src/model/documents.ts';
import { example, sourcesIn } from './support/record.ts';

type Value = Record<string, unknown>;

const documents: readonly (readonly [string, string, Value])[] = ['compliant', 'in-flight'].flatMap((name) =>
  sourcesIn(example(name)).map(({ file, text }) => {
    const value = parse(text) as Value;
    return [`${name}/${file}`, String(value.kind), value] as const;
  }),
);

const ours = (kind: string, value: unknown): boolean => errorsOf(validators[kind as DocumentKind], value).length === 0;

const others = new Map<string, (value: unknown) => boolean>();
for (const kind of documentKinds) {
  registerSchema(schemas[kind] as never, `https://example.org/${kind}`);
  const validate = await compileOther(`https://example.org/${kind}`);
  others.set(kind, (value) => validate(value as never).valid);
}
const theirs = (kind: string, value: unknown): boolean => (others.get(kind) as (value: unknown) => boolean)(value);

/** Variants of a document, each with one fault or none: a key taken out, a key too many, a value of another sort. */
function variants(value: unknown, rebuild: (changed: unknown) => unknown, depth = 0): unknown[] {
  if (Array.isArray(value)) {
    const [first] = value;
    const rest = value.slice(1, 4);
    return [
      rebuild([]),
      rebuild('text'),
      ...(first === undefined ? [] : variants(first, (changed) => rebuild([changed, ...rest]), depth + 1)),
    ];
  }
  if (typeof value !== 'object' || value === null)
    return [null, 1.5, -1, true, '', ' ', 'no such word', '2024-02-30', [], {}].map(rebuild);
  return [
    rebuild({ ...value, 'no such key': 1 }),
    ...Object.entries(value).flatMap(([key, child]) => {
      const { [key]: _, ...without } = value as Value;
      return [rebuild(without), ...variants(child, (changed) => rebuild({ ...value, [key]: changed }), depth + 1)];
    }),
  ];
}

describe('schemas', () => {
  it.each(documents)('%s is valid, and a second validator agrees', (_, kind, value) => {
    expect(ours(kind, value)).toBe(true);
    expect(theirs(kind, value)).toBe(true);
  });

  it.each(documentKinds)('%s: the second validator agrees on every good and bad variant', (kind) => {
    const largest = documents
      .filter(([, of]) => of === kind)
      .sort(([, , a], [, , b]) => JSON.stringify(b).length - JSON.stringify(a).length)[0]?.[2];
    const all = variants(largest, (changed) => changed);
    const verdicts = all.map((value) => ours(kind, value));
    expect(all.filter((value, index) => theirs(kind, value) !== verdicts[index])).toEqual([]);
    expect(verdicts).toContain(true);
    expect(verdicts.filter((verdict) => !verdict).length).toBeGreaterThan(20);
  });

  it('has an example document of every kind', () => {
    expect(documentKinds.filter((kind) => !documents.some(([, of]) => of === kind))).toEqual([]);
  });

  /** Every property, with its path. */
  const walk = (schema: Schema, path: string): (readonly [string, Schema])[] => [
    ...Object.entries(schema.properties ?? {}).flatMap(([key, child]) => [
      [`${path}.${key}`, child] as const,
      ...walk(child, `${path}.${key}`),
    ]),
    ...(schema.items ? walk(schema.items, path) : []),
  ];

  it.each(documentKinds)('%s: every property has a title, a description and an example', (kind) => {
    const bare = walk(schemas[kind], kind).filter(
      ([, property]) =>
        !property.title ||
        !property.description ||
        !(property.examples || property.const !== undefined || property.properties),
    );
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  it('gives a clause to every property, but for those listed here, which no clause asks about', () => {
    const identities = ['kind', 'id', 'version', 'title', 'name', 'summary', 'reference'];
    const silent = documentKinds
      .flatMap((kind) => walk(schemas[kind], kind))
      .filter(
        ([path, property]) =>
          clausesOf(property).length === 0 && !identities.includes(path.split('.').at(-1) as string),
      );
    expect(silent.map(([path]) => path)).toEqual([
      ...['', '.signer', '.value'].map((of) => `decisions.decisions.signature${of}`),
      'programme.svtad',
      'programme.svtad.appendix',
      ...['', '.body', '.signers'].map((of) => `programme.signing${of}`),
    ]);
  });

  it('marks exactly the part of the approach that needs no agreement (4.5), and what is filled in once Users test', () => {
    const marked = documentKinds
      .flatMap((kind) => walk(schemas[kind], kind))
      .filter(([, property]) => property['x-governed'] === false);
    expect(marked.map(([path]) => path)).toEqual([
      'approach.emulators',
      'approach.emulatorsStatement',
      'approach.deviceSets',
      'approach.deviceSetsStatement',
      'user-testing.users.entryMetAt',
      'user-testing.users.evidence',
      'user-testing.users.startedAt',
      'user-testing.commencedAt',
    ]);
  });

  it('describes the report too', () => {
    expect(outputSchemas.report.title).toBe('Report');
  });
});
