/** The straight line from a request: record, report, text, exit code. What only some runs need is loaded where it is used. */
import { resolve } from 'node:path';
import { Chalk } from 'chalk';
import { wantsColour } from './cli/colour.ts';
import type { Common, Format, Request, Where } from './cli/request.ts';
import type { Terminal } from './cli/terminal.ts';
import { dateInBritain, today } from './cli/today.ts';
import { UsageError } from './cli/usage-error.ts';
import type { Setting } from './evidence.ts';
import type { Judging } from './judging.ts';
import type { Report } from './model/report.ts';
import { reporters } from './reporters/index.ts';
import { json } from './reporters/json.ts';
import { logged, type Style } from './reporters/style.ts';
import { version } from './version.ts';
import { openDirectory, readText } from './workspace/directory.ts';
import type { Witness, Workspace } from './workspace/workspace.ts';

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
    case 'sign': {
      const { signDecision } = await import('./cli/sign.ts');
      const { corpus, workspace } = await recordOf(plainly(request), terminal);
      await terminal.stdout.write(await signDecision(request, corpus, workspace, terminal));
      return 0;
    }
    case 'verify': {
      const { signatures } = await import('./signatures.ts');
      const { verification } = await import('./cli/verify.ts');
      const { corpus, workspace } = await recordOf(plainly(request), terminal);
      const { text, holds } = verification(corpus, (await signatures(corpus, workspace)).standing, request.decisions);
      await terminal.stdout.write(logged(text));
      return holds ? 0 : 1;
    }
    case 'verify-evidence': {
      const { readEvidence } = await import('./cli/read-evidence.ts');
      const { evidenceText } = await import('./cli/verify-evidence.ts');
      const { attestedAgain } = await import('./evidence.ts');
      const then = readEvidence(terminal.cwd, request.file);
      const common = { ...plainly(request), asOf: then.predicate.fsmCheck.asOf };
      const now = await attestedAgain(then, common, terminal, settingOf(common, terminal));
      const { text, holds } = evidenceText(request.file, then, now);
      await terminal.stdout.write(logged(text));
      return holds ? 0 : 1;
    }
    case 'self-test': {
      const { selfTest } = await import('./self-test/self-test.ts');
      const { selfTestText } = await import('./self-test/self-test-text.ts');
      const { progress } = await import('./cli/progress.ts');
      const { corpus, workspace } = await recordOf(plainly(request), terminal);
      const shown = progress(terminal, 'trying', 'faults');
      const trials = await selfTest(workspace, corpus, dayOf(request, workspace), shown.step).finally(shown.end);
      if (trials.every(({ tried }) => tried === 0))
        throw new UsageError('no criterion is met yet, so there is nothing that a fault could turn');
      await terminal.stdout.write(logged(selfTestText(trials, corpus.broken.length)));
      return trials.some(({ slipped }) => slipped.length > 0) ? 1 : 0;
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
      const { releasesAsked } = await import('./judging.ts');
      const { governance } = await import('./engine/governance.ts');
      const { governanceText } = await import('./reporters/governance.ts');
      const { corpus, workspace } = await recordOf(common, terminal);
      const releases = releasesAsked(request, corpus).map(({ data }) => data.id);
      const answered = governance(corpus, { version, asOf: dayOf(common, workspace), releases });
      await print(
        async (format, style) => (format === 'json' ? json(answered) : governanceText(answered, style)),
        'text',
        common,
        terminal,
      );
      return answered.exitCode;
    }
    case 'plan': {
      const { common } = request;
      const { plan } = await import('./plan.ts');
      const { planText } = await import('./reporters/plan.ts');
      const { corpus, workspace } = await recordOf(common, terminal);
      const told = plan(request, corpus, dayOf(common, workspace));
      await print(
        async (format, style) => (format === 'json' ? json(told) : planText(told, style)),
        'text',
        common,
        terminal,
      );
      return told.exitCode;
    }
    case 'history': {
      const { common } = request;
      const { history } = await import('./timeline.ts');
      const { historyReporters } = await import('./reporters/history.ts');
      const at = common.at ?? 'HEAD';
      const { corpus, workspace } = await recordOf({ ...common, at }, terminal);
      const asOf = common.at === undefined ? (common.asOf ?? today()) : dayOf(common, workspace);
      const told = await history({ ...request, at }, corpus, asOf, terminal);
      await print(async (format, style) => historyReporters[format](told, style), 'text', common, terminal);
      return told.exitCode;
    }
    case 'diff': {
      const { common, sides } = request;
      const { openRange } = await import('./workspace/range.ts');
      const { diff } = await import('./diff.ts');
      const { diffReporters } = await import('./reporters/diff.ts');
      const range = openRange(terminal.cwd, sides, common.root);
      const told = await diff(request, range, dayOf(common, range.after), terminal);
      await print(async (format, style) => diffReporters[format](told, style), 'text', common, terminal);
      return told.exitCode;
    }
    case 'clauses': {
      const { common } = request;
      const { corpus, workspace } = await recordOf(common, terminal);
      const { clauseMatrix } = await import('./cli/clauses.ts');
      const { clauseReporters } = await import('./reporters/clauses.ts');
      const matrix = clauseMatrix(corpus, dayOf(common, workspace));
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

/** The record that a command is about, and where it was read from. */
async function recordOf(common: Common, terminal: Terminal) {
  const { readCorpus } = await import('./judging.ts');
  const workspace = await workspaceOf(common, terminal);
  return { workspace, corpus: await readCorpus(workspace, terminal, common) };
}

/** What is told of the record to a command that prints a text of its own. */
const plainly = (where: Where): Common => ({ ...where, targets: [], verbosity: 'normal' });

/** The day as of which a record is judged: the one asked for, else that of the commit that is judged, else today. */
const dayOf = ({ asOf }: Pick<Common, 'asOf'>, { commit }: Workspace): string =>
  asOf ?? (commit ? dateInBritain(commit.time) : today());

/** Everything that can be asked but to be told a text. */
type Asked = Exclude<Request, { command: 'tell' }>;

/** Judges what was asked, prints the report in every format asked for, and returns the exit code. */
async function judgeAndPrint(request: Judging, terminal: Terminal): Promise<number> {
  if (request.common.assume) return supposeAndPrint(request, request.common.assume, terminal);
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

/** The same as if something were so that is not on record. */
async function supposeAndPrint(request: Judging, assumed: readonly string[], terminal: Terminal): Promise<number> {
  const { common } = request;
  const { judgedFrom } = await import('./judging.ts');
  const { assuming, hypothetical, hypotheticalCode } = await import('./hypothesis.ts');
  const workspace = await workspaceOf(common, terminal);
  const asOf = dayOf(common, workspace);
  const report = await judgedFrom(request, workspace, terminal, asOf, assuming(assumed, asOf));
  await print(async (format, style) => hypothetical(report, assumed, format, style), 'text', common, terminal);
  return hypotheticalCode(report);
}

/** The answer about the record below the root, of the cache where it has the answer to the same question about the same files. */
async function judged(request: Judging, terminal: Terminal): Promise<Report> {
  const { common, ...asked } = request;
  if (common.evidence !== undefined && request.command !== 'validate') {
    const { testify } = await import('./evidence.ts');
    return testify(request, common.evidence, terminal, settingOf(common, terminal));
  }
  const workspace = await workspaceOf(common, terminal, 'stdin' in request ? request.stdin : undefined);
  const asOf = dayOf(common, workspace);
  const make = async (from: Workspace): Promise<Report> => {
    const { judgedFrom } = await import('./judging.ts');
    return judgedFrom(request, from, terminal, asOf);
  };
  const { cache, cwd } = terminal;
  if (!cache) return make(workspace);
  const { recall } = await import('./reports.ts');
  // One command has one place, whatever paths it is about.
  const place = { ...asked, paths: undefined, stdin: undefined };
  const { where, source, commit } = workspace;
  return recall(
    cache,
    workspace,
    { place: [resolve(cwd, where), source, place], asked: [asked, cwd, asOf, commit] },
    make,
  );
}

/** What is to be read: the folder, what is staged in it or a commit of it, or the folder with one file as standard input has it. */
async function workspaceOf(
  { root, staged, at }: Common,
  { cwd, stdin: input }: Terminal,
  stdin?: string,
  witness?: Witness,
): Promise<Workspace> {
  if (staged) return (await import('./workspace/stored.ts')).openStaged(cwd, root, witness);
  if (at !== undefined) return (await import('./workspace/stored.ts')).openCommit(cwd, at, root, witness);
  const workspace = openDirectory(cwd, root, witness);
  if (stdin === undefined) return workspace;
  return (await import('./workspace/overlay.ts')).overlay(workspace, stdin, await input.bytes());
}

/** The same, for an answer with evidence. */
const settingOf = (common: Common, terminal: Terminal): Setting => ({
  open: (witness) => workspaceOf(common, terminal, undefined, witness),
  day: (workspace) => dayOf(common, workspace),
});

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
    (await import('./workspace/write.ts')).writeWhole(cwd, file, await told(format, style(false, 100)));
  }
  const format = targets.find(({ file }) => file === undefined)?.format ?? usual;
  const width = (stdout.isTTY && stdout.columns) || 100;
  await stdout.write(await told(format, style(wantsColour(colour, env, stdout.isTTY), width)));
  return format;
}
