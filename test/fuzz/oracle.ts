/**
 * A second reader of the small record, which shares nothing with the program but the schemas: it reads with `yaml`, validates with
 * schemas compiled on the spot, and asks what the clauses ask in the plainest way. It knows only what must be there, not all of
 * it: where it objects, an exit code of 0 is wrong.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { isMap, isScalar, parseAllDocuments, visit } from 'yaml';
import { projectRoot } from '../support/record.ts';

const ajv = new Ajv({ strict: false, allErrors: false });
addFormats.default(ajv);
const folder = join(projectRoot, 'schemas');
const outputs = ['common', 'report', 'governance', 'clauses'];
const schemas = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.json') && !outputs.includes(file.slice(0, -5)))
    .map((file) => [file.slice(0, -5), JSON.parse(readFileSync(join(folder, file), 'utf8'))]),
);
const validators = new Map([...schemas].map(([kind, schema]) => [kind, ajv.compile(schema)]));

// biome-ignore lint/suspicious/noExplicitAny: what a document says is what is to be found out
type Value = any;

/** Why one file cannot be relied on, or what it says; nothing where it is none of ours. */
function documentIn(bytes: Uint8Array): { value: Value } | { objection: string } | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { objection: 'it is no UTF-8' };
  }
  const documents = parseAllDocuments(text, { version: '1.2', uniqueKeys: true });
  const [document, second] = Array.isArray(documents) ? documents : [];
  if (!document) return undefined;
  if (document.errors.length > 0 || second) return { objection: 'it does not read as one YAML document' };
  let isOdd = false;
  visit(document, {
    Pair: (_, { key }) => {
      if (!isScalar(key) || typeof key.value !== 'string') isOdd = true;
    },
  });
  if (isOdd) return { objection: 'it has a key that is no word' };
  if (!isMap(document.contents)) return undefined;
  let value: Value;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch {
    return { objection: 'its aliases multiply' };
  }
  const validate = validators.get(value.kind);
  if (!validate) return undefined;
  return validate(value) ? { value } : { objection: `the schema of ${value.kind} refuses it` };
}

/** A value with its keys in order, as RFC 8785 has it for what our documents hold. */
const ordered = (value: Value): Value =>
  Array.isArray(value)
    ? value.map(ordered)
    : value && typeof value === 'object'
      ? Object.fromEntries(
          Object.keys(value)
            .sort()
            .map((key) => [key, ordered(value[key])]),
        )
      : value;

function digestOf(value: Value): string {
  const { properties } = schemas.get(value.kind) as Value;
  const kept = Object.entries(value).filter(([key]) => properties[key]?.['x-governed'] !== false);
  return `sha256:${createHash('sha256')
    .update(JSON.stringify(ordered(Object.fromEntries(kept))))
    .digest('hex')}`;
}

const dcc = ['DCC', 'TAB'];

const seen = new Map<string, ReturnType<typeof documentIn>>();

/** The same, read once for most inputs change one file of many. */
function known(bytes: Uint8Array): ReturnType<typeof documentIn> {
  const key = Buffer.from(bytes).toString('latin1');
  if (!seen.has(key)) {
    if (seen.size > 500) seen.clear();
    seen.set(key, documentIn(bytes));
  }
  return seen.get(key);
}

/** What the files say, or which of them cannot be relied on and why. */
function read(files: ReadonlyMap<string, Uint8Array>): Value[] | string {
  const all: Value[] = [];
  for (const [file, bytes] of files) {
    if (!/\.ya?ml$/i.test(file) || file.split('/').includes('node_modules')) continue;
    const found = known(bytes);
    if (!found) continue;
    if ('value' in found) all.push(found.value);
    // What says that it is of another tool, or of no kind, is left alone.
    else if (statesOurs(Buffer.from(bytes).toString('latin1'))) return `${file}: ${found.objection}`;
  }
  return all;
}

function statesOurs(text: string): boolean {
  const [, kind] = /^["'{]?\s*["']?kind["']?\s*:\s*["']?([\w-]+)/m.exec(text) ?? [];
  return kind !== undefined && schemas.has(kind);
}

/** Which file cannot be relied on, and why; nothing where all can, or are drafts that say so themselves. */
export function unreliable(files: ReadonlyMap<string, Uint8Array>): string | undefined {
  const found = read(new Map([...files].filter(([, bytes]) => !Buffer.from(bytes).includes('FILL IN'))));
  return typeof found === 'string' ? found : undefined;
}

/** What stands against both gates of PIT of SMS in R1 having been passed by a day; nothing where nothing is seen. */
export function objection(files: ReadonlyMap<string, Uint8Array>, asOf: string): string | undefined {
  const all = read(files);
  if (typeof all === 'string') return all;
  const of = (kind: string): Value[] => all.filter((each) => each.kind === kind);
  const rows = (kind: string, list: string): Value[] => of(kind).flatMap((each) => each[list]);
  const own = (each: Value): boolean => each.release === 'R1' && each.phase === 'PIT' && each.subSystem === 'SMS';
  if (of('programme').length !== 1) return 'there is not one programme';

  const final = (kind: string): Value | undefined =>
    of(kind).find(
      (each) =>
        each.releases.includes('R1') &&
        each.phases.includes('PIT') &&
        rows('decisions', 'decisions').some(
          (decision) =>
            decision.matter === 'document' &&
            decision.document === each.id &&
            (decision.finalVersion ?? decision.version) === each.version &&
            decision.digest === digestOf(each) &&
            decision.decidedAt <= asOf &&
            ((decision.body === 'TAG' && ['agreed', 'agreed-with-changes'].includes(decision.outcome)) ||
              (decision.body === 'Secretary of State' && ['determined', 'directed'].includes(decision.outcome))),
        ),
    );
  const approach = final('approach');
  const coverage = final('coverage');
  if (!approach) return 'no approach is final over its content (4.2)';
  if (!coverage) return 'no coverage is final over its content (5.2)';
  if (coverage.completeness !== 'full' && !coverage.outstanding?.length) return 'the coverage is partial (2.9)';
  for (const { id } of [approach, coverage])
    if (
      !rows('notices', 'notices').some(
        (notice) =>
          notice.type === 'submission' && notice.document === id && notice.to.includes('TAG') && notice.date <= asOf,
      )
    )
      return `${id} never went to the TAG`;

  if (!of('test-plan').some((each) => own(each) && dcc.includes(each.signOff?.body) && each.signOff.signedAt <= asOf))
    return 'no test plan is signed off by the DCC (2.12(a))';
  const specification = of('test-specification').find((each) => own(each) && each.preparedAt <= asOf);
  if (!specification) return 'no specification is prepared (2.12(c))';
  const traced = new Set(rows('traceability-matrix', 'requirements').flatMap((each) => each.tests));
  for (const { id } of specification.tests) if (!traced.has(id)) return `${id} is traced to no requirement (2.12(c))`;
  if (
    !of('readiness').some(
      (each) =>
        own(each) &&
        each.resources.every(
          (resource: Value) => !resource.applicable || (resource.inPlace && resource.secure && resource.ready),
        ),
    )
  )
    return 'what the tests need is not in place, secure and ready (2.12(d))';
  for (const type of ['approval-to-proceed', 'test-completion'])
    if (
      !rows('certificates', 'certificates').some(
        (each) =>
          own(each) &&
          each.type === type &&
          each.stage === undefined &&
          dcc.includes(each.issuedBy) &&
          each.issuedAt <= asOf &&
          !(each.revokedAt <= each.issuedAt),
      )
    )
      return `no certificate of ${type} of the DCC`;
  const results = of('test-results')
    .filter(own)
    .flatMap((each) => each.results);
  for (const { id } of specification.tests)
    if (
      !results.some(
        (run: Value) =>
          run.test === id && run.executedAt <= asOf && ['passed', 'failed', 'descoped'].includes(run.outcome),
      )
    )
      return `${id} has no result (5.3)`;
  const answered = of('completion-report')
    .filter(own)
    .flatMap((each) => each.exitCriteria);
  for (const { id, phase } of approach.exitCriteria)
    if (
      phase === 'PIT' &&
      !answered.some((each: Value) => each.criterion === id && each.met && each.evidence.length > 0)
    )
      return `${id} is not answered as met (4.1(i))`;
  const thresholds = approach.testingIssues.thresholds.find((each: Value) => each.phase === 'PIT');
  const closed = ['closed', 'rejected', 'duplicate', 'withdrawn'];
  const within = (day: string): boolean =>
    thresholds?.bySeverity.every(({ severity, maximum }: Value) => {
      const extant = rows('issue-log', 'issues').filter((issue) => {
        const last = (history: Value[]): Value => history.filter((each) => each.at <= day).at(-1);
        const status = last(issue.statusHistory);
        const level = last(issue.severityHistory) ?? issue.severityHistory[0];
        return (
          issue.phase === 'PIT' &&
          issue.subSystems.includes('SMS') &&
          (issue.releases ?? ['R1']).includes('R1') &&
          issue.raisedAt <= day &&
          !closed.includes(status?.status) &&
          level.severity === severity
        );
      });
      return (
        maximum === 'unlimited' || extant.length <= maximum + rows('issue-log', 'exclusions').filter(Boolean).length
      );
    });
  const days = [asOf, ...rows('certificates', 'certificates').map(({ issuedAt }) => issuedAt)];
  if (!days.some(within)) return 'more issues are extant than the approach allows (4.1(h))';
  return undefined;
}
