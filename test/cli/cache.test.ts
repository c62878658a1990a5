import { spawn } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOf, folder, program, run } from '../support/cli.ts';
import { repositoryOf } from '../support/git.ts';
import { example } from '../support/record.ts';

const asOf = ['--as-of', '2024-09-20'];

/** Everything that reads the record, of each example. */
const runs: readonly (readonly string[])[] = ['compliant', 'in-flight'].flatMap((name) => {
  const root = ['--root', example(name), ...asOf];
  return [
    ['gate', 'sit', '--release', 'R1', ...root],
    ['gate', 'pit', '--release', 'R1', '--verbose', ...root],
    ['status', '--format', 'json', ...root],
    ['validate', '--format', 'sarif', ...root],
    ['documents', '--format', 'json', ...root],
    ['clauses', '--format', 'json', ...root],
  ];
});

/** A place for a cache that nothing was written to yet, and the folder that the program makes there. */
function place(): { readonly env: Record<string, string>; readonly kept: string } {
  const home = folder();
  return { env: { XDG_CACHE_HOME: home }, kept: join(home, 'fsm-check') };
}

const files = (kept: string): string[] => readdirSync(kept).map((name) => join(kept, name));

const answers = (env: Record<string, string>, ...more: string[]) =>
  runs.map((args) => run([...args, ...more], { env }));

const uncached = answers(place().env, '--no-cache');

describe('the cache', () => {
  it('changes no answer, be it new, full or off', () => {
    const { env, kept } = place();
    expect(answers(env)).toEqual(uncached);
    expect(files(kept).length).toBeGreaterThan(2);
    expect(answers(env)).toEqual(uncached);
    expect(uncached.map(({ code }) => code)).toContain(0);
    expect(uncached.map(({ code }) => code)).toContain(1);
  });

  it('is used: what one run found out, the next reads', () => {
    const { env, kept } = place();
    run(runs[0] as string[], { env });
    const before = files(kept).map((file) => statSync(file).mtimeMs);
    run(runs[0] as string[], { env });
    expect(files(kept).map((file) => statSync(file).mtimeMs)).toEqual(before);
  });

  it('is neither read nor written with --no-cache, nor on CI', () => {
    const { env, kept } = place();
    run([...(runs[0] as string[]), '--no-cache'], { env });
    expect(run(runs[0] as string[], { env: { ...env, CI: 'true' } })).toEqual(uncached[0]);
    expect(existsSync(kept)).toBe(false);
  });

  /** What can befall the files of a cache, each done to all of them. */
  const poisons: Readonly<Record<string, (kept: string) => void>> = {
    'a byte changed': (kept) => {
      for (const file of files(kept)) {
        const bytes = readFileSync(file);
        const middle = bytes.length >> 1;
        bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
        writeFileSync(file, bytes);
      }
    },
    'cut off': (kept) => {
      for (const file of files(kept)) truncateSync(file, statSync(file).size >> 1);
    },
    emptied: (kept) => {
      for (const file of files(kept)) truncateSync(file, 0);
    },
    'something added': (kept) => {
      for (const file of files(kept)) appendFileSync(file, '[]');
    },
    'one in the place of another': (kept) => {
      const [first, ...rest] = files(kept);
      for (const [index, file] of rest.entries()) renameSync(file, `${kept}/${index}`);
      for (const [index] of rest.entries()) renameSync(`${kept}/${index}`, rest[index - 1] ?? (rest.at(-1) as string));
      expect(first).toBeDefined();
    },
    'not readable as data': (kept) => {
      for (const file of files(kept)) writeFileSync(file, 'x'.repeat(100));
    },
  };

  it.each(Object.entries(poisons))('turns no verdict with its files %s', (_, poison) => {
    const { env, kept } = place();
    const some = [0, 3, 6, 8];
    const told = () => some.map((index) => run(runs[index] as string[], { env }));
    told();
    poison(kept);
    expect(told()).toEqual(some.map((index) => uncached[index]));
  });

  it.each([
    ['others can write to', (kept: string) => chmodSync(kept, 0o777)],
    [
      'is a link',
      (kept: string) => {
        renameSync(kept, `${kept}-elsewhere`);
        symlinkSync(`${kept}-elsewhere`, kept);
      },
    ],
  ])('is left alone where its folder %s', (_, spoil) => {
    const { env, kept } = place();
    run(runs[0] as string[], { env });
    spoil(kept);
    for (const file of files(kept)) writeFileSync(file, '');
    expect(run(runs[0] as string[], { env })).toEqual(uncached[0]);
    expect(files(kept).map((file) => statSync(file).size)).toEqual(files(kept).map(() => 0));
  });

  it('hinders nothing where it cannot be made', () => {
    const file = join(folder({ file: '' }), 'file');
    for (const home of [file, '/proc/nowhere', ''])
      expect(run(runs[0] as string[], { env: { XDG_CACHE_HOME: home, HOME: file } })).toEqual(uncached[0]);
  });

  it('keeps nothing of words that are no command', () => {
    const { env, kept } = place();
    for (const args of [['gat'], ['gate', 'sot'], ['../../gate'], ['validate', '--root', 'nowhere'], []])
      expect(run(args, { env }).code).toBe(2);
    expect(files(kept)).toEqual([]);
  });

  it('is made nowhere where its place depends on where the program is run', () => {
    const cwd = folder();
    const asked = [...(runs[3] as string[])];
    expect(run(asked, { cwd, env: { XDG_CACHE_HOME: 'cache' } })).toEqual(run([...asked, '--no-cache'], { cwd }));
    expect([readdirSync(cwd), existsSync('/cache/fsm-check')]).toEqual([[], false]);
  });

  it('makes no home for itself', () => {
    const home = join(folder(), 'nobody');
    expect(run(runs[0] as string[], { env: { XDG_CACHE_HOME: '', HOME: home } })).toEqual(uncached[0]);
    expect(existsSync(home)).toBe(false);
  });

  it('sees a change of one file, and its being undone', () => {
    const { env } = place();
    const root = copyOf('compliant');
    const judged = () =>
      run(['gate', 'sit', '--release', 'R1', '--stage', 'completion', '--root', root, ...asOf], { env });
    const first = judged();
    const log = join(root, 'issues/log-r1.yaml');
    const before = readFileSync(log, 'utf8');
    writeFileSync(log, before.replaceAll('severity: 4', 'severity: 1'));
    const changed = judged();
    expect(changed).not.toEqual(first);
    expect(changed).toEqual(
      run(['gate', 'sit', '--release', 'R1', '--stage', 'completion', '--root', root, ...asOf, '--no-cache'], { env }),
    );
    writeFileSync(log, before);
    expect(judged()).toEqual(first);
  });

  /** What a run answers with a cache, after it has seen that it answers the same without. */
  function answered(args: readonly string[], env: Record<string, string>, cwd?: string): string {
    const told = run(args, { env, ...(cwd ? { cwd } : {}) });
    expect(told).toEqual(run([...args, '--no-cache'], cwd ? { cwd } : {}));
    return told.stdout;
  }

  it('tells a report again only for the same question', () => {
    const { env } = place();
    const gate = ['gate', 'sit', '--release', 'R1', '--root', example('in-flight')];
    const validate = ['validate', '--root', example('in-flight')];
    const questions = [
      [...gate, ...asOf],
      [...gate, '--as-of', '2024-09-21'],
      [...gate, ...asOf, '--stage', 'entry'],
      [...gate.with(1, 'pit'), ...asOf],
      [...gate.with(1, 'pit'), ...asOf, '--sub-system', 'SMS'],
      [...gate.with(3, 'R2'), ...asOf],
      [...gate.with(5, example('compliant')), ...asOf],
      ['status', '--root', example('in-flight'), ...asOf],
      validate,
      [...validate, example('in-flight/decisions.yaml')],
      [...validate, example('in-flight/issues')],
      ...['json', 'csv', 'markdown', 'github', 'gitlab', 'junit', 'rdjson', 'sarif'].map((format) => [
        ...gate,
        ...asOf,
        '--format',
        format,
      ]),
      [...gate, ...asOf, '--verbose'],
      [...gate, ...asOf, '--quiet'],
    ];
    const all = questions.map((question) => answered(question, env));
    expect(questions.map((question) => answered(question, env))).toEqual(all);
    expect(new Set(all).size).toBe(all.length);
  });

  it('sees a change of a file that is no YAML and that a document names', () => {
    const { env } = place();
    const root = copyOf('compliant');
    const published = ['gate', 'sit', '--stage', 'publication', '--release', 'R1', '--root', root];
    const before = answered(published, env);
    appendFileSync(join(root, 'published/rep-sit-r1.md'), '\nFindings about security\n');
    expect(answered(published, env)).not.toBe(before);
  });

  it('sees a file come, go and become unreadable', () => {
    const { env } = place();
    const root = copyOf('compliant');
    const validate = ['validate', '--root', root];
    const told = [answered(validate, env)];
    const change = (edit: () => void): void => {
      edit();
      told.push(answered(validate, env));
    };
    change(() => writeFileSync(join(root, 'other.yaml'), 'kind: other\n'));
    change(() => renameSync(join(root, 'other.yaml'), join(root, 'another.yaml')));
    change(() => symlinkSync('/etc', join(root, 'elsewhere')));
    change(() => renameSync(join(root, 'results/sit-r1.yaml'), join(root, 'results/sit-r1.txt')));
    change(() => symlinkSync('/etc/passwd', join(root, 'results/sit-r1.yaml')));
    expect(new Set(told).size).toBe(told.length);
  });

  it('sees what the history tells, which no file does', () => {
    const { env } = place();
    const root = repositoryOf('compliant');
    const approach = join(root, 'approach/app-r1.yaml');
    writeFileSync(approach, readFileSync(approach, 'utf8').replace('summary: Incidents', 'summary: All incidents'));
    const gate = ['gate', 'sit', '--release', 'R1', ...asOf];
    const told = answered(gate, env, root);
    rmSync(join(root, '.git'), { recursive: true });
    expect(answered(gate, env, root)).not.toBe(told);
  });

  it('keeps a large document too, with the places of its rows', () => {
    const { env, kept } = place();
    const root = copyOf('compliant');
    const matrix = join(root, 'traceability/tm-r1.yaml');
    const row = (index: number, test: string): string =>
      `  - id: MORE-${index}\n    title: ${'A requirement of many '.repeat(5)}\n    source: TBRD 2.1\n    type: functional\n    group: INC\n    phases: [SIT]\n    tests:\n      - ${test}\n`;
    appendFileSync(
      matrix,
      Array.from({ length: 3000 }, (_, index) => row(index, index % 700 === 3 ? 'SIT-NOWHERE' : 'SIT-INC-01')).join(''),
    );
    const validated = (...more: string[]) => run(['validate', '--format', 'json', '--root', root, ...more], { env });
    const plain = validated('--no-cache');
    expect(plain.stdout).toContain('SIT-NOWHERE');
    expect(validated()).toEqual(plain);
    expect(files(kept).some((file) => /-document-/.test(file))).toBe(true);
    expect(validated()).toEqual(plain);
  });

  it('reads a large document again that cannot be cut into rows', () => {
    const { env } = place();
    const root = copyOf('compliant');
    const matrix = join(root, 'traceability/tm-r1.yaml');
    const text = readFileSync(matrix, 'utf8').replace(/^title: .*$/m, `title: ${'many words '.repeat(30_000).trim()}`);
    expect(text.length).toBeGreaterThan(2 ** 18);
    writeFileSync(matrix, text);
    // Each asks something else: none is answered by the one before.
    for (const gate of ['pit', 'sit', 'user-testing']) {
      const asked = ['gate', gate, '--release', 'R1', '--root', root, ...asOf];
      expect(run(asked, { env })).toEqual(run([...asked, '--no-cache']));
    }
  });

  it('is written by many runs at once', async () => {
    const { env, kept } = place();
    const ended = await Promise.all(
      Array.from(
        { length: 8 },
        () =>
          new Promise<{ code: number | null; stdout: string }>((resolve) => {
            const child = spawn(process.execPath, [program, ...(runs[0] as string[])], {
              env: { PATH: process.env.PATH, LANG: 'C.UTF-8', ...env },
            });
            let stdout = '';
            child.stdout.on('data', (data) => {
              stdout += data;
            });
            child.on('close', (code) => resolve({ code, stdout }));
          }),
      ),
    );
    for (const { code, stdout } of ended) expect({ code, stdout, stderr: '' }).toEqual(uncached[0]);
    expect(files(kept).filter((file) => file.endsWith('.new'))).toEqual([]);
    expect(run(runs[0] as string[], { env })).toEqual(uncached[0]);
  });

  it('keeps no more than it may: what was written first goes first', () => {
    const { env, kept } = place();
    run(runs[0] as string[], { env });
    const [old, older] = [join(kept, 'old'), join(kept, 'older')];
    for (const [file, day] of [
      [old, 2],
      [older, 1],
    ] as const) {
      writeFileSync(file, '');
      truncateSync(file, 300 * 2 ** 20);
      utimesSync(file, day * 86_400, day * 86_400);
    }
    run(runs[6] as string[], { env });
    expect([existsSync(older), existsSync(old)]).toEqual([false, true]);
    for (let index = 0; index < 1200; index++) {
      writeFileSync(join(kept, `small-${index}`), '');
      utimesSync(join(kept, `small-${index}`), 3 * 86_400, 3 * 86_400);
    }
    run(runs[1] as string[], { env });
    run(runs[3] as string[], { env });
    expect(existsSync(old)).toBe(false);
    expect(files(kept).length).toBeLessThan(1100);
    expect(files(kept).filter((file) => /small-/.test(file)).length).toBeGreaterThan(800);
  });
});
