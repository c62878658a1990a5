import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openCorpus } from '../../src/corpus.ts';
import { read } from '../../src/documents/read.ts';
import { readingAgain } from '../../src/documents/read-again.ts';
import { judge, subjectsOf } from '../../src/engine/judge.ts';
import { type Outcome, replaying } from '../../src/engine/replay.ts';
import { gates } from '../../src/gates/index.ts';
import type { Corpus } from '../../src/model/document.ts';
import { dayAfter } from '../../src/wording.ts';
import { decode, isYaml } from '../../src/workspace/workspace.ts';
import { mutations } from '../gates/mutations.ts';
import { type Edit, edited, example, sourcesIn } from '../support/record.ts';

/** The texts of a record by their files; also those that documents name. */
type Texts = ReadonlyMap<string, string>;

const published = 'published/rep-sit-r1.md';
/** Stands for the files of signers: a decision counts as signed if this names it. */
const signers = 'signers.txt';
const bodies = ['TAG', 'Panel', 'Secretary of State'];
const signing = `signing: [${bodies.map((body) => `{ body: ${body}, signers: ${signers} }`).join(', ')}]\n`;

const textsOf = (name: string): Map<string, string> =>
  new Map(sourcesIn(example(name)).map(({ file, text }) => [file, text]));
const compliant = textsOf('compliant');
compliant.set(published, readFileSync(join(example('compliant'), published), 'utf8'));
const signed = new Map(compliant)
  .set('programme.yaml', `${compliant.get('programme.yaml')}${signing}`)
  .set(signers, [...(compliant.get('decisions.yaml') as string).matchAll(/id: (D-\d+)/g)].map(([, id]) => id).join());

/** The record that texts make; read as one of which it is known how it was before, or afresh. */
async function corpusOf(texts: Texts, reading: typeof read = read, before?: Corpus): Promise<Corpus | undefined> {
  const workspace = {
    where: '.',
    within: '',
    source: 'files',
    files: [...texts.keys()].filter(isYaml).sort(),
    skipped: [],
    read: (file: string) =>
      texts.has(file) ? decode(file, Buffer.from(texts.get(file) ?? '')) : { file, text: '', fault: 'it is gone' },
    async *earlierTexts() {},
    isShallow: async () => false,
    nameOf: (path: string) => path,
  } as const;
  const opened = await openCorpus(workspace, undefined, reading, before);
  if (!('corpus' in opened)) return undefined;
  const { corpus } = opened;
  const named = texts.get(signers)?.split(',');
  return named && corpus.programme.rows('signing').length > 0
    ? { ...corpus, unsigned: ({ id }) => (named.includes(id) ? undefined : 'it is not signed') }
    : corpus;
}

/** What a gate comes to, without what is said of it. */
const plain = ({ title, status, criteria }: Outcome) => ({
  title,
  status,
  criteria: criteria.map(({ rule, status: of, waitsFor }) => `${rule} ${of} ${waitsFor}`),
});

/** Every gate of every release on a day, judged afresh or from what is known. */
const all = (corpus: Corpus, day: string, judging: (...asked: Parameters<ReturnType<typeof replaying>>) => Outcome) =>
  corpus.programme
    .rows('releases')
    .flatMap((release) =>
      gates.flatMap((gate) =>
        subjectsOf(gate.per, release).map((subject) => plain(judging(corpus, gate, subject, day))),
      ),
    );

/** An edit at one of its random places; `from` are the texts that the record began with. */
type Editing = (texts: Map<string, string>, at: (below: number) => number, from: Texts) => void;

const pick = <T>(list: readonly T[], at: (below: number) => number): T => list[at(list.length)] as T;
const day = /\b20\d\d-\d\d-\d\d\b/g;

/** The text of a file of the record with one of the places that fit a pattern in other words. */
const inText =
  (pattern: RegExp, change: (found: string, at: (below: number) => number) => string): Editing =>
  (texts, at) => {
    const file = pick([...texts.keys()], at);
    const text = texts.get(file) as string;
    const places = [...text.matchAll(pattern)];
    if (places.length === 0) return;
    const { 0: found, index } = pick(places, at);
    texts.set(file, text.slice(0, index) + change(found, at) + text.slice(index + found.length));
  };

const editings: Readonly<Record<string, Editing>> = {
  'another day': inText(day, (found, at) => {
    const moved = Date.parse(found) + (at(81) - 40) * 86_400_000;
    return new Date(moved).toISOString().slice(0, 10);
  }),
  'another outcome': inText(/outcome: passed|outcome: failed/g, (found) =>
    found.endsWith('passed') ? 'outcome: failed' : 'outcome: passed',
  ),
  'a row less': inText(/^ {2}- \{.*\n/gm, () => ''),
  'a draft': inText(/(?<=: )[A-Z]\w+ \w.*$/gm, () => 'FILL IN'),
  'another scope': inText(/\bR1\b|\bSMS\b/g, (found) => (found === 'R1' ? 'R2' : 'SSI')),
  'an unknown scope': inText(/\bR1\b|\bSMS\b/g, (found) => `${found}X`),
  'only a remark': inText(/^\w+:/gm, (found) => `# a remark\n${found}`),
  'a broken file': inText(/^\w+:/gm, (found) => `${found} ]`),
  'a file less': (texts, at) => void texts.delete(pick([...texts.keys()], at)),
  'a file of another name': (texts, at) => {
    const file = pick([...texts.keys()].filter(isYaml), at);
    const text = texts.get(file) as string;
    texts.delete(file);
    texts.set(file.includes('moved/') ? file.replace('moved/', '') : `moved/${file}`, text);
  },
  'a file as it was': (texts, at, from) => {
    const file = pick([...from.keys()], at);
    texts.delete(`moved/${file}`);
    texts.set(file, from.get(file) as string);
  },
  'all as it was': (texts, _, from) => {
    texts.clear();
    for (const [file, text] of from) texts.set(file, text);
  },
  'another published text': (texts) =>
    void texts.set(published, texts.get(published)?.includes('Provider A') ? 'Nothing.\n' : 'By Provider A.\n'),
  'other signers': (texts, at) => {
    const named = texts.get(signers)?.split(',');
    if (named) texts.set(signers, named.filter((_, index) => index !== at(named.length)).join());
  },
  'a fault that turns a criterion': (texts, at) => {
    const { edit } = pick(mutations, at);
    try {
      const before = [...texts].map(([file, text]) => ({ file, text }));
      const after = ([edit].flat() as Edit[]).reduce(edited, before);
      texts.clear();
      for (const { file, text } of after) texts.set(file, text);
    } catch {
      // What it would edit is not there any more.
    }
  },
};

/** One step: what is edited, the places where, and on which days it is judged. */
const step = fc.record({
  editing: fc.constantFrom(...Object.keys(editings)),
  places: fc.array(fc.nat(), { minLength: 3, maxLength: 3 }),
  days: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
});

/** The days on which something may turn, the day after each, and a day far off. */
function daysOf(texts: Texts): readonly string[] {
  const named = [...texts.values()].flatMap((text) => [...text.matchAll(day)].map(([found]) => found));
  const real = named.filter((each) => !Number.isNaN(Date.parse(each)));
  return [...new Set([...real, ...real.map(dayAfter), '2036-01-01'])].sort();
}

describe('what is judged again from what is known', () => {
  it.each([
    ['compliant', compliant, 10],
    ['compliant, with decisions that must be signed', signed, 10],
    ['in-flight', textsOf('in-flight'), 10],
  ] as const)(
    'comes to the same as when it is judged afresh, whatever was edited before and whatever the day: %s',
    async (_, from, runs) => {
      let judgedAt = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async (steps) => {
          const [reading, judging] = [readingAgain(), replaying()];
          const texts = new Map(from);
          let corpus: Corpus | undefined;
          for (const { editing, places, days } of steps) {
            const left = [...places];
            if (texts.size > 0) editings[editing]?.(texts, (below) => (left.shift() ?? 0) % below, from);
            corpus = await corpusOf(texts, reading, corpus);
            const afresh = await corpusOf(texts);
            expect(corpus === undefined).toBe(afresh === undefined);
            const known = daysOf(texts);
            for (const each of afresh ? days : []) {
              const on = known[each % known.length] as string;
              expect(all(corpus as Corpus, on, judging)).toEqual(all(afresh as Corpus, on, judge));
              judgedAt++;
            }
          }
        }),
        { seed: 240920, numRuns: runs, endOnFailure: true },
      );
      expect(judgedAt).toBeGreaterThan(4 * runs);
    },
  );

  it('turns with files that are no documents: the text that was published, and who may sign', async () => {
    const decisions = signed.get(signers)?.split(',') as string[];
    const states: Texts[] = [
      new Map(signed).set(published, 'By Provider A.\n'),
      new Map([...signed].filter(([file]) => file !== published)),
      ...decisions.map((left) => new Map(signed).set(signers, decisions.filter((each) => each !== left).join())),
    ];
    const [reading, judging] = [readingAgain(), replaying()];
    let corpus: Corpus | undefined;
    const outcomes = new Set<string>();
    for (const texts of [signed, ...states.flatMap((state) => [state, signed])]) {
      corpus = await corpusOf(texts, reading, corpus);
      const found = all(corpus as Corpus, '2036-01-01', judging);
      expect(found).toEqual(all((await corpusOf(texts)) as Corpus, '2036-01-01', judge));
      outcomes.add(JSON.stringify(found));
    }
    expect(outcomes.size).toBeGreaterThan(10);
  });
});
