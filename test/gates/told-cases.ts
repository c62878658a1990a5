import { expect, it } from 'vitest';
import type { Edit } from '../support/record.ts';
import { toldOf } from '../support/shown.ts';

/** What becomes of a criterion after edits of the compliant example; what is told then is kept beside the tests. */
export type Case = readonly [
  status: 'met' | 'unmet' | 'unproven' | 'not-applicable',
  criterion: string,
  by: string,
  edits: Edit | readonly Edit[],
  on?: { of?: string; asOf?: string },
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
