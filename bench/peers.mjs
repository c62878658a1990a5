/**
 * The program beside validators by others: the same documents against the same JSON Schemas, told as Markdown.
 * Usage: node bench/peers.mjs, after npm run build
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { changeOneFile, program, withReader, writeProgramme, writeSmall } from './data.mjs';
import { compare, isMain, markdown, measure } from './measure.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const tool = (name) => path(`tools/node_modules/${name}`);
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const edit = (file, change) => writeFileSync(file, change(readFileSync(file, 'utf8')));

const about = `fsm-check beside validators by others, each applying the same JSON Schema to the same documents, with formats
and all faults told. Before it was measured, each was seen to accept a few such documents and to refuse them with one
fault. fsm-check reads the whole folder, with the compliant example around the documents, and judges what its records say
of each other; the others read the documents alone. Dates are in quotes, because ajv-cli, v8r and PyYAML make objects of
dates without, which the schema refuses. A ratio is to the first row in the same turn; the slow ones run in fewer turns.`;

/** Our own runs. The first one is the base of every ratio. */
const own = [
  { name: 'fsm-check, without a cache', refusal: 1, args: () => [program, 'validate', '--no-cache', '--root', '.'] },
  {
    name: 'fsm-check, after one other file changed',
    refusal: 1,
    args: () => [program, 'validate', '--root', '.'],
    before: (programme) => changeOneFile(programme),
  },
  { name: 'fsm-check, again', refusal: 1, args: () => [program, 'validate', '--root', '.'] },
];

/**
 * The tools of others: what applies a schema to all documents of a pattern, the code with which each of them refuses, and
 * how many turns are enough for the slow ones.
 */
const others = (python) => [
  {
    name: 'ajv-cli',
    refusal: 1,
    // Its strict mode would refuse the keywords that our schemas have of their own.
    args: (schema, documents) => [
      ...[tool('.bin/ajv'), 'validate', '--spec=draft7', '--strict=false', '--all-errors', '-c', 'ajv-formats'],
      ...['-s', schema, '-d', documents],
    ],
  },
  {
    name: 'v8r',
    refusal: 99,
    most: 3,
    args: (schema, documents) => [tool('.bin/v8r'), '--schema', schema, documents],
  },
  {
    name: 'spectral',
    refusal: 1,
    most: 1,
    args: (schema, documents, folder) => [
      ...[tool('.bin/spectral'), 'lint', '--ignore-unknown-format', '--ruleset', writeRuleset(folder, schema)],
      documents,
    ],
  },
  {
    name: 'Python jsonschema',
    refusal: 3,
    most: 1,
    command: python,
    args: (schema, documents) => [path('validate.py'), schema, documents],
  },
];

/** A ruleset of Spectral with one rule: a document keeps to the schema. */
function writeRuleset(folder, schema) {
  const file = join(folder, 'ruleset.json');
  const then = { function: 'schema', functionOptions: { schema: json(schema), allErrors: true } };
  writeFileSync(file, JSON.stringify({ rules: { schema: { given: '$', severity: 'error', then } } }));
  return file;
}

/** The dates of a document in quotes, for every tool alike. */
const quoteDates = (file) => edit(file, (text) => text.replace(/(?<=: )\d{4}-\d\d-\d\d(?=$|[ ,}])/gm, '"$&"'));

function writePlans(folder, count) {
  const plans = writeSmall(folder, count);
  for (const name of readdirSync(plans)) quoteDates(join(plans, name));
}

function writeMatrix(folder, rows, shuffled) {
  writeProgramme(folder, { rows, shuffled });
  quoteDates(join(folder, 'traceability/tm-r1.yaml'));
}

/** What is validated, how so much of it is written, and a fault for the last of a few. */
const cases = [
  {
    title: '1,000 small documents',
    schema: path('../schemas/test-plan.json'),
    documents: 'plans/more/*.yaml',
    small: 'plans/more',
    count: 1000,
    write: writePlans,
    // A day that no calendar has: whoever refuses it checks formats.
    fault: (folder) => edit(join(folder, 'plans/more/000002.yaml'), (text) => text.replace('2024-05-31', '2024-05-32')),
  },
  ...[false, true].map((shuffled) => ({
    title: `One file of 100,000 rows, 50 MB${shuffled ? ', shuffled (keys in any order, quotes, comments, folded texts)' : ''}`,
    schema: path('../schemas/traceability-matrix.json'),
    documents: 'traceability/tm-r1.yaml',
    count: 100_000,
    write: (folder, rows) => writeMatrix(folder, rows, shuffled),
    fault: (folder) =>
      edit(join(folder, 'traceability/tm-r1.yaml'), (text) => text.replace('id: BULK-000002', 'id: BULK 000002')),
  })),
];

/** Installs the tools of others, without their scripts, and again when their lock file has changed. */
function install() {
  const lock = path('tools/package-lock.json');
  const installed = tool('.of-lock');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(lock, 'utf8')) return;
  const { status, stderr } = spawnSync('npm', ['ci'], { cwd: path('tools'), encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ci in bench/tools: ${stderr}`);
  copyFileSync(lock, installed);
}

/** Where Python itself is, since a launcher would take time of its own, and the versions of it and of its packages. */
function findPython() {
  const question = `
import json, platform, sys
from importlib.metadata import version
from jsonschema import Draft7Validator
from yaml import CSafeLoader
versions = [f'{name} {version(name)}' for name in ('jsonschema', 'PyYAML')]
print(json.dumps({'python': sys.executable, 'versions': [f'Python {platform.python_version()}', *versions]}))`;
  const { status, stdout, stderr } = spawnSync('python3', ['-c', question], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`python3 needs jsonschema and PyYAML with its loader in C: ${stderr}`);
  return JSON.parse(stdout);
}

/** One row of a table: a tool by turns with our first run, or why it has no time. */
function row(base, tool, turns) {
  try {
    return markdown(compare([base, tool], Math.min(turns, tool.most ?? turns)))
      .split('\n')
      .at(-1);
  } catch ({ message }) {
    const [reason] = /heap out of memory|MemoryError/.exec(message) ?? /.*/.exec(message);
    return `| ${tool.name} | failed: ${reason} | | | | |`;
  }
}

/** The table of one case. Throws where a tool refuses a few sound documents, or accepts them with a fault. */
function table({ title, schema, documents, small, count, write, fault }, turns, python, folder, reader) {
  const programme = join(folder, 'programme');
  const tools = [...own, ...others(python)].map(({ command = process.execPath, args, before, ...rest }) => ({
    ...rest,
    command,
    args: args(schema, documents, folder),
    cwd: programme,
    before: () => before?.(programme),
    // v8r keeps a cache among the temporary files.
    more: { TMPDIR: folder, XDG_CACHE_HOME: folder },
  }));
  write(programme, 3);
  for (const each of tools) measure(each);
  fault(programme);
  for (const each of tools) measure({ ...each, expected: [each.refusal] });
  rmSync(programme, { recursive: true });
  write(programme, count);
  const rows = [markdown(compare(tools.slice(0, own.length), turns))];
  // No validator: what all that read with js-yaml have to do at least, where it can read all at once.
  const readers = small
    ? [
        {
          name: 'js-yaml alone, reading the documents',
          command: process.execPath,
          args: [reader, join(programme, small)],
        },
      ]
    : [];
  for (const each of [...tools.slice(own.length), ...readers]) rows.push(row(tools[0], each, turns));
  return `${title}:\n\n${rows.join('\n')}`;
}

/** Compares the program with the tools of others, each in so many turns, or fewer where it is slow. */
export function peers({ turns = 5, reader }) {
  install();
  const { python, versions } = findPython();
  const names = Object.keys(json(path('tools/package.json')).dependencies);
  const installed = names.map((name) => `${name} ${json(tool(`${name}/package.json`)).version}`);
  const tables = cases.map((each) => {
    const folder = mkdtempSync(join(tmpdir(), 'fsm-check-bench-'));
    try {
      return table(each, turns, python, folder, reader);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
  const told = [`Node ${process.versions.node}`, ...installed, ...versions].join(', ');
  return [about, ...tables, `Versions: ${told}`].join('\n\n');
}

if (isMain(import.meta.url)) process.stdout.write(`${await withReader((reader) => peers({ reader }))}\n`);
