import { describe, expect, it } from 'vitest';
import { checks } from '../src/checks/index.ts';
import { documentRules } from '../src/documents/rules.ts';
import { contradictedCertificate, inspect, inspectRelease } from '../src/engine/inspect.ts';
import { roots } from '../src/engine/judge.ts';
import { untimelyRun } from '../src/gates/breaches.ts';
import { recordChecks } from '../src/gates/index.ts';
import type { Corpus } from '../src/model/document.ts';
import type { Finding } from '../src/model/report.ts';
import { added, corpusOf, type Edit, edited, example, judged, pinned, sourcesIn } from './support/record.ts';
import { shownIn } from './support/shown.ts';

const sources = sourcesIn(example('compliant'));
const asOf = '2036-01-01';

const coverage = sources.find(({ file }) => file === 'coverage/cov-r1.yaml')?.text ?? '';
const partsOfCoverage = coverage.slice(coverage.indexOf('parts:'), coverage.indexOf('completeness:'));

interface Case {
  readonly rule: string;
  readonly by: string;
  readonly edit: Edit | readonly Edit[];
  /** `file:line` of the finding, where it matters, and a part of its message. */
  readonly at?: string;
  readonly says: string;
  readonly clause?: string;
  readonly asOf?: string;
  /** Set where what was agreed is edited, and no decision pins the edited text. */
  readonly afterAgreement?: true;
}

const partialCoverage = (planned: string): Edit => ({
  file: 'coverage/cov-r1.yaml',
  from: 'completeness: full\n',
  to: `completeness: partial\noutstanding:\n  - { id: OUT-1, description: roles, groups: [ACC]${planned} }\n`,
});
const submission = (to: string, version: string): Edit => ({
  file: 'notices.yaml',
  from: 'notices:\n',
  to: `notices:\n  - { id: N-X, type: submission, from: DCC, to: [${to}], date: 2024-09-09, document: COV-R1, version: "${version}", reference: x }\n`,
});
/** A modification of the SVTAD, with notices that consult on it. */
const modification = (row: string, ...consultations: string[]): readonly Edit[] => [
  {
    file: 'programme.yaml',
    from: 'svtad:\n  version: "0.1"',
    to: `svtad:\n  modifications:\n    - { id: M-1, madeAt: 2024-01-25, summary: x, ${row} }\n  version: "0.1"`,
  },
  ...(consultations.length === 0 ? [] : [added('notices', ...consultations)]),
];
const plan = (from: string, to: string): Edit => ({ file: 'plans/sit-r1.yaml', from, to });
const waived = 'waivers: [{ clause: 2.13(c), statement: SIT may start before PIT of SSI is certified }]';
const consultedOn = 'type: consulted, responsesPresentedAt: 2024-01-22, contraryDirection: false';
const everybody = 'type: consultation, to: [Parties, TAG, Authority, Other, Secretary of State], modification: M-1';
const attestations = sources.find(({ file }) => file === 'programme.yaml')?.text.split('# What no record can show')[1];

const cases: readonly Case[] = [
  {
    rule: 'result.scope',
    by: 'a run filed under another Sub-System',
    edit: {
      file: 'results/pit-sms.yaml',
      from: 'results:\n',
      to: 'results:\n  - { test: SIT-INC-01, executedAt: 2024-10-15, outcome: failed, environment: LAB-SMS, issues: [TI-R1-017] }\n',
    },
    says: 'SIT-INC-01 is a test of SIT in R1; its run of 2024-10-15 is filed elsewhere and does not count',
  },
  {
    rule: 'readiness.devices',
    by: 'Devices that do not apply although they are used',
    edit: {
      file: 'readiness/sit-r1.yaml',
      from: '{ resource: Devices, applicable: true, inPlace: true, secure: true, ready: true, confirmedBy: DCC, confirmedAt: 2024-06-17 }',
      to: '{ resource: Devices, applicable: false, reason: none }',
    },
    says: 'says that Devices do not apply to SIT of R1; APP-R1 1.0 says that devices are used',
  },
  {
    rule: 'decision.powerless',
    by: 'an outcome that the body cannot give',
    edit: {
      file: 'decisions.yaml',
      from: 'decisions:\n',
      to: 'decisions:\n  - { id: D-X, body: Secretary of State, decidedAt: 2024-11-14, matter: sit-completion, outcome: declined, release: R1, document: REP-SIT-R1, version: "1.0", reference: x }\n',
    },
    says: 'D-X of Secretary of State says declined on a matter of sit-completion; only Panel (or its recorded delegate) or TAG can',
  },
  {
    rule: 'decision.unsigned',
    by: 'no signature, where the programme asks for one',
    edit: {
      file: 'programme.yaml',
      from: 'kind: programme\n',
      to: 'kind: programme\nsigning: [{ body: Secretary of State, signers: signers/none }]\n',
    },
    says: 'D-008 counts only with the signature of Secretary of State: it is not signed',
    clause: '5.2',
  },
  {
    rule: 'decision.unchecked',
    by: 'a signature of a body whose signers nobody has named',
    edit: {
      file: 'decisions.yaml',
      from: '  - id: D-008\n',
      to: '  - id: D-008\n    signature: { signer: x, value: "-----BEGIN SSH SIGNATURE-----\\nAA==\\n-----END SSH SIGNATURE-----" }\n',
    },
    says: 'D-008 carries a signature, but the programme names nobody who signs for Secretary of State, so it was held against nobody',
    clause: '5.2',
  },
  {
    rule: 'reference.unknown',
    by: 'a mistyped test',
    edit: {
      file: 'results/sit-r1.yaml',
      from: 'test: SIT-PRF-03, executedAt: 2024-10-08',
      to: 'test: SIT-PRF-33, executedAt: 2024-10-08',
    },
    says: 'there is no test "SIT-PRF-33" on record; did you mean "SIT-PRF-03"?',
  },
  {
    rule: 'reference.unknown',
    by: 'a mistyped participant',
    edit: { file: 'programme.yaml', from: 'provider: PROV-D', to: 'provider: PROVD' },
    at: 'programme.yaml:33',
    says: 'there is no participant "PROVD" on record; did you mean "PROV-D"?',
  },
  {
    rule: 'reference.unknown',
    by: 'an issue raised by somebody who takes no part',
    edit: {
      file: 'issues/log-r1.yaml',
      from: 'raisedAt: 2024-03-05\n    raisedBy: PROV-A',
      to: 'raisedAt: 2024-03-05\n    raisedBy: PROV-X',
    },
    says: 'there is no participant "PROV-X" on record',
    clause: '2.3',
  },
  {
    rule: 'reference.unknown',
    by: 'an amendment of no variation',
    edit: { file: 'approach/app-r1.yaml', from: 'variation: VAR-1', to: 'variation: VAR-9' },
    says: 'there is no SEC variation "VAR-9" on record',
    clause: '4.1(a)',
  },
  {
    rule: 'reference.unknown',
    by: 'a provider in the place of a User',
    edit: { file: 'user-testing/ut-r1.yaml', from: 'participant: USER-2', to: 'participant: PROV-A' },
    says: 'there is no User "PROV-A" on record',
    clause: '7.1(a)',
  },
  {
    rule: 'reference.unknown',
    by: 'a consultation on no modification',
    edit: added('notices', 'type: consultation, to: [Parties], modification: M-9, date: 2024-01-20'),
    says: 'there is no modification of the SVTAD "M-9" on record',
    clause: '3.1(b)',
  },
  {
    rule: 'reference.unknown',
    by: 'a delegation that nobody made',
    edit: added(
      'decisions',
      'body: TAG, onBehalfOf: Panel, delegation: D-99, decidedAt: 2024-11-13, matter: redaction, outcome: directed, document: REP-SIT-R1, sections: [], anonymise: true',
    ),
    says: 'there is no decision "D-99" on record',
    clause: '6.1',
  },
  {
    rule: 'reference.unknown',
    by: 'a mistyped exit criterion',
    edit: { file: 'reports/rep-pit-sms.yaml', from: 'criterion: PIT-X2', to: 'criterion: PIT-Y2' },
    says: 'there is no exit criterion "PIT-Y2"',
  },
  {
    rule: 'identity.repeated',
    by: 'a decision twice',
    edit: { file: 'decisions.yaml', from: 'id: D-005', to: 'id: D-004' },
    says: 'the decision "D-004" is on record twice',
  },
  {
    rule: 'identity.repeated',
    by: 'a document version twice',
    edit: { file: 'plans/copy.yaml', to: sources.find(({ file }) => file === 'plans/pit-sms.yaml')?.text ?? '' },
    says: 'the document "PLAN-R1-PIT-SMS 1.0" is on record twice',
  },
  {
    rule: 'identity.repeated',
    by: 'one id for an approach and a coverage',
    edit: { file: 'coverage/other.yaml', to: coverage.replace('id: COV-R1', 'id: APP-R1').replace('"1.0"', '"2.0"') },
    says: '"APP-R1" names a document of kind approach and one of kind coverage',
  },
  {
    rule: 'identity.repeated',
    by: 'a test in two specifications',
    edit: { file: 'specifications/pit-ssi.yaml', from: 'id: PIT-SSI-01', to: 'id: PIT-SMS-01' },
    says: 'the test "PIT-SMS-01" is on record twice',
  },
  {
    rule: 'document.parts',
    by: 'a combined document without parts',
    edit: { file: 'coverage/cov-r1.yaml', from: partsOfCoverage, to: '' },
    says: 'COV-R1 1.0 combines the phases PIT and SIT and the Sub-Systems SMS and SSI but states no parts',
  },
  {
    rule: 'document.parts',
    by: 'parts that leave something out',
    edit: {
      file: 'coverage/cov-r1.yaml',
      from: '  - { title: Part B, release: R1, phase: PIT, subSystem: SSI }\n  - { title: Part C, release: R1, phase: SIT }\n',
      to: '',
    },
    at: 'coverage/cov-r1.yaml:10',
    says: 'the parts of COV-R1 1.0 leave out PIT of SSI in R1 and SIT of R1; together they must make up the document',
  },
  {
    rule: 'document.parts',
    by: 'a part that claims what another one has',
    edit: {
      file: 'coverage/cov-r1.yaml',
      from: 'Part B, release: R1, phase: PIT, subSystem: SSI }',
      to: 'Part B, release: R1, phase: PIT }',
    },
    at: 'coverage/cov-r1.yaml:12',
    says: 'part "Part B" of COV-R1 1.0 claims PIT of SMS in R1, as another part does; each must be in one part',
  },
  {
    rule: 'document.parts',
    by: 'a part about another release',
    edit: {
      file: 'coverage/cov-r1.yaml',
      from: 'Part B, release: R1, phase: PIT, subSystem: SSI }\n',
      to: 'Part B, release: R1, phase: PIT, subSystem: SSI }\n  - { title: Part D, release: R2 }\n',
    },
    at: 'coverage/cov-r1.yaml:13',
    says: 'part "Part D" of COV-R1 1.0 is about R2, which the document itself is not about',
  },
  {
    rule: 'document.parts',
    by: 'a part about SIT of one Sub-System',
    edit: {
      file: 'coverage/cov-r1.yaml',
      from: 'title: Part C, release: R1, phase: SIT }',
      to: 'title: Part C, release: R1, phase: SIT, subSystem: SMS }',
    },
    says: 'part "Part C" of COV-R1 1.0 is about SIT of SMS in R1, which the document itself is not about',
  },
  {
    rule: 'document.outstanding',
    by: 'an item without a planned date',
    edit: partialCoverage(''),
    at: 'coverage/cov-r1.yaml:16',
    says: 'OUT-1 of COV-R1 1.0 has no planned date; the rest must be planned and go to the TAG',
  },
  {
    rule: 'document.outstanding',
    by: 'an item whose date is past',
    edit: partialCoverage(', plannedFor: 2024-09-09'),
    asOf: '2024-09-20',
    at: 'coverage/cov-r1.yaml:16',
    says: 'OUT-1 of COV-R1 1.0 was planned for 2024-09-09, 11 days ago, and no later version has gone to the TAG',
  },
  {
    rule: 'document.outstanding',
    by: 'a later version that went to another body',
    edit: [partialCoverage(', plannedFor: 2024-09-09'), submission('Panel', '1.1')],
    asOf: '2024-09-10',
    says: 'was planned for 2024-09-09, 1 day ago, and no later version has gone to the TAG',
  },
  {
    rule: 'document.svtad',
    by: 'a document written to an older SVTAD',
    edit: {
      file: 'coverage/cov-r1.yaml',
      from: 'completeness: full\n',
      to: 'completeness: full\nsvtadVersion: "0.0.9"\n',
    },
    at: 'coverage/cov-r1.yaml:15',
    says: 'COV-R1 1.0 was written to version 0.0.9 of the SVTAD; the programme is under 0.1',
  },
  {
    rule: 'document.partial',
    by: 'a partial document',
    edit: {
      file: 'coverage/cov-r1.yaml',
      from: 'completeness: full\n',
      to: 'completeness: partial\noutstanding:\n  - { id: OUT-1, description: roles, groups: [ACC], plannedFor: 2030-01-01 }\n',
    },
    says: 'COV-R1 1.0 leaves OUT-1 to a later version: roles (ACC), planned for 2030-01-01',
  },
  {
    rule: 'baseline.mismatch',
    by: 'a matrix on another baseline',
    edit: { file: 'traceability/tm-r1.yaml', from: 'tbrd: "1.0"', to: 'tbrd: "1.1"' },
    says: 'TM-R1 1.0 rests on TBRD 1.1; R1 is decided against 1.0',
  },
  {
    rule: 'modification.order',
    by: 'a change made before its responses were presented',
    edit: modification('type: consulted, responsesPresentedAt: 2024-01-26, contraryDirection: false'),
    says: 'M-1 was made on 2024-01-25, and the responses were presented on 2024-01-26',
  },
  {
    rule: 'modification.consultation',
    by: 'a change on which nobody was consulted',
    edit: modification(consultedOn),
    says: 'no consultation of Parties, other relevant persons, TAG, Authority or Secretary of State on M-1 by 2024-01-22',
    clause: '3.1(b)',
  },
  {
    rule: 'modification.consultation',
    by: 'a change on which some were consulted too late, and some not by the DCC',
    edit: modification(
      consultedOn,
      'type: consultation, to: [Parties, TAG], modification: M-1, date: 2024-01-22',
      'type: consultation, to: [Authority], modification: M-1, date: 2024-01-23',
      'type: consultation, to: [Other], modification: M-1, date: 2024-01-20',
    ),
    says: 'no consultation of Authority or Secretary of State on M-1 by 2024-01-22 is on record',
  },
  {
    rule: 'modification.consultation',
    by: 'a directed change whose direction asked for Parties to be heard',
    edit: modification('type: directed, direction: Letter 0, consultationDirected: true'),
    says: 'no consultation of Parties on M-1 by 2024-01-25 is on record',
    clause: '3.1(a)',
  },
  {
    rule: 'modification.contrary',
    by: 'a change against a direction',
    edit: modification(consultedOn.replace('false', 'true'), `${everybody}, date: 2024-01-20`),
    says: 'M-1 was made on 2024-01-25 although the Secretary of State directed otherwise',
  },
  {
    rule: 'precedence.waiver',
    by: 'a waiver of an entry criterion in a plan',
    edit: plan('precursors: []', `precursors: []\n${waived}`),
    at: 'plans/sit-r1.yaml:12',
    says: 'PLAN-R1-SIT 1.0 means to set 2.13(c) aside: "SIT may start before PIT of SSI is certified"; the SVTAD takes precedence, and the waiver has no effect; nobody can waive 2.6, 2.7, 2.12 or 2.13',
  },
  {
    rule: 'precedence.waiver',
    by: 'a waiver in an approach',
    edit: {
      file: 'approach/app-r1.yaml',
      from: 'completeness: full',
      to: 'completeness: full\nwaivers: [{ clause: "2.10", statement: Any day will do }]',
    },
    says: 'APP-R1 1.0 means to set 2.10 aside: "Any day will do"; the SVTAD takes precedence, and the waiver has no effect',
  },
  {
    rule: 'precedence.waiver',
    by: 'a waiver in a coverage',
    edit: {
      file: 'coverage/cov-r1.yaml',
      from: 'completeness: full',
      to: 'completeness: full\nwaivers: [{ clause: "2.7", statement: SIT may start at risk }]',
    },
    says: 'COV-R1 1.0 means to set 2.7 aside: "SIT may start at risk"',
  },
  {
    rule: 'precedence.waiver',
    by: 'a waiver in a certificate',
    edit: {
      file: 'certificates.yaml',
      from: 'issuedAt: 2024-06-21 }',
      to: 'issuedAt: 2024-06-21, waivers: [{ clause: 2.13(e), statement: Data follow }] }',
    },
    says: 'ATP-R1-SIT means to set 2.13(e) aside: "Data follow"',
  },
  {
    rule: 'attestation.absent',
    by: 'attestations of the future, and of one release only',
    edit: { file: 'programme.yaml', from: 'clause: "5.3"', to: 'clause: "5.3"\n    release: R2' },
    asOf: '2024-02-28',
    says: 'by 2024-02-28 nobody attests 5.3; what no record can show, somebody should answer for',
  },
  {
    rule: 'attestation.absent',
    by: 'an attestation of one release only',
    edit: { file: 'programme.yaml', from: 'clause: "5.3"', to: 'clause: "5.3"\n    release: R2' },
    says: 'nobody attests 5.3 for R1;',
  },
  {
    rule: 'attestation.absent',
    by: 'no attestation',
    edit: { file: 'programme.yaml', from: attestations ?? '', to: '' },
    says: 'nobody attests 2.2, 2.5 and 5.3;',
  },
  {
    rule: 'decision.unmet-criteria',
    by: 'a decline of the Panel without criteria',
    edit: added(
      'decisions',
      'body: Panel, decidedAt: 2024-11-01, matter: sit-completion, outcome: declined, release: R1, document: REP-SIT-R1, version: "0.10"',
    ),
    says: 'D-1 declines the completion of SIT of R1 on 2024-11-01 and names no exit criterion as not met',
  },
  {
    rule: 'timing.plan',
    by: 'a plan that starts after its milestone',
    edit: plan('start: 2024-06-24', 'start: 2024-06-27'),
    at: 'plans/sit-r1.yaml:9',
    says: 'PLAN-R1-SIT 1.0 starts on 2024-06-27, 3 days after 2024-06-24, the baseline of R1-M3 (sit-start)',
  },
  {
    rule: 'timing.plan',
    by: 'a plan that ends after the milestone of its Sub-System',
    edit: { file: 'plans/pit-sms.yaml', from: 'end: 2024-05-31', to: 'end: 2024-06-01' },
    says: 'PLAN-R1-PIT-SMS 1.0 ends on 2024-06-01, 1 day after 2024-05-31, the baseline of R1-M2-SMS (pit-end)',
  },
  {
    rule: 'timing.go-live',
    by: 'two days of going live',
    edit: {
      file: 'programme.yaml',
      from: '      - { id: R1-M7, event: go-live, baseline: 2025-02-10, actual: 2025-02-10 }',
      to: '      - { id: R1-M7, event: go-live, subSystem: SMS, baseline: 2025-02-10 }\n      - { id: R1-M8, event: go-live, subSystem: SSI, baseline: 2025-02-10, forecast: 2025-03-01 }',
    },
    says: 'R1 goes live on more than one day: R1-M7 on 2025-02-10 and R1-M8 on 2025-03-01',
    asOf: '2025-01-01',
  },
  {
    rule: 'coverage.group-total',
    by: 'a wrong number of requirements',
    edit: { file: 'coverage/cov-r1.yaml', from: 'requirements: 10', to: 'requirements: 11' },
    says: 'COV-R1 1.0 gives group INC 11 requirements; the matrix holds 10',
  },
  {
    rule: 'coverage.group-type',
    by: 'a requirement of another type',
    edit: {
      file: 'traceability/tm-r1.yaml',
      from: 'id: INC-01, title: Raise an incident, source: TBRD 2.1, type: functional',
      to: 'id: INC-01, title: Raise an incident, source: TBRD 2.1, type: non-functional',
    },
    says: 'requirement INC-01 is non-functional; its group INC is functional',
  },
  {
    rule: 'result.failed-without-issue',
    by: 'a failure nobody recorded',
    edit: {
      file: 'results/pit-sms.yaml',
      from: 'PIT-SMS-09, executedAt: 2024-03-12, outcome: passed',
      to: 'PIT-SMS-09, executedAt: 2024-03-12, outcome: failed',
    },
    says: 'the run of PIT-SMS-09 on 2024-03-12 failed and names no Testing Issue',
  },
  {
    rule: 'issue.history',
    by: 'a history out of order',
    edit: {
      file: 'issues/log-r1.yaml',
      from: 'statusHistory: [{ at: 2024-03-07, status: open }, { at: 2024-03-20, status: closed }]',
      to: 'statusHistory: [{ at: 2024-03-07, status: open }, { at: 2024-03-01, status: closed }]',
    },
    says: 'the statusHistory of TI-R1-002 has 2024-03-01, which is before the entry above it, 2024-03-07',
  },
  {
    rule: 'issue.history',
    by: 'a history that begins too early',
    edit: {
      file: 'issues/log-r1.yaml',
      from: 'severityHistory: [{ at: 2024-03-07, severity: 3 }]',
      to: 'severityHistory: [{ at: 2024-03-06, severity: 3 }]',
    },
    says: 'which is before the day TI-R1-002 was raised',
  },
  {
    rule: 'issue.duplicate',
    by: 'a duplicate of nothing',
    edit: {
      file: 'issues/log-r1.yaml',
      from: '{ at: 2024-07-08, status: open }, { at: 2024-07-10, status: rejected }',
      to: '{ at: 2024-07-08, status: open }, { at: 2024-07-10, status: duplicate }',
    },
    says: 'TI-R1-024 is a duplicate but names no other issue',
  },
  {
    rule: 'issue.downgrade',
    by: 'a lower severity without decision',
    edit: {
      file: 'issues/log-r1.yaml',
      from: 'severityHistory: [{ at: 2024-03-07, severity: 3 }]',
      to: 'severityHistory: [{ at: 2024-03-07, severity: 3 }, { at: 2024-03-08, severity: 4 }]',
    },
    says: 'TI-R1-002 went from severity 3 to 4 on 2024-03-08 without a decision',
  },
  {
    rule: 'issue.downgrade-late',
    by: 'a decision that came later',
    edit: { file: 'decisions.yaml', from: 'decidedAt: 2024-08-14', to: 'decidedAt: 2024-12-14' },
    says: 'D-005 agreed it only on 2024-12-14',
  },
  {
    rule: 'issue.duplicate',
    by: 'a duplicate of an issue that is less severe',
    edit: {
      file: 'issues/log-r1.yaml',
      from: 'issues:\n',
      to: 'issues:\n  - { id: TI-X, title: x, phase: PIT, subSystems: [SMS], raisedAt: 2024-03-08, raisedBy: DCC, owner: DCC, duplicateOf: TI-R1-002, severityHistory: [{ at: 2024-03-08, severity: 1 }], statusHistory: [{ at: 2024-03-08, status: duplicate }] }\n',
    },
    says: 'TI-X is a duplicate of TI-R1-002, which does not stand in its place; it still counts as extant',
  },
  {
    rule: 'issue.exclusion',
    by: 'an exclusion',
    edit: [],
    says: 'TI-R1-019 is recorded as excluded at SIT completion: THIRD-PARTY, D-007',
  },
  {
    rule: 'timing.milestone',
    by: 'a milestone reached late',
    edit: {
      file: 'programme.yaml',
      from: 'event: go-live, baseline: 2025-02-10, actual: 2025-02-10',
      to: 'event: go-live, baseline: 2025-02-10, actual: 2025-02-13',
    },
    says: 'R1-M7 (go-live) was 3 days late',
  },
  {
    rule: 'timing.milestone',
    by: 'a milestone not reached',
    edit: {
      file: 'programme.yaml',
      from: 'event: go-live, baseline: 2025-02-10, actual: 2025-02-10',
      to: 'event: go-live, baseline: 2025-02-10, forecast: 2025-03-01',
    },
    says: 'R1-M7 (go-live) is 1 day late, forecast 2025-03-01',
    asOf: '2025-02-11',
  },
  {
    rule: 'certificate.conditions',
    by: 'a conditional certificate',
    edit: {
      file: 'certificates.yaml',
      from: 'basis: [REP-PIT-SMS]',
      to: 'basis: [REP-PIT-SMS], conditions: [Retest of TI-R1-004]',
    },
    says: 'TCC-R1-PIT-SMS was issued with conditions: Retest of TI-R1-004',
  },
  {
    rule: 'certificate.before-evidence',
    by: 'an approval given in advance',
    edit: {
      file: 'certificates.yaml',
      from: 'issuedBy: DCC, issuedAt: 2024-06-21',
      to: 'issuedBy: DCC, issuedAt: 2024-06-01',
    },
    says: 'ATP-R1-SIT was issued on 2024-06-01, before evidence of',
  },
  {
    rule: 'document.pending',
    by: 'a draft beside the final version',
    edit: { file: 'coverage/draft.yaml', to: coverage.replace('version: "1.0"', 'version: "1.1"') },
    at: 'coverage/draft.yaml:5',
    says: 'COV-R1 1.1 is not final; COV-R1 1.0 stays in force',
  },
  {
    rule: 'approval.fallen',
    by: 'an edit of the agreed text',
    edit: { file: 'coverage/cov-r1.yaml', to: coverage.replace('breadth: All', 'breadth: Some') },
    afterAgreement: true,
    says: 'COV-R1 1.0 is not the text that D-002 made final on',
  },
  {
    rule: 'evidence.future',
    by: 'evidence of the future',
    edit: [],
    says: 'of kind decisions with decidedAt after 2024-03-01',
    asOf: '2024-03-01',
  },
];

const changed = async (edit: Case['edit'], afterAgreement = false): Promise<Corpus> => {
  const after = [edit].flat().reduce(edited, sources);
  return corpusOf(afterAgreement ? after : await pinned(after));
};
const findingsOf = async (edit: Case['edit'], day: string): Promise<Finding[]> => inspect(await changed(edit), day);

describe('checks between documents', () => {
  it('find nothing against the compliant example but its two exclusions', async () => {
    expect((await findingsOf([], asOf)).map(({ rule }) => rule)).toEqual(['issue.exclusion', 'issue.exclusion']);
  });

  it.each(cases.map((each) => [each.rule, each.by, each] as const))(
    '%s: %s',
    async (rule, _, { edit, says, at, clause, asOf: day = asOf, afterAgreement }) => {
      const corpus = await changed(edit, afterAgreement);
      const found = inspect(corpus, day).filter((finding) => finding.rule === rule);
      const told = found.filter(({ message }) => message.includes(says));
      expect(told.length).toBe(1);
      if (at) expect(`${told[0]?.at.file}:${told[0]?.at.line}`).toBe(at);
      if (clause) expect(told[0]?.clause).toBe(clause);
      expect(shownIn(corpus).findings(found)).toMatchSnapshot();
    },
  );

  it.each<[string, string, Edit | readonly Edit[], string]>([
    [
      'document.parts',
      'parts that need not name what is all the same',
      {
        file: 'coverage/cov-r1.yaml',
        from: partsOfCoverage,
        to: 'parts:\n  - { title: A, release: R1, phase: PIT }\n  - { title: B, release: R1, phase: SIT }\n',
      },
      asOf,
    ],
    [
      'document.parts',
      'one part for a whole release',
      { file: 'coverage/cov-r1.yaml', from: partsOfCoverage, to: 'parts:\n  - { title: A, release: R1 }\n' },
      asOf,
    ],
    ['document.outstanding', 'the planned day itself', partialCoverage(', plannedFor: 2024-09-09'), '2024-09-09'],
    [
      'document.outstanding',
      'a later version at the TAG',
      [partialCoverage(', plannedFor: 2024-09-09'), submission('TAG', '1.1')],
      '2024-09-20',
    ],
    [
      'document.svtad',
      'the present SVTAD',
      { file: 'coverage/cov-r1.yaml', from: 'completeness: full\n', to: 'completeness: full\nsvtadVersion: "0.1"\n' },
      asOf,
    ],
  ])('%s has nothing against %s', async (rule, _, edit, day) => {
    expect((await findingsOf(edit, day)).filter((finding) => finding.rule === rule)).toEqual([]);
  });

  it('find their way through a document with faults, whatever it holds in the place of a name', async () => {
    for (const id of ['{ toString: 1 }', '[]', '1', '~']) {
      const edit = { file: 'issues/log-r1.yaml', from: '- id: TI-R1-001\n', to: `- id: ${id}\n` };
      const found = inspect(await corpusOf(edited(sources, edit)), asOf);
      expect(found.map(({ rule }) => rule)).toContain('document.value');
    }
  });

  it('each have a case', () => {
    const covered = new Set(cases.map(({ rule }) => rule));
    expect([...checks, ...recordChecks].map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
  });

  it.each([
    ['on which all were consulted', modification(consultedOn, `${everybody}, date: 2024-01-22`)],
    [
      'on which Parties were consulted as directed',
      modification(
        'type: directed, direction: Letter 0, consultationDirected: true',
        'type: consultation, to: [Parties], modification: M-1, date: 2024-01-25',
      ),
    ],
    ['that was directed without consultation', modification('type: directed, direction: Letter 0')],
    ['that is minor', modification('type: minor, rationale: Typographical')],
  ])('have nothing against a change of the SVTAD %s', async (_, edit) => {
    expect((await findingsOf(edit, asOf)).filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('leave a change of the SVTAD that is still to come alone', async () => {
    const found = await findingsOf(modification(consultedOn.replace('false', 'true')), '2024-01-24');
    expect(found.filter(({ rule }) => rule.startsWith('modification.'))).toEqual([]);
  });

  it('have nothing against a decline of the Panel with criteria, nor one of the TAG', async () => {
    const declined = 'matter: sit-completion, outcome: declined, release: R1, document: REP-SIT-R1, version: "0.10"';
    const found = await findingsOf(
      added(
        'decisions',
        `body: Panel, decidedAt: 2024-11-01, criteria: [SIT-X1], ${declined}`,
        `body: TAG, decidedAt: 2024-11-01, ${declined}`,
      ),
      asOf,
    );
    expect(found.filter(({ rule }) => rule === 'decision.unmet-criteria')).toEqual([]);
  });

  it('leave an earlier version of a plan alone', async () => {
    const text = sources.find(({ file }) => file === 'plans/sit-r1.yaml')?.text ?? '';
    const old = text.replace('version: "1.0"', 'version: "0.9"').replace('start: 2024-06-24', 'start: 2024-07-24');
    const found = await findingsOf({ file: 'plans/old.yaml', to: old }, asOf);
    expect(found.filter(({ rule }) => rule === 'timing.plan')).toEqual([]);
  });

  it('judge the latest version of a matrix and of a coverage', async () => {
    const text = (name: string): string => sources.find(({ file }) => file === name)?.text ?? '';
    const newer = (name: string, to: string): Edit => ({
      file: to,
      to: text(name).replace('version: "1.0"', 'version: "1.1"'),
    });
    const found = await findingsOf(
      [newer('traceability/tm-r1.yaml', 'newer-tm.yaml'), newer('coverage/cov-r1.yaml', 'newer-cov.yaml')],
      asOf,
    );
    expect(found.filter(({ rule }) => rule === 'coverage.group-total')).toEqual([]);
  });

  it('point at both ends', async () => {
    const [finding] = (
      await findingsOf({ file: 'coverage/cov-r1.yaml', from: 'requirements: 10', to: 'requirements: 11' }, asOf)
    ).filter(({ rule }) => rule === 'coverage.group-total');
    expect(finding?.at.file).toBe('coverage/cov-r1.yaml');
    expect(finding?.related.map(({ at }) => at.file)).toEqual(['traceability/tm-r1.yaml']);
  });

  it('say nothing of what a broken file may hold', async () => {
    const found = await findingsOf(
      { file: 'issues/log-r1.yaml', from: 'releases: [R1]\n', to: 'releases: R1\n' },
      asOf,
    );
    expect(found.map(({ rule }) => rule)).toEqual([documentRules.value.id]);
  });
});

describe('a waiver', () => {
  it('opens no gate', async () => {
    const certificate = /.*id: TCC-R1-PIT-SSI,.*\n/.exec(
      sources.find(({ file }) => file === 'certificates.yaml')?.text ?? '',
    )?.[0];
    const corpus = await corpusOf(
      [
        plan('precursors: []', `precursors: []\n${waived}`),
        { file: 'certificates.yaml', from: certificate ?? '', to: '' },
      ].reduce(edited, sources),
    );
    const entry = judged(corpus, 'sit-entry', 'R1', undefined, asOf);
    expect(entry.status).toBe('blocked');
    expect(roots(entry.criteria).map(({ clause }) => clause)).toEqual(['2.13(c)']);
    expect(inspect(corpus, asOf).filter(({ severity }) => severity === 'error')).toMatchObject([
      { rule: 'precedence.waiver', clause: '1.2' },
    ]);
  });
});

describe('what a gate brings to light beside its verdict', () => {
  const sit = async (edit: Edit | readonly Edit[]): Promise<Finding[]> => {
    const corpus = await corpusOf(await pinned([edit].flat().reduce(edited, sources)));
    return inspectRelease(corpus, [judged(corpus, 'sit-entry', 'R1', undefined, asOf)], asOf);
  };

  it('nothing in the compliant example', async () => {
    expect(await sit([])).toEqual([]);
  });

  it('a certificate that the record contradicts', async () => {
    const found = await sit({
      file: 'results/pit-sms.yaml',
      from: 'PIT-SMS-14, executedAt: 2024-05-15, outcome: passed',
      to: 'PIT-SMS-14, executedAt: 2024-05-15, outcome: blocked',
    });
    expect(found.filter(({ rule }) => rule === contradictedCertificate.id)).toMatchObject([
      {
        rule: contradictedCertificate.id,
        severity: 'error',
        at: { file: 'certificates.yaml' },
        message: expect.stringContaining(
          'TCC-R1-PIT-SMS says that PIT of SMS was complete on 2024-05-24, but on that day the record did not meet: Tests of the coverage completed (5.3)',
        ),
      },
    ]);
  });

  it('SIT tests that ran before their coverage was final', async () => {
    const found = await sit({ file: 'decisions.yaml', from: 'decidedAt: 2024-02-21', to: 'decidedAt: 2024-07-02' });
    const [untimely] = found.filter(({ rule }) => rule === untimelyRun.id);
    expect(untimely?.message).toContain(
      'SIT-INC-01 ran on 2024-06-25, and 2 more runs, when no coverage of it was in force',
    );
    expect(untimely?.related.length).toBe(2);
  });

  it('SIT tests of a group that a partial coverage left out', async () => {
    const found = await sit({
      file: 'coverage/cov-r1.yaml',
      from: 'completeness: full\n',
      to: 'completeness: partial\noutstanding:\n  - { id: OUT-1, description: roles, groups: [ACC] }\n',
    });
    expect(found.filter(({ rule }) => rule === untimelyRun.id)).toMatchObject([
      { message: expect.stringContaining('when COV-R1 1.0 had left group ACC to a later version (OUT-1)') },
    ]);
  });
});
