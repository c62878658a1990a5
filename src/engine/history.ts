/** What became of the gates of a release over time: one judgement after the other, folded into the days on which something turned. */
import type { Corpus, Entry, Release } from '../model/document.ts';
import type { Commit, History } from '../model/history.ts';
import { count, dayAfter, list } from '../wording.ts';
import { askedOf, roots } from './judge.ts';
import { milestoneOf } from './milestones.ts';
import { datesOf, type Outcome } from './replay.ts';
import { headOf, programmeOf } from './report.ts';

/** What was found on a day: after a commit, or because of the day alone. Without a record to judge there are no gates. */
export interface Moment {
  readonly on: string;
  readonly commit?: Commit;
  readonly gates?: readonly Outcome[];
}

type GateHistory = History['gates'][number];
type CriterionHistory = GateHistory['criteria'][number];

/** One gate, or one criterion, and what it was from which day on. */
type Turn<T> = T & { readonly on: string; readonly commit?: string };
interface Turning {
  readonly result: Outcome;
  readonly turns: GateHistory['turns'];
  readonly criteria: Map<
    string,
    { readonly result: Outcome['criteria'][number]; readonly turns: CriterionHistory['turns'] }
  >;
}

/** Collects what was found, the first day first. */
export class Timeline {
  private readonly gates = new Map<string, Turning>();
  private readonly commits = new Map<string, Commit>();
  private unreadable = 0;
  private first: string | undefined;

  /** Whether nothing was judged at all. */
  get isEmpty(): boolean {
    return this.gates.size === 0;
  }

  add({ on, commit, gates }: Moment): void {
    if (gates) this.first ??= on;
    else if (commit) this.unreadable += 1;
    for (const result of gates ?? []) {
      const { title, status, criteria } = result;
      const gate = this.gates.get(title) ?? { result, turns: [], criteria: new Map() };
      this.gates.set(title, gate);
      this.note(gate.turns, { on, status, blockers: roots(criteria).length }, commit);
      for (const each of criteria) {
        const own = gate.criteria.get(each.rule) ?? { result: each, turns: [] };
        gate.criteria.set(each.rule, own);
        this.note(own.turns, { on, status: each.status }, commit);
      }
    }
    // Of what cannot be judged nothing is proved, be it the record, the release or a Sub-System that is not there.
    const judged = new Set(gates?.map(({ title }) => title));
    for (const [title, { turns, criteria }] of this.gates) {
      if (judged.has(title)) continue;
      this.note(turns, { on, status: 'blocked', blockers: 1 }, commit);
      for (const own of criteria.values()) this.note(own.turns, { on, status: 'unproven' }, commit);
    }
  }

  private note<T extends { status: string; blockers?: number }>(
    turns: Turn<T>[],
    now: Turn<T>,
    commit: Commit | undefined,
  ): void {
    const last = turns.at(-1);
    if (last?.status === now.status && last.blockers === now.blockers) return;
    if (commit) this.commits.set(commit.id, commit);
    turns.push({ ...now, ...(commit ? { commit: commit.id } : {}) });
  }

  /** The history of a release, as the record has it on its last day. */
  told(
    corpus: Corpus,
    release: Entry<Release>,
    walked: Omit<History['walked'], 'unreadable'>,
    { version, asOf }: { readonly version: string; readonly asOf: string },
  ): History {
    const gates = [...this.gates.values()].flatMap((turning) => historyOf(turning, release));
    const { shallow, ...counts } = walked;
    return {
      ...headOf(corpus, 'history', version, asOf),
      programme: programmeOf(corpus),
      release: release.data.id,
      from: this.first ?? asOf,
      walked: { ...counts, unreadable: this.unreadable, ...(shallow ? { shallow } : {}) },
      commits: [...this.commits.values()],
      milestones: release.rows('milestones').map(({ data, at }) => ({ ...data, at: at(['id']) })),
      gates,
      summary: summaryOf(gates, counts.commits),
      exitCode: 0,
    };
  }
}

/** One gate through time; nothing for one of a Sub-System that the release has no longer. */
function historyOf({ result, turns, criteria }: Turning, release: Entry<Release>): GateHistory[] {
  const { gate: name, stage, title, subSystem } = result;
  const asked = askedOf(result, release);
  if (!asked) return [];
  const milestone = milestoneOf(asked.gate, asked.subject)?.data.id;
  return [
    {
      gate: name,
      ...(stage ? { stage } : {}),
      title,
      ...(subSystem ? { subSystem } : {}),
      ...(milestone ? { milestone } : {}),
      turns,
      criteria: [...criteria.values()].map((own) => {
        const { rule, clause, title: asks } = own.result;
        const firstMet = own.turns.find(({ status }) => status === 'met')?.on;
        const fellBack = own.turns.filter(
          ({ status }, index) =>
            (status === 'unmet' || status === 'unproven') && own.turns[index - 1]?.status === 'met',
        );
        return {
          rule,
          clause,
          title: asks,
          ...(firstMet ? { firstMet } : {}),
          fellBack: fellBack.map(({ on }) => on),
          turns: own.turns,
        };
      }),
    },
  ];
}

function summaryOf(gates: readonly GateHistory[], commits: number): string {
  const fallen = gates.flatMap(({ criteria }) => criteria).filter(({ fellBack }) => fellBack.length > 0).length;
  const words = gates.map(({ title, turns }) => `${title} ${turns.at(-1)?.status.toUpperCase().replace('-', ' ')}`);
  return `${count(commits, 'commit')}; ${fallen > 0 ? `${count(fallen, 'criterion', 'criteria')} fell back at some time` : 'no criterion fell back'}; now ${list(words)}`;
}

/**
 * The days on which the commits of a line were made, by their own `days`. Clocks differ, and time does not run back: as many as are
 * in order are believed; any other commit is taken to be of the nearest day that lies between those.
 */
export function daysInTurn(days: readonly string[]): readonly string[] {
  const dayOf = (index: number): string => days[index] as string;
  /** The one that is believed before each; and, by how many are, the earliest that ends so many. */
  const before: number[] = [];
  const ends: number[] = [];
  for (const [index, day] of days.entries()) {
    const last = ends.at(-1);
    const isInOrder = last === undefined || dayOf(last) <= day;
    const at = isInOrder ? ends.length : ends.findIndex((end) => dayOf(end) > day);
    before[index] = ends[at - 1] ?? -1;
    ends[at] = index;
  }
  const inTurn = [...days];
  let believed = ends.at(-1) ?? -1;
  let latest = dayOf(believed);
  for (let index = days.length - 1; index >= 0; index--) {
    if (index === believed) {
      latest = dayOf(index);
      believed = before[index] as number;
    } else if (dayOf(index) > latest) inTurn[index] = latest;
  }
  for (let index = 1; index < days.length; index++)
    if ((inTurn[index] as string) < (inTurn[index - 1] as string)) inTurn[index] = inTurn[index - 1] as string;
  return inTurn;
}

/**
 * The days after `from`, up to and with `to`, on which a verdict may turn though nobody edits anything: those that the record
 * names, and each day after one, for what is good until a day.
 */
export function daysAlone(corpus: Corpus, from: string, to: string): readonly string[] {
  if (from === to) return [];
  const named = new Set(corpus.documents.flatMap(({ entry }) => datesOf(entry)));
  const days = [...named].filter((day) => day >= from && day <= to).flatMap((day) => [day, dayAfter(day)]);
  return [...new Set(days)].filter((day) => day > from && day <= to).sort();
}
