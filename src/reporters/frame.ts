import stringWidth from 'fast-string-width';
import type { Finding } from '../model/report.ts';
import { harmless, type Style } from './style.ts';

/** The lines around a finding with a mark under its column. A long line is shown around the mark. */
export function frame({ at, excerpt }: Finding, { chalk, width }: Style, indent: string): string[] {
  if (!excerpt) return [];
  const last = excerpt.firstLine + excerpt.lines.length - 1;
  const gutter = String(last).length;
  const room = Math.max(20, width - indent.length - gutter - 3);
  const from = at.column > room - 8 ? at.column - Math.floor(room / 2) : 0;
  return excerpt.lines.flatMap((line, index) => {
    const number = excerpt.firstLine + index;
    if (number !== at.line && line.trim() === '') return [];
    const shown = harmless(cut(line, from, room)).replaceAll('##[', '## [');
    const head = `${indent}${chalk.dim(`${String(number).padStart(gutter)} |`)} `;
    if (number !== at.line) return [head + chalk.dim(shown)];
    const before = stringWidth(harmless(cut(line.slice(0, at.column - 1), from, room)));
    return [head + shown, `${indent}${chalk.dim(`${' '.repeat(gutter)} |`)} ${' '.repeat(before)}${chalk.bold('^')}`];
  });
}

const cut = (line: string, from: number, room: number): string =>
  from > 0 ? `...${line.slice(from + 3, from + room)}` : line.length > room ? `${line.slice(0, room - 3)}...` : line;
