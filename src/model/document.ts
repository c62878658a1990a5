import type { ClauseId } from '../clauses/clauses.ts';
import type { Lines } from '../lines.ts';
import type { DocumentData, Phase } from './documents.ts';
import type { Finding, Inputs, Location } from './report.ts';

export type DocumentKind = keyof DocumentData;
export type Path = readonly (string | number)[];

/** The keys of `T` that hold a list, which may be left out. */
export type ListKey<T> = { [K in keyof T]-?: NonNullable<T[K]> extends readonly (infer _)[] ? K : never }[keyof T];
export type Item<T, K extends keyof T> = NonNullable<T[K]> extends readonly (infer I)[] ? I : never;

/** A document, or a record within one, that knows where it stands. */
export interface Entry<T> {
  readonly data: T;
  /** Where it stands in its document: empty for the document itself. */
  path(): Path;
  /** Where the value at `path` (or its key) stands; the nearest ancestor where there is no such value. */
  at(path?: Path, part?: 'value' | 'key'): Location;
  /** The records of a list, each with its own place. An absent list has none. */
  rows<K extends ListKey<T>>(key: K): readonly Entry<Item<T, K>>[];
}

/** A valid document of kind `K`. */
export interface Document<K extends DocumentKind = DocumentKind> {
  readonly kind: K;
  readonly file: string;
  readonly entry: Entry<DocumentData[K]>;
  /** The releases it names; absent when it bears on all. */
  readonly releases?: readonly string[];
  /** The digest of the content that an approval is of; absent where nobody agrees documents of this kind. */
  readonly digest?: string;
}

/** A file of ours that cannot be relied on. What reads its kind is unproven; without a kind, everything is. */
export interface BrokenDocument {
  readonly file: string;
  readonly kind?: DocumentKind;
  readonly releases?: readonly string[];
  readonly findings: readonly Finding[];
  /** What it says, where it can be read at all; of any shape. */
  readonly entry?: Entry<unknown>;
  /** Set where nothing is wrong with it but that something is still to be filled in. */
  readonly draft?: true;
}

/** What a gate, a document or a record is about. */
export interface Scope {
  readonly release: string;
  readonly phase: Phase;
  /** The Sub-System, for PIT. */
  readonly subSystem?: string;
}

/** The kinds of which each document is about one scope. */
export type ScopedKind = {
  [K in DocumentKind]: DocumentData[K] extends { release: string; phase: Phase } ? K : never;
}[DocumentKind];

/** Everything that was found below one root, each file by itself. */
export interface Inventory {
  readonly documents: readonly Document[];
  readonly broken: readonly BrokenDocument[];
  readonly skipped: readonly {
    readonly file: string;
    readonly because: string;
    readonly findings: readonly Finding[];
  }[];
  /** Where it was read from; as the report tells it. */
  readonly origin: Pick<Inputs, 'root' | 'source' | 'commit' | 'shallow'>;
  /** The number of YAML files found. */
  readonly found: number;
  /** The text of a file that was read, in lines. */
  lines(file: string): Lines | undefined;
}

/** The same put together by its programme: what can be judged. */
export interface Corpus extends Inventory {
  readonly programme: Entry<Programme>;
  /** The valid documents of one kind, in the order of their files. */
  read<K extends DocumentKind>(kind: K): readonly Entry<DocumentData[K]>[];
  /** Those of them that are about exactly this scope. */
  about<K extends ScopedKind>(kind: K, scope: Scope): readonly Entry<DocumentData[K]>[];
  /** Why the text of a file that a document names cannot be relied on, where it cannot. */
  unread(file: string): string | undefined;
  /** What was edited in a file since a decision pinned it with a digest, where an earlier text with it is at hand. */
  changes(file: string, digest: string): readonly Change[] | undefined;
  /** Why a decision is not signed as the programme asks; nothing where it is, or where no signature is asked for. */
  unsigned(decision: Decision): string | undefined;
}

/** An item of a document that is not as it was. */
export interface Change {
  /** `testingIssues.thresholds`. */
  readonly path: string;
  readonly clause?: ClauseId;
}

export type { Approach, Body, Coverage, Outcome, Phase, Programme, Stage } from './documents.ts';
export type Release = DocumentData['programme']['releases'][number];
export type Decision = DocumentData['decisions']['decisions'][number];
export type Notice = DocumentData['notices']['notices'][number];
export type Certificate = DocumentData['certificates']['certificates'][number];
export type TestingIssue = DocumentData['issue-log']['issues'][number];
export type TestResult = DocumentData['test-results']['results'][number];
type Programme = DocumentData['programme'];
