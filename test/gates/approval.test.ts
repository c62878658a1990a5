import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/documents/digest.ts';
import { read, type Source } from '../../src/documents/read.ts';
import { inspectRelease } from '../../src/engine/inspect.ts';
import { roots } from '../../src/engine/judge.ts';
import type { GateResult } from '../../src/model/report.ts';
import { corpusOf, type Edit, edited, example, judged, pinned, sourcesIn } from '../support/record.ts';

const compliant = sourcesIn(example('compliant'));
const file = 'approach/app-r1.yaml';
const textOf = (name: string, sources: readonly Source[] = compliant): string => {
  const source = sources.find((each) => each.file === name);
  if (!source) throw new Error(`no ${name}`);
  return source.text;
};

/** SIT entry of R1 after edits that nobody agreed anew. */
const entry = async (edits: readonly Edit[], asOf?: string): Promise<GateResult> =>
  judged(await corpusOf(edits.reduce(edited, compliant)), 'sit-entry', 'R1', undefined, asOf);

const approach = (result: GateResult) => {
  const found = result.criteria.find(({ rule }) => rule === 'sit-entry.approach-final');
  return {
    status: found?.status,
    told: [
      ...(found?.evidence ?? []).map(({ says }) => says),
      ...(found?.reasons ?? []).map(({ message }) => message),
    ].join('\n'),
  };
};

const decisions = (row: string): Edit => ({
  file: 'decisions.yaml',
  from: 'decisions:\n',
  to: `decisions:\n  - { ${row}, reference: x }\n`,
});

describe('an approval is of the content', () => {
  it.each([
    ['a threshold', 'severity: 3, maximum: 8', 'severity: 3, maximum: 9'],
    ['an exit criterion', 'id: SIT-X2, phase', 'id: SIT-X9, phase'],
    ['one letter of a principle', 'end to end with', 'end to End with'],
    ['whether devices are used (A46)', 'used: true', 'used: false\n  statement: none'],
    ['the sort of devices (A46)', 'types: [Communications Hub, electricity meter]', 'types: [Communications Hub]'],
  ])('%s changed since: no longer approved', async (_, from, to) => {
    const edit = { file, from, to };
    const changed =
      from === 'used: true'
        ? [edit, { file, from: '  types: [Communications Hub, electricity meter]\n', to: '' }]
        : [edit];
    const result = await entry(changed);
    expect(approach(result)).toMatchObject({
      status: 'unproven',
      told: expect.stringContaining('APP-R1 1.0 is not the text that D-001 made final on 2024-02-07'),
    });
    expect(result.status).toBe('blocked');
    expect(approach(await agreedAnew(changed)).status).toBe('met');
  });

  const agreedAnew = async (edits: readonly Edit[]): Promise<GateResult> =>
    judged(await corpusOf(await pinned(edits.reduce(edited, compliant))), 'sit-entry', 'R1');

  it.each([
    ['a comment', '# the most severe first', '# the most severe comes first'],
    ['quotes', 'title: Testing approach for R1', 'title: "Testing approach for R1"'],
    ['the order of keys', 'releases: [R1]\nphases: [PIT, SIT]\n', 'phases: [PIT, SIT]\nreleases: [R1]\n'],
    ['the layout', 'releases: [R1]\n', 'releases:\n  - R1\n'],
    ['a device set (4.5)', 'purpose: Incidents about a household', 'purpose: Incidents about several households'],
    ['one more emulator (4.5)', 'emulators:\n', 'emulators:\n  - { id: EM-NEW, purpose: Simulates the bus }\n'],
  ])('%s changed since: still approved', async (_, from, to) => {
    expect(approach(await entry([{ file, from, to }])).status).toBe('met');
  });

  it('of another digest than recorded is unproven, and without one too', async () => {
    const pin = /\n {4}digest: sha256:\w+/.exec(textOf('decisions.yaml').split('APP-R1')[1] ?? '')?.[0] ?? '';
    expect(approach(await entry([{ file: 'decisions.yaml', from: pin, to: '' }]))).toEqual({
      status: 'unproven',
      told: 'D-001 does not pin the content of APP-R1 1.0; without its digest nobody can tell whether the text is still the one of 2024-02-07',
    });
    const other = `\n    digest: sha256:${'0'.repeat(64)}`;
    expect(approach(await entry([{ file: 'decisions.yaml', from: pin, to: other }])).told).toContain(
      'no earlier text with the digest of the decision is at hand',
    );
  });

  it('of a text edited since shows no breach: neither the runs of then nor a gate that was passed', async () => {
    const edit = { file, from: 'severity: 3, maximum: 8', to: 'severity: 3, maximum: 9' };
    const corpus = await corpusOf(edited(compliant, edit));
    const result = judged(corpus, 'sit-entry', 'R1');
    expect(result.status).toBe('blocked');
    expect(inspectRelease(corpus, [result], '2036-01-01').filter(({ past }) => past)).toEqual([]);
  });

  it('agreed anew under the same version counts as it now is', async () => {
    const edit = { file, from: 'severity: 3, maximum: 8', to: 'severity: 3, maximum: 9' };
    const source = edited(compliant, edit).find((each) => each.file === file) as Source;
    const fresh = await read(source);
    if (fresh.as !== 'document') throw new Error('broken');
    const again = decisions(
      `id: D-X, body: TAG, decidedAt: 2024-03-06, matter: document, outcome: agreed, document: APP-R1, version: "1.0", digest: "${fresh.document.digest}"`,
    );
    expect(approach(await entry([edit, again])).told).toBe('APP-R1 1.0 is final under 4.2(a): TAG, 2024-03-06 (D-X)');
  });

  it('a later version that was agreed and then edited does not give way to the one before it', async () => {
    const later = textOf(file).replace('version: "1.0"', 'version: "1.1"');
    const agreed = decisions(
      'id: D-X, body: TAG, decidedAt: 2024-05-08, matter: document, outcome: agreed, document: APP-R1, version: "1.1"',
    );
    const sources = await pinned([{ file: 'approach/later.yaml', to: later }, agreed].reduce(edited, compliant));
    const judge = async (all: readonly Source[]) => approach(judged(await corpusOf(all), 'sit-entry', 'R1'));
    expect((await judge(sources)).told).toBe('APP-R1 1.1 is final under 4.2(a): TAG, 2024-05-08 (D-X)');
    const stale = edited(sources, { file: 'approach/later.yaml', from: 'total: 40', to: 'total: 400' });
    expect((await judge(stale)).told).toContain('APP-R1 1.1 is not the text that D-X made final');
  });

  it('has the digest of the canonical JSON of all that is governed', () => {
    const content = { kind: 'approach', id: 'A', numbers: [1, 1.5], text: 'é' };
    // Computed with another program over {"id":"A","kind":"approach","numbers":[1,1.5],"text":"é"}.
    expect(digestOf('approach', { ...content, emulators: [1], deviceSets: [], deviceSetsStatement: 'x' })).toBe(
      'sha256:a5141f754d69cf770abb9345d8a0df2e9126f5c19f16b6ec97f84b8d6f8ae910',
    );
    expect(digestOf('coverage', { ...content, emulators: [1] })).not.toBe(digestOf('coverage', content));
  });
});

describe('who decides', () => {
  const completion = async (edits: readonly Edit[]) => {
    const result = judged(await corpusOf(edits.reduce(edited, compliant)), 'sit-completion', 'R1');
    const found = result.criteria.find(({ rule }) => rule === 'sit-completion.determination');
    return {
      status: found?.status,
      told: [...(found?.evidence ?? [])].map(({ says }) => says).join(),
      roots: roots(result.criteria),
    };
  };
  const byDelegate: Edit = {
    file: 'decisions.yaml',
    from: 'body: Panel\n    decidedAt: 2024-11-13\n    matter: sit-completion',
    to: 'body: TAG\n    onBehalfOf: Panel\n    delegation: D-X\n    decidedAt: 2024-11-13\n    matter: sit-completion',
  };
  const delegation = (row: string): Edit =>
    decisions(`id: D-X, body: Panel, matter: delegation, outcome: delegated, ${row}`);

  it('the recorded delegate of the Panel', async () => {
    const valid = delegation('decidedAt: 2024-09-04, delegate: TAG, delegates: [sit-completion]');
    expect(await completion([byDelegate, valid])).toMatchObject({
      status: 'met',
      told: 'TAG on behalf of Panel determined on 2024-11-13 that SIT of R1 is complete (D-010)',
    });
  });

  it.each([
    ['on nothing', undefined],
    ['on a delegation of another matter', 'decidedAt: 2024-09-04, delegate: TAG, delegates: [redaction]'],
    ['on a delegation to another body', 'decidedAt: 2024-09-04, delegate: TAB, delegates: [sit-completion]'],
    ['on a delegation that came later', 'decidedAt: 2024-12-04, delegate: TAG, delegates: [sit-completion]'],
  ])('not a delegate %s', async (_, row) => {
    const { status, roots: failing } = await completion([byDelegate, ...(row ? [delegation(row)] : [])]);
    expect(status).toBe('unmet');
    expect(failing.map(({ rule }) => rule)).toEqual(['sit-completion.determination']);
  });

  it.each([
    ['DCC', 'nobody agrees a document of their own'],
    ['TAB', 'nobody agrees a document of their own'],
    ['Panel', 'only TAG can make it final so'],
    ['Secretary of State', 'only TAG can make it final so'],
    ['Authority', 'only TAG can make it final so'],
    ['Service Provider', 'only TAG can make it final so'],
  ])('%s does not agree an approach', async (body, says) => {
    const edit = {
      file: 'decisions.yaml',
      from: 'body: TAG\n    decidedAt: 2024-02-07',
      to: `body: ${body}\n    decidedAt: 2024-02-07`,
    };
    expect(approach(await entry([edit]))).toMatchObject({ status: 'unmet', told: expect.stringContaining(says) });
  });
});
