import type { Entry, TestResult } from '../model/document.ts';
import type { Reason, ReleaseCheck } from '../model/rule.ts';
import { count, titled } from '../wording.ts';
import { covered } from './covered.ts';
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
    const found = specification(context, scope);
    if ('verdict' in found) return [];
    const groupOf = new Map(found.document.data.tests.map(({ id, group }) => [id, group]));
    const days = new Map<string, ReturnType<typeof covered>>();
    const untimely = new Map<string, Entry<TestResult>[]>();
    for (const run of runs(context, scope)) {
      const { test, executedAt, outcome } = run.data;
      const group = groupOf.get(test);
      if (group === undefined || outcome === 'not-run' || outcome === 'descoped') continue;
      const day = days.get(executedAt) ?? covered(context.on(executedAt), scope);
      days.set(executedAt, day);
      const why = whyNot(day, group);
      if (why) untimely.set(why, [...(untimely.get(why) ?? []), run]);
    }
    return [...untimely].map(([why, [first, ...others]]) => reason(why, first as Entry<TestResult>, others));
  },
};

/** Why a test of a group could not run on a day, if it could not. */
function whyNot(day: ReturnType<typeof covered>, group: string): string | undefined {
  // What was in force then and is no longer on record shows nothing against the run.
  if ('lacking' in day && day.verdict.reasons.some(({ lost }) => lost)) return undefined;
  if ('lacking' in day) return `no ${day.lacking} ${day.lacking === 'approach' ? 'to' : 'of'} it was in force`;
  if (day.groups.has(group)) return undefined;
  const left = day.left.find(({ item }) => item.data.groups?.includes(group));
  return left
    ? `${titled(left.document)} had left group ${group} to a later version (${left.item.data.id})`
    : `group ${group} was not in the coverage in force, ${titled(day.coverage)}`;
}

const told = ({ data }: Entry<TestResult>): string => `${data.test} ran on ${data.executedAt}`;

function reason(why: string, first: Entry<TestResult>, others: readonly Entry<TestResult>[]): Reason {
  const more = others.length > 0 ? `, and ${count(others.length, 'more run')}` : '';
  return {
    message: `${told(first)}${more}, when ${why}; no SIT test may run without`,
    at: first.at(['executedAt']),
    related: others.map((run) => ({ at: run.at(['executedAt']), says: told(run) })),
  };
}
