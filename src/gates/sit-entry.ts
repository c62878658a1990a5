import type { Context, Gate, Verdict } from '../model/rule.ts';
import { judgeFinal, judgeSubmitted } from './approval.ts';
import { judgeCertificate } from './certificates.ts';
import { approachItems, coverageItems, judgeApproachContent, judgeCoverageContent } from './content.ts';
import { judgeCovered, limitsOf } from './covered.ts';
import { judgeAddedCriteria, judgePlan, judgePrecursors, judgeReadiness } from './entry.ts';
import { pitScopes, type Scope, scopeOf } from './record.ts';
import { entered, judgeSpecification, judgeTraceability } from './tests.ts';
import { every } from './verdict.ts';

const scope = (context: Context) => scopeOf(context, 'SIT');

/** One verdict over all Sub-Systems of the release. */
const everySubSystem = (context: Context, judge: (pit: Scope) => Verdict): Verdict =>
  every(pitScopes(context).map(judge));

/** 2.13, and 2.7 for the documents. A partial document lets SIT start for what it covers (2.8, 2.9; reading A24). */
export const sitEntry: Gate = {
  gate: 'sit',
  stage: 'entry',
  title: 'SIT entry',
  guards: 'A release may enter systems integration testing, and its first SIT test may run.',
  clause: '2.13(a)',
  per: 'release',
  event: 'sit-start',
  criteria: [
    {
      id: 'sit-entry.test-plan',
      clause: '2.13(a)',
      title: 'Test plan signed off by the DCC',
      why: 'SIT may be entered only under a test plan that the DCC has signed off.',
      fix: 'have the DCC sign off the test plan and record the signOff',
      actor: 'DCC',
      judge: (context) => judgePlan(context, scope(context)),
    },
    {
      id: 'sit-entry.approach-content',
      clause: '4.1',
      also: approachItems,
      title: 'Approach holds what SIT needs',
      why: 'The approach must set out scope, principles, environments, thresholds, exit criteria and the matters of the report.',
      fix: 'complete the approach and agree the new version',
      actor: 'DCC',
      judge: (context) => judgeApproachContent(context, scope(context)),
    },
    {
      id: 'sit-entry.approach-submitted',
      clause: '4.2',
      title: 'Approach submitted to the TAG',
      why: 'The draft goes to the TAG for review before it can become final.',
      fix: 'submit the approach to the TAG and record the notice',
      actor: 'DCC',
      dependsOn: ['sit-entry.approach-content'],
      judge: (context) => judgeSubmitted(context, 'approach', scope(context)),
    },
    {
      id: 'sit-entry.approach-final',
      clause: '2.13(b)',
      also: ['2.7', '4.2(a)', '4.2(b)', '4.4(a)', '4.4(b)'],
      title: 'Approach final',
      why: 'No SIT test may commence until the approach to it is approved, by any of the valid routes (reading A10).',
      fix: 'bring the approach to agreement and record the decision',
      actor: 'TAG',
      dependsOn: ['sit-entry.approach-submitted'],
      judge: (context) => judgeFinal(context, 'approach', scope(context)),
    },
    {
      id: 'sit-entry.coverage-content',
      clause: '5.1',
      also: coverageItems,
      title: 'Coverage holds what SIT needs',
      why: 'The coverage must set out groups of functional and non-functional requirements for the whole system.',
      fix: 'complete the coverage and agree the new version',
      actor: 'DCC',
      judge: (context) => judgeCoverageContent(context, scope(context)),
    },
    {
      id: 'sit-entry.coverage-submitted',
      clause: '5.2',
      title: 'Coverage submitted to the TAG',
      why: 'The draft goes to the TAG for review before it can become final.',
      fix: 'submit the coverage to the TAG and record the notice',
      actor: 'DCC',
      dependsOn: ['sit-entry.coverage-content'],
      judge: (context) => judgeSubmitted(context, 'coverage', scope(context)),
    },
    {
      id: 'sit-entry.coverage-final',
      clause: '2.13(b)',
      also: ['2.7', '5.2(a)', '5.2(b)', '5.4(a)', '5.4(b)'],
      title: 'Coverage final',
      why: 'No SIT test may commence until the coverage of it is approved, by any of the valid routes (reading A10).',
      fix: 'bring the coverage to agreement and record the decision',
      actor: 'TAG',
      dependsOn: ['sit-entry.coverage-submitted'],
      judge: (context) => judgeFinal(context, 'coverage', scope(context)),
    },
    {
      id: 'sit-entry.pit-documents',
      clause: '2.13(b)',
      title: 'PIT approach and coverage of every Sub-System final',
      why: 'All relevant documents must be approved, those of the PIT of each Sub-System among them (reading A25).',
      fix: 'bring the documents to agreement and record the decisions',
      actor: 'TAG',
      dependsOn: ['sit-entry.approach-final', 'sit-entry.coverage-final'],
      judge: (context) =>
        everySubSystem(context, (pit) =>
          every([judgeFinal(context, 'approach', pit), judgeFinal(context, 'coverage', pit)]),
        ),
    },
    {
      id: 'sit-entry.precursors',
      clause: '2.13(c)',
      title: 'PIT of every Sub-System certified',
      why: 'Each precursor phase must have its Test Completion Certificate: the PIT of every Sub-System (reading A26).',
      fix: 'issue the Test Completion Certificate and record it',
      actor: 'DCC',
      judge: (context) =>
        judgePrecursors(context, scope(context), [
          everySubSystem(context, (pit) => judgeCertificate(context, 'test-completion', pit)),
        ]),
    },
    {
      id: 'sit-entry.test-specification',
      clause: '2.13(d)',
      title: 'Test specification prepared',
      why: 'The tests must be specified before they are run.',
      fix: 'prepare the test specification and set its status',
      actor: 'DCC',
      judge: (context) => judgeSpecification(context, scope(context)),
    },
    {
      id: 'sit-entry.traceability',
      clause: '2.13(d)',
      title: 'Traceability matrix complete',
      why: 'The specification includes a matrix that traces every requirement to a test and every test to a requirement.',
      fix: 'complete the traceability matrix',
      actor: 'DCC',
      dependsOn: ['sit-entry.test-specification'],
      judge: (context) => judgeTraceability(context, scope(context)),
    },
    {
      id: 'sit-entry.covered-tests',
      clause: '2.9',
      also: ['2.7', '2.8'],
      title: 'Tests that may run are covered',
      why: 'Partial documents let SIT start for the tests that they cover and for no other; where they cover none, there is nothing to start (reading A24).',
      fix: 'agree versions of approach and coverage that set out the tests',
      actor: 'DCC',
      dependsOn: ['sit-entry.approach-final', 'sit-entry.coverage-final', 'sit-entry.test-specification'],
      judge: (context) => judgeCovered(context, scope(context)),
    },
    {
      id: 'sit-entry.readiness',
      clause: '2.13(e)',
      title: 'Laboratories, Devices, tools, stubs, environments and data ready',
      why: 'What the tests need must be in place, secure and ready, each confirmed.',
      fix: 'make it ready and record the confirmation',
      actor: 'DCC',
      judge: (context) => judgeReadiness(context, scope(context)),
    },
    {
      id: 'sit-entry.added-criteria',
      clause: '4.3',
      title: 'Entry criteria that the approach adds',
      why: 'The DCC complies with its approach; where that is stricter than the SVTAD, there is no conflict (reading A43).',
      fix: 'meet the criterion and answer it in the readiness document',
      actor: 'DCC',
      dependsOn: ['sit-entry.approach-final', 'sit-entry.readiness'],
      judge: (context) => judgeAddedCriteria(context, scope(context)),
    },
    {
      id: 'sit-entry.approval-to-proceed',
      clause: '2.13(f)',
      title: 'Approval to proceed issued by the DCC',
      why: 'The DCC closes the list of entry criteria with a certificate.',
      fix: 'issue the approval-to-proceed certificate and record it',
      actor: 'DCC',
      dependsOn: [
        'sit-entry.test-plan',
        'sit-entry.approach-final',
        'sit-entry.coverage-final',
        'sit-entry.pit-documents',
        'sit-entry.precursors',
        'sit-entry.test-specification',
        'sit-entry.traceability',
        'sit-entry.covered-tests',
        'sit-entry.readiness',
        'sit-entry.added-criteria',
      ],
      judge: (context) => judgeCertificate(context, 'approval-to-proceed', scope(context)),
    },
  ],
  passage: (context) => entered(context, scope(context)),
  limits: (context) => limitsOf(context, scope(context)),
};
