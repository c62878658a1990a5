import { describe, expect, it } from 'vitest';
import { agreed, approach, coverage, decision, programme, rewrite } from '../clause-table/fixture.ts';
import { added, corpusOf, type Edit, edited, example, judged, pinned, sourcesIn } from '../support/record.ts';
import { type Case, expectFound, expectTold, type Finds } from './told-cases.ts';

const whole = 'completeness: full\n';
const partial = (item: string): string =>
  `completeness: partial\noutstanding:\n  - { id: OUT-1, description: roles, ${item} }\n`;
const ran = (row: string): Edit => ({
  file: 'results/pit-sms.yaml',
  from: 'results:\n',
  to: `results:\n  - { test: PIT-SMS-06, ${row}, environment: LAB-SMS }\n`,
});
const unbegun = programme(
  'subSystem: SMS, baseline: 2024-03-04, actual: 2024-03-04',
  'subSystem: SMS, baseline: 2024-03-04',
);

const cases: readonly Case[] = [
  [
    'met',
    'sit-entry.covered-tests',
    'a group of another release',
    coverage(
      'id: AVL\n    title: Availability and recovery\n',
      'id: AVL\n    releases: [R2]\n    title: Availability and recovery\n',
    ),
  ],
  [
    'met',
    'sit-entry.covered-tests',
    'two groups left out of which no test is specified',
    coverage(whole, partial('phases: [SIT], groups: [NEW, OLD]')),
  ],
  [
    'unmet',
    'sit-entry.coverage-content',
    'no group for SIT',
    rewrite('coverage/cov-r1.yaml', [
      /groups:\n[\s\S]*?\nrisks:/,
      'groups:\n  - { id: INC, title: x, type: functional, phases: [PIT], breadth: x, depth: x, requirements: 10 }\nrisks:',
    ]),
  ],
  [
    'unmet',
    'sit-entry.approach-content',
    'no environment and no exit criterion for SIT',
    rewrite('approach/app-r1.yaml', [/ {2}- \{ id: SIT-[APX].*\n/g, '']),
  ],
  [
    'unmet',
    'pit-completion.approach-content',
    'no environment and no exit criterion for PIT',
    rewrite('approach/app-r1.yaml', [/ {2}- \{ id: (?:LAB|PIT-X).*\n/g, '']),
  ],
  [
    'met',
    'pit-completion.approach-content',
    'no matter for the report, which is not of PIT',
    rewrite('approach/app-r1.yaml', [/completionReportMatters:\n(?: {2}.*\n)*/, 'completionReportMatters: []\n']),
  ],
  [
    'met',
    'sit-entry.approach-content',
    'a scope for another release besides',
    rewrite(
      'approach/app-r1.yaml',
      ['releases: [R1]', 'releases: [R1, R2]'],
      [/^scope:\n/m, 'scope:\n  - { release: R2, includes: [x], excludes: [] }\n'],
    ),
  ],
  [
    'unmet',
    'sit-entry.approach-content',
    'a programme without variations',
    rewrite('programme.yaml', [/variations:\n(?: {2}.*\n)*/, '']),
  ],
  [
    'met',
    'sit-entry.coverage-final',
    'a version that is agreed since and not on record',
    added('decisions', agreed('COV-R1', '1.1', '2024-09-01')),
  ],

  [
    'met',
    'pit-entry.test-plan',
    'a test that was descoped before anything ran',
    ran('executedAt: 2024-01-02, outcome: descoped, decision: D-012, reason: x'),
  ],
  [
    'unmet',
    'pit-entry.approval-to-proceed',
    'a first test, whatever the file holds before it',
    [
      unbegun,
      ran('executedAt: 2024-03-06, outcome: passed'),
      rewrite('certificates.yaml', ['issuedBy: DCC, issuedAt: 2024-02-29', 'issuedBy: DCC, issuedAt: 2024-03-05']),
    ],
  ],
  [
    'unmet',
    'pit-completion.tests-completed',
    'a descoping by another decision than the last',
    [
      rewrite('results/pit-sms.yaml', [
        'executedAt: 2024-05-15, outcome: passed',
        'executedAt: 2024-05-15, outcome: descoped, decision: D-012, reason: x',
      ]),
      added('decisions', 'body: TAG, decidedAt: 2024-05-14, matter: descoping, outcome: agreed, tests: [PIT-SMS-14]'),
    ],
  ],
  [
    'not-applicable',
    'pit-entry.added-criteria',
    'no approach, where decisions are on those of other releases',
    [{ file: 'approach/app-r2.yaml' }, rewrite('decisions.yaml', [/ {2}- id: D-004\n(?: {4}.*\n)*/, ''])],
    { of: 'R2/OMS' },
  ],
  [
    'met',
    'pit-completion.stages',
    'a stage that the approach leaves out',
    [
      approach(
        'against stubs of its neighbours.',
        'against stubs of its neighbours.\n    omittedStages: [{ stage: Link, reason: There is nothing to link }]',
      ),
      rewrite('specifications/pit-sms.yaml', [/stage: Link/g, 'stage: System']),
    ],
  ],
  [
    'unmet',
    'pit-completion.stages',
    'another stage that the approach leaves out',
    [
      approach(
        'against stubs of its neighbours.',
        'against stubs of its neighbours.\n    omittedStages: [{ stage: System, reason: There is nothing to link }]',
      ),
      rewrite('specifications/pit-sms.yaml', [/stage: Link/g, 'stage: System']),
    ],
  ],
];

const early: readonly Finds[] = [
  [
    'told',
    'breach.sit-test',
    'an approach that was agreed too late',
    decision('decidedAt: 2024-02-07', 'decidedAt: 2024-07-02'),
  ],
  [
    'quiet',
    'breach.sit-test',
    'an approach that was agreed on the day',
    decision('decidedAt: 2024-02-07', 'decidedAt: 2024-06-25'),
  ],
  ['told', 'breach.sit-test', 'a group that the coverage does not set out', coverage('id: AVL\n', 'id: AVX\n')],
  [
    'told',
    'breach.sit-test',
    'groups that were left to a later version, by approach and coverage',
    [coverage(whole, partial('phases: [SIT], groups: [ACC]')), approach(whole, partial('groups: [AVL]'))],
  ],
];

describe('what is covered', () => {
  expectTold(cases);

  it('is told in the order of the clauses', async () => {
    const edits = [approach(whole, partial('groups: [ACC]')), coverage('id: AVL\n', 'id: AVX\n')];
    const corpus = await corpusOf(await pinned(edits.reduce(edited, sourcesIn(example('compliant')))));
    const { summary, limits } = judged(corpus, 'sit-entry', 'R1', undefined, '2024-06-23');
    expect(summary).toBe(
      'SIT entry for R1: OPEN for part, all 16 criteria are met; tests of ACC and AVL may not run yet (2.7, 2.8)',
    );
    expect(limits).toEqual([
      'tests of ACC may not run: APP-R1 1.0 leaves OUT-1 to a later version (2.8)',
      'tests of AVL may not run: COV-R1 1.0 does not set out AVL for SIT of R1 (2.7)',
    ]);
  });
});

describe('a test that ran too early', () => {
  expectFound(early);
});
