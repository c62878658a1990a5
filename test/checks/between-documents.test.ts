import { describe } from 'vitest';
import {
  agreed,
  approach,
  beside,
  certificate,
  coverage,
  modified,
  programme,
  rewrite,
  submitted,
} from '../clause-table/fixture.ts';
import { expectFound, type Finds } from '../gates/told-cases.ts';
import { added, type Edit } from '../support/record.ts';

const milestone = (to: string): Edit =>
  programme(
    '{ id: R1-M2-SMS, event: pit-end, subSystem: SMS, baseline: 2024-05-31, actual: 2024-05-24 }',
    `{ id: R1-M2-SMS, event: pit-end, ${to} }`,
  );
const plan = (from: string, to: string): Edit => ({ file: 'plans/sit-r1.yaml', from, to });
const approval = (day: string, more = ''): Edit =>
  certificate('issuedBy: DCC, issuedAt: 2024-06-21', `issuedBy: DCC, issuedAt: ${day}${more}`);

const timing: readonly Finds[] = [
  [
    'quiet',
    'timing.milestone',
    'a milestone of the day',
    milestone('subSystem: SMS, baseline: 2024-05-24, actual: 2024-05-24'),
  ],
  [
    'told',
    'timing.milestone',
    'a milestone that was a day late',
    milestone('subSystem: SMS, baseline: 2024-05-23, actual: 2024-05-24'),
  ],
  [
    'told',
    'timing.milestone',
    'a milestone that is still to be reached',
    milestone('subSystem: SMS, baseline: 2024-05-31'),
    { asOf: '2024-06-02' },
  ],
  [
    'quiet',
    'timing.milestone',
    'the day of a milestone that is still to be reached',
    milestone('subSystem: SMS, baseline: 2024-05-31'),
    { asOf: '2024-05-31' },
  ],
  [
    'told',
    'timing.milestone',
    'a milestone that is late, with a forecast',
    milestone('baseline: 2024-05-20, forecast: 2024-06-10'),
    { asOf: '2024-05-31' },
  ],
  [
    'told',
    'timing.milestone',
    'a milestone that was late, whatever was once forecast',
    milestone('subSystem: SMS, baseline: 2024-05-20, forecast: 2024-06-10, actual: 2024-05-24'),
  ],
  [
    'told',
    'timing.milestone',
    'an actual day that is still to come',
    milestone('subSystem: SMS, baseline: 2024-05-20, actual: 2024-05-24'),
    { asOf: '2024-05-22' },
  ],
  [
    'told',
    'timing.plan',
    'a plan that starts a day after its milestone',
    plan('start: 2024-06-24', 'start: 2024-06-25'),
  ],
  ['told', 'timing.plan', 'a plan that ends after its milestone', plan('end: 2024-11-22', 'end: 2024-11-25')],
  [
    'quiet',
    'timing.plan',
    'a milestone of another Sub-System',
    programme(
      'id: R1-M1-SMS, event: pit-start, subSystem: SMS, baseline: 2024-03-04',
      'id: R1-M1-SMS, event: pit-start, subSystem: SSI, baseline: 2024-03-11',
    ),
  ],
  [
    'told',
    'timing.plan',
    'a milestone of all Sub-Systems',
    programme(
      'id: R1-M1-SMS, event: pit-start, subSystem: SMS, baseline: 2024-03-04',
      'id: R1-M1-SMS, event: pit-start, baseline: 2024-03-01',
    ),
  ],
  [
    'told',
    'timing.go-live',
    'two days on which a release goes live',
    programme(
      '      - { id: R1-M7, event: go-live, baseline: 2025-02-10, actual: 2025-02-10 }',
      '      - { id: R1-M7, event: go-live, baseline: 2025-02-10, actual: 2025-02-10 }\n      - { id: R1-M8, event: go-live, baseline: 2025-02-10, forecast: 2025-02-17 }',
    ),
  ],
  [
    'quiet',
    'timing.go-live',
    'two milestones of one day',
    programme(
      '      - { id: R1-M7, event: go-live, baseline: 2025-02-10, actual: 2025-02-10 }',
      '      - { id: R1-M7, event: go-live, baseline: 2025-02-10, actual: 2025-02-10 }\n      - { id: R1-M8, event: go-live, baseline: 2025-02-03, forecast: 2025-02-10 }',
    ),
  ],
  [
    'told',
    'certificate.conditions',
    'two conditions',
    certificate('basis: [REP-PIT-SMS]', 'basis: [REP-PIT-SMS], conditions: [Retest, New build]'),
  ],
  [
    'quiet',
    'certificate.conditions',
    'conditions of a certificate that is still to come',
    certificate('basis: [REP-PIT-SMS]', 'basis: [REP-PIT-SMS], conditions: [Retest]'),
    { asOf: '2024-05-23' },
  ],
  [
    'told',
    'certificate.conditions',
    'conditions of a certificate of the day',
    certificate('basis: [REP-PIT-SMS]', 'basis: [REP-PIT-SMS], conditions: [Retest]'),
    { asOf: '2024-05-24' },
  ],
  ['quiet', 'certificate.before-evidence', 'an approval on the day of the last evidence', approval('2024-06-19')],
  ['told', 'certificate.before-evidence', 'an approval on the day before', approval('2024-06-18')],
  ['told', 'certificate.before-evidence', 'an approval before everything', approval('2024-05-01')],
  [
    'quiet',
    'certificate.before-evidence',
    'an approval before everything that was revoked',
    approval('2024-05-01', ', revokedAt: 2024-05-02'),
  ],
];

const resource = (to: string): Edit =>
  rewrite('readiness/sit-r1.yaml', [/resource: Devices, .*/, `resource: Devices, ${to} }`]);
const result = (from: string, to: string): Edit => ({ file: 'results/pit-sms.yaml', from, to });
const group = (from: string, to: string): Edit => ({ file: 'coverage/cov-r1.yaml', from, to });

const testing: readonly Finds[] = [
  ['told', 'coverage.group-total', 'one requirement too many', group('requirements: 10', 'requirements: 9')],
  [
    'told',
    'coverage.group-total',
    'a group of which the matrix has nothing',
    group('groups:\n', 'groups:\n  - { id: NEW, title: x, type: functional, breadth: x, depth: x, requirements: 1 }\n'),
  ],
  [
    'quiet',
    'coverage.group-total',
    'a matrix that cannot be read',
    [
      group('requirements: 10', 'requirements: 9'),
      { file: 'traceability/broken.yaml', to: 'kind: traceability-matrix\nid: TM-X\nreleases: [R1]\n' },
    ],
  ],
  ['quiet', 'coverage.group-total', 'a release without a matrix', { file: 'traceability/tm-r1.yaml' }],
  [
    'quiet',
    'coverage.group-total',
    'an earlier version of the coverage',
    beside(
      'coverage/x.yaml',
      'coverage/cov-r1.yaml',
      ['version: "1.0"', 'version: "0.9"'],
      ['requirements: 10', 'requirements: 9'],
    ),
  ],
  [
    'told',
    'coverage.group-total',
    'a requirement that is retired on the day',
    {
      file: 'traceability/tm-r1.yaml',
      from: 'tests: [PIT-SMS-05, SIT-INC-09]',
      to: 'tests: [SIT-INC-09], retiredAt: 2035-12-31',
    },
  ],
  [
    'told',
    'coverage.group-type',
    'a group of the other type',
    group('title: Incidents\n    type: functional', 'title: Incidents\n    type: non-functional'),
  ],
  [
    'told',
    'result.failed-without-issue',
    'a failure that names no issue',
    result(
      'PIT-SMS-09, executedAt: 2024-03-12, outcome: passed',
      'PIT-SMS-09, executedAt: 2024-03-12, outcome: failed',
    ),
  ],
  [
    'quiet',
    'result.failed-without-issue',
    'a failure whose issue names the test',
    result('outcome: failed, environment: LAB-SMS, issues: [TI-R1-001]', 'outcome: failed, environment: LAB-SMS'),
  ],
  [
    'told',
    'result.scope',
    'a run of SIT filed under PIT',
    result(
      'results:\n',
      'results:\n  - { test: SIT-INC-01, executedAt: 2024-05-15, outcome: passed, environment: LAB-SMS }\n',
    ),
  ],
  [
    'told',
    'result.scope',
    'a run of another Sub-System',
    result(
      'results:\n',
      'results:\n  - { test: PIT-SSI-01, executedAt: 2024-05-15, outcome: passed, environment: LAB-SMS }\n',
    ),
  ],
  [
    'quiet',
    'result.scope',
    'a run of a test that a broken specification may hold',
    [
      result(
        'results:\n',
        'results:\n  - { test: SIT-INC-01, executedAt: 2024-05-15, outcome: passed, environment: LAB-SMS }\n',
      ),
      { file: 'specifications/broken.yaml', to: 'kind: test-specification\nid: S\nrelease: R1\n' },
    ],
  ],
  [
    'quiet',
    'result.scope',
    'a run of no test on record',
    result(
      'results:\n',
      'results:\n  - { test: PIT-X, executedAt: 2024-05-15, outcome: passed, environment: LAB-SMS }\n',
    ),
  ],
  ['told', 'readiness.devices', 'Devices that do not apply', resource('applicable: false, reason: x')],
  [
    'quiet',
    'readiness.devices',
    'Devices that do not apply where none is used',
    [
      resource('applicable: false, reason: x'),
      approach('used: true\n  types: [Communications Hub, electricity meter]', 'used: false\n  statement: none'),
    ],
  ],
  ['quiet', 'readiness.devices', 'Devices that do not apply to PIT', []],
  [
    'told',
    'issue.exclusion',
    'an exclusion that ends',
    rewrite('issues/log-r1.yaml', ['decision: D-003 }', 'decision: D-003, expiresAt: 2024-12-31 }']),
  ],
  [
    'told',
    'issue.history',
    'a history that begins before the issue',
    rewrite('issues/log-r1.yaml', [
      'statusHistory: [{ at: 2024-03-07, status: open }',
      'statusHistory: [{ at: 2024-03-06, status: open }',
    ]),
  ],
  [
    'told',
    'issue.history',
    'a history that goes back',
    rewrite('issues/log-r1.yaml', [
      '{ at: 2024-03-13, status: fixed-awaiting-retest }',
      '{ at: 2024-03-06, status: fixed-awaiting-retest }',
    ]),
  ],
  [
    'quiet',
    'issue.history',
    'two entries of one day',
    rewrite('issues/log-r1.yaml', [
      '{ at: 2024-03-13, status: fixed-awaiting-retest }',
      '{ at: 2024-03-07, status: fixed-awaiting-retest }',
    ]),
  ],
];

const change = 'type: consulted, responsesPresentedAt: 2024-01-24, contraryDirection: false';
const everybody = '[Parties, TAG, Authority, Other, Secretary of State]';
const consulted = (to: string, date: string, more = ''): Edit =>
  added('notices', `type: consultation, to: ${to}, modification: M-1, date: ${date}${more}`);
const attestation = (from: string, to: string): Edit => programme(from, to);

const rules: readonly Finds[] = [
  ['quiet', 'modification.order', 'responses of the day before', modified(change)],
  ['told', 'modification.order', 'responses of the day', modified(change.replace('01-24', '01-25'))],
  [
    'quiet',
    'modification.consultation',
    'a consultation of the day of the responses',
    [modified(change), consulted(everybody, '2024-01-24')],
  ],
  [
    'told',
    'modification.consultation',
    'a consultation of the day after the responses',
    [modified(change), consulted(everybody, '2024-01-25')],
  ],
  [
    'told',
    'modification.consultation',
    'a consultation that left others out',
    [modified(change), consulted('[Parties, TAG, Authority, Secretary of State]', '2024-01-20')],
  ],
  [
    'told',
    'modification.consultation',
    'a consultation on another change',
    [modified(change), added('notices', `type: consultation, to: ${everybody}, modification: M-2, date: 2024-01-20`)],
  ],
  [
    'told',
    'modification.consultation',
    'a directed change on which Parties were not heard',
    modified('type: directed, direction: Letter 0, consultationDirected: true'),
  ],
  ['quiet', 'modification.consultation', 'a minor change', modified('type: minor, rationale: Typographical')],
  [
    'quiet',
    'modification.consultation',
    'notices that cannot be read',
    [modified(change), { file: 'broken.yaml', to: 'kind: notices\nnotices: x\n' }],
  ],
  ['told', 'modification.contrary', 'a change against a direction', modified(change.replace('false', 'true'))],
  [
    'quiet',
    'modification.contrary',
    'a change against a direction that is still to be made',
    modified(change.replace('false', 'true')),
    { asOf: '2024-01-24' },
  ],
  [
    'told',
    'modification.contrary',
    'a change of the day against a direction',
    modified(change.replace('false', 'true')),
    { asOf: '2024-01-25' },
  ],
  ['told', 'attestation.absent', 'an attestation that is still to come', [], { asOf: '2024-02-27' }],
  ['told', 'attestation.absent', 'one that is given the day after', [], { asOf: '2024-02-29' }],
  ['quiet', 'attestation.absent', 'the day of the last', [], { asOf: '2024-03-01' }],
  [
    'told',
    'attestation.absent',
    'an attestation for one release',
    attestation('  - clause: "2.2"\n', '  - clause: "2.2"\n    release: R2\n'),
  ],
  [
    'told',
    'precedence.waiver',
    'a waiver of a clause that guards',
    plan('precursors: []', 'precursors: []\nwaivers: [{ clause: 2.13(c), statement: SIT starts }]'),
  ],
  [
    'told',
    'precedence.waiver',
    'a waiver of another clause',
    plan('precursors: []', 'precursors: []\nwaivers: [{ clause: "5.3", statement: Fewer tests }]'),
  ],
  [
    'told',
    'decision.unmet-criteria',
    'a decline of the Panel without criteria',
    added(
      'decisions',
      'body: Panel, decidedAt: 2024-11-01, matter: sit-completion, outcome: declined, release: R1, document: REP-SIT-R1, version: "0.10"',
    ),
  ],
  [
    'quiet',
    'decision.unmet-criteria',
    'a decline of the Panel that is still to come',
    added(
      'decisions',
      'body: Panel, decidedAt: 2024-11-01, matter: sit-completion, outcome: declined, release: R1, document: REP-SIT-R1, version: "0.10"',
    ),
    { asOf: '2024-10-31' },
  ],
  [
    'quiet',
    'decision.unmet-criteria',
    'a decline of the TAG',
    added(
      'decisions',
      'body: TAG, decidedAt: 2024-11-01, matter: sit-completion, outcome: declined, release: R1, document: REP-SIT-R1, version: "0.10"',
    ),
  ],
];

const whole = 'completeness: full\n';
const partial = (item: string): Edit =>
  coverage(whole, `completeness: partial\noutstanding:\n  - { id: OUT-1, description: roles${item} }\n`);
const planned = partial(', groups: [ACC, AVL], plannedFor: 2024-09-09');
const parts = (text: string): Edit => rewrite('coverage/cov-r1.yaml', [/parts:\n(?: {2}.*\n)*/, text]);

const combined: readonly Finds[] = [
  ['told', 'document.parts', 'no parts', parts('')],
  [
    'told',
    'document.parts',
    'a part that is left out',
    parts('parts:\n  - { title: Part A, release: R1, phase: PIT }\n'),
  ],
  [
    'told',
    'document.parts',
    'a Sub-System that is left out',
    parts(
      'parts:\n  - { title: Part A, release: R1, phase: PIT, subSystem: SMS }\n  - { title: Part C, release: R1, phase: SIT }\n',
    ),
  ],
  [
    'told',
    'document.parts',
    'a part twice',
    parts('parts:\n  - { title: Part A, release: R1 }\n  - { title: Part B, release: R1, phase: SIT }\n'),
  ],
  [
    'told',
    'document.parts',
    'parts of another release, phase and Sub-System',
    parts(
      'parts:\n  - { title: Part A, release: R1 }\n  - { title: Part B, release: R2 }\n  - { title: Part C, release: R2, phase: SIT }\n  - { title: Part D, release: R2, subSystem: OMS }\n',
    ),
  ],
  ['told', 'document.partial', 'what is left to a later version', planned],
  ['told', 'document.partial', 'what is left to a later version without more', partial('')],
  [
    'told',
    'document.partial',
    'what an approach leaves to a later version',
    approach(whole, 'completeness: partial\noutstanding:\n  - { id: OUT-1, description: roles }\n'),
  ],
  ['told', 'document.outstanding', 'no planned day', partial('')],
  [
    'quiet',
    'document.outstanding',
    'no planned day in an earlier version',
    [partial(''), beside('coverage/x.yaml', 'coverage/cov-r1.yaml', ['version: "1.0"', 'version: "1.1"'])],
  ],
  ['quiet', 'document.outstanding', 'the planned day', planned, { asOf: '2024-09-09' }],
  ['told', 'document.outstanding', 'the day after the planned day', planned, { asOf: '2024-09-10' }],
  [
    'quiet',
    'document.outstanding',
    'a later version at the TAG on the day',
    [planned, added('notices', submitted('COV-R1', '1.1', '2024-09-20'))],
    { asOf: '2024-09-20' },
  ],
  [
    'told',
    'document.outstanding',
    'a later version that goes to the TAG afterwards',
    [planned, added('notices', submitted('COV-R1', '1.1', '2024-09-20'))],
    { asOf: '2024-09-19' },
  ],
  [
    'told',
    'document.outstanding',
    'the same version at the TAG again',
    [planned, added('notices', submitted('COV-R1', '1.0', '2024-09-10'))],
  ],
  [
    'told',
    'document.outstanding',
    'a later version of another document at the TAG',
    [planned, added('notices', submitted('COV-R2', '1.1', '2024-09-10'))],
  ],
  [
    'told',
    'document.outstanding',
    'a later version that went to the Panel',
    [planned, added('notices', submitted('COV-R1', '1.1', '2024-09-10').replace('[TAG]', '[Panel]'))],
  ],
  [
    'quiet',
    'document.outstanding',
    'a later version that was decided on',
    [planned, added('decisions', agreed('COV-R1', '1.1', '2024-09-20'))],
  ],
  [
    'told',
    'document.outstanding',
    'a later version that is decided on afterwards',
    [planned, added('decisions', agreed('COV-R1', '1.1', '2024-09-20'))],
    { asOf: '2024-09-19' },
  ],
  [
    'quiet',
    'document.outstanding',
    'a version that becomes a later one',
    [
      planned,
      added(
        'decisions',
        `${agreed('COV-R1', '1.0', '2024-09-20').replace('agreed', 'agreed-with-changes')}, finalVersion: "1.1", changes: [x]`,
      ),
    ],
  ],
  ['told', 'document.svtad', 'an older SVTAD', coverage(whole, `${whole}svtadVersion: "0.0.9"\n`)],
  [
    'quiet',
    'document.svtad',
    'an older SVTAD in an earlier version',
    beside(
      'coverage/x.yaml',
      'coverage/cov-r1.yaml',
      ['version: "1.0"', 'version: "0.9"'],
      [whole, `${whole}svtadVersion: "0.0.9"\n`],
    ),
  ],
  [
    'told',
    'baseline.mismatch',
    'a matrix on another baseline',
    { file: 'traceability/tm-r1.yaml', from: 'tbrd: "1.0"', to: 'tbrd: "1.1"' },
  ],
  [
    'told',
    'baseline.mismatch',
    'a report on another baseline',
    { file: 'reports/rep-sit-r1.yaml', from: 'tbrd: "1.0"', to: 'tbrd: "1.1"' },
  ],
  ['told', 'evidence.future', 'what is still to come', [], { asOf: '2024-06-20' }],
  ['told', 'evidence.future', 'what is almost all past', [], { asOf: '2025-05-13' }],
];

describe('dates', () => {
  expectFound(timing);
});

describe('tests, results and issues', () => {
  expectFound(testing);
});

describe('what stands beside the rules', () => {
  expectFound(rules);
});

describe('combined and partial documents', () => {
  expectFound(combined);
});
