import { type ClauseId, clauses } from '../clauses/clauses.ts';
import { type Reading, readings } from '../clauses/readings.ts';
import { gateId, gates, recordCriterion } from '../gates/index.ts';
import type { Gate, Rule } from '../model/rule.ts';
import { didYouMean } from '../wording.ts';
import { proofOf, rules } from './catalogue.ts';
import { UsageError } from './usage-error.ts';

/** What a clause, a rule, a reading or a gate is about, in plain text. Throws {@link UsageError} for anything else. */
export async function explain(topic: string): Promise<string> {
  const clause = clauses.find(({ id }) => id === topic);
  if (clause) return page(clausePage(clause.id));
  const below = clauses.filter(({ id }) => id.startsWith(`${topic}(`) || id.startsWith(`${topic}.`));
  if (/^\d/.test(topic) && below.length > 0)
    return page(below.flatMap(({ id }) => [...clausePage(id), '']).slice(0, -1));
  const rule = rules.find(({ id }) => id === topic);
  if (rule) return page(rulePage(rule));
  const reading = readings.find(({ id }) => id === topic.toUpperCase());
  if (reading) return page(readingPage(reading));
  const asked = gates.filter((gate) => gate.gate === topic || gateId(gate) === topic);
  if (asked.length > 0) return page(asked.flatMap((gate) => [...gatePage(gate), '']).slice(0, -1));
  const known = [...clauses.map(({ id }) => id), ...rules.map(({ id }) => id), ...gates.map(gateId)];
  throw new UsageError(
    `there is no clause, rule, reading or gate "${topic}"${didYouMean(topic, known) || '; try 2.13(c), sit-entry.readiness, A10 or sit'}`,
  );
}

const page = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

function clausePage(id: ClauseId): string[] {
  const { title, says } = clauses.find((each) => each.id === id) as (typeof clauses)[number];
  const proof = proofOf(id);
  const section = (name: string, lines: readonly string[]): string[] =>
    lines.length > 0 ? ['', `${name}:`, ...lines] : [];
  return [
    `Clause ${id}: ${title}`,
    `  ${says}`,
    ...section(
      'Checked by',
      proof.rules.map(({ id: rule, title: what }) => `  ${rule}: ${what}`),
    ),
    ...section('Answered in', [...new Set(proof.properties.map(({ path, title: what }) => `  ${path}: ${what}`))]),
    ...section('Not checked by a machine', proof.unchecked ? [`  ${proof.unchecked}`] : []),
    ...section(
      'Readings',
      readings.filter(({ clauses: of }) => of.includes(id)).map((reading) => `  ${reading.id}: ${reading.reading}`),
    ),
  ];
}

function rulePage({ id, clause, also, title, why, fix, actor }: Rule): string[] {
  const cited = [clause, ...(also ?? [])].filter(Boolean).join(', ');
  const leaf = clauses.find((each) => each.id === clause);
  return [
    `Rule ${id}: ${title}`,
    `  ${why}`,
    ...(cited ? [`  Clause ${cited}${leaf ? `: ${leaf.says}` : ''}`] : []),
    `  ${actor} must act: ${fix}.`,
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
