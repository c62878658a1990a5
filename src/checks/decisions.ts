import type { Check } from '../model/rule.ts';

export const declineWithoutCriteria: Check = {
  id: 'decision.unmet-criteria',
  clause: '6.2(c)',
  severity: 'warning',
  title: 'A decline of the Panel names the exit criteria that are not met',
  why: 'The Panel confirms the completion of SIT or points to what is missing; without that nobody can tell what to test on for.',
  fix: 'name the exit criteria that are not met; the DCC records them in the decision',
  actor: 'Panel',
  inspect: (record) =>
    record
      .read('decisions')
      .flatMap((document) => document.rows('decisions'))
      .filter(
        ({ data }) =>
          data.matter === 'sit-completion' &&
          data.outcome === 'declined' &&
          (data.onBehalfOf ?? data.body) === 'Panel' &&
          data.criteria === undefined &&
          data.decidedAt <= record.asOf,
      )
      .map(({ data, at }) => ({
        message: `${data.id} declines the completion of SIT of ${data.release} on ${data.decidedAt} and names no exit criterion as not met; a decline says where they fall short`,
        at: at(['outcome']),
        ...(data.release ? { release: data.release } : {}),
      })),
};
