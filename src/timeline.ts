/** The history of a release: each state of the record that git holds, judged on its day. */
import { progress } from './cli/progress.ts';
import type { Gates, Request } from './cli/request.ts';
import type { Terminal } from './cli/terminal.ts';
import { dateInBritain } from './cli/today.ts';
import { UsageError } from './cli/usage-error.ts';
import { openCorpus } from './corpus.ts';
import { readingAgain } from './documents/read-again.ts';
import { daysAlone, daysInTurn, type Moment, Timeline } from './engine/history.ts';
import { subjectsOf } from './engine/judge.ts';
import { replaying } from './engine/replay.ts';
import { gatesAsked, releasesAsked, subjectsAsked } from './judging.ts';
import type { Corpus } from './model/document.ts';
import type { History } from './model/history.ts';
import { version } from './version.ts';
import { type Branch, openBranch } from './workspace/past.ts';

type Asked = Extract<Request, { command: 'history' }> & { readonly at: string };

/** The history of the release that is asked about, to what `corpus` holds on the last day. */
export async function history(request: Asked, corpus: Corpus, asOf: string, terminal: Terminal): Promise<History> {
  const [release] = releasesAsked(request, corpus);
  if (!release) throw new Error('no release was asked about');
  for (const { per } of gatesAsked(request, 'history')) subjectsAsked(request, per, release);
  const branch = openBranch(terminal.cwd, request.at, request.common.root);
  const days = daysOf(branch);
  const shown = progress(terminal, 'judging', 'commits', request.common.verbosity === 'quiet');
  const timeline = new Timeline();
  let judged = 0;
  const step = (done: number, of: number): Promise<void> => {
    judged = done;
    return shown.step(done, of);
  };
  try {
    for await (const moment of moments(branch, days, release.data.id, request, asOf, step)) timeline.add(moment);
  } finally {
    shown.end();
  }
  if (timeline.isEmpty)
    throw new UsageError(`no commit up to ${asOf} holds a record of ${release.data.id} that can be judged`);
  const commits = [...days.values()].filter((day) => day <= asOf).length;
  const walked = { commits, judged, ...(branch.shallow ? { shallow: true as const } : {}) };
  return timeline.told(corpus, release, walked, { version, asOf });
}

/** The days on which the commits of a branch are taken to be made, by their ids. */
function daysOf({ commits }: Branch): ReadonlyMap<string, string> {
  const days = daysInTurn(commits.map(({ time }) => dateInBritain(time)));
  return new Map(commits.map(({ id }, index) => [id, days[index] as string]));
}

/**
 * What the gates of a release came to: after each commit that changed the record, on the day it was made, and on each day since
 * that alone may turn something. Later commits than `asOf` are left out. `step` is told how many of how many commits were judged.
 */
async function* moments(
  branch: Branch,
  days: ReadonlyMap<string, string>,
  release: string,
  asked: Gates,
  asOf: string,
  step: (done: number, of: number) => Promise<void>,
): AsyncGenerator<Moment> {
  const reading = readingAgain();
  const judge = replaying();
  const judged = (corpus: Corpus | undefined, on: string): Pick<Moment, 'on' | 'gates'> => {
    const found = corpus?.programme.rows('releases').find(({ data }) => data.id === release);
    if (!corpus || !found) return { on };
    const results = gatesAsked(asked, 'history').flatMap((gate) =>
      subjectsOf(gate.per, found, asked.subSystem).map((subject) => judge(corpus, gate, subject, on)),
    );
    return { on, gates: results };
  };
  let day = '';
  let corpus: Corpus | undefined;
  let done = 0;
  for (const { commit, workspace } of branch.states()) {
    const on = days.get(commit.id) as string;
    if (on > asOf) break;
    // What the day has turned by itself is not laid to the commit.
    if (corpus) for (const each of daysAlone(corpus, day, on)) yield judged(corpus, each);
    const opened = await openCorpus(workspace, undefined, reading, corpus);
    corpus = 'corpus' in opened ? opened.corpus : undefined;
    const { id, author, subject } = commit;
    yield { ...judged(corpus, on), commit: { id, date: dateInBritain(commit.time), author, subject } };
    day = on;
    await step(++done, branch.commits.length);
  }
  if (!corpus) return;
  for (const each of daysAlone(corpus, day, asOf)) yield judged(corpus, each);
}
