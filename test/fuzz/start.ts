/**
 * `npm run fuzz`: tries inputs on all processors and ends with 1 at the first that crashes, hangs or is wrongly answered with 0.
 * FUZZ_INPUTS (200,000), FUZZ_SEED (of the clock) and FUZZ_EVERY (1: all cases of the suites of others; 9: every ninth) may be set;
 * what is printed is what to set for the same again.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { hasSuites } from './inputs.ts';

const inputs = Number(process.env.FUZZ_INPUTS ?? 200_000);
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
const shares = availableParallelism();
const every = Number(process.env.FUZZ_EVERY ?? 1);

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** After so many milliseconds of silence an input is taken to hang. The worker itself counts the time of the processor. */
const silence = 30_000;

const folder = mkdtempSync(join(tmpdir(), 'fsm-check-fuzz-'));
const worker = join(folder, 'worker.mjs');
// In one piece: to load each part of the program anew for each input would take most of the time.
await build({
  entryPoints: [new URL('worker.ts', import.meta.url).pathname],
  outfile: worker,
  bundle: true,
  platform: 'node',
  format: 'esm',
  define: { 'import.meta.url': JSON.stringify(import.meta.url) },
  banner: {
    js: `import { createRequire } from 'node:module'; const require = createRequire(${JSON.stringify(import.meta.url)});`,
  },
});

const begun = Date.now();
let tried = 0;
const soFar = (): string => `${tried} inputs in ${((Date.now() - begun) / 60_000).toFixed(1)} min`;
const clock = setInterval(() => say(soFar()), 60_000);
const besides = hasSuites ? 'and the cases' : 'without the cases';
say(`seed ${seed}: ${inputs} inputs, ${besides} of the suites of others, on ${shares} processors`);

const children: ChildProcess[] = [];
let failed = false;

/** Says what is wrong as soon as it is known: the others need not go on. */
function fail(what: string): void {
  if (failed) return;
  failed = true;
  say(what);
  for (const child of children) child.kill('SIGKILL');
}

/** Tries a share of the inputs, to its end. */
const attempt = (share: number): Promise<void> =>
  new Promise((resolve) => {
    const own = Math.ceil(inputs / shares);
    const child = fork(worker, [seed, own, share, shares, every].map(String), { serialization: 'advanced' });
    children.push(child);
    let last = 'the beginning';
    let timer = setTimeout(() => {}, 0);
    const heard = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => fail(`${last} hangs`), silence);
    };
    heard();
    let hasEnded = false;
    child.on('message', (message: { begun?: string; ended?: true; failed?: string }) => {
      heard();
      if (message.begun) {
        last = message.begun;
        tried += 1;
      }
      if (message.failed !== undefined) fail(message.failed);
      hasEnded ||= message.ended === true;
    });
    // Whatever it has to tell has been heard by then: one that went without a word has not tried all.
    child.on('disconnect', () => {
      clearTimeout(timer);
      if (!hasEnded) fail(`${last} ended the process`);
      resolve();
    });
  });

await Promise.all(Array.from({ length: shares }, (_, share) => attempt(share)));
rmSync(folder, { recursive: true, force: true });
clearInterval(clock);
say(`${soFar()}, seed ${seed}: ${failed ? 'FAILED' : 'no crash, no hang, no wrong 0'}`);
process.exitCode = failed ? 1 : 0;
