import type { Context, Reason, ReleaseCheck } from '../model/rule.ts';
import { count, daysBetween, naming, some } from '../wording.ts';
import { pitScopes, type Scope, scopeOf } from './record.ts';
import { specification, type TestState, testStates } from './tests.ts';

/** What the milestone that ends a phase found undone. It blocks nothing: the clause asks for reasonable steps (reading A34). */
export const unfinishedTests: ReleaseCheck = {
  id: 'timing.unfinished-tests',
  beside: ['pit', 'sit'],
  clause: '5.3',
  severity: 'warning',
  title: 'Tests are completed by the milestone that ends their phase',
  why: 'All reasonable steps are taken to complete them by then. Whether they were is for people to judge, from the reason that the last run of each test gives.',
  fix: 'complete the tests, and record for each why it was late',
  actor: 'DCC',
  inspect(context) {
    return [...pitScopes(context), scopeOf(context, 'SIT')].flatMap((scope) => unfinished(context, scope) ?? []);
  },
};

/** The tests of one phase that were not completed on the day of its milestone. */
function unfinished(context: Context, scope: Scope): Reason | undefined {
  const milestone = context.release
    .rows('milestones')
    .find(
      ({ data }) =>
        data.event === (scope.phase === 'PIT' ? 'pit-end' : 'sit-end') &&
        (data.subSystem ?? scope.subSystem) === scope.subSystem &&
        data.baseline <= context.asOf,
    );
  if (!milestone) return undefined;
  const { id, event, baseline } = milestone.data;
  const left = undone(context.on(baseline), scope);
  if (left.length === 0) return undefined;
  const now = new Set(undone(context, scope).map(({ test }) => test.data.id));
  const still = left.filter(({ test }) => now.has(test.data.id)).length;
  const since = count(daysBetween(baseline, context.asOf), 'day');
  const tests = `${count(left.length, 'test')} of ${naming(scope)} ${left.length === 1 ? 'was' : 'were'}`;
  const open = still === 0 ? 'none is' : still === 1 ? '1 is' : `${still} are`;
  return {
    message: `${tests} not completed on ${baseline}, the baseline of ${id} (${event}), and ${since} later ${open} still open: ${some(left.map(told), 3)}`,
    at: milestone.at(['baseline']),
    related: left.map((state) => ({ at: (state.run ?? state.test).at(), says: told(state) })),
  };
}

/** The tests of a phase that were not completed by the day of judgement. */
function undone(context: Context, scope: Scope): readonly TestState[] {
  const found = specification(context, scope);
  return 'verdict' in found ? [] : testStates(context, found.document, scope).filter(({ unsettled }) => unsettled);
}

/** `SIT-INC-01 was recorded as blocked on 2024-11-20 (the stub is late)`. */
const told = ({ test, run, unsettled }: TestState): string =>
  `${test.data.id} ${unsettled} (${run?.data.reason ?? 'no reason recorded'})`;
