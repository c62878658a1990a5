// Generated from schemas/ by `npm run generate`. Do not edit.
import type { CriterionStatus, GateStatus, Tool } from './report.ts';

export type Sha256 = string;

/**
 * On what an answer rests, as written by --evidence: an in-toto Statement v1 with a test-result predicate. Within one major schemaVersion, properties are added and never removed.
 */
export interface Evidence {
  /**
   * What this is.
   */
  _type: 'https://in-toto.io/Statement/v1';
  /**
   * Every file that the answer rests on, by name.
   *
   * @minItems 1
   */
  subject: Subject[];
  /**
   * What is said of these files.
   */
  predicateType: 'https://in-toto.io/attestation/test-result/v0.1';
  predicate: TestResult;
}
/**
 * A file as it was judged.
 */
export interface Subject {
  /**
   * Its name, relative to the root, with forward slashes.
   */
  name: string;
  /**
   * The digests of its bytes.
   */
  digest: {
    sha256: Sha256;
    /**
     * The name by which git stores these bytes, where no filter changes them.
     */
    gitBlob: string;
  };
}
/**
 * The answer as a test result. A criterion is named with its gate, as "SIT entry for R1: sit-entry.readiness"; a check of the record by its rule alone.
 */
export interface TestResult {
  /**
   * PASSED or WARNED, for an exit code of 0 without or with warnings; FAILED for 1.
   */
  result: 'PASSED' | 'WARNED' | 'FAILED';
  /**
   * The program, and the rules that it judged by.
   */
  configuration: {
    name: string;
    uri?: string;
    digest?: {
      sha256: Sha256;
    };
  }[];
  /**
   * Criteria that are met.
   */
  passedTests: string[];
  /**
   * Rules of which a warning tells.
   */
  warnedTests: string[];
  /**
   * Criteria that are not met, then rules of which an error tells.
   */
  failedTests: string[];
  fsmCheck: Answer;
}
/**
 * What was asked, of which record, and what the answer was.
 */
export interface Answer {
  /**
   * The version of this format.
   */
  schemaVersion: '1.0';
  tool: Tool;
  /**
   * The sha256 of all that the program says of its rules, readings and schemas.
   */
  rules: Sha256;
  /**
   * The date of judgement: evidence dated later does not count.
   */
  asOf: string;
  /**
   * The question, as on the command line.
   */
  asked: {
    command: 'gate' | 'status';
    gate?: 'pit' | 'sit' | 'user-testing';
    stage?: 'entry' | 'completion' | 'publication';
    release?: string;
    subSystem?: string;
  };
  /**
   * The id of the programme.
   */
  programme: string;
  record: Origin;
  /**
   * Files that could not be read at all, so that they have no digest; what depends on them is unproven.
   */
  unread: {
    name: string;
    because: string;
  }[];
  /**
   * The gates that were judged.
   *
   * @minItems 1
   */
  gates: JudgedGate[];
  /**
   * Errors of the record besides, in the order of their rules and files.
   */
  errors: RecordError[];
  /**
   * The answer in one word.
   */
  verdict: 'open' | 'blocked' | 'passed' | 'breached' | 'not-applicable' | 'valid' | 'invalid';
  /**
   * 0 yes, 1 answered no.
   */
  exitCode: 0 | 1;
}
/**
 * Where the files were read. It changes no verdict.
 */
export interface Origin {
  /**
   * What was read: the files as they lay below the root, as they were staged in git, or as a commit holds them.
   */
  source: 'files' | 'index' | 'commit';
  /**
   * The repository of git that the root lies in. Absent where there is none.
   */
  repository?: {
    /**
     * Where the root lies in it, with forward slashes; empty when it is that itself.
     */
    root: string;
    /**
     * The commit that was judged, else the one that was checked out. Absent where there was none yet.
     */
    commit?: string;
    /**
     * clean: below the root, the commit holds the same YAML files and the same files that documents name, byte for byte. dirty: it does not.
     */
    state: 'clean' | 'dirty';
  };
}
/**
 * A gate and how it was judged.
 */
export interface JudgedGate {
  /**
   * The name of the gate and what it was judged for.
   */
  title: string;
  status: GateStatus;
  /**
   * The criteria in clause order.
   */
  criteria: {
    rule: string;
    status: CriterionStatus;
  }[];
}
/**
 * An error of the record.
 */
export interface RecordError {
  rule: string;
  file: string;
}
