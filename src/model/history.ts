// Generated from schemas/ by `npm run generate`. Do not edit.
import type {
  CriterionStatus,
  GateName,
  GateStatus,
  Inputs,
  JudgedProgramme,
  Location,
  StageName,
  Tool,
} from './report.ts';

/**
 * When each criterion of the gates of a release was met and when it fell back, as printed by fsm-check history --format json. Within one major schemaVersion, properties are added and never removed.
 */
export interface History {
  /**
   * The version of this format.
   */
  schemaVersion: '1.0';
  tool: Tool;
  /**
   * What was asked.
   */
  command: 'history';
  /**
   * The last day that is judged.
   */
  asOf: string;
  programme: JudgedProgramme;
  inputs: Inputs;
  /**
   * The release.
   */
  release: string;
  /**
   * The first day of which something is known.
   */
  from: string;
  /**
   * The commits that were looked at.
   */
  walked: {
    /**
     * How many commits the branch went through by the last day.
     */
    commits: number;
    /**
     * After how many of them the record was judged anew, for they changed it.
     */
    judged: number;
    /**
     * After how many of these there was no record to judge: no programme, one that could not be relied on, or one without the release.
     */
    unreadable: number;
    /**
     * Set where the clone has not the whole history.
     */
    shallow?: true;
  };
  /**
   * The commits at which something turned, the first one first.
   */
  commits: Commit[];
  /**
   * The milestones of the release in the Joint Industry Plan.
   *
   * Items: A milestone.
   */
  milestones: {
    /**
     * Its id.
     */
    id: string;
    /**
     * What happens then.
     */
    event: string;
    /**
     * The Sub-System, where it is of one.
     */
    subSystem?: string;
    /**
     * The day planned first.
     */
    baseline: string;
    /**
     * The day expected since.
     */
    forecast?: string;
    /**
     * The day on which it was reached.
     */
    actual?: string;
    at: Location;
  }[];
  /**
   * The gates of the release.
   *
   * Items: One stage of a gate through time.
   */
  gates: {
    gate: GateName;
    stage?: StageName;
    /**
     * The name of the gate and what it was judged for.
     */
    title: string;
    /**
     * The Sub-System, for PIT.
     */
    subSystem?: string;
    /**
     * The milestone that it is to be held against, one of `milestones`.
     */
    milestone?: string;
    /**
     * What it was from which day on.
     *
     * Items: A day on which the status or the number of blockers turned.
     */
    turns: {
      /**
       * The day.
       */
      on: string;
      /**
       * The commit that turned it, one of `commits`; absent where only time did.
       */
      commit?: string;
      status: GateStatus;
      /**
       * How many criteria blocked by themselves, waiting for no other.
       */
      blockers: number;
    }[];
    /**
     * Its criteria in clause order.
     *
     * Items: One criterion through time.
     */
    criteria: {
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
      /**
       * The day on which it was first met.
       */
      firstMet?: string;
      /**
       * The days on which it was met no longer.
       */
      fellBack: string[];
      /**
       * What it was from which day on.
       *
       * Items: A day on which it turned.
       */
      turns: {
        /**
         * The day.
         */
        on: string;
        /**
         * The commit that turned it, one of `commits`; absent where only time did.
         */
        commit?: string;
        status: CriterionStatus;
      }[];
    }[];
  }[];
  /**
   * The answer in one line.
   */
  summary: string;
  /**
   * 0: the history could be told, however it ended.
   */
  exitCode: 0;
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
