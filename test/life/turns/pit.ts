/** What the commits of PIT turn, from March to the first week of June. */
import type { Turns } from '../turn.ts';

export const pit: Turns = {
  'pit-sms-begun': {
    because: 'a test has run: what was open is passed, and judged as of that day from now on',
    gates: { 'pit-entry SMS': { gate: 'passed' } },
  },
  'readiness-ssi-in-part': {
    because: '2.12(d): the stubs are not ready',
    gates: { 'pit-entry SSI': { gate: 'blocked', unmet: 'readiness' } },
  },
  'issue-001-raised': {
    because: '4.1(h): an extant issue of severity 2, of which none is allowed; what is extant in PIT counts in SIT too',
    gates: {
      'pit-completion SMS': { gate: 'blocked', unmet: 'thresholds' },
      'sit-completion': { gate: 'blocked', unmet: 'thresholds' },
    },
  },
  'readiness-ssi-broken': {
    because:
      'a readiness that does not read may be of any phase: whatever asks for one is unproven, also what was passed',
    errors: ['document.syntax'],
    gates: {
      'pit-entry': { gate: 'blocked', unproven: 'record readiness' },
      'sit-entry': { gate: 'blocked', unproven: 'record' },
    },
  },
  'readiness-ssi': {
    because: '2.12(d): all is ready, and reads',
    gates: {
      'pit-entry SMS': { gate: 'passed', met: 'record readiness' },
      'pit-entry SSI': { gate: 'blocked', met: 'record readiness' },
      'sit-entry': { gate: 'blocked', met: 'record' },
    },
  },
  'pit-ssi-begun': {
    because: '2.12(e): begun, and no approval to proceed is on record; silence proves no breach',
    gates: { 'pit-entry SSI': { gate: 'blocked' } },
  },
  'ssi-approval-recorded-late': {
    because: '2.12(e): recorded on 12 March, issued on 7 March, before the first test of 11 March',
    gates: { 'pit-entry SSI': { gate: 'passed', met: 'approval-to-proceed' } },
  },
  'issue-005-raised': {
    because: '4.1(h): of severity 3 none is allowed in PIT; SIT is over its threshold already',
    gates: { 'pit-completion SSI': { gate: 'blocked', unmet: 'thresholds' } },
  },
  'issue-001-closed': {
    because: '4.1(h): no issue of severity 2 is left, and two of severity 3, which SIT allows and PIT does not',
    gates: { 'sit-completion': { gate: 'blocked', met: 'thresholds' } },
  },
  'issue-002-closed': {
    because: '4.1(h): SMS has no extant issue',
    gates: { 'pit-completion SMS': { gate: 'blocked', met: 'thresholds' } },
  },
  'issue-003-raised': {
    because: '4.1(h): severity 2, four hours later',
    gates: {
      'pit-completion SMS': { gate: 'blocked', unmet: 'thresholds' },
      'sit-completion': { gate: 'blocked', unmet: 'thresholds' },
    },
  },
  'issue-005-closed': {
    because: '4.1(h): what is left in SSI is of severity 4',
    gates: { 'pit-completion SSI': { gate: 'blocked', met: 'thresholds' } },
  },
  'issue-007-raised': {
    because: '4.1(h): severity 2',
    gates: { 'pit-completion SSI': { gate: 'blocked', unmet: 'thresholds' } },
  },
  'issue-003-closed': {
    because: '4.1(h): SMS has no extant issue; that of SSI still counts in SIT',
    gates: { 'pit-completion SMS': { gate: 'blocked', met: 'thresholds' } },
  },
  'sms-stages-done': {
    because: 'Table 1.1: Unit and Link were done, and a System test has passed',
    gates: { 'pit-completion SMS': { gate: 'blocked', met: 'stages' } },
  },
  'issue-007-closed': {
    because: '4.1(h): one issue of severity 3 is left, of eight that SIT allows and none that PIT does',
    gates: { 'sit-completion': { gate: 'blocked', met: 'thresholds' } },
  },
  'sms-tests-run': {
    because: '5.3: the last test has failed, with an extant issue of severity 4 that counts',
    gates: { 'pit-completion SMS': { gate: 'blocked', met: 'tests-completed' } },
  },
  'ssi-stages-done': {
    because: 'Table 1.1: the first System test of SSI has passed',
    gates: { 'pit-completion SSI': { gate: 'blocked', met: 'stages' } },
  },
  'ssi-tests-run': {
    because: '5.3: run on 16 May and committed on that day in Great Britain, though not yet in UTC',
    gates: { 'pit-completion SSI': { gate: 'blocked', met: 'tests-completed' } },
  },
  'report-sms-drafted': {
    because: '4.1(i): one exit criterion is answered as not met',
    gates: { 'pit-completion SMS': { gate: 'blocked', unmet: 'exit-criteria' } },
  },
  'report-sms-final': {
    because: '4.1(i)',
    gates: { 'pit-completion SMS': { gate: 'blocked', met: 'exit-criteria' } },
  },
  'sms-certified': {
    because: '2.13(c), A15: the certificate completes PIT of SMS; entry into SIT wants that of SSI too (A26)',
    gates: { 'pit-completion SMS': { gate: 'passed', met: 'certificate' } },
  },
  'sms-certificate-revoked': {
    because: '2.13(c): a revoked certificate certifies nothing from that day on',
    gates: {
      'pit-completion SMS': { gate: 'blocked', unmet: 'certificate' },
      'sit-entry': { gate: 'blocked', unmet: 'precursors' },
    },
  },
  'issue-008-excluded': {
    because: '4.1(h): excluded by the process of the approach, by the TAG, for a reason that it lists',
    gates: { 'pit-completion SSI': { gate: 'blocked', met: 'thresholds' } },
  },
  'sms-certified-anew': {
    because: '2.13(c): SMS is certified again, and of SSI nothing is on record',
    gates: {
      'pit-completion SMS': { gate: 'passed', met: 'certificate' },
      'sit-entry': { gate: 'blocked', unproven: 'precursors' },
    },
  },
  'report-ssi-final': {
    because: '4.1(i)',
    gates: { 'pit-completion SSI': { gate: 'blocked', met: 'exit-criteria' } },
  },
  'ssi-certified': {
    because: '2.13(c); the plan of SIT, which may name further phases, is not on record',
    gates: { 'pit-completion SSI': { gate: 'passed', met: 'certificate' } },
  },
};
