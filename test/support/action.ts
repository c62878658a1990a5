import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { folder, type Ran } from './cli.ts';
import { projectRoot } from './record.ts';

/** The text of action.yml. */
export const manifest = readFileSync(join(projectRoot, 'action.yml'), 'utf8');
export const action = parse(manifest) as {
  inputs: Record<string, { default?: string }>;
  outputs: Record<string, unknown>;
  runs: { using: string; main: string };
};
const main = join(projectRoot, action.runs.main);

export interface Step extends Ran {
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs the action in a workspace as the runner does: each input is a variable, an absent one its default or empty. */
export function step(
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  { node = process.execPath, before = [] as string[] } = {},
): Step {
  const names = Object.entries(action.inputs).map(([name, { default: usual = '' }]) => [
    `INPUT_${name.toUpperCase()}`,
    inputs[name] ?? usual,
  ]);
  const runner = folder({ summary: '', output: '' });
  const file = (name: string): string => readFileSync(join(runner, name), 'utf8');
  const { status, stdout, stderr } = spawnSync(node, [...before, main], {
    cwd: workspace,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH ?? '',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: join(runner, 'output'),
      GITHUB_STEP_SUMMARY: join(runner, 'summary'),
      ...Object.fromEntries(names),
    },
  });
  const lines = file('output').split('\n').slice(0, -1);
  return {
    code: status,
    stdout,
    stderr,
    summary: file('summary'),
    outputs: Object.fromEntries(lines.map((line) => line.split(/=(.*)/s, 2))),
  };
}
