import { describe, expect, it } from 'vitest';
import {
  agreed,
  approach,
  beside,
  coverage,
  decision,
  determination,
  notice,
  programme,
  record,
  report,
  rewrite,
} from '../clause-table/fixture.ts';
import { added, corpusOf, type Edit, edited, example, judged, pinned, sourcesIn } from '../support/record.ts';
import { type Case, expectFound, expectTold, type Finds } from './told-cases.ts';

const file = 'reports/rep-sit-r1.yaml';
const direction = (sections: string, anonymise: boolean, day = '2024-11-13', more = ''): Edit =>
  added(
    'decisions',
    `body: Panel, decidedAt: ${day}, matter: redaction, outcome: directed, document: REP-SIT-R1, sections: [${sections}], anonymise: ${anonymise}${more}`,
  );
const undirected = decision(record('decisions.yaml', 'D-011'), '');
const untold = notice(record('notices.yaml', 'N-011'), '');
const published = (day: string): Edit => report('publishedAt: 2024-11-22', `publishedAt: ${day}`);

const publication: readonly Case[] = [
  ['unmet', 'sit-publication.published', 'a publication that is still to come', [], { asOf: '2024-11-21' }],
  [
    'met',
    'sit-publication.published',
    'a publication of the day on which the report was final',
    published('2024-11-20'),
  ],
  ['unmet', 'sit-publication.published', 'a publication of the day before', published('2024-11-19')],
  [
    'met',
    'sit-publication.published',
    'a publication without a determination, which is told elsewhere',
    determination('Panel', 'declined'),
  ],
  [
    'unmet',
    'sit-publication.redacted',
    'a section that nobody proposed to redact',
    report('redactedSections: [Annex B]', 'redactedSections: [Annex B, Annex C]'),
  ],
  [
    'unmet',
    'sit-publication.redacted',
    'two directions, one of which asks for names to be left out',
    [direction('Annex B', false), report('anonymised: true', 'anonymised: false')],
  ],
  [
    'met',
    'sit-publication.redacted',
    'nothing that the Panel directed, and nothing redacted',
    [undirected, report('redactedSections: [Annex B]', 'redactedSections: []')],
  ],
  [
    'met',
    'sit-publication.redacted',
    'one wording that was to be removed',
    decision(
      'anonymise: true\n    values: [Findings about security]',
      'anonymise: false\n    values: [Findings about security]',
    ),
  ],
  ['met', 'sit-publication.redacted', 'a text that is not on record', rewrite(file, [/ {2}file: published.*\n/, ''])],
  [
    'unmet',
    'sit-publication.redacted',
    'the name of somebody who takes part',
    programme('name: "User 1, an energy supplier"', 'name: Service requests'),
  ],
  ['unproven', 'sit-publication.notified', 'no notice', untold],
  [
    'unproven',
    'sit-publication.notified',
    'a notice of another report',
    notice(
      'date: 2024-11-22\n    release: R1\n    document: REP-SIT-R1',
      'date: 2024-11-22\n    release: R1\n    document: REP-SIT-R2',
    ),
  ],
  [
    'unproven',
    'sit-publication.notified',
    'a notice of another release',
    notice('date: 2024-11-22\n    release: R1', 'date: 2024-11-22\n    release: R2'),
  ],
  [
    'unproven',
    'sit-publication.notified',
    'a notice from before the publication',
    notice('date: 2024-11-22\n    release: R1', 'date: 2024-11-21\n    release: R1'),
  ],
];

const outside: readonly Finds[] = [
  ['quiet', 'publication.directed-since', 'a direction of the day', direction('Annex A', true, '2024-11-22')],
  ['told', 'publication.directed-since', 'a direction of the day after', direction('Annex A', true, '2024-11-23')],
  [
    'quiet',
    'publication.directed-since',
    'a later direction that is followed',
    direction('Annex B', true, '2024-11-23'),
  ],
  [
    'told',
    'publication.directed-since',
    'a wording that is to be removed since',
    direction('Annex B', false, '2024-11-23', ', values: [service requests]'),
  ],
  [
    'told',
    'publication.undirected',
    'a proposal of which nothing was said',
    [undirected, report('redactedSections: [Annex B]', 'redactedSections: []')],
  ],
  [
    'quiet',
    'publication.undirected',
    'no proposal, and no direction',
    [
      undirected,
      rewrite(
        file,
        [/proposedRedactions:\n(?: {2}- .*\n)*/, 'proposedRedactions: []\n'],
        ['redactedSections: [Annex B]', 'redactedSections: []'],
      ),
    ],
  ],
  [
    'quiet',
    'publication.anonymised',
    'a report without names',
    decision('anonymise: true\n    values', 'anonymise: false\n    values'),
  ],
  [
    'told',
    'publication.anonymised',
    'names that nobody wants out',
    [
      decision('anonymise: true\n    values', 'anonymise: false\n    values'),
      report('anonymised: true', 'anonymised: false'),
    ],
  ],
  [
    'quiet',
    'publication.anonymised',
    'names that one of two directions wants out',
    [direction('Annex B', false), report('anonymised: true', 'anonymised: false')],
  ],
  [
    'told',
    'timing.publication',
    'another version than the final one',
    report('publishedAt: 2024-11-22\n  version: "1.0"', 'publishedAt: 2024-11-22\n  version: "0.10"'),
  ],
  ['told', 'timing.publication', 'a publication that is still to come', [], { asOf: '2024-11-21' }],
  ['quiet', 'timing.publication', 'the day of the publication', untold, { asOf: '2024-11-22' }],
  [
    'told',
    'timing.publication',
    'the day after the publication, of which nobody was told',
    untold,
    { asOf: '2024-11-23' },
  ],
];

const word = (body: string, outcome: string, day: string, version: string): Edit =>
  added(
    'decisions',
    `body: ${body}, decidedAt: ${day}, matter: sit-completion, outcome: ${outcome}, release: R1, document: REP-SIT-R1, version: "${version}"`,
  );
const claim = (day: string): Edit =>
  added('notices', `type: completion-notification, to: [TAG], date: ${day}, release: R1`);
const ended = (from: string, to: string): Edit => programme(from, to);

const contradictions: readonly Finds[] = [
  [
    'told',
    'milestone.unsupported',
    'an end of SIT on the day asked about',
    ended('actual: 2024-11-20', 'actual: 2024-11-01'),
    { asOf: '2024-11-01' },
  ],
  [
    'quiet',
    'milestone.unsupported',
    'an end of SIT that is still to come',
    ended('actual: 2024-11-20', 'actual: 2024-11-01'),
    { asOf: '2024-10-31' },
  ],
  [
    'told',
    'milestone.unsupported',
    'an end of PIT of every Sub-System',
    ended(
      'event: pit-end, subSystem: SMS, baseline: 2024-05-31, actual: 2024-05-24',
      'event: pit-end, baseline: 2024-05-31, actual: 2024-05-01',
    ),
  ],
  [
    'told',
    'milestone.unsupported',
    'an end of PIT of one Sub-System',
    ended(
      'event: pit-end, subSystem: SMS, baseline: 2024-05-31, actual: 2024-05-24',
      'event: pit-end, subSystem: SMS, baseline: 2024-05-31, actual: 2024-05-01',
    ),
  ],
  [
    'told',
    'report.not-updated',
    'a claim after a decline, on the same report',
    [word('TAG', 'declined', '2024-10-30', '1.0'), claim('2024-11-04')],
  ],
  [
    'quiet',
    'report.not-updated',
    'a claim after a decline, on a later version',
    [word('TAG', 'declined', '2024-10-30', '0.9'), claim('2024-11-04')],
  ],
  [
    'told',
    'report.not-updated',
    'a claim after a decline, with a later version of another report',
    [
      word('TAG', 'declined', '2024-10-30', '1.0'),
      claim('2024-11-04'),
      { file: 'reports/rep-pit-sms.yaml', from: 'version: "1.0"\ntitle', to: 'version: "2.0"\ntitle' },
    ],
  ],
  [
    'quiet',
    'report.not-updated',
    'a decline after which nothing was done',
    word('TAG', 'declined', '2024-10-30', '1.0'),
  ],
  [
    'quiet',
    'report.not-updated',
    'a claim on the day of the decline',
    [word('TAG', 'declined', '2024-10-30', '1.0'), claim('2024-10-30')],
  ],
  [
    'quiet',
    'report.not-updated',
    'the word of the Secretary of State that it is not complete',
    [word('Secretary of State', 'not-complete', '2024-10-30', '1.0'), claim('2024-11-04')],
  ],
];

const blocked = {
  file: 'results/pit-sms.yaml',
  from: 'PIT-SMS-14, executedAt: 2024-05-15, outcome: passed',
  to: 'PIT-SMS-14, executedAt: 2024-05-15, outcome: blocked',
};
const ran = (to: string): Edit => ({
  file: 'results/pit-sms.yaml',
  from: 'PIT-SMS-09, executedAt: 2024-03-12, outcome: passed, environment: LAB-SMS',
  to: `PIT-SMS-09, ${to}`,
});
const strange = (day: string): Edit => ran(`executedAt: ${day}, outcome: passed, environment: SIT-A`);
const equipped = ran('executedAt: 2024-03-12, outcome: passed, environment: LAB-SMS, deviceSet: DS-9');
const listing = (...pairs: readonly (readonly [string, string])[]): Edit =>
  beside(
    'approach/x.yaml',
    'approach/app-r1.yaml',
    ['deviceSets:\n', 'deviceSets:\n  - { id: DS-9, devices: [Communications Hub], purpose: Spare }\n'],
    ['{ id: SIT-A, phases: [SIT]', '{ id: SIT-A, phases: [PIT, SIT]'],
    ...pairs,
  );
const sit = (row: string): Edit => ({
  file: 'results/sit-r1.yaml',
  from: 'results:\n',
  to: `results:\n  - { ${row}, environment: SIT-A }\n`,
});

const conduct: readonly Finds[] = [
  ['told', 'timing.unfinished-tests', 'the day of the baseline', blocked, { asOf: '2024-05-31' }],
  [
    'quiet',
    'timing.unfinished-tests',
    'a phase without a specification',
    [blocked, { file: 'specifications/pit-sms.yaml' }],
    { asOf: '2024-06-10' },
  ],
  ['told', 'result.environment', 'a run of the day', strange('2024-03-12'), { asOf: '2024-03-12' }],
  ['quiet', 'result.environment', 'a run that is still to come', strange('2024-03-12'), { asOf: '2024-03-11' }],
  [
    'quiet',
    'result.environment',
    'a run before any approach, in an environment that one of them lists',
    [strange('2024-02-01'), listing(['version: "1.0"', 'version: "1.1"'])],
  ],
  [
    'quiet',
    'result.device-set',
    'a set that a later version lists',
    [equipped, listing(['version: "1.0"', 'version: "1.1"'])],
  ],
  [
    'told',
    'result.device-set',
    'a set that only an earlier version lists',
    [equipped, listing(['version: "1.0"', 'version: "0.9"'])],
  ],
  [
    'told',
    'result.device-set',
    'a set that only another document lists',
    [equipped, listing(['version: "1.0"', 'version: "2.0"'], ['id: APP-R1', 'id: APP-X'])],
  ],
  [
    'quiet',
    'breach.sit-test',
    'a test that was put down as not run',
    sit('test: SIT-INC-01, executedAt: 2024-01-02, outcome: not-run'),
  ],
  [
    'quiet',
    'breach.sit-test',
    'a test that was descoped',
    sit('test: SIT-INC-01, executedAt: 2024-01-02, outcome: descoped, decision: D-012, reason: x'),
  ],
  [
    'quiet',
    'breach.sit-test',
    'a run of no test that is specified',
    sit('test: SIT-X-01, executedAt: 2024-01-02, outcome: passed'),
  ],
  ['told', 'approval.fallen', 'an approach that was edited', approach('total: 40', 'total: 41'), { keepDigests: true }],
  [
    'told',
    'approval.fallen',
    'a coverage that was edited',
    coverage('requirements: 10', 'requirements: 11'),
    { keepDigests: true },
  ],
  [
    'quiet',
    'approval.fallen',
    'an approach that nobody agreed',
    added('decisions', agreed('APP-R1', '1.0', '2024-02-06').replace('agreed', 'disagreed')),
  ],
  [
    'quiet',
    'issue.downgrade',
    'a scale that cannot be read',
    [
      { file: 'issues/log-r1.yaml', from: ', decision: D-005', to: '' },
      { file: 'approach/broken.yaml', to: 'kind: approach\nid: APP-X\nreleases: [R1]\n' },
    ],
  ],
  [
    'told',
    'issue.downgrade',
    'a scale that can be read',
    { file: 'issues/log-r1.yaml', from: ', decision: D-005', to: '' },
  ],
];

describe('a published report', () => {
  expectTold(publication);

  it('is out once all were told, by however many notices', async () => {
    const edits = [
      notice(
        'to: [Panel, Secretary of State, Authority, Parties]\n    date: 2024-11-22',
        'to: [Panel]\n    date: 2024-11-22',
      ),
      added(
        'notices',
        'type: publication-notification, to: [Secretary of State, Authority, Parties], date: 2024-11-25, release: R1, document: REP-SIT-R1, version: "1.0"',
      ),
    ];
    const told = async (all: readonly Edit[], asOf: string) =>
      judged(
        await corpusOf(await pinned(all.reduce(edited, sourcesIn(example('compliant'))))),
        'sit-publication',
        'R1',
        undefined,
        asOf,
      ).summary;
    expect(await told(edits, '2024-12-31')).toContain('PASSED on 2024-11-25');
    expect(await told([], '2024-11-22')).toContain('PASSED on 2024-11-22');
    expect(await told([], '2024-11-21')).toContain('BLOCKED');
  });
});

describe('what is told of a publication', () => {
  expectFound(outside);
});

describe('what contradicts the record', () => {
  expectFound(contradictions);
});

describe('how tests were run and by what', () => {
  expectFound(conduct);
});
