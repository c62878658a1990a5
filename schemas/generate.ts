/**
 * Writes everything that follows from the schemas, the rules and the version: the shared definitions inside each schema,
 * the types, the precompiled validators, the clause matrix, the tables of the README and the examples for CI. `npm run generate` rewrites the files;
 * the tests call {@link generated} and compare, so that nothing generated can go stale.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Ajv, type AnySchemaObject } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { compile } from 'json-schema-to-typescript';
import { stringify } from 'yaml';
import { authority } from '../src/clauses/authority.ts';
import { readings } from '../src/clauses/readings.ts';
import { rows, rules } from '../src/cli/catalogue.ts';
import { classes, states } from '../src/cli/clause-words.ts';
import { exitCodes } from '../src/cli/exit-codes.ts';
import { formatUses } from '../src/cli/request.ts';
import { exampleOf } from '../src/documents/example.ts';
import { type Compiled, errorsOf } from '../src/documents/schema-errors.ts';
import type { Schema } from '../src/documents/schemas.ts';
import { gates, recordCriterion } from '../src/gates/index.ts';
import { githubWorkflow, gitlabJob, preCommitConfig } from '../src/init/ci-files.ts';
import { clauseTable } from '../src/reporters/clauses-markdown.ts';
import { table } from '../src/reporters/markup.ts';
import { version } from '../src/version.ts';
import { list } from '../src/wording.ts';

const root = new URL('../', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');
const schemaOf = (name: string): AnySchemaObject => JSON.parse(read(`schemas/${name}.json`));
const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const notice = '// Generated from schemas/ by `npm run generate`. Do not edit.\n';

const names = readdirSync(new URL('schemas/', root))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length))
  .filter((name) => name !== 'common')
  .sort();

/** The kinds of document, which say of what kind they are, and the machine outputs, in the order of their file names. */
const kinds = names.filter((name) => schemaOf(name).properties.kind);
const outputs = names.filter((name) => !kinds.includes(name));

/** The schema of one kind, without the shared definitions in it. */
function documentSchema(kind: string): AnySchemaObject {
  const { definitions: _, ...schema } = schemaOf(kind);
  return schema;
}

/** A schema with exactly those shared definitions that it uses, so that it stands alone in an editor. */
function selfContained(
  name: string,
  schema: AnySchemaObject,
  common: Record<string, AnySchemaObject>,
): AnySchemaObject {
  const used = new Set<string>();
  const visit = (value: unknown): void => {
    for (const [, definition] of JSON.stringify(value).matchAll(/"#\/definitions\/([\w-]+)"/g)) {
      if (!definition || used.has(definition)) continue;
      if (!common[definition]) throw new Error(`${name}.json refers to ${definition}, which is defined nowhere`);
      used.add(definition);
      visit(common[definition]);
    }
  };
  visit(schema);
  return { ...schema, definitions: Object.fromEntries([...used].sort().map((key) => [key, common[key]])) };
}

/** Applies `change` to every schema below `schema`: to the objects that are schemas, not to tables of properties. */
function eachSchema(schema: AnySchemaObject, change: (node: AnySchemaObject) => AnySchemaObject): AnySchemaObject {
  const below = (table: unknown): unknown =>
    Object.fromEntries(Object.entries(table as object).map(([key, child]) => [key, eachSchema(child, change)]));
  if (typeof schema !== 'object') return schema;
  return Object.fromEntries(
    Object.entries(change(schema)).map(([key, value]) => {
      if (key === 'properties' || key === 'definitions') return [key, below(value)];
      if (key === 'allOf' || key === 'anyOf')
        return [key, value.map((part: AnySchemaObject) => eachSchema(part, change))];
      return [key, ['items', 'if', 'then', 'else', 'contains'].includes(key) ? eachSchema(value, change) : value];
    }),
  );
}

/** A schema without the keywords that only people and messages read. */
const withoutAnnotations = ({
  title: _title,
  description: _description,
  examples: _examples,
  'x-clause': _clause,
  'x-governed': _governed,
  ...rest
}: AnySchemaObject): AnySchemaObject => rest;

/** What the type generator needs of a schema: its shape and descriptions, no conditions. */
function shape({
  if: _,
  then: __,
  else: ___,
  title: _title,
  examples: _examples,
  allOf,
  anyOf: _anyOf,
  ...rest
}: AnySchemaObject): AnySchemaObject {
  const reference = (allOf as AnySchemaObject[] | undefined)?.find((part) => part.$ref);
  return reference ? { $ref: reference.$ref, ...(rest.description ? { description: rest.description } : {}) } : rest;
}

const pascal = (name: string): string => name.replace(/(^|[-.])(\w)/g, (_, __, letter: string) => letter.toUpperCase());

async function documentTypes(
  schemas: Map<string, AnySchemaObject>,
  common: Record<string, AnySchemaObject>,
): Promise<string> {
  const definitions: Record<string, unknown> = {};
  for (const [name, definition] of Object.entries(common))
    definitions[pascal(name[0]?.toUpperCase() + name.slice(1))] = definition;
  for (const [name, { definitions: _, $id: __, $schema: ___, ...schema }] of schemas)
    definitions[pascal(name)] = schema;
  const named = JSON.parse(
    JSON.stringify(eachSchema({ definitions }, shape)).replace(
      /#\/definitions\/(\w)/g,
      (_, letter: string) => `#/definitions/${letter.toUpperCase()}`,
    ),
  );
  const types = await compile(
    {
      ...named,
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(kinds.map((kind) => [kind, { $ref: `#/definitions/${pascal(kind)}` }])),
      required: kinds,
    },
    'DocumentData',
    {
      bannerComment: notice.trim(),
      additionalProperties: false,
      ignoreMinAndMaxItems: true,
      unreachableDefinitions: true,
      style: { singleQuote: true, printWidth: 120 },
    },
  );
  return `${withoutReferences(types)}\n/** The kinds of document, as the \`kind\` key names them. */\nexport const documentKinds = [\n${kinds.map((kind) => `  '${kind}',\n`).join('')}] as const satisfies readonly (keyof DocumentData)[];\n`;
}

/** The schema of a machine output, with what it shares with the report as the report has it. */
function outputSchema(name: string): AnySchemaObject {
  const { definitions: shared, ...report } = schemaOf('report');
  if (name === 'report') return { ...report, definitions: shared };
  const { definitions: own = {}, ...schema } = schemaOf(name);
  return selfContained(name, schema, { ...own, ...shared });
}

/** The types of a machine output; those that it shares with the report are the report's. */
async function outputTypes(name: string, { definitions, ...schema }: AnySchemaObject): Promise<string> {
  const shared =
    name === 'report' ? [] : Object.keys(definitions).filter((key) => key in schemaOf('report').definitions);
  const known = Object.fromEntries(shared.map((key) => [key, { tsType: key }]));
  const types = await compile({ ...schema, definitions: { ...definitions, ...known } }, pascal(name), {
    bannerComment: '',
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 120 },
  });
  const own = withoutReferences(
    types.replace(/^(?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?export type (\w+) = \1;\n/gm, ''),
  ).trimStart();
  const used = shared.filter((key) => new RegExp(`: ${key}\\b`).test(own));
  const line = `import type { ${used.join(', ')} } from './report.ts';\n`;
  const lines = `import type {\n${used.map((each) => `  ${each},\n`).join('')}} from './report.ts';\n`;
  const imports = used.length === 0 ? '' : line.length > 120 ? lines : line;
  return `${notice}${imports}\n${own}`;
}

/** Drops the remark that the type generator adds to every definition. */
const withoutReferences = (types: string): string =>
  types
    .replace(/ \*\n \* This interface was referenced by [^*]*\n \* via the `definition` "\w+"\.\n/g, '')
    .replace(/\/\*\*\n \* This interface was referenced by [^*]*\n \* via the `definition` "\w+"\.\n \*\/\n/g, '');

/** The validators of all kinds, as one schema, so that the code of a shared definition is made once. */
function compiled(schemas: ReadonlyMap<string, AnySchemaObject>, common: Record<string, AnySchemaObject>): Ajv {
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    strictTypes: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  addFormats.default(ajv, { mode: 'full', formats: ['date'] });
  const definitions: Record<string, AnySchemaObject> = { ...common };
  for (const [kind, { $id: _, $schema: __, definitions: ___, ...schema }] of schemas) {
    if (kind in common) throw new Error(`common.json defines ${kind}, which is the name of a kind`);
    const { whole, lists } = apart(schema);
    definitions[kind] = whole;
    for (const [list, items] of lists) definitions[rowOf(kind, list)] = eachSchema(items, inlined(common));
  }
  ajv.addSchema({ $id: 'urn:fsm-check:1', ...eachSchema({ definitions }, withoutAnnotations) });
  return ajv;
}

/** The name of the schema for one row of a list of a kind. */
const rowOf = (kind: string, list: string): string => `${kind}.${list}`;

/**
 * The schema of a kind without that of the rows of its lists, and those: with all errors wanted, the time to validate a
 * list as a whole grows with the square of its errors; row by row it does not.
 */
function apart(schema: AnySchemaObject): { whole: AnySchemaObject; lists: [string, AnySchemaObject][] } {
  const lists: [string, AnySchemaObject][] = [];
  const properties = Object.entries<AnySchemaObject>(schema.properties).map(([key, property]) => {
    const { items, ...rest } = property;
    if (property.type !== 'array' || items?.type !== 'object') return [key, property];
    lists.push([key, items]);
    return [key, rest];
  });
  return { whole: { ...schema, properties: Object.fromEntries(properties) }, lists };
}

/** Puts a shared definition of a mere value in the place of a reference to it: a call less for each value of each row. */
const inlined =
  (common: Record<string, AnySchemaObject>) =>
  ({ allOf, ...rest }: AnySchemaObject): AnySchemaObject => {
    const reference = (allOf as AnySchemaObject[] | undefined)?.find((part) => part.$ref);
    const shared = reference && common[reference.$ref.slice('#/definitions/'.length)];
    if (shared && shared.type === 'string' && allOf.length === 1) return { ...shared, ...rest };
    return allOf ? { allOf, ...rest } : rest;
  };

const addressOf = (kind: string): string => `urn:fsm-check:1#/definitions/${kind}`;

/** The names of the schemas that a kind is validated by: its own, then those for the rows of its lists. */
const namesOf = (kind: string, schema: AnySchemaObject): readonly string[] => [
  kind,
  ...apart(schema).lists.map(([list]) => rowOf(kind, list)),
];

/** ajv's code that validates each kind. */
function validation(ajv: Ajv, schemas: ReadonlyMap<string, AnySchemaObject>): string {
  const names = Object.fromEntries(
    [...schemas].flatMap(([kind, schema]) => namesOf(kind, schema).map((name) => [pascal(name), addressOf(name)])),
  );
  return (standalone as unknown as { default: (ajv: Ajv, refs: Record<string, string>) => string }).default(ajv, names);
}

/** Every error that ajv's code makes, made by one function: a third of the size, and so of the time to load it. */
function compact(code: string): string {
  const error =
    /const (err\d+) = \{instancePath(.*?),schemaPath:"[^"]*",(keyword:.*)\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g;
  const shorter = code.replace(
    error,
    (_, __, path: string, rest: string) => `vErrors = fault(vErrors, {instancePath${path},${rest}}); errors++;`,
  );
  return `const fault = (all, one) => all === null ? [one] : (all.push(one), all);\n${shorter}`;
}

/** The validator of evidence, the one output that is also read: it stops at the first fault and says what it is. */
function evidenceValidator(schema: AnySchemaObject): string {
  const ajv = new Ajv({ strict: true, strictRequired: false, code: { source: true, esm: true, lines: true } });
  addFormats.default(ajv, { mode: 'full', formats: ['date'] });
  ajv.addSchema(eachSchema(schema, withoutAnnotations));
  const make = standalone as unknown as { default: (ajv: Ajv, refs: Record<string, string>) => string };
  return `${notice}${withImports(make.default(ajv, { isEvidence: schema.$id as string }))}`;
}

/** ajv's code as a module with a table of the validators by kind. */
function moduleOf(code: string, schemas: ReadonlyMap<string, AnySchemaObject>): string {
  const table = [...schemas].map(([kind, schema]) => {
    const rows = apart(schema).lists.map(([list]) => `${list}: ${pascal(rowOf(kind, list))}`);
    return `'${kind}': { whole: ${pascal(kind)}, rows: { ${rows.join(', ')} } },\n`;
  });
  return `${notice}${withImports(code)}\nexport const validators = {\n${table.join('')}};\n${ungoverned(schemas)}`;
}

/** ajv's code with imports in the place of what it requires. */
function withImports(code: string): string {
  const imports = new Map<string, string>();
  const body = code.replace(/require\("([^"]+)"\)(\.default\b)?/g, (_, module: string, byDefault?: string) => {
    if (!imports.has(module)) imports.set(module, `module${imports.size}`);
    // Readers of CommonJS differ in whether a default import already is the default export.
    return byDefault ? `(${imports.get(module)}.default ?? ${imports.get(module)})` : (imports.get(module) as string);
  });
  const head = [...imports]
    .map(([module, name]) => `import ${name} from '${module}${module.endsWith('.js') ? '' : '.js'}';\n`)
    .join('');
  return `${head}${body.replace('"use strict";', '')}`;
}

/** The properties of each kind that are marked as no part of what is agreed or approved, as code: `list.key` is one of each row. */
function ungoverned(schemas: ReadonlyMap<string, AnySchemaObject>): string {
  const below = (properties: Record<string, AnySchemaObject> = {}): string[] =>
    Object.entries(properties).flatMap(([key, property]) =>
      property['x-governed'] === false ? [key] : below(property.items?.properties).map((inner) => `${key}.${inner}`),
    );
  const marked = [...schemas].map(([kind, { properties }]) => {
    const keys = below(properties);
    if (JSON.stringify(properties).split('"x-governed"').length - 1 !== keys.length)
      throw new Error(
        `${kind}.json marks a property as ungoverned that is neither at its top nor in a row, which no digest heeds`,
      );
    return [kind, keys] as const;
  });
  return `export const ungoverned = ${JSON.stringify(Object.fromEntries(marked.filter(([, keys]) => keys.length > 0)))};\n`;
}

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |\n`;
const head = (...names: readonly string[]): string => row(...names) + row(...names.map(() => '---'));

/** docs/clauses.md: every clause, how it is checked, and the readings of its faults. */
const clausePage = (): string =>
  [
    '# Clauses\n\nGenerated by `npm run generate` from the rules and the schemas. What each clause of the SVTAD asks, in our words, and what checks it:\n',
    'a rule of `fsm-check`, or a property of a document that must answer it. The designated SEC text prevails. `fsm-check clauses` prints\n',
    'the same for a repository, with the state of each clause in every release.\n\n',
    clauseTable(rows.map((row) => ({ ...row, standings: [] }))),
    '\n## Classes\n\nThe gravest thing that stands for a clause.\n\n',
    table(['Class', 'What it means'], classes),
    '\n## States\n\nHow a clause stands in a release: the first of these that holds and, where it can be attested, whether it is.\n\n',
    table(
      ['State', 'What it means'],
      states.map(([state, means]) => [state.replaceAll('-', ' '), means]),
    ),
    '\n## Who decides\n\nAn act of anybody else has no effect; a service provider stands nowhere. What the Panel decides, its recorded delegate may decide too.\n\n',
    table(
      ['Matter', 'Act or outcome', 'By'],
      Object.entries(authority).flatMap(([matter, acts]) =>
        Object.entries<readonly string[]>(acts).map(([act, bodies]) => [matter, act, list(bodies, 'or')]),
      ),
    ),
    '\n## Readings\n\nWhere the wording is faulty or leaves a choice, this is how it is read.\n\n',
    table(
      ['Reading', 'Clauses', 'The text', 'We read', 'Because'],
      readings.map(({ id, clauses: of, problem, reading, why }) => [id, of.join(', '), problem, reading, why]),
    ),
    '\n## Rules\n\n',
    table(
      ['Rule', 'Clause', 'What must be so', 'Why', 'Who acts'],
      rules.map(({ id, clause, title, why, actor }) => [`\`${id}\``, clause ?? '', title, why, actor]),
    ),
  ].join('');

/** The generated parts of the README, by the name between their markers. */
const readmeParts = (schemas: ReadonlyMap<string, AnySchemaObject>, ajv: Ajv): Record<string, string> => ({
  output: `\`\`\`text\n$ fsm-check gate sit --release R1 --as-of 2024-09-20\n${read('test/reporters/golden/gate-sit-80.txt').replace('0.0.0', version)}\`\`\``,
  'exit-codes':
    head('Code', 'Answer', 'When') + exitCodes.map(([code, word, says]) => row(String(code), word, says)).join(''),
  formats: head('Format', 'For') + formatUses.map(([name, use]) => row(`\`${name}\``, use)).join(''),
  gates: gates
    .map((gate) => {
      const command = gate.stage ? `${gate.gate} --stage ${gate.stage}` : gate.gate;
      const criteria = [recordCriterion(gate), ...gate.criteria].map(({ clause, title, id }) =>
        row(clause, title, `\`${id}\``),
      );
      return `### ${gate.title}: \`fsm-check gate ${command}\`\n\n${gate.guards} Judged per ${gate.per === 'release' ? 'release' : 'Sub-System'}.\n\n${head('Clause', 'Criterion', 'Rule')}${criteria.join('')}`;
    })
    .join('\n'),
  kinds: [...schemas]
    .map(([kind, schema]) => {
      const compiled = (name: string): Compiled => ajv.getSchema(addressOf(name)) as Compiled;
      const rows = apart(schema).lists.map(([list]) => [list, compiled(rowOf(kind, list))] as const);
      const ours = { whole: compiled(kind), rows: Object.fromEntries(rows) };
      const example = Object.entries(exampleOf(schema as Schema, (value) => errorsOf(ours, value))).map(
        ([key, value]) =>
          stringify({ [key]: value }, { collectionStyle: 'flow', lineWidth: 0 })
            .trim()
            .replace(/^\{ (.*) \}$/s, '$1'),
      );
      return `<details><summary><code>${kind}</code>: ${schema.description}</summary>\n\n\`\`\`yaml\n${example.join('\n')}\n\`\`\`\n\n</details>\n`;
    })
    .join('\n'),
});

/** The README with its generated parts made anew. */
function readme(schemas: ReadonlyMap<string, AnySchemaObject>, ajv: Ajv): string {
  let text = read('README.md');
  for (const [name, content] of Object.entries(readmeParts(schemas, ajv))) {
    const marked = new RegExp(`(<!-- generated: ${name} -->\\n)[\\s\\S]*?(<!-- end -->)`);
    if (!marked.test(text)) throw new Error(`README.md has no part marked "generated: ${name}"`);
    text = text.replace(marked, (_, start: string, end: string) => `${start}\n${content}\n${end}`);
  }
  return text;
}

/** Every generated file with its fresh content, by path from the root of the project. */
export async function generated(): Promise<Map<string, string>> {
  const common = schemaOf('common').definitions as Record<string, AnySchemaObject>;
  const schemas = new Map(kinds.map((kind) => [kind, selfContained(kind, documentSchema(kind), common)]));
  const ajv = compiled(schemas, common);
  const files = new Map<string, string>();
  for (const [kind, schema] of schemas) files.set(`schemas/${kind}.json`, toJson(schema));
  files.set('src/model/documents.ts', await documentTypes(schemas, common));
  for (const name of outputs) {
    const schema = outputSchema(name);
    files.set(`schemas/${name}.json`, toJson(schema));
    files.set(`src/model/${name}.ts`, await outputTypes(name, schema));
  }
  files.set('src/documents/evidence-validators.js', evidenceValidator(outputSchema('evidence')));
  files.set('src/documents/validators.js', moduleOf(compact(validation(ajv, schemas)), schemas));
  files.set('docs/clauses.md', clausePage());
  files.set('README.md', readme(schemas, ajv));
  const setting = { version, releases: ['R1', 'R2'] };
  files.set('examples/ci/github-npx.yml', githubWorkflow(setting));
  files.set('examples/ci/gitlab-plain.yml', gitlabJob(setting));
  files.set('examples/hooks/pre-commit-config.yaml', preCommitConfig(setting));
  return files;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [file, content] of await generated()) writeFileSync(fileURLToPath(new URL(file, root)), content);
}
