import type { Finding, GateResult, Report } from '../model/report.ts';
import { count } from '../wording.ts';
import { code, plain, plainLine, table } from './markup.ts';
import { pathIn, problemsOf } from './problems.ts';
import { introduction, readingOf } from './verdicts.ts';

/** How many characters GitHub takes in a comment; the summary of a step may be longer. */
export const most = 65_000;

const marks: Readonly<Record<Report['verdict'], string>> = {
  open: '✅',
  passed: '✅',
  valid: '✅',
  'not-applicable': 'ℹ️',
  blocked: '⛔',
  breached: '⛔',
  invalid: '⛔',
};

/** The report as a comment on a pull request or the summary of a CI step: the answer first, then what blocks. */
export function markdown(report: Report): string {
  const problems = problemsOf(report);
  const head = [`## ${marks[report.verdict]} ${plain(report.summary)}`, '', heading(report), '', ...gates(report)];
  const items = problems.map((problem, index) => {
    const section = sectionOf(problem);
    const before = problems[index - 1];
    const lead = `${index + 1}. `;
    const title = plain(problem.gate ? problem.title : `${problem.severity}: ${problem.rule}`);
    const below = told(problem, report).map((line) => ' '.repeat(lead.length) + line);
    return {
      open: before && sectionOf(before) === section ? [] : ['', `### ${section}`, ''],
      lines: [`${lead}**${title}**\\`, ...below],
    };
  });
  return fitted(head, items, 'more problem');
}

const sectionOf = ({ gate, severity }: { gate?: GateResult; severity: Finding['severity'] }): string =>
  gate ? `What blocks ${plain(gate.title)}` : severity === 'error' ? 'Errors in the record' : 'Also found';

export const heading = (report: Pick<Report, 'tool' | 'programme' | 'asOf' | 'inputs'>): string =>
  plain(`${introduction(report)}; ${readingOf(report)}`);

/** The gates as a table, when more than one was judged, and what they let through in part only. */
function gates({ gates: judged }: Report): string[] {
  const rows = judged.map(({ title, summary }) => [plain(title), plain(summary.slice(title.length + 2))]);
  const limits = judged.flatMap((gate) =>
    (gate.limits ?? []).map((limit) => `- ${plain(gate.title)}: ${plain(limit)}`),
  );
  return [
    ...(rows.length > 1 ? [table(['Gate', 'Verdict'], rows)] : []),
    ...(limits.length > 0 ? [...limits, ''] : []),
  ];
}

/** What is wrong, where, and who must do what. */
export function told(
  { message, clause, at, related, actor, fix, gate }: Finding & { gate?: GateResult },
  report: Pick<Report, 'inputs'>,
): string[] {
  const where = (place: Finding['at']): string => code(`${pathIn(report, place.file)}:${place.line}:${place.column}`);
  return [
    `${plainLine(clause && !gate ? `${clause}: ${message}` : message)}\\`,
    where(at),
    ...related.map((each) => `- see ${where(each.at)}: ${plain(each.says)}`),
    ...(actor && fix ? [`- **${plain(actor)} must act:** ${plain(fix)}`] : []),
  ];
}

/** An item of a list, and what opens the part that it is the first of. */
export interface Item {
  readonly open: readonly string[];
  readonly lines: readonly string[];
}

/** The head and as many items as fit, with how many are left out. */
export function fitted(head: readonly string[], items: readonly Item[], noun: string, room = most): string {
  const lines = [...head];
  let length = lines.join('\n').length;
  for (const [index, item] of items.entries()) {
    const added = [...item.open, ...item.lines];
    length += added.join('\n').length + 1;
    if (length > room) return `${[...lines, '', `+${count(items.length - index, noun)}`].join('\n')}\n`;
    lines.push(...added);
  }
  return `${lines.join('\n').trimEnd()}\n`;
}
