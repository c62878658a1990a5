import { Argument, Command, Option } from 'commander';
import { version } from '../version.ts';
import { list } from '../wording.ts';
import { date, evidenceFile, filled, isEvidenceFile, oneOf, several, target } from './arguments.ts';
import { classes, states } from './clause-words.ts';
import { exitCodes } from './exit-codes.ts';
import { range } from './range.ts';
import {
  type Common,
  type DiffFormat,
  diffFormats,
  type Format,
  formats,
  type Gates,
  gateNames,
  type HistoryFormat,
  historyFormats,
  type ListFormat,
  listFormats,
  type MatrixFormat,
  matrixFormats,
  type Request,
  shells,
  stages,
  type Target,
  type Where,
} from './request.ts';
import { UsageError } from './usage-error.ts';

export const footer = `
Exit codes:
${exitCodes.map(([code, word, says]) => `  ${code}  ${word}: ${says}`).join('\n')}`;

const table = (rows: readonly (readonly [string, string])[]): string =>
  rows.map(([word, means]) => `  ${word.replaceAll('-', ' ').padEnd(14)}  ${means}`).join('\n');

const matrix = `
Classes, by the gravest thing that stands for a clause:
${table(classes)}

States of a clause in a release, the first of these that holds:
${table(states)}

This is a list: it exits 0 once the record could be judged, however the clauses stand.
fsm-check status answers yes or no.`;

const examples = `
Examples:
  fsm-check gate sit --release R1          may SIT of R1 be entered, may it be called complete?
  fsm-check gate pit --release R1 --sub-system SMS --stage entry
  fsm-check status                         every release, every gate
  fsm-check plan --gate sit --release R1   what is left, and who must do it?
  fsm-check history --release R1           when was each criterion met, when did it fall back?
  fsm-check diff origin/main...HEAD        what did this branch turn, and which edit did?
  fsm-check documents                      which document governs what
  fsm-check validate                       the documents, apart from any gate
  fsm-check clauses                        every clause: what checks it, how it stands
  fsm-check explain 2.13(c)                a clause, a rule or a gate
  fsm-check init --release R1 --sub-system SMS
`;

type Options<F extends Format = Format> = Where & {
  asOf?: string;
  format: readonly Target<F>[];
  quiet?: boolean;
  verbose?: boolean;
  color?: boolean;
  watch?: boolean;
  evidence?: string;
  assume?: readonly string[];
};

function common<F extends Format>(options: Options<F>): Common<F> {
  if (options.quiet && options.verbose) throw new UsageError('--quiet and --verbose contradict each other');
  if (options.watch && options.at !== undefined)
    throw new UsageError('--watch and --at contradict each other: a commit never changes');
  const { evidence } = options;
  if (evidence !== undefined && options.watch)
    throw new UsageError('--evidence and --watch contradict each other: evidence is of one answer');
  if (evidence !== undefined && options.assume)
    throw new UsageError('--evidence and --assume contradict each other: what is assumed is no evidence');
  if (options.assume && options.format.some(({ format }) => !(listFormats as readonly string[]).includes(format)))
    throw new UsageError(
      `what is assumed is told as ${list(listFormats, 'or')} only, lest a program takes it for an answer`,
    );
  if (options.format.some(({ file }) => file !== undefined && file === evidence))
    throw new UsageError(`a format and the evidence cannot go to one file, ${evidence}`);
  return {
    ...where(options),
    ...(options.watch ? { watch: true } : {}),
    ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
    ...(options.color === undefined ? {} : { colour: options.color }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(options.assume === undefined ? {} : { assume: options.assume }),
    targets: options.format,
    verbosity: options.quiet ? 'quiet' : options.verbose ? 'verbose' : 'normal',
  };
}

function where({ root, staged, at }: Where): Where {
  if (staged && at !== undefined) throw new UsageError('--staged and --at contradict each other: name one of them');
  return {
    ...(root === undefined ? {} : { root }),
    ...(staged ? { staged } : {}),
    ...(at === undefined ? {} : { at }),
  };
}

/** Where the record is. */
const rooted = (command: Command): Command =>
  command.option(
    '-C, --root <folder>',
    'the root of the document repository (default: found upwards from here)',
    filled('--root'),
  );

/** Which state of it is meant. */
const stated = (command: Command): Command =>
  rooted(command)
    .option('--staged', 'judge what is staged in git, not what lies on the disk')
    .option(
      '--at <revision>',
      'judge what a commit of git holds, as of the day it was made unless --as-of names another',
      filled('--at'),
    );

/** Which commit the branch ends with that is followed. */
const following = (command: Command): Command =>
  rooted(command).option('--at <revision>', 'the commit to end with (default: HEAD)', filled('--at'));

/** Which two states are compared. */
const comparing = (command: Command): Command =>
  rooted(command)
    .argument(
      '[range]',
      'BASE..HEAD, BASE...HEAD for what came since the two parted, or BASE alone to compare it with the disk (default: HEAD)',
      filled('the range'),
    )
    .option('--staged', 'compare with what is staged in git, not with what lies on the disk')
    .addOption(
      new Option('--at <revision>').hideHelp().argParser(() => {
        throw new UsageError('--at names one state, and two are compared: name them as a range, BASE..HEAD');
      }),
    );

const dated = (command: Command): Command =>
  command.option(
    '--as-of <date>',
    'judge as of this day; later evidence does not count (default: today)',
    (value, before) => date(filled('--as-of')(value, before)),
  );

/** What every command takes that reads the record and tells it in several formats. */
const reading = (command: Command, allowed: readonly Format[] = formats, located = stated): Command =>
  dated(located(command))
    .addOption(
      new Option('-f, --format <name[=file]>', 'a format, to standard output or to a file; may be repeated')
        .default([], 'text')
        .choices(allowed)
        .argParser(target(allowed)),
    )
    .option('-q, --quiet', 'only verdicts, blockers and errors')
    .option('-v, --verbose', 'evidence, files and notes in full')
    .option('--no-cache', 'find everything out anew: neither use what earlier runs found out nor keep it')
    .option('--color', 'use colour even when the output is no terminal')
    .option('--no-color', 'use no colour');

/** The same for a command that judges it, and can go on judging while it changes. */
const judging = (command: Command): Command =>
  reading(command).option('--watch', 'judge again whenever a file changes, until interrupted');

/** The same for one whose answer can come with evidence, or be of what is only assumed. */
const testifying = (command: Command): Command =>
  judging(command)
    .option(
      '--evidence <json-file>',
      'write into this file on what the answer rests, for fsm-check verify; an in-toto statement',
      evidenceFile,
    )
    .option(
      '--assume <name=word>',
      'judge as if this were so, as TI-104=closed, SIT-01=passed, COV-R1@1.1=agreed, R1=confirmed, R1/PIT/SMS=test-completion; may be repeated; no answer to it is a yes',
      several('--assume'),
    );

/** An argument that is one of a few words. */
const word = (flags: string, what: string, allowed: readonly string[]): Argument =>
  new Argument(flags, what)
    .choices(allowed)
    .argParser((given: string) => oneOf(filled(`the ${what}`)(given), allowed, what));

/** Reads the words of an argument that may be repeated. */
const eachFilled =
  (what: string) =>
  (given: string, before: string[] | undefined): string[] => [...(before ?? []), filled(what)(given)];

/** Adds a command to the program; what was asked is handed to `ask`. */
type Adding = (program: Command, ask: (request: Request) => void) => void;

const gate: Adding = (program, ask) =>
  testifying(program.command('gate'))
    .description('judge one gate of one release; without --stage, its entry and its completion')
    .addArgument(word('<gate>', 'gate', gateNames))
    .option('-r, --release <id>', oneRelease, filled('--release'))
    .option('-s, --sub-system <id>', 'for pit: one Sub-System (default: all of the release)', filled('--sub-system'))
    .addOption(stageOption('one stage of the gate'))
    .action((name: (typeof gateNames)[number], options: Options & Gates & Released) =>
      ask({
        command: 'gate',
        ...gates({ ...options, gate: name }),
        gate: name,
        ...released(options),
        common: common(options),
      }),
    );

const oneRelease = 'the release (may be left out when the programme has only one)';

const stageOption = (what: string): Option =>
  new Option('--stage <stage>', what)
    .choices(stages)
    .argParser((given: string, before: unknown) => oneOf(filled('--stage')(given, before), stages, 'stage'));

interface Released {
  readonly release?: string;
}

const released = ({ release }: Released): Released => (release === undefined ? {} : { release });

/** The gates that the options name. Throws {@link UsageError} for a gate that is not judged so. */
function gates({ gate: name, stage, subSystem }: Gates): Gates {
  const other = name ?? 'every gate';
  if (subSystem !== undefined && name !== 'pit')
    throw new UsageError(`--sub-system goes with pit; ${other} is judged for a whole release`);
  if (stage !== undefined && name === 'user-testing')
    throw new UsageError('user-testing has no stages; leave out --stage');
  if (stage === 'publication' && name === 'pit') throw new UsageError('pit has no publication; only sit has');
  return {
    ...(name ? { gate: name } : {}),
    ...(stage ? { stage } : {}),
    ...(subSystem === undefined ? {} : { subSystem }),
  };
}

/** Options for those gates that are asked about. */
const gated = (command: Command): Command =>
  command
    .addOption(
      new Option('-g, --gate <gate>', 'only this gate')
        .choices(gateNames)
        .argParser((given: string, before: unknown) => oneOf(filled('--gate')(given, before), gateNames, 'gate')),
    )
    .addOption(stageOption('only this stage'))
    .option('-s, --sub-system <id>', 'for --gate pit: only this Sub-System', filled('--sub-system'));

const plan: Adding = (program, ask) =>
  gated(reading(program.command('plan'), listFormats))
    .description(
      'tell what is left before a gate is open, as actions in an order in which they can be done, by the body that must act; the exit code is 0 when nothing is left',
    )
    .option('-r, --release <id>', oneRelease, filled('--release'))
    .action((options: Options<ListFormat> & Gates & Released) =>
      ask({ command: 'plan', ...gates(options), ...released(options), common: common(options) }),
    );

const history: Adding = (program, ask) =>
  gated(reading(program.command('history'), historyFormats, following))
    .description(
      'tell when each criterion was met and when it fell back, by the commits of a branch, each judged as of its day; the exit code is 0 when it can be told, however it ended',
    )
    .option('-r, --release <id>', oneRelease, filled('--release'))
    .action((options: Options<HistoryFormat> & Gates & Released) =>
      ask({ command: 'history', ...gates(options), ...released(options), common: common(options) }),
    );

const diff: Adding = (program, ask) =>
  gated(reading(program.command('diff'), diffFormats, comparing))
    .description(
      'tell which gates and criteria turned between two states of the record, and the edit that turned each; both are judged as of one day, so that edits alone turn anything; the exit code is 1 when something fell back',
    )
    .option('-r, --release <id>', 'only this release', filled('--release'))
    .action((given: string | undefined, options: Options<DiffFormat> & Gates & Released) => {
      const { staged, ...others } = options;
      const sides = range(given ?? 'HEAD');
      if (staged && sides.head !== undefined)
        throw new UsageError(
          `--staged and ${given} contradict each other: name one state, which what is staged is compared with`,
        );
      ask({
        command: 'diff',
        sides: { ...sides, ...(staged ? { staged } : {}) },
        ...gates(options),
        ...released(options),
        common: common(others),
      });
    });

const status: Adding = (program, ask) =>
  testifying(program.command('status'))
    .description('judge every gate of every release')
    .option('-r, --release <id>', 'only this release', filled('--release'))
    .action((options: Options & Released) => ask({ command: 'status', ...released(options), common: common(options) }));

const documents: Adding = (program, ask) =>
  reading(program.command('documents'), listFormats)
    .description(
      'list which version of which approach and coverage governs each release, phase and Sub-System: one cell per Sub-System for PIT and one for SIT; the exit code is 0 when the list can be made, whatever gaps it shows',
    )
    .option('-r, --release <id>', 'only this release', filled('--release'))
    .action((options: Options<ListFormat> & Released) =>
      ask({ command: 'documents', ...released(options), common: common(options) }),
    );

const validate: Adding = (program, ask) =>
  judging(program.command('validate'))
    .description('check the documents, each by itself and against the others; no gate is judged')
    .argument('[paths...]', 'report only what bears on these files or folders', eachFilled('a path'))
    .option(
      '--stdin-filename <file>',
      'take the text of this file from standard input, and report only what bears on it',
      filled('--stdin-filename'),
    )
    .action((paths: string[] | undefined, options: Options & { stdinFilename?: string }) => {
      const { stdinFilename: stdin, staged, at, watch } = options;
      const named = (paths ?? []).filter((path) => path !== '-');
      if (stdin === undefined && named.length < (paths ?? []).length)
        throw new UsageError('- stands for standard input; say which file it is with --stdin-filename');
      if (stdin !== undefined && named.length > 0)
        throw new UsageError('--stdin-filename names the one file to report on; leave out the paths');
      if (stdin !== undefined && staged)
        throw new UsageError(
          '--stdin-filename and --staged contradict each other: the one judges what is not saved yet',
        );
      if (stdin !== undefined && at !== undefined)
        throw new UsageError('--stdin-filename and --at contradict each other: the one judges what is not saved yet');
      if (stdin !== undefined && watch)
        throw new UsageError('--stdin-filename and --watch contradict each other: standard input is read once');
      ask({ command: 'validate', paths: named, ...(stdin === undefined ? {} : { stdin }), common: common(options) });
    });

const clauses: Adding = (program, ask) =>
  reading(program.command('clauses'), matrixFormats)
    .description('list every clause: what checks it, and how it stands in each release')
    .addHelpText('after', matrix)
    .action((options: Options<MatrixFormat>) => ask({ command: 'clauses', common: common(options) }));

const explain: Adding = (program, ask) =>
  program
    .command('explain')
    .description('tell what a clause asks, what a rule checks or what a gate needs')
    .argument(
      '<topic>',
      'a clause (2.13(c)), a rule (sit-entry.readiness), a reading (A10) or a gate (sit)',
      filled('the topic'),
    )
    .action((topic: string) => ask({ command: 'explain', topic }));

const digest: Adding = (program, ask) =>
  program
    .command('digest')
    .description('print what a decision records about the version that it makes final: its id, version and digest')
    .argument('<file>', 'an approach, a coverage or a User Testing document', filled('the file'))
    .action((file: string) => ask({ command: 'digest', file }));

const sign: Adding = (program, ask) =>
  rooted(program.command('sign'))
    .description('sign a decision with an SSH key, for the body that made it, and write the signature into its file')
    .argument('<decision>', 'the id of the decision', filled('the decision'))
    .requiredOption(
      '-k, --key <file>',
      'the private key, or the public one of a key that an agent holds',
      filled('--key'),
    )
    .action((decision: string, options: { key: string; root?: string }) =>
      ask({ command: 'sign', decision, ...options }),
    );

const verify: Adding = (program, ask) =>
  stated(program.command('verify'))
    .description(
      'tell of each decision that must be signed whether it is, the programme says which must; or of a file of evidence whether the record is still as it says',
    )
    .argument(
      '[decisions...]',
      'only these decisions; or one file that --evidence wrote, whose name ends in .json',
      eachFilled('the decision'),
    )
    .action((decisions: string[] | undefined, options: Where) => {
      const file = decisions?.find(isEvidenceFile);
      if (file !== undefined && decisions?.length !== 1)
        throw new UsageError(`${file} is a file of evidence; verify it by itself`);
      ask(
        file === undefined
          ? { command: 'verify', decisions: decisions ?? [], ...where(options) }
          : { command: 'verify-evidence', file, ...where(options) },
      );
    });

const selfTest: Adding = (program, ask) =>
  dated(stated(program.command('self-test')))
    .description(
      'put every built-in fault into the record, in memory, wherever a criterion has its evidence, and see that it turns; the exit code is 1 when one does not',
    )
    .action(({ asOf, ...options }: Where & { asOf?: string }) =>
      ask({ command: 'self-test', ...where(options), ...(asOf === undefined ? {} : { asOf }) }),
    );

const schema: Adding = (program, ask) =>
  program
    .command('schema')
    .description('print the JSON Schema of a kind of document, or of a JSON output')
    .argument('[kind]', 'the kind; without it, the kinds are listed', filled('the kind'))
    .option('--write <folder>', 'write the schemas of all kinds into this folder, for editors', filled('--write'))
    .action((kind: string | undefined, { write }: { write?: string }) => {
      if (kind !== undefined && write !== undefined)
        throw new UsageError('--write writes the schemas of all kinds; leave out the kind');
      ask({
        command: 'schema',
        ...(kind === undefined ? {} : { kind }),
        ...(write === undefined ? {} : { write }),
      });
    });

const init: Adding = (program, ask) =>
  program
    .command('init')
    .description(
      'make a new document repository: documents to be filled in, schemas for editors, a pre-commit hook, CI; what is there already is kept',
    )
    .argument('[folder]', 'where (default: here)', filled('the folder'))
    .option('-r, --release <id>', 'a release; may be repeated', several('--release'))
    .option('-s, --sub-system <id>', 'a Sub-System of each release; may be repeated', several('--sub-system'))
    .option('-y, --yes', 'ask nothing')
    .action((folder: string | undefined, options: { release?: string[]; subSystem?: string[]; yes?: boolean }) =>
      ask({
        command: 'init',
        folder: folder ?? '.',
        releases: options.release ?? [],
        subSystems: options.subSystem ?? [],
        yes: options.yes === true,
      }),
    );

const lsp: Adding = (program, ask) =>
  program
    .command('lsp')
    .description('run as a language server for an editor, over standard input and output')
    .option('--stdio', 'the same: editors pass it')
    .action(() => ask({ command: 'lsp' }));

const completion: Adding = (program, ask) =>
  program
    .command('completion')
    .description('print the script that makes a shell complete commands, options, releases and Sub-Systems')
    .addArgument(word('<shell>', 'shell', shells))
    .action((shell: (typeof shells)[number]) => ask({ command: 'completion', shell }));

/** The commands, their arguments and options. What was asked is handed to `ask`. */
export function commandTree(ask: (request: Request) => void): Command {
  const program = new Command('fsm-check')
    .description(
      'Judges the test documents of an FSM Release against the SVTAD: which gates are open, which are blocked, and why.',
    )
    .version(version, '-V, --version', 'print the version')
    .addHelpText('after', examples + footer)
    .showSuggestionAfterError(true)
    .helpCommand(false);
  const all = [
    gate,
    status,
    plan,
    history,
    diff,
    documents,
    validate,
    clauses,
    explain,
    digest,
    sign,
    verify,
    selfTest,
    schema,
    init,
    lsp,
    completion,
  ];
  for (const add of all) add(program, ask);
  return program;
}
