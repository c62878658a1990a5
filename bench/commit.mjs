/**
 * What a hook adds to `git commit`: the same commit without a hook, with a plain hook that runs the built program, and with
 * the hook of pre-commit, by turns. Usage: node bench/commit.mjs [COMMITS]
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMain, median } from './measure.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const folder = join(tmpdir(), `fsm-check-bench-commit-${process.pid}`);

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

/** The comparison as Markdown, in so many turns. */
export function commits({ turns = 10 } = {}) {
  mkdirSync(folder);
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
          run(
            root,
            'pre-commit',
            ['install', '--install-hooks'],
            certificates && { NODE_EXTRA_CA_CERTS: certificates },
          );
        }),
        bar: 500,
      },
    ];
    for (const { root } of cases) time(root);
    const times = cases.map(() => []);
    for (let turn = 0; turn < turns; turn++)
      for (const [index, { root }] of cases.entries()) times[index].push(time(root));
    const base = median(times[0]);
    const rows = cases.map(({ name, bar }, index) => {
      const own = times[index];
      const added = median(own) - base;
      const verdict = bar === undefined ? '' : `${bar} ms: ${added <= bar ? 'within' : 'OVER'}`;
      const [middle, least, most, more] = [median(own), Math.min(...own), Math.max(...own), added].map((ms) =>
        ms.toFixed(0),
      );
      return `| ${name} | ${middle} | ${least} to ${most} | ${more} | ${verdict} |`;
    });
    return ['|  | ms | from, to | adds | bar |', '| --- | ---: | ---: | ---: | ---: |', ...rows].join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (isMain(import.meta.url)) process.stdout.write(`${commits({ turns: Number(process.argv[2] ?? 10) })}\n`);
