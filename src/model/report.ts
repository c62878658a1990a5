// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * The gate.
 */
export type GateName = 'pit' | 'sit' | 'user-testing';
/**
 * The stage of the gate.
 */
export type StageName = 'entry' | 'completion' | 'publication';
/**
 * open: every criterion is met. blocked: not every criterion is met. passed: it happened lawfully. breached: it happened although a criterion was not met. not-applicable: the release has no such gate.
 */
export type GateStatus = 'open' | 'blocked' | 'passed' | 'breached' | 'not-applicable';
/**
 * met, with evidence. unmet: the record says no. unproven: the record is silent or cannot be read. not-applicable, with a reason.
 */
export type CriterionStatus = 'met' | 'unmet' | 'unproven' | 'not-applicable';
/**
 * error: fails the run. warning: worth a look. info: for the record.
 */
export type Severity = 'error' | 'warning' | 'info';

/**
 * What fsm-check found and judged, as printed by --format json. Within one major schemaVersion, properties are added and never removed.
 */
export interface Report {
  /**
   * The version of this format.
   */
  schemaVersion: '1.0';
  tool: Tool;
  /**
   * What was asked.
   */
  command: 'gate' | 'status' | 'validate';
  /**
   * The date of judgement: evidence dated later does not count.
   */
  asOf: string;
  /**
   * The programme. Absent where it has faults: validate then tells what is wrong with each file by itself.
   */
  programme?: JudgedProgramme;
  inputs: Inputs;
  /**
   * The files asked about, where not all were: only what bears on them is listed.
   */
  asked?: string[];
  /**
   * The gates that were judged.
   */
  gates: GateResult[];
  /**
   * What else was found, apart from the reasons of the criteria.
   */
  findings: Finding[];
  /**
   * Findings that bear on other releases only and are not listed.
   */
  elsewhere: number;
  /**
   * The answer in one word: the status of the gate that the summary names, or whether the record is valid. invalid: no gate is in the way, but the record has errors.
   */
  verdict: 'open' | 'blocked' | 'passed' | 'breached' | 'not-applicable' | 'valid' | 'invalid';
  /**
   * The answer in one line.
   */
  summary: string;
  /**
   * 0 yes, 1 answered no.
   */
  exitCode: 0 | 1;
}
/**
 * The program.
 */
export interface Tool {
  name: 'fsm-check';
  /**
   * Its version.
   */
  version: string;
}
/**
 * The programme judged.
 */
export interface JudgedProgramme {
  /**
   * Its id.
   */
  id: string;
  /**
   * Its title.
   */
  title: string;
  /**
   * The bodies whose decisions count only when they are signed. Absent where no signature is asked for.
   */
  signing?: string[];
  at: Location;
}
/**
 * A place in a file. Lines and columns count from 1; the file is relative to the root, with forward slashes.
 */
export interface Location {
  /**
   * The file.
   */
  file: string;
  line: number;
  column: number;
}
/**
 * What was found and what became of it.
 */
export interface Inputs {
  /**
   * Where the root lies in its git repository, with forward slashes; empty when it is that repository's own root. Put it before a file to get its path there.
   */
  root: string;
  /**
   * What was read: the files as they lie below the root, as they are staged in git, or as a commit holds them.
   */
  source: 'files' | 'index' | 'commit';
  /**
   * The commit that was read, where one was.
   */
  commit?: {
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
   * Set where the repository was cloned without its whole history, so that it could not be looked up what changed since an agreement.
   */
  shallow?: true;
  /**
   * YAML files found below the root.
   */
  found: number;
  /**
   * The documents that count.
   *
   * Items: A document that was read.
   */
  judged: {
    /**
     * The file.
     */
    file: string;
    /**
     * The kind.
     */
    kind: string;
    /**
     * The id, where the document has one.
     */
    id?: string;
    /**
     * The version, where the document has one.
     */
    version?: string;
  }[];
  /**
   * Files with faults: what depends on them is unproven.
   *
   * Items: A file that could not be relied on.
   */
  unreadable: {
    /**
     * The file.
     */
    file: string;
    /**
     * The kind, where it could be told.
     */
    kind?: string;
  }[];
  /**
   * Files that were left alone.
   *
   * Items: A file that is not ours.
   */
  skipped: {
    /**
     * The file.
     */
    file: string;
    /**
     * Why it was skipped.
     */
    because: string;
  }[];
}
/**
 * One stage of a gate, judged.
 */
export interface GateResult {
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
  status: GateStatus;
  /**
   * The verdict in one line.
   */
  summary: string;
  /**
   * What may not go ahead yet although the gate is open or was passed, each with its reason.
   *
   * @minItems 1
   */
  limits?: string[];
  /**
   * The day on which the evidence was weighed: the day the gate was passed, or the date of judgement.
   */
  judgedOn: string;
  passage?: Evidence;
  /**
   * What was tried before, an attempt a line, the first one first.
   */
  history?: Evidence[];
  /**
   * The criteria in clause order.
   */
  criteria: CriterionResult[];
}
/**
 * What shows that a criterion is met.
 */
export interface Evidence {
  /**
   * What the record holds.
   */
  says: string;
  at: Location;
}
/**
 * One criterion of a gate, judged.
 */
export interface CriterionResult {
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
  status: CriterionStatus;
  /**
   * The body that must act when it is not met.
   */
  actor: string;
  /**
   * What shows it, when met.
   */
  evidence: Evidence[];
  /**
   * Why it is not met.
   */
  reasons: Finding[];
  /**
   * For a gate that was passed: what has met the criterion since. The breach stays, and nothing is left to do.
   */
  metSince?: Evidence[];
  /**
   * Why it does not apply.
   */
  because?: string;
  /**
   * Criteria of the same gate that come first and are not met; mend those first.
   */
  waitsFor: string[];
}
/**
 * Something the record holds that it should not, or lacks.
 */
export interface Finding {
  /**
   * The id of the rule; `fsm-check explain <rule>` tells more.
   */
  rule: string;
  /**
   * The clause of the SVTAD, where there is one.
   */
  clause?: string;
  severity: Severity;
  /**
   * Set for a breach: it happened and cannot be undone. It blocks nothing that is still to come.
   */
  past?: true;
  /**
   * The release that it bears on, where it is one alone.
   */
  release?: string;
  /**
   * What is, then what the clause wants.
   */
  message: string;
  at: Location;
  /**
   * The other places that bear on it.
   */
  related: Related[];
  /**
   * The body that must act.
   */
  actor?: string;
  /**
   * What to do.
   */
  fix?: string;
  excerpt?: Excerpt;
}
/**
 * Another place that bears on a finding.
 */
export interface Related {
  at: Location;
  /**
   * What stands there.
   */
  says: string;
}
/**
 * The lines around a finding.
 */
export interface Excerpt {
  /**
   * The number of the first line.
   */
  firstLine: number;
  /**
   * From which column on the lines are told, where it is not the first: of long lines only the part around the finding is.
   */
  firstColumn?: number;
  /**
   * The lines as they stand in the file, as far as they are told.
   */
  lines: string[];
}
