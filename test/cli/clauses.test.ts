import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { registerSchema, validate } from '@hyperjump/json-schema/draft-07';
import { parse as parseCsv } from 'csv-parse/sync';
import { lexer, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { clauses } from '../../src/clauses/clauses.ts';
import { rows } from '../../src/cli/catalogue.ts';
import { classes, states } from '../../src/cli/clause-words.ts';
import { clauseMatrix } from '../../src/cli/clauses.ts';
import { outputSchemas } from '../../src/documents/schemas.ts';
import type { Clauses, Standing } from '../../src/model/clauses.ts';
import { folder, run } from '../support/cli.ts';
import { corpusOf, type Edit, edited, example, pinned, projectRoot, sourcesIn } from '../support/record.ts';

registerSchema(outputSchemas.clauses as never, 'https://example.org/clauses');
const isMatrix = await validate('https://example.org/clauses');

const matrix = async (edits: readonly Edit[] = [], name = 'compliant', asOf = '2036-01-01'): Promise<Clauses> =>
  clauseMatrix(await corpusOf(await pinned(edits.reduce(edited, sourcesIn(example(name))))), asOf);

const standing = (told: Clauses, clause: string, release = 'R1'): Standing => {
  const leaf = told.clauses.find((each) => each.clause === clause);
  const found = leaf?.standings.find((each) => each.release === release);
  if (!found) throw new Error(`no clause ${clause} or release ${release}`);
  return found;
};

describe('the state of a clause', () => {
  const plan: Edit = { file: 'plans/sit-r1.yaml', from: 'body: DCC', to: 'body: Service Provider' };
  const programme = sourcesIn(example('compliant')).find(({ file }) => file === 'programme.yaml')?.text ?? '';
  const given = programme.slice(programme.indexOf('attestations:'));
  const silence: Edit = { file: 'programme.yaml', from: given, to: '' };
  const attested = (row: string): Edit => ({
    file: 'programme.yaml',
    from: given,
    to: `attestations:\n  - { ${row}, statement: yes we do, by: A. Example }\n`,
  });

  it.each<[string, string, readonly Edit[], string[], string]>([
    ['a criterion that is met', '2.13(a)', [], ['met'], 'met'],
    ['a gate passed against it', '2.13(a)', [plan], ['breached'], 'met'],
    [
      'a clause that a reason names, where the criterion has another',
      '4.1(b)',
      [{ file: 'approach/app-r1.yaml', from: '  - release: R1\n', to: '  - release: R2\n' }],
      ['breached'],
      'met',
    ],
    [
      'a clause that a failing criterion would also prove',
      '5.2(b)',
      [{ file: 'decisions.yaml', from: 'id: D-002\n    body: TAG', to: 'id: D-002\n    body: Panel' }],
      ['unproven'],
      'met',
    ],
    [
      'a file with faults',
      '4.1(j)',
      [{ file: 'approach/app-r1.yaml', from: 'risks:\n', to: 'hazards:\n' }],
      ['unproven'],
      'met',
    ],
    [
      'a property of a document with faults elsewhere',
      '4.1(k)',
      [{ file: 'approach/app-r1.yaml', from: 'risks:\n', to: 'hazards:\n' }],
      ['waits'],
      'met',
    ],
    ['a criterion that waits', '4.2', [{ file: 'approach/app-r1.yaml' }], ['waits'], 'met'],
    [
      'a warning beside met criteria, in the release of its line only',
      '2.13(c)',
      [
        {
          file: 'certificates.yaml',
          from: 'basis: [REP-PIT-SMS] }',
          to: 'basis: [REP-PIT-SMS], conditions: [mend it] }',
        },
      ],
      ['finding'],
      'met',
    ],
    ['a check without a finding', '2.10', [], ['no-finding'], 'no-finding'],
    ['a property that documents hold', '2.5(a)', [], ['on-record'], 'on-record'],
    ['a property whose document is not there', '4.1(k)', [{ file: 'approach/app-r1.yaml' }], ['unproven'], 'met'],
    ['a check on a property that no document uses', '1.2', [], ['no-record'], 'no-record'],
    ['nobody answers for it', '2.2', [silence], ['not-attested'], 'not-attested'],
    ['somebody does', '2.2', [attested('clause: "2.2", at: 2024-03-01')], ['attested'], 'attested'],
    [
      'for one release, beside what a gate tells',
      '2.5',
      [attested('clause: "2.5", at: 2024-03-01, release: R1')],
      ['met', 'attested'],
      'met, not-attested',
    ],
    [
      'later than the day of judgement',
      '2.2',
      [attested('clause: "2.2", at: 2036-03-01')],
      ['not-attested'],
      'not-attested',
    ],
    ['no machine can tell', '2.1', [], ['not-checked'], 'not-checked'],
  ])('%s: %s', async (_, clause, edits, expected, other) => {
    const told = await matrix(edits);
    expect(standing(told, clause).states).toEqual(expected);
    expect(standing(told, clause, 'R2').states.join(', ')).toBe(other);
    expect(isMatrix(told as never).valid).toBe(true);
  });

  it('of a clause and its parts where the release has no such gate', async () => {
    const text =
      'kind: user-testing\nid: UT-R1\nversion: "1.0"\ntitle: None\nrelease: R1\nrequired: false\nreason: No User is affected\n';
    const told = await matrix(
      [
        { file: 'user-testing/ut-r1.yaml', to: text },
        {
          file: 'notices.yaml',
          from: 'date: 2024-09-06\n    document: UT-R1',
          to: 'date: 2024-09-06\n    document: UT-R2',
        },
      ],
      'in-flight',
    );
    for (const clause of ['7.1', '7.1(a)', '7.1(g)', '7.2(c)', '7.4'])
      expect([clause, standing(told, clause).states]).toEqual([clause, ['not-applicable']]);
    expect(standing(told, '7.1(a)').because[0]?.says).toContain('No User is affected');
  });

  it('rests on what was told, at its line', async () => {
    const told = await matrix([plan]);
    expect(standing(told, '2.13(a)').because).toEqual([
      {
        rule: 'sit-entry.test-plan',
        says: expect.stringContaining('is signed off by Service Provider'),
        at: expect.objectContaining({ file: 'plans/sit-r1.yaml' }),
      },
    ]);
    const silent = told.clauses.flatMap(({ clause, standings }) =>
      standings
        .filter(({ states: of, because }) => because.length === 0 && !of.some((state) => /^no-|^not-/.test(state)))
        .map(({ states: of }) => `${clause} ${of}`),
    );
    expect(silent).toEqual([]);
  });

  it('is not met exactly where a gate that is judged for it says so', async () => {
    const told = await matrix([], 'in-flight', '2024-09-20');
    const notMet = told.clauses.filter((leaf) => leaf.standings.some(({ states: of }) => of.includes('not-met')));
    expect(notMet.map(({ clause, standings }) => `${clause}: ${standings.map(({ states: of }) => of)}`)).toEqual([
      '2.6: met,not-met',
      '2.9: not-met,not-met',
      '2.12(d): met,not-met',
      '2.13(b): met,not-met',
      '2.13(d): met,not-met',
      '4.1(h): not-met,met',
      '7.1(b): met,not-met',
      '7.2: not-met,waits',
      '7.2(c): not-met,waits',
    ]);
  });
});

describe('the clause matrix', () => {
  it('has every clause once, in order, with a class that its proof gives', () => {
    expect(rows.map(({ clause }) => clause)).toEqual(clauses.map(({ id }) => id));
    for (const { clause, class: of, rules, properties, unchecked } of rows)
      expect([clause, unchecked !== undefined]).toEqual([
        clause,
        of === 'unchecked' && rules.length + properties.length === 0,
      ]);
    const classed = (word: string): string[] => rows.filter((row) => row.class === word).map(({ clause }) => clause);
    expect(classed('permission')).toEqual(['2.5(a)', '2.5(b)', '2.5(c)', '2.5(d)', '3.1(c)']);
    expect(classed('attested')).toEqual(['2.2']);
    expect(rows.filter(({ attestable }) => attestable).map(({ clause }) => clause)).toEqual(['2.2', '2.5', '5.3']);
  });

  it('knows the words of its schema, in their order', () => {
    const words = (name: string) => outputSchemas.clauses.definitions?.[name]?.enum;
    expect(classes.map(([word]) => word)).toEqual(words('Class'));
    expect(states.map(([word]) => word)).toEqual(words('State'));
  });
});

describe('fsm-check clauses', () => {
  const args = ['clauses', '--root', 'examples/in-flight', '--as-of', '2024-09-20'];
  const told = JSON.parse(run([...args, '-f', 'json']).stdout) as Clauses;

  it('prints JSON that a second validator accepts', () => {
    expect(isMatrix(told as never).valid).toBe(true);
    expect(isMatrix({ ...told, clauses: [{ clause: '1.1' }] } as never).valid).toBe(false);
    expect(told.releases).toEqual(['R1', 'R2']);
  });

  it('exits 0 however the clauses stand, and 2 without an answer', () => {
    expect(run(args)).toMatchObject({ code: 0, stderr: '' });
    expect(run(['clauses', '--root', 'examples/compliant']).code).toBe(0);
    expect(run(['clauses', '--root', folder()])).toMatchObject({ code: 2, stdout: '' });
    const help = run(['clauses', '--help']).stdout;
    expect(help).toContain('exits 0 once the record could be judged');
    for (const [, means] of [...classes, ...states]) expect(help).toContain(means);
  });

  it('prints CSV that another reader reads back', () => {
    const { stdout } = run([...args, '--format', 'csv']);
    const read = parseCsv(stdout, { columns: true }) as Record<string, string>[];
    expect(read.map((row) => [row.clause, row.asks, row.class, row.rules, row['state R1'], row['state R2']])).toEqual(
      told.clauses.map(({ clause, asks, class: of, rules, standings }) => [
        clause,
        asks,
        of,
        rules.join(' '),
        ...standings.map(({ states: each }) => each.join(', ').replaceAll('-', ' ')),
      ]),
    );
    expect(stdout.split('\r\n').length).toBe(clauses.length + 2);
  });

  it('prints Markdown that another reader reads back', () => {
    const tokens = lexer(run([...args, '--format', 'markdown']).stdout);
    const [title] = tokens as unknown as [Tokens.Heading];
    expect(title.text).toBe('Clauses of Future Service Management, an invented programme (FSM-EXAMPLE) on 2024-09-20');
    const [table] = tokens.filter(({ type }) => type === 'table') as [Tokens.Table];
    expect(table.rows.map(([clause, , asks]) => [clause?.text, asks?.text])).toEqual(
      clauses.map(({ id, says }) => [id, says]),
    );
    expect(table.rows.find(([clause]) => clause?.text === '2.6')?.[1]?.text).toBe('R1 met; R2 not met');
  });

  it('writes several formats in one run, all the same whatever the colour', () => {
    const out = folder();
    const file = (name: string): string => join(out, name);
    const { code } = run([
      ...args,
      '--color',
      ...['json', 'csv', 'markdown'].flatMap((name) => ['-f', `${name}=${file(name)}`]),
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(readFileSync(file('json'), 'utf8'))).toEqual(told);
    for (const name of ['csv', 'markdown'])
      expect(readFileSync(file(name), 'utf8')).toBe(run([...args, '-f', name]).stdout);
  });

  it('has formats of its own, and leaves those of documents as they are', () => {
    const asked = (command: string, format: string) => run([command, '--root', example('compliant'), '-f', format]);
    expect(asked('documents', 'csv')).toMatchObject({
      code: 2,
      stderr: 'fsm-check: unknown format "csv"; it is text or json\n',
    });
    expect(asked('clauses', 'sarif')).toMatchObject({
      code: 2,
      stderr: 'fsm-check: unknown format "sarif"; it is text, json, csv or markdown\n',
    });
  });

  it('is what the documentation shows, but for the states', () => {
    const page = readFileSync(join(projectRoot, 'docs', 'clauses.md'), 'utf8');
    const [table] = lexer(page).filter(({ type }) => type === 'table') as [Tokens.Table];
    const other = lexer(run([...args, '-f', 'markdown']).stdout).find(({ type }) => type === 'table') as Tokens.Table;
    const cells = (rowsOf: Tokens.Table, but?: number): string[][] =>
      rowsOf.rows.map((row) => row.filter((_, index) => index !== but).map(({ text }) => text));
    expect(cells(table)).toEqual(cells(other, 1));
  });
});
