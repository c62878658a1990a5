/**
 * Measures everything and writes docs/performance.md. Usage: npm run bench, or node bench/run.mjs [TURNS] after a build; it
 * takes about twenty minutes, on a machine that does nothing else.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { commits } from './commit.mjs';
import { withReader } from './data.mjs';
import { histories } from './history.mjs';
import { machine } from './measure.mjs';
import { peers } from './peers.mjs';
import { scale } from './scale.mjs';
import { startup } from './startup.mjs';

const turns = Number(process.argv[2] ?? 5);

const page = await withReader(
  (reader) => `# Performance

Written by \`npm run bench\` on ${machine()}.

Programs run side by side, by turns, in one go; a ratio is the median of the ratios within each turn, with the least and the
most of them. Milliseconds differ between machines, ratios less. MB is the most memory that a run took. A bar is what
the run is meant to cost. That nothing grows unseen is guarded by \`test/work.test.ts\`, which counts work and measures no time.

## Startup

A run on the compliant example, 44 files, beside a bare \`node -e 0\`. The last row is no run of fsm-check: it shows what it costs
to read these files with js-yaml and do nothing with them.

${startup({ turns: 6 * turns, reader })}

## A commit

What a hook adds to \`git commit\`.

${commits({ turns: 2 * turns })}

## Large records

The compliant example with many records more, beside a process that does \`JSON.parse\` of the same data.

${scale({ turns })}

## History

The compliant example as it came to be in fourteen months, an edit or a few at a time, with runs of tests and Testing Issues added until
there are so many commits: what \`history\` takes for all of them, beside one run that judges every gate of the last one.

${histories({ turns })}

## Others

${peers({ turns, reader })}
`,
);
writeFileSync(fileURLToPath(new URL('../docs/performance.md', import.meta.url)), page);
process.stdout.write(page);
