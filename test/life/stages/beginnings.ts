/** January and February: from an empty repository to the approval to proceed into PIT of the first Sub-System. */
import {
  append,
  type Commit,
  certificate,
  changed,
  commit,
  decision,
  digestOfFile,
  log,
  named,
  notice,
  ofExample,
  remove,
  rename,
  replace,
  write,
} from '../commit.ts';

const programme = `# Invented, like all of this repository.
kind: programme
id: FSM-LIFE
title: Future Service Management, an invented programme from its first day

svtad:
  version: "0.1"

tbrd:
  - { version: "1.0", publishedAt: 2024-01-05 }

variations:
  - { id: VAR-1, title: Incidents and service requests }

participants:
  - { id: DCC, name: DCC, role: DCC }
  - { id: PROV-A, name: Provider A, role: Service Provider }
  - { id: PROV-B, name: Provider B, role: Service Provider }

subSystems:
  - { id: SMS, title: Service management system, provider: PROV-A }
  - { id: SSI, title: Self-Service Interface, provider: PROV-B }

releases:
  - id: R1
    title: Service and incident management
    subSystems: [SMS, SSI]
    tbrd: "1.0"
    milestones:
      - { id: R1-M1-SMS, event: pit-start, subSystem: SMS, baseline: 2024-03-04 }
      - { id: R1-M1-SSI, event: pit-start, subSystem: SSI, baseline: 2024-03-11 }
      - { id: R1-M2-SMS, event: pit-end, subSystem: SMS, baseline: 2024-05-31 }
      - { id: R1-M2-SSI, event: pit-end, subSystem: SSI, baseline: 2024-06-14 }
      - { id: R1-M3, event: sit-start, baseline: 2024-06-24 }
      - { id: R1-M4, event: sit-end, baseline: 2024-11-22 }
`;

const readme = `# Test documents of an invented programme

Everything here is invented. The documents are YAML; what was published stands beside them as it was published.
`;

/** The approach of the example with no issue of severity 3 allowed at the end of PIT. */
const approachOfExample = changed(ofExample('approach/app-r1.yaml'), [
  '{ severity: 3, maximum: 10 }',
  '{ severity: 3, maximum: 0 }',
]);

/** The criterion for entry that comes with version 1.1. */
const addedCriterion = `# Beyond those of the SVTAD; answered in the readiness document of the phase.
entryCriteria:
  - { id: SIT-E1, phase: SIT, criterion: The second rehearsal of the migration has passed }

`;
const exitOfPit =
  '  - { id: PIT-X2, phase: PIT, criterion: "The build, its release notes and its known faults are handed over to SIT" }\n';
const exitOfSit = /^ {2}- \{ id: SIT-X1, .*\n(?: {2}- \{ id: SIT-X\d, .*\n)+/m.exec(approachOfExample)?.[0] as string;
const assessorsCriterion = /^ {2}- \{ id: SIT-X4, .*\n/m.exec(approachOfExample)?.[0] as string;
const thresholdsOfSit = / {4}- phase: SIT\n {6}per: release\n[\s\S]*? {6}total: 40\n/.exec(
  approachOfExample,
)?.[0] as string;

const approach = changed(approachOfExample, [addedCriterion, '']);
const approachOfPit = changed(
  approach,
  ['version: "1.0"\ntitle: Testing approach for R1', 'version: "0.1"\ntitle: Testing approach for PIT'],
  [exitOfSit, ''],
  [thresholdsOfSit, ''],
  ['approvers: [TAG]', 'approvers: [DCC]'],
);
const approachNext = changed(approachOfExample, ['version: "1.0"\ntitle', 'version: "1.1"\ntitle']);

/** The coverage of the example with one group left to a later version. */
const coverage = changed(
  ofExample('coverage/cov-r1.yaml'),
  [
    'completeness: full\n',
    `completeness: partial
outstanding:
  - id: OUT-1
    description: how access and roles are tested, for the role model is not settled yet
    phases: [SIT]
    groups: [ACC]
    plannedFor: 2024-09-09
`,
  ],
  ['depth: Each role is set up, delegated and taken away once', 'depth: To be settled with the role model'],
);
const groupsOf = (...ids: readonly string[]): string =>
  ids.map((id) => new RegExp(`^ {2}- id: ${id}\\n(?: {4}.*\\n)+`, 'm').exec(coverage)?.[0] as string).join('');
const coverageOfFunctions = changed(
  coverage,
  ['version: "1.0"', 'version: "0.1"'],
  ['depth: One request of each sort in the catalogue', 'depth: To be settled'],
  [groupsOf('PRF', 'SEC', 'AVL', 'MIG', 'ACC'), ''],
  [/outstanding:\n(?: {2}.*\n)+/.exec(coverage)?.[0] as string, ''],
  ['completeness: partial', 'completeness: full'],
);

/** A specification of the example as long as it is a draft. */
const drafted = (file: string, status: string, preparedAt: string): string =>
  changed(ofExample(file), [`status: ${status}\npreparedAt: ${preparedAt}\n`, 'status: draft\n']);

const planOfSms = ofExample('plans/pit-sms.yaml');
const signedSms = /^signOff:\n(?: {2}.*\n)+/m.exec(planOfSms)?.[0] as string;
const readinessOfSms = ofExample('readiness/pit-sms.yaml');
const notReady = (resource: string): readonly [string, string] => {
  const row = new RegExp(`resource: ${resource}, .*`).exec(readinessOfSms)?.[0] as string;
  return [row, row.replace('ready: true', 'ready: false').replace('2024-02-28', '2024-02-27')];
};

const app = 'approach/app-r1.yaml';
const next = 'approach/app-r1-v1.1.yaml';
const cov = 'coverage/cov-r1.yaml';

export const beginnings: readonly Commit[] = [
  named('nothing', '2024-01-08T09:05:00+00:00', 'manager', 'Begin the repository', [write('README.md', readme)]),
  named('programme', '2024-01-08T10:30:00+00:00', 'manager', 'The programme: who takes part, what is released', [
    write('programme.yaml', programme),
  ]),
  commit('2024-01-08T16:12:00+00:00', 'director', 'Who must look at which folder', [
    write('CODEOWNERS', 'decisions.yaml @tag-secretary-1\n'),
  ]),
  named('approach-drafted', '2024-01-10T11:00:00+00:00', 'analyst', 'A first draft of the approach, for PIT', [
    write(app, approachOfPit),
  ]),
  named('approach-for-both-phases', '2024-01-12T14:40:00+00:00', 'analyst', 'Approach: what SIT needs', [
    replace(app, '  exclusions:\n    process:', `${thresholdsOfSit}  exclusions:\n    process:`),
    replace(app, exitOfPit, exitOfPit + changed(exitOfSit, [assessorsCriterion, ''])),
    replace(app, 'version: "0.1"\ntitle', 'version: "0.2"\ntitle'),
  ]),
  commit('2024-01-15T09:20:00+00:00', 'manager', 'Approach: a title for both phases', [
    replace(app, 'title: Testing approach for PIT', 'title: Testing approach for R1'),
  ]),
  commit('2024-01-15T17:45:00+00:00', 'analyst', 'Notes on how the documents are written', [
    append('README.md', '\nA version that was agreed keeps its file; the next one has a file of its own.\n'),
  ]),
  commit('2024-01-16T10:00:00+00:00', 'analyst', 'Approach 0.9, for the TAG', [
    replace(app, 'version: "0.2"\ntitle', 'version: "0.9"\ntitle'),
  ]),
  named('approach-submitted', '2024-01-17T15:30:00+00:00', 'manager', 'The approach goes to the TAG', [
    write('notices.yaml', '# Invented, like all of this repository.\nkind: notices\nnotices:\n'),
    notice(`id: N-001
type: submission
from: DCC
to: [TAG]
date: 2024-01-17
document: APP-R1
version: "0.9"
reference: Letter A-01`),
  ]),
  named('coverage-drafted', '2024-01-18T12:00:00+00:00', 'analyst', 'A first draft of the coverage: the functions', [
    write(cov, coverageOfFunctions),
  ]),
  commit('2024-01-19T10:10:00+00:00', 'analyst', 'Coverage: depth of service requests', [
    replace(cov, 'depth: To be settled', 'depth: One request of each sort in the catalogue', 'SRQ'),
  ]),
  named(
    'coverage-of-sms-whole',
    '2024-01-22T11:25:00+00:00',
    'analyst',
    'Coverage: performance, availability, migration and access',
    [
      replace(cov, '\nrisks:\n', `${groupsOf('PRF', 'AVL', 'MIG', 'ACC')}\nrisks:\n`),
      replace(cov, 'version: "0.1"', 'version: "0.2"'),
    ],
  ),
  named('coverage-of-ssi-whole', '2024-01-23T16:00:00+00:00', 'analyst', 'Coverage: security', [
    replace(cov, '\nrisks:\n', `${groupsOf('SEC')}\nrisks:\n`),
  ]),
  commit('2024-01-24T09:40:00+00:00', 'analyst', 'Coverage 1.0, with the access left to a later version', [
    write(cov, coverage),
  ]),
  named(
    'coverage-submitted',
    '2024-01-31T23:52:00+00:00',
    'manager',
    'The coverage goes to the TAG, on the last evening of the month',
    [
      notice(`id: N-002
type: submission
from: DCC
to: [TAG]
date: 2024-01-31
document: COV-R1
version: "1.0"
reference: Letter A-02`),
    ],
  ),
  commit('2024-02-05T10:00:00+00:00', 'analyst', 'A list of the people to ask', [
    write('people.md', 'Invented: Test Manager 1, Test Analyst 1.\n'),
  ]),
  named(
    'approach-agreed-without-digest',
    '2024-02-07T16:20:00+00:00',
    'tag',
    'The TAG agrees the approach with changes',
    [
      write(app, approach),
      write('decisions.yaml', '# Invented, like all of this repository.\nkind: decisions\ndecisions:\n'),
      decision(`id: D-001
body: TAG
decidedAt: 2024-02-07
matter: document
outcome: agreed-with-changes
document: APP-R1
version: "0.9"
finalVersion: "1.0"
changes: [Exit criterion SIT-X4 is added, Exclusions need the TAG]
reference: TAG minutes 1 item 3`),
    ],
  ),
  named('approach-agreed', '2024-02-07T18:05:00+00:00', 'tag', 'D-001 pins the text that was agreed', [
    replace(
      'decisions.yaml',
      'finalVersion: "1.0"\n',
      `finalVersion: "1.0"\n    digest: ${digestOfFile(app)}\n`,
      'D-001',
    ),
  ]),
  named('issue-log', '2024-02-08T09:15:00+00:00', 'manager', 'A log of Testing Issues, with none in it', [
    write(
      log,
      '# Invented, like all of this repository.\n# A change is a new row, never an edit.\nkind: issue-log\nid: LOG-R1\nreleases: [R1]\nissues: []\n',
    ),
  ]),
  {
    ...commit('2024-02-08T11:00:00+00:00', 'providerA', 'Draft of the tests of SMS', [
      write('specifications/pit-sms.yaml', drafted('specifications/pit-sms.yaml', 'prepared', '2024-02-19')),
    ]),
    on: 'specifications',
  },
  {
    ...commit('2024-02-09T10:30:00+00:00', 'providerB', 'Draft of the tests of SSI', [
      write('specifications/pit-ssi.yaml', drafted('specifications/pit-ssi.yaml', 'prepared', '2024-02-26')),
    ]),
    on: 'specifications',
  },
  commit('2024-02-09T11:45:00+00:00', 'director', 'What the list of people is for stands in the README', [
    remove('people.md'),
    append('README.md', '\nPeople have numbers instead of names.\n'),
  ]),
  {
    ...named(
      'specifications-on-their-branch',
      '2024-02-09T15:00:00+00:00',
      'analyst',
      'Draft of the tests of SIT, and the matrix',
      [
        write('specifications/sit-r1.yaml', drafted('specifications/sit-r1.yaml', 'approved', '2024-06-12')),
        write('traceability/tm-r1.yaml', ofExample('traceability/tm-r1.yaml')),
      ],
    ),
    on: 'specifications',
  },
  {
    ...named(
      'specifications-drafted',
      '2024-02-12T10:00:00+00:00',
      'manager',
      'Merge the drafts of the specifications\n\nPull request 1.',
      [],
    ),
    merges: 'specifications',
  },
  named(
    'approach-edited-after-agreement',
    '2024-02-13T17:30:00+00:00',
    'analyst',
    'Approach: SIT waits for the rehearsal of the migration',
    [replace(app, '\nrisks:\n', `\n${addedCriterion}risks:\n`)],
  ),
  named(
    'approach-put-back',
    '2024-02-14T10:05:00+00:00',
    'manager',
    'Approach 1.0 as it was agreed, and the change as 1.1',
    [write(app, approach), write(next, approachNext)],
  ),
  named('plan-sms-begun', '2024-02-14T18:40:00+00:00', 'providerA', 'A plan for PIT of SMS, to be filled in', [
    write(
      'plans/pit-sms.yaml',
      changed(planOfSms, [signedSms, ''], ['end: 2024-05-31', 'end: FILL IN the last day of PIT']),
    ),
  ]),
  named('plan-sms-filled-in', '2024-02-15T11:30:00+00:00', 'providerA', 'The plan for PIT of SMS is whole', [
    replace('plans/pit-sms.yaml', 'FILL IN the last day of PIT', '2024-05-31'),
  ]),
  named('approach-1.1-submitted', '2024-02-16T15:00:00+00:00', 'manager', 'Approach 1.1 goes to the TAG', [
    notice(`id: N-003
type: submission
from: DCC
to: [TAG]
date: 2024-02-16
document: APP-R1
version: "1.1"
reference: Letter A-03`),
  ]),
  named('spec-sms-prepared', '2024-02-19T09:50:00+00:00', 'providerA', 'The tests of SMS are prepared', [
    replace('specifications/pit-sms.yaml', 'status: draft\n', 'status: prepared\npreparedAt: 2024-02-19\n'),
  ]),
  named(
    'plan-sms-signed-for-tomorrow',
    '2024-02-19T16:30:00+00:00',
    'manager',
    'Sign-off of the plan of SMS, for tomorrow',
    [append('plans/pit-sms.yaml', changed(signedSms, ['2024-02-14', '2024-02-20']))],
  ),
  named('plan-sms-signed', '2024-02-20T08:55:00+00:00', 'director', 'README: where the plans lie', [
    append('README.md', '\nPlans lie in `plans`.\n'),
  ]),
  named('coverage-agreed', '2024-02-21T17:10:00+00:00', 'tag', 'The TAG agrees the coverage', [
    decision(`id: D-002
body: TAG
decidedAt: 2024-02-21
matter: document
outcome: agreed
document: COV-R1
version: "1.0"
digest: ${digestOfFile(cov)}
reference: TAG minutes 2 item 2`),
  ]),
  named('plan-ssi-signed-by-provider', '2024-02-22T10:20:00+00:00', 'providerB', 'A plan for PIT of SSI, signed', [
    write(
      'plans/pit-ssi.yaml',
      changed(ofExample('plans/pit-ssi.yaml'), ['body: DCC', 'body: Service Provider'], ['2024-02-20', '2024-02-22']),
    ),
  ]),
  named('plan-ssi-signed', '2024-02-23T14:00:00+00:00', 'manager', 'The DCC signs the plan of SSI', [
    replace('plans/pit-ssi.yaml', 'body: Service Provider', 'body: DCC'),
    replace('plans/pit-ssi.yaml', 'signedAt: 2024-02-22', 'signedAt: 2024-02-23'),
  ]),
  named('spec-ssi-prepared', '2024-02-26T11:11:00+00:00', 'providerB', 'The tests of SSI are prepared', [
    replace('specifications/pit-ssi.yaml', 'status: draft\n', 'status: prepared\npreparedAt: 2024-02-26\n'),
  ]),
  named(
    'readiness-sms-in-part',
    '2024-02-27T16:45:00+00:00',
    'providerA',
    'Readiness of SMS: stubs and data are not ready yet',
    [write('readiness/pit-sms.yaml', changed(readinessOfSms, notReady('stubs'), notReady('data')))],
  ),
  commit('2024-02-28T10:30:00+00:00', 'director', 'What no record can show, somebody answers for', [
    append(
      'programme.yaml',
      `
attestations:
  - clause: "2.2"
    statement: Whoever takes part has signed up to these rules
    by: Programme Director 1
    at: 2024-02-28
`,
    ),
  ]),
  named('approach-1.1-agreed', '2024-02-28T17:00:00+00:00', 'tag', 'The TAG agrees approach 1.1', [
    decision(`id: D-003
body: TAG
decidedAt: 2024-02-28
matter: document
outcome: agreed
document: APP-R1
version: "1.1"
digest: ${digestOfFile(next)}
reference: TAG minutes 3 item 1`),
  ]),
  named('approach-renamed', '2024-02-29T09:00:00+00:00', 'analyst', 'Versions of the approach are named alike', [
    rename(app, 'approach/app-r1-v1.0.yaml'),
  ]),
  named('readiness-sms', '2024-03-01T09:30:00+00:00', 'providerA', 'Readiness of SMS, as confirmed on Wednesday', [
    write('readiness/pit-sms.yaml', readinessOfSms),
  ]),
  named('sms-may-proceed', '2024-03-01T16:00:00+00:00', 'manager', 'Approval to proceed into PIT of SMS', [
    write('certificates.yaml', '# Invented, like all of this repository.\nkind: certificates\ncertificates:\n'),
    certificate(
      '{ id: ATP-R1-PIT-SMS, type: approval-to-proceed, release: R1, phase: PIT, subSystem: SMS, issuedBy: DCC, issuedAt: 2024-03-01 }',
    ),
  ]),
];
