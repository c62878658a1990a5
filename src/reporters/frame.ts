import stringWidth from 'fast-string-width';
import type { Finding } from '../model/report.ts';
import { harmless, type Style } from './style.ts';

/** The lines around a finding with a mark under its column. A long line is shown around the mark. */
export function frame({ at, excerpt }: Finding, { chalk, width }: Style, indent: string): string[] {
  if (!excerpt) return [];
  const last = excerpt.firstLine + excerpt.lines.length - 1;
  const gutter = String(last).length;
  const room = Math.max(20, width - indent.length - gutter - 3);
  const { firstColumn = 1 } = excerpt;
  const column = at.column - firstColumn + 1;
  const from = column > room - 8 ? column - Math.floor(room / 2) : 0;
  const cut = (line: string): string => {
    if (firstColumn > 1 || from > 0) return `...${line.slice(from + 3, from + room)}`;
    return line.length > room ? `${line.slice(0, room - 3)}...` : line;
  };
  return excerpt.lines.flatMap((line, index) => {
    const number = excerpt.firstLine + index;
    if (number !== at.line && line.trim() === '') return [];
    const shown = harmless(cut(line)).replaceAll('##[', '## [');
    const head = `${indent}${chalk.dim(`${String(number).padStart(gutter)} |`)} `;
    if (number !== at.line) return [head + chalk.dim(shown)];
    const before = stringWidth(harmless(cut(line.slice(0, column - 1))));
    return [head + shown, `${indent}${chalk.dim(`${' '.repeat(gutter)} |`)} ${' '.repeat(before)}${chalk.bold('^')}`];
  });
}
