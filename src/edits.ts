/** Finds the edits that turned something: the commit, the files, the lines. */
import { openCorpus } from './corpus.ts';
import { changedLines, type Span } from './documents/changed-lines.ts';
import type { OncePerText } from './documents/once-per-text.ts';
import type { Read } from './documents/read.ts';
import { placesOf, statusesOf, type Turned } from './engine/diff.ts';
import { askedOf, judge, type Subject } from './engine/judge.ts';
import { type Outcome, replaying } from './engine/replay.ts';
import { grouped, remembered } from './grouping.ts';
import type { Edit, EditedFile } from './model/diff.ts';
import type { Corpus } from './model/document.ts';
import type { GateResult, Location } from './model/report.ts';
import type { Gate } from './model/rule.ts';
import {
  type Changed,
  changesBetween,
  forgetful,
  type Remembered,
  remembering,
  textOf,
  withoutChange,
} from './workspace/changed.ts';
import type { Past } from './workspace/git-history.ts';
import type { Range } from './workspace/range.ts';
import type { Workspace } from './workspace/workspace.ts';

/** The files of a state, and the record that they make, if they make one. */
export interface State {
  readonly workspace: Remembered;
  readonly corpus?: Corpus;
}

/** One side of a range, and what was found in it. */
export interface Side extends State {
  readonly corpus: Corpus;
  readonly gates: readonly GateResult[];
}

type Statuses = ReadonlyMap<string, string>;

/** From one state to the next: by a commit or, without one, by edits that are not committed. */
interface Step {
  readonly commit?: Past;
  /** The commit that holds the state before. */
  readonly from: string;
}

/** How many changed files of one step are tried, each by itself. */
const mostTried = 200;

/** Looks for the edits that turned something on the way through a range. */
export class Edits {
  private readonly replay = replaying();
  /** The states that were opened, and what was found in them, by their commits. */
  private readonly states = new Map<string, State>();
  private readonly found = new Map<string, Statuses | undefined>();
  private readonly last: Statuses;
  private judged = 0;

  /** `step` is told how many commits were judged. */
  constructor(
    private readonly range: Range,
    before: Side,
    private readonly after: Side,
    private readonly turned: readonly Turned[],
    private readonly reads: OncePerText<Read>,
    private readonly asOf: string,
    private readonly step: (done: number) => Promise<void>,
  ) {
    this.last = statusesOf(after.gates);
    this.know(range.before.commit.id, before);
    if (range.after.commit) this.know(range.after.commit.id, after);
  }

  private know(commit: string, side: Side): void {
    this.states.set(commit, side);
    this.found.set(commit, statusesOf(side.gates));
  }

  /** The edit that turned each, as far as one on the way did, and the commits that they were made by. */
  async all(): Promise<{ readonly edits: ReadonlyMap<string, Edit>; readonly commits: readonly Past[] }> {
    const steps = this.turned.length > 0 ? await this.stepsOn(this.range.line ?? [], this.turned, true) : new Map();
    const edits = new Map<string, Edit>();
    for (const [, turned] of grouped(steps.keys(), (each) => stepName(steps.get(each) as Step)))
      for (const [key, edit] of await this.editsIn(steps.get(turned[0] as Turned) as Step, turned))
        edits.set(key, edit);
    const commits = new Set(this.turned.flatMap((each) => steps.get(each)?.commit ?? []));
    return { edits, commits: [...commits] };
  }

  /**
   * The last step of a line at which each came to what it is in the end. What a merge turned was turned on the line that it
   * brought in, if it was turned there too. The main line ends with the second state, which may be in no commit.
   */
  private async stepsOn(line: readonly Past[], turned: readonly Turned[], isMain: boolean): Promise<Map<Turned, Step>> {
    const steps = new Map<Turned, Step>();
    let from = line[0] ? line[0].parents[0] : this.range.head.id;
    let before = from === undefined ? undefined : await this.statusesAt(from, () => this.range.at(from as string));
    const arrive = (now: Statuses, commit?: Past): void => {
      for (const each of turned)
        if (from !== undefined && before && this.isLast(now, each) && !this.isLast(before, each))
          steps.set(each, { from, ...(commit ? { commit } : {}) });
    };
    for (const { commit, workspace } of this.range.states(line)) {
      const now = await this.statusesAt(commit.id, () => workspace);
      // A state that cannot be judged turns nothing: what comes after it is held against what was before it.
      if (!now) continue;
      arrive(now, commit);
      [before, from] = [now, commit.id];
    }
    if (isMain && !this.range.after.commit) arrive(this.last);
    for (const [merge, own] of grouped(steps.keys(), (each) => steps.get(each)?.commit))
      for (const side of merge && merge.parents.length > 1 ? this.range.merged(merge) : [])
        for (const [each, step] of await this.stepsOn(side, own, false)) steps.set(each, step);
    return steps;
  }

  private isLast = (statuses: Statuses, { key }: Turned): boolean => statuses.get(key) === this.last.get(key);

  /** What the gates came to after a commit; nothing where there was no record to judge. */
  private async statusesAt(commit: string, open: () => Workspace): Promise<Statuses | undefined> {
    if (!this.found.has(commit)) {
      this.found.set(commit, this.statusesIn(await this.open({ ...open(), ...forgetful })));
      await this.step(++this.judged);
    }
    return this.found.get(commit);
  }

  private async open(workspace: Workspace): Promise<State> {
    const own = remembering(workspace);
    return { workspace: own, ...(await openCorpus(own, undefined, (source) => this.reads.of(source))) };
  }

  private statusesIn({ corpus }: State): Statuses | undefined {
    if (!corpus) return undefined;
    const gates = [...new Set(this.turned.map(({ gate }) => gate))];
    return statusesOf(
      gates.flatMap((gate) => judgedIn(corpus, gate, (...asked) => this.replay(corpus, ...asked, this.asOf)) ?? []),
    );
  }

  private async stateAt(commit: string): Promise<State> {
    const known = this.states.get(commit) ?? (await this.open({ ...this.range.at(commit), ...forgetful }));
    this.states.set(commit, known);
    return known;
  }

  /** What was edited in a step: the files without whose change each would not have turned, and where in them. */
  private async editsIn(
    { commit, from }: Step,
    turned: readonly Turned[],
  ): Promise<readonly (readonly [string, Edit])[]> {
    const before = await this.stateAt(from);
    const after = commit ? await this.stateAt(commit.id) : this.after;
    const changes = changesBetween(before.workspace, after.workspace);
    const needed = await this.neededOf(changes, before, after, turned);
    const verdictOn = remembered((gate: Outcome) =>
      after.corpus === this.after.corpus
        ? this.after.gates.find(({ title }) => title === gate.title)
        : after.corpus &&
          judgedIn(after.corpus, gate, (...asked) => judge(after.corpus as Corpus, ...asked, this.asOf)),
    );
    const spansOf = remembered(({ file, change }: Changed) =>
      change === 'renamed' || change === 'deleted'
        ? Promise.resolve([])
        : changedLines(textOf(before.workspace, file), textOf(after.workspace, file)),
    );
    const placed = async (change: Changed, places: readonly Location[]): Promise<EditedFile> => {
      if (change.change === 'deleted') return change;
      const spans = await spansOf(change);
      const line = nearest(
        places.filter(({ file }) => file === change.file).map(({ line }) => line),
        spans,
      );
      return { ...change, ...(line === undefined ? {} : { line }) };
    };
    return Promise.all(
      turned.map(async (each) => {
        const verdict = verdictOn(each.gate);
        const places = verdict ? placesOf(verdict, each.rule) : [];
        const pointed = changes.filter(({ file }) => places.some((place) => place.file === file));
        const [own = changes] = [needed.get(each) ?? [], pointed].filter(({ length }) => length > 0);
        const files = await Promise.all(own.map((change) => placed(change, places)));
        return [each.key, { ...(commit ? { commit: commit.id } : {}), files }] as const;
      }),
    );
  }

  /** The changes without which each would not have turned: those that are undone to see, each by itself. */
  private async neededOf(
    changes: readonly Changed[],
    before: State,
    after: State,
    turned: readonly Turned[],
  ): Promise<ReadonlyMap<Turned, readonly Changed[]>> {
    const needed = new Map<Turned, Changed[]>(turned.map((each) => [each, []]));
    if (changes.length === 1 || changes.length > mostTried) return needed;
    for (const change of changes) {
      const statuses = this.statusesIn(await this.open(withoutChange(after.workspace, before.workspace, change)));
      for (const [each, own] of needed) if (!statuses || !this.isLast(statuses, each)) own.push(change);
    }
    return needed;
  }
}

/** The edited line that is nearest to one of these, the first of them where several are; without an edited line, the first of these. */
function nearest(lines: readonly number[], spans: readonly Span[]): number | undefined {
  if (spans.length === 0) return lines[0];
  const edited = lines.flatMap((line) =>
    spans.map(([first, last]) => ({ line, own: Math.min(Math.max(line, first), last) })),
  );
  const [found] = edited.sort((a, b) => Math.abs(a.line - a.own) - Math.abs(b.line - b.own));
  return found?.own ?? spans[0]?.[0];
}

const stepName = ({ commit, from }: Step): string => `${from} ${commit?.id ?? ''}`;

/** Judges a gate in another state; nothing where that has no such gate. */
function judgedIn<T>(
  { programme }: Corpus,
  outcome: Outcome,
  judging: (gate: Gate, subject: Subject) => T,
): T | undefined {
  const release = programme.rows('releases').find(({ data }) => data.id === outcome.release);
  const asked = release && askedOf(outcome, release);
  return asked && judging(asked.gate, asked.subject);
}
