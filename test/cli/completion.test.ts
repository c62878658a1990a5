import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { commandTree } from '../../src/cli/command-tree.ts';
import { copyOf, folder, onPath, run, shell } from '../support/cli.ts';
import { example } from '../support/record.ts';
import { type Typed, terminal } from '../support/tmux.ts';

const compliant = example('compliant');

/** The words that are offered in the place of the last one. */
function offered(words: readonly string[], cwd = compliant): string[] {
  const { code, stdout, stderr } = run(['complete', '--', ...words], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const lines = stdout.trimEnd().split('\n');
  expect(lines.pop()).toMatch(/^:[46]$/);
  return lines.map((line) => line.split('\t')[0] as string);
}

describe('what is offered', () => {
  it('is every command, and every option of each', () => {
    const { commands } = commandTree(() => {});
    expect(offered([''])).toEqual(commands.map((command) => command.name()));
    for (const command of commands) {
      const flags = command.options.flatMap(({ long, hidden }) => (hidden ? [] : long));
      expect(offered([command.name(), '-'])).toEqual(expect.arrayContaining([...flags, '--help']));
    }
    expect(offered(['--'])).toEqual(['--version', '--help']);
  });

  it.each([
    [['ga'], ['gate']],
    [
      ['gate', ''],
      ['pit', 'sit', 'user-testing'],
    ],
    [['gate', 'sit', ''], []],
    [
      ['gate', 'sit', '--release', ''],
      ['R1', 'R2'],
    ],
    [
      ['gate', '-r', ''],
      ['R1', 'R2'],
    ],
    [
      ['gate', 'pit', '-r', 'R1', '-s', ''],
      ['SMS', 'SSI'],
    ],
    [
      ['gate', 'pit', '--release=R2', '--sub-system', ''],
      ['OMS', 'RMS'],
    ],
    [
      ['gate', 'pit', '-s', ''],
      ['SMS', 'SSI', 'OMS', 'RMS'],
    ],
    [['gate', 'sit', '--stage', 'e'], ['entry']],
    [
      ['status', '--format', 'j'],
      ['json', 'junit'],
    ],
    [
      ['documents', '--format', ''],
      ['text', 'json'],
    ],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish', 'powershell'],
    ],
    [['validate', 'iss'], ['issues/']],
    [
      ['validate', 'issues/log-r1.yaml', 'issues/'],
      ['issues/log-r1.yaml', 'issues/log-r2.yaml'],
    ],
    [
      ['digest', 'approach/'],
      ['approach/app-r1.yaml', 'approach/app-r2.yaml'],
    ],
    [['status', '--root', 'app'], ['approach/']],
    [['explain', 'sit-publication.d'], expect.arrayContaining(['sit-publication.document'])],
    [['schema', 'test-p'], ['test-plan']],
    [['status', '--as-of', ''], []],
    [['nothing', ''], []],
  ])('after %j', (words, expected) => {
    const found = offered(words);
    if (words[1] === 'sit-publication.d')
      expect(found.every((word) => word.startsWith('sit-publication.d'))).toBe(true);
    else expect(found).toEqual(expected);
  });

  it('leaves out an option that is there, unless it may be repeated', () => {
    const flags = offered(['gate', 'sit', '--release', 'R1', '--format', 'json', '-']);
    expect(flags).toContain('--format');
    expect(flags).toContain('--stage');
    expect(flags).not.toContain('--release');
  });

  it('is of the repository that --root names', () => {
    const words = ['gate', 'sit', '--root', compliant, '--release', ''];
    expect(offered(words, folder())).toEqual(['R1', 'R2']);
    expect(offered(['gate', 'sit', '--release', ''], folder())).toEqual([]);
    expect(offered(['gate', 'sit', '--root', '/no/such', '--release', ''])).toEqual([]);
  });

  it('is nothing where the programme has faults', () => {
    const root = copyOf('compliant');
    writeFileSync(join(root, 'programme.yaml'), 'kind: programme\nid: [\n');
    expect(offered(['gate', 'sit', '--release', ''], root)).toEqual([]);
  });

  it('is nothing that a shell would take for more than a word', () => {
    const root = folder({ '$(touch run).yaml': '', 'a b.yaml': '', '`c`.yaml': '', "d'.yaml": '', 'fine.yaml': '' });
    expect(offered(['validate', ''], root)).toEqual(['fine.yaml']);
  });
});

describe('the shells themselves', () => {
  let typed: Typed | undefined;
  afterEach(() => typed?.end());

  it('bash completes a command, a release and a file', async () => {
    const rc = folder({
      rc: `PATH=${onPath()}\nPS1='> '\nsource <(fsm-check completion bash)\necho ready\n`,
    });
    typed = terminal(`bash --rcfile ${join(rc, 'rc')} -i`, { cwd: compliant });
    await typed.shows(/ready/);
    typed.type('fsm-check ga', 'Tab');
    await typed.shows(/> fsm-check gate\s*$/m);
    typed.type('sit --rel', 'Tab');
    await typed.shows(/> fsm-check gate sit --release\s*$/m);
    typed.type('Tab', 'Tab', 'Tab');
    await typed.shows(/^R1\s+R2\s*$/m);
    typed.type('C-u', 'fsm-check gate sit --release=', 'Tab', '2', 'Tab');
    await typed.shows(/> fsm-check gate sit --release=R2\s*$/m);
    typed.type('C-u', 'fsm-check digest app', 'Tab', 'app-r1', 'Tab');
    await typed.shows(/> fsm-check digest approach\/app-r1.yaml/m);
  });

  it('zsh completes a command, and shows the releases with their titles', async () => {
    const home = folder({
      '.zshrc': `PATH=${onPath()}\nPS1='> '\nautoload -U compinit && compinit -u\nsource <(fsm-check completion zsh)\necho ready\n`,
    });
    typed = terminal('zsh -i', { cwd: compliant, env: { ZDOTDIR: home, HOME: home } });
    await typed.shows(/ready/);
    typed.type('fsm-check ga', 'Tab');
    await typed.shows(/> fsm-check gate\s*$/m);
    typed.type('sit --release ', 'Tab', 'Tab');
    await typed.shows(/R1 +-- Service and incident management/);
  });

  it('fish completes a command, and shows the releases with their titles', () => {
    const asked = (line: string) =>
      shell(`fish --no-config -c 'fsm-check completion fish | source; complete -C "${line}"'`, {
        cwd: compliant,
        env: { HOME: folder() },
      });
    expect(asked('fsm-check gate sit --release ').stdout).toBe(
      'R1\tService and incident management\nR2\t4G Communications Hub ordering and returns\n',
    );
    expect(asked('fsm-check ga').stdout).toBe('gate\tjudge one gate of one release\n');
  });

  it('a script for PowerShell registers the program', () => {
    const { code, stdout } = run(['completion', 'powershell']);
    expect(code).toBe(0);
    expect(stdout).toContain("Register-ArgumentCompleter -CommandName 'fsm-check'");
    expect(stdout).toContain("fsm-check complete '--' ");
  });

  it('runs nothing that stands in a repository', () => {
    const root = copyOf('compliant');
    const programme = readFileSync(join(root, 'programme.yaml'), 'utf8');
    writeFileSync(
      join(root, 'programme.yaml'),
      programme.replace(/title: Service and.*/, 'title: $(touch run) `touch run`'),
    );
    writeFileSync(join(root, '$(touch run).yaml'), '');
    writeFileSync(join(root, 'kept.txt'), 'as it was');
    for (const line of [
      `fsm-check validate ''`,
      `fsm-check validate '> kept.txt' ''`,
      `fsm-check explain '$(touch' 'run)'`,
    ]) {
      const asked = `COMP_WORDS=(${line}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))`;
      const { stdout } = shell(
        `source <(fsm-check completion bash); ${asked}; _fsm_check; printf '%s\\n' "\${COMPREPLY[@]}"`,
        { cwd: root },
      );
      if (line.includes('validate')) expect(stdout.split('\n')).toContain('programme.yaml');
    }
    expect(existsSync(join(root, 'run'))).toBe(false);
    expect(readFileSync(join(root, 'kept.txt'), 'utf8')).toBe('as it was');
  });

  it.each([
    ['tcsh', 'unknown shell "tcsh"'],
    ['', 'the shell is empty'],
  ])('refuses %j', (name, says) => {
    expect(run(['completion', name])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(says) });
  });
});
