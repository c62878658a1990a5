import { describe, expect, it } from 'vitest';
import type { GateResult } from '../../src/model/report.ts';
import { added, corpusOf, type Edit, edited, example, judged, pinned, sourcesIn } from '../support/record.ts';

const sources = sourcesIn(example('compliant'));

const completion = async (edits: readonly Edit[], asOf?: string): Promise<GateResult> =>
  judged(await corpusOf(await pinned(edits.reduce(edited, sources))), 'sit-completion', 'R1', undefined, asOf);

const criterion = ({ criteria }: GateResult, name: string) => {
  const found = criteria.find(({ rule }) => rule === `sit-completion.${name}`);
  return { status: found?.status, told: found?.reasons.map(({ message }) => message).join('\n') };
};

/** The determination of the Panel on R1, as one of the Secretary of State on a referral. */
const bySecretary: Edit = {
  file: 'decisions.yaml',
  from: 'body: Panel\n    decidedAt: 2024-11-13\n    matter: sit-completion\n    outcome: confirmed',
  to: 'body: Secretary of State\n    decidedAt: 2024-11-13\n    matter: sit-completion\n    outcome: complete',
};
const said = (body: string, outcome: string, day: string): string =>
  `body: ${body}, decidedAt: ${day}, matter: sit-completion, outcome: ${outcome}, release: R1, document: REP-SIT-R1, version: "0.10"`;
const referral = (day: string, of = ''): string =>
  `type: referral, to: [Secretary of State], date: ${day}, release: R1${of}, matters: [Depth]`;

const settled = async (decided: readonly string[], referred: readonly string[]): Promise<string | undefined> =>
  criterion(
    await completion([added('decisions', ...decided), added('notices', ...referred), bySecretary]),
    'determination',
  ).status;

describe('the Secretary of State completes SIT on a referral of what was declined (6.4(a), 6.5)', () => {
  const declined = said('TAG', 'declined', '2024-11-01');

  it('that was made on the day of the decline, or of the determination', async () => {
    expect(await settled([declined], [referral('2024-11-01')])).toBe('met');
    expect(await settled([declined], [referral('2024-11-13')])).toBe('met');
  });

  it('but not on one from the day before the decline, or after the determination', async () => {
    expect(await settled([declined], [referral('2024-10-31')])).toBe('unmet');
    expect(await settled([declined], [referral('2024-11-14')])).toBe('unmet');
  });

  it('but not on one that is about the approach', async () => {
    expect(await settled([declined], [referral('2024-11-02', ', document: APP-R1')])).toBe('unmet');
  });

  it('but not on one that was answered already: the word that testing is not complete used it up', async () => {
    const answered = [declined, said('Secretary of State', 'not-complete', '2024-11-05')];
    expect(await settled(answered, [referral('2024-11-02')])).toBe('unmet');
    expect(await settled(answered, [referral('2024-11-05')])).toBe('unmet');
    expect(await settled(answered, [referral('2024-11-02'), referral('2024-11-06')])).toBe('met');
  });

  it('whatever the TAG says meanwhile, or the Secretary of State without the power to say it', async () => {
    expect(await settled([declined, said('TAG', 'declined', '2024-11-05')], [referral('2024-11-02')])).toBe('met');
    const powerless = said('Secretary of State', 'confirmed', '2024-11-05');
    expect(await settled([declined, powerless], [referral('2024-11-02')])).toBe('met');
  });
});

describe('a round of 6.2', () => {
  it('may begin on the day of the first SIT test, and before any where no run is on record', async () => {
    const claimed = { file: 'notices.yaml', from: 'date: 2024-10-18', to: 'date: 2024-06-25' };
    expect(criterion(await completion([claimed]), 'notified').status).toBe('met');
    expect(criterion(await completion([{ file: 'results/sit-r1.yaml' }]), 'notified').status).toBe('met');
  });

  it('is not closed by a determination on another report', async () => {
    const other = {
      file: 'decisions.yaml',
      from: 'release: R1\n    document: REP-SIT-R1\n    version: "0.10"',
      to: 'release: R1\n    document: REP-SIT-R2\n    version: "0.10"',
    };
    expect(criterion(await completion([other]), 'determination')).toEqual({
      status: 'unmet',
      told: 'D-010 of Panel says confirmed on 2024-11-13, but on REP-SIT-R2, not on REP-SIT-R1; the Panel must determine completion',
    });
  });

  it('is told with what ended it, in order, at the place of its end', async () => {
    const { history } = await completion([
      added('decisions', said('TAG', 'declined', '2024-10-30'), said('Panel', 'declined', '2024-10-30')),
    ]);
    expect(history?.map(({ says }) => says)).toEqual([
      'attempt 1: claimed 2024-10-18 (N-008), reviewed 2024-10-23 (N-009), provided 2024-10-25 (N-010), declined by TAG 2024-10-30 (D-1), declined by Panel 2024-10-30 (D-2)',
      'attempt 2: confirmed by Panel 2024-11-13 (D-010)',
    ]);
    expect(history?.map(({ at }) => `${at.file}:${at.line}:${at.column}`)).toEqual([
      'decisions.yaml:8:11',
      'decisions.yaml:95:9',
    ]);
  });
});
