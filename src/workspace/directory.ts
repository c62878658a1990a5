import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { weigh } from './limits.ts';
import {
  decode,
  type FileText,
  foreign,
  foreignAbove,
  isYaml,
  leadsUp,
  namesBelow,
  reason,
  statesProgramme,
  type Witness,
  type Workspace,
  WorkspaceError,
} from './workspace.ts';

interface Listing {
  readonly files: string[];
  /** Those of the files that are files themselves and no links, sockets or folders. */
  readonly regular: Set<string>;
  readonly skipped: { file: string; because: string }[];
}

/** Lists the YAML files below `base`. A folder that cannot be read throws: what it holds may matter. */
function list(base: string, folder = '', found: Listing = { files: [], regular: new Set(), skipped: [] }): Listing {
  for (const entry of readdirSync(join(base, folder), { withFileTypes: true })) {
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.name === '.git') continue;
    // Node reads a name that is no text as another one, which may be that of another file.
    if (entry.name.includes('\ufffd') && (entry.isDirectory() || isYaml(entry.name)))
      throw new WorkspaceError(`the name of ${file} is not UTF-8; rename it`);
    const because = foreign.get(entry.name) ?? (entry.isDirectory() ? ownStore(join(base, file)) : undefined);
    if (entry.isDirectory() && because) found.skipped.push({ file, because });
    else if (entry.isDirectory()) list(base, file, found);
    else if (isYaml(entry.name)) {
      found.files.push(file);
      if (entry.isFile()) found.regular.add(file);
    } else if (entry.isSymbolicLink()) {
      const because = unfollowed(join(base, file));
      if (because) found.skipped.push({ file, because });
    }
  }
  return found;
}

/** Why what a link leads to is left alone; nothing for a link to a file, or to nothing. */
function unfollowed(link: string): string | undefined {
  try {
    const isFolder = statSync(link, { throwIfNoEntry: false })?.isDirectory();
    return isFolder ? 'it is a symbolic link to a folder' : undefined;
  } catch (error) {
    return `it is a symbolic link that cannot be followed: ${reason(error)}`;
  }
}

/** Why a folder with a store of git in it is left alone, as a submodule and a second work tree are. */
const ownStore = (folder: string): string | undefined =>
  existsSync(join(folder, '.git')) ? 'it is a repository of its own' : undefined;

/** A root: its absolute path, its name for people, and where it lies in its repository. */
export interface Root extends Pick<Workspace, 'where' | 'within'> {
  readonly base: string;
}

/** The folder at `root`, or the one found upwards from `cwd`. */
export function rootAt(cwd: string, root?: string): Root {
  const base = root === undefined ? findRoot(cwd) : resolve(cwd, root);
  const within = relative(repositoryOf(base) ?? cwd, base)
    .split(sep)
    .join('/');
  return { base, where: root ?? (relative(cwd, base) || '.'), within: leadsUp(within) ? '' : within };
}

/**
 * Opens the folder at `root`, or the one found upwards from `cwd`; `witness` is told what is read there. Throws
 * {@link WorkspaceError} when it cannot be read.
 */
export function openDirectory(cwd: string, root?: string, witness?: Witness): Workspace {
  const { base, where, within } = rootAt(cwd, root);
  const { files, regular, skipped } = listingOf(base, where);
  return {
    where,
    within,
    source: 'files',
    files,
    skipped,
    read(file) {
      return regular.has(file) ? readRegular(file, join(base, file), witness) : readText(base, file, heldBack, witness);
    },
    async *earlierTexts(file) {
      const { earlierTexts } = await import('./git.ts');
      yield* earlierTexts(base, file);
    },
    isShallow: async () => (await import('./git.ts')).isShallow(base),
    nameOf: namesBelow(cwd, base, where),
  };
}

/** Why something must not be read though it may lie below `base`: it lies elsewhere, or where no documents are. */
function heldBack(base: string, path: string): string | undefined {
  const name = relative(realpathSync(base), path).split(sep).join('/');
  if (leadsUp(name)) return 'it leads out of the root';
  const because = foreignAbove(name.toLowerCase())?.because;
  return because ?? (/(?:^|\/)\./.test(name) ? 'it is hidden, as files are in which programs keep secrets' : undefined);
}

/** Whether something is at a path, be it what it may. */
export function isThere(cwd: string, path: string): boolean {
  try {
    return lstatSync(resolve(cwd, path)) !== undefined;
  } catch (error) {
    return !['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
  }
}

/** The text of a file, if that is what lies at `path`: no link is followed, and nothing is waited for. Throws only {@link WorkspaceError}, where it is too large. */
function readRegular(file: string, path: string, witness?: Witness): FileText {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  try {
    const handle = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    try {
      const found = fstatSync(handle);
      if (!found.isFile()) return { file, text: '', fault: 'it is no regular file' };
      weigh(file, found.size);
      const bytes = readFileSync(handle);
      witness?.(file, bytes);
      return decode(file, bytes);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (error instanceof WorkspaceError) throw error;
    return { file, text: '', fault: `the file cannot be read: ${reason(error)}` };
  }
}

/**
 * The text of one file below `folder`, or that a link there leads to, unless `refusal` says why not. `fault` says why it cannot
 * be relied on; throws only {@link WorkspaceError}, where it is too large.
 */
export function readText(
  folder: string,
  file: string,
  refusal: (folder: string, path: string) => string | undefined = () => undefined,
  witness?: Witness,
): FileText {
  try {
    const path = realpathSync(resolve(folder, file));
    const fault = refusal(folder, path) ?? (statSync(path).isFile() ? undefined : 'it is no regular file');
    return fault === undefined ? readRegular(file, path, witness) : { file, text: '', fault };
  } catch (error) {
    if (error instanceof WorkspaceError) throw error;
    return { file, text: '', fault: `the file cannot be read: ${reason(error)}` };
  }
}

function listingOf(base: string, where: string): Listing {
  try {
    if (!statSync(base).isDirectory()) throw new WorkspaceError(`${where} is not a folder`);
    const { files, regular, skipped } = list(base);
    return { files: files.sort(), regular, skipped };
  } catch (error) {
    if (error instanceof WorkspaceError) throw error;
    const { path } = error as NodeJS.ErrnoException;
    const what = path === undefined || path === base ? where : join(where, relative(base, path));
    throw new WorkspaceError(`${what} cannot be read: ${reason(error)}`);
  }
}

/**
 * The nearest folder upwards that holds a programme document, no farther than the root of the git repository; else that
 * root; else the folder itself.
 */
function findRoot(cwd: string): string {
  for (let folder = cwd; ; folder = dirname(folder)) {
    try {
      if (holdsProgramme(folder) || existsSync(join(folder, '.git'))) return folder;
    } catch {
      return cwd;
    }
    if (dirname(folder) === folder) return cwd;
  }
}

/** The files below a folder, which need not be there yet, that state a programme. */
export function programmesBelow(cwd: string, folder: string): string[] {
  if (!isThere(cwd, folder)) return [];
  const { files, read } = openDirectory(cwd, folder);
  return files.filter((file) => statesProgramme(read(file).text));
}

/** Whether a YAML file directly in `folder` is a programme. */
function holdsProgramme(folder: string): boolean {
  const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isFile() && isYaml(entry.name) ? [entry.name] : [],
  );
  return names.some((name) => statesProgramme(readRegular(name, join(folder, name)).text));
}

/** The folders, with a slash, and the YAML files that begin as a path does that somebody types; hidden ones only when asked for. */
export function entriesAt(cwd: string, typed: string): string[] {
  const above = typed.slice(0, typed.lastIndexOf('/') + 1);
  const begun = typed.slice(above.length);
  try {
    return readdirSync(resolve(cwd, above || '.'), { withFileTypes: true })
      .filter(({ name }) => name.startsWith(begun) && (begun !== '' || !name.startsWith('.')))
      .flatMap((entry) => {
        const path = above + entry.name;
        const isFolder = statSync(resolve(cwd, path), { throwIfNoEntry: false })?.isDirectory();
        return isFolder ? [`${path}/`] : isYaml(entry.name) ? [path] : [];
      })
      .sort();
  } catch {
    return [];
  }
}

/** How a folder, which need not be there yet, stands to git: the root of a repository, a folder within one, or neither. */
export function standingOf(cwd: string, folder: string): 'root' | 'within' | 'none' {
  const path = resolve(cwd, folder);
  const repository = repositoryOf(path);
  return repository === undefined ? 'none' : repository === path ? 'root' : 'within';
}

/** The nearest folder upwards with a git repository in it. */
export function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : repositoryOf(above);
}
