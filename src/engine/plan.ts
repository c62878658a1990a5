/**
 * What is left to do before a gate is open. What a reason asks for is taken as done in a copy of the record, and that is judged
 * again: what comes to light then is asked for next, until the gate is open or nothing more can be told.
 */
import { recordCriterion } from '../gates/index.ts';
import type { Corpus, Entry, Release } from '../model/document.ts';
import type { Plan } from '../model/plan.ts';
import type { GateResult } from '../model/report.ts';
import type { Act, Gate, Location, Option, Reason, Rule, Verdict } from '../model/rule.ts';
import { count, daysBetween, list } from '../wording.ts';
import { type Asked, contextOf, findingOf, isDone, judge, roots } from './judge.ts';
import { dueOn, milestoneOf } from './milestones.ts';
import { headOf, programmeOf } from './report.ts';

/** How a record is changed. */
export interface Amending {
  /** A copy of it with these changes. */
  amended(corpus: Corpus, acts: readonly Act[]): Corpus;
  /** Where a change is to be made; nothing for a document that is not there yet. */
  placeOf(corpus: Corpus, act: Act): Location | undefined;
}

/** The same on a day, of a record as it is, and how to go on from there. */
interface Question extends Asked {
  readonly origin: Corpus;
  readonly asOf: string;
  readonly amending: Amending;
}

/** An action, what it does to the record, and in which round it came to light. */
interface Step {
  readonly action: Omit<Plan['actions'][number], 'number' | 'after' | 'gate'>;
  readonly acts: readonly Act[];
  readonly round: number;
}

/** What is told besides: `errors` are those of the record, beside its gates. */
interface Told {
  readonly version: string;
  readonly asOf: string;
  readonly errors: number;
}

/** The plan for gates of one release, each as if what those before it want were done. With errors in the record nothing is through. */
export function planOf(
  corpus: Corpus,
  release: Entry<Release>,
  wanted: readonly Asked[],
  { version, asOf, errors }: Told,
  amending: Amending,
): Plan {
  let record = corpus;
  const actions: Plan['actions'] = [];
  const asked = new Set<string>();
  const gates = wanted.map((each): Plan['gates'][number] => {
    const question = { ...each, origin: corpus, asOf, amending };
    const { gate, stage, title, subSystem, status, summary } = resultOn(corpus, question);
    // What nothing can be told of, a broken file say, is asked for once, by the first gate that it stands in the way of.
    const steps = needed(record, question, stepsTowards(record, question)).filter(
      (step) => step.acts.length > 0 || (!asked.has(nameOf(step)) && asked.add(nameOf(step))),
    );
    actions.push(...numberedFrom(steps, each.gate, title, actions.length));
    record = after(record, steps, question);
    const milestone = milestoneOf(each.gate, each.subject);
    const due = milestone && dueOn(milestone, asOf);
    return {
      gate,
      ...(stage ? { stage } : {}),
      title,
      ...(subSystem ? { subSystem } : {}),
      status,
      summary,
      outcome: resultOn(record, question).status,
      ...(milestone && due
        ? { milestone: { id: milestone.data.id, due, days: daysBetween(asOf, due), at: milestone.at(['id']) } }
        : {}),
    };
  });
  return {
    ...headOf(corpus, 'plan', version, asOf),
    programme: programmeOf(corpus),
    release: release.data.id,
    gates,
    actions,
    summary: `${summaryOf(gates, actions)}${errors > 0 ? `; ${count(errors, 'error')} in the record, which fsm-check status tells` : ''}`,
    exitCode: errors === 0 && gates.every(({ status }) => isDone(status)) ? 0 : 1,
  };
}

const resultOn = (corpus: Corpus, { gate, subject, asOf }: Question): GateResult => judge(corpus, gate, subject, asOf);

const after = (corpus: Corpus, steps: readonly Step[], { amending }: Question): Corpus =>
  amending.amended(
    corpus,
    steps.flatMap(({ acts }) => acts),
  );

function summaryOf(gates: Plan['gates'], actions: Plan['actions']): string {
  const left = gates.filter(({ status }) => !isDone(status));
  if (left.length === 0) return `nothing is left to do: ${gates.map(({ summary }) => summary).join('; ')}`;
  const stuck = gates.filter(({ outcome }) => !isDone(outcome)).map(({ title }) => title);
  const more = stuck.length > 0 ? `; what else ${list(stuck)} will need cannot be told before` : '';
  return `${count(actions.length, 'action')} left before ${list(left.map(({ title }) => title))}${more}`;
}

/** The rounds of actions towards a gate: what blocks it, then what blocks it once that is done, and so on. */
function stepsTowards(corpus: Corpus, question: Question): Step[] {
  const { gate } = question;
  const rules = new Map([recordCriterion(gate), ...gate.criteria].map((rule) => [rule.id, rule]));
  const steps: Step[] = [];
  const known = new Set<string>();
  let record = corpus;
  for (let round = 1; ; round++) {
    const { result, verdicts } = judged(record, question);
    if (isDone(result.status)) return steps;
    const found = roots(result.criteria).flatMap(({ rule, reasons }) =>
      (verdicts.get(rule)?.reasons ?? (reasons as readonly Reason[])).map((reason) =>
        stepFor(reason, rules.get(rule) as Rule, record, question, round),
      ),
    );
    const fresh = found.filter((step) => {
      const name = nameOf(step);
      return !known.has(name) && known.add(name);
    });
    steps.push(...fresh);
    if (fresh.every(({ acts }) => acts.length === 0)) return steps;
    record = after(record, fresh, question);
  }
}

/** What tells an action from others: what it does to the record or, where that is not known, what it says. */
const nameOf = ({ action, acts }: Step): string =>
  acts.length > 0
    ? JSON.stringify(acts.map((act) => ('in' in act ? [act.in.at().file, act.in.path(), act.path] : act)))
    : `${action.does}\n${action.because}`;

/** Judges a gate, and keeps the verdicts as the criteria give them: with what is to be done. */
function judged(corpus: Corpus, { gate, subject, asOf }: Question) {
  const verdicts = new Map<string, Extract<Verdict, { reasons: unknown }>>();
  const result = judge(corpus, gate, subject, asOf, (question, of, about, day, asked, answer) => {
    const found = answer(contextOf(of, about, day, asked));
    const verdict = found as Verdict;
    if ('reasons' in verdict && !verdicts.has(question)) verdicts.set(question, verdict);
    return found;
  });
  return { result, verdicts };
}

function stepFor(reason: Reason, rule: Rule, record: Corpus, question: Question, round: number): Step {
  const { choice, due } = reason;
  const { clause = '', message, at, actor = 'DCC', fix = '' } = findingOf(rule, 'error', reason);
  const { subSystem } = question.subject;
  const chosen = choice ? chosenOf(choice.of, choice.number, record, question) : [];
  const acts = choice ? chosen.flatMap((option) => option.acts) : (reason.acts ?? []);
  return {
    round,
    acts,
    action: {
      rule: rule.id,
      clause,
      does: choice ? `${choice.verb} ${list(chosen.map(({ name }) => name))}` : fix,
      because: message,
      actor,
      ...(subSystem === undefined ? {} : { subSystem }),
      owners: choice ? [...new Set(chosen.flatMap(({ owner }) => owner ?? []))] : ownersOf(acts, record, question),
      ...(due ? { due } : {}),
      at: (acts[0] && question.amending.placeOf(question.origin, acts[0])) ?? placed(at, question),
      instead: (choice?.of ?? []).filter((option) => !chosen.includes(option)).map(({ name }) => name),
      known: acts.length > 0,
    },
  };
}

/** A place in a file that is there: for one that is still to be written, where the programme calls for it. */
function placed(at: Location, { origin, subject }: Question): Location {
  const isThere = [...origin.documents, ...origin.broken].some(({ file }) => file === at.file);
  return isThere ? at : subject.release.at(['id']);
}

/** Who has the work on a Sub-System in hand, where that is what an action is: its service provider. */
function ownersOf(acts: readonly Act[], { programme, documents }: Corpus, { subject }: Question): string[] {
  const isWork = acts.some((act) => {
    if (!('in' in act)) return 'scope' in act;
    const kind = documents.find(({ file }) => file === act.in.at().file)?.kind;
    return kind === 'readiness' || kind === 'test-specification';
  });
  const provider = programme.data.subSystems.find(({ id }) => id === subject.subSystem)?.provider;
  return isWork ? programme.data.participants.filter(({ id }) => id === provider).map(({ name }) => name) : [];
}

/** So many of the options, those after which least is left; of equal ones, the first. */
function chosenOf(options: readonly Option[], number: number, record: Corpus, question: Question): Option[] {
  const left = ({ acts }: Option): number =>
    resultOn(question.amending.amended(record, acts), question).criteria.reduce(
      (sum, { reasons }) => sum + reasons.length,
      0,
    );
  return options
    .slice(0, Math.max(number, most))
    .map((option) => ({ option, left: left(option) }))
    .sort((a, b) => a.left - b.left)
    .slice(0, number)
    .map(({ option }) => option);
}

/** How many options are tried one by one. */
const most = 100;

/** The steps without those that the gate opens without as well: each of the rest is needed. */
function needed(corpus: Corpus, question: Question, steps: readonly Step[]): readonly Step[] {
  const opens = (those: readonly Step[]): boolean => isDone(resultOn(after(corpus, those, question), question).status);
  if (!opens(steps)) return steps;
  return steps.reduce<readonly Step[]>((kept, step) => {
    const without = kept.filter((each) => each !== step);
    return opens(without) ? without : kept;
  }, steps);
}

/** The actions in order, each with what must come just before it: for its criterion, or because it brings this one to light. */
function numberedFrom(steps: readonly Step[], gate: Gate, title: string, from: number): Plan['actions'] {
  const before = steps.map(({ action, round }, index) => {
    const waitsFor = [action.rule, ...premisesOf(gate, action.rule)];
    return steps.flatMap((each, at) =>
      at < index && each.round < round && waitsFor.includes(each.action.rule) ? [at] : [],
    );
  });
  const allBefore = (index: number): number[] => (before[index] ?? []).flatMap((at) => [at, ...allBefore(at)]);
  return steps.map(({ action }, index) => {
    const own = before[index] ?? [];
    const implied = new Set(own.flatMap(allBefore));
    const first = own.filter((at) => !implied.has(at)).map((at) => from + at + 1);
    return { number: from + index + 1, gate: title, ...action, after: first };
  });
}

/** The criteria that one waits for, and those that these wait for. */
const premisesOf = (gate: Gate, rule: string): readonly string[] =>
  (gate.criteria.find(({ id }) => id === rule)?.dependsOn ?? []).flatMap((id) => [id, ...premisesOf(gate, id)]);
