import { inspect, inspectRelease } from '../../src/engine/inspect.ts';
import { judgeAll } from '../../src/engine/judge.ts';
import type { Corpus } from '../../src/model/document.ts';
import type { CriterionResult, Evidence, Finding, GateResult, Location } from '../../src/model/report.ts';
import { corpusOf, type Edit, edited, example, judged, pinned, sourcesIn } from './record.ts';

/** What is told of a record, word by word: whose clause, where, what else bears on it, who must act and how. */
export function shownIn(corpus: Corpus) {
  /** A place with what stands there. */
  const place = ({ file, line, column }: Location): string => {
    const text = corpus.lines(file)?.text.split('\n')[line - 1] ?? '';
    return `${file}:${line}:${column} | ${text.slice(column - 1, column + 59).trimEnd()}`;
  };
  const shows = ({ says, at }: Evidence): string => `  ${says}\n    ${place(at)}`;
  const told = (each: Finding): string =>
    [
      `  ${each.clause ?? '-'} ${each.message}`,
      `    ${place(each.at)}`,
      ...each.related.map(({ says, at }) => `    see ${says}\n      ${place(at)}`),
      `    ${each.actor} must act: ${each.fix}`,
    ].join('\n');
  const criterion = (each: CriterionResult): string =>
    [
      `${each.rule} ${each.status}${each.waitsFor.length > 0 ? `, waits for ${each.waitsFor.join(', ')}` : ''}`,
      ...each.evidence.map(shows),
      ...each.reasons.map(told),
      ...(each.metSince ?? []).map((since) => `  since then\n${shows(since)}`),
      ...(each.because ? [`  ${each.because}`] : []),
    ].join('\n');
  const gate = (each: GateResult): string =>
    [
      `# ${each.summary}`,
      ...(each.passage ? [shows(each.passage)] : []),
      ...(each.history ?? []).map(shows),
      ...(each.limits ?? []).map((limit) => `  ${limit}`),
      ...each.criteria.map(criterion),
    ].join('\n');
  const findings = (all: readonly Finding[]): string =>
    all.map((each) => `${each.rule} ${each.severity}\n${told(each)}`).join('\n');
  return { criterion, gate, findings };
}

const compliant = sourcesIn(example('compliant'));

/** Where and when a record is looked at; `keepDigests` where what was agreed is edited and not agreed anew. */
export interface Asked {
  readonly of?: string;
  readonly asOf?: string;
  readonly keepDigests?: true;
}

async function recordOf(edits: readonly Edit[], { keepDigests }: Asked): Promise<Corpus> {
  const after = edits.reduce(edited, compliant);
  return corpusOf(keepDigests ? after : await pinned(after));
}

/** What becomes of one criterion of R1, or of another subject, once the compliant example is edited. */
export async function toldOf(
  criterion: string,
  edits: readonly Edit[],
  asked: Asked = {},
): Promise<{ readonly status: string; readonly told: string }> {
  const corpus = await recordOf(edits, asked);
  const [release = '', subSystem] = (asked.of ?? (criterion.startsWith('pit') ? 'R1/SMS' : 'R1')).split('/');
  const gate = criterion.slice(0, criterion.lastIndexOf('.'));
  const { criteria } = judged(corpus, gate, release, subSystem, asked.asOf);
  const found = criteria.find(({ rule }) => rule === criterion);
  if (!found) throw new Error(`no criterion ${criterion}`);
  return { status: found.status, told: shownIn(corpus).criterion(found) };
}

/** What a rule finds in the record, or beside the gates, once the compliant example is edited. */
export async function foundBy(rule: string, edits: readonly Edit[], asked: Asked = {}): Promise<string> {
  const { asOf = '2036-01-01' } = asked;
  const corpus = await recordOf(edits, asked);
  const results = corpus.programme.rows('releases').flatMap((release) => judgeAll(corpus, release, asOf));
  const found = [...inspect(corpus, asOf), ...inspectRelease(corpus, results, asOf)];
  return shownIn(corpus).findings(found.filter((each) => each.rule === rule));
}
