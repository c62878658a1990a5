import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { copyOf, onPath, program, run } from '../support/cli.ts';
import { git, repositoryOf } from '../support/git.ts';
import { type Typed, terminal } from '../support/tmux.ts';

/** The program at work on a folder, with what it has printed so far. */
class Watching {
  stdout = '';
  stderr = '';
  readonly child: ChildProcess;
  constructor(args: readonly string[], cwd: string) {
    this.child = spawn(process.execPath, [program, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    this.child.stdout?.on('data', (text) => {
      this.stdout += text;
    });
    this.child.stderr?.on('data', (text) => {
      this.stderr += text;
    });
  }
  /** How often it has answered and begun to wait. */
  get answers(): number {
    return this.stderr.split('Ctrl-C ends').length - 1;
  }
  async answered(times: number): Promise<void> {
    for (let tries = 0; tries < 200 && this.answers < times; tries++) await later(50);
    if (this.answers < times) throw new Error(`it answered ${this.answers} times: ${this.stdout}${this.stderr}`);
  }
  interrupt(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.child.on('exit', resolve));
    this.child.kill('SIGINT');
    return ended;
  }
}

const edit = (root: string, file: string, from: string, to: string): void => {
  const text = readFileSync(join(root, file), 'utf8');
  if (!text.includes(from)) throw new Error(`"${from}" does not stand in ${file}`);
  writeFileSync(join(root, file), text.replace(from, to));
};

let watching: Watching | undefined;
let typed: Typed | undefined;
afterEach(() => {
  watching?.child.kill('SIGKILL');
  typed?.end();
});

describe('--watch', () => {
  it('judges again after a change, and ends with the last answer when interrupted', async () => {
    const root = copyOf('compliant');
    watching = new Watching(['validate', '--watch', '--quiet'], root);
    await watching.answered(1);
    expect(watching.stdout).toBe(run(['validate', '--quiet'], { cwd: root }).stdout);
    edit(root, 'decisions.yaml', 'body: TAG', 'body: TAGG');
    await watching.answered(2);
    expect(watching.stdout).toContain('it must be DCC');
    edit(root, 'decisions.yaml', 'body: TAGG', 'body: TAG');
    await watching.answered(3);
    rmSync(join(root, 'issues/log-r1.yaml'));
    await watching.answered(4);
    expect(watching.stdout.trimEnd()).toMatch(/NOT VALID: \d+ errors.*$/);
    expect(await watching.interrupt()).toBe(1);
  });

  it('answers once for many changes at once, and not at all for what it does not read', async () => {
    const root = copyOf('compliant');
    git(root, 'init', '--quiet');
    watching = new Watching(['status', '--watch', '--quiet'], root);
    await watching.answered(1);
    for (let number = 0; number < 20; number++) writeFileSync(join(root, `note-${number}.yaml`), 'note: x\n');
    await watching.answered(2);
    git(root, 'add', '.');
    await later(1000);
    expect(watching.answers).toBe(2);
    expect(await watching.interrupt()).toBe(0);
  });

  it('does not answer to what it writes itself', async () => {
    const root = copyOf('compliant');
    watching = new Watching(['validate', '--watch', '--quiet', '--format', 'json=out.json'], root);
    await watching.answered(1);
    writeFileSync(join(root, 'note.yaml'), 'note: x\n');
    await watching.answered(2);
    await later(1500);
    expect(watching.answers).toBe(2);
  });

  it('sends no character of a file name that would do something', async () => {
    const root = copyOf('compliant');
    watching = new Watching(['validate', '--watch', '--quiet'], root);
    await watching.answered(1);
    writeFileSync(join(root, 'zz\u001b[31m\n::error::forged.yaml'), 'kind: programme\n');
    await watching.answered(2);
    expect(watching.stderr).toContain('holds 2 programmes');
    expect(watching.stderr).not.toContain('\u001b');
    expect(watching.stderr).not.toMatch(/^\s*::/m);
  });

  it('of what is staged looks at the index', async () => {
    const root = repositoryOf('compliant');
    watching = new Watching(['validate', '--staged', '--watch', '--quiet'], root);
    await watching.answered(1);
    edit(root, 'decisions.yaml', 'body: TAG', 'body: TAGG');
    await later(600);
    expect(watching.answers).toBe(1);
    git(root, 'add', '.');
    await watching.answered(2);
    edit(root, 'decisions.yaml', 'body: TAGG', 'body: TAG');
    git(root, 'add', '.');
    await watching.answered(3);
    expect(watching.stdout.match(/NOT VALID/g)).toHaveLength(1);
    expect(await watching.interrupt()).toBe(0);
  });

  it('goes on while the record cannot be judged, and says so', async () => {
    const root = copyOf('compliant');
    const programme = readFileSync(join(root, 'programme.yaml'), 'utf8');
    watching = new Watching(['gate', 'sit', '--release', 'R1', '--watch', '--quiet'], root);
    await watching.answered(1);
    writeFileSync(join(root, 'programme.yaml'), 'kind: programme\nid: [\n');
    await watching.answered(2);
    expect(watching.stderr).toContain('the programme programme.yaml cannot be relied on');
    writeFileSync(join(root, 'programme.yaml'), programme);
    await watching.answered(3);
    expect(await watching.interrupt()).toBe(0);
  });

  it('does not begin with what cannot be judged', () => {
    expect(run(['status', '--watch', '--root', '/no/such/folder'])).toMatchObject({ code: 2, stdout: '' });
    expect(run(['gate', 'sit', '--release', 'R9', '--watch', '--root', copyOf('compliant')])).toMatchObject({
      code: 2,
    });
    expect(run(['validate', '--watch', '--stdin-filename', 'x.yaml'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--stdin-filename and --watch contradict each other'),
    });
  });

  it('ends when nobody reads on', async () => {
    const root = copyOf('compliant');
    watching = new Watching(['validate', '--watch', '--quiet'], root);
    await watching.answered(1);
    const ended = new Promise<number | null>((resolve) => watching?.child.on('exit', resolve));
    watching.child.stdout?.destroy();
    writeFileSync(join(root, 'note.yaml'), 'note: x\n');
    expect(await ended).toBe(0);
  });

  it('draws over what it drew on a terminal', async () => {
    const root = copyOf('compliant');
    typed = terminal('bash --norc', { cwd: root });
    typed.type(`PATH=${onPath()}; fsm-check validate --watch --quiet; echo "code $?"`, 'Enter');
    await typed.shows(/VALID[\s\S]*Ctrl-C ends/);
    edit(root, 'decisions.yaml', 'body: TAG', 'body: TAGG');
    const screen = await typed.shows(/NOT VALID: 1 error[\s\S]*Ctrl-C ends/);
    expect(screen.match(/found 44 YAML files/g)).toHaveLength(1);
    typed.type('C-c');
    await typed.shows(/code 1/);
  });
});
