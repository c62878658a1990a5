/** What large records cost, beside a process that does `JSON.parse` of the same data. Usage: node bench/scale.mjs [TURNS] */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { changeOneFile, program, writeProgramme } from './data.mjs';
import { compare, isMain, markdown } from './measure.mjs';

const node = process.execPath;

/** The records, and the file in them that is large. */
const records = [
  { name: '100,000 requirements', large: 'traceability/tm-r1.yaml', of: { rows: 100_000 } },
  { name: '100,000 requirements, shuffled', large: 'traceability/tm-r1.yaml', of: { rows: 100_000, shuffled: true } },
  { name: '50,000 Testing Issues', large: 'issues/log-r1.yaml', of: { issues: 50_000 } },
  {
    name: '100,000 requirements, each with a fault',
    large: 'traceability/tm-r1.yaml',
    of: { rows: 100_000, faulty: true },
  },
];

/** One record, judged without a cache and with one of the run before, after which another file was changed. */
function scaleOf({ name, large, of }, turns) {
  const folder = mkdtempSync(join(tmpdir(), 'fsm-check-bench-'));
  try {
    const root = join(folder, 'programme');
    writeProgramme(root, of);
    const json = join(folder, 'same.json');
    writeFileSync(json, JSON.stringify(load(readFileSync(join(root, large), 'utf8'))));
    const expected = of.faulty ? [1] : [0];
    const own = (what, args, more = {}) => ({
      name: what,
      command: node,
      args: [program, ...args, '--root', root],
      more: { XDG_CACHE_HOME: folder },
      expected,
      ...more,
    });
    // The file that was changed is read anew; the large one is known.
    const changed = { before: () => changeOneFile(root) };
    const bar = of.faulty ? {} : { bar: 6 };
    const gate = ['gate', 'sit', '--release', 'R1'];
    const compared = compare(
      [
        {
          name: 'JSON.parse of the large file',
          command: node,
          args: ['-e', 'JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8"))', json],
        },
        own('validate, without a cache', ['validate', '--no-cache'], bar),
        ...(of.faulty ? [] : [own('gate, without a cache', [...gate, '--no-cache'], bar)]),
        own('validate, after one other file changed', ['validate'], changed),
        ...(of.faulty ? [] : [own('gate, after one other file changed', gate, changed), own('gate, again', gate)]),
      ],
      turns,
    );
    const size = (statSync(join(root, large)).size / 2 ** 20).toFixed(0);
    return `${name}, ${size} MB:\n\n${markdown(compared)}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The time for each row, from a thousand to a million rows, drawn. */
function curve(turns) {
  const points = [1_000, 10_000, 100_000, 1_000_000].map((rows) => {
    const folder = mkdtempSync(join(tmpdir(), 'fsm-check-bench-'));
    try {
      writeProgramme(folder, { rows });
      const args = (name) => [program, 'validate', '--no-cache', '--root', name];
      const small = { name: 'none', command: node, args: args('examples/compliant') };
      const [none, all] = compare(
        [small, { name: 'rows', command: node, args: args(folder) }],
        rows > 500_000 ? 1 : turns,
      );
      return { rows, microseconds: ((all.ms.median - none.ms.median) * 1000) / rows, ms: all.ms.median, mb: all.mb };
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
  const told = points.map(
    ({ rows, microseconds, ms, mb }) =>
      `| ${rows.toLocaleString('en')} | ${microseconds.toFixed(1)} | ${ms.toFixed(0)} | ${mb.toFixed(0)} |`,
  );
  const drawn = points.map(({ microseconds }) => microseconds.toFixed(1)).join(', ');
  return `Microseconds for each requirement more than the compliant example, without a cache:

| requirements | microseconds each | ms in all | MB |
| ---: | ---: | ---: | ---: |
${told.join('\n')}

\`\`\`mermaid
xychart-beta
  x-axis "requirements" ["1,000", "10,000", "100,000", "1,000,000"]
  y-axis "microseconds each" 0 --> ${Math.ceil(Math.max(...points.map(({ microseconds }) => microseconds)) / 10) * 10}
  line [${drawn}]
\`\`\``;
}

/** The comparisons as Markdown, in so many turns. */
export const scale = ({ turns = 5 } = {}) =>
  [...records.map((record) => scaleOf(record, turns)), curve(Math.min(turns, 3))].join('\n\n');

if (isMain(import.meta.url)) process.stdout.write(`${scale({ turns: Number(process.argv[2] ?? 5) })}\n`);
