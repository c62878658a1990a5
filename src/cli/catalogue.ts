/** Every rule, and which clause is proved by what: the source of `explain`, the clause matrix and the self-trace. */
import { checks } from '../checks/index.ts';
import { type ClauseId, clauses } from '../clauses/clauses.ts';
import { documentRules } from '../documents/rules.ts';
import { clausesOf, type Schema, schemas } from '../documents/schemas.ts';
import { contradictedCertificate } from '../engine/inspect.ts';
import { gates, recordChecks, recordCriterion, releaseChecks } from '../gates/index.ts';
import type { Rule } from '../model/rule.ts';

/** Every rule that a report can cite. */
export const rules: readonly Rule[] = [
  ...gates.flatMap((gate) => [recordCriterion(gate), ...gate.criteria]),
  ...releaseChecks,
  ...recordChecks,
  contradictedCertificate,
  ...checks,
  ...Object.values(documentRules),
];

/** A property of a schema that answers clauses. */
export interface Property {
  /** `approach.testingIssues.thresholds`. */
  readonly path: string;
  readonly title: string;
  readonly clauses: readonly string[];
}

/** Every property of every kind that answers a clause. */
export const properties: readonly Property[] = Object.entries(schemas).flatMap(([kind, schema]) =>
  propertiesOf(schema, kind),
);

function propertiesOf(schema: Schema, path: string): Property[] {
  const own = clausesOf(schema);
  return [
    ...(own.length > 0 ? [{ path, title: schema.title ?? path, clauses: own }] : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, child]) => propertiesOf(child, `${path}.${key}`)),
    ...(schema.items ? propertiesOf(schema.items, path) : []),
  ];
}

/** What proves one clause: rules that cite it, properties that answer it, or why no machine can check it. */
export function proofOf(id: ClauseId): { rules: readonly Rule[]; properties: readonly Property[]; unchecked?: string } {
  const clause = clauses.find((each) => each.id === id) as { unchecked?: string } | undefined;
  return {
    rules: rules.filter((rule) => rule.clause === id || rule.also?.includes(id)),
    properties: properties.filter((property) => property.clauses.includes(id)),
    ...(clause?.unchecked ? { unchecked: clause.unchecked } : {}),
  };
}
