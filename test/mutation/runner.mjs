/**
 * Runs the tests for Stryker without starting anything for a mutant, so that most mutants are tried in a fraction of a
 * second. The source is compiled into one script and evaluated once, before any mutant is active; anew only for a mutant
 * of what a module does when it is loaded. The tests are evaluated anew for each mutant, and what the source remembers is
 * forgotten. The records that are read from the edited example are kept, unless it is the reader that is mutated.
 */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';

/** The tests of gates, checks and documents, none of which starts another process. */
const all = () =>
  readdirSync('test', { recursive: true })
    .filter((file) => /^(?:(?:gates|checks|documents)\/.*|checks)\.test\.ts$/.test(file))
    .map((file) => `test/${file}`);

/** Whether a test, by its id, may notice a mutant of a file: none of what lies between documents tells of a gate. */
const mayNotice = (id, { fileName }) => !(fileName.includes('/src/gates/') && id.startsWith('test/checks/'));

/** Whether a file of tests is about the reader alone, and so not about what gates and checks are made of. */
const isOfReader = (file) => file.startsWith('test/documents/');

/** Whether a file of tests is tried on mutants of the reader: with them nothing that was read is kept. */
const isTriedOnReader = (file) => isOfReader(file) || file === 'test/gates/approval.test.ts';

/** The modules that can have mutants, and that are loaded at once: what they do then is of no test. */
const mutated = () =>
  ['gates', 'checks', 'documents'].flatMap((folder) =>
    readdirSync(`src/${folder}`, { recursive: true })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => resolve('src', folder, file)),
  );

/** The packages, which are loaded once. */
const outside = (packages) => ({
  name: 'outside',
  setup(building) {
    building.onResolve({ filter: /^[^./]/ }, ({ path, kind }) => ({
      path,
      namespace: kind === 'require-call' ? 'required' : 'imported',
    }));
    building.onLoad({ filter: /.*/, namespace: 'imported' }, async ({ path }) => {
      packages.set(path, await import(path));
      const names = Object.keys(packages.get(path)).filter((name) => name !== 'default' && /^\w+$/.test(name));
      const from = `packages.get(${JSON.stringify(path)})`;
      return { contents: `export const { ${names.join(', ')} } = ${from};\nexport default ${from}.default;` };
    });
    building.onLoad({ filter: /.*/, namespace: 'required' }, async ({ path }) => {
      packages.set(path, await import(path));
      return { contents: `module.exports = packages.get(${JSON.stringify(path)}).default;` };
    });
  },
});

/** What the source remembers is forgotten once `now.turn` is another. */
const forgetting = {
  name: 'forgetting',
  setup(building) {
    building.onResolve({ filter: /\/grouping\.ts$/ }, ({ namespace }) =>
      namespace === 'file' ? { path: 'grouping', namespace: 'forgetting' } : undefined,
    );
    building.onLoad({ filter: /.*/, namespace: 'forgetting' }, () => ({
      resolveDir: process.cwd(),
      contents: `import { grouped, remembered as keep } from ${JSON.stringify(resolve('src/grouping.ts'))};
        export { grouped };
        export const remembered = (make) => {
          let turn, kept;
          return (key) => {
            if (turn !== now.turn) [turn, kept] = [now.turn, keep(make)];
            return kept(key);
          };
        };`,
    }));
  },
};

/** What the tests import of the source and of `vitest`; and the records that they make, which are kept. */
const standIns = (sources) => ({
  name: 'stand-ins',
  setup(building) {
    building.onResolve({ filter: /^vitest$/ }, () => ({ path: resolve('test/mutation/held-tests.mjs') }));
    building.onResolve({ filter: /\/src\/.*\.ts$/ }, ({ path, importer, resolveDir }) => {
      const file = resolve(resolveDir, path);
      sources.add(file);
      const isReader = importer.endsWith('/support/record.ts') && file.endsWith('/documents/read.ts');
      return { path: file, namespace: isReader ? 'reader' : 'source' };
    });
    building.onLoad({ filter: /.*/, namespace: 'reader' }, ({ path }) => ({
      contents: `export const read = (file) => kept('read', [file], () => source(${JSON.stringify(path)}).read(file));`,
    }));
    building.onResolve({ filter: /\/record\.ts$/ }, ({ path, resolveDir, namespace }) =>
      namespace === 'kept' ? undefined : { path: resolve(resolveDir, path), namespace: 'kept' },
    );
    building.onLoad({ filter: /.*/, namespace: 'kept' }, ({ path }) => ({
      resolveDir: dirname(path),
      contents: `import * as record from ${JSON.stringify(path)};
        export * from ${JSON.stringify(path)};
        export const pinned = (sources) => kept('pinned', sources, () => record.pinned(sources));
        export const corpusOf = (sources, ...texts) =>
          texts.length > 0 ? record.corpusOf(sources, ...texts) : kept('corpus', sources, () => record.corpusOf(sources));`,
    }));
    building.onLoad({ filter: /.*/, namespace: 'source' }, ({ path }) => ({
      contents: `module.exports = source(${JSON.stringify(path)});`,
    }));
    building.onLoad({ filter: /\/test\/.*\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
    }));
  },
});

/** Compiles modules, which are loaded as they are asked for, into a script that takes `params`. */
async function compiled(files, params, plugins) {
  const { outputFiles } = await build({
    stdin: {
      contents: `export const files = {${files.map((file) => `${JSON.stringify(file)}: () => require(${JSON.stringify(resolve(file))})`)}};`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    supported: { 'dynamic-import': false },
    plugins,
    logLevel: 'error',
  });
  const code = `(function (module, ${params}) {${outputFiles[0].text}\n})`;
  const script = new Script(code, { filename: `${params}.cjs` });
  return (...given) => {
    const module = { exports: {} };
    script.runInThisContext()(module, ...given);
    return (file) => module.exports.files[file]();
  };
}

// The readers are compared on few texts made up, always the same, and what is wrong with one is not looked into further.
Object.assign(process.env, { READERS: '200', SEED: '1', SHORTEN: 'no' });

class HeldTestsRunner {
  /** For each file, in which lines each test has killed mutants, and in how much time. */
  efforts = new Map();
  records = new Map();
  now = { turn: 0 };

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const packages = new Map();
    const sources = new Set();
    this.mutatesReader = readdirSync('src/documents').some((file) =>
      readFileSync(`src/documents/${file}`, 'utf8').includes('stryMutAct'),
    );
    this.files = all().filter(this.mutatesReader ? isTriedOnReader : (file) => !isOfReader(file));
    const held = resolve('test/mutation/held-tests.mjs');
    const tests = await compiled([...this.files, held], 'packages, source, kept', [
      standIns(sources),
      outside(packages),
    ]);
    for (const file of mutated()) sources.add(file);
    const source = await compiled([...sources], 'packages, now', [forgetting, outside(packages)]);
    this.loadSource = () => {
      const load = source(packages, this.now);
      for (const file of sources) load(file);
      return load;
    };
    this.loadTests = (from, kept) => {
      const load = tests(packages, from, kept);
      const { testsOf } = load(held);
      const read = new Map();
      return (file) => {
        if (!read.has(file))
          read.set(
            file,
            testsOf(file, () => load(file)),
          );
        return read.get(file);
      };
    };
    globalThis.__stryker__ ??= {};
    this.source = this.loadSource();
  }

  /** The tests evaluated anew, on a source that remembers nothing; with the records that were read before, or without. */
  anew(source, keepsRecords) {
    this.now.turn += 1;
    const records = keepsRecords ? this.records : new Map();
    return this.loadTests(source, (what, sources, make) => {
      const hash = createHash('sha1').update(what);
      for (const { file, text } of sources) hash.update(`\n${file}\n${text}`);
      const key = hash.digest('base64');
      const known = records.get(key) ?? make();
      records.set(key, known);
      return known;
    });
  }

  effortsOn(file) {
    const efforts = this.efforts.get(file) ?? new Map();
    this.efforts.set(file, efforts);
    return efforts;
  }

  async dryRun() {
    const stryker = globalThis.__stryker__;
    stryker.activeMutant = undefined;
    const tests = [];
    for (const file of this.files) {
      const names = this.anew(this.source, true)(file).map(({ name }) => name);
      for (const [index, name] of names.entries()) {
        // Anew for each test, so that all that it needs is seen, whatever the one before it needed.
        const test = this.anew(this.source, !this.mutatesReader)(file)[index];
        stryker.currentTestId = `${file}#${name}`;
        tests.push(await tried(test, file));
        stryker.currentTestId = undefined;
      }
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, disableBail }) {
    const stryker = globalThis.__stryker__;
    Object.assign(stryker, { hitLimit, hitCount: 0, activeMutant: activeMutant.id });
    const efforts = this.effortsOn(activeMutant.fileName.split('/src/').at(-1));
    const { line } = activeMutant.location.start;
    const tests = [];
    try {
      const source = mutantActivation === 'static' ? this.loadSource() : this.source;
      const load = this.anew(source, !this.mutatesReader);
      const ids = testFilter ?? this.files.flatMap((file) => load(file).map(({ name }) => `${file}#${name}`));
      const able = ids.filter((id) => mayNotice(id, activeMutant));
      for (const id of likeliest(able, efforts, line)) {
        const [file] = id.split('#', 1);
        const test = load(file).find(({ name }) => name === id.slice(file.length + 1));
        const result = await tried(test, file);
        tests.push(result);
        const killed = result.status === TestStatus.Failed;
        const { lines, time } = efforts.get(id) ?? { lines: [], time: 1 };
        efforts.set(id, { lines: killed ? [...lines, line] : lines, time: time + result.timeSpentMs });
        if (killed && !disableBail) break;
      }
    } catch (error) {
      // A module or a file of tests cannot even be loaded: every test fails.
      tests.push(failed({ id: testFilter?.[0] ?? `${this.files[0]}#`, name: '', timeSpentMs: 0 }, error));
    } finally {
      stryker.activeMutant = undefined;
    }
    const complete = { status: DryRunStatus.Complete, tests };
    return toMutantRunResult(determineHitLimitReached(stryker.hitCount, hitLimit) ?? complete);
  }
}

/** The tests in an order in which one that kills comes soon: what killed close by, then what kills most in a second. */
function likeliest(ids, efforts, line) {
  const ranked = ids.map((id) => {
    const { lines, time } = efforts.get(id) ?? { lines: [], time: 1 };
    return { id, away: Math.min(25, ...lines.map((other) => Math.abs(other - line))), rate: lines.length / time };
  });
  return ranked.sort((a, b) => a.away - b.away || b.rate - a.rate).map(({ id }) => id);
}

const failed = (result, error) => ({
  ...result,
  status: TestStatus.Failed,
  failureMessage: String(error?.message ?? error),
});

async function tried({ name, run }, file) {
  const started = performance.now();
  const result = () => ({
    id: `${file}#${name}`,
    name,
    fileName: resolve(file),
    timeSpentMs: performance.now() - started,
  });
  try {
    await run();
    return { ...result(), status: TestStatus.Success };
  } catch (error) {
    return failed(result(), error);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'held', HeldTestsRunner)];
