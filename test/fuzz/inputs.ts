/** What is done to a record: bytes and values changed, files added, taken away and renamed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import { hostile } from '../support/hostile.ts';
import { projectRoot } from '../support/record.ts';

const shared = join(projectRoot, '..', 'shared', 'data');

/** Whether the test suites of others lie beside this project, as they do in CI. */
export const hasSuites = existsSync(shared);

/** The texts of the cases of the yaml-test-suite, as its files show them. */
export const yamlCases: readonly string[] = !hasSuites
  ? []
  : readdirSync(join(shared, 'yaml-test-suite', 'src')).flatMap((file) => {
      const cases: { yaml?: string }[] =
        parseDocument(readFileSync(join(shared, 'yaml-test-suite', 'src', file), 'utf8')).toJS() ?? [];
      return cases.flatMap(({ yaml }) =>
        typeof yaml !== 'string'
          ? []
          : // How the suite writes what cannot be seen.
            yaml
              .replaceAll('␣', ' ')
              .replace(/—*»/g, '\t')
              .replaceAll('←', '\r')
              .replaceAll('⇔', '\ufeff')
              .replaceAll('↵', '')
              .replace(/∎\n?$/, ''),
      );
    });

/** The values that the JSON-Schema-Test-Suite validates, and its schemas. */
export const jsonValues: readonly unknown[] = !hasSuites
  ? []
  : ['draft7', 'draft2020-12'].flatMap((draft) => {
      const folder = join(shared, 'json-schema-test-suite', 'tests', draft);
      if (!existsSync(folder)) return [];
      return readdirSync(folder)
        .filter((file) => file.endsWith('.json'))
        .flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')))
        .flatMap(({ schema, tests }: { schema: unknown; tests: { data: unknown }[] }) => [
          schema,
          ...tests.map(({ data }) => data),
        ]);
    });

const bomb = `kind: notices\nb0: &b0 [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 9 }, (_, at) => `b${at + 1}: &b${at + 1} [${Array(9).fill(`*b${at}`).join(',')}]`).join('\n')}\n`;

/** Texts that have brought down, or deceived, some reader or other. */
const texts: readonly string[] = [
  bomb,
  'a: &a [*a]\n',
  '[['.repeat(5_000),
  '{a: '.repeat(3_000),
  '- '.repeat(4_000),
  `${'a:\n '.repeat(400)}`,
  `"${'\\x41'.repeat(20_000)}"`,
  'k'.repeat(100_000),
  `${'a'.repeat(50_000)}!`,
  '\ufeff',
  '\r\n',
  '\r',
  '\t',
  '\0',
  '\u0085',
  '\u2028',
  '---\n',
  '...\n',
  '%YAML 1.1\n---\n',
  '<<: *x\n',
  '&x ',
  '*x',
  '!!binary ',
  '!!js/function ',
  '! ',
  '? ',
  '__proto__: { kind: decisions }\n',
  'constructor: { prototype: { met: true } }\n',
  'kind: decisions\n',
  'kind: programme\n',
  'KIND: decisions\n',
  '"kind": "decisions"\n',
  '#',
  ' #',
  ': ',
  "'",
  '"',
  '|\n',
  '>-\n',
  '\u001b]0;x\u0007',
  ...hostile,
];

/** Values that are often taken for others. */
const values: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e21,
  '',
  ' ',
  'no',
  'yes',
  'null',
  '~',
  '0123',
  '1.10',
  '1_000',
  '0o17',
  '12:30:45',
  '2024-02-30',
  '2024-2-3',
  '2024-13-01',
  '9999-12-31',
  '0000-00-00',
  '2023-01-01',
  '2030-01-01',
  '2024-05-21T00:00:00Z',
  'passed',
  'agreed',
  'disagreed',
  'closed',
  'open',
  'DCC',
  'TAG',
  'Panel',
  'Service Provider',
  'Secretary of State',
  'PIT',
  'SIT',
  'R1',
  'R2',
  'SMS',
  'APP-R1',
  'COV-R1',
  '1.0',
  '../../etc/passwd',
  '/dev/stdin',
  'FILL IN',
  [],
  {},
  [[]],
  { __proto__: null },
  'a'.repeat(101),
  'x'.repeat(20_000),
  `${'-'.repeat(5_000)} `,
  `${'a.'.repeat(5_000)}!`,
  ...hostile,
];

export type Files = Map<string, Uint8Array>;

interface Operation {
  readonly sort:
    | 'flip'
    | 'insert'
    | 'delete'
    | 'repeat'
    | 'truncate'
    | 'replace'
    | 'value'
    | 'remove'
    | 'double'
    | 'flow'
    | 'swap'
    | 'digit'
    | 'lose'
    | 'rename'
    | 'add';
  /** Which file, place, length and thing, each taken modulo how many there are. */
  readonly file: number;
  readonly at: number;
  readonly size: number;
  readonly thing: number;
}

const sorts = [
  'flip',
  'insert',
  'delete',
  'repeat',
  'truncate',
  'replace',
  'value',
  'value',
  'value',
  'remove',
  'remove',
  'double',
  'flow',
  'swap',
  'digit',
  'digit',
  'lose',
  'rename',
  'add',
] as const satisfies readonly Operation['sort'][];

const number = fc.nat({ max: 2 ** 30 });

/** One to four things done to the record. */
export const operations: fc.Arbitrary<readonly Operation[]> = fc.array(
  fc.record({ sort: fc.constantFrom(...sorts), file: number, at: number, size: number, thing: number }),
  { minLength: 1, maxLength: 4 },
);

const pick = <T>(items: readonly T[], index: number): T => items[index % items.length] as T;
const encoder = new TextEncoder();
const joined = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);

const anyText = (thing: number): string =>
  thing % 3 === 0 && yamlCases.length > 0 ? pick(yamlCases, thing >> 2) : pick(texts, thing >> 2);
const anyValue = (thing: number): unknown =>
  thing % 3 === 0 && jsonValues.length > 0 ? pick(jsonValues, thing >> 2) : pick(values, thing >> 2);

/** The paths of all values of a text; none where it cannot be read. */
function placed(text: string) {
  const document = parseDocument(text);
  const paths: (string | number)[][] = [];
  visit(document, {
    Node: (key, node, parents) => {
      if (key === null || document.errors.length > 0) return;
      const path: (string | number)[] = [];
      const chain = [...parents, node];
      chain.forEach((each, index) => {
        const next = chain[index + 1];
        if (isSeq(each)) path.push(each.items.indexOf(next as never));
        if (isMap(each) && typeof next === 'object' && next !== null && 'key' in next)
          path.push(isScalar(next.key) ? String(next.key.value) : '');
      });
      if (key !== 'key' && !path.includes(-1)) paths.push(path);
    },
  });
  return { document, paths };
}

/** How often a row may be repeated in a file: often enough to tell, and not so often that each such input takes a second. */
const many = ({ length }: Uint8Array): number => Math.floor(20_000 / length);

/** Does one thing to the record. */
function apply(files: Files, { sort, file, at, size, thing }: Operation): void {
  const name = pick([...files.keys()].sort(), file);
  const bytes = files.get(name);
  if (!bytes) return;
  const from = at % (bytes.length + 1);
  const to = Math.min(bytes.length, from + 1 + (size % 64));
  const set = (text: string): void => void files.set(name, encoder.encode(text));
  switch (sort) {
    case 'flip':
      files.set(name, joined(bytes.subarray(0, from), Uint8Array.of(size % 256), bytes.subarray(from + 1)));
      return;
    case 'insert':
      files.set(name, joined(bytes.subarray(0, from), Buffer.from(anyText(thing)), bytes.subarray(from)));
      return;
    case 'delete':
      files.set(name, joined(bytes.subarray(0, from), bytes.subarray(to)));
      return;
    case 'repeat':
      files.set(name, joined(bytes.subarray(0, to), bytes.subarray(from, to), bytes.subarray(to)));
      return;
    case 'truncate':
      files.set(name, bytes.subarray(0, from));
      return;
    case 'replace':
      set(anyText(thing));
      return;
    case 'lose':
      files.delete(name);
      return;
    case 'rename':
      files.delete(name);
      files.set(
        pick(
          [`${name}.bak`, `node_modules/${name}`, `x/${name}`, name.toUpperCase(), `-${name}`, `a b/é\n${name}`],
          thing,
        ),
        bytes,
      );
      return;
    case 'add':
      files.set(
        pick(['new.yaml', '.hidden.yml', '-x.yaml', 'a/b/c.YAML', 'programme.yml'], thing),
        Buffer.from(size % 2 === 0 ? anyText(thing) : (JSON.stringify(anyValue(thing)) ?? '')),
      );
      return;
    case 'digit': {
      const text = Buffer.from(bytes).toString('utf8');
      const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
      if (places.length === 0) return;
      const place = pick(places, at);
      set(`${text.slice(0, place)}${thing % 10}${text.slice(place + 1)}`);
      return;
    }
    default: {
      try {
        const { document, paths } = placed(Buffer.from(bytes).toString('utf8'));
        if (paths.length === 0) return;
        const path = pick(paths, at);
        if (sort === 'value') document.setIn(path, anyValue(thing));
        if (sort === 'remove') document.deleteIn(path);
        if (sort === 'swap') {
          const other = pick(paths, size);
          const [one, two] = [document.getIn(path, true), document.getIn(other, true)];
          if (path.some((step, index) => step !== other[index]) && other.some((step, index) => step !== path[index])) {
            document.setIn(path, two);
            document.setIn(other, one);
          }
        }
        if (sort === 'double' || sort === 'flow') {
          const row = path.findLastIndex((step) => typeof step === 'number');
          const list = row >= 0 ? document.getIn(path.slice(0, row), true) : undefined;
          if (isSeq(list)) {
            const item = list.items[path[row] as number];
            list.items.push(...Array(sort === 'double' ? 1 : Math.min(size % 100, many(bytes))).fill(item));
          }
        }
        // All in one line, as programs write it.
        set(sort === 'flow' ? JSON.stringify(document) : String(document));
      } catch {
        // What cannot be read, or written, is no input.
      }
    }
  }
}

/** The record as bytes. */
export const filesOf = (base: ReadonlyMap<string, string>): Files =>
  new Map([...base].map(([file, text]) => [file, encoder.encode(text)]));

/** The record after all of them. */
export function after(base: ReadonlyMap<string, string>, done: readonly Operation[]): Files {
  const files = filesOf(base);
  for (const operation of done) apply(files, operation);
  return files;
}

/** The record with each case of the suites of others as one more file, and in the place of one of its own. */
export function* suiteInputs(base: ReadonlyMap<string, string>): Generator<Files> {
  const bytes = [...yamlCases, ...jsonValues.map((value) => JSON.stringify(value))].map((text) => encoder.encode(text));
  const names = [...base.keys()];
  for (const [index, each] of bytes.entries())
    for (const name of ['case.yaml', pick(names, index)]) yield filesOf(base).set(name, each);
  // And each value where a document of ours has one.
  for (const [index, value] of jsonValues.entries()) {
    const name = pick(names, index);
    const { document, paths } = placed(base.get(name) ?? '');
    document.setIn(pick(paths, index * 7919), value);
    yield filesOf(base).set(name, encoder.encode(String(document)));
  }
}
