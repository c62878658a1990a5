import { describe, expect, it } from 'vitest';
import { agreed, beside, coverage, decision, drafts, notice, rewrite, submitted } from '../clause-table/fixture.ts';
import { added, corpusOf, type Edit, example, judged, sourcesIn } from '../support/record.ts';
import { shownIn } from '../support/shown.ts';
import { type Case, expectFound, expectTold, type Finds } from './told-cases.ts';

const of = 'document: COV-R1\n    version: "1.0"';
const agreement = `body: TAG\n    decidedAt: 2024-02-21\n    matter: document\n    outcome: agreed\n    ${of}`;
const agreedAs = (to: string): Edit => decision(agreement, to);
const directed = (more = ''): Edit =>
  agreedAs(
    `body: Secretary of State\n    decidedAt: 2024-02-21\n    matter: document\n    outcome: directed\n    ${of}${more}`,
  );
const disagreed = (version: string, day: string): string =>
  agreed('COV-R1', version, day).replace('agreed', 'disagreed');
const referred = (document: string, day: string, version = '"1.0"'): Edit =>
  added(
    'notices',
    `type: referral, to: [Secretary of State], date: ${day}, document: ${document}, version: ${version}, matters: [Depth]`,
  );
const final = 'sit-entry.coverage-final';

const routes: readonly Case[] = [
  ['met', final, 'an agreement that names the same version as final', decision(of, `${of}\n    finalVersion: "1.0"`)],
  [
    'unmet',
    final,
    'a word of the TAG on an earlier version only',
    agreedAs(agreement.replace('agreed', 'disagreed').replace('"1.0"', '"0.9"')),
  ],
  [
    'unmet',
    final,
    'a refusal of this version and none of an earlier one',
    agreedAs(agreement.replace('agreed', 'disagreed')),
  ],
  ['unmet', final, 'a direction for a version that is still to be made', directed('\n    finalVersion: "1.1"')],
  ['unmet', final, 'no decision', rewrite('decisions.yaml', [/ {2}- id: D-002\n(?: {4}.*\n)*/, ''])],
  [
    'unmet',
    final,
    'a decision of a body without the power, on an earlier version',
    [agreedAs(agreement.replace('TAG', 'Panel').replace('"1.0"', '"0.9"'))],
  ],
  ['unmet', final, 'a refusal since', added('decisions', disagreed('1.0', '2024-03-06'))],
  ['met', final, 'a refusal of another version since', added('decisions', disagreed('0.7', '2024-03-06'))],
  ['met', final, 'a refusal before the agreement', added('decisions', disagreed('1.0', '2024-02-20'))],
  [
    'met',
    final,
    'what the Secretary of State determined, whatever the TAG says afterwards',
    added('decisions', disagreed('1.0', '2024-10-09').replace('COV-R1', 'COV-R2')),
    { of: 'R2' },
  ],

  ['unmet', final, 'a direction with nothing before it', directed('\n    finalVersion: "1.0"')],
  [
    'unmet',
    final,
    'a direction after a refusal',
    [directed('\n    finalVersion: "1.0"'), added('decisions', disagreed('0.9', '2024-02-14'))],
  ],
  [
    'met',
    final,
    'what was agreed after a direction that had nothing to revise',
    [
      directed('\n    finalVersion: "1.0"'),
      added('decisions', agreed('COV-R1', '0.9', '2024-02-22')),
      beside('coverage/x.yaml', 'coverage/cov-r1.yaml', ['version: "1.0"', 'version: "0.9"']),
    ],
  ],
  [
    'met',
    final,
    'a direction on the day of the agreement that it revises',
    [
      directed('\n    finalVersion: "1.0"'),
      added('decisions', agreed('COV-R1', '0.9', '2024-02-21')),
      beside('coverage/x.yaml', 'coverage/cov-r1.yaml', ['version: "1.0"', 'version: "0.9"']),
    ],
  ],

  ['unmet', final, 'a referral of the day of the agreement', referred('COV-R1', '2024-02-21')],
  ['met', final, 'a referral before the agreement', referred('COV-R1', '2024-02-20')],
  ['met', final, 'a referral of another version', referred('COV-R1', '2024-05-01', '"0.7"')],
  [
    'unmet',
    final,
    'a referral that names no version',
    added('notices', 'type: referral, to: [Secretary of State], date: 2024-05-01, document: COV-R1, matters: [Depth]'),
  ],
  ['met', final, 'a referral of another document', referred('COV-R2', '2024-05-01', '"0.7"')],
  [
    'unmet',
    final,
    'a referral, and a refusal since',
    [referred('COV-R1', '2024-05-01'), added('decisions', disagreed('1.0', '2024-05-08'))],
  ],
  [
    'unmet',
    final,
    'a referral, and an agreement of the Panel since',
    [
      referred('COV-R1', '2024-05-01'),
      added('decisions', agreed('COV-R1', '1.0', '2024-05-08').replace('TAG', 'Panel')),
    ],
  ],
  [
    'met',
    final,
    'a referral, and an agreement since',
    [referred('COV-R1', '2024-05-01'), added('decisions', agreed('COV-R1', '1.0', '2024-05-08'))],
  ],
  ['unmet', final, 'a referral after what was determined', referred('COV-R2', '2024-10-03'), { of: 'R2' }],
  ['met', final, 'a referral of the day on which it was determined', referred('COV-R2', '2024-10-02'), { of: 'R2' }],
  [
    'unmet',
    'sit-entry.approach-final',
    'a referral of the draft from which it came',
    referred('APP-R1', '2024-05-01', '"0.9"'),
  ],
];

const texts: readonly Case[] = [
  [
    'unproven',
    final,
    'an edit since',
    coverage('breadth: All records of the last rehearsal', 'breadth: Some records'),
    { keepDigests: true },
  ],
  [
    'unproven',
    final,
    'a decision that pins nothing',
    rewrite('decisions.yaml', [/ {4}digest: sha256:178a.*\n/, '']),
    { keepDigests: true },
  ],
  [
    'unproven',
    final,
    'two files of one version that differ',
    beside('coverage/x.yaml', 'coverage/cov-r1.yaml', ['requirements: 10', 'requirements: 11']),
  ],
  [
    'met',
    final,
    'two files of one version that say the same',
    beside('coverage/x.yaml', 'coverage/cov-r1.yaml', ['# Invented', '# Made up']),
  ],
];

/** What is no longer on record shows nothing against the tests that ran then. */
const lost: readonly Finds[] = [
  ['quiet', 'breach.sit-test', 'a decision that pins nothing', texts[1]?.[3] ?? [], { keepDigests: true }],
  ['quiet', 'breach.sit-test', 'two files of one version that differ', texts[2]?.[3] ?? []],
  [
    'quiet',
    'breach.sit-test',
    'a version that was agreed and is not on record',
    added('decisions', agreed('COV-R1', '1.1', '2024-03-06')),
  ],
  [
    'told',
    'breach.sit-test',
    'a coverage that was agreed too late',
    decision('decidedAt: 2024-02-21', 'decidedAt: 2024-07-02'),
  ],
];

const onlySit = [
  /phases: \[PIT, SIT\]\nsubSystems: .*\nparts:\n(?: {2}.*\n)*/,
  'phases: [SIT]\nsubSystems: [SMS, SSI]\n',
] as const;
const whole = 'completeness: full\n';
const left = (item: string): Edit =>
  coverage(whole, `completeness: partial\noutstanding:\n  - { id: OUT-1, description: roles, ${item} }\n`);

const inForce: readonly Case[] = [
  ['met', final, 'a document about SIT alone that names every Sub-System', rewrite('coverage/cov-r1.yaml', onlySit)],
  [
    'met',
    final,
    'a direction for a version that is not made yet',
    added(
      'decisions',
      'body: Secretary of State, decidedAt: 2024-05-08, matter: document, outcome: directed, document: COV-R1, version: "1.0", finalVersion: "1.1"',
    ),
  ],
  [
    'unproven',
    final,
    'an agreed version that is not on record',
    added('decisions', agreed('COV-R1', '1.1', '2024-05-08')),
  ],
  [
    'unmet',
    final,
    'two documents for one phase',
    [
      beside('coverage/x.yaml', 'coverage/cov-r1.yaml', ['id: COV-R1', 'id: COV-X']),
      added('decisions', agreed('COV-X', '1.0', '2024-02-22')),
    ],
  ],
  [
    'met',
    final,
    'a draft of another document for the same phase',
    beside('coverage/x.yaml', 'coverage/cov-r1.yaml', ['id: COV-R1', 'id: COV-X']),
  ],
  [
    'unmet',
    final,
    'a version in force that is about PIT alone',
    [
      beside(
        'coverage/x.yaml',
        'coverage/cov-r1.yaml',
        ['version: "1.0"', 'version: "1.1"'],
        ['phases: [PIT, SIT]', 'phases: [PIT]'],
        [/ {2}- \{ title: Part C.*\n/, ''],
      ),
      added('decisions', agreed('COV-R1', '1.1', '2024-04-01')),
    ],
  ],
  ['unproven', final, 'no document', { file: 'coverage/cov-r1.yaml' }],
  ['met', 'sit-entry.coverage-submitted', 'a draft before anybody decided', [], { asOf: '2024-02-15' }],
  [
    'unmet',
    'sit-entry.coverage-submitted',
    'a submission of the day after the agreement',
    notice('date: 2024-01-31', 'date: 2024-02-22'),
  ],
  [
    'met',
    'sit-entry.coverage-submitted',
    'a submission of the day of the agreement',
    notice('date: 2024-01-31', 'date: 2024-02-21'),
  ],
  [
    'unproven',
    'sit-entry.coverage-submitted',
    'a submission of another version',
    notice(
      'date: 2024-01-31\n    document: COV-R1\n    version: "1.0"',
      'date: 2024-01-31\n    document: COV-R1\n    version: "0.7"',
    ),
  ],
  ['unmet', 'sit-completion.coverage', 'a coverage that leaves two groups out', left('groups: [ACC, MIG]')],
  ['unmet', 'sit-completion.coverage', 'a coverage that leaves a Sub-System out', left('subSystems: [SMS]')],
  ['met', 'sit-completion.coverage', 'a coverage that leaves a part of PIT out', left('phases: [PIT]')],
  [
    'unmet',
    'sit-completion.coverage',
    'a coverage whose next version waits to be agreed',
    [left('groups: [ACC]'), drafts.coverage],
  ],
  ['unmet', 'pit-completion.coverage-whole', 'a coverage that leaves the Sub-System out', left('subSystems: [SMS]')],
  ['met', 'pit-completion.coverage-whole', 'a coverage that leaves another Sub-System out', left('subSystems: [SSI]')],
  [
    'met',
    'pit-entry.added-criteria',
    'an approach that was agreed by a body without the power',
    decision('body: TAG\n    decidedAt: 2024-02-07', 'body: TAB\n    decidedAt: 2024-02-07'),
    { asOf: '2024-02-28' },
  ],
  [
    'met',
    'pit-entry.added-criteria',
    'an approach that was refused',
    decision('outcome: agreed-with-changes', 'outcome: disagreed'),
    { asOf: '2024-02-28' },
  ],
];

describe('a coverage is final', () => {
  expectTold(routes);
});

describe('the text of what was agreed', () => {
  expectTold(texts);

  it('that was edited since is told with the places of the edits, where the earlier text is at hand', async () => {
    const corpus = await corpusOf(
      sourcesIn(example('compliant')).map((source) => ({
        ...source,
        text: source.text.replace('total: 40', 'total: 400'),
      })),
    );
    const changes = () => [
      { path: 'testingIssues.thresholds', clause: '4.1(h)' as const },
      { path: 'risks', clause: '4.1(j)' as const },
      { path: 'title' },
    ];
    const { criteria } = judged({ ...corpus, changes }, 'sit-entry', 'R1');
    expect(
      criteria
        .filter(({ rule }) => rule === 'sit-entry.approach-final')
        .map(shownIn(corpus).criterion)
        .join(),
    ).toMatchSnapshot();
  });
});

describe('what is no longer on record', () => {
  expectFound(lost);
});

describe('the version in force', () => {
  expectTold(inForce);
});

const pending: readonly Finds[] = [
  ['told', 'document.pending', 'a later draft of an approach', drafts.approach],
  ['told', 'document.pending', 'a later draft of a coverage', drafts.coverage],
  [
    'quiet',
    'document.pending',
    'an earlier draft',
    beside('coverage/x.yaml', 'coverage/cov-r1.yaml', ['version: "1.0"', 'version: "0.9"']),
  ],
  [
    'quiet',
    'document.pending',
    'a later version that is final',
    [
      drafts.coverage,
      added('decisions', agreed('COV-R1', '1.1', '2024-05-08')),
      added('notices', submitted('COV-R1', '1.1', '2024-05-01')),
    ],
  ],
  ['told', 'pit.approval-outstanding', 'no final coverage, before PIT is certified', [], { asOf: '2024-02-15' }],
  [
    'quiet',
    'pit.approval-outstanding',
    'no final coverage, once PIT is certified',
    rewrite('decisions.yaml', [/ {2}- id: D-002\n(?: {4}.*\n)*/, '']),
  ],
  [
    'quiet',
    'direction.consultation',
    'a consultation on the day of the response',
    [
      added(
        'decisions',
        'body: Secretary of State, decidedAt: 2024-12-01, matter: document, outcome: directed, document: APP-R1, version: "1.0", finalVersion: "1.0", consultTag: true',
      ),
      added(
        'notices',
        'type: consultation, to: [TAG], document: APP-R1, date: 2024-12-20',
        'type: direction-response, to: [Secretary of State], document: APP-R1, version: "1.0", decision: D-1, date: 2024-12-20',
      ),
    ],
  ],
  [
    'quiet',
    'direction.consultation',
    'a response to another direction before the consultation',
    [
      added(
        'decisions',
        'body: Secretary of State, decidedAt: 2024-12-01, matter: document, outcome: directed, document: APP-R1, version: "1.0", finalVersion: "1.0", consultTag: true',
      ),
      added(
        'notices',
        'type: consultation, to: [TAG], document: APP-R1, date: 2024-12-20',
        'type: direction-response, to: [Secretary of State], document: APP-R1, version: "1.0", decision: D-004, date: 2024-12-10',
      ),
    ],
  ],
  [
    'told',
    'direction.consultation',
    'a consultation on another document',
    [
      added(
        'decisions',
        'body: Secretary of State, decidedAt: 2024-12-01, matter: document, outcome: directed, document: APP-R1, version: "1.0", finalVersion: "1.0", consultTag: true',
      ),
      added('notices', 'type: consultation, to: [TAG], document: COV-R1, date: 2024-12-20'),
    ],
  ],
];

describe('what is still to be agreed or directed', () => {
  expectFound(pending);
});
