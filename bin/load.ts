/** Loads the program from the pieces beside this file, of which a run loads only what it needs. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
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

/** The program, and what makes the next run of it start faster: to be called when a run has ended. */
export interface Loaded extends Main {
  keep(): void;
}

/**
 * Loads the program. What the engine made of each piece in an earlier run is taken from the cache, which saves a quarter of
 * the time of a short run; the engine itself refuses what was made of another text, or by another version or setting of it.
 */
export function load(cache: Cache | undefined): Loaded {
  const name = `code-${process.version}-${process.arch}`;
  const kept = unpacked(cache?.read(name));
  const scripts = new Map<string, Script>();
  const modules = new Map<string, { exports: unknown }>();
  const outer = createRequire(__filename);
  const require = (id: string): unknown => {
    if (!id.startsWith('./')) return outer(id);
    const known = modules.get(id);
    if (known) return known.exports;
    const filename = join(__dirname, id);
    const cachedData = kept.get(id);
    const text = `(function (exports, require, module, __filename) {${readFileSync(filename, 'latin1')}\n})`;
    const script = new Script(text, { filename, ...(cachedData ? { cachedData } : {}) });
    const module = { exports: {} };
    scripts.set(id, script);
    modules.set(id, module);
    script.runInThisContext()(module.exports, require, module, filename);
    return module.exports;
  };
  return {
    ...(require('./main.cjs') as Main),
    keep() {
      const isNew = [...scripts].some(([id, { cachedDataRejected }]) => !kept.has(id) || cachedDataRejected);
      if (!cache || !isNew) return;
      for (const [id, script] of scripts) kept.set(id, script.createCachedData());
      cache.write(name, packed(kept));
    },
  };
}

/** Pieces of data by name, to be written as one: how long the list of names and sizes is, that list, and the pieces. */
function packed(pieces: ReadonlyMap<string, Uint8Array>): Uint8Array[] {
  const list = Buffer.from(JSON.stringify([...pieces].map(([id, { length }]) => [id, length])));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(list.length);
  return [size, list, ...pieces.values()];
}

function unpacked(bytes: Uint8Array | undefined): Map<string, Uint8Array> {
  const pieces = new Map<string, Uint8Array>();
  if (!bytes) return pieces;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = 4 + buffer.readUInt32LE();
  for (const [id, length] of JSON.parse(buffer.toString('utf8', 4, at))) {
    pieces.set(id, buffer.subarray(at, at + length));
    at += length;
  }
  return pieces;
}
