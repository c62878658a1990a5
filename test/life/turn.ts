/** The words in which the table of turns is written, and what it says of every commit of the main line. */
import type { CriterionStatus, GateStatus } from '../../src/model/report.ts';

/** What a gate is judged for; `pit-entry` alone stands for that of both Sub-Systems. */
export type Subject =
  | 'pit-entry SMS'
  | 'pit-entry SSI'
  | 'pit-completion SMS'
  | 'pit-completion SSI'
  | 'sit-entry'
  | 'sit-completion'
  | 'sit-publication'
  | 'user-testing';

/** How a gate stands from a commit on, and which of its criteria turned there, and to what: their names, parted by blanks. */
export type Shift = { readonly gate: GateStatus } & { readonly [status in CriterionStatus]?: string };

/** What a commit changes. Whatever it does not name stays as it was. */
export interface Turn {
  /** The clause or reading by which it is so. */
  readonly because: string;
  readonly gates: { readonly [subject in Subject | 'pit-entry' | 'pit-completion']?: Shift };
  /** Why nothing can be told of the repository at this commit. What comes next is held against what came before it. */
  readonly none?: string;
  /** The rules that find errors in the record from here on. */
  readonly errors?: readonly string[];
}

/** By the names of commits. */
export type Turns = Readonly<Record<string, Turn>>;

/** How everything stands: gates, and criteria as in `sit-entry test-plan`, each with its status; and the errors. */
export interface Standing {
  readonly of: ReadonlyMap<string, string>;
  readonly errors: readonly string[];
}

const bothSubSystems = (subject: string): readonly string[] =>
  subject === 'pit-entry' || subject === 'pit-completion' ? [`${subject} SMS`, `${subject} SSI`] : [subject];

/** How everything stands after a turn, and what it says of turns that are none. */
export function after(before: Standing, { gates, errors = [] }: Turn): Standing & { readonly idle: readonly string[] } {
  const of = new Map(before.of);
  const idle: string[] = [];
  for (const [key, { gate, ...criteria }] of Object.entries(gates))
    for (const subject of bothSubSystems(key)) {
      of.set(subject, gate);
      for (const [status, names] of Object.entries(criteria))
        for (const name of names.split(' ')) {
          const criterion = `${subject} ${name}`;
          if (of.get(criterion) === status) idle.push(`${criterion} was ${status} before`);
          of.set(criterion, status);
        }
    }
  return { of, errors, idle };
}
