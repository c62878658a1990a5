import { githubWorkflow, gitlabJob, preCommitConfig } from '../init/ci-files.ts';
import { newDocuments, type Plan, schemaFolder } from '../init/documents.ts';
import { documentKinds } from '../model/documents.ts';
import { version } from '../version.ts';
import { count, list } from '../wording.ts';
import { programmesBelow, standingOf } from '../workspace/directory.ts';
import { writeNew } from '../workspace/write.ts';
import { modeline, schemaFile } from './editor-schemas.ts';
import type { Request } from './request.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/**
 * Makes a new document repository and tells what was made and what comes next. What is not said on the command line is asked,
 * where there is somebody to ask; else it throws {@link UsageError}.
 */
export async function init(request: Extract<Request, { command: 'init' }>, terminal: Terminal): Promise<string> {
  const plan = await planOf(request, terminal);
  const folder = request.folder.replace(/(?<=[^/])\/+$/, '');
  const standing = standingOf(terminal.cwd, folder);
  const files = [
    ...newDocuments(plan, modeline),
    ...(standing === 'within' ? [] : automation(plan)),
    ...documentKinds.map((kind) => ({ file: `${schemaFolder}/${kind}.json`, text: schemaFile(kind) })),
  ].map(({ file, text }) => ({ file: folder === '.' ? file : `${folder}/${file}`, text }));
  const twice = files.find(({ file }, index) => files.findIndex((each) => each.file === file) !== index);
  if (twice)
    throw new UsageError(`two documents would be called ${twice.file}; name the releases and Sub-Systems otherwise`);
  const other = programmesBelow(terminal.cwd, folder).find((file) => file !== 'programme.yaml');
  if (other) throw new UsageError(`${folder} holds a programme already, ${other}; a repository has one`);
  const kept = new Set(writeNew(terminal.cwd, files));
  const made = files.map(({ file }) => file).filter((file) => !kept.has(file));
  return [...written(made, kept), '', ...added(plan, kept), ...next(folder, standing), ''].join('\n');
}

/** The files by which the checks run at every commit and in CI: they belong at the root of a git repository. */
const automation = ({ releases }: Plan) => [
  { file: '.pre-commit-config.yaml', text: preCommitConfig({ version }) },
  { file: '.github/workflows/fsm-check.yml', text: githubWorkflow({ version, releases }) },
  { file: '.gitlab-ci.yml', text: gitlabJob({ version, releases }) },
];

/** What was written and what was kept, a line each; of the schemas, only how many. */
function written(made: readonly string[], kept: ReadonlySet<string>): string[] {
  const isSchema = (file: string): boolean => file.endsWith('.json');
  const schemas = made.filter(isSchema).length;
  return [
    ...made.filter((file) => !isSchema(file)).map((file) => `wrote ${file}`),
    ...(schemas > 0 ? [`wrote ${count(schemas, 'schema')} for editors`] : []),
    ...[...kept].filter((file) => !isSchema(file)).map((file) => `kept  ${file}, which was there`),
  ];
}

/** What is to be done by hand where the programme was there already. */
const added = ({ releases, subSystems }: Plan, kept: ReadonlySet<string>): string[] =>
  [...kept].some((file) => file.endsWith('programme.yaml'))
    ? [
        `The programme was kept: add what it has not yet of ${list([...releases, ...subSystems])} to it, and the releases to the CI files.`,
      ]
    : [];

/** What is to be done next. */
function next(folder: string, standing: ReturnType<typeof standingOf>): string[] {
  const root = folder === '.' ? '' : ` --root ${folder}`;
  return [
    `Next, fill in the programme, which every other document refers to, then the others.`,
    `What is still to be filled in, clause by clause: fsm-check validate${root}`,
    ...(standing === 'within'
      ? ['No hook and no CI file was written: those belong at the root of the git repository.']
      : [
          `So that no bad edit is committed: ${standing === 'none' ? 'git init, then ' : ''}pre-commit install`,
          'Delete the CI file of the host that you do not use: .github or .gitlab-ci.yml.',
        ]),
  ];
}

/** The ids of the plan, asked for where they are not given. */
async function planOf(
  { releases, subSystems, yes }: Extract<Request, { command: 'init' }>,
  terminal: Terminal,
): Promise<Plan> {
  for (const [name, ids] of [
    ['--release', releases],
    ['--sub-system', subSystems],
  ] as const) {
    const fault = faultOf(ids);
    if (fault) throw new UsageError(`${name} ${fault}`);
  }
  if (releases.length > 0 && subSystems.length > 0) return { releases, subSystems };
  if (yes || !terminal.stdin.isTTY || !terminal.stdout.isTTY) {
    const missing = [...(releases.length > 0 ? [] : ['--release']), ...(subSystems.length > 0 ? [] : ['--sub-system'])];
    throw new UsageError(
      `there is nobody to ask; give ${list(missing)}, as fsm-check init --release R1 --sub-system SMS`,
    );
  }
  return {
    releases:
      releases.length > 0 ? releases : await asked('Which releases? Their ids, with spaces between', 'R1', terminal),
    subSystems:
      subSystems.length > 0
        ? subSystems
        : await asked('Which Sub-Systems do they hold? Their ids', 'SMS SSI', terminal),
  };
}

async function asked(message: string, example: string, { stdin, stdout }: Terminal): Promise<string[]> {
  const { isCancel, text } = await import('@clack/prompts');
  const answer = await text({
    message,
    placeholder: example,
    validate: (typed = '') => faultOf(wordsOf(typed)) ?? (wordsOf(typed).length > 0 ? undefined : 'Name one at least.'),
    input: stdin.stream,
    output: stdout.stream,
  });
  if (isCancel(answer)) throw new UsageError('nothing was written');
  return wordsOf(answer);
}

const wordsOf = (typed: string): string[] => typed.split(/[\s,]+/).filter(Boolean);

/** What is wrong with ids, if anything is. Files are named after them, on disks where capitals may make no difference. */
function faultOf(ids: readonly string[]): string | undefined {
  const wrong = ids.find((id) => !/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(id));
  if (wrong !== undefined) return `"${wrong}" is no id; write letters, digits, dots, dashes and underscores`;
  const lower = ids.map((id) => id.toLowerCase());
  const twice = ids.find((_, index) => lower.indexOf(lower[index] as string) !== index);
  return twice === undefined ? undefined : `"${twice}" is there twice`;
}
