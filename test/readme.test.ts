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
  it.each([
    ['## A repository of your own', '## Ten minutes', 2],
    ['## Ten minutes', '## Commands', 6],
  ])('has commands under "%s" that work, and print what it says', (from, to, count) => {
    const start = readme.indexOf(from);
    const tour = readme.slice(start, readme.indexOf(to));
    const steps = [...tour.matchAll(/```sh\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g)].map(
      ([, command = '', printed = '']) => ({ command, printed }),
    );
    expect(steps.length).toBe(count);
    // One shell after the other, each where the one before it left off.
    const place = join(folder(), 'place');
    let cwd = folder();
    const told = steps.map(({ command }) => {
      const { stdout, stderr } = shell(`${command}\npwd > "${place}"`, { cwd });
      expect(stderr).toBe('');
      cwd = readFileSync(place, 'utf8').trim();
      return stdout;
    });
    if (process.env.UPDATE_README)
      writeFileSync(
        file,
        steps.reduce(
          (text, { command, printed }, index) =>
            text.replace(
              `${command}\`\`\`\n\n\`\`\`text\n${printed}\`\`\``,
              () => `${command}\`\`\`\n\n\`\`\`text\n${told[index]}\`\`\``,
            ),
          readFileSync(file, 'utf8'),
        ),
      );
    else expect(told).toEqual(steps.map(({ printed }) => printed));
  });

  it('leads through the ten minutes to an open gate', () => {
    const tour = readme.slice(readme.indexOf('## Ten minutes'), readme.indexOf('## Approval is of the content'));
    const root = folder();
    for (const [, command = ''] of tour.matchAll(/```sh\n([\s\S]*?)```/g)) shell(command, { cwd: root });
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
