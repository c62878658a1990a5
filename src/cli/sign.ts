import { read } from '../documents/read.ts';
import { signedText } from '../documents/signed-text.ts';
import { withSignature } from '../documents/with-signature.ts';
import type { Corpus, Decision, Entry } from '../model/document.ts';
import { didYouMean, list } from '../wording.ts';
import { rootAt } from '../workspace/directory.ts';
import { flawOf, sign, signersOf } from '../workspace/ssh-keygen.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { writeWhole } from '../workspace/write.ts';
import type { Request } from './request.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/**
 * Signs a decision with an SSH key and writes the signature into its file, when the key is one of its body that was valid on the
 * day of the decision; returns what was done. Throws {@link UsageError} otherwise, and nothing is written.
 */
export async function signDecision(
  { decision: id, key, root }: Extract<Request, { command: 'sign' }>,
  corpus: Corpus,
  workspace: Workspace,
  { cwd }: Pick<Terminal, 'cwd'>,
): Promise<string> {
  const { document, row, index } = decisionOf(corpus, id);
  const { body, decidedAt: day } = row.data;
  const { data: programme, at } = corpus.programme;
  const signing = programme.signing?.findLast((each) => each.body === body);
  if (!signing) throw new UsageError(`${at().file} names no signers of ${body}; name them under signing`);
  const { file } = document.at();
  const before = corpus.lines(file)?.text ?? '';
  const { text: signers } = workspace.read(signing.signers);
  const text = signedText(programme.id, row.data);
  const value = await sign(cwd, key, text);
  const { names, flaw } = await signersOf({ value, signers, day });
  const flaws = flaw === undefined ? [] : [flaw];
  for (const signer of names) {
    const after = withSignature(before, index, { signer, value });
    if (after === undefined)
      throw new UsageError(
        `${file} is written so that nothing can be put into ${id} by itself; write it as a plain list of decisions, and sign again`,
      );
    const found = (await flawOf({ text, value, signers, day, signer })) ?? (await flawOfName(signer, file, after));
    if (found !== undefined) {
      flaws.push(found);
      continue;
    }
    if (workspace.read(file).text !== before)
      throw new UsageError(`${file} was changed while ${id} was signed; nothing was written, sign again`);
    writeWhole(rootAt(cwd, root).base, file, after);
    return `${id} is signed for ${body} by ${signer}: ${file}:${row.at(['id']).line}\n`;
  }
  throw new UsageError(
    `${signing.signers} does not let ${key} sign ${id} for ${body}: ${list(flaws)}; nothing was written`,
  );
}

/** Why a name among the signers cannot stand in a decision, which would not be valid with it; nothing when it can. */
const flawOfName = async (signer: string, file: string, text: string): Promise<string | undefined> =>
  (await read({ file, text })).as === 'document'
    ? undefined
    : `the key stands there as "${signer}", which cannot be told as its signer; name it as somebody, such as secretary@tag.example`;

/** The one decision with an id, and where it stands. */
function decisionOf(corpus: Corpus, id: string) {
  const all = corpus
    .read('decisions')
    .flatMap((document) => document.rows('decisions').map((row: Entry<Decision>, index) => ({ document, row, index })));
  const [found, other] = all.filter(({ row }) => row.data.id === id);
  if (other) throw new UsageError(`there are several decisions ${id}; give each an id of its own`);
  if (found) return found;
  const faulty = corpus.broken.filter(({ kind }) => kind === 'decisions').map(({ file }) => file);
  const unread = faulty.length > 0 ? `; ${list(faulty)} cannot be relied on, fsm-check validate tells why` : '';
  throw new UsageError(
    `there is no decision "${id}"${didYouMean(
      id,
      all.map(({ row }) => row.data.id),
    )}${unread}`,
  );
}
