/** March to the first week of June: pre-integration testing of both Sub-Systems, up to their certificates. */
import {
  append,
  type Commit,
  certificate,
  changed,
  commit,
  decision,
  firstRuns,
  log,
  moved,
  named,
  ofExample,
  raised,
  ran,
  replace,
  write,
} from '../commit.ts';

const readinessOfSsi = ofExample('readiness/pit-ssi.yaml');
const stubsOfSsi = /.*resource: stubs, .*/.exec(readinessOfSsi)?.[0] as string;
const stubsNotReady = stubsOfSsi.replace('ready: true', 'ready: false').replace('2024-03-06', '2024-03-04');

/** A report of the example, on the approach that is in force here. */
const report = (file: string): string => changed(ofExample(file), ['APP-R1, version: "1.0"', 'APP-R1, version: "1.1"']);
const reportOfSms = report('reports/rep-pit-sms.yaml');

/** The day on which a milestone was reached is recorded. */
const reached = (milestone: string, baseline: string, actual: string) =>
  replace(
    'programme.yaml',
    `${milestone}, baseline: ${baseline} }`,
    `${milestone}, baseline: ${baseline}, actual: ${actual} }`,
  );

export const pit: readonly Commit[] = [
  named('pit-sms-begun', '2024-03-04T16:00:00+00:00', 'providerA', 'PIT of SMS begins', [
    firstRuns('pit-sms', '2024-03-04'),
  ]),
  commit('2024-03-04T16:20:00+00:00', 'manager', 'Milestone 1 of SMS is reached', [
    reached('pit-start, subSystem: SMS', '2024-03-04', '2024-03-04'),
  ]),
  named('readiness-ssi-in-part', '2024-03-04T17:15:00+00:00', 'providerB', 'Readiness of SSI, the stubs apart', [
    write('readiness/pit-ssi.yaml', changed(readinessOfSsi, [stubsOfSsi, stubsNotReady])),
  ]),
  named('issue-001-raised', '2024-03-05T15:05:00+00:00', 'providerA', 'TI-R1-001, and the run that found it', [
    ran('pit-sms', '2024-03-05'),
    replace(log, 'issues: []', 'issues:'),
    raised('TI-R1-001'),
  ]),
  named('readiness-ssi-broken', '2024-03-06T09:00:00+00:00', 'providerB', 'The stubs of SSI are ready', [
    replace('readiness/pit-ssi.yaml', stubsNotReady, stubsOfSsi.slice(0, -2)),
  ]),
  named('readiness-ssi', '2024-03-06T09:25:00+00:00', 'providerB', 'Readiness of SSI reads as YAML again', [
    write('readiness/pit-ssi.yaml', readinessOfSsi),
  ]),
  commit('2024-03-07T12:30:00+00:00', 'providerA', 'TI-R1-002; TI-R1-001 is being fixed', [
    ran('pit-sms', '2024-03-07'),
    raised('TI-R1-002'),
    moved('TI-R1-001', '2024-03-07'),
  ]),
  commit('2024-03-08T10:00:00+00:00', 'director', 'README: where the results lie', [
    append('README.md', '\nResults lie in `results`; runs are added and never changed.\n'),
  ]),
  named('pit-ssi-begun', '2024-03-11T17:00:00+00:00', 'providerB', 'PIT of SSI begins', [
    firstRuns('pit-ssi', '2024-03-11'),
  ]),
  named(
    'ssi-approval-recorded-late',
    '2024-03-12T09:10:00+00:00',
    'manager',
    'Approval to proceed into PIT of SSI, as issued last Thursday',
    [
      certificate(
        '{ id: ATP-R1-PIT-SSI, type: approval-to-proceed, release: R1, phase: PIT, subSystem: SSI, issuedBy: DCC, issuedAt: 2024-03-07 }',
      ),
    ],
  ),
  commit('2024-03-12T16:40:00+00:00', 'providerA', 'Runs of SMS', [ran('pit-sms', '2024-03-12')]),
  commit('2024-03-13T11:20:00+00:00', 'providerA', 'TI-R1-001 awaits its retest', [moved('TI-R1-001', '2024-03-13')]),
  named('issue-005-raised', '2024-03-13T14:00:00+00:00', 'providerB', 'TI-R1-005', [
    ran('pit-ssi', '2024-03-13'),
    raised('TI-R1-005'),
  ]),
  commit('2024-03-14T16:00:00+00:00', 'providerA', 'Retest of TI-R1-001 passes', [ran('pit-sms', '2024-03-14')]),
  named('issue-001-closed', '2024-03-15T10:30:00+00:00', 'providerA', 'TI-R1-001 is closed', [
    moved('TI-R1-001', '2024-03-15'),
  ]),
  commit('2024-03-15T15:45:00+00:00', 'providerB', 'TI-R1-006', [ran('pit-ssi', '2024-03-15'), raised('TI-R1-006')]),
  commit('2024-03-18T09:00:00+00:00', 'manager', 'Milestone 1 of SSI was reached', [
    reached('pit-start, subSystem: SSI', '2024-03-11', '2024-03-11'),
  ]),
  commit('2024-03-19T15:00:00+00:00', 'providerA', 'Retest of TI-R1-002 passes', [ran('pit-sms', '2024-03-19')]),
  named('issue-002-closed', '2024-03-20T09:30:00+00:00', 'providerA', 'TI-R1-002 is closed', [
    moved('TI-R1-002', '2024-03-20'),
  ]),
  named('issue-003-raised', '2024-03-20T13:15:00+00:00', 'providerA', 'TI-R1-003', [
    ran('pit-sms', '2024-03-20'),
    raised('TI-R1-003'),
  ]),
  commit('2024-03-20T16:50:00+00:00', 'manager', 'Certificate for the Unit stage of SMS', [
    certificate(
      '{ id: TCC-R1-PIT-SMS-UNIT, type: test-completion, release: R1, phase: PIT, subSystem: SMS, stage: Unit, issuedBy: DCC, issuedAt: 2024-03-20 }',
    ),
  ]),
  commit('2024-03-21T10:00:00+00:00', 'providerB', 'Retest of TI-R1-005 passes', [ran('pit-ssi', '2024-03-21')]),
  commit('2024-03-21T11:40:00+00:00', 'providerA', 'TI-R1-003 is looked into', [moved('TI-R1-003', '2024-03-21')]),
  named('issue-005-closed', '2024-03-22T12:00:00+00:00', 'providerB', 'TI-R1-005 is closed', [
    moved('TI-R1-005', '2024-03-22'),
  ]),
  commit('2024-03-25T16:00:00+00:00', 'providerA', 'Runs of SMS', [ran('pit-sms', '2024-03-25')]),
  commit('2024-03-27T10:10:00+00:00', 'providerA', 'TI-R1-003 is being fixed', [moved('TI-R1-003', '2024-03-27')]),
  commit('2024-04-03T16:30:00+01:00', 'providerA', 'Runs of SMS', [ran('pit-sms', '2024-04-03')]),
  commit('2024-04-04T15:20:00+01:00', 'providerB', 'Retest of TI-R1-006 passes', [ran('pit-ssi', '2024-04-04')]),
  commit('2024-04-05T09:45:00+01:00', 'providerB', 'TI-R1-006 is closed', [moved('TI-R1-006', '2024-04-05')]),
  commit('2024-04-09T17:00:00+01:00', 'providerA', 'Runs of SMS', [ran('pit-sms', '2024-04-09')]),
  named('issue-007-raised', '2024-04-10T14:30:00+01:00', 'providerB', 'TI-R1-007', [
    append(
      'results/pit-ssi.yaml',
      '  - { test: PIT-SSI-06, executedAt: 2024-04-10, outcome: failed, environment: LAB-SSI, issues: [TI-R1-007] }\n',
    ),
    raised('TI-R1-007'),
  ]),
  commit('2024-04-11T10:00:00+01:00', 'providerB', 'TI-R1-009, of the same run', [
    replace('results/pit-ssi.yaml', 'issues: [TI-R1-007] }', 'issues: [TI-R1-007, TI-R1-009] }'),
    raised('TI-R1-009'),
  ]),
  commit('2024-04-11T16:15:00+01:00', 'providerA', 'Retest of TI-R1-003 passes', [ran('pit-sms', '2024-04-11')]),
  commit('2024-04-12T09:30:00+01:00', 'providerB', 'TI-R1-009 repeats TI-R1-007', [moved('TI-R1-009', '2024-04-12')]),
  named('issue-003-closed', '2024-04-12T11:00:00+01:00', 'providerA', 'TI-R1-003 is closed', [
    moved('TI-R1-003', '2024-04-12'),
  ]),
  commit('2024-04-12T16:30:00+01:00', 'providerB', 'Runs of SSI', [ran('pit-ssi', '2024-04-12')]),
  named('sms-stages-done', '2024-04-16T15:50:00+01:00', 'providerA', 'An incident from its creation to its end', [
    ran('pit-sms', '2024-04-16'),
  ]),
  commit('2024-04-18T12:20:00+01:00', 'providerA', 'Runs of SMS', [ran('pit-sms', '2024-04-18')]),
  commit('2024-04-18T15:10:00+01:00', 'providerB', 'TI-R1-008', [ran('pit-ssi', '2024-04-18'), raised('TI-R1-008')]),
  commit('2024-04-22T16:00:00+01:00', 'providerB', 'Runs of SSI', [ran('pit-ssi', '2024-04-22')]),
  commit('2024-04-23T15:30:00+01:00', 'providerB', 'Retest of TI-R1-007 passes', [ran('pit-ssi', '2024-04-23')]),
  commit('2024-04-23T16:45:00+01:00', 'providerA', 'Runs of SMS', [ran('pit-sms', '2024-04-23')]),
  named('issue-007-closed', '2024-04-24T10:00:00+01:00', 'providerB', 'TI-R1-007 is closed', [
    moved('TI-R1-007', '2024-04-24'),
  ]),
  commit('2024-04-25T16:10:00+01:00', 'providerA', 'Runs of SMS', [ran('pit-sms', '2024-04-25')]),
  commit('2024-04-30T18:00:00+01:00', 'providerA', 'The peak hour on SMS alone', [ran('pit-sms', '2024-04-30')]),
  named('sms-tests-run', '2024-05-01T16:20:00+01:00', 'providerA', 'TI-R1-004, from the last test of SMS', [
    ran('pit-sms', '2024-05-01'),
    raised('TI-R1-004'),
  ]),
  named('ssi-stages-done', '2024-05-02T14:00:00+01:00', 'providerB', 'A User raises and follows an incident', [
    ran('pit-ssi', '2024-05-02'),
  ]),
  commit('2024-05-02T17:20:00+01:00', 'providerB', 'TI-R1-008 is deferred', [moved('TI-R1-008', '2024-05-02')]),
  commit('2024-05-07T15:00:00+01:00', 'providerB', 'Runs of SSI', [ran('pit-ssi', '2024-05-07')]),
  commit('2024-05-09T15:00:00+01:00', 'providerB', 'Runs of SSI', [ran('pit-ssi', '2024-05-09')]),
  commit('2024-05-14T15:00:00+01:00', 'providerB', 'Runs of SSI', [ran('pit-ssi', '2024-05-14')]),
  commit('2024-05-15T16:00:00+01:00', 'providerA', 'Retest of TI-R1-004 passes', [ran('pit-sms', '2024-05-15')]),
  // In Great Britain it is forty minutes past midnight: the run is of the same day.
  named('ssi-tests-run', '2024-05-15T23:40:00+00:00', 'providerB', 'The last test of SSI, run by night', [
    ran('pit-ssi', '2024-05-16'),
  ]),
  commit('2024-05-16T10:30:00+01:00', 'providerA', 'TI-R1-004 is closed', [moved('TI-R1-004', '2024-05-16')]),
  named('report-sms-drafted', '2024-05-20T11:00:00+01:00', 'providerA', 'Draft of the report on PIT of SMS', [
    write(
      'reports/rep-pit-sms.yaml',
      changed(
        reportOfSms,
        ['version: "1.0"\ntitle', 'version: "0.9"\ntitle'],
        ['status: final\nfinalisedAt: 2024-05-22\n', 'status: draft\n'],
        ['dataCutAt: 2024-05-21', 'dataCutAt: 2024-05-17'],
        [
          'PIT-X2\n    met: true\n    statement: Handed over and checked',
          'PIT-X2\n    met: false\n    statement: To be handed over tomorrow',
        ],
      ),
    ),
  ]),
  named('report-sms-final', '2024-05-22T16:00:00+01:00', 'providerA', 'The report on PIT of SMS is final', [
    write('reports/rep-pit-sms.yaml', reportOfSms),
  ]),
  named('sms-certified', '2024-05-24T15:00:00+01:00', 'manager', 'PIT of SMS is certified', [
    certificate(
      '{ id: TCC-R1-PIT-SMS, type: test-completion, release: R1, phase: PIT, subSystem: SMS, issuedBy: TAB, issuedAt: 2024-05-24 }',
    ),
  ]),
  commit('2024-05-24T15:10:00+01:00', 'manager', 'Milestone 2 of SMS is reached', [
    reached('pit-end, subSystem: SMS', '2024-05-31', '2024-05-24'),
  ]),
  named(
    'sms-certificate-revoked',
    '2024-05-28T09:40:00+01:00',
    'manager',
    'The certificate of SMS is revoked: it names the wrong build',
    [replace('certificates.yaml', 'issuedAt: 2024-05-24 }', 'issuedAt: 2024-05-24, revokedAt: 2024-05-28 }')],
  ),
  commit('2024-05-29T12:00:00+01:00', 'tag', 'The TAG agrees to leave TI-R1-008 out of the count of PIT', [
    decision(`id: D-004
body: TAG
decidedAt: 2024-05-29
matter: exclusion
outcome: agreed
issue: TI-R1-008
phase: PIT
reference: TAG minutes 5 item 4`),
  ]),
  named('issue-008-excluded', '2024-05-29T14:30:00+01:00', 'manager', 'TI-R1-008 is excluded, as agreed', [
    replace(
      log,
      '\nissues:\n',
      '\nexclusions:\n  - { issue: TI-R1-008, phase: PIT, reason: TEST-TOOL, decision: D-004 }\nissues:\n',
    ),
  ]),
  named('sms-certified-anew', '2024-06-03T11:00:00+01:00', 'manager', 'PIT of SMS is certified anew', [
    certificate(
      '{ id: TCC-R1-PIT-SMS-2, type: test-completion, release: R1, phase: PIT, subSystem: SMS, issuedBy: TAB, issuedAt: 2024-06-03 }',
    ),
  ]),
  named('report-ssi-final', '2024-06-05T15:30:00+01:00', 'providerB', 'The report on PIT of SSI is final', [
    write('reports/rep-pit-ssi.yaml', report('reports/rep-pit-ssi.yaml')),
  ]),
  named('ssi-certified', '2024-06-07T14:00:00+01:00', 'manager', 'PIT of SSI is certified', [
    certificate(
      '{ id: TCC-R1-PIT-SSI, type: test-completion, release: R1, phase: PIT, subSystem: SSI, issuedBy: TAB, issuedAt: 2024-06-07 }',
    ),
  ]),
  commit('2024-06-07T14:05:00+01:00', 'manager', 'Milestone 2 of SSI is reached', [
    reached('pit-end, subSystem: SSI', '2024-06-14', '2024-06-07'),
  ]),
];
