/** What can be made again, kept from one run to the next in a folder of the user's own. Nothing that is asked of it fails. */
import { createHash, type Hash, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import envPaths from 'env-paths';
import { makeFolder } from './folder.ts';

/** How much is kept, in bytes and in files; past that, what was written first goes first. */
const most = { bytes: 512 * 2 ** 20, files: 1000 };

/** What is kept, by names of our own making. */
export interface Cache {
  /** What was written under a name, byte for byte; nothing when there is none or it is not as it was written. */
  read(name: string): Uint8Array | undefined;
  /** Writes the parts one after the other: all of them, or nothing where that is not possible. */
  write(name: string, parts: Iterable<string | Uint8Array>): void;
}

/** The folder where the system keeps what can be made again. */
export const cacheFolder = (): string => envPaths('fsm-check', { suffix: '' }).cache;

/**
 * Opens a folder, which is made where it or the one it lies in is missing; nothing for one that anybody else could write to, or
 * whose name depends on where the program is run.
 */
export function openCache(folder = cacheFolder()): Cache | undefined {
  try {
    // A home that is not there is not made.
    if (!isAbsolute(folder) || !existsSync(dirname(dirname(folder)))) return undefined;
    makeFolder('/', folder, 0o700);
    if (!isOurs(folder)) return undefined;
  } catch {
    return undefined;
  }
  let isTidy = false;
  return {
    read(name) {
      try {
        const bytes = readFileSync(join(folder, name));
        const content = bytes.subarray(0, -digestLength);
        return digestOf(name).update(content).digest().equals(bytes.subarray(-digestLength)) ? content : undefined;
      } catch {
        return undefined;
      }
    },
    write(name, parts) {
      const unfinished = join(folder, `${name}.${randomBytes(6).toString('hex')}.new`);
      try {
        writeParts(unfinished, parts, digestOf(name));
        renameSync(unfinished, join(folder, name));
        // Once in a run: to look at every file takes longer than to write one.
        if (!isTidy) tidy(folder);
        isTidy = true;
      } catch {
        rmSync(unfinished, { force: true });
      }
    },
  };
}

const digestLength = 32;

/** What is written is bound to its name: moved to another, it does not count. */
const digestOf = (name: string): Hash => createHash('sha256').update(`${name}\n`);

/** A new file: the parts, then the digest of the whole. */
function writeParts(path: string, parts: Iterable<string | Uint8Array>, digest: Hash): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    for (const part of parts) {
      const bytes = typeof part === 'string' ? Buffer.from(part) : part;
      digest.update(bytes);
      writeFileSync(file, bytes);
    }
    writeFileSync(file, digest.digest());
  } finally {
    closeSync(file);
  }
}

/** Whether a folder is one, no link to one, and nobody but its owner, who is us, can write to it. */
function isOurs(folder: string): boolean {
  const status = lstatSync(folder);
  const { uid } = userInfo();
  // Windows knows neither owners nor modes; there the folder lies in the user's profile.
  return status.isDirectory() && (uid === -1 || (status.uid === uid && (status.mode & 0o022) === 0));
}

/** Takes away what was written first, until the rest is no more than may be kept. */
function tidy(folder: string): void {
  const files = readdirSync(folder).flatMap((name) => {
    const status = statSync(join(folder, name), { throwIfNoEntry: false });
    return status?.isFile() ? [{ path: join(folder, name), size: status.size, at: status.mtimeMs }] : [];
  });
  let bytes = files.reduce((sum, { size }) => sum + size, 0);
  for (const [gone, { path, size }] of files.sort((a, b) => a.at - b.at).entries()) {
    if (bytes <= most.bytes && files.length - gone <= most.files) return;
    rmSync(path, { force: true });
    bytes -= size;
  }
}
