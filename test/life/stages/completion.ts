/** October to December: the report on SIT, a refusal and a referral, a second attempt, publication, and User Testing. */
import { namedTexts } from '../../support/record.ts';
import {
  append,
  type Commit,
  changed,
  commit,
  decision,
  digestOfFile,
  log,
  moved,
  named,
  notice,
  ofExample,
  raised,
  ran,
  replace,
  write,
} from '../commit.ts';

const report = 'reports/rep-sit-r1.yaml';
const published = 'published/rep-sit-r1.md';
const runs = 'results/sit-r1.yaml';
const ut = 'user-testing/ut-r1.yaml';

const reportOfExample = ofExample(report);
const publication = /publication:\n(?: {2}.*\n)+/.exec(reportOfExample)?.[0] as string;
const tagIssue = /tagIssues:\n(?: {2}.*\n)+/.exec(reportOfExample)?.[0] as string;
const matterOfAssessor = '  - { matter: M4, section: Annex B }\n';
const answerOfAssessor = / {2}- criterion: SIT-X4\n(?: {4}.*\n)+/.exec(reportOfExample)?.[0] as string;
const finalised = 'status: final\nfinalisedAt: 2024-11-20\n';

const planOfSms = changed(ofExample('plans/pit-sms.yaml'), ['signedAt: 2024-02-14', 'signedAt: 2024-11-28']);
const secondPlan = 'plans/pit-sms-v1.1.yaml';

/** The first draft: without the findings of the assessor, and with an issue of severity 3 too few. */
const firstDraft = changed(
  reportOfExample,
  ['version: "1.0"\ntitle', 'version: "0.8"\ntitle'],
  [finalised, 'status: draft\n'],
  ['APP-R1, version: "1.0"', 'APP-R1, version: "1.1"'],
  ['COV-R1, version: "1.0"', 'COV-R1, version: "1.1"'],
  ['dataCutAt: 2024-10-16', 'dataCutAt: 2024-10-07'],
  [matterOfAssessor, ''],
  [answerOfAssessor, ''],
  ['passed: 33, failed: 1,', 'passed: 31, failed: 3,'],
  ['severity: 3, extant: 2,', 'severity: 3, extant: 4,'],
  ['severity: 4, extant: 1,', 'severity: 4, extant: 2,'],
  [tagIssue, 'tagIssues: []\n'],
  [publication, ''],
);
const textPublished = namedTexts[published] as string;
/** The text as published, with a name that should not be there. */
const withName = changed(textPublished, [
  'Annex A: contributors, by role.',
  'Annex A: contributors: the DCC and Provider A.',
]);

export const completion: readonly Commit[] = [
  commit('2024-10-04T10:00:00+01:00', 'analyst', 'TI-R1-015 is closed', [moved('TI-R1-015', '2024-10-04')]),
  commit('2024-10-07T16:30:00+01:00', 'analyst', 'Retest of TI-R1-013 passes, that of TI-R1-020 fails', [
    ran('sit-r1', '2024-10-07'),
    moved('TI-R1-020', '2024-10-07'),
  ]),
  named('report-sit-drafted', '2024-10-08T09:30:00+01:00', 'manager', 'A first draft of the Completion Report', [
    write(report, firstDraft),
  ]),
  commit('2024-10-08T15:00:00+01:00', 'analyst', 'TI-R1-013 is closed; retest of TI-R1-018 passes', [
    moved('TI-R1-013', '2024-10-08'),
    ran('sit-r1', '2024-10-08'),
  ]),
  named(
    'report-sit-recounted',
    '2024-10-09T10:00:00+01:00',
    'manager',
    'Report: five issues of severity 3 were extant',
    [replace(report, 'severity: 3, extant: 4,', 'severity: 3, extant: 5,')],
  ),
  named(
    'user-testing-approved',
    '2024-10-09T14:00:00+01:00',
    'state',
    'The Secretary of State approves the document on User Testing',
    [
      decision(`id: D-010
body: Secretary of State
decidedAt: 2024-10-09
matter: user-testing
outcome: approved
document: UT-R1
version: "1.0"
digest: ${digestOfFile(ut)}
reference: Letter 3`),
    ],
  ),
  commit('2024-10-09T17:00:00+01:00', 'analyst', 'TI-R1-018 is closed; retest of TI-R1-016 passes', [
    moved('TI-R1-018', '2024-10-09'),
    ran('sit-r1', '2024-10-09'),
  ]),
  commit('2024-10-10T10:40:00+01:00', 'manager', 'TI-R1-016 is closed, TI-R1-017 deferred', [
    moved('TI-R1-016', '2024-10-10'),
    moved('TI-R1-017', '2024-10-10'),
  ]),
  commit('2024-10-11T11:00:00+01:00', 'analyst', 'TI-R1-022 is closed', [moved('TI-R1-022', '2024-10-11')]),
  named('report-sit-whole', '2024-10-11T16:45:00+01:00', 'manager', 'Completion Report 0.9, counted today', [
    write(
      report,
      changed(
        firstDraft,
        ['version: "0.8"', 'version: "0.9"'],
        ['dataCutAt: 2024-10-07', 'dataCutAt: 2024-10-11'],
        ['exitCriteria:\n', `${matterOfAssessor}exitCriteria:\n`],
        ['\ntestCounts:', `${answerOfAssessor}\ntestCounts:`],
        ['passed: 31, failed: 3,', 'passed: 33, failed: 1,'],
        ['severity: 3, extant: 4,', 'severity: 3, extant: 2,'],
        ['severity: 4, extant: 2,', 'severity: 4, extant: 1,'],
      ),
    ),
  ]),
  commit('2024-10-14T09:20:00+01:00', 'manager', 'TI-R1-020 is deferred', [moved('TI-R1-020', '2024-10-14')]),
  named(
    'completion-claimed-to-four',
    '2024-10-14T12:00:00+01:00',
    'manager',
    'The DCC tells four bodies that testing is complete',
    [
      notice(`id: N-009
type: completion-notification
from: DCC
to: [Secretary of State, Authority, Panel, TAG]
date: 2024-10-14
release: R1
reference: Letter A-10`),
    ],
  ),
  named('completion-claimed', '2024-10-15T12:00:00+01:00', 'manager', 'The Parties are told too', [
    notice(`id: N-010
type: completion-notification
from: DCC
to: [Parties]
date: 2024-10-15
release: R1
reference: Letter A-11`),
  ]),
  named('evidence-reviewed', '2024-10-16T17:30:00+01:00', 'manager', 'The evidence was reviewed with the TAG', [
    notice(`id: N-011
type: evidence-review
from: DCC
to: [TAG]
date: 2024-10-16
release: R1
reference: Review minutes 1`),
  ]),
  commit('2024-10-16T18:00:00+01:00', 'manager', 'Report: what the TAG has raised', [
    replace(
      report,
      'tagIssues: []\n',
      `tagIssues:
  - id: TAG-1
    summary: The effect of TI-R1-017 on Users is not described
    raisedAt: 2024-10-16
`,
    ),
  ]),
  named('report-provided-without-list', '2024-10-17T11:00:00+01:00', 'manager', 'The report goes to the four bodies', [
    notice(`id: N-012
type: report-provision
from: DCC
to: [Authority, Panel, TAG, Secretary of State]
date: 2024-10-17
release: R1
document: REP-SIT-R1
version: "0.9"
reference: Letter A-12`),
  ]),
  named('report-provided', '2024-10-18T10:00:00+01:00', 'manager', 'Letter A-12 lists two sections to redact', [
    replace('notices.yaml', 'reference: Letter A-12', 'redactions: [Annex A, Annex B]\n    reference: Letter A-12'),
  ]),
  named(
    'panel-declined',
    '2024-10-23T18:15:00+01:00',
    'panel',
    'The Panel declines: the security tests are not accepted',
    [
      decision(`id: D-011
body: Panel
decidedAt: 2024-10-23
matter: sit-completion
outcome: declined
release: R1
document: REP-SIT-R1
version: "0.9"
approach: { document: APP-R1, version: "1.1" }
criteria: [SIT-X4]
reference: Panel minutes 10 item 4`),
    ],
  ),
  named('report-after-decline', '2024-10-24T15:00:00+01:00', 'manager', 'Completion Report 0.10: SIT-X4 is not met', [
    replace(report, 'version: "0.9"\ntitle', 'version: "0.10"\ntitle'),
    replace(
      report,
      'SIT-X4\n    met: true\n    statement: Accepted without conditions',
      'SIT-X4\n    met: false\n    statement: The assessor has asked for a further test',
    ),
  ]),
  named(
    'completion-referred',
    '2024-10-25T09:30:00+01:00',
    'manager',
    'The disagreement goes to the Secretary of State',
    [
      notice(`id: N-013
type: referral
from: DCC
to: [Secretary of State]
date: 2024-10-25
release: R1
matters: [Whether the tests of security suffice]
reference: Letter A-13`),
    ],
  ),
  commit('2024-10-25T10:00:00+01:00', 'director', 'README: the second attempt', [
    append('README.md', '\nThe Panel declined on 23 October; the steps are taken again.\n'),
  ]),
  named('issue-026-raised', '2024-10-28T16:00:00+00:00', 'analyst', 'TI-R1-026, from a further test of security', [
    append(
      runs,
      '  - { test: SIT-SEC-01, executedAt: 2024-10-28, outcome: failed, environment: SIT-A, issues: [TI-R1-026] }\n',
    ),
    raised({
      id: 'TI-R1-026',
      title: 'A hostile file name is shown as it is',
      phase: 'SIT',
      subSystems: ['SSI'],
      raisedAt: '2024-10-28',
      raisedBy: 'DCC',
      owner: 'Provider B',
      tests: ['SIT-SEC-01'],
      severityHistory: [{ at: '2024-10-28', severity: 2 }],
      statusHistory: [{ at: '2024-10-28', status: 'open' }],
    }),
  ]),
  commit('2024-10-29T10:30:00+00:00', 'providerB', 'TI-R1-026 is being fixed', [
    moved('TI-R1-026', '2024-10-29', 'fix-in-progress'),
  ]),
  named('completion-not-found', '2024-10-30T12:00:00+00:00', 'state', 'The Secretary of State finds SIT not complete', [
    decision(`id: D-012
body: Secretary of State
decidedAt: 2024-10-30
matter: sit-completion
outcome: not-complete
release: R1
document: REP-SIT-R1
version: "0.9"
reference: Letter 4`),
  ]),
  commit('2024-10-30T16:20:00+00:00', 'analyst', 'Retest of TI-R1-026 passes', [
    append(runs, '  - { test: SIT-SEC-01, executedAt: 2024-10-30, outcome: passed, environment: SIT-A }\n'),
    moved('TI-R1-026', '2024-10-30', 'fixed-awaiting-retest'),
  ]),
  named('issue-026-closed', '2024-10-31T09:30:00+00:00', 'analyst', 'TI-R1-026 is closed', [
    moved('TI-R1-026', '2024-10-31', 'closed'),
  ]),
  named(
    'report-of-second-attempt',
    '2024-11-01T15:40:00+00:00',
    'manager',
    'Completion Report 0.10, counted yesterday',
    [
      replace(report, 'dataCutAt: 2024-10-11', 'dataCutAt: 2024-10-31'),
      replace(
        report,
        'met: false\n    statement: The assessor has asked for a further test',
        'met: true\n    statement: Accepted without conditions',
      ),
    ],
  ),
  named(
    'evidence-reviewed-again',
    '2024-11-04T17:00:00+00:00',
    'manager',
    'The evidence was reviewed with the TAG again',
    [
      notice(`id: N-014
type: evidence-review
from: DCC
to: [TAG]
date: 2024-11-04
release: R1
reference: Review minutes 2`),
    ],
  ),
  named(
    'completion-claimed-again',
    '2024-11-05T12:00:00+00:00',
    'manager',
    'The DCC tells everybody that testing is complete',
    [
      notice(`id: N-015
type: completion-notification
from: DCC
to: [Secretary of State, Authority, Panel, TAG, Parties]
date: 2024-11-05
release: R1
reference: Letter A-14`),
    ],
  ),
  commit('2024-11-05T17:30:00+00:00', 'manager', 'What was left of the review', [
    notice(`id: N-016
type: evidence-review
from: DCC
to: [TAG]
date: 2024-11-05
release: R1
reference: Review minutes 3`),
  ]),
  named('report-provided-again', '2024-11-06T10:10:00+00:00', 'manager', 'Report 0.10 goes to the four bodies', [
    notice(`id: N-017
type: report-provision
from: DCC
to: [Authority, Panel, TAG, Secretary of State]
date: 2024-11-06
release: R1
document: REP-SIT-R1
version: "0.10"
redactions: [Annex A, Annex B]
reference: Letter A-15`),
  ]),
  named(
    'panel-confirmed-by-no-approach',
    '2024-11-13T16:00:00+00:00',
    'panel',
    'The Panel confirms the completion of SIT',
    [
      decision(`id: D-013
body: Panel
decidedAt: 2024-11-13
matter: sit-completion
outcome: confirmed
release: R1
document: REP-SIT-R1
version: "0.10"
reference: Panel minutes 11 item 4`),
    ],
  ),
  named('panel-confirmed', '2024-11-13T16:25:00+00:00', 'panel', 'D-013: by the exit criteria of approach 1.1', [
    replace(
      'decisions.yaml',
      'version: "0.10"\n',
      'version: "0.10"\n    approach: { document: APP-R1, version: "1.1" }\n',
      'D-013',
    ),
  ]),
  commit('2024-11-13T16:30:00+00:00', 'panel', 'The Panel directs one of two redactions', [
    decision(`id: D-014
body: Panel
decidedAt: 2024-11-13
matter: redaction
outcome: directed
document: REP-SIT-R1
sections: [Annex B]
anonymise: true
values: [Findings about security]
reference: Panel minutes 11 item 4`),
  ]),
  named('tag-issue-agreed', '2024-11-18T23:50:00+00:00', 'manager', 'Report: TAG-1 is agreed', [
    replace(
      report,
      'raisedAt: 2024-10-16\n',
      'raisedAt: 2024-10-16\n    resolution: Section 4 describes it\n    agreedAt: 2024-11-18\n',
    ),
  ]),
  named('report-sit-final', '2024-11-20T14:00:00+00:00', 'manager', 'The Completion Report is final', [
    replace(report, 'version: "0.10"\ntitle', 'version: "1.0"\ntitle'),
    replace(report, 'status: draft\n', finalised),
  ]),
  commit('2024-11-20T14:20:00+00:00', 'manager', 'Milestone 4 is reached', [
    replace(
      'programme.yaml',
      'event: sit-end, baseline: 2024-11-22 }',
      'event: sit-end, baseline: 2024-11-22, actual: 2024-11-20 }',
    ),
  ]),
  named('report-published-with-a-name', '2024-11-21T11:00:00+00:00', 'manager', 'The report is published', [
    append(report, changed(publication, ['2024-11-22', '2024-11-21'])),
    write(published, withName),
  ]),
  named('report-published', '2024-11-22T10:30:00+00:00', 'manager', 'The published report names nobody', [
    write(published, textPublished),
  ]),
  named(
    'publication-notified-to-three',
    '2024-11-22T15:00:00+00:00',
    'manager',
    'Three bodies are told of the publication',
    [
      notice(`id: N-018
type: publication-notification
from: DCC
to: [Panel, Secretary of State, Authority]
date: 2024-11-22
release: R1
document: REP-SIT-R1
version: "1.0"
reference: Letter A-16`),
    ],
  ),
  named('publication-notified', '2024-11-25T09:15:00+00:00', 'manager', 'The Parties are told of the publication', [
    notice(`id: N-019
type: publication-notification
from: DCC
to: [Parties]
date: 2024-11-25
release: R1
document: REP-SIT-R1
version: "1.0"
reference: Letter A-17`),
  ]),
  named('user-testing-begun', '2024-11-25T17:00:00+00:00', 'user', 'User 1 begins', [
    replace(ut, 'evidence: Entry form of USER-1\n', 'evidence: Entry form of USER-1\n    startedAt: 2024-11-25\n'),
    append(ut, 'commencedAt: 2024-11-25\n'),
  ]),
  commit('2024-11-26T09:00:00+00:00', 'manager', 'Milestone 5 was reached', [
    replace(
      'programme.yaml',
      'event: user-testing-start, baseline: 2024-11-25 }',
      'event: user-testing-start, baseline: 2024-11-25, actual: 2024-11-25 }',
    ),
  ]),
  commit('2024-11-27T17:00:00+00:00', 'user', 'User 2 begins', [
    replace(ut, 'evidence: Entry form of USER-2\n', 'evidence: Entry form of USER-2\n    startedAt: 2024-11-27\n'),
  ]),
  named(
    'second-plan-begun',
    '2024-11-28T11:00:00+00:00',
    'providerA',
    'A plan for another PIT of SMS, to be filled in',
    [
      write(
        secondPlan,
        changed(planOfSms, ['version: "1.0"', 'version: "1.1"'], ['end: 2024-05-31', 'end: FILL IN the last day']),
      ),
    ],
  ),
  named('second-plan-filled-in', '2024-11-29T11:00:00+00:00', 'providerA', 'The second plan for PIT of SMS is whole', [
    replace(secondPlan, 'FILL IN the last day', '2025-01-31'),
  ]),
  commit('2024-12-02T10:00:00+00:00', 'director', 'Programme: each slip was taken up', [
    append(
      'programme.yaml',
      `  - clause: "5.3"
    statement: Each slip was taken up with its provider in the week in which it showed
    by: Programme Director 1
    at: 2024-12-02
`,
    ),
  ]),
  commit('2024-12-05T15:00:00+00:00', 'analyst', 'TI-R1-028, found since SIT was complete', [
    raised({
      id: 'TI-R1-028',
      title: 'Report of December stops',
      phase: 'SIT',
      subSystems: ['SMS'],
      raisedAt: '2024-12-05',
      raisedBy: 'DCC',
      owner: 'Provider A',
      severityHistory: [{ at: '2024-12-05', severity: 2 }],
      statusHistory: [{ at: '2024-12-05', status: 'open' }],
    }),
  ]),
  named(
    'end-of-year',
    '2024-12-20T16:00:00+00:00',
    'manager',
    'README: where the release stands at the end of the year',
    [
      append('README.md', '\nR1 is in User Testing until January.\n'),
      replace(
        log,
        '# A change is a new row, never an edit.\n',
        '# A change is a new row, never an edit. The log is kept until the release is live.\n',
      ),
    ],
  ),
];
