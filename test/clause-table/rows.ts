/** A fixture for each row of the clause table: what must block or be told, and what comes close and must not. */
import { added, type Edit } from '../support/record.ts';
import {
  again,
  agreed,
  approach,
  approachApart,
  beside,
  block,
  type Class,
  certificate,
  consulted,
  coverage,
  coverageApart,
  coverageOfSsi,
  decision,
  declined,
  determination,
  directed,
  drafts,
  type Fixture,
  lacking,
  leaving,
  modified,
  mutated,
  notice,
  oneApproach,
  panelCites,
  programme,
  type Row,
  record,
  referred,
  report,
  rewrite,
  stepsAgain,
  submitted,
  text,
  users,
  withheld,
} from './fixture.ts';

const row = (number: number, clause: string, of: readonly Class[], rest: Omit<Fixture, 'name'>): Row => ({
  name: `row ${number}`,
  clause,
  class: of,
  ...rest,
});

const blocking: readonly Class[] = ['block'];
const derived: readonly Class[] = ['block', 'derived'];
const finding: readonly Class[] = ['finding'];

const plan = (from: string, to: string): Edit => ({ file: 'plans/sit-r1.yaml', from, to });
const pitPlan = (from: string, to: string): Edit => ({ file: 'plans/pit-sms.yaml', from, to });
const matrix = (from: string, to: string): Edit => ({ file: 'traceability/tm-r1.yaml', from, to });
const ran = (from: string, to: string): Edit => ({ file: 'results/pit-sms.yaml', from, to });
const log = (from: string, to: string): Edit => ({ file: 'issues/log-r1.yaml', from, to });

const consultees = 'Parties, TAG, Other, Authority, Secretary of State';

const attestation = (clause: string): string =>
  new RegExp(` {2}- clause: "${clause}"\n(?: {4}.*\n)*`).exec(text('programme.yaml'))?.[0] ?? '';

/** What somebody must answer for, and what is enough: a word for each release of its own. */
const answered = (clause: string) => ({
  near: { edit: programme(attestation(clause), ''), unattested: clause } as const,
  clean: {
    edit: programme(
      attestation(clause),
      ['R1', 'R2'].map((of) => attestation(clause).replace('\n', `\n    release: ${of}\n`)).join(''),
    ),
    attested: clause,
  },
});

const publication = text('reports/rep-sit-r1.yaml').slice(text('reports/rep-sit-r1.yaml').indexOf('publication:'));
const sscCertificate = /.*id: TCC-R1-PIT-SSI,.*\n/.exec(text('certificates.yaml'))?.[0] ?? '';
const pitSms = ['pit-completion R1/SMS', 'pit-completion R1/SSI', 'sit-entry R1'];

/** A test of PIT that a body takes out of scope. */
const descoped = (body: string): readonly Edit[] => [
  ran(
    'test: PIT-SMS-12, executedAt: 2024-04-30, outcome: passed',
    'test: PIT-SMS-12, executedAt: 2024-04-30, outcome: descoped, decision: D-1',
  ),
  added('decisions', `body: ${body}, decidedAt: 2024-04-30, matter: descoping, outcome: agreed, tests: [PIT-SMS-12]`),
];

/** Each of the six resources but one is said not to apply, with its reason. */
const notApplicable = (file: string, resource: string): Edit =>
  rewrite(file, [
    new RegExp(`\\{ resource: ${resource}, applicable: true.*\\}`),
    `{ resource: ${resource}, applicable: false, reason: The tests need none }`,
  ]);

const userTestingParts = [
  ['users', '7.1(a)'],
  ['entryRequirements', '7.1(b)'],
  ['approach', '7.1(c)'],
  ['timescales', '7.1(d)'],
  ['completion', '7.1(e)'],
  ['issueProcess', '7.1(f)'],
  ['notification', '7.1(g)'],
] as const;

export const rows: readonly Row[] = [
  row(1, '1.2', blocking, {
    about: 'no document sets the SVTAD aside',
    near: [
      {
        edit: [
          plan('precursors: []', 'precursors: []\nwaivers: [{ clause: 2.13(c), statement: PIT of SSI may follow }]'),
          certificate(sscCertificate, ''),
        ],
        turns: 'sit-entry.precursors',
      },
      {
        edit: coverage('completeness: full', 'completeness: full\nwaivers: [{ clause: "2.6", statement: At risk }]'),
        tells: 'precedence.waiver',
        says: 'nobody can waive 2.6, 2.7, 2.12 or 2.13',
      },
    ],
    clean: {
      edit: approach('exitCriteria:\n', 'waivers: []\nconditionsBlock: true\nexitCriteria:\n'),
    },
  }),
  row(2, '1.3', finding, {
    about: 'what a provider must do the DCC answers for, and no act of a provider is one of the DCC',
    near: [
      {
        edit: added(
          'decisions',
          'body: Service Provider, decidedAt: 2024-11-11, matter: severity, outcome: agreed, issue: TI-R1-017, severity: 4',
        ),
        tells: 'decision.powerless',
        says: 'D-1 of Service Provider says agreed on a matter of severity; only TAG can',
      },
      mutated('sit-entry.test-plan', 'a sign-off by a provider'),
      {
        edit: notice(
          'from: DCC\n    to: [TAG]\n    date: 2024-01-17',
          'from: Service Provider\n    to: [TAG]\n    date: 2024-01-17',
        ),
        turns: 'sit-entry.approach-submitted',
      },
    ],
    clean: {
      edit: [
        rewrite('issues/log-r1.yaml', [/owner: DCC/g, 'owner: Provider C']),
        rewrite('readiness/sit-r1.yaml', [/confirmedBy: DCC/g, 'confirmedBy: Provider A']),
      ],
    },
  }),
  row(3, '2.2', ['attested'], { about: 'whoever takes part complies', ...answered('2.2') }),
  row(4, '2.3', finding, {
    about: 'whoever raises an issue takes part in the testing',
    near: {
      edit: log('raisedAt: 2024-07-03\n    raisedBy: DCC', 'raisedAt: 2024-07-03\n    raisedBy: PROV-Z'),
      tells: 'reference.unknown',
      clause: '2.3',
    },
    clean: { edit: log('raisedAt: 2024-07-03\n    raisedBy: DCC', 'raisedAt: 2024-07-03\n    raisedBy: USER-3') },
  }),
  row(5, '2.5', derived, {
    about: 'a document counts only for the releases that it names',
    near: [
      ...lacking('coverage-content', '5.1', [
        rewrite(
          'coverage/cov-r1.yaml',
          ['releases: [R1]', 'releases: [R2]'],
          ['subSystems: [SMS, SSI]\n', ''],
          [block('coverage/cov-r1.yaml', 'parts'), ''],
          [/ {4}subSystems: .*\n/g, ''],
        ),
      ]),
      ...withheld('2.5', coverage('releases: [R1]\n', '')),
      ...withheld('2.5', coverage('releases: [R1]\n', 'releases: [R1, R9]\n')),
    ],
    clean: { edit: oneApproach },
  }),
  row(6, '2.5', finding, {
    about: 'a combined document says of which parts it is made',
    near: {
      edit: approach('  - { title: Part C, release: R1, phase: SIT }\n', ''),
      tells: 'document.parts',
      says: 'leave out SIT of R1',
    },
    clean: {
      edit: rewrite('approach/app-r1.yaml', [
        block('approach/app-r1.yaml', 'parts'),
        'parts:\n  - { title: PIT, release: R1, phase: PIT }\n  - { title: SIT, release: R1, phase: SIT }\n',
      ]),
    },
  }),
  row(7, '2.5', ['attested'], { about: 'the testing follows good practice', ...answered('2.5') }),
  row(8, '2.6', blocking, {
    about: 'the approach to PIT is approved before PIT completes',
    near: {
      edit: decision('decidedAt: 2024-06-19', 'decidedAt: 2024-10-26'),
      turns: 'pit-completion.approach-final',
      of: 'R2/RMS',
      says: 'later than 2024-10-25',
    },
    clean: { edit: decision('decidedAt: 2024-02-07', 'decidedAt: 2024-05-24') },
  }),
  row(9, '2.6', blocking, {
    about: 'the coverage of PIT is approved before PIT completes',
    near: {
      edit: decision('decidedAt: 2024-02-21', 'decidedAt: 2024-05-25'),
      turns: 'pit-completion.coverage-final',
      says: 'later than 2024-05-24',
    },
    clean: { edit: decision('decidedAt: 2024-02-21', 'decidedAt: 2024-05-24') },
  }),
  row(10, '2.7', blocking, {
    about: 'the approach to SIT is approved before its first test',
    near: [
      { edit: approachApart('2024-06-25'), turns: 'sit-entry.approach-final', says: 'later than 2024-06-24' },
      {
        edit: [
          leaving(approach, 'id: OUT-1, description: roles, phases: [SIT], groups: [ACC]'),
          beside('approach/later.yaml', 'approach/app-r1.yaml', ['version: "1.0"', 'version: "1.1"']),
          report('approach: { document: APP-R1, version: "1.0" }', 'approach: { document: APP-R1, version: "1.1" }'),
          panelCites('APP-R1', '1.1'),
          added('decisions', agreed('APP-R1', '1.1', '2024-10-02')),
          added('notices', submitted('APP-R1', '1.1', '2024-09-04')),
        ],
        tells: 'breach.sit-test',
        says: 'SIT-ACC-01 ran on 2024-10-01, when APP-R1 1.0 had left group ACC to a later version (OUT-1)',
      },
    ],
    clean: { edit: approachApart('2024-06-24') },
  }),
  row(11, '2.7', blocking, {
    about: 'the coverage of a SIT test is approved before the test',
    near: [
      { edit: coverageApart('2024-06-25'), turns: 'sit-entry.coverage-final', says: 'later than 2024-06-24' },
      {
        edit: [
          leaving(coverage, 'id: OUT-1, description: roles, phases: [SIT], groups: [ACC]'),
          beside('coverage/later.yaml', 'coverage/cov-r1.yaml', ['version: "1.0"', 'version: "1.1"']),
          report('  - { document: COV-R1, version: "1.0" }', '  - { document: COV-R1, version: "1.1" }'),
          added('decisions', agreed('COV-R1', '1.1', '2024-10-02')),
          added('notices', submitted('COV-R1', '1.1', '2024-09-04')),
        ],
        tells: 'breach.sit-test',
        says: 'SIT-ACC-01 ran on 2024-10-01, when COV-R1 1.0 had left group ACC to a later version (OUT-1)',
      },
    ],
    clean: {
      edit: [
        leaving(coverage, 'id: OUT-1, description: roles, phases: [SIT], groups: [ACC], plannedFor: 2024-09-04'),
        beside('coverage/later.yaml', 'coverage/cov-r1.yaml', ['version: "1.0"', 'version: "1.1"']),
        report('  - { document: COV-R1, version: "1.0" }', '  - { document: COV-R1, version: "1.1" }'),
        added('decisions', agreed('COV-R1', '1.1', '2024-10-01')),
        added('notices', submitted('COV-R1', '1.1', '2024-09-04')),
      ],
    },
  }),
  row(12, '2.8', derived, {
    about: 'an approach says whether it sets out all of its phase',
    near: [
      ...withheld('2.8', approach('completeness: full\n', '')),
      ...withheld('2.8', approach('completeness: full', 'completeness: partial')),
    ],
    clean: {
      edit: leaving(approach, 'id: OUT-1, description: roles, phases: [SIT], groups: [ACC], plannedFor: 2024-09-04'),
      asOf: '2024-06-23',
      gates: pitSms,
    },
  }),
  row(13, '2.8', finding, {
    about: 'the approach to the rest is planned and goes to the TAG',
    near: {
      edit: leaving(approach, 'id: OUT-1, description: roles, phases: [SIT], groups: [ACC]'),
      asOf: '2024-06-23',
      tells: 'document.outstanding',
      clause: '2.8',
    },
    clean: {
      edit: [
        leaving(approach, 'id: OUT-1, description: roles, phases: [SIT], groups: [ACC], plannedFor: 2024-06-05'),
        added('notices', submitted('APP-R1', '1.1', '2024-06-06')),
      ],
      asOf: '2024-06-23',
      gates: pitSms,
    },
  }),
  row(14, '2.8', blocking, {
    about: 'what the approach leaves out can be neither tested in SIT nor completed',
    near: [
      mutated('pit-completion.approach-whole', 'a partial approach'),
      mutated('sit-completion.approach', 'a partial approach'),
      {
        edit: leaving(approach, 'id: OUT-1, description: roles, phases: [SIT], groups: [ACC]'),
        asOf: '2024-10-01',
        tells: 'breach.sit-test',
        says: 'when APP-R1 1.0 had left group ACC to a later version',
      },
    ],
    clean: {
      edit: leaving(approach, 'id: OUT-1, description: x, phases: [PIT], subSystems: [SSI], plannedFor: 2024-07-01'),
      asOf: '2024-05-30',
      gates: ['pit-entry R1/SMS', 'pit-entry R1/SSI', 'pit-completion R1/SMS'],
    },
  }),
  row(15, '2.9', derived, {
    about: 'a coverage says whether it sets out all of its phase',
    near: [
      ...withheld('2.9', coverage('completeness: full\n', '')),
      ...withheld('2.9', coverage('completeness: full', 'completeness: partial')),
    ],
    clean: {
      edit: leaving(coverage, 'id: OUT-1, description: roles, phases: [SIT], groups: [ACC], plannedFor: 2024-09-04'),
      asOf: '2024-06-23',
      gates: pitSms,
    },
  }),
  row(16, '2.9', finding, {
    about: 'the coverage of the rest is planned and goes to the TAG',
    near: {
      edit: leaving(coverage, 'id: OUT-1, description: roles, phases: [SIT], groups: [ACC], plannedFor: 2024-06-05'),
      asOf: '2024-06-23',
      tells: 'document.outstanding',
      clause: '2.9',
    },
    clean: {
      edit: leaving(coverage, 'id: OUT-1, description: roles, phases: [SIT], groups: [ACC], plannedFor: 2024-06-23'),
      asOf: '2024-06-23',
      gates: pitSms,
    },
  }),
  row(17, '2.9', blocking, {
    about: 'what the coverage leaves out can be neither tested in SIT nor completed',
    near: [
      mutated('pit-completion.coverage-whole', 'a partial coverage'),
      mutated('sit-completion.coverage', 'a partial coverage'),
      {
        edit: leaving(coverage, 'id: OUT-1, description: roles, phases: [SIT], groups: [ACC]'),
        asOf: '2024-10-01',
        tells: 'breach.sit-test',
        says: 'when COV-R1 1.0 had left group ACC to a later version',
      },
    ],
    clean: {
      edit: leaving(coverage, 'id: OUT-1, description: x, phases: [PIT], subSystems: [SSI], plannedFor: 2024-07-01'),
      asOf: '2024-05-30',
      gates: ['pit-entry R1/SMS', 'pit-entry R1/SSI', 'pit-completion R1/SMS'],
    },
  }),
  row(18, '2.10', finding, {
    about: 'phases start in time for the milestones of the JIP',
    near: [
      {
        edit: programme('baseline: 2024-03-11, actual: 2024-03-11', 'baseline: 2024-03-08, actual: 2024-03-11'),
        tells: 'timing.milestone',
        says: 'R1-M1-SSI (pit-start of SSI) was 3 days late',
      },
      {
        edit: plan('start: 2024-06-24', 'start: 2024-06-25'),
        tells: 'timing.plan',
      },
    ],
    clean: {
      edit: programme(
        'baseline: 2024-03-11, actual: 2024-03-11',
        'baseline: 2024-03-11, forecast: 2024-03-20, actual: 2024-03-11',
      ),
    },
  }),
  row(19, '2.11', ['derived'], {
    about: 'the testing shows that each requirement of the release is met',
    near: mutated('sit-completion.requirements-verified', 'a requirement without a test in SIT'),
    clean: {
      edit: matrix(
        'phases: [PIT, SIT], tests: [PIT-SMS-01, SIT-INC-01] }',
        'phases: [PIT, SIT], tests: [PIT-SMS-01], verification: analysis, rationale: Seen in the log of every other test }',
      ),
    },
  }),
  row(20, '2.12(a)', blocking, {
    about: 'the DCC signs off the test plan of PIT',
    near: [
      mutated('pit-entry.test-plan', 'a sign-off by a provider'),
      mutated('pit-entry.test-plan', 'a plan without sign-off'),
    ],
    clean: {
      edit: [
        pitPlan('body: DCC', 'body: TAB'),
        beside(
          'plans/draft.yaml',
          'plans/pit-sms.yaml',
          ['version: "1.0"', 'version: "1.1"'],
          [block('plans/pit-sms.yaml', 'signOff'), ''],
        ),
      ],
    },
  }),
  row(21, '2.12(b)', blocking, {
    about: 'each phase that comes before PIT is certified',
    near: mutated('pit-entry.precursors', 'a precursor without certificate'),
    clean: {
      edit: certificate(
        'phase: Factory acceptance, issuedBy: DCC, issuedAt: 2024-08-09',
        'phase: Factory acceptance, issuedBy: TAB, issuedAt: 2024-09-30, revokedAt: 2025-07-01',
      ),
    },
  }),
  row(22, '2.12(c)', blocking, {
    about: 'the tests of PIT are specified, with a matrix',
    near: [
      mutated('pit-entry.test-specification', 'a draft specification'),
      mutated('pit-entry.traceability', 'a test that no requirement names'),
    ],
    clean: {
      edit: [
        rewrite('specifications/pit-sms.yaml', ['status: prepared', 'status: approved']),
        matrix(
          'tests: [PIT-SMS-02, SIT-INC-08] }',
          'tests: [SIT-INC-08], verification: analysis, rationale: The same code as for an update }',
        ),
      ],
    },
  }),
  row(23, '2.12(d)', blocking, {
    about: 'what PIT needs is in place, secure and ready',
    near: [
      mutated('pit-entry.readiness', 'tools that are not secure'),
      mutated('pit-entry.readiness', 'a resource left out'),
      {
        edit: rewrite('readiness/pit-sms.yaml', [/(?<=resource: data.*confirmedAt: )2024-02-28/, '2024-03-05']),
        turns: 'pit-entry.readiness',
      },
    ],
    clean: { edit: notApplicable('readiness/pit-sms.yaml', 'laboratories') },
  }),
  row(24, '2.12(e)', blocking, {
    about: 'the DCC approves that PIT proceeds',
    near: [
      mutated('pit-entry.approval-to-proceed', 'a certificate issued by a provider'),
      {
        edit: certificate('issuedAt: 2024-02-29', 'issuedAt: 2024-02-29, revokedAt: 2024-03-01'),
        turns: 'pit-entry.approval-to-proceed',
      },
    ],
    clean: { edit: certificate('issuedBy: DCC, issuedAt: 2024-02-29', 'issuedBy: TAB, issuedAt: 2024-03-04') },
  }),
  row(25, '2.13(a)', blocking, {
    about: 'the DCC signs off the test plan of SIT',
    near: [
      mutated('sit-entry.test-plan', 'a sign-off after the phase began'),
      mutated('sit-entry.test-plan', 'a plan without sign-off'),
    ],
    clean: { edit: plan('body: DCC', 'body: TAB') },
  }),
  row(26, '2.13(b)', blocking, {
    about: 'the documents of SIT, and those of PIT of each Sub-System, are approved',
    near: [
      mutated('sit-entry.approach-final', 'an agreement by the TAB'),
      mutated('sit-entry.coverage-final', 'a disagreement'),
      mutated('sit-entry.pit-documents', 'documents that leave out the PIT of one Sub-System'),
    ],
    clean: { edit: coverageOfSsi },
  }),
  row(27, '2.13(c)', blocking, {
    about: 'PIT of every Sub-System is certified before SIT',
    near: [
      mutated('sit-entry.precursors', 'a revoked certificate'),
      mutated('sit-entry.precursors', 'a certificate of a provider'),
      { edit: certificate(sscCertificate, ''), turns: 'sit-entry.precursors', says: 'PIT of SSI in R1' },
      { edit: certificate('issuedAt: 2024-06-07', 'issuedAt: 2024-06-25'), turns: 'sit-entry.precursors' },
    ],
    clean: {
      edit: certificate('basis: [REP-PIT-SMS]', 'basis: [REP-PIT-SMS], conditions: [Retest of TI-R1-004]'),
      tells: ['certificate.conditions'],
    },
  }),
  row(28, '2.13(d)', blocking, {
    about: 'the tests of SIT are specified, with a matrix',
    near: [
      mutated('sit-entry.test-specification', 'a draft specification'),
      mutated('sit-entry.traceability', 'a matrix that is not there'),
    ],
    clean: { edit: { file: 'specifications/sit-r1.yaml', from: 'status: approved', to: 'status: prepared' } },
  }),
  row(29, '2.13(e)', blocking, {
    about: 'what SIT needs is in place, secure and ready',
    near: [
      mutated('sit-entry.readiness', 'tools that are not secure'),
      mutated('sit-entry.readiness', 'no confirmation'),
    ],
    clean: { edit: notApplicable('readiness/sit-r1.yaml', 'laboratories') },
  }),
  row(30, '2.13(f)', blocking, {
    about: 'the DCC approves that SIT proceeds',
    near: [
      mutated('sit-entry.approval-to-proceed', 'a certificate issued by a provider'),
      {
        edit: certificate('issuedBy: DCC, issuedAt: 2024-06-21', 'issuedBy: DCC, issuedAt: 2024-06-18'),
        tells: 'certificate.before-evidence',
      },
    ],
    clean: { edit: certificate('issuedBy: DCC, issuedAt: 2024-06-21', 'issuedBy: TAB, issuedAt: 2024-06-19') },
  }),
  row(31, '3.1(a)', finding, {
    about: 'the SVTAD is changed as directed, with Parties heard where that was directed',
    near: {
      edit: [
        modified('type: directed, direction: Letter 0, consultationDirected: true'),
        added('notices', 'type: consultation, to: [TAG], modification: M-1, date: 2024-01-20'),
      ],
      tells: 'modification.consultation',
      clause: '3.1(a)',
    },
    clean: { edit: modified('type: directed, direction: Letter 0, consultationDirected: false') },
  }),
  row(32, '3.1(b)', finding, {
    about: 'the SVTAD is changed by choice only after all were heard and the responses were presented',
    near: [
      {
        edit: [
          modified(consulted),
          added(
            'notices',
            'type: consultation, to: [Parties, TAG, Other, Secretary of State], modification: M-1, date: 2024-01-20',
          ),
        ],
        tells: 'modification.consultation',
        says: 'no consultation of Authority on M-1',
      },
      {
        edit: [
          modified(consulted.replace('false', 'true')),
          added(
            'notices',
            'type: consultation, to: [Parties, TAG, Other, Authority, Secretary of State], modification: M-1, date: 2024-01-20',
          ),
        ],
        tells: 'modification.contrary',
      },
      {
        edit: [
          modified(consulted.replace('2024-01-24', '2024-01-25')),
          added('notices', `type: consultation, to: [${consultees}], modification: M-1, date: 2024-01-20`),
        ],
        tells: 'modification.order',
      },
    ],
    clean: {
      edit: [
        modified(consulted),
        added(
          'notices',
          'type: consultation, to: [Parties, TAG, Other, Panel], modification: M-1, date: 2024-01-20',
          'type: consultation, to: [Authority, Secretary of State], modification: M-1, date: 2024-01-24',
        ),
      ],
    },
  }),
  row(33, '3.1(c)', ['permission'], {
    about: 'a change of the SVTAD that touches nobody needs no consultation',
    near: { edit: modified(consulted), tells: 'modification.consultation', clause: '3.1(b)' },
    clean: { edit: modified('type: minor, rationale: A slip of spelling') },
  }),
  row(34, '4.1', derived, {
    about: 'each release has an approach to each of its phases',
    near: lacking(
      'approach-content',
      '4.1',
      [
        ...approachApart('2024-06-05').filter(({ file }) => file !== 'approach/app-r1.yaml'),
        { file: 'approach/app-r1.yaml' },
        decision(record('decisions.yaml', 'D-001'), ''),
      ],
      approachApart('2024-06-05').filter(({ file }) => file === 'approach/app-r1.yaml'),
    ),
    clean: { edit: approachApart('2024-06-05') },
  }),
  row(35, '4.1(a)', derived, {
    about: 'the approach names the amendments, the changes of the system and the objective',
    near: [
      ...withheld('4.1(a)', approach(block('approach/app-r1.yaml', 'systemChanges'), '')),
      ...withheld('4.1(a)', approach(block('approach/app-r1.yaml', 'objective'), '')),
      ...lacking('approach-content', '4.1(a)', approach('variation: VAR-1', 'variation: VAR-9')),
    ],
    clean: { edit: programme('variations:\n', 'variations:\n  - { id: VAR-3, title: Of a release to come }\n') },
  }),
  row(36, '4.1(b)', derived, {
    about: 'the approach sets out the scope of each release',
    near: [
      ...lacking('approach-content', '4.1(b)', approach('scope:\n  - release: R1', 'scope:\n  - release: R2')),
      ...withheld('4.1(b)', approach(block('approach/app-r1.yaml', 'scope'), '')),
    ],
    clean: { edit: approach('    excludes: [ordering and returns of Communications Hubs]\n', '') },
  }),
  row(37, '4.1(c)', derived, {
    about: 'the approach sets out principles for its phases',
    near: lacking(
      'approach-content',
      '4.1(c)',
      approach('- phase: PIT\n    approach', '- phase: SIT\n    approach'),
      approach('- phase: SIT\n    approach', '- phase: PIT\n    approach'),
    ),
    clean: { edit: approach('principles:\n', 'principles:\n  - { phase: SIT, approach: Volume comes last }\n') },
  }),
  row(38, '4.1(d)', derived, {
    about: 'the approach lists the environments, and tests run there',
    near: [
      ...lacking(
        'approach-content',
        '4.1(d)',
        rewrite('approach/app-r1.yaml', [/phases: \[PIT\], purpose/g, 'phases: [SIT], purpose']),
        rewrite('approach/app-r1.yaml', [/phases: \[SIT\], purpose/g, 'phases: [PIT], purpose']),
      ),
      {
        edit: ran(
          'PIT-SMS-12, executedAt: 2024-04-30, outcome: passed, environment: LAB-SMS',
          'PIT-SMS-12, executedAt: 2024-04-30, outcome: passed, environment: SIT-P',
        ),
        tells: 'result.environment',
      },
    ],
    clean: {
      edit: [
        approach('id: SIT-P, phases: [SIT]', 'id: SIT-P, phases: [SIT, PIT]'),
        ran(
          'PIT-SMS-12, executedAt: 2024-04-30, outcome: passed, environment: LAB-SMS',
          'PIT-SMS-12, executedAt: 2024-04-30, outcome: passed, environment: SIT-P',
        ),
      ],
    },
  }),
  row(39, '4.1(e)', derived, {
    about: 'the approach says whether devices are used, and which',
    near: [
      ...withheld('4.1(e)', approach(block('approach/app-r1.yaml', 'devices'), '')),
      ...withheld('4.1(e)', approach('  types: [Communications Hub, electricity meter]\n', '')),
    ],
    clean: {
      edit: [
        approach(
          block('approach/app-r1.yaml', 'deviceSets'),
          'deviceSets: []\ndeviceSetsStatement: The makers are not chosen yet\n',
        ),
        rewrite('results/sit-r1.yaml', [/, deviceSet: DS-\d/g, '']),
      ],
    },
  }),
  row(40, '4.1(f)', derived, {
    about: 'the approach says what security testing is required, if any',
    near: [
      ...withheld('4.1(f)', approach(block('approach/app-r1.yaml', 'securityTesting'), '')),
      ...withheld(
        '4.1(f)',
        approach(block('approach/app-r1.yaml', 'securityTesting'), 'securityTesting: { required: false }\n'),
      ),
    ],
    clean: {
      edit: approach(
        block('approach/app-r1.yaml', 'securityTesting'),
        'securityTesting: { required: false, statement: Nothing of it changes }\n',
      ),
    },
  }),
  row(41, '4.1(g)', derived, {
    about: 'the approach says what capacity testing is required, if any',
    near: [
      ...withheld('4.1(g)', approach(block('approach/app-r1.yaml', 'capacityTesting'), '')),
      ...withheld(
        '4.1(g)',
        approach(block('approach/app-r1.yaml', 'capacityTesting'), 'capacityTesting: { required: true }\n'),
      ),
    ],
    clean: {
      edit: approach(
        block('approach/app-r1.yaml', 'capacityTesting'),
        'capacityTesting: { required: false, statement: The load stays as it is }\n',
      ),
    },
  }),
  row(42, '4.1(h)', derived, {
    about: 'the approach says how issues are resolved, how many may be left and how one is excluded',
    near: [
      ...lacking(
        'approach-content',
        '4.1(h)',
        rewrite('approach/app-r1.yaml', [/ {4}- phase: PIT\n(?: {6}.*\n)*/, '']),
        rewrite('approach/app-r1.yaml', [/ {4}- phase: SIT\n(?: {6}.*\n)*/, '']),
      ),
      ...withheld('4.1(h)', rewrite('approach/app-r1.yaml', [/ {2}exclusions:\n(?: {4}.*\n)*/, ''])),
      ...withheld('4.1(h)', rewrite('approach/app-r1.yaml', [/ {2}process: >-\n(?: {4}The.*\n {4}of.*\n)/, ''])),
    ],
    clean: {
      edit: rewrite(
        'approach/app-r1.yaml',
        [/severity: 4, maximum: 2\d/g, 'severity: 4, maximum: unlimited'],
        ['      total: 40\n', ''],
      ),
    },
  }),
  row(43, '4.1(i)', derived, {
    about: 'the approach sets exit criteria for each phase',
    near: [
      ...lacking(
        'approach-content',
        '4.1(i)',
        rewrite('approach/app-r1.yaml', [/(id: PIT-X\d, phase): PIT/g, 'id: SIT-Y, phase: SIT']),
        rewrite('approach/app-r1.yaml', [/phase: SIT, criterion/g, 'phase: PIT, criterion']),
      ),
      mutated('sit-completion.exit-criteria', 'a criterion without answer'),
    ],
    clean: {
      edit: [
        rewrite('approach/app-r1.yaml', [/(?: {2}- \{ id: SIT-X[234].*\n)+/, '']),
        rewrite('reports/rep-sit-r1.yaml', [/(?: {2}- criterion: SIT-X[234]\n(?: {4}.*\n)*)+/, '']),
      ],
    },
  }),
  row(44, '4.1(j)', derived, {
    about: 'the approach names its risks, each with what is done about it',
    near: [
      ...withheld('4.1(j)', approach(block('approach/app-r1.yaml', 'risks'), 'risks: []\n')),
      ...withheld(
        '4.1(j)',
        approach('    mitigation: Two rehearsals of the migration, each with a reconciliation\n', ''),
      ),
    ],
    clean: {
      edit: approach(block('approach/app-r1.yaml', 'risks'), 'risks: []\nrisksStatement: None are seen\n'),
    },
  }),
  row(45, '4.1(k)', derived, {
    about: 'the approach says how the testing is assured',
    near: [
      ...withheld('4.1(k)', approach(block('approach/app-r1.yaml', 'assurance'), '')),
      ...withheld('4.1(k)', approach(block('approach/app-r1.yaml', 'assurance'), 'assurance: ""\n')),
    ],
    clean: { edit: approach(block('approach/app-r1.yaml', 'assurance'), 'assurance: By the TAB of the DCC\n') },
  }),
  row(46, '4.1(l)', derived, {
    about: 'the approach lists what the Completion Report deals with',
    near: [
      mutated('sit-entry.approach-content', 'no matter for the Completion Report'),
      mutated('sit-completion.report', 'a matter left out'),
    ],
    clean: {
      edit: [
        approach('  - { id: M4, title: Findings of the assessor }\n', ''),
        report('  - { matter: M4, section: Annex B }\n', ''),
      ],
    },
  }),
  row(47, '4.2', blocking, {
    about: 'the draft of the approach goes to the TAG',
    near: ['pit-completion', 'sit-entry'].flatMap((gate) => [
      mutated(`${gate}.approach-submitted`, 'a submission that never went to the TAG'),
      mutated(`${gate}.approach-submitted`, 'a submission after the agreement'),
    ]),
    clean: { edit: notice('to: [TAG]\n    date: 2024-01-17', 'to: [Panel, TAG]\n    date: 2001-01-17') },
  }),
  row(48, '4.2(a)', blocking, {
    about: 'an approach becomes final as it was agreed, or with the changes that were agreed',
    near: ['pit-completion', 'sit-entry'].flatMap((gate) => [
      mutated(`${gate}.approach-final`, 'unlisted changes'),
      mutated(`${gate}.approach-final`, 'an agreement by the TAB'),
    ]),
    clean: {
      edit: [
        rewrite(
          'decisions.yaml',
          ['outcome: agreed-with-changes', 'outcome: agreed'],
          ['version: "0.9"\n    finalVersion: "1.0"', 'version: "1.0"'],
          [/ {4}changes:\n {6}- Exit.*\n {6}- Exclusions.*\n/, ''],
        ),
        notice('document: APP-R1\n    version: "0.9"', 'document: APP-R1\n    version: "1.0"'),
      ],
    },
  }),
  row(49, '4.2(b)', blocking, {
    about: 'what TAG and DCC cannot agree of an approach the Secretary of State determines',
    near: ['pit-completion', 'sit-entry'].flatMap((gate) => [
      {
        edit: added('notices', referred('document: APP-R1, version: "1.0"', '2024-05-01')),
        turns: `${gate}.approach-final`,
        says: 'the decision of the Secretary of State is awaited',
      },
      {
        edit: decision(
          'body: TAG\n    decidedAt: 2024-02-07\n    matter: document\n    outcome: agreed-with-changes',
          'body: Secretary of State\n    decidedAt: 2024-02-07\n    matter: document\n    outcome: determined',
        ),
        turns: `${gate}.approach-final`,
        says: 'no referral is on record before it',
      },
    ]),
    clean: {
      edit: [
        decision(
          'body: TAG\n    decidedAt: 2024-02-07\n    matter: document\n    outcome: agreed-with-changes',
          'body: Secretary of State\n    decidedAt: 2024-02-07\n    matter: document\n    outcome: determined',
        ),
        added(
          'decisions',
          'body: TAG, decidedAt: 2024-01-24, matter: document, outcome: disagreed, document: APP-R1, version: "0.9", disagreements: [Depth]',
        ),
        added('notices', referred('document: APP-R1, version: "0.9"', '2024-01-25')),
      ],
      says: 'APP-R1 1.0 is final under 4.2(b)',
    },
  }),
  row(50, '4.3', ['finding', 'derived'], {
    about: 'the testing follows the approach in force',
    near: [
      {
        edit: ran(
          'PIT-SMS-09, executedAt: 2024-03-12, outcome: passed, environment: LAB-SMS',
          'PIT-SMS-09, executedAt: 2024-03-12, outcome: passed, environment: LAB-SSI-2',
        ),
        tells: 'result.environment',
      },
      mutated('sit-entry.added-criteria', 'an added criterion that is not met'),
      mutated('sit-completion.report', 'an outdated approach'),
    ],
    clean: {
      edit: ran(
        'results:\n',
        'results:\n  - { test: PIT-SMS-06, executedAt: 2024-02-01, outcome: not-run, environment: LAB-SMS }\n',
      ),
    },
  }),
  row(51, '4.4(a)', blocking, {
    about: 'a revised approach is agreed again, and until then the last final version stays in force',
    near: [
      ...['pit-completion', 'sit-entry'].map((gate) => ({
        edit: approach('version: "1.0"\ntitle', 'version: "1.1"\ntitle'),
        turns: `${gate}.approach-final`,
        says: 'the repository holds only 1.1',
      })),
      ...['pit-completion', 'sit-entry'].map((gate) => ({
        edit: approach(
          'PIT-X2, phase: PIT, criterion: "The build',
          'PIT-X2, phase: PIT, criterion: "Most of the build',
        ),
        keepDigests: true as const,
        turns: `${gate}.approach-final`,
        says: 'is not the text that D-001 made final',
      })),
    ],
    clean: { edit: drafts.approach },
  }),
  row(52, '4.4(b)', finding, {
    about: 'a directed revision of the approach is made, with the TAG heard where that was directed',
    near: [
      {
        edit: added('decisions', directed('APP-R1', ', dueBy: 2025-06-30')),
        tells: 'direction.overdue',
        clause: '4.4(b)',
      },
      {
        edit: [
          drafts.approach,
          added('decisions', directed('APP-R1', ', finalVersion: "1.1", dueBy: 2025-06-30, consultTag: true')),
        ],
        tells: 'direction.consultation',
        clause: '4.4(b)',
      },
    ],
    clean: {
      edit: [
        drafts.approach,
        added('decisions', directed('APP-R1', ', finalVersion: "1.1", dueBy: 2025-06-30, consultTag: true')),
        added('notices', 'type: consultation, to: [TAG], document: APP-R1, date: 2025-06-04'),
      ],
    },
  }),
  row(53, '4.5', derived, {
    about: 'the approach documents emulators, device sets and their purposes',
    near: [
      ...withheld('4.5', approach(block('approach/app-r1.yaml', 'emulators'), 'emulators: []\n')),
      ...withheld('4.5', approach('    purpose: Incidents about a household\n', '')),
    ],
    clean: {
      edit: approach(
        block('approach/app-r1.yaml', 'emulators'),
        'emulators: []\nemulatorsStatement: Only real systems are used\n',
      ),
    },
  }),
  row(54, '4.5', finding, {
    about: 'device sets are listed once they are known',
    near: {
      edit: ran(
        'PIT-SMS-12, executedAt: 2024-04-30, outcome: passed, environment: LAB-SMS',
        'PIT-SMS-12, executedAt: 2024-04-30, outcome: passed, environment: LAB-SMS, deviceSet: DS-3',
      ),
      tells: 'result.device-set',
    },
    clean: {
      edit: [
        ran(
          'PIT-SMS-12, executedAt: 2024-04-30, outcome: passed, environment: LAB-SMS',
          'PIT-SMS-12, executedAt: 2024-04-30, outcome: passed, environment: LAB-SMS, deviceSet: DS-5',
        ),
        approach(
          'deviceSets:\n',
          'deviceSets:\n  - { id: DS-5, devices: [electricity meter type 2], purpose: Volume }\n',
        ),
      ],
      keepDigests: true,
    },
  }),
  row(55, '4.5', ['permission'], {
    about: 'emulators and device sets may be kept up to date without a new agreement, and nothing else may',
    near: {
      edit: approach('id: SIT-P, phases: [SIT]', 'id: SIT-P, phases: [SIT, PIT]'),
      keepDigests: true,
      turns: 'sit-entry.approach-final',
    },
    clean: {
      edit: [
        approach(
          'deviceSets:\n',
          'deviceSets:\n  - { id: DS-9, devices: [electricity meter type 2], purpose: Spare }\n',
        ),
        approach('  - { id: EM-MTR, purpose: Simulates electricity and gas meters behind a hub }\n', ''),
      ],
      keepDigests: true,
    },
  }),
  row(56, '5.1', derived, {
    about: 'each release has a coverage of each of its phases and Sub-Systems',
    near: [
      {
        edit: coverageApart('2024-06-05').filter(({ file }) => file !== 'coverage/cov-r1-sit.yaml'),
        turns: 'sit-entry.coverage-content',
        says: 'no coverage document for SIT of R1',
      },
      {
        edit: coverageOfSsi.filter(({ file }) => file !== 'coverage/cov-r1-ssi.yaml'),
        turns: 'pit-completion.coverage-content',
        of: 'R1/SSI',
        says: 'no coverage document for PIT of SSI in R1',
      },
    ],
    clean: [{ edit: coverageApart('2024-06-05') }, { edit: coverage('subSystems: [SMS, SSI]\nparts', 'parts') }],
  }),
  row(57, '5.1(a)', derived, {
    about: 'the coverage sets out breadth and depth, by groups of functional and other requirements',
    near: [
      mutated('sit-entry.coverage-content', 'no non-functional group and no statement'),
      mutated('pit-completion.coverage-content', 'no functional group for the Sub-System'),
      ...withheld('5.1(a)', coverage('    depth: Each path to a closed incident, and the usual mistakes\n', '')),
    ],
    clean: {
      edit: [
        rewrite(
          'coverage/cov-r1.yaml',
          ['title: Security\n    type: non-functional', 'title: Security\n    type: functional'],
          ['groups:\n', 'nonFunctionalStatement: PIT of SSI tests functions only\ngroups:\n'],
        ),
        rewrite('traceability/tm-r1.yaml', [/type: non-functional, group: SEC/g, 'type: functional, group: SEC']),
      ],
    },
  }),
  row(58, '5.1(b)', derived, {
    about: 'the coverage names its risks, each with what is done about it',
    near: [
      ...withheld('5.1(b)', coverage(block('coverage/cov-r1.yaml', 'risks'), 'risks: []\n')),
      ...withheld('5.1(b)', coverage('    mitigation: Depth follows the harm to Users, not the volume\n', '')),
    ],
    clean: {
      edit: coverage(block('coverage/cov-r1.yaml', 'risks'), 'risks: []\nrisksStatement: None are seen\n'),
    },
  }),
  row(59, '5.2', blocking, {
    about: 'the draft of the coverage goes to the TAG',
    near: ['pit-completion', 'sit-entry'].map((gate) => mutated(`${gate}.coverage-submitted`, 'no submission')),
    clean: { edit: notice('date: 2024-01-31', 'date: 2024-02-21') },
  }),
  row(60, '5.2(a)', blocking, {
    about: 'a coverage becomes final as it was agreed, or with the changes that were agreed',
    near: ['pit-completion', 'sit-entry'].flatMap((gate) => [
      mutated(`${gate}.coverage-final`, 'a disagreement'),
      {
        edit: decision(
          'outcome: agreed\n    document: COV-R1\n    version: "1.0"',
          'outcome: agreed\n    document: COV-R1\n    version: "0.9"\n    finalVersion: "1.0"',
        ),
        turns: `${gate}.coverage-final`,
        says: 'without the list of agreed changes',
      },
    ]),
    clean: {
      edit: [
        decision(
          'outcome: agreed\n    document: COV-R1\n    version: "1.0"',
          'outcome: agreed-with-changes\n    document: COV-R1\n    version: "0.9"\n    finalVersion: "1.0"\n    changes: [Roles are tested too]',
        ),
        notice('document: COV-R1\n    version: "1.0"', 'document: COV-R1\n    version: "0.9"'),
      ],
    },
  }),
  row(61, '5.2(b)', blocking, {
    about: 'what TAG and DCC cannot agree of a coverage the Secretary of State determines',
    near: [
      ...['pit-completion', 'sit-entry'].map((gate) => ({
        edit: added('notices', referred('document: COV-R1, version: "1.0"', '2024-05-01')),
        turns: `${gate}.coverage-final`,
        says: 'the decision of the Secretary of State is awaited',
      })),
      {
        edit: notice('to: [Secretary of State]\n    date: 2024-09-04', 'to: [Panel]\n    date: 2024-09-04'),
        turns: 'sit-entry.coverage-final',
        of: 'R2',
        says: 'no referral is on record before it',
      },
    ],
    clean: {
      edit: decision(
        'body: Secretary of State\n    decidedAt: 2024-10-02\n    matter: document\n    outcome: determined',
        'body: TAG\n    decidedAt: 2024-10-02\n    matter: document\n    outcome: agreed-with-changes',
      ),
    },
  }),
  row(62, '5.3', ['derived'], {
    about: 'every test that the coverage sets out is completed, or taken out by agreement',
    near: [
      mutated('pit-completion.tests-completed', 'a test that was not run'),
      mutated('sit-completion.tests-completed', 'a group without a test'),
      { edit: descoped('DCC'), turns: 'pit-completion.tests-completed', says: 'PIT-SMS-12' },
    ],
    clean: {
      edit: descoped('Secretary of State'),
    },
  }),
  row(63, '5.3', ['attested', 'finding'], {
    about: 'all that is reasonable is done to finish the tests by the milestones',
    near: [
      answered('5.3').near,
      {
        edit: programme(
          'subSystem: SMS, baseline: 2024-05-31, actual: 2024-05-24',
          'subSystem: SMS, baseline: 2024-04-29, actual: 2024-05-24',
        ),
        tells: 'timing.unfinished-tests',
      },
    ],
    clean: [
      answered('5.3').clean,
      {
        edit: [
          programme(
            'subSystem: SMS, baseline: 2024-05-31, actual: 2024-05-24',
            'subSystem: SMS, baseline: 2024-05-24, actual: 2024-05-24',
          ),
          pitPlan('end: 2024-05-31', 'end: 2024-05-24'),
          ran('PIT-SMS-14, executedAt: 2024-05-15', 'PIT-SMS-14, executedAt: 2024-05-24'),
        ],
      },
    ],
  }),
  row(64, '5.4(a)', blocking, {
    about: 'a revised coverage is agreed again, and until then the last final version stays in force',
    near: [
      ...['pit-completion', 'sit-entry'].map((gate) => ({
        edit: [
          coverage('version: "1.0"\ntitle', 'version: "1.1"\ntitle'),
          added('notices', submitted('COV-R1', '1.1', '2024-01-31')),
        ],
        turns: `${gate}.coverage-final`,
        says: 'the repository holds only 1.1',
      })),
      ...['pit-completion', 'sit-entry'].map((gate) => ({
        edit: coverage('depth: One request of each sort in the catalogue', 'depth: One request'),
        keepDigests: true as const,
        turns: `${gate}.coverage-final`,
        says: 'is not the text that D-002 made final',
      })),
    ],
    clean: { edit: drafts.coverage },
  }),
  row(65, '5.4(b)', finding, {
    about: 'a directed revision of the coverage is made, with the TAG heard where that was directed',
    near: [
      {
        edit: added('decisions', directed('COV-R1', '')),
        tells: 'direction.pending',
        clause: '5.4(b)',
      },
      {
        edit: [
          drafts.coverage,
          added('decisions', directed('COV-R1', ', finalVersion: "1.1", consultTag: true')),
          added('notices', 'type: consultation, to: [TAG], document: COV-R1, date: 2025-05-30'),
        ],
        tells: 'direction.consultation',
        clause: '5.4(b)',
      },
    ],
    clean: {
      edit: [drafts.coverage, added('decisions', directed('COV-R1', ', finalVersion: "1.1", consultTag: false'))],
    },
  }),
  row(66, '6.1', blocking, {
    about: 'SIT completes only when the Panel determines, for the release, that the exit criteria are met',
    near: [
      mutated('sit-completion.determination', 'a confirmation by the TAG'),
      mutated('sit-completion.determination', 'a determination on other exit criteria'),
    ],
    clean: {
      edit: [
        decision(
          'body: Panel\n    decidedAt: 2024-11-13\n    matter: sit-completion\n    outcome: confirmed\n    release: R1',
          'body: Other\n    onBehalfOf: Panel\n    delegation: D-1\n    decidedAt: 2024-11-13\n    matter: sit-completion\n    outcome: confirmed\n    release: R1',
        ),
        added(
          'decisions',
          'body: Panel, decidedAt: 2024-09-11, matter: delegation, outcome: delegated, delegate: Other, delegates: [sit-completion]',
        ),
      ],
    },
  }),
  row(67, '6.2', blocking, {
    about: 'the Completion Report deals with every matter that the approach lists',
    near: [
      mutated('sit-completion.report', 'a matter left out'),
      mutated('sit-completion.recount', 'a wrong count of tests'),
    ],
    clean: { edit: report('{ matter: M2, section: "4" }', '{ matter: M2, section: "3" }') },
  }),
  row(68, '6.2(a)', derived, {
    about: 'all five are told that the DCC thinks testing complete',
    near: mutated('sit-completion.notified', 'a recipient left out'),
    clean: {
      edit: [
        notice(
          'to: [Secretary of State, Authority, Panel, TAG, Parties]\n    date: 2024-10-18',
          'to: [Secretary of State, Authority, Other]\n    date: 2024-10-18',
        ),
        added('notices', 'type: completion-notification, to: [Panel, TAG, Parties], date: 2024-10-21, release: R1'),
      ],
    },
  }),
  row(69, '6.2(b)', derived, {
    about: 'the evidence is reviewed with the TAG',
    near: mutated('sit-completion.reviewed', 'no review'),
    clean: { edit: report(block('reports/rep-sit-r1.yaml', 'tagIssues'), 'tagIssues: []\n') },
  }),
  row(70, '6.2(c)', derived, {
    about: 'all four are given the report, with the list of what the DCC would redact',
    near: [
      mutated('sit-completion.provided', 'a report without the list of proposed redactions'),
      mutated('sit-completion.provided', 'a report that the Panel did not look at'),
      {
        edit: notice(
          'from: DCC\n    to: [Authority, Panel, TAG, Secretary of State]\n    date: 2024-10-25',
          'from: Service Provider\n    to: [Authority, Panel, TAG, Secretary of State]\n    date: 2024-10-25',
        ),
        turns: 'sit-completion.provided',
      },
      {
        edit: notice(
          'to: [Authority, Panel, TAG, Secretary of State]\n    date: 2024-10-25',
          'to: [Authority, Panel, TAG]\n    date: 2024-10-25',
        ),
        turns: 'sit-completion.provided',
        says: 'did not reach Secretary of State',
      },
    ],
    clean: {
      edit: [
        rewrite('notices.yaml', [/redactions: \[Annex A, Annex B\].*/, 'redactions: []']),
        report(block('reports/rep-sit-r1.yaml', 'proposedRedactions'), 'proposedRedactions: []\n'),
      ],
    },
  }),
  row(71, '6.2(c)', blocking, {
    about: 'the Panel confirms completion, or names the exit criteria that are not met',
    near: [
      {
        edit: decision(record('decisions.yaml', 'D-010'), ''),
        turns: 'sit-completion.determination',
        says: 'no determination of the Panel on SIT of R1 is on record',
      },
      {
        edit: added('decisions', declined('Panel', '2024-10-10', '0.8').replace('criteria: [SIT-X1], ', '')),
        tells: 'decision.unmet-criteria',
      },
    ],
    clean: { edit: added('decisions', declined('Panel', '2024-10-10', '0.8')) },
  }),
  row(72, '6.3', blocking, {
    about: 'the report is final only after the confirmation, with every issue of the TAG agreed',
    near: [
      mutated('sit-completion.report-final', 'an issue of the TAG without agreement'),
      mutated('sit-completion.report-final', 'a report made final too early'),
      {
        edit: [report('status: final\nfinalisedAt: 2024-11-20\n', 'status: draft\n'), report(publication, '')],
        turns: 'sit-publication.completed',
      },
    ],
    clean: {
      edit: [
        decision('document: REP-SIT-R1\n    version: "0.10"', 'document: REP-SIT-R1\n    version: "1.0"'),
        notice('version: "0.10"', 'version: "1.0"'),
        report('finalisedAt: 2024-11-20', 'finalisedAt: 2024-11-13'),
      ],
    },
  }),
  row(73, '6.4', finding, {
    about: 'after a decline the report takes in what was agreed',
    near: {
      edit: [
        determination('Secretary of State', 'complete'),
        notice('version: "0.10"', 'version: "1.0"'),
        decision('document: REP-SIT-R1\n    version: "0.10"', 'document: REP-SIT-R1\n    version: "1.0"'),
        added('decisions', declined('TAG', '2024-10-30', '1.0')),
        added('notices', referred('release: R1', '2024-11-04')),
      ],
      tells: 'report.not-updated',
    },
    clean: {
      edit: [
        determination('Secretary of State', 'complete'),
        added('decisions', declined('TAG', '2024-10-30', '0.10')),
        added('notices', referred('release: R1', '2024-11-04')),
      ],
    },
  }),
  row(74, '6.4(a)', blocking, {
    about: 'what was referred is settled before SIT completes',
    near: mutated('sit-completion.referral', 'an open referral'),
    clean: {
      edit: [
        added(
          'decisions',
          'body: Secretary of State, decidedAt: 2024-10-09, matter: sit-completion, outcome: not-complete, release: R1, document: REP-SIT-R1, version: "0.8"',
          declined('TAG', '2024-10-02', '0.8'),
        ),
        added('notices', referred('release: R1', '2024-10-03')),
      ],
    },
  }),
  row(75, '6.4(b)', blocking, {
    about: 'after a decline everything of 6.2 is done again',
    near: [
      {
        edit: added('decisions', declined('TAG', '2024-10-30', '0.10')),
        turns: 'sit-completion.report',
        says: 'before it was declined on 2024-10-30',
      },
      {
        edit: [
          added('decisions', declined('TAG', '2024-12-04', '1.0')),
          report('version: "1.0"\ntitle', 'version: "1.1"\ntitle'),
          report('dataCutAt: 2024-10-16', 'dataCutAt: 2024-12-10'),
        ],
        turns: 'sit-completion.notified',
        says: 'in attempt 2, since TAG declined on 2024-12-04',
      },
      ...['notified', 'reviewed', 'provided'].map((step, index) => ({
        edit: [
          ...again,
          added('decisions', declined('TAG', '2024-10-30', '0.10')),
          added('notices', ...stepsAgain.filter((_, other) => other !== index)),
        ],
        turns: `sit-completion.${step}`,
      })),
    ],
    clean: {
      edit: [...again, added('decisions', declined('TAG', '2024-10-30', '0.10')), added('notices', ...stepsAgain)],
    },
  }),
  row(76, '6.5(a)', blocking, {
    about: 'on referral the word of the Secretary of State that testing is complete is enough',
    near: [
      {
        edit: [
          determination('Secretary of State', 'complete'),
          added('decisions', declined('TAG', '2024-10-30', '0.10')),
        ],
        turns: 'sit-completion.report',
      },
      { edit: determination('Secretary of State', 'complete'), turns: 'sit-completion.determination' },
      { edit: determination('Secretary of State', 'complete'), turns: 'sit-publication.completed' },
    ],
    clean: {
      edit: [
        determination('Secretary of State', 'complete'),
        added('decisions', declined('Panel', '2024-10-30', '0.10')),
        added('notices', referred('release: R1', '2024-10-31')),
      ],
    },
  }),
  row(77, '6.5(b)', blocking, {
    about: 'where the Secretary of State finds testing not complete, everything of 6.2 is done again',
    near: [
      {
        edit: [
          determination('Secretary of State', 'not-complete'),
          added('notices', referred('release: R1', '2024-11-04')),
        ],
        turns: 'sit-completion.report',
        says: 'before it was declined on 2024-11-13 (D-010)',
      },
    ],
    clean: {
      edit: [
        ...again,
        added(
          'decisions',
          'body: Secretary of State, decidedAt: 2024-10-30, matter: sit-completion, outcome: not-complete, release: R1, document: REP-SIT-R1, version: "0.10"',
          declined('TAG', '2024-10-28', '0.10'),
        ),
        added('notices', ...stepsAgain, referred('release: R1', '2024-10-29')),
      ],
    },
  }),
  row(78, '6.6', blocking, {
    about: 'the final report is published, with what the Panel directed removed',
    near: [
      mutated('sit-publication.published', 'another version'),
      mutated('sit-publication.redacted', 'a section not redacted'),
      mutated('sit-publication.redacted', 'a section redacted without direction'),
      mutated('sit-publication.redacted', 'a report that is not anonymised'),
      mutated('sit-publication.redacted', 'a published text that holds what was to be removed'),
    ],
    clean: [
      {
        edit: [
          decision(
            'sections: [Annex B]\n    anonymise: true\n    values: [Findings about security]',
            'sections: []\n    anonymise: false',
          ),
          report('redactedSections: [Annex B]', 'redactedSections: []'),
          report('anonymised: true', 'anonymised: false'),
        ],
      },
      {
        edit: rewrite('reports/rep-sit-r2.yaml', [
          'proposedRedactions: []',
          'proposedRedactions: [{ section: Annex A, reason: Names of people }]',
        ]),
        asOf: '2025-03-11',
        gates: ['sit-publication R1'],
      },
    ],
  }),
  row(79, '6.6', finding, {
    about: 'the report is published without delay; no number of days is set, and the days that went by are told',
    near: [
      {
        edit: report(publication, ''),
        asOf: '2024-11-21',
        tells: 'timing.publication',
        says: '1 day later is not published',
      },
    ],
    clean: [
      { edit: report(publication, ''), asOf: '2024-11-20', gates: ['sit-completion R1'] },
      {
        edit: [
          report('publishedAt: 2024-11-22', 'publishedAt: 2025-11-20'),
          notice('Authority, Parties]\n    date: 2024-11-22', 'Authority, Parties]\n    date: 2025-11-20'),
        ],
        says: 'published on 2025-11-20, 365 days after it was final',
      },
    ],
  }),
  row(80, '6.6', finding, {
    about: 'all four are told of the publication',
    near: [
      {
        edit: notice('Authority, Parties]\n    date: 2024-11-22', 'Authority, Parties]\n    date: 2024-11-21'),
        tells: 'timing.publication',
        turning: ['sit-publication R1'],
      },
      {
        edit: notice(
          'to: [Panel, Secretary of State, Authority, Parties]\n    date: 2024-11-22',
          'to: [Panel, Secretary of State, Authority]\n    date: 2024-11-22',
        ),
        tells: 'timing.publication',
        says: 'not notified to Parties',
        turning: ['sit-publication R1'],
      },
    ],
    clean: {
      edit: notice(
        'to: [Panel, Secretary of State, Authority, Parties]\n    date: 2024-11-22',
        'to: [Panel, Secretary of State, Authority, Parties, TAG, Other]\n    date: 2024-11-25',
      ),
    },
  }),
  row(81, '7.1(a)-(g)', derived, {
    about: 'where User Testing is required, its document holds all seven parts',
    near: [
      ...userTestingParts.flatMap(([key, clause]) =>
        withheld(clause, users(block('user-testing/ut-r1.yaml', key), ''), ['user-testing']),
      ),
      mutated('user-testing.document', 'timescales that end before they start'),
    ],
    clean: {
      edit: users(
        'timescales: { start: 2024-11-25, end: 2025-01-17 }',
        'timescales: { start: 2024-11-25, end: 2024-11-25 }',
      ),
    },
  }),
  row(82, '7.1', derived, {
    about: 'TAG, Parties and others are heard before the document goes to the Secretary of State',
    near: [
      mutated('user-testing.consulted', 'Parties left out'),
      mutated('user-testing.consulted', 'a consultation that closed after the submission'),
    ],
    clean: {
      edit: [
        notice('to: [TAG, Parties, Other]\n    date: 2024-08-30', 'to: [TAG, Other]\n    date: 2024-08-30'),
        added('notices', 'type: consultation, to: [Parties, Panel], date: 2024-09-05, document: UT-R1'),
      ],
    },
  }),
  row(83, '7.2', derived, {
    about: 'the submission says why the draft is fit, and holds responses and disagreements',
    near: [
      mutated('user-testing.submitted', 'no list of disagreements'),
      {
        edit: notice('    fitness: It asks of Users no more than they do in their daily work\n', ''),
        turns: 'user-testing.submitted',
        clause: '7.2(a)',
      },
      {
        edit: notice('    responses:\n      - Response of User 1\n      - Response of User 2\n', ''),
        turns: 'user-testing.submitted',
        clause: '7.2(b)',
      },
    ],
    clean: {
      edit: notice('    responses:\n      - Response of User 1\n      - Response of User 2\n', '    responses: []\n'),
    },
  }),
  row(84, '7.3', finding, {
    about: 'a direction of the Secretary of State on the draft is answered',
    near: {
      edit: added(
        'decisions',
        'body: Secretary of State, decidedAt: 2024-09-18, matter: user-testing, outcome: directed, document: UT-R1, version: "1.0"',
      ),
      tells: 'user-testing.direction',
    },
    clean: {
      edit: [
        added(
          'decisions',
          'body: Secretary of State, decidedAt: 2024-09-18, matter: user-testing, outcome: directed, document: UT-R1, version: "1.0"',
        ),
        added(
          'notices',
          'type: direction-response, to: [Secretary of State], date: 2024-09-25, document: UT-R1, version: "1.0", decision: D-1',
        ),
      ],
    },
  }),
  row(85, '7.4', finding, {
    about: 'the Users that must take part do so, once they meet their entry requirements',
    near: [
      { edit: users('startedAt: 2024-11-27', '# '), tells: 'user.absent' },
      {
        edit: users('startedAt: 2024-11-27', 'startedAt: 2024-09-11'),
        tells: 'user.early',
        turning: ['user-testing R1'],
      },
      {
        edit: users('    evidence: Entry form of USER-2\n', ''),
        tells: 'user.unevidenced',
      },
    ],
    clean: {
      edit: [
        users('startedAt: 2024-11-27', 'startedAt: 2025-01-17'),
        users('entryMetAt: 2024-09-05', 'entryMetAt: 2024-11-25'),
      ],
    },
  }),
  row(86, '7.1-7.4', ['derived'], {
    about: 'User Testing does not start before the Secretary of State approved it',
    near: [
      mutated('user-testing.approved', 'an approval by the Panel'),
      {
        edit: decision('decidedAt: 2024-10-09', 'decidedAt: 2024-11-26'),
        turns: 'user-testing.approved',
      },
      {
        edit: users('startedAt: 2024-11-25', 'startedAt: 2024-10-08'),
        turns: 'user-testing.approved',
      },
    ],
    clean: { edit: decision('decidedAt: 2024-10-09', 'decidedAt: 2024-11-25') },
  }),
  row(87, 'Table 1.1', derived, {
    about: 'at completion no more issues are extant than the approach allows',
    near: [
      mutated('pit-completion.thresholds', 'a critical issue left open'),
      mutated('sit-completion.thresholds', 'one issue too many'),
    ],
    clean: {
      edit: rewrite(
        'approach/app-r1.yaml',
        ['severity: 3, maximum: 8', 'severity: 3, maximum: 1'],
        ['total: 40', 'total: 3'],
      ),
    },
  }),
  row(88, 'Table 1.1', derived, {
    about: 'the report shows how each exit criterion was met',
    near: [
      mutated('sit-completion.exit-criteria', 'a criterion without evidence'),
      mutated('sit-completion.exit-criteria', 'a criterion without answer'),
    ],
    clean: { edit: report('evidence: [LOG-R1, Workaround record 1]', 'evidence: [Letter of Provider A]') },
  }),
  row(89, 'Table 1.1', finding, {
    about: 'report and matrix rest on the TBRD of the release',
    near: [
      { edit: report('tbrd: "1.0"', 'tbrd: "1.1"'), tells: 'baseline.mismatch' },
      { edit: matrix('tbrd: "1.0"', 'tbrd: "1.1"'), tells: 'baseline.mismatch' },
    ],
    clean: {
      edit: programme(
        'tbrd:\n  - { version: "1.0"',
        'tbrd:\n  - { version: "1.2", publishedAt: 2024-10-30 }\n  - { version: "1.0"',
      ),
    },
  }),
  row(90, 'Table 1.1', ['derived'], {
    about: 'PIT goes through Unit, Link and System, or the approach says why not',
    near: mutated('pit-completion.stages', 'no test of one stage'),
    clean: {
      edit: [
        rewrite('specifications/pit-sms.yaml', [/stage: Link/g, 'stage: System']),
        approach(
          '- phase: PIT\n    approach',
          '- phase: PIT\n    omittedStages: [{ stage: Link, reason: It has no inner interfaces }]\n    approach',
        ),
      ],
    },
  }),
];
