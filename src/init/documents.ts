/** The documents that a new repository begins with: all that can be written before anything has happened. */
import { schemas } from '../documents/schemas.ts';
import type { DocumentKind, Phase } from '../model/document.ts';
import { type Known, template } from './template.ts';

/** What is released. Every Sub-System belongs to every release. */
export interface Plan {
  readonly releases: readonly string[];
  readonly subSystems: readonly string[];
}

/** A file to be written, relative to the root of the new repository. */
export interface NewFile {
  readonly file: string;
  readonly text: string;
}

/** Where the schemas for editors lie in a new repository. */
export const schemaFolder = 'schemas';

/** The documents of a plan. `modeline` makes the first line of one from the way to the schemas and its kind. */
export function newDocuments(
  { releases, subSystems }: Plan,
  modeline: (folder: string, kind: DocumentKind) => string,
): NewFile[] {
  const made = (kind: DocumentKind, known: Readonly<Record<string, Known>>, folder?: string): NewFile => {
    const name = folder ? String(known.id).toLowerCase().replaceAll('/', '-') : kind;
    const way = folder ? `../${schemaFolder}` : schemaFolder;
    return { file: `${folder ? `${folder}/` : ''}${name}.yaml`, text: template(kind, known, modeline(way, kind)) };
  };
  return [
    made('programme', {
      variations: null,
      participants: [{ id: 'DCC', name: 'DCC', role: 'DCC' }],
      subSystems: subSystems.map((id) => ({ id })),
      releases: releases.map((id) => ({
        id,
        subSystems,
        milestones: milestones.map((event) => ({ id: `${id}-${event.toUpperCase()}`, event })),
      })),
    }),
    ...releases.flatMap((release) => [
      ...ofRelease(release, made),
      ...subSystems.flatMap((subSystem) => ofPhase({ release, phase: 'PIT', subSystem }, made)),
      ...ofPhase({ release, phase: 'SIT' }, made),
    ]),
  ];
}

type Made = (kind: DocumentKind, known: Readonly<Record<string, Known>>, folder: string) => NewFile;

/** The milestones that every release has. */
const milestones = ['pit-start', 'pit-end', 'sit-start', 'sit-end', 'go-live'];

const phases: readonly Phase[] = ['PIT', 'SIT'];

/** The first version of a document, which nobody has agreed to. */
const version = '0.1';

function ofRelease(release: string, made: Made): NewFile[] {
  const whole = { version, releases: [release], phases };
  const principles = phases.map((phase) => ({ phase }));
  const thresholds = [
    { phase: 'PIT', per: 'sub-system' },
    { phase: 'SIT', per: 'release' },
  ];
  const exitCriteria = phases.map((phase) => ({ id: `${phase}-X1`, phase }));
  // A document for both phases says which part is about which (2.5).
  const parts = phases.map((phase) => ({ title: `${phase} of ${release}`, release, phase }));
  return [
    made(
      'approach',
      {
        id: `APP-${release}`,
        title: `Test approach for ${release}`,
        ...whole,
        parts,
        scope: [{ release }],
        principles,
        testingIssues: { thresholds },
        exitCriteria,
      },
      'approach',
    ),
    made('coverage', { id: `COV-${release}`, title: `Test coverage for ${release}`, ...whole, parts }, 'coverage'),
    made(
      'traceability-matrix',
      {
        id: `TM-${release}`,
        version,
        title: `Traceability matrix for ${release}`,
        releases: [release],
        requirements: [{ subSystems: null }],
      },
      'traceability',
    ),
    made('issue-log', { id: `LOG-${release}`, releases: [release], issues: null }, 'issues'),
  ];
}

function ofPhase(scope: { release: string; phase: Phase; subSystem?: string }, made: Made): NewFile[] {
  const { release, phase, subSystem } = scope;
  const name = [phase, release, subSystem].filter(Boolean).join('-');
  const what = subSystem ? `${phase} of ${subSystem} in ${release}` : `${phase} of ${release}`;
  return [
    made(
      'test-plan',
      {
        id: `PLAN-${name}`,
        version,
        title: `Test plan for ${what}`,
        ...scope,
        precursors: [],
        precursorsStatement: null,
      },
      'plans',
    ),
    made(
      'test-specification',
      {
        id: `SPEC-${name}`,
        version,
        title: `Tests of ${what}`,
        ...scope,
        status: 'draft',
        matrix: `TM-${release}`,
        tests: [{ id: `${name}-01`, ...(phase === 'PIT' ? { stage: null } : {}) }],
      },
      'specifications',
    ),
    made(
      'readiness',
      { id: `READY-${name}`, ...scope, resources: resources.map((resource) => ({ resource })) },
      'readiness',
    ),
  ];
}

/** The six resources of a test phase, as the schema names them. */
const resources = schemas.readiness.properties?.resources?.items?.properties?.resource?.enum as readonly string[];
