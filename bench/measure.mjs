/** Runs programs side by side and tells how they compare. Milliseconds differ between machines; ratios hardly do. */
import { spawnSync } from 'node:child_process';
import { arch, cpus, release, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';

// With extra certificates in the environment Node itself starts more slowly, which would flatter every ratio; on CI there is no cache.
const { NODE_EXTRA_CA_CERTS: _, CI: __, ...env } = process.env;

/** How much memory a program took, in its last line of standard error: GNU time tells it. */
const time = spawnSync('/usr/bin/time', ['--version']).error ? [] : ['/usr/bin/time', '-q', '-f', '%M'];

/**
 * Runs one program once: milliseconds, the most memory in MB (where GNU time is installed), exit code, both outputs.
 * `before` is done before its time begins. Throws where it ends otherwise than with one of the `expected` codes.
 */
export function measure({ name, command, args, cwd, expected = [0], more = {}, before }) {
  before?.();
  const [program, ...rest] = [...time, command, ...args];
  const start = process.hrtime.bigint();
  const { status, stdout, stderr, error } = spawnSync(program, rest, {
    cwd,
    env: { ...env, ...more },
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (error) throw error;
  if (!expected.includes(status))
    throw new Error(`${name} ended with ${status}: ${stdout.slice(-2000)}${stderr.slice(-2000)}`);
  const lines = stderr.trimEnd().split('\n');
  return { ms, mb: time.length > 0 ? Number(lines.at(-1)) / 1024 : undefined, status, stdout };
}

/** Whether a file is what was run, and not loaded by another. */
export const isMain = (url) => process.argv[1] === fileURLToPath(url);

export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};

const spread = (numbers) => ({ median: median(numbers), min: Math.min(...numbers), max: Math.max(...numbers) });

/**
 * Runs the cases by turns, `turns` times each after one run that does not count. The first case is the base: the others are
 * told as ratios to the run of the base in the same turn.
 */
export function compare(cases, turns) {
  for (const each of cases) measure(each);
  const runs = cases.map(() => []);
  for (let turn = 0; turn < turns; turn++) for (const [index, each] of cases.entries()) runs[index].push(measure(each));
  return cases.map(({ name, bar }, index) => ({
    name,
    bar,
    ms: spread(runs[index].map(({ ms }) => ms)),
    ratio: spread(runs[index].map(({ ms }, turn) => ms / runs[0][turn].ms)),
    mb: Math.max(...runs[index].map(({ mb }) => mb)),
  }));
}

const digits = (number, places) => number.toFixed(places);

/** What was compared, as rows of a Markdown table. A case with a `bar` says whether its median ratio is within it. */
export function markdown(compared) {
  const rows = compared.map(({ name, bar, ms, ratio, mb }) => [
    name,
    digits(ms.median, 0),
    digits(ratio.median, 2),
    `${digits(ratio.min, 2)} to ${digits(ratio.max, 2)}`,
    Number.isFinite(mb) ? digits(mb, 0) : '',
    bar === undefined ? '' : `${bar}: ${ratio.median <= bar ? 'within' : 'OVER'}`,
  ]);
  const head = ['', 'ms', 'ratio', 'from, to', 'MB', 'bar'];
  return [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

/** The machine and Node, in a line. */
export const machine = () =>
  `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${release()} ${arch()}, Node ${process.version}`;
