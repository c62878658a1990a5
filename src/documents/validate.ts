import type { ClauseId } from '../clauses/clauses.ts';
import { remembered } from '../grouping.ts';
import type { DocumentKind, Path } from '../model/document.ts';
import type { Finding } from '../model/report.ts';
import type { Rule } from '../model/rule.ts';
import { didYouMean, list, phrase, shortened } from '../wording.ts';
import type { Locate } from './entry.ts';
import { isPlaceholder } from './placeholder.ts';
import { documentRules } from './rules.ts';
import { errorsOf, type SchemaError } from './schema-errors.ts';
import type { Schema } from './schemas.ts';
import { validators } from './validators.js';

/**
 * What the schema of `kind` has against `value`, which has placeholders at `open`: one finding a fault or placeholder, none
 * when it is valid and whole. A placeholder makes a document a draft; the programme cannot be one, for all others refer to it.
 */
export async function validate(
  kind: DocumentKind,
  value: unknown,
  locate: Locate,
  open: readonly Path[] = [],
): Promise<Finding[]> {
  const errors = errorsOf(validators[kind], value);
  if (errors.length === 0 && open.length === 0) return [];
  const { schemas, schemasAlong, clausesOf } = await import('./schemas.ts');
  const root = schemas[kind];
  // The rows of a list have one schema: what was found out for one of them holds for all.
  const placed = new Map<string, readonly Schema[]>();
  const along = (path: Path): readonly Schema[] => {
    const place = path.map((step) => (typeof step === 'number' ? '' : step)).join('\n');
    const known = placed.get(place) ?? schemasAlong(root, path);
    placed.set(place, known);
    return known;
  };
  const schemaAt = (path: Path): Schema | undefined =>
    along(path).length === path.length + 1 ? along(path).at(-1) : undefined;
  const isOpen = new Set(open.map((path) => JSON.stringify(path)));
  const findings = new Map<string, Finding>();
  // One by one, for places near each other are found out together.
  const found = ({ path, severity, rule, message, fix = rule.fix }: Told): void => {
    const clause = along(path)
      .map((each) => clausesOf(each)[0])
      .findLast(Boolean) as ClauseId | undefined;
    const at = locate.at(path, rule === documentRules.unexpected ? 'key' : 'value');
    const scope = clause ? { clause } : {};
    const finding = { rule: rule.id, ...scope, severity, message, at, related: [], actor: rule.actor, fix };
    findings.set(`${path.join('/')} ${message}`, finding);
  };
  for (const error of errors) {
    const at = pathOf(error.instancePath, value);
    const property = error.params.missingProperty ?? error.params.additionalProperty;
    const path = property === undefined ? at : [...at, property];
    const parent = along(at).at(-1);
    const isUnfilled = isOpen.has(JSON.stringify(path)) && error.keyword !== 'additionalProperties';
    if (isUnfilled || dependsOnOpen(error, valueAt(value, path.slice(0, -1)), parent)) continue;
    const known = parent ? keysOf(parent) : [];
    const told = tell(error, path, valueAt(value, path), { schema: schemaAt(path), known, locate });
    if (told) found({ path, severity: 'error', ...told });
  }
  const severity = kind === 'programme' ? 'error' : 'warning';
  for (const path of open) found({ path, severity, ...tellOpen(path, schemaAt(path)) });
  // A document that is not accepted has a fault: to find none would let it count as valid.
  if (findings.size === 0) throw new Error(`the schema of ${kind} rejects a document without saying why`);
  return [...findings.values()];
}

/** A fault in words, and where it stands. */
interface Told {
  readonly path: Path;
  readonly severity: Finding['severity'];
  readonly rule: Rule;
  readonly message: string;
  readonly fix?: string;
}

/** What is still to be filled in at `path`. */
function tellOpen(path: Path, schema: Schema | undefined): Pick<Told, 'rule' | 'message' | 'fix'> {
  const name = nameOf(path);
  const { placeholder: rule } = documentRules;
  return { rule, message: `${name} is still to be filled in${meaningOf(schema)}`, fix: `fill in ${name}` };
}

/** Whether a key is only wanted or unwanted because of what its neighbours say, one of which is still to be filled in. */
function dependsOnOpen({ keyword, params }: SchemaError, record: unknown, schema: Schema | undefined): boolean {
  const isConditional =
    keyword === 'false schema' || (keyword === 'required' && !schema?.required?.includes(params.missingProperty));
  return isConditional && Object.values((record ?? {}) as object).some(isPlaceholder);
}

interface Telling {
  readonly schema: { readonly description?: string; readonly pattern?: string } | undefined;
  readonly known: readonly string[];
  readonly locate: Locate;
}

/** The fault in words; nothing for the remarks by which the validator only accounts for another fault. */
function tell(
  error: SchemaError,
  path: Path,
  value: unknown,
  { schema, known, locate }: Telling,
): { rule: Rule; message: string; fix?: string } | undefined {
  const { missing, unexpected, value: wrong } = documentRules;
  const name = nameOf(path);
  const meaning = meaningOf(schema);
  const written = shortened(locate.source(path) ?? shown(value));
  switch (error.keyword) {
    case 'required':
      return { rule: missing, message: `${name} is missing${meaning}`, fix: `add ${name}` };
    case 'additionalProperties': {
      const key = String(error.params.additionalProperty);
      if (value === null && key.includes(' '))
        return {
          rule: unexpected,
          message: `"${key}" is taken for a key: inside { } a comma ends a text`,
          fix: 'put the text that holds the comma in quotes',
        };
      const hint = hintFor(key, known) || `; the keys here are ${list(known)}`;
      return { rule: unexpected, message: `unexpected key "${key}"${hint}` };
    }
    case 'false schema':
      return { rule: unexpected, message: `${name} does not belong here${meaning}` };
    case 'type': {
      const wanted = [error.params.type].flat() as string[];
      if (value === null)
        return { rule: wrong, message: `${name} has no value${meaning}`, fix: `give ${name} a value` };
      if (wanted.includes('string') && typeof value !== 'object')
        return {
          rule: wrong,
          message: `${name} is ${written}, which YAML reads as ${article(typeof value)} ${shown(value)}; quote it: "${written}"`,
          fix: `write "${written}" with quotes`,
        };
      return {
        rule: wrong,
        message: `${name} is ${article(sortOf(value))}; ${list(
          wanted.map((sort) => article(words[sort] ?? sort)),
          'or',
        )} is wanted`,
      };
    }
    case 'enum':
    case 'const': {
      const values: readonly unknown[] = error.params.allowedValues ?? [error.params.allowedValue];
      const allowed = values.map(String);
      return {
        rule: wrong,
        message: `${name} is ${written}; it must be ${list(allowed, 'or')}${typeof value === 'string' ? hintFor(value, values) : ''}`,
      };
    }
    case 'format':
      return {
        rule: wrong,
        message: `${name} is ${written}, which is no calendar date; write year-month-day, as 2024-03-18`,
      };
    case 'minLength':
    case 'pattern':
      if (typeof value === 'string' && value.trim() === '')
        return { rule: wrong, message: `${name} is empty${meaning}`, fix: `give ${name} a value` };
      return { rule: wrong, message: `${name} is ${written}${meaning}` };
    case 'maxLength':
      return { rule: wrong, message: `${name} is longer than ${error.params.limit} characters` };
    case 'minItems':
      return { rule: wrong, message: `${name} is an empty list; at least ${error.params.limit} is needed${meaning}` };
    case 'minimum':
      return { rule: wrong, message: `${name} is ${written}; the least it can be is ${error.params.limit}` };
    case 'if':
    case 'anyOf':
    case 'contains':
      return undefined;
    default:
      return { rule: wrong, message: `${name} is not valid (${error.keyword})` };
  }
}

/** A value in a message: a text in quotes; of a list or a mapping only that it is one. */
const shown = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? article(sortOf(value))
    : typeof value === 'string'
      ? `"${value}"`
      : String(value);

const keysOf = remembered((schema: Schema): readonly string[] => Object.keys(schema.properties ?? {}));

/** The hints that were given, by the candidates and the word: the same slip is often made in many rows. */
const hintsAmong = remembered((_: readonly unknown[]) => new Map<string, string>());

function hintFor(word: string, candidates: readonly unknown[]): string {
  const hints = hintsAmong(candidates);
  const hint = hints.get(word) ?? didYouMean(word, candidates.map(String));
  hints.set(word, hint);
  return hint;
}

const nameOf = (path: Path): string => `"${path.filter((step) => typeof step === 'string').at(-1) ?? 'the document'}"`;
const meaningOf = (schema: Telling['schema']): string => (schema?.description ? `: ${phrase(schema.description)}` : '');
const words: Record<string, string> = { object: 'mapping', array: 'list', string: 'text', integer: 'whole number' };
const sortOf = (value: unknown): string => (Array.isArray(value) ? 'list' : (words[typeof value] ?? typeof value));
const article = (noun: string): string => (noun === 'text' ? noun : `a ${noun}`);

/** A JSON pointer as a path: numbers where the value holds a list. */
function pathOf(pointer: string, value: unknown): (string | number)[] {
  const path: (string | number)[] = [];
  let node = value;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replace(/~1/g, '/').replace(/~0/g, '~');
    path.push(Array.isArray(node) ? Number(key) : key);
    node = (node as Record<string, unknown>)?.[key];
  }
  return path;
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((node, step) => (node as Record<string | number, unknown> | undefined)?.[step], value);
