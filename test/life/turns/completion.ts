/** What the commits of October to December turn. */
import type { Turns } from '../turn.ts';

export const completion: Turns = {
  'report-sit-drafted': {
    because:
      '6.2: a draft that leaves out a matter of the approach (4.1(l)) and an exit criterion, with a number that is not ' +
      'that of the record',
    gates: { 'sit-completion': { gate: 'blocked', unmet: 'report recount report-final' } },
  },
  'report-sit-recounted': {
    because: '6.2: the numbers are those of the record on the day of the data cut, whatever was closed since',
    gates: { 'sit-completion': { gate: 'blocked', met: 'recount' } },
  },
  'user-testing-approved': {
    because: '7.4: approved; SIT is still not complete',
    gates: { 'user-testing': { gate: 'blocked', met: 'approved' } },
  },
  'report-sit-whole': {
    because: '6.2, 4.1(i): every matter, and every exit criterion with its evidence',
    gates: { 'sit-completion': { gate: 'blocked', met: 'report exit-criteria' } },
  },
  'completion-claimed-to-four': {
    because: '6.2(a): the Parties are left out',
    gates: { 'sit-completion': { gate: 'blocked', unmet: 'notified' } },
  },
  'completion-claimed': {
    because: '6.2(a): all five have been told',
    gates: { 'sit-completion': { gate: 'blocked', met: 'notified' } },
  },
  'evidence-reviewed': {
    because: '6.2(b)',
    gates: { 'sit-completion': { gate: 'blocked', met: 'reviewed' } },
  },
  'report-provided': {
    because: '6.2(c): with the list of what the DCC would redact, which was wanting on the day before',
    gates: { 'sit-completion': { gate: 'blocked', met: 'provided' } },
  },
  'panel-declined': {
    because: '6.2(c), 6.4(b), A17: the Panel names an exit criterion, and everything of 6.2 is to be done again',
    gates: {
      'sit-completion': { gate: 'blocked', unmet: 'report determination', unproven: 'notified reviewed provided' },
      'sit-publication': { gate: 'blocked', unmet: 'completed' },
    },
  },
  'report-after-decline': {
    because: '6.4: a later version that says so; it is still counted before the decline',
    gates: { 'sit-completion': { gate: 'blocked', unmet: 'exit-criteria' } },
  },
  'completion-referred': {
    because: '6.4(a): the referral waits for the Secretary of State',
    gates: { 'sit-completion': { gate: 'blocked', unmet: 'referral' } },
  },
  'issue-026-raised': {
    because: '4.1(h): testing goes on, and finds an issue of severity 2',
    gates: { 'sit-completion': { gate: 'blocked', unmet: 'thresholds' } },
  },
  'completion-not-found': {
    because: '6.5(b): the referral is settled, and testing goes on',
    gates: { 'sit-completion': { gate: 'blocked', met: 'referral' } },
  },
  'issue-026-closed': {
    because: '4.1(h)',
    gates: { 'sit-completion': { gate: 'blocked', met: 'thresholds' } },
  },
  'report-of-second-attempt': {
    because: '6.5(b): a version of its own, counted since both refusals, with every criterion answered as met',
    gates: { 'sit-completion': { gate: 'blocked', met: 'report exit-criteria' } },
  },
  'evidence-reviewed-again': {
    because: '6.2(b): since the refusals; 6.2 sets no order between the claim and the review',
    gates: { 'sit-completion': { gate: 'blocked', met: 'reviewed' } },
  },
  'completion-claimed-again': {
    because: '6.2(a), for the second time; the review of the day before still counts',
    gates: { 'sit-completion': { gate: 'blocked', met: 'notified' } },
  },
  'report-provided-again': {
    because: '6.2(c)',
    gates: { 'sit-completion': { gate: 'blocked', met: 'provided' } },
  },
  'panel-confirmed-by-no-approach': {
    because:
      '6.1: the Panel determines that the exit criteria of an approach are met, and the record does not say of which',
    gates: {
      'sit-completion': { gate: 'blocked', unproven: 'determination' },
      'sit-publication': { gate: 'blocked', unproven: 'completed' },
    },
  },
  'panel-confirmed': {
    because: '6.1; 6.3, A18: the report is not final yet',
    gates: {
      'sit-completion': { gate: 'blocked', met: 'determination' },
      'sit-publication': { gate: 'blocked', unmet: 'completed' },
    },
  },
  'report-sit-final': {
    because: '6.3: updated and final, with what the TAG raised agreed; User Testing waited for this alone (A35)',
    gates: {
      'sit-completion': { gate: 'passed', met: 'report-final' },
      'sit-publication': { gate: 'blocked', met: 'completed' },
      'user-testing': { gate: 'open', met: 'after-sit' },
    },
  },
  'report-published-with-a-name': {
    because: '6.6: published, and a provider is named although the Panel directed that nobody is',
    gates: { 'sit-publication': { gate: 'blocked', met: 'published', unmet: 'redacted' } },
  },
  'report-published': {
    because: '6.6: the text names nobody; the commit is of that text alone, which is no YAML',
    gates: { 'sit-publication': { gate: 'blocked', met: 'redacted' } },
  },
  'publication-notified-to-three': {
    because: '6.6: the Parties are left out',
    gates: { 'sit-publication': { gate: 'blocked', unmet: 'notified' } },
  },
  'publication-notified': {
    because: '6.6: all four have been told',
    gates: { 'sit-publication': { gate: 'passed', met: 'notified' } },
  },
  'user-testing-begun': {
    because: '7.4: begun by the approved document, on a day on which all was met',
    gates: { 'user-testing': { gate: 'passed' } },
  },
  'second-plan-begun': {
    because:
      'another version of the plan that is still to be filled in: entry into PIT of SMS rests on the plans, and nothing else does',
    gates: { 'pit-entry SMS': { gate: 'blocked', unproven: 'record test-plan precursors' } },
  },
  'second-plan-filled-in': {
    because: '2.12(a): PIT of SMS was entered by the version that was signed by then',
    gates: { 'pit-entry SMS': { gate: 'passed', met: 'record test-plan precursors' } },
  },
};
