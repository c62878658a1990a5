import type { Check } from '../model/rule.ts';
import {
  baselineMismatch,
  outstandingPlanned,
  partialDeclared,
  partsStated,
  regulationMoved,
  regulationOlder,
} from './documents.ts';
import { exclusionRecorded, historyOrder } from './issues.ts';
import { repeatedName, unknownReference } from './references.ts';
import {
  deviceSetPending,
  devicesContradicted,
  failedWithoutIssue,
  groupTotal,
  groupType,
  strangeEnvironment,
  strayResult,
} from './testing.ts';
import { approvalTooEarly, conditionalCertificate, futureEvidence, milestoneLate } from './timing.ts';

/** Everything that must hold between documents, gate or no gate. */
export const checks: readonly Check[] = [
  unknownReference,
  repeatedName,
  partsStated,
  partialDeclared,
  outstandingPlanned,
  regulationOlder,
  baselineMismatch,
  regulationMoved,
  groupTotal,
  groupType,
  failedWithoutIssue,
  strangeEnvironment,
  deviceSetPending,
  strayResult,
  devicesContradicted,
  historyOrder,
  exclusionRecorded,
  milestoneLate,
  conditionalCertificate,
  approvalTooEarly,
  futureEvidence,
];
