/** The entry criteria that PIT (2.12) and SIT (2.13) share: plan, precursor phases, readiness. */

import { isDcc } from '../clauses/authority.ts';
import type { Entry } from '../model/document.ts';
import type { DocumentData } from '../model/documents.ts';
import type { Context, Reason, Verdict } from '../model/rule.ts';
import { list, naming, titled } from '../wording.ts';
import { answered, set, unwritten, writeReadiness } from './acts.ts';
import { heeded } from './approval.ts';
import { judgePrecursor } from './certificates.ts';
import { makesFinal } from './finality.ts';
import { decisions, latestVersion, type Scope } from './record.ts';
import { every, evidence, type Lacking, met, unless, unmet, unproven } from './verdict.ts';

type Plan = Entry<DocumentData['test-plan']>;

const plans = (context: Context, scope: Scope): readonly Plan[] => context.about('test-plan', scope);

const isSigned = ({ data }: Plan, { asOf }: Context): boolean =>
  data.signOff !== undefined && isDcc(data.signOff.body) && data.signOff.signedAt <= asOf;

const noPlan = (context: Context, scope: Scope): Lacking =>
  unproven({
    message: `no test plan for ${naming(scope)} is on record; one must be signed off by the DCC`,
    at: context.calledForAt,
    fix: 'write a document of kind test-plan and have it signed off',
  });

/** 2.12(a), 2.13(a): the test plan is signed off by the DCC. */
export function judgePlan(context: Context, scope: Scope): Verdict {
  const all = plans(context, scope);
  const signed = latestVersion(all.filter((plan) => isSigned(plan, context)));
  if (signed?.data.signOff) {
    const { body, name, role, signedAt } = signed.data.signOff;
    return met(
      `${titled(signed)} signed off for the ${body} by ${name}, ${role}, on ${signedAt}`,
      signed.at(['signOff', 'signedAt']),
    );
  }
  const plan = latestVersion(all);
  if (!plan) return noPlan(context, scope);
  const { signOff } = plan.data;
  const signing = set(plan, ['signOff'], {
    body: 'DCC',
    name: unwritten,
    role: unwritten,
    signedAt: context.asOf,
  });
  if (!signOff)
    return unproven({
      message: `${titled(plan)} has no sign-off; the DCC must sign off the test plan`,
      at: plan.at(['version']),
      fix: 'add the signOff to the plan',
      acts: [signing],
    });
  return isDcc(signOff.body)
    ? unmet({
        message: `${titled(plan)} is signed off on ${signOff.signedAt}, later than ${context.asOf}; it must be signed off by then`,
        at: plan.at(['signOff', 'signedAt']),
        acts: [set(plan, ['signOff', 'signedAt'], context.asOf)],
      })
    : unmet({
        message: `${titled(plan)} is signed off by ${signOff.body}; the DCC must sign it off`,
        at: plan.at(['signOff', 'body']),
        acts: [signing],
      });
}

/** 2.12(b), 2.13(c): the precursor phases that the plan names are certified. `others` are those that the clause itself names. */
export function judgePrecursors(context: Context, scope: Scope, others: readonly Verdict[] = []): Verdict {
  const all = plans(context, scope);
  const plan = latestVersion(all.filter((each) => isSigned(each, context))) ?? latestVersion(all);
  if (!plan) return every([...others, noPlan(context, scope)]);
  const named = plan
    .rows('precursors')
    .map(({ data, at }) => judgePrecursor(context, scope, data.phase, data.certificate, at(['certificate'])));
  const verdicts = [...others, ...named];
  if (verdicts.length > 0) return every(verdicts);
  return met(
    `${titled(plan)} names no precursor phase: ${plan.data.precursorsStatement}`,
    plan.at(['precursorsStatement']),
  );
}

/**
 * 4.3: the entry criteria that the approach adds to those of the clause are answered as met, with evidence (reading A43).
 * Before one is final, the latest draft is taken at its word.
 */
export function judgeAddedCriteria(context: Context, scope: Scope): Verdict {
  const result = heeded(context, 'approach', scope);
  if ('verdict' in result) return unproven(...result.verdict.reasons);
  const { document: approach } = result;
  if (!approach) return judgeNoneOnRecord(context, scope);
  const added = approach.rows('entryCriteria').filter(({ data }) => data.phase === scope.phase);
  if (added.length === 0)
    return met(`${titled(approach)} adds no entry criterion for ${scope.phase}`, approach.at(['id']));
  const [holder] = context.about('readiness', scope);
  const answers = context.about('readiness', scope).flatMap((document) => document.rows('entryCriteria'));
  return every(
    added.map((criterion): Verdict => {
      const { id, criterion: wanted } = criterion.data;
      const related = [{ at: criterion.at(['id']), says: `${id} in ${titled(approach)}: ${wanted}` }];
      const [answer, second] = answers.filter(({ data }) => data.criterion === id);
      if (!answer)
        return unproven({
          message: `entry criterion ${id}, which ${titled(approach)} adds, is answered nowhere for ${naming(scope)}; the DCC complies with its approach`,
          at: criterion.at(['id']),
          fix: `answer ${id} under entryCriteria of the readiness document`,
          ...(holder
            ? { acts: [set(holder, ['entryCriteria', answers.length], { ...answered(id), answeredAt: context.asOf })] }
            : {}),
        });
      if (second)
        return unmet({
          message: `entry criterion ${id} is answered twice; once is wanted`,
          at: second.at(['criterion']),
          related,
        });
      if (!answer.data.met)
        return unmet({
          message: `entry criterion ${id} is answered as not met: ${answer.data.statement}`,
          at: answer.at(['met']),
          related,
          fix: `meet ${id}, then answer it anew`,
          acts: [
            set(answer, ['met'], true),
            set(answer, ['answeredAt'], context.asOf),
            set(answer, ['evidence'], [unwritten]),
          ],
        });
      if (answer.data.answeredAt > context.asOf)
        return unmet({
          message: `entry criterion ${id} is answered on ${answer.data.answeredAt}, later than ${context.asOf}; it must be met by then`,
          at: answer.at(['answeredAt']),
          related,
          acts: [set(answer, ['answeredAt'], context.asOf)],
        });
      if (answer.data.evidence.length === 0)
        return unproven({
          message: `entry criterion ${id} is answered as met without evidence`,
          at: answer.at(['evidence'], 'key'),
          related,
          fix: `name the evidence for ${id}`,
          acts: [set(answer, ['evidence'], [unwritten])],
        });
      return met(`${id} is met: ${answer.data.statement}`, answer.at(['met']));
    }),
  );
}

/** No approach adds a criterion where none is on record, unless one was made final and is not to be found. */
function judgeNoneOnRecord(context: Context, scope: Scope): Verdict {
  const known = [...context.read('approach'), ...context.read('coverage')].map(({ data }) => data.id);
  const lost = decisions(context, 'document').find(({ data }) => !known.includes(data.document as string));
  if (lost) {
    const name = `${lost.data.document} ${makesFinal(lost.data) ?? lost.data.version}`;
    return unproven({
      message: `${lost.data.id} is about ${name}, which is not on record, so what it asks for entry into ${naming(scope)} cannot be told`,
      at: lost.at(['document']),
      fix: `put ${name} back on record`,
    });
  }
  return {
    status: 'not-applicable',
    because: `no approach to ${naming(scope)} is on record, so none adds a criterion`,
  };
}

const resources = ['laboratories', 'Devices', 'tools', 'stubs', 'environments', 'data'] as const;

/** 2.12(d), 2.13(e): each of the six resources is in place, secure and ready. */
export function judgeReadiness(context: Context, scope: Scope): Verdict {
  const [document, rival] = context.about('readiness', scope);
  if (!document)
    return unproven({
      message: `no readiness confirmation for ${naming(scope)} is on record; each resource must be confirmed in place, secure and ready`,
      at: context.calledForAt,
      fix: 'write a document of kind readiness',
      acts: [writeReadiness(context, scope, resources)],
    });
  if (rival)
    return unmet({
      message: `both ${document.data.id} and ${rival.data.id} confirm the readiness of ${naming(scope)}; one confirmation must serve`,
      at: document.at(['id']),
      related: [{ at: rival.at(['id']), says: rival.data.id }],
    });
  const rows = document.rows('resources');
  const reasons: Reason[] = [];
  for (const resource of resources) {
    const own = rows.filter(({ data }) => data.resource === resource);
    if (own.length !== 1) {
      const message = `${document.data.id} speaks of ${resource} ${own.length === 0 ? 'nowhere' : `${own.length} times`}; each resource must be confirmed once`;
      reasons.push({
        message,
        at: (own[1] ?? document).at(own[1] ? ['resource'] : ['resources'], own[1] ? 'value' : 'key'),
        fix: `confirm ${resource} in one entry`,
      });
      continue;
    }
    const [row] = own as [(typeof own)[number]];
    const { data } = row;
    if (!data.applicable) continue;
    const short = (['inPlace', 'secure', 'ready'] as const).filter((quality) => data[quality] !== true);
    const [first] = short;
    if (first) {
      const words = { inPlace: 'in place', secure: 'secure', ready: 'ready' } as const;
      reasons.push({
        message: `${resource} of ${naming(scope)} are not ${list(
          short.map((quality) => words[quality]),
          'or',
        )}; all three are needed`,
        at: row.at([first]),
        acts: [...short.map((quality) => set(row, [quality], true)), set(row, ['confirmedAt'], context.asOf)],
        fix: `make the ${resource} ${list(short.map((quality) => words[quality]))}, then confirm it`,
      });
    } else if (data.confirmedAt !== undefined && data.confirmedAt > context.asOf)
      reasons.push({
        message: `${resource} of ${naming(scope)} are confirmed on ${data.confirmedAt}, later than ${context.asOf}; they must be confirmed by then`,
        at: row.at(['confirmedAt']),
        acts: [set(row, ['confirmedAt'], context.asOf)],
      });
  }
  return unless(reasons, () => {
    const applicable = rows.filter(({ data }) => data.applicable).map(({ data }) => data.resource);
    const others = resources.filter((resource) => !applicable.includes(resource));
    const parts = [
      ...(applicable.length > 0 ? [`confirms ${list(applicable)}`] : []),
      ...(others.length > 0 ? [`gives the reason why ${list(others)} do not apply`] : []),
    ];
    return evidence(`${document.data.id} ${parts.join(' and ')}`, document.at(['id']));
  });
}
