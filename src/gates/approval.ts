/** Which version governs what, and what that asks of the gates (2.5-2.9, 4.2, 5.2). */
import type { Approach, Coverage, Entry, Notice } from '../model/document.ts';
import type { Context, Evidence, Reason, Verdict } from '../model/rule.ts';
import { compareVersions, list, naming, titled } from '../wording.ts';
import { agree, citing, send } from './acts.ts';
import { decider, hasAuthority } from './authority.ts';
import {
  type Final,
  finality,
  type Governed,
  type GovernedKind,
  lastFinal,
  makesFinal,
  onDocument,
  related,
} from './finality.ts';
import { latestVersion, notices, type Scope } from './record.ts';
import { every, evidence, type Lacking, met, unmet, unproven } from './verdict.ts';

export type { GovernedKind } from './finality.ts';

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

const named = <T extends { id: string }>(entries: readonly Entry<T>[], id: string): readonly Entry<T>[] =>
  entries.filter(({ data }) => data.id === id);

/** The versions, agreed or not, that are about `scope`. */
const candidates = <K extends GovernedKind>(context: Context, kind: K, scope: Scope): Entry<Governed[K]>[] =>
  versions(context, kind).filter((document) => covers(context, document as Entry<Approach | Coverage>, scope));

/** A version that was made final last but is not on record: what is then in force cannot be read. */
function missingVersion(context: Context, kind: GovernedKind, id: string): Reason | undefined {
  const held = (context.read(kind) as readonly Entry<Approach | Coverage>[]).filter(({ data }) => data.id === id);
  const isHeld = (version: string | undefined): boolean => held.some(({ data }) => data.version === version);
  // A directed revision that is not yet made changes nothing; the direction is told as pending.
  const last = onDocument(context, id).findLast(
    (each) =>
      hasAuthority(context, each) &&
      makesFinal(each.data) !== undefined &&
      (each.data.outcome !== 'directed' || isHeld(each.data.finalVersion)),
  );
  const version = last && makesFinal(last.data);
  if (!last || isHeld(version)) return undefined;
  return {
    message: `${id} ${version} has been in force since ${last.data.decidedAt} (${last.data.id}), but the repository holds only ${list(held.map(({ data }) => data.version))}; what is in force must be on record`,
    at: last.at(['version']),
    related: held.map((document) => ({ at: document.at(['version']), says: titled(document) })),
    actor: 'DCC',
    fix: `keep ${id} ${version} as a file beside its other versions`,
  };
}

export type InForce<K extends GovernedKind> =
  | { readonly final: Final<K> }
  /** Nothing is in force; `draft` is the latest version that waits to be. `rivals` are final at once, so that none governs. */
  | { readonly draft?: Entry<Governed[K]>; readonly rivals?: readonly Final<K>[]; readonly verdict: Lacking };

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
  if (missing) return { draft, verdict: unproven({ ...missing, lost: true }) };
  const finals = ids.flatMap((id) => lastFinal(context, kind, named(versions(context, kind), id)) ?? []);
  const rivals = finals.filter(({ document }) => covers(context, document as Entry<Approach | Coverage>, scope));
  const [final, rival] = rivals;
  const stale = finals.find((each) => each.stale);
  if (stale?.stale) return { draft: stale.document, verdict: stale.stale };
  if (final && !rival) return { final };
  if (final && rival) {
    const reason: Reason = {
      message: `both ${titled(final.document)} and ${titled(rival.document)} are final for ${naming(scope)}; one document must govern`,
      at: final.document.at(['releases']),
      related: [{ at: rival.document.at(['releases']), says: titled(rival.document) }],
      actor: 'DCC',
      fix: 'state in each document the releases, phases and Sub-Systems that it alone is about',
    };
    return { draft, rivals, verdict: unmet(reason) };
  }
  const lacking = ids.map((id): Lacking => {
    const other = finals.find(({ document }) => document.data.id === id);
    const latest = latestVersion(named(about, id) as readonly Entry<{ version: string }>[]);
    if (!other) return finality(context, kind, latest as Entry<Governed[K]>) as Lacking;
    return unmet({
      message: `${titled(other.document)} is in force and is not about ${naming(scope)}; a final version must be`,
      at: other.document.at(['phases']),
      related: related([other.decision]),
      actor: 'DCC',
      fix: `agree a version that is about ${naming(scope)}`,
    });
  });
  return { draft, verdict: every(lacking) as Lacking };
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

/**
 * The version in force or, while none was ever made final, the latest draft. Where one was made final and cannot be relied
 * on, edited since, lost or in rivalry, it is why nothing can be told of it.
 */
export function heeded<K extends GovernedKind>(
  context: Context,
  kind: K,
  scope: Scope,
): { readonly document?: Entry<Governed[K]> } | { readonly verdict: Lacking } {
  const result = inForce(context, kind, scope);
  if ('final' in result) return { document: result.final.document };
  const ids = candidates(context, kind, scope).map(({ data }) => data.id);
  const decided = ids.some((id) =>
    onDocument(context, id).some((each) => hasAuthority(context, each) && makesFinal(each.data) !== undefined),
  );
  if (decided) return { verdict: result.verdict };
  return result.draft ? { document: result.draft } : {};
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
    `${titled(document)} is final under ${clause}: ${decider(decision.data)}, ${decision.data.decidedAt} (${decision.data.id})`,
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
  const submissions = submissionsOf(context, document.data.id, versions);
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
    acts: [send(context, { type: 'submission', to: ['TAG'], ...citing(document as Entry<Approach | Coverage>) })],
  });
}

/** How versions of a document went to the TAG. */
export const submissionsOf = (
  context: Context,
  id: string,
  versions: readonly (string | undefined)[],
): readonly Entry<Notice>[] =>
  notices(context, 'submission').filter(
    ({ data }) =>
      data.document === id && data.version !== undefined && versions.includes(data.version) && data.to.includes('TAG'),
  );

/** The latest version for `scope`, where it is newer than the one in force. */
export function newerVersion<K extends GovernedKind>(
  context: Context,
  kind: K,
  scope: Scope,
  { data: { id, version } }: Entry<Governed[K]>,
): Entry<Governed[K]> | undefined {
  const own = named(candidates(context, kind, scope), id) as readonly Entry<{ version: string }>[];
  const latest = latestVersion(own);
  return latest && compareVersions(latest.data.version, version) > 0 ? (latest as Entry<Governed[K]>) : undefined;
}

/** 2.8, 2.9: the version in force leaves nothing of `scope` to a later version. */
export function judgeWhole(context: Context, kind: GovernedKind, scope: Scope): Verdict {
  const result = inForce(context, kind, scope);
  if (!('final' in result)) return result.verdict;
  const { document } = result.final;
  const left = outstanding(document, scope);
  const [first, ...rest] = left;
  if (!first) return met(`${titled(document)} sets out all of ${naming(scope)}`, document.at(['completeness']));
  const pending = newerVersion(context, kind, scope, document);
  const next = pending ? [{ at: pending.at(['version']), says: `${titled(pending)} waits to be agreed` }] : [];
  const reason = (item: Outstanding): Reason => ({
    message: `${titled(document)} is partial: ${item.data.id}, ${item.data.description}${item.data.groups ? ` (${item.data.groups.join(', ')})` : ''}; the rest must be agreed before the phase can complete`,
    at: item.at(['id']),
    related: next,
    fix: pending
      ? `bring ${titled(pending)} to agreement with the TAG and record the decision`
      : 'prepare a version that sets out the rest and agree it with the TAG',
    ...(pending ? { acts: [agree(context, pending as Entry<Approach | Coverage>)] } : { actor: 'DCC' }),
    ...(item.data.plannedFor ? { due: item.data.plannedFor } : {}),
  });
  return unmet(reason(first), ...rest.map(reason));
}

export type Outstanding = Entry<NonNullable<Approach['outstanding']>[number]>;

/** What a document leaves to a later version within `scope`. */
export const outstanding = (
  document: Entry<Approach | Coverage>,
  { release, phase, subSystem }: Scope,
): readonly Outstanding[] =>
  document
    .rows('outstanding')
    .filter(
      ({ data }) =>
        concerns(data.releases, release, document.data.releases) &&
        concerns(data.phases, phase, document.data.phases) &&
        (subSystem === undefined || concerns(data.subSystems, subSystem, document.data.subSystems)),
    );

/** Whether an item is about a name; one that names nothing of the document is taken to be about all of it. */
const concerns = (named: readonly string[] | undefined, name: string, all: readonly string[] | undefined): boolean =>
  !named || named.includes(name) || (all !== undefined && !named.some((each) => all.includes(each)));
