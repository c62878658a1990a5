/** What turned between two states of a record that were judged as of one day. */

import type { CriterionTurn, Diff, Edit, GateTurn, Turn } from '../model/diff.ts';
import type { Corpus } from '../model/document.ts';
import type { CriterionStatus, Finding, GateResult, GateStatus, Location } from '../model/report.ts';
import { count } from '../wording.ts';
import type { Outcome } from './replay.ts';
import { headOf, programmeOf } from './report.ts';

/** What was found in a state of a record. */
export interface Judged {
  readonly gates: readonly GateResult[];
  readonly findings: readonly Finding[];
}

/** Names a gate, or one of its criteria, in every state. */
export const keyOf = ({ title }: Pick<Outcome, 'title'>, rule = ''): string => `${title}\n${rule}`;

/** The status of each gate and of each criterion, by its key. */
export const statusesOf = (gates: readonly Outcome[]): ReadonlyMap<string, string> =>
  new Map(
    gates.flatMap((gate) => [
      [keyOf(gate), gate.status],
      ...gate.criteria.map(({ rule, status }) => [keyOf(gate, rule), status] as const),
    ]),
  );

/** A gate, or one of its criteria, of which the status is another one in the second state. */
export interface Turned {
  readonly key: string;
  readonly gate: Outcome;
  readonly rule?: string;
}

/** What turned; of a gate that is new or gone, the gate alone. */
export function turnedBetween(before: readonly Outcome[], after: readonly Outcome[]): readonly Turned[] {
  const [was, is] = [statusesOf(before), statusesOf(after)];
  const gates = new Map([...before, ...after].map((gate) => [gate.title, gate]));
  return [...gates.values()].flatMap((gate) => {
    const own = keyOf(gate);
    const rules = was.has(own) && is.has(own) ? gate.criteria.map(({ rule }) => rule) : [];
    return [undefined, ...rules].flatMap((rule) => {
      const key = keyOf(gate, rule);
      return was.get(key) === is.get(key) ? [] : [{ key, gate, ...(rule === undefined ? {} : { rule }) }];
    });
  });
}

/** How much is in the way by a gate of this status. */
const weights: Readonly<Record<GateStatus, number>> = {
  open: 0,
  passed: 0,
  'not-applicable': 0,
  blocked: 1,
  breached: 2,
};

function turnOfGate(was: GateStatus, is: GateStatus): Turn {
  const [before, after] = [weights[was], weights[is]];
  return after > before ? 'fell-back' : after < before && after === 0 ? 'came-true' : 'other';
}

const isFailing = (status: CriterionStatus): boolean => status === 'unmet' || status === 'unproven';

const turnOf = (was: CriterionStatus, is: CriterionStatus): Turn =>
  isFailing(is) && !isFailing(was) ? 'fell-back' : is === 'met' ? 'came-true' : 'other';

/** The gates of which something turned, those that are gone last. */
function gateTurns(
  before: readonly Outcome[],
  after: readonly GateResult[],
  edits: ReadonlyMap<string, Edit>,
): GateTurn[] {
  const turned = new Set(turnedBetween(before, after).map(({ key }) => key));
  const found = new Map(before.map((gate) => [gate.title, gate]));
  const edited = (key: string): { edit?: Edit } => {
    const edit = edits.get(key);
    return edit ? { edit } : {};
  };
  const named = ({ gate, stage, title, release, subSystem }: Outcome) => ({
    gate,
    ...(stage ? { stage } : {}),
    title,
    release,
    ...(subSystem ? { subSystem } : {}),
  });
  const present = after.map((gate): GateTurn => {
    const earlier = found.get(gate.title);
    const isTurned = turned.has(keyOf(gate));
    return {
      ...named(gate),
      ...(earlier ? { was: earlier.status } : {}),
      is: gate.status,
      ...(earlier && isTurned ? { turn: turnOfGate(earlier.status, gate.status) } : {}),
      ...edited(keyOf(gate)),
      criteria: gate.criteria.flatMap((criterion): CriterionTurn[] => {
        const was = earlier?.criteria.find(({ rule }) => rule === criterion.rule)?.status;
        if (!was || !turned.has(keyOf(gate, criterion.rule))) return [];
        const { rule, clause, title, status: is, actor, evidence, reasons, because, waitsFor } = criterion;
        const told = { rule, clause, title, was, is, turn: turnOf(was, is), actor, evidence, reasons, waitsFor };
        return [{ ...told, ...(because ? { because } : {}), ...edited(keyOf(gate, rule)) }];
      }),
    };
  });
  const titles = new Set(after.map(({ title }) => title));
  const gone = before
    .filter(({ title }) => !titles.has(title))
    .map((gate): GateTurn => ({ ...named(gate), was: gate.status, ...edited(keyOf(gate)), criteria: [] }));
  return [...present.filter((gate) => gate.was !== gate.is || gate.criteria.length > 0), ...gone];
}

/** The findings of one state that the other has not; the same rule and message are the same, wherever they stand. */
function without(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  const identity = ({ rule, release, message }: Finding): string => JSON.stringify([rule, release, message]);
  const left = new Map<string, number>();
  for (const key of others.map(identity)) left.set(key, (left.get(key) ?? 0) + 1);
  return findings.filter((finding) => {
    const known = left.get(identity(finding)) ?? 0;
    left.set(identity(finding), known - 1);
    return known <= 0;
  });
}

/** What turned from one state to the other, of which `corpus` is the second. */
export function diffOf(
  corpus: Corpus,
  before: Judged,
  after: Judged,
  edits: ReadonlyMap<string, Edit>,
  told: Pick<Diff, 'before' | 'walked' | 'commits' | 'asOf'> & { readonly version: string },
): Diff {
  const { version, asOf, ...walk } = told;
  const gates = gateTurns(before.gates, after.gates, edits);
  const fallen = gates.flatMap(({ criteria }) => criteria.filter(({ turn }) => turn === 'fell-back'));
  const known = new Set(fallen.flatMap(({ reasons }) => reasons.map(saying)));
  const findings = {
    new: without(after.findings, before.findings).filter((finding) => !known.has(saying(finding))),
    gone: without(before.findings, after.findings),
  };
  const isWorse = fallen.length > 0 || gates.some(isWorseGate) || findings.new.some(isError);
  return {
    ...headOf(corpus, 'diff', version, asOf),
    programme: programmeOf(corpus),
    ...walk,
    gates,
    findings,
    summary: summaryOf(gates, findings),
    exitCode: isWorse ? 1 : 0,
  };
}

/** What is judged no longer can fail no longer: that is worse, whatever it was. */
const isWorseGate = ({ turn, is }: GateTurn): boolean => turn === 'fell-back' || is === undefined;

const isError = ({ severity }: Finding): boolean => severity === 'error';

const saying = ({ message, at }: Finding): string => JSON.stringify([message, at.file, at.line, at.column]);

function summaryOf(gates: readonly GateTurn[], findings: Diff['findings']): string {
  const criteria = gates.flatMap((gate) => gate.criteria);
  const counted = (turn: Turn): string[] => {
    const own = criteria.filter((each) => each.turn === turn);
    const waiting = own.filter(({ waitsFor }) => waitsFor.length > 0).length;
    const wait = waiting > 0 ? ` (${waiting} wait${waiting === 1 ? 's' : ''})` : '';
    return [
      ...some(gates.filter((gate) => gate.turn === turn).length, 'gate'),
      ...some(own.length, 'criterion', 'criteria').map((words) => words + wait),
    ];
  };
  const fellBack = counted('fell-back').join(' and ');
  const cameTrue = counted('came-true').join(' and ');
  const others = counted('other').join(' and ');
  const parts = [
    fellBack ? `${fellBack} fell back` : 'nothing fell back',
    ...some(gates.filter(({ is }) => is === undefined).length, 'gate').map((words) => `${words} gone`),
    ...some(findings.new.filter(isError).length, 'new error').map((words) => `${words} in the record`),
    ...(cameTrue ? [`${cameTrue} came true`] : []),
    ...(others ? [`${others} turned otherwise`] : []),
    ...some(gates.filter(({ was }) => was === undefined).length, 'new gate'),
    ...some(findings.gone.filter(isError).length, 'error').map((words) => `${words} gone`),
  ];
  return parts.length === 1 && !fellBack ? 'nothing turned' : parts.join('; ');
}

/** `3 gates`, or nothing for none. */
const some = (n: number, noun: string, plural?: string): string[] => (n > 0 ? [count(n, noun, plural)] : []);

/** Where in a record the status of a gate, or of one of its criteria, comes from: last, what fixes the day that it is judged as of. */
export function placesOf({ passage, criteria }: GateResult, rule: string | undefined): readonly Location[] {
  const asked = criteria.filter((criterion) => rule === undefined || criterion.rule === rule);
  const own = [
    ...asked.flatMap(({ reasons }) => reasons.flatMap(({ at, related }) => [at, ...related.map((each) => each.at)])),
    ...asked.flatMap(({ evidence }) => evidence.map(({ at }) => at)),
  ];
  return passage ? [...own, passage.at] : own;
}
