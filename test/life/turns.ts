/** What turns in the life of a release, and by which clause: written by hand, before anything was judged. */
import type { Turns } from './turn.ts';
import { beginnings } from './turns/beginnings.ts';
import { completion } from './turns/completion.ts';
import { pit } from './turns/pit.ts';
import { sit } from './turns/sit.ts';

export const turns: Turns = { ...beginnings, ...pit, ...sit, ...completion };
