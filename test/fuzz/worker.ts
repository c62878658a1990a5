/** Tries a share of the inputs, and tells before each that it begins: its parent notices when it does not come back. */
import { suiteInputs } from './inputs.ts';
import { Bench, fuzz, type subjects } from './run.ts';

const [seed = 0, inputs = 0, share = 0, shares = 1, every = 1] = process.argv.slice(2).map(Number);

/** How many of the inputs are made of what: the whole example takes ten times as long, and so does git. */
const part = { small: 0.85, whole: 0.1, signed: 0.04, staged: 0.01 } as const satisfies Record<
  keyof typeof subjects,
  number
>;

/** Inputs that are tried under one seed. */
const batch = 1_000;

const tell = (message: object): void => void process.send?.(message);

async function work(): Promise<void> {
  for (const name of ['small', 'whole', 'signed', 'staged'] as const) {
    const bench = await Bench.open(name);
    try {
      if (name === 'small') await trySuites(bench);
      await tryAtRandom(bench, Math.max(1, Math.round(inputs * part[name])), name);
    } finally {
      bench.close();
    }
  }
}

async function trySuites(bench: Bench): Promise<void> {
  let index = 0;
  for (const files of suiteInputs(bench.base)) {
    if (index++ % (shares * every) !== share) continue;
    tell({ begun: `input ${index} of the suites of others` });
    const wrong = await bench.judge(files, { command: { gate: 'pit', release: 'R1' }, format: 'json' });
    if (wrong === undefined) continue;
    const changed = [...files].filter(([file, bytes]) => bench.base.get(file) !== Buffer.from(bytes).toString());
    throw new Error(`${wrong}\n${changed.map(([file, bytes]) => `${file}: ${Buffer.from(bytes)}`).join('\n')}`);
  }
}

async function tryAtRandom(bench: Bench, count: number, name: string): Promise<void> {
  for (let done = 0; done < count; done += batch) {
    const own = (seed + share * 1_000_003 + done) % 2 ** 31;
    let index = 0;
    const begun = (): void => tell({ begun: `input ${++index} of seed ${own} on the ${name} record` });
    await fuzz(bench, own, Math.min(batch, count - done), begun);
  }
}

work().then(
  () => tell({ ended: true }),
  (error: Error) => tell({ failed: `${error.message}\n${error.cause ?? ''}` }),
);
