/** How everything stands, by the table of turns, at each commit of the main line, and what turned there. */
import type { Commit } from './commit.ts';
import { script } from './script.ts';
import { after, type Standing } from './turn.ts';
import { turns } from './turns.ts';

/** A gate, or one of its criteria, whose status is another one than at the commit before. */
export interface Turned {
  /** `pit-entry`. */
  readonly gate: string;
  readonly subSystem?: string;
  /** `pit-entry.test-plan`; none where it is the gate itself that turned. */
  readonly rule?: string;
  /** None where nothing could be told before. */
  readonly from?: string;
  readonly to: string;
}

export interface Expected {
  readonly commit: Commit;
  /** How everything stands; where nothing can be told, how it stood before. */
  readonly standing: Standing;
  /** Why nothing can be told. */
  readonly none?: string;
  readonly turned: readonly Turned[];
  /** What the table says turns here, and does not. */
  readonly idle: readonly string[];
}

/** A key of a standing, taken apart. */
function named(key: string): Pick<Turned, 'gate' | 'subSystem' | 'rule'> {
  const [, gate = '', subSystem, name] = /^(\S+)(?: (SMS|SSI))?(?: (\S+))?$/.exec(key) ?? [];
  return { gate, ...(subSystem ? { subSystem } : {}), ...(name ? { rule: `${gate}.${name}` } : {}) };
}

function expectedOf(): readonly Expected[] {
  let standing: Standing = { of: new Map(), errors: [] };
  return script
    .filter(({ on }) => on === undefined)
    .map((commit) => {
      const turn = commit.name === undefined ? undefined : turns[commit.name];
      if (!turn) return { commit, standing, turned: [], idle: [] };
      if (turn.none !== undefined) return { commit, standing, none: turn.none, turned: [], idle: [] };
      const before = standing;
      const { idle, ...next } = after(before, turn);
      standing = next;
      const turned = [...next.of].flatMap(([key, to]): Turned[] => {
        const from = before.of.get(key);
        return from === to ? [] : [{ ...named(key), ...(from === undefined ? {} : { from }), to }];
      });
      return { commit, standing, turned, idle };
    });
}

export const expected = expectedOf();

/** What is expected at the commit of the main line with this name. Throws where there is none. */
export function expectedAt(name: string): Expected {
  const found = expected.find(({ commit }) => commit.name === name);
  if (!found) throw new Error(`no commit of the main line is called ${name}`);
  return found;
}
