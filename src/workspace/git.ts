import { spawnSync } from 'node:child_process';
import { createHash, type Hash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { env } from 'node:process';
import { readText, repositoryOf } from './directory.ts';
import { reason, WorkspaceError } from './workspace.ts';

/**
 * Settings under which git only reads, and runs nothing that a repository names: no hook, no monitor, no pager. It waits for no
 * map of names, takes no object for another, and finds no repository that lies among the documents.
 */
const careful = [
  ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'log.mailmap=false', 'safe.bareRepository=explicit'].flatMap(
    (setting) => ['-c', setting],
  ),
  ['--no-pager', '--literal-pathspecs', '--no-optional-locks', '--no-replace-objects'],
].flat();

/** What a hook is told of its repository, and what whoever runs us has set: of what is meant for git, git hears no more. */
const heard =
  /^GIT_(?:DIR|COMMON_DIR|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|CONFIG_\w+)$/;

/** The environment of git. What is missing from a partial clone is not fetched: to fetch is to run what the repository names. */
const surroundings = {
  ...Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GIT_') || heard.test(name))),
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_LAZY_FETCH: '1',
};

/** How long git may be silent, in milliseconds. */
const patience = 30_000;

/** What git prints. Without git, a repository or what is asked for: why not, in its words. */
type Answer = { readonly bytes: Buffer } | { readonly fault: string };

/** What is told of git where it tells nothing. */
const silence = 'git broke off';

/** Runs git in a folder. Throws {@link WorkspaceError} where git hangs. */
export function git(folder: string, args: readonly string[], input = ''): Answer {
  // A hook of a linked worktree is told where the store is; git then takes the folder that it is in for the whole tree.
  let top: string | undefined;
  try {
    top = topOf(folder);
  } catch (error) {
    return { fault: reason(error) };
  }
  const tree = top === undefined ? [] : [`--work-tree=${top}`];
  // Started elsewhere, for where the PATH holds the current folder that must not be the one that is judged.
  const { status, stdout, stderr, error } = spawnSync('git', ['-C', folder, ...careful, ...tree, ...args], {
    cwd: '/',
    env: surroundings,
    input,
    maxBuffer: 1 << 30,
    timeout: patience,
    killSignal: 'SIGKILL',
  });
  if (status === 0) return { bytes: stdout };
  const { code } = (error ?? {}) as NodeJS.ErrnoException;
  if (code === 'ETIMEDOUT') throw new WorkspaceError(`git has given no answer in ${patience / 1000} seconds`);
  return { fault: error ? `git cannot be run: ${reason(error)}` : firstLine(stderr.toString()) || silence };
}

/** The top folder of the repository that a folder lies in. Throws where there is no such folder. */
const topOf = (folder: string): string | undefined => repositoryOf(realpathSync(folder));

const firstLine = (text: string): string => text.split('\n', 1).join('');

export const textOf = (answer: Answer): string | undefined => ('bytes' in answer ? answer.bytes.toString() : undefined);

/** What git tells of the history, which may be long: nothing where that takes too long, for the answer can do without. */
function history(folder: string, args: readonly string[]): string | undefined {
  try {
    return textOf(git(folder, args));
  } catch (error) {
    if (error instanceof WorkspaceError) return undefined;
    throw error;
  }
}

/** To look at signatures of commits, git would run what a repository names. */
export const unsigned = ['--no-show-signature'];

/** The texts that a file had in the history of a commit, also under other names, the newest first. */
export function* earlierTexts(folder: string, file: string, commit = 'HEAD'): Generator<string> {
  const shape = ['--follow', '--name-only', '--format=%H', '-z', '--relative'];
  const log =
    history(folder, ['log', '--no-ext-diff', '--no-textconv', ...unsigned, ...shape, commit, '--', file]) ?? '';
  for (const [, id, name] of log.matchAll(/([0-9a-f]{40,64})\0\n([^\0]+)\0/g)) {
    const text = history(folder, ['cat-file', 'blob', `${id}:./${name}`]);
    if (text !== undefined && text !== '') yield text;
  }
}

/** Whether the history was cut off when the repository was cloned, so that earlier texts may be missing. */
export const isShallow = (folder: string): boolean =>
  history(folder, ['rev-parse', '--is-shallow-repository'])?.trim() === 'true';

/** What is said besides where a commit is missing, and the history was cut off. */
export const cutOff = (folder: string): string =>
  isShallow(folder) ? '; the clone is shallow: fetch the whole history (fetch-depth: 0 in GitHub Actions)' : '';

/** Where the index of a repository is kept; nothing where there is no repository. */
export function indexOf(folder: string): string | undefined {
  const path = textOf(git(folder, ['rev-parse', '--git-path', 'index']))?.trimEnd();
  return path === undefined ? undefined : resolve(folder, path);
}

/** A file as git stores it, in the index or in a commit. */
export interface Stored {
  /** Relative to the folder, with forward slashes. */
  readonly file: string;
  readonly sort: 'file' | 'link' | 'submodule';
  /** The name of its content in the store. */
  readonly blob: string;
  /** Set while a merge has left it undecided. */
  readonly unmerged: boolean;
}

/** What is staged below a folder; why that cannot be told. */
export function stagedBelow(folder: string): Listed {
  const fault = strayOf(folder);
  if (fault) return { fault };
  const found = listed(git(folder, ['ls-files', '--stage', '-z']), ([mode, blob, stage]) => ({
    ...storedAs(mode, blob),
    unmerged: stage !== '0',
  }));
  if ('fault' in found) return found;
  const { entries } = found;
  if (!isWhole(indexOf(folder), entries[0]?.blob ?? ''))
    return { fault: 'the index of git is damaged; git reset mends it' };
  const promised = promisedIn(folder, entries);
  return { entries: entries.filter((entry) => !promised.has(entry)) };
}

/** A commit, and when it was made, in milliseconds since 1970. */
export interface Commit {
  readonly id: string;
  readonly time: number;
}

/** The commit that a revision names; why there is none. */
export function commitAt(folder: string, revision: string): Commit | { readonly fault: string } {
  const stray = strayOf(folder);
  if (stray) return { fault: stray };
  const unknown = (): { readonly fault: string } => ({ fault: `git knows no such commit here${cutOff(folder)}` });
  // git would take it for an option.
  if (revision.startsWith('-')) return unknown();
  const answer = git(folder, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
  if ('fault' in answer) return answer.fault === silence ? unknown() : answer;
  const id = answer.bytes.toString().trim();
  const time = textOf(git(folder, ['log', '-1', ...unsigned, '--format=%ct', id]));
  return time === undefined ? unknown() : { id, time: timeOf(time) };
}

/** A moment as git tells it, in seconds, in milliseconds. What a commit claims may be later than any day that can be written. */
export const timeOf = (seconds: string): number => Math.min(Number(seconds) * 1000, Date.UTC(9999, 11, 30));

/** What a commit holds below a folder; why that cannot be told. */
export const committedBelow = (folder: string, commit: string): Listed =>
  listed(git(folder, ['ls-tree', '-r', '-z', commit]), ([mode, , blob]) => ({
    ...storedAs(mode, blob),
    unmerged: false,
  }));

type Listed = { readonly entries: readonly Stored[] } | { readonly fault: string };

/** The files in a listing by git, a line each: some words, a tab, the name. */
function listed(answer: Answer, entry: (words: readonly string[]) => Omit<Stored, 'file'>): Listed {
  if ('fault' in answer) return answer;
  const text = answer.bytes.toString();
  if (!Buffer.from(text).equals(answer.bytes)) return { fault: 'the name of a file is not UTF-8' };
  const lines = text.split('\0').slice(0, -1);
  return {
    entries: lines.map((line) => {
      const [words = '', file = ''] = line.split(/\t(.*)/s, 2);
      return { file, ...entry(words.split(' ')) };
    }),
  };
}

export const storedAs = (mode = '', blob = '') =>
  ({ sort: mode === '120000' ? 'link' : mode === '160000' ? 'submodule' : 'file', blob }) as const;

/** The digest by which git makes names like this one. */
const digestLike = (name: string): Hash => createHash(name.length > 40 ? 'sha256' : 'sha1');

/** Whether an index ends with its digest, or with zeros for none; git itself takes what a broken one still holds for all. */
function isWhole(index: string | undefined, name: string): boolean {
  if (index === undefined || !existsSync(index)) return true;
  const bytes = readFileSync(index);
  const end = bytes.length - name.length / 2;
  const [content, said] = [bytes.subarray(0, end), bytes.subarray(end)];
  return said.every((byte) => byte === 0) || digestLike(name).update(content).digest().equals(said);
}

/** The names of an empty file and of an empty folder in the store, by either sort of name. */
const empties = [
  ['e69de29bb2d1d6434b8b29ae775ad8c2e48c5391', '4b825dc642cb6eb9a060e54bf8d69288fbee4904'],
  [
    '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
    '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
  ],
] as const;

/**
 * Files that are only to be added later (`git add -N`): the index has them as empty, and no commit holds them. git is asked
 * what a commit would hold, and not about the disk: to compare with that, it would run the filters that a repository names.
 */
function promisedIn(folder: string, entries: readonly Stored[]): ReadonlySet<Stored> {
  const empty = entries.filter(({ blob }) => empties.some(([file]) => file === blob));
  const [, nothing] = empties.find(([file]) => file === empty[0]?.blob) ?? [];
  if (nothing === undefined) return new Set();
  const exact = ['--cached', '--ita-invisible-in-index', '--ignore-submodules=all', '--name-only', '--relative', '-z'];
  const held = textOf(git(folder, ['diff-index', ...exact, nothing]))?.split('\0');
  return new Set(held ? empty.filter(({ file }) => !held.includes(file)) : []);
}

/**
 * Why git would look into another repository than that of the folder. A hook tells git by its environment which repository and
 * which index it is about; a program that it runs on a folder elsewhere would be told the same.
 */
function strayOf(folder: string): string | undefined {
  const asked = textOf(git(folder, ['rev-parse', '--absolute-git-dir', '--git-path', 'index']));
  if (asked === undefined) return undefined;
  const store = storeOf(folder);
  const [used = '', index = ''] = asked.split('\n');
  const home = dirname(resolve(folder, index));
  const isStray =
    store === undefined || !isSame(used, store) || (!isSame(home, store) && existsSync(join(home, 'HEAD')));
  return isStray ? 'a hook of another repository is running, and git follows it; run this without --staged' : undefined;
}

/** Where the store of the repository that a folder lies in is kept, by what lies there alone. */
function storeOf(folder: string): string | undefined {
  const top = topOf(folder);
  if (top === undefined) return undefined;
  const path = join(top, '.git');
  if (statSync(path).isDirectory()) return path;
  const [, target] = /^gitdir: (.*)$/m.exec(readText(top, '.git').text) ?? [];
  return target === undefined ? undefined : resolve(top, target);
}

function isSame(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    return false;
  }
}

/** The contents with these names, in one run of git; those that are missing, or are not what the name says, have none. */
export function blobs(folder: string, names: readonly string[]): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>();
  const answer = git(folder, ['cat-file', '--batch'], names.map((name) => `${name}\n`).join(''));
  if ('fault' in answer) return found;
  const { bytes } = answer;
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf('\n', at);
    const [name = '', sort, size] = bytes.toString('utf8', at, end).split(' ');
    at = end + 1;
    if (sort !== 'blob') continue;
    const content = bytes.subarray(at, at + Number(size));
    at += content.length + 1;
    // git believes its store; what another file holds is not what was staged.
    if (digestLike(name).update(`blob ${size}\0`).update(content).digest('hex') === name) found.set(name, content);
  }
  return found;
}

/** The commit that is checked out in a repository. */
export interface CheckedOut {
  /** By which digest the repository names what it stores. */
  readonly algorithm: 'sha1' | 'sha256';
  /** Nothing where there is none yet. */
  readonly commit?: string;
  /** What it holds below the folder that was asked about. */
  readonly entries: readonly Stored[];
}

/** The commit that is checked out where a folder lies; nothing where that is in no repository; why it cannot be told. */
export function checkedOut(folder: string): CheckedOut | { readonly fault: string } | undefined {
  if (topOf(folder) === undefined) return undefined;
  if (strayOf(folder)) return { fault: 'a hook of another repository is running, and git follows it' };
  const format = git(folder, ['rev-parse', '--show-object-format']);
  if ('fault' in format) return format;
  const algorithm = format.bytes.toString().trim() === 'sha256' ? 'sha256' : 'sha1';
  const commit = commitAt(folder, 'HEAD');
  if ('fault' in commit) return { algorithm, entries: [] };
  const held = committedBelow(folder, commit.id);
  return 'fault' in held ? held : { algorithm, commit: commit.id, entries: held.entries };
}
