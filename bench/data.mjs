/**
 * Invented records of the size of a real programme, made from the compliant example, so that its gates stay as they are.
 * The same arguments give the same bytes.
 */

import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { withoutSpreading } from '../bin/build.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
export const program = path('../dist/fsm-check.cjs');

/** Changes one small file of a record, in which its large ones are known already. */
export const changeOneFile = (root) => appendFileSync(join(root, 'plans/pit-sms.yaml'), '#\n');

/** Does something with a program of one file that only reads YAML, built as the real one is. */
export async function withReader(use) {
  const folder = mkdtempSync(join(tmpdir(), 'fsm-check-bench-'));
  try {
    const outfile = join(folder, 'read-only.cjs');
    const plugins = [withoutSpreading];
    await build({
      entryPoints: [path('read-only.mjs')],
      outfile,
      plugins,
      bundle: true,
      minify: true,
      platform: 'node',
    });
    return use(outfile);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Numbers from 0 to below 1, the same ones for the same seed (a linear congruence). */
function random(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const words =
  'incident request article priority queue provider user service interface message record history address meter notice outage ticket account update link window report rule role access backup event load peak search'.split(
    ' ',
  );

const sentence = (next, count) =>
  Array.from({ length: count }, () => words[Math.floor(next() * words.length)])
    .join(' ')
    .replace(/^./, (first) => first.toUpperCase());

const padded = (number) => String(number).padStart(6, '0');
const testsPerRow = 10;

/** One requirement, about 500 bytes. The shuffled form has its keys in any order, quotes, and now and then a comment and a text of many lines. */
function requirement(index, next, { shuffled, faulty }) {
  const test = `SIT-BULK-${padded(Math.floor(index / testsPerRow))}`;
  const quoted = (text) => (shuffled && next() < 0.3 ? `"${text}"` : text);
  const folded = shuffled && index % 250 === 249;
  const rationale = sentence(next, 32);
  const fields = [
    ['id', `BULK-${padded(index)}`],
    ['title', quoted(sentence(next, 9))],
    ['source', quoted(`TBRD ${(index % 40) + 20}.${index % 97}`)],
    ['type', faulty ? 'funktional' : 'functional'],
    ['group', 'INC'],
    ['subSystems', '[SMS, SSI]'],
    ['phases', '[SIT]'],
    ['verification', 'test'],
    ['tests', `[${test}]`],
    ['rationale', folded ? `>-\n      ${rationale}\n      ${rationale}` : quoted(rationale)],
  ];
  if (shuffled)
    for (let at = fields.length - 1; at > 0; at--) {
      const other = Math.floor(next() * (at + 1));
      [fields[at], fields[other]] = [fields[other], fields[at]];
    }
  const lines = fields.map(([key, value]) => `${key}: ${value}\n`).join('    ');
  return `${shuffled && index % 250 === 0 ? '  # from the baseline of the release\n' : ''}  - ${lines}`;
}

/** One closed Testing Issue, about 400 bytes; each tenth is a duplicate of the one before it. */
function issue(index, next) {
  const isDuplicate = index % 10 === 9;
  const severity = ((index - (isDuplicate ? 1 : 0)) % 3) + 2;
  return `  - id: TI-BULK-${padded(index)}
    title: ${sentence(next, 8)}
    phase: SIT
    subSystems: [SMS]
    raisedAt: 2024-07-01
    raisedBy: DCC
    owner: Provider A
${isDuplicate ? `    duplicateOf: TI-BULK-${padded(index - 1)}\n` : ''}    severityHistory: [{ at: 2024-07-01, severity: ${severity} }]
    statusHistory:
      - { at: 2024-07-01, status: open }
${isDuplicate ? '      - { at: 2024-07-05, status: duplicate }\n' : '      - { at: 2024-07-05, status: fix-in-progress }\n      - { at: 2024-07-09, status: closed }\n'}`;
}

/** Appends `count` texts to a file, a few thousand at a time. */
function append(file, count, text) {
  for (let from = 0; from < count; from += 5000)
    appendFileSync(
      file,
      Array.from({ length: Math.min(5000, count - from) }, (_, index) => text(from + index)).join(''),
    );
}

function edit(file, change) {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

/**
 * The compliant example in `folder`, its matrix with `rows` requirements more and their tests and results, its log with
 * `issues` closed issues more.
 */
export function writeProgramme(folder, { rows = 0, issues = 0, shuffled = false, faulty = false }) {
  const next = random(20261);
  mkdirSync(folder, { recursive: true });
  cpSync(path('../examples/compliant'), folder, { recursive: true });
  append(join(folder, 'traceability/tm-r1.yaml'), rows, (index) => requirement(index, next, { shuffled, faulty }));
  const tests = Math.ceil(rows / testsPerRow);
  append(
    join(folder, 'specifications/sit-r1.yaml'),
    tests,
    (index) => `  - { id: SIT-BULK-${padded(index)}, title: ${sentence(next, 6)}, group: INC }\n`,
  );
  append(
    join(folder, 'results/sit-r1.yaml'),
    tests,
    (index) => `  - { test: SIT-BULK-${padded(index)}, executedAt: 2024-07-10, outcome: passed, environment: SIT-A }\n`,
  );
  const log = join(folder, 'issues/log-r1.yaml');
  const [head, tail] = readFileSync(log, 'utf8').split(/(?=\n# An exclusion takes)/);
  writeFileSync(log, head);
  append(log, issues, (index) => issue(index, next));
  appendFileSync(log, tail);
  edit(join(folder, 'reports/rep-sit-r1.yaml'), (text) =>
    text.replace('planned: 34, passed: 33', `planned: ${34 + tests}, passed: ${33 + tests}`),
  );
  const coverage = join(folder, 'coverage/cov-r1.yaml');
  edit(coverage, (text) => text.replace('requirements: 10', `requirements: ${10 + rows}`));
  // What was agreed is what stands there now.
  const { stdout } = spawnSync(process.execPath, [program, 'digest', coverage], { encoding: 'utf8' });
  const [digest] = /sha256:\w+/.exec(stdout);
  edit(join(folder, 'decisions.yaml'), (text) => text.replace(/(document: COV-R1\n.*\n\s+digest: )\S+/, `$1${digest}`));
}

/** `count` small documents, all of one kind, beside the compliant example. Returns their folder. */
export function writeSmall(folder, count) {
  mkdirSync(folder, { recursive: true });
  cpSync(path('../examples/compliant'), folder, { recursive: true });
  const plans = join(folder, 'plans/more');
  mkdirSync(plans);
  const plan = readFileSync(path('../examples/compliant/plans/pit-sms.yaml'), 'utf8');
  for (let index = 0; index < count; index++)
    writeFileSync(join(plans, `${padded(index)}.yaml`), plan.replace(/^id: .*$/m, `id: PLAN-${padded(index)}`));
  return plans;
}
