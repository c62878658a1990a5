/** The schemas as data, for messages and `fsm-check schema`; loaded only when one of the two is wanted. */
import approach from '../../schemas/approach.json' with { type: 'json' };
import certificates from '../../schemas/certificates.json' with { type: 'json' };
import clauses from '../../schemas/clauses.json' with { type: 'json' };
import completionReport from '../../schemas/completion-report.json' with { type: 'json' };
import coverage from '../../schemas/coverage.json' with { type: 'json' };
import decisions from '../../schemas/decisions.json' with { type: 'json' };
import diff from '../../schemas/diff.json' with { type: 'json' };
import evidence from '../../schemas/evidence.json' with { type: 'json' };
import governance from '../../schemas/governance.json' with { type: 'json' };
import history from '../../schemas/history.json' with { type: 'json' };
import issueLog from '../../schemas/issue-log.json' with { type: 'json' };
import notices from '../../schemas/notices.json' with { type: 'json' };
import plan from '../../schemas/plan.json' with { type: 'json' };
import programme from '../../schemas/programme.json' with { type: 'json' };
import readiness from '../../schemas/readiness.json' with { type: 'json' };
import report from '../../schemas/report.json' with { type: 'json' };
import testPlan from '../../schemas/test-plan.json' with { type: 'json' };
import testResults from '../../schemas/test-results.json' with { type: 'json' };
import testSpecification from '../../schemas/test-specification.json' with { type: 'json' };
import traceabilityMatrix from '../../schemas/traceability-matrix.json' with { type: 'json' };
import userTesting from '../../schemas/user-testing.json' with { type: 'json' };
import type { DocumentKind, Path } from '../model/document.ts';

/** As much of JSON Schema as our schemas use. */
export interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly 'x-clause'?: string | readonly string[];
  readonly 'x-governed'?: boolean;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly if?: unknown;
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** The schema of each kind of document. */
export const schemas: Readonly<Record<DocumentKind, Schema>> = {
  approach,
  certificates,
  'completion-report': completionReport,
  coverage,
  decisions,
  'issue-log': issueLog,
  notices,
  programme,
  readiness,
  'test-plan': testPlan,
  'test-results': testResults,
  'test-specification': testSpecification,
  'traceability-matrix': traceabilityMatrix,
  'user-testing': userTesting,
};

const outputs = { report, governance, clauses, history, diff, plan, evidence };

/** The schemas of the JSON outputs, by their names. */
export const outputSchemas: Readonly<Record<keyof typeof outputs, Schema>> = outputs;

/** A schema with what it refers to laid over it; its own words win. */
export function resolve(schema: Schema, root: Schema): Schema {
  const reference = schema.allOf?.find((part) => part.$ref)?.$ref?.slice('#/definitions/'.length);
  return { ...(reference ? root.definitions?.[reference] : {}), ...schema };
}

/** The clauses that a property answers. */
export function clausesOf(schema: Schema): readonly string[] {
  const clause = schema['x-clause'];
  return clause === undefined ? [] : typeof clause === 'string' ? [clause] : clause;
}

/** The schemas from the root down to the property at `path`, each resolved; shorter where the path leaves the schema. */
export function schemasAlong(root: Schema, path: Path): Schema[] {
  const along = [root];
  for (const step of path) {
    const parent = along.at(-1) as Schema;
    const child = typeof step === 'number' ? parent.items : parent.properties?.[step];
    if (!child) break;
    along.push(resolve(child, root));
  }
  return along;
}
