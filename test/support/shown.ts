import type { Corpus } from '../../src/model/document.ts';
import type { CriterionResult, Evidence, Finding, GateResult, Location } from '../../src/model/report.ts';

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
