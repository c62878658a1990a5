import { registerSchema, validate } from '@hyperjump/json-schema/draft-07';
import { describe, expect, it } from 'vitest';
import { outputSchemas } from '../../src/documents/schemas.ts';
import type { Plan } from '../../src/model/plan.ts';
import { copyOf, run } from '../support/cli.ts';
import { edit } from '../support/git.ts';
import { corpusOf, type Edit, edited, example, judged, pinned, sourcesIn } from '../support/record.ts';

registerSchema(outputSchemas.plan as never, 'https://example.org/plan');
const isPlan = await validate('https://example.org/plan');

const day = '2024-09-20';
const cwd = example('in-flight');
const sources = sourcesIn(cwd);

function planOf(...args: string[]): Plan {
  const { code, stdout, stderr } = run(['plan', '--as-of', day, '-f', 'json', ...args], { cwd });
  const plan: Plan = JSON.parse(stdout);
  expect([code, stderr]).toEqual([plan.exitCode, '']);
  expect(isPlan(plan as never).valid).toBe(true);
  return plan;
}

/** What a person writes into the files to do an action, by hand. */
const row = (file: string, list: string, text: string): Edit => ({
  file,
  from: `\n${list}:\n`,
  to: `\n${list}:\n  - { ${text} }\n`,
});
const notice = (id: string, text: string): Edit =>
  row('notices.yaml', 'notices', `id: ${id}, from: DCC, date: ${day}, release: R1, reference: x, ${text}`);
const run1 = (test: string): Edit =>
  row('results/sit-r1.yaml', 'results', `test: ${test}, executedAt: ${day}, outcome: passed, environment: SIT-A`);
const report = 'reports/rep-sit-r1.yaml';

const byHand: readonly (readonly [does: string, actor: string, edit: Edit])[] = [
  [
    'bring COV-R1 1.1 to agreement with the TAG and record the decision',
    'TAG',
    row(
      'decisions.yaml',
      'decisions',
      `id: D-101, body: TAG, decidedAt: ${day}, matter: document, outcome: agreed, document: COV-R1, version: "1.1", reference: x`,
    ),
  ],
  [
    'close TI-R1-008',
    'DCC',
    {
      file: 'issues/log-r1.yaml',
      from: '      - { at: 2024-09-12, status: fixed-awaiting-retest }\n  - id: TI-R1-009\n',
      to: `      - { at: 2024-09-12, status: fixed-awaiting-retest }\n      - { at: ${day}, status: closed }\n  - id: TI-R1-009\n`,
    },
  ],
  [
    'answer SIT-X4 with its evidence',
    'DCC',
    {
      file: report,
      from: 'exitCriteria:\n',
      to: 'exitCriteria:\n  - { criterion: SIT-X4, met: true, statement: Accepted, evidence: [Letter 1] }\n',
    },
  ],
  ...['SIT-ACC-01', 'SIT-ACC-02', 'SIT-ACC-03'].map((test): readonly [string, string, Edit] => [
    `run ${test} and record the result`,
    'DCC',
    run1(test),
  ]),
  [
    'bring the report up to COV-R1 1.1',
    'DCC',
    { file: report, from: '{ document: COV-R1, version: "1.0" }', to: '{ document: COV-R1, version: "1.1" }' },
  ],
  [
    'notify Secretary of State, Authority, Panel, TAG and Parties, and record the notice',
    'DCC',
    notice('N-101', 'type: completion-notification, to: [Secretary of State, Authority, Panel, TAG, Parties]'),
  ],
  [
    'review the evidence with the TAG, and record the notice',
    'DCC',
    notice('N-102', 'type: evidence-review, to: [TAG]'),
  ],
  [
    'give the report and the list of proposed redactions to Authority, Panel, TAG and Secretary of State, and record the notice',
    'DCC',
    notice(
      'N-103',
      'type: report-provision, to: [Authority, Panel, TAG, Secretary of State], document: REP-SIT-R1, version: "0.9", redactions: [Annex B]',
    ),
  ],
  [
    'determine whether the exit criteria are met; the DCC records the decision',
    'Panel',
    row(
      'decisions.yaml',
      'decisions',
      `id: D-102, body: Panel, decidedAt: ${day}, matter: sit-completion, outcome: confirmed, release: R1, document: REP-SIT-R1, version: "0.9", approach: { document: APP-R1, version: "1.0" }, reference: x`,
    ),
  ],
  [
    'update the report and set its status to final',
    'DCC',
    { file: report, from: 'status: draft\n', to: `status: final\nfinalisedAt: ${day}\n` },
  ],
];

const afterEdits = async (edits: readonly Edit[]) =>
  judged(await corpusOf(await pinned(edits.reduce(edited, sources))), 'sit-completion', 'R1', undefined, day);

describe('fsm-check plan', () => {
  const plan = planOf('--gate', 'sit', '--release', 'R1');

  it('lists all that is left, in an order in which it can be done, with who must do it', () => {
    expect(plan.actions.map(({ does, actor }) => [does, actor])).toEqual(byHand.map(([does, actor]) => [does, actor]));
    expect(plan.exitCode).toBe(1);
    for (const { number, after, known } of plan.actions) {
      expect(known).toBe(true);
      for (const first of after) expect(first).toBeLessThan(number);
    }
    expect(plan.actions.map(({ after }) => after)).toEqual([
      [],
      [],
      [],
      [1],
      [1],
      [1],
      [1],
      [2, 3, 4, 5, 6, 7],
      [2, 3, 4, 5, 6, 7],
      [2, 3, 4, 5, 6, 7],
      [8, 9, 10],
      [11],
    ]);
  });

  it('is right: once the actions are done in the files the gate is through', async () => {
    expect((await afterEdits([])).status).toBe('blocked');
    expect((await afterEdits(byHand.map(([, , edit]) => edit))).status).toBe('passed');
  });

  it.each(byHand.map(([does], index) => [does, index] as const))(
    'is the smallest: without "%s" the gate is not through',
    async (_does, index) => {
      // Where the Panel confirms all the same, that is a breach.
      const others = byHand.flatMap(([, , edit], at) => (at === index ? [] : [edit]));
      expect(['blocked', 'breached']).toContain((await afterEdits(others)).status);
    },
  );

  it('tells where to edit, who has it in hand, by when, and how long it is to the milestone', () => {
    const at = (number: number): string => {
      const { file, line } = plan.actions[number - 1]?.at ?? { file: '', line: 0 };
      return `${file}: ${sources
        .find((each) => each.file === file)
        ?.text.split('\n')
        [line - 1]?.trim()}`;
    };
    expect([1, 2, 3, 4, 7, 8, 11, 12].map(at)).toEqual([
      'decisions.yaml: decisions:',
      'issues/log-r1.yaml: statusHistory:',
      'reports/rep-sit-r1.yaml: exitCriteria:',
      'results/sit-r1.yaml: results:',
      'reports/rep-sit-r1.yaml: - { document: COV-R1, version: "1.0" }',
      'notices.yaml: notices:',
      'decisions.yaml: decisions:',
      'reports/rep-sit-r1.yaml: status: draft',
    ]);
    expect(plan.actions[0]).toMatchObject({ due: '2024-09-09' });
    expect(plan.actions[1]).toMatchObject({ owners: ['Provider B'], instead: expect.arrayContaining(['TI-R1-012']) });
    expect(plan.gates.at(-1)).toMatchObject({
      outcome: 'passed',
      milestone: { id: 'R1-M4', due: '2024-11-22', days: 63 },
    });
  });

  it.each([
    ['R1', 0],
    ['R2', 0],
  ])('goes on through every gate of %s, to the last', (release, left) => {
    const { gates } = planOf('--release', release);
    expect(gates.length).toBe(8);
    expect(gates.filter(({ outcome }) => outcome !== 'passed' && outcome !== 'open').length).toBe(left);
  });

  it('puts PIT of the Sub-Systems that are not complete before entry into SIT, and only there', () => {
    const titles = (...args: string[]) => planOf('--release', 'R2', ...args).gates.map(({ title }) => title);
    expect(titles('--gate', 'sit', '--stage', 'entry')).toEqual([
      'PIT entry for OMS in R2',
      'PIT completion for OMS in R2',
      'PIT completion for RMS in R2',
      'SIT entry for R2',
    ]);
    expect(titles('--gate', 'sit', '--stage', 'completion')).toEqual(['SIT completion for R2']);
  });

  it('says that nothing is left, and exits 0, where that is so', () => {
    const told = run(['plan', '--release', 'R1', '--gate', 'pit', '--as-of', day], { cwd });
    expect(told.code).toBe(0);
    expect(told.stdout).toContain('\nnothing is left to do: PIT entry for SMS in R1: PASSED on 2024-03-04');
  });

  it('says that something is left where the gates are through and the record has an error all the same', () => {
    const root = copyOf('compliant');
    const asked = ['--release', 'R1', '--gate', 'sit', '--stage', 'completion', '--as-of', '2036-01-01'];
    expect(run(['plan', ...asked], { cwd: root }).code).toBe(0);
    // The certificate on which SIT was entered is contradicted by the results.
    const passed = 'PIT-SMS-14, executedAt: 2024-05-15, outcome: passed';
    edit(root, 'results/pit-sms.yaml', passed, passed.replace('outcome: passed', 'outcome: blocked'));
    const { code, stdout } = run(['plan', ...asked], { cwd: root });
    expect(code).toBe(1);
    expect(stdout).toMatch(/1\s+error\s+in\s+the\s+record,\s+which\s+fsm-check\s+status\s+tells\n$/);
    const gate = run(['gate', 'sit', ...asked.filter((each) => each !== '--gate' && each !== 'sit')], { cwd: root });
    expect(gate.code).toBe(1);
  });

  it('says so where what comes next cannot be told', () => {
    const { actions, summary, gates } = planOf('--gate', 'sit', '--stage', 'publication', '--release', 'R2');
    expect(actions).toMatchObject([{ does: 'complete SIT first', known: false }]);
    expect(gates).toMatchObject([{ status: 'blocked', outcome: 'blocked' }]);
    expect(summary).toContain('what else Publication after SIT for R2 will need cannot be told before');
  });

  it('asks once for what stands in the way of several gates', () => {
    const root = copyOf('in-flight');
    edit(root, 'notices.yaml', '\nnotices:\n', '\nnotices: [\n');
    const { stdout } = run(['plan', '--release', 'R1', '--as-of', day, '-f', 'json'], { cwd: root });
    const { actions, gates }: Plan = JSON.parse(stdout);
    const faults = actions
      .filter(({ at }) => at.file === 'notices.yaml')
      .map(({ because, at }) => `${at.line}: ${because}`);
    expect(faults.length).toBeGreaterThan(0);
    expect([...new Set(faults)]).toEqual(faults);
    expect(gates.filter(({ outcome }) => outcome === 'blocked').length).toBeGreaterThan(3);
  });

  it('refuses what makes no sense', () => {
    const told = (...args: string[]) => run(['plan', '--as-of', day, ...args], { cwd });
    expect(told().stderr).toContain('name one with --release');
    expect(told('--release', 'R3').stderr).toContain('the programme has no release "R3"');
    expect(told('--release', 'R1', '--gate', 'sat').stderr).toContain('did you mean "sit"');
    expect(told('--release', 'R1', '--sub-system', 'SMS').stderr).toContain('--sub-system goes with pit');
    expect(told('--release', 'R1', '-f', 'sarif').code).toBe(2);
  });
});
