import { describe, expect, it } from 'vitest';
import { isSeq, parseDocument } from 'yaml';
import { inspect } from '../../src/engine/inspect.ts';
import { corpusOf, example, pinned, sourcesIn } from '../support/record.ts';

const compliant = sourcesIn(example('compliant'));

/** What is found under a rule in a file of the compliant example after a change of what it says. */
async function foundIn(rule: string, file: string, change: (document: ReturnType<typeof parseDocument>) => void) {
  const sources = compliant.map((source) => {
    if (source.file !== file) return source;
    const document = parseDocument(source.text);
    change(document);
    return { file, text: String(document) };
  });
  const findings = inspect(await corpusOf(await pinned(sources)), '2036-01-01').filter((each) => each.rule === rule);
  return findings.map(({ message, at, related, clause }) => ({
    message,
    file: at.file,
    line: at.line,
    related,
    clause,
  }));
}

type Step = string | number;
const approach = 'approach/app-r1.yaml';
const report = 'reports/rep-sit-r1.yaml';
const log = 'issues/log-r1.yaml';
const answer = { criterion: 'NOBODY', met: true, statement: 'x', evidence: ['x'] };
const left = { id: 'OUT-1', description: 'x', plannedFor: '2030-01-01', groups: ['NOBODY'] };

const decline = {
  id: 'D-X',
  body: 'Panel',
  decidedAt: '2024-11-14',
  matter: 'sit-completion',
  outcome: 'declined',
  release: 'R1',
  document: 'REP-SIT-R1',
  version: '1.0',
  criteria: ['NOBODY'],
  reference: 'x',
};

/** Each place that names something: the file, the place, what is called so, the value that takes it, and its clause. */
const named: [file: string, path: readonly Step[], noun: string, value?: unknown, clause?: string][] = [
  ['programme.yaml', ['releases', 0, 'tbrd'], 'TBRD version'],
  ['programme.yaml', ['subSystems', 0, 'provider'], 'participant'],
  [approach, ['outstanding'], 'requirement group', [left]],
  [approach, ['codeAmendments', 0, 'variation'], 'SEC variation', undefined, '4.1(a)'],
  ['coverage/cov-r1.yaml', ['outstanding'], 'requirement group', [left]],
  ['plans/pit-sms.yaml', ['precursors'], 'certificate', [{ phase: 'FAT', certificate: 'NOBODY' }]],
  ['specifications/sit-r1.yaml', ['matrix'], 'traceability matrix'],
  ['specifications/sit-r1.yaml', ['tests', 0, 'group'], 'requirement group'],
  ['traceability/tm-r1.yaml', ['tbrd'], 'TBRD version'],
  ['traceability/tm-r1.yaml', ['requirements', 0, 'group'], 'requirement group'],
  ['traceability/tm-r1.yaml', ['requirements', 0, 'tests', 0], 'test'],
  ['results/sit-r1.yaml', ['results', 0, 'test'], 'test'],
  ['results/sit-r1.yaml', ['results', 0, 'environment'], 'environment'],
  ['results/sit-r1.yaml', ['results', 0, 'deviceSet'], 'device set'],
  ['results/sit-r1.yaml', ['results', 3, 'issues', 0], 'Testing Issue'],
  ['results/sit-r1.yaml', ['results', 0, 'decision'], 'decision'],
  ['readiness/sit-r1.yaml', ['entryCriteria', 0, 'criterion'], 'added entry criterion', undefined, '4.3'],
  [log, ['issues', 0, 'raisedBy'], 'participant', undefined, '2.3'],
  [log, ['issues', 0, 'tests', 0], 'test'],
  [log, ['issues', 8, 'duplicateOf'], 'Testing Issue'],
  [log, ['issues', 15, 'severityHistory', 1, 'decision'], 'decision'],
  [log, ['exclusions', 0, 'issue'], 'Testing Issue'],
  [log, ['exclusions', 0, 'decision'], 'decision'],
  ['decisions.yaml', ['decisions', 0, 'document'], 'document'],
  ['decisions.yaml', ['decisions', 2, 'issue'], 'Testing Issue'],
  ['decisions.yaml', ['decisions', 11, 'tests', 0], 'test'],
  ['decisions.yaml', ['decisions', 15], 'exit criterion', decline],
  ['decisions.yaml', ['decisions', 9, 'delegation'], 'decision', undefined, '6.1'],
  ['notices.yaml', ['notices', 0, 'document'], 'document'],
  ['notices.yaml', ['notices', 0, 'decision'], 'decision'],
  ['notices.yaml', ['notices', 0, 'modification'], 'modification of the SVTAD', undefined, '3.1(b)'],
  [report, ['approach', 'document'], 'document'],
  [report, ['coverage', 0, 'document'], 'document'],
  [report, ['tbrd'], 'TBRD version'],
  [report, ['matters', 0, 'matter'], 'matter of the Completion Report'],
  [report, ['exitCriteria', 0, 'criterion'], 'exit criterion'],
  ['certificates.yaml', ['certificates', 0, 'exitCriteria'], 'exit criterion', [answer]],
  ['user-testing/ut-r1.yaml', ['users', 0, 'participant'], 'User', undefined, '7.1(a)'],
];

/** Each list whose rows have names of their own: the file, the list, and what is called so. */
const lists: [file: string, path: readonly Step[], noun: string][] = [
  ['programme.yaml', ['variations'], 'SEC variation'],
  ['programme.yaml', ['participants'], 'participant'],
  ['programme.yaml', ['subSystems'], 'Sub-System'],
  ['programme.yaml', ['releases'], 'release'],
  ['programme.yaml', ['releases', 0, 'milestones'], 'milestone'],
  [approach, ['exitCriteria'], 'exit criterion'],
  [approach, ['entryCriteria'], 'entry criterion'],
  [approach, ['environments'], 'environment'],
  [approach, ['completionReportMatters'], 'matter'],
  [approach, ['testingIssues', 'severities'], 'severity level'],
  [approach, ['testingIssues', 'exclusions', 'reasons'], 'reason for exclusion'],
  [approach, ['emulators'], 'emulator'],
  [approach, ['deviceSets'], 'device set'],
  ['coverage/cov-r1.yaml', ['groups'], 'requirement group'],
  ['specifications/sit-r1.yaml', ['tests'], 'test'],
  ['traceability/tm-r1.yaml', ['requirements'], 'requirement'],
  [log, ['issues'], 'Testing Issue'],
  ['certificates.yaml', ['certificates'], 'certificate'],
  ['decisions.yaml', ['decisions'], 'decision'],
  ['notices.yaml', ['notices'], 'notice'],
];

/** A document that is partial where something is left out of it. */
const partial = (document: ReturnType<typeof parseDocument>): void => {
  if (document.has('outstanding')) document.set('completeness', 'partial');
};

describe('a name that stands for nothing', () => {
  it.each(named)('is found in %s at %j: %s', async (file, path, noun, value = 'NOBODY', clause) => {
    const found = await foundIn('reference.unknown', file, (document) => {
      document.setIn(path, document.createNode(value));
      partial(document);
    });
    const own = found.filter((each) => each.file === file);
    expect(own).toMatchObject([{ message: expect.stringContaining(`there is no ${noun} "NOBODY" on record`) }]);
    if (clause) expect(own[0]?.clause).toBe(clause);
  });
});

describe('a name that stands for two things', () => {
  it.each(lists)('is found in %s at %j: %s', async (file, path, noun) => {
    const found = await foundIn('identity.repeated', file, (document) => {
      const rows = document.getIn(path, true);
      if (isSeq(rows)) rows.items.push(rows.items[0]);
    });
    const own = found.filter((each) => each.file === file);
    expect(own.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(new RegExp(`^the ${noun} ".+" is on record twice$`)),
    );
    expect(own[0]?.related[0]?.at.file).toBe(file);
    expect(own[0]?.related[0]?.at.line).toBeLessThan(own[0]?.line as number);
  });
});
