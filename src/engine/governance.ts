/** Which version of which document governs what, and what each other version is (2.5-2.9). */
import { inForce, newerVersion, outstanding, submissionsOf } from '../gates/approval.ts';
import { decider } from '../gates/authority.ts';
import { type Final, finality, type Governed, type GovernedKind, governedKinds, lastFinal } from '../gates/finality.ts';
import { gateId } from '../gates/index.ts';
import { pitCompletion } from '../gates/pit-completion.ts';
import { type Scope, scopeOf } from '../gates/record.ts';
import { sitEntry } from '../gates/sit-entry.ts';
import type { Corpus, Entry, Phase, Release } from '../model/document.ts';
import type { Governance } from '../model/governance.ts';
import type { CriterionResult, Finding } from '../model/report.ts';
import type { Context, Criterion } from '../model/rule.ts';
import { compareVersions, count, list, naming, titled } from '../wording.ts';
import { contextOf, findingOf, judge, type Subject } from './judge.ts';
import { headOf, programmeOf } from './report.ts';

type Cell = Governance['cells'][number];
type Told = Governance['documents'][number];

/** What is asked, besides the record. */
export interface Asked {
  readonly version: string;
  readonly asOf: string;
  /** The releases asked about. */
  readonly releases: readonly string[];
}

/** Every cell of the releases with the version that governs it or why none does, and every version with its status. */
export function governance(corpus: Corpus, { version, asOf, releases }: Asked): Governance {
  const all = corpus.programme.rows('releases').flatMap((release) => cellsOf(corpus, release, asOf));
  const cells = all.filter(({ release }) => releases.includes(release));
  const documents = [...governedKinds.flatMap((kind) => documentsOf(corpus, kind, all, asOf)), ...unreadable(corpus)];
  return {
    ...headOf(corpus, 'documents', version, asOf),
    programme: programmeOf(corpus),
    cells,
    documents: documents
      .filter(({ releases: of }) => !of || of.some((each) => releases.includes(each)))
      .map(({ told }) => told),
    summary: summaryOf(cells),
    exitCode: 0,
  };
}

function summaryOf(cells: readonly Cell[]): string {
  const governed = cells.filter(({ status }) => status === 'governed');
  const partly = governed.filter((cell) => cell.outstanding.length > 0).length;
  const of = (status: Cell['status']): number => cells.filter((cell) => cell.status === status).length;
  const part = partly > 0 ? `, ${partly} of them in part` : '';
  return `${governed.length} of ${count(cells.length, 'cell')} have a document in force${part}; ${count(of('gap'), 'gap')}, ${count(of('overlap'), 'overlap')}`;
}

/** PIT of each Sub-System of a release, then SIT, each for approach and coverage. */
const cellsOf = (corpus: Corpus, release: Entry<Release>, asOf: string): Cell[] => [
  ...release.data.subSystems.flatMap((subSystem) =>
    governedKinds.map((kind) => cellOf(corpus, kind, 'PIT', { release, subSystem }, asOf)),
  ),
  ...governedKinds.map((kind) => cellOf(corpus, kind, 'SIT', { release }, asOf)),
];

/** The gates that first need what governs a phase. */
const gateOf = { PIT: pitCompletion, SIT: sitEntry } as const;

/** The criterion of those gates that asks for a final document. */
function criterionOf(kind: GovernedKind, phase: Phase): Criterion {
  const id = `${gateId(gateOf[phase])}.${kind}-final`;
  const criterion = gateOf[phase].criteria.find((each) => each.id === id);
  if (!criterion) throw new Error(`no criterion ${id}`);
  return criterion;
}

/** What the gate says of that criterion on the day asked, even where it was passed before. */
function verdictOn(corpus: Corpus, kind: GovernedKind, phase: Phase, subject: Subject, asOf: string): CriterionResult {
  const { gate, stage, title, guards, clause, per } = gateOf[phase];
  const criteria = [criterionOf(kind, phase)] as const;
  const asked = { gate, ...(stage ? { stage } : {}), title, guards, clause, per, criteria, passage: () => undefined };
  return judge(corpus, asked, subject, asOf).criteria.at(-1) as CriterionResult;
}

function cellOf<K extends GovernedKind>(corpus: Corpus, kind: K, phase: Phase, subject: Subject, asOf: string): Cell {
  const verdict = verdictOn(corpus, kind, phase, subject, asOf);
  const context = contextOf(corpus, subject, asOf);
  const scope = scopeOf(context, phase);
  const result = inForce(context, kind, scope);
  const cell = { kind, ...scope, name: naming(scope) };
  if (verdict.status !== 'met' || !('final' in result)) {
    const status = 'rivals' in result && result.rivals ? 'overlap' : 'gap';
    return { ...cell, status, outstanding: [], reasons: verdict.reasons };
  }
  const { document, decision, clause } = result.final;
  const pending = pendingOf(context, kind, scope, result.final);
  return {
    ...cell,
    status: 'governed',
    governing: {
      id: document.data.id,
      version: document.data.version,
      clause,
      body: decider(decision.data),
      decidedAt: decision.data.decidedAt,
      decision: decision.data.id,
      at: document.at(['version']),
      decisionAt: decision.at(['outcome']),
    },
    outstanding: outstanding(document, scope).map(({ data: { id, description, groups, plannedFor }, at }) => ({
      id,
      description,
      ...(groups ? { groups: [...groups] } : {}),
      ...(plannedFor ? { plannedFor } : {}),
      at: at(['id']),
    })),
    ...(pending ? { pending } : {}),
    reasons: [],
  };
}

/** Why a version is not final, as the gate would say it; nothing where it is. */
function notFinal<K extends GovernedKind>(
  context: Context,
  kind: K,
  phase: Phase,
  document: Entry<Governed[K]>,
): Finding[] | undefined {
  const result = finality(context, kind, document);
  return 'reasons' in result
    ? result.reasons.map((reason) => findingOf(criterionOf(kind, phase), 'error', reason))
    : undefined;
}

/** The newer version that waits to replace the one in force, and what for. */
function pendingOf<K extends GovernedKind>(
  context: Context,
  kind: K,
  scope: Scope,
  { document }: Final<K>,
): Cell['pending'] {
  const newer = newerVersion(context, kind, scope, document);
  const reasons = newer && notFinal(context, kind, scope.phase, newer);
  if (!newer || !reasons) return undefined;
  const { id, version } = newer.data;
  const submission = submissionsOf(context, id, [version]).at(-1);
  return {
    id,
    version,
    at: newer.at(['version']),
    ...(submission
      ? { submission: { date: submission.data.date, notice: submission.data.id, at: submission.at(['date']) } }
      : {}),
    reasons,
  };
}

/** A document with the releases that it bears on; on all when absent. */
interface Accounted {
  readonly told: Told;
  readonly releases?: readonly string[];
}

/** Every version of a kind, with what became of it. */
function documentsOf<K extends GovernedKind>(
  corpus: Corpus,
  kind: K,
  cells: readonly Cell[],
  asOf: string,
): Accounted[] {
  const all = corpus.read(kind) as readonly Entry<Governed[K]>[];
  const own = cells.filter((cell) => cell.kind === kind);
  return all.map((document) => {
    const { id, version, releases } = document.data;
    const governs = own
      .filter(({ governing }) => governing?.id === id && governing.version === version)
      .map(({ name }) => name);
    const told = { kind, id, version, at: document.at(['version']), governs };
    if (governs.length > 0)
      return { told: { ...told, status: 'in-force', says: `it governs ${list(governs)}` }, releases };
    const others = all.filter(({ data }) => data.id === id);
    return { told: { ...told, ...fateOf(corpus, kind, document, others, own, asOf) }, releases };
  });
}

/** What a version is that governs nothing: superseded by another one of `versions`, a draft, or final all the same. */
function fateOf<K extends GovernedKind>(
  corpus: Corpus,
  kind: K,
  document: Entry<Governed[K]>,
  versions: readonly Entry<Governed[K]>[],
  cells: readonly Cell[],
  asOf: string,
): Pick<Told, 'status' | 'says'> {
  const { releases, phases, subSystems, version } = document.data;
  const release = corpus.programme.rows('releases').find(({ data }) => releases.includes(data.id));
  if (!release) throw new Error(`${titled(document)} is about no release of the programme`);
  const context = contextOf(corpus, { release }, asOf);
  const last = lastFinal(context, kind, versions);
  const [lacking] = notFinal(context, kind, phases[0] as Phase, document) ?? [];
  if (last && last.document !== document && (!lacking || compareVersions(version, last.document.data.version) < 0)) {
    const { id, decidedAt } = last.decision.data;
    return { status: 'superseded', says: `${titled(last.document)} has been final since ${decidedAt} (${id})` };
  }
  if (lacking) return { status: 'draft', says: lacking.message };
  const [why] = cells
    .filter((cell) => releases.includes(cell.release) && phases.includes(cell.phase))
    .filter(({ subSystem }) => subSystem === undefined || !subSystems || subSystems.includes(subSystem))
    .flatMap(({ reasons }) => reasons);
  return { status: 'idle', says: why?.message ?? 'it is final, but sets out no cell as a whole' };
}

/** The approach and coverage files that cannot be relied on. */
const unreadable = (corpus: Corpus): Accounted[] =>
  corpus.broken.flatMap(({ kind, findings, releases }): Accounted[] => {
    const [first] = findings;
    if (!first || (kind !== 'approach' && kind !== 'coverage')) return [];
    const told: Told = { kind, at: first.at, status: 'unreadable', governs: [], says: first.message };
    return [{ told, ...(releases ? { releases } : {}) }];
  });
