import { type ClauseId, clauses } from '../clauses/clauses.ts';
import { type Reading, readings } from '../clauses/readings.ts';
import { gateId, gates, recordCriterion } from '../gates/index.ts';
import type { Gate, Rule } from '../model/rule.ts';
import { didYouMean, list } from '../wording.ts';
import { cited, type Property, proofOf, type Row, rows, rules } from './catalogue.ts';
import { classes } from './clause-words.ts';
import { evidenceFor } from './evidence.ts';
import { UsageError } from './usage-error.ts';

/** Everything that can be explained, with its title. */
export const topics: readonly (readonly [topic: string, title: string])[] = [
  ...clauses.map(({ id, title }) => [id, title] as const),
  ...rules.map(({ id, title }) => [id, title] as const),
  ...readings.map(({ id, problem }) => [id, problem] as const),
  ...gates.map((gate) => [gateId(gate), gate.title] as const),
];

/** What a clause, a rule, a reading or a gate is about, in plain text. Throws {@link UsageError} for anything else. */
export async function explain(topic: string): Promise<string> {
  const clause = clauses.find(({ id }) => id === topic);
  if (clause) return page(clausePage(clause.id));
  const below = clauses.filter(({ id }) => id.startsWith(`${topic}(`) || id.startsWith(`${topic}.`));
  if (/^\d/.test(topic) && below.length > 0)
    return page(below.flatMap(({ id }) => [...clausePage(id), '']).slice(0, -1));
  const rule = rules.find(({ id }) => id === topic);
  if (rule) return page(await rulePage(rule));
  const reading = readings.find(({ id }) => id === topic.toUpperCase());
  if (reading) return page(readingPage(reading));
  const asked = gates.filter((gate) => gate.gate === topic || gateId(gate) === topic);
  if (asked.length > 0) return page(asked.flatMap((gate) => [...gatePage(gate), '']).slice(0, -1));
  const known = topics.map(([id]) => id);
  throw new UsageError(
    `there is no clause, rule, reading or gate "${topic}"${didYouMean(topic, known) || '; try 2.13(c), sit-entry.readiness, A10 or sit'}`,
  );
}

const page = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

const section = (name: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ['', `${name}:`, ...lines.map((line) => `  ${line}`)] : [];

const told = (properties: readonly Property[]): string[] => properties.map(({ path, title }) => `${path}: ${title}`);

function clausePage(id: ClauseId): string[] {
  const row = rows.find(({ clause }) => clause === id) as Row;
  const [, means] = classes.find(([word]) => word === row.class) as (typeof classes)[number];
  const proof = proofOf(id);
  return [
    `Clause ${id}: ${row.title}`,
    `  ${row.asks}`,
    `  Class ${row.class}: ${means}.`,
    ...section(
      'Checked by',
      proof.rules.map(({ id: rule, title }) => `${rule}: ${title}`),
    ),
    ...section('Answered in', told(proof.properties)),
    ...section('Not checked by a machine', row.unchecked ? [row.unchecked] : []),
    ...section('Readings', readingsOf([id])),
  ];
}

const readingsOf = (of: readonly ClauseId[]): string[] =>
  readings.filter((each) => each.clauses.some((id) => of.includes(id))).map(({ id, reading }) => `${id}: ${reading}`);

async function rulePage(rule: Rule): Promise<string[]> {
  const [own, ...also] = cited(rule);
  const { kinds, properties, examples } = await evidenceFor(rule);
  const gate = gates.find(
    (each) => each.criteria.some(({ id }) => id === rule.id) || recordCriterion(each).id === rule.id,
  );
  return [
    `Rule ${rule.id}: ${rule.title}`,
    `  ${rule.why}`,
    ...(own ? [`  Clause ${own}: ${rows.find(({ clause }) => clause === own)?.asks}`] : []),
    ...(also.length > 0 ? [`  Also proves ${list(also)}.`] : []),
    ...(gate ? [`  Blocks ${gate.title}.`] : []),
    ...('severity' in rule ? [`  Severity ${rule.severity}; blocks nothing by itself.`] : []),
    `  ${rule.actor} must act: ${rule.fix}.`,
    ...(kinds.length > 0 ? [`  Reads documents of kind ${list(kinds)}.`] : []),
    ...section('Evidence', told(properties)),
    ...section('Readings', readingsOf(cited(rule))),
    ...examples.flatMap(({ kind, yaml }) => ['', `A short document of kind ${kind}:`, '', yaml.trimEnd()]),
  ];
}

function readingPage({ id, clauses: of, problem, reading, why }: Reading): string[] {
  return [`Reading ${id}, of ${of.join(', ')}`, `  The text: ${problem}`, `  We read: ${reading}`, `  Because: ${why}`];
}

function gatePage(gate: Gate): string[] {
  const all = [recordCriterion(gate), ...gate.criteria];
  const columns = Math.max(...all.map(({ clause }) => clause.length));
  const wide = Math.max(...all.map(({ id }) => id.length));
  return [
    `Gate ${gateId(gate)}: ${gate.guards}`,
    `  Judged per ${gate.per === 'release' ? 'release' : 'Sub-System of a release'}. Criteria:`,
    ...all.map(({ id, clause, title }) => `  ${clause.padEnd(columns)}  ${id.padEnd(wide)}  ${title}`),
  ];
}
