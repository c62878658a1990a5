import type { ClauseId } from '../clauses/clauses.ts';
import type {
  Body,
  Certificate,
  Change,
  Decision,
  DocumentKind,
  Entry,
  Notice,
  Path,
  Phase,
  Programme,
  Release,
  Scope,
  ScopedKind,
  TestResult,
} from './document.ts';
import type { DocumentData } from './documents.ts';
import type { Evidence, Finding, Location, Related, Severity } from './report.ts';

export type NonEmpty<T> = readonly [T, ...T[]];

/** Something that must hold, told once: reports, `explain` and the clause matrix all read it from here. */
export interface Rule {
  /** Unique, stable, kebab-case words joined by dots. Part of the public interface. */
  readonly id: string;
  /** The clause it comes from; absent only for faults of a file as such. */
  readonly clause?: ClauseId;
  /** Further clauses that it also proves. */
  readonly also?: readonly ClauseId[];
  readonly title: string;
  readonly why: string;
  /** What to do, as an imperative. */
  readonly fix: string;
  /** Who must act. */
  readonly actor: Body;
}

/** A rule about the record as it stands, whatever gate is asked about. */
export interface Check extends Rule {
  readonly severity: Severity;
  inspect(record: DatedRecord): readonly Reason[];
}

/** A rule about the record of one release, told beside the gates that it bears on and blocking none of them. */
export interface ReleaseCheck extends Rule {
  readonly severity: Severity;
  /** Set where it tells a breach: what happened and cannot be undone. */
  readonly past?: true;
  /** The gates beside which it is told. */
  readonly beside: readonly Gate['gate'][];
  inspect(context: Context): readonly Reason[];
}

/** The whole record, as it was known on one day. */
export interface DatedRecord {
  readonly programme: Entry<Programme>;
  /** ISO date. Evidence dated later does not count. */
  readonly asOf: string;
  /** The documents of one kind that can be relied on. What a criterion reads it depends on. */
  read<K extends DocumentKind>(kind: K): readonly Entry<DocumentData[K]>[];
  /** Those of them that are about exactly this scope. */
  about<K extends ScopedKind>(kind: K, scope: Scope): readonly Entry<DocumentData[K]>[];
  /** Whether every document of a kind that bears on one of these releases can be relied on, so that what is not there is truly absent. */
  isWhole(kind: DocumentKind, releases?: readonly string[]): boolean;
  /** Documents of a kind that cannot be relied on but can be read; nothing where there may be some that cannot even be read. */
  unreliable(kind: DocumentKind): readonly Entry<unknown>[] | undefined;
  /** The digest of the governed content of a document that is agreed or approved, as decisions pin it. */
  digest(document: Entry<unknown>): string;
  /** What differs between the text with a digest and the text on record; nothing where no such text is at hand. */
  changes(document: Entry<unknown>, digest: string): readonly Change[] | undefined;
  /** Why a decision is not signed as the programme asks; nothing where it is, or where no signature is asked for. */
  unsigned(decision: Decision): string | undefined;
  /** The text of a file that a document names; nothing where it cannot be read. */
  text(file: string): string | undefined;
  /** Why it cannot be read, where it cannot. */
  unread(file: string): string | undefined;
}

/** A change of the record: a value that is set, a row that is added to a document of its kind, or a document that is written. */
export type Act =
  | { readonly in: Entry<unknown>; readonly path: Path; readonly value: unknown }
  | { readonly add: 'decisions'; readonly row: Partial<Decision> }
  | { readonly add: 'notices'; readonly row: Partial<Notice> }
  | { readonly add: 'certificates'; readonly row: Partial<Certificate> }
  | { readonly add: 'test-results'; readonly row: Partial<TestResult>; readonly scope: Scope }
  | { readonly write: DocumentKind; readonly document: { readonly id: string; readonly [key: string]: unknown } };

/** One of several things that will do, and who has it in hand. */
export interface Option {
  readonly name: string;
  readonly owner?: string;
  readonly acts: readonly Act[];
}

/** Why a criterion is not met: what is, then what the clause wants. `clause`, `fix` and `actor` override those of the rule. */
export interface Reason {
  readonly message: string;
  readonly at: Location;
  /** The release that it bears on, where its file is about several. */
  readonly release?: string;
  readonly clause?: ClauseId;
  readonly related?: readonly Related[];
  /** Set where what held on a past day is no longer on record, so that later evidence shows no breach. */
  readonly lost?: true;
  readonly fix?: string;
  readonly actor?: Body;
  /** What the record holds once the reason is gone, done on the day of judgement, where that can be told. */
  readonly acts?: readonly Act[];
  /** The same where it is enough to do so many of several things. */
  readonly choice?: { readonly number: number; readonly verb: string; readonly of: readonly Option[] };
  /** The day by which the record says that it will be done. */
  readonly due?: string;
}

/** What a criterion finds. It cannot be met without evidence, nor fail without a reason. */
export type Verdict =
  | { readonly status: 'met'; readonly evidence: NonEmpty<Evidence> }
  | { readonly status: 'unmet' | 'unproven'; readonly reasons: NonEmpty<Reason> }
  | { readonly status: 'not-applicable'; readonly because: string };

/** One condition of a gate. */
export interface Criterion extends Rule {
  readonly clause: ClauseId;
  /** Criteria of the same gate that come first: while one of them is not met, this one waits for it. */
  readonly dependsOn?: readonly string[];
  judge(context: Context): Verdict;
}

/** What a gate does not let through although it is open or was passed. */
export interface Limits {
  /** `tests of ACC may not run yet (2.9)`. */
  readonly brief: string;
  /** Each of them with its reason. */
  readonly each: NonEmpty<string>;
}

/** The event that a gate guards, once it has happened. */
export interface Passage {
  /** The day on which the evidence is weighed. */
  readonly date: string;
  readonly evidence: Evidence;
}

/** One stage of a gate: its criteria in clause order, and how one tells that it was passed. */
export interface Gate {
  readonly gate: 'pit' | 'sit' | 'user-testing';
  readonly stage?: 'entry' | 'completion' | 'publication';
  /** `SIT completion`. */
  readonly title: string;
  /** What the gate guards. */
  readonly guards: string;
  readonly clause: ClauseId;
  readonly per: 'release' | 'sub-system';
  /** What the Joint Industry Plan has a milestone for, where it has one for what the gate guards. */
  readonly event?: Release['milestones'][number]['event'];
  readonly criteria: NonEmpty<Criterion>;
  passage(context: Context): Passage | undefined;
  /** What was tried before, a line each, the first attempt first. */
  history?(context: Context): readonly Evidence[];
  /** A recorded reason why the release has no such gate. */
  notApplicable?(context: Context): Evidence | undefined;
  /** What it lets through in part only. */
  limits?(context: Context): Limits | undefined;
}

/** What a gate is judged for, and the record as it was known on one day. */
export interface Context extends DatedRecord {
  readonly release: Entry<Release>;
  /** The Sub-System, for a gate that is judged per Sub-System. */
  readonly subSystem?: string;
  /** The line of the programme that calls for the documents of this gate. */
  readonly calledForAt: Location;
  /** The same on another day. */
  on(date: string): Context;
}

export type { Evidence, Finding, Location, Path, Phase, Related, Severity };
