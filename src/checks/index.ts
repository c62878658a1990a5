import type { Check } from '../model/rule.ts';
import { attestationAbsent } from './attestations.ts';
import { declineWithoutCriteria } from './decisions.ts';
import { baselineMismatch, outstandingPlanned, partialDeclared, partsStated, regulationOlder } from './documents.ts';
import { exclusionRecorded, historyOrder } from './issues.ts';
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
  partsStated,
  partialDeclared,
  outstandingPlanned,
  regulationOlder,
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
  exclusionRecorded,
  declineWithoutCriteria,
  milestoneLate,
  planLate,
  goLiveApart,
  conditionalCertificate,
  approvalTooEarly,
  futureEvidence,
];
