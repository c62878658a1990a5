/** Puts every built-in fault into a copy of the record, in memory, and sees whether the criteria turn that rest on what it hits. */
import { stringify } from 'yaml';
import { type Opened, openCorpus } from '../corpus.ts';
import { parse } from '../documents/parse.ts';
import { type Read, read } from '../documents/read.ts';
import { pathAt } from '../documents/span.ts';
import { judge, type Subject, subjectsOf } from '../engine/judge.ts';
import { everyDecision } from '../gates/authority.ts';
import { gates as allGates, recordCriterion } from '../gates/index.ts';
import type { Corpus } from '../model/document.ts';
import type { CriterionResult, GateResult, Location } from '../model/report.ts';
import type { Gate } from '../model/rule.ts';
import { dayAfter } from '../wording.ts';
import type { FileText, Workspace } from '../workspace/workspace.ts';
import { type Change, type Fault, faults, type Site } from './faults.ts';

/** What became of one fault. */
export interface Trial {
  readonly fault: Pick<Fault, 'id' | 'title'>;
  /** How many criteria of how many gates it was tried on. */
  readonly tried: number;
  /** How many turned only because the changed file is no valid document any more. */
  readonly refused: number;
  /** Those that were still met. */
  readonly slipped: readonly Slip[];
}

/** A criterion that was met in spite of a fault. */
export interface Slip {
  readonly rule: string;
  /** The title of its gate. */
  readonly gate: string;
  /** Where the record was changed. */
  readonly files: readonly string[];
}

/** After so much was taken away a criterion that is still met rests on nothing. */
const mostRounds = 25;

/**
 * Tries every fault at every place that a criterion cites as evidence that it is met. A criterion that finds other evidence
 * loses that as well, until it turns or has none left. `step` is told how many faults of how many were tried.
 */
export async function selfTest(
  workspace: Workspace,
  corpus: Corpus,
  asOf: string,
  step: (done: number, of: number) => Promise<void> = async () => {},
  gates: readonly Gate[] = allGates,
): Promise<readonly Trial[]> {
  const records = new Records(workspace);
  const tomorrow = dayAfter(asOf);
  const results = gates.flatMap((gate) =>
    subjectsIn(corpus, gate).map((subject) => [gate, judge(corpus, gate, subject, asOf)] as const),
  );
  const flaws = new Map(everyDecision(corpus).map(({ data }) => [data.id, corpus.unsigned(data)]));
  const unsigned: Corpus['unsigned'] = ({ id }) => flaws.get(id);
  const trials: Trial[] = [];
  for (const fault of faults) {
    await step(trials.length, faults.length);
    records.forget();
    let tried = 0;
    let refused = 0;
    const slipped: Slip[] = [];
    for (const [gate, result] of results)
      for (const criterion of result.criteria) {
        if (criterion.status !== 'met' || !isMeant(fault, criterion)) continue;
        const outcome = await attempt({ fault, gate, result, criterion, records, corpus, asOf, tomorrow, unsigned });
        if (outcome === 'not tried') continue;
        tried += 1;
        if (outcome === 'refused') refused += 1;
        else if (outcome !== 'turned') slipped.push({ rule: criterion.rule, gate: result.title, files: outcome });
      }
    trials.push({ fault, tried, refused, slipped });
  }
  return trials;
}

const isMeant = ({ turns }: Fault, { rule }: CriterionResult): boolean =>
  turns === undefined || turns.includes(rule.slice(rule.lastIndexOf('.') + 1));

/** What a gate is judged for. */
const subjectsIn = (corpus: Corpus, { per }: Gate): readonly Subject[] =>
  corpus.programme.rows('releases').flatMap((release) => subjectsOf(per, release));

interface Attempt {
  readonly fault: Fault;
  readonly gate: Gate;
  readonly result: GateResult;
  readonly criterion: CriterionResult;
  readonly records: Records;
  readonly corpus: Corpus;
  readonly asOf: string;
  readonly tomorrow: string;
  /** How each decision was signed before the fault. */
  readonly unsigned: Corpus['unsigned'];
}

/** Puts a fault wherever a criterion has its evidence, and tells what became of it: the files that were changed, where it is met all the same. */
async function attempt(trial: Attempt): Promise<'not tried' | 'turned' | 'refused' | readonly string[]> {
  const { fault, gate, records, asOf, tomorrow } = trial;
  let { corpus, criterion, result } = trial;
  let texts: ReadonlyMap<string, string | undefined> = new Map();
  for (let round = 0; round < mostRounds; round++) {
    const before = texts;
    for (const { at } of criterion.evidence) {
      const site = await records.siteAt(corpus, at);
      if (!site || (fault.in !== undefined && site.document.kind !== fault.in)) continue;
      const changes = fault.changes({ ...site, criterion, gate: result, corpus, tomorrow });
      if (changes.length === 0) continue;
      texts = records.with(texts, changes);
      // One change at a time: the next place may be another one after it.
      break;
    }
    if (texts === before) return round === 0 ? 'not tried' : [...texts.keys()];
    const opened = await records.open(texts);
    if (!('corpus' in opened)) return 'refused';
    corpus = fault.unsigns ? opened.corpus : { ...opened.corpus, unsigned: trial.unsigned };
    const { release, subSystem } = result;
    const subject = subjectsIn(corpus, gate).find(
      (each) => each.release.data.id === release && each.subSystem === subSystem,
    );
    if (!subject) return 'turned';
    result = judge(corpus, gate, subject, asOf);
    const found = result.criteria.find(({ rule }) => rule === criterion.rule);
    if (found?.status !== 'met') return found?.waitsFor.includes(recordCriterion(gate).id) ? 'refused' : 'turned';
    criterion = found;
  }
  return [...texts.keys()];
}

/** The record with changes: each text is read once. */
class Records {
  private readonly unchanged = new Map<string, Promise<Read>>();
  private readonly reads = new Map<string, Promise<Read>>();
  private readonly opened = new Map<string, Promise<Opened>>();
  private readonly sources = new Map<string, FileText>();

  constructor(private readonly workspace: Workspace) {}

  /** Lets go of every record with changes. */
  forget(): void {
    this.reads.clear();
    this.opened.clear();
  }

  private source(file: string): FileText {
    const known = this.sources.get(file) ?? this.workspace.read(file);
    this.sources.set(file, known);
    return known;
  }

  /** The texts after some changes more; a file that is gone has none. */
  with(
    texts: ReadonlyMap<string, string | undefined>,
    changes: readonly Change[],
  ): ReadonlyMap<string, string | undefined> {
    const next = new Map(texts);
    for (const change of changes) {
      const { file } = change;
      const text = texts.has(file) ? texts.get(file) : this.source(file).text;
      if ('gone' in change) next.set(file, undefined);
      else next.set(file, 'text' in change ? change.text(text ?? '') : stringify(change.value, { lineWidth: 0 }));
    }
    return next;
  }

  /** The record with these texts in the place of those that it has. */
  open(texts: ReadonlyMap<string, string | undefined>): Promise<Opened> {
    const key = JSON.stringify([...texts]);
    const known = this.opened.get(key);
    if (known) return known;
    const added = [...texts].flatMap(([file, text]) => (text === undefined ? [] : [file]));
    const kept = this.workspace.files.filter((file) => !texts.has(file));
    const workspace: Workspace = {
      ...this.workspace,
      files: [...kept, ...added].sort(),
      read: (file) => {
        const text = texts.get(file);
        return text === undefined ? this.source(file) : { file, text };
      },
      // What was edited when is not asked: that it was is enough.
      async *earlierTexts() {},
      isShallow: async () => false,
    };
    const opened = openCorpus(workspace, undefined, (source) => this.readOnce(source));
    this.opened.set(key, opened);
    return opened;
  }

  private readOnce(source: FileText): Promise<Read> {
    const isChanged = source.text !== this.sources.get(source.file)?.text;
    const [reads, key] = isChanged ? [this.reads, `${source.file}\n${source.text}`] : [this.unchanged, source.file];
    const known = reads.get(key) ?? read(source);
    reads.set(key, known);
    return known;
  }

  /** The document that a place lies in, and the row of it. */
  async siteAt(corpus: Corpus, at: Location): Promise<Pick<Site, 'document' | 'row'> | undefined> {
    const document = corpus.documents.find(({ file }) => file === at.file);
    const lines = corpus.lines(at.file);
    if (!document || !lines) return undefined;
    const { span } = await parse(lines.text);
    let start = 0;
    for (let line = 1; line < at.line; line++) start = lines.text.indexOf('\n', start) + 1;
    const [list, index] = pathAt(span, start + at.column - 1);
    return typeof list === 'string' && typeof index === 'number' ? { document, row: { list, index } } : { document };
  }
}
