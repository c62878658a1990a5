// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * A short name without spaces, unique among records of its sort.
 */
export type Id = string;
/**
 * PIT, pre-integration testing of one Sub-System, or SIT, systems integration testing of a release.
 */
export type Phase = 'PIT' | 'SIT';
/**
 * A text in plain words.
 */
export type Text = string;
/**
 * Who acts: a body that the regulation names, or a service provider or other person.
 */
export type Body =
  'DCC' | 'TAB' | 'TAG' | 'Panel' | 'Secretary of State' | 'Authority' | 'Parties' | 'Service Provider' | 'Other';
/**
 * A level of the severity scale that the approach declares.
 */
export type Severity = number;
/**
 * full, or partial when the document leaves part of the testing of its phase to a later version.
 */
export type Completeness = 'full' | 'partial';
/**
 * A calendar date, year-month-day.
 */
export type Date = string;
/**
 * sha256: and 64 hexadecimal digits: the digest of the governed content, as `fsm-check digest` prints it.
 */
export type Digest = string;
/**
 * A file of the repository, by its path from the root.
 */
export type File = string;
/**
 * How the run ended. Only passed is a pass; a test to be run again is failed or not-run.
 */
export type Outcome = 'passed' | 'failed' | 'blocked' | 'not-run' | 'in-progress' | 'descoped';
/**
 * Functional or non-functional.
 */
export type RequirementType = 'functional' | 'non-functional';
/**
 * A stage of PIT.
 */
export type Stage = 'Unit' | 'Link' | 'System' | 'Component Integration';
/**
 * The version as printed on the document. Always quoted, or YAML would read 1.10 as the number 1.1.
 */
export type Version = string;

export interface DocumentData {
  approach: Approach;
  certificates: Certificates;
  'completion-report': CompletionReport;
  coverage: Coverage;
  decisions: Decisions;
  'issue-log': IssueLog;
  notices: Notices;
  programme: Programme;
  readiness: Readiness;
  'test-plan': TestPlan;
  'test-results': TestResults;
  'test-specification': TestSpecification;
  'traceability-matrix': TraceabilityMatrix;
  'user-testing': UserTesting;
}
/**
 * How a release will be tested: one version of the approach that the TAG agrees.
 */
export interface Approach {
  /**
   * Tells fsm-check which sort of document this file is.
   */
  kind: 'approach';
  /**
   * A short name without spaces, unique among records of its sort.
   */
  id: string;
  /**
   * The version of this file. Always quoted.
   */
  version: string;
  /**
   * The name people know the document by.
   */
  title: string;
  /**
   * Every release that the document pertains to.
   *
   * @minItems 1
   */
  releases: Id[];
  /**
   * The test phases that the document is about.
   *
   * @minItems 1
   */
  phases: Phase[];
  /**
   * For PIT: the Sub-Systems that the document is about. Left out, it is about all of them.
   *
   * @minItems 1
   */
  subSystems?: Id[];
  /**
   * The individual parts, where one document serves several releases, phases or Sub-Systems.
   *
   * @minItems 1
   */
  parts?: Part[];
  /**
   * Whether the document sets out all testing of its phases (full) or leaves some to a later version (partial).
   */
  completeness: 'full' | 'partial';
  /**
   * What a partial document leaves to a later version. Required when partial, not allowed when full.
   *
   * @minItems 1
   */
  outstanding?: Outstanding[];
  /**
   * The version of the SVTAD that the document was written to.
   */
  svtadVersion?: string;
  /**
   * Passages of the approach that mean to set a clause of the SVTAD aside. None has effect; each is reported.
   */
  waivers?: Waiver[];
  /**
   * The proposed amendments to the Code that the testing is about.
   *
   * @minItems 1
   */
  codeAmendments: {
    /**
     * A short name without spaces, unique among records of its sort.
     */
    variation: string;
    /**
     * What it changes, in a sentence.
     */
    summary: string;
  }[];
  /**
   * What changes in the DCC Total System because of the amendments.
   */
  systemChanges: string;
  /**
   * What the testing is to demonstrate.
   */
  objective: string;
  /**
   * The scope of each release, one entry for each.
   *
   * @minItems 1
   */
  scope: {
    /**
     * A short name without spaces, unique among records of its sort.
     */
    release: string;
    /**
     * What is in scope.
     *
     * @minItems 1
     */
    includes: Text[];
    /**
     * What is out of scope.
     */
    excludes?: Text[];
  }[];
  /**
   * The principles and approach, one entry for each phase.
   *
   * @minItems 1
   */
  principles: {
    /**
     * PIT, pre-integration testing of one Sub-System, or SIT, systems integration testing of a release.
     */
    phase: 'PIT' | 'SIT';
    /**
     * A text in plain words.
     */
    approach: string;
    /**
     * Stages of PIT that the agreed approach leaves out, with the reason.
     *
     * @minItems 1
     */
    omittedStages?: {
      /**
       * The stage of PIT left out.
       */
      stage: 'Unit' | 'Link' | 'System' | 'Component Integration';
      /**
       * A text in plain words.
       */
      reason: string;
    }[];
  }[];
  /**
   * The testing environments.
   *
   * @minItems 1
   */
  environments: {
    /**
     * A short name without spaces, unique among records of its sort.
     */
    id: string;
    /**
     * The phases that use it.
     *
     * @minItems 1
     */
    phases: Phase[];
    /**
     * A text in plain words.
     */
    purpose: string;
  }[];
  /**
   * Whether devices are used, and which. The sets of them are listed under deviceSets.
   */
  devices: {
    /**
     * Whether devices are used in testing.
     */
    used: boolean;
    /**
     * Which devices are used.
     *
     * @minItems 1
     */
    types?: Text[];
    /**
     * A text in plain words.
     */
    statement?: string;
  };
  /**
   * The requirements for security testing, or a statement that there are none.
   */
  securityTesting: {
    /**
     * Whether security testing is required.
     */
    required: boolean;
    /**
     * What the security testing must show.
     *
     * @minItems 1
     */
    requirements?: Text[];
    /**
     * A text in plain words.
     */
    statement?: string;
  };
  /**
   * The requirements for system capacity testing, or a statement that there are none.
   */
  capacityTesting: {
    /**
     * Whether system capacity testing is required.
     */
    required: boolean;
    /**
     * What the system capacity testing must show.
     *
     * @minItems 1
     */
    requirements?: Text[];
    /**
     * A text in plain words.
     */
    statement?: string;
  };
  /**
   * How Testing Issues are resolved, counted and excluded.
   */
  testingIssues: {
    /**
     * A text in plain words.
     */
    process: string;
    /**
     * The version of the Enduring Testing Approach Document that governs the handling of issues.
     */
    etadVersion: string;
    /**
     * The levels of severity, the most severe first.
     *
     * @minItems 1
     */
    severities: {
      /**
       * The number of the level.
       */
      level: number;
      /**
       * A text in plain words.
       */
      name: string;
      /**
       * A text in plain words.
       */
      definition: string;
    }[];
    /**
     * How many Testing Issues may be extant at completion of each phase.
     *
     * @minItems 1
     */
    thresholds: {
      /**
       * PIT, pre-integration testing of one Sub-System, or SIT, systems integration testing of a release.
       */
      phase: 'PIT' | 'SIT';
      /**
       * Whether issues are counted for each Sub-System or for the whole release.
       */
      per: 'sub-system' | 'release';
      /**
       * One entry for each level of the scale.
       *
       * @minItems 1
       */
      bySeverity: {
        /**
         * The level.
         */
        severity: number;
        /**
         * The greatest number of extant issues allowed, or unlimited.
         */
        maximum: number | string;
      }[];
      /**
       * The greatest number over all levels, or unlimited; no limit on the total when left out.
       */
      total?: number | string;
    }[];
    /**
     * The process for excluding Testing Issues.
     */
    exclusions: {
      /**
       * A text in plain words.
       */
      process: string;
      /**
       * The bodies that may agree an exclusion.
       */
      approvers: Body[];
      /**
       * The closed list of reasons.
       */
      reasons: {
        /**
         * A short name without spaces, unique among records of its sort.
         */
        id: string;
        /**
         * A text in plain words.
         */
        description: string;
      }[];
      /**
       * The levels that may be excluded at all.
       */
      severities: Severity[];
    };
  };
  /**
   * What must be so for each phase to complete.
   *
   * @minItems 1
   */
  exitCriteria: {
    /**
     * A short name without spaces, unique among records of its sort.
     */
    id: string;
    /**
     * PIT, pre-integration testing of one Sub-System, or SIT, systems integration testing of a release.
     */
    phase: 'PIT' | 'SIT';
    /**
     * A text in plain words.
     */
    criterion: string;
  }[];
  /**
   * Entry criteria that the approach sets beyond those of the SVTAD. They are enforced as well.
   */
  entryCriteria?: {
    /**
     * A short name without spaces, unique among records of its sort.
     */
    id: string;
    /**
     * PIT, pre-integration testing of one Sub-System, or SIT, systems integration testing of a release.
     */
    phase: 'PIT' | 'SIT';
    /**
     * A text in plain words.
     */
    criterion: string;
  }[];
  /**
   * Whether a certificate with conditions counts only once it is issued anew without them. Left out, it counts.
   */
  conditionsBlock?: boolean;
  /**
   * Every perceived risk with its mitigation. An empty list needs a risksStatement.
   */
  risks: Risk[];
  /**
   * A text in plain words.
   */
  risksStatement?: string;
  /**
   * A text in plain words.
   */
  assurance: string;
  /**
   * What each Completion Report must deal with. Needed where the document is about SIT.
   */
  completionReportMatters: {
    /**
     * A short name without spaces, unique among records of its sort.
     */
    id: string;
    /**
     * A text in plain words.
     */
    title: string;
  }[];
  /**
   * The emulators in use. This part needs no agreement. An empty list needs an emulatorsStatement.
   */
  emulators: {
    /**
     * A short name without spaces, unique among records of its sort.
     */
    id: string;
    /**
     * A text in plain words.
     */
    purpose: string;
  }[];
  /**
   * A text in plain words.
   */
  emulatorsStatement?: string;
  /**
   * The device sets in use. This part needs no agreement. An empty list needs a deviceSetsStatement.
   */
  deviceSets: {
    /**
     * A short name without spaces, unique among records of its sort.
     */
    id: string;
    /**
     * A text in plain words.
     */
    purpose: string;
    /**
     * The devices in the set.
     *
     * @minItems 1
     */
    devices: Text[];
  }[];
  /**
   * A text in plain words.
   */
  deviceSetsStatement?: string;
}
/**
 * One individual part of a combined document.
 */
export interface Part {
  /**
   * What the part is called in the document.
   */
  title: string;
  /**
   * A short name without spaces, unique among records of its sort.
   */
  release: string;
  /**
   * PIT, pre-integration testing of one Sub-System, or SIT, systems integration testing of a release.
   */
  phase?: 'PIT' | 'SIT';
  /**
   * A short name without spaces, unique among records of its sort.
   */
  subSystem?: string;
}
/**
 * Testing that a partial document leaves to a later version.
 */
export interface Outstanding {
  /**
   * A name for the outstanding item.
   */
  id: string;
  /**
   * The testing that this version does not yet set out.
   */
  description: string;
  /**
   * The releases it concerns; all of the document when left out.
   *
   * @minItems 1
   */
  releases?: Id[];
  /**
   * The phases it concerns; all of the document when left out.
   *
   * @minItems 1
   */
  phases?: Phase[];
  /**
   * The Sub-Systems it concerns; all of the document when left out.
   *
   * @minItems 1
   */
  subSystems?: Id[];
  /**
   * The requirement groups whose tests wait for the update.
   *
   * @minItems 1
   */
  groups?: Id[];
  /**
   * When the updated version will go to the TAG.
   */
  plannedFor?: string;
}
/**
 * A passage that means to set a clause of the SVTAD aside. It has no effect; it is recorded so that it can be told.
 */
export interface Waiver {
  /**
   * The clause of the SVTAD that the text means to set aside.
   */
  clause: string;
  /**
   * What the text says.
   */
  statement: string;
}
/**
 * A perceived risk with its mitigation.
 */
export interface Risk {
  /**
   * A short name without spaces, unique among records of its sort.
   */
  id: string;
  /**
   * What may go wrong.
   */
  risk: string;
  /**
   * What is done about it.
   */
  mitigation: string;
  /**
   * Who looks after the risk.
   */
  owner?: string;
}
/**
 * Test Completion Certificates and approval-to-proceed certificates.
 */
export interface Certificates {
  /**
   * Tells fsm-check which sort of document this file is.
   */
  kind: 'certificates';
  /**
   * The certificates.
   *
   * @minItems 1
   */
  certificates: {
    /**
     * A short name without spaces, unique among records of its sort.
     */
    id: string;
    /**
     * Which of the two.
     */
    type: 'test-completion' | 'approval-to-proceed';
    /**
     * A short name without spaces, unique among records of its sort.
     */
    release: string;
    /**
     * A text in plain words.
     */
    phase: string;
    /**
     * A short name without spaces, unique among records of its sort.
     */
    subSystem?: string;
    /**
     * For a certificate of one stage of PIT only.
     */
    stage?: 'Unit' | 'Link' | 'System' | 'Component Integration';
    /**
     * Who acts: a body that the regulation names, or a service provider or other person.
     */
    issuedBy:
      'DCC' | 'TAB' | 'TAG' | 'Panel' | 'Secretary of State' | 'Authority' | 'Parties' | 'Service Provider' | 'Other';
    /**
     * When it was issued.
     */
    issuedAt: string;
    /**
     * What it rests on.
     *
     * @minItems 1
     */
    basis?: Text[];
    /**
     * For PIT without a report of its own: an answer to each exit criterion of the phase.
     */
    exitCriteria?: {
      /**
       * A short name without spaces, unique among records of its sort.
       */
      criterion: string;
      /**
       * Whether it is met.
       */
      met: boolean;
      /**
       * How it is met, or why not.
       */
      statement: string;
      /**
       * What shows it.
       */
      evidence: string[];
    }[];
    /**
     * Conditions attached to it, if any.
     *
     * @minItems 1
     */
    conditions?: Text[];
    /**
     * When it was revoked, if it was.
     */
    revokedAt?: string;
    /**
     * Passages of the certificate that mean to set a clause of the SVTAD aside. None has effect; each is reported.
     */
    waivers?: Waiver[];
  }[];
}
/**
 * The evidence that the criteria for the completion of a test phase have been met. Mandatory for SIT; for PIT it is where the exit criteria are answered.
 */
export interface CompletionReport {
  /**
   * Tells fsm-check which sort of document this file is.
   */
  kind: 'completion-report';
  /**
   * A short name without spaces, unique among records of its sort.
   */
  id: string;
  /**
   * The version of this file. Always quoted.
   */
  version: string;
  /**
   * The name people know the document by.
   */
  title: string;
  /**
   * A short name without spaces, unique among records of its sort.
   */
  release: string;
  /**
   * PIT, pre-integration testing of one Sub-System, or SIT, systems integration testing of a release.
   */
  phase: 'PIT' | 'SIT';
  /**
   * A short name without spaces, unique among records of its sort.
   */
  subSystem?: string;
  /**
   * draft, or final once it has been updated after the confirmation.
   */
  status: 'draft' | 'final';
  /**
   * When the report became final.
   */
  finalisedAt?: string;
  approach: DocumentVersion;
  /**
   * The versions of the coverage.
   *
   * @minItems 1
   */
  coverage?: DocumentVersion1[];
  /**
   * The baseline against which completion is judged.
   */
  tbrd?: string;
  /**
   * The day on which the numbers were counted.
   */
  dataCutAt: string;
  /**
   * Where the report deals with each matter that the approach lists.
   */
  matters?: {
    /**
     * A short name without spaces, unique among records of its sort.
     */
    matter: string;
    /**
     * Where the report deals with it.
     */
    section: string;
  }[];
  /**
   * One answer to each exit criterion of the phase.
   */
  exitCriteria: {
    /**
     * A short name without spaces, unique among records of its sort.
     */
    criterion: string;
    /**
     * Whether it is met.
     */
    met: boolean;
    /**
     * How it is met, or why not.
     */
    statement: string;
    /**
     * What shows it.
     */
    evidence: string[];
  }[];
  /**
   * The tests on the day of the data cut.
   */
  testCounts?: {
    /**
     * Tests in the specification.
     */
    planned: number;
    /**
     * Tests whose latest run passed.
     */
    passed: number;
    /**
     * Tests whose latest run failed.
     */
    failed: number;
    /**
     * Tests whose latest run was blocked.
     */
    blocked: number;
    /**
     * Tests not run, or not finished.
     */
    notRun: number;
    /**
     * Tests taken out of scope.
     */
    descoped: number;
  };
  /**
   * The Testing Issues by severity on the day of the data cut.
   */
  issueCounts?: {
    /**
     * A level of the severity scale that the approach declares.
     */
    severity: number;
    /**
     * Extant issues, excluded ones among them.
     */
    extant: number;
    /**
     * Those left out of the count.
     */
    excluded: number;
  }[];
  /**
   * Where testing differed from the approach.
   */
  deviations?: string[];
  /**
   * What the testing could not show.
   */
  limitations?: string[];
  /**
   * What the TAG raised in its review, and when its resolution was agreed.
   */
  tagIssues?: {
    /**
     * A short name without spaces, unique among records of its sort.
     */
    id: string;
    /**
     * What the TAG raised.
     */
    summary: string;
    /**
     * When it was raised.
     */
    raisedAt: string;
    /**
     * How it was resolved.
     */
    resolution?: string;
    /**
     * When the TAG and the DCC agreed the resolution.
     */
    agreedAt?: string;
  }[];
  /**
   * The sections that the DCC thinks should be redacted; an empty list when none.
   */
  proposedRedactions?: {
    /**
     * The section.
     */
    section: string;
    /**
     * Why.
     */
    reason: string;
  }[];
  /**
   * The publication of the final report.
   */
  publication?: {
    /**
     * Where it is published: an address that begins with https:// or http://.
     */
    url: string;
    /**
     * When it was published.
     */
    publishedAt: string;
    /**
     * The version published.
     */
    version: string;
    /**
     * The published text as a file of the repository, relative to its root: it is searched for what was to be redacted.
     */
    file?: string;
    /**
     * The sections redacted in the published report.
     */
    redactedSections: string[];
    /**
     * Whether it was anonymised.
     */
    anonymised: boolean;
  };
}
/**
 * The version of the approach whose exit criteria are answered.
 */
export interface DocumentVersion {
  /**
   * The id of the document.
   */
  document: string;
  /**
   * The exact version meant.
   */
  version: string;
}
/**
 * One version of one document.
 */
export interface DocumentVersion1 {
  /**
   * The id of the document.
   */
  document: string;
  /**
   * The exact version meant.
   */
  version: string;
}
/**
 * How wide and how deep a release is tested: one version of the coverage that the TAG agrees.
 */
export interface Coverage {
  /**
   * Tells fsm-check which sort of document this file is.
   */
  kind: 'coverage';
  /**
   * A short name without spaces, unique among records of its sort.
   */
  id: string;
  /**
   * The version of this file. Always quoted.
   */
  version: string;
  /**
   * A text in plain words.
   */
  title: string;
  /**
   * Every release that the document pertains to.
   *
   * @minItems 1
   */
  releases: Id[];
  /**
   * The test phases that the document is about.
   *
   * @minItems 1
   */
  phases: Phase[];
  /**
   * For PIT: the Sub-Systems that the document is about. Left out, it is about all of them.
   *
   * @minItems 1
   */
  subSystems?: Id[];
  /**
   * The individual parts, where one document serves several releases, phases or Sub-Systems.
   *
   * @minItems 1
   */
  parts?: Part[];
  /**
   * Whether the document sets out all testing of its phases (full) or leaves some to a later version (partial).
   */
  completeness: 'full' | 'partial';
  /**
   * What a partial document leaves to a later version. Required when partial, not allowed when full.
   *
   * @minItems 1
   */
  outstanding?: Outstanding[];
  /**
   * The version of the SVTAD that the document was written to.
   */
  svtadVersion?: string;
  /**
   * Passages of the coverage that mean to set a clause of the SVTAD aside. None has effect; each is reported.
   */
  waivers?: Waiver[];
  /**
   * The groups of requirements, functional and non-functional, with the scope and coverage of their testing.
   *
   * @minItems 1
   */
  groups: {
    /**
     * A short name without spaces, unique among records of its sort.
     */
    id: string;
    /**
     * A text in plain words.
     */
    title: string;
    /**
     * Functional or non-functional requirements.
     */
    type: 'functional' | 'non-functional';
    /**
     * The releases in which it is tested; all of the document when left out.
     *
     * @minItems 1
     */
    releases?: Id[];
    /**
     * The phases in which it is tested; all of the document when left out.
     *
     * @minItems 1
     */
    phases?: Phase[];
    /**
     * For PIT: the Sub-Systems in which it is tested; all of the document when left out.
     *
     * @minItems 1
     */
    subSystems?: Id[];
    /**
     * A text in plain words.
     */
    breadth: string;
    /**
     * A text in plain words.
     */
    depth: string;
    /**
     * How many requirements the group holds.
     */
    requirements: number;
  }[];
  /**
   * A text in plain words.
   */
  functionalStatement?: string;
  /**
   * A text in plain words.
   */
  nonFunctionalStatement?: string;
  /**
   * Every perceived risk with its mitigation. An empty list needs a risksStatement.
   */
  risks: Risk[];
  /**
   * A text in plain words.
   */
  risksStatement?: string;
}
/**
 * What the TAG, the Panel and the Secretary of State decided.
 */
export interface Decisions {
  /**
   * Tells fsm-check which sort of document this file is.
   */
  kind: 'decisions';
  /**
   * The decisions.
   *
   * @minItems 1
   */
  decisions: {
    /**
     * A short name without spaces, unique among records of its sort.
     */
    id: string;
    /**
     * Who acts: a body that the regulation names, or a service provider or other person.
     */
    body:
      'DCC' | 'TAB' | 'TAG' | 'Panel' | 'Secretary of State' | 'Authority' | 'Parties' | 'Service Provider' | 'Other';
    /**
     * Who acts: a body that the regulation names, or a service provider or other person.
     */
    onBehalfOf?:
      'DCC' | 'TAB' | 'TAG' | 'Panel' | 'Secretary of State' | 'Authority' | 'Parties' | 'Service Provider' | 'Other';
    /**
     * A short name without spaces, unique among records of its sort.
     */
    delegation?: string;
    /**
     * When it was decided.
     */
    decidedAt: string;
    /**
     * What the decision is about.
     */
    matter:
      | 'document'
      | 'exclusion'
      | 'descoping'
      | 'severity'
      | 'sit-completion'
      | 'redaction'
      | 'user-testing'
      | 'delegation';
    /**
     * What was decided. Which outcomes are possible depends on the matter.
     */
    outcome:
      | 'agreed'
      | 'agreed-with-changes'
      | 'disagreed'
      | 'determined'
      | 'directed'
      | 'confirmed'
      | 'declined'
      | 'complete'
      | 'not-complete'
      | 'approved'
      | 'delegated';
    /**
     * A short name without spaces, unique among records of its sort.
     */
    document?: string;
    /**
     * The version that was looked at.
     */
    version?: string;
    /**
     * The version that holds the agreed, determined or directed changes, where it is another.
     */
    finalVersion?: string;
    /**
     * The digest of the governed content of the version that becomes final, or of User Testing is approved: any later edit of it makes the decision stale.
     */
    digest?: string;
    /**
     * The changes that were agreed, determined or directed.
     *
     * @minItems 1
     */
    changes?: Text[];
    /**
     * What the TAG and the DCC could not agree.
     *
     * @minItems 1
     */
    disagreements?: Text[];
    /**
     * The day by which a direction is to be carried out, where it sets one.
     */
    dueBy?: string;
    /**
     * Whether a direction asks for the TAG to be consulted on the revision.
     */
    consultTag?: boolean;
    /**
     * A short name without spaces, unique among records of its sort.
     */
    release?: string;
    /**
     * The exit criteria that were found not met, for a declined completion.
     *
     * @minItems 1
     */
    criteria?: Id[];
    approach?: DocumentVersion2;
    /**
     * A short name without spaces, unique among records of its sort.
     */
    issue?: string;
    /**
     * A level of the severity scale that the approach declares.
     */
    severity?: number;
    /**
     * PIT, pre-integration testing of one Sub-System, or SIT, systems integration testing of a release.
     */
    phase?: 'PIT' | 'SIT';
    /**
     * The tests taken out of scope, for a descoping.
     *
     * @minItems 1
     */
    tests?: Id[];
    /**
     * The sections to be redacted before publication; an empty list when none.
     */
    sections?: Text[];
    /**
     * Whether the published report is to be anonymised.
     */
    anonymise?: boolean;
    /**
     * The very words that the published text must not hold, where the direction names them.
     */
    values?: Text[];
    /**
     * Who acts: a body that the regulation names, or a service provider or other person.
     */
    delegate?:
      'DCC' | 'TAB' | 'TAG' | 'Panel' | 'Secretary of State' | 'Authority' | 'Parties' | 'Service Provider' | 'Other';
    /**
     * The matters that it may decide.
     *
     * @minItems 1
     */
    delegates?: ('sit-completion' | 'redaction')[];
    /**
     * A text in plain words.
     */
    reference: string;
    /**
     * The word of the body that the decision is its own, made with an SSH key: `fsm-check sign` writes it.
     */
    signature?: {
      /**
       * The name that the key has among the signers of the body.
       */
      signer: string;
      /**
       * What ssh-keygen made, as a text of several lines.
       */
      value: string;
    };
  }[];
}
/**
 * One version of one document.
 */
export interface DocumentVersion2 {
  /**
   * The id of the document.
   */
  document: string;
  /**
   * The exact version meant.
   */
  version: string;
}
/**
 * The Testing Issues with the history of their status and severity. A change is a new line in a history, so that any day can be recounted.
 */
export interface IssueLog {
  /**
   * Tells fsm-check which sort of document this file is.
   */
  kind: 'issue-log';
  /**
   * A short name without spaces, unique among records of its sort.
   */
  id: string;
  /**
   * The releases whose issues it holds.
   *
   * @minItems 1
   */
  releases: Id[];
  /**
   * The Testing Issues.
   */
  issues: {
    /**
     * A short name without spaces, unique among records of its sort.
     */
    id: string;
    /**
     * A text in plain words.
     */
    title: string;
    /**
     * The releases that it affects; all of the log when left out.
     *
     * @minItems 1
     */
    releases?: Id[];
    /**
     * PIT, pre-integration testing of one Sub-System, or SIT, systems integration testing of a release.
     */
    phase: 'PIT' | 'SIT';
    /**
     * The Sub-Systems that it affects.
     *
     * @minItems 1
     */
    subSystems: Id[];
    /**
     * When it was raised.
     */
    raisedAt: string;
    /**
     * A short name without spaces, unique among records of its sort.
     */
    raisedBy: string;
    /**
     * A text in plain words.
     */
    owner: string;
    /**
     * The tests that revealed it.
     */
    tests?: Id[];
    /**
     * A text in plain words.
     */
    workaround?: string;
    /**
     * A short name without spaces, unique among records of its sort.
     */
    duplicateOf?: string;
    /**
     * The severity, oldest entry first.
     *
     * @minItems 1
     */
    severityHistory: {
      /**
       * Since when.
       */
      at: string;
      /**
       * A level of the severity scale that the approach declares.
       */
      severity: number;
      /**
       * A short name without spaces, unique among records of its sort.
       */
      decision?: string;
    }[];
    /**
     * The status, oldest entry first.
     *
     * @minItems 1
     */
    statusHistory: {
      /**
       * Since when.
       */
      at: string;
      /**
       * The status since then. Only closed, rejected, duplicate and withdrawn take an issue out of the count.
       */
      status:
        | 'open'
        | 'in-analysis'
        | 'fix-in-progress'
        | 'fixed-awaiting-retest'
        | 'deferred'
        | 'reopened'
        | 'closed'
        | 'rejected'
        | 'duplicate'
        | 'withdrawn';
    }[];
  }[];
  /**
   * Issues left out of the count by the process of the approach.
   */
  exclusions?: {
    /**
     * A short name without spaces, unique among records of its sort.
     */
    issue: string;
    /**
     * PIT, pre-integration testing of one Sub-System, or SIT, systems integration testing of a release.
     */
    phase: 'PIT' | 'SIT';
    /**
     * A short name without spaces, unique among records of its sort.
     */
    release?: string;
    /**
     * A short name without spaces, unique among records of its sort.
     */
    reason: string;
    /**
     * A short name without spaces, unique among records of its sort.
     */
    decision: string;
    /**
     * The last day on which the exclusion holds, if it has one.
     */
    expiresAt?: string;
  }[];
}
/**
 * What was sent to whom: submissions, referrals, notifications, reviews, provided copies and consultations.
 */
export interface Notices {
  /**
   * Tells fsm-check which sort of document this file is.
   */
  kind: 'notices';
  /**
   * The notices.
   *
   * @minItems 1
   */
  notices: {
    /**
     * A short name without spaces, unique among records of its sort.
     */
    id: string;
    /**
     * What sort of notice it is.
     */
    type:
      | 'submission'
      | 'referral'
      | 'completion-notification'
      | 'evidence-review'
      | 'report-provision'
      | 'publication-notification'
      | 'consultation'
      | 'direction-response';
    /**
     * Who acts: a body that the regulation names, or a service provider or other person.
     */
    from:
      'DCC' | 'TAB' | 'TAG' | 'Panel' | 'Secretary of State' | 'Authority' | 'Parties' | 'Service Provider' | 'Other';
    /**
     * Who received it.
     *
     * @minItems 1
     */
    to: Body[];
    /**
     * When it was sent; for a consultation, when it closed.
     */
    date: string;
    /**
     * A short name without spaces, unique among records of its sort.
     */
    document?: string;
    /**
     * The version of it.
     */
    version?: string;
    /**
     * A short name without spaces, unique among records of its sort.
     */
    release?: string;
    /**
     * A short name without spaces, unique among records of its sort.
     */
    modification?: string;
    /**
     * What is referred, for a referral.
     *
     * @minItems 1
     */
    matters?: Text[];
    /**
     * The sections of the report that the DCC thinks should be redacted, as listed for the recipients; an empty list when none.
     */
    redactions?: Text[];
    /**
     * A short name without spaces, unique among records of its sort.
     */
    decision?: string;
    /**
     * A text in plain words.
     */
    fitness?: string;
    /**
     * The responses of which copies were given; an empty list when there were none.
     */
    responses?: Text[];
    /**
     * What could not be resolved; an empty list when nothing.
     */
    disagreements?: Text[];
    /**
     * A text in plain words.
     */
    reference: string;
  }[];
}
/**
 * Who takes part, what is released, and when: the page that every other document refers to. One per repository.
 */
export interface Programme {
  /**
   * Tells fsm-check which sort of document this file is.
   */
  kind: 'programme';
  /**
   * A short name without spaces, unique among records of its sort.
   */
  id: string;
  /**
   * A text in plain words.
   */
  title: string;
  /**
   * The regulation that the programme works to.
   */
  svtad: {
    /**
     * The version of the SVTAD that the programme works to.
     */
    version: string;
    /**
     * A text in plain words.
     */
    appendix?: string;
    /**
     * Changes made to the SVTAD itself.
     */
    modifications?: {
      /**
       * A short name without spaces, unique among records of its sort.
       */
      id: string;
      /**
       * directed by the Secretary of State, made after consultation, or minor and without material effect.
       */
      type: 'directed' | 'consulted' | 'minor';
      /**
       * The day the change took effect.
       */
      madeAt: string;
      /**
       * A text in plain words.
       */
      summary: string;
      /**
       * A text in plain words.
       */
      direction?: string;
      /**
       * Whether the direction asks for Parties to be consulted.
       */
      consultationDirected?: boolean;
      /**
       * When the Secretary of State was given the summary of responses and how they were taken into account.
       */
      responsesPresentedAt?: string;
      /**
       * Whether the Secretary of State directed that the change not be made.
       */
      contraryDirection?: boolean;
      /**
       * A text in plain words.
       */
      rationale?: string;
    }[];
  };
  /**
   * The published baselines of the SEC, for test exit decisions.
   *
   * @minItems 1
   */
  tbrd: {
    /**
     * The version of the TBRD.
     */
    version: string;
    /**
     * When the Secretary of State published it.
     */
    publishedAt: string;
  }[];
  /**
   * The FSM SEC Variations, as published. An approach names those that its amendments belong to.
   *
   * @minItems 1
   */
  variations?: {
    /**
     * A short name without spaces, unique among records of its sort.
     */
    id: string;
    /**
     * A text in plain words.
     */
    title: string;
  }[];
  /**
   * Everyone who takes part in the testing.
   *
   * @minItems 1
   */
  participants: {
    /**
     * A short name without spaces, unique among records of its sort.
     */
    id: string;
    /**
     * A text in plain words.
     */
    name: string;
    /**
     * The part it plays in testing. What a service provider does is accounted for by the DCC.
     */
    role: 'DCC' | 'Service Provider' | 'User' | 'Other';
  }[];
  /**
   * The elements of the total system that are tested on their own in PIT.
   *
   * @minItems 1
   */
  subSystems: {
    /**
     * A short name without spaces, unique among records of its sort.
     */
    id: string;
    /**
     * A text in plain words.
     */
    title: string;
    /**
     * A short name without spaces, unique among records of its sort.
     */
    provider?: string;
  }[];
  /**
   * The FSM Releases: changes that go live together.
   *
   * @minItems 1
   */
  releases: {
    /**
     * A short name without spaces, unique among records of its sort.
     */
    id: string;
    /**
     * A text in plain words.
     */
    title: string;
    /**
     * The Sub-Systems that the release changes.
     *
     * @minItems 1
     */
    subSystems: Id[];
    /**
     * The version of the TBRD against which exit is decided.
     */
    tbrd: string;
    /**
     * The milestones of the Joint Industry Plan for this release.
     */
    milestones: {
      /**
       * A short name without spaces, unique among records of its sort.
       */
      id: string;
      /**
       * What happens at the milestone.
       */
      event: 'pit-start' | 'pit-end' | 'sit-start' | 'sit-end' | 'user-testing-start' | 'user-testing-end' | 'go-live';
      /**
       * A short name without spaces, unique among records of its sort.
       */
      subSystem?: string;
      /**
       * The agreed date.
       */
      baseline: string;
      /**
       * The date now expected.
       */
      forecast?: string;
      /**
       * The date it happened.
       */
      actual?: string;
    }[];
  }[];
  /**
   * What nobody can tell from records and somebody answers for: compliance as such, Good Industry Practice, all reasonable steps.
   */
  attestations?: {
    /**
     * The clause that is attested.
     */
    clause: '2.2' | '2.5' | '5.3';
    /**
     * A text in plain words.
     */
    statement: string;
    /**
     * A text in plain words.
     */
    by: string;
    /**
     * When it was said.
     */
    at: string;
    /**
     * A short name without spaces, unique among records of its sort.
     */
    release?: string;
  }[];
  /**
   * The bodies whose decisions count only when they are signed, and by whom. Without it no signature is asked for.
   *
   * @minItems 1
   */
  signing?: {
    /**
     * Who acts: a body that the regulation names, or a service provider or other person.
     */
    body:
      'DCC' | 'TAB' | 'TAG' | 'Panel' | 'Secretary of State' | 'Authority' | 'Parties' | 'Service Provider' | 'Other';
    /**
     * The file that names who may sign for the body, in the ALLOWED SIGNERS format of ssh-keygen: a name, how long the key is valid, the key.
     */
    signers: string;
  }[];
}
/**
 * Whether each of the six resources of a test phase (laboratories, Devices, tools, stubs, environments, data) is in place, secure and ready.
 */
export interface Readiness {
  /**
   * Tells fsm-check which sort of document this file is.
   */
  kind: 'readiness';
  /**
   * A short name without spaces, unique among records of its sort.
   */
  id: string;
  /**
   * A short name without spaces, unique among records of its sort.
   */
  release: string;
  /**
   * PIT, pre-integration testing of one Sub-System, or SIT, systems integration testing of a release.
   */
  phase: 'PIT' | 'SIT';
  /**
   * A short name without spaces, unique among records of its sort.
   */
  subSystem?: string;
  /**
   * One entry for each of the six.
   *
   * @minItems 1
   */
  resources: {
    /**
     * Which of the six.
     */
    resource: 'laboratories' | 'Devices' | 'tools' | 'stubs' | 'environments' | 'data';
    /**
     * Whether the phase needs it. If not, a reason is needed.
     */
    applicable: boolean;
    /**
     * A text in plain words.
     */
    reason?: string;
    /**
     * Whether it is in place.
     */
    inPlace?: boolean;
    /**
     * Whether it is secure.
     */
    secure?: boolean;
    /**
     * Whether it is ready for testing.
     */
    ready?: boolean;
    /**
     * A text in plain words.
     */
    confirmedBy?: string;
    /**
     * When it was confirmed.
     */
    confirmedAt?: string;
    /**
     * A text in plain words.
     */
    evidence?: string;
  }[];
  /**
   * An answer to each entry criterion that the approach adds for the phase.
   */
  entryCriteria?: {
    /**
     * A short name without spaces, unique among records of its sort.
     */
    criterion: string;
    /**
     * Whether it is met.
     */
    met: boolean;
    /**
     * A text in plain words.
     */
    statement: string;
    /**
     * When it was answered.
     */
    answeredAt: string;
    /**
     * What shows it.
     */
    evidence: Text[];
  }[];
}
/**
 * The plan of one test phase, signed off by the DCC before the phase is entered.
 */
export interface TestPlan {
  /**
   * Tells fsm-check which sort of document this file is.
   */
  kind: 'test-plan';
  /**
   * A short name without spaces, unique among records of its sort.
   */
  id: string;
  /**
   * The version of this file. Always quoted.
   */
  version: string;
  /**
   * A text in plain words.
   */
  title: string;
  /**
   * A short name without spaces, unique among records of its sort.
   */
  release: string;
  /**
   * PIT, pre-integration testing of one Sub-System, or SIT, systems integration testing of a release.
   */
  phase: 'PIT' | 'SIT';
  /**
   * A short name without spaces, unique among records of its sort.
   */
  subSystem?: string;
  /**
   * When the phase is planned to start.
   */
  start: string;
  /**
   * When the phase is planned to end.
   */
  end: string;
  /**
   * The test phases that must be complete first. For SIT, the PIT of each Sub-System counts without being listed. An empty list needs a precursorsStatement.
   */
  precursors: {
    /**
     * A text in plain words.
     */
    phase: string;
    /**
     * A short name without spaces, unique among records of its sort.
     */
    certificate: string;
  }[];
  /**
   * A text in plain words.
   */
  precursorsStatement?: string;
  /**
   * The sign-off of this version. Left out until it is signed.
   */
  signOff?: {
    /**
     * Who acts: a body that the regulation names, or a service provider or other person.
     */
    body:
      'DCC' | 'TAB' | 'TAG' | 'Panel' | 'Secretary of State' | 'Authority' | 'Parties' | 'Service Provider' | 'Other';
    /**
     * A text in plain words.
     */
    name: string;
    /**
     * A text in plain words.
     */
    role: string;
    /**
     * When it was signed.
     */
    signedAt: string;
  };
  /**
   * Passages of the plan that mean to set a clause of the SVTAD aside. None has effect; each is reported.
   */
  waivers?: Waiver[];
}
/**
 * What came of the tests. Runs are added, never overwritten: the latest run counts.
 */
export interface TestResults {
  /**
   * Tells fsm-check which sort of document this file is.
   */
  kind: 'test-results';
  /**
   * A short name without spaces, unique among records of its sort.
   */
  id: string;
  /**
   * A short name without spaces, unique among records of its sort.
   */
  release: string;
  /**
   * PIT, pre-integration testing of one Sub-System, or SIT, systems integration testing of a release.
   */
  phase: 'PIT' | 'SIT';
  /**
   * A short name without spaces, unique among records of its sort.
   */
  subSystem?: string;
  /**
   * The runs.
   *
   * @minItems 1
   */
  results: {
    /**
     * A short name without spaces, unique among records of its sort.
     */
    test: string;
    /**
     * When the run ended.
     */
    executedAt: string;
    /**
     * Which run of that day, where there were several.
     */
    attempt?: number;
    /**
     * How it ended. descoped needs the decision.
     */
    outcome: 'passed' | 'failed' | 'blocked' | 'not-run' | 'in-progress' | 'descoped';
    /**
     * A short name without spaces, unique among records of its sort.
     */
    environment: string;
    /**
     * A short name without spaces, unique among records of its sort.
     */
    deviceSet?: string;
    /**
     * The issues that the run revealed.
     *
     * @minItems 1
     */
    issues?: Id[];
    /**
     * A short name without spaces, unique among records of its sort.
     */
    decision?: string;
    /**
     * A text in plain words.
     */
    reason?: string;
  }[];
}
/**
 * The tests of one test phase.
 */
export interface TestSpecification {
  /**
   * Tells fsm-check which sort of document this file is.
   */
  kind: 'test-specification';
  /**
   * A short name without spaces, unique among records of its sort.
   */
  id: string;
  /**
   * The version of this file. Always quoted.
   */
  version: string;
  /**
   * A text in plain words.
   */
  title: string;
  /**
   * A short name without spaces, unique among records of its sort.
   */
  release: string;
  /**
   * PIT, pre-integration testing of one Sub-System, or SIT, systems integration testing of a release.
   */
  phase: 'PIT' | 'SIT';
  /**
   * A short name without spaces, unique among records of its sort.
   */
  subSystem?: string;
  /**
   * How far the specification is.
   */
  status: 'draft' | 'prepared' | 'approved';
  /**
   * When the specification was ready for use.
   */
  preparedAt?: string;
  /**
   * A short name without spaces, unique among records of its sort.
   */
  matrix: string;
  /**
   * The tests.
   *
   * @minItems 1
   */
  tests: {
    /**
     * A short name without spaces, unique among records of its sort.
     */
    id: string;
    /**
     * A text in plain words.
     */
    title: string;
    /**
     * A short name without spaces, unique among records of its sort.
     */
    group: string;
    /**
     * For PIT: the stage it belongs to.
     */
    stage?: 'Unit' | 'Link' | 'System' | 'Component Integration';
  }[];
}
/**
 * Which requirement is verified by which tests.
 */
export interface TraceabilityMatrix {
  /**
   * Tells fsm-check which sort of document this file is.
   */
  kind: 'traceability-matrix';
  /**
   * A short name without spaces, unique among records of its sort.
   */
  id: string;
  /**
   * The version of this file. Always quoted.
   */
  version: string;
  /**
   * A text in plain words.
   */
  title: string;
  /**
   * When this version was ready. What was passed before is judged by the version of its day, so keep that as a file beside this one.
   */
  preparedAt?: string;
  /**
   * The releases whose requirements it holds.
   *
   * @minItems 1
   */
  releases: Id[];
  /**
   * The version of the baseline from which the requirements are taken.
   */
  tbrd: string;
  /**
   * The requirements.
   *
   * @minItems 1
   */
  requirements: {
    /**
     * A short name without spaces, unique among records of its sort.
     */
    id: string;
    /**
     * A text in plain words.
     */
    title: string;
    /**
     * A text in plain words.
     */
    source: string;
    /**
     * Functional or non-functional.
     */
    type: 'functional' | 'non-functional';
    /**
     * A short name without spaces, unique among records of its sort.
     */
    group: string;
    /**
     * A short name without spaces, unique among records of its sort.
     */
    release?: string;
    /**
     * For PIT: the Sub-Systems in which it is verified.
     *
     * @minItems 1
     */
    subSystems?: Id[];
    /**
     * The phases in which it is verified.
     *
     * @minItems 1
     */
    phases: Phase[];
    /**
     * How it is verified; test when left out.
     */
    verification?: 'test' | 'inspection' | 'analysis' | 'demonstration';
    /**
     * The tests that verify it, in any phase.
     */
    tests: Id[];
    /**
     * A text in plain words.
     */
    rationale?: string;
    /**
     * When the requirement was withdrawn, if it was.
     */
    retiredAt?: string;
  }[];
}
/**
 * Whether mandatory User Testing is required for a release and, if so, how it is done.
 */
export interface UserTesting {
  /**
   * Tells fsm-check which sort of document this file is.
   */
  kind: 'user-testing';
  /**
   * A short name without spaces, unique among records of its sort.
   */
  id: string;
  /**
   * The version of this file. Always quoted.
   */
  version: string;
  /**
   * A text in plain words.
   */
  title: string;
  /**
   * A short name without spaces, unique among records of its sort.
   */
  release: string;
  /**
   * Whether the DCC considers User Testing to be required.
   */
  required: boolean;
  /**
   * A text in plain words.
   */
  reason: string;
  /**
   * The Users that must take part.
   *
   * @minItems 1
   */
  users?: {
    /**
     * A short name without spaces, unique among records of its sort.
     */
    participant: string;
    /**
     * When the entry requirements were met.
     */
    entryMetAt?: string;
    /**
     * A text in plain words.
     */
    evidence?: string;
    /**
     * When the User began its tests.
     */
    startedAt?: string;
  }[];
  /**
   * What each of those Users must have done first.
   *
   * @minItems 1
   */
  entryRequirements?: Text[];
  /**
   * Whether User Testing may start only once SIT is complete.
   */
  requiresSitCompletion?: boolean;
  /**
   * A text in plain words.
   */
  approach?: string;
  /**
   * The tests that each User must do.
   *
   * @minItems 1
   */
  tests?: {
    /**
     * A short name without spaces, unique among records of its sort.
     */
    id: string;
    /**
     * A text in plain words.
     */
    title: string;
  }[];
  /**
   * When the testing is done.
   */
  timescales?: {
    /**
     * When it starts.
     */
    start: string;
    /**
     * When it ends.
     */
    end: string;
  };
  /**
   * A text in plain words.
   */
  completion?: string;
  /**
   * A text in plain words.
   */
  issueProcess?: string;
  /**
   * A text in plain words.
   */
  notification?: string;
  /**
   * When User Testing started, once it has.
   */
  commencedAt?: string;
}

/** The kinds of document, as the `kind` key names them. */
export const documentKinds = [
  'approach',
  'certificates',
  'completion-report',
  'coverage',
  'decisions',
  'issue-log',
  'notices',
  'programme',
  'readiness',
  'test-plan',
  'test-results',
  'test-specification',
  'traceability-matrix',
  'user-testing',
] as const satisfies readonly (keyof DocumentData)[];
