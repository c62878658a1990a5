import type { Report } from '../model/report.ts';
import { type Problem, pathIn, problemsOf, said } from './problems.ts';
import { harmless, type Style } from './style.ts';
import { text } from './text.ts';

/** The commands that a runner of GitHub Actions makes annotations of. */
const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** How many annotations of a kind GitHub shows for one step. */
const most = 10;

/** Annotations for the lines of a pull request, and the report for the log. */
export function github(report: Report, style: Style): string {
  const problems = problemsOf(report);
  const annotations = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    ofKind(
      problems.filter((problem) => problem.severity === severity),
      commands[severity],
      report,
    ),
  );
  return `${annotations.map((line) => `${line}\n`).join('')}${text(report, style)}`;
}

/** Annotations of one kind. Where there are more than GitHub shows, the last one tells how many. */
function ofKind(problems: readonly Problem[], command: string, report: Report): string[] {
  const shown = problems.length > most ? problems.slice(0, most - 1) : problems;
  const rest = problems.length - shown.length;
  const more = `+${rest} more of this kind: see the log of this step and its summary`;
  return [
    ...shown.map((problem) => {
      const { at, title, gate, rule } = problem;
      const heading = gate ? `${gate.title}: ${title}` : title;
      return `::${command} file=${property(harmless(pathIn(report, at.file)))},line=${at.line},col=${at.column},title=${property(harmless(heading))}::${data(`${harmless(said(problem))}\n${rule}`)}`;
    }),
    ...(rest > 0 ? [`::${command} title=fsm-check::${data(more)}`] : []),
  ];
}

/** A text as the message of a command. */
const data = (value: string): string => value.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

/** A text as a property of a command. */
const property = (value: string): string => data(value).replace(/:/g, '%3A').replace(/,/g, '%2C');
