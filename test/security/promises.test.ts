import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { copyOf, folder, run } from '../support/cli.ts';
import { committed } from '../support/git.ts';
import { projectRoot } from '../support/record.ts';

const page = readFileSync(join(projectRoot, 'docs/security.md'), 'utf8');

/** Every command that only tells something. */
const commands: readonly (readonly string[])[] = [
  ['validate'],
  ['validate', '--staged'],
  ['gate', 'sit', '--release', 'R1'],
  ['gate', 'sit', '--release', 'R1', '--format', 'sarif'],
  ['status'],
  ['documents'],
  ['clauses'],
  ['self-test'],
  ['verify'],
  ['explain', '2.13(c)'],
  ['digest', 'approach/app-r1.yaml'],
  ['schema', 'approach'],
  ['completion', 'bash'],
  ['complete', '--', 'gate', ''],
  ['--help'],
];

/** All that lies below a folder: names, kinds, times and contents. */
function everything(root: string, below = ''): string[] {
  return readdirSync(join(root, below)).flatMap((name) => {
    const path = join(root, below, name);
    const { mtimeMs, mode, size } = lstatSync(path);
    if (lstatSync(path).isDirectory()) return [`${below}/${name} ${mode}`, ...everything(root, join(below, name))];
    return [
      `${below}/${name} ${mode} ${mtimeMs} ${size} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`,
    ];
  });
}

/** Loaded before the program: whatever would reach for the network leaves a mark instead. */
const trap = (mark: string): string => `
const reach = (what) => () => { require('node:fs').appendFileSync(${JSON.stringify(mark)}, what + '\\n'); throw new Error('no network'); };
const net = require('node:net');
net.Socket.prototype.connect = reach('connect');
net.Server.prototype.listen = reach('listen');
for (const name of ['lookup', 'resolve']) require('node:dns')[name] = reach(name);
require('node:dgram').createSocket = reach('dgram');
for (const from of ['node:http', 'node:https']) for (const name of ['request', 'get']) require(from)[name] = reach(name);
globalThis.fetch = reach('fetch');
`;

describe('the program', () => {
  it.each(commands.map((command) => [command]))('touches no network and writes nothing: %j', (command) => {
    const root = committed(copyOf('compliant'));
    const home = folder();
    const temporary = folder();
    const marks = folder();
    const preload = join(folder({ 'trap.cjs': trap(join(marks, 'mark')) }), 'trap.cjs');
    const before = everything(root);
    const { code, stderr } = run(command, {
      cwd: root,
      env: { HOME: home, TMPDIR: temporary, XDG_CACHE_HOME: '', CI: '1', NODE_OPTIONS: `--require ${preload}` },
    });
    expect(stderr).toBe(
      command[0] === 'verify'
        ? 'fsm-check: programme.yaml asks for no signature; name the signers of a body under signing\n'
        : '',
    );
    expect([0, command[0] === 'verify' ? 2 : 0]).toContain(code);
    expect(everything(root)).toEqual(before);
    expect(everything(home)).toEqual([]);
    expect(everything(temporary)).toEqual([]);
    expect(existsSync(join(marks, 'mark'))).toBe(false);
  });

  it('would leave a mark if it did', () => {
    const marks = folder();
    const preload = join(folder({ 'trap.cjs': trap(join(marks, 'mark')) }), 'trap.cjs');
    const script = join(folder({ 'x.cjs': "try { require('node:net').connect(1) } catch {}" }), 'x.cjs');
    run(['--help'], { env: { NODE_OPTIONS: `--require ${preload} --require ${script}` } });
    expect(existsSync(join(marks, 'mark'))).toBe(true);
  });
});

describe('docs/security.md', () => {
  const promises = [...page.matchAll(/^\| .* \| `(test\/[\w./-]+)`: (.*) \|$/gm)].map(
    ([, file = '', name = '']) => [file, name] as const,
  );

  it('names a test for each promise', () => {
    const rows = page.slice(page.indexOf('| Promise |'), page.indexOf('Limits:')).trim().split('\n').length - 2;
    expect(promises.length).toBe(rows);
  });

  it.each(promises)('%s has a test of this name: %s', (file, name) => {
    const quoted = new RegExp(`['"\`][^'"\`\\n]*${name}`, 'i');
    expect(readFileSync(join(projectRoot, file), 'utf8')).toMatch(quoted);
  });

  it('lists exactly the packages that are in the program, none of which runs a script when it is installed', async () => {
    const { metafile } = await build({
      entryPoints: ['src/main.ts', 'bin/fsm-check.ts', 'bin/action.ts'],
      absWorkingDir: projectRoot,
      bundle: true,
      platform: 'node',
      format: 'esm',
      splitting: true,
      outdir: 'dist',
      metafile: true,
      write: false,
    });
    const used = Object.values(metafile.outputs)
      .flatMap(({ inputs }) => Object.keys(inputs))
      .flatMap((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []);
    const table = page.slice(page.indexOf('| Package |'), page.indexOf('## Reporting'));
    const listed = table
      .split('\n')
      .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name));
    expect(listed.sort()).toEqual([...new Set(used)].sort());
    const { packages } = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8'));
    expect(listed.filter((name) => packages[`node_modules/${name}`].hasInstallScript)).toEqual([]);
    expect(JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'))).not.toHaveProperty('dependencies');
  });
});
