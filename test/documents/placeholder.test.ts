import { describe, expect, it } from 'vitest';
import { isMap, isScalar, isSeq, type Node, parseDocument, type Scalar } from 'yaml';
import { isPlaceholder } from '../../src/documents/placeholder.ts';
import { read } from '../../src/documents/read.ts';
import { judge } from '../../src/engine/judge.ts';
import { gates } from '../../src/gates/index.ts';
import { corpusOf, edited, example, pinned, sourcesIn } from '../support/record.ts';

const sources = sourcesIn(example('compliant'));

/** Every scalar that is a value, below a node. */
function scalars(node: Node | null | undefined): Scalar[] {
  if (isScalar(node)) return [node];
  if (isSeq(node)) return node.items.flatMap((item) => scalars(item as Node));
  return isMap(node) ? node.items.flatMap(({ value }) => scalars(value as Node)) : [];
}

describe('a placeholder', () => {
  it.each(['FILL IN', 'FILL IN the day', 'FILL IN: x', ' FILL IN it'])('is %j', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  it.each(['FILL INTO', 'fill in', 'to FILL IN', 'FILLIN', 1, null])('is not %j', (value) => {
    expect(isPlaceholder(value)).toBe(false);
  });

  it.each(sources.map(({ file }) => file))(
    'anywhere in %s makes a draft of it, and is told with its place',
    async (file) => {
      const source = sources.find((each) => each.file === file) ?? { file, text: '' };
      const all = scalars(parseDocument(source.text).contents).filter(({ type = '' }) => !type.startsWith('BLOCK'));
      // Each seventh, the last and the first after the kind: a different pattern in every file.
      const chosen = all.filter(
        (_, index) => index > 0 && (index === 1 || index === all.length - 1 || index % 7 === 0),
      );
      expect(chosen.length).toBeGreaterThan(0);
      for (const { range } of chosen) {
        const [start = 0, end = 0] = range ?? [];
        const text = `${source.text.slice(0, start)}"FILL IN this"${source.text.slice(end)}`;
        const found = await read({ file, text });
        if (found.as !== 'broken') throw new Error(`the placeholder at ${start} is not seen`);
        const before = source.text.slice(0, start).split('\n');
        const at = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
        const told = found.document.findings.find(({ rule }) => rule === 'document.placeholder');
        expect(told).toMatchObject({ at, message: expect.stringMatching(/^"\w+" is still to be filled in/) });
        // Nothing else is held against what is not there yet.
        expect(
          found.document.findings.filter(({ at: { line, column } }) => line === at.line && column === at.column),
        ).toEqual([told]);
      }
    },
  );

  it('keeps every gate that reads its document from being open or passed', async () => {
    const file = 'approach/app-r1.yaml';
    const line = /^assurance: .*$/m.exec(sources.find((each) => each.file === file)?.text ?? '')?.[0] ?? '';
    const corpus = await corpusOf(await pinned(edited(sources, { file, from: line, to: 'assurance: FILL IN' })));
    const [release] = corpus.programme.rows('releases');
    if (!release) throw new Error('no release');
    for (const gate of gates.filter(({ gate: name, stage }) => name === 'sit' && stage !== 'publication')) {
      const { status, criteria } = judge(corpus, gate, { release }, '2036-01-01');
      expect(status).toBe('blocked');
      expect(criteria[0]).toMatchObject({
        status: 'unproven',
        reasons: [{ severity: 'error', message: 'approach/app-r1.yaml is a draft: 1 place still to be filled in' }],
      });
    }
  });

  it('is seen however it is written', async () => {
    const text = sources.find(({ file }) => file === 'plans/sit-r1.yaml')?.text ?? '';
    for (const title of ['title: FILL\n  IN the name', 'title: "FILL\\x20IN it"', "title: 'FILL\n  IN it'"]) {
      const found = await read({ file: 'p.yaml', text: text.replace(/^title: .*/m, title) });
      expect(found).toMatchObject({ as: 'broken', document: { draft: true } });
    }
  });

  it('hides no fault: a key that nobody knows, with one as its value', async () => {
    const text = sources.find(({ file }) => file === 'plans/sit-r1.yaml')?.text ?? '';
    const found = await read({ file: 'p.yaml', text: `${text}signof: FILL IN who\n` });
    if (found.as !== 'broken') throw new Error('it has faults');
    expect(found.document.draft).toBeUndefined();
    expect(found.document.findings.map(({ message }) => message)).toContain(
      'unexpected key "signof"; did you mean "signOff"?',
    );
  });

  it('asks for nothing that depends on what is to be filled in', async () => {
    const text = `kind: readiness
id: READY
release: R1
phase: SIT
resources:
  - { resource: stubs, applicable: FILL IN }
  - { resource: tools, applicable: false }
`;
    const found = await read({ file: 'r.yaml', text });
    if (found.as !== 'broken') throw new Error('it is no draft');
    expect(found.document.findings.map(({ rule, at, severity }) => [rule, at.line, severity])).toEqual([
      ['document.missing-key', 7, 'error'],
      ['document.placeholder', 6, 'warning'],
    ]);
  });

  it('in the programme is an error: nothing can be judged without it', async () => {
    const programme = sources.find(({ file }) => file === 'programme.yaml')?.text ?? '';
    const found = await read({ file: 'programme.yaml', text: programme.replace(/^title: .*/m, 'title: FILL IN') });
    expect(found).toMatchObject({
      as: 'broken',
      document: { findings: [{ rule: 'document.placeholder', severity: 'error' }] },
    });
  });
});
