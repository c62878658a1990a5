/** What the commits of SIT turn, from June to the first days of October. */
import type { Turns } from '../turn.ts';

export const sit: Turns = {
  'plan-sit': {
    because:
      '2.13(a), (c): signed by the DCC; it names no phase besides PIT of both Sub-Systems, which are certified (A26)',
    gates: { 'sit-entry': { gate: 'blocked', met: 'test-plan precursors' } },
  },
  'spec-sit-prepared': {
    because: '2.13(d); 2.9: all but the tests of access may run (A24)',
    gates: { 'sit-entry': { gate: 'blocked', met: 'test-specification traceability covered-tests' } },
  },
  'issue-recorded-late': {
    because:
      '4.1(h): known before the certificate of 3 June, so PIT of SMS completed over its threshold, and the certificate ' +
      'is contradicted; it is on file all the same (2.13(c))',
    errors: ['certificate.contradicted'],
    gates: {
      'pit-completion SMS': { gate: 'breached', unmet: 'thresholds' },
      'sit-completion': { gate: 'blocked', unmet: 'thresholds' },
    },
  },
  'issue-withdrawn': {
    because: '4.1(h): withdrawn before the certificate',
    gates: {
      'pit-completion SMS': { gate: 'passed', met: 'thresholds' },
      'sit-completion': { gate: 'blocked', met: 'thresholds' },
    },
  },
  'readiness-sit-in-part': {
    because: '2.13(e): the data are not ready',
    gates: { 'sit-entry': { gate: 'blocked', unmet: 'readiness' } },
  },
  'rehearsal-failed': {
    because: '4.3, A43: the criterion that the approach adds is answered as not met',
    gates: { 'sit-entry': { gate: 'blocked', unmet: 'added-criteria' } },
  },
  'readiness-sit': {
    because: '2.13(e), 4.3',
    gates: { 'sit-entry': { gate: 'blocked', met: 'readiness added-criteria' } },
  },
  'sit-approved-by-provider': {
    because: '2.13(f), 1.3: the approval to proceed is for the DCC to give',
    gates: { 'sit-entry': { gate: 'blocked', unmet: 'approval-to-proceed' } },
  },
  'sit-may-proceed': {
    because: '2.13(f): open, for all but the tests of access',
    gates: { 'sit-entry': { gate: 'open', met: 'approval-to-proceed' } },
  },
  'sit-begun': {
    because: 'the milestone says that SIT started on this day',
    gates: { 'sit-entry': { gate: 'passed' } },
  },
  'sit-run-of-a-wrong-month': {
    because:
      'a run of 25 May: SIT began before its plan, its specification, its readiness and its approval, and before the ' +
      'certificate of SSI (2.13); both documents were final by then, and SMS was certified and not yet revoked',
    gates: {
      'sit-entry': {
        gate: 'breached',
        unmet:
          'test-plan precursors test-specification traceability covered-tests readiness added-criteria ' +
          'approval-to-proceed',
      },
    },
  },
  'sit-run-corrected': {
    because: 'it was a slip of the date',
    gates: {
      'sit-entry': {
        gate: 'passed',
        met:
          'test-plan precursors test-specification traceability covered-tests readiness added-criteria ' +
          'approval-to-proceed',
      },
    },
  },
  'issue-010-raised': {
    because: '4.1(h): an issue of severity 2, of which SIT allows none',
    gates: { 'sit-completion': { gate: 'blocked', unmet: 'thresholds' } },
  },
  'issue-010-closed': {
    because:
      '4.1(h): four issues of severity 3 are left, TI-R1-008 of PIT among them, whose exclusion was for PIT alone',
    gates: { 'sit-completion': { gate: 'blocked', met: 'thresholds' } },
  },
  'issue-010-reopened': {
    because: '4.1(h): a reopened issue is extant',
    gates: { 'sit-completion': { gate: 'blocked', unmet: 'thresholds' } },
  },
  'issue-010-closed-again': {
    because: '4.1(h)',
    gates: { 'sit-completion': { gate: 'blocked', met: 'thresholds' } },
  },
  'issue-016-raised': {
    because: '4.1(h): another one of severity 2',
    gates: { 'sit-completion': { gate: 'blocked', unmet: 'thresholds' } },
  },
  'user-testing-planned': {
    because: '7.1, A36: the plan speaks of User Testing, and no document says yet whether and how',
    gates: {
      'user-testing': {
        gate: 'blocked',
        unproven: 'document consulted submitted approved users-ready after-sit',
      },
    },
  },
  'programme-broken': {
    because: 'without a programme nobody can tell what there is to judge',
    none: 'the programme programme.yaml cannot be relied on',
    gates: {},
  },
  'issue-016-lowered': {
    because: '4.1(h): severity 3 by an agreement of the TAG; eight are extant, and eight allowed',
    gates: { 'sit-completion': { gate: 'blocked', met: 'thresholds' } },
  },
  'user-testing-drafted': {
    because: '7.1: a document; no User is ready, and by the document User Testing waits for SIT (A35)',
    gates: { 'user-testing': { gate: 'blocked', met: 'document', unmet: 'users-ready after-sit' } },
  },
  'issue-018-raised': {
    because: '4.1(h): the ninth of severity 3',
    gates: { 'sit-completion': { gate: 'blocked', unmet: 'thresholds' } },
  },
  'coverage-edited-after-agreement': {
    because:
      'an approval is of the content: what rests on the coverage is unproven, also for phases that were passed; the ' +
      'certificates are not contradicted by a text that is lost',
    errors: ['approval.fallen'],
    gates: {
      'pit-completion': { gate: 'blocked', unproven: 'coverage-final coverage-whole tests-completed' },
      'sit-entry': { gate: 'blocked', unproven: 'coverage-final pit-documents covered-tests' },
      'sit-completion': { gate: 'blocked', unproven: 'coverage tests-completed' },
    },
  },
  'coverage-put-back': {
    because: 'the text is the agreed one again',
    gates: {
      'pit-completion': { gate: 'passed', met: 'coverage-final coverage-whole tests-completed' },
      'sit-entry': { gate: 'passed', met: 'coverage-final pit-documents covered-tests' },
      'sit-completion': { gate: 'blocked', unmet: 'coverage tests-completed' },
    },
  },
  'users-consulted': {
    because: '7.1: the TAG, Parties and others',
    gates: { 'user-testing': { gate: 'blocked', met: 'consulted' } },
  },
  'user-testing-broken': {
    because: 'a day that is no date: nothing of the document can be relied on',
    errors: ['document.value'],
    gates: {
      'user-testing': { gate: 'blocked', unproven: 'record document consulted users-ready after-sit' },
    },
  },
  'user-testing-mended': {
    because: '7.1(b): one of the two Users is ready',
    gates: {
      'user-testing': { gate: 'blocked', met: 'record document consulted', unmet: 'users-ready after-sit' },
    },
  },
  'user-testing-submitted-in-part': {
    because: '7.2(c): nothing is said of disagreements, not even that there are none',
    gates: { 'user-testing': { gate: 'blocked', unmet: 'submitted' } },
  },
  'user-testing-submitted': {
    because: '7.2(a)-(c)',
    gates: { 'user-testing': { gate: 'blocked', met: 'submitted' } },
  },
  'users-ready': {
    because: '7.1(b): both Users',
    gates: { 'user-testing': { gate: 'blocked', met: 'users-ready' } },
  },
  'matrix-grown': {
    because: '2.13(d): entry into SIT was by the specification and the matrix of June, whatever is added in September',
    gates: { 'sit-entry': { gate: 'passed' } },
  },
  'user-testing-directed': {
    because: '7.3: the direction waits for an answer; the document is not approved, and nothing else depends on it',
    errors: ['user-testing.direction'],
    gates: { 'user-testing': { gate: 'blocked' } },
  },
  'direction-answered': {
    because: '7.3: answered',
    gates: { 'user-testing': { gate: 'blocked' } },
  },
  'issue-011-closed': {
    because: '4.1(h): nine of severity 3 are extant, one of them excluded',
    gates: { 'sit-completion': { gate: 'blocked', met: 'thresholds' } },
  },
  'coverage-1.1-determined': {
    because:
      '5.2(b), A10: the Secretary of State settles what the TAG did not agree; nothing is left to a later version',
    gates: { 'sit-completion': { gate: 'blocked', met: 'coverage' } },
  },
  'sit-tests-run': {
    because: '5.3, 2.11: each test has passed or has failed with an issue that counts, and with them the requirements',
    gates: { 'sit-completion': { gate: 'blocked', met: 'tests-completed requirements-verified' } },
  },
};
