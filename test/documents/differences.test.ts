import { describe, expect, it } from 'vitest';
import { editedSincePinned } from '../../src/documents/changes.ts';
import { changesSince } from '../../src/documents/differences.ts';
import { canonical, digestOf, governed } from '../../src/documents/digest.ts';
import { added, corpusOf, type Edit, edited, example, sourcesIn } from '../support/record.ts';

const compliant = sourcesIn(example('compliant'));
const earlier = compliant.find(({ file }) => file === 'approach/app-r1.yaml')?.text ?? '';
const recordAfter = (...edits: readonly Edit[]) => corpusOf(edits.reduce(edited, compliant));
const approach = (from: string, to: string): Edit => ({ file: 'approach/app-r1.yaml', from, to });

describe('a document that was edited since it was pinned', () => {
  it('is found by the decision on that very version', async () => {
    expect(editedSincePinned(await recordAfter())).toEqual([]);
    const [first, ...others] = editedSincePinned(
      await recordAfter(approach('title: Testing approach for R1', 'title: x')),
    );
    expect(others).toEqual([]);
    expect(first?.document.file).toBe('approach/app-r1.yaml');
    expect(first?.digest).toMatch(/^sha256:/);
    expect(first?.digest).not.toBe(first?.document.digest);
  });

  const pin = (version: string, more = ''): Edit =>
    added(
      'decisions',
      `body: TAG, decidedAt: 2024-02-01, matter: document, outcome: agreed, document: APP-R1, version: "${version}"${more}`,
    );
  const digest = `sha256:${'0'.repeat(64)}`;
  it.each<[string, Edit, number]>([
    ['pins the version', pin('1.0', `, digest: "${digest}"`), 1],
    ['pins the version as final', pin('0.9', `, finalVersion: "1.0", digest: "${digest}"`), 1],
    ['pins another version', pin('0.9', `, digest: "${digest}"`), 0],
    ['makes another version final', pin('1.0', `, finalVersion: "1.1", digest: "${digest}"`), 0],
    ['pins nothing', pin('1.0'), 0],
  ])('is one where a decision %s', async (_, edit, count) => {
    expect(editedSincePinned(await recordAfter(edit))).toHaveLength(count);
  });

  const changes = async (edits: readonly Edit[], texts: readonly string[] = [earlier]) => {
    const [first] = editedSincePinned(await recordAfter(...edits));
    if (!first) throw new Error('nothing was edited');
    return changesSince(first, texts);
  };

  it('is told by what differs, each with its clause, and a level deeper in a part', async () => {
    expect(
      await changes([
        approach('title: Testing approach for R1', 'title: x'),
        approach('severity: 3, maximum: 8', 'severity: 3, maximum: 9'),
      ]),
    ).toEqual([{ path: 'title' }, { path: 'testingIssues.thresholds', clause: '4.1(h)' }]);
  });

  it('is told by what was added and what was taken out', async () => {
    expect(
      await changes([
        approach('completeness: full\n', 'completeness: full\nwaivers: [{ clause: 2.13(c), statement: x }]\n'),
        approach('subSystems: [SMS, SSI]\n', ''),
      ]),
    ).toEqual([
      { path: 'subSystems', clause: '2.5(c)' },
      { path: 'waivers', clause: '1.2' },
    ]);
  });

  it('is told by nothing where no text has the digest, or only one of another kind', async () => {
    const edit = [approach('title: Testing approach for R1', 'title: x')];
    expect(await changes(edit, [])).toBeUndefined();
    expect(
      await changes(edit, ['kind: approach\n', earlier.replace('kind: approach', 'kind: coverage'), 'a: 1\n']),
    ).toBeUndefined();
    expect(await changes(edit, ['a: 1\n', earlier])).toEqual([{ path: 'title' }]);
  });
});

describe('what an approval is of', () => {
  it('is all but what is not governed, whatever the order and the place', () => {
    const data = { kind: 'user-testing', b: 1, users: [{ user: 'U', startedAt: '2024-01-01', a: { startedAt: 1 } }] };
    expect(governed('user-testing', data)).toEqual({
      kind: 'user-testing',
      b: 1,
      users: [{ user: 'U', a: { startedAt: 1 } }],
    });
    expect(governed('user-testing', { users: 'x' })).toEqual({ users: 'x' });
    expect(governed('decisions', data)).toEqual(data);
    expect(canonical({ b: [1, { d: 'x', c: null }], a: true })).toBe('{"a":true,"b":[1,{"c":null,"d":"x"}]}');
    expect(digestOf('decisions', { b: 1, a: 2 })).toBe(digestOf('decisions', { a: 2, b: 1 }));
    // Of {"a":2,"b":1}, by sha256sum.
    expect(digestOf('decisions', { b: 1, a: 2 })).toBe(
      'sha256:d3626ac30a87e6f7a6428233b3c68299976865fa5508e4267c5415c76af7a772',
    );
  });
});
