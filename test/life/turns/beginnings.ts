/** What the commits of January and February turn. */
import type { Turns } from '../turn.ts';

export const beginnings: Turns = {
  nothing: { because: 'no document says what there is to judge', none: 'there is no YAML file', gates: {} },
  programme: {
    because: 'the record is silent on everything but that no referral is open; nothing speaks of User Testing (A36)',
    gates: {
      'pit-entry': {
        gate: 'blocked',
        met: 'record',
        unproven: 'test-plan precursors test-specification traceability readiness approval-to-proceed',
        'not-applicable': 'added-criteria',
      },
      'pit-completion': {
        gate: 'blocked',
        met: 'record',
        unproven:
          'approach-content approach-submitted approach-final approach-whole coverage-content coverage-submitted ' +
          'coverage-final coverage-whole tests-completed stages thresholds exit-criteria certificate',
      },
      'sit-entry': {
        gate: 'blocked',
        met: 'record',
        unproven:
          'test-plan approach-content approach-submitted approach-final coverage-content coverage-submitted ' +
          'coverage-final pit-documents precursors test-specification traceability covered-tests readiness ' +
          'approval-to-proceed',
        'not-applicable': 'added-criteria',
      },
      'sit-completion': {
        gate: 'blocked',
        met: 'record referral',
        unproven:
          'approach coverage tests-completed requirements-verified thresholds report exit-criteria recount notified ' +
          'reviewed provided determination report-final',
      },
      'sit-publication': { gate: 'blocked', met: 'record', unproven: 'completed published redacted notified' },
      'user-testing': {
        gate: 'not-applicable',
        met: 'record',
        'not-applicable': 'document consulted submitted approved users-ready after-sit',
      },
    },
  },
  'approach-drafted': {
    because: '4.1: a draft that holds what PIT needs, and not what SIT needs; a draft is final for nobody (2.6, 2.7)',
    gates: {
      'pit-entry': { gate: 'blocked', met: 'added-criteria' },
      'pit-completion': {
        gate: 'blocked',
        met: 'approach-content',
        unmet: 'approach-final approach-whole stages thresholds exit-criteria',
      },
      'sit-entry': {
        gate: 'blocked',
        met: 'added-criteria',
        unmet: 'approach-content approach-final pit-documents covered-tests',
      },
      'sit-completion': { gate: 'blocked', unmet: 'approach thresholds report exit-criteria recount' },
    },
  },
  'approach-for-both-phases': {
    because: '4.1(h), (i): thresholds and exit criteria for SIT',
    gates: { 'sit-entry': { gate: 'blocked', met: 'approach-content' } },
  },
  'approach-submitted': {
    because: '4.2: the draft goes to the TAG',
    gates: {
      'pit-completion': { gate: 'blocked', met: 'approach-submitted' },
      'sit-entry': { gate: 'blocked', met: 'approach-submitted' },
    },
  },
  'coverage-drafted': {
    because: '5.1(a): groups of functions alone, and no word on the others',
    gates: {
      'pit-completion': {
        gate: 'blocked',
        unmet: 'coverage-content coverage-final coverage-whole tests-completed',
      },
      'sit-entry': { gate: 'blocked', unmet: 'coverage-content coverage-final' },
      'sit-completion': { gate: 'blocked', unmet: 'coverage tests-completed' },
    },
  },
  'coverage-of-sms-whole': {
    because: '5.1(a): SMS and the whole system have groups of both types; what is added for SSI is tested in SIT alone',
    gates: {
      'pit-completion SMS': { gate: 'blocked', met: 'coverage-content' },
      'sit-entry': { gate: 'blocked', met: 'coverage-content' },
    },
  },
  'coverage-of-ssi-whole': {
    because: '5.1(a): security is tested in PIT of SSI',
    gates: { 'pit-completion SSI': { gate: 'blocked', met: 'coverage-content' } },
  },
  'coverage-submitted': {
    because: '5.2: the draft goes to the TAG, on a day that is not over for eight minutes',
    gates: {
      'pit-completion': { gate: 'blocked', met: 'coverage-submitted' },
      'sit-entry': { gate: 'blocked', met: 'coverage-submitted' },
    },
  },
  'approach-agreed-without-digest': {
    because:
      'an agreement that pins no text shows nothing: neither what is final nor what it adds to the entry criteria',
    errors: ['approval.fallen'],
    gates: {
      'pit-entry': { gate: 'blocked', unproven: 'added-criteria' },
      'pit-completion': {
        gate: 'blocked',
        unproven: 'approach-final approach-whole stages thresholds exit-criteria',
      },
      'sit-entry': { gate: 'blocked', unproven: 'approach-final covered-tests added-criteria' },
      'sit-completion': { gate: 'blocked', unproven: 'approach thresholds report exit-criteria recount' },
    },
  },
  'approach-agreed': {
    because: '4.2(a): agreed with changes, and the text is the one that was agreed; the coverage is still a draft',
    gates: {
      'pit-entry': { gate: 'blocked', met: 'added-criteria' },
      'pit-completion': { gate: 'blocked', met: 'approach-final approach-whole' },
      'sit-entry': { gate: 'blocked', met: 'approach-final added-criteria', unmet: 'covered-tests' },
      'sit-completion': { gate: 'blocked', met: 'approach', unmet: 'report' },
    },
  },
  'issue-log': {
    because: '4.1(h): a log without issues says that there is none',
    gates: {
      'pit-completion': { gate: 'blocked', met: 'thresholds' },
      'sit-completion': { gate: 'blocked', met: 'thresholds' },
    },
  },
  'specifications-drafted': {
    because: '2.12(c), 2.13(d): a draft is not prepared; the merge brings what three people wrote beside the main line',
    gates: {
      'pit-entry': { gate: 'blocked', unmet: 'test-specification traceability' },
      'pit-completion': { gate: 'blocked', unmet: 'stages' },
      'sit-entry': { gate: 'blocked', unmet: 'test-specification traceability' },
      'sit-completion': { gate: 'blocked', unmet: 'requirements-verified' },
    },
  },
  'approach-edited-after-agreement': {
    because: '4.4(a): an approval is of the content; with it falls whatever rests on the approach',
    errors: ['approval.fallen'],
    gates: {
      'pit-entry': { gate: 'blocked', unproven: 'added-criteria' },
      'pit-completion': { gate: 'blocked', unproven: 'approach-final approach-whole stages thresholds' },
      'sit-entry': { gate: 'blocked', unproven: 'approach-final covered-tests added-criteria' },
      'sit-completion': { gate: 'blocked', unproven: 'approach thresholds report' },
    },
  },
  'approach-put-back': {
    because: 'A32: the agreed version is in force again, and a draft of the next one beside it changes nothing',
    gates: {
      'pit-entry': { gate: 'blocked', met: 'added-criteria' },
      'pit-completion': { gate: 'blocked', met: 'approach-final approach-whole thresholds', unmet: 'stages' },
      'sit-entry': { gate: 'blocked', met: 'approach-final added-criteria', unmet: 'covered-tests' },
      'sit-completion': { gate: 'blocked', met: 'approach thresholds', unmet: 'report' },
    },
  },
  'plan-sms-begun': {
    because: 'a plan that is still to be filled in cannot be relied on; it says that it is about PIT of SMS alone',
    gates: { 'pit-entry SMS': { gate: 'blocked', unproven: 'record' } },
  },
  'plan-sms-filled-in': {
    because: '2.12(b): the plan says that no phase comes before (A13); nobody has signed it (2.12(a))',
    gates: { 'pit-entry SMS': { gate: 'blocked', met: 'record precursors' } },
  },
  'spec-sms-prepared': {
    because: '2.12(c): specification and matrix',
    gates: { 'pit-entry SMS': { gate: 'blocked', met: 'test-specification traceability' } },
  },
  'plan-sms-signed-for-tomorrow': {
    because: '2.12(a): a sign-off of tomorrow is none today',
    gates: { 'pit-entry SMS': { gate: 'blocked', unmet: 'test-plan' } },
  },
  'plan-sms-signed': {
    because: '2.12(a): the day has come; the commit itself is of a README',
    gates: { 'pit-entry SMS': { gate: 'blocked', met: 'test-plan' } },
  },
  'coverage-agreed': {
    because: '5.2(a): what it leaves out is of SIT (2.9): PIT may complete by it, and SIT not',
    gates: {
      'pit-completion': { gate: 'blocked', met: 'coverage-final coverage-whole' },
      'sit-entry': { gate: 'blocked', met: 'coverage-final pit-documents' },
      'sit-completion': { gate: 'blocked', unproven: 'report' },
    },
  },
  'plan-ssi-signed-by-provider': {
    because: '2.12(a), 1.3: a provider does not sign for the DCC; the plan says that no phase comes before',
    gates: { 'pit-entry SSI': { gate: 'blocked', unmet: 'test-plan', met: 'precursors' } },
  },
  'plan-ssi-signed': {
    because: '2.12(a)',
    gates: { 'pit-entry SSI': { gate: 'blocked', met: 'test-plan' } },
  },
  'spec-ssi-prepared': {
    because: '2.12(c)',
    gates: { 'pit-entry SSI': { gate: 'blocked', met: 'test-specification traceability' } },
  },
  'readiness-sms-in-part': {
    because: '2.12(d): stubs and data are not ready',
    gates: { 'pit-entry SMS': { gate: 'blocked', unmet: 'readiness' } },
  },
  'approach-1.1-agreed': {
    because: '4.4(a), A43: version 1.1 adds an entry criterion for SIT, which nobody has answered',
    gates: { 'sit-entry': { gate: 'blocked', unproven: 'added-criteria' } },
  },
  'readiness-sms': {
    because: '2.12(d): confirmed on 28 February, recorded on 1 March',
    gates: { 'pit-entry SMS': { gate: 'blocked', met: 'readiness' } },
  },
  'sms-may-proceed': {
    because: '2.12(e)',
    gates: { 'pit-entry SMS': { gate: 'open', met: 'approval-to-proceed' } },
  },
};
