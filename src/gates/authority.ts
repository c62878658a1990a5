import { authority, isDcc } from '../clauses/authority.ts';
import type { ClauseId } from '../clauses/clauses.ts';
import type { Body, Decision, Entry } from '../model/document.ts';
import type { Check, DatedRecord, Reason } from '../model/rule.ts';
import { list } from '../wording.ts';

/** Every decision, in the order in which it is written down. */
export const everyDecision = (record: Pick<DatedRecord, 'read'>): readonly Entry<Decision>[] =>
  record.read('decisions').flatMap((document) => document.rows('decisions'));

/** The bodies whose decision with this outcome has effect. */
const mayDecide = ({ matter, outcome }: Pick<Decision, 'matter' | 'outcome'>): readonly Body[] =>
  (authority[matter] as Partial<Record<Decision['outcome'], readonly Body[]>>)[outcome] ?? [];

/** Those bodies in words: what may be delegated, a recorded delegate may decide too. */
export const deciders = (decision: Pick<Decision, 'matter' | 'outcome'>): string => {
  const bodies = mayDecide(decision);
  const delegable = decision.matter === 'sit-completion' || decision.matter === 'redaction';
  return list(
    bodies.map((body) => (body === 'Panel' && delegable ? 'Panel (or its recorded delegate)' : body)),
    'or',
  );
};

/** Whether a decision was made by a body that may make it, or by its recorded delegate; signed or not. */
export const hasAuthority = (record: DatedRecord, { data }: Entry<Decision>): boolean =>
  mayDecide(data).includes(data.body) || delegationOf(record, data) !== undefined;

/** Outcomes that take something back or keep it from being. */
const refusals: readonly Decision['outcome'][] = ['disagreed', 'declined', 'not-complete'];

/** Whether a decision says no. */
export const isRefusal = ({ outcome }: Decision): boolean => refusals.includes(outcome);

/**
 * Whether a decision is to be heeded: made by a body that may make it and, where the programme asks for that, signed by it.
 * A refusal needs no signature: to take one away from it must open nothing. Where a refusal opens something, as that of the
 * Secretary of State ends a referral, its signature must be asked for besides.
 */
export const isHeeded = (record: DatedRecord, decision: Entry<Decision>): boolean =>
  hasAuthority(record, decision) && (isRefusal(decision.data) || !wantOfSignature(record, decision));

/** What a decision lacks that would be heeded if it, or the delegation that it rests on, were signed. */
export interface Want {
  /** The end of a sentence about the decision. */
  readonly says: string;
  readonly act: Pick<Reason, 'fix' | 'actor'>;
}

/** The signature that a decision wants; nothing where it wants none, or would not be heeded with it. */
export function wantOfSignature(record: DatedRecord, decision: Entry<Decision>): Want | undefined {
  const { data } = decision;
  const isOwn = mayDecide(data).includes(data.body);
  const delegation = isOwn ? undefined : delegationOf(record, data);
  if (!isOwn && !delegation) return undefined;
  const flaw = record.unsigned(data);
  if (flaw !== undefined)
    return { says: `which counts only with the signature of ${data.body}: ${flaw}`, act: toBeSigned(record, decision) };
  const lacking = delegation && record.unsigned(delegation.data);
  if (!delegation || lacking === undefined) return undefined;
  const { id, body } = delegation.data;
  return {
    says: `by the delegation ${id}, which counts only with the signature of ${body}: ${lacking}`,
    act: toBeSigned(record, delegation),
  };
}

/** What is to be done about decisions that are not signed, and by whom first. */
export function toBeSigned(
  { programme }: Pick<DatedRecord, 'programme'>,
  first: Entry<Decision>,
  ...others: readonly Entry<Decision>[]
): Pick<Reason, 'fix' | 'actor'> {
  const all = [first, ...others].map(({ data }) => data);
  const nameless = all.find(({ body }) => !programme.data.signing?.some((each) => each.body === body));
  if (nameless)
    return { fix: `name those who sign for ${nameless.body} in the programme, under signing`, actor: 'DCC' };
  const { id, body } = first.data;
  const isOneBody = all.every((each) => each.body === body);
  const names = all.map((each) => (isOneBody ? each.id : `${each.id} (${each.body})`));
  return { fix: `have ${list(names)} signed: fsm-check sign ${id}`, actor: body };
}

/** The last of some decisions that would be heeded if it were signed. */
export function lastUnsigned(
  record: DatedRecord,
  decisions: readonly Entry<Decision>[],
): { readonly decision: Entry<Decision>; readonly want: Want } | undefined {
  for (const decision of decisions.toReversed()) {
    const want = wantOfSignature(record, decision);
    if (want) return { decision, want };
  }
  return undefined;
}

/** Whether anybody may decide for another: not the DCC on what it claims itself, nor a service provider for it (1.3). */
const mayBeDelegate = (body: Body): boolean => !isDcc(body) && body !== 'Service Provider';

/** The decision by which the body on whose behalf a decision was made had let its maker decide such matters by then. */
const delegationOf = (record: DatedRecord, decision: Decision): Entry<Decision> | undefined =>
  everyDecision(record).find(
    ({ data }) =>
      data.id === decision.delegation &&
      data.matter === 'delegation' &&
      data.body === decision.onBehalfOf &&
      mayDecide(data).includes(data.body) &&
      mayDecide(decision).includes(data.body) &&
      data.delegate === decision.body &&
      mayBeDelegate(decision.body) &&
      (data.delegates as readonly string[] | undefined)?.includes(decision.matter) === true &&
      data.decidedAt <= decision.decidedAt,
  );

/** `Panel`, or `TAG on behalf of Panel`. */
export const decider = ({ body, onBehalfOf }: Decision): string =>
  onBehalfOf ? `${body} on behalf of ${onBehalfOf}` : body;

/** The clause by which a decision on a matter is made. */
function clauseOf(record: DatedRecord, { matter, document }: Decision): ClauseId {
  const isCoverage = record.read('coverage').some(({ data }) => data.id === document);
  const clauses = {
    document: isCoverage ? '5.2' : '4.2',
    'sit-completion': '6.1',
    redaction: '6.6',
    'user-testing': '7.4',
    descoping: '5.3',
    severity: '4.1(h)',
    exclusion: '4.1(h)',
    delegation: '6.1',
  } as const satisfies Record<Decision['matter'], ClauseId>;
  return clauses[matter];
}

/** A decision that no gate can heed is told, lest anybody rely on it. */
export const powerlessDecision: Check = {
  id: 'decision.powerless',
  clause: '6.1',
  also: ['1.3', '4.2(a)', '5.2(a)', '6.5', '6.6', '7.4'],
  severity: 'error',
  title: 'A decision is made by a body that may make it',
  why: 'A decision of another body, or with an outcome that the body cannot give, has no effect on any gate.',
  fix: 'correct the body or the outcome, or take the matter to the body that decides it',
  actor: 'DCC',
  inspect: (record) =>
    everyDecision(record)
      .filter((decision) => decision.data.matter !== 'exclusion' && !hasAuthority(record, decision))
      .map(({ data, at }) => {
        const may = deciders(data);
        const rule = may ? `only ${may} can` : 'nobody can';
        const unproved =
          data.onBehalfOf && mayDecide(data).includes(data.onBehalfOf)
            ? `, and ${data.delegation} is no delegation of it to ${data.body} by ${data.decidedAt}`
            : '';
        return {
          clause: clauseOf(record, data),
          message: `${data.id} of ${decider(data)} says ${data.outcome} on a matter of ${data.matter}; ${rule}${unproved}`,
          at: at(['body']),
        };
      }),
};

/** A decision whose body has not signed it has no effect, unless it is a refusal; it is told, whatever becomes of it. */
export const unsignedDecision: Check = {
  id: 'decision.unsigned',
  clause: '6.1',
  also: ['4.2(a)', '5.2(a)', '6.5', '7.4'],
  severity: 'error',
  title: 'A decision is signed where the programme asks for it',
  why: 'Anybody who may write into the repository can write down a decision; the signature of its body shows that it is its own.',
  fix: 'have the body sign the decision: fsm-check sign',
  actor: 'DCC',
  inspect: (record) =>
    everyDecision(record).flatMap((decision) => {
      const { data, at } = decision;
      const flaw = record.unsigned(data);
      if (flaw === undefined) return [];
      const message = isRefusal(data)
        ? `${data.id} must be signed by ${data.body}: ${flaw}; it is heeded all the same, for it says no`
        : `${data.id} counts only with the signature of ${data.body}: ${flaw}`;
      const place = at([data.signature ? 'signature' : 'id']);
      return [{ clause: clauseOf(record, data), message, at: place, ...toBeSigned(record, decision) }];
    }),
};

/** A signature of a body whose signers the programme does not name, or no longer names, is looked at by nobody; that is told. */
export const uncheckedSignature: Check = {
  id: 'decision.unchecked',
  clause: '6.1',
  also: ['4.2(a)', '5.2(a)', '6.5', '7.4'],
  severity: 'warning',
  title: 'A signature is held against the signers of its body',
  why: 'A signature that is held against nobody shows nothing: the decision may have been edited since, or signed by anybody.',
  fix: 'name those who sign for the body in the programme, under signing',
  actor: 'DCC',
  inspect: (record) => {
    const signing = record.programme.data.signing ?? [];
    return everyDecision(record)
      .filter(
        ({ data }) => data.signature && !signing.some(({ body }) => body === data.body || body === data.onBehalfOf),
      )
      .map((decision) => ({
        clause: clauseOf(record, decision.data),
        message: `${decision.data.id} carries a signature, but the programme names nobody who signs for ${decision.data.body}, so it was held against nobody`,
        at: decision.at(['signature'], 'key'),
      }));
  },
};
