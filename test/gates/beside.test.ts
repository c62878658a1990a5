import { describe, expect, it } from 'vitest';
import { inspectRelease } from '../../src/engine/inspect.ts';
import { releaseChecks } from '../../src/gates/index.ts';
import type { Finding } from '../../src/model/report.ts';
import { corpusOf, type Edit, edited, example, judged, pinned, sourcesIn } from '../support/record.ts';

const sources = sourcesIn(example('compliant'));

/** What a rule tells of release R1 beside its gates, after some edits of the compliant example. */
interface Case {
  readonly rule: string;
  readonly by: string;
  readonly edit: Edit | readonly Edit[];
  readonly says: string;
  readonly asOf?: string;
}

const decision = (row: string): Edit => ({
  file: 'decisions.yaml',
  from: 'decisions:\n',
  to: `decisions:\n  - { ${row}, reference: x }\n`,
});
const notice = (row: string): Edit => ({
  file: 'notices.yaml',
  from: 'notices:\n',
  to: `notices:\n  - { ${row}, from: DCC, reference: x }\n`,
});
const approach = (from: string, to: string): Edit => ({ file: 'approach/app-r1.yaml', from, to });
const issue = (severities: string): Edit => ({
  file: 'issues/log-r1.yaml',
  from: 'issues:\n',
  to: `issues:\n  - { id: TI-X, title: x, phase: PIT, subSystems: [SMS], raisedAt: 2024-03-08, raisedBy: DCC, owner: DCC, severityHistory: [${severities}], statusHistory: [{ at: 2024-03-08, status: open }, { at: 2024-06-03, status: closed }] }\n`,
});
const pitReport = (more: string): Edit => ({
  file: 'reports/rep-pit-sms.yaml',
  from: 'exitCriteria:\n',
  to: `${more}\nexitCriteria:\n`,
});

const cases: readonly Case[] = [
  {
    rule: 'breach.sit-test',
    by: 'tests that ran before their coverage was final',
    edit: { file: 'decisions.yaml', from: 'decidedAt: 2024-02-21', to: 'decidedAt: 2024-07-02' },
    says: 'SIT-INC-01 ran on 2024-06-25, and 2 more runs, when no coverage of it was in force',
  },
  {
    rule: 'breach.sit-test',
    by: 'tests of a group that a partial coverage left out',
    edit: {
      file: 'coverage/cov-r1.yaml',
      from: 'completeness: full\n',
      to: 'completeness: partial\noutstanding:\n  - { id: OUT-1, description: roles, groups: [ACC] }\n',
    },
    says: 'when COV-R1 1.0 had left group ACC to a later version (OUT-1); no SIT test may run without',
  },
  {
    rule: 'user-testing.undecided',
    by: 'no document that says whether User Testing is required',
    edit: { file: 'user-testing/ut-r1.yaml' },
    says: 'nothing on record says whether User Testing is required for R1',
  },
  {
    rule: 'user-testing.direction',
    by: 'a direction without response',
    edit: decision(
      'id: D-X, body: Secretary of State, decidedAt: 2024-10-01, matter: user-testing, outcome: directed, document: UT-R1, version: "1.0"',
    ),
    says: 'the direction D-X of 2024-10-01 has no response on record',
  },
  {
    rule: 'publication.anonymised',
    by: 'a report published with names, which nobody directed to be anonymised',
    edit: [
      { file: 'reports/rep-sit-r1.yaml', from: 'anonymised: true', to: 'anonymised: false' },
      {
        file: 'decisions.yaml',
        from: 'sections: [Annex B]\n    anonymise: true',
        to: 'sections: [Annex B]\n    anonymise: false',
      },
    ],
    says: 'REP-SIT-R1 1.0 is published without being anonymised',
  },
  {
    rule: 'publication.undirected',
    by: 'redactions that were proposed and never directed',
    edit: [
      {
        file: 'decisions.yaml',
        from: 'matter: redaction\n    outcome: directed\n    document: REP-SIT-R1',
        to: 'matter: redaction\n    outcome: directed\n    document: REP-SIT-R9',
      },
    ],
    says: 'REP-SIT-R1 1.0 is published and proposed to redact Annex A and Annex B, but no direction of the Panel',
  },
  {
    rule: 'issue.downgrade-decisive',
    by: 'a threshold that is kept only by an unagreed change',
    edit: issue('{ at: 2024-03-08, severity: 1 }, { at: 2024-05-20, severity: 4 }'),
    says: 'the thresholds for PIT of SMS in R1 are kept only by changes of severity that nobody agreed; without them the issue threshold for severity 1',
  },
  {
    rule: 'report.miscounted',
    by: 'a PIT report with a wrong count of tests',
    edit: pitReport('testCounts: { planned: 99, passed: 14, failed: 0, blocked: 0, notRun: 0, descoped: 0 }'),
    says: 'states testCounts.planned as 99',
  },
  {
    rule: 'milestone.unsupported',
    by: 'an end of SIT before the Panel determined it',
    edit: {
      file: 'programme.yaml',
      from: 'event: sit-end, baseline: 2024-11-22, actual: 2024-11-20',
      to: 'event: sit-end, baseline: 2024-11-22, actual: 2024-11-01',
    },
    says: 'R1-M4 says that SIT of R1 ended on 2024-11-01; by then nothing on record had completed it',
  },
  {
    rule: 'milestone.unsupported',
    by: 'an end of PIT without certificate',
    edit: {
      file: 'programme.yaml',
      from: 'event: pit-end, subSystem: SMS, baseline: 2024-05-31, actual: 2024-05-24',
      to: 'event: pit-end, subSystem: SMS, baseline: 2024-05-31, actual: 2024-05-01',
    },
    says: 'R1-M2-SMS says that PIT of SMS in R1 ended on 2024-05-01',
  },
  {
    rule: 'pit.approval-outstanding',
    by: 'PIT entered while its coverage is not final',
    edit: [{ file: 'coverage/cov-r1.yaml', from: 'subSystems: [SMS, SSI]\nparts', to: 'subSystems: [SMS]\nparts' }],
    asOf: '2024-03-20',
    says: 'PIT of SSI in R1 may be entered, but not completed, without a final coverage: no coverage document for PIT of SSI in R1 is on record',
  },
  {
    rule: 'report.not-updated',
    by: 'a referral after a decline, with the declined version',
    edit: [
      decision(
        'id: D-X, body: TAG, decidedAt: 2024-11-20, matter: sit-completion, outcome: declined, criteria: [SIT-X1], release: R1, document: REP-SIT-R1, version: "1.0"',
      ),
      notice('id: N-X, type: referral, to: [Secretary of State], date: 2024-11-25, release: R1, matters: [Depth]'),
    ],
    says: 'REP-SIT-R1 1.0 was declined on 2024-11-20 (D-X) and N-X followed on 2024-11-25, but no later version',
  },
];

async function beside(edit: Case['edit'], asOf = '2036-01-01'): Promise<Finding[]> {
  const corpus = await corpusOf(await pinned([edit].flat().reduce(edited, sources)));
  const results = [
    judged(corpus, 'pit-completion', 'R1', 'SMS', asOf),
    judged(corpus, 'sit-completion', 'R1', undefined, asOf),
    judged(corpus, 'user-testing', 'R1', undefined, asOf),
  ];
  return inspectRelease(corpus, results, asOf);
}

describe('beside the gates of a release', () => {
  it('nothing is told of the compliant example', async () => {
    expect(await beside([])).toEqual([]);
  });

  it.each(cases.map((each) => [each.rule, each.by, each] as const))('%s: %s', async (rule, _, { edit, says, asOf }) => {
    const told = (await beside(edit, asOf)).filter((finding) => finding.rule === rule);
    expect(told.map(({ message }) => message)).toEqual([expect.stringContaining(says)]);
  });

  it('each rule has a case', () => {
    const covered = new Set(cases.map(({ rule }) => rule));
    expect(releaseChecks.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
  });

  it.each([
    [
      'an agreed change of severity',
      [
        issue('{ at: 2024-03-08, severity: 1 }, { at: 2024-05-20, severity: 4, decision: D-X }'),
        decision('id: D-X, body: TAG, decidedAt: 2024-05-20, matter: severity, outcome: agreed, issue: TI-X'),
      ],
    ],
    [
      'an unagreed change that no threshold turns on',
      [issue('{ at: 2024-03-08, severity: 3 }, { at: 2024-05-20, severity: 4 }')],
    ],
    ['a PIT report without counts', [pitReport('limitations: []')]],
    ['an approach with another list of device sets', [approach('purpose: Incidents about a household', 'purpose: x')]],
  ] as const)('%s stays quiet', async (_, edit) => {
    expect(await beside(edit)).toEqual([]);
  });
});
