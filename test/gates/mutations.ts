import type { Edit } from '../support/record.ts';

/** One edit of the compliant example that turns exactly one criterion, and what the reason then says. */
export interface Mutation {
  readonly turns: string;
  readonly by: string;
  readonly edit: Edit | readonly Edit[];
  readonly says: string;
  /** `R1`, or `R1/SMS` for a gate that is judged per Sub-System. */
  readonly of?: string;
}

const broken = 'kind: decisions\ndecisions: [\n';
const draftApproach = (to: string): readonly Edit[] => [
  { file: 'approach/app-r1.yaml', from: 'completeness: full\n', to },
];
const decision = (from: string, to: string): Edit => ({ file: 'decisions.yaml', from, to });
const notice = (from: string, to: string): Edit => ({ file: 'notices.yaml', from, to });
const certificate = (from: string, to: string): Edit => ({ file: 'certificates.yaml', from, to });
const report = (from: string, to: string): Edit => ({ file: 'reports/rep-sit-r1.yaml', from, to });
const partial = `completeness: partial
outstanding:
  - { id: OUT-1, description: the rest, plannedFor: 2030-01-01 }
`;

/** 2.12 and 2.13 share these criteria, on other files. */
function entry(
  gate: 'pit-entry' | 'sit-entry',
  of: string,
  name: string,
  issuedAt: string,
  matrixEdit: Mutation['edit'],
): Mutation[] {
  const plan = `plans/${name}.yaml`;
  const specification = `specifications/${name}.yaml`;
  const readiness = `readiness/${name}.yaml`;
  return [
    {
      turns: `${gate}.record`,
      of,
      by: 'a file that cannot be read',
      edit: { file: 'plans/broken.yaml', to: 'kind: test-plan\nid: [\n' },
      says: 'flow sequence',
    },
    {
      turns: `${gate}.test-plan`,
      of,
      by: 'a sign-off by a provider',
      edit: { file: plan, from: 'body: DCC', to: 'body: Service Provider' },
      says: 'is signed off by Service Provider; the DCC must sign it off',
    },
    {
      turns: `${gate}.test-plan`,
      of,
      by: 'a sign-off after the phase began',
      edit: { file: plan, from: 'signedAt: 2024-', to: 'signedAt: 2025-' },
      says: 'it must be signed off by then',
    },
    {
      turns: `${gate}.test-plan`,
      of,
      by: 'a plan without sign-off',
      edit: {
        file: plan,
        from: 'signOff:\n  body: DCC\n  name: Test Manager 1\n  role: Test manager\n  signedAt:',
        to: '# ',
      },
      says: 'has no sign-off',
    },
    {
      turns: `${gate}.precursors`,
      of,
      by: 'a precursor without certificate',
      edit: {
        file: plan,
        from: 'precursors: []',
        to: 'precursors:\n  - { phase: Factory acceptance, certificate: TCC-FAT }',
      },
      says: 'no Test Completion Certificate TCC-FAT for Factory acceptance of R1 is on record',
    },
    {
      turns: `${gate}.test-specification`,
      of,
      by: 'a draft specification',
      edit: {
        file: specification,
        from: gate === 'pit-entry' ? 'status: prepared' : 'status: approved',
        to: 'status: draft',
      },
      says: 'is a draft; the test specification must be prepared',
    },
    {
      turns: `${gate}.test-specification`,
      of,
      by: 'no specification',
      edit: { file: specification },
      says: 'no test specification for',
    },
    {
      turns: `${gate}.traceability`,
      of,
      by: 'a test that no requirement names',
      edit: matrixEdit,
      says: 'each test must trace to one',
    },
    {
      turns: `${gate}.traceability`,
      of,
      by: 'a matrix that is not there',
      edit: { file: specification, from: 'matrix: TM-R1', to: 'matrix: TM-R9' },
      says: 'which is not on record for R1',
    },
    {
      turns: `${gate}.readiness`,
      of,
      by: 'tools that are not secure',
      edit: {
        file: readiness,
        from: 'resource: tools, applicable: true, inPlace: true, secure: true',
        to: 'resource: tools, applicable: true, inPlace: true, secure: false',
      },
      says: 'are not secure; all three are needed',
    },
    {
      turns: `${gate}.readiness`,
      of,
      by: 'a resource left out',
      edit: { file: readiness, from: 'resource: data', to: 'resource: tools' },
      says: 'speaks of tools 2 times',
    },
    {
      turns: `${gate}.readiness`,
      of,
      by: 'no confirmation',
      edit: { file: readiness },
      says: 'no readiness confirmation',
    },
    {
      turns: `${gate}.approval-to-proceed`,
      of,
      by: 'a certificate issued by a provider',
      edit: certificate(`issuedBy: DCC, issuedAt: ${issuedAt}`, `issuedBy: Service Provider, issuedAt: ${issuedAt}`),
      says: 'was issued by Service Provider; the DCC must issue it',
    },
  ];
}

/** 4.1-5.4: what makes approach and coverage final, for the gates that ask.  */
function documents(gate: 'pit-completion' | 'sit-entry', of: string): Mutation[] {
  return [
    {
      turns: `${gate}.approach-submitted`,
      of,
      by: 'a submission that never went to the TAG',
      edit: notice('to: [TAG]\n    date: 2024-01-17', 'to: [Panel]\n    date: 2024-01-17'),
      says: 'no submission of APP-R1 1.0 to the TAG',
    },
    {
      turns: `${gate}.approach-submitted`,
      of,
      by: 'a submission after the agreement',
      edit: notice('date: 2024-01-17', 'date: 2024-02-08'),
      says: 'the review comes first',
    },
    {
      turns: `${gate}.approach-final`,
      of,
      by: 'an agreement by the TAB',
      edit: decision('body: TAG\n    decidedAt: 2024-02-07', 'body: TAB\n    decidedAt: 2024-02-07'),
      says: 'was agreed-with-changes by TAB (D-001); only TAG can make it final',
    },
    {
      turns: `${gate}.approach-final`,
      of,
      by: 'an agreement on another version',
      edit: decision(
        'document: APP-R1\n    version: "0.9"\n    finalVersion: "1.0"',
        'document: APP-R1\n    version: "0.9"\n    finalVersion: "1.1"',
      ),
      says: 'APP-R1 1.1 has been in force since 2024-02-07 (D-001), but the repository holds only 1.0',
    },
    {
      turns: `${gate}.approach-final`,
      of,
      by: 'unlisted changes',
      edit: decision('outcome: agreed-with-changes', 'outcome: agreed'),
      says: 'without the list of agreed changes',
    },
    {
      turns: `${gate}.coverage-submitted`,
      of,
      by: 'no submission',
      edit: notice('document: COV-R1', 'document: APP-R2'),
      says: 'no submission of COV-R1 1.0 to the TAG',
    },
    {
      turns: `${gate}.coverage-final`,
      of,
      by: 'a disagreement',
      edit: decision('outcome: agreed\n    document: COV-R1', 'outcome: disagreed\n    document: COV-R1'),
      says: 'the TAG did not agree COV-R1 1.0',
    },
    {
      turns: `${gate}.coverage-final`,
      of,
      by: 'a decision of the future',
      edit: decision('decidedAt: 2024-02-21', 'decidedAt: 2035-02-21'),
      says: 'COV-R1 1.0 is decided on 2035-02-21 (D-002), later than',
    },
  ];
}

const orphan = (from: string, to: string): Edit => ({ file: 'traceability/tm-r1.yaml', from, to });

export const mutations: readonly Mutation[] = [
  ...entry(
    'pit-entry',
    'R1/SMS',
    'pit-sms',
    '2024-02-29',
    orphan('tests: [PIT-SMS-04, SIT-INC-07]', 'tests: [PIT-SMS-01, SIT-INC-07]'),
  ),
  ...entry(
    'sit-entry',
    'R1',
    'sit-r1',
    '2024-06-21',
    orphan('PIT-SSI-03, SIT-INC-01, SIT-INC-02]', 'PIT-SSI-03, SIT-INC-01]'),
  ),
  {
    turns: 'sit-entry.added-criteria',
    by: 'an added criterion that nobody answers',
    edit: { file: 'readiness/sit-r1.yaml', from: 'criterion: SIT-E1', to: 'criterion: SIT-E2' },
    says: 'entry criterion SIT-E1, which APP-R1 1.0 adds, is answered nowhere for SIT of R1',
  },
  {
    turns: 'sit-entry.added-criteria',
    by: 'an added criterion that is not met',
    edit: { file: 'readiness/sit-r1.yaml', from: 'met: true', to: 'met: false' },
    says: 'entry criterion SIT-E1 is answered as not met',
  },
  {
    turns: 'sit-entry.added-criteria',
    by: 'an added criterion without evidence',
    edit: { file: 'readiness/sit-r1.yaml', from: 'evidence: [Rehearsal record 2]', to: 'evidence: []' },
    says: 'entry criterion SIT-E1 is answered as met without evidence',
  },
  {
    turns: 'pit-entry.added-criteria',
    of: 'R1/SMS',
    by: 'an added criterion that nobody answers',
    edit: {
      file: 'approach/app-r1.yaml',
      from: 'entryCriteria:\n',
      to: 'entryCriteria:\n  - { id: PIT-E1, phase: PIT, criterion: The stubs are reviewed }\n',
    },
    says: 'entry criterion PIT-E1, which APP-R1 1.0 adds, is answered nowhere for PIT of SMS in R1',
  },
  {
    turns: 'sit-entry.precursors',
    by: 'conditions, where the approach lets none count',
    edit: [
      { file: 'approach/app-r1.yaml', from: 'exitCriteria:\n', to: 'conditionsBlock: true\nexitCriteria:\n' },
      certificate('basis: [REP-PIT-SMS]', 'basis: [REP-PIT-SMS], conditions: [Retest of TI-R1-004]'),
    ],
    says: 'TCC-R1-PIT-SMS was issued with conditions (Retest of TI-R1-004); APP-R1 1.0 lets no certificate',
  },
  {
    turns: 'sit-entry.precursors',
    by: 'a revoked certificate',
    edit: certificate('issuedAt: 2024-05-24, basis', 'issuedAt: 2024-05-24, revokedAt: 2024-06-01, basis'),
    says: 'TCC-R1-PIT-SMS was revoked on 2024-06-01',
  },
  {
    turns: 'sit-entry.precursors',
    by: 'a certificate of a provider',
    edit: certificate('issuedBy: TAB, issuedAt: 2024-05-24', 'issuedBy: Service Provider, issuedAt: 2024-05-24'),
    says: 'was issued by Service Provider; the DCC must issue it',
  },
  {
    turns: 'sit-entry.coverage-content',
    by: 'no non-functional group and no statement',
    edit: [
      {
        file: 'coverage/cov-r1.yaml',
        from: 'id: PRF\n    title: Performance and capacity\n    type: non-functional',
        to: 'id: PRF\n    title: Performance and capacity\n    type: functional',
      },
      {
        file: 'coverage/cov-r1.yaml',
        from: 'id: SEC\n    title: Security\n    type: non-functional',
        to: 'id: SEC\n    title: Security\n    type: functional',
      },
      {
        file: 'coverage/cov-r1.yaml',
        from: 'id: AVL\n    title: Availability and recovery\n    type: non-functional',
        to: 'id: AVL\n    title: Availability and recovery\n    type: functional',
      },
      {
        file: 'coverage/cov-r1.yaml',
        from: 'id: MIG\n    title: Data migration\n    type: non-functional',
        to: 'id: MIG\n    title: Data migration\n    type: functional',
      },
      {
        file: 'coverage/cov-r1.yaml',
        from: 'id: ACC\n    title: Access and roles\n    type: non-functional',
        to: 'id: ACC\n    title: Access and roles\n    type: functional',
      },
    ],
    says: 'no group of non-functional requirements for SIT of R1',
  },
  ...documents('sit-entry', 'R1'),
  {
    turns: 'sit-entry.approach-content',
    by: 'no thresholds for SIT',
    edit: {
      file: 'approach/app-r1.yaml',
      from: 'phase: SIT\n      per: release',
      to: 'phase: PIT\n      per: release',
    },
    says: 'has no Testing Issue Thresholds for SIT',
  },
  {
    turns: 'sit-entry.approach-content',
    by: 'a severity without threshold',
    edit: {
      file: 'approach/app-r1.yaml',
      from: '        - { severity: 5, maximum: unlimited }\n      total: 40',
      to: '      total: 40',
    },
    says: 'no threshold for severity 5 at SIT completion',
  },
  {
    turns: 'sit-entry.approach-content',
    by: 'an amendment of a variation that the programme does not list',
    edit: { file: 'approach/app-r1.yaml', from: 'variation: VAR-1', to: 'variation: VAR-9' },
    says: 'APP-R1 1.0 names VAR-9, which the programme does not list as a SEC variation',
  },
  {
    turns: 'sit-entry.approach-content',
    by: 'no scope for the release',
    edit: { file: 'approach/app-r1.yaml', from: 'scope:\n  - release: R1', to: 'scope:\n  - release: R2' },
    says: 'has no scope for R1',
  },
  {
    turns: 'sit-entry.approach-content',
    by: 'no matter for the Completion Report',
    edit: {
      file: 'approach/app-r1.yaml',
      from: '  - { id: M1, title: Results against the agreed coverage }\n  - { id: M2, title: Extant and excluded Testing Issues }\n  - { id: M3, title: Deviations and limitations }\n  - { id: M4, title: Findings of the assessor }\n',
      to: '  []\n',
    },
    says: 'has no matter for the Completion Report',
  },
  {
    turns: 'sit-entry.covered-tests',
    by: 'a coverage that leaves every group to a later version',
    edit: {
      file: 'coverage/cov-r1.yaml',
      from: 'completeness: full\n',
      to: 'completeness: partial\noutstanding:\n  - { id: OUT-1, description: all, phases: [SIT], groups: [INC, SRQ, KNW, PRF, SEC, AVL, MIG, ACC] }\n',
    },
    says: 'none of the 34 tests of SPEC-R1-SIT 1.0 is of a group that is set out in full for SIT of R1',
  },
  {
    turns: 'sit-entry.pit-documents',
    by: 'documents that leave out the PIT of one Sub-System',
    edit: { file: 'coverage/cov-r1.yaml', from: 'subSystems: [SMS, SSI]\nparts', to: 'subSystems: [SMS]\nparts' },
    says: 'no coverage document for PIT of SSI in R1',
  },

  {
    turns: 'pit-completion.record',
    of: 'R1/SMS',
    by: 'a file that cannot be read',
    edit: { file: 'broken.yaml', to: broken },
    says: 'flow sequence',
  },
  ...documents('pit-completion', 'R1/SMS'),
  {
    turns: 'pit-completion.approach-content',
    of: 'R1/SMS',
    by: 'no principles for PIT',
    edit: { file: 'approach/app-r1.yaml', from: '- phase: PIT\n    approach', to: '- phase: SIT\n    approach' },
    says: 'has no principles for PIT',
  },
  {
    turns: 'pit-completion.approach-whole',
    of: 'R1/SMS',
    by: 'a partial approach',
    edit: draftApproach(partial),
    says: 'APP-R1 1.0 is partial: OUT-1',
  },
  {
    turns: 'pit-completion.coverage-content',
    of: 'R1/SSI',
    by: 'no functional group for the Sub-System',
    edit: [
      {
        file: 'coverage/cov-r1.yaml',
        from: 'title: Incidents\n    type: functional',
        to: 'title: Incidents\n    type: non-functional',
      },
      {
        file: 'coverage/cov-r1.yaml',
        from: 'title: Service requests\n    type: functional',
        to: 'title: Service requests\n    type: non-functional',
      },
      {
        file: 'coverage/cov-r1.yaml',
        from: 'title: Articles and notifications\n    type: functional',
        to: 'title: Articles and notifications\n    type: non-functional',
      },
    ],
    says: 'no group of functional requirements for PIT of SSI',
  },
  {
    turns: 'pit-completion.coverage-whole',
    of: 'R1/SMS',
    by: 'a partial coverage',
    edit: { file: 'coverage/cov-r1.yaml', from: 'completeness: full\n', to: partial },
    says: 'COV-R1 1.0 is partial: OUT-1',
  },
  {
    turns: 'pit-completion.coverage-whole',
    of: 'R1/SMS',
    by: 'a test of a group that is not covered',
    edit: {
      file: 'specifications/pit-sms.yaml',
      from: 'title: Incident from creation to closure, group: INC',
      to: 'title: Incident from creation to closure, group: ACC',
    },
    says: 'test PIT-SMS-04 is of group ACC, which COV-R1 1.0 does not set out',
  },
  {
    turns: 'pit-completion.tests-completed',
    of: 'R1/SMS',
    by: 'a test that was not run',
    edit: {
      file: 'results/pit-sms.yaml',
      from: '  - { test: PIT-SMS-14, executedAt: 2024-05-15, outcome: passed',
      to: '  - { test: PIT-SMS-14, executedAt: 2024-05-15, outcome: not-run',
    },
    says: 'test PIT-SMS-14 of group MIG was recorded as not-run',
  },
  {
    turns: 'pit-completion.tests-completed',
    of: 'R1/SMS',
    by: 'a failure whose issue was closed without a retest',
    edit: {
      file: 'results/pit-sms.yaml',
      from: '  - { test: PIT-SMS-14, executedAt: 2024-05-15, outcome: passed, environment: LAB-SMS }\n',
      to: '',
    },
    says: 'test PIT-SMS-14 of group MIG failed on 2024-05-01 and has no extant Testing Issue',
  },
  {
    turns: 'pit-completion.stages',
    of: 'R1/SMS',
    by: 'no test of one stage',
    edit: [3, 7, 11, 13].map((number) => ({
      file: 'specifications/pit-sms.yaml',
      from: stageOf(number),
      to: stageOf(number).replace('Link', 'System'),
    })),
    says: 'no Link test of PIT of SMS in R1 has passed',
  },
  {
    turns: 'pit-completion.thresholds',
    of: 'R1/SMS',
    by: 'a critical issue left open',
    edit: {
      file: 'issues/log-r1.yaml',
      from: 'statusHistory: [{ at: 2024-03-07, status: open }, { at: 2024-03-20, status: closed }]',
      to: 'statusHistory: [{ at: 2024-03-07, status: open }]\n  - { id: TI-X, title: X, phase: PIT, subSystems: [SMS], raisedAt: 2024-03-07, raisedBy: DCC, owner: DCC, severityHistory: [{ at: 2024-03-07, severity: 1 }], statusHistory: [{ at: 2024-03-07, status: deferred }] }',
    },
    says: 'the issue threshold for severity 1 at completion of PIT of SMS in R1 is 0; 1 extant issue counts against it',
  },
  {
    turns: 'pit-completion.exit-criteria',
    of: 'R1/SMS',
    by: 'a criterion answered as not met',
    edit: {
      file: 'reports/rep-pit-sms.yaml',
      from: 'criterion: PIT-X2\n    met: true',
      to: 'criterion: PIT-X2\n    met: false',
    },
    says: 'exit criterion PIT-X2 is answered as not met',
  },
  {
    turns: 'pit-completion.exit-criteria',
    of: 'R1/SMS',
    by: 'no report',
    edit: { file: 'reports/rep-pit-sms.yaml' },
    says: 'no Completion Report for PIT of SMS in R1',
  },
  {
    turns: 'pit-completion.certificate',
    of: 'R1/SMS',
    by: 'a revoked certificate',
    edit: certificate('issuedAt: 2024-05-24, basis', 'issuedAt: 2024-05-24, revokedAt: 2024-06-01, basis'),
    says: 'was revoked on 2024-06-01',
  },

  {
    turns: 'sit-completion.record',
    by: 'a file that cannot be read',
    edit: { file: 'broken.yaml', to: broken },
    says: 'flow sequence',
  },
  {
    turns: 'sit-completion.record',
    by: 'a record about an unknown release',
    edit: {
      file: 'extra.yaml',
      to: 'kind: decisions\ndecisions:\n  - { id: D-X, body: Panel, decidedAt: 2024-11-14, matter: sit-completion, outcome: declined, release: R11, document: REP-SIT-R1, version: "1.0", reference: x }\n',
    },
    says: 'the programme has no release "R11"; did you mean "R1"?',
  },
  {
    turns: 'sit-completion.approach',
    by: 'a partial approach',
    edit: draftApproach(partial),
    says: 'APP-R1 1.0 is partial: OUT-1',
  },
  {
    turns: 'sit-completion.coverage',
    by: 'a partial coverage',
    edit: { file: 'coverage/cov-r1.yaml', from: 'completeness: full\n', to: partial },
    says: 'COV-R1 1.0 is partial: OUT-1',
  },
  {
    turns: 'sit-completion.tests-completed',
    by: 'a group without a test',
    edit: {
      file: 'coverage/cov-r1.yaml',
      from: 'groups:\n',
      to: 'groups:\n  - { id: NEW, title: New, type: functional, phases: [SIT], breadth: all, depth: all, requirements: 0 }\n',
    },
    says: 'sets out group NEW for SIT of R1',
  },
  {
    turns: 'sit-completion.requirements-verified',
    by: 'a requirement without a test in SIT',
    edit: orphan('tests: [PIT-SMS-05, SIT-INC-09]', 'tests: [PIT-SMS-05]'),
    says: 'requirement INC-09 has no test in SIT of R1 and no rationale',
  },
  {
    turns: 'sit-completion.thresholds',
    by: 'one issue too many',
    edit: {
      file: 'approach/app-r1.yaml',
      from: '        - { severity: 3, maximum: 8 }',
      to: '        - { severity: 3, maximum: 0 }',
    },
    says: 'the issue threshold for severity 3 at completion of SIT of R1 is 0; 1 extant issue counts against it',
  },
  {
    turns: 'sit-completion.thresholds',
    by: 'too many in all',
    edit: { file: 'approach/app-r1.yaml', from: 'total: 40', to: 'total: 2' },
    says: 'the issue threshold for all severities',
  },
  {
    turns: 'sit-completion.report',
    by: 'a matter left out',
    edit: report('  - { matter: M4, section: Annex B }\n', ''),
    says: 'does not deal with M4',
  },
  {
    turns: 'sit-completion.report',
    by: 'an outdated approach',
    edit: report('approach: { document: APP-R1, version: "1.0" }', 'approach: { document: APP-R1, version: "0.9" }'),
    says: 'rests on APP-R1 0.9; APP-R1 1.0 is in force',
  },
  {
    turns: 'sit-completion.report',
    by: 'an outdated coverage',
    edit: report('  - { document: COV-R1, version: "1.0" }', '  - { document: COV-R1, version: "0.7" }'),
    says: 'does not rest on COV-R1 1.0',
  },
  {
    turns: 'sit-completion.exit-criteria',
    by: 'a criterion without answer',
    edit: report('criterion: SIT-X4', 'criterion: SIT-X5'),
    says: 'does not answer exit criterion SIT-X4',
  },
  {
    turns: 'sit-completion.exit-criteria',
    by: 'a criterion without evidence',
    edit: report('evidence: [Capacity report 1]', 'evidence: []'),
    says: 'answered as met without evidence',
  },
  {
    turns: 'sit-completion.recount',
    by: 'a wrong count of tests',
    edit: report('passed: 33', 'passed: 34'),
    says: 'states testCounts.passed as 34; the record of 2024-10-16 holds 33',
  },
  {
    turns: 'sit-completion.recount',
    by: 'a wrong count of issues',
    edit: report('severity: 3, extant: 2', 'severity: 3, extant: 1'),
    says: 'states extant issues of severity 3 as 1; the record of 2024-10-16 holds 2',
  },
  {
    turns: 'sit-completion.notified',
    by: 'a recipient left out',
    edit: notice(
      'to: [Secretary of State, Authority, Panel, TAG, Parties]\n    date: 2024-10-18',
      'to: [Secretary of State, Authority, Panel, TAG]\n    date: 2024-10-18',
    ),
    says: 'did not reach Parties',
  },
  {
    turns: 'sit-completion.notified',
    by: 'a notice after the determination',
    edit: notice('date: 2024-10-18', 'date: 2024-11-18'),
    says: 'after the determination of 2024-11-13',
  },
  {
    turns: 'sit-completion.reviewed',
    by: 'no review',
    edit: notice(
      'type: evidence-review\n    from: DCC\n    to: [TAG]\n    date: 2024-10-23\n    release: R1',
      'type: evidence-review\n    from: DCC\n    to: [TAG]\n    date: 2024-10-23\n    release: R2',
    ),
    says: 'no notice of type evidence-review for SIT of R1',
  },
  {
    turns: 'sit-completion.provided',
    by: 'a report that the Panel did not look at',
    edit: notice('version: "0.10"', 'version: "0.3"'),
    says: 'provided version 0.3 of the report; the determination D-010 is on 0.10',
  },
  {
    turns: 'sit-completion.provided',
    by: 'a report without the list of proposed redactions',
    edit: notice(
      '    redactions: [Annex A, Annex B] # the list that goes with the report; [] when there is none\n',
      '',
    ),
    says: 'without the list of sections that the DCC would redact',
  },
  {
    turns: 'sit-completion.determination',
    by: 'a determination on other exit criteria',
    edit: decision('approach: { document: APP-R1, version: "1.0" }', 'approach: { document: APP-R1, version: "0.9" }'),
    says: 'D-010 looked at the exit criteria of APP-R1 0.9; APP-R1 1.0 was in force',
  },
  {
    turns: 'sit-completion.determination',
    by: 'a determination that says not by which exit criteria',
    edit: decision('    approach: { document: APP-R1, version: "1.0" } # by whose exit criteria\n', ''),
    says: 'D-010 does not say by which version of the approach it looked at the exit criteria',
  },
  {
    turns: 'sit-entry.added-criteria',
    by: 'an answer of the future',
    edit: { file: 'readiness/sit-r1.yaml', from: 'answeredAt: 2024-06-19', to: 'answeredAt: 2024-06-25' },
    says: 'entry criterion SIT-E1 is answered on 2024-06-25, later than 2024-06-24',
  },
  {
    turns: 'sit-completion.referral',
    by: 'an open referral',
    edit: notice(
      'notices:\n',
      'notices:\n  - { id: N-X, type: referral, from: DCC, to: [Secretary of State], date: 2024-11-01, release: R1, matters: [Depth], reference: x }\n',
    ),
    says: 'who has not determined it',
  },
  {
    turns: 'sit-completion.determination',
    by: 'a confirmation by the TAG',
    edit: decision(
      'body: Panel\n    decidedAt: 2024-11-13\n    matter: sit-completion',
      'body: TAG\n    decidedAt: 2024-11-13\n    matter: sit-completion',
    ),
    says: 'but only Panel (or its recorded delegate) can decide so',
  },
  {
    turns: 'sit-completion.report-final',
    by: 'an issue of the TAG without agreement',
    edit: report('agreedAt: 2024-11-13', 'agreedAt: 2099-11-13'),
    says: 'TAG-1, raised by the TAG on 2024-10-23, has no resolution agreed since then',
  },
  {
    turns: 'sit-completion.report-final',
    by: 'a report made final too early',
    edit: report('finalisedAt: 2024-11-20', 'finalisedAt: 2024-11-01'),
    says: 'before the determination of 2024-11-13',
  },

  {
    turns: 'sit-publication.record',
    by: 'a file that cannot be read',
    edit: { file: 'broken.yaml', to: broken },
    says: 'flow sequence',
  },
  {
    turns: 'sit-publication.completed',
    by: 'a decline on the same day',
    edit: decision(
      'decisions:\n',
      'decisions:\n  - { id: D-X, body: TAG, decidedAt: 2024-11-13, matter: sit-completion, outcome: declined, criteria: [SIT-X1], release: R1, document: REP-SIT-R1, version: "0.10", reference: x }\n',
    ),
    says: 'TAG declined on 2024-11-13 (D-X): SIT-X1',
  },
  {
    turns: 'sit-publication.published',
    by: 'another version',
    edit: report('publishedAt: 2024-11-22\n  version: "1.0"', 'publishedAt: 2024-11-22\n  version: "0.10"'),
    says: 'version 0.10 is published',
  },
  {
    turns: 'sit-publication.redacted',
    by: 'a section not redacted',
    edit: report('redactedSections: [Annex B]', 'redactedSections: []'),
    says: 'shows Annex B, which the Panel directed to be redacted',
  },
  {
    turns: 'sit-publication.redacted',
    by: 'a section redacted without direction',
    edit: report('redactedSections: [Annex B]', 'redactedSections: [Annex A, Annex B]'),
    says: 'redacts Annex A without a direction of the Panel',
  },
  {
    turns: 'sit-publication.redacted',
    by: 'a report that is not anonymised',
    edit: report('anonymised: true', 'anonymised: false'),
    says: 'is not anonymised, as the Panel directed',
  },
  {
    turns: 'sit-publication.redacted',
    by: 'a published text that is not there',
    edit: report('file: published/rep-sit-r1.md', 'file: published/rep-sit-r9.md'),
    says: 'published/rep-sit-r9.md, the published text of REP-SIT-R1 1.0, cannot be read as text',
  },
  {
    turns: 'sit-publication.redacted',
    by: 'a published text that holds what was to be removed',
    edit: decision('values: [Findings about security]', 'values: [service   REQUESTS]'),
    says: 'still holds "service   REQUESTS", which D-011 directs to be removed',
  },
  {
    turns: 'sit-publication.notified',
    by: 'a recipient left out',
    edit: notice(
      'to: [Panel, Secretary of State, Authority, Parties]\n    date: 2024-11-22',
      'to: [Panel, Secretary of State, Parties]\n    date: 2024-11-22',
    ),
    says: 'did not reach Authority',
  },

  {
    turns: 'user-testing.record',
    by: 'a file that cannot be read',
    edit: { file: 'broken.yaml', to: 'kind: user-testing\nid: [\n' },
    says: 'flow sequence',
  },
  {
    turns: 'user-testing.document',
    by: 'timescales that end before they start',
    edit: { file: 'user-testing/ut-r1.yaml', from: 'end: 2025-01-17', to: 'end: 2024-01-17' },
    says: 'before it starts on 2024-11-25',
  },
  {
    turns: 'user-testing.consulted',
    by: 'Parties left out',
    edit: notice('to: [TAG, Parties, Other]\n    date: 2024-08-30', 'to: [TAG, Other]\n    date: 2024-08-30'),
    says: 'did not consult Parties',
  },
  {
    turns: 'user-testing.consulted',
    by: 'a consultation that closed after the submission',
    edit: notice('date: 2024-08-30', 'date: 2024-09-30'),
    says: 'consultation comes first',
  },
  {
    turns: 'user-testing.submitted',
    by: 'no list of disagreements',
    edit: notice('    disagreements: []\n', ''),
    says: 'has no disagreements',
  },
  {
    turns: 'user-testing.approved',
    by: 'an approval by the Panel',
    edit: decision('body: Secretary of State\n    decidedAt: 2024-10-09', 'body: Panel\n    decidedAt: 2024-10-09'),
    says: 'only the Secretary of State can approve it',
  },
  {
    turns: 'user-testing.after-sit',
    by: 'a document that makes it wait for the end of SIT, which came later',
    edit: [
      {
        file: 'user-testing/ut-r1.yaml',
        from: 'entryRequirements:',
        to: 'requiresSitCompletion: true\nentryRequirements:',
      },
      report('finalisedAt: 2024-11-20', 'finalisedAt: 2024-11-27'),
      report('publishedAt: 2024-11-22', 'publishedAt: 2024-11-28'),
    ],
    says: 'lets User Testing start only once SIT of R1 is complete; by 2024-11-25 it is not',
  },
  {
    turns: 'user-testing.consulted',
    by: 'nobody else consulted',
    edit: notice('to: [TAG, Parties, Other]\n    date: 2024-08-30', 'to: [TAG, Parties]\n    date: 2024-08-30'),
    says: 'did not consult other stakeholders (Other)',
  },
  {
    turns: 'user-testing.users-ready',
    by: 'a User that is not ready',
    edit: { file: 'user-testing/ut-r1.yaml', from: 'entryMetAt: 2024-09-12', to: 'entryMetAt: 2024-12-12' },
    says: 'USER-2 has not met the entry requirements by 2024-11-25',
  },
];

/** The line end of a Link test in the specification of SMS. */
function stageOf(number: number): string {
  const titles: Record<number, string> = {
    3: 'Incident events reach the message bus, group: INC',
    7: 'Request is routed to the fulfilment queue, group: SRQ',
    11: 'Burst of events is queued and drained, group: PRF',
    13: 'Extract files load without rejects, group: MIG',
  };
  return `${titles[number]}, stage: Link`;
}
