/** What the formats of a comparison share. */
import type { Commit, CriterionTurn, Diff, Edit, EditedFile, GateTurn } from '../model/diff.ts';
import { list } from '../wording.ts';
import { words } from './verdicts.ts';

/** What became of a gate: `SIT entry for R1: was OPEN, is BLOCKED`. */
export function gateTold({ title, was, is }: Pick<GateTurn, 'title' | 'was' | 'is'>): string {
  if (!is) return `${title}: was ${word(was)}, is gone`;
  if (!was) return `${title}: new, ${word(is)}`;
  return was === is ? `${title}: ${word(is)}, as before` : `${title}: was ${word(was)}, is ${word(is)}`;
}

/** The status of a gate as it is told; that of no gate is nothing. */
export const word = (status: GateTurn['is']): string => (status ?? '').toUpperCase().replace('-', ' ');

/** The criteria of a gate that fell back by themselves, and not because one that comes first did. */
export const fallsOf = ({ criteria }: GateTurn): CriterionTurn[] => {
  const fallen = criteria.filter(({ turn }) => turn === 'fell-back');
  return fallen.filter(({ waitsFor }) => !fallen.some(({ rule }) => waitsFor.includes(rule)));
};

/** `was met, is UNPROVEN; waits for sit-entry.readiness`. */
export const turnTold = ({ was, is, waitsFor }: CriterionTurn): string =>
  `was ${words[was]}, is ${words[is]}${waitsFor.length > 0 ? `; waits for ${list(waitsFor)}` : ''}`;

/** The commit that an edit was made by; nothing where it is not committed. */
export const commitOf = ({ commit }: Edit, { commits }: Diff): Commit | undefined =>
  commits.find(({ id }) => id === commit);

/** What is said where no commit on the way turned it. */
export const unfound = 'turned by no commit on the way: the state before has what this one never had';

export const uncommitted = ({ inputs }: Diff): string =>
  inputs.source === 'index' ? 'an edit that is staged and not committed' : 'an edit that is not committed';

/** A file that was edited, and where: `notices.yaml:12 (added)`. */
export function fileTold({ file, line, change, from }: EditedFile, shown = (name: string): string => name): string {
  const where = shown(line === undefined ? file : `${file}:${line}`);
  if (change === 'changed') return where;
  return `${where} (${from === undefined ? change : `${change} from ${shown(from)}`})`;
}
