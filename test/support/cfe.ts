import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse as parseCsv } from 'csv-parse/sync';
import { stringify } from 'yaml';
import { digestOf } from '../../src/documents/digest.ts';

/** Real requirements written by others: NASA cFE, Apache-2.0. Their ids and groups are used, their sentences are not. */
const data = fileURLToPath(new URL('../../../shared/data/cfe-functional-requirements.csv', import.meta.url));

export const hasCfe = existsSync(data);

/** An id and the group it belongs to, the word before the colon of its summary. */
export interface Requirement {
  readonly id: string;
  readonly group: string;
}

export function cfeRequirements(): Requirement[] {
  const rows = parseCsv(readFileSync(data), { columns: true, bom: true }) as Record<string, string>[];
  return rows.map((row) => ({
    id: row['Custom field (Requirement ID)'] ?? '',
    group: row.Summary?.split(':')[0] ?? '',
  }));
}

/**
 * A document repository about those requirements: one release, one Sub-System, at the gate of SIT entry. Each
 * requirement has a test of its own in PIT and in SIT.
 */
export function cfeRepository(requirements: readonly Requirement[]): Record<string, string> {
  const groups = [...new Set(requirements.map(({ group }) => group))];
  const pit = (id: string): string => `PIT-${id}`;
  const sit = (id: string): string => `SIT-${id}`;
  const about = { release: 'CFE-7', phase: 'PIT', subSystem: 'CFE' } as const;
  const aboutSit = { release: 'CFE-7', phase: 'SIT' } as const;
  const scope = {
    version: '1.0',
    title: 'Invented',
    releases: ['CFE-7'],
    phases: ['PIT', 'SIT'],
    parts: [
      { title: 'A', ...about },
      { title: 'B', ...aboutSit },
    ],
    completeness: 'full',
  };
  const stages = ['Unit', 'Link', 'System'] as const;
  const specification = (name: string, of: object, test: (id: string) => string, staged: boolean): object => ({
    kind: 'test-specification',
    id: name,
    version: '1.0',
    title: 'Invented',
    ...of,
    status: 'prepared',
    preparedAt: '2024-01-10',
    matrix: 'TM',
    tests: requirements.map(({ id, group }, index) => ({
      id: test(id),
      title: `Shows ${id}`,
      group,
      ...(staged ? { stage: stages[index % 3] } : {}),
    })),
  });
  const plan = (id: string, of: object): object => ({
    kind: 'test-plan',
    id,
    version: '1.0',
    title: 'Invented',
    ...of,
    start: '2024-02-01',
    end: '2024-06-01',
    precursors: [],
    precursorsStatement: 'none comes before',
    signOff: { body: 'DCC', name: 'A. Example', role: 'Test manager', signedAt: '2024-01-15' },
  });
  const readiness = (id: string, of: object): object => ({
    kind: 'readiness',
    id,
    ...of,
    resources: ['laboratories', 'Devices', 'tools', 'stubs', 'environments', 'data'].map((resource) => ({
      resource,
      applicable: false,
      reason: 'simulated',
    })),
  });
  const certificate = (id: string, type: string, of: object, issuedAt: string): object => ({
    id,
    type,
    ...of,
    issuedBy: 'DCC',
    issuedAt,
  });
  const noRequirement = { required: false, statement: 'not in this example' };
  const approach = {
    kind: 'approach',
    id: 'APP',
    ...scope,
    codeAmendments: [{ variation: 'V-1', summary: 'Invented' }],
    systemChanges: 'Invented',
    objective: 'To show that the requirements are met',
    scope: [{ release: 'CFE-7', includes: groups }],
    principles: [
      { phase: 'PIT', approach: 'Bottom up' },
      { phase: 'SIT', approach: 'End to end' },
    ],
    environments: [{ id: 'SIM', phases: ['PIT', 'SIT'], purpose: 'Simulation' }],
    devices: { used: false, statement: 'simulated' },
    securityTesting: noRequirement,
    capacityTesting: noRequirement,
    testingIssues: {
      process: 'Triage',
      etadVersion: '1.0',
      severities: [{ level: 1, name: 'Any', definition: 'Any' }],
      thresholds: [
        { phase: 'PIT', per: 'sub-system', bySeverity: [{ severity: 1, maximum: 0 }] },
        { phase: 'SIT', per: 'release', bySeverity: [{ severity: 1, maximum: 0 }] },
      ],
      exclusions: { process: 'none', approvers: [], reasons: [], severities: [] },
    },
    exitCriteria: [
      { id: 'PIT-X1', phase: 'PIT', criterion: 'All tests passed' },
      { id: 'SIT-X1', phase: 'SIT', criterion: 'All tests passed' },
    ],
    risks: [],
    risksStatement: 'none perceived',
    assurance: 'Review',
    completionReportMatters: [{ id: 'M1', title: 'Results' }],
    emulators: [],
    emulatorsStatement: 'none',
    deviceSets: [],
    deviceSetsStatement: 'none',
  };
  const coverage = {
    kind: 'coverage',
    id: 'COV',
    ...scope,
    groups: groups.map((group) => ({
      id: group,
      title: group,
      type: 'functional',
      breadth: 'all',
      depth: 'one test each',
      requirements: requirements.filter((each) => each.group === group).length,
    })),
    nonFunctionalStatement: 'the list is of functional requirements',
    risks: [],
    risksStatement: 'none perceived',
  };
  const documents: Record<string, object> = {
    'programme.yaml': {
      kind: 'programme',
      id: 'CFE',
      title: 'Real requirements in an invented programme',
      svtad: { version: '0.1' },
      tbrd: [{ version: '1.0', publishedAt: '2024-01-01' }],
      variations: [{ id: 'V-1', title: 'Invented' }],
      participants: [{ id: 'DCC', name: 'DCC', role: 'DCC' }],
      subSystems: [{ id: 'CFE', title: 'Flight executive' }],
      releases: [{ id: 'CFE-7', title: 'Seven', subSystems: ['CFE'], tbrd: '1.0', milestones: [] }],
    },
    'approach.yaml': approach,
    'coverage.yaml': coverage,
    'matrix.yaml': {
      kind: 'traceability-matrix',
      id: 'TM',
      version: '1.0',
      title: 'Invented',
      releases: ['CFE-7'],
      tbrd: '1.0',
      requirements: requirements.map(({ id, group }) => ({
        id,
        title: id,
        source: 'cFE',
        type: 'functional',
        group,
        subSystems: ['CFE'],
        phases: ['PIT', 'SIT'],
        tests: [pit(id), sit(id)],
      })),
    },
    'specification-pit.yaml': specification('SPEC-PIT', about, pit, true),
    'specification-sit.yaml': specification('SPEC-SIT', aboutSit, sit, false),
    'plan-pit.yaml': plan('PLAN-PIT', about),
    'plan-sit.yaml': plan('PLAN-SIT', aboutSit),
    'readiness-pit.yaml': readiness('READY-PIT', about),
    'readiness-sit.yaml': readiness('READY-SIT', aboutSit),
    'results.yaml': {
      kind: 'test-results',
      id: 'RES',
      ...about,
      results: requirements.map(({ id }) => ({
        test: pit(id),
        executedAt: '2024-03-01',
        outcome: 'passed',
        environment: 'SIM',
      })),
    },
    'report.yaml': {
      kind: 'completion-report',
      id: 'REP',
      version: '1.0',
      title: 'Invented',
      ...about,
      status: 'draft',
      approach: { document: 'APP', version: '1.0' },
      dataCutAt: '2024-03-01',
      exitCriteria: [{ criterion: 'PIT-X1', met: true, statement: 'all passed', evidence: ['RES'] }],
    },
    'certificates.yaml': {
      kind: 'certificates',
      certificates: [
        certificate('ATP-PIT', 'approval-to-proceed', about, '2024-01-20'),
        certificate('TCC-PIT', 'test-completion', about, '2024-04-01'),
        certificate('ATP-SIT', 'approval-to-proceed', aboutSit, '2024-04-02'),
      ],
    },
    'decisions.yaml': {
      kind: 'decisions',
      decisions: (['APP', 'COV'] as const).map((document) => ({
        id: `D-${document}`,
        body: 'TAG',
        decidedAt: '2024-01-18',
        matter: 'document',
        outcome: 'agreed',
        document,
        version: '1.0',
        digest: { APP: digestOf('approach', approach), COV: digestOf('coverage', coverage) }[document],
        reference: 'Invented',
      })),
    },
    'issues.yaml': { kind: 'issue-log', id: 'LOG', releases: ['CFE-7'], issues: [] },
    'notices.yaml': {
      kind: 'notices',
      notices: ['APP', 'COV'].map((document) => ({
        id: `N-${document}`,
        type: 'submission',
        from: 'DCC',
        to: ['TAG'],
        date: '2024-01-11',
        document,
        version: '1.0',
        reference: 'Invented',
      })),
    },
  };
  return Object.fromEntries(
    Object.entries(documents).map(([file, document]) => [file, stringify(document, { aliasDuplicateObjects: false })]),
  );
}
