/**
 * What a shell offers while somebody types, told from the command tree and the repository. The shells' own scripts come from a
 * library; each asks `fsm-check complete -- <words>` and reads the lines that {@link completions} makes.
 */
import { script } from '@bomb.sh/tab';
import type { Argument, Command, Option } from 'commander';
import { read } from '../documents/read.ts';
import type { DocumentData } from '../model/documents.ts';
import { harmless } from '../reporters/style.ts';
import { entriesAt, openDirectory } from '../workspace/directory.ts';
import { statesProgramme, WorkspaceError } from '../workspace/workspace.ts';
import { commandTree } from './command-tree.ts';
import type { Request } from './request.ts';
import type { Terminal } from './terminal.ts';

/**
 * Prints the script for a shell on standard output. That for bash is ours: the library's evaluates the line that one types, so
 * that a redirection in it empties a file, and needs another package.
 */
export async function completionScript(
  { shell }: Extract<Request, { command: 'completion' }>,
  { stdout }: Terminal,
): Promise<void> {
  if (shell === 'bash') await stdout.write(bash);
  else script(shell, 'fsm-check', 'fsm-check');
}

/** Bash takes `--release=R1` apart at its sign; it is put together again. */
const bash = `# bash completion for fsm-check
_fsm_check() {
    local word words=() last=-1 i
    for ((i = 1; i <= COMP_CWORD; i++)); do
        word=\${COMP_WORDS[i]}
        if ((last >= 0)) && [[ $word == "=" || \${COMP_WORDS[i - 1]} == "=" ]]; then
            words[last]+=$word
        else
            words[++last]=$word
        fi
    done
    COMPREPLY=()
    while IFS=$'\\t' read -r word _; do
        case $word in
        :*) ((\${word#:} & 2)) && compopt -o nospace 2>/dev/null ;;
        ?*) COMPREPLY+=("$word") ;;
        esac
    done < <(fsm-check complete -- "\${words[@]}" 2>/dev/null)
}
complete -F _fsm_check fsm-check
`;

/** A word that may stand there, and what it is. */
type Offer = readonly [word: string, what: string];

/** What the scripts are told beside the words: offer no files besides; put no space behind the word. */
const noFiles = 4;
const noSpace = 2;

/** Words that a shell takes as they are, in a list or on its line. Any other, such as a file name, might do something there. */
const isPlain = (word: string): boolean => /^[\w./@+=-]+$/.test(word);

/** The words that may take the place of the last one, a line each, and how the shell is to treat them. */
export async function completions(words: readonly string[], cwd: string): Promise<string> {
  // The value of `--release=R1` is completed by itself; the shells put the rest before it.
  const [, flag, value] = /^(--[\w-]+)=(.*)$/s.exec(words.at(-1) ?? '') ?? [];
  const typed = value ?? words.at(-1) ?? '';
  const before = [...words.slice(0, -1), ...(flag === undefined ? [] : [flag])];
  const offered = await offersFor(
    commandTree(() => {}),
    before,
    typed,
    cwd,
  );
  const fitting = offered.filter(([word]) => word.startsWith(typed) && isPlain(word));
  const unfinished = fitting.length > 0 && fitting.every(([word]) => word.endsWith('/'));
  const lines = fitting.map(([word, what]) => `${word}\t${harmless(what)}\n`);
  return `${lines.join('')}:${unfinished ? noFiles + noSpace : noFiles}\n`;
}

async function offersFor(tree: Command, before: readonly string[], typed: string, cwd: string): Promise<Offer[]> {
  const at = before.findIndex((word) => !word.startsWith('-'));
  const command = tree.commands.find((each) => each.name() === before[at]);
  if (!command) {
    if (at !== -1) return [];
    return typed.startsWith('-') ? flagsOf(tree, []) : tree.commands.map((each) => [each.name(), summaryOf(each)]);
  }
  const { given, places, wanted } = readWords(command, before.slice(at + 1));
  if (wanted) return valuesOf(wanted, given, typed, cwd);
  if (typed.startsWith('-')) return flagsOf(command, [...given.keys()]);
  const argument = command.registeredArguments[places] ?? command.registeredArguments.findLast((each) => each.variadic);
  return argument ? valuesOf(argument, given, typed, cwd) : [];
}

/** The description of a command up to where it goes into detail. */
const summaryOf = (command: Command): string => command.description().split(/[:;]/, 1).join('');

interface Words {
  /** The options that were given, with their values. */
  readonly given: ReadonlyMap<Option, string>;
  /** How many arguments were given. */
  readonly places: number;
  /** The option whose value comes next. */
  readonly wanted: Option | undefined;
}

function readWords(command: Command, words: readonly string[]): Words {
  const given = new Map<Option, string>();
  let places = 0;
  let wanted: Option | undefined;
  for (const word of words) {
    if (wanted) {
      given.set(wanted, word);
      wanted = undefined;
      continue;
    }
    const [flag, value] = word.split(/=(.*)/s, 2);
    const option = command.options.find(({ long, short }) => flag === long || flag === short);
    if (!option) places++;
    else if (option.required && value === undefined) wanted = option;
    else given.set(option, value ?? '');
  }
  return { given, places, wanted };
}

const flagsOf = (command: Command, given: readonly Option[]): Offer[] =>
  command
    .createHelp()
    .visibleOptions(command)
    .filter((option) => Array.isArray(option.defaultValue) || !given.some(({ long }) => long === option.long))
    .flatMap(({ long, description }) => (long ? [[long, description] as const] : []));

/** What may be the value of an option or an argument: one of its words, or what the word in its brackets stands for. */
async function valuesOf(
  wanted: Option | Argument,
  given: Words['given'],
  typed: string,
  cwd: string,
): Promise<Offer[]> {
  if (wanted.argChoices) return wanted.argChoices.map((choice) => [choice, '']);
  const name = 'flags' in wanted ? /[<[]([\w-]+)/.exec(wanted.flags)?.[1] : wanted.name();
  const value = (long: string): string | undefined => [...given].find(([option]) => option.long === long)?.[1];
  switch (name) {
    case 'id':
      return idsOf((wanted as Option).long === '--release', value('--release'), cwd, value('--root'));
    case 'folder':
      return entriesAt(cwd, typed).flatMap((entry) => (entry.endsWith('/') ? [[entry, '']] : []));
    case 'file':
    case 'paths':
      return entriesAt(cwd, typed).map((entry) => [entry, '']);
    case 'kind':
      return (await import('./schema.ts')).schemaNames.map((kind) => [kind, '']);
    case 'topic':
      return [...(await import('./explain.ts')).topics];
    default:
      return [];
  }
}

/** The releases of the programme, or its Sub-Systems: those of one release where one is given. */
async function idsOf(releases: boolean, release: string | undefined, cwd: string, root?: string): Promise<Offer[]> {
  const programme = await programmeAt(cwd, root);
  if (!programme) return [];
  if (releases) return programme.releases.map(({ id, title }) => [id, title]);
  const own = programme.releases.find(({ id }) => id === release)?.subSystems;
  return programme.subSystems.flatMap(({ id, title }) => (own?.includes(id) === false ? [] : [[id, title] as const]));
}

/** The programme alone, for a shell does not wait until all is read; nothing where there is none that can be relied on. */
async function programmeAt(cwd: string, root?: string): Promise<DocumentData['programme'] | undefined> {
  try {
    const workspace = openDirectory(cwd, root);
    for (const file of workspace.files) {
      const source = workspace.read(file);
      if (!statesProgramme(source.text)) continue;
      const found = await read(source);
      if (found.as === 'document' && found.document.kind === 'programme')
        return found.document.entry.data as DocumentData['programme'];
    }
  } catch (error) {
    if (!(error instanceof WorkspaceError)) throw error;
  }
  return undefined;
}
