import { basename, resolve } from 'node:path';
import { watch } from 'chokidar';
import { rootAt } from './directory.ts';
import { indexOf } from './git.ts';
import { foreign } from './workspace.ts';

/** How long nothing must change before it is told, in milliseconds: an editor or a checkout writes several files at once. */
const calm = 150;

/**
 * Tells of changes below the root, in a burst once, until `end` is called: of the files but for `except`, or of the index of git.
 * Resolves when every change from then on is seen.
 */
export async function watchRoot(
  cwd: string,
  { root, staged, except }: { readonly root?: string; readonly staged?: boolean; readonly except: readonly string[] },
  changed: () => void,
): Promise<{ readonly where: string; end(): Promise<void> }> {
  const { base, where } = rootAt(cwd, root);
  const index = staged ? indexOf(base) : undefined;
  // What a run writes itself, under the name that it has until it is whole too, must not start another.
  const own = except.map((file) => resolve(cwd, file));
  const isOwn = (path: string): boolean => own.some((file) => path === file || path.startsWith(`${file}.`));
  const watcher = watch(index ?? base, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => isOwn(path) || (path !== base && foreign.has(basename(path)) && index === undefined),
  });
  let waiting: NodeJS.Timeout | undefined;
  watcher.on('all', () => {
    clearTimeout(waiting);
    waiting = setTimeout(changed, calm);
  });
  // What can no longer be watched is found again, or told, by the next run.
  watcher.on('error', changed);
  await new Promise<void>((resolve) => void watcher.once('ready', () => resolve()));
  return {
    where,
    async end() {
      clearTimeout(waiting);
      await watcher.close();
    },
  };
}
