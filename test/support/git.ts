import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyOf } from './cli.ts';

/** What makes git somebody of its own, untouched by the settings of the machine. */
export const somebody = (home: string): Record<string, string> => ({
  HOME: home,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_COUNT: '3',
  GIT_CONFIG_KEY_0: 'user.name',
  GIT_CONFIG_VALUE_0: 'Somebody',
  GIT_CONFIG_KEY_1: 'user.email',
  GIT_CONFIG_VALUE_1: 'somebody@example.org',
  GIT_CONFIG_KEY_2: 'protocol.file.allow',
  GIT_CONFIG_VALUE_2: 'always',
});

/** Runs git in a folder, as {@link somebody}. Throws where git fails. */
export const git = (folder: string, ...args: readonly string[]): string => gitWith({}, folder, ...args);

/** The same, with something for git to read, or with more in its environment. */
export function gitWith(
  { input = '', env = {} }: { readonly input?: string; readonly env?: Readonly<Record<string, string>> },
  folder: string,
  ...args: readonly string[]
): string {
  const { status, stdout, stderr } = spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    input,
    maxBuffer: 1 << 28,
    env: { PATH: process.env.PATH ?? '', ...somebody(folder), ...env },
  });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** Makes a folder a git repository with all that is in it as its one commit. */
export function committed(folder: string): string {
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '-m', 'as it was');
  return folder;
}

/** Commits all that lies in a folder, at a time, and tells the id of the commit. */
export function commitOn(root: string, time: string, message = 'an edit', author = 'Somebody'): string {
  git(root, 'add', '--all', '.');
  const env = { GIT_AUTHOR_DATE: time, GIT_COMMITTER_DATE: time, GIT_AUTHOR_NAME: author };
  gitWith({ env }, root, 'commit', '--quiet', '--allow-empty', '-m', message);
  return git(root, 'rev-parse', 'HEAD').trim();
}

/** A git repository with a copy of an example as its one commit. */
export const repositoryOf = (name: string): string => committed(copyOf(name));

/** A text in a file in the place of another that must stand there. */
export function edit(root: string, file: string, from: string, to: string): void {
  const text = readFileSync(join(root, file), 'utf8');
  if (!text.includes(from)) throw new Error(`"${from}" does not stand in ${file}`);
  writeFileSync(join(root, file), text.replace(from, to));
}
