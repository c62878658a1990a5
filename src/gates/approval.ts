import type { Approach, Body, Coverage, Decision, Entry } from '../model/document.ts';
import type { Context, Evidence, NonEmpty, Reason, Related, Verdict } from '../model/rule.ts';
import { compareVersions, list } from '../wording.ts';
import { hasAuthority, mayDecide } from './authority.ts';
import { decisions, latestVersion, naming, notices, type Scope } from './record.ts';
import { evidence, type Lacking, met, unmet, unproven } from './verdict.ts';

/** The two documents that the TAG agrees, with the clauses that say how each becomes final. */
export interface Governed {
  approach: Approach;
  coverage: Coverage;
}
export type GovernedKind = keyof Governed;

const clausesOf = {
  approach: { agreed: '4.2(a)', determined: '4.2(b)', directed: '4.4(b)' },
  coverage: { agreed: '5.2(a)', determined: '5.2(b)', directed: '5.4(b)' },
} as const;

/** A version that became final: by which decision, under which clause. */
export interface Final<K extends GovernedKind = GovernedKind> {
  readonly document: Entry<Governed[K]>;
  readonly decision: Entry<Decision>;
  readonly clause: string;
}

/** `APP-R1 1.0`. */
export const titled = ({ data }: Entry<{ id: string; version: string }>): string => `${data.id} ${data.version}`;

/** Whether a document of 4.1 or 5.1 is about `scope` (2.5): it names release and phase and, if any, the Sub-System. */
function covers(context: Context, { data }: Entry<Approach | Coverage>, { release, phase, subSystem }: Scope): boolean {
  const { releases, phases, subSystems } = data;
  if (!releases.includes(release) || !phases.includes(phase)) return false;
  if (!subSystems) return true;
  if (subSystem !== undefined) return subSystems.includes(subSystem);
  // A document about SIT alone that names Sub-Systems must name all of them: SIT is of the whole system (5.1(a)).
  return phases.includes('PIT') || context.release.data.subSystems.every((each) => subSystems.includes(each));
}

/** Every version of a kind of document. */
const versions = <K extends GovernedKind>(context: Context, kind: K): readonly Entry<Governed[K]>[] =>
  context.read(kind) as readonly Entry<Governed[K]>[];

/** The versions, agreed or not, that are about `scope`. */
const candidates = <K extends GovernedKind>(context: Context, kind: K, scope: Scope): Entry<Governed[K]>[] =>
  versions(context, kind).filter((document) => covers(context, document as Entry<Approach | Coverage>, scope));

const related = (entries: readonly Entry<Decision>[]): Related[] =>
  entries.map(({ data, at }) => ({
    at: at(['outcome']),
    says: `${data.id}: ${data.body}, ${data.outcome}, ${data.decidedAt}`,
  }));

/**
 * The version that a decision makes final: as agreed, as agreed with listed changes, as determined, or as directed. An
 * agreement on one version makes no other one final without a list of the changes (reading A31).
 */
function makesFinal({ outcome, version, finalVersion }: Decision): string | undefined {
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

const onDocument = (context: Context, id: string): readonly Entry<Decision>[] =>
  decisions(context, 'document').filter(({ data }) => data.document === id);

const referrals = (context: Context, id: string) =>
  notices(context, 'referral').filter(({ data }) => data.document === id && data.to.includes('Secretary of State'));

/**
 * The decision that made a version final, by any valid route: TAG and DCC agree it, or agree it with listed changes;
 * the Secretary of State determines a referral; the Secretary of State directs a revision (readings A10, A11, A31).
 * Otherwise the reason why it is not final.
 */
function finality<K extends GovernedKind>(context: Context, kind: K, document: Entry<Governed[K]>): Final<K> | Reason {
  const { id, version } = document.data;
  const all = onDocument(context, id);
  const making = all.filter(({ data }) => makesFinal(data) === version);
  const decision = making.findLast(
    ({ data }) =>
      hasAuthority(data) &&
      (data.outcome !== 'determined' ||
        referrals(context, id).some((referral) => referral.data.date <= data.decidedAt)),
  );
  const open = openReferral(context, document, decision?.data.version ?? version);
  if (open) return open;
  if (!decision) return notFinal(document, all, making);
  const { data } = decision;
  const refusal = all.findLast(
    (each) =>
      each.data.outcome === 'disagreed' &&
      [version, data.version].includes(each.data.version) &&
      hasAuthority(each.data) &&
      each.data.decidedAt >= data.decidedAt,
  );
  if (refusal && data.body !== 'Secretary of State')
    return {
      message: `${titled(document)} was agreed on ${data.decidedAt} (${data.id}) but not agreed on ${refusal.data.decidedAt} (${refusal.data.id}); the later word counts`,
      at: document.at(['version']),
      related: related([decision, refusal]),
    };
  const outcome = data.outcome === 'determined' || data.outcome === 'directed' ? data.outcome : 'agreed';
  return { document, decision, clause: clausesOf[kind][outcome] };
}

/** A referral of a version, or of the draft that became it, that neither a determination nor a later agreement settled. */
function openReferral(
  context: Context,
  document: Entry<Approach | Coverage>,
  draft: string | undefined,
): Reason | undefined {
  const { id, version } = document.data;
  const settling = onDocument(context, id).filter(({ data }) => hasAuthority(data) && data.outcome !== 'disagreed');
  const open = referrals(context, id).find(
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
    }
  );
}

/** Why no decision makes a version final: decided by the wrong body, in the wrong way, refused, or not at all. */
function notFinal(
  document: Entry<Approach | Coverage>,
  all: readonly Entry<Decision>[],
  making: readonly Entry<Decision>[],
): Reason {
  const { version } = document.data;
  const name = titled(document);
  const at = document.at(['version']);
  const told = (message: string, cited: readonly Entry<Decision>[], fix?: string, actor?: Body): Reason => ({
    message,
    at,
    related: related(cited),
    ...(fix ? { fix } : {}),
    ...(actor ? { actor } : {}),
  });
  const [powerless] = making;
  if (powerless) {
    const { outcome, body, id } = powerless.data;
    if (hasAuthority(powerless.data))
      return told(
        `${name} was determined by the Secretary of State (${id}), but no referral is on record before it`,
        making,
        'record the referral as a notice',
        'DCC',
      );
    const bodies = list(mayDecide(powerless.data), 'or');
    return told(`${name} was ${outcome} by ${body} (${id}); only ${bodies} can make it final so`, making);
  }
  const unlisted = all.findLast(({ data }) => data.outcome === 'agreed' && data.finalVersion === version);
  if (unlisted)
    return told(
      `${unlisted.data.id} agreed version ${unlisted.data.version} and calls ${version} final, without the list of agreed changes between the two`,
      [unlisted],
      'record the outcome as agreed-with-changes, with the changes',
      'DCC',
    );
  const refused = all.findLast(({ data }) => data.outcome === 'disagreed' && data.version === version);
  if (refused)
    return told(
      `the TAG did not agree ${name} on ${refused.data.decidedAt} (${refused.data.id}); it becomes final by agreement or by the decision of the Secretary of State`,
      [refused],
      'agree a further version with the TAG, or refer the matters of disagreement to the Secretary of State',
    );
  const earlier = all.findLast(({ data }) => hasAuthority(data));
  const others = earlier
    ? `; ${earlier.data.body} decided on ${earlier.data.finalVersion ?? earlier.data.version} (${earlier.data.id})`
    : '';
  return told(
    `no decision makes ${name} final${others}; it must be agreed by the TAG, or settled by the Secretary of State`,
    earlier ? [earlier] : [],
  );
}

/** A version that was made final last but is not on record: what is then in force cannot be read. */
function missingVersion(context: Context, kind: GovernedKind, id: string): Reason | undefined {
  const last = onDocument(context, id).findLast(({ data }) => hasAuthority(data) && makesFinal(data) !== undefined);
  const version = last && makesFinal(last.data);
  const held = (context.read(kind) as readonly Entry<Approach | Coverage>[]).filter(({ data }) => data.id === id);
  if (!last || held.some(({ data }) => data.version === version)) return undefined;
  return {
    message: `${id} ${version} is in force since ${last.data.decidedAt} (${last.data.id}), but the repository holds only ${list(held.map(({ data }) => data.version))}; what is in force must be on record`,
    at: last.at(['version']),
    related: held.map((document) => ({ at: document.at(['version']), says: titled(document) })),
    actor: 'DCC',
    fix: `keep ${id} ${version} as a file beside its other versions`,
  };
}

const isFinal = <K extends GovernedKind>(result: Final<K> | Reason): result is Final<K> => 'decision' in result;

export type InForce<K extends GovernedKind> =
  | { readonly final: Final<K> }
  /** Nothing is in force; `draft` is the latest version that waits to be. */
  | { readonly draft?: Entry<Governed[K]>; readonly verdict: Lacking };

/** Of all versions of a document, the one that became final last (reading A32), or nothing. */
function lastFinal<K extends GovernedKind>(context: Context, kind: K, id: string): Final<K> | undefined {
  const own = versions(context, kind).filter(({ data }) => data.id === id);
  const finals = own.map((document) => finality(context, kind, document)).filter(isFinal);
  const day = ({ decision }: Final<K>): string => decision.data.decidedAt;
  return finals
    .sort((a, b) =>
      day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : compareVersions(a.document.data.version, b.document.data.version),
    )
    .at(-1);
}

/** The version in force for `scope`. Two documents at once are none. */
export function inForce<K extends GovernedKind>(context: Context, kind: K, scope: Scope): InForce<K> {
  const about = candidates(context, kind, scope);
  const draft = latestVersion(about as Entry<{ version: string }>[]) as Entry<Governed[K]> | undefined;
  if (!draft)
    return {
      verdict: unproven({
        message: `no ${kind} document for ${naming(scope)} is on record; one must be prepared and agreed`,
        at: context.calledForAt,
        actor: 'DCC',
        fix: `write a document of kind ${kind} that names release ${scope.release} and phase ${scope.phase}`,
      }),
    };
  const ids = [...new Set(about.map(({ data }) => data.id))];
  const [missing] = ids.flatMap((id) => missingVersion(context, kind, id) ?? []);
  if (missing) return { draft, verdict: unproven(missing) };
  const finals = ids.flatMap((id) => lastFinal(context, kind, id) ?? []);
  const [final, rival] = finals.filter(({ document }) =>
    covers(context, document as Entry<Approach | Coverage>, scope),
  );
  if (final && !rival) return { final };
  if (final && rival) {
    const reason: Reason = {
      message: `both ${titled(final.document)} and ${titled(rival.document)} are final for ${naming(scope)}; one document must govern`,
      at: final.document.at(['releases']),
      related: [{ at: rival.document.at(['releases']), says: titled(rival.document) }],
      actor: 'DCC',
      fix: 'state in each document the releases, phases and Sub-Systems that it alone is about',
    };
    return { draft, verdict: unmet(reason) };
  }
  const reasons = ids.map((id): Reason => {
    const other = finals.find(({ document }) => document.data.id === id);
    const latest = latestVersion(about.filter(({ data }) => data.id === id) as Entry<{ version: string }>[]);
    if (!other) return finality(context, kind, latest as Entry<Governed[K]>) as Reason;
    return {
      message: `${titled(other.document)} is in force and is not about ${naming(scope)}; a final version must be`,
      at: other.document.at(['phases']),
      related: related([other.decision]),
      actor: 'DCC',
      fix: `agree a version that is about ${naming(scope)}`,
    };
  });
  return { draft, verdict: unmet(...(reasons as unknown as NonEmpty<Reason>)) };
}

/** The version in force or, failing that, the latest one that waits to be. */
export function considered<K extends GovernedKind>(
  context: Context,
  kind: K,
  scope: Scope,
): Entry<Governed[K]> | undefined {
  const result = inForce(context, kind, scope);
  return 'final' in result ? result.final.document : result.draft;
}

/** Judges by the approach in force, or passes on why there is none. */
export function byApproach(context: Context, scope: Scope, judge: (approach: Entry<Approach>) => Verdict): Verdict {
  const result = inForce(context, 'approach', scope);
  return 'final' in result ? judge(result.final.document) : result.verdict;
}

/** Judges by the coverage in force, or passes on why there is none. */
export function byCoverage(context: Context, scope: Scope, judge: (coverage: Entry<Coverage>) => Verdict): Verdict {
  const result = inForce(context, 'coverage', scope);
  return 'final' in result ? judge(result.final.document) : result.verdict;
}

/** What shows that a version is final. */
const proof = ({ document, decision, clause }: Final): Evidence =>
  evidence(
    `${titled(document)} is final under ${clause}: ${decision.data.body}, ${decision.data.decidedAt} (${decision.data.id})`,
    decision.at(['outcome']),
  );

/** 2.6, 2.7, 2.13(b): a version for `scope` is final. */
export function judgeFinal(context: Context, kind: GovernedKind, scope: Scope): Verdict {
  const result = inForce(context, kind, scope);
  return 'final' in result ? { status: 'met', evidence: [proof(result.final)] } : result.verdict;
}

/** 4.2, 5.2: the draft went to the TAG. A revision directed by the Secretary of State need not. */
export function judgeSubmitted(context: Context, kind: GovernedKind, scope: Scope): Verdict {
  const result = inForce(context, kind, scope);
  const document = 'final' in result ? result.final.document : result.draft;
  if (!document) return (result as { verdict: Lacking }).verdict;
  const decision = 'final' in result ? result.final.decision.data : undefined;
  if (decision?.outcome === 'directed')
    return {
      status: 'not-applicable',
      because: `${titled(document)} was directed by the Secretary of State (${decision.id})`,
    };
  const lookedAt = decision
    ? [decision.version]
    : onDocument(context, document.data.id).flatMap(({ data }) => (data.finalVersion ? [data.version] : []));
  const versions = [document.data.version, ...lookedAt];
  const submissions = notices(context, 'submission').filter(
    ({ data }) =>
      data.document === document.data.id &&
      data.version !== undefined &&
      versions.includes(data.version) &&
      data.to.includes('TAG'),
  );
  const submission = submissions.find(({ data }) => !decision || data.date <= decision.decidedAt);
  const [late] = submissions;
  if (submission)
    return met(
      `${submission.data.document} ${submission.data.version} went to the TAG on ${submission.data.date} (${submission.data.id})`,
      submission.at(['date']),
    );
  if (late)
    return unmet({
      message: `${late.data.id} took ${titled(document)} to the TAG on ${late.data.date}, after its decision of ${decision?.decidedAt} (${decision?.id}); the review comes first`,
      at: late.at(['date']),
      fix: 'correct the dates, or record the earlier submission',
    });
  return unproven({
    message: `no submission of ${titled(document)} to the TAG is on record; the draft must go to the TAG for review`,
    at: document.at(['version']),
    fix: `record the submission of ${titled(document)} to the TAG as a notice`,
  });
}

/** 2.8, 2.9: the version in force leaves nothing of `scope` to a later version. */
export function judgeWhole(context: Context, kind: GovernedKind, scope: Scope): Verdict {
  const result = inForce(context, kind, scope);
  if (!('final' in result)) return result.verdict;
  const { document } = result.final;
  const left = outstanding(document, scope);
  const [first, ...rest] = left;
  if (!first) return met(`${titled(document)} sets out all of ${naming(scope)}`, document.at(['completeness']));
  const pending = latestVersion(candidates(context, kind, scope) as Entry<Approach | Coverage>[]);
  const next =
    pending && compareVersions(pending.data.version, document.data.version) > 0
      ? [{ at: pending.at(['version']), says: `${titled(pending)} waits to be agreed` }]
      : [];
  const reason = (item: Outstanding): Reason => ({
    message: `${titled(document)} is partial: ${item.data.id}, ${item.data.description}${item.data.groups ? ` (${item.data.groups.join(', ')})` : ''}; the rest must be agreed before the phase can complete`,
    at: item.at(['id']),
    related: next,
    fix:
      next.length > 0 && pending
        ? `bring ${titled(pending)} to agreement with the TAG and record the decision`
        : 'prepare a version that sets out the rest and agree it with the TAG',
  });
  return unmet(reason(first), ...rest.map(reason));
}

type Outstanding = Entry<NonNullable<Approach['outstanding']>[number]>;

/** What a document leaves to a later version within `scope`. */
export const outstanding = (
  document: Entry<Approach | Coverage>,
  { release, phase, subSystem }: Scope,
): readonly Outstanding[] =>
  document
    .rows('outstanding')
    .filter(
      ({ data }) =>
        (!data.releases || data.releases.includes(release)) &&
        (!data.phases || data.phases.includes(phase)) &&
        (!data.subSystems || subSystem === undefined || data.subSystems.includes(subSystem)),
    );
