/**
 * What the tests import as `vitest` while mutants are tried: it collects the tests of a file and leaves it to the runner
 * which of them are run. The matchers are those of vitest.
 */
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { format } from 'node:util';
import { chai, GLOBAL_EXPECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend, setState } from '@vitest/expect';
import { spyOn } from '@vitest/spy';

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);
export const { expect } = chai;
setState({}, expect);
globalThis[GLOBAL_EXPECT] = expect;
export const vi = { spyOn };

/** The test that is run: its file, its name, and how often it has asked for what was told before. */
let running;
globalThis.toldBefore ??= new Map();
const told = globalThis.toldBefore;

function toldBefore({ file, title }, index) {
  if (!told.has(file)) {
    const text = readFileSync(join(dirname(file), '__snapshots__', `${basename(file)}.snap`), 'utf8');
    told.set(file, new Function('exports', `${text}; return exports`)({}));
  }
  return told.get(file)[`${title} ${index}`]?.replace(/^\n([\s\S]*)\n$/, '$1');
}

chai.Assertion.addMethod('toMatchSnapshot', function toMatchSnapshot() {
  running.asked += 1;
  if (toldBefore(running, running.asked) !== `"${this._obj}"`)
    throw new Error(`told otherwise than before: ${this._obj}`);
});

/** Each suite with what comes before its first test, and what has been collected of the file that is being read. */
let suite = { names: [], before: [] };
let collected = [];
let reading = '';

/** The tests of a file: `load` reads it. */
export function testsOf(file, load) {
  reading = file;
  suite = { names: [], before: [] };
  collected = [];
  load();
  const seen = new Map();
  return collected.map((test) => {
    const times = (seen.get(test.name) ?? 0) + 1;
    seen.set(test.name, times);
    return times === 1 ? test : { ...test, name: `${test.name} (${times})` };
  });
}

const add = (name, run) => {
  const { names, before } = suite;
  const file = reading;
  collected.push({
    name: [...names, name].join(' '),
    async run() {
      running = { file, title: [...names, name].join(' > '), asked: 0 };
      for (const each of before.splice(0)) await each();
      await run();
    },
  });
};

export const beforeAll = (run) => void suite.before.push(run);

export function describe(name, body) {
  const outer = suite;
  suite = { names: [...outer.names, name], before: [...outer.before] };
  body();
  suite = outer;
}

/** What a test does, before or behind what else is said of it. */
const bodyOf = (given) => given.find((each) => typeof each === 'function');

export const it = (name, ...given) => add(name, bodyOf(given));
it.runIf = (condition) => (condition ? it : () => {});
it.fails = (name, run) =>
  add(name, async () => {
    const failed = await Promise.resolve()
      .then(run)
      .then(
        () => false,
        () => true,
      );
    if (!failed) throw new Error('the test was to fail');
  });
it.each =
  (rows) =>
  (name, ...given) => {
    const run = bodyOf(given);
    for (const [index, row] of rows.entries()) {
      const values = Array.isArray(row) ? row : [row];
      const holes = name.match(/%[sj]/g)?.length ?? 0;
      add(format(name.replaceAll('%#', String(index)), ...values.slice(0, holes)), () => run(...values));
    }
  };
