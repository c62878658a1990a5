/** The repository as the editor holds it: what lies on the disk, and over it what is open and not saved yet. */
import { type Opened, openCorpus } from '../corpus.ts';
import { OncePerText } from '../documents/once-per-text.ts';
import { parse } from '../documents/parse.ts';
import { isKind, type Read, read, type Source, statedKind } from '../documents/read.ts';
import { faultsOf, inspectAll } from '../engine/inspect.ts';
import { judgeAll } from '../engine/judge.ts';
import { Lines } from '../lines.ts';
import type { Corpus } from '../model/document.ts';
import type { Finding, GateResult } from '../model/report.ts';
import { openDirectory } from '../workspace/directory.ts';
import { overlay } from '../workspace/overlay.ts';
import { type Workspace, WorkspaceError } from '../workspace/workspace.ts';
import { type Name, namesIn, type Parsed } from './names.ts';
import { linesOf } from './places.ts';

/** What is known of the repository at one moment. */
export interface Snapshot {
  readonly workspace: Workspace;
  readonly corpus?: Corpus;
  /** Why nothing can be judged, where nothing can. */
  readonly cannot?: string;
  readonly gates: readonly GateResult[];
  /** What stands against the record, whatever the gates say. */
  readonly findings: readonly Finding[];
  /** The lines of a file. */
  lines(file: string): readonly string[];
  /** A file as it was read; nothing for one that is none of the repository's. */
  parsed(file: string): Promise<Parsed | undefined>;
  /** Every id in every document. */
  names(): Promise<readonly Name[]>;
}

/** A repository that is read again and again; a file whose text is as it was is not. */
export class Repository {
  private readonly reads = new OncePerText<Read>(read);
  private readonly trees = new OncePerText<Parsed>(async ({ file, text }) => {
    const tree = await parse(text);
    const kind = statedKind(text);
    const place = new Lines(text);
    return {
      file,
      text,
      tree,
      kind: isKind(kind) ? kind : undefined,
      lines: linesOf(text),
      place: (offset) => place.place(offset),
    };
  });
  private readonly namesOf = new OncePerText<readonly Name[]>(async (source) => namesIn(await this.trees.of(source)));

  constructor(private readonly folder: string) {}

  /** The record with these texts, by absolute path, over what lies on the disk, judged on a day. */
  async snapshot(texts: ReadonlyMap<string, string>, asOf: string): Promise<Snapshot> {
    const workspace = laidOver(openDirectory(this.folder), texts);
    const opened = await openCorpus(workspace, undefined, (source) => this.reads.of(source));
    const lines = new Map<string, readonly string[]>();
    const sources = (): Source[] => workspace.files.map((file) => workspace.read(file));
    return {
      workspace,
      ...judged(opened, asOf),
      lines(file) {
        const known = lines.get(file) ?? linesOf(workspace.read(file).text);
        lines.set(file, known);
        return known;
      },
      parsed: async (file) => (workspace.files.includes(file) ? this.trees.of(workspace.read(file)) : undefined),
      names: async () => (await Promise.all(sources().map((source) => this.namesOf.of(source)))).flat(),
    };
  }
}

/** A workspace with the texts of those files that are YAML below its root. */
function laidOver(workspace: Workspace, texts: ReadonlyMap<string, string>): Workspace {
  let laid = workspace;
  for (const [path, text] of texts)
    try {
      laid = overlay(laid, path, new TextEncoder().encode(text));
    } catch (error) {
      if (!(error instanceof WorkspaceError)) throw error;
    }
  return laid;
}

function judged(opened: Opened, asOf: string): Pick<Snapshot, 'corpus' | 'cannot' | 'gates' | 'findings'> {
  if (!('corpus' in opened))
    return {
      cannot: opened.cannot,
      gates: [],
      findings: opened.inventory ? faultsOf(opened.inventory) : opened.findings,
    };
  const { corpus } = opened;
  const gates = corpus.programme.rows('releases').flatMap((release) => judgeAll(corpus, release, asOf));
  return { corpus, gates, findings: inspectAll(corpus, gates, asOf) };
}
