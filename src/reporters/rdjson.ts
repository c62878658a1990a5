import type { Finding, Location, Report } from '../model/report.ts';
import { json } from './json.ts';
import { headed, pathIn, problemsOf } from './problems.ts';
import { harmless } from './style.ts';

const severities = { error: 'ERROR', warning: 'WARNING', info: 'INFO' } as const;

/** Diagnostics for reviewdog. */
export function rdjson(report: Report): string {
  const location = ({ file, line }: Location, column?: number) => ({
    path: pathIn(report, file),
    range: { start: { line, ...(column === undefined ? {} : { column }) } },
  });
  return json({
    source: { name: report.tool.name },
    severity: report.exitCode === 0 ? 'INFO' : 'ERROR',
    diagnostics: problemsOf(report).map((problem) => ({
      message: harmless(headed(problem)),
      location: location(problem.at, byteColumn(problem)),
      severity: severities[problem.severity],
      code: { value: problem.rule },
      ...(problem.related.length > 0
        ? {
            related_locations: problem.related.map(({ at, says }) => ({
              message: harmless(says),
              location: location(at),
            })),
          }
        : {}),
    })),
  });
}

/** The column of a finding as reviewdog counts, in bytes of UTF-8; nothing where the beginning of its line is not at hand. */
function byteColumn({ at, excerpt }: Finding): number | undefined {
  const line = excerpt?.firstColumn === undefined ? excerpt?.lines[at.line - excerpt.firstLine] : undefined;
  return line === undefined ? undefined : new TextEncoder().encode(line.slice(0, at.column - 1)).length + 1;
}
