/**
 * Judging a record again and again while it changes. An answer stands for as long as what it rests on is the same, and no date in
 * that lies between the two days: every rule compares dates, so that on both days each of them is past, or is to come.
 */
import { remembered } from '../grouping.ts';
import type { Corpus, DocumentKind, Entry, Scope, ScopedKind } from '../model/document.ts';
import type { CriterionResult, GateResult } from '../model/report.ts';
import type { Gate } from '../model/rule.ts';
import { contextOf, judge, type Subject } from './judge.ts';

/** What a gate comes to. What is said of it is left out: it may be of another day on which it came to the same. */
export type Outcome = Pick<GateResult, 'gate' | 'stage' | 'title' | 'release' | 'subSystem' | 'status'> & {
  readonly criteria: readonly Pick<CriterionResult, 'rule' | 'clause' | 'title' | 'status' | 'waitsFor'>[];
};

export type Replaying = (corpus: Corpus, gate: Gate, subject: Subject, day: string) => Outcome;

/** Judges the states of one record, one after the other. */
export function replaying(): Replaying {
  const recall = recalling();
  return (corpus, gate, subject, day) => {
    const about = `${subject.release.data.id} ${subject.subSystem ?? ''}`;
    return recall(`${gate.title} ${about}`, corpus, day, (heard) =>
      judge(heard, gate, subject, day, (question, of, _, on, asked, answer) => {
        const { found, kinds } = recall(`${question} ${about}`, of, on, (own) => {
          const read = new Set<DocumentKind>();
          return { found: answer(contextOf(own, subject, on, read)), kinds: read };
        });
        for (const kind of kinds) asked.add(kind);
        return found;
      }),
    );
  };
}

/** An answer that was reached, on a day, and whether a record is still what it rests on. */
interface Reached {
  readonly day: string;
  readonly restsOn: Heard;
  readonly answer: unknown;
}

/** How many answers to one question are kept: those to the states that a record went through last. */
const most = 4;

/** Finds the answer to a question that was reached before on the same evidence, or lets it be reached. */
function recalling(): <T>(question: string, corpus: Corpus, day: string, reach: (heard: Corpus) => T) => T {
  const reached = new Map<string, Reached[]>();
  return <T>(question: string, corpus: Corpus, day: string, reach: (heard: Corpus) => T): T => {
    const known = reached.get(question) ?? [];
    const found = known.find(({ day: then, restsOn }) => isSame(restsOn, corpus, then, day));
    if (found) return found.answer as T;
    const restsOn: Heard = { documents: new Map(), others: [] };
    hear(restsOn, corpus, ['programme']);
    const answer = reach(overheard(corpus, restsOn));
    reached.set(question, [{ day, restsOn, answer }, ...known].slice(0, most));
    return answer;
  };
}

/** Documents that are asked for together: those of a kind, or of a kind and a scope. */
type Asked = readonly [kind: DocumentKind, scope?: Scope];

/** What was heard of a record: the documents that were asked for, and what does not follow from these. */
interface Heard {
  readonly documents: Map<string, { readonly asked: Asked; readonly stamp: string }>;
  readonly others: ((corpus: Corpus) => boolean)[];
}

/** A record that is overheard when it is asked something. */
function overheard(corpus: Corpus, heard: Heard): Corpus {
  const other = <T>(ask: (of: Corpus) => T): T => {
    const told = ask(corpus);
    heard.others.push((later) => ask(later) === told);
    return told;
  };
  return {
    ...corpus,
    read(kind) {
      hear(heard, corpus, [kind]);
      return corpus.read(kind);
    },
    about(kind, scope) {
      hear(heard, corpus, [kind, scope]);
      return corpus.about(kind, scope);
    },
    lines(file) {
      other((of) => of.lines(file)?.text);
      return corpus.lines(file);
    },
    unread: (file) => other((of) => of.unread(file)),
    unsigned: (decision) => other((of) => of.unsigned(decision)),
  };
}

function hear({ documents }: Heard, corpus: Corpus, asked: Asked): void {
  const { name, stamp } = heldOf(corpus, asked);
  if (!documents.has(name)) documents.set(name, { asked, stamp });
}

/** Whether a record says on a day what was heard of it on another. All of it is asked, so that whoever hears this record hears it too. */
function isSame({ documents, others }: Heard, corpus: Corpus, then: string, day: string): boolean {
  const [from, to] = then < day ? [then, day] : [day, then];
  for (const [name, { asked, stamp }] of documents) {
    const held = heldOf(corpus, asked, name);
    if (held.stamp !== stamp || (from !== to && held.dates.some((date) => date >= from && date <= to))) return false;
  }
  for (const { asked } of documents.values()) entriesOf(corpus, asked);
  return others.every((still) => still(corpus));
}

const entriesOf = (corpus: Corpus, [kind, scope]: Asked): readonly Entry<unknown>[] =>
  scope ? corpus.about(kind as ScopedKind, scope) : corpus.read(kind);

/** Documents as one word, with what cannot be relied on, and the dates that they hold. */
function heldOf(corpus: Corpus, asked: Asked, name = JSON.stringify(asked)): Held {
  const known = heldIn(corpus.documents);
  let held = known.get(name);
  if (!held) {
    const entries = entriesOf(corpus, asked);
    const broken = corpus.broken.map(({ findings }) => findings);
    const stamp = [...entries, ...broken].map(numberOf).join();
    held = { name, stamp, dates: [...new Set(entries.flatMap(datesOf))] };
    known.set(name, held);
  }
  return held;
}

interface Held {
  readonly name: string;
  readonly stamp: string;
  readonly dates: readonly string[];
}

const heldIn = remembered((_: Corpus['documents']) => new Map<string, Held>());

/** A number of its own for each thing. */
const numberOf = (() => {
  let last = 0;
  return remembered((_: object) => ++last);
})();

/** The dates in a document, wherever they stand. */
export const datesOf = remembered((entry: Entry<unknown>) => {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value === 'string') {
      if (/^\d{4}-\d{2}-\d{2}$/.test(value)) found.add(value);
    } else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) look(each);
  };
  look(entry.data);
  return [...found];
});
