/** What turns in the life of a release, and by which clause: written by hand, before anything was judged. */
import type { Turns } from './turn.ts';
import { beginnings } from './turns/beginnings.ts';
import { completion } from './turns/completion.ts';
import { pit } from './turns/pit.ts';
import { sit } from './turns/sit.ts';

export const turns: Turns = { ...beginnings, ...pit, ...sit, ...completion };

/** Where the tool answers otherwise, by the names of commits: a fault of the tool that is still to be mended, and not of the table. */
export const disputed: Readonly<Record<string, readonly string[]>> = {
  // The plan says that it is about PIT; entry into SIT asks for the plan of SIT (2.13(a)).
  'plan-sms-begun': ['sit-entry record is unproven, and met by the table'],
  // What the record of that day did meet is lost, and not shown to have been unmet; no breach is told of it either.
  'coverage-edited-after-agreement': ['certificate.contradicted finds an error, and none by the table'],
};
