/**
 * How long the program takes, as a ratio to `node -e 0` in the same run: pairs of runs side by side, and the median of
 * their ratios. Milliseconds differ between machines; ratios hardly do. Usage: npm run bench, or
 * node bench/startup.mjs [PAIRS]
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const pairs = Number(process.argv[2] ?? 30);
const program = fileURLToPath(new URL('../dist/fsm-check.cjs', import.meta.url));
const root = fileURLToPath(new URL('../examples/compliant', import.meta.url));

const cases = [
  { name: '--version', args: ['--version'], budget: 2 },
  { name: '--help', args: ['--help'], budget: undefined },
  { name: 'gate sit (compliant)', args: ['gate', 'sit', '--release', 'R1', '--root', root], budget: 5 },
  { name: 'validate (compliant)', args: ['validate', '--root', root], budget: undefined },
];

// With extra certificates in the environment Node itself starts more slowly, which would flatter every ratio.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

/** Milliseconds of one run. */
function time(args) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { env });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

let over = false;
for (const { name, args, budget } of cases) {
  const ratios = [];
  const bases = [];
  time([program, ...args]);
  for (let pair = 0; pair < pairs; pair++) {
    const base = time(['-e', '0']);
    bases.push(base);
    ratios.push(time([program, ...args]) / base);
  }
  const ratio = median(ratios);
  const verdict = budget === undefined ? '' : ratio <= budget ? `within ${budget}` : `OVER ${budget}`;
  over ||= verdict.startsWith('OVER');
  process.stdout.write(
    `${name.padEnd(22)} ${ratio.toFixed(2).padStart(5)} x node -e 0 (${median(bases).toFixed(0)} ms)  ${verdict}\n`,
  );
}
process.exitCode = over ? 1 : 0;
