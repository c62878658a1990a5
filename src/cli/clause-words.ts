import type { Class, State } from '../model/clauses.ts';

/** What stands for a clause, the gravest first. `--help` and the README read this table. */
export const classes = [
  ['block', 'a criterion of a gate proves it'],
  ['finding', 'a check watches over it; no gate waits for it'],
  ['schema', 'documents must have a form that answers it; nothing judges what they say'],
  ['attested', 'only the word of somebody stands for it'],
  ['permission', 'it only allows something'],
  ['unchecked', 'no machine can check it, for the reason given'],
] as const satisfies readonly (readonly [Class, string])[];

/** How a clause stands in a release: the first of these that holds. `--help` and the README read this table. */
export const states = [
  ['breached', 'a gate was passed although a criterion of the clause was not met'],
  ['not-met', 'the record says no to a criterion of the clause'],
  ['unproven', 'the record is silent or cannot be read, or a criterion that would also prove the clause fails'],
  ['waits', 'its criteria wait for others that come first'],
  ['finding', 'no criterion fails, but an error or a warning cites it'],
  ['met', 'every criterion that applies is met'],
  ['not-applicable', 'the release has no such gate'],
  ['no-finding', 'only checks watch over it, and none has anything against it'],
  ['on-record', 'documents answer it; nothing judges what they say'],
  ['no-record', 'no document answers it'],
  ['attested', 'somebody answers for it'],
  ['not-attested', 'nobody answers for it'],
  ['not-checked', 'no machine can tell'],
] as const satisfies readonly (readonly [State, string])[];
