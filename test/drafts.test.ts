import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument, type Scalar, visit } from 'yaml';
import { read } from '../src/documents/read.ts';
import { documentKinds } from '../src/model/documents.ts';
import type { Report } from '../src/model/report.ts';
import { copyOf, run } from './support/cli.ts';
import { edit } from './support/git.ts';
import { example, sourcesIn } from './support/record.ts';

const report = (root: string, ...args: readonly string[]): Report =>
  JSON.parse(run([...args, '-f', 'json'], { cwd: root }).stdout);

const errorsIn = ({ findings }: Report): string[] =>
  findings
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, at, message }) => `${rule} ${at.file} ${message}`);

/** Each document of the compliant example but the programme, its last text still to be filled in: one of each kind and release. */
const drafts = sourcesIn(example('compliant')).flatMap(({ file, text }) => {
  const document = parseDocument(text);
  const kind = String(document.get('kind'));
  if (kind === 'programme') return [];
  const texts: Scalar[] = [];
  visit(document, {
    Scalar: (key, node) => {
      if (key !== 'key' && typeof node.value === 'string') texts.push(node);
    },
  });
  (texts.at(-1) as Scalar).value = 'FILL IN this';
  return [{ file, kind, text: document.toString() }];
});

describe('a draft', () => {
  it('can be of every kind', async () => {
    for (const { file, text } of drafts)
      expect(await read({ file, text })).toMatchObject({ as: 'broken', document: { draft: true } });
    expect(new Set(drafts.map(({ kind }) => kind)).size).toBe(documentKinds.length - 1);
  });

  it.each([
    ['an id that nothing declares', 'issues: [TI-R1-001]', 'issues: [TI-R1-901]'],
    ['a result under another phase', 'phase: PIT', 'phase: SIT'],
  ])('beside what is wrong takes back no error and opens nothing: %s', (_, from, to) => {
    const root = copyOf('compliant');
    edit(root, 'results/pit-sms.yaml', from, to);
    const asked = [['validate'], ['gate', 'sit', '--release', 'R1']];
    const before = asked.map((args) => report(root, ...args));
    expect(before.map(({ exitCode }) => exitCode)).toContain(1);
    for (const { text } of drafts) {
      writeFileSync(join(root, 'draft.yaml'), text);
      for (const [index, args] of asked.entries()) {
        const [then, now] = [before[index] as Report, report(root, ...args)];
        expect(now.exitCode).toBeGreaterThanOrEqual(then.exitCode);
      }
    }
  });

  it('of an issue log keeps quiet neither a dangling id nor a contradicted certificate', () => {
    const root = copyOf('compliant');
    edit(root, 'results/pit-sms.yaml', 'issues: [TI-R1-001]', 'issues: [TI-R1-901]');
    const gate = ['gate', 'sit', '--stage', 'entry', '--release', 'R1'];
    for (const [release, rows] of [
      ['R2', '["FILL IN x"]'],
      ['R1', '["FILL IN x"]'],
    ]) {
      const text = `kind: issue-log\nid: LOG-NEW\nreleases: [${release}]\nissues: ${rows}\n`;
      writeFileSync(join(root, 'draft.yaml'), text);
      expect(errorsIn(report(root, 'validate'))).toEqual([
        expect.stringContaining('reference.unknown results/pit-sms.yaml there is no Testing Issue "TI-R1-901"'),
      ]);
    }
    edit(root, 'results/pit-sms.yaml', 'issues: [TI-R1-901]', 'issues: [TI-R1-001]');
    const results = readFileSync(join(root, 'results/pit-sms.yaml'), 'utf8');
    const at = results.lastIndexOf('outcome: passed');
    writeFileSync(
      join(root, 'results/pit-sms.yaml'),
      `${results.slice(0, at)}outcome: failed${results.slice(at + 'outcome: passed'.length)}`,
    );
    const told = report(root, ...gate);
    expect(told.exitCode).toBe(1);
    expect(errorsIn(told).join('\n')).toContain('certificate.contradicted');
  });

  it('must be right in what it says of its scope already', () => {
    const root = copyOf('compliant');
    edit(root, 'plans/sit-r1.yaml', 'release: R1', 'release: R9');
    edit(root, 'plans/sit-r1.yaml', 'title: ', 'title: FILL IN ');
    expect(errorsIn(report(root, 'validate')).join('\n')).toContain('the programme has no release "R9"');
  });

  it('for SIT, or of another Sub-System, keeps no PIT waiting', () => {
    const root = copyOf('compliant');
    const statusOf = (subSystem: string) =>
      report(root, 'gate', 'pit', '--stage', 'entry', '--release', 'R1', '--sub-system', subSystem).gates[0]?.status;
    edit(root, 'plans/sit-r1.yaml', 'title: ', 'title: FILL IN ');
    expect([statusOf('SMS'), statusOf('SSI')]).toEqual(['passed', 'passed']);
    edit(root, 'plans/pit-ssi.yaml', 'title: ', 'title: FILL IN ');
    expect([statusOf('SMS'), statusOf('SSI')]).toEqual(['passed', 'blocked']);
  });

  it('may declare what others name', () => {
    const root = copyOf('compliant');
    edit(root, 'results/pit-sms.yaml', 'issues: [TI-R1-001]', 'issues: [TI-R1-901]');
    const row = '{ id: TI-R1-901, title: FILL IN it }';
    writeFileSync(join(root, 'draft.yaml'), `kind: issue-log\nid: LOG-NEW\nreleases: [R1]\nissues: [${row}]\n`);
    expect(errorsIn(report(root, 'validate')).filter((each) => each.includes('reference.unknown'))).toEqual([]);
  });
});
