// Generated from schemas/ by `npm run generate`. Do not edit.
import type {
  CriterionStatus,
  Evidence,
  Finding,
  GateName,
  GateStatus,
  Inputs,
  JudgedProgramme,
  StageName,
  Tool,
} from './report.ts';

/**
 * fell-back: it was met, or did not apply, and is neither now; of a gate, it was in the way of nothing and is now, or was blocked and is breached. came-true: it is met, or a gate is in the way no longer, and was not so. other: any other turn.
 */
export type Turn = 'fell-back' | 'came-true' | 'other';

/**
 * What turned between two states of a record, judged as of one day, and which edit turned it, as printed by fsm-check diff --format json. Within one major schemaVersion, properties are added and never removed.
 */
export interface Diff {
  /**
   * The version of this format.
   */
  schemaVersion: '1.0';
  tool: Tool;
  /**
   * What was asked.
   */
  command: 'diff';
  /**
   * The day as of which both states were judged.
   */
  asOf: string;
  programme: JudgedProgramme;
  inputs: Inputs;
  /**
   * The commit that holds the first state; `inputs` tells of the second.
   */
  before: {
    /**
     * Its name in git, in full.
     */
    id: string;
    /**
     * The day in Great Britain on which it was made.
     */
    date: string;
  };
  /**
   * The commits on the way from the first state to the second, or from where their ways part.
   */
  walked: {
    /**
     * How many there are; what was merged counts as one.
     */
    commits: number;
    /**
     * Set where the clone has not the whole history.
     */
    shallow?: true;
  };
  /**
   * The commits that turned something.
   */
  commits: Commit[];
  /**
   * The gates of which something turned, release by release.
   */
  gates: GateTurn[];
  /**
   * What was found in the record in one state alone, apart from the reasons of criteria that fell back. The same rule and message count as the same, wherever they stand.
   */
  findings: {
    /**
     * In the second state alone.
     */
    new: Finding[];
    /**
     * In the first state alone.
     */
    gone: Finding[];
  };
  /**
   * The answer in one line.
   */
  summary: string;
  /**
   * 0: nothing fell back. 1: a gate or a criterion fell back, a gate is gone, or the record has an error that it had not.
   */
  exitCode: 0 | 1;
}
/**
 * A commit of git.
 */
export interface Commit {
  /**
   * Its name in git, in full.
   */
  id: string;
  /**
   * The day in Great Britain on which it was made.
   */
  date: string;
  /**
   * Who wrote it, as the commit says.
   */
  author: string;
  /**
   * The first line of its message.
   */
  subject: string;
}
/**
 * A gate of which something turned.
 */
export interface GateTurn {
  gate: GateName;
  stage?: StageName;
  /**
   * The name of the gate and what it was judged for.
   */
  title: string;
  /**
   * The release.
   */
  release: string;
  /**
   * The Sub-System, for PIT.
   */
  subSystem?: string;
  /**
   * Its status in the first state; absent where there was no such gate.
   */
  was?: GateStatus;
  /**
   * Its status in the second state; absent where there is no such gate any more.
   */
  is?: GateStatus;
  turn?: Turn;
  edit?: Edit;
  /**
   * Its criteria that turned, in clause order; none where it is new or gone.
   */
  criteria: CriterionTurn[];
}
/**
 * The edit that turned it: the last one that made it what it is in the second state. Absent where no commit on the way did: the first state then has what the second never had.
 */
export interface Edit {
  /**
   * The commit, one of `commits`; absent where the edit is not committed.
   */
  commit?: string;
  /**
   * The files whose change turned it: each of those without whose change it would be otherwise; where there is no such file, all that may have.
   */
  files: EditedFile[];
}
/**
 * A file that was edited.
 */
export interface EditedFile {
  /**
   * The file, relative to the root, with forward slashes.
   */
  file: string;
  /**
   * What was done to it. renamed: it has another name, and the same text.
   */
  change: 'added' | 'changed' | 'deleted' | 'renamed';
  /**
   * Its name before, where it was renamed.
   */
  from?: string;
  /**
   * The line that turned it, as it is after the edit.
   */
  line?: number;
}
/**
 * A criterion that turned.
 */
export interface CriterionTurn {
  /**
   * The id of the criterion.
   */
  rule: string;
  /**
   * The clause that it comes from.
   */
  clause: string;
  /**
   * The criterion in a few words.
   */
  title: string;
  was: CriterionStatus;
  is: CriterionStatus;
  turn: Turn;
  /**
   * The body that must act when it is not met.
   */
  actor: string;
  /**
   * What shows it in the second state, when met.
   */
  evidence: Evidence[];
  /**
   * Why it is not met in the second state.
   */
  reasons: Finding[];
  /**
   * Why it does not apply.
   */
  because?: string;
  /**
   * Criteria of the same gate that come first and are not met; mend those first.
   */
  waitsFor: string[];
  edit?: Edit;
}
