import type { Body, Corpus, Decision, Entry } from '../model/document.ts';
import { count, didYouMean, list } from '../wording.ts';
import { UsageError } from './usage-error.ts';

/** A decision that must be signed, and why its signature does not hold, if it does not. */
interface Standing {
  readonly decision: Entry<Decision>;
  readonly flaw?: string;
}

/**
 * How the decisions that must be signed stand, and whether all of them are. Throws {@link UsageError} where no signature is asked
 * for, or some decision cannot be read, or there is none of what was asked about: to find nothing wrong would say nothing.
 */
export function verification(
  { programme, broken }: Corpus,
  standing: readonly Standing[],
  ids: readonly string[],
): { readonly text: string; readonly holds: boolean } {
  const { signing } = programme.data;
  const { file } = programme.at();
  if (!signing) throw new UsageError(`${file} asks for no signature; name the signers of a body under signing`);
  const unread = broken.filter(({ kind }) => kind === 'decisions' || kind === undefined);
  if (unread.length > 0)
    throw new UsageError(
      `${list(unread.map((document) => document.file))} cannot be relied on, so not every decision can be told; fsm-check validate tells why`,
    );
  const bodies: readonly Body[] = signing.map(({ body }) => body);
  const known = standing.map(({ decision }) => decision.data.id);
  const stranger = ids.find((id) => !known.includes(id));
  if (stranger !== undefined)
    throw new UsageError(
      `there is no decision "${stranger}" that ${list(bodies, 'or')} must have signed${didYouMean(stranger, known)}`,
    );
  const asked = standing.filter(({ decision }) => ids.length === 0 || ids.includes(decision.data.id));
  if (asked.length === 0) throw new UsageError(`there is no decision of ${list(bodies, 'or')} on record`);
  const good = asked.filter(({ flaw }) => flaw === undefined);
  const lines = asked.map(({ decision: { data, at }, flaw }) => {
    const { file: of, line } = at([data.signature ? 'signature' : 'id']);
    const said = flaw === undefined ? `signed for ${data.body} by ${data.signature?.signer}` : `NOT SIGNED: ${flaw}`;
    return `${data.id}  ${said}  ${of}:${line}\n`;
  });
  return {
    text: `${lines.join('')}\n${good.length} of ${count(asked.length, 'decision')} ${asked.length === 1 ? 'is' : 'are'} signed as ${file} asks\n`,
    holds: good.length === asked.length,
  };
}
