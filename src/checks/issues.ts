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

export const duplicateWithoutMaster: Check = {
  id: 'issue.duplicate',
  clause: '4.1(h)',
  severity: 'error',
  title: 'A duplicate names the issue it repeats',
  why: 'A duplicate leaves the count because its master stays in it; without a master nothing would be counted.',
  fix: 'name the master in duplicateOf',
  actor: 'DCC',
  inspect: (record) =>
    record.read('issue-log').flatMap((log) =>
      log
        .rows('issues')
        .filter(
          ({ data }) =>
            data.statusHistory.at(-1)?.status === 'duplicate' &&
            (data.duplicateOf === undefined || data.duplicateOf === data.id),
        )
        .map(({ data, at }) => ({
          message: `${data.id} is a duplicate but names no other issue; it still counts as extant`,
          at: at(['statusHistory'], 'key'),
        })),
    ),
};

export const downgrade: Check = {
  id: 'issue.downgrade',
  clause: '4.1(h)',
  severity: 'warning',
  title: 'A lower severity is agreed',
  why: 'To lower the severity of an issue is the easiest way round a threshold, so each time a decision should stand behind it.',
  fix: 'record the decision that agreed the change',
  actor: 'DCC',
  inspect(record) {
    const decisions = record.read('decisions').flatMap(({ data }) => data.decisions);
    const scales = record.read('approach').map(({ data }) => ({
      releases: data.releases,
      levels: data.testingIssues.severities.map(({ level }) => level),
    }));
    return record.read('issue-log').flatMap((log) =>
      log.rows('issues').flatMap((issue) => {
        const releases = issue.data.releases ?? log.data.releases;
        const levels =
          scales.find((scale) => scale.releases.some((release) => releases.includes(release)))?.levels ?? [];
        return issue.data.severityHistory.flatMap((entry, index, history): Reason[] => {
          const before = history[index - 1];
          if (!before || levels.indexOf(entry.severity) <= levels.indexOf(before.severity)) return [];
          const agreed = decisions.some(
            ({ id, matter, outcome, issue: of, decidedAt }) =>
              id === entry.decision &&
              matter === 'severity' &&
              outcome === 'agreed' &&
              of === issue.data.id &&
              decidedAt <= entry.at,
          );
          if (agreed) return [];
          return [
            {
              message: `${issue.data.id} went from severity ${before.severity} to ${entry.severity} on ${entry.at} without a decision that had agreed it`,
              at: issue.at(['severityHistory', index, 'severity']),
            },
          ];
        });
      }),
    );
  },
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
