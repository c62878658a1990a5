import type { Check, DatedRecord, Reason } from '../model/rule.ts';
import { count, daysBetween, list, some } from '../wording.ts';
import { Found, latest, type Selected, select } from './select.ts';

export const milestoneLate: Check = {
  id: 'timing.milestone',
  clause: '2.10',
  also: ['5.3'],
  severity: 'warning',
  title: 'Milestones of the Joint Industry Plan are kept',
  why: 'Phases start in time for the milestones. The regulation sets no number of days, so this says how many there are and blocks nothing (reading A34).',
  fix: 'tell the delivery group, and record the forecast or the actual date',
  actor: 'DCC',
  inspect: (record) =>
    record.programme.rows('releases').flatMap((release): Reason[] => {
      const late = release.rows('milestones').flatMap(({ data, at }) => {
        const done = data.actual !== undefined && data.actual <= record.asOf ? data.actual : undefined;
        const by = daysBetween(data.baseline, done ?? record.asOf);
        const forecast = data.forecast && !done ? `, forecast ${data.forecast}` : '';
        const says = `${data.id} (${data.event}${data.subSystem ? ` of ${data.subSystem}` : ''}) ${done ? 'was' : 'is'} ${count(by, 'day')} late${forecast}`;
        return by > 0 ? [{ at: at([done ? 'actual' : 'baseline']), says }] : [];
      });
      const [first, ...others] = late;
      if (!first) return [];
      const message = `milestones of ${release.data.id} are past their baseline: ${some(
        late.map(({ says }) => says),
        3,
      )}`;
      return [{ message, at: first.at, related: others, release: release.data.id }];
    }),
};

export const planLate: Check = {
  id: 'timing.plan',
  clause: '2.10',
  severity: 'warning',
  title: 'A test plan keeps to the milestones of the Joint Industry Plan',
  why: 'A phase that is planned later than its milestone cannot keep it. The regulation sets no number of days, so this says how many there are and blocks nothing (reading A34).',
  fix: 'plan the phase in time for the milestone, or tell the delivery group',
  actor: 'DCC',
  inspect: (record) =>
    latest(record.read('test-plan')).flatMap((plan) => {
      const { id, version, release, phase, subSystem } = plan.data;
      const milestones = record.programme
        .rows('releases')
        .filter(({ data }) => data.id === release)
        .flatMap((each) => each.rows('milestones'))
        .filter(({ data }) => data.subSystem === undefined || data.subSystem === subSystem);
      return (['start', 'end'] as const).flatMap((edge) =>
        milestones
          .filter(({ data }) => data.event === `${phase.toLowerCase()}-${edge}` && data.baseline < plan.data[edge])
          .map(({ data, at }): Reason => {
            const by = count(daysBetween(data.baseline, plan.data[edge]), 'day');
            return {
              message: `${id} ${version} ${edge}s on ${plan.data[edge]}, ${by} after ${data.baseline}, the baseline of ${data.id} (${data.event}); phases are planned in time for the milestones`,
              at: plan.at([edge]),
              related: [{ at: at(['baseline']), says: data.id }],
            };
          }),
      );
    }),
};

export const goLiveApart: Check = {
  id: 'timing.go-live',
  clause: 'Table 1.1',
  severity: 'warning',
  title: 'A release goes live on one day',
  why: 'A release is what is planned to go live together; parts with days of their own are releases of their own (reading A38).',
  fix: 'bring the dates together, or make the parts releases of their own',
  actor: 'DCC',
  inspect: (record) =>
    record.programme.rows('releases').flatMap((release): Reason[] => {
      const planned = release
        .rows('milestones')
        .filter(({ data }) => data.event === 'go-live')
        .map(({ data, at }) => ({ id: data.id, on: data.actual ?? data.forecast ?? data.baseline, at: at(['id']) }));
      const apart = planned.find(({ on }) => on !== planned[0]?.on);
      if (!apart) return [];
      const message = `${release.data.id} goes live on more than one day: ${list(planned.map(({ id, on }) => `${id} on ${on}`))}; the changes of a release go live together`;
      const related = planned.filter((each) => each !== apart).map(({ id, at }) => ({ at, says: id }));
      return [{ message, at: apart.at, related, release: release.data.id }];
    }),
};

export const conditionalCertificate: Check = {
  id: 'certificate.conditions',
  clause: '2.13(c)',
  severity: 'warning',
  title: 'A certificate with conditions is told',
  why: 'A conditional certificate counts as issued; its conditions are for people to watch (reading A41).',
  fix: 'see that the conditions are met',
  actor: 'DCC',
  inspect: (record) =>
    record.read('certificates').flatMap((document) =>
      document
        .rows('certificates')
        .filter(({ data }) => data.conditions && data.issuedAt <= record.asOf)
        .map(({ data, at }) => ({
          release: data.release,
          message: `${data.id} was issued with conditions: ${data.conditions?.join('; ')}`,
          at: at(['conditions'], 'key'),
        })),
    ),
};

export const approvalTooEarly: Check = {
  id: 'certificate.before-evidence',
  clause: '2.13(f)',
  also: ['2.12(e)'],
  severity: 'warning',
  title: 'The approval to proceed comes last',
  why: 'It closes the list of entry criteria; one that is older than the evidence it rests on was given in advance (reading A40).',
  fix: 'issue the certificate anew, or correct the dates',
  actor: 'DCC',
  inspect: (record) =>
    record.read('certificates').flatMap((document) =>
      document.rows('certificates').flatMap(({ data, at }): Reason[] => {
        if (data.type !== 'approval-to-proceed' || data.revokedAt) return [];
        const about = (other: { release: string; phase: string; subSystem?: string }): boolean =>
          other.release === data.release && other.phase === data.phase && other.subSystem === data.subSystem;
        const newer = evidenceDates(record, about).filter(({ value }) => String(value) > data.issuedAt);
        const [first] = newer;
        if (!first) return [];
        return [
          {
            release: data.release,
            message: `${data.id} was issued on ${data.issuedAt}, before evidence of ${first.value}; it closes the list of entry criteria, and so comes last`,
            at: at(['issuedAt']),
            related: newer.map((each) => ({ at: each.at, says: `dated ${each.value}` })),
          },
        ];
      }),
    ),
};

/** The dates of the sign-off, the specification and the readiness of one phase and, for SIT, of the PIT certificates. */
function evidenceDates(
  record: DatedRecord,
  about: (of: { release: string; phase: string; subSystem?: string }) => boolean,
): Selected[] {
  const plans = record
    .read('test-plan')
    .filter(({ data }) => about(data))
    .flatMap((plan) => (plan.data.signOff ? new Found(plan.data.signOff.signedAt, plan, ['signOff', 'signedAt']) : []));
  const specifications = record
    .read('test-specification')
    .filter(({ data }) => about(data))
    .flatMap((each) => (each.data.preparedAt ? new Found(each.data.preparedAt, each, ['preparedAt']) : []));
  const readiness = record
    .read('readiness')
    .filter(({ data }) => about(data))
    .flatMap((document) =>
      document
        .rows('resources')
        .flatMap((each) => (each.data.confirmedAt ? new Found(each.data.confirmedAt, each, ['confirmedAt']) : [])),
    );
  const precursors = record
    .read('certificates')
    .flatMap((document) => document.rows('certificates'))
    .filter(({ data }) => data.type === 'test-completion' && data.phase === 'PIT' && !data.stage && !data.revokedAt)
    .filter(({ data }) => about({ release: data.release, phase: 'SIT' }))
    .map((certificate) => new Found(certificate.data.issuedAt, certificate, ['issuedAt']));
  return [...plans, ...specifications, ...readiness, ...precursors];
}

/** The dates that make a record count or not. */
const dates = [
  ['programme', 'svtad.modifications[].madeAt'],
  ['programme', 'attestations[].at'],
  ['decisions', 'decisions[].decidedAt'],
  ['notices', 'notices[].date'],
  ['certificates', 'certificates[].issuedAt'],
  ['certificates', 'certificates[].revokedAt'],
  ['test-plan', 'signOff.signedAt'],
  ['test-specification', 'preparedAt'],
  ['readiness', 'resources[].confirmedAt'],
  ['test-results', 'results[].executedAt'],
  ['issue-log', 'issues[].raisedAt'],
  ['issue-log', 'issues[].statusHistory[].at'],
  ['issue-log', 'issues[].severityHistory[].at'],
  ['completion-report', 'finalisedAt'],
  ['completion-report', 'tagIssues[].agreedAt'],
  ['completion-report', 'publication.publishedAt'],
  ['programme', 'releases[].milestones[].actual'],
  ['traceability-matrix', 'preparedAt'],
  ['traceability-matrix', 'requirements[].retiredAt'],
  ['readiness', 'entryCriteria[].answeredAt'],
  ['user-testing', 'commencedAt'],
  ['user-testing', 'users[].entryMetAt'],
  ['user-testing', 'users[].startedAt'],
] as const;

export const futureEvidence: Check = {
  id: 'evidence.future',
  severity: 'info',
  title: 'Evidence of the future does not count',
  why: 'What is dated after the date of judgement is left out, and said, so that nobody wonders why it has no effect.',
  fix: 'nothing, if the date is right; else correct it',
  actor: 'DCC',
  inspect: (record) =>
    dates.flatMap(([kind, path]) => {
      const future = select(record, kind, path, (value) => String(value) > record.asOf);
      const [first] = future;
      if (!first) return [];
      // `at` alone would not say of what.
      const key = /\b(?:\w+\[\]\.at|\w+)$/.exec(path)?.[0].replace('[]', '');
      return [
        {
          message: `${count(future.length, 'record')} of kind ${kind} with ${key} after ${record.asOf} ${future.length === 1 ? 'does' : 'do'} not count`,
          at: first.at,
          related: future.slice(1).map(({ value, at }) => ({ at, says: String(value) })),
        },
      ];
    }),
};
