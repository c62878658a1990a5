/** Which tests of a phase may run: those of the groups that the approach and the coverage in force set out (2.7-2.9). */
import type { Approach, Coverage, Entry } from '../model/document.ts';
import type { Context, Evidence, Limits, Reason, Verdict } from '../model/rule.ts';
import { count, list, naming, some, titled } from '../wording.ts';
import { type GovernedKind, inForce, type Outstanding, outstanding } from './approval.ts';
import { groupsFor } from './content.ts';
import type { Scope } from './record.ts';
import { specification, type Test } from './tests.ts';
import { evidence, type Lacking, unmet } from './verdict.ts';

/** What is in force for a scope: the groups whose tests may run, and what is left to later versions. */
export interface Covered {
  readonly coverage: Entry<Coverage>;
  readonly groups: ReadonlySet<string>;
  readonly left: readonly Left[];
}

/** An item that a document in force leaves to a later version. */
interface Left {
  readonly document: Entry<Approach | Coverage>;
  readonly clause: '2.8' | '2.9';
  readonly item: Outstanding;
}

/** What approach and coverage together let run; or which of them is not in force, and why. */
export function covered(
  context: Context,
  scope: Scope,
): Covered | { readonly lacking: GovernedKind; readonly verdict: Lacking } {
  const approach = inForce(context, 'approach', scope);
  if (!('final' in approach)) return { lacking: 'approach', verdict: approach.verdict };
  const coverage = inForce(context, 'coverage', scope);
  if (!('final' in coverage)) return { lacking: 'coverage', verdict: coverage.verdict };
  const leftBy = (document: Entry<Approach | Coverage>, clause: Left['clause']): Left[] =>
    outstanding(document, scope).map((item) => ({ document, clause, item }));
  const { document } = coverage.final;
  const left = [...leftBy(approach.final.document, '2.8'), ...leftBy(document, '2.9')];
  const waiting = new Set(left.flatMap(({ item }) => item.data.groups ?? []));
  const groups = groupsFor(document, scope).map(({ data }) => data.id);
  return { coverage: document, groups: new Set(groups.filter((id) => !waiting.has(id))), left };
}

/** Tests that may not run: those of some groups, or those that an item describes without naming a group. */
interface Barred {
  readonly groups: readonly string[];
  readonly item?: string;
  readonly clause: '2.7' | '2.8' | '2.9';
  /** `COV-R1 1.0 leaves OUT-1 to a later version`. */
  readonly because: string;
  readonly evidence: Evidence;
}

/** What may not run: every item left to a later version, and every specified test of a group that is set out nowhere. */
function barred({ coverage, groups, left }: Covered, tests: readonly Test[], scope: Scope): Barred[] {
  const barring = (of: readonly string[]): string => {
    const own = tests.filter(({ data }) => of.includes(data.group)).length;
    return own === 0
      ? `no test of ${list(of, 'or')} is specified yet`
      : `${count(own, 'specified test')} of ${list(of)} may not run`;
  };
  const items = left.map(({ document, clause, item: { data, at } }): Barred => {
    const because = `${titled(document)} leaves ${data.id} to a later version`;
    const told = data.groups
      ? barring(data.groups)
      : `it names no group, so its description must tell: ${data.description}`;
    return {
      groups: data.groups ?? [],
      ...(data.groups ? {} : { item: data.id }),
      clause,
      because,
      evidence: evidence(`${because}; ${told}`, at(['id'])),
    };
  });
  const known = new Set([...groups, ...items.flatMap((each) => each.groups)]);
  const strays = new Map(tests.map((test) => [test.data.group, test] as const).filter(([group]) => !known.has(group)));
  return [
    ...items,
    ...[...strays].map(([group, { at }]): Barred => {
      const because = `${titled(coverage)} does not set out ${group} for ${naming(scope)}`;
      return {
        groups: [group],
        clause: '2.7',
        because,
        evidence: evidence(`${because}; ${barring([group])}`, at(['group'])),
      };
    }),
  ];
}

/** 2.7-2.9: some specified test may run. What may not is named (reading A24). */
export function judgeCovered(context: Context, scope: Scope): Verdict {
  const found = covered(context, scope);
  if ('lacking' in found) return found.verdict;
  const specified = specification(context, scope);
  if ('verdict' in specified) return specified.verdict;
  const tests = specified.document.rows('tests');
  const mayRun = tests.filter(({ data }) => found.groups.has(data.group)).length;
  const others = barred(found, tests, scope).map((each) => each.evidence);
  if (mayRun > 0)
    return {
      status: 'met',
      evidence: [
        evidence(
          `${mayRun} of ${count(tests.length, 'specified test')} of ${naming(scope)} may run: approach and coverage set out their groups`,
          found.coverage.at(['groups'], 'key'),
        ),
        ...others,
      ],
    };
  const none: Reason = {
    message: `none of the ${count(tests.length, 'test')} of ${titled(specified.document)} is of a group that is set out in full for ${naming(scope)}; no test may run before its approach and coverage are agreed`,
    at: specified.document.at(['tests'], 'key'),
    related: others,
  };
  return unmet(none);
}

/** What may not run yet although the gate stands open: partial documents let the rest go ahead (reading A24). */
export function limitsOf(context: Context, scope: Scope): Limits | undefined {
  const found = covered(context, scope);
  if ('lacking' in found) return undefined;
  const specified = specification(context, scope);
  const all = barred(found, 'verdict' in specified ? [] : specified.document.rows('tests'), scope);
  const [first, ...rest] = all.map((each) => `${told([each])} may not run: ${each.because} (${each.clause})`);
  const clauses = [...new Set(all.map(({ clause }) => clause))].sort();
  return first === undefined
    ? undefined
    : { brief: `${told(all)} may not run yet (${clauses.join(', ')})`, each: [first, ...rest] };
}

/** `tests of ACC and what OUT-2 describes`. */
function told(all: readonly Barred[]): string {
  const groups = [...new Set(all.flatMap((each) => each.groups))];
  const items = [...new Set(all.flatMap(({ item }) => (item === undefined ? [] : [`what ${item} describes`])))];
  return list([...(groups.length > 0 ? [`tests of ${some(groups)}`] : []), ...items]);
}
