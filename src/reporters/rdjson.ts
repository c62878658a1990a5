import type { Location, Report } from '../model/report.ts';
import { json } from './json.ts';
import { pathIn, problemsOf, said } from './problems.ts';
import { harmless } from './style.ts';

const severities = { error: 'ERROR', warning: 'WARNING', info: 'INFO' } as const;

/** Diagnostics for reviewdog. */
export function rdjson(report: Report): string {
  const location = ({ file, line, column }: Location) => ({
    path: pathIn(report, file),
    range: { start: { line, column } },
  });
  return json({
    source: { name: report.tool.name },
    severity: report.exitCode === 0 ? 'INFO' : 'ERROR',
    diagnostics: problemsOf(report).map((problem) => ({
      message: harmless(problem.gate ? `${problem.title}: ${said(problem)}` : said(problem)),
      location: location(problem.at),
      severity: severities[problem.severity],
      code: { value: problem.rule },
      ...(problem.related.length > 0
        ? {
            relatedLocations: problem.related.map(({ at, says }) => ({
              message: harmless(says),
              location: location(at),
            })),
          }
        : {}),
    })),
  });
}
