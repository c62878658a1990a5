import type { Check, Gate, ReleaseCheck, Rule } from '../model/rule.ts';
import { powerlessDecision, uncheckedSignature, unsignedDecision } from './authority.ts';
import { untimelyRun } from './breaches.ts';
import { deviceSetPending, strangeEnvironment } from './conduct.ts';
import { endWithoutCompletion, pitReportMiscounted, reportNotUpdated } from './contradictions.ts';
import { directionOverdue, directionPending, directionUnconsulted } from './directions.ts';
import { neededForCompletion, pendingDraft } from './drafts.ts';
import { approvalFallen } from './fallen.ts';
import { downgradeDecisive, downgradeLate, downgradeUnagreed, duplicateStillCounts } from './issues.ts';
import { pitCompletion } from './pit-completion.ts';
import { pitEntry } from './pit-entry.ts';
import { publicationDelay } from './publication-delay.ts';
import { sitCompletion } from './sit-completion.ts';
import { sitEntry } from './sit-entry.ts';
import { directedSince, directionUnrecorded, notAnonymised, sitPublication } from './sit-publication.ts';
import { unfinishedTests } from './unfinished.ts';
import { unansweredDirection, undecided, userTesting } from './user-testing.ts';
import { userAbsent, userTooEarly, userUnevidenced } from './users.ts';

/** Every gate, in the order in which a release passes them. */
export const gates: readonly Gate[] = [pitEntry, pitCompletion, sitEntry, sitCompletion, sitPublication, userTesting];

/** What must hold in the record as such, and needs the knowledge of the gates to tell. */
export const recordChecks: readonly Check[] = [
  powerlessDecision,
  unsignedDecision,
  uncheckedSignature,
  duplicateStillCounts,
  downgradeUnagreed,
  downgradeLate,
  pendingDraft,
  approvalFallen,
];

/** What is told of a release beside the verdicts of its gates, in the order of the clauses. */
export const releaseChecks: readonly ReleaseCheck[] = [
  neededForCompletion,
  untimelyRun,
  pitReportMiscounted,
  downgradeDecisive,
  strangeEnvironment,
  directionOverdue,
  directionPending,
  directionUnconsulted,
  deviceSetPending,
  unfinishedTests,
  endWithoutCompletion,
  reportNotUpdated,
  publicationDelay,
  directionUnrecorded,
  directedSince,
  notAnonymised,
  undecided,
  unansweredDirection,
  userTooEarly,
  userUnevidenced,
  userAbsent,
];

/** `sit-completion`: the beginning of the ids of a gate's criteria. */
export const gateId = ({ gate, stage }: Pick<Gate, 'gate' | 'stage'>): string => (stage ? `${gate}-${stage}` : gate);

/**
 * The criterion that every gate has besides its own: what it reads can be read. The others wait for it where they
 * depend on a file with faults, so that one broken file is one blocker.
 */
export const recordCriterion = (gate: Pick<Gate, 'gate' | 'stage'>): Rule & { readonly clause: '2.5' } => ({
  id: `${gateId(gate)}.record`,
  clause: '2.5',
  title: 'Record can be relied on',
  why: 'A file with faults may hold anything, a refusal among it. Whatever depends on it is unproven until it is mended.',
  fix: 'mend the faults of the file',
  actor: 'DCC',
});
