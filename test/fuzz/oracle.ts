/**
 * What stands against a gate having been passed, asked of the clauses in the plainest way. It knows only what must be there, not
 * all of it: where it objects, an exit code of 0 is wrong.
 */
import { posix } from 'node:path';
import { digestOf, read, signedText, type Value } from './reading.ts';
import { isSignature } from './signature.ts';

/** A phase of a release, and for PIT of a Sub-System. */
interface Scope {
  readonly release: string;
  readonly phase: 'PIT' | 'SIT';
  readonly subSystem?: string;
}

const dcc = ['DCC', 'TAB'];
const everybody = ['Secretary of State', 'Authority', 'Panel', 'TAG', 'Parties'];

/** A record on a day. */
class Record {
  constructor(
    private readonly all: readonly Value[],
    private readonly files: ReadonlyMap<string, Uint8Array>,
    readonly asOf: string,
  ) {}

  of(kind: string): Value[] {
    return this.all.filter((each) => each.kind === kind);
  }

  rows(kind: string, list: string): Value[] {
    return this.of(kind).flatMap((each) => each[list] ?? []);
  }

  /** The documents of a kind about just this scope. */
  own(kind: string, { release, phase, subSystem }: Scope): Value[] {
    return this.of(kind).filter(
      (each) => each.release === release && each.phase === phase && each.subSystem === subSystem,
    );
  }

  subSystems(release: string): string[] {
    const [programme] = this.of('programme');
    return programme.releases.find(({ id }: Value) => id === release)?.subSystems ?? [];
  }

  /** The decisions on a matter, but for those that must be signed and are not. */
  decided(matter: string): Value[] {
    return this.rows('decisions', 'decisions').filter(
      (each) => each.matter === matter && each.decidedAt <= this.asOf && this.isSigned(each),
    );
  }

  /** Whether a decision is signed by its body, where the programme asks for that. */
  private isSigned(decision: Value): boolean {
    const [{ id, signing = [] }] = this.of('programme');
    const asked = signing.find(({ body }: Value) => body === decision.body);
    if (!asked) return true;
    const { value, signer } = decision.signature ?? {};
    const signers = Buffer.from(this.files.get(posix.normalize(asked.signers)) ?? []).toString();
    return Boolean(value) && isSignature(value, signedText(id, decision), signer, signers);
  }

  /** Whether a notice of a type about a document or a release went to all of these. */
  isSent(type: string, about: string, to: readonly string[]): boolean {
    return this.rows('notices', 'notices').some(
      (notice) =>
        notice.type === type &&
        [notice.document, notice.release].includes(about) &&
        to.every((body) => notice.to.includes(body)) &&
        dcc.includes(notice.from) &&
        notice.date <= this.asOf,
    );
  }

  hasCertificate(type: string, { release, phase, subSystem }: Scope): boolean {
    return this.rows('certificates', 'certificates').some(
      (each) =>
        [each.release, each.phase, each.subSystem, each.type].join() === [release, phase, subSystem, type].join() &&
        each.stage === undefined &&
        dcc.includes(each.issuedBy) &&
        each.issuedAt <= this.asOf &&
        !(each.revokedAt <= each.issuedAt),
    );
  }

  /** A document of a kind about the scope that is final over just what it holds, by a day (4.2, 5.2). */
  final(kind: 'approach' | 'coverage', { release, phase, subSystem }: Scope, day: string): Value | undefined {
    return this.of(kind).find(
      (each) =>
        each.releases.includes(release) &&
        each.phases.includes(phase) &&
        (subSystem === undefined || each.subSystems?.includes(subSystem) !== false) &&
        this.decided('document').some(
          (decision) =>
            decision.document === each.id &&
            (decision.finalVersion ?? decision.version) === each.version &&
            decision.digest === digestOf(each) &&
            decision.decidedAt <= day &&
            ((decision.body === 'TAG' && ['agreed', 'agreed-with-changes'].includes(decision.outcome)) ||
              (decision.body === 'Secretary of State' && ['determined', 'directed'].includes(decision.outcome))),
        ),
    );
  }
}

/** No approach and coverage that went to the TAG and became final by a day (2.6, 2.7, 4.2, 5.2). */
function unagreed(record: Record, scope: Scope, day = record.asOf): string | undefined {
  const documents = { approach: record.final('approach', scope, day), coverage: record.final('coverage', scope, day) };
  for (const [kind, document] of Object.entries(documents)) {
    if (!document) return `no ${kind} is final over its content by ${day} (4.2, 5.2)`;
    if (!record.isSent('submission', document.id, ['TAG'])) return `${document.id} never went to the TAG`;
  }
  return undefined;
}

/** What 2.12 and 2.13 ask for before the tests. */
function unprepared(record: Record, scope: Scope): string | undefined {
  const signedOff = record
    .own('test-plan', scope)
    .some(({ signOff }) => dcc.includes(signOff?.body) && signOff.signedAt <= record.asOf);
  if (!signedOff) return 'no test plan is signed off by the DCC (2.12(a), 2.13(a))';
  const specification = record.own('test-specification', scope).find(({ preparedAt }) => preparedAt <= record.asOf);
  if (!specification) return 'no specification is prepared (2.12(c), 2.13(d))';
  const traced = new Set(record.rows('traceability-matrix', 'requirements').flatMap((each) => each.tests));
  for (const { id } of specification.tests)
    if (!traced.has(id)) return `${id} is traced to no requirement (2.12(c), 2.13(d))`;
  const isReady = record
    .own('readiness', scope)
    .some(({ resources }) =>
      resources.every((each: Value) => !each.applicable || (each.inPlace && each.secure && each.ready)),
    );
  if (!isReady) return 'what the tests need is not in place, secure and ready (2.12(d), 2.13(e))';
  if (!record.hasCertificate('approval-to-proceed', scope))
    return 'no certificate of approval-to-proceed of the DCC (2.12(e), 2.13(f))';
  return undefined;
}

/** What is not tested, not answered or not within the thresholds (4.1(h), 4.1(i), 5.3). */
function unfinished(record: Record, scope: Scope, ended: readonly string[]): string | undefined {
  const results = record.own('test-results', scope).flatMap((each) => each.results);
  for (const { id } of record.own('test-specification', scope).flatMap((each) => each.tests))
    if (
      !results.some(
        (run: Value) =>
          run.test === id && run.executedAt <= record.asOf && ['passed', 'failed', 'descoped'].includes(run.outcome),
      )
    )
      return `${id} has no result (5.3)`;
  const approach = record.final('approach', scope, record.asOf);
  const answered = record.own('completion-report', scope).flatMap((each) => each.exitCriteria);
  for (const { id, phase } of approach.exitCriteria)
    if (
      phase === scope.phase &&
      !answered.some((each: Value) => each.criterion === id && each.met && each.evidence.length > 0)
    )
      return `${id} is not answered as met (4.1(i))`;
  const thresholds = approach.testingIssues.thresholds.find((each: Value) => each.phase === scope.phase);
  const agreed = record.decided('exclusion').filter(({ outcome }) => outcome === 'agreed');
  const excluded = record
    .rows('issue-log', 'exclusions')
    .filter(({ phase }) => phase === scope.phase)
    .filter(({ issue, decision }) => agreed.some((each) => each.id === decision && each.issue === issue))
    .map(({ issue }) => issue);
  const weighing = (severity: number, day: string): Value[] =>
    extant(record, scope, severity, day, agreedSeverity).filter(({ id }) => !excluded.includes(id));
  const isWithin = (day: string): boolean =>
    thresholds?.bySeverity.every(
      ({ severity, maximum }: Value) => maximum === 'unlimited' || weighing(severity, day).length <= maximum,
    );
  if (![record.asOf, ...ended].some(isWithin)) return 'more issues are extant than the approach allows (4.1(h))';
  return undefined;
}

/** The last entry of a history by a day. */
const last = (history: readonly Value[], day: string): Value => history.filter((each) => each.at <= day).at(-1);

/** The severity that the log states. */
const loggedSeverity = (_: Record, { severityHistory }: Value, day: string): number =>
  (last(severityHistory, day) ?? severityHistory[0]).severity;

/** The severity as far as the TAG agreed that it is lower; 1 is the most severe. */
function agreedSeverity(record: Record, { id, severityHistory }: Value, day: string): number {
  const [first, ...later] = severityHistory;
  const agreed = record
    .decided('severity')
    .filter(({ issue, body, outcome }) => issue === id && body === 'TAG' && outcome === 'agreed');
  return later
    .filter((each: Value) => each.at <= day)
    .reduce(
      (level: number, { severity, decision }: Value) =>
        severity <= level || agreed.some((each) => each.id === decision && each.severity >= severity)
          ? severity
          : level,
      first.severity,
    );
}

/** The issues of a severity that were raised in the phase and are not done with on a day. */
function extant(
  record: Record,
  { release, phase, subSystem }: Scope,
  severity: number,
  day: string,
  severityOf = loggedSeverity,
): Value[] {
  const closed = ['closed', 'rejected', 'duplicate', 'withdrawn'];
  const logs = record.of('issue-log').filter(({ releases }) => releases.includes(release));
  const issues: Value[] = logs.flatMap((log) => log.issues);
  return issues.filter(
    (issue) =>
      issue.phase === phase &&
      (subSystem === undefined || issue.subSystems.includes(subSystem)) &&
      (issue.releases ?? [release]).includes(release) &&
      issue.raisedAt <= day &&
      !closed.includes(last(issue.statusHistory, day)?.status) &&
      severityOf(record, issue, day) === severity,
  );
}

/** What SIT waits for besides: PIT of each Sub-System, and an agreement before its first test (2.7, 2.13(b), 2.13(c)). */
function early(record: Record, scope: Scope): string | undefined {
  for (const subSystem of record.subSystems(scope.release)) {
    const pit: Scope = { ...scope, phase: 'PIT', subSystem };
    if (!record.hasCertificate('test-completion', pit)) return `no certificate ends PIT of ${subSystem} (2.13(c))`;
    const objection = unagreed(record, pit);
    if (objection) return `${objection}, of PIT of ${subSystem} (2.13(b))`;
  }
  const runs = record.own('test-results', scope).flatMap((each) => each.results);
  const begun = runs.filter(({ outcome }) => outcome !== 'not-run' && outcome !== 'descoped');
  const [first = record.asOf] = begun.map(({ executedAt }) => executedAt).sort();
  const objection = unagreed(record, scope, first);
  if (objection) return `${objection}, when the first test was run (2.7)`;
  const groups = record.final('coverage', scope, first).groups.map(({ id }: Value) => id);
  const stray = record
    .own('test-specification', scope)
    .flatMap((each) => each.tests)
    .find(({ group }) => !groups.includes(group));
  if (stray) return `${stray.id} is of a group that was not agreed (2.7)`;
  const asked = record.final('approach', scope, first).entryCriteria ?? [];
  const answers = record.own('readiness', scope).flatMap((each) => each.entryCriteria ?? []);
  for (const { id, phase } of asked)
    if (phase === scope.phase && !answers.some((each) => each.criterion === id && each.met))
      return `${id} is not answered as met (4.3)`;
  return undefined;
}

/** What Clause 6 asks for before SIT is complete. */
function unconfirmed(record: Record, scope: Scope): string | undefined {
  const { release } = scope;
  const report = record.own('completion-report', scope).find(({ status }) => status === 'final');
  if (!report) return 'no report on completion is final (6.3)';
  const approach = record.final('approach', scope, record.asOf);
  for (const { id } of approach.completionReportMatters)
    if (!report.matters?.some((each: Value) => each.matter === id)) return `the report is silent on ${id} (4.1(l))`;
  if (!record.isSent('completion-notification', release, everybody)) return 'not all were notified (6.2(a))';
  if (!record.isSent('evidence-review', release, ['TAG'])) return 'the TAG has not reviewed the evidence (6.2(b))';
  if (!record.isSent('report-provision', report.id, ['Authority', 'Panel', 'TAG', 'Secretary of State']))
    return 'the report was not provided to all (6.2(c))';
  const open = report.tagIssues?.find(({ agreedAt }: Value) => !(agreedAt <= record.asOf));
  if (open) return `${open.id} of the TAG is not agreed (6.3)`;
  const verdicts = record.decided('sit-completion').filter((each) => each.release === release);
  const confirmed = verdicts.find(
    ({ body, outcome, document }) =>
      document === report.id &&
      ((body === 'Panel' && outcome === 'confirmed') || (body === 'Secretary of State' && outcome === 'complete')),
  );
  if (!confirmed) return 'neither the Panel nor the Secretary of State has found SIT complete (6.1, 6.5)';
  const counted = report.issueCounts ?? [];
  for (const { severity, extant: said } of counted)
    if (extant(record, scope, severity, report.dataCutAt).length > said)
      return `the report tells of ${said} issues of severity ${severity}, and there are more (6.2)`;
  return unfinished(record, scope, [confirmed.decidedAt, report.finalisedAt ?? record.asOf]);
}

/** What Clause 7 asks for before Users must test. */
function untried(record: Record, release: string): string | undefined {
  const documents = record.of('user-testing').filter((each) => each.release === release);
  const objections = documents.map((document) => unapproved(record, document));
  if (objections.length === 0) return 'nobody has said whether User Testing is required (7.1)';
  return objections.includes(undefined) ? undefined : objections[0];
}

/** What Clause 7 asks of one version. */
function unapproved(record: Record, document: Value): string | undefined {
  if (!document.required) return undefined;
  if (!record.isSent('consultation', document.id, ['TAG', 'Parties'])) return 'not all were consulted (7.1)';
  if (!record.isSent('submission', document.id, ['Secretary of State'])) return 'it was not submitted (7.2)';
  const approval = record
    .decided('user-testing')
    .find(
      ({ document: id, body, outcome, version, digest }) =>
        id === document.id &&
        body === 'Secretary of State' &&
        outcome === 'approved' &&
        version === document.version &&
        digest === digestOf(document),
    );
  return approval ? undefined : 'the Secretary of State has not approved what it says (7.4)';
}

/** A gate of a release: PIT is that of all its Sub-Systems. */
export interface Gate {
  readonly gate: 'pit' | 'sit' | 'user-testing';
  readonly release: string;
}

/** Whether a file, of whatever shape, bears on a gate: not where it says that it is of another release or phase. */
function bearsOn({ gate, release }: Gate, { kind, release: one, releases: many, phase }: Value): boolean {
  const named = [one ?? many ?? release].flat();
  if (!named.includes(release) && named.every((name) => typeof name === 'string')) return false;
  if (gate === 'user-testing') return ['programme', 'user-testing', 'notices', 'decisions'].includes(kind);
  return phase !== (gate === 'pit' ? 'SIT' : 'PIT');
}

/** What stands against a gate having been passed by a day, entry and completion; nothing where nothing is seen. */
export function objection(
  files: ReadonlyMap<string, Uint8Array>,
  { gate, release }: Gate,
  asOf: string,
): string | undefined {
  const all = read(files, (value) => bearsOn({ gate, release }, value));
  if (typeof all === 'string') return all;
  const record = new Record(all, files, asOf);
  if (record.of('programme').length !== 1) return 'there is not one programme';
  if (gate === 'user-testing') return untried(record, release);
  if (gate === 'sit') {
    const scope: Scope = { release, phase: 'SIT' };
    return early(record, scope) ?? unprepared(record, scope) ?? unconfirmed(record, scope);
  }
  const ended = record.rows('certificates', 'certificates').map(({ issuedAt }) => issuedAt);
  for (const subSystem of record.subSystems(release)) {
    const scope: Scope = { release, phase: 'PIT', subSystem };
    const found =
      unagreed(record, scope) ??
      unprepared(record, scope) ??
      (record.hasCertificate('test-completion', scope)
        ? unfinished(record, scope, ended)
        : 'no certificate of test-completion of the DCC');
    if (found) return found;
  }
  return undefined;
}
