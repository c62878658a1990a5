/** What turned between two states of the record, and the edit that turned it. */
import { progress } from './cli/progress.ts';
import type { Request } from './cli/request.ts';
import type { Terminal } from './cli/terminal.ts';
import { dateInBritain } from './cli/today.ts';
import { openCorpus } from './corpus.ts';
import { OncePerText } from './documents/once-per-text.ts';
import { type Read, read } from './documents/read.ts';
import { Edits } from './edits.ts';
import { diffOf, type Judged, turnedBetween } from './engine/diff.ts';
import { inspectAll } from './engine/inspect.ts';
import { judge, subjectsOf } from './engine/judge.ts';
import { reportOf } from './engine/report.ts';
import { corpusIn, gatesAsked, releasesAsked, subjectsAsked } from './judging.ts';
import type { Diff } from './model/diff.ts';
import type { Corpus } from './model/document.ts';
import { version } from './version.ts';
import { remembering } from './workspace/changed.ts';
import type { Range } from './workspace/range.ts';

type Asked = Extract<Request, { command: 'diff' }>;

/** What turned from the first state of a range to the second, both judged as of one day. */
export async function diff(request: Asked, range: Range, asOf: string, terminal: Terminal): Promise<Diff> {
  // Two texts of a file are kept: the one before an edit, and the one after it.
  const reads = new OncePerText<Read>(read, 2);
  const [before, after] = [remembering(range.before), remembering(range.after)];
  const { commit } = range.before;
  const called = `there is nothing to compare with in commit ${commit.id.slice(0, 10)}: `;
  const reading = (source: Parameters<typeof read>[0]): Promise<Read> => reads.of(source);
  const [first, second] = [
    corpusIn(await openCorpus(before, undefined, reading), called),
    corpusIn(await openCorpus(after, undefined, reading)),
  ];
  const [was, is] = [judgedIn(first, request, asOf), judgedIn(second, request, asOf)];
  if (was.gates.length + is.gates.length === 0)
    for (const release of releasesAsked(request, second)) subjectsAsked(request, 'sub-system', release);
  // What stands at a place is told with it.
  const gates = reportOf(second, { command: 'status', version, asOf, gates: is.gates, findings: [] }).gates;
  const shown = progress(terminal, 'judging', 'commits', request.common.verbosity === 'quiet');
  const commitsOn = range.line?.length ?? 0;
  const { edits, commits } = await new Edits(
    range,
    { workspace: before, corpus: first, gates: was.gates },
    { workspace: after, corpus: second, gates },
    turnedBetween(was.gates, gates),
    reads,
    asOf,
    (done) => shown.step(done, commitsOn),
  )
    .all()
    .finally(shown.end);
  return diffOf(second, was, { ...is, gates }, edits, {
    version,
    asOf,
    before: { id: commit.id, date: dateInBritain(commit.time) },
    walked: { commits: commitsOn, ...(range.shallow ? { shallow: true } : {}) },
    commits: commits.map(({ id, time, author, subject }) => ({ id, date: dateInBritain(time), author, subject })),
  });
}

/** What was asked about, judged in one state, release by release. What the other state alone has is none of it. */
function judgedIn(corpus: Corpus, request: Asked, asOf: string): Judged {
  const { release: wanted, subSystem } = request;
  const gates = corpus.programme
    .rows('releases')
    .filter(({ data }) => wanted === undefined || data.id === wanted)
    .flatMap((release) =>
      gatesAsked(request, 'diff').flatMap((gate) =>
        subjectsOf(gate.per, release, subSystem).map((subject) => judge(corpus, gate, subject, asOf)),
      ),
    );
  const findings = inspectAll(corpus, gates, asOf);
  const told = { command: 'status', version, asOf, gates: [], findings } as const;
  return {
    gates,
    findings: reportOf(corpus, { ...told, ...(wanted === undefined ? {} : { releases: [wanted] }) }).findings,
  };
}
