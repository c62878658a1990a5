import { grouped, remembered } from '../grouping.ts';
import { Lines } from '../lines.ts';
import type {
  BrokenDocument,
  Corpus,
  Document,
  DocumentKind,
  Entry,
  Inventory,
  Programme,
  Scope,
  ScopedKind,
} from '../model/document.ts';
import type { DocumentData } from '../model/documents.ts';
import type { Finding } from '../model/report.ts';
import { didYouMean, list } from '../wording.ts';
import { isPlaceholder } from './placeholder.ts';
import type { Read, Source } from './read.ts';
import { documentRules } from './rules.ts';
import { visitScope } from './scope.ts';

/**
 * A corpus, or why there is none: without exactly one readable programme nothing can be judged. Where the one programme has
 * faults, `inventory` has what can be told of each file by itself.
 */
export type Assembled =
  | { readonly corpus: Corpus }
  | { readonly cannot: string; readonly findings: readonly Finding[]; readonly inventory?: Inventory };

/**
 * Puts what was read together. `where` names the root in messages. `before` is the record as it was before an edit: documents that
 * are still the same are then the same list, so that what is remembered of it is found again.
 */
export function assemble(
  reads: readonly Read[],
  sources: readonly Source[],
  where: string,
  before?: Corpus,
): Assembled {
  const documents: Document[] = [];
  const broken: BrokenDocument[] = [];
  for (const read of reads) {
    if (read.as === 'document') documents.push(read.document);
    if (read.as === 'broken') broken.push(read.document);
  }
  for (const list of [documents, broken]) list.sort((a, b) => (a.file < b.file ? -1 : 1));
  const skipped = reads.flatMap((read) => (read.as === 'skipped' ? [read] : []));
  const programmes = documents.filter(({ kind }) => kind === 'programme');
  const brokenProgrammes = broken.filter(({ kind }) => kind === 'programme');
  const cannot = (reason: string, findings: readonly Finding[] = []): Assembled => ({ cannot: reason, findings });
  if (sources.length === 0) return cannot(`there is no YAML file in ${where}`);
  if (programmes.length + brokenProgrammes.length > 1) {
    const files = [...programmes, ...brokenProgrammes].map(({ file }) => file).sort();
    return cannot(`${where} holds ${files.length} programmes: ${list(files)}; name the folder of one with --root`);
  }
  const texts = new Map(sources.map(({ file, text, lines = new Lines(text) }) => [file, lines]));
  const inventory: Inventory = {
    documents,
    broken,
    skipped,
    origin: { root: '', source: 'files' },
    found: sources.length,
    lines: (file) => texts.get(file),
  };
  const [unreadable] = brokenProgrammes;
  if (unreadable)
    return { ...cannot(`the programme ${unreadable.file} cannot be relied on`, unreadable.findings), inventory };
  const [programme] = programmes as Document<'programme'>[];
  if (!programme)
    return cannot(
      `there is no document of kind programme in ${where}`,
      broken.filter(({ kind }) => kind === undefined).flatMap(({ findings }) => findings),
    );

  const valid: Document[] = [];
  for (const document of documents) {
    const findings = unknownScopeIn(programme.entry)(document);
    if (findings.length === 0) valid.push(document);
    else broken.push({ file: document.file, kind: document.kind, findings, entry: document.entry });
  }
  // What a draft says of its scope already must be right; what it does not say yet cannot be wrong.
  const drafts = broken.filter((document) => document.draft && document.entry && document.kind);
  for (const document of drafts) {
    const wrong = unknownScope(document as BrokenDocument & Scoped, programme.entry);
    if (wrong.length === 0) continue;
    const { draft: _, ...rest } = document;
    broken.splice(broken.indexOf(document), 1, { ...rest, findings: [...wrong, ...document.findings] });
  }
  // A file whose release cannot be told bears on every release.
  const releases = new Set(programme.entry.data.releases.map(({ id }) => id));
  const bearing = broken.map(({ releases: named, ...rest }) =>
    named?.every((name) => releases.has(name)) ? { ...rest, releases: named } : rest,
  );
  const byKind = listed(
    valid,
    ({ kind }) => kind,
    (kind) => before?.read(kind),
  );
  const byScope = listed(
    valid,
    ({ kind, entry }) => inScope(kind, entry.data as Partial<Scope>),
    (_, { kind, entry }) => before?.about(kind as ScopedKind, entry.data as Scope),
  );
  return {
    corpus: {
      ...inventory,
      programme: programme.entry,
      documents: valid,
      broken: bearing.sort((a, b) => (a.file < b.file ? -1 : 1)),
      read: <K extends DocumentKind>(kind: K) => (byKind.get(kind) ?? none) as Entry<DocumentData[K]>[],
      about: <K extends DocumentKind>(kind: K, scope: Scope) =>
        (byScope.get(inScope(kind, scope)) ?? none) as Entry<DocumentData[K]>[],
      unread: () => undefined,
      changes: () => undefined,
      unsigned: () => undefined,
    },
  };
}

/** A kind and a scope as one word: no name holds a blank. */
const inScope = (kind: DocumentKind, { release, phase, subSystem }: Partial<Scope>): string =>
  `${kind} ${release} ${phase} ${subSystem ?? ''}`;

const none: readonly Entry<unknown>[] = [];

/** The documents by what they have in common; a list that `known` has already is that one. */
function listed<N>(
  documents: readonly Document[],
  nameOf: (document: Document) => N,
  known: (name: N, first: Document) => readonly Entry<unknown>[] | undefined,
): ReadonlyMap<N, readonly Entry<unknown>[]> {
  return new Map(
    [...grouped(documents, nameOf)].map(([name, own]) => {
      const entries = own.map(({ entry }) => entry);
      const before = known(name, own[0] as Document) ?? none;
      const isSame = entries.length === before.length && entries.every((entry, index) => entry === before[index]);
      return [name, isSame ? before : entries];
    }),
  );
}

type Scoped = Pick<Document, 'kind'> & { readonly entry: Entry<unknown> };

/** The same, looked for once in a document: where a record is put together again, most of it is as it was. */
const unknownScopeIn = remembered((programme: Entry<Programme>) =>
  remembered((document: Scoped) => unknownScope(document, programme)),
);

/** Names of releases and Sub-Systems that the programme does not know, or that do not belong together. */
function unknownScope(document: Scoped, programme: Entry<Programme>): Finding[] {
  const { id: rule, clause, actor, fix } = documentRules.scope;
  const { releases, subSystems } = programme.data;
  const all = { release: releases.map(({ id }) => id), 'Sub-System': subSystems.map(({ id }) => id) };
  const findings: Finding[] = [];
  const releasesNamed = remembered((of: readonly unknown[]) => releases.filter(({ id }) => of.includes(id)));
  const subSystemsOf = remembered((of: readonly unknown[]) =>
    releasesNamed(of).flatMap((release) => release.subSystems),
  );
  visitScope(document.entry.data, (sort, name, path, of) => {
    const own = sort === 'release' ? [] : releasesNamed(of);
    const isList = document.kind === 'programme' && path[2] === 'subSystems';
    const known = own.length === 0 || isList ? all[sort] : subSystemsOf(of);
    if (known.includes(name as string) || isPlaceholder(name)) return;
    const where = known === all[sort] ? 'the programme' : list(own.map(({ id }) => `release ${id}`));
    const word = typeof name === 'object' ? 'that is no word' : `"${name}"`;
    const hint = (typeof name === 'string' && didYouMean(name, known)) || `; it has ${list(known)}`;
    const declared = sort === 'release' ? 'releases' : 'subSystems';
    findings.push({
      rule,
      clause,
      severity: 'error',
      message: `${where} has no ${sort} ${word}${hint}`,
      at: document.entry.at(path),
      related: [{ at: programme.at([declared], 'key'), says: `the ${sort}s of the programme` }],
      actor,
      fix,
    });
  });
  return findings;
}
