/**
 * The numbered readings: what fsm-check takes the FSM SVTAD to mean where its wording is faulty or leaves a choice.
 *
 * The source is an undesignated draft, and this file paraphrases it. The readings are ours, with no official standing.
 * The text that is designated as part of the Smart Energy Code prevails.
 */

import type { ClauseId } from './clauses.ts';

/** One fault or ambiguity in the wording, the reading taken of it, and the reason for that reading. */
export interface Reading {
  readonly id: `A${number}`;
  readonly clauses: readonly ClauseId[];
  readonly problem: string;
  readonly reading: string;
  readonly why: string;
}

export const readings: readonly Reading[] = [
  {
    id: 'A1',
    clauses: ['2.9'],
    problem:
      'Clause 2.9 says that the coverage document is produced under Clause 4.2 and agreed under one of the two limbs of Clause 4.2.',
    reading: 'The references are read as Clause 5.1 for production and Clause 5.2(a) or 5.2(b) for agreement.',
    why: 'Clause 4.2 concerns approach documents only. Clause 2.9 was evidently copied from Clause 2.8 without changing the references.',
  },
  {
    id: 'A2',
    clauses: ['4.5'],
    problem:
      'Clause 4.5 releases emulators and device sets from the agreement process of Clauses 3.3 and 3.5, but there are no such clauses.',
    reading: 'The references are read as Clauses 4.2 and 4.4.',
    why: 'Clause 3 holds nothing but Clause 3.1, and the agreement process for approach documents stands in Clauses 4.2 and 4.4. The numbers were probably inherited from an earlier document of the same kind.',
  },
  {
    id: 'A3',
    clauses: ['5.4(a)'],
    problem:
      'Clause 5.4(a) sends a revised coverage document back through Clause 5.3, which is about compliance and holds no agreement procedure.',
    reading: 'The reference is read as Clause 5.2. Clause 5.3 applies to the revised document in any case.',
    why: 'Clause 4.4(a), its counterpart for approach documents, points back to Clause 4.2, which is the agreement procedure.',
  },
  {
    id: 'A4',
    clauses: ['5.1'],
    problem:
      'Clause 5.1 asks for the coverage document to meet the requirements of Clause 2.4, but Clause 2.4 contains none.',
    reading: 'The reference is read as Clause 2.5, together with Clause 2.9.',
    why: 'Clause 2.4 is a list of contents. The rules on how documents may be divided and combined stand in Clause 2.5.',
  },
  {
    id: 'A5',
    clauses: [
      '1.2',
      '1.3',
      'Table 1.1',
      '2.4(b)',
      '2.6',
      '2.7',
      '2.8',
      '2.13(b)',
      '4.1',
      '4.1(b)',
      '4.2',
      '4.3',
      '4.4(a)',
      '4.4(b)',
      '4.5',
      '6.1',
      '6.2',
    ],
    problem:
      'The text speaks of a Test Approach Document in some clauses, of a Testing Approach Document in others, and in Clause 4.3 merely of the FSM Testing Approach.',
    reading: 'All of these names mean one type of document, the approach document.',
    why: 'The only defined term is FSM Test Approach Document, and nothing suggests that a second type is meant.',
  },
  {
    id: 'A6',
    clauses: ['Table 1.1', '1.2', '1.3', '2.13(b)', '5.1'],
    problem: 'The FSM Test Coverage Document is never defined, and it also appears simply as Test Coverage Document.',
    reading: 'Both names mean the document that Clause 5.1 requires.',
    why: 'It is the only candidate.',
  },
  {
    id: 'A7',
    clauses: ['2.4(d)', '7.1', '7.2', '7.3', '7.4'],
    problem:
      'Clause 2.4(d) calls it the FSM Mandated User Testing Document, while Clause 7 calls it the FSM User Testing Services Approach Document.',
    reading: 'The two names mean the same document.',
    why: 'Clause 2.4(d) announces what Clause 7 then sets out.',
  },
  {
    id: 'A8',
    clauses: ['Table 1.1'],
    problem:
      'The Test Assurance Board (TAB), the Testing Baseline Requirements Document and the Order Management System are defined but never used. The Component Integration Test Stage is used but not defined.',
    reading:
      'The Test Assurance Board is an organ of the DCC, the Testing Baseline Requirements Document is the reference for baselines, and Component Integration is an optional stage of PIT.',
    why: 'No gate can rest on a term that no clause uses.',
  },
  {
    id: 'A9',
    clauses: [
      '2.12(a)',
      '2.12(b)',
      '2.12(c)',
      '2.12(e)',
      '2.13(a)',
      '2.13(c)',
      '2.13(d)',
      '2.13(f)',
      '4.1(i)',
      '6.1',
      '6.2(b)',
      '6.2(c)',
    ],
    problem:
      'The text does not define the Test Completion Certificate, the approval to proceed certificate, the test plan or the test specification. Nor does it define entry and exit criteria, which it writes both with and without capitals.',
    reading:
      'The schemas of fsm-check say what each of these artefacts holds, and exit criteria are the ones that the approach document lists under Clause 4.1(i).',
    why: 'Clause 1.1 refers capitalised terms to Section A of the Smart Energy Code, which probably lacks some of them.',
  },
  {
    id: 'A10',
    clauses: ['2.6', '2.7', '2.8', '2.9', '2.13(b)', '4.2(a)', '4.2(b)', '5.2(a)', '5.2(b)'],
    problem:
      'Clauses 2.6, 2.7 and 2.13(b) want approval by the TAG. Clauses 2.8 and 2.9 accept agreement by either route of Clause 4.2, one of which is a decision of the Secretary of State.',
    reading: 'A document that became final by any valid route satisfies these clauses.',
    why: 'Otherwise a binding decision under Clause 4.2(b) could never open a gate. Clause 2.8 itself restates Clauses 2.6 and 2.7 in this way.',
  },
  {
    id: 'A11',
    clauses: ['4.4(b)', '5.4(b)', '2.8', '2.9'],
    problem:
      'A revision directed by the Secretary of State is not among the routes to agreement that Clauses 2.8 and 2.9 name.',
    reading: 'A directed revision is a third valid route, beside agreement with the TAG and determination on referral.',
    why: 'The DCC is obliged to make such a revision, and obeying that duty cannot leave the document unusable.',
  },
  {
    id: 'A12',
    clauses: ['2.6', '2.12(a)', '2.12(b)', '2.12(c)', '2.12(d)', '2.12(e)'],
    problem: 'The entry criteria for PIT do not include approval of the approach and coverage documents.',
    reading:
      'PIT may start, at the risk of the DCC, without approval by the TAG. The report notes for information that PIT will need that approval in order to complete.',
    why: 'The list for entry to SIT does include approval, in Clause 2.13(b), so the difference between the two lists appears deliberate.',
  },
  {
    id: 'A13',
    clauses: ['2.12(b)'],
    problem:
      'Entry to PIT calls for certificates of precursor phases, but this document describes no phase before PIT.',
    reading:
      'A record that states an empty list of precursors, with a reason, passes. A record that omits the list fails.',
    why: 'The check must not pass merely because nothing was said, and an earlier phase may still be declared.',
  },
  {
    id: 'A14',
    clauses: ['2.6', '2.12(a)', '2.12(b)', '2.12(c)', '2.12(d)', '2.12(e)', '2.5(c)', 'Table 1.1'],
    problem: 'Completion of PIT is described per FSM Release, but entry to PIT is described per Sub-System.',
    reading:
      'Completion of PIT is judged for each Sub-System, against the document that covers that Sub-System. PIT of a release is complete when all of its Sub-Systems are.',
    why: 'The definitions of PIT and of Sub-System both work per Sub-System, and Clause 2.5(c) allows a document for each.',
  },
  {
    id: 'A15',
    clauses: ['2.6', '2.8', '2.9', '2.13(c)', '4.1(h)', '4.1(i)', '5.3', '6.1', 'Table 1.1'],
    problem: 'Clause 6 gives a completion procedure for SIT only, and no clause gives one for PIT.',
    reading:
      'PIT completes when its approach and coverage documents are final and leave nothing outstanding, the agreed coverage has been carried out in every required stage, the exit criteria and thresholds are met, and the DCC has issued a Test Completion Certificate.',
    why: 'Clause 2.13(c) presupposes certificates for PIT, and Clauses 4.1(h) and 4.1(i) presuppose that PIT has thresholds and exit criteria.',
  },
  {
    id: 'A16',
    clauses: ['6.1', '6.5', '6.5(a)'],
    problem:
      'Clause 6.1 says that SIT completes only when the Panel so determines, yet under Clause 6.5 a decision of the Secretary of State is final and binding.',
    reading:
      'A decision of the Secretary of State under Clause 6.5 that testing is complete takes the place of the decision of the Panel.',
    why: 'Clause 6.5 is the later and the more specific provision, and it makes that decision binding under the Code as a whole.',
  },
  {
    id: 'A17',
    clauses: ['6.1', '6.2(c)', '6.3', '6.4', '6.4(a)', '6.4(b)'],
    problem:
      'In Clauses 6.1 to 6.3 it is the Panel that confirms completion, but in Clause 6.4 it is the TAG that declines to confirm it.',
    reading:
      'A refusal by either the Panel or the TAG opens the path of Clause 6.4. Only confirmation by the Panel, or a decision of the Secretary of State, completes SIT.',
    why: 'If only the TAG could open that path, a refusal by the Panel would have no remedy; if only the Panel could, the words of Clause 6.4 would be ignored. The TAG is a group of the Panel and may have been meant to act for it.',
  },
  {
    id: 'A18',
    clauses: ['6.3'],
    problem:
      'Clause 6.3 makes the effect of confirmation subject, in brackets, to the TAG and the DCC agreeing how the issues of the TAG are resolved.',
    reading:
      'The report cannot become final while an issue raised by the TAG is open. Completion of SIT is then blocked because it is confirmed but not final.',
    why: 'The bracketed words are literally a condition on the final report.',
  },
  {
    id: 'A19',
    clauses: ['6.3', '6.4', '6.5(a)', '6.5(b)'],
    problem: 'Clauses 6.3 to 6.5 speak of the relevant test phase, although Clause 6 deals with SIT alone.',
    reading: 'The phase meant is SIT of the release concerned.',
    why: 'The heading of Clause 6 and the words of Clause 6.1 confine the clause to SIT.',
  },
  {
    id: 'A20',
    clauses: ['6.1', '6.2', '6.2(a)', '6.2(c)'],
    problem:
      'Completion is determined for each FSM Release, but the text does not say whether one report may serve two releases.',
    reading: 'Each release needs a determination of its own. A shared report must have a section for each release.',
    why: 'This matches the rule of Clause 2.5 for combined documents.',
  },
  {
    id: 'A21',
    clauses: ['6.2(c)'],
    problem: 'A sentence about what the Panel must do is attached to Clause 6.2(c), in a list of what the DCC must do.',
    reading:
      'The sentence is a separate obligation on the Panel, which must confirm completion or name the exit criteria that are unmet.',
    why: 'Its position is a slip of drafting.',
  },
  {
    id: 'A22',
    clauses: ['6.2(a)', '6.2(c)', '6.6'],
    problem:
      'The lists of recipients differ. Clause 6.2(a) names five, including the Parties; Clause 6.2(c) names four, without the Parties; and the notice under Clause 6.6 goes to four, without the TAG.',
    reading: 'Each list is checked exactly as it is written. Additional recipients do no harm.',
    why: 'This is the literal meaning, and it costs little to comply with.',
  },
  {
    id: 'A23',
    clauses: ['6.2(c)', '6.6'],
    problem:
      'Under Clause 6.2(c) the DCC proposes redactions, but under Clause 6.6 the Panel directs them. It is also unclear whether anonymisation depends on a direction.',
    reading:
      'The published report must contain exactly the redactions that the Panel directed, and one that only the DCC proposed is a finding. A failure to anonymise is always noted as advice, and is an error when the Panel directed it.',
    why: 'Clause 6.6 gives the power of direction to the Panel. Its wording leaves open whether the same condition governs anonymisation.',
  },
  {
    id: 'A24',
    clauses: ['2.7', '2.8', '2.9', '2.13(a)', '2.13(b)', '2.13(c)', '2.13(d)', '2.13(e)', '2.13(f)'],
    problem: 'Clause 2.13 is a gate for the whole of SIT, whereas Clauses 2.7, 2.8 and 2.9 speak of individual tests.',
    reading:
      'Entry to SIT is judged on the stated scope of the approved documents, and the start of each test is judged on its own. Documents that declare themselves partial let SIT be entered for what they cover, and the groups left uncovered are named.',
    why: 'In this way both texts have effect.',
  },
  {
    id: 'A25',
    clauses: ['2.13(b)'],
    problem: 'Clause 2.13(b) wants all relevant documents approved, but it does not say which are relevant.',
    reading:
      'The relevant documents are those for SIT of the release and those for PIT of each of its Sub-Systems. The User Testing document of Clause 7 is not among them.',
    why: 'The documents for PIT must already be final under Clause 2.6, and a User Testing document is approved by the Secretary of State rather than the TAG.',
  },
  {
    id: 'A26',
    clauses: ['2.13(c)'],
    problem: 'Clause 2.13(c) does not say whether the precursor phase of SIT is the PIT of every Sub-System.',
    reading:
      'It is the PIT of every Sub-System in the release. An agreed approach document might define stages in which SIT is entered; fsm-check knows no such stages and asks for all.',
    why: 'This is the cautious reading. In earlier programmes an overlap of test phases needed formal approval.',
  },
  {
    id: 'A27',
    clauses: ['4.1(c)', '4.1(h)'],
    problem:
      'Clause 4.1(c) lets an approach document deal with PIT, SIT or both, while Clause 4.1(h) asks for thresholds for both.',
    reading:
      'A document needs thresholds for the phases it covers. By the time a gate uses the thresholds of a phase, some approach document must have set them.',
    why: 'Clause 2.5(b) allows separate documents for the two phases.',
  },
  {
    id: 'A28',
    clauses: ['4.1(f)', '4.1(g)'],
    problem:
      'The requirements for security and capacity testing are asked for only if there are any, so it is unclear what a document without them must say.',
    reading: 'An express statement that no such testing is required complies. Silence does not.',
    why: 'Clause 4.1 makes the content of the document mandatory.',
  },
  {
    id: 'A29',
    clauses: ['4.1(h)', 'Table 1.1'],
    problem:
      'The text does not say whether a threshold is a number per severity or a total, what it is counted over, or on which date.',
    reading:
      'The approach document declares the numbers and their scope as data. The count is taken on the date of completion.',
    why: 'The definition in Table 1.1 gives no more than a maximum number at completion.',
  },
  {
    id: 'A30',
    clauses: ['4.2', '5.2'],
    problem: 'A draft may be submitted and reviewed before the clause that requires this takes effect.',
    reading: 'There is no earliest date for a submission.',
    why: 'The clauses say so in express words.',
  },
  {
    id: 'A31',
    clauses: ['4.2(a)', '5.2(a)'],
    problem:
      'After agreement the DCC updates the document as necessary and it becomes final, so its text may change without a new approval.',
    reading:
      'The final version may differ from the agreed version when the decision lists the agreed changes. Any other difference is a finding.',
    why: 'The express words allow such updates, but they could be abused.',
  },
  {
    id: 'A32',
    clauses: ['4.4(a)', '4.4(b)'],
    problem: 'The text does not say which version applies while a revision is pending.',
    reading: 'The latest final version stays in force, and a pending draft is reported for information.',
    why: 'Clause 4.4 allows revisions without suspending the document they revise.',
  },
  {
    id: 'A33',
    clauses: ['2.8', '2.9'],
    problem: 'On the phase to which a document relates, Clause 2.8 says PIT or SIT where Clause 2.9 says PIT and SIT.',
    reading: 'Both mean the phase or phases to which the document relates.',
    why: 'Clause 2.5(b) allows a separate document for each phase.',
  },
  {
    id: 'A34',
    clauses: ['2.10', '5.3', '6.6'],
    problem: 'These clauses set duties about time without giving any number of days.',
    reading: 'A finding gives the number of days measured. Any limit comes from the configuration of the programme.',
    why: 'The text offers no basis for a number.',
  },
  {
    id: 'A35',
    clauses: ['7.1', '7.1(b)', '7.2', '7.3', '7.4'],
    problem:
      'Nothing expressly forbids User Testing from starting before the Secretary of State approves its document, or before SIT ends.',
    reading:
      'The rule that mandatory User Testing waits for approval by the Secretary of State is derived from Clauses 7.1 to 7.4 taken together. It waits for SIT to complete only if the User Testing document says so.',
    why: 'Clause 7.1(b) leaves the entry requirements to that document.',
  },
  {
    id: 'A36',
    clauses: ['7.1'],
    problem:
      'User Testing depends on whether the DCC considers it required, and nothing says that its view must be recorded.',
    reading: 'The DCC must record whether User Testing is required. A missing record is a finding and does not block.',
    why: 'The matter is at the discretion of the DCC.',
  },
  {
    id: 'A37',
    clauses: ['Table 1.1'],
    problem:
      'The definition of Order Management System includes manufacturing, whereas the definition of FSM Arrangements mentions only forecasting and ordering.',
    reading: 'The wider of the two defines the scope of that Sub-System.',
    why: 'The wider reading does no harm.',
  },
  {
    id: 'A38',
    clauses: ['Table 1.1'],
    problem:
      'An FSM Release is the set of changes that are to go live together, and they may touch the whole DCC Total System or part of it.',
    reading:
      'A release has a single planned date for going live. Sub-Systems of one release with different dates are a finding.',
    why: 'This follows from the definition.',
  },
  {
    id: 'A39',
    clauses: ['6.1'],
    problem: 'The sentence that makes up Clause 6.1 is not grammatical.',
    reading:
      'SIT of a release completes only when the Panel has decided, for that release, that the exit criteria of the approach document are met.',
    why: 'No other sense can be made of the sentence.',
  },
  {
    id: 'A40',
    clauses: ['2.12(d)', '2.12(e)', '2.13(e)', '2.13(f)'],
    problem:
      'The text does not say whether an approval to proceed certificate may be older than the evidence for the other entry criteria.',
    reading: 'A certificate that predates the evidence is a finding and does not block.',
    why: 'The certificate logically comes last in the list, but the text sets no order.',
  },
  {
    id: 'A41',
    clauses: ['2.12(b)', '2.12(e)', '2.13(c)', '2.13(f)'],
    problem: 'The text does not provide for certificates that are issued with conditions.',
    reading:
      'A conditional certificate counts as issued, and its conditions are shown as warnings. They block only if the agreed approach document says that they do.',
    why: 'The literal requirement is that the certificate has been issued.',
  },
  {
    id: 'A42',
    clauses: ['3.1(a)', '3.1(b)', '3.1(c)'],
    problem: 'The text does not say whether documents must be agreed again when the SVTAD itself is modified.',
    reading:
      'They need not be. A document that cites an older version of the SVTAD than the current one is reported for information.',
    why: 'No clause states a duty to agree them again.',
  },
  {
    id: 'A43',
    clauses: ['1.2', '4.3'],
    problem:
      'An approach document may add entry or exit criteria that are stricter than those of the SVTAD, which takes precedence over it.',
    reading: 'The added criteria are enforced as well.',
    why: 'A stricter criterion does not conflict with the SVTAD, and Clause 4.3 binds the DCC to its approach document.',
  },
  {
    id: 'A44',
    clauses: ['Table 1.1', '4.1(l)', '6.2'],
    problem:
      'The text speaks both of a Completion Report and of an FSM Release Testing Completion Report, and the definition would suit PIT as well.',
    reading:
      'There is one type of report. It is mandatory for SIT only, and a report on PIT is accepted as evidence for a certificate.',
    why: 'Clause 4.1(l) says that the report is prepared under Clause 6, which deals with SIT.',
  },
  {
    id: 'A45',
    clauses: ['6.2(a)', '6.6'],
    problem: 'Clause 6.2(a) requires notice to the Parties, but Clause 6.6 requires it to the SEC Parties.',
    reading: 'Both mean the same class of recipients.',
    why: 'Party is a term of Section A of the Smart Energy Code.',
  },
  {
    id: 'A46',
    clauses: ['4.1(e)', '4.5'],
    problem:
      'Under Clause 4.1(e) it is agreed content whether devices are used and which, yet under Clause 4.5 device sets and emulators need no agreement.',
    reading:
      'Whether devices are used, and the strategy for them, is part of what is approved. The list of device sets and emulators with their purposes is not, and it may change without a new approval.',
    why: 'This gives both clauses effect. To start using devices where none were planned is more than to list the sets.',
  },
];
