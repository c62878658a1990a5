/** Tries a share of the inputs, and tells before each that it begins: its parent notices when it does not come back. */
import { suiteInputs } from './inputs.ts';
import { Bench, fuzz } from './run.ts';

const [seed = 0, inputs = 0, share = 0, shares = 1, every = 1] = process.argv.slice(2).map(Number);

/** Inputs that are tried under one seed. */
const batch = 1_000;

const tell = (message: object): void => void process.send?.(message);

async function work(): Promise<void> {
  const bench = await Bench.open();
  try {
    let index = 0;
    for (const files of suiteInputs(bench.base)) {
      if (index++ % (shares * every) !== share) continue;
      tell({ begun: `input ${index} of the suites of others` });
      const wrong = await bench.judge(files, { command: ['gate', 'pit', '--release', 'R1'], format: 'json' });
      if (wrong === undefined) continue;
      const changed = [...files].filter(([file, bytes]) => bench.base.get(file) !== Buffer.from(bytes).toString());
      throw new Error(`${wrong}\n${changed.map(([file, bytes]) => `${file}: ${Buffer.from(bytes)}`).join('\n')}`);
    }
    for (let done = 0; done < inputs; done += batch) {
      const own = (seed + share * 1_000_003 + done) % 2 ** 31;
      let count = 0;
      await fuzz(bench, own, Math.min(batch, inputs - done), () => tell({ begun: `input ${++count} of seed ${own}` }));
    }
  } finally {
    bench.close();
  }
}

work().then(
  () => tell({ ended: true }),
  (error: Error) => tell({ failed: `${error.message}\n${error.cause ?? ''}` }),
);
