// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Finding, Inputs, JudgedProgramme, Location, Tool } from './report.ts';

/**
 * Which version of which document governs what, as printed by fsm-check documents --format json. Within one major schemaVersion, properties are added and never removed.
 */
export interface Governance {
  /**
   * The version of this format.
   */
  schemaVersion: '1.0';
  tool: Tool;
  /**
   * What was asked.
   */
  command: 'documents';
  /**
   * The date of judgement: decisions dated later do not count.
   */
  asOf: string;
  programme: JudgedProgramme;
  inputs: Inputs;
  /**
   * Every cell: each release with PIT of each of its Sub-Systems and SIT, for approach and coverage.
   *
   * Items: One thing that one approach, or one coverage, must govern: PIT of a Sub-System, or SIT of a release.
   */
  cells: {
    /**
     * The kind of document.
     */
    kind: 'approach' | 'coverage';
    /**
     * The release.
     */
    release: string;
    /**
     * The test phase.
     */
    phase: 'PIT' | 'SIT';
    /**
     * The Sub-System, for PIT.
     */
    subSystem?: string;
    /**
     * The cell in words: `PIT of SMS in R1`.
     */
    name: string;
    /**
     * governed: one version is in force. gap: none is. overlap: more than one document is final for it, so that none governs.
     */
    status: 'governed' | 'gap' | 'overlap';
    /**
     * The version in force, and what made it final.
     */
    governing?: {
      /**
       * The id of the document.
       */
      id: string;
      /**
       * Its version.
       */
      version: string;
      /**
       * The clause by which it became final.
       */
      clause: string;
      /**
       * The body that decided; `A on behalf of B` for a delegate.
       */
      body: string;
      /**
       * The day of the decision.
       */
      decidedAt: string;
      /**
       * The id of the decision.
       */
      decision: string;
      at: Location;
      decisionAt: Location;
    };
    /**
     * What the version in force leaves to a later version here.
     *
     * Items: An outstanding item.
     */
    outstanding: {
      /**
       * Its id.
       */
      id: string;
      /**
       * What is outstanding.
       */
      description: string;
      /**
       * The requirement groups whose tests wait.
       */
      groups?: string[];
      /**
       * When the updated version will go to the TAG.
       */
      plannedFor?: string;
      at: Location;
    }[];
    /**
     * A newer version that waits to replace the one in force.
     */
    pending?: {
      /**
       * The id of the document.
       */
      id: string;
      /**
       * Its version.
       */
      version: string;
      at: Location;
      /**
       * Its last submission to the TAG.
       */
      submission?: {
        /**
         * The day.
         */
        date: string;
        /**
         * The id of the notice.
         */
        notice: string;
        at: Location;
      };
      /**
       * Why it is not final.
       */
      reasons: Finding[];
    };
    /**
     * Why no version governs: what the gate says too.
     */
    reasons: Finding[];
  }[];
  /**
   * Every approach and coverage document of these releases, so that none is left unexplained.
   *
   * Items: A file of kind approach or coverage, and what became of it.
   */
  documents: {
    /**
     * The kind of document.
     */
    kind: 'approach' | 'coverage';
    /**
     * The id of the document, where it can be read.
     */
    id?: string;
    /**
     * Its version, where it can be read.
     */
    version?: string;
    at: Location;
    /**
     * in-force: it governs a cell. superseded: another version of it is in force. draft: it is not final. idle: it was made final and governs nothing. unreadable: it has faults.
     */
    status: 'in-force' | 'superseded' | 'draft' | 'idle' | 'unreadable';
    /**
     * The cells that it governs, in words.
     */
    governs: string[];
    /**
     * Why it has this status.
     */
    says: string;
  }[];
  /**
   * The answer in one line.
   */
  summary: string;
  /**
   * 0: the list could be made. Gaps do not change it.
   */
  exitCode: 0;
}
