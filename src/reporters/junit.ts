import XmlBuilder from 'fast-xml-builder';
import type { CriterionResult, Finding, GateResult, Report } from '../model/report.ts';
import { count } from '../wording.ts';
import { said } from './problems.ts';
import { harmless } from './style.ts';
import { blockersOf, place, readingOf, words } from './verdicts.ts';

/**
 * JUnit's XML, which every CI server reads: a suite each gate with a test each criterion, and a suite of the record with a
 * test each file. What is not met fails, what is unproven is an error; a criterion that waits for another, or does not
 * apply, is skipped. Nothing is timed, so that the same record gives the same bytes.
 */
export function junit(report: Report): string {
  const suites = [...report.gates.map((gate) => ofGate(gate, report)), ofRecord(report)];
  const builder = new XmlBuilder({
    format: true,
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    suppressEmptyNode: true,
  });
  const testsuite = suites.map((suite, id) => ({ '@id': String(id), ...suite }));
  return `${builder.build({ '?xml': { '@version': '1.0', '@encoding': 'UTF-8' }, testsuites: { testsuite } })}`;
}

/** A test, and what became of it. */
interface Test {
  readonly name: string;
  readonly failure?: Told;
  readonly error?: Told;
  readonly skipped?: string;
}

interface Told {
  readonly type: string;
  readonly message: string;
  readonly text: string;
}

function ofGate(gate: GateResult, report: Report) {
  const { title, status, summary, limits = [] } = gate;
  const blockers = new Set(blockersOf(gate));
  const tests = gate.criteria.map((criterion) => ofCriterion(criterion, blockers.has(criterion)));
  const scope = gate.subSystem === undefined ? gate.release : `${gate.release}.${gate.subSystem}`;
  const name = [gate.gate, gate.stage].filter(Boolean).join('-');
  return suite({ title, name: `${name}.${scope}`, properties: { status }, tests, out: [summary, ...limits] }, report);
}

function ofCriterion(criterion: CriterionResult, blocks: boolean): Test {
  const { clause, title, rule, status, reasons, waitsFor, because } = criterion;
  const name = `${clause} ${title} [${rule}]`;
  if (waitsFor.length > 0) return { name, skipped: `waits for ${waitsFor.join(', ')}` };
  if (!blocks) return status === 'not-applicable' ? { name, skipped: `does not apply: ${because}` } : { name };
  const text = textOf(reasons.map((reason) => ({ ...reason, rule })));
  const told = { type: rule, message: `${words[status]}: ${reasons[0]?.message}`, text };
  return status === 'unproven' ? { name, error: told } : { name, failure: told };
}

/** The record as such: a test each file that was read and asked about, failed by the errors that stand in it. */
function ofRecord(report: Report) {
  const { judged, unreadable } = report.inputs;
  const files = report.asked ?? [...judged, ...unreadable].map(({ file }) => file).sort();
  const faulty = new Set(unreadable.map(({ file }) => file));
  const errors = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    if (finding.severity !== 'error') continue;
    const { file } = finding.at;
    const own = errors.get(file);
    if (own) own.push(finding);
    else errors.set(file, [finding]);
  }
  const tests = [...new Set([...files, ...errors.keys()])].map((name): Test => {
    const own = errors.get(name);
    const [first] = own ?? [];
    if (own && first) return { name, failure: { type: first.rule, message: first.message, text: textOf(own) } };
    if (!faulty.has(name)) return { name };
    const open = report.findings.filter(({ at }) => at.file === name).length;
    const draft = `a draft: ${count(open, 'place')} still to be filled in`;
    return { name, skipped: open > 0 ? draft : 'has faults; what depends on it is unproven' };
  });
  const rest = report.findings.filter(({ severity }) => severity !== 'error');
  const out = [report.summary, readingOf(report), ...rest.map((finding) => `${finding.severity}: ${line(finding)}`)];
  return suite({ title: 'The record', name: 'record', properties: { verdict: report.verdict }, tests, out }, report);
}

const textOf = (findings: readonly Finding[]): string =>
  findings
    .flatMap((finding) => [
      line(finding),
      ...finding.related.map(({ at, says }) => `see ${place(at)}: ${harmless(says)}`),
    ])
    .join('\n');

const line = (finding: Finding): string => `${place(finding.at)}: ${harmless(said(finding))} [${finding.rule}]`;

interface Suite {
  readonly title: string;
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly tests: readonly Test[];
  readonly out: readonly string[];
}

function suite({ title, name, properties, tests, out }: Suite, { tool, asOf }: Report) {
  const number = (outcome: keyof Test): string => String(tests.filter((test) => outcome in test).length);
  return {
    '@name': harmless(title),
    '@package': tool.name,
    '@timestamp': `${asOf}T00:00:00`,
    '@hostname': 'localhost',
    '@tests': String(tests.length),
    '@failures': number('failure'),
    '@errors': number('error'),
    '@skipped': number('skipped'),
    '@time': '0',
    properties: {
      property: Object.entries(properties).map(([key, value]) => ({ '@name': key, '@value': value })),
    },
    testcase: tests.map((test) => ({
      '@classname': `${tool.name}.${harmless(name)}`,
      '@name': harmless(test.name),
      '@time': '0',
      ...(test.failure ? { failure: outcome(test.failure) } : {}),
      ...(test.error ? { error: outcome(test.error) } : {}),
      ...(test.skipped ? { skipped: harmless(test.skipped) } : {}),
    })),
    'system-out': out.map(harmless).join('\n'),
    'system-err': '',
  };
}

const outcome = ({ type, message, text }: Told) => ({ '@type': type, '@message': harmless(message), '#text': text });
