import { signedText } from '../documents/signed-text.ts';
import { withSignature } from '../documents/with-signature.ts';
import type { Corpus, Decision, Entry } from '../model/document.ts';
import { didYouMean, list } from '../wording.ts';
import { rootAt } from '../workspace/directory.ts';
import { flawOf, sign, signerOf } from '../workspace/ssh-keygen.ts';
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
  const signing = programme.signing?.find((each) => each.body === body);
  if (!signing) throw new UsageError(`${at().file} names no signers of ${body}; name them under signing`);
  const { text: signers } = workspace.read(signing.signers);
  const text = signedText(programme.id, row.data);
  const value = await sign(cwd, key, text);
  const found = await signerOf({ value, signers, day });
  const flaw = 'flaw' in found ? found.flaw : await flawOf({ text, value, signers, day, ...found });
  if ('flaw' in found || flaw !== undefined)
    throw new UsageError(`the key ${key}, for ${body} by ${signing.signers}, ${flaw}; nothing was written`);
  const { signer } = found;
  const { file } = document.at();
  const result = withSignature(workspace.read(file).text, index, { signer, value });
  if (result === undefined)
    throw new UsageError(
      `${file} is written so that nothing can be put into ${id} by itself; write it as a plain list of decisions, and sign again`,
    );
  await writeWhole(rootAt(cwd, root).base, file, result);
  return `${id} is signed for ${body} by ${signer}: ${row.at(['id']).file}:${row.at(['id']).line}\n`;
}

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
