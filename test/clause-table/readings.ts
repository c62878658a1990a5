/** A fixture for each reading that can change a verdict, and why the others cannot. */
import { added, type Edit } from '../support/record.ts';
import {
  agreed,
  approach,
  approachApart,
  beside,
  block,
  certificate,
  coverage,
  coverageOfSsi,
  decision,
  declined,
  determination,
  drafts,
  type Fixture,
  leaving,
  mutated,
  notice,
  panelCites,
  programme,
  record,
  referred,
  report,
  rewrite,
  submitted,
  withheld,
} from './fixture.ts';

/** The readings of a word or a name: whatever they say, every record is judged alike. */
export const withoutVerdict: Readonly<Record<string, string>> = {
  A5: 'several names of one document, for which there is one kind',
  A6: 'two names of one document, for which there is one kind',
  A7: 'two names of one document, for which there is one kind',
  A37: 'what a Sub-System comprises is for the programme to say; nothing is judged by it',
  A39: 'it mends a sentence, and says what row 66 says',
  A45: 'two names of one recipient, for whom there is one word',
};

const determined = (id: string, matter: string): Edit =>
  decision(
    `id: ${id}\n    body: TAG\n    decidedAt: ${matter}`,
    `id: ${id}\n    body: Secretary of State\n    decidedAt: ${matter}`,
  );

/** The coverage of R1, not agreed by the TAG and determined by the Secretary of State. */
const determinedCoverage: readonly Edit[] = [
  determined('D-002', '2024-02-21'),
  decision('outcome: agreed\n    document: COV-R1', 'outcome: determined\n    document: COV-R1'),
];

/** A later version of the coverage, in force since the first of May. */
const later: readonly Edit[] = [
  drafts.coverage,
  added('decisions', agreed('COV-R1', '1.1', '2024-05-01')),
  report('  - { document: COV-R1, version: "1.0" }', '  - { document: COV-R1, version: "1.1" }'),
];

/** A version of the approach that the Secretary of State directed between PIT and SIT. */
const directedApproach: readonly Edit[] = [
  drafts.approach,
  added(
    'decisions',
    'body: Secretary of State, decidedAt: 2024-06-10, matter: document, outcome: directed, document: APP-R1, version: "1.0", finalVersion: "1.1"',
  ),
];

/** Nothing on record speaks of User Testing of R1. */
const unspoken: readonly Edit[] = [
  { file: 'user-testing/ut-r1.yaml' },
  rewrite('notices.yaml', [record('notices.yaml', 'N-005'), ''], [record('notices.yaml', 'N-007'), '']),
  decision(record('decisions.yaml', 'D-009'), ''),
  rewrite('programme.yaml', [/ {6}- \{ id: R1-M[56], event: user-testing.*\n/g, '']),
];

const releaseOne = ['sit-entry R1', 'sit-completion R1', 'sit-publication R1'];
const spread = (on: string): Edit =>
  programme(
    '- { id: R1-M7, event: go-live, baseline: 2025-02-10, actual: 2025-02-10 }',
    `- { id: R1-M7, event: go-live, subSystem: SMS, baseline: 2025-02-10, actual: 2025-02-10 }\n      - { id: R1-M8, event: go-live, subSystem: SSI, baseline: ${on}, actual: ${on} }`,
  );

const critical = (raisedAt: string): Edit => ({
  file: 'issues/log-r1.yaml',
  from: 'issues:\n',
  to: `issues:\n  - { id: TI-X, title: x, phase: SIT, subSystems: [SMS], raisedAt: ${raisedAt}, raisedBy: DCC, owner: DCC, severityHistory: [{ at: ${raisedAt}, severity: 1 }], statusHistory: [{ at: ${raisedAt}, status: open }] }\n`,
});

/** An entry criterion for PIT that the approach adds, answered for the Sub-Systems named. */
const addedCriterion = (...answered: readonly string[]): readonly Edit[] => [
  approach('entryCriteria:\n', 'entryCriteria:\n  - { id: PIT-E1, phase: PIT, criterion: The stubs are reviewed }\n'),
  ...answered.map((name) =>
    rewrite(`readiness/pit-${name}.yaml`, [
      'resources:\n',
      'entryCriteria: [{ criterion: PIT-E1, met: true, answeredAt: 2024-02-28, statement: They are, evidence: [Review 1] }]\nresources:\n',
    ]),
  ),
];

export const readings: readonly Fixture[] = [
  {
    name: 'A1',
    about: '2.9 on a coverage is read with 5.1 and 5.2, not with 4.2',
    near: {
      edit: decision(record('decisions.yaml', 'D-002'), ''),
      turns: 'pit-completion.coverage-final',
      says: 'no decision makes COV-R1 1.0 final',
    },
    clean: {
      edit: [...determinedCoverage, added('notices', referred('document: COV-R1, version: "1.0"', '2024-02-14'))],
      says: 'COV-R1 1.0 is final under 5.2(b)',
    },
  },
  {
    name: 'A2',
    about: '4.5 frees its lists from 4.2 and 4.4',
    near: {
      edit: approach(
        '{ id: LAB-SMS, phases: [PIT], purpose: Laboratory of Provider A }',
        '{ id: LAB-SMS, phases: [PIT], purpose: Laboratory of Provider B }',
      ),
      keepDigests: true,
      turns: 'pit-completion.approach-final',
    },
    clean: {
      edit: approach(
        'EM-USR, purpose: Simulates the systems of Users',
        'EM-USR, purpose: Simulates Users and their systems',
      ),
      keepDigests: true,
    },
  },
  {
    name: 'A3',
    about: 'a revised coverage goes through 5.2 again',
    near: { edit: later, turns: 'pit-completion.coverage-submitted', says: 'no submission of COV-R1 1.1' },
    clean: { edit: [...later, added('notices', submitted('COV-R1', '1.1', '2024-04-17'))] },
  },
  {
    name: 'A4',
    about: 'a coverage may be divided as 2.5 says',
    near: {
      edit: coverageOfSsi.filter(({ file }) => file !== 'decisions.yaml'),
      turns: 'pit-completion.coverage-final',
      of: 'R1/SSI',
    },
    clean: { edit: coverageOfSsi },
  },
  {
    name: 'A8',
    about: 'the TAB acts for the DCC and never for the TAG; Component Integration is optional',
    near: mutated('pit-completion.approach-final', 'an agreement by the TAB'),
    clean: {
      edit: [
        rewrite('certificates.yaml', [/issuedBy: DCC/g, 'issuedBy: TAB']),
        rewrite('plans/sit-r1.yaml', ['body: DCC', 'body: TAB']),
        rewrite('specifications/pit-sms.yaml', [
          'title: Escalation and major incident flag, group: INC, stage: System',
          'title: Escalation and major incident flag, group: INC, stage: Component Integration',
        ]),
      ],
    },
  },
  {
    name: 'A9',
    about: 'what the text does not define is what 4.1(i) and the schemas hold, and no more is asked',
    near: mutated('sit-completion.exit-criteria', 'a criterion without answer'),
    clean: { edit: rewrite('certificates.yaml', [/, basis: \[.*\]/g, '']) },
  },
  {
    name: 'A10',
    about: 'approved by the TAG is whatever became final by a valid route',
    near: { edit: determinedCoverage, turns: 'sit-entry.coverage-final', says: 'no referral is on record before it' },
    clean: {
      edit: [
        ...determinedCoverage,
        added('notices', referred('document: COV-R1, version: "1.0"', '2024-02-21')),
        added(
          'decisions',
          'body: TAG, decidedAt: 2024-02-14, matter: document, outcome: disagreed, document: COV-R1, version: "1.0"',
        ),
      ],
    },
  },
  {
    name: 'A11',
    about: 'a revision that the Secretary of State directed is final too',
    near: {
      edit: [
        decision(
          'body: TAG\n    decidedAt: 2024-02-07\n    matter: document\n    outcome: agreed-with-changes',
          'body: Secretary of State\n    decidedAt: 2024-02-07\n    matter: document\n    outcome: directed',
        ),
      ],
      turns: 'sit-entry.approach-final',
      says: 'of which no version was final before',
    },
    clean: {
      edit: [
        ...directedApproach,
        report('approach: { document: APP-R1, version: "1.0" }', 'approach: { document: APP-R1, version: "1.1" }'),
        panelCites('APP-R1', '1.1'),
      ],
      says: 'APP-R1 1.1 is final under 4.4(b)',
    },
  },
  {
    name: 'A12',
    about: 'PIT may be entered before its documents are approved; it cannot complete',
    near: [
      {
        edit: decision('decidedAt: 2024-02-21', 'decidedAt: 2024-04-10'),
        asOf: '2024-03-20',
        tells: 'pit.approval-outstanding',
      },
      { edit: decision('decidedAt: 2024-02-21', 'decidedAt: 2024-05-27'), turns: 'pit-completion.coverage-final' },
    ],
    clean: [
      {
        edit: [
          decision('decidedAt: 2024-02-07', 'decidedAt: 2024-04-10'),
          decision('decidedAt: 2024-02-21', 'decidedAt: 2024-04-10'),
          notice('date: 2024-01-31', 'date: 2024-03-27'),
        ],
      },
      {
        edit: [
          { file: 'approach/app-r1.yaml' },
          { file: 'coverage/cov-r1.yaml' },
          rewrite('decisions.yaml', [record('decisions.yaml', 'D-001'), ''], [record('decisions.yaml', 'D-002'), '']),
          rewrite('notices.yaml', [record('notices.yaml', 'N-001'), ''], [record('notices.yaml', 'N-002'), '']),
        ],
        asOf: '2024-03-04',
        gates: ['pit-entry R1/SMS'],
        tells: ['reference.unknown'],
      },
    ],
  },
  {
    name: 'A13',
    about: 'that no phase comes before must be said, with a reason',
    near: [
      ...withheld('2.12(b)', { file: 'plans/pit-sms.yaml', from: 'precursors: []\n', to: '' }, ['pit-entry']),
      ...withheld(
        '2.12(b)',
        { file: 'plans/pit-sms.yaml', from: 'precursorsStatement: No test phase comes before.\n', to: '' },
        ['pit-entry'],
      ),
    ],
    clean: {
      edit: rewrite('plans/pit-oms.yaml', [
        /precursors:\n.*\n/,
        'precursors: []\nprecursorsStatement: The supplier does its own tests\n',
      ]),
    },
  },
  {
    name: 'A14',
    about: 'PIT completes per Sub-System, by the documents that are about it',
    near: {
      edit: coverage('subSystems: [SMS, SSI]\nparts', 'subSystems: [SMS]\nparts'),
      turns: 'pit-completion.coverage-content',
      of: 'R1/SSI',
    },
    clean: {
      edit: [
        rewrite('certificates.yaml', [/.*id: TCC-R1-PIT-SSI,.*\n/, '']),
        ...coverageOfSsi.filter(({ file }) => file !== 'decisions.yaml'),
      ],
      asOf: '2024-05-30',
      gates: ['pit-entry R1/SMS', 'pit-entry R1/SSI', 'pit-completion R1/SMS'],
    },
  },
  {
    name: 'A15',
    about: 'PIT completes by a certificate of the DCC, and by no procedure of Clause 6',
    near: [
      mutated('pit-completion.certificate', 'a revoked certificate'),
      {
        edit: certificate('issuedBy: TAB, issuedAt: 2024-05-24', 'issuedBy: TAG, issuedAt: 2024-05-24'),
        turns: 'pit-completion.certificate',
      },
    ],
    clean: {
      edit: [
        certificate('issuedBy: TAB, issuedAt: 2024-05-24', 'issuedBy: DCC, issuedAt: 2024-05-24'),
        rewrite('reports/rep-pit-sms.yaml', [/status: final\nfinalisedAt: .*\n/, 'status: draft\n']),
      ],
    },
  },
  {
    name: 'A16',
    about: 'the Secretary of State may stand in for the Panel, on a referral',
    near: [
      { edit: determination('Panel', 'complete'), turns: 'sit-completion.determination' },
      {
        edit: [
          determination('Secretary of State', 'complete'),
          added('notices', referred('release: R1', '2024-11-14')),
        ],
        turns: 'sit-completion.referral',
      },
    ],
    clean: {
      edit: [
        determination('Secretary of State', 'complete'),
        added('decisions', declined('TAG', '2024-11-06', '0.10')),
        added('notices', referred('release: R1', '2024-11-13')),
      ],
    },
  },
  {
    name: 'A17',
    about: 'Panel or TAG may decline; only the Panel, or the Secretary of State, confirms',
    near: [
      ...['Panel', 'TAG'].map((body) => ({
        edit: added('decisions', declined(body, '2024-12-04', '1.0')),
        turns: 'sit-completion.report',
      })),
      mutated('sit-completion.determination', 'a confirmation by the TAG'),
    ],
    clean: {
      edit: added(
        'decisions',
        declined('TAG', '2024-10-02', '0.7'),
        declined('Panel', '2024-10-09', '0.8').replace('D-1', 'D-2'),
      ),
    },
  },
  {
    name: 'A18',
    about: 'the report is not final while an issue of the TAG is open',
    near: [
      mutated('sit-completion.report-final', 'an issue of the TAG without agreement'),
      { edit: report('    resolution: Section 4 describes it\n', ''), turns: 'sit-completion.report-final' },
      { edit: report('agreedAt: 2024-11-13', 'agreedAt: 2024-11-21'), turns: 'sit-completion.report-final' },
    ],
    clean: { edit: report('agreedAt: 2024-11-13', 'agreedAt: 2024-11-20') },
  },
  {
    name: 'A19',
    about: 'the phase that Clause 6 speaks of is SIT of the release',
    near: {
      edit: added('notices', referred('release: R1', '2024-11-20')),
      turns: 'sit-completion.referral',
    },
    clean: { edit: added('notices', referred('release: R2', '2024-12-20')), gates: releaseOne },
  },
  {
    name: 'A20',
    about: 'each release has a determination of its own',
    near: {
      edit: decision('outcome: confirmed\n    release: R2', 'outcome: confirmed\n    release: R1'),
      turns: 'sit-completion.determination',
      of: 'R2',
    },
    clean: {
      edit: decision(record('decisions.yaml', 'D-014'), ''),
      gates: releaseOne,
      tells: ['milestone.unsupported'],
    },
  },
  {
    name: 'A21',
    about: 'it is for the Panel to confirm or to say what is missing',
    near: {
      edit: added('decisions', declined('Panel', '2024-10-10', '0.8').replace('criteria: [SIT-X1], ', '')),
      tells: 'decision.unmet-criteria',
    },
    clean: {
      edit: added('decisions', declined('TAG', '2024-10-10', '0.8').replace('criteria: [SIT-X1], ', '')),
    },
  },
  {
    name: 'A22',
    about: 'each list of recipients is held as it stands; more recipients do no harm',
    near: [
      mutated('sit-completion.notified', 'a recipient left out'),
      {
        edit: notice(
          'to: [Authority, Panel, TAG, Secretary of State]\n    date: 2024-10-25',
          'to: [Parties, Panel, TAG, Secretary of State]\n    date: 2024-10-25',
        ),
        turns: 'sit-completion.provided',
        says: 'did not reach Authority',
      },
      {
        edit: notice(
          'to: [Panel, Secretary of State, Authority, Parties]\n    date: 2024-11-22',
          'to: [TAG, Secretary of State, Authority, Parties]\n    date: 2024-11-22',
        ),
        turns: 'sit-publication.notified',
        says: 'did not reach Panel',
      },
    ],
    clean: {
      edit: rewrite(
        'notices.yaml',
        [
          'to: [Authority, Panel, TAG, Secretary of State]\n    date: 2024-10-25',
          'to: [Authority, Panel, TAG, Secretary of State, Parties, Other]\n    date: 2024-10-25',
        ],
        [
          'to: [Secretary of State, Authority, Panel, TAG, Parties]\n    date: 2024-10-18',
          'to: [Service Provider, Secretary of State, Authority, Panel, TAG, Parties]\n    date: 2024-10-18',
        ],
        [
          'to: [Panel, Secretary of State, Authority, Parties]\n    date: 2024-11-22',
          'to: [TAG, TAB, Panel, Secretary of State, Authority, Parties]\n    date: 2024-11-22',
        ],
      ),
    },
  },
  {
    name: 'A23',
    about: 'what is redacted is what the Panel directed; whether to anonymise besides is told',
    near: [
      mutated('sit-publication.redacted', 'a section not redacted'),
      mutated('sit-publication.redacted', 'a report that is not anonymised'),
      mutated('sit-publication.redacted', 'a section redacted without direction'),
      {
        edit: [
          decision('sections: [Annex B]\n    anonymise: true', 'sections: [Annex B]\n    anonymise: false'),
          report('anonymised: true', 'anonymised: false'),
        ],
        tells: 'publication.anonymised',
      },
    ],
    clean: [
      { edit: decision('sections: [Annex B]\n    anonymise: true', 'sections: [Annex B]\n    anonymise: false') },
      { edit: report('  - { section: Annex A, reason: Names of people }\n', '') },
    ],
  },
  {
    name: 'A24',
    about: 'partial documents let SIT start for what they set out, and for nothing else',
    near: [
      mutated('sit-entry.covered-tests', 'a coverage that leaves every group to a later version'),
      {
        edit: leaving(
          coverage,
          'id: OUT-1, description: failover, phases: [SIT], groups: [AVL], plannedFor: 2024-09-30',
        ),
        asOf: '2024-09-02',
        tells: 'breach.sit-test',
        says: 'SIT-AVL-01 ran on 2024-09-02, when COV-R1 1.0 had left group AVL',
      },
    ],
    clean: {
      edit: leaving(coverage, 'id: OUT-1, description: failover, phases: [SIT], groups: [AVL], plannedFor: 2024-09-30'),
      asOf: '2024-09-01',
      gates: ['sit-entry R1'],
      says: '31 of 34 specified tests of SIT of R1 may run',
    },
  },
  {
    name: 'A25',
    about: 'the documents of PIT are relevant for SIT, and that of User Testing is not',
    near: mutated('sit-entry.pit-documents', 'documents that leave out the PIT of one Sub-System'),
    clean: {
      edit: decision(record('decisions.yaml', 'D-009'), ''),
      asOf: '2024-11-20',
      gates: releaseOne.slice(0, 2),
    },
  },
  {
    name: 'A26',
    about: 'the PIT of every Sub-System of the release comes before its SIT, and that of no other',
    near: {
      edit: certificate('subSystem: SSI, issuedBy: TAB', 'subSystem: SSI, stage: System, issuedBy: TAB'),
      turns: 'sit-entry.precursors',
      says: 'PIT of SSI in R1',
    },
    clean: {
      edit: rewrite('certificates.yaml', [/.*id: TCC-R2-PIT.*\n/g, '']),
      asOf: '2024-06-24',
      gates: ['sit-entry R1'],
    },
  },
  {
    name: 'A27',
    about: 'an approach needs the thresholds of its own phases',
    near: mutated('sit-entry.approach-content', 'no thresholds for SIT'),
    clean: { edit: approachApart('2024-06-05') },
  },
  {
    name: 'A28',
    about: 'that no security or capacity testing is required must be said',
    near: [
      ...withheld('4.1(f)', approach(block('approach/app-r1.yaml', 'securityTesting'), '')),
      ...withheld('4.1(g)', approach(block('approach/app-r1.yaml', 'capacityTesting'), '')),
    ],
    clean: {
      edit: rewrite(
        'approach/app-r1.yaml',
        [block('approach/app-r1.yaml', 'securityTesting'), 'securityTesting: { required: false, statement: None }\n'],
        [block('approach/app-r1.yaml', 'capacityTesting'), 'capacityTesting: { required: false, statement: None }\n'],
      ),
    },
  },
  {
    name: 'A29',
    about: 'what the thresholds count is for the approach to say, on the day of completion',
    near: [
      mutated('sit-completion.thresholds', 'too many in all'),
      {
        edit: rewrite(
          'approach/app-r1.yaml',
          ['per: sub-system', 'per: release'],
          ['severity: 3, maximum: 10', 'severity: 3, maximum: 0'],
        ),
        turns: 'pit-completion.thresholds',
        says: 'at completion of PIT of R1 is 0',
      },
      { edit: critical('2024-11-13'), turns: 'sit-completion.thresholds' },
    ],
    clean: [
      { edit: approach('severity: 3, maximum: 10', 'severity: 3, maximum: 0') },
      { edit: critical('2024-11-14') },
    ],
  },
  {
    name: 'A30',
    about: 'a draft may go to the TAG at any time before it is agreed',
    near: mutated('sit-entry.approach-submitted', 'a submission after the agreement'),
    clean: {
      edit: [
        notice('to: [TAG]\n    date: 2024-01-17', 'to: [TAG]\n    date: 1999-12-31'),
        notice('to: [TAG]\n    date: 2024-01-31', 'to: [TAG]\n    date: 2024-02-21'),
      ],
    },
  },
  {
    name: 'A31',
    about: 'after the agreement only what was listed changes',
    near: [
      mutated('sit-entry.approach-final', 'unlisted changes'),
      {
        edit: approach('severity: 3, maximum: 8', 'severity: 3, maximum: 9'),
        keepDigests: true,
        turns: 'sit-completion.approach',
      },
    ],
    clean: {
      edit: [
        decision(
          'outcome: agreed\n    document: COV-R1\n    version: "1.0"',
          'outcome: agreed-with-changes\n    document: COV-R1\n    version: "0.8"\n    finalVersion: "1.0"\n    changes: [Roles]',
        ),
        notice('document: COV-R1\n    version: "1.0"', 'document: COV-R1\n    version: "0.8"'),
      ],
    },
  },
  {
    name: 'A32',
    about: 'the last final version stays in force while a revision is pending',
    near: {
      edit: [
        drafts.coverage,
        report('  - { document: COV-R1, version: "1.0" }', '  - { document: COV-R1, version: "1.1" }'),
      ],
      turns: 'sit-completion.report',
      says: 'does not rest on COV-R1 1.0',
    },
    clean: {
      edit: [
        beside(
          'approach/draft.yaml',
          'approach/app-r1.yaml',
          ['version: "1.0"', 'version: "1.1"'],
          [
            'completeness: full\n',
            'completeness: partial\noutstanding: [{ id: OUT-1, description: x, plannedFor: 2040-01-01 }]\n',
          ],
        ),
        drafts.coverage,
      ],
    },
  },
  {
    name: 'A33',
    about: 'what a document leaves out counts in the phases that it is about',
    near: {
      edit: leaving(coverage, 'id: OUT-1, description: x, phases: [PIT]'),
      turns: 'pit-completion.coverage-whole',
    },
    clean: {
      edit: leaving(coverage, 'id: OUT-1, description: x, phases: [SIT], plannedFor: 2024-06-19'),
      asOf: '2024-06-10',
      gates: ['pit-completion R1/SMS', 'pit-completion R1/SSI'],
    },
  },
  {
    name: 'A34',
    about: 'where the text sets no number of days, days are told and none is too many',
    near: [
      {
        edit: programme('baseline: 2025-02-10, actual: 2025-02-10', 'baseline: 2025-02-07, actual: 2025-02-10'),
        tells: 'timing.milestone',
        says: '3 days late',
      },
      {
        edit: rewrite('reports/rep-sit-r1.yaml', [/publication:[\s\S]*/, '']),
        asOf: '2024-11-21',
        tells: 'timing.publication',
        says: '1 day later',
      },
    ],
    clean: {
      edit: [
        report('publishedAt: 2024-11-22', 'publishedAt: 2025-11-22'),
        notice('Authority, Parties]\n    date: 2024-11-22', 'Authority, Parties]\n    date: 2025-11-22'),
      ],
    },
  },
  {
    name: 'A35',
    about: 'User Testing waits for the Secretary of State, and for the end of SIT only where its document says so',
    near: [
      mutated('user-testing.approved', 'an approval by the Panel'),
      mutated('user-testing.after-sit', 'a document that makes it wait for the end of SIT, which came later'),
    ],
    clean: {
      edit: [
        report('finalisedAt: 2024-11-20', 'finalisedAt: 2024-12-02'),
        report('publishedAt: 2024-11-22', 'publishedAt: 2024-12-03'),
        notice('Authority, Parties]\n    date: 2024-11-22', 'Authority, Parties]\n    date: 2024-12-03'),
        programme('baseline: 2024-11-22, actual: 2024-11-20', 'baseline: 2024-12-02, actual: 2024-12-02'),
      ],
    },
  },
  {
    name: 'A36',
    about: 'that nobody says whether User Testing is required is told and blocks nothing',
    near: { edit: unspoken, tells: 'user-testing.undecided' },
    clean: {
      edit: [
        ...unspoken,
        {
          file: 'user-testing/none.yaml',
          to: 'kind: user-testing\nid: UT-X\nversion: "1.0"\ntitle: x\nrelease: R1\nrequired: false\nreason: No User is touched\n',
        },
      ],
    },
  },
  {
    name: 'A38',
    about: 'a release goes live on one day',
    near: { edit: spread('2025-02-17'), tells: 'timing.go-live' },
    clean: { edit: spread('2025-02-10') },
  },
  {
    name: 'A40',
    about: 'an approval to proceed that is older than its evidence is told',
    near: {
      edit: certificate('issuedBy: DCC, issuedAt: 2024-02-29', 'issuedBy: DCC, issuedAt: 2024-02-27'),
      tells: 'certificate.before-evidence',
    },
    clean: { edit: certificate('issuedBy: DCC, issuedAt: 2024-02-29', 'issuedBy: DCC, issuedAt: 2024-02-28') },
  },
  {
    name: 'A41',
    about: 'a certificate with conditions counts, unless the approach says otherwise',
    near: mutated('sit-entry.precursors', 'conditions, where the approach lets none count'),
    clean: {
      edit: certificate(
        'issuedBy: DCC, issuedAt: 2024-06-21',
        'issuedBy: DCC, conditions: [Data], issuedAt: 2024-06-21',
      ),
      tells: ['certificate.conditions'],
    },
  },
  {
    name: 'A42',
    about: 'a document written to an older SVTAD is told and need not be agreed again',
    near: {
      edit: approach('completeness: full\n', 'completeness: full\nsvtadVersion: "0.0.1"\n'),
      tells: 'document.svtad',
    },
    clean: { edit: approach('completeness: full\n', 'completeness: full\nsvtadVersion: "0.1"\n') },
  },
  {
    name: 'A43',
    about: 'what the approach asks beyond the SVTAD is asked',
    near: [
      { edit: addedCriterion('ssi'), turns: 'pit-entry.added-criteria' },
      {
        edit: approach(
          'exitCriteria:\n',
          'exitCriteria:\n  - { id: SIT-X0, phase: SIT, criterion: No fault is unknown }\n',
        ),
        turns: 'sit-completion.exit-criteria',
      },
    ],
    clean: { edit: addedCriterion('sms', 'ssi') },
  },
  {
    name: 'A44',
    about: 'a Completion Report is mandatory for SIT and evidence for PIT',
    near: { edit: { file: 'reports/rep-sit-r1.yaml' }, turns: 'sit-completion.report' },
    clean: {
      edit: [
        { file: 'reports/rep-pit-sms.yaml' },
        certificate(
          'basis: [REP-PIT-SMS]',
          'exitCriteria: [{ criterion: PIT-X1, met: true, statement: x, evidence: [x] }, { criterion: PIT-X2, met: true, statement: x, evidence: [x] }]',
        ),
      ],
    },
  },
  {
    name: 'A46',
    about: 'whether devices are used is agreed content, and the list of sets is not',
    near: {
      edit: approach(block('approach/app-r1.yaml', 'devices'), 'devices: { used: false, statement: Emulators only }\n'),
      keepDigests: true,
      turns: 'sit-entry.approach-final',
    },
    clean: {
      edit: approach(
        '    devices: [4G Communications Hub type 2, electricity meter type 1]\n',
        '    devices: [4G Communications Hub type 3]\n',
      ),
      keepDigests: true,
    },
  },
];
