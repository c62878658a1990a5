/** June to the first days of October: into systems integration testing, and all its tests; User Testing is prepared beside it. */
import {
  append,
  type Commit,
  certificate,
  changed,
  commit,
  decision,
  digestOfFile,
  firstRuns,
  log,
  moved,
  named,
  notice,
  ofExample,
  raised,
  ran,
  remove,
  rename,
  replace,
  write,
} from '../commit.ts';

const readiness = ofExample('readiness/sit-r1.yaml');
const answered = /\nentryCriteria:[\s\S]*$/.exec(readiness)?.[0] as string;
const dataRow = /.*resource: data, .*/.exec(readiness)?.[0] as string;
const dataNotReady = dataRow.replace('ready: true', 'ready: false').replace('2024-06-19', '2024-06-17');

const runs = 'results/sit-r1.yaml';
const cov = 'coverage/cov-r1.yaml';
const covNext = 'coverage/cov-r1-v1.1.yaml';
const ut = 'user-testing/ut-r1.yaml';

/** The document of the example before anybody is ready, which makes User Testing wait for the end of SIT. */
const userTesting = changed(
  ofExample(ut),
  ['    entryMetAt: 2024-09-05\n    evidence: Entry form of USER-1\n    startedAt: 2024-11-25\n', ''],
  ['    entryMetAt: 2024-09-12\n    evidence: Entry form of USER-2\n    startedAt: 2024-11-27\n', ''],
  ['commencedAt: 2024-11-25\n', 'requiresSitCompletion: true\n'],
);

const matrix = ofExample('traceability/tm-r1.yaml');
const inspection = / {4}verification: inspection\n {4}tests: \[\]\n {4}rationale: .*\n/.exec(matrix)?.[0] as string;
const matrixWithTest = changed(
  matrix,
  ['version: "1.0"\ntitle', 'version: "1.1"\npreparedAt: 2024-09-16\ntitle'],
  [inspection, '    tests: [SIT-KNW-05]\n'],
);
const specificationWithTest = changed(
  ofExample('specifications/sit-r1.yaml'),
  ['version: "1.0"', 'version: "1.1"'],
  ['preparedAt: 2024-06-12', 'preparedAt: 2024-09-16'],
  ['  - { id: SIT-PRF-01,', '  - { id: SIT-KNW-05, title: Help texts are plain, group: KNW }\n  - { id: SIT-PRF-01,'],
);

const users = `  - { id: USER-1, name: "User 1, an energy supplier", role: User }
  - { id: USER-2, name: "User 2, a network operator", role: User }
`;
const lastMilestone = '      - { id: R1-M4, event: sit-end, baseline: 2024-11-22 }\n';
const milestonesOfUsers = `      - { id: R1-M5, event: user-testing-start, baseline: 2024-11-25 }
      - { id: R1-M6, event: user-testing-end, baseline: 2025-01-17 }
      - { id: R1-M7, event: go-live, baseline: 2025-02-10 }
`;

export const sit: readonly Commit[] = [
  named('plan-sit', '2024-06-10T11:00:00+01:00', 'manager', 'The plan of SIT, signed', [
    write('plans/sit-r1.yaml', ofExample('plans/sit-r1.yaml')),
  ]),
  named(
    'device-set-added',
    '2024-06-11T15:00:00+01:00',
    'analyst',
    'Approach: a third device set, which needs no agreement',
    [
      append(
        'approach/app-r1-v1.1.yaml',
        '  - id: DS-3\n    purpose: Spare\n    devices: [4G Communications Hub type 1, electricity meter type 2]\n',
      ),
    ],
  ),
  named('spec-sit-prepared', '2024-06-12T16:00:00+01:00', 'manager', 'The tests of SIT are prepared and approved', [
    replace('specifications/sit-r1.yaml', 'status: draft\n', 'status: approved\npreparedAt: 2024-06-12\n'),
  ]),
  named('issue-recorded-late', '2024-06-13T10:00:00+01:00', 'providerA', 'TI-R1-027, which was found on 27 May', [
    raised({
      id: 'TI-R1-027',
      title: 'Clock of the test server runs ahead',
      phase: 'PIT',
      subSystems: ['SMS'],
      raisedAt: '2024-05-27',
      raisedBy: 'PROV-A',
      owner: 'Provider A',
      severityHistory: [{ at: '2024-05-27', severity: 2 }],
      statusHistory: [{ at: '2024-05-27', status: 'open' }],
    }),
  ]),
  named('issue-withdrawn', '2024-06-13T15:30:00+01:00', 'providerA', 'TI-R1-027 was withdrawn on 28 May', [
    moved('TI-R1-027', '2024-05-28', 'withdrawn'),
  ]),
  named('readiness-sit-in-part', '2024-06-17T17:00:00+01:00', 'manager', 'Readiness for SIT, the data apart', [
    write('readiness/sit-r1.yaml', changed(readiness, [answered, ''], [dataRow, dataNotReady])),
  ]),
  named(
    'rehearsal-failed',
    '2024-06-18T18:30:00+01:00',
    'manager',
    'The second rehearsal of the migration has failed',
    [
      append(
        'readiness/sit-r1.yaml',
        changed(
          answered,
          ['met: true', 'met: false'],
          ['answeredAt: 2024-06-19', 'answeredAt: 2024-06-18'],
          [
            'statement: Passed, and reconciled with the totals of the old system',
            'statement: Three records were left over',
          ],
        ),
      ),
    ],
  ),
  named('readiness-sit', '2024-06-19T19:00:00+01:00', 'manager', 'The rehearsal was repeated, and the data are ready', [
    write('readiness/sit-r1.yaml', readiness),
  ]),
  named('sit-approved-by-provider', '2024-06-20T10:00:00+01:00', 'providerA', 'Approval to proceed into SIT', [
    certificate(
      '{ id: ATP-R1-SIT-A, type: approval-to-proceed, release: R1, phase: SIT, issuedBy: Service Provider, issuedAt: 2024-06-20 }',
    ),
  ]),
  named('sit-may-proceed', '2024-06-21T12:00:00+01:00', 'manager', 'Approval to proceed into SIT, by the DCC', [
    certificate(
      '{ id: ATP-R1-SIT, type: approval-to-proceed, release: R1, phase: SIT, issuedBy: DCC, issuedAt: 2024-06-21 }',
    ),
  ]),
  named('sit-begun', '2024-06-24T09:30:00+01:00', 'manager', 'SIT begins, as planned', [
    replace(
      'programme.yaml',
      'event: sit-start, baseline: 2024-06-24 }',
      'event: sit-start, baseline: 2024-06-24, actual: 2024-06-24 }',
    ),
  ]),
  named('sit-run-of-a-wrong-month', '2024-06-25T17:30:00+01:00', 'analyst', 'First runs of SIT', [
    firstRuns('sit-r1', '2024-06-25'),
    replace(runs, 'SIT-INC-01, executedAt: 2024-06-25', 'SIT-INC-01, executedAt: 2024-05-25'),
  ]),
  named('sit-run-corrected', '2024-06-26T09:05:00+01:00', 'analyst', 'SIT-INC-01 ran in June', [
    replace(runs, 'SIT-INC-01, executedAt: 2024-05-25', 'SIT-INC-01, executedAt: 2024-06-25'),
  ]),
  commit('2024-07-01T16:00:00+01:00', 'analyst', 'Runs of SIT', [ran('sit-r1', '2024-07-01')]),
  commit('2024-07-01T16:50:00+01:00', 'providerB', 'TI-R1-008 is being fixed', [moved('TI-R1-008', '2024-07-01')]),
  named('issue-010-raised', '2024-07-03T14:10:00+01:00', 'analyst', 'TI-R1-010', [
    ran('sit-r1', '2024-07-03'),
    raised('TI-R1-010'),
  ]),
  commit('2024-07-08T11:00:00+01:00', 'providerB', 'TI-R1-024', [raised('TI-R1-024')]),
  commit('2024-07-09T15:00:00+01:00', 'analyst', 'TI-R1-011', [ran('sit-r1', '2024-07-09'), raised('TI-R1-011')]),
  commit('2024-07-10T10:20:00+01:00', 'manager', 'TI-R1-024 is rejected: it works as designed', [
    moved('TI-R1-024', '2024-07-10'),
  ]),
  commit('2024-07-10T17:00:00+01:00', 'analyst', 'Runs of SIT', [ran('sit-r1', '2024-07-10')]),
  commit('2024-07-11T16:40:00+01:00', 'analyst', 'TI-R1-012', [ran('sit-r1', '2024-07-11'), raised('TI-R1-012')]),
  commit('2024-07-16T17:00:00+01:00', 'analyst', 'Runs of SIT', [ran('sit-r1', '2024-07-16')]),
  commit('2024-07-17T17:00:00+01:00', 'analyst', 'TI-R1-013', [ran('sit-r1', '2024-07-17'), raised('TI-R1-013')]),
  commit('2024-07-18T15:20:00+01:00', 'analyst', 'Retest of TI-R1-010 passes', [ran('sit-r1', '2024-07-18')]),
  named('issue-010-closed', '2024-07-19T09:30:00+01:00', 'analyst', 'TI-R1-010 is closed', [
    moved('TI-R1-010', '2024-07-19'),
  ]),
  commit('2024-07-22T17:00:00+01:00', 'analyst', 'Runs of SIT', [ran('sit-r1', '2024-07-22')]),
  commit('2024-07-23T17:10:00+01:00', 'analyst', 'TI-R1-014', [ran('sit-r1', '2024-07-23'), raised('TI-R1-014')]),
  commit('2024-07-25T16:30:00+01:00', 'analyst', 'TI-R1-015', [ran('sit-r1', '2024-07-25'), raised('TI-R1-015')]),
  named('issue-010-reopened', '2024-07-26T11:45:00+01:00', 'analyst', 'TI-R1-010 has come back', [
    append(
      runs,
      '  - { test: SIT-INC-05, executedAt: 2024-07-26, outcome: failed, environment: SIT-A, issues: [TI-R1-010] }\n',
    ),
    moved('TI-R1-010', '2024-07-26', 'reopened'),
  ]),
  commit('2024-07-29T16:00:00+01:00', 'analyst', 'Retest of TI-R1-010 passes again', [
    append(runs, '  - { test: SIT-INC-05, executedAt: 2024-07-29, outcome: passed, environment: SIT-A }\n'),
  ]),
  named('issue-010-closed-again', '2024-07-30T09:15:00+01:00', 'analyst', 'TI-R1-010 is closed again', [
    moved('TI-R1-010', '2024-07-30', 'closed'),
  ]),
  commit('2024-07-30T17:20:00+01:00', 'analyst', 'Runs of SIT', [ran('sit-r1', '2024-07-30')]),
  named('issue-016-raised', '2024-07-31T15:30:00+01:00', 'analyst', 'TI-R1-016', [
    ran('sit-r1', '2024-07-31'),
    raised('TI-R1-016'),
  ]),
  commit('2024-08-01T10:00:00+01:00', 'providerA', 'TI-R1-016 is looked into', [moved('TI-R1-016', '2024-08-01')]),
  named(
    'user-testing-planned',
    '2024-08-02T14:00:00+01:00',
    'director',
    'Users take part: milestones of User Testing and of the release',
    [
      replace('programme.yaml', '\nsubSystems:\n', `${users}\nsubSystems:\n`),
      replace('programme.yaml', lastMilestone, lastMilestone + milestonesOfUsers),
    ],
  ),
  commit('2024-08-05T17:00:00+01:00', 'analyst', 'Runs of SIT', [ran('sit-r1', '2024-08-05')]),
  commit('2024-08-06T11:30:00+01:00', 'providerA', 'TI-R1-011 is being fixed', [moved('TI-R1-011', '2024-08-06')]),
  named('programme-broken', '2024-08-06T13:00:00+01:00', 'director', 'Programme: a plainer title', [
    replace('programme.yaml', 'title: Service and incident management\n', 'title: [Service and incident management\n'),
  ]),
  named('programme-mended', '2024-08-06T13:20:00+01:00', 'director', 'The programme reads as YAML again', [
    replace('programme.yaml', 'title: [Service and incident management\n', 'title: Service and incident management\n'),
  ]),
  commit('2024-08-06T16:40:00+01:00', 'analyst', 'TI-R1-017', [ran('sit-r1', '2024-08-06'), raised('TI-R1-017')]),
  commit('2024-08-07T10:30:00+01:00', 'providerB', 'TI-R1-023', [raised('TI-R1-023')]),
  commit('2024-08-08T09:50:00+01:00', 'providerA', 'TI-R1-012 is being fixed', [moved('TI-R1-012', '2024-08-08')]),
  {
    ...commit('2024-08-12T11:00:00+01:00', 'director', 'A draft on User Testing', [
      write(ut, changed(userTesting, ['requiresSitCompletion: true\n', ''])),
    ]),
    on: 'user-testing',
  },
  commit('2024-08-12T15:15:00+01:00', 'manager', 'TI-R1-023 is deferred', [moved('TI-R1-023', '2024-08-12')]),
  commit('2024-08-13T18:10:00+01:00', 'analyst', 'The peak hour', [ran('sit-r1', '2024-08-13')]),
  commit('2024-08-14T15:00:00+01:00', 'tag', 'The TAG agrees severity 3 for TI-R1-016', [
    decision(`id: D-005
body: TAG
decidedAt: 2024-08-14
matter: severity
outcome: agreed
issue: TI-R1-016
severity: 3
reference: TAG minutes 8 item 5`),
  ]),
  named(
    'issue-016-lowered',
    '2024-08-14T16:30:00+01:00',
    'manager',
    'TI-R1-016 is of severity 3, as agreed, and being fixed',
    [
      replace(
        log,
        '- at: 2024-07-31\n        severity: 2\n',
        '- at: 2024-07-31\n        severity: 2\n      - at: 2024-08-14\n        severity: 3\n        decision: D-005\n',
        'TI-R1-016',
      ),
      moved('TI-R1-016', '2024-08-14'),
    ],
  ),
  {
    ...named(
      'user-testing-on-its-branch',
      '2024-08-15T12:00:00+01:00',
      'director',
      'User Testing waits for the end of SIT',
      [append(ut, 'requiresSitCompletion: true\n')],
    ),
    on: 'user-testing',
  },
  commit('2024-08-15T17:30:00+01:00', 'analyst', 'Response times at the peak', [ran('sit-r1', '2024-08-15')]),
  commit('2024-08-15T17:45:00+01:00', 'providerA', 'TI-R1-014 is being fixed', [moved('TI-R1-014', '2024-08-15')]),
  {
    ...named(
      'user-testing-drafted',
      '2024-08-16T10:00:00+01:00',
      'manager',
      'Merge the draft on User Testing\n\nPull request 2.',
      [],
    ),
    merges: 'user-testing',
  },
  commit('2024-08-20T10:10:00+01:00', 'providerA', 'TI-R1-013 is being fixed', [moved('TI-R1-013', '2024-08-20')]),
  named('issue-018-raised', '2024-08-20T18:00:00+01:00', 'analyst', 'TI-R1-018', [
    ran('sit-r1', '2024-08-20'),
    raised('TI-R1-018'),
  ]),
  named('coverage-edited-after-agreement', '2024-08-21T14:00:00+01:00', 'analyst', 'Coverage: less of availability', [
    replace(cov, 'depth: One failover, one restore, one maintenance window', 'depth: One failover'),
  ]),
  named(
    'coverage-put-back',
    '2024-08-22T09:00:00+01:00',
    'manager',
    'Revert "Coverage: less of availability"\n\nIt was agreed otherwise.',
    [replace(cov, 'depth: One failover', 'depth: One failover, one restore, one maintenance window')],
  ),
  commit('2024-08-22T15:40:00+01:00', 'analyst', 'TI-R1-019', [ran('sit-r1', '2024-08-22'), raised('TI-R1-019')]),
  commit('2024-08-23T16:00:00+01:00', 'analyst', 'Runs of SIT', [ran('sit-r1', '2024-08-23')]),
  commit('2024-08-27T17:00:00+01:00', 'analyst', 'TI-R1-021', [ran('sit-r1', '2024-08-27'), raised('TI-R1-021')]),
  commit('2024-08-28T12:00:00+01:00', 'providerB', 'TI-R1-020', [ran('sit-r1', '2024-08-28'), raised('TI-R1-020')]),
  commit('2024-08-28T16:00:00+01:00', 'manager', 'TI-R1-019 is looked into', [moved('TI-R1-019', '2024-08-28')]),
  commit('2024-08-29T16:00:00+01:00', 'analyst', 'SIT-INC-03 passes with another device set', [
    ran('sit-r1', '2024-08-29'),
  ]),
  commit('2024-08-29T16:30:00+01:00', 'providerB', 'TI-R1-017 is looked into', [moved('TI-R1-017', '2024-08-29')]),
  named('users-consulted', '2024-08-30T17:00:00+01:00', 'manager', 'The consultation on User Testing has closed', [
    notice(`id: N-004
type: consultation
from: DCC
to: [TAG, Parties, Other]
date: 2024-08-30
document: UT-R1
version: "1.0"
reference: Consultation 1`),
  ]),
  commit('2024-09-02T17:00:00+01:00', 'analyst', 'Failover to the second site', [
    ran('sit-r1', '2024-09-02'),
    moved('TI-R1-018', '2024-09-02'),
  ]),
  commit('2024-09-03T09:40:00+01:00', 'providerB', 'TI-R1-015 is being fixed', [moved('TI-R1-015', '2024-09-03')]),
  commit('2024-09-04T17:30:00+01:00', 'analyst', 'TI-R1-022', [ran('sit-r1', '2024-09-04'), raised('TI-R1-022')]),
  commit('2024-09-04T17:50:00+01:00', 'manager', 'TI-R1-019 is deferred', [moved('TI-R1-019', '2024-09-04')]),
  named('user-testing-broken', '2024-09-05T11:00:00+01:00', 'user', 'User 1 meets the entry requirements', [
    replace(
      ut,
      'participant: USER-1\n',
      'participant: USER-1\n    entryMetAt: 5 September 2024\n    evidence: Entry form of USER-1\n',
    ),
  ]),
  named('user-testing-mended', '2024-09-05T11:20:00+01:00', 'user', 'User 1: the day as a date', [
    replace(ut, 'entryMetAt: 5 September 2024\n', 'entryMetAt: 2024-09-05\n'),
  ]),
  commit('2024-09-05T18:00:00+01:00', 'analyst', 'The maintenance window is blocked', [ran('sit-r1', '2024-09-05')]),
  commit('2024-09-06T14:00:00+01:00', 'analyst', 'The maintenance window passes', [ran('sit-r1', '2024-09-06')]),
  named(
    'user-testing-submitted-in-part',
    '2024-09-06T16:00:00+01:00',
    'manager',
    'The document on User Testing goes to the Secretary of State',
    [
      notice(`id: N-005
type: submission
from: DCC
to: [Secretary of State]
date: 2024-09-06
document: UT-R1
version: "1.0"
fitness: It asks of Users no more than they do in their daily work
responses: [Response of User 1, Response of User 2]
reference: Letter A-06`),
    ],
  ),
  named(
    'user-testing-submitted',
    '2024-09-09T09:10:00+01:00',
    'manager',
    'Letter A-06 says that no disagreement is left',
    [replace('notices.yaml', 'Response of User 2]\n', 'Response of User 2]\n    disagreements: []\n', 'N-005')],
  ),
  named('coverage-renamed', '2024-09-09T10:00:00+01:00', 'analyst', 'Versions of the coverage are named alike', [
    rename(cov, 'coverage/cov-r1-v1.0.yaml'),
  ]),
  named('coverage-1.1-drafted', '2024-09-09T15:30:00+01:00', 'analyst', 'Coverage 1.1, with access and roles', [
    write(covNext, changed(ofExample(cov), ['version: "1.0"', 'version: "1.1"'])),
  ]),
  commit('2024-09-09T17:00:00+01:00', 'analyst', 'Runs of SIT', [ran('sit-r1', '2024-09-09')]),
  commit('2024-09-10T10:00:00+01:00', 'manager', 'Coverage 1.1 goes to the TAG', [
    notice(`id: N-006
type: submission
from: DCC
to: [TAG]
date: 2024-09-10
document: COV-R1
version: "1.1"
reference: Letter A-07`),
  ]),
  commit('2024-09-10T17:00:00+01:00', 'analyst', 'TI-R1-025', [ran('sit-r1', '2024-09-10'), raised('TI-R1-025')]),
  commit('2024-09-11T14:00:00+01:00', 'tag', 'The TAG agrees to leave TI-R1-019 out of the count of SIT', [
    decision(`id: D-006
body: TAG
decidedAt: 2024-09-11
matter: exclusion
outcome: agreed
issue: TI-R1-019
phase: SIT
reference: TAG minutes 10 item 3`),
    replace(
      log,
      '\nissues:\n',
      '\n  - { issue: TI-R1-019, phase: SIT, reason: THIRD-PARTY, decision: D-006 }\nissues:\n',
    ),
  ]),
  commit('2024-09-11T16:30:00+01:00', 'analyst', 'Retest of TI-R1-021 passes', [ran('sit-r1', '2024-09-11')]),
  commit('2024-09-12T10:00:00+01:00', 'providerB', 'TI-R1-008 awaits its retest', [moved('TI-R1-008', '2024-09-12')]),
  commit('2024-09-12T10:30:00+01:00', 'analyst', 'TI-R1-021 is closed', [moved('TI-R1-021', '2024-09-12')]),
  named('users-ready', '2024-09-12T15:00:00+01:00', 'user', 'User 2 meets the entry requirements', [
    replace(
      ut,
      'participant: USER-2\n',
      'participant: USER-2\n    entryMetAt: 2024-09-12\n    evidence: Entry form of USER-2\n',
    ),
  ]),
  named('matrix-grown', '2024-09-16T10:00:00+01:00', 'analyst', 'A test for KNW-05 instead of an inspection', [
    write('specifications/sit-r1-v1.1.yaml', specificationWithTest),
    write('traceability/tm-r1-v1.1.yaml', matrixWithTest),
  ]),
  named('matrix-as-before', '2024-09-16T16:00:00+01:00', 'manager', 'KNW-05 stays an inspection', [
    remove('specifications/sit-r1-v1.1.yaml'),
    remove('traceability/tm-r1-v1.1.yaml'),
  ]),
  commit('2024-09-17T11:00:00+01:00', 'providerB', 'TI-R1-020 is being fixed', [moved('TI-R1-020', '2024-09-17')]),
  commit('2024-09-18T10:00:00+01:00', 'providerA', 'TI-R1-025 is being fixed', [moved('TI-R1-025', '2024-09-18')]),
  named('coverage-1.1-not-agreed', '2024-09-18T16:00:00+01:00', 'tag', 'The TAG does not agree coverage 1.1', [
    decision(`id: D-007
body: TAG
decidedAt: 2024-09-18
matter: document
outcome: disagreed
document: COV-R1
version: "1.1"
reference: TAG minutes 11 item 2`),
  ]),
  commit('2024-09-19T09:30:00+01:00', 'manager', 'The disagreement goes to the Secretary of State', [
    notice(`id: N-007
type: referral
from: DCC
to: [Secretary of State]
date: 2024-09-19
document: COV-R1
version: "1.1"
matters: [How deeply delegated roles are tested]
reference: Letter A-08`),
  ]),
  commit('2024-09-19T12:00:00+01:00', 'providerA', 'TI-R1-012 awaits its retest', [moved('TI-R1-012', '2024-09-19')]),
  named(
    'user-testing-directed',
    '2024-09-20T11:00:00+01:00',
    'state',
    'The Secretary of State asks to reconsider the timescales',
    [
      decision(`id: D-008
body: Secretary of State
decidedAt: 2024-09-20
matter: user-testing
outcome: directed
document: UT-R1
version: "1.0"
reference: Letter 1`),
    ],
  ),
  commit('2024-09-20T16:00:00+01:00', 'director', 'README: who answers letters', [
    append('README.md', '\nLetters are answered by the Programme Director.\n'),
  ]),
  named('direction-answered', '2024-09-23T12:00:00+01:00', 'manager', 'The timescales were reconsidered and stay', [
    notice(`id: N-008
type: direction-response
from: DCC
to: [Secretary of State]
date: 2024-09-23
document: UT-R1
version: "1.0"
decision: D-008
reference: Letter A-09`),
  ]),
  commit('2024-09-24T16:30:00+01:00', 'analyst', 'Retest of TI-R1-011 passes', [ran('sit-r1', '2024-09-24')]),
  named('issue-011-closed', '2024-09-25T09:30:00+01:00', 'analyst', 'TI-R1-011 is closed', [
    moved('TI-R1-011', '2024-09-25'),
  ]),
  commit('2024-09-25T16:00:00+01:00', 'analyst', 'Retest of TI-R1-012 passes', [ran('sit-r1', '2024-09-25')]),
  commit('2024-09-26T09:40:00+01:00', 'analyst', 'TI-R1-012 is closed', [moved('TI-R1-012', '2024-09-26')]),
  named(
    'coverage-1.1-determined',
    '2024-09-26T15:00:00+01:00',
    'state',
    'The Secretary of State determines coverage 1.1',
    [
      decision(`id: D-009
body: Secretary of State
decidedAt: 2024-09-26
matter: document
outcome: determined
document: COV-R1
version: "1.1"
digest: ${digestOfFile(covNext)}
reference: Letter 2`),
    ],
  ),
  commit('2024-09-30T16:00:00+01:00', 'analyst', 'Retest of TI-R1-014 passes; TI-R1-020 awaits its own', [
    ran('sit-r1', '2024-09-30'),
    moved('TI-R1-020', '2024-09-30'),
  ]),
  commit('2024-10-01T10:00:00+01:00', 'analyst', 'TI-R1-014 is closed', [moved('TI-R1-014', '2024-10-01')]),
  commit('2024-10-01T17:00:00+01:00', 'analyst', 'Roles of a new User', [ran('sit-r1', '2024-10-01')]),
  commit('2024-10-02T12:00:00+01:00', 'providerB', 'TI-R1-008 is closed', [moved('TI-R1-008', '2024-10-02')]),
  commit('2024-10-02T17:00:00+01:00', 'analyst', 'A role is delegated; retest of TI-R1-025 passes', [
    ran('sit-r1', '2024-10-02'),
  ]),
  named('sit-tests-run', '2024-10-03T17:00:00+01:00', 'analyst', 'A leaver loses access: every test of SIT has run', [
    ran('sit-r1', '2024-10-03'),
  ]),
  commit('2024-10-03T17:20:00+01:00', 'analyst', 'TI-R1-025 is closed', [moved('TI-R1-025', '2024-10-03')]),
];
