import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/documents/assemble.ts';
import { type Extract, placesOf, spanFrom } from '../../src/documents/extract.ts';
import { isKind, type Read, read, statedKind } from '../../src/documents/read.ts';
import type { Document } from '../../src/model/document.ts';
import { edited, example, sourcesIn } from '../support/record.ts';

const compliant = sourcesIn(example('compliant'));

/** What became of a text: how it was taken, what was found, and where. */
async function taken(text: string, fault?: string): Promise<readonly string[]> {
  const found = await read({ file: 'a.yaml', text, ...(fault ? { fault } : {}) });
  if (found.as === 'document') return ['document'];
  const findings = found.as === 'skipped' ? found.findings : found.document.findings;
  return [
    found.as === 'skipped' ? `skipped: ${found.because}` : `broken ${found.document.kind ?? 'of no kind'}`,
    ...findings.map(
      ({ rule, severity, message, at, actor, fix, related }) =>
        `${rule} ${severity} ${at.line}:${at.column} ${message}; ${actor}: ${fix}${related.length}`,
    ),
  ];
}

describe('a text is', () => {
  it.each<[text: string, is: string, says?: string]>([
    // Left alone: it says neither that it is ours nor anything that only ours says.
    ['name: x\n', 'skipped: it has no kind'],
    ['kindness: x\n', 'skipped: it has no kind'],
    ['mankind: decisions\n', 'skipped: it has no kind'],
    ['release: R1\nphase: SIT\n', 'skipped: it has no kind'],
    ['text: kind decisions\n', 'skipped: it has no kind'],
    ['- kind: decisions\n', 'skipped: it has no kind'],
    ['spec: { kind: decisions }\n', 'skipped: it has no kind'],
    ['x: "\\nkind: decisions"\n', 'skipped: it has no kind'],
    ['kind: Service\nspec: {{ x }}\n', 'skipped: its kind "Service" is not ours, and it does not read as YAML'],
    ['"kind": "Service"\nspec: {{ x }}\n', 'skipped: its kind "Service" is not ours, and it does not read as YAML'],
    ['{ kind: Service, x: ] }\n', 'skipped: its kind "Service" is not ours, and it does not read as YAML'],
    ['kind : Service\nx: [\n', 'skipped: its kind "Service" is not ours, and it does not read as YAML'],
    [
      'kind: Service\n',
      'skipped: its kind "Service" is not ours',
      'document.foreign warning 1:7 "Service" is not a kind of ours; the file was left alone',
    ],
    // Ours, though it does not say so, or says it badly.
    [
      'signOff: {}\n',
      'broken of no kind',
      'document.kind error 1:1 the file looks like a document of ours, but it has no kind; write kind',
    ],
    [
      'kinds: decisions\nseverityHistory: []\n',
      'broken of no kind',
      'document.kind error 1:1 the file looks like a document of ours, but it has the key "kinds" and no "kind"; write kind',
    ],
    [
      'a: 1\n"ki nd": decisions\nexitCriteria: []\n',
      'broken of no kind',
      'document.kind error 2:1 the file looks like a document of ours, but it has the key "ki nd" and no "kind"',
    ],
    [
      '- exitCriteria: []\n',
      'broken of no kind',
      'document.kind error 1:1 the file looks like a document of ours, but it has no kind; write kind, and one document in the file',
    ],
    ['kind: Service\nbreadth: x\n', 'broken of no kind', 'document.kind error 1:7 the kind is "Service"; it must be'],
    [
      'a: 1\nkind: 5\n',
      'broken of no kind',
      'document.kind error 2:7 the kind is not a word; it must be approach, certificates',
    ],
    ['kind: [decisions]\n', 'broken of no kind', 'document.kind error 1:7 the kind is not a word; it must be'],
    [
      'kind: decision\n',
      'broken of no kind',
      'document.kind error 1:7 the kind is "decision"; did you mean "decisions"?',
    ],
    ['KIND: decisions\ntbrd: 1\n', 'broken of no kind', 'it has the key "KIND" and no "kind"'],
    ['type: completion-notification\n', 'broken of no kind', 'document.kind error 1:1 the file looks like'],
    ['{"inPlace": true}', 'broken of no kind', 'document.kind error 1:1 the file looks like'],
    ['kind: decisions\nx: [\n', 'broken decisions', 'document.syntax error 2:5 '],
    ['kind: decision\nx: [\n', 'broken of no kind', 'document.syntax error 2:5 '],
    ['kind: Service\nsignOff: [\n', 'broken of no kind', 'document.syntax error 2:11 '],
    [
      'a\0b',
      'broken of no kind',
      'document.unreadable error 1:2 the file holds the sign NUL, as UTF-16 text does; save it as UTF-8',
    ],
    ['\0a', 'broken of no kind', 'document.unreadable error 1:1 the file holds the sign NUL'],
    ['kind: decisions\n', 'broken decisions', 'document.missing-key error 1:1 "decisions" is missing'],
  ])('%j', async (text, is, says) => {
    const [as, finding, ...others] = await taken(text);
    expect(as).toBe(is);
    expect(others).toEqual([]);
    if (says === undefined) expect(finding).toBeUndefined();
    else expect(finding).toContain(says);
  });

  it.each([
    ['', 'broken of no kind'],
    ['kind: decisions\n', 'broken decisions'],
    ['kind: Service\n', 'skipped: its kind "Service" is not ours, and it does not read as YAML'],
  ])('not relied on where it has a fault: %j', async (text, is) => {
    const [as, finding] = await taken(text, 'permission is denied');
    expect(as).toBe(is);
    if (as !== undefined && !as.startsWith('skipped'))
      expect(finding).toContain('document.unreadable error 1:1 permission is denied; ');
  });

  it.each([
    'tbrd',
    'codeAmendments',
    'breadth',
    'precursorsStatement',
    'signOff',
    'preparedAt',
    'executedAt',
    'statusHistory',
    'severityHistory',
    'confirmedAt',
    'inPlace',
    'issuedAt',
    'decidedAt',
    'dataCutAt',
    'exitCriteria',
    'entryRequirements',
  ])('ours by the key %s, wherever it stands, and by no word that holds it', async (key) => {
    for (const text of [`${key}: 1\n`, `a:\n  - ${key}: 1\n`, `{ a: 1,${key} : 1 }`, `{"${key}":1}`, `'${key}': 1\n`])
      expect(await taken(text), text).toEqual(['broken of no kind', expect.any(String)]);
    for (const text of [`x${key}: 1\n`, `${key}x: 1\n`, `a: ${key}\n`])
      expect(await taken(text), text).toEqual(['skipped: it has no kind']);
  });

  it.each([
    'completion-notification',
    'evidence-review',
    'report-provision',
    'publication-notification',
    'direction-response',
  ])('ours by the notice %s', async (type) => {
    for (const text of [`- type: ${type}\n`, `type: "${type}"\n`])
      expect((await taken(text))[0], text).toBe('broken of no kind');
    expect(await taken(`type: x${type}\n`)).toEqual(['skipped: it has no kind']);
    expect(await taken(`type: ${type}s\n`)).toEqual(['skipped: it has no kind']);
  });

  it('told by its first twenty faults, and by how many more it has', async () => {
    const faults = async (count: number): Promise<readonly string[]> =>
      (await taken(`kind: decisions\nx: "a"${'- '.repeat(count)}\n`)).slice(1).map((told) => told.split(';')[0] ?? '');
    const places = (count: number): string[] => Array.from({ length: count }, (_, index) => `2:${7 + 2 * index}`);
    const placesOf = (told: readonly string[]): string[] => told.map((each) => each.split(' ')[2] ?? '').sort();
    expect(placesOf(await faults(20))).toEqual(places(20).sort());
    const told = await faults(22);
    expect(placesOf(told.slice(0, 20))).toEqual(places(20).sort());
    expect(told.slice(20)).toEqual(['document.syntax error 2:47 from here on the text has 2 more faults']);
  });

  it.each([
    ['a sign that begins nothing', (long: string) => `kind: decisions\nx: | ${long}\n  a\n`, '\u2028'],
    ['a tag', (long: string) => `kind: decisions\nx: !${long} y\n`, 'k'],
    ['an alias', (long: string) => `kind: decisions\nx: *${long}\n`, 'k'],
    ['a key', (long: string) => `kind: decisions\n${long}: x\n`, '1'],
    ['a kind', (long: string) => `kind: ${long}\nbreadth: x\n`, 'k'],
    ['a kind of others', (long: string) => `kind: ${long}\n`, 'k'],
    ['a kind of others that does not read', (long: string) => `kind: ${long}\nx: [\n`, 'k'],
    ['a value', (long: string) => `kind: decisions\ndecisions: [{ body: ${long} }]\n`, 'k'],
  ])('told with no more than a part of %s that is very long', async (_, text, sign) => {
    const told = await taken(text(sign.repeat(500)));
    expect(told.join('\n')).toContain(`${sign.repeat(100)}`);
    expect(told.join('\n')).not.toContain(sign.repeat(201));
  });

  it('of the kind that it states, read or not', () => {
    for (const text of [
      'kind: a-b\nx',
      '"kind": "a-b"',
      "'kind' : 'a-b'",
      '{ kind: a-b',
      '{"kind":"a-b"}',
      'x: 1\nkind:   a-b',
    ])
      expect(statedKind(text), text).toBe('a-b');
    for (const text of ['x: kind\n', 'xkind: a', 'x kind: a', 'a: { kind: b }', 'kind:', 'kindly: a'])
      expect(statedKind(text), text).toBeUndefined();
    expect([isKind('decisions'), isKind('decision'), isKind(5), isKind(undefined)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('the releases that a document bears on', () => {
  const plan = (head: string): string => `kind: test-plan\nid: P\nversion: "1"\ntitle: x\n${head}`;
  const valid =
    'phase: SIT\nstart: 2024-01-01\nend: 2024-02-01\nprecursors: []\nprecursorsStatement: none\nsignOff: { body: DCC, name: N, role: r, signedAt: 2024-01-01 }\n';
  const releasesOf = async (text: string): Promise<readonly string[] | undefined> => {
    const found = await read({ file: 'a.yaml', text });
    if (found.as === 'skipped') throw new Error('it was skipped');
    return found.document.releases;
  };

  it.each<[says: string, text: string, releases: readonly string[] | undefined]>([
    ['names one', plan(`release: R1\n${valid}`), ['R1']],
    ['names one and has a fault', plan('release: R1\n'), ['R1']],
    ['is still a draft', plan(`release: R1\n${valid}`.replace('name: N', 'name: FILL IN')), ['R1']],
    ['names what is no word', plan('release: 5\n'), undefined],
    ['names one that is a word and one that is none', 'kind: approach\nid: A\nreleases: [R1, 5]\n', undefined],
    ['names none', plan(valid), undefined],
    ['names an empty list', 'kind: approach\nid: A\nreleases: []\n', undefined],
    ['has a fault and a slip of the key', plan('release: R1\nparts: [{ relase: R2 }]\n'), undefined],
    ['has a fault and a slip of the key of a list', plan('release: R1\nparts: [x, { releasess: [R2] }]\n'), undefined],
    [
      'has a fault and names more below',
      plan('release: R1\nparts: [null, { release: R2, releases: [R3] }]\n'),
      ['R1', 'R2', 'R3'],
    ],
    ['names one in its rows only', 'kind: notices\nnotices: [{ id: N, release: R1 }]\n', undefined],
    ['is the programme', 'kind: programme\nreleases: [{ id: R1 }]\nrelease: R1\n', undefined],
  ])('that %s', async (_, text, releases) => {
    expect(await releasesOf(text)).toEqual(releases);
  });
});

describe('what is kept of a document', () => {
  const kept = async (text: string): Promise<Extract | undefined> => {
    const extracts: Extract[] = [];
    await read({ file: 'a.yaml', text }, { find: async () => undefined, keep: (given) => void extracts.push(given) });
    return extracts[0];
  };

  it.each(compliant)('makes the same document again: $file', async ({ file, text }) => {
    const extract = (await kept(text)) as Extract;
    const { facts, tree } = extract;
    const again = { facts, tree: { ...tree, span: spanFrom(tree.value, placesOf(tree.value, tree.span)) } };
    const find = async (): Promise<Extract> => again;
    const [own, fresh] = (await Promise.all([
      read({ file, text }, { find, keep: () => Promise.reject(new Error('it was read anew')) }),
      read({ file, text }),
    ])) as { document: Document }[];
    const places = ({ entry }: Document, value: unknown, path: (string | number)[] = []): unknown =>
      typeof value !== 'object' || value === null
        ? [entry.at(path), entry.at(path, 'key')]
        : [
            entry.at(path),
            ...Object.entries(value).map(([key, child]) =>
              places({ entry } as Document, child, [...path, Array.isArray(value) ? Number(key) : key]),
            ),
          ];
    const told = ({ entry, ...rest }: Document): unknown => ({
      ...rest,
      data: entry.data,
      places: places({ entry } as Document, entry.data),
    });
    expect(told((own as { document: Document }).document)).toEqual(told((fresh as { document: Document }).document));
    expect(facts.kind).toBe((fresh as { document: Document }).document.kind);
  });

  it('is nothing of a text with faults, or of a draft', async () => {
    expect(await kept('kind: decisions\n')).toBeUndefined();
    expect(
      await kept(
        `${compliant.find(({ file }) => file === 'plans/sit-r1.yaml')?.text.replace('title: ', 'title: FILL IN ')}`,
      ),
    ).toBeUndefined();
  });
});

describe('what was read is put together', () => {
  const programme = compliant.find(({ file }) => file === 'programme.yaml') as { file: string; text: string };
  const put = async (...texts: readonly { file: string; text: string }[]) =>
    assemble((await Promise.all(texts.map((source) => read(source)))) as Read[], texts, 'the folder');

  it.each<[what: string, texts: { file: string; text: string }[], says: string, finds: number]>([
    ['nothing', [], 'there is no YAML file in the folder', 0],
    [
      'nothing of ours',
      [{ file: 'a.yaml', text: 'a: 1\n' }],
      'there is no document of kind programme in the folder',
      0,
    ],
    [
      'no programme, and a file of no kind',
      [
        { file: 'a.yaml', text: 'kind: program\n' },
        { file: 'b.yaml', text: 'kind: decisions\n' },
      ],
      'there is no document of kind programme in the folder',
      1,
    ],
    [
      'two programmes',
      [
        { ...programme, file: 'b.yaml' },
        { ...programme, file: 'a.yaml' },
      ],
      'the folder holds 2 programmes: a.yaml and b.yaml; name the folder of one with --root',
      0,
    ],
    [
      'two programmes, one broken',
      [programme, { file: 'x.yaml', text: 'kind: programme\n' }],
      'the folder holds 2 programmes: programme.yaml and x.yaml',
      0,
    ],
    [
      'a broken programme',
      [{ file: 'x.yaml', text: 'kind: programme\nid: X\n' }],
      'the programme x.yaml cannot be relied on',
      6,
    ],
  ])('not where there is %s', async (_, texts, says, finds) => {
    const found = await put(...texts);
    expect('cannot' in found && found.cannot).toContain(says);
    expect('findings' in found && found.findings).toHaveLength(finds);
    expect('inventory' in found).toBe(says.includes('relied'));
  });

  const scoped = async (file: string, from: string, to: string): Promise<readonly string[]> => {
    const found = await put(...edited(compliant, { file, from, to }));
    if ('cannot' in found) throw new Error(found.cannot);
    expect(found.corpus.documents).toHaveLength(compliant.length - found.corpus.broken.length);
    const own = found.corpus.broken.filter((each) => each.file === file);
    return own.flatMap(({ findings }) =>
      findings.map(
        ({ message, at, related }) =>
          `${at.line}:${at.column} ${message} (${related.map((each) => `${each.at.file}:${each.at.line} ${each.says}`)})`,
      ),
    );
  };

  it.each<[file: string, from: string, to: string, says: string]>([
    [
      'plans/sit-r1.yaml',
      'release: R1',
      'release: R7',
      'the programme has no release "R7"; did you mean "R1"? (programme.yaml:',
    ],
    [
      'plans/sit-r1.yaml',
      'release: R1',
      'release: SUMMER',
      'the programme has no release "SUMMER"; it has R1 and R2 (programme.yaml:',
    ],
    [
      'plans/pit-sms.yaml',
      'subSystem: SMS',
      'subSystem: SMT',
      'release R1 has no Sub-System "SMT"; did you mean "SMS"? (programme.yaml:',
    ],
    ['plans/pit-sms.yaml', 'subSystem: SMS', 'subSystem: RMS', 'release R1 has no Sub-System "RMS"'],
    ['programme.yaml', 'subSystems: [SMS, SSI]', 'subSystems: [SMS, SSX]', 'the programme has no Sub-System "SSX"'],
  ])('and a name that the programme does not know is a fault: %s, %s', async (file, from, to, says) => {
    const found = await scoped(file, from, to);
    expect(found).toHaveLength(file === 'programme.yaml' ? 3 : 1);
    expect(found[0]).toContain(says);
  });

  it('and a file whose releases are not all known bears on every release', async () => {
    const bearing = async (release: string) => {
      const found = await put(programme, { file: 'a.yaml', text: `kind: test-plan\nrelease: ${release}\n` });
      if ('cannot' in found) throw new Error(found.cannot);
      return found.corpus.broken.map(({ releases }) => releases);
    };
    expect(await bearing('R1')).toEqual([['R1']]);
    expect(await bearing('R7')).toEqual([undefined]);
  });

  it('by the names of the files, whatever the order in which they were read', async () => {
    const plan = compliant.find(({ file }) => file === 'plans/sit-r1.yaml')?.text as string;
    const texts = [
      { file: 'd.yaml', text: plan },
      { file: 'b.yaml', text: 'kind: decisions\n' },
      { file: 'z.yaml', text: 'name: x\n' },
      { file: 'e.yaml', text: plan.replace('release: R1', 'release: R7') },
      programme,
      { file: 'a.yaml', text: 'kind: notices\n' },
      { file: 'c.yaml', text: plan },
    ];
    for (const order of [texts, texts.toReversed()]) {
      const found = await put(...order);
      if ('cannot' in found) throw new Error(found.cannot);
      const { documents, broken, skipped, lines, origin, found: count } = found.corpus;
      expect(documents.map(({ file }) => file)).toEqual(['c.yaml', 'd.yaml', 'programme.yaml']);
      expect(broken.map(({ file }) => file)).toEqual(['a.yaml', 'b.yaml', 'e.yaml']);
      expect(skipped.map(({ file }) => file)).toEqual(['z.yaml']);
      expect(lines('b.yaml')?.text).toBe('kind: decisions\n');
      expect(lines('y.yaml')).toBeUndefined();
      expect(origin).toEqual({ root: '', source: 'files' });
      expect(count).toBe(7);
    }
  });

  it('with the faults of files of no kind, where there is no programme', async () => {
    const found = await put(
      { file: 'a.yaml', text: 'kind: decisions\n' },
      { file: 'b.yaml', text: 'kind: decision\n' },
    );
    expect('findings' in found && found.findings.map(({ at }) => at.file)).toEqual(['b.yaml']);
  });

  it('and a name that the programme does not know is told with the place where it says what it knows', async () => {
    const line = (text: string): number => programme.text.split('\n').indexOf(text) + 1;
    expect(await scoped('plans/sit-r1.yaml', 'release: R1', 'release: R7')).toEqual([
      expect.stringMatching(new RegExp(`\\(programme\\.yaml:${line('releases:')} the releases of the programme\\)$`)),
    ]);
    expect(await scoped('plans/pit-sms.yaml', 'subSystem: SMS', 'subSystem: SMT')).toEqual([
      expect.stringMatching(
        new RegExp(`\\(programme\\.yaml:${line('subSystems:')} the Sub-Systems of the programme\\)$`),
      ),
    ]);
  });

  it('and a draft must be right in what it says of its scope already', async () => {
    const plan =
      compliant.find(({ file }) => file === 'plans/pit-sms.yaml')?.text.replace('title: ', 'title: FILL IN ') ?? '';
    const drafts = async (text: string) => {
      const found = await put(programme, { file: 'a.yaml', text });
      if ('cannot' in found) throw new Error(found.cannot);
      return found.corpus.broken.map(({ draft, findings }) => [draft, findings.map(({ rule }) => rule)]);
    };
    expect(await drafts(plan)).toEqual([[true, ['document.placeholder']]]);
    expect(await drafts(plan.replace('subSystem: SMS', 'subSystem: RMS'))).toEqual([
      [undefined, ['document.scope', 'document.placeholder']],
    ]);
    expect(await drafts(plan.replace('subSystem: SMS', 'subSystem: FILL IN'))).toEqual([
      [true, ['document.placeholder', 'document.placeholder']],
    ]);
  });
});
