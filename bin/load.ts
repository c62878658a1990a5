/** Loads the program from the pieces beside this file, of which a run loads only what it needs. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { Script } from 'node:vm';
import { type Cache, openCache } from '../src/workspace/cache.ts';

/** What tells one build of the program from another; `bin/build.mjs` puts it here. */
declare const BUILD: string;

/** The user's cache, with names of this build's own: nothing that another build wrote is ever read. */
export function cacheOfBuild(): Cache | undefined {
  const cache = openCache();
  return (
    cache && {
      read: (name) => cache.read(`${BUILD}-${name}`),
      write: (name, parts) => cache.write(`${BUILD}-${name}`, parts),
    }
  );
}

type Main = typeof import('../src/main.ts');

/** The program, and what makes the next run of it start faster: to be called when a run has ended well. */
export interface Loaded extends Main {
  keep(): void;
}

/**
 * Loads the program. What the engine made of each piece in an earlier run of the same `command` is taken from the cache, which
 * saves a quarter of the time of a short run: other commands use other parts of a piece. The engine itself refuses what was
 * made of another text, or by another version or setting of it.
 */
export function load(cache: Cache | undefined, command: string): Loaded {
  const name = (id: string): string => `code-${process.version}-${process.arch}-${command}-${basename(id)}`;
  const scripts = new Map<string, { readonly script: Script; readonly isKept: boolean }>();
  const modules = new Map<string, { exports: unknown }>();
  const outer = createRequire(__filename);
  const require = (id: string): unknown => {
    if (!id.startsWith('./')) return outer(id);
    const known = modules.get(id);
    if (known) return known.exports;
    const filename = join(__dirname, id);
    const cachedData = cache?.read(name(id));
    const text = `(function (exports, require, module, __filename) {${readFileSync(filename, 'latin1')}\n})`;
    const script = new Script(text, { filename, ...(cachedData ? { cachedData } : {}) });
    const module = { exports: {} };
    scripts.set(id, { script, isKept: script.cachedDataRejected === false });
    modules.set(id, module);
    script.runInThisContext()(module.exports, require, module, filename);
    return module.exports;
  };
  return {
    ...(require('./main.cjs') as Main),
    keep() {
      for (const [id, { script, isKept }] of scripts) if (!isKept) cache?.write(name(id), [script.createCachedData()]);
    },
  };
}
