import type { Approach, Entry, Stage } from '../model/document.ts';
import type { Context, Gate, Reason, Verdict } from '../model/rule.ts';
import { naming, titled } from '../wording.ts';
import { pass } from './acts.ts';
import { byApproach, byCoverage, judgeFinal, judgeSubmitted, judgeWhole } from './approval.ts';
import { issue as certify, judgeCertificate, liveCertificate } from './certificates.ts';
import { judgeExitCriteria } from './completion-report.ts';
import { approachItems, coverageItems, judgeApproachContent, judgeCoverageContent } from './content.ts';
import { scopeOf } from './record.ts';
import { judgeThresholds } from './tally.ts';
import { judgeTestsSettled, judgeWholeCoverage, specification, testStates } from './tests.ts';
import { evidence, unless } from './verdict.ts';

const scope = (context: Context) => scopeOf(context, 'PIT');

const mandatoryStages: readonly Stage[] = ['Unit', 'Link', 'System'];

/** Table 1.1: each stage of PIT was done, or the agreed approach says why it is left out. */
function judgeStages(context: Context, approach: Entry<Approach>): Verdict {
  const own = scope(context);
  const found = specification(context, own);
  if ('verdict' in found) return found.verdict;
  const states = testStates(context, found.document, own);
  const omitted = approach.data.principles
    .filter(({ phase }) => phase === 'PIT')
    .flatMap(({ omittedStages = [] }) => omittedStages);
  const shown: string[] = [];
  const reasons: Reason[] = [];
  for (const stage of mandatoryStages) {
    const certificate = liveCertificate(context, 'test-completion', own, stage);
    const reason = omitted.find((each) => each.stage === stage)?.reason;
    const tests = states.filter(({ test }) => test.data.stage === stage);
    const passed = tests.filter(({ run }) => run?.data.outcome === 'passed');
    if (certificate) shown.push(`${stage} by ${certificate.data.id}`);
    else if (reason) shown.push(`${stage} left out: ${reason}`);
    else if (passed.length > 0) shown.push(`${stage} by ${passed.length} of ${tests.length} tests passed`);
    else
      reasons.push({
        message: `no ${stage} test of ${naming(own)} has passed, no certificate of that stage is on record and ${titled(approach)} does not leave it out; PIT includes the stages Unit, Link and System`,
        at: found.document.at(['tests'], 'key'),
        fix: `run the ${stage} tests, or record the certificate of the stage`,
        acts: [tests[0] ? pass(context, own, tests[0].test.data.id) : certify(context, 'test-completion', own, stage)],
      });
  }
  return unless(reasons, () => evidence(shown.join('; '), found.document.at(['tests'], 'key')));
}

/** 2.6 and what completion of PIT presupposes (readings A14, A15). */
export const pitCompletion: Gate = {
  gate: 'pit',
  stage: 'completion',
  title: 'PIT completion',
  guards: 'Pre-integration testing of a Sub-System may be called complete.',
  clause: '2.6',
  per: 'sub-system',
  event: 'pit-end',
  criteria: [
    {
      id: 'pit-completion.approach-content',
      clause: '4.1',
      also: approachItems,
      title: 'Approach holds what PIT needs',
      why: 'The approach must set out scope, principles, environments, thresholds and exit criteria for the phase.',
      fix: 'complete the approach and agree the new version',
      actor: 'DCC',
      judge: (context) => judgeApproachContent(context, scope(context)),
    },
    {
      id: 'pit-completion.approach-submitted',
      clause: '4.2',
      title: 'Approach submitted to the TAG',
      why: 'The draft goes to the TAG for review before it can become final.',
      fix: 'submit the approach to the TAG and record the notice',
      actor: 'DCC',
      dependsOn: ['pit-completion.approach-content'],
      judge: (context) => judgeSubmitted(context, 'approach', scope(context)),
    },
    {
      id: 'pit-completion.approach-final',
      clause: '2.6',
      also: ['4.2(a)', '4.2(b)', '4.4(a)', '4.4(b)'],
      title: 'Approach final',
      why: 'PIT may not complete until the approach to its tests is approved, by any of the valid routes (reading A10).',
      fix: 'bring the approach to agreement and record the decision',
      actor: 'TAG',
      dependsOn: ['pit-completion.approach-submitted'],
      judge: (context) => judgeFinal(context, 'approach', scope(context)),
    },
    {
      id: 'pit-completion.approach-whole',
      clause: '2.8',
      title: 'Approach sets out all of PIT',
      why: 'While part of the approach is outstanding, PIT may not complete.',
      fix: 'agree a version that sets out the rest',
      actor: 'DCC',
      dependsOn: ['pit-completion.approach-final'],
      judge: (context) => judgeWhole(context, 'approach', scope(context)),
    },
    {
      id: 'pit-completion.coverage-content',
      clause: '5.1',
      also: coverageItems,
      title: 'Coverage holds what PIT needs',
      why: 'The coverage must set out groups of functional and non-functional requirements for the Sub-System.',
      fix: 'complete the coverage and agree the new version',
      actor: 'DCC',
      judge: (context) => judgeCoverageContent(context, scope(context)),
    },
    {
      id: 'pit-completion.coverage-submitted',
      clause: '5.2',
      title: 'Coverage submitted to the TAG',
      why: 'The draft goes to the TAG for review before it can become final.',
      fix: 'submit the coverage to the TAG and record the notice',
      actor: 'DCC',
      dependsOn: ['pit-completion.coverage-content'],
      judge: (context) => judgeSubmitted(context, 'coverage', scope(context)),
    },
    {
      id: 'pit-completion.coverage-final',
      clause: '2.6',
      also: ['5.2(a)', '5.2(b)', '5.4(a)', '5.4(b)'],
      title: 'Coverage final',
      why: 'PIT may not complete until the coverage of its tests is approved, by any of the valid routes (reading A10).',
      fix: 'bring the coverage to agreement and record the decision',
      actor: 'TAG',
      dependsOn: ['pit-completion.coverage-submitted'],
      judge: (context) => judgeFinal(context, 'coverage', scope(context)),
    },
    {
      id: 'pit-completion.coverage-whole',
      clause: '2.9',
      title: 'Coverage sets out all of PIT',
      why: 'While part of the coverage is outstanding, or a test is of no agreed group, PIT may not complete.',
      fix: 'agree a version that sets out the rest',
      actor: 'DCC',
      dependsOn: ['pit-completion.coverage-final'],
      judge: (context) => judgeWholeCoverage(context, scope(context)),
    },
    {
      id: 'pit-completion.tests-completed',
      clause: '5.3',
      title: 'Tests of the coverage completed',
      why: 'The DCC complies with the coverage: every test that it sets out is completed or agreed to be left out.',
      fix: 'run the tests and record the results',
      actor: 'DCC',
      dependsOn: ['pit-completion.coverage-whole'],
      judge: (context) =>
        byCoverage(context, scope(context), (coverage) => judgeTestsSettled(context, scope(context), coverage)),
    },
    {
      id: 'pit-completion.stages',
      clause: 'Table 1.1',
      title: 'Unit, Link and System stages done',
      why: 'PIT includes these three stages; Component Integration is optional.',
      fix: 'run the tests of the stage',
      actor: 'DCC',
      dependsOn: ['pit-completion.approach-final', 'pit-completion.tests-completed'],
      judge: (context) => byApproach(context, scope(context), (approach) => judgeStages(context, approach)),
    },
    {
      id: 'pit-completion.thresholds',
      clause: '4.1(h)',
      also: ['Table 1.1'],
      title: 'Testing Issues within the thresholds',
      why: 'At completion no more Testing Issues may be extant than the approach allows.',
      fix: 'resolve issues until the thresholds are kept',
      actor: 'DCC',
      dependsOn: ['pit-completion.approach-final'],
      judge: (context) =>
        byApproach(context, scope(context), (approach) => judgeThresholds(context, approach, scope(context))),
    },
    {
      id: 'pit-completion.exit-criteria',
      clause: '4.1(i)',
      title: 'Exit criteria answered as met',
      why: 'PIT completes by the exit criteria that the approach sets; a PIT report answers them (reading A44).',
      fix: 'answer each exit criterion with its evidence',
      actor: 'DCC',
      dependsOn: ['pit-completion.approach-final', 'pit-completion.tests-completed'],
      judge: (context) =>
        byApproach(context, scope(context), (approach) => judgeExitCriteria(context, approach, scope(context))),
    },
    {
      id: 'pit-completion.certificate',
      clause: '2.13(c)',
      title: 'Test Completion Certificate issued by the DCC',
      why: 'Entry into SIT presupposes a certificate for the PIT of each Sub-System (reading A15).',
      fix: 'issue the certificate once everything else is met, and record it',
      actor: 'DCC',
      dependsOn: [
        'pit-completion.approach-whole',
        'pit-completion.coverage-whole',
        'pit-completion.tests-completed',
        'pit-completion.stages',
        'pit-completion.thresholds',
        'pit-completion.exit-criteria',
      ],
      judge: (context) => judgeCertificate(context, 'test-completion', scope(context)),
    },
  ],
  passage(context) {
    const certificate = liveCertificate(context, 'test-completion', scope(context));
    return (
      certificate && {
        date: certificate.data.issuedAt,
        evidence: evidence(
          `${certificate.data.id} certified ${naming(scope(context))} complete on ${certificate.data.issuedAt}`,
          certificate.at(['issuedAt']),
        ),
      }
    );
  },
};
