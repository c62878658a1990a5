import { gates, recordCriterion } from '../gates/index.ts';
import type { BrokenDocument, Corpus, Document, DocumentKind, Entry, Release } from '../model/document.ts';
import type { CriterionResult, Finding, GateResult, GateStatus } from '../model/report.ts';
import type { Context, Criterion, DatedRecord, Evidence, Gate, Limits, Reason, Rule, Verdict } from '../model/rule.ts';
import { count } from '../wording.ts';

/** The record on a day. `asked` collects the kinds that were read. */
export function datedRecord(corpus: Corpus, asOf: string, asked: Set<DocumentKind> = new Set()): DatedRecord {
  const documentOf = (entry: Entry<unknown>): Document => {
    const found = corpus.documents.find((document) => document.entry === entry);
    if (!found) throw new Error(`no document of the record stands at ${entry.at().file}`);
    return found;
  };
  return {
    programme: corpus.programme,
    asOf,
    read(kind) {
      asked.add(kind);
      return corpus.read(kind);
    },
    about(kind, scope) {
      asked.add(kind);
      return corpus.about(kind, scope);
    },
    isWhole: (kind, releases) =>
      !brokenOf(corpus, kind).some(
        ({ releases: named }) => !named || !releases || named.some((release) => releases.includes(release)),
      ),
    unreliable(kind) {
      const entries = brokenOf(corpus, kind).map(({ entry }) => entry);
      return entries.includes(undefined) ? undefined : (entries as Entry<unknown>[]);
    },
    digest: (document) => documentOf(document).digest ?? '',
    changes: (document, digest) => corpus.changes(documentOf(document).file, digest),
    unsigned: corpus.unsigned,
    text: (file) => corpus.lines(file)?.text,
    unread: (file) => corpus.unread(file),
  };
}

/** The files with faults that are of a kind, or may be. */
const brokenOf = ({ broken }: Corpus, kind: DocumentKind): BrokenDocument[] =>
  broken.filter(({ kind: of }) => of === undefined || of === kind);

/** What a gate is judged for: a release of the corpus and, for PIT, one of its Sub-Systems. */
export interface Subject {
  readonly release: Entry<Release>;
  readonly subSystem?: string;
}

/** What a gate is judged for in a release: the release itself, or each of its Sub-Systems, or the one that is named. */
export const subjectsOf = (per: Gate['per'], release: Entry<Release>, only?: string): readonly Subject[] =>
  (per === 'release' ? [{ release }] : release.data.subSystems.map((subSystem) => ({ release, subSystem }))).filter(
    (subject: Subject) => only === undefined || subject.subSystem === only,
  );

/** A gate, and what it is judged for. */
export interface Asked {
  readonly gate: Gate;
  readonly subject: Subject;
}

/** What a result is the answer to, as a release has it; nothing for a Sub-System that it has not. */
export function askedOf(
  { gate: name, stage, subSystem }: Pick<GateResult, 'gate' | 'stage' | 'subSystem'>,
  release: Entry<Release>,
): Asked | undefined {
  const gate = gates.find((each) => each.gate === name && each.stage === stage);
  const subject = gate && subjectsOf(gate.per, release).find((each) => each.subSystem === subSystem);
  return subject && { gate, subject };
}

/** The record on a day, as a gate about `subject` reads it. */
export function contextOf(
  corpus: Corpus,
  { release, subSystem }: Subject,
  asOf: string,
  asked: Set<DocumentKind> = new Set(),
): Context {
  return {
    ...datedRecord(corpus, asOf, asked),
    release,
    ...(subSystem === undefined ? {} : { subSystem }),
    calledForAt: release.at(
      subSystem === undefined ? ['id'] : ['subSystems', release.data.subSystems.indexOf(subSystem)],
    ),
    on: (date) => contextOf(corpus, { release, ...(subSystem === undefined ? {} : { subSystem }) }, date, asked),
  };
}

/** The files with faults that bear on what reads these kinds about a release. */
export const faultyFor = (corpus: Corpus, asked: ReadonlySet<DocumentKind>, release: string): BrokenDocument[] =>
  corpus.broken.filter(
    ({ kind, releases }) =>
      (kind === undefined || kind === 'programme' || asked.has(kind)) && (!releases || releases.includes(release)),
  );

/**
 * Answers a question about a subject on a day. `asked` collects the kinds of document that the answer rests on. Whoever judges a
 * record again and again can find an answer where it was reached before.
 */
export type Answering = <T>(
  question: string,
  corpus: Corpus,
  subject: Subject,
  day: string,
  asked: Set<DocumentKind>,
  answer: (context: Context) => T,
) => T;

const afresh: Answering = (_, corpus, subject, day, asked, answer) => answer(contextOf(corpus, subject, day, asked));

/** Judges one gate for one subject: as of the day it was passed, if it was, else as of `asOf`. */
export function judge(
  corpus: Corpus,
  gate: Gate,
  subject: Subject,
  asOf: string,
  answering: Answering = afresh,
): GateResult {
  const framing = new Set<DocumentKind>();
  const frame = contextOf(corpus, subject, asOf, framing);
  const { passage, beside, history } = answering(gate.title, corpus, subject, asOf, framing, (context) => ({
    passage: gate.passage(context),
    beside: gate.notApplicable?.(context),
    history: gate.history?.(context) ?? [],
  }));
  const judgedOn = passage?.date ?? asOf;

  const release = subject.release.data.id;
  const faulty = (asked: ReadonlySet<DocumentKind>): BrokenDocument[] =>
    faultyFor(corpus, asked, release).filter((broken) => !isOfAnother(broken, subject));
  const record = recordCriterion(gate);
  const all = new Set(framing);
  const judged = gate.criteria.map((criterion) => {
    const asked = new Set<DocumentKind>();
    const verdictOn = (day: string): Verdict =>
      answering(criterion.id, corpus, subject, day, asked, (context) => criterion.judge(context));
    const verdict = verdictOn(judgedOn);
    const since = passage && 'reasons' in verdict ? verdictOn(asOf) : undefined;
    for (const kind of asked) all.add(kind);
    return { criterion, broken: faulty(asked), ...breach(verdict, since) };
  });

  const broken = faulty(all);
  const notApplicable = broken.length === 0 ? beside : undefined;
  const failed = new Set(
    judged
      .filter(({ verdict, broken: own }) => own.length > 0 || 'reasons' in verdict)
      .map(({ criterion }) => criterion.id),
  );
  const criteria: CriterionResult[] = [
    recordResult(record, broken, corpus),
    ...judged.map(({ criterion, verdict, metSince, broken: own }) =>
      notApplicable
        ? result(criterion, { status: 'not-applicable', because: notApplicable.says }, [])
        : own.length > 0
          ? result(criterion, dependsOnBroken(own), [record.id])
          : result(
              criterion,
              verdict,
              'reasons' in verdict ? (criterion.dependsOn ?? []).filter((id) => failed.has(id)) : [],
              metSince,
            ),
    ),
  ];
  const subjectName = subject.subSystem === undefined ? release : `${subject.subSystem} in ${release}`;
  const title = `${gate.title} for ${subjectName}`;
  const status = notApplicable ? 'not-applicable' : statusOf(criteria, passage !== undefined);
  // What may not go ahead yet is a question of today, whenever the gate was passed.
  const limits = status === 'open' || status === 'passed' ? gate.limits?.(frame) : undefined;
  return {
    gate: gate.gate,
    ...(gate.stage ? { stage: gate.stage } : {}),
    title,
    release,
    ...(subject.subSystem === undefined ? {} : { subSystem: subject.subSystem }),
    status,
    summary: `${title}: ${verdictLine(status, criteria, judgedOn, passage !== undefined, notApplicable?.says, limits)}`,
    ...(limits ? { limits: [...limits.each] } : {}),
    judgedOn,
    ...(passage ? { passage: passage.evidence } : {}),
    ...(history.length > 0 ? { history: [...history] } : {}),
    criteria,
  };
}

/**
 * Whether a draft says already that it is about another phase or Sub-System: a gate of PIT asks for nothing of the kinds that
 * state a phase but what is of its own Sub-System, and one of a whole release for nothing that is of PIT.
 */
function isOfAnother({ draft, entry }: BrokenDocument, { subSystem }: Subject): boolean {
  if (!draft || !entry) return false;
  const { phase, subSystem: of } = entry.data as { phase?: unknown; subSystem?: string };
  if (subSystem === undefined) return phase === 'PIT';
  return phase === 'SIT' || (phase === 'PIT' && of !== undefined && /^[\w.-]+$/.test(of) && of !== subSystem);
}

/** Judges every gate of a release, for each of its subjects. */
export const judgeAll = (
  corpus: Corpus,
  release: Entry<Release>,
  asOf: string,
  answering: Answering = afresh,
): GateResult[] =>
  gates.flatMap((gate) =>
    subjectsOf(gate.per, release).map((subject) => judge(corpus, gate, subject, asOf, answering)),
  );

/**
 * A criterion that was lacking when its gate was passed and is met since: evidence that came too late shows that the gate
 * was passed without, so that it is a breach where a silent record alone would prove nothing.
 */
function breach(verdict: Verdict, since: Verdict | undefined): { verdict: Verdict; metSince?: readonly Evidence[] } {
  if (!('reasons' in verdict) || since?.status !== 'met' || verdict.reasons.some(({ lost }) => lost))
    return { verdict };
  return { verdict: { status: 'unmet', reasons: verdict.reasons }, metSince: since.evidence };
}

function statusOf(criteria: readonly CriterionResult[], happened: boolean): GateStatus {
  const failing = criteria.filter(({ status }) => status === 'unmet' || status === 'unproven');
  if (failing.length === 0) return happened ? 'passed' : 'open';
  return happened && failing.some(({ status }) => status === 'unmet') ? 'breached' : 'blocked';
}

/** Whether nothing is left to do for a gate. */
export const isDone = (status: GateStatus): boolean =>
  status === 'open' || status === 'passed' || status === 'not-applicable';

/** The criteria that block by themselves: those that are not met and wait for no other. */
export const roots = <C extends Pick<CriterionResult, 'status' | 'waitsFor'>>(criteria: readonly C[]): C[] =>
  criteria.filter(({ status, waitsFor }) => (status === 'unmet' || status === 'unproven') && waitsFor.length === 0);

function verdictLine(
  status: GateStatus,
  criteria: readonly CriterionResult[],
  judgedOn: string,
  happened: boolean,
  because?: string,
  limits?: Limits,
): string {
  const part = limits ? `; ${limits.brief}` : '';
  const waiting = criteria.filter(({ waitsFor }) => waitsFor.length > 0).length;
  const wait = waiting > 0 ? ` (${waiting} wait${waiting === 1 ? 's' : ''})` : '';
  const blockers = `${roots(criteria).length} of ${count(criteria.length, 'criterion', 'criteria')}${wait}`;
  switch (status) {
    case 'open':
      return `OPEN${limits ? ' for part' : ''}, all ${criteria.length} criteria are met${part}`;
    case 'passed':
      return `PASSED on ${judgedOn}, all ${criteria.length} criteria were met${part}`;
    case 'breached':
      return `BREACHED on ${judgedOn} against ${blockers}${remaining(criteria)}`;
    case 'blocked':
      return `BLOCKED by ${blockers}${happened ? `; it happened on ${judgedOn}` : ''}`;
    case 'not-applicable':
      return `NOT APPLICABLE, ${because}`;
  }
}

/** How much of a breach is left to mend. */
function remaining(criteria: readonly CriterionResult[]): string {
  const failing = criteria.filter(({ reasons }) => reasons.length > 0);
  const open = failing.filter(({ metSince }) => !metSince).length;
  if (open === failing.length) return '';
  return open === 0 ? '; all are met since' : `; ${open} of ${failing.length} are still to be met`;
}

function result(
  criterion: Criterion,
  verdict: Verdict,
  waitsFor: readonly string[],
  metSince?: readonly Evidence[],
): CriterionResult {
  const { id: rule, clause, title, actor } = criterion;
  const told = { rule, clause, title, actor, status: verdict.status, waitsFor: [...waitsFor] };
  if (verdict.status === 'met') return { ...told, evidence: [...verdict.evidence], reasons: [] };
  if (verdict.status === 'not-applicable') return { ...told, evidence: [], reasons: [], because: verdict.because };
  const reasons = verdict.reasons.map((reason) => findingOf(criterion, 'error', reason));
  return { ...told, evidence: [], reasons, ...(metSince ? { metSince: [...metSince] } : {}) };
}

/** A reason as a finding: what it leaves unsaid comes from its rule. */
export function findingOf(
  rule: Rule,
  severity: Finding['severity'],
  { message, at, release, related = [], clause = rule.clause, fix = rule.fix, actor = rule.actor }: Reason,
): Finding {
  const scope = { ...(clause ? { clause } : {}), ...(release ? { release } : {}) };
  return { rule: rule.id, ...scope, severity, message, at, related: [...related], actor, fix };
}

const dependsOnBroken = (broken: readonly BrokenDocument[]): Verdict => {
  const reasons = broken.map(({ file, findings }) => ({
    message: `${file} cannot be relied on, and this depends on it`,
    at: (findings[0] as Finding).at,
    actor: 'DCC',
    fix: `mend ${file}`,
  }));
  return { status: 'unproven', reasons: reasons as unknown as readonly [Reason, ...Reason[]] };
};

function recordResult(
  rule: Rule & { clause: string },
  broken: readonly BrokenDocument[],
  { documents, programme }: Corpus,
): CriterionResult {
  const told = { rule: rule.id, clause: rule.clause, title: rule.title, actor: rule.actor, waitsFor: [] };
  if (broken.length > 0) return { ...told, status: 'unproven', evidence: [], reasons: broken.flatMap(reasonsOf) };
  return {
    ...told,
    status: 'met',
    evidence: [
      {
        says: `${count(documents.length, 'document')} read, none with faults that bear on this gate`,
        at: programme.at(['kind']),
      },
    ],
    reasons: [],
  };
}

/** What makes a file unreliable: each fault, and in one reason how much is still to be filled in. */
function reasonsOf({ file, findings }: BrokenDocument): Finding[] {
  const faults = findings.filter(({ severity }) => severity === 'error');
  const open = findings.filter(({ severity }) => severity !== 'error');
  const [first] = open;
  if (!first) return faults;
  const message = `${file} is a draft: ${count(open.length, 'place')} still to be filled in`;
  const fix = `fill in ${file}; fsm-check validate ${file} lists the places`;
  const { clause: _, ...rest } = first;
  return [...faults, { ...rest, severity: 'error', message, fix }];
}
