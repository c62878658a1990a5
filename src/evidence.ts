/** An answer together with what it rests on: the bytes of the files as they were read for it, and the commit beside them. */
import type { Common } from './cli/request.ts';
import { rulesDigest } from './cli/rules-digest.ts';
import type { Terminal } from './cli/terminal.ts';
import { UsageError } from './cli/usage-error.ts';
import { statementOf } from './engine/statement.ts';
import { type Judging, judgedFrom } from './judging.ts';
import type { Evidence, Origin, Subject } from './model/evidence.ts';
import type { Report } from './model/report.ts';
import { json } from './reporters/json.ts';
import { rootAt } from './workspace/directory.ts';
import { type CheckedOut, checkedOut } from './workspace/git.ts';
import { type Found, type Held, isClean, type Witnessed, witnessed } from './workspace/witnessed.ts';
import { type Witness, type Workspace, WorkspaceError } from './workspace/workspace.ts';
import { writeWhole } from './workspace/write.ts';

/** What can be asked so that the answer comes with its evidence. */
type Asking = Exclude<Judging, { command: 'validate' }>;

/** The record that is to be judged, and the day as of which. */
export interface Setting {
  open(witness: Witness): Promise<Workspace>;
  day(workspace: Workspace): string;
}

/** What was read for an answer, by name; the answer and the statement on it, or why there is none. */
type Attested = Pick<Witnessed, 'found'> &
  ({ readonly report: Report; readonly statement: Evidence } | { readonly cannot: string });

/** Judges, and writes the evidence into a file. Throws {@link UsageError} with the reason where nothing can be judged. */
export async function testify(request: Asking, file: string, terminal: Terminal, setting: Setting): Promise<Report> {
  const answer = await attested(request, terminal, setting);
  if ('cannot' in answer) throw new UsageError(answer.cannot);
  writeWhole(terminal.cwd, file, json(answer.statement));
  return answer.report;
}

/** Asks again what a statement is the answer to, of the record as it is now. Throws {@link UsageError} where there is none. */
export async function attestedAgain(
  { subject, predicate }: Evidence,
  common: Common,
  terminal: Terminal,
  setting: Setting,
): Promise<Attested> {
  const { command, gate, stage, release, subSystem } = predicate.fsmCheck.asked;
  const about = { ...(release === undefined ? {} : { release }), common };
  const part = { ...(stage ? { stage } : {}), ...(subSystem === undefined ? {} : { subSystem }) };
  const request: Asking =
    command === 'gate' && gate ? { command, gate, ...part, ...about } : { command: 'status', ...about };
  const isLong = subject.some(({ digest }) => digest.gitBlob.length > 40);
  const answer = await attested(request, terminal, setting, isLong ? 'sha256' : 'sha1');
  if ('cannot' in answer && answer.found.size === 0) throw new UsageError(answer.cannot);
  return answer;
}

/**
 * Judges anew: nothing that an earlier run kept has a part in it. git names the files by `algorithm`, else as the repository that
 * they lie in does.
 */
async function attested(
  request: Asking,
  terminal: Terminal,
  { open, day }: Setting,
  algorithm?: CheckedOut['algorithm'],
): Promise<Attested> {
  const { cache: _, ...anew } = terminal;
  const { base, where } = rootAt(terminal.cwd, request.common.root);
  const { workspace, found, named } = await witnessed(open);
  const head = headAt(base, where);
  try {
    const report = await judgedFrom(request, workspace, anew, day(workspace));
    const skipped = new Set(report.inputs.skipped.map(({ file }) => file));
    const names = [...found.keys()].filter((name) => named.has(name) || !skipped.has(name)).sort();
    const files = names.map((name) => ({ name, ...(found.get(name) as Found) }));
    const { common: _, ...asked } = request;
    const statement = statementOf(report, {
      asked,
      subject: files.flatMap((file) =>
        'because' in file ? [] : [subjectOf(file, algorithm ?? head?.algorithm ?? 'sha1')],
      ),
      unread: files.flatMap((file) => ('because' in file ? [file] : [])),
      origin: originOf(workspace, head, () => head !== undefined && isClean(base, head, found)),
      rules: rulesDigest(),
    });
    return { found, report, statement };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { found, cannot: error.message };
  }
}

const subjectOf = (
  { name, sha256, blob }: Held & { readonly name: string },
  algorithm: CheckedOut['algorithm'],
): Subject => ({ name, digest: { sha256, gitBlob: blob[algorithm] } });

/** The commit that is checked out beside the record; nothing where that is in no repository. */
function headAt(folder: string, where: string): CheckedOut | undefined {
  const head = checkedOut(folder);
  if (head && 'fault' in head) throw new WorkspaceError(`the commit of ${where} cannot be told: ${head.fault}`);
  return head;
}

function originOf(
  { source, within: root, commit: judged }: Workspace,
  head: CheckedOut | undefined,
  isHeld: () => boolean,
): Origin {
  if (!head) return { source };
  const commit = judged?.id ?? head.commit;
  return {
    source,
    repository: { root, ...(commit ? { commit } : {}), state: judged || isHeld() ? 'clean' : 'dirty' },
  };
}
