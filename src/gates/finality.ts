/** How a version of an approach (4.1) or a coverage document (5.1) becomes final, and why one is not (4.2, 4.4, 5.2, 5.4). */

import { isDcc } from '../clauses/authority.ts';
import type { Approach, Body, Coverage, Decision, Entry } from '../model/document.ts';
import type { DocumentData } from '../model/documents.ts';
import type { Act, DatedRecord, Reason, Related } from '../model/rule.ts';
import { list, titled } from '../wording.ts';
import { agree, determine, set } from './acts.ts';
import { decider, deciders, hasAuthority, isHeeded, lastUnsigned, wantOfSignature } from './authority.ts';
import { decisions, decisionsAfter, notices } from './record.ts';
import { type Lacking, unmet, unproven } from './verdict.ts';

/** The two documents that the TAG agrees, by kind. */
export interface Governed {
  approach: Approach;
  coverage: Coverage;
}
export type GovernedKind = keyof Governed;
export const governedKinds = ['approach', 'coverage'] as const satisfies readonly GovernedKind[];

/** The clauses by which each becomes final, by the outcome of the decision. */
export const clausesOf = {
  approach: { agreed: '4.2(a)', determined: '4.2(b)', directed: '4.4(b)' },
  coverage: { agreed: '5.2(a)', determined: '5.2(b)', directed: '5.4(b)' },
} as const;

/** A version that became final: by which decision, under which clause. */
export interface Final<K extends GovernedKind = GovernedKind> {
  readonly document: Entry<Governed[K]>;
  readonly decision: Entry<Decision>;
  readonly clause: string;
  /** Why the text on record is not the one that was made final, if it is not. */
  readonly stale?: Lacking;
}

const told = ({ data }: Entry<Decision>): string => `${data.id}: ${decider(data)}, ${data.outcome}, ${data.decidedAt}`;

/** Decisions as what else bears on a reason. */
export const related = (entries: readonly Entry<Decision>[]): Related[] =>
  entries.map((decision) => ({ at: decision.at(['outcome']), says: told(decision) }));

/**
 * The version that a decision makes final: as agreed, as agreed with listed changes, as determined, or as directed. An
 * agreement on one version makes no other one final without a list of the changes (reading A31).
 */
export function makesFinal({ outcome, version, finalVersion }: Decision): string | undefined {
  switch (outcome) {
    case 'agreed':
      return finalVersion === undefined || finalVersion === version ? version : undefined;
    case 'determined':
      return finalVersion ?? version;
    case 'agreed-with-changes':
    case 'directed':
      return finalVersion;
    default:
      return undefined;
  }
}

/** The decisions on a document that were made by the day of judgement. */
export const onDocument = (record: DatedRecord, id: string): readonly Entry<Decision>[] =>
  decisions(record, 'document').filter(({ data }) => data.document === id);

const referrals = (record: DatedRecord, id: string) =>
  notices(record, 'referral').filter(({ data }) => data.document === id && data.to.includes('Secretary of State'));

const isFinal = <K extends GovernedKind>(result: Final<K> | Lacking): result is Final<K> => 'decision' in result;

/**
 * The decision that made a version final, by any valid route: TAG and DCC agree it, or agree it with listed changes;
 * the Secretary of State determines a referral; the Secretary of State directs a revision (readings A10, A11, A31).
 * Otherwise why it is not final.
 */
export function finality<K extends GovernedKind>(
  record: DatedRecord,
  kind: K,
  document: Entry<Governed[K]>,
): Final<K> | Lacking {
  const { id, version } = document.data;
  const all = onDocument(record, id);
  const making = all.filter(({ data }) => makesFinal(data) === version);
  const flaws = new Map(making.map((decision) => [decision, flawOf(record, kind, decision)]));
  const decision = making.findLast((each) => !flaws.get(each));
  const open = openReferral(record, document, decision?.data.version ?? version);
  if (open) return unmet(open);
  if (!decision) {
    // What is not signed may be so all the same; the record only does not show it.
    const unsigned = lastUnsigned(record, making)?.decision;
    const flaw = flaws.get(unsigned ?? (making[0] as Entry<Decision>));
    if (!flaw) return unmet(undecided(record, document, all));
    return (unsigned ? unproven : unmet)({ at: document.at(['version']), related: related(making), ...flaw });
  }
  const { data } = decision;
  const refusal = all.findLast(
    (each) =>
      each.data.outcome === 'disagreed' &&
      [version, data.version].includes(each.data.version) &&
      hasAuthority(record, each) &&
      each.data.decidedAt >= data.decidedAt,
  );
  if (refusal && data.body !== 'Secretary of State')
    return unmet({
      message: `${titled(document)} was agreed on ${data.decidedAt} (${data.id}) but not agreed on ${refusal.data.decidedAt} (${refusal.data.id}); the later word counts`,
      at: document.at(['version']),
      related: related([decision, refusal]),
    });
  const outcome = data.outcome === 'determined' || data.outcome === 'directed' ? data.outcome : 'agreed';
  const stale = staleness(record, kind, document, decision);
  return { document, decision, clause: clausesOf[kind][outcome], ...(stale ? { stale } : {}) };
}

/** Of the versions of a document, the one that became final last (reading A32), or nothing. Its text may be stale. */
export function lastFinal<K extends GovernedKind>(
  record: DatedRecord,
  kind: K,
  versions: readonly Entry<Governed[K]>[],
): Final<K> | undefined {
  const order = onDocument(record, versions[0]?.data.id ?? '');
  return versions
    .map((document) => finality(record, kind, document))
    .filter(isFinal)
    .sort((a, b) => order.indexOf(a.decision) - order.indexOf(b.decision))
    .at(-1);
}

type Flaw = Pick<Reason, 'message' | 'fix' | 'actor'>;

/** Why a decision on a version has no effect; nothing when it has. */
function flawOf(record: DatedRecord, kind: GovernedKind, decision: Entry<Decision>): Flaw | undefined {
  const { id, outcome, document, decidedAt, body } = decision.data;
  const name = `${document} ${makesFinal(decision.data)}`;
  if (!hasAuthority(record, decision)) {
    const own = isDcc(body) ? '; nobody agrees a document of their own' : '';
    return {
      message: `${name} was ${outcome} by ${decider(decision.data)} (${id}); only ${deciders(decision.data)} can make it final so${own}`,
    };
  }
  const unsigned = wantOfSignature(record, decision);
  if (unsigned !== undefined)
    return {
      message: `${name} was ${outcome} by ${decider(decision.data)} (${id}), ${unsigned.says}`,
      ...unsigned.act,
    };
  if (
    outcome === 'determined' &&
    !referrals(record, document as string).some((referral) => referral.data.date <= decidedAt)
  )
    return {
      message: `${name} was determined by the Secretary of State (${id}), but no referral is on record before it`,
      fix: 'record the referral as a notice',
      actor: 'DCC',
    };
  if (outcome !== 'directed') return undefined;
  const earlier = onDocument(record, document as string).some(
    (each) =>
      each.data.decidedAt <= decidedAt &&
      each.data.outcome !== 'directed' &&
      makesFinal(each.data) !== undefined &&
      !flawOf(record, kind, each),
  );
  if (!earlier)
    return {
      message: `${id} directs a revision of ${document}, of which no version was final before; ${clausesOf[kind].directed} is about the revision of a final document`,
      fix: `bring ${document} to agreement with the TAG, or have the disagreement determined`,
      actor: 'DCC',
    };
  return undefined;
}

/** A referral of a version, or of the draft that became it, that neither a determination nor a later agreement settled. */
function openReferral(
  record: DatedRecord,
  document: Entry<Approach | Coverage>,
  draft: string | undefined,
): Reason | undefined {
  const { id, version } = document.data;
  // A direction settles a referral only by the version that it makes final; it may be about something else.
  const settling = onDocument(record, id).filter(
    (each) =>
      isHeeded(record, each) &&
      each.data.outcome !== 'disagreed' &&
      (each.data.outcome !== 'directed' || each.data.finalVersion === version),
  );
  const open = referrals(record, id).find(
    ({ data }) =>
      (data.version === undefined || [version, draft].includes(data.version)) &&
      !settling.some((each) =>
        each.data.body === 'Secretary of State' ? each.data.decidedAt >= data.date : each.data.decidedAt > data.date,
      ),
  );
  return (
    open && {
      message: `matters of disagreement on ${titled(document)} were referred on ${open.data.date} (${open.data.id}) and are not determined; the decision of the Secretary of State is awaited`,
      at: open.at(['date']),
      related: [{ at: document.at(['version']), says: titled(document) }],
      actor: 'Secretary of State',
      fix: 'determine the matter; the DCC records the decision',
      acts: [determine(record, document)],
    }
  );
}

/** Why no decision makes a version final: refused, decided on another version, decided only later, or not at all. */
function undecided(record: DatedRecord, document: Entry<Approach | Coverage>, all: readonly Entry<Decision>[]): Reason {
  const { id, version } = document.data;
  const name = titled(document);
  const because = (
    message: string,
    cited: readonly Entry<Decision>[],
    fix?: string,
    actor?: Body,
    acts?: readonly Act[],
  ): Reason => ({
    message,
    at: document.at(['version']),
    related: related(cited),
    ...(fix ? { fix } : {}),
    ...(actor ? { actor } : {}),
    ...(acts ? { acts } : {}),
  });
  const future = decisionsAfter(record, 'document').find(
    ({ data }) => data.document === id && makesFinal(data) === version,
  );
  if (future)
    return because(
      `${name} is decided on ${future.data.decidedAt} (${future.data.id}), later than ${record.asOf}; no decision makes it final by then`,
      [future],
      'await the decision, or correct its date',
      'DCC',
      [set(future, ['decidedAt'], record.asOf)],
    );
  const unlisted = all.findLast(({ data }) => data.outcome === 'agreed' && data.finalVersion === version);
  if (unlisted)
    return because(
      `${unlisted.data.id} agreed version ${unlisted.data.version} and calls ${version} final, without the list of agreed changes between the two`,
      [unlisted],
      'record the outcome as agreed-with-changes, with the changes',
      'DCC',
    );
  const refused = all.findLast(({ data }) => data.outcome === 'disagreed' && data.version === version);
  if (refused)
    return because(
      `the TAG did not agree ${name} on ${refused.data.decidedAt} (${refused.data.id}); it becomes final by agreement or by the decision of the Secretary of State`,
      [refused],
      'agree a further version with the TAG, or refer the matters of disagreement to the Secretary of State',
    );
  const earlier = all.findLast((each) => hasAuthority(record, each));
  const others = earlier
    ? `; ${earlier.data.body} decided on ${earlier.data.finalVersion ?? earlier.data.version} (${earlier.data.id})`
    : '';
  return because(
    `no decision makes ${name} final${others}; it must be agreed by the TAG, or settled by the Secretary of State`,
    earlier ? [earlier] : [],
    undefined,
    undefined,
    [agree(record, document)],
  );
}

type Pinned = Entry<Approach | Coverage | DocumentData['user-testing']>;

/**
 * Why the text of a version is not shown to be the one that a decision made final: the decision pins no digest, or the
 * governed content was edited since. What Clause 4.5 leaves out of agreement, and what is filled in once User Testing begins,
 * is not in the digest.
 */
export function staleness(
  record: DatedRecord,
  kind: GovernedKind | 'user-testing',
  document: Pinned,
  decision: Entry<Decision>,
): Lacking | undefined {
  const { id, decidedAt, digest } = decision.data;
  const name = titled(document);
  const { file } = document.at();
  const [made, agreed] = kind === 'user-testing' ? ['approved', 'approved'] : ['made final', 'agreed'];
  const twin = (record.read(kind) as readonly Pinned[]).find((each) => each !== document && titled(each) === name);
  // Of User Testing, criteria rest on what is filled in after the approval as well.
  const differs = twin && JSON.stringify(twin.data) !== JSON.stringify(document.data);
  if (differs && (kind === 'user-testing' || record.digest(twin) !== record.digest(document)))
    return unproven({
      lost: true,
      message: `${name} stands in two files that say different things, so which of them ${id} ${made} cannot be told`,
      at: document.at(['version']),
      related: [{ at: twin.at(['version']), says: `${name}, the other one` }],
      actor: 'DCC',
      fix: 'take one of the files away, or give it a version of its own',
    });
  if (digest === undefined)
    return unproven({
      lost: true,
      message: `${id} does not pin the content of ${name}; without its digest nobody can tell whether the text is still the one of ${decidedAt}`,
      at: decision.at(['id']),
      related: [{ at: document.at(['version']), says: name }],
      actor: 'DCC',
      fix: `make sure that ${file} is the text that was decided on, and add to ${id} the digest that fsm-check digest ${file} prints`,
      acts: [set(decision, ['digest'], record.digest(document))],
    });
  if (digest === record.digest(document)) return undefined;
  const changes = record.changes(document, digest);
  const what = changes
    ? `since then it changed in ${list(changes.map(({ clause, path }) => (clause ? `${path} (${clause})` : path)))}`
    : 'no earlier text with the digest of the decision is at hand, so what changed cannot be told';
  return unproven({
    lost: true,
    message: `${name} is not the text that ${id} ${made} on ${decidedAt}: ${what}; an approval is of the content, and ends with it`,
    at: document.at(changes?.[0]?.path.split('.') ?? ['version']),
    related: [
      { at: decision.at(['digest']), says: `${id} pins ${digest.slice(0, 19)}…` },
      ...(changes ?? []).slice(1).map(({ path, clause }) => ({
        at: document.at(path.split('.'), 'key'),
        says: `${path}${clause ? ` (${clause})` : ''} changed since`,
      })),
    ],
    actor: 'DCC',
    fix: `put the ${agreed} text back as ${name}, and give the change a version of its own to be ${agreed}`,
  });
}
