/** Every rule, and which clause is proved by what: the source of `explain`, the clause matrix and the self-trace. */
import { checks } from '../checks/index.ts';
import { type Clause, type ClauseId, clauses } from '../clauses/clauses.ts';
import { readings } from '../clauses/readings.ts';
import { documentRules } from '../documents/rules.ts';
import { clausesOf, type Schema, schemas } from '../documents/schemas.ts';
import { forecastError, forecastFails, forecastOpens } from '../engine/forecast.ts';
import { contradictedCertificate } from '../engine/inspect.ts';
import { gates, recordChecks, recordCriterion, releaseChecks } from '../gates/index.ts';
import type { Leaf } from '../model/clauses.ts';
import type { Rule } from '../model/rule.ts';

const criteria: ReadonlySet<Rule> = new Set(gates.flatMap((gate) => [recordCriterion(gate), ...gate.criteria]));

/** Every rule that a report can cite. */
export const rules: readonly Rule[] = [
  ...criteria,
  ...releaseChecks,
  ...recordChecks,
  contradictedCertificate,
  forecastFails,
  forecastOpens,
  forecastError,
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

/** What proves one clause: rules that cite it and properties that answer it. */
export function proofOf(id: ClauseId): { rules: readonly Rule[]; properties: readonly Property[] } {
  return {
    rules: rules.filter((rule) => cited(rule).includes(id)),
    properties: outermost(properties.filter(({ clauses: of }) => of.includes(id))),
  };
}

/** Properties without those that lie within another, each named once. */
export function outermost(all: readonly Property[]): Property[] {
  const byPath = new Map(all.map((property) => [property.path, property]));
  return [...byPath.values()].filter(({ path }) => !all.some((other) => path.startsWith(`${other.path}.`)));
}

/** The clauses that a rule cites: its own first, then those that it also proves. */
export function cited({ clause, also = [] }: Rule): readonly ClauseId[] {
  return clause ? [clause, ...also] : also;
}

/** The gravest thing that stands for a clause, in one word. */
function classOf(
  { unchecked, permission }: Clause,
  { rules: citing, properties: answering }: ReturnType<typeof proofOf>,
): Row['class'] {
  if (unchecked) return 'unchecked';
  if (permission) return 'permission';
  if (citing.some((rule) => criteria.has(rule))) return 'block';
  if (citing.some((rule) => !isNote(rule))) return 'finding';
  return answering.every(({ path }) => path === attestations) ? 'attested' : 'schema';
}

/** Whether a rule only tells, and holds nothing against anybody. */
const isNote = (rule: Rule): boolean => 'severity' in rule && rule.severity === 'info';

const attestations = 'programme.attestations';

/** The clauses that somebody can answer for in an attestation, as the schema of the programme tells. */
const attestable = properties.find(({ path }) => path === attestations)?.clauses ?? [];

/** A clause with what stands for it: one row of the clause matrix. */
export type Row = Omit<Leaf, 'standings'>;

/** The clause matrix: every clause, what checks it, and how its wording is read. */
export const rows: readonly Row[] = clauses.map((clause: Clause & { readonly id: ClauseId }) => {
  const { id, title, says: asks, unchecked } = clause;
  const proof = proofOf(id);
  return {
    clause: id,
    title,
    asks,
    class: classOf(clause, proof),
    rules: proof.rules.map((rule) => rule.id),
    properties: proof.properties.map(({ path }) => path),
    attestable: attestable.includes(id),
    ...(unchecked ? { unchecked } : {}),
    readings: readings
      .filter(({ clauses: of }) => of.includes(id))
      .map(({ id: reading, reading: means }) => ({ id: reading, reading: means })),
  };
});
