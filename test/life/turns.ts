/** What turns in the life of a release, and by which clause: written by hand, before anything was judged. */
import type { Turns } from './turn.ts';
import { beginnings } from './turns/beginnings.ts';
import { completion } from './turns/completion.ts';
import { pit } from './turns/pit.ts';
import { sit } from './turns/sit.ts';

export const turns: Turns = { ...beginnings, ...pit, ...sit, ...completion };

/**
 * Where the tool answers otherwise, by the names of commits. Each is a fault of the tool that is still to be mended, and no reading
 * of the clauses: once it is mended, its line is to be taken out.
 */
export const disputed: Readonly<Record<string, readonly string[]>> = {
  // The draft says that it is about PIT; entry into SIT asks for the plan of SIT (2.13(a)).
  'plan-sms-begun': ['sit-entry record is unproven, and met by the table'],
  // What was agreed is lost, which shows nothing against the certificates; no breach is told of it either.
  'coverage-edited-after-agreement': ['certificate.contradicted finds an error, and none by the table'],
  // A matrix has no day, so the one of September is held against the specification of June.
  'matrix-grown': [
    'sit-entry is breached, and passed by the table',
    'sit-entry traceability is unmet, and met by the table',
  ],
  // The review since the refusals is counted to the attempt that they ended, and forgotten with the next claim.
  'completion-claimed-again': ['sit-completion reviewed is unproven, and met by the table'],
  // As at the beginning, and here it blocks what was passed.
  'second-plan-begun': [
    'sit-entry is blocked, and passed by the table',
    'sit-entry record is unproven, and met by the table',
    'sit-entry test-plan is unproven, and met by the table',
    'sit-entry precursors is unproven, and met by the table',
  ],
};
