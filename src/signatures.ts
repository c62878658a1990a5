/** Which decisions are signed as the programme asks, and which are not. */
import { documentRules } from './documents/rules.ts';
import { signedText } from './documents/signed-text.ts';
import { findingOf } from './engine/judge.ts';
import type { Body, Corpus, Decision, Entry } from './model/document.ts';
import type { Finding } from './model/report.ts';
import type { FileText, Workspace } from './workspace/workspace.ts';

/** What is to be said of a decision whose body must sign: whether it did, and what is wrong. */
export interface Standing {
  readonly decision: Entry<Decision>;
  /** Why the signature does not hold. */
  readonly flaw?: string;
}

/** The standing of each decision that must be signed; faults where the programme names signers that cannot be read. */
export async function signatures(
  { programme, read }: Pick<Corpus, 'programme' | 'read'>,
  workspace: Pick<Workspace, 'read'>,
): Promise<{ readonly standing: readonly Standing[]; readonly faults: readonly Finding[] }> {
  const signing = programme.rows('signing');
  const signers = new Map(signing.map(({ data }) => [data.body, workspace.read(data.signers)]));
  const faults = signing.flatMap(({ data, at }) => {
    const fault = signers.get(data.body)?.fault;
    const message = `the signers of ${data.body} cannot be told: ${data.signers}: ${fault}`;
    return fault === undefined ? [] : [findingOf(documentRules.signers, 'error', { message, at: at(['signers']) })];
  });
  const standing: Standing[] = [];
  if (faults.length > 0 || signing.length === 0) return { standing, faults };
  for (const document of read('decisions'))
    for (const decision of document.rows('decisions')) {
      if (![decision.data.body, decision.data.onBehalfOf].some((body) => body && signers.has(body))) continue;
      const flaw = await flawIn(decision.data, programme.data.id, signers);
      standing.push({ decision, ...(flaw === undefined ? {} : { flaw }) });
    }
  return { standing, faults };
}

/** Why a decision is not signed by its body; nothing when it is. */
async function flawIn(
  decision: Decision,
  programme: string,
  signers: ReadonlyMap<Body, FileText>,
): Promise<string | undefined> {
  const { body, signature, decidedAt: day } = decision;
  const allowed = signers.get(body);
  if (!allowed) return `the programme names no signers of ${body}, who decided on behalf of ${decision.onBehalfOf}`;
  if (!signature) return 'it is not signed';
  const { flawOf } = await import('./workspace/ssh-keygen.ts');
  return flawOf({ ...signature, text: signedText(programme, decision), signers: allowed.text, day });
}
