/**
 * What a hook adds to `git commit`: the same commit without a hook, with a plain hook that runs the built program, and with
 * the hook of pre-commit, by turns. Usage: npm run bench, or node bench/commit.mjs [COMMITS]
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const commits = Number(process.argv[2] ?? 10);
const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'fsm-check-bench-'));

// With extra certificates in the environment Node itself starts more slowly; npm, below, may need them.
const { NODE_EXTRA_CA_CERTS: certificates, ...environment } = process.env;
const env = {
  ...Object.fromEntries(Object.entries(environment).filter(([name]) => !/^(npm|git)_/i.test(name))),
  HOME: folder,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Somebody',
  GIT_AUTHOR_EMAIL: 'somebody@example.org',
  GIT_COMMITTER_NAME: 'Somebody',
  GIT_COMMITTER_EMAIL: 'somebody@example.org',
};

function run(cwd, program, args, more = {}) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, env: { ...env, ...more }, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${stdout}${stderr}`);
  return stdout;
}

function repository(name, install) {
  const root = join(folder, name);
  cpSync(path('../examples/compliant'), root, { recursive: true });
  run(root, 'git', ['init', '--quiet']);
  install?.(root);
  run(root, 'git', ['add', '.']);
  run(root, 'git', ['commit', '--quiet', '--no-verify', '--message', 'as it was']);
  return root;
}

/** Milliseconds of one commit. */
function time(root) {
  appendFileSync(join(root, 'notices.yaml'), '# changed\n');
  run(root, 'git', ['add', '.']);
  const start = process.hrtime.bigint();
  run(root, 'git', ['commit', '--quiet', '--message', 'a change']);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.floor(half - 0.5)] + sorted[Math.floor(half)]) / 2;
};

try {
  const packing = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder];
  const tarball = join(folder, run(path('..'), 'npm', packing).trim());
  const plainHook = `#!/bin/sh\nexec "${process.execPath}" "${path('../dist/fsm-check.cjs')}" validate --staged\n`;
  const configuration = readFileSync(path('../examples/hooks/pre-commit-config.yaml'), 'utf8');
  const cases = [
    { name: 'no hook', root: repository('none') },
    {
      name: 'a plain hook',
      root: repository('plain', (root) =>
        writeFileSync(join(root, '.git/hooks/pre-commit'), plainHook, { mode: 0o755 }),
      ),
    },
    {
      name: 'pre-commit',
      root: repository('pre-commit', (root) => {
        const packed = configuration.replace(/'fsm-check@.*'/g, `'${tarball}'`);
        writeFileSync(join(root, '.pre-commit-config.yaml'), packed);
        run(root, 'pre-commit', ['install', '--install-hooks'], certificates && { NODE_EXTRA_CA_CERTS: certificates });
      }),
      budget: 500,
    },
  ];
  for (const { root } of cases) time(root);
  const times = new Map(cases.map(({ name }) => [name, []]));
  for (let turn = 0; turn < commits; turn++) for (const { name, root } of cases) times.get(name).push(time(root));
  const base = median(times.get('no hook'));
  for (const { name, budget } of cases) {
    const own = times.get(name);
    const added = median(own) - base;
    const verdict = budget === undefined ? '' : added < budget ? `within ${budget} ms` : `OVER ${budget} ms`;
    if (verdict.startsWith('OVER')) process.exitCode = 1;
    const [middle, least, most, more] = [median(own), Math.min(...own), Math.max(...own), added].map((ms) =>
      ms.toFixed(0).padStart(4),
    );
    process.stdout.write(
      `git commit, ${name.padEnd(13)} median ${middle} ms, from ${least} to ${most}, adds ${more}  ${verdict}\n`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
