// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Inputs, JudgedProgramme, Location, Tool } from './report.ts';

/**
 * The gravest thing that stands for a clause. block: a criterion of a gate. finding: a check. schema: only the form of the documents. attested: only the word of somebody. permission: it only allows something. unchecked: nothing.
 */
export type Class = 'block' | 'finding' | 'schema' | 'attested' | 'permission' | 'unchecked';
/**
 * breached, not-met, unproven, waits, met and not-applicable come from criteria; finding and no-finding from checks; on-record and no-record from the documents alone; attested and not-attested from attestations; not-checked stands where no machine can tell. The first of these words that holds is given.
 */
export type State =
  | 'breached'
  | 'not-met'
  | 'unproven'
  | 'waits'
  | 'finding'
  | 'met'
  | 'not-applicable'
  | 'no-finding'
  | 'on-record'
  | 'no-record'
  | 'attested'
  | 'not-attested'
  | 'not-checked';

/**
 * The clause matrix, as printed by fsm-check clauses --format json: what checks each clause of the SVTAD, and how each stands in every release. Within one major schemaVersion, properties are added and never removed.
 */
export interface Clauses {
  /**
   * The version of this format.
   */
  schemaVersion: '1.0';
  tool: Tool;
  /**
   * The date of judgement: evidence dated later does not count.
   */
  asOf: string;
  programme: JudgedProgramme;
  inputs: Inputs;
  /**
   * The releases of the programme, in its order.
   */
  releases: string[];
  /**
   * Every leaf of Clauses 1 to 7, in document order.
   */
  clauses: Leaf[];
}
/**
 * One clause: what it asks, what checks it, and how it stands in each release.
 */
export interface Leaf {
  /**
   * The clause, as in 2.13(c).
   */
  clause: string;
  /**
   * The clause in a few words.
   */
  title: string;
  /**
   * What it asks, in our words; the designated text prevails.
   */
  asks: string;
  class: Class;
  /**
   * The ids of the rules that cite it; `fsm-check explain <rule>` tells more.
   */
  rules: string[];
  /**
   * The properties of documents that answer it; of one within another, the outer.
   */
  properties: string[];
  /**
   * Whether somebody can answer for it in an attestation of the programme.
   */
  attestable: boolean;
  /**
   * Why no machine can check it.
   */
  unchecked?: string;
  /**
   * How its wording is read where it is faulty or leaves a choice.
   *
   * Items: A reading.
   */
  readings: {
    /**
     * Its id, as in A10.
     */
    id: string;
    /**
     * What the text is taken to mean.
     */
    reading: string;
  }[];
  /**
   * How it stands in each release.
   */
  standings: Standing[];
}
/**
 * How a clause stands in one release.
 */
export interface Standing {
  /**
   * The release.
   */
  release: string;
  /**
   * What checks and documents tell and, for a clause that can be attested, whether it is.
   *
   * @minItems 1
   */
  states: State[];
  /**
   * What the states rest on.
   */
  because: Ground[];
}
/**
 * One thing that a state rests on.
 */
export interface Ground {
  /**
   * The rule that told it, where one did.
   */
  rule?: string;
  /**
   * What the record holds, or lacks.
   */
  says: string;
  at?: Location;
}
