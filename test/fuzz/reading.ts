/**
 * A second reader of records, which shares nothing with the program but the schemas: it reads with `yaml` and validates with
 * schemas compiled on the spot.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { isMap, isScalar, parseAllDocuments, visit } from 'yaml';
import { projectRoot } from '../support/record.ts';

const ajv = new Ajv({ strict: false, allErrors: false });
addFormats.default(ajv);
const folder = join(projectRoot, 'schemas');
const schemas = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [file.slice(0, -5), JSON.parse(readFileSync(join(folder, file), 'utf8'))] as const)
    // A document says of what kind it is; an output of the program does not.
    .filter(([, schema]) => schema.properties?.kind),
);
const validators = new Map([...schemas].map(([kind, schema]) => [kind, ajv.compile(schema)]));

// biome-ignore lint/suspicious/noExplicitAny: what a document says is what is to be found out
export type Value = any;

/** What a file says as far as it can be read, and why it cannot be relied on; nothing where it is none of ours. */
function documentIn(bytes: Uint8Array): { value?: Value; objection?: string } | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { objection: 'it is no UTF-8' };
  }
  const documents = parseAllDocuments(text, { version: '1.2', uniqueKeys: true });
  const [document, second] = Array.isArray(documents) ? documents : [];
  if (!document) return undefined;
  if (document.errors.length > 0 || second) return { objection: 'it does not read as one YAML document' };
  let isOdd = false;
  visit(document, {
    Pair: (_, { key }) => {
      if (!isScalar(key) || typeof key.value !== 'string') isOdd = true;
    },
  });
  if (isOdd) return { objection: 'it has a key that is no word' };
  if (!isMap(document.contents)) return undefined;
  let value: Value;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch {
    return { objection: 'its aliases multiply' };
  }
  const validate = validators.get(value.kind);
  if (!validate) return undefined;
  return { value, ...(validate(value) ? {} : { objection: `the schema of ${value.kind} refuses it` }) };
}

/** A value with its keys in order, as RFC 8785 has it for what our documents hold. */
const ordered = (value: Value): Value =>
  Array.isArray(value)
    ? value.map(ordered)
    : value && typeof value === 'object'
      ? Object.fromEntries(
          Object.keys(value)
            .sort()
            .map((key) => [key, ordered(value[key])]),
        )
      : value;

/** What is agreed or approved of a value, by its schema. */
function governed(value: Value, schema: Value): Value {
  if (Array.isArray(value)) return value.map((each) => governed(each, schema?.items));
  if (!value || typeof value !== 'object' || !schema?.properties) return value;
  const kept = Object.entries(value).filter(([key]) => schema.properties[key]?.['x-governed'] !== false);
  return Object.fromEntries(kept.map(([key, each]) => [key, governed(each, schema.properties[key])]));
}

export function digestOf(value: Value): string {
  const content = JSON.stringify(ordered(governed(value, schemas.get(value.kind))));
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

/** The text that is signed of a decision of a programme: all that it says but the signature. */
export const signedText = (programme: string, { signature: _, ...decision }: Value): string =>
  JSON.stringify(ordered({ programme, decision }));

const seen = new Map<string, ReturnType<typeof documentIn>>();

/** The same, read once for most inputs change one file of many. */
function known(bytes: Uint8Array): ReturnType<typeof documentIn> {
  const key = Buffer.from(bytes).toString('latin1');
  if (!seen.has(key)) {
    if (seen.size > 500) seen.clear();
    seen.set(key, documentIn(bytes));
  }
  return seen.get(key);
}

/** What the files say that bear on a question, or which of them cannot be relied on and why. */
export function read(
  files: ReadonlyMap<string, Uint8Array>,
  bears: (value: Value) => boolean = () => true,
): Value[] | string {
  const all: Value[] = [];
  for (const [file, bytes] of files) {
    if (!/\.ya?ml$/i.test(file) || file.split('/').includes('node_modules')) continue;
    const found = known(bytes);
    if (!found) continue;
    if (found.value !== undefined && !bears(found.value)) continue;
    if (found.objection === undefined) all.push(found.value);
    // What says that it is of another tool, or of no kind, is left alone.
    else if (statesOurs(Buffer.from(bytes).toString('latin1'))) return `${file}: ${found.objection}`;
  }
  return all;
}

function statesOurs(text: string): boolean {
  const [, kind] = /^["'{]?\s*["']?kind["']?\s*:\s*["']?([\w-]+)/m.exec(text) ?? [];
  return kind !== undefined && schemas.has(kind);
}

/** Which file cannot be relied on, and why; nothing where all can, or are drafts that say so themselves. */
export function unreliable(files: ReadonlyMap<string, Uint8Array>): string | undefined {
  const found = read(new Map([...files].filter(([, bytes]) => !Buffer.from(bytes).includes('FILL IN'))));
  return typeof found === 'string' ? found : undefined;
}
