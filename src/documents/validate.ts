import type { ClauseId } from '../clauses/clauses.ts';
import type { DocumentKind, Path } from '../model/document.ts';
import type { Finding } from '../model/report.ts';
import type { Rule } from '../model/rule.ts';
import { didYouMean, list } from '../wording.ts';
import type { Locate } from './entry.ts';
import { documentRules } from './rules.ts';
import { validators } from './validators.js';

/** What the schema of `kind` has against `value`: one finding a fault, none when it is valid. */
export async function validate(kind: DocumentKind, value: unknown, locate: Locate): Promise<Finding[]> {
  const validator = validators[kind] as unknown as { (value: unknown): boolean; errors: ErrorObject[] };
  if (validator(value)) return [];
  // The next call of the validator, which may come while the schemas are loaded, replaces its errors.
  const { errors } = validator;
  const { schemas, schemasAlong, clausesOf } = await import('./schemas.ts');
  const root = schemas[kind];
  const findings = new Map<string, Finding>();
  for (const error of errors) {
    const at = pathOf(error.instancePath, value);
    const property = error.params.missingProperty ?? error.params.additionalProperty;
    const path = property === undefined ? at : [...at, property];
    const along = schemasAlong(root, path);
    const schema = along.length === path.length + 1 ? along.at(-1) : undefined;
    const told = tell(error, path, valueAt(value, path), {
      schema,
      known: Object.keys(schemasAlong(root, at).at(-1)?.properties ?? {}),
      locate,
    });
    if (!told) continue;
    const clause = along.map((each) => clausesOf(each)[0]).findLast(Boolean) as ClauseId | undefined;
    const finding: Finding = {
      rule: told.rule.id,
      ...(clause ? { clause } : {}),
      severity: 'error',
      message: told.message,
      at: locate.at(path, told.rule === documentRules.unexpected ? 'key' : 'value'),
      related: [],
      actor: told.rule.actor,
      fix: told.fix ?? told.rule.fix,
    };
    findings.set(`${path.join('/')} ${told.message}`, finding);
  }
  // A document that is not accepted has a fault: to find none would let it count as valid.
  if (findings.size === 0) throw new Error(`the schema of ${kind} rejects a document without saying why`);
  return [...findings.values()];
}

/** A fault as the precompiled validators tell it. */
interface ErrorObject {
  /** JSON pointer. */
  readonly instancePath: string;
  readonly keyword: string;
  // biome-ignore lint/suspicious/noExplicitAny: each keyword has its own parameters
  readonly params: Readonly<Record<string, any>>;
}

interface Telling {
  readonly schema: { readonly description?: string; readonly pattern?: string } | undefined;
  readonly known: readonly string[];
  readonly locate: Locate;
}

/** The fault in words; nothing for the remarks by which the validator only accounts for another fault. */
function tell(
  error: ErrorObject,
  path: Path,
  value: unknown,
  { schema, known, locate }: Telling,
): { rule: Rule; message: string; fix?: string } | undefined {
  const { missing, unexpected, value: wrong } = documentRules;
  const name = `"${path.filter((step) => typeof step === 'string').at(-1) ?? 'the document'}"`;
  const meaning = schema?.description ? `: ${lowerFirst(schema.description)}` : '';
  const written = locate.source(path) ?? (typeof value === 'string' ? `"${value}"` : String(value));
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
      const hint = didYouMean(key, known) || `; the keys here are ${list(known)}`;
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
          message: `${name} is ${written}, which YAML reads as ${article(typeof value)} ${String(value)}; quote it: "${written}"`,
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
      const allowed = (error.params.allowedValues ?? [error.params.allowedValue]).map(String);
      return {
        rule: wrong,
        message: `${name} is ${written}; it must be ${list(allowed, 'or')}${didYouMean(String(value), allowed)}`,
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

const words: Record<string, string> = { object: 'mapping', array: 'list', string: 'text', integer: 'whole number' };
const sortOf = (value: unknown): string => (Array.isArray(value) ? 'list' : (words[typeof value] ?? typeof value));
const article = (noun: string): string => (noun === 'text' ? noun : `a ${noun}`);
const lowerFirst = (text: string): string =>
  text.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase()).replace(/\.$/, '');

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
