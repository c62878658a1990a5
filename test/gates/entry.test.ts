import { describe } from 'vitest';
import { beside, rewrite } from '../clause-table/fixture.ts';
import type { Edit } from '../support/record.ts';
import { type Case, expectTold } from './told-cases.ts';

const plan = 'plans/sit-r1.yaml';
const readiness = 'readiness/sit-r1.yaml';
const unsigned = /signOff:\n(?: {2}.*\n?)*/;
const later: readonly [string, string] = ['version: "1.0"', 'version: "1.1"'];
const approach = 'approach/app-r1.yaml';
const oneMore = (criterion: string): Edit => ({
  file: approach,
  from: 'entryCriteria:\n',
  to: `entryCriteria:\n  - { id: ${criterion}, phase: SIT, criterion: Somebody has looked }\n`,
});

const notApplicable = (resource: string): readonly [RegExp, string] => [
  new RegExp(`resource: ${resource}, .*`),
  `resource: ${resource}, applicable: false, reason: x }`,
];

const cases: readonly Case[] = [
  [
    'met',
    'sit-entry.test-plan',
    'a later plan that nobody signed',
    [beside('plans/x.yaml', plan, later, [unsigned, ''])],
  ],
  [
    'met',
    'sit-entry.test-plan',
    'a sign-off on the day',
    [rewrite(plan, ['signedAt: 2024-06-10', 'signedAt: 2024-06-24'])],
  ],
  ['unproven', 'sit-entry.test-plan', 'no plan', [{ file: plan }]],
  [
    'unproven',
    'sit-entry.test-plan',
    'the latest of two plans that nobody signed',
    [rewrite(plan, [unsigned, '']), beside('plans/x.yaml', plan, later, [unsigned, ''])],
  ],
  ['unproven', 'sit-entry.precursors', 'no plan', [{ file: plan }]],
  [
    'met',
    'sit-entry.precursors',
    'a precursor that only a plan names which nobody signed',
    [
      beside(
        'plans/x.yaml',
        plan,
        later,
        [unsigned, ''],
        ['precursors: []', 'precursors: [{ phase: X, certificate: TCC-X }]'],
      ),
    ],
  ],
  [
    'unproven',
    'sit-entry.precursors',
    'a precursor of the latest plan, none being signed',
    [
      rewrite(plan, [unsigned, '']),
      beside(
        'plans/x.yaml',
        plan,
        later,
        [unsigned, ''],
        ['precursors: []', 'precursors: [{ phase: X, certificate: TCC-X }]'],
      ),
    ],
  ],
  ['met', 'pit-entry.precursors', 'a plan that says why it names none', []],

  [
    'met',
    'sit-entry.added-criteria',
    'an answer on the day',
    [rewrite(readiness, ['answeredAt: 2024-06-19', 'answeredAt: 2024-06-24'])],
  ],
  [
    'unmet',
    'sit-entry.added-criteria',
    'two answers',
    [
      rewrite(readiness, [
        / {2}- criterion: SIT-E1/,
        '  - { criterion: SIT-E1, met: true, answeredAt: 2024-06-19, statement: x, evidence: [x] }\n  - criterion: SIT-E1',
      ]),
    ],
  ],
  [
    'met',
    'sit-entry.added-criteria',
    'one of PIT that is answered nowhere',
    [
      {
        file: approach,
        from: 'entryCriteria:\n',
        to: 'entryCriteria:\n  - { id: PIT-E1, phase: PIT, criterion: x }\n',
      },
    ],
  ],
  ['unproven', 'sit-entry.added-criteria', 'one more that is answered nowhere', [oneMore('SIT-E2')]],
  [
    'unproven',
    'sit-entry.added-criteria',
    'an answer for PIT',
    [
      beside('readiness/x.yaml', 'readiness/pit-sms.yaml', [
        /$/,
        'entryCriteria:\n  - { criterion: SIT-E2, met: true, answeredAt: 2024-02-19, statement: x, evidence: [x] }\n',
      ]),
      { file: 'readiness/pit-sms.yaml' },
      oneMore('SIT-E2'),
    ],
  ],
  ['met', 'pit-entry.added-criteria', 'an approach that adds none for PIT', []],
  ['unproven', 'pit-entry.added-criteria', 'a decision on an approach that is not on record', [{ file: approach }]],
  [
    'not-applicable',
    'pit-entry.added-criteria',
    'no approach, and no decision on one',
    [
      { file: approach },
      rewrite('decisions.yaml', [/ {2}# Agreed with changes.*\n {2}- id: D-001\n(?: {4}.*\n)*/, '']),
    ],
  ],

  [
    'unmet',
    'sit-entry.readiness',
    'two confirmations',
    [beside('readiness/x.yaml', readiness, ['id: RDY-R1-SIT', 'id: RDY-X'])],
  ],
  [
    'met',
    'sit-entry.readiness',
    'a confirmation on the day',
    [
      rewrite(readiness, [
        'resource: data, applicable: true, inPlace: true, secure: true, ready: true, confirmedBy: DCC, confirmedAt: 2024-06-19',
        'resource: data, applicable: true, inPlace: true, secure: true, ready: true, confirmedBy: DCC, confirmedAt: 2024-06-24',
      ]),
    ],
  ],
  [
    'unmet',
    'sit-entry.readiness',
    'a confirmation after the day',
    [rewrite(readiness, ['confirmedAt: 2024-06-19', 'confirmedAt: 2024-06-25'])],
  ],
  [
    'unmet',
    'sit-entry.readiness',
    'a laboratory that is nothing of it',
    [
      rewrite(readiness, [
        'laboratories, applicable: true, inPlace: true, secure: true, ready: true',
        'laboratories, applicable: true, inPlace: false, secure: false, ready: false',
      ]),
    ],
  ],
  [
    'unmet',
    'sit-entry.readiness',
    'data that are not in place',
    [rewrite(readiness, ['data, applicable: true, inPlace: true', 'data, applicable: true, inPlace: false'])],
  ],
  [
    'unmet',
    'sit-entry.readiness',
    'environments that are not ready',
    [
      rewrite(readiness, [
        'environments, applicable: true, inPlace: true, secure: true, ready: true',
        'environments, applicable: true, inPlace: true, secure: true, ready: false',
      ]),
    ],
  ],
  [
    'met',
    'sit-entry.readiness',
    'reasons why all applies but the data',
    [
      rewrite(
        readiness,
        notApplicable('laboratories'),
        notApplicable('Devices'),
        notApplicable('tools'),
        notApplicable('environments'),
      ),
    ],
  ],
  [
    'met',
    'sit-entry.readiness',
    'reasons why nothing applies',
    [rewrite(readiness, [/, applicable: true.* \}/g, ', applicable: false, reason: x }'])],
  ],
];

describe('entry into a phase', () => {
  expectTold(cases);
});
