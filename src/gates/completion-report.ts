/** The Completion Report: what it must hold, and whether its numbers are those of the record (4.1(i), 4.1(l), 6.2). */
import type { Approach, Coverage, Decision, Entry } from '../model/document.ts';
import type { DocumentData } from '../model/documents.ts';
import type { Act, Context, Location, Path, Reason, Verdict } from '../model/rule.ts';
import { compareVersions, count, naming, titled } from '../wording.ts';
import { answered, citing, set, unwritten, writeReport } from './acts.ts';
import { toBeSigned } from './authority.ts';
import { liveCertificate } from './certificates.ts';
import { latestVersion, type Scope, scopeOf } from './record.ts';
import { type Tally, tally } from './tally.ts';
import { specification, testStates } from './tests.ts';
import { every, evidence, type Lacking, met, unless, unmet, unproven } from './verdict.ts';

export type Report = Entry<DocumentData['completion-report']>;

/** The Completion Report for `scope`: the latest final version or, before there is one, the latest draft. */
export function completionReport(context: Context, scope: Scope): { report: Report } | { verdict: Lacking } {
  const all = context.about('completion-report', scope);
  const isFinal = ({ data }: Report): boolean => data.finalisedAt !== undefined && data.finalisedAt <= context.asOf;
  const report =
    latestVersion(all.filter(isFinal)) ??
    latestVersion(all.filter(({ data }) => data.status === 'draft')) ??
    latestVersion(all);
  if (!report)
    return {
      verdict: unproven({
        message: `no Completion Report for ${naming(scope)} is on record; it must be prepared as the approach provides`,
        at: context.calledForAt,
        fix: 'write a document of kind completion-report',
      }),
    };
  const rival = all.find(({ data }) => data.id !== report.data.id);
  if (!rival) return { report };
  const message = `both ${titled(report)} and ${titled(rival)} are Completion Reports for ${naming(scope)}; one must serve`;
  return {
    verdict: unmet({ message, at: report.at(['id']), related: [{ at: rival.at(['id']), says: titled(rival) }] }),
  };
}

const citesOther = (report: Report, approach: Entry<Approach>): Reason => ({
  message: `${titled(report)} rests on ${report.data.approach.document} ${report.data.approach.version}; ${titled(approach)} is in force`,
  at: report.at(['approach']),
  related: [{ at: approach.at(['version']), says: titled(approach) }],
  fix: `bring the report up to ${titled(approach)}`,
  acts: [set(report, ['approach'], citing(approach))],
});

/**
 * 6.2, 4.1(l): the report rests on the approach in force and deals with every matter that it lists. After a decline it is
 * another version than the one that was declined, counted since (6.4(b), 6.5(b)).
 */
export function judgeReport(
  context: Context,
  approach: Entry<Approach>,
  coverage: Entry<Coverage>,
  decline: Entry<Decision> | undefined,
): Verdict {
  const scope = scopeOf(context, 'SIT');
  const found = completionReport(context, scope);
  if ('verdict' in found) return written(found.verdict, writeReport(context, scope, approach, coverage));
  const { report } = found;
  const reasons: Reason[] = decline ? ofEarlierAttempt(context, report, decline) : [];
  const cited = report.data.approach;
  if (cited.document !== approach.data.id || cited.version !== approach.data.version)
    reasons.push(citesOther(report, approach));
  const covered = report.data.coverage?.some(
    ({ document, version }) => document === coverage.data.id && version === coverage.data.version,
  );
  if (!covered)
    reasons.push({
      message: `${titled(report)} does not rest on ${titled(coverage)}, which is in force`,
      at: report.at(['coverage'], 'key'),
      related: [{ at: coverage.at(['version']), says: titled(coverage) }],
      fix: `bring the report up to ${titled(coverage)}`,
      acts: [set(report, ['coverage'], withCoverage(report, coverage))],
    });
  if (approach.data.completionReportMatters.length === 0)
    reasons.push({
      clause: '4.1(l)',
      message: `${titled(approach)} lists no matter for the Completion Report; the report is prepared as it provides`,
      at: approach.at(['completionReportMatters'], 'key'),
      fix: 'agree an approach that lists the matters',
    });
  for (const [index, matter] of approach.rows('completionReportMatters').entries())
    if (!report.data.matters?.some((each) => each.matter === matter.data.id))
      reasons.push({
        message: `${titled(report)} does not deal with ${matter.data.id}, ${matter.data.title}; the approach lists it as a matter of the report`,
        at: report.at(['matters'], 'key'),
        related: [{ at: matter.at(['id']), says: `the matter in ${titled(approach)}` }],
        fix: `deal with ${matter.data.id} and name the section`,
        acts: [
          set(report, ['matters', (report.data.matters?.length ?? 0) + index], {
            matter: matter.data.id,
            section: unwritten,
          }),
        ],
      });
  return unless(reasons, () =>
    evidence(
      `${titled(report)} deals with all ${count(approach.data.completionReportMatters.length, 'matter')} of ${titled(approach)}`,
      report.at(['id']),
    ),
  );
}

/** The versions that a report rests on, with this one in the place of others of the same document. */
const withCoverage = ({ data }: Report, coverage: Entry<Coverage>) => [
  ...(data.coverage ?? []).filter(({ document }) => document !== coverage.data.id),
  citing(coverage),
];

/** The same verdict on a report that is not there, where it can be told what it is to hold. */
const written = (verdict: Lacking, report: Act): Lacking => {
  const [first, ...rest] = verdict.reasons;
  return first.acts || rest.length > 0 ? verdict : { ...verdict, reasons: [{ ...first, acts: [report] }] };
};

/** What shows that a report is still the one that was declined. */
function ofEarlierAttempt({ asOf }: Context, report: Report, { data, at }: Entry<Decision>): Reason[] {
  const { version, dataCutAt } = report.data;
  const related = [{ at: at(['outcome']), says: `${data.id}: declined on ${data.decidedAt}` }];
  const fix = 'bring the report up to date with the testing since the decline';
  if (compareVersions(version, data.version ?? '') <= 0)
    return [
      {
        message: `${titled(report)} is no later version than ${data.version}, which was declined on ${data.decidedAt} (${data.id}); 6.2 applies again, with a report of its own`,
        at: report.at(['version']),
        related,
        fix,
        acts: [set(report, ['version'], nextVersion(data.version ?? version)), set(report, ['dataCutAt'], asOf)],
      },
    ];
  if (dataCutAt < data.decidedAt)
    return [
      {
        message: `${titled(report)} is counted on ${dataCutAt}, before it was declined on ${data.decidedAt} (${data.id}); 6.2 applies again, to the record since`,
        at: report.at(['dataCutAt']),
        related,
        fix,
        acts: [set(report, ['dataCutAt'], asOf)],
      },
    ];
  return [];
}

/** `0.10` after `0.9`. */
const nextVersion = (version: string): string => {
  const parts = version.split('.');
  return [...parts.slice(0, -1), Number(parts.at(-1)) + 1].join('.');
};

type Answer = Entry<Report['data']['exitCriteria'][number]>;

/** Where the exit criteria of a phase are answered. */
interface Answering {
  /** `REP-SIT-R1 1.0`. */
  readonly name: string;
  readonly answers: readonly Answer[];
  /** Where the answers stand. */
  readonly at: Location;
  /** What holds the answers. */
  readonly holder: Entry<unknown>;
  /** What is wrong with the whole of it. */
  readonly flaws: readonly Reason[];
}

/** 4.1(i), Table 1.1: each exit criterion of the phase is answered once, as met, with evidence. */
export function judgeExitCriteria(context: Context, approach: Entry<Approach>, scope: Scope): Verdict {
  const found = answering(context, approach, scope);
  if ('verdict' in found)
    return scope.phase === 'PIT' ? written(found.verdict, writeReport(context, scope, approach)) : found.verdict;
  const criteria = approach.rows('exitCriteria').filter(({ data }) => data.phase === scope.phase);
  if (criteria.length === 0)
    return unproven({
      message: `${titled(approach)} sets no exit criterion for ${scope.phase}; without one there is nothing to complete by`,
      at: approach.at(['exitCriteria'], 'key'),
      fix: `agree an approach with exit criteria for ${scope.phase}`,
    });
  return every([
    ...found.flaws.map((flaw) => unmet(flaw)),
    ...criteria.map((criterion) => judgeAnswer(criterion, found, titled(approach))),
  ]);
}

/** The report or, for PIT, the certificate that holds the answers: a report is mandatory for SIT only (reading A44). */
function answering(
  context: Context,
  approach: Entry<Approach>,
  scope: Scope,
): Answering | { readonly verdict: Lacking } {
  const found = completionReport(context, scope);
  if ('report' in found) return inReport(context, approach, scope, found.report);
  const certificate = scope.phase === 'PIT' ? liveCertificate(context, 'test-completion', scope) : undefined;
  if (!certificate?.data.exitCriteria) return found;
  const { data, at } = certificate;
  return {
    name: data.id,
    answers: certificate.rows('exitCriteria'),
    at: at(['exitCriteria'], 'key'),
    holder: certificate,
    flaws: [],
  };
}

/** A report as the place of the answers: on the approach in force, where nothing else asks that, and of the time before. */
function inReport(context: Context, approach: Entry<Approach>, { phase }: Scope, report: Report): Answering {
  const { approach: cited, dataCutAt } = report.data;
  const other = cited.document !== approach.data.id || cited.version !== approach.data.version;
  const future: Reason = {
    message: `${titled(report)} is counted on ${dataCutAt}, later than ${context.asOf}; it answers for the time before`,
    at: report.at(['dataCutAt']),
    fix: 'correct the data cut, or bring the report up to date in time',
    acts: [set(report, ['dataCutAt'], context.asOf)],
  };
  return {
    name: titled(report),
    answers: report.rows('exitCriteria'),
    at: report.at(['exitCriteria'], 'key'),
    holder: report,
    flaws: [
      ...(phase === 'PIT' && other ? [citesOther(report, approach)] : []),
      ...(dataCutAt > context.asOf ? [future] : []),
    ],
  };
}

function judgeAnswer(
  { data: { id, criterion }, at }: Entry<Approach['exitCriteria'][number]>,
  { name, answers, at: place, holder }: Answering,
  approach: string,
): Verdict {
  const related = [{ at: at(['id']), says: `${id} in ${approach}: ${criterion}` }];
  const [answer, second] = answers.filter(({ data }) => data.criterion === id);
  if (!answer)
    return unproven({
      message: `${name} does not answer exit criterion ${id}; each must be answered with evidence`,
      at: place,
      related,
      fix: `answer ${id} with its evidence`,
      acts: [set(holder, ['exitCriteria', answers.length], answered(id))],
    });
  if (second)
    return unproven({
      message: `${name} answers exit criterion ${id} more than once; once is wanted`,
      at: second.at(['criterion']),
      related,
      fix: `answer ${id} once`,
    });
  const { met: isMet, statement, evidence: shown } = answer.data;
  if (!isMet)
    return unmet({
      message: `exit criterion ${id} is answered as not met: ${statement}`,
      at: answer.at(['met']),
      related,
      fix: `meet ${id}, then answer it anew`,
      acts: [set(answer, ['met'], true), ...(shown.length === 0 ? [set(answer, ['evidence'], [unwritten])] : [])],
    });
  if (shown.length === 0)
    return unproven({
      message: `exit criterion ${id} is answered as met without evidence; it must be shown how`,
      at: answer.at(['evidence'], 'key'),
      related,
      fix: `name the evidence for ${id}`,
      acts: [set(answer, ['evidence'], [unwritten])],
    });
  return met(`${id} is met: ${statement} (${shown.join(', ')})`, answer.at(['met']));
}

/** 6.2: the numbers that the report states are those of the record on the day of its data cut. */
export function judgeRecount(
  context: Context,
  approach: Entry<Approach>,
  scope: Scope,
  determination?: Entry<Decision>,
): Verdict {
  const found = completionReport(context, scope);
  if ('verdict' in found) return found.verdict;
  const { report } = found;
  const { dataCutAt } = report.data;
  if (dataCutAt > context.asOf)
    return unmet({
      message: `${titled(report)} is counted on ${dataCutAt}, later than ${context.asOf}`,
      at: report.at(['dataCutAt']),
      acts: [set(report, ['dataCutAt'], context.asOf)],
    });
  const closing = determination?.data;
  if (closing && dataCutAt > closing.decidedAt)
    return unmet({
      message: `${titled(report)} is counted on ${dataCutAt}, after the determination of ${closing.decidedAt} (${closing.id}), which rests on its numbers`,
      at: report.at(['dataCutAt']),
    });
  const then = context.on(dataCutAt);
  const tested = specification(then, scope);
  if ('verdict' in tested) return tested.verdict;
  const runs = testStates(then, tested.document, scope);
  const issues = report.data.issueCounts && tally(then, approach, scope);
  return every([
    ...recountTests(report, runs),
    ...(issues ? recountIssues(then, report, issues) : []),
    met(
      `the counts of ${count(runs.length, 'test')} and ${count(issues?.bySeverity.length ?? 0, 'severity', 'severities')} agree with the record of ${dataCutAt}`,
      report.at(['dataCutAt']),
    ),
  ]);
}

/** The numbers of tests that are not those of the record, by the last run of each. */
function recountTests(report: Report, runs: ReturnType<typeof testStates>): Lacking[] {
  const stated = report.data.testCounts;
  if (!stated) return [];
  const outcomes = runs.map(({ run }) => run?.data.outcome ?? 'not-run');
  const number = (...wanted: string[]): number => outcomes.filter((outcome) => wanted.includes(outcome)).length;
  const counted = {
    planned: outcomes.length,
    passed: number('passed'),
    failed: number('failed'),
    blocked: number('blocked'),
    notRun: number('not-run', 'in-progress'),
    descoped: number('descoped'),
  };
  return Object.entries(counted).flatMap(([key, actual]) => {
    const said = stated[key as keyof typeof counted];
    const place = { entry: report, path: ['testCounts', key] };
    return said === actual ? [] : [unmet(miscount(report, `testCounts.${key}`, said, actual, place))];
  });
}

/** The numbers of issues that are not those of the record; unproven where nothing but signatures of exclusions is wanting. */
function recountIssues(record: Context, report: Report, { counted, bySeverity }: Tally): Lacking[] {
  return bySeverity.flatMap(({ severity, extant, excluded }): Lacking[] => {
    const row = report.rows('issueCounts').find(({ data }) => data.severity === severity);
    if (!row)
      return [
        unmet({
          message: `${titled(report)} gives no count of issues of severity ${severity}; the record of ${report.data.dataCutAt} holds ${extant}`,
          at: report.at(['issueCounts'], 'key'),
          fix: `add severity ${severity} to issueCounts`,
        }),
      ];
    const { data } = row;
    const lacking: Lacking[] = [];
    if (data.extant !== extant) {
      const what = `extant issues of severity ${severity}`;
      lacking.push(unmet(miscount(report, what, data.extant, extant, { entry: row, path: ['extant'] })));
    }
    if (data.excluded !== excluded) {
      const own = counted.filter((each) => each.severity === severity);
      const what = `excluded issues of severity ${severity}`;
      const reason = {
        ...miscount(report, what, data.excluded, excluded, { entry: row, path: ['excluded'] }),
        related: own.flatMap((each) => each.void),
      };
      const [first, ...others] = own.flatMap((each) => each.unsigned ?? []);
      const isUnsigned = first && data.excluded === excluded + 1 + others.length;
      lacking.push(isUnsigned ? unproven({ ...reason, ...toBeSigned(record, first, ...others) }) : unmet(reason));
    }
    return lacking;
  });
}

/** A number of the report that is another in the record. */
const miscount = (
  report: Report,
  what: string,
  stated: number,
  actual: number,
  { entry, path }: { readonly entry: Entry<unknown>; readonly path: Path },
): Reason => ({
  message: `${titled(report)} states ${what} as ${stated}; the record of ${report.data.dataCutAt} holds ${actual}`,
  at: entry.at(path),
  fix: `count anew and correct the number, or the data cut`,
  acts: [set(entry, path, actual)],
});
