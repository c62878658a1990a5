import type { Report } from '../model/report.ts';
import { markdown } from '../reporters/markdown.ts';
import { countOfBlockers } from '../reporters/problems.ts';
import { append } from '../workspace/write.ts';
import type { Common } from './request.ts';
import type { Terminal } from './terminal.ts';

/**
 * Gives the runner of GitHub Actions the summary and the outputs of the step, in the files that it names. One that cannot
 * be written is told and changes nothing: the answer stands in the log.
 */
export async function tellRunner(report: Report, { targets }: Common, { env, cwd, stderr }: Terminal): Promise<void> {
  const file = targets.find(({ format }) => format === 'json')?.file;
  const outputs = { verdict: report.verdict, blockers: countOfBlockers(report), ...(file ? { report: file } : {}) };
  const lines = Object.entries(outputs).map(([name, value]) => `${name}=${value}\n`);
  for (const [name, text] of [
    ['GITHUB_STEP_SUMMARY', markdown(report)],
    ['GITHUB_OUTPUT', lines.join('')],
  ] as const) {
    const path = env[name];
    const fault = path ? append(cwd, path, text) : undefined;
    if (fault) await stderr.write(`fsm-check: ${name} cannot be written: ${fault}\n`);
  }
}
