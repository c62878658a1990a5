/** The straight line from a request: record, report, text, exit code. What only some runs need is loaded where it is used. */
import { resolve } from 'node:path';
import { Chalk } from 'chalk';
import { wantsColour } from './cli/colour.ts';
import { progress } from './cli/progress.ts';
import type { Common, Format, Request } from './cli/request.ts';
import type { Terminal } from './cli/terminal.ts';
import { today } from './cli/today.ts';
import { UsageError } from './cli/usage-error.ts';
import { type Opened, openCorpus } from './corpus.ts';
import { read } from './documents/read.ts';
import { faultsOf, inspect, inspectRelease } from './engine/inspect.ts';
import { judge, subjectsOf } from './engine/judge.ts';
import { reportOf } from './engine/report.ts';
import { gates } from './gates/index.ts';
import type { Corpus, Entry, Release } from './model/document.ts';
import type { Report } from './model/report.ts';
import { reporters } from './reporters/index.ts';
import { json } from './reporters/json.ts';
import type { Style } from './reporters/style.ts';
import { version } from './version.ts';
import { didYouMean, list, some } from './wording.ts';
import { openDirectory, readText } from './workspace/directory.ts';
import { filesAt, type Workspace } from './workspace/workspace.ts';

/** Does what was asked and returns the exit code. */
export async function answer(request: Asked, terminal: Terminal): Promise<number> {
  switch (request.command) {
    case 'explain': {
      const { explain } = await import('./cli/explain.ts');
      await terminal.stdout.write(await explain(request.topic));
      return 0;
    }
    case 'digest': {
      const { digestText } = await import('./cli/digest.ts');
      await terminal.stdout.write(await digestText(readText(terminal.cwd, request.file)));
      return 0;
    }
    case 'schema': {
      if (request.write !== undefined) {
        const { writeSchemas } = await import('./cli/editor-schemas.ts');
        await terminal.stdout.write(await writeSchemas(terminal.cwd, request.write));
        return 0;
      }
      const { schemaText } = await import('./cli/schema.ts');
      await terminal.stdout.write(schemaText(request.kind));
      return 0;
    }
    case 'init': {
      const { init } = await import('./cli/init.ts');
      await terminal.stdout.write(await init(request, terminal));
      return 0;
    }
    case 'lsp': {
      if (terminal.stdin.isTTY)
        await terminal.stderr.write('fsm-check lsp waits for an editor to speak to it; Ctrl-C ends\n');
      const { serve } = await import('./language-server/server.ts');
      return serve(terminal);
    }
    case 'completion': {
      const { completionScript } = await import('./cli/completion.ts');
      await completionScript(request, terminal);
      return 0;
    }
    case 'complete': {
      const { completions } = await import('./cli/completion.ts');
      await terminal.stdout.write(await completions(request.words, terminal.cwd));
      return 0;
    }
    case 'documents': {
      const { common } = request;
      const { governance } = await import('./engine/governance.ts');
      const { governanceText } = await import('./reporters/governance.ts');
      const corpus = await readCorpus(await workspaceOf(common, terminal), terminal, common);
      const releases = releasesAsked(request, corpus).map(({ data }) => data.id);
      const answered = governance(corpus, { version, asOf: common.asOf ?? today(), releases });
      await print(
        async (format, style) => (format === 'json' ? json(answered) : governanceText(answered, style)),
        'text',
        common,
        terminal,
      );
      return answered.exitCode;
    }
    case 'clauses': {
      const { common } = request;
      const corpus = await readCorpus(await workspaceOf(common, terminal), terminal, common);
      const { clauseMatrix } = await import('./cli/clauses.ts');
      const { clauseReporters } = await import('./reporters/clauses.ts');
      const matrix = clauseMatrix(corpus, common.asOf ?? today());
      await print(async (format, style) => clauseReporters[format](matrix, style), 'text', common, terminal);
      return 0;
    }
    default: {
      const { common } = request;
      if (!common.watch) return judgeAndPrint(request, terminal);
      const { watching } = await import('./cli/watch.ts');
      return watching(() => judgeAndPrint(request, terminal), common, terminal);
    }
  }
}

/** Everything that can be asked but to be told a text. */
type Asked = Exclude<Request, { command: 'tell' }>;

type Judging = Exclude<Extract<Request, { common: Common }>, { command: 'documents' | 'clauses' }>;

/** Judges what was asked, prints the report in every format asked for, and returns the exit code. */
async function judgeAndPrint(request: Judging, terminal: Terminal): Promise<number> {
  const report = await judged(request, terminal);
  const rules = async () => (await import('./cli/catalogue.ts')).rules;
  const usual = terminal.env.GITHUB_ACTIONS === 'true' ? 'github' : 'text';
  const printed = await print(
    async (format, style) => (await reporters[format]())(report, style, rules),
    usual,
    request.common,
    terminal,
  );
  if (printed === 'github') await (await import('./cli/github.ts')).tellRunner(report, request.common, terminal);
  return report.exitCode;
}

/** Reads the record below the root and judges what was asked. */
async function judged(request: Judging, terminal: Terminal): Promise<Report> {
  const { common } = request;
  const asOf = common.asOf ?? today();
  if (request.command === 'validate') return validated(request, terminal, asOf);
  const corpus = await readCorpus(await workspaceOf(common, terminal), terminal, common);
  const releases = releasesAsked(request, corpus);
  const results = gatesAsked(request).flatMap((gate) =>
    releases.flatMap((release) =>
      subjects(request, gate.per, release).map((subject) => judge(corpus, gate, subject, asOf)),
    ),
  );
  const ordered = releases.flatMap(({ data }) => results.filter(({ release }) => release === data.id));
  const findings = [...inspect(corpus, asOf), ...inspectRelease(corpus, ordered, asOf)];
  return reportOf(corpus, {
    command: request.command,
    version,
    asOf,
    gates: ordered,
    findings,
    releases: releases.map(({ data }) => data.id),
  });
}

/** What is wrong with the documents. A programme with faults is one of them: the others are then told each by itself. */
async function validated(
  { paths, stdin, common }: Extract<Request, { command: 'validate' }>,
  terminal: Terminal,
  asOf: string,
): Promise<Report> {
  const workspace = await workspaceOf(common, terminal, stdin);
  const asked = (stdin === undefined ? paths : [stdin]).flatMap((path) => filesAt(workspace, path));
  const about = (files: readonly string[]) => (files.length > 0 ? { files: new Set(files) } : {});
  const told = { command: 'validate', version, asOf, gates: [] } as const;
  const opened = await open(workspace, terminal, common);
  if ('inventory' in opened && opened.inventory) {
    const { broken } = opened.inventory;
    // What is wrong with the programme bears on every file.
    const programmes = broken.filter(({ kind }) => kind === 'programme').map(({ file }) => file);
    const files = about(asked.length > 0 ? [...asked, ...programmes] : []);
    return reportOf(opened.inventory, { ...told, findings: faultsOf(opened.inventory), ...files });
  }
  const corpus = corpusIn(opened);
  const unread = new Map(corpus.skipped.map(({ file, because }) => [file, because]));
  const [first] = asked;
  if (first !== undefined && asked.every((file) => unread.has(file)))
    throw new UsageError(`${some(asked)} ${asked.length > 1 ? 'were' : 'was'} not judged: ${unread.get(first)}`);
  return reportOf(corpus, { ...told, findings: inspect(corpus, asOf), ...about(asked) });
}

/** What is to be read: the folder, what is staged in it, or the folder with one file as standard input has it. */
async function workspaceOf(
  { root, staged }: Common,
  { cwd, stdin: input }: Terminal,
  stdin?: string,
): Promise<Workspace> {
  if (staged) return (await import('./workspace/staged.ts')).openStaged(cwd, root);
  const workspace = openDirectory(cwd, root);
  if (stdin === undefined) return workspace;
  return (await import('./workspace/overlay.ts')).overlay(workspace, stdin, await input.bytes());
}

const readCorpus = async (workspace: Workspace, terminal: Terminal, common: Common): Promise<Corpus> =>
  corpusIn(await open(workspace, terminal, common));

async function open(workspace: Workspace, terminal: Terminal, common: Common): Promise<Opened> {
  const shown = progress(terminal, common.verbosity === 'quiet');
  const { cache, cwd } = terminal;
  const extracts =
    cache && (await import('./extracts.ts')).openExtracts(cache, resolve(cwd, common.root ?? workspace.where));
  try {
    return await openCorpus(workspace, shown.step, (source) => read(source, extracts));
  } finally {
    shown.end();
    extracts?.end();
  }
}

/** The record. Throws {@link UsageError} with the reason where there is none. */
function corpusIn(opened: Opened): Corpus {
  if ('corpus' in opened) return opened.corpus;
  const faults = opened.findings.map(({ at, message }) => `  ${at.file}:${at.line}:${at.column}: ${message}`);
  throw new UsageError([opened.cannot, ...faults].join('\n'));
}

function releasesAsked(
  { release: wanted, command }: { readonly release?: string; readonly command: Request['command'] },
  { programme }: Corpus,
): readonly Entry<Release>[] {
  const all = programme.rows('releases');
  const ids = all.map(({ data }) => data.id);
  if (wanted === undefined) {
    if (command === 'gate' && all.length > 1)
      throw new UsageError(`the programme has the releases ${list(ids)}; name one with --release`);
    return all;
  }
  const found = all.filter(({ data }) => data.id === wanted);
  if (found.length === 0)
    throw new UsageError(
      `the programme has no release "${wanted}"${didYouMean(wanted, ids) || `; it has ${list(ids)}`}`,
    );
  return found;
}

function gatesAsked(request: Exclude<Judging, { command: 'validate' }>) {
  if (request.command === 'status') return gates;
  const { gate, stage } = request;
  return gates.filter((each) => each.gate === gate && (stage ? each.stage === stage : each.stage !== 'publication'));
}

/** What a gate is judged for: the release, or each Sub-System asked about. */
function subjects(
  request: Exclude<Judging, { command: 'validate' }>,
  per: 'release' | 'sub-system',
  release: Entry<Release>,
) {
  const { id, subSystems } = release.data;
  const wanted = request.command === 'gate' ? request.subSystem : undefined;
  if (wanted !== undefined && !subSystems.includes(wanted))
    throw new UsageError(
      `release ${id} has no Sub-System "${wanted}"${didYouMean(wanted, subSystems) || `; it has ${list(subSystems)}`}`,
    );
  return subjectsOf(per, release).filter(({ subSystem }) => wanted === undefined || subSystem === wanted);
}

/**
 * Writes every output asked for, and returns the format that went to standard output. Files come first: one that cannot be
 * written is told before anything is printed.
 */
async function print<F extends Format>(
  told: (format: F, style: Style) => Promise<string>,
  usual: F,
  { targets, colour, verbosity }: Common<F>,
  { stdout, env, cwd }: Terminal,
): Promise<F> {
  const style = (coloured: boolean, width: number): Style => ({
    chalk: new Chalk({ level: coloured ? 1 : 0 }),
    width: Math.min(120, Math.max(60, width)),
    verbosity,
  });
  for (const { format, file } of targets) {
    if (file === undefined) continue;
    await (await import('./workspace/write.ts')).writeWhole(cwd, file, await told(format, style(false, 100)));
  }
  const format = targets.find(({ file }) => file === undefined)?.format ?? usual;
  const width = (stdout.isTTY && stdout.columns) || 100;
  await stdout.write(await told(format, style(wantsColour(colour, env, stdout.isTTY), width)));
  return format;
}
