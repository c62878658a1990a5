import { describe } from 'vitest';
import {
  agreed,
  beside,
  certificate,
  decision,
  drafts,
  notice,
  programme,
  report,
  rewrite,
  submitted,
} from '../clause-table/fixture.ts';
import { added, type Edit } from '../support/record.ts';
import { type Case, expectTold } from './told-cases.ts';

const file = 'reports/rep-sit-r1.yaml';
const pit = (from: string, to: string): Edit => ({ file: 'reports/rep-pit-sms.yaml', from, to });
const ran = (outcome: string): Edit => ({
  file: 'results/sit-r1.yaml',
  from: 'test: SIT-PRF-03, executedAt: 2024-10-08, outcome: passed',
  to: `test: SIT-PRF-03, executedAt: 2024-10-08, outcome: ${outcome}`,
});
const word = (body: string, outcome: string, day: string, more = ''): string =>
  `body: ${body}, decidedAt: ${day}, matter: sit-completion, outcome: ${outcome}, release: R1, document: REP-SIT-R1, version: "0.8"${more}`;
/** A decision at the top of the file whose id comes before all others. */
const early = (row: string): Edit => decision('decisions:\n', `decisions:\n  - { id: D-000, reference: x, ${row} }\n`);
const complete = decision(
  'body: Panel\n    decidedAt: 2024-11-13\n    matter: sit-completion\n    outcome: confirmed',
  'body: Secretary of State\n    decidedAt: 2024-11-13\n    matter: sit-completion\n    outcome: complete',
);
const referral = 'type: referral, to: [Secretary of State], date: 2024-11-04, release: R1, matters: [Depth]';
const bySecretary: readonly Edit[] = [
  added('decisions', word('TAG', 'declined', '2024-10-30')),
  added('notices', referral),
  complete,
];
const unreported: Edit = { file: 'reports/rep-pit-sms.yaml' };
const answers = 'exitCriteria: [{ criterion: PIT-X1, met: true, statement: x, evidence: [x] }]';

const reports: readonly Case[] = [
  ['unmet', 'sit-completion.report', 'two reports', beside('reports/x.yaml', file, ['id: REP-SIT-R1', 'id: REP-X'])],
  [
    'unmet',
    'sit-completion.report',
    'one on another approach of the same version',
    report('approach: { document: APP-R1,', 'approach: { document: APP-R2,'),
  ],
  [
    'met',
    'sit-completion.report',
    'one on two coverages',
    report('coverage:\n', 'coverage:\n  - { document: COV-R2, version: "1.0" }\n'),
  ],
  [
    'unmet',
    'sit-completion.report',
    'one on another coverage of the same version',
    report('document: COV-R1', 'document: COV-R2'),
  ],
  [
    'unmet',
    'sit-completion.report',
    'an approach without matters',
    rewrite('approach/app-r1.yaml', [/completionReportMatters:\n(?: {2}- .*\n)+/, 'completionReportMatters: []\n']),
  ],
  [
    'met',
    'sit-completion.report',
    'one that is counted on the day of the decline before it',
    added('decisions', word('Panel', 'declined', '2024-10-16', ', criteria: [SIT-X1]')),
  ],
  [
    'unmet',
    'sit-completion.report',
    'one that is counted before the decline',
    added('decisions', word('Panel', 'declined', '2024-10-17', ', criteria: [SIT-X1]')),
  ],
  [
    'unmet',
    'sit-completion.report',
    'the version that was declined',
    added('decisions', word('Panel', 'declined', '2024-10-10').replace('0.8', '1.0')),
  ],
];

const criteria: readonly Case[] = [
  [
    'unproven',
    'sit-completion.exit-criteria',
    'an approach that sets none',
    rewrite('approach/app-r1.yaml', [/(?: {2}- \{ id: SIT-X\d.*\n)+/, '']),
  ],
  [
    'unproven',
    'sit-completion.exit-criteria',
    'a certificate in the place of the report',
    [
      { file },
      certificate(
        'certificates:\n',
        `certificates:\n  - { id: TCC-X, type: test-completion, release: R1, phase: SIT, issuedBy: DCC, issuedAt: 2024-11-01, ${answers.replace('PIT', 'SIT')} }\n`,
      ),
    ],
  ],
  [
    'unproven',
    'pit-completion.exit-criteria',
    'a certificate that leaves one out, in the place of a report',
    [unreported, certificate('basis: [REP-PIT-SMS]', answers)],
  ],
  [
    'unmet',
    'pit-completion.exit-criteria',
    'a report on another approach of the same version',
    pit('document: APP-R1', 'document: APP-R2'),
  ],
  [
    'unproven',
    'pit-completion.exit-criteria',
    'a report that leaves one out',
    pit('criterion: PIT-X2', 'criterion: PIT-X9'),
  ],
  [
    'met',
    'sit-completion.exit-criteria',
    'a report on an earlier approach, which is told elsewhere',
    report('document: APP-R1, version: "1.0"', 'document: APP-R1, version: "0.9"'),
  ],
  [
    'met',
    'pit-completion.exit-criteria',
    'a report that is counted on the day',
    pit('dataCutAt: 2024-05-21', 'dataCutAt: 2024-05-24'),
  ],
  [
    'unmet',
    'pit-completion.exit-criteria',
    'a report that is counted after the day',
    pit('dataCutAt: 2024-05-21', 'dataCutAt: 2024-05-25'),
  ],
  [
    'unproven',
    'sit-completion.exit-criteria',
    'two answers to one',
    report('exitCriteria:\n', 'exitCriteria:\n  - { criterion: SIT-X3, met: true, statement: x, evidence: [x] }\n'),
  ],
];

const counts: readonly Case[] = [
  [
    'met',
    'sit-completion.recount',
    'a count of the day of the determination',
    report('dataCutAt: 2024-10-16', 'dataCutAt: 2024-11-13'),
  ],
  [
    'unmet',
    'sit-completion.recount',
    'a count of the day after the determination',
    report('dataCutAt: 2024-10-16', 'dataCutAt: 2024-11-14'),
  ],
  [
    'met',
    'sit-completion.recount',
    'a count of the day that is asked about',
    report('dataCutAt: 2024-10-16', 'dataCutAt: 2024-10-20'),
    { asOf: '2024-10-20' },
  ],
  [
    'unmet',
    'sit-completion.recount',
    'a count of a day to come',
    report('dataCutAt: 2024-10-16', 'dataCutAt: 2024-10-21'),
    { asOf: '2024-10-20' },
  ],
  ['unproven', 'sit-completion.recount', 'no specification', { file: 'specifications/sit-r1.yaml' }],
  [
    'met',
    'sit-completion.recount',
    'a test that was blocked and is counted so',
    [ran('blocked'), report('passed: 33, failed: 1, blocked: 0', 'passed: 32, failed: 1, blocked: 1')],
  ],
  [
    'met',
    'sit-completion.recount',
    'a test in progress, which is counted as not run',
    [
      ran('in-progress'),
      report('passed: 33, failed: 1, blocked: 0, notRun: 0', 'passed: 32, failed: 1, blocked: 0, notRun: 1'),
    ],
  ],
  [
    'unmet',
    'sit-completion.recount',
    'a severity that is not counted',
    rewrite(file, [/ {2}- \{ severity: 4, extant.*\n/, '']),
  ],
  [
    'unmet',
    'sit-completion.recount',
    'exclusions that are counted wrong',
    report('severity: 3, extant: 2, excluded: 1', 'severity: 3, extant: 2, excluded: 2'),
  ],
];

const steps: readonly Case[] = [
  [
    'unproven',
    'sit-completion.provided',
    'a provision on the day of a decline',
    added('decisions', word('TAG', 'declined', '2024-10-25')),
    { asOf: '2024-10-28' },
  ],
  [
    'unproven',
    'sit-completion.provided',
    'a provision of another report',
    notice('document: REP-SIT-R1\n    version: "0.10"', 'document: REP-SIT-R2\n    version: "0.10"'),
  ],
  [
    'met',
    'sit-completion.provided',
    'a provision on the day of the determination',
    notice('date: 2024-10-25', 'date: 2024-11-13'),
  ],
  [
    'unmet',
    'sit-completion.provided',
    'a provision of another version on the day of the determination',
    rewrite('notices.yaml', ['date: 2024-10-25', 'date: 2024-11-13'], ['version: "0.10"', 'version: "0.3"']),
  ],
  [
    'met',
    'sit-completion.provided',
    'a provision of another version, where the Secretary of State completes',
    [...bySecretary, notice('version: "0.10"', 'version: "0.9"')],
  ],
  [
    'met',
    'sit-completion.provided',
    'a provision without the list of redactions beside one with it',
    added(
      'notices',
      'type: report-provision, to: [TAG], date: 2024-10-26, release: R1, document: REP-SIT-R1, version: "0.10"',
    ),
  ],
  [
    'unmet',
    'sit-completion.provided',
    'a provision of the version that was declined',
    added('decisions', word('Panel', 'declined', '2024-10-17').replace('0.8', '0.10')),
  ],
  [
    'unmet',
    'sit-completion.provided',
    'a provision after the determination, and a decline before',
    [added('decisions', word('Panel', 'declined', '2024-10-17')), notice('date: 2024-10-25', 'date: 2024-11-18')],
  ],
  [
    'unmet',
    'sit-completion.notified',
    'two notices that left one out, the last of which stands first',
    [
      notice(
        'to: [Secretary of State, Authority, Panel, TAG, Parties]\n    date: 2024-10-18',
        'to: [Secretary of State, Authority, Panel, TAG]\n    date: 2024-10-18',
      ),
      added('notices', 'type: completion-notification, to: [Panel], date: 2024-10-21, release: R1'),
    ],
  ],
];

const words: readonly Case[] = [
  [
    'met',
    'sit-completion.determination',
    'a word of the Secretary of State that names no approach',
    [...bySecretary, decision('    approach: { document: APP-R1, version: "1.0" } # by whose exit criteria\n', '')],
  ],
  [
    'unmet',
    'sit-completion.determination',
    'a decline that names no criterion',
    added('decisions', word('TAG', 'declined', '2024-11-01')),
    { asOf: '2024-11-12' },
  ],
  [
    'unmet',
    'sit-completion.determination',
    'a decline that names two criteria',
    added('decisions', word('TAG', 'declined', '2024-11-01', ', criteria: [SIT-X1, SIT-X2]')),
    { asOf: '2024-11-12' },
  ],
  [
    'unmet',
    'sit-completion.determination',
    'the word of the Secretary of State that it is not complete',
    [
      added(
        'decisions',
        word('TAG', 'declined', '2024-11-01'),
        word('Secretary of State', 'not-complete', '2024-11-08'),
      ),
      added('notices', referral),
    ],
    { asOf: '2024-11-12' },
  ],
  [
    'met',
    'sit-completion.referral',
    'a referral that was determined on its day',
    [added('decisions', word('Secretary of State', 'not-complete', '2024-11-04')), added('notices', referral)],
  ],
  [
    'unmet',
    'sit-completion.referral',
    'a referral that was determined on the day before',
    [added('decisions', word('Secretary of State', 'not-complete', '2024-11-03')), added('notices', referral)],
  ],
  [
    'met',
    'sit-completion.referral',
    'a referral of the completion of another release',
    added('notices', referral.replace('R1', 'R2')),
  ],
  [
    'unmet',
    'sit-completion.determination',
    'a decline of the same day, whatever its id',
    early(word('TAG', 'declined', '2024-11-13')),
  ],
  [
    'unmet',
    'sit-completion.report-final',
    'an issue of the TAG that was raised on the day',
    report('tagIssues:\n', 'tagIssues:\n  - { id: TAG-2, summary: x, raisedAt: 2024-11-20 }\n'),
  ],
  [
    'met',
    'sit-completion.report-final',
    'an issue of the TAG that is raised later',
    report('tagIssues:\n', 'tagIssues:\n  - { id: TAG-2, summary: x, raisedAt: 2024-11-21 }\n'),
  ],
  [
    'met',
    'sit-completion.report-final',
    'an issue of the TAG that was agreed on the day',
    report('agreedAt: 2024-11-13', 'agreedAt: 2024-10-23'),
  ],
  [
    'unmet',
    'sit-completion.report-final',
    'an issue of the TAG that was agreed before it was raised',
    report('agreedAt: 2024-11-13', 'agreedAt: 2024-10-22'),
  ],
  ['unmet', 'sit-completion.report-final', 'a report that becomes final later', [], { asOf: '2024-11-15' }],
  [
    'unmet',
    'sit-completion.report-final',
    'a final version before the one that was looked at',
    report('version: "1.0"\ntitle', 'version: "0.5"\ntitle'),
  ],
  [
    'unmet',
    'sit-completion.report-final',
    'a draft',
    rewrite(file, ['status: final\nfinalisedAt: 2024-11-20', 'status: draft'], [/publication:[\s\S]*/, '']),
  ],
  [
    'met',
    'sit-completion.report-final',
    'a report made final on the day of the determination',
    report('finalisedAt: 2024-11-20', 'finalisedAt: 2024-11-13'),
  ],
];

const order: readonly Case[] = [
  [
    'met',
    'sit-entry.coverage-final',
    'the later of two agreements, whatever their ids',
    early(agreed('COV-R1', '1.0', '2024-03-06')),
  ],
  [
    'met',
    'sit-entry.coverage-final',
    'the higher of two versions agreed on one day, whatever their ids',
    [drafts.coverage, early(agreed('COV-R1', '1.1', '2024-02-21'))],
  ],
  [
    'met',
    'sit-entry.coverage-final',
    'the one with the last id of two agreements of one day',
    early(agreed('COV-R1', '1.0', '2024-02-21')),
  ],
  [
    'met',
    'sit-entry.coverage-submitted',
    'the first of two submissions, wherever it stands',
    added('notices', submitted('COV-R1', '1.0', '2024-02-07')),
  ],
  [
    'unmet',
    'pit-entry.test-plan',
    'a start of PIT for all Sub-Systems, before the plan was signed',
    programme(
      'event: pit-start, subSystem: SMS, baseline: 2024-03-04, actual: 2024-03-04',
      'event: pit-start, baseline: 2024-03-04, actual: 2024-02-01',
    ),
    { of: 'R1/SSI' },
  ],
  [
    'met',
    'pit-entry.test-plan',
    'a start of PIT of the other Sub-System, before the plan was signed',
    programme(
      'event: pit-start, subSystem: SMS, baseline: 2024-03-04, actual: 2024-03-04',
      'event: pit-start, subSystem: SMS, baseline: 2024-03-04, actual: 2024-02-01',
    ),
    { of: 'R1/SSI' },
  ],
];

describe('the Completion Report', () => {
  expectTold(reports);
});

describe('exit criteria', () => {
  expectTold(criteria);
});

describe('the counts of a report', () => {
  expectTold(counts);
});

describe('what the DCC did before the determination', () => {
  expectTold(steps);
});

describe('the determination and the final report', () => {
  expectTold(words);
});

describe('of several records', () => {
  expectTold(order);
});
