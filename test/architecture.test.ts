import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may import whom. `types` may be imported as types only. */
interface Layer {
  readonly files: RegExp;
  readonly layers: readonly string[];
  readonly types?: readonly string[];
  readonly builtins?: readonly string[];
  readonly packages?: readonly string[];
  readonly because: string;
}

const layers: Readonly<Record<string, Layer>> = {
  bin: {
    files: /^bin\//,
    layers: ['bin', 'main', 'version', 'workspace'],
    types: ['cli'],
    builtins: ['node:fs', 'node:module', 'node:path', 'node:vm'],
    because: 'bin loads the program and hands the process to main',
  },
  main: {
    files:
      /^src\/(main|commands|judging|corpus|diff|edits|evidence|extracts|reports|signatures|timeline|plan|hypothesis)\.ts$/,
    layers: [
      'main',
      'cli',
      'language-server',
      'self-test',
      'workspace',
      'documents',
      'engine',
      'gates',
      'grouping',
      'lines',
      'reporters',
      'wording',
      'version',
    ],
    types: ['model'],
    builtins: ['node:crypto', 'node:path'],
    packages: ['chalk'],
    because: 'main is the straight line through every layer',
  },
  version: { files: /^src\/version\.ts$/, layers: [], because: 'the version comes from package.json' },
  lines: { files: /^src\/lines\.ts$/, layers: [], because: 'the lines of a text depend on nothing' },
  grouping: { files: /^src\/grouping\.ts$/, layers: [], because: 'looking things up depends on nothing' },
  wording: {
    files: /^src\/wording\.ts$/,
    layers: [],
    packages: ['leven'],
    because: 'phrases depend on nothing, so that every layer can use them',
  },
  model: {
    files: /^src\/model\//,
    layers: ['model'],
    types: ['clauses', 'lines'],
    because: 'the model is types: nothing in it can depend on behaviour',
  },
  clauses: { files: /^src\/clauses\//, layers: ['clauses'], types: ['model'], because: 'the clauses are data' },
  documents: {
    files: /^src\/documents\//,
    layers: ['documents', 'grouping', 'lines', 'model', 'schemas', 'wording'],
    types: ['clauses'],
    builtins: ['node:crypto', 'node:v8'],
    packages: ['yaml', 'js-yaml', 'ajv', 'ajv-formats', 'canonicalize', 'diff'],
    because: 'documents turn text into values and know no gate',
  },
  checks: {
    files: /^src\/checks\//,
    layers: ['checks', 'clauses', 'grouping', 'wording'],
    types: ['model'],
    because: 'checks are pure functions of the record',
  },
  gates: {
    files: /^src\/gates\//,
    layers: ['gates', 'clauses', 'grouping', 'wording'],
    types: ['model'],
    because: 'gates are pure functions of the record',
  },
  engine: {
    files: /^src\/engine\//,
    layers: ['engine', 'checks', 'gates', 'grouping', 'wording'],
    types: ['model', 'clauses'],
    because: 'the engine judges and reads nothing from outside',
  },
  reporters: {
    files: /^src\/reporters\//,
    layers: ['reporters', 'wording'],
    types: ['model', 'clauses'],
    builtins: ['node:crypto'],
    packages: ['chalk', 'csv-stringify', 'fast-string-width', 'fast-xml-builder', 'fast-wrap-ansi', 'markdown-table'],
    because: 'a reporter is a function from report to text',
  },
  'language-server': {
    files: /^src\/language-server\//,
    layers: [
      'language-server',
      'main',
      'checks',
      'cli',
      'documents',
      'engine',
      'lines',
      'model',
      'reporters',
      'version',
      'wording',
      'workspace',
    ],
    builtins: ['node:path', 'node:url'],
    packages: ['vscode-languageserver', 'vscode-languageserver-textdocument', 'yaml'],
    because: 'an editor asks all that the command line asks, and nothing else may depend on it',
  },
  'self-test': {
    files: /^src\/self-test\//,
    layers: ['self-test', 'main', 'documents', 'engine', 'gates', 'wording'],
    types: ['model', 'workspace'],
    packages: ['yaml'],
    because: 'the self-test reads and judges changed records as the program itself does',
  },
  init: {
    files: /^src\/init\//,
    layers: ['init', 'documents', 'wording'],
    types: ['model'],
    packages: ['yaml'],
    because: 'what a new repository begins with is text made from the schemas',
  },
  workspace: {
    files: /^src\/workspace\//,
    layers: ['workspace'],
    types: ['model'],
    builtins: [
      'node:buffer',
      'node:crypto',
      'node:os',
      'node:child_process',
      'node:fs',
      'node:path',
      'node:process',
      'node:v8',
    ],
    packages: ['env-paths', 'chokidar'],
    because: 'only the workspace touches the disk, and it knows nothing of documents',
  },
  cli: {
    files: /^src\/cli\//,
    layers: [
      'cli',
      'checks',
      'clauses',
      'documents',
      'engine',
      'gates',
      'init',
      'model',
      'reporters',
      'wording',
      'workspace',
      'version',
    ],
    packages: ['@bomb.sh/tab', '@clack/prompts', 'commander', 'ora'],
    because: 'the command line may ask every layer',
  },
};

const root = new URL('../', import.meta.url).pathname;
const files = ['bin', 'src'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|js)$/.test(file))
    .map((file) => posix.join(folder, file.split('\\').join('/'))),
);

const layerOf = (file: string): string => {
  if (file.startsWith('schemas/')) return 'schemas';
  const found = Object.entries(layers).find(([, { files: own }]) => own.test(file));
  if (!found) throw new Error(`${file} is in no layer`);
  return found[0];
};

const source = (file: string): string => readFileSync(join(root, file), 'utf8');
const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

function importsOf(text: string): Import[] {
  const found: Import[] = [];
  for (const [, what = '', from = ''] of text.matchAll(/(?:^|\n)\s*(?:import|export)\s([^;]*?)\sfrom\s'([^']+)'/g)) {
    const names = what.trim();
    const typeOnly =
      names.startsWith('type ') ||
      (/^\{[\s\S]*\}$/.test(names) &&
        names
          .slice(1, -1)
          .split(',')
          .filter((name) => name.trim())
          .every((name) => name.trim().startsWith('type ')));
    found.push({ from, typeOnly });
  }
  for (const [whole, from = ''] of text.matchAll(/(?:typeof\s+)?import\('([^']+)'/g))
    found.push({ from, typeOnly: whole.startsWith('typeof') });
  for (const [, from = ''] of text.matchAll(/(?:^|\n)\s*import\s'([^']+)'/g)) found.push({ from, typeOnly: false });
  return found;
}

/** The sentence that explains what is wrong with an import, if anything is. */
function fault(file: string, { from, typeOnly }: Import): string | undefined {
  const name = layerOf(file);
  const layer = layers[name] as Layer;
  const told = (what: string): string => `${file} imports ${what}, but ${layer.because}`;
  if (from.startsWith('.')) {
    const target = posix.join(posix.dirname(file), from);
    if (target === 'package.json') return name === 'version' ? undefined : told(target);
    const other = layerOf(target);
    if (layer.layers.includes(other) || (typeOnly && layer.types?.includes(other))) return undefined;
    return told(`${typeOnly ? 'types of ' : ''}${target}`);
  }
  const builtin = from.startsWith('node:') || builtinModules.includes(from);
  if (builtin) return layer.builtins?.includes(from) ? undefined : told(from);
  const [first = '', second] = from.split('/');
  const bare = first.startsWith('@') ? `${first}/${second}` : first;
  return layer.packages?.includes(bare) || typeOnly ? undefined : told(bare);
}

describe('the architecture', () => {
  it('finds the sources', () => {
    expect(files.length).toBeGreaterThan(40);
  });

  it.each(files)('%s imports only what its layer may', (file) => {
    expect(importsOf(withoutComments(source(file))).flatMap((each) => fault(file, each) ?? [])).toEqual([]);
  });

  it('would see a gate that reads the disk, and a model that runs code', () => {
    expect(fault('src/gates/x.ts', { from: 'node:fs', typeOnly: false })).toContain('gates are pure functions');
    expect(fault('src/model/x.ts', { from: '../gates/index.ts', typeOnly: false })).toContain('the model is types');
    expect(fault('src/gates/x.ts', { from: '../documents/read.ts', typeOnly: true })).toContain(
      'types of src/documents/read.ts',
    );
  });

  it.each(files.filter((file) => !/validators\.js|model\/documents\.ts/.test(file)))(
    '%s keeps to itself: no process, console or clock out of place',
    (file) => {
      const text = withoutComments(source(file)).replace(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, "''");
      if (!file.startsWith('bin/')) expect(text).not.toMatch(/\bprocess\b/);
      expect(text).not.toMatch(/\bconsole\b/);
      if (!file.startsWith('src/cli/')) expect(text).not.toMatch(/new Date\(\)|Date\.now|performance\.now/);
    },
  );
});
