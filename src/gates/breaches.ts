import type { Entry, TestResult } from '../model/document.ts';
import type { Context, Reason, ReleaseCheck } from '../model/rule.ts';
import { count } from '../wording.ts';
import { inForce, outstanding, titled } from './approval.ts';
import { groupsFor } from './content.ts';
import { scopeOf } from './record.ts';
import { runs, specification } from './tests.ts';

/** What happened although a clause forbade it. It cannot be undone, and blocks nothing that is still to come. */
export const untimelyRun: ReleaseCheck = {
  id: 'breach.sit-test',
  beside: ['sit'],
  past: true,
  clause: '2.7',
  also: ['2.8', '2.9'],
  severity: 'error',
  title: 'No SIT test ran before its approach and coverage were final',
  why: 'Each SIT test may run only once the approach to it and the coverage of it are approved.',
  fix: 'tell the TAG and the Panel; run the test again once its approach and coverage are final',
  actor: 'DCC',
  inspect(context) {
    const scope = scopeOf(context, 'SIT');
    const read = ['approach', 'coverage', 'decisions', 'notices', 'test-specification'] as const;
    const found = specification(context, scope);
    if ('verdict' in found || !read.every((kind) => context.isWhole(kind))) return [];
    const groupOf = new Map(found.document.data.tests.map(({ id, group }) => [id, group]));
    const days = new Map<string, ReturnType<typeof covering>>();
    const untimely = new Map<string, Entry<TestResult>[]>();
    for (const run of runs(context, scope)) {
      const { test, executedAt, outcome } = run.data;
      const group = groupOf.get(test);
      if (group === undefined || outcome === 'not-run' || outcome === 'descoped') continue;
      const day = days.get(executedAt) ?? covering(context.on(executedAt));
      days.set(executedAt, day);
      const why =
        day.lacking ??
        (day.groups.has(group) ? undefined : `group ${group} was not in the coverage in force, ${day.coverage}`);
      if (why) untimely.set(why, [...(untimely.get(why) ?? []), run]);
    }
    return [...untimely].map(([why, [first, ...others]]) => reason(why, first as Entry<TestResult>, others));
  },
};

const told = ({ data }: Entry<TestResult>): string => `${data.test} ran on ${data.executedAt}`;

function reason(why: string, first: Entry<TestResult>, others: readonly Entry<TestResult>[]): Reason {
  const more = others.length > 0 ? `, and ${count(others.length, 'more run')}` : '';
  return {
    message: `${told(first)}${more}, when ${why}; no SIT test may run without`,
    at: first.at(['executedAt']),
    related: others.map((run) => ({ at: run.at(['executedAt']), says: told(run) })),
  };
}

/** What was in force for SIT on one day: the groups that could be tested, or what was lacking. */
function covering(context: Context): { groups: ReadonlySet<string>; coverage?: string; lacking?: string } {
  const scope = scopeOf(context, 'SIT');
  const approach = inForce(context, 'approach', scope);
  const coverage = inForce(context, 'coverage', scope);
  if (!('final' in approach)) return { groups: new Set(), lacking: 'no approach to it was in force' };
  if (!('final' in coverage)) return { groups: new Set(), lacking: 'no coverage of it was in force' };
  const { document } = coverage.final;
  const left = new Set(
    [document, approach.final.document].flatMap((each) =>
      outstanding(each, scope).flatMap(({ data }) => data.groups ?? []),
    ),
  );
  return {
    groups: new Set(
      groupsFor(document, scope)
        .map(({ data }) => data.id)
        .filter((id) => !left.has(id)),
    ),
    coverage: titled(document),
  };
}
