/**
 * Runs the built program again and again while something goes wrong at random: it is killed, the disk is full, its files vanish
 * and change, a folder is read-only. No answer may be wrong for that, no file half written, and nothing a defect.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const projectRoot = new URL('../../', import.meta.url).pathname;

/** A source of chance that always gives the same for the same seed (mulberry32). */
function chance(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const isRoot = process.getuid?.() === 0;
/** Somebody who may write only where everybody may. */
const nobody = 65534;

/** What is asked of which record, and what the answer is where nothing goes wrong. */
const questions = [
  { example: 'compliant', args: ['gate', 'sit', '--release', 'R1'], code: 0 },
  { example: 'compliant', args: ['status'], code: 0 },
  { example: 'compliant', args: ['validate'], code: 0 },
  { example: 'in-flight', args: ['gate', 'sit', '--release', 'R1'], code: 1 },
  { example: 'in-flight', args: ['status'], code: 1 },
  { example: 'in-flight', args: ['gate', 'user-testing', '--release', 'R1'], code: 1 },
] as const;
const faults = ['killed', 'disk full', 'file size limited', 'file changed', 'folder read-only'] as const;

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
}

/** What came of the runs: how many of each fault ended with which code, and every one that ended as it must not. */
export interface Outcome {
  readonly runs: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly wrong: readonly string[];
}

/** Makes so many runs; the first has the seed `seed`, each after it the next, so that each can be made again by itself. */
export async function load({ runs, seed }: { readonly runs: number; readonly seed: number }): Promise<Outcome> {
  const base = mkdtempSync(join(tmpdir(), 'fsm-check-load-'));
  chmodSync(base, 0o755);
  cpSync(join(projectRoot, 'dist'), join(base, 'dist'), { recursive: true });
  const cache = join(base, 'cache');
  const small = join(base, 'small');
  for (const path of [cache, small]) mkdirSync(path);
  const isMounted = isRoot && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', small]).status === 0;
  const counts: Record<string, number> = {};
  const wrong: string[] = [];
  try {
    for (let index = 0; index < runs; index++) {
      const at = seed + index;
      const { fault, ended, complaints } = await one(at);
      const key = `${fault}: ${ended.code ?? 'killed'}`;
      counts[key] = (counts[key] ?? 0) + 1;
      wrong.push(...complaints.map((each) => `seed ${at}, ${fault}: ${each}`));
    }
  } finally {
    if (isMounted) spawnSync('umount', [small]);
    rmSync(base, { recursive: true, force: true });
  }
  return { runs, counts, wrong };

  /** The program on a record of its own; `limit` is the size that a file may have, in kilobytes. */
  async function program(args: readonly string[], { cwd, limit, uid, during = async () => {} }: Run): Promise<Ended> {
    const started = performance.now();
    const limited = limit === undefined ? '' : `ulimit -f ${limit}; `;
    const child = spawn('bash', ['-c', `trap '' XFSZ; ${limited}exec "$@"`, 'bash', process.execPath, ...args], {
      cwd,
      env: { PATH: process.env.PATH, XDG_CACHE_HOME: cache },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 60_000,
      killSignal: 'SIGQUIT',
      ...(uid === undefined ? {} : { uid, gid: uid }),
    });
    const texts = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (text) => {
        texts[name] += text;
      });
    const end = new Promise<number | null>((resolve) => child.on('close', resolve));
    const deed = during(() => child.kill('SIGKILL'));
    const code = await end;
    await deed;
    if (child.signalCode === 'SIGQUIT') texts.stderr += 'it hangs';
    return { code, ...texts, milliseconds: performance.now() - started };
  }

  async function one(at: number): Promise<{ fault: string; ended: Ended; complaints: string[] }> {
    const pick = chance(at);
    const question = questions[pick(questions.length)] as (typeof questions)[number];
    const fault = faults[pick(faults.length)] as (typeof faults)[number];
    const world = mkdtempSync(join(base, 'run-'));
    chmodSync(world, 0o755);
    const root = join(world, 'record');
    cpSync(join(projectRoot, 'examples', question.example), root, { recursive: true });
    const out = fault === 'disk full' && isMounted ? small : join(world, 'out');
    mkdirSync(out, { recursive: true });
    const file = join(out, 'report.json');
    const outputs = ['-f', 'text', '-f', `json=${file}`, ...(pick(2) === 0 ? ['--no-cache'] : [])];
    const ask = [join(base, 'dist', 'fsm-check.cjs'), ...question.args, ...outputs];
    const undisturbed = await program(ask, { cwd: root });
    const old = readFileSync(file, 'utf8');
    const complaints: string[] = [];
    if (undisturbed.code !== question.code) complaints.push(`undisturbed, it ended with ${undisturbed.code}`);
    // So that the old report differs from a new one.
    const before = pick(2) === 0 ? `${old} ` : undefined;
    if (before === undefined) rmSync(file);
    else writeFileSync(file, before);

    const moment = pick(Math.ceil(undisturbed.milliseconds * 1.1));
    const options: Run = { cwd: root };
    if (fault === 'killed')
      options.during = async (kill) => {
        await setTimeout(moment);
        kill();
      };
    if (fault === 'file size limited') options.limit = pick(140);
    if (fault === 'disk full') {
      if (isMounted) writeFileSync(join(small, 'filler'), '');
      const room = pick(160) * 1024;
      if (isMounted) fill(join(small, 'filler'), room);
      else options.limit = room / 1024;
    }
    if (fault === 'file changed') {
      const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((each) =>
        /\.(yaml|md)$/.test(each),
      );
      const changed = join(root, files[pick(files.length)] as string);
      const deed = deeds[pick(deeds.length)] as (path: string, pick: (below: number) => number) => void;
      options.during = async () => {
        await setTimeout(moment);
        deed(changed, pick);
      };
    }
    if (fault === 'folder read-only') {
      if (isRoot) {
        options.uid = nobody;
        chownSync(root, nobody, nobody);
      }
      chmodSync(out, 0o555);
    }
    const ended = await program(ask, options);
    chmodSync(out, 0o755);

    const left = readdirSync(out).filter((name) => name !== 'filler');
    const after = left.includes('report.json') ? readFileSync(file, 'utf8') : undefined;
    const isOld = after === before;
    if (ended.code === null ? fault !== 'killed' : ![0, 1, 2].includes(ended.code))
      complaints.push(`it ended with ${ended.code}: ${ended.stderr}`);
    if (/defect|\n\s+at |hangs/.test(ended.stderr)) complaints.push(ended.stderr);
    const strays = left.filter((name) => name !== 'report.json');
    if (strays.some((name) => ended.code !== null || !/^report\.json\.[0-9a-f]{12}\.new$/.test(name)))
      complaints.push(`it left ${strays}`);
    if (!isOld && after !== old && !(fault === 'file changed' && isReport(after, ended.code)))
      complaints.push('the report is neither the old nor a new one');
    if (ended.code === 0) {
      if (question.code !== 0) complaints.push('it said yes to a record that is blocked');
      const same = (other: Ended): boolean => other.code === 0 && other.stdout === ended.stdout;
      // What changed in time is another record, which may be right as well.
      const isRight = same(undisturbed) || (fault === 'file changed' && same(await program(ask, { cwd: root })));
      if (!isRight || isOld) complaints.push('it said yes, and the output is not whole');
    }
    for (const name of readdirSync(small)) rmSync(join(small, name));
    rmSync(world, { recursive: true, force: true });
    return { fault, ended, complaints };
  }
}

interface Run {
  readonly cwd: string;
  limit?: number;
  uid?: number;
  /** What happens while it runs. */
  during?: (kill: () => void) => Promise<void>;
}

/** Takes up a disk until so many bytes are left. */
function fill(path: string, room: number): void {
  const { stdout } = spawnSync('df', ['--output=avail', '-B1', dirname(path)], { encoding: 'utf8' });
  const free = Number(stdout.split('\n')[1]);
  writeFileSync(path, Buffer.alloc(Math.max(0, free - room)));
}

/** Whether a text is a whole report with this exit code. */
function isReport(text: string | undefined, code: number | null): boolean {
  try {
    return JSON.parse(text ?? '').exitCode === code;
  } catch {
    return false;
  }
}

/** What can happen to a file. */
const deeds: readonly ((path: string, pick: (below: number) => number) => void)[] = [
  (path) => rmSync(path),
  (path) => truncateSync(path, 0),
  (path, pick) => truncateSync(path, pick(statSync(path).size)),
  (path) => {
    rmSync(path);
    execFileSync('mkfifo', [path]);
  },
  (path) => {
    rmSync(path);
    mkdirSync(path);
  },
  (path) => {
    rmSync(path);
    symlinkSync('/dev/zero', path);
  },
  (path) => {
    rmSync(path);
    symlinkSync(path, path);
  },
  (path) => chmodSync(path, 0),
  (path) => writeFileSync(path, Buffer.from([0xff, 0xfe, 0, 0x7b])),
  (path) => rmSync(dirname(path), { recursive: true }),
];

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const runs = Number(process.env.FAULTS_RUNS ?? 1000);
  const seed = Number(process.env.FAULTS_SEED ?? Date.now() % 1_000_000);
  process.stdout.write(`${runs} runs from FAULTS_SEED=${seed}; one alone: FAULTS_RUNS=1 with the seed of that run\n`);
  const { counts, wrong } = await load({ runs, seed });
  const lines = Object.entries(counts)
    .sort()
    .map(([key, count]) => `${String(count).padStart(6)}  ${key}`);
  process.stdout.write([...lines, ...wrong, `${wrong.length} wrong`, ''].join('\n'));
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
