/** How long a short run takes, as a ratio to `node -e 0` in the same turn. Usage: node bench/startup.mjs [TURNS] */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { changeOneFile, program, withReader, writeProgramme } from './data.mjs';
import { compare, isMain, markdown, measure } from './measure.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** The ways to run the program on a record, what they are meant to cost, and whether they find a cache that an earlier run filled. */
const cases = (root) => {
  const gate = ['gate', 'sit', '--release', 'R1', '--root', root];
  const validate = ['validate', '--root', root];
  const before = () => changeOneFile(root);
  return [
    { name: '--version', args: ['--version'], bar: 1.15 },
    { name: '--help', args: ['--help'], bar: 1.5 },
    { name: 'gate, without a cache', args: [...gate, '--no-cache'], bar: 2.2 },
    { name: 'validate, without a cache', args: [...validate, '--no-cache'], bar: 2.2 },
    { name: 'gate, after one file changed', args: gate, before, bar: 1.9 },
    { name: 'gate, again', args: gate, bar: 1.9 },
    { name: 'validate, after one file changed', args: validate, before, bar: 1.9 },
    { name: 'validate, again', args: validate, bar: 1.9 },
  ];
};

/** The Node that runs this, and a newer one where the tests have installed one. */
const engines = [process.execPath, path('../test/tools/node_modules/node-24/bin/node')].filter((file) =>
  existsSync(file),
);

/** The comparison as Markdown, in so many turns. */
export function startup({ turns = 30, reader }) {
  const folder = mkdtempSync(join(tmpdir(), 'fsm-check-bench-'));
  try {
    const root = join(folder, 'programme');
    writeProgramme(root, {});
    const tables = engines.map((command) => {
      const { stdout } = measure({ name: 'node', command, args: ['--version'] });
      const own = cases(root).map(({ args, ...rest }) => ({
        ...rest,
        command,
        args: [program, ...args],
        more: { XDG_CACHE_HOME: folder },
      }));
      const compared = compare(
        [
          { name: 'node -e 0', command, args: ['-e', '0'] },
          ...own,
          { name: 'js-yaml alone, reading the files', command, args: [reader, root] },
        ],
        turns,
      );
      return `Node ${stdout.trim()}:\n\n${markdown(compared)}`;
    });
    return tables.join('\n\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (isMain(import.meta.url))
  process.stdout.write(`${await withReader((reader) => startup({ turns: Number(process.argv[2] ?? 30), reader }))}\n`);
