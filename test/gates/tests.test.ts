import { describe } from 'vitest';
import { beside, rewrite } from '../clause-table/fixture.ts';
import { added, type Edit } from '../support/record.ts';
import { type Case, expectTold } from './told-cases.ts';

const specification = 'specifications/pit-sms.yaml';
const later: readonly [string, string] = ['version: "1.0"', 'version: "1.1"'];
const matrix = (from: string, to: string): Edit => ({ file: 'traceability/tm-r1.yaml', from, to });
const results = (from: string, to: string): Edit => ({ file: 'results/pit-sms.yaml', from, to });
const last = '- { test: PIT-SMS-14, executedAt: 2024-05-15, outcome: passed, environment: LAB-SMS }';
const ran = (...rows: readonly string[]): Edit =>
  results(last, rows.map((row) => `- { test: PIT-SMS-14, ${row}, environment: LAB-SMS }`).join('\n  '));
const descoped = 'executedAt: 2024-05-15, outcome: descoped, decision: D-1, reason: x';
const descoping = (body: string, outcome: string, day: string): string =>
  `body: ${body}, decidedAt: ${day}, matter: descoping, outcome: ${outcome}, tests: [PIT-SMS-14]`;
const settled = 'pit-completion.tests-completed';
const issue = (rest: string): Edit => ({
  file: 'issues/log-r1.yaml',
  from: 'issues:\n',
  to: `issues:\n  - { id: TI-X, title: x, raisedAt: 2024-05-15, raisedBy: DCC, owner: DCC, severityHistory: [{ at: 2024-05-15, severity: 4 }], statusHistory: [{ at: 2024-05-15, status: open }], ${rest} }\n`,
});

const specified: readonly Case[] = [
  [
    'unmet',
    'pit-entry.test-specification',
    'two that are prepared',
    beside('specifications/x.yaml', specification, ['id: SPEC-R1-PIT-SMS', 'id: SPEC-X']),
  ],
  [
    'met',
    'pit-entry.test-specification',
    'a later draft',
    beside('specifications/x.yaml', specification, later, ['status: prepared', 'status: draft']),
  ],
  [
    'met',
    'pit-entry.test-specification',
    'a draft of another document',
    beside(
      'specifications/x.yaml',
      specification,
      ['id: SPEC-R1-PIT-SMS', 'id: SPEC-X'],
      ['status: prepared', 'status: draft'],
    ),
  ],
  ['met', 'pit-entry.test-specification', 'a later version', beside('specifications/x.yaml', specification, later)],
  [
    'met',
    'pit-entry.test-specification',
    'one that is prepared on the day',
    rewrite(specification, ['preparedAt: 2024-02-19', 'preparedAt: 2024-03-04']),
  ],
  [
    'unmet',
    'pit-entry.test-specification',
    'one that is prepared after the day',
    rewrite(specification, ['preparedAt: 2024-02-19', 'preparedAt: 2024-03-05']),
  ],

  [
    'met',
    'pit-entry.traceability',
    'the latest version of the matrix',
    [
      beside('traceability/x.yaml', 'traceability/tm-r1.yaml', later),
      matrix('tests: [PIT-SMS-04, SIT-INC-07]', 'tests: [SIT-INC-07]'),
    ],
  ],
  [
    'unmet',
    'pit-entry.traceability',
    'a matrix that says nothing of the phase',
    rewrite('traceability/tm-r1.yaml', [/phases: \[PIT, SIT\]/g, 'phases: [SIT]']),
  ],
  [
    'unmet',
    'pit-entry.traceability',
    'a requirement without a test',
    matrix('tests: [PIT-SMS-04, SIT-INC-07]', 'tests: []'),
  ],
  [
    'unmet',
    'pit-entry.traceability',
    'a requirement whose tests are of another phase',
    matrix('tests: [PIT-SMS-05, SIT-INC-09]', 'tests: [SIT-INC-09]'),
  ],
  [
    'met',
    'pit-entry.traceability',
    'a rationale in the place of a test',
    matrix('tests: [PIT-SMS-05, SIT-INC-09]', 'tests: [SIT-INC-09], rationale: x'),
  ],
  [
    'met',
    'pit-entry.traceability',
    'a requirement that was retired on the day',
    matrix('tests: [PIT-SMS-05, SIT-INC-09]', 'tests: [SIT-INC-09], retiredAt: 2024-03-04'),
  ],
  [
    'unmet',
    'pit-entry.traceability',
    'a requirement that is retired after the day',
    matrix('tests: [PIT-SMS-05, SIT-INC-09]', 'tests: [SIT-INC-09], retiredAt: 2024-03-05'),
  ],
  [
    'unmet',
    'pit-entry.traceability',
    'a requirement of this release',
    matrix('tests: [PIT-SMS-05, SIT-INC-09]', 'tests: [SIT-INC-09], release: R1'),
  ],
];

const run: readonly Case[] = [
  [
    'met',
    settled,
    'a run of a later day that the file holds before the first',
    results(
      'results:\n',
      'results:\n  - { test: PIT-SMS-14, executedAt: 2024-05-16, outcome: passed, environment: LAB-SMS }\n',
    ),
  ],
  [
    'unmet',
    settled,
    'a run that did not pass, which the file holds first',
    results(
      'results:\n',
      'results:\n  - { test: PIT-SMS-14, executedAt: 2024-05-16, outcome: blocked, environment: LAB-SMS }\n',
    ),
  ],
  ['met', settled, 'a run on the day of the certificate', ran('executedAt: 2024-05-24, outcome: passed')],
  ['unmet', settled, 'a run after the certificate', ran('executedAt: 2024-05-25, outcome: passed')],
  [
    'unmet',
    settled,
    'a run that is filed under another Sub-System',
    [
      ran('executedAt: 2024-05-15, outcome: blocked'),
      { file: 'results/pit-ssi.yaml', from: 'results:\n', to: `results:\n  ${last.replace('05-15', '05-16')}\n` },
    ],
  ],
  [
    'met',
    settled,
    'a second attempt of the day that passed',
    ran('executedAt: 2024-05-15, attempt: 2, outcome: passed', 'executedAt: 2024-05-15, outcome: blocked'),
  ],
  [
    'met',
    settled,
    'a third attempt of the day that passed',
    ran('executedAt: 2024-05-15, attempt: 2, outcome: blocked', 'executedAt: 2024-05-15, attempt: 3, outcome: passed'),
  ],
  [
    'unmet',
    settled,
    'a second attempt of the day that was blocked',
    ran('executedAt: 2024-05-15, attempt: 2, outcome: blocked', 'executedAt: 2024-05-15, outcome: passed'),
  ],
  ['unmet', settled, 'a test that nobody ran', rewrite('results/pit-sms.yaml', [/.*PIT-SMS-14.*\n/g, ''])],
  ['unmet', settled, 'a run in progress', ran('executedAt: 2024-05-15, outcome: in-progress')],
  [
    'met',
    settled,
    'a failure with an extant issue that the run names',
    [ran('executedAt: 2024-05-15, outcome: failed, issues: [TI-X]'), issue('phase: PIT, subSystems: [SMS]')],
  ],
  [
    'met',
    settled,
    'two failures with an issue that names the tests',
    [
      ran('executedAt: 2024-05-15, outcome: failed'),
      results(
        'PIT-SMS-12, executedAt: 2024-04-30, outcome: passed',
        'PIT-SMS-12, executedAt: 2024-04-30, outcome: failed',
      ),
      issue('phase: PIT, subSystems: [SMS], tests: [PIT-SMS-14, PIT-SMS-12]'),
    ],
  ],
  [
    'unmet',
    settled,
    'a failure with an extant issue of another Sub-System',
    [ran('executedAt: 2024-05-15, outcome: failed, issues: [TI-X]'), issue('phase: PIT, subSystems: [SSI]')],
  ],
  [
    'unmet',
    settled,
    'a failure with an extant issue that is about another test',
    [ran('executedAt: 2024-05-15, outcome: failed'), issue('phase: PIT, subSystems: [SMS], tests: [PIT-SMS-12]')],
  ],
  [
    'met',
    settled,
    'a descoping that the TAG agreed',
    [ran(descoped), added('decisions', descoping('TAG', 'agreed', '2024-05-14'))],
  ],
  [
    'unmet',
    settled,
    'a descoping that is decided after the day',
    [ran(descoped), added('decisions', descoping('TAG', 'agreed', '2024-05-25'))],
  ],
  [
    'unmet',
    settled,
    'a descoping that the TAG declined',
    [ran(descoped), added('decisions', descoping('TAG', 'declined', '2024-05-14'))],
  ],
  [
    'unmet',
    settled,
    'a descoping by a provider',
    [ran(descoped), added('decisions', descoping('Service Provider', 'agreed', '2024-05-14'))],
  ],
  [
    'unmet',
    settled,
    'a descoping of another test',
    [ran(descoped), added('decisions', descoping('TAG', 'agreed', '2024-05-14').replace('14]', '12]'))],
  ],
  [
    'unmet',
    settled,
    'a descoping that was declined later',
    [
      ran(descoped),
      added('decisions', descoping('TAG', 'agreed', '2024-05-14'), descoping('TAG', 'declined', '2024-05-15')),
    ],
  ],
  ['unmet', settled, 'a descoping by no decision on record', ran(descoped)],
  ['unproven', 'pit-completion.tests-completed', 'no specification', { file: specification }],
  ['met', 'sit-completion.requirements-verified', 'the example', []],
  [
    'unmet',
    'sit-completion.requirements-verified',
    'two tests that were blocked, of one requirement',
    [
      {
        file: 'results/sit-r1.yaml',
        from: 'results:\n',
        to: 'results:\n  - { test: SIT-INC-09, executedAt: 2024-10-15, outcome: blocked, environment: SIT-A }\n  - { test: SIT-INC-07, executedAt: 2024-10-15, outcome: blocked, environment: SIT-A }\n',
      },
      matrix('tests: [PIT-SMS-05, SIT-INC-09]', 'tests: [PIT-SMS-05, SIT-INC-07, SIT-INC-08, SIT-INC-09]'),
    ],
  ],
];

describe('what the tests of a phase rest on', () => {
  expectTold(specified);
});

describe('what became of the tests of a phase', () => {
  expectTold(run);
});
