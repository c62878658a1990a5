/**
 * Builds dist/: for each way in a small file, which answers what needs no more and loads the program; and the program, in
 * pieces of CommonJS, which Node starts fastest, so that a run loads only what it needs.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const common = {
  platform: 'node',
  target: 'node20',
  bundle: true,
  logLevel: 'warning',
  outExtension: { '.js': '.cjs' },
};

/**
 * On Node 20 each object that is made by spreading another has a shape of its own, and code that meets many shapes is slow.
 * js-yaml makes its state so at each call, and we call it for every few rows: without spreading it is twice as fast. esbuild
 * would also copy getters, of which js-yaml has none, and takes ten times as long for it.
 */
export const withoutSpreading = {
  name: 'js-yaml without spreading',
  setup(building) {
    building.onLoad({ filter: /js-yaml\.mjs$/ }, async ({ path: file }) => {
      const { code } = await transform(readFileSync(file, 'utf8'), { supported: { 'object-rest-spread': false } });
      const contents = code.replace('__defProps(a, __getOwnPropDescs(b))', 'Object.assign(a, b)');
      if (contents === code) throw new Error('esbuild spreads in another way than this build knows');
      return { contents };
    });
  },
};

/**
 * What packages load at the start and we have no use for: commander's `child_process`, for commands that are programs of
 * their own, and chalk's look at the terminal, whose answer we give it.
 */
const withoutUnused = {
  name: 'packages without what is not used',
  setup(building) {
    building.onResolve({ filter: /^(?:node:child_process|#supports-color)$/ }, ({ path: module, importer }) =>
      module === '#supports-color' || /commander[\\/]lib/.test(importer)
        ? { path: module, namespace: 'unused' }
        : undefined,
    );
    building.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'export default {}' }));
  },
};

/** Builds the program into `folder`; `readable` in one piece, with the names of functions and files in it. */
export async function buildInto(folder, { readable = false } = {}) {
  const settings = {
    ...common,
    minify: !readable,
    outdir: folder,
    define: { 'import.meta.url': '__filename' },
  };
  // esbuild splits ES modules only; so it bundles to those first, and each piece becomes CommonJS after.
  const { outputFiles } = await build({
    ...settings,
    format: readable ? 'cjs' : 'esm',
    splitting: !readable,
    entryPoints: [path('../src/main.ts')],
    plugins: [withoutSpreading, withoutUnused],
    write: false,
  });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const digest = createHash('sha256');
  for (const { path: file, text } of outputFiles) {
    const { code } = readable
      ? { code: text }
      : await transform(text, {
          platform: 'node',
          target: common.target,
          format: 'cjs',
          minify: true,
          supported: { 'dynamic-import': false },
          define: settings.define,
        });
    writeFileSync(file, code);
    digest.update(code);
  }
  await build({
    ...settings,
    format: 'cjs',
    entryPoints: [path('fsm-check.ts'), path('action.ts')],
    define: { BUILD: JSON.stringify(digest.digest('hex')) },
  });
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  await buildInto(path('../dist'));
