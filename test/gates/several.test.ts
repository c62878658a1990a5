import { describe } from 'vitest';
import { agreed, drafts, rewrite } from '../clause-table/fixture.ts';
import { added, type Edit } from '../support/record.ts';
import { type Case, expectFound, expectTold, type Finds } from './told-cases.ts';

/** A decision at the end of the file. */
const last = (row: string): Edit => rewrite('decisions.yaml', [/$/, `  - { ${row}, reference: x }\n`]);

const issue = (row: string): string =>
  `  - { title: x, phase: PIT, raisedAt: 2024-05-01, raisedBy: DCC, owner: DCC, severityHistory: [{ at: 2024-05-01, severity: 1 }], ${row} }\n`;
const open = 'statusHistory: [{ at: 2024-05-01, status: open }]';
const duplicate =
  'statusHistory: [{ at: 2024-05-01, status: open }, { at: 2024-05-10, status: duplicate }], duplicateOf: TI-M';

const cases: readonly Case[] = [
  [
    'met',
    'sit-entry.coverage-final',
    'the later of two agreements, the last in the file and the first by its id',
    last(`id: D-000, ${agreed('COV-R1', '1.0', '2024-03-06')}`),
  ],
  [
    'unmet',
    'sit-completion.thresholds',
    'a duplicate about two releases whose master is about one of them',
    {
      file: 'issues/log-r1.yaml',
      from: 'issues:\n',
      to: `issues:\n${issue(`id: TI-X, releases: [R1, R2], subSystems: [SMS], ${duplicate}`)}${issue(`id: TI-M, subSystems: [SMS], ${open.replace(' }]', ' }, { at: 2024-05-11, status: closed }]')}`)}`,
    },
  ],
];

const found: readonly Finds[] = [
  [
    'quiet',
    'document.pending',
    'a higher version that was final before the one in force',
    [drafts.coverage, added('decisions', agreed('COV-R1', '1.1', '2024-02-14'))],
  ],
];

describe('of several records', () => {
  expectTold(cases);
});

describe('of several versions', () => {
  expectFound(found);
});
