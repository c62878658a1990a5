import type { Context, Gate } from '../model/rule.ts';
import { judgeCertificate } from './certificates.ts';
import { judgeAddedCriteria, judgePlan, judgePrecursors, judgeReadiness } from './entry.ts';
import { scopeOf } from './record.ts';
import { entered, judgeSpecification, judgeTraceability } from './tests.ts';

const scope = (context: Context) => scopeOf(context, 'PIT');

/** 2.12. The agreement of approach and coverage is no entry criterion of PIT (reading A12). */
export const pitEntry: Gate = {
  gate: 'pit',
  stage: 'entry',
  title: 'PIT entry',
  guards: 'A Sub-System may enter pre-integration testing.',
  clause: '2.12(a)',
  per: 'sub-system',
  event: 'pit-start',
  criteria: [
    {
      id: 'pit-entry.test-plan',
      clause: '2.12(a)',
      title: 'Test plan signed off by the DCC',
      why: 'PIT of a Sub-System may be entered only under a test plan that the DCC has signed off.',
      fix: 'have the DCC sign off the test plan and record the signOff',
      actor: 'DCC',
      judge: (context) => judgePlan(context, scope(context)),
    },
    {
      id: 'pit-entry.precursors',
      clause: '2.12(b)',
      title: 'Precursor phases certified',
      why: 'Every test phase that comes before must be complete, by certificate. Where there is none, the plan says so (reading A13).',
      fix: 'issue the Test Completion Certificate of the precursor phase and record it',
      actor: 'DCC',
      judge: (context) => judgePrecursors(context, scope(context)),
    },
    {
      id: 'pit-entry.test-specification',
      clause: '2.12(c)',
      title: 'Test specification prepared',
      why: 'The tests must be specified before they are run.',
      fix: 'prepare the test specification and set its status',
      actor: 'DCC',
      judge: (context) => judgeSpecification(context, scope(context)),
    },
    {
      id: 'pit-entry.traceability',
      clause: '2.12(c)',
      title: 'Traceability matrix complete',
      why: 'The specification includes a matrix that traces every requirement to a test and every test to a requirement.',
      fix: 'complete the traceability matrix',
      actor: 'DCC',
      dependsOn: ['pit-entry.test-specification'],
      judge: (context) => judgeTraceability(context, scope(context)),
    },
    {
      id: 'pit-entry.readiness',
      clause: '2.12(d)',
      title: 'Laboratories, Devices, tools, stubs, environments and data ready',
      why: 'What the tests need must be in place, secure and ready, each confirmed.',
      fix: 'make it ready and record the confirmation',
      actor: 'DCC',
      judge: (context) => judgeReadiness(context, scope(context)),
    },
    {
      id: 'pit-entry.added-criteria',
      clause: '4.3',
      title: 'Entry criteria that the approach adds',
      why: 'The DCC complies with its approach; where that is stricter than the SVTAD, there is no conflict (reading A43).',
      fix: 'meet the criterion and answer it in the readiness document',
      actor: 'DCC',
      dependsOn: ['pit-entry.readiness'],
      judge: (context) => judgeAddedCriteria(context, scope(context)),
    },
    {
      id: 'pit-entry.approval-to-proceed',
      clause: '2.12(e)',
      title: 'Approval to proceed issued by the DCC',
      why: 'The DCC closes the list of entry criteria with a certificate.',
      fix: 'issue the approval-to-proceed certificate and record it',
      actor: 'DCC',
      dependsOn: [
        'pit-entry.test-plan',
        'pit-entry.precursors',
        'pit-entry.test-specification',
        'pit-entry.traceability',
        'pit-entry.readiness',
        'pit-entry.added-criteria',
      ],
      judge: (context) => judgeCertificate(context, 'approval-to-proceed', scope(context)),
    },
  ],
  passage: (context) => entered(context, scope(context)),
};
