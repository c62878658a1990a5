import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { repositoryOf } from './directory.ts';
import { reason } from './workspace.ts';

/** Settings under which git only reads, and runs nothing that a repository names: no hook, no monitor, no pager. */
const careful = [
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '--no-pager',
  '--literal-pathspecs',
  '--no-optional-locks',
];

/** What git prints. Without git, a repository or what is asked for: why not, in its words. */
type Answer = { readonly bytes: Buffer } | { readonly fault: string };

function git(folder: string, args: readonly string[], input = ''): Answer {
  // A hook of a linked worktree is told where the store is; git then takes the folder that it is in for the whole tree.
  let top: string | undefined;
  try {
    top = topOf(folder);
  } catch (error) {
    return { fault: reason(error) };
  }
  const tree = top === undefined ? [] : [`--work-tree=${top}`];
  const { status, stdout, stderr, error } = spawnSync('git', [...careful, ...tree, ...args], {
    cwd: folder,
    input,
    maxBuffer: 1 << 30,
  });
  if (status === 0) return { bytes: stdout };
  return { fault: error ? `git cannot be run: ${error.message}` : firstLine(stderr.toString()) };
}

/** The top folder of the repository that a folder lies in. Throws where there is no such folder. */
const topOf = (folder: string): string | undefined => repositoryOf(realpathSync(folder));

const firstLine = (text: string): string => text.split('\n', 1).join('');

const textOf = (answer: Answer): string | undefined => ('bytes' in answer ? answer.bytes.toString() : undefined);

/** The texts that a file had in its history, also under other names, the newest first. */
export function* earlierTexts(folder: string, file: string): Generator<string> {
  const quiet = ['--no-ext-diff', '--no-textconv', '--no-show-signature'];
  const shape = ['--follow', '--name-only', '--format=%H', '-z', '--relative'];
  const log = textOf(git(folder, ['log', ...quiet, ...shape, '--', file])) ?? '';
  for (const [, commit, name] of log.matchAll(/([0-9a-f]{40,64})\0\n([^\0]+)\0/g)) {
    const text = textOf(git(folder, ['cat-file', 'blob', `${commit}:./${name}`]));
    if (text !== undefined && text !== '') yield text;
  }
}

/** Whether the history was cut off when the repository was cloned, so that earlier texts may be missing. */
export const isShallow = (folder: string): boolean =>
  textOf(git(folder, ['rev-parse', '--is-shallow-repository']))?.trim() === 'true';

/** Where the index of a repository is kept; nothing where there is no repository. */
export function indexOf(folder: string): string | undefined {
  const path = textOf(git(folder, ['rev-parse', '--git-path', 'index']))?.trimEnd();
  return path === undefined ? undefined : resolve(folder, path);
}

/** An entry of the index of git. */
export interface Staged {
  /** Relative to the folder, with forward slashes. */
  readonly file: string;
  readonly sort: 'file' | 'link' | 'submodule';
  /** The name of its content in the store. */
  readonly blob: string;
  /** Set while a merge has left it undecided. */
  readonly unmerged: boolean;
}

/** What is staged below a folder; why that cannot be told. */
export function stagedBelow(folder: string): { readonly entries: readonly Staged[] } | { readonly fault: string } {
  const fault = strayOf(folder);
  if (fault) return { fault };
  const answer = git(folder, ['ls-files', '--stage', '-z']);
  if ('fault' in answer) return answer;
  const text = answer.bytes.toString();
  if (!Buffer.from(text).equals(answer.bytes)) return { fault: 'the name of a file is not UTF-8' };
  const promised = promisedBelow(folder, text);
  const entries = text
    .split('\0')
    .slice(0, -1)
    .map((line) => {
      const [head = '', file = ''] = line.split(/\t(.*)/s, 2);
      const [mode, blob = '', stage] = head.split(' ');
      const sort = mode === '120000' ? 'link' : mode === '160000' ? 'submodule' : 'file';
      return { file, sort, blob, unmerged: stage !== '0' } as const;
    });
  return { entries: entries.filter(({ file }) => !promised.has(file)) };
}

/** The name of an empty file in the store, by either sort of name. */
const empty =
  /\b(?:e69de29bb2d1d6434b8b29ae775ad8c2e48c5391|473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813)\b/;

/** Files that are only to be added later (`git add -N`): the index has them as empty, and no commit holds them. */
function promisedBelow(folder: string, index: string): ReadonlySet<string> {
  if (!empty.test(index)) return new Set();
  const listed = textOf(git(folder, ['diff-files', '--diff-filter=A', '--name-only', '--relative', '-z']));
  return new Set(listed?.split('\0'));
}

/**
 * Why git would look into another repository than that of the folder. A hook tells git by its environment which repository and
 * which index it is about; a program that it runs on a folder elsewhere would be told the same.
 */
function strayOf(folder: string): string | undefined {
  const asked = textOf(git(folder, ['rev-parse', '--absolute-git-dir', '--git-path', 'index']));
  const store = asked === undefined ? undefined : storeOf(folder);
  if (asked === undefined || store === undefined) return undefined;
  const [used = '', index = ''] = asked.split('\n');
  const home = dirname(resolve(folder, index));
  const isStray = !isSame(used, store) || (!isSame(home, store) && existsSync(join(home, 'HEAD')));
  return isStray ? 'a hook of another repository is running, and git follows it; run this without --staged' : undefined;
}

/** Where the store of the repository that a folder lies in is kept, by what lies there alone. */
function storeOf(folder: string): string | undefined {
  const top = topOf(folder);
  if (top === undefined) return undefined;
  const path = join(top, '.git');
  if (statSync(path).isDirectory()) return path;
  const [, target] = /^gitdir: (.*)$/m.exec(readFileSync(path, 'utf8')) ?? [];
  return target === undefined ? undefined : resolve(top, target);
}

function isSame(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    return false;
  }
}

/** The contents with these names, in one run of git; those that are missing have none. */
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
    found.set(name, bytes.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return found;
}
