// Generated from schemas/ by `npm run generate`. Do not edit.
import type { GateName, GateStatus, Inputs, JudgedProgramme, Location, StageName, Tool } from './report.ts';

/**
 * What is left to do before the gates asked about are open, as printed by fsm-check plan --format json. Within one major schemaVersion, properties are added and never removed.
 */
export interface Plan {
  /**
   * The version of this format.
   */
  schemaVersion: '1.0';
  tool: Tool;
  /**
   * What was asked.
   */
  command: 'plan';
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
   * The gates asked about, in the order in which a release passes them; each is planned as if what the ones before it want were done.
   *
   * Items: A gate that was asked about.
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
    status: GateStatus;
    /**
     * Its verdict as the record stands, in one line.
     */
    summary: string;
    /**
     * What it comes to once everything is done that is listed for it and for the gates before it.
     */
    outcome: GateStatus;
    /**
     * The milestone that it is to be held against.
     */
    milestone?: {
      /**
       * Its id.
       */
      id: string;
      /**
       * The day expected or, without one, planned first.
       */
      due: string;
      /**
       * The days until then; fewer than none once it is past.
       */
      days: number;
      at: Location;
    };
  }[];
  /**
   * What is left, in an order in which it can be done. None of it can be left out.
   *
   * Items: Something that somebody must do.
   */
  actions: {
    /**
     * Its number: whatever it waits for has a smaller one.
     */
    number: number;
    /**
     * The id of the criterion that asks for it.
     */
    rule: string;
    /**
     * The clause that it comes from.
     */
    clause: string;
    /**
     * The gate that waits for it, one of `gates`, by its title.
     */
    gate: string;
    /**
     * What to do.
     */
    does: string;
    /**
     * What is, and what the clause wants.
     */
    because: string;
    /**
     * The body that must act.
     */
    actor: string;
    /**
     * The Sub-System that it is about, where it is about one.
     */
    subSystem?: string;
    /**
     * Who has it in hand, as far as the record says.
     */
    owners: string[];
    /**
     * The day by which the record says that it will be done.
     */
    due?: string;
    at: Location;
    /**
     * The numbers of what must be done first.
     */
    after: number[];
    /**
     * What would do as well, where one of several things will.
     */
    instead: string[];
    /**
     * Whether it can be told what the record holds once it is done. Where it cannot, more may come to light then.
     */
    known: boolean;
  }[];
  /**
   * The answer in one line.
   */
  summary: string;
  /**
   * 0: nothing is left. 1: something is.
   */
  exitCode: 0 | 1;
}
