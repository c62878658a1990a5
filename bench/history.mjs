/**
 * What it costs to tell the history of a release, beside one run that judges the record as it is now.
 * Usage: node bench/history.mjs [TURNS]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { program } from './data.mjs';
import { compare, isMain, markdown } from './measure.mjs';

const example = fileURLToPath(new URL('../examples/compliant', import.meta.url));
const firstDay = '2024-01-08';
const lastDay = '2025-03-07';

/** The files that grow row by row: the list in them, and the key of the day of a row. */
const growing = {
  decisions: ['decisions', 'decidedAt'],
  notices: ['notices', 'date'],
  certificates: ['certificates', 'issuedAt'],
  'test-results': ['results', 'executedAt'],
};

const datesIn = (text) => [...text.matchAll(/\b\d{4}-\d\d-\d\d\b/g)].map(([day]) => day);
const within = (day = firstDay) => (day < firstDay ? firstDay : day > lastDay ? lastDay : day);

/**
 * The compliant example as it came to be, an edit at a time: each file on the first day that it names, each row and each step of
 * a Testing Issue on its own.
 */
function editsOfExample(record) {
  const edits = [];
  const on = (day, file, edit) => edits.push({ day: within(day), file, edit });
  for (const file of readdirSync(example, { recursive: true }).filter((name) => name.endsWith('.yaml'))) {
    const text = readFileSync(join(example, file), 'utf8');
    const whole = parse(text);
    const [list, key] = growing[whole.kind] ?? [];
    if (list) {
      const [first, ...rest] = whole[list];
      on(first[key], file, () => record.set(file, { ...whole, [list]: [first] }));
      for (const row of rest) on(row[key], file, (data) => data[list].push(row));
    } else if (whole.kind === 'issue-log') {
      on(firstDay, file, () => record.set(file, { ...whole, issues: [] }));
      for (const { statusHistory, severityHistory, ...rest } of whole.issues) {
        const issue = {
          ...rest,
          severityHistory: severityHistory.slice(0, 1),
          statusHistory: statusHistory.slice(0, 1),
        };
        on(issue.raisedAt, file, (data) => data.issues.push(issue));
        for (const step of severityHistory.slice(1)) on(step.at, file, () => issue.severityHistory.push(step));
        for (const step of statusHistory.slice(1)) on(step.at, file, () => issue.statusHistory.push(step));
      }
    } else on(whole.kind === 'programme' ? firstDay : datesIn(text).sort()[0], file, () => record.set(file, whole));
  }
  return edits;
}

/** Days of work, one for each of so many edits, spread over the time from one day to another. */
const spread = (count, from, to) =>
  Array.from({ length: count }, (_, index) => {
    const [first, last] = [Date.parse(from), Date.parse(to)];
    return new Date(first + ((last - first) * index) / count).toISOString().slice(0, 10);
  });

/** More of what moves most: of ten edits five run a test again, four raise a Testing Issue or take it further, one rewords a document. */
function moreEdits(count) {
  const results = {
    file: 'results/sit-r1.yaml',
    tests: parse(readFileSync(join(example, 'results/sit-r1.yaml'), 'utf8')).results,
  };
  const log = 'issues/log-r1.yaml';
  const reworded = {
    'programme.yaml': (data) => data,
    'traceability/tm-r1.yaml': ({ requirements }) => requirements[0],
    'specifications/pit-sms.yaml': ({ tests }) => tests[0],
    'README.md': (data) => data,
  };
  const steps = ['fix-in-progress', 'fixed-awaiting-retest', 'closed'];
  let issue;
  return spread(count, '2024-06-26', lastDay).map((day, index) => {
    const [turn, round] = [index % 10, Math.floor(index / 10)];
    if (turn === 9) {
      const [file, rowOf] = Object.entries(reworded)[round % 4];
      const edit = (data) => Object.assign(rowOf(data), { title: `In other words, ${round}` });
      return { day, file, edit };
    }
    if (turn % 2 === 0) {
      const { test, environment } = results.tests[(5 * round + turn) % results.tests.length];
      const run = { test, executedAt: day, outcome: 'passed', environment };
      return { day, file: results.file, edit: (data) => data.results.push(run) };
    }
    const step = (turn - 1) / 2;
    if (step > 0) {
      const own = issue;
      return { day, file: log, edit: () => own.statusHistory.push({ at: day, status: steps[step - 1] }) };
    }
    const raised = {
      id: `TI-BULK-${String(round).padStart(4, '0')}`,
      title: 'Found in a further run',
      phase: 'SIT',
      subSystems: ['SMS'],
      raisedAt: day,
      raisedBy: 'DCC',
      owner: 'Provider A',
      severityHistory: [{ at: day, severity: 4 }],
      statusHistory: [{ at: day, status: 'open' }],
    };
    issue = raised;
    return { day, file: log, edit: (data) => data.issues.push(raised) };
  });
}

const told = (text) => `data ${Buffer.byteLength(text)}\n${text}\n`;

/** A repository in which the compliant example comes to be in `count` commits over fourteen months. */
function writeHistory(root, count) {
  const record = new Map([['README.md', {}]]);
  const own = editsOfExample(record);
  const edits = [...own, ...moreEdits(Math.max(count, own.length) - own.length)].sort((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : 0,
  );
  const published = 'published/rep-sit-r1.md';
  const commits = Array.from({ length: count }, (_, index) => {
    const [from, to] = [index, index + 1].map((at) => Math.floor((at * edits.length) / count));
    const some = edits.slice(from, to);
    for (const { file, edit } of some) edit(record.get(file));
    const { day } = some.at(-1);
    const time = Date.parse(`${day}T09:00:00Z`) / 1000 + (index % 400) * 60;
    const files = index === 0 ? record.keys() : new Set(some.map(({ file }) => file));
    return [
      `commit refs/heads/main\ncommitter Tester ${index % 9} <tester@example.org> ${time} +0000\n`,
      told(`Edit ${index}\n`),
      ...[...files]
        .filter((file) => record.has(file))
        .map((file) => `M 100644 inline ${file}\n${told(stringify(record.get(file), { lineWidth: 0 }))}`),
      index === 0 ? `M 100644 inline ${published}\n${told(readFileSync(join(example, published), 'utf8'))}` : '',
    ].join('');
  });
  const run = (args, input = '') => {
    const { status, stderr } = spawnSync('git', args, { cwd: root, input, maxBuffer: 2 ** 30 });
    if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
  };
  run(['init', '--quiet', '--initial-branch=main']);
  run(['fast-import', '--quiet'], commits.join(''));
  run(['reset', '--quiet', '--hard']);
}

/** The comparison as Markdown, in so many turns. */
export function histories({ turns = 5 } = {}) {
  return [200, 2000]
    .map((count) => {
      const root = mkdtempSync(join(tmpdir(), 'fsm-check-bench-'));
      try {
        writeHistory(root, count);
        const own = (name, args, more) => ({
          name,
          command: process.execPath,
          args: [program, ...args, '--root', root, '--as-of', lastDay],
          expected: [0, 1],
          ...more,
        });
        const history = ['history', '--release', 'R1'];
        const compared = compare(
          [
            own('status, without a cache', ['status', '--no-cache']),
            own('history, every gate', history),
            own('history, one gate', [...history, '--gate', 'sit', '--stage', 'completion']),
          ],
          turns,
        );
        return `${count.toLocaleString('en')} commits:\n\n${markdown(compared)}`;
      } finally {
        rmSync(root, { recursive: true });
      }
    })
    .join('\n\n');
}

if (isMain(import.meta.url)) process.stdout.write(`${histories({ turns: Number(process.argv[2] ?? 5) })}\n`);
