import type { Check } from '../model/rule.ts';
import { attestationAbsent } from './attestations.ts';
import { declineWithoutCriteria } from './decisions.ts';
import { baselineMismatch, partialDeclared, partsUnstated } from './documents.ts';
import { downgrade, duplicateWithoutMaster, exclusionRecorded, historyOrder } from './issues.ts';
import { modificationForbidden, modificationTooEarly, modificationUnconsulted } from './modifications.ts';
import { waiverWithoutEffect } from './precedence.ts';
import { repeatedName, unknownReference } from './references.ts';
import { devicesContradicted, failedWithoutIssue, groupTotal, groupType, strayResult } from './testing.ts';
import {
  approvalTooEarly,
  conditionalCertificate,
  futureEvidence,
  goLiveApart,
  milestoneLate,
  planLate,
} from './timing.ts';

/** Everything that must hold between documents, gate or no gate. */
export const checks: readonly Check[] = [
  unknownReference,
  repeatedName,
  waiverWithoutEffect,
  attestationAbsent,
  partsUnstated,
  partialDeclared,
  baselineMismatch,
  modificationTooEarly,
  modificationUnconsulted,
  modificationForbidden,
  groupTotal,
  groupType,
  failedWithoutIssue,
  strayResult,
  devicesContradicted,
  historyOrder,
  duplicateWithoutMaster,
  downgrade,
  exclusionRecorded,
  declineWithoutCriteria,
  milestoneLate,
  planLate,
  goLiveApart,
  conditionalCertificate,
  approvalTooEarly,
  futureEvidence,
];
