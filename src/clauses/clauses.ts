/**
 * Every leaf of Clauses 1 to 7 of the FSM SVTAD, in document order and in our own words.
 *
 * The source is an undesignated draft, and this file paraphrases it. Where the two differ, the text that is designated
 * as part of the Smart Energy Code prevails.
 */

/**
 * One leaf of the regulation, paraphrased; `unchecked` says why no rule and no document field can stand for it, and
 * `permission` marks one that only allows something.
 */
export interface Clause {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly unchecked?: string;
  readonly permission?: true;
}

export const clauses = [
  {
    id: '1.1',
    title: 'How terms are read',
    says: 'Terms listed in Table 1.1 carry the meaning given there unless the context requires another. Any other capitalised term takes its meaning from Section A of the Smart Energy Code.',
    unchecked:
      'This leaf tells a reader how to interpret words. It asks nobody to do anything that a record could show.',
  },
  {
    id: '1.2',
    title: 'Order of precedence',
    says: 'If an approach or coverage document conflicts with the SVTAD, the SVTAD wins.',
  },
  {
    id: '1.3',
    title: 'Where obligations fall',
    says: 'A duty placed on a DCC Service Provider counts as a duty of the DCC. So does any text that does not expressly bind a Party, the Panel or a Testing Participant.',
  },
  {
    id: 'Table 1.1',
    title: 'Meanings of the terms',
    says: 'Gives the meaning of the terms used, among them the test phases and stages, the Sub-System, the FSM Release, the Completion Report and the Testing Issue Thresholds. A threshold is the highest number of Testing Issues that may still be extant when a phase completes.',
  },
  {
    id: '2.1',
    title: 'Identity of the document',
    says: 'Names the document as the SVTAD for the Future Service Management Arrangements.',
    unchecked: 'This leaf only states the name of the document. There is nothing in it to comply with.',
  },
  {
    id: '2.2',
    title: 'General duty to comply',
    says: 'Section X11.7 binds the DCC, and everyone else who takes part in this testing or must do so, to the SVTAD.',
  },
  {
    id: '2.3',
    title: 'Testing Services rules apply',
    says: 'Under Section X11.8, Section H14 and the Enduring Testing Approach Document govern this testing as though it were Modification Implementation Testing. Everyone taking part is treated as a Testing Participant.',
  },
  {
    id: '2.4(a)',
    title: 'Contents: testing framework',
    says: 'The SVTAD contains the framework for the testing needed to bring in the FSM SEC Variations.',
    unchecked: 'This leaf is an entry in a list of contents. The duties themselves stand in the later clauses.',
  },
  {
    id: '2.4(b)',
    title: 'Contents: approach documents',
    says: 'The SVTAD contains the rules for preparing the approach documents of each release.',
    unchecked: 'This leaf is an entry in a list of contents. The duties it points to stand in Clause 4.',
  },
  {
    id: '2.4(c)',
    title: 'Contents: coverage documents',
    says: 'The SVTAD contains the rules for preparing the coverage documents of each release.',
    unchecked: 'This leaf is an entry in a list of contents. The duties it points to stand in Clause 5.',
  },
  {
    id: '2.4(d)',
    title: 'Contents: User Testing documents',
    says: 'The SVTAD contains the rules for preparing any document on mandatory User Testing of a release.',
    unchecked: 'This leaf is an entry in a list of contents. The duties it points to stand in Clause 7.',
  },
  {
    id: '2.5',
    title: 'Stated scope and good practice',
    says: 'Every document must say plainly which release or releases it belongs to, and a combined document must list its parts. All who take part in the testing must follow Good Industry Practice.',
  },
  {
    id: '2.5(a)',
    title: 'Separate documents by release',
    says: 'The DCC may write a separate document for each FSM Release.',
    permission: true,
  },
  {
    id: '2.5(b)',
    title: 'Separate documents by phase',
    says: 'The DCC may write one document for PIT and another for SIT of the same release.',
    permission: true,
  },
  {
    id: '2.5(c)',
    title: 'Separate documents by Sub-System',
    says: 'For PIT of a release, the DCC may write a document for each Sub-System.',
    permission: true,
  },
  {
    id: '2.5(d)',
    title: 'Any combination of these',
    says: 'The DCC may mix the splits by release, phase and Sub-System in whatever way it thinks suitable.',
    permission: true,
  },
  {
    id: '2.6',
    title: 'Approval before PIT completes',
    says: 'PIT of a release may not complete before the TAG has approved the approach and coverage documents for that PIT.',
  },
  {
    id: '2.7',
    title: 'Approval before SIT starts',
    says: 'No SIT test of a release may start before the TAG has approved the approach and coverage documents for that test.',
  },
  {
    id: '2.8',
    title: 'Partial approach documents',
    says: 'An approach document that leaves out part of its phase must say so, and the DCC must seek approval of an update once the rest is planned. Until the approach to the missing tests is agreed, PIT cannot complete and those SIT tests cannot start.',
  },
  {
    id: '2.9',
    title: 'Partial coverage documents',
    says: 'A coverage document that leaves out part of its phase must say so, and the DCC must seek approval of an update once the remaining tests are planned. Until coverage of the missing tests is agreed, PIT cannot complete and those SIT tests cannot start.',
  },
  {
    id: '2.10',
    title: 'Timetable for testing',
    says: 'Each test phase must start early enough for testing to keep to the milestones of the Joint Industry Plan.',
  },
  {
    id: '2.11',
    title: 'Testing objective',
    says: 'The testing must show that the DCC and each part of its modified system work, and work together with User Systems and Smart Metering Systems. They must do so well enough for the DCC to meet the SEC requirements that each release brings.',
  },
  {
    id: '2.12(a)',
    title: 'PIT entry: test plan',
    says: 'Before a Sub-System enters PIT, the DCC must have signed off the test plan.',
  },
  {
    id: '2.12(b)',
    title: 'PIT entry: precursor certificates',
    says: 'Before a Sub-System enters PIT, every test phase that had to come first must have its Test Completion Certificate.',
  },
  {
    id: '2.12(c)',
    title: 'PIT entry: test specification',
    says: 'Before a Sub-System enters PIT, the test specification must be ready, together with its traceability matrix.',
  },
  {
    id: '2.12(d)',
    title: 'PIT entry: readiness',
    says: 'Before a Sub-System enters PIT, it must be confirmed that everything the testing needs, from laboratories and Devices to stubs and data, is present, secure and ready.',
  },
  {
    id: '2.12(e)',
    title: 'PIT entry: approval to proceed',
    says: 'Before a Sub-System enters PIT, the DCC must have issued a certificate of approval to proceed.',
  },
  {
    id: '2.13(a)',
    title: 'SIT entry: test plan',
    says: 'Before a release enters SIT, the DCC must have signed off the test plan.',
  },
  {
    id: '2.13(b)',
    title: 'SIT entry: approved documents',
    says: 'Before a release enters SIT, the TAG must have approved all the approach and coverage documents that bear on it.',
  },
  {
    id: '2.13(c)',
    title: 'SIT entry: precursor certificates',
    says: 'Before a release enters SIT, every test phase that had to come first must have its Test Completion Certificate.',
  },
  {
    id: '2.13(d)',
    title: 'SIT entry: test specification',
    says: 'Before a release enters SIT, the test specification must be ready, together with its traceability matrix.',
  },
  {
    id: '2.13(e)',
    title: 'SIT entry: readiness',
    says: 'Before a release enters SIT, it must be confirmed that everything the testing needs, from laboratories and Devices to stubs and data, is present, secure and ready.',
  },
  {
    id: '2.13(f)',
    title: 'SIT entry: approval to proceed',
    says: 'Before a release enters SIT, the DCC must have issued a certificate of approval to proceed.',
  },
  {
    id: '3.1(a)',
    title: 'Changes the government directs',
    says: 'When the Secretary of State directs a change to the SVTAD, the DCC must make it. It must also consult Parties as far as it is directed to.',
  },
  {
    id: '3.1(b)',
    title: 'Changes after consultation',
    says: 'The DCC may change the SVTAD of its own accord once it has consulted the TAG, the Secretary of State, the Authority, Parties and anyone else concerned.',
  },
  {
    id: '3.1(b)(i)',
    title: 'Consultation summary first',
    says: 'Before it makes such a change, the DCC must summarise the responses for the Secretary of State and explain how it has acted on them.',
  },
  {
    id: '3.1(b)(ii)',
    title: 'No change against a direction',
    says: 'The DCC may not make such a change as far as the Secretary of State directs that it should not be made.',
  },
  {
    id: '3.1(c)',
    title: 'Minor changes without consultation',
    says: 'The DCC may correct small typographical slips without consulting. It may do the same with a change that makes no material difference to the rights or duties of anyone entitled to test.',
    permission: true,
  },
  {
    id: '4.1',
    title: 'Prepare an approach document',
    says: 'The DCC must draft an approach document that sets out how each FSM Release will be tested.',
  },
  {
    id: '4.1(a)',
    title: 'Code amendments and objective',
    says: 'The approach document must give the amendments to the Code that bear on the testing, explain what changes in the system as a result, and state the testing objective.',
  },
  {
    id: '4.1(b)',
    title: 'Scope of each release',
    says: 'The approach document must give the scope of every release that it covers.',
  },
  {
    id: '4.1(c)',
    title: 'Principles for each phase',
    says: 'The approach document must set out the principles and approach for PIT, for SIT or for both, depending on what it covers.',
  },
  {
    id: '4.1(d)',
    title: 'Testing environments',
    says: 'The approach document must name the environments in which tests will run.',
  },
  {
    id: '4.1(e)',
    title: 'Use of devices',
    says: 'The approach document must say whether the testing uses devices and, if it does, which.',
  },
  {
    id: '4.1(f)',
    title: 'Security testing',
    says: 'The approach document must set out what security testing is required, or say that none is.',
  },
  {
    id: '4.1(g)',
    title: 'System capacity testing',
    says: 'The approach document must set out what testing of system capacity is required, or say that none is.',
  },
  {
    id: '4.1(h)',
    title: 'Testing Issues and thresholds',
    says: 'The approach document must describe how Testing Issues are resolved and how an issue may be excluded. It must also set the thresholds that apply when PIT and SIT complete.',
  },
  {
    id: '4.1(i)',
    title: 'Exit criteria',
    says: 'The approach document must list the criteria that a test phase has to meet before it can complete.',
  },
  {
    id: '4.1(j)',
    title: 'Risks of the approach',
    says: 'The approach document must record any risks seen in the way of testing, each with the mitigation proposed.',
  },
  {
    id: '4.1(k)',
    title: 'Assurance of the testing',
    says: 'The approach document must explain how assurance of the testing will be given.',
  },
  {
    id: '4.1(l)',
    title: 'Completion Report matters',
    says: 'The approach document must list the matters that the Completion Report of each release has to deal with.',
  },
  {
    id: '4.2',
    title: 'Submit the approach to TAG',
    says: 'The DCC must send the draft approach document for each release to the TAG for review. It may do so before this clause takes effect.',
  },
  {
    id: '4.2(a)',
    title: 'Approach agreed with TAG',
    says: 'If the TAG and the DCC agree, the DCC makes any updates that are needed and the approach document becomes final.',
  },
  {
    id: '4.2(b)',
    title: 'Approach determined on referral',
    says: 'If the TAG and the DCC do not agree, the DCC must refer the disputed matters to the Secretary of State. That decision is binding; the DCC then makes any updates that are needed and the approach document becomes final.',
  },
  {
    id: '4.3',
    title: 'Comply with the approach',
    says: 'The DCC must test in the way that the approach document says.',
  },
  {
    id: '4.4(a)',
    title: 'Approach revised by agreement',
    says: 'The DCC may put a revision of a final approach document to the TAG. The revision then goes through Clause 4.2 afresh.',
  },
  {
    id: '4.4(b)',
    title: 'Approach revised by direction',
    says: 'The DCC must make any revision of the approach document that the Secretary of State directs. It must also consult the TAG as far as it is directed to.',
  },
  {
    id: '4.5',
    title: 'Emulators and device sets',
    says: 'The approach document must record which emulators and device sets are used and for what, and the DCC must add device sets that were not known at first. This part of the document needs no agreement from the TAG.',
  },
  {
    id: '5.1',
    title: 'Prepare a coverage document',
    says: 'The DCC must prepare a coverage document that sets out how broadly and how deeply each release is tested in PIT and SIT.',
  },
  {
    id: '5.1(a)',
    title: 'Breadth and depth by group',
    says: 'The coverage document must show the breadth and depth of testing for each group of functional and non-functional requirements. PIT is measured against one Sub-System, SIT against the whole modified system.',
  },
  {
    id: '5.1(b)',
    title: 'Risks of the coverage',
    says: 'The coverage document must record any risks seen in the breadth and depth of testing, each with the mitigation proposed.',
  },
  {
    id: '5.2',
    title: 'Submit the coverage to TAG',
    says: 'The DCC must send each draft coverage document to the TAG for review. It may do so before this clause takes effect.',
  },
  {
    id: '5.2(a)',
    title: 'Coverage agreed with TAG',
    says: 'If the TAG and the DCC agree, the DCC makes any updates that are needed and the coverage document becomes final.',
  },
  {
    id: '5.2(b)',
    title: 'Coverage determined on referral',
    says: 'If the TAG and the DCC do not agree, the DCC must refer the disputed matters to the Secretary of State. That decision is binding; the DCC then makes any updates that are needed and the coverage document becomes final.',
  },
  {
    id: '5.3',
    title: 'Carry out the agreed coverage',
    says: 'The DCC must comply with the coverage documents of each release. It must do all it reasonably can to finish the tests in them by the milestones of the Joint Industry Plan.',
  },
  {
    id: '5.4(a)',
    title: 'Coverage revised by agreement',
    says: 'The DCC may put a revision of a final coverage document to the TAG. The revision is then handled afresh like a first draft.',
  },
  {
    id: '5.4(b)',
    title: 'Coverage revised by direction',
    says: 'The DCC must make any revision of a coverage document that the Secretary of State directs. It must also consult the TAG as far as it is directed to.',
  },
  {
    id: '6.1',
    title: 'The Panel determines completion',
    says: 'SIT of a release completes only when the Panel decides that the exit criteria in the approach document are met.',
  },
  {
    id: '6.2',
    title: 'Prepare a Completion Report',
    says: 'Once the DCC thinks that SIT should complete, it must write a Completion Report with the contents that the approach document asks for.',
  },
  {
    id: '6.2(a)',
    title: 'Notify that testing is complete',
    says: 'The DCC must tell five recipients that it considers the testing of the release complete: the Panel, the TAG, the Parties, the Authority and the Secretary of State.',
  },
  {
    id: '6.2(b)',
    title: 'Review the evidence with TAG',
    says: 'The DCC and the TAG must go through the evidence for each exit criterion together.',
  },
  {
    id: '6.2(c)',
    title: 'Provide the report; Panel responds',
    says: 'The DCC must send the report, with a list of sections it would redact, to the Panel, the TAG, the Secretary of State and the Authority. The Panel must then confirm completion or point out the exit criteria it believes are unmet.',
  },
  {
    id: '6.3',
    title: 'Report final after confirmation',
    says: 'When the Panel has confirmed completion, and the DCC and the TAG agree how any issue the TAG raised is resolved, the DCC makes any updates that are needed and the report becomes final.',
  },
  {
    id: '6.4',
    title: 'Completion declined',
    says: 'If the TAG will not confirm completion, the DCC must update the report with whatever the two have agreed. It must then choose between referring the rest and testing further.',
  },
  {
    id: '6.4(a)',
    title: 'Refer the disagreement',
    says: 'After a refusal, the DCC may ask the Secretary of State to determine the points still in dispute.',
  },
  {
    id: '6.4(b)',
    title: 'Continue testing instead',
    says: 'After a refusal, the DCC may go on testing and later start again at Clause 6.2.',
  },
  {
    id: '6.5',
    title: 'Secretary of State determines completion',
    says: 'When the DCC has referred a refusal, the decision of the Secretary of State is final and binds everyone under the Code.',
  },
  {
    id: '6.5(a)',
    title: 'Determined complete',
    says: 'If the Secretary of State decides that testing is complete, the DCC makes any updates that are needed and the report becomes final.',
  },
  {
    id: '6.5(b)',
    title: 'Determined not complete',
    says: 'If the Secretary of State decides that testing is not complete, the DCC must go on testing and start again at Clause 6.2.',
  },
  {
    id: '6.6',
    title: 'Publish the Completion Report',
    says: 'The DCC must put the final SIT report on its website as soon as it reasonably can, anonymised and redacted as the Panel directs. It must tell the Authority, the Panel, the Parties and the Secretary of State that it has done so.',
  },
  {
    id: '7.1',
    title: 'Propose and consult on User Testing',
    says: 'If the DCC thinks Users must test a release before it goes live, it must draft a document that says how. It must consult the TAG, Parties and other stakeholders before it submits that draft.',
  },
  {
    id: '7.1(a)',
    title: 'Users who must test',
    says: 'The User Testing document must say which Users have to take part.',
  },
  {
    id: '7.1(b)',
    title: 'Entry requirements for Users',
    says: 'The User Testing document must say what those Users have to satisfy before they may start.',
  },
  {
    id: '7.1(c)',
    title: 'Approach and required tests',
    says: 'The User Testing document must describe the approach and list the tests that each User has to run.',
  },
  {
    id: '7.1(d)',
    title: 'Timescales for User Testing',
    says: 'The User Testing document must say when the testing takes place.',
  },
  {
    id: '7.1(e)',
    title: 'Completion of User Testing',
    says: 'The User Testing document must say how the testing is brought to completion.',
  },
  {
    id: '7.1(f)',
    title: 'Resolving User Testing issues',
    says: 'The User Testing document must say how issues found in testing are resolved.',
  },
  {
    id: '7.1(g)',
    title: 'Notifying User Testing completion',
    says: 'The User Testing document must say how the completion of testing is notified.',
  },
  {
    id: '7.2',
    title: 'Submit the User Testing document',
    says: 'When the consultation is over and the DCC still thinks User Testing should be required, it must submit the draft to the Secretary of State with three things attached.',
  },
  {
    id: '7.2(a)',
    title: 'Why the draft is fit',
    says: 'The submission must explain why the DCC believes that the draft is fit for purpose.',
  },
  {
    id: '7.2(b)',
    title: 'Copies of the responses',
    says: 'The submission must enclose the responses that the consultation brought in.',
  },
  {
    id: '7.2(c)',
    title: 'Unresolved disagreements',
    says: 'The submission must list any disagreement that came up in the consultation and is still open.',
  },
  {
    id: '7.3',
    title: 'Act on directions to reconsider',
    says: 'If the Secretary of State directs it to think again, consult again or submit again, the DCC must do so.',
  },
  {
    id: '7.4',
    title: 'Comply with the approved document',
    says: 'Once the Secretary of State has approved a User Testing document for a release, the DCC and every Party taking part, by choice or because it must, have to follow it.',
  },
] as const satisfies readonly Clause[];

export type ClauseId = (typeof clauses)[number]['id'];
