/**
 * Judging a record again and again while it changes. An answer stands for as long as what it rests on is the same, and no date in
 * that lies between the two days: every rule compares dates, so that on both days each of them is past, or is to come.
 */
import { remembered } from '../grouping.ts';
import type { Corpus, DocumentKind, Entry, Scope, ScopedKind } from '../model/document.ts';
import type { CriterionResult, Finding, GateResult } from '../model/report.ts';
import type { Gate } from '../model/rule.ts';
import { contextOf, judge, type Subject } from './judge.ts';

/** What a gate comes to. What is said of it is left out: it may be of another day on which it came to the same. */
export type Outcome = Pick<GateResult, 'gate' | 'stage' | 'title' | 'release' | 'subSystem' | 'status'> & {
  readonly criteria: readonly Pick<CriterionResult, 'rule' | 'clause' | 'title' | 'status' | 'waitsFor'>[];
};

export type Replaying = (corpus: Corpus, gate: Gate, subject: Subject, day: string) => Outcome;

/** Judges the states of one record, one after the other. */
export function replaying(): Replaying {
  const [recallGate, recallAnswer] = [recalling(), recalling()];
  return (corpus, gate, subject, day) => {
    const about = `${subject.release.data.id} ${subject.subSystem ?? ''}`;
    return recallGate(`${gate.title} ${about}`, corpus, day, (heard) =>
      judge(heard, gate, subject, day, (question, of, _, on, asked, answer) => {
        const { found, kinds } = recallAnswer(`${question} ${about}`, of, on, (own) => {
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
    const restsOn: Heard = { documents: new Map(), broken: findingsOf(corpus), others: [] };
    hear(restsOn, corpus, ['programme']);
    const answer = reach(overheard(corpus, restsOn));
    reached.set(question, [{ day, restsOn, answer }, ...known].slice(0, most));
    return answer;
  };
}

/** Documents that are asked for together: those of a kind, or of a kind and a scope. */
type Asked = readonly [kind: DocumentKind, scope?: Scope];

/** What was heard of a record: the documents that were asked for, what cannot be relied on, and what does not follow from these. */
interface Heard {
  readonly documents: Map<string, { readonly asked: Asked; readonly entries: readonly Entry<unknown>[] }>;
  readonly broken: readonly (readonly Finding[])[];
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
  const [kind, scope] = asked;
  const name = scope ? `${kind} ${scope.release} ${scope.phase} ${scope.subSystem ?? ''}` : kind;
  if (!documents.has(name)) documents.set(name, { asked, entries: entriesOf(corpus, asked) });
}

/** Whether a record says on a day what was heard of it on another. All of it is asked, so that whoever hears this record hears it too. */
function isSame({ documents, broken, others }: Heard, corpus: Corpus, then: string, day: string): boolean {
  const [from, to] = then < day ? [then, day] : [day, then];
  const now = findingsOf(corpus);
  if (now.length !== broken.length || now.some((findings, index) => findings !== broken[index])) return false;
  for (const { asked, entries } of documents.values()) {
    if (entriesOf(corpus, asked) !== entries) return false;
    if (from !== to && datesAmong(entries).some((date) => date >= from && date <= to)) return false;
  }
  return others.every((still) => still(corpus));
}

const findingsOf = remembered(({ broken }: Corpus) => broken.map(({ findings }) => findings));

const entriesOf = (corpus: Corpus, [kind, scope]: Asked): readonly Entry<unknown>[] =>
  scope ? corpus.about(kind as ScopedKind, scope) : corpus.read(kind);

const datesAmong = remembered((entries: readonly Entry<unknown>[]) => [...new Set(entries.flatMap(datesOf))]);

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
