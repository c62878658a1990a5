/** From a workspace to the record: every file read, put together, and what the documents refer to looked up. */
import { dateInBritain } from './cli/today.ts';
import { assemble } from './documents/assemble.ts';
import { editedSincePinned } from './documents/changes.ts';
import { type Read, read, type Source } from './documents/read.ts';
import { grouped } from './grouping.ts';
import { Lines } from './lines.ts';
import type { Change, Corpus, Inventory } from './model/document.ts';
import type { Finding } from './model/report.ts';
import { signatures } from './signatures.ts';
import { list } from './wording.ts';
import { weigh } from './workspace/limits.ts';
import type { FileText, Workspace } from './workspace/workspace.ts';

/** The record, or why there is none. */
export type Opened = { readonly corpus: Corpus } | Extract<ReturnType<typeof assemble>, { cannot: unknown }>;

/**
 * Reads the record; `step` is told how many of how many files were read, and `reading` reads one. `before` is the record before an
 * edit, where it is known.
 */
export async function openCorpus(
  workspace: Workspace,
  step: (done: number, of: number) => Promise<void> = async () => {},
  reading: (source: Source & FileText) => Promise<Read> = read,
  before?: Corpus,
): Promise<Opened> {
  const clashing = clashes(workspace.files);
  let bytes = 0;
  const sources = workspace.files.map((file) => {
    const found = { ...clashing.get(file), ...workspace.read(file) };
    bytes += found.text.length;
    weigh(workspace.where, bytes);
    return { ...found, lines: new Lines(found.text) };
  });
  const reads: Read[] = workspace.skipped.map((skipped) => ({ as: 'skipped', ...skipped, findings: [] }));
  for (const source of sources) {
    await step(reads.length, workspace.files.length);
    reads.push(await reading(source));
  }
  const assembled = assemble(reads, sources, workspace.where, before);
  const origin = originOf(workspace);
  if (!('corpus' in assembled)) {
    const { inventory, ...rest } = assembled;
    return inventory ? { ...rest, inventory: { ...inventory, origin } } : rest;
  }
  const { corpus } = assembled;
  const { standing, faults } = await signatures(corpus, workspace);
  if (faults.length > 0) return withoutSigners(corpus, faults, origin);
  const unsigned = new Map(standing.map(({ decision, flaw }) => [decision.data, flaw]));
  const named = namedTexts(corpus, workspace);
  const changes = await changesOf(corpus, workspace);
  return {
    corpus: {
      ...corpus,
      lines: (file) => corpus.lines(file) ?? named.get(file)?.lines,
      unread: (file) => named.get(file)?.fault,
      changes: (file, digest) => changes.found.get(`${file} ${digest}`),
      unsigned: (decision) => unsigned.get(decision),
      origin: { ...origin, ...(changes.shallow ? { shallow: true } : {}) },
    },
  };
}

/** Where a record was read from, as the report tells it. */
const originOf = ({ within: root, source, commit }: Workspace): Inventory['origin'] => ({
  root,
  source,
  ...(commit ? { commit: { id: commit.id, date: dateInBritain(commit.time) } } : {}),
});

/** A record whose programme names signers that cannot be read is one whose programme cannot be relied on. */
function withoutSigners(corpus: Corpus, findings: readonly Finding[], origin: Inventory['origin']): Opened {
  const { documents, broken, skipped, found, lines, programme } = corpus;
  const { file } = programme.at();
  const unreliable = { file, kind: 'programme', findings, entry: programme } as const;
  return {
    cannot: `the programme ${file} cannot be relied on`,
    findings,
    inventory: {
      documents: documents.filter((document) => document.file !== file),
      broken: [...broken, unreliable],
      skipped,
      found,
      lines,
      origin,
    },
  };
}

/** What is wrong with files whose names are one where capitals, or ways to write an accent, make no difference. */
function clashes(files: readonly string[]): ReadonlyMap<string, { readonly fault: string }> {
  const same = grouped(files, (file) => file.normalize('NFC').toLowerCase());
  const sets = [...same.values()].filter(({ length }) => length > 1);
  return new Map(
    sets.flatMap((names) =>
      names.map((file) => {
        const others = list(names.filter((each) => each !== file));
        return [
          file,
          { fault: `on many disks its name is the same as that of ${others}; give each a name of its own` },
        ];
      }),
    ),
  );
}

/** The texts of the files that documents name. */
function namedTexts(corpus: Corpus, workspace: Workspace): ReadonlyMap<string, { lines?: Lines; fault?: string }> {
  const files = corpus.read('completion-report').flatMap(({ data }) => data.publication?.file ?? []);
  return new Map(
    files.map((file) => {
      const { text, fault } = workspace.read(file);
      return [file, fault === undefined ? { lines: new Lines(text) } : { fault }];
    }),
  );
}

/** What was edited since a decision pinned it, by file and digest, as far as earlier texts tell. */
async function changesOf(
  corpus: Corpus,
  workspace: Workspace,
): Promise<{ readonly found: ReadonlyMap<string, readonly Change[]>; readonly shallow: boolean }> {
  const changes = new Map<string, readonly Change[]>();
  let lost = false;
  for (const edited of editedSincePinned(corpus)) {
    const { changesSince } = await import('./documents/differences.ts');
    const { file } = edited.document;
    const found = await changesSince(edited, workspace.earlierTexts(file));
    if (found) changes.set(`${file} ${edited.digest}`, found);
    else lost = true;
  }
  return { found: changes, shallow: lost && (await workspace.isShallow()) };
}
