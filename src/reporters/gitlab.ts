import type { Report } from '../model/report.ts';
import { json } from './json.ts';
import { headed, pathIn, problemsOf } from './problems.ts';
import { harmless } from './style.ts';

/** What GitLab calls the severity of what blocks no gate. */
const severities = { error: 'major', warning: 'minor', info: 'info' } as const;

/** A code quality report for GitLab: what blocks a gate is a blocker. */
export const gitlab = (report: Report): string =>
  json(
    problemsOf(report).map((problem) => ({
      description: harmless(headed(problem)),
      check_name: problem.rule,
      fingerprint: problem.fingerprint,
      severity: problem.gate ? 'blocker' : severities[problem.severity],
      location: { path: pathIn(report, problem.at.file), lines: { begin: problem.at.line } },
    })),
  );
