import '@hyperjump/json-schema/formats';
import { registerSchema, validate } from '@hyperjump/json-schema/draft-07';
import { Chalk } from 'chalk';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { outputSchemas } from '../../src/documents/schemas.ts';
import { governance } from '../../src/engine/governance.ts';
import type { Governance } from '../../src/model/governance.ts';
import { governanceText } from '../../src/reporters/governance.ts';
import type { Style } from '../../src/reporters/style.ts';
import { copyOf, run } from '../support/cli.ts';
import { corpusOf, type Edit, edited, example, judged, pinned, sourcesIn } from '../support/record.ts';

registerSchema(outputSchemas.governance as never, 'https://example.org/governance');
const isGovernance = await validate('https://example.org/governance');

const style = (more: Partial<Style> = {}): Style => ({
  chalk: new Chalk({ level: 0 }),
  width: 80,
  verbosity: 'normal',
  ...more,
});

const sources = (name: string, edits: readonly Edit[]) => pinned(edits.reduce(edited, sourcesIn(example(name))));

async function governed(
  name: string,
  edits: readonly Edit[] = [],
  asOf = '2024-09-20',
  releases: readonly string[] = ['R1', 'R2'],
): Promise<Governance> {
  const answer = governance(await corpusOf(await sources(name, edits)), { version: '0.0.0', asOf, releases });
  expect(isGovernance(JSON.parse(JSON.stringify(answer))).valid).toBe(true);
  return answer;
}

/** `PIT of SMS in R1: approach APP-R1 1.0`. */
const cells = ({ cells: all }: Governance): string[] =>
  all.map(
    ({ name, kind, status, governing }) =>
      `${name}: ${kind} ${governing ? `${governing.id} ${governing.version}` : status}`,
  );
const fates = ({ documents }: Governance): string[] =>
  documents.map(({ id, version, status, says }) => `${id} ${version}: ${status}, ${says}`);

const file = (name: string): string =>
  sourcesIn(example('compliant')).find((source) => source.file === name)?.text ?? '';
const decision = (row: string): Edit => ({
  file: 'decisions.yaml',
  from: 'decisions:\n',
  to: `decisions:\n  - { body: TAG, decidedAt: 2024-03-01, matter: document, outcome: agreed, reference: x, ${row} }\n`,
});

describe('which document governs what', () => {
  it('one version for every cell of the compliant example', async () => {
    const answer = await governed('compliant', [], '2036-01-01');
    expect(cells(answer)).toEqual(
      ['R1', 'R2'].flatMap((release) =>
        [...(release === 'R1' ? ['SMS', 'SSI'] : ['OMS', 'RMS']).map((each) => `PIT of ${each} in`), 'SIT of'].flatMap(
          (of) => [`${of} ${release}: approach APP-${release} 1.0`, `${of} ${release}: coverage COV-${release} 1.0`],
        ),
      ),
    );
    expect(answer.cells[0]?.governing).toMatchObject({
      clause: '4.2(a)',
      body: 'TAG',
      decidedAt: '2024-02-07',
      decision: 'D-001',
      at: { file: 'approach/app-r1.yaml' },
      decisionAt: { file: 'decisions.yaml' },
    });
    expect(answer.documents.map(({ status }) => status)).toEqual(['in-force', 'in-force', 'in-force', 'in-force']);
    expect(answer.summary).toBe('12 of 12 cells have a document in force; 0 gaps, 0 overlaps');
  });

  it('what is left outstanding, what is pending and since when, and why nothing governs', async () => {
    const answer = await governed('in-flight');
    const sit = answer.cells.find(({ name, kind }) => name === 'SIT of R1' && kind === 'coverage');
    expect(sit).toMatchObject({
      outstanding: [{ id: 'OUT-1', groups: ['ACC'], plannedFor: '2024-09-09' }],
      pending: { id: 'COV-R1', version: '1.1', submission: { date: '2024-09-09', notice: 'N-008' } },
    });
    expect(sit?.pending?.reasons[0]?.message).toContain('no decision makes COV-R1 1.1 final');
    const pit = answer.cells.find(({ name, kind }) => name === 'PIT of SMS in R1' && kind === 'coverage');
    expect(pit?.outstanding).toEqual([]);
    expect(fates(answer).filter((fate) => !fate.includes('in-force'))).toEqual([
      expect.stringMatching(/^COV-R1 1\.1: draft, no decision makes/),
      expect.stringMatching(/^COV-R2 0\.9: draft, matters of disagreement/),
    ]);
    expect(answer.summary).toBe('9 of 12 cells have a document in force, 1 of them in part; 3 gaps, 0 overlaps');
  });

  it('a gap has the very reason of the gate', async () => {
    const corpus = await corpusOf(await sources('in-flight', []));
    const answer = governance(corpus, { version: '0.0.0', asOf: '2024-09-20', releases: ['R2'] });
    for (const [gate, name, subSystem] of [
      ['pit-completion', 'PIT of OMS in R2', 'OMS'],
      ['sit-entry', 'SIT of R2', undefined],
    ] as const) {
      const criterion = judged(corpus, gate, 'R2', subSystem, '2024-09-20').criteria.find(
        ({ rule }) => rule === `${gate}.coverage-final`,
      );
      const cell = answer.cells.find((each) => each.name === name && each.kind === 'coverage');
      expect(cell?.reasons.length).toBeGreaterThan(0);
      expect(cell?.reasons).toEqual(criterion?.reasons);
    }
  });

  it('is asked of today, even where the gate was passed before', async () => {
    const future = await governed('compliant', [], '2024-02-10');
    expect(cells(future).slice(0, 2)).toEqual([
      'PIT of SMS in R1: approach APP-R1 1.0',
      'PIT of SMS in R1: coverage gap',
    ]);
  });

  it('two final documents for one cell are an overlap, and both are accounted for', async () => {
    const answer = await governed('compliant', [
      {
        file: 'coverage/rival.yaml',
        to: file('coverage/cov-r1.yaml').replace('id: COV-R1', 'id: COV-X').replace('[PIT, SIT]', '[SIT]'),
      },
      decision('id: D-X, document: COV-X, version: "1.0"'),
    ]);
    expect(cells(answer)).toContain('SIT of R1: coverage overlap');
    expect(cells(answer)).toContain('PIT of SMS in R1: coverage COV-R1 1.0');
    expect(fates(answer)).toContainEqual(
      expect.stringMatching(/^COV-X 1\.0: idle, both COV-R1 1\.0 and COV-X 1\.0 are final for SIT of R1/),
    );
    expect(answer.summary).toMatch(/3 gaps, 1 overlap$/);
  });

  it('an earlier version is superseded', async () => {
    const answer = await governed('compliant', [
      {
        file: 'coverage/cov-r1-v1.1.yaml',
        to: file('coverage/cov-r1.yaml').replace('version: "1.0"', 'version: "1.1"'),
      },
      decision('id: D-X, document: COV-R1, version: "1.1"'),
    ]);
    expect(fates(answer)).toContain('COV-R1 1.0: superseded, COV-R1 1.1 has been final since 2024-03-01 (D-X)');
    expect(cells(answer)).toContain('SIT of R1: coverage COV-R1 1.1');
  });

  it('a draft that never went to the TAG is told so', async () => {
    const next = file('coverage/cov-r1.yaml').replace('version: "1.0"', 'version: "1.1"');
    const answer = await governed('compliant', [{ file: 'coverage/cov-r1-v1.1.yaml', to: next }]);
    expect(answer.cells[1]?.pending).toMatchObject({ version: '1.1' });
    expect(answer.cells[1]?.pending?.submission).toBeUndefined();
    expect(governanceText(answer, style({ width: 120 }))).toContain(
      'COV-R1 1.1 waits to replace it, and has not gone to the TAG',
    );
  });

  it('a file with faults leaves nothing governed that depends on it, and is listed', async () => {
    const answer = await governed('compliant', [
      { file: 'approach/app-r1.yaml', from: 'completeness: full', to: 'completness: full' },
    ]);
    expect(cells(answer).filter((cell) => cell.startsWith('SIT'))).toEqual([
      'SIT of R1: approach gap',
      'SIT of R1: coverage COV-R1 1.0',
      'SIT of R2: approach APP-R2 1.0',
      'SIT of R2: coverage gap',
    ]);
    expect(answer.cells[0]?.reasons).toMatchObject([
      { message: 'approach/app-r1.yaml cannot be relied on, and this depends on it', actor: 'DCC' },
    ]);
    expect(answer.documents.at(-1)).toMatchObject({ kind: 'approach', status: 'unreadable', governs: [] });
    expect((await governed('compliant', [{ file: 'decisions.yaml', to: 'kind: decisions\nx: [\n' }])).summary).toBe(
      '0 of 12 cells have a document in force; 12 gaps, 0 overlaps',
    );
  });

  it('accounts for every file of the examples', async () => {
    for (const name of ['compliant', 'in-flight']) {
      const { documents } = await governed(name);
      const files = sourcesIn(example(name)).map((source) => source.file);
      expect(documents.map(({ at }) => at.file).sort()).toEqual(
        files.filter((each) => /^(approach|coverage)\//.test(each)).sort(),
      );
    }
  });

  it('tells of one release alone', async () => {
    const answer = await governed('in-flight', [], '2024-09-20', ['R2']);
    expect(new Set(answer.cells.map(({ release }) => release))).toEqual(new Set(['R2']));
    expect(answer.documents.map(({ id }) => id)).toEqual(['APP-R2', 'COV-R2']);
  });
});

describe('the text of it', () => {
  it.each([
    ['documents-80', 'in-flight', style()],
    ['documents-quiet', 'in-flight', style({ verbosity: 'quiet' })],
    ['documents-compliant-80', 'compliant', style()],
  ] as const)('%s', async (name, of, how) => {
    const asOf = of === 'compliant' ? '2036-01-01' : '2024-09-20';
    await expect(governanceText(await governed(of, [], asOf), how)).toMatchFileSnapshot(`golden/${name}.txt`);
  });

  it('tells many Sub-Systems in a line each, and what they lack once', async () => {
    const many = Array.from({ length: 12 }, (_, index) => `SUB-SYSTEM-${index + 1}`);
    const answer = await governed('compliant', [
      {
        file: 'programme.yaml',
        from: '  - { id: RMS, title: Returns',
        to: `${many.map((id) => `  - { id: ${id}, title: x }\n`).join('')}  - { id: RMS, title: Returns`,
      },
      { file: 'programme.yaml', from: 'subSystems: [SMS, SSI]', to: `subSystems: [SMS, SSI, ${many.join(', ')}]` },
    ]);
    for (const width of [60, 80, 120]) {
      const text = governanceText(answer, style({ width }));
      expect(text.split('\n').filter((line) => stringWidth(line) > width)).toEqual([]);
      expect(text.match(/^ {2}PIT {2}SUB-SYSTEM-\d+/gm)?.length).toBe(12);
      expect(text.match(/^\d+\. /gm)?.length).toBe(3);
    }
  });
});

describe('fsm-check documents', () => {
  it('exits 0 when it can tell, whatever it tells, and in every format', () => {
    for (const name of ['compliant', 'in-flight']) {
      const ran = run(['documents', '--root', example(name), '--format', 'json', '--as-of', '2024-09-20']);
      expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: '' });
      expect(isGovernance(JSON.parse(ran.stdout)).valid).toBe(true);
      expect(run(['documents', '--root', example(name)]).code).toBe(0);
    }
    expect(run(['documents', '--help']).stdout.replace(/\s+/g, ' ')).toContain(
      'exit code is 0 when the list can be made',
    );
  });

  it('writes a file and prints beside it', () => {
    const root = copyOf('compliant');
    const { code, stdout } = run(['documents', '--release', 'R1', '--format', 'json=out.json'], { cwd: root });
    expect(code).toBe(0);
    expect(stdout.endsWith('6 of 6 cells have a document in force; 0 gaps, 0 overlaps\n')).toBe(true);
  });
});
