import { describe, expect, it } from 'vitest';
import { inspectRelease } from '../../src/engine/inspect.ts';
import { reportOf } from '../../src/engine/report.ts';
import { releaseChecks } from '../../src/gates/index.ts';
import type { Corpus } from '../../src/model/document.ts';
import type { Finding } from '../../src/model/report.ts';
import { added, corpusOf, type Edit, edited, example, judged, pinned, sourcesIn } from '../support/record.ts';
import { shownIn } from '../support/shown.ts';

const sources = sourcesIn(example('compliant'));
const asOf = '2036-01-01';

describe('what is told of a release beside its gates', () => {
  interface Case {
    readonly rule: string;
    readonly by: string;
    readonly edit: Edit | readonly Edit[];
    readonly says: string;
    readonly clause?: string;
    readonly asOf?: string;
    readonly gate: 'pit-entry' | 'sit-entry' | 'user-testing';
  }
  const direction = (rest: string): Edit =>
    added(
      'decisions',
      `body: Secretary of State, decidedAt: 2024-12-01, matter: document, outcome: directed, document: APP-R1, version: "1.0"${rest}`,
    );
  const environment = 'PIT-SMS-09, executedAt: 2024-03-12, outcome: passed, environment: LAB-SMS';
  const ran = (to: string): Edit => ({ file: 'results/pit-sms.yaml', from: environment, to });
  const user = (from: string, to: string): Edit => ({ file: 'user-testing/ut-r1.yaml', from, to });
  const published = sources
    .find(({ file }) => file === 'reports/rep-sit-r1.yaml')
    ?.text.split('publication:')[1] as string;
  const unpublished: Edit = { file: 'reports/rep-sit-r1.yaml', from: `publication:${published}`, to: '' };
  const blocked = (to: string): Edit => ({
    file: 'results/pit-sms.yaml',
    from: 'PIT-SMS-14, executedAt: 2024-05-15, outcome: passed',
    to: `PIT-SMS-14, executedAt: 2024-05-15, outcome: blocked${to}`,
  });

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
      rule: 'result.environment',
      gate: 'pit-entry',
      by: 'a run in an environment of another phase',
      edit: ran(environment.replace('LAB-SMS', 'SIT-A')),
      says: 'PIT-SMS-09 ran in SIT-A on 2024-03-12, which APP-R1 1.0, in force that day, does not list for PIT',
    },
    {
      rule: 'result.environment',
      gate: 'pit-entry',
      by: 'a run before any approach was in force',
      edit: ran(environment.replace('LAB-SMS', 'SIT-A').replace('03-12', '02-01')),
      says: 'PIT-SMS-09 ran in SIT-A on 2024-02-01, which no approach for R1 lists for PIT',
    },
    {
      rule: 'result.device-set',
      gate: 'sit-entry',
      by: 'a device set that is not listed',
      edit: ran(`${environment}, deviceSet: DS-9`),
      says: 'PIT-SMS-09 used the device set DS-9 on 2024-03-12, which APP-R1 1.0, in force that day, does not list',
    },
    {
      rule: 'direction.overdue',
      gate: 'sit-entry',
      by: 'a revision that was due',
      edit: direction(', dueBy: 2024-12-31'),
      asOf: '2025-01-10',
      says: 'D-1 of 2024-12-01 directs a revision of APP-R1 by 2024-12-31; 10 days past that day no version that carries it out is on record',
      clause: '4.4(b)',
    },
    {
      rule: 'direction.overdue',
      gate: 'pit-entry',
      by: 'a revision that was due and is named, but not on record',
      edit: added(
        'decisions',
        'body: Secretary of State, decidedAt: 2024-12-01, matter: document, outcome: directed, document: COV-R1, version: "1.0", finalVersion: "1.1", dueBy: 2024-12-31',
      ),
      asOf: '2025-01-01',
      says: 'directs a revision of COV-R1 by 2024-12-31; 1 day past that day version 1.1 is not on record',
      clause: '5.4(b)',
    },
    {
      rule: 'direction.pending',
      gate: 'sit-entry',
      by: 'a revision that is not due yet',
      edit: direction(', dueBy: 2024-12-31'),
      asOf: '2024-12-31',
      says: 'D-1 of 2024-12-01 directs a revision of APP-R1 by 2024-12-31; 30 days later no version that carries it out is on record',
    },
    {
      rule: 'direction.consultation',
      gate: 'sit-entry',
      by: 'a revision on which the TAG was not heard in time',
      edit: [
        direction(', finalVersion: "1.0", consultTag: true'),
        added(
          'notices',
          'type: consultation, to: [TAG], document: APP-R1, date: 2024-12-01',
          'type: direction-response, to: [Secretary of State], document: APP-R1, version: "1.0", decision: D-1, date: 2024-12-20',
          'type: consultation, to: [TAG], document: APP-R1, date: 2024-12-21',
        ),
      ],
      says: 'D-1 of 2024-12-01 asks for the TAG to be consulted on the revision of APP-R1; no consultation',
    },
    {
      rule: 'timing.unfinished-tests',
      gate: 'pit-entry',
      by: 'a test that was blocked when PIT was to end',
      edit: blocked(', reason: The stub is late'),
      asOf: '2024-06-10',
      says: '1 test of PIT of SMS in R1 was not completed on 2024-05-31, the baseline of R1-M2-SMS (pit-end), and 10 days later 1 is still open: PIT-SMS-14 was recorded as blocked on 2024-05-15 (The stub is late)',
    },
    {
      rule: 'timing.unfinished-tests',
      gate: 'sit-entry',
      by: 'tests that were completed too late, without a reason',
      edit: {
        file: 'results/sit-r1.yaml',
        from: 'test: SIT-PRF-03, executedAt: 2024-10-08',
        to: 'test: SIT-PRF-03, executedAt: 2024-11-25',
      },
      says: 'on 2024-11-22, the baseline of R1-M4 (sit-end), and 4057 days later none is still open: SIT-PRF-03 failed on 2024-08-20 and has no extant Testing Issue that counts here (no reason recorded)',
    },
    {
      rule: 'timing.publication',
      gate: 'sit-entry',
      by: 'a final report that nobody published',
      edit: unpublished,
      asOf: '2024-12-02',
      says: 'REP-SIT-R1 1.0 has been final since 2024-11-20 and 12 days later is not published',
    },
    {
      rule: 'timing.publication',
      gate: 'sit-entry',
      by: 'a publication that the Authority was not told of',
      edit: {
        file: 'notices.yaml',
        from: 'to: [Panel, Secretary of State, Authority, Parties]\n    date: 2024-11-22',
        to: 'to: [Panel, Secretary of State, Parties]\n    date: 2024-11-22',
      },
      asOf: '2024-12-02',
      says: 'REP-SIT-R1 1.0 was published on 2024-11-22 and 10 days later is not notified to Authority',
    },
    {
      rule: 'user.early',
      gate: 'user-testing',
      by: 'a User that met the entry requirements later',
      edit: user('entryMetAt: 2024-09-12', 'entryMetAt: 2024-11-28'),
      says: 'USER-2 started on 2024-11-27, 1 day before it met the entry requirements on 2024-11-28',
    },
    {
      rule: 'user.early',
      gate: 'user-testing',
      by: 'a User that never met the entry requirements',
      edit: user('entryMetAt: 2024-09-12', '# '),
      says: 'USER-2 started on 2024-11-27, and no day on which it met the entry requirements is on record',
    },
    {
      rule: 'user.unevidenced',
      gate: 'user-testing',
      by: 'a User without evidence that it meets the entry requirements',
      edit: user('    evidence: Entry form of USER-2\n', ''),
      says: 'USER-2 met the entry requirements on 2024-09-12, and no evidence of it is named',
    },
    {
      rule: 'user.absent',
      gate: 'user-testing',
      by: 'a User that did not start by the milestone',
      edit: user('startedAt: 2024-11-27', '# '),
      asOf: '2025-01-20',
      says: 'USER-2 had not started 3 days after 2025-01-17, the baseline of R1-M6; UT-R1 1.0 requires it to take part',
    },
    {
      rule: 'user.absent',
      gate: 'user-testing',
      by: 'a User that started after the timescales, where there is no milestone',
      edit: [
        user('startedAt: 2024-11-27', 'startedAt: 2025-01-19'),
        {
          file: 'programme.yaml',
          from: '      - { id: R1-M6, event: user-testing-end, baseline: 2025-01-17, actual: 2025-01-15 }\n',
          to: '',
        },
      ],
      says: 'USER-2 started on 2025-01-19, 2 days after 2025-01-17, the end of its timescales',
    },
    {
      rule: 'breach.sit-test',
      gate: 'sit-entry',
      by: 'tests that ran before their coverage was final',
      edit: { file: 'decisions.yaml', from: 'decidedAt: 2024-02-21', to: 'decidedAt: 2024-07-02' },
      says: 'SIT-INC-01 ran on 2024-06-25, and 2 more runs, when no coverage of it was in force',
    },
    {
      rule: 'breach.sit-test',
      gate: 'sit-entry',
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
      gate: 'user-testing',
      by: 'no document that says whether User Testing is required',
      edit: { file: 'user-testing/ut-r1.yaml' },
      says: 'nothing on record says whether User Testing is required for R1',
    },
    {
      rule: 'user-testing.direction',
      gate: 'user-testing',
      by: 'a direction without response',
      edit: added(
        'decisions',
        'body: Secretary of State, decidedAt: 2024-10-01, matter: user-testing, outcome: directed, document: UT-R1, version: "1.0"',
      ),
      says: 'the direction D-1 of 2024-10-01 has no response on record',
    },
    {
      rule: 'publication.anonymised',
      gate: 'sit-entry',
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
      rule: 'publication.directed-since',
      gate: 'sit-entry',
      by: 'a section that the Panel directed once the report was out',
      edit: added(
        'decisions',
        'body: Panel, decidedAt: 2024-12-05, matter: redaction, outcome: directed, document: REP-SIT-R1, sections: [Annex A], anonymise: false',
      ),
      says: 'D-1 of 2024-12-05 directs Annex A to be redacted; the report published on 2024-11-22 shows it',
    },
    {
      rule: 'publication.directed-since',
      gate: 'sit-entry',
      by: 'words that the Panel directed to be removed once the report was out',
      edit: added(
        'decisions',
        'body: Panel, decidedAt: 2024-12-05, matter: redaction, outcome: directed, document: REP-SIT-R1, sections: [Annex B], anonymise: false, values: [Testing Issues]',
      ),
      says: 'the published text still holds "Testing Issues", which D-1 directs to be removed',
    },
    {
      rule: 'publication.undirected',
      gate: 'sit-entry',
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
      gate: 'pit-entry',
      by: 'a threshold that is kept only by an unagreed change',
      edit: issue('{ at: 2024-03-08, severity: 1 }, { at: 2024-05-20, severity: 4 }'),
      says: 'the thresholds for PIT of SMS in R1 are kept only by changes of severity that nobody agreed; without them the issue threshold for severity 1',
    },
    {
      rule: 'report.miscounted',
      gate: 'pit-entry',
      by: 'a PIT report with a wrong count of tests',
      edit: pitReport('testCounts: { planned: 99, passed: 14, failed: 0, blocked: 0, notRun: 0, descoped: 0 }'),
      says: 'states testCounts.planned as 99',
    },
    {
      rule: 'milestone.unsupported',
      gate: 'sit-entry',
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
      gate: 'sit-entry',
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
      gate: 'pit-entry',
      by: 'PIT entered while its coverage is not final',
      edit: [{ file: 'coverage/cov-r1.yaml', from: 'subSystems: [SMS, SSI]\nparts', to: 'subSystems: [SMS]\nparts' }],
      asOf: '2024-03-20',
      says: 'PIT of SSI in R1 may be entered, but not completed, without a final coverage: no coverage document for PIT of SSI in R1 is on record',
    },
    {
      rule: 'report.not-updated',
      gate: 'sit-entry',
      by: 'a referral after a decline, with the declined version',
      edit: [
        added(
          'decisions',
          'body: TAG, decidedAt: 2024-11-20, matter: sit-completion, outcome: declined, criteria: [SIT-X1], release: R1, document: REP-SIT-R1, version: "1.0"',
        ),
        added('notices', 'type: referral, to: [Secretary of State], date: 2024-11-25, release: R1, matters: [Depth]'),
      ],
      says: 'REP-SIT-R1 1.0 was declined on 2024-11-20 (D-1) and N-1 followed on 2024-11-25, but no later version',
    },
  ];

  const toldOf = (corpus: Corpus, gate: Case['gate'], day: string): Finding[] =>
    inspectRelease(corpus, [judged(corpus, gate, 'R1', gate === 'pit-entry' ? 'SMS' : undefined, day)], day);
  const changed = async (edit: Case['edit']): Promise<Corpus> =>
    corpusOf(await pinned([edit].flat().reduce(edited, sources)));
  const told = async (gate: Case['gate'], edit: Case['edit'], day: string): Promise<Finding[]> =>
    toldOf(await changed(edit), gate, day);

  it.each(['pit-entry', 'sit-entry', 'user-testing'] as const)('nothing in the compliant example: %s', async (gate) => {
    expect(await told(gate, [], asOf)).toEqual([]);
  });

  it.each(cases.map((each) => [each.rule, each.by, each] as const))(
    '%s: %s',
    async (rule, _, { gate, edit, says, clause, asOf: day = asOf }) => {
      const corpus = await changed(edit);
      const found = toldOf(corpus, gate, day).filter((finding) => finding.rule === rule);
      expect(found.map(({ message }) => message)).toEqual([expect.stringContaining(says)]);
      if (clause) expect(found[0]?.clause).toBe(clause);
      expect(shownIn(corpus).findings(found)).toMatchSnapshot();
    },
  );

  it('each has a case', () => {
    const covered = new Set(cases.map(({ rule }) => rule));
    expect(releaseChecks.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
  });

  it('takes a device set from a later version that nobody agreed, but not an environment (4.5)', async () => {
    const text = sources.find(({ file }) => file === 'approach/app-r1.yaml')?.text ?? '';
    const later = text
      .replace('version: "1.0"', 'version: "1.1"')
      .replace('deviceSets:\n', 'deviceSets:\n  - { id: DS-9, devices: [Communications Hub], purpose: Spare }\n')
      .replace('{ id: SIT-A, phases: [SIT]', '{ id: SIT-A, phases: [PIT, SIT]');
    const found = await told(
      'pit-entry',
      [{ file: 'approach/later.yaml', to: later }, ran(`${environment.replace('LAB-SMS', 'SIT-A')}, deviceSet: DS-9`)],
      asOf,
    );
    expect(found.map(({ rule }) => rule)).toEqual(['result.environment']);
  });

  it('has nothing against a direction that was carried out with the TAG heard', async () => {
    const edit = [
      direction(', finalVersion: "1.0", consultTag: true, dueBy: 2024-12-31'),
      added('notices', 'type: consultation, to: [TAG], document: APP-R1, date: 2024-12-10'),
    ];
    expect(await told('sit-entry', edit, '2025-02-01')).toEqual([]);
  });

  it('tells once what bears on two releases', async () => {
    const both = { file: 'approach/app-r1.yaml', from: 'releases: [R1]', to: 'releases: [R1, R2]' };
    const corpus = await corpusOf(await pinned([both, direction('')].reduce(edited, sources)));
    const gates = ['R1', 'R2'].map((release) => judged(corpus, 'sit-entry', release));
    const findings = inspectRelease(corpus, gates, asOf).filter(({ rule }) => rule === 'direction.pending');
    expect(findings.length).toBe(2);
    const report = reportOf(corpus, { command: 'status', version: '0.0.0', asOf, gates, findings });
    expect(report.findings.length).toBe(1);
  });

  it.each(['certificates', 'decisions', 'notices', 'test-results', 'completion-report'])(
    'says nothing that a broken file of kind %s may contradict',
    async (kind) => {
      const broken = { file: 'broken.yaml', to: `kind: ${kind}\nid: [\n` };
      const gone: readonly Edit[] = [
        { file: 'certificates.yaml', from: 'id: TCC-R1-PIT-SMS,', to: 'id: TCC-OTHER,' },
        { file: 'programme.yaml', from: 'actual: 2024-11-20', to: 'actual: 2024-11-01' },
      ];
      const before = await told('sit-entry', gone, asOf);
      expect(before.map(({ rule }) => rule)).toContain('milestone.unsupported');
      const after = await told('sit-entry', [...gone, broken], asOf);
      expect(after.filter(({ rule }) => rule === 'milestone.unsupported')).toEqual([]);
    },
  );

  it('waits with days for the day after', async () => {
    expect(await told('sit-entry', unpublished, '2024-11-20')).toEqual([]);
    expect(await told('user-testing', user('startedAt: 2024-11-27', '# '), '2025-01-17')).toEqual([]);
    expect(await told('pit-entry', blocked(''), '2024-05-30')).toEqual([]);
  });

  it.each([
    [
      'an agreed change of severity',
      [
        issue('{ at: 2024-03-08, severity: 1 }, { at: 2024-05-20, severity: 4, decision: D-1 }'),
        added(
          'decisions',
          'body: TAG, decidedAt: 2024-05-20, matter: severity, outcome: agreed, issue: TI-X, severity: 5',
        ),
      ],
    ],
    [
      'an unagreed change that no threshold turns on',
      [issue('{ at: 2024-03-08, severity: 3 }, { at: 2024-05-20, severity: 4 }')],
    ],
    [
      'a change of severity agreed before the phase completed',
      [
        issue('{ at: 2024-03-08, severity: 1 }, { at: 2024-05-20, severity: 4, decision: D-1 }'),
        added(
          'decisions',
          'body: TAG, decidedAt: 2024-05-22, matter: severity, outcome: agreed, issue: TI-X, severity: 5',
        ),
      ],
    ],
    ['a PIT report without counts', [pitReport('limitations: []')]],
  ])('%s stays quiet', async (_, edit) => {
    expect(await told('pit-entry', edit, asOf)).toEqual([]);
  });
});
