import { describe, expect, it } from 'vitest';
import { forecast } from '../../src/engine/forecast.ts';
import type { Finding } from '../../src/model/report.ts';
import { added, corpusOf, type Edit, edited, example, judged, pinned, sourcesIn } from '../support/record.ts';

async function foreseen(edits: readonly Edit[], gate: string, asOf: string, name = 'compliant'): Promise<Finding[]> {
  const corpus = await corpusOf(await pinned(edits.reduce(edited, sourcesIn(example(name)))));
  return forecast(corpus, [judged(corpus, gate, 'R1', undefined, asOf)], asOf);
}

const told = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, severity, message }) => `${rule} ${severity}: ${message}`);

const reached = (day: string): Edit => ({
  file: 'programme.yaml',
  from: 'event: sit-end, baseline: 2024-11-22, actual: 2024-11-20',
  to: `event: sit-end, baseline: 2024-11-22${day}`,
});

describe('the forecast', () => {
  const expires = (day: string): Edit => ({
    file: 'issues/log-r1.yaml',
    from: 'reason: THIRD-PARTY',
    to: `reason: THIRD-PARTY, expiresAt: ${day}`,
  });
  /** One issue of severity 3 may be extant, and one is excluded besides. */
  const strict: Edit = { file: 'approach/app-r1.yaml', from: 'severity: 3, maximum: 8', to: 'severity: 3, maximum: 1' };
  /** The Panel speaks only after the milestone. */
  const none: Edit = {
    file: 'decisions.yaml',
    from: 'decidedAt: 2024-11-13\n    matter: sit-completion',
    to: 'decidedAt: 2025-01-13\n    matter: sit-completion',
  };

  it('tells that an exclusion runs out before the milestone, from which day on', async () => {
    const [found, ...others] = await foreseen([strict, expires('2024-11-01'), none], 'sit-completion', '2024-10-28');
    expect(others).toEqual([]);
    expect(found).toMatchObject({ rule: 'forecast.fails', severity: 'warning', release: 'R1' });
    expect(found?.message).toMatch(
      /^Testing Issues within the thresholds \(4\.1\(h\)\) is met on 2024-10-28 and will not be on 2024-11-22, the day of R1-M4, if nothing is edited: from 2024-11-02 on the issue threshold for severity 3 /,
    );
    expect(found?.related).toMatchObject([{ at: { file: 'programme.yaml' }, says: 'R1-M4, due on 2024-11-22' }]);
    expect(await foreseen([strict, expires('2024-11-22'), none], 'sit-completion', '2024-10-28')).toEqual([]);
  });

  it('tells that a gate opens by its milestone, with what is on record for the days to come', async () => {
    expect(told(await foreseen([], 'sit-completion', '2024-11-12'))).toEqual([
      'forecast.opens info: SIT completion for R1 is blocked on 2024-11-12 and will be passed on 2024-11-22, the day of R1-M4, if nothing is edited: what is on record meets every criterion from 2024-11-20 on',
    ]);
  });

  it('holds a gate against the day that is expected, where one is, and against none that was reached', async () => {
    const later = await foreseen([reached(', forecast: 2024-12-03')], 'sit-completion', '2024-11-12');
    expect(told(later)[0]).toContain('will be passed on 2024-12-03, the day of R1-M4');
    expect(await foreseen([reached(', forecast: 2024-11-19')], 'sit-completion', '2024-11-12')).toEqual([]);
    expect(await foreseen([reached(', actual: 2024-11-12')], 'sit-completion', '2024-11-12')).toEqual([]);
    expect(await foreseen([], 'sit-publication', '2024-11-12')).toEqual([]);
  });

  it('tells of a direction that is due before the milestone', async () => {
    const directed = added(
      'decisions',
      'body: Secretary of State, decidedAt: 2024-10-01, matter: document, outcome: directed, document: APP-R1, version: "1.0", finalVersion: "1.1", dueBy: 2024-11-15',
    );
    const found = await foreseen([directed, none], 'sit-completion', '2024-10-28');
    expect(told(found)).toEqual([
      expect.stringMatching(
        /^forecast\.error warning: on 2024-11-22, the day of R1-M4, the record will have an error that it has not today: D-1 of 2024-10-01 directs a revision of APP-R1 by 2024-11-15; 7 days past that day/,
      ),
    ]);
  });

  it('says nothing where nothing turns, of a gate that was passed, or of a milestone that is past', async () => {
    expect(await foreseen([], 'sit-completion', '2024-09-20', 'in-flight')).toEqual([]);
    expect(await foreseen([], 'sit-entry', '2024-09-20')).toEqual([]);
    expect(await foreseen([none], 'sit-completion', '2024-11-23')).toEqual([]);
  });
});
