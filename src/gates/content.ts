/** What an approach (4.1) and a coverage document (5.1) must hold for one phase, beyond what the schema asks of every one. */
import type { Approach, Coverage, Entry } from '../model/document.ts';
import type { Context, Reason, Verdict } from '../model/rule.ts';
import { list, naming, titled } from '../wording.ts';
import { considered, inForce } from './approval.ts';
import type { Scope } from './record.ts';
import { evidence, type Lacking, unless, unmet } from './verdict.ts';

/** What 4.1 and 4.5 ask of an approach: by the schema of every one, and by {@link judgeApproachContent} for the phase. */
export const approachItems = [
  '4.1(a)',
  '4.1(b)',
  '4.1(c)',
  '4.1(d)',
  '4.1(e)',
  '4.1(f)',
  '4.1(g)',
  '4.1(h)',
  '4.1(i)',
  '4.1(j)',
  '4.1(k)',
  '4.1(l)',
  '4.5',
] as const;

/** What 5.1 asks of a coverage document: by the schema of every one, and by {@link judgeCoverageContent} for the phase. */
export const coverageItems = ['5.1(a)', '5.1(b)'] as const;

/** 4.1: the approach in force, or else the latest draft, holds everything that the phase needs. */
export function judgeApproachContent(context: Context, scope: Scope): Verdict {
  const document = considered(context, 'approach', scope);
  if (!document) return (inForce(context, 'approach', scope) as { verdict: Verdict }).verdict;
  return unless([...unlistedVariations(context, document), ...lackingInApproach(document, scope)], () =>
    evidence(`${titled(document)} holds every item of 4.1 for ${naming(scope)}`, document.at(['id'])),
  );
}

/** 4.1(a): amendments to the Code that belong to no variation of the programme. */
function unlistedVariations({ programme }: Context, document: Entry<Approach>): Reason[] {
  const known = programme.data.variations?.map(({ id }) => id) ?? [];
  return document
    .rows('codeAmendments')
    .filter(({ data }) => !known.includes(data.variation))
    .map(({ data, at }) => ({
      clause: '4.1(a)',
      message: `${titled(document)} names ${data.variation}, which the programme does not list as a SEC variation; amendments to the Code belong to one`,
      at: at(['variation']),
      related: [{ at: programme.at(['variations'], 'key'), says: 'the variations of the programme' }],
      fix: `name a listed variation, or list ${data.variation} in the programme`,
    }));
}

function lackingInApproach(document: Entry<Approach>, { release, phase }: Scope): Reason[] {
  const { data, at } = document;
  const name = titled(document);
  const reasons: Reason[] = [];
  const lacks = (clause: NonNullable<Reason['clause']>, key: string, what: string): void => {
    reasons.push({
      clause,
      message: `${name} has ${what}; the clause asks for it`,
      at: at([key], 'key'),
      fix: `add it to ${key}`,
    });
  };
  if (!data.scope.some((each) => each.release === release)) lacks('4.1(b)', 'scope', `no scope for ${release}`);
  if (!data.principles.some((each) => each.phase === phase))
    lacks('4.1(c)', 'principles', `no principles for ${phase}`);
  if (!data.environments.some((each) => each.phases.includes(phase)))
    lacks('4.1(d)', 'environments', `no environment for ${phase}`);
  const threshold = data.testingIssues.thresholds.findIndex((each) => each.phase === phase);
  const limits = data.testingIssues.thresholds[threshold]?.bySeverity;
  if (!limits) {
    const message = `${name} has no Testing Issue Thresholds for ${phase}; the clause asks for them`;
    reasons.push({
      clause: '4.1(h)',
      message,
      at: at(['testingIssues', 'thresholds'], 'key'),
      fix: `add the thresholds for ${phase}`,
    });
  } else {
    const silent = data.testingIssues.severities.filter(
      ({ level }) => !limits.some(({ severity }) => severity === level),
    );
    if (silent.length > 0) {
      const levels = list(silent.map(({ level }) => String(level)));
      const message = `${name} has no threshold for severity ${levels} at ${phase} completion; each level needs a number, or unlimited`;
      reasons.push({
        clause: '4.1(h)',
        message,
        at: at(['testingIssues', 'thresholds', threshold, 'bySeverity'], 'key'),
        fix: `add a maximum for severity ${levels}`,
      });
    }
  }
  if (!data.exitCriteria.some((each) => each.phase === phase))
    lacks('4.1(i)', 'exitCriteria', `no exit criterion for ${phase}`);
  if (phase === 'SIT' && data.completionReportMatters.length === 0)
    lacks('4.1(l)', 'completionReportMatters', 'no matter for the Completion Report');
  return reasons;
}

type Group = Entry<Coverage['groups'][number]>;

/** The groups of a coverage document that are tested in `scope`. */
export const groupsFor = (document: Entry<Coverage>, { release, phase, subSystem }: Scope): readonly Group[] =>
  document
    .rows('groups')
    .filter(
      ({ data }) =>
        (!data.releases || data.releases.includes(release)) &&
        (!data.phases || data.phases.includes(phase)) &&
        (subSystem === undefined || !data.subSystems || data.subSystems.includes(subSystem)),
    );

/** A coverage that sets out nothing for a phase leaves nothing to judge it by. */
export const noGroup = (document: Entry<Coverage>, scope: Scope): Lacking =>
  unmet({
    clause: '5.1(a)',
    message: `${titled(document)} sets out no group for ${naming(scope)}; the clause asks for groups of requirements`,
    at: document.at(['groups'], 'key'),
    fix: `add the groups that are tested in ${naming(scope)}`,
  });

/** 5.1: the coverage in force, or else the latest draft, holds functional and non-functional groups for the phase. */
export function judgeCoverageContent(context: Context, scope: Scope): Verdict {
  const document = considered(context, 'coverage', scope);
  if (!document) return (inForce(context, 'coverage', scope) as { verdict: Verdict }).verdict;
  const groups = groupsFor(document, scope);
  if (groups.length === 0) return noGroup(document, scope);
  const lacks = (type: 'functional' | 'non-functional', statement: string | undefined): Reason[] =>
    statement || groups.some(({ data }) => data.type === type)
      ? []
      : [
          {
            clause: '5.1(a)',
            message: `${titled(document)} has no group of ${type} requirements for ${naming(scope)}, and no statement why; the clause asks for both types`,
            at: document.at(['groups'], 'key'),
            fix: `add the ${type} groups, or a ${type === 'functional' ? 'functionalStatement' : 'nonFunctionalStatement'}`,
          },
        ];
  return unless(
    [
      ...lacks('functional', document.data.functionalStatement),
      ...lacks('non-functional', document.data.nonFunctionalStatement),
    ],
    () =>
      evidence(
        `${titled(document)} sets out ${groups.length} groups for ${naming(scope)}`,
        document.at(['groups'], 'key'),
      ),
  );
}
