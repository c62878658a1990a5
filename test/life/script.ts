/** The life of a release, commit by commit, from an empty repository to User Testing. All of it is invented. */
import type { Commit } from './commit.ts';
import { beginnings } from './stages/beginnings.ts';
import { completion } from './stages/completion.ts';
import { pit } from './stages/pit.ts';
import { sit } from './stages/sit.ts';

export const script: readonly Commit[] = [...beginnings, ...pit, ...sit, ...completion];
