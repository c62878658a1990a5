import { spawnSync } from 'node:child_process';

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

/** What git prints; nothing where there is no git, no repository or no such object. */
function git(folder: string, ...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', [...careful, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout : undefined;
}

/** The texts that a file had in its history, also under other names, the newest first. */
export function* earlierTexts(folder: string, file: string): Generator<string> {
  const quiet = ['--no-ext-diff', '--no-textconv', '--no-show-signature'];
  const log = git(
    folder,
    'log',
    ...quiet,
    '--follow',
    '--name-only',
    '--format=%x01%H',
    '-z',
    '--relative',
    '--',
    file,
  );
  for (const entry of log?.split('\u0001').slice(1) ?? []) {
    const [commit, name] = entry.split('\0');
    const text = name && git(folder, 'cat-file', 'blob', `${commit}:./${name.trimStart()}`);
    if (text !== undefined && text !== '') yield text;
  }
}
