import { expect, it } from 'vitest';
import type { Edit } from '../support/record.ts';
import { type Asked, foundBy, toldOf } from '../support/shown.ts';

/** What becomes of a criterion after edits of the compliant example; what is told then is kept beside the tests. */
export type Case = readonly [
  status: 'met' | 'unmet' | 'unproven' | 'not-applicable',
  criterion: string,
  by: string,
  edits: Edit | readonly Edit[],
  on?: Asked,
];

export function expectTold(cases: readonly Case[]): void {
  it.each(cases.map(([status, criterion, by, ...rest]) => [criterion, status, by, rest] as const))(
    '%s is %s by %s',
    async (criterion, status, _, [edits, on]) => {
      const found = await toldOf(criterion, [edits].flat(), on);
      expect(found.status, found.told).toBe(status);
      expect(found.told).toMatchSnapshot();
    },
  );
}

/** What a rule tells, or that it is quiet, after edits of the compliant example. */
export type Finds = readonly [
  so: 'told' | 'quiet',
  rule: string,
  by: string,
  edits: Edit | readonly Edit[],
  on?: Asked,
];

export function expectFound(cases: readonly Finds[]): void {
  it.each(cases.map(([so, rule, by, ...rest]) => [rule, so, by, rest] as const))(
    '%s is %s of %s',
    async (rule, so, _, [edits, on]) => {
      const told = await foundBy(rule, [edits].flat(), on);
      if (so === 'quiet') return expect(told).toBe('');
      expect(told).not.toBe('');
      expect(told).toMatchSnapshot();
    },
  );
}
