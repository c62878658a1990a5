import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandTree } from '../src/cli/command-tree.ts';
import { exitCodes } from '../src/cli/exit-codes.ts';
import { folder, run, shell } from './support/cli.ts';
import { projectRoot } from './support/record.ts';

const file = join(projectRoot, 'README.md');
const readme = readFileSync(file, 'utf8');

describe('the README', () => {
  const start = readme.indexOf('## Ten minutes');
  const tour = readme.slice(start, readme.indexOf('## Commands'));
  const steps = [...tour.matchAll(/```sh\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g)].map(
    ([, command = '', printed = '']) => ({ command, printed }),
  );

  it('has a tour that works, and prints what it says', () => {
    expect(steps.length).toBe(5);
    const root = folder();
    const done = steps.map(({ command }) => shell(command, { cwd: root }));
    expect(done.map(({ stderr }) => stderr)).toEqual(steps.map(() => ''));
    const told = done.map(({ stdout }) => stdout);
    if (process.env.UPDATE_README)
      writeFileSync(
        file,
        readme.slice(0, start) +
          steps.reduce(
            (text, { command, printed }, index) =>
              text.replace(
                `${command}\`\`\`\n\n\`\`\`text\n${printed}\`\`\``,
                () => `${command}\`\`\`\n\n\`\`\`text\n${told[index]}\`\`\``,
              ),
            tour,
          ) +
          readme.slice(start + tour.length),
      );
    else expect(told).toEqual(steps.map(({ printed }) => printed));
    expect(run(['gate', 'pit', '--stage', 'entry', '--as-of', '2025-02-03'], { cwd: root }).code).toBe(0);
  });

  it('names its own commands: the main job, and the one that CI runs', () => {
    const [main = '', test = ''] = [
      ...readme.slice(readme.indexOf('## Two commands')).matchAll(/```sh\n(.*)\n```/g),
    ].map(([, command = '']) => command);
    expect(run(main.replace('npm ci && node dist/fsm-check.cjs ', '').split(' ')).code).toBe(0);
    const ci = readFileSync(join(projectRoot, '.ci', 'run'), 'utf8');
    for (const part of test.split(' && ')) expect(ci).toContain(part);
  });

  it('has every command and every exit code', () => {
    for (const command of commandTree(() => {}).commands) expect(readme).toContain(`\`fsm-check ${command.name()}`);
    for (const [code, word, says] of exitCodes) expect(readme).toContain(`| ${code} | ${word} | ${says} |`);
  });
});
