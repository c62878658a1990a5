import { blobs } from '../../src/workspace/git.ts';
import { git } from '../support/git.ts';
import type { Repository } from './repository.ts';

/** What the repository holds at each commit of the main line, as git tells it: file by file, what each commit changed. */
export function textsOnMainLine({ root }: Repository): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const told = git(
    root,
    ...['log', '--first-parent', '--reverse', '--root', '-m', '--raw', '--no-abbrev', '--no-renames', '--format=%H'],
  );
  const files = new Map<string, string>();
  const listed = told.split(/^(?=[0-9a-f]{40}$)/m).map((commit) => {
    const [id = '', ...changes] = commit.split('\n').filter((line) => line !== '');
    for (const change of changes) {
      const [, , , blob = '', status, file = ''] = change.split(/[ \t]/);
      if (status === 'D') files.delete(file);
      else files.set(file, blob);
    }
    return [id, [...files]] as const;
  });
  const contents = blobs(root, [...new Set(listed.flatMap(([, all]) => all.map(([, blob]) => blob)))]);
  return new Map(
    listed.map(([id, all]) => [
      id,
      Object.fromEntries(all.map(([file, blob]) => [file, contents.get(blob)?.toString() ?? ''])),
    ]),
  );
}
