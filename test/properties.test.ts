import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMap, parse, parseDocument, stringify, visit } from 'yaml';
import type { Source } from '../src/documents/read.ts';
import { inspect, inspectRelease } from '../src/engine/inspect.ts';
import { judge } from '../src/engine/judge.ts';
import { reportOf } from '../src/engine/report.ts';
import { gateId, gates } from '../src/gates/index.ts';
import type { Corpus, Path } from '../src/model/document.ts';
import type { CriterionResult, GateResult, Location } from '../src/model/report.ts';
import { json } from '../src/reporters/json.ts';
import { mutations } from './gates/mutations.ts';
import { damagesAt, replaced, without } from './support/damage.ts';
import { corpusOf, edited, example, judged, pinned, sourcesIn } from './support/record.ts';

/** What must hold of every record, tried on the examples. Samples are the same in each run; a failure prints their seed. */
const sampled = { seed: 240920 };
const examples = ['compliant', 'in-flight'] as const;
const sourcesOf = { compliant: sourcesIn(example('compliant')), 'in-flight': sourcesIn(example('in-flight')) };
/** The day on which `judged` judges. */
const asOf = '2036-01-01';

/** What is judged: a gate of a release and, for PIT, of one of its Sub-Systems. */
type Subject = readonly [gate: string, release: string, subSystem?: string];

const subjectsOf = (corpus: Corpus): readonly Subject[] =>
  corpus.programme.data.releases.flatMap(({ id, subSystems }) =>
    gates.flatMap((gate): readonly Subject[] =>
      gate.per === 'release' ? [[gateId(gate), id]] : subSystems.map((subSystem) => [gateId(gate), id, subSystem]),
    ),
  );

const nameOf = ([gate, ...of]: Subject): string => `${gate} of ${of.join('/')}`;
const isThrough = ({ status }: GateResult): boolean => ['open', 'passed', 'not-applicable'].includes(status);

/** The record, or nothing where none can be put together: then every command ends with exit code 2. */
const opened = (sources: readonly Source[]): Promise<Corpus | undefined> =>
  corpusOf(sources).catch((error: Error) => {
    if (!/programme/.test(error.message)) throw error;
    return undefined;
  });

/** The verdict on a subject, or nothing where the record no longer has its release. */
const verdictOn = (corpus: Corpus | undefined, subject: Subject): GateResult | undefined =>
  corpus?.programme.data.releases.some(({ id }) => id === subject[1]) ? judged(corpus, ...subject) : undefined;

describe('a criterion that is met rests on what it cites', () => {
  /** Damage that leaves a criterion met, and its gate as it was. */
  const harmless = [
    {
      criterion: 'pit-entry.precursors',
      by: 'its value garbled',
      because: 'the statement why no phase comes before is prose, and one prose is as good as another to a machine',
    },
    {
      criterion: 'pit-completion.thresholds',
      by: 'the record that holds it removed',
      because: 'an exclusion is told even where the threshold is kept without it',
    },
    {
      criterion: 'sit-publication.redacted',
      by: 'its key and value removed',
      because:
        'the published text may be on record, and is then searched; without it the list of redacted sections stands alone',
    },
  ];

  interface Cited {
    readonly at: Location;
    readonly by: { readonly subject: Subject; readonly criterion: CriterionResult; readonly before: GateResult }[];
  }

  /** Every place that a met criterion cites, with the criteria that cite it. */
  function citedIn(corpus: Corpus): readonly Cited[] {
    const places = new Map<string, Cited>();
    for (const subject of subjectsOf(corpus)) {
      const before = judged(corpus, ...subject);
      for (const criterion of before.criteria)
        for (const { at } of criterion.status === 'met' ? criterion.evidence : []) {
          const key = JSON.stringify(at);
          const place = places.get(key) ?? { at, by: [] };
          places.set(key, place);
          place.by.push({ subject, criterion, before });
        }
    }
    return [...places.values()];
  }

  it('and is met no longer, nor its gate passed, once that is damaged', async () => {
    const unmoved: { criterion: string; by: string; where: string }[] = [];
    let tried = 0;
    for (const name of examples) {
      const sources = sourcesOf[name];
      const corpus = await corpusOf(sources);
      for (const { at, by: citing } of citedIn(corpus))
        for (const { by, to } of damagesAt(corpus.lines(at.file)?.text as string, at)) {
          const damaged = await opened(replaced(sources, at.file, to));
          for (const { subject, criterion, before } of citing) {
            tried++;
            const after = verdictOn(damaged, subject);
            const stillMet = after?.criteria.some(({ rule, status }) => rule === criterion.rule && status === 'met');
            if (after && stillMet && !(isThrough(before) && !isThrough(after)))
              unmoved.push({
                criterion: criterion.rule,
                by,
                where: `${nameOf(subject)} in ${name}: ${at.file}:${at.line}`,
              });
          }
        }
    }
    type Case = { readonly criterion: string; readonly by: string };
    const isAmong = (cases: readonly Case[], { criterion, by }: Case): boolean =>
      cases.some((each) => each.criterion === criterion && each.by === by);
    expect(unmoved.filter((each) => !isAmong(harmless, each))).toEqual([]);
    expect(harmless.filter((each) => !isAmong(unmoved, each))).toEqual([]);
    expect(tried).toBeGreaterThan(1000);
  });
});

describe('deleting what is on record opens no gate', () => {
  /**
   * The deletions that do open a gate, by the edit of the compliant example that had blocked it. Each takes away a word
   * against the gate, or a file that could not be read. Nothing else in the tree tells of it; only its history can.
   */
  const objections: Readonly<Record<string, string>> = {
    'a file that cannot be read': 'broken.yaml',
    'a record about an unknown release': 'extra.yaml',
    'a decline on the same day': 'decisions.yaml: decisions D-X',
    'an open referral': 'notices.yaml: notices N-X',
    'a section not redacted': 'decisions.yaml: decisions D-011',
  };

  interface Deletion {
    readonly what: string;
    readonly file: string;
    /** The record within the file; the whole file when absent. */
    readonly path?: Path;
  }

  /** A record that blocks gates, and what could be deleted from it. */
  interface State {
    readonly name: string;
    readonly sources: readonly Source[];
    readonly blocked: readonly Subject[];
    readonly deletions: readonly Deletion[];
  }

  /** The lists whose records each approve, confirm or show something. */
  const lists = {
    decisions: 'decisions',
    certificates: 'certificates',
    notices: 'notices',
    readiness: 'resources',
    'test-results': 'results',
    'issue-log': 'exclusions',
  } as const;

  interface Data {
    readonly kind?: string;
    readonly release?: string;
    readonly releases?: readonly string[];
    readonly phase?: string;
    readonly subSystem?: string;
    readonly signOff?: object;
    readonly [list: string]: unknown;
  }
  /** What a text says; nothing where it is no YAML. */
  const read = memo((text: string): Data => {
    const document = parseDocument(text);
    return document.errors.length > 0 ? {} : document.toJS();
  });

  /** Every file but the programme, every sign-off, and every record of the lists. */
  const deletionsFrom = memo(({ file, text }: Source): readonly Deletion[] => {
    const data = read(text);
    if (data.kind === 'programme') return [];
    const key = lists[data.kind as keyof typeof lists];
    const rows = (data[key] ?? []) as Readonly<Record<string, unknown>>[];
    return [
      { what: file, file },
      ...(data.signOff ? [{ what: `${file}: signOff`, file, path: ['signOff'] }] : []),
      ...rows.map((row, index) => ({
        what: `${file}: ${key} ${row.id ?? row.resource ?? row.test ?? row.issue}`,
        file,
        path: [key, index],
      })),
    ];
  });

  const isOne = (named: string | undefined, own: string | undefined): boolean => named === undefined || named === own;

  function isAbout({ text }: Source, release: string): boolean {
    const data = read(text);
    return data.kind === 'programme' || (isOne(data.release, release) && (data.releases?.includes(release) ?? true));
  }

  /** Whether a file can bear on a subject, by the release, phase and Sub-System that it names. */
  function bearsOn(source: Source, [gate, release, subSystem]: Subject): boolean {
    const { phase, subSystem: of } = read(source.text);
    return isAbout(source, release) && isOne(phase, gate.split('-')[0]?.toUpperCase()) && isOne(of, subSystem);
  }

  const shortened = memo((key: string): string => {
    const [text, path] = JSON.parse(key) as [string, Path];
    return without(text, path);
  });

  /** The sources after several deletions: of one list the last record goes first, so that each index stays true. */
  const after = (sources: readonly Source[], deletions: readonly Deletion[]): readonly Source[] =>
    [...deletions]
      .sort((a, b) => Number(b.path?.[1] ?? 0) - Number(a.path?.[1] ?? 0))
      .reduce<readonly Source[]>((left, { file, path }) => {
        const source = left.find((each) => each.file === file);
        return source ? replaced(left, file, path && shortened(JSON.stringify([source.text, path]))) : left;
      }, sources);

  /** The blocked gates of a state that deletions open. */
  async function openedBy({ sources, blocked }: State, deletions: readonly Deletion[]): Promise<readonly Subject[]> {
    const corpus = await corpusOf(after(sources, deletions));
    return blocked.filter((subject) => isThrough(judged(corpus, ...subject)));
  }

  async function inFlight(): Promise<State> {
    const sources = sourcesOf['in-flight'];
    const corpus = await corpusOf(sources);
    const blocked = subjectsOf(corpus).filter((subject) => !isThrough(judged(corpus, ...subject)));
    return { name: 'in-flight', sources, blocked, deletions: sources.flatMap(deletionsFrom) };
  }

  /** One release of the compliant example after each edit that turns a criterion, and what bears on the gate it blocks. */
  const mutated = (): Promise<readonly State[]> =>
    Promise.all(
      mutations.map(async ({ turns, by, edit, of = 'R1' }): Promise<State> => {
        const [release = '', subSystem] = of.split('/');
        const gate = turns.slice(0, turns.lastIndexOf('.'));
        const subject: Subject = subSystem ? [gate, release, subSystem] : [gate, release];
        const all = await pinned([edit].flat().reduce(edited, sourcesOf.compliant));
        const sources = all.filter((source) => isAbout(source, release));
        const deletions = sources.filter((source) => bearsOn(source, subject)).flatMap(deletionsFrom);
        return { name: by, sources, blocked: [subject], deletions };
      }),
    );

  const isObjection = ({ name }: State, { what }: Deletion): boolean =>
    objections[name] !== undefined && what.endsWith(objections[name]);

  it('of the example in trouble, whichever record or file it is', async () => {
    const state = await inFlight();
    const found: string[] = [];
    for (const deletion of state.deletions)
      for (const subject of await openedBy(state, [deletion])) found.push(`${deletion.what}: ${nameOf(subject)}`);
    expect(found).toEqual([]);
    expect(state.blocked.length).toBeGreaterThan(8);
  });

  it('that one edit of the compliant example blocks, unless it is the word against it', async () => {
    const found: string[] = [];
    const needed = new Set<string>();
    for (const state of await mutated())
      for (const deletion of state.deletions.filter(({ what }) => !what.includes(': results ')))
        for (const subject of await openedBy(state, [deletion]))
          if (isObjection(state, deletion)) needed.add(state.name);
          else found.push(`${state.name}: ${deletion.what}: ${nameOf(subject)}`);
    expect(found).toEqual([]);
    expect([...needed].sort()).toEqual(Object.keys(objections).sort());
  });

  it('not in pairs either, nor one of the results', async () => {
    const states = [await inFlight(), ...(await mutated())].map((state) => ({
      ...state,
      deletions: state.deletions.filter((deletion) => !isObjection(state, deletion)),
    }));
    const chosen = fc
      .constantFrom(...states.keys())
      .chain((index) =>
        fc.tuple(
          fc.constant(index),
          fc.subarray([...(states[index] as State).deletions], { minLength: 1, maxLength: 2 }),
        ),
      );
    await fc.assert(
      fc.asyncProperty(chosen, async ([index, deletions]) => {
        const state = states[index] as State;
        expect({ in: state.name, open: await openedBy(state, deletions) }).toEqual({ in: state.name, open: [] });
      }),
      { ...sampled, numRuns: 2000 },
    );
  });
});

/** The report on every gate as it is printed. */
async function reported(sources: readonly Source[]): Promise<string> {
  const corpus = await corpusOf(sources);
  const results = subjectsOf(corpus).map((subject) => judged(corpus, ...subject));
  const findings = [...inspect(corpus, asOf), ...inspectRelease(corpus, results, asOf)];
  return json(reportOf(corpus, { command: 'status', version: '0', asOf, gates: results, findings }));
}

describe('the order in which files are read', () => {
  it.each(examples)('changes not a byte of the report on %s', async (name) => {
    const sources = sourcesOf[name];
    const wanted = await reported(sources);
    const whole = { minLength: sources.length, maxLength: sources.length };
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...sources], whole), async (shuffled) => {
        expect(await reported(shuffled)).toBe(wanted);
      }),
      { ...sampled, numRuns: 20 },
    );
  });
});

describe('what one criterion found out', () => {
  /** What a gate says of its criteria, but for which of them wait for which. */
  const said = ({ criteria }: GateResult) => criteria.map(({ waitsFor: _, ...rest }) => rest);

  /** The same, each criterion judged in a record of its own. */
  async function saidAlone(sources: readonly Source[], [id, release, subSystem]: Subject) {
    const gate = gates.find((each) => gateId(each) === id);
    const alone = [];
    for (const criterion of gate?.criteria ?? []) {
      const corpus = await corpusOf(sources);
      const entry = corpus.programme.rows('releases').find(({ data }) => data.id === release);
      if (!gate || !entry) throw new Error(`no ${id} of ${release}`);
      const subject = { release: entry, ...(subSystem ? { subSystem } : {}) };
      alone.push(...said(judge(corpus, { ...gate, criteria: [criterion] }, subject, asOf)).slice(1));
    }
    return alone;
  }

  /** Documents that criteria rest on, each so broken that it cannot be relied on. */
  const broken = ['approach/app-r1.yaml', 'coverage/cov-r1.yaml', 'decisions.yaml', 'issues/log-r1.yaml', undefined];

  it.each(broken)('changes no other, with %s broken', { timeout: 60_000 }, async (file) => {
    const sources = sourcesOf['in-flight'].map((each) =>
      each.file === file ? { ...each, text: `${each.text}\nunknown: 1\n` } : each,
    );
    const corpus = await corpusOf(sources);
    for (const subject of subjectsOf(corpus).filter(([, release]) => release === 'R1'))
      expect(said(judged(corpus, ...subject)).slice(1), nameOf(subject)).toEqual(await saidAlone(sources, subject));
  });
});

describe('what means nothing changes no verdict', () => {
  /** Another way to write the same values. */
  const rewritings: Readonly<Record<string, (text: string) => string>> = {
    comments: (text) => `# above\n${text.replace(/^(?=\w+:)/gm, '# of no matter: {\n')}# below\n`,
    'blank lines': (text) => `\n\n${text.replace(/^(?=\w+:)/gm, '\n\n')}\n\n`,
    'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
    'keys in the opposite order': (text) => {
      const document = parseDocument(text);
      visit(document, { Map: (_, map) => void map.items.reverse() });
      return String(document);
    },
    'another layout': (text) => stringify(parse(text), { collectionStyle: 'flow', lineWidth: 0 }),
  };

  /** Further files that are nobody's business. */
  const foreign: readonly Source[] = [
    {
      file: '.github/workflows/ci.yml',
      text: 'on: push\njobs:\n  test: { runs-on: ubuntu-latest, steps: [{ run: make }] }\n',
    },
    {
      file: 'deploy/service.yaml',
      text: 'apiVersion: v1\nkind: Service\nmetadata: { name: oms }\n---\nkind: Deployment\n',
    },
    { file: 'openapi.yaml', text: 'openapi: 3.1.0\ninfo: { title: Orders, version: "1" }\npaths: {}\n' },
    { file: 'empty.yaml', text: '' },
  ];

  /** What a gate says, wherever it stands in the files. */
  const said = ({ summary, criteria }: GateResult) => ({
    summary,
    criteria: criteria.map(({ rule, status, reasons }) => [rule, status, ...reasons.map(({ message }) => message)]),
  });
  const verdicts = async (sources: readonly Source[], subjects: readonly Subject[]) => {
    const corpus = await corpusOf(sources);
    return subjects.map((subject) => said(judged(corpus, ...subject)));
  };

  describe.each(examples)('%s', (name) => {
    const sources = sourcesOf[name];
    const holds = async (noisy: readonly Source[]): Promise<void> => {
      const subjects = subjectsOf(await corpusOf(sources));
      expect(await verdicts(noisy, subjects)).toEqual(await verdicts(sources, subjects));
    };

    it.each(Object.entries(rewritings))('%s', async (_, rewrite) => {
      const noisy = sources.map(({ file, text }) => ({ file, text: rewrite(text) }));
      expect(noisy.map(({ text }) => parse(text))).toEqual(sources.map(({ text }) => parse(text)));
      await holds(noisy);
    });

    it('files of other tools', () => holds([...foreign, ...sources]));

    it('emulators and device sets, which nobody agrees (4.5)', async () => {
      const noisy = sources.map(({ file, text }) => ({
        file,
        text: isOf('approach', text) ? otherDevices(text) : text,
      }));
      expect(noisy).not.toEqual(sources);
      await holds(noisy);
    });

    it('a file of its own for each decision, notice, certificate and result', () => holds(sources.flatMap(apart)));

    it('another release in trouble, with Sub-Systems and tests of the same names', () =>
      holds([...sources.map(withRelease), ...anotherRelease()]));
  });

  const isOf = (kind: string, text: string): boolean => new RegExp(`^kind: ${kind}$`, 'm').test(text);

  function apart({ file, text }: Source): Source[] {
    const data = parse(text);
    const key = { decisions: 'decisions', notices: 'notices', certificates: 'certificates', 'test-results': 'results' }[
      data.kind as string
    ];
    if (key === undefined) return [{ file, text }];
    const rows = data[key] as unknown[];
    // Numbers of as many digits, for records of one day count in the order of their files.
    return rows.map((row, index) => ({
      file: `${file}/${index + 100}.yaml`,
      text: stringify({ ...data, [key]: [row] }),
    }));
  }

  function otherDevices(text: string): string {
    const document = parseDocument(text);
    for (const list of ['emulators', 'deviceSets'])
      for (const item of (document.get(list) as { items: unknown[] }).items)
        if (isMap(item)) item.set('purpose', 'Another purpose');
    document.addIn(['emulators'], { id: 'EM-NEW', purpose: 'Not known when the approach was agreed' });
    return String(document);
  }

  const asR9 = (text: string): string => text.replaceAll('R1', 'R9');

  /** The programme with a release R9 that is planned as R1 is. */
  function withRelease(source: Source): Source {
    const [r1] = /^ {2}- id: R1\n(?:.*\n)*?(?= {2}- id: R2\n)/m.exec(source.text) ?? [];
    return r1 && isOf('programme', source.text)
      ? { ...source, text: source.text.replace('releases:\n', () => `releases:\n${asR9(r1)}`) }
      : source;
  }

  /** Everything about R1 of the example in trouble, told of R9. */
  const anotherRelease = (): readonly Source[] =>
    sourcesOf['in-flight'].flatMap(({ file, text }) => {
      const data = parse(text);
      if ((data.release ?? data.releases?.join()) === 'R1') return [{ file: `r9/${file}`, text: asR9(text) }];
      const rows: { id: string }[] = data.decisions ?? data.notices ?? data.certificates ?? [];
      if (rows.length === 0) return [];
      const own = rows
        .filter((row) => JSON.stringify(row).includes('R1'))
        .map((row) => ({ ...row, id: `${row.id}-R9` }));
      return [{ file: `r9/${file}`, text: asR9(stringify({ kind: data.kind, [data.kind]: own })) }];
    });
});

/** The same, worked out once for each argument. */
function memo<A, B>(work: (argument: A) => B): (argument: A) => B {
  const known = new Map<A, B>();
  return (argument) => {
    if (!known.has(argument)) known.set(argument, work(argument));
    return known.get(argument) as B;
  };
}
