import type { Check, Reason } from '../model/rule.ts';

export const historyOrder: Check = {
  id: 'issue.history',
  clause: '4.1(h)',
  severity: 'error',
  title: 'Histories run forward from the day the issue was raised',
  why: 'Issues are recounted on any day from their histories; entries out of order or before the issue existed give a wrong count.',
  fix: 'put the entries in order of date',
  actor: 'DCC',
  inspect: (record) =>
    record.read('issue-log').flatMap((log) =>
      log.rows('issues').flatMap((issue) =>
        (['statusHistory', 'severityHistory'] as const).flatMap((key): Reason[] => {
          const days = issue.data[key].map(({ at }) => at);
          const wrong = days.findIndex(
            (day, index) => day < (index === 0 ? issue.data.raisedAt : (days[index - 1] as string)),
          );
          if (wrong === -1) return [];
          const before =
            wrong === 0
              ? `the day ${issue.data.id} was raised, ${issue.data.raisedAt}`
              : `the entry above it, ${days[wrong - 1]}`;
          return [
            {
              message: `the ${key} of ${issue.data.id} has ${days[wrong]}, which is before ${before}`,
              at: issue.at([key, wrong, 'at']),
            },
          ];
        }),
      ),
    ),
};

export const exclusionRecorded: Check = {
  id: 'issue.exclusion',
  clause: '4.1(h)',
  severity: 'info',
  title: 'Every exclusion is told',
  why: 'An exclusion takes an issue out of the count; it is printed even when all is well.',
  fix: 'nothing, if the exclusion is right',
  actor: 'DCC',
  inspect: (record) =>
    record.read('issue-log').flatMap((log) =>
      log.rows('exclusions').map(({ data, at }) => {
        const until = data.expiresAt ? `, until ${data.expiresAt}` : '';
        return {
          message: `${data.issue} is recorded as excluded at ${data.phase} completion: ${data.reason}, ${data.decision}${until}`,
          at: at(['issue']),
        };
      }),
    ),
};
