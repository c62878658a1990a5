/** From a record to the report on it: read, put together, checked, judged. */
import { resolve } from 'node:path';
import { progress } from './cli/progress.ts';
import type { Common, Gates, Request } from './cli/request.ts';
import type { Terminal } from './cli/terminal.ts';
import { UsageError } from './cli/usage-error.ts';
import { type Opened, openCorpus } from './corpus.ts';
import { read } from './documents/read.ts';
import { forecast } from './engine/forecast.ts';
import { faultsOf, inspect, inspectAll } from './engine/inspect.ts';
import { judge, subjectsOf } from './engine/judge.ts';
import { reportOf } from './engine/report.ts';
import { gates } from './gates/index.ts';
import type { Corpus, Entry, Release } from './model/document.ts';
import type { Report } from './model/report.ts';
import type { Gate } from './model/rule.ts';
import { version } from './version.ts';
import { didYouMean, list, some } from './wording.ts';
import { filesAt, type Workspace } from './workspace/workspace.ts';

/** What is answered with a report. */
export type Judging = Exclude<
  Extract<Request, { common: Common }>,
  { command: 'documents' | 'clauses' | 'history' | 'plan' | 'diff' }
>;

/** The record that lies in `workspace`, or what `changed` makes of it, and what was asked of it, as of a day. */
export async function judgedFrom(
  request: Judging,
  workspace: Workspace,
  terminal: Terminal,
  asOf: string,
  changed: (corpus: Corpus) => Corpus = (corpus) => corpus,
): Promise<Report> {
  if (request.command === 'validate') return validated(request, workspace, terminal, asOf);
  const corpus = changed(await readCorpus(workspace, terminal, request.common));
  const releases = releasesAsked(request, corpus);
  const asked: Gates = request.command === 'gate' ? request : {};
  const results = gatesAsked(asked, request.command).flatMap((gate) =>
    releases.flatMap((release) =>
      subjectsAsked(asked, gate.per, release).map((subject) => judge(corpus, gate, subject, asOf)),
    ),
  );
  const ordered = releases.flatMap(({ data }) => results.filter(({ release }) => release === data.id));
  const findings = [...inspectAll(corpus, ordered, asOf), ...forecast(corpus, ordered, asOf)];
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
  workspace: Workspace,
  terminal: Terminal,
  asOf: string,
): Promise<Report> {
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

/** The record that lies in `workspace`. Throws {@link UsageError} with the reason where there is none. */
export const readCorpus = async (workspace: Workspace, terminal: Terminal, common: Common): Promise<Corpus> =>
  corpusIn(await open(workspace, terminal, common));

async function open(workspace: Workspace, terminal: Terminal, common: Common): Promise<Opened> {
  const shown = progress(terminal, 'reading', 'files', common.verbosity === 'quiet');
  const { cache, cwd } = terminal;
  const extracts = cache && (await import('./extracts.ts')).openExtracts(cache, resolve(cwd, workspace.where));
  try {
    return await openCorpus(workspace, shown.step, (source) => read(source, extracts?.of(source)));
  } finally {
    shown.end();
    extracts?.end();
  }
}

/** The record that was opened. Throws {@link UsageError} where there is none: `where`, and the reason. */
export function corpusIn(opened: Opened, where = ''): Corpus {
  if ('corpus' in opened) return opened.corpus;
  const faults = opened.findings.map(({ at, message }) => `  ${at.file}:${at.line}:${at.column}: ${message}`);
  throw new UsageError([where + opened.cannot, ...faults].join('\n'));
}

/** The releases that were asked about. Throws {@link UsageError} where one is unknown, or has to be named and is not. */
export function releasesAsked(
  { release: wanted, command }: { readonly release?: string; readonly command: Request['command'] },
  { programme }: Corpus,
): readonly Entry<Release>[] {
  const all = programme.rows('releases');
  const ids = all.map(({ data }) => data.id);
  if (wanted === undefined) {
    if ((command === 'gate' || command === 'history' || command === 'plan') && all.length > 1)
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

/** The gates that were asked about. To ask whether a gate may be passed is not yet to ask about publication. */
export const gatesAsked = ({ gate, stage }: Gates, command: Request['command']): readonly Gate[] =>
  gates.filter(
    (each) =>
      (gate === undefined || each.gate === gate) &&
      (stage
        ? each.stage === stage
        : !(command === 'gate' || (command === 'plan' && gate)) || each.stage !== 'publication'),
  );

/** What a gate is judged for: the release, or each Sub-System asked about. */
export function subjectsAsked({ subSystem: wanted }: Gates, per: Gate['per'], release: Entry<Release>) {
  const { id, subSystems } = release.data;
  if (wanted !== undefined && !subSystems.includes(wanted))
    throw new UsageError(
      `release ${id} has no Sub-System "${wanted}"${didYouMean(wanted, subSystems) || `; it has ${list(subSystems)}`}`,
    );
  return subjectsOf(per, release, wanted);
}
