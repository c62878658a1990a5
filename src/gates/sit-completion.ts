import type { Context, Gate } from '../model/rule.ts';
import { naming } from '../wording.ts';
import { byApproach, byCoverage, judgeWhole } from './approval.ts';
import { determination, history, restart } from './attempts.ts';
import {
  completed,
  judgeDetermination,
  judgeNoReferral,
  judgeNotified,
  judgeProvided,
  judgeReportFinal,
  judgeReviewed,
} from './completion.ts';
import { judgeExitCriteria, judgeRecount, judgeReport } from './completion-report.ts';
import { scopeOf } from './record.ts';
import { judgeThresholds } from './tally.ts';
import { judgeRequirementsVerified, judgeTestsSettled, judgeWholeCoverage } from './tests.ts';
import { evidence } from './verdict.ts';

const scope = (context: Context) => scopeOf(context, 'SIT');

/** The record as it was known when SIT was determined complete, for what the determination rests on. */
const atDetermination = (context: Context): Context =>
  context.on(determination(context)?.data.decidedAt ?? context.asOf);

/** What the DCC shows before it says that testing is complete (6.2). */
const shown = [
  'sit-completion.approach',
  'sit-completion.coverage',
  'sit-completion.tests-completed',
  'sit-completion.requirements-verified',
  'sit-completion.thresholds',
  'sit-completion.report',
  'sit-completion.exit-criteria',
  'sit-completion.recount',
];

/** 6.1-6.5, with the thresholds and exit criteria of the agreed approach. */
export const sitCompletion: Gate = {
  gate: 'sit',
  stage: 'completion',
  title: 'SIT completion',
  guards: 'Systems integration testing of a release is complete, by the determination of the Panel.',
  clause: '6.1',
  per: 'release',
  event: 'sit-end',
  criteria: [
    {
      id: 'sit-completion.approach',
      clause: '2.8',
      title: 'Approach final and whole',
      why: 'While the approach to part of SIT is not agreed, that part cannot be tested and SIT cannot complete.',
      fix: 'agree a version that sets out the rest',
      actor: 'TAG',
      judge: (context) => judgeWhole(atDetermination(context), 'approach', scope(context)),
    },
    {
      id: 'sit-completion.coverage',
      clause: '2.9',
      title: 'Coverage final and whole',
      why: 'While the coverage of part of SIT is not agreed, that part cannot be tested and SIT cannot complete (reading A1).',
      fix: 'agree a version that sets out the rest',
      actor: 'TAG',
      judge: (context) => judgeWholeCoverage(atDetermination(context), scope(context)),
    },
    {
      id: 'sit-completion.tests-completed',
      clause: '5.3',
      title: 'Tests of the coverage completed',
      why: 'The DCC complies with the coverage: every test that it sets out is completed or agreed to be left out.',
      fix: 'run the tests and record the results',
      actor: 'DCC',
      dependsOn: ['sit-completion.coverage'],
      judge: (context) =>
        byCoverage(atDetermination(context), scope(context), (coverage) =>
          judgeTestsSettled(atDetermination(context), scope(context), coverage),
        ),
    },
    {
      id: 'sit-completion.requirements-verified',
      clause: '2.11',
      title: 'Every requirement verified',
      why: 'The objective of testing is to show that the system meets the requirements of the release.',
      fix: 'verify the requirement, or state why it needs no test',
      actor: 'DCC',
      dependsOn: ['sit-completion.coverage', 'sit-completion.tests-completed'],
      judge: (context) => judgeRequirementsVerified(atDetermination(context), scope(context)),
    },
    {
      id: 'sit-completion.thresholds',
      clause: '4.1(h)',
      also: ['Table 1.1'],
      title: 'Testing Issues within the thresholds',
      why: 'At completion no more Testing Issues may be extant than the approach allows.',
      fix: 'resolve issues until the thresholds are kept',
      actor: 'DCC',
      dependsOn: ['sit-completion.approach'],
      judge: (context) =>
        byApproach(atDetermination(context), scope(context), (approach) =>
          judgeThresholds(atDetermination(context), approach, scope(context)),
        ),
    },
    {
      id: 'sit-completion.report',
      clause: '6.2',
      also: ['4.1(l)'],
      title: 'Completion Report prepared',
      why: 'The report is prepared as the approach provides: it deals with every matter that the approach lists.',
      fix: 'complete the report',
      actor: 'DCC',
      dependsOn: ['sit-completion.approach', 'sit-completion.coverage'],
      judge: (context) =>
        byApproach(atDetermination(context), scope(context), (approach) =>
          byCoverage(atDetermination(context), scope(context), (coverage) =>
            judgeReport(context, approach, coverage, restart(context)),
          ),
        ),
    },
    {
      id: 'sit-completion.exit-criteria',
      clause: '4.1(i)',
      also: ['Table 1.1'],
      title: 'Exit criteria answered as met',
      why: 'The report shows with evidence how each exit criterion of the approach is met.',
      fix: 'answer each exit criterion with its evidence',
      actor: 'DCC',
      dependsOn: ['sit-completion.report'],
      judge: (context) =>
        byApproach(atDetermination(context), scope(context), (approach) =>
          judgeExitCriteria(context, approach, scope(context)),
        ),
    },
    {
      id: 'sit-completion.recount',
      clause: '6.2',
      title: 'Counts of the report agree with the record',
      why: 'What the Panel reads must be what the record holds on the day of the data cut.',
      fix: 'count anew and correct the report',
      actor: 'DCC',
      dependsOn: ['sit-completion.report'],
      judge: (context) =>
        byApproach(context, scope(context), (approach) =>
          judgeRecount(context, approach, scope(context), determination(context)),
        ),
    },
    {
      id: 'sit-completion.notified',
      clause: '6.2(a)',
      title: 'Completion claimed to all five recipients',
      why: 'The DCC tells the Secretary of State, the Authority, the Panel, the TAG and the Parties that it thinks testing complete.',
      fix: 'notify them and record the notice',
      actor: 'DCC',
      dependsOn: shown,
      judge: judgeNotified,
    },
    {
      id: 'sit-completion.reviewed',
      clause: '6.2(b)',
      title: 'Evidence reviewed with the TAG',
      why: 'The DCC goes through the evidence for the exit criteria with the TAG.',
      fix: 'hold the review and record the notice',
      actor: 'DCC',
      dependsOn: shown,
      judge: judgeReviewed,
    },
    {
      id: 'sit-completion.provided',
      clause: '6.2(c)',
      title: 'Report given to all four recipients',
      why: 'The Authority, the Panel, the TAG and the Secretary of State receive the report and the list of proposed redactions.',
      fix: 'provide the report and record the notice',
      actor: 'DCC',
      dependsOn: shown,
      judge: judgeProvided,
    },
    {
      id: 'sit-completion.referral',
      clause: '6.4(a)',
      also: ['6.4', '6.5', '6.5(a)', '6.5(b)'],
      title: 'No referral open',
      why: 'A disagreement that was referred is settled by the Secretary of State before SIT can complete.',
      fix: 'determine the matter; the DCC records the decision',
      actor: 'Secretary of State',
      judge: judgeNoReferral,
    },
    {
      id: 'sit-completion.determination',
      clause: '6.1',
      also: ['6.2(c)', '6.4', '6.4(b)', '6.5', '6.5(a)', '6.5(b)'],
      title: 'Panel determines that the exit criteria are met',
      why: 'SIT completes only by this determination, or on referral by that of the Secretary of State (reading A16). After a decline, everything of 6.2 is done again.',
      fix: 'determine whether the exit criteria are met; the DCC records the decision',
      actor: 'Panel',
      dependsOn: [
        ...shown,
        'sit-completion.notified',
        'sit-completion.reviewed',
        'sit-completion.provided',
        'sit-completion.referral',
      ],
      judge: judgeDetermination,
    },
    {
      id: 'sit-completion.report-final',
      clause: '6.3',
      title: 'Completion Report final',
      why: 'After the confirmation the report is updated and final, once every issue of the TAG has an agreed resolution (reading A18).',
      fix: 'agree the open issues with the TAG, update the report and make it final',
      actor: 'DCC',
      dependsOn: ['sit-completion.report', 'sit-completion.determination'],
      judge: judgeReportFinal,
    },
  ],
  history,
  passage(context) {
    const done = completed(context);
    return (
      done && {
        date: done.date,
        evidence: evidence(
          `${naming(scope(context))} completed on ${done.date}: ${done.decision.data.body}, ${done.decision.data.id}`,
          done.decision.at(['outcome']),
        ),
      }
    );
  },
};
