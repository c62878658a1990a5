import { describe, expect, it } from 'vitest';
import { inspect } from '../../src/engine/inspect.ts';
import { beside, decision, notice, programme, record, rewrite } from '../clause-table/fixture.ts';
import { added, corpusOf, type Edit, edited, example, judged, pinned, sourcesIn } from '../support/record.ts';
import { type Case, expectFound, expectTold, type Finds } from './told-cases.ts';

const file = 'user-testing/ut-r1.yaml';
const user = (from: string, to: string): Edit => ({ file, from, to });
const draft = (...pairs: readonly (readonly [string | RegExp, string])[]): Edit =>
  beside('user-testing/x.yaml', file, ['version: "1.0"', 'version: "1.1"'], ...pairs);
const decided = (body: string, outcome: string, day: string, version = '"1.0"'): Edit =>
  added(
    'decisions',
    `body: ${body}, decidedAt: ${day}, matter: user-testing, outcome: ${outcome}, document: UT-R1, version: ${version}`,
  );
const consultation = (row: string): Edit => added('notices', `type: consultation, document: UT-R1, ${row}`);
const response = (row: string): Edit =>
  added('notices', `type: direction-response, document: UT-R1, version: "1.0", ${row}`);

const unapproved = decision(record('decisions.yaml', 'D-009'), '');
const unsent = notice(record('notices.yaml', 'N-007'), '');
const unplanned = rewrite('programme.yaml', [/ {6}- \{ id: R1-M[56], event: user-testing.*\n/g, '']);
const notBegun = programme(
  'event: user-testing-start, baseline: 2024-11-25, actual: 2024-11-25',
  'event: user-testing-start, baseline: 2024-11-25',
);
const text = (more: string): string => `kind: user-testing\nid: UT-R1\nversion: "1.0"\ntitle: x\nrelease: R1\n${more}`;
const notRequired: Edit = { file, to: text('required: false\nreason: no User is affected\n') };
const gone: Edit = { file };
/** User Testing that is recorded as not required, and of which nothing was ever done. */
const left: readonly Edit[] = [gone, notRequired, unapproved, unsent, notBegun];
const earlier = (id: string, more: string): Edit => ({
  file: 'user-testing/x.yaml',
  to: text('required: false\nreason: x\n').replace('UT-R1', id).replace('"1.0"', '"0.9"') + more,
});

const applies: readonly Case[] = [
  ['not-applicable', 'user-testing.document', 'a word that it is not required', left],
  [
    'unmet',
    'user-testing.document',
    'a word that it is not required, and a submission',
    left.filter((each) => each !== unsent),
  ],
  [
    'unmet',
    'user-testing.document',
    'a word that it is not required, and an approval',
    left.filter((each) => each !== unapproved),
  ],
  [
    'unmet',
    'user-testing.document',
    'a word that it is not required, and a direction',
    [...left, decided('Secretary of State', 'directed', '2024-10-09')],
  ],
  [
    'unmet',
    'user-testing.document',
    'a word that it is not required, an approval and a direction',
    [...left.filter((each) => each !== unapproved), decided('Secretary of State', 'directed', '2024-10-01')],
  ],
  [
    'unmet',
    'user-testing.document',
    'a word that it is not required, and a day on which it is to begin',
    [...left, earlier('UT-R1', 'commencedAt: 2040-01-01\n')],
  ],
  [
    'unmet',
    'user-testing.document',
    'a word that it is not required, and one of another document',
    [...left, earlier('UT-X', '')],
  ],
  ['not-applicable', 'user-testing.document', 'a word that it is not required, twice', [...left, earlier('UT-R1', '')]],
  [
    'unmet',
    'user-testing.document',
    'a word that it is not required, and a milestone that says that it began',
    left.filter((each) => each !== notBegun),
  ],
  ['not-applicable', 'user-testing.document', 'nothing that speaks of it', [gone, unapproved, unplanned]],
  ['unproven', 'user-testing.document', 'nothing but a milestone', [gone, unapproved, notBegun]],
  ['unproven', 'user-testing.document', 'nothing but an approval', [gone, unplanned]],
  ['unmet', 'user-testing.document', 'two documents', beside('user-testing/x.yaml', file, ['id: UT-R1', 'id: UT-X'])],
  ['met', 'user-testing.document', 'a later draft beside what was approved', draft()],
];

const steps: readonly Case[] = [
  [
    'unproven',
    'user-testing.consulted',
    'a consultation on another document',
    notice('date: 2024-08-30\n    document: UT-R1', 'date: 2024-08-30\n    document: UT-R2'),
  ],
  [
    'unproven',
    'user-testing.consulted',
    'a consultation on a later version',
    notice(
      'date: 2024-08-30\n    document: UT-R1\n    version: "1.0"',
      'date: 2024-08-30\n    document: UT-R1\n    version: "1.1"',
    ),
  ],
  [
    'met',
    'user-testing.consulted',
    'a consultation on an earlier version',
    notice(
      'date: 2024-08-30\n    document: UT-R1\n    version: "1.0"',
      'date: 2024-08-30\n    document: UT-R1\n    version: "0.9"',
    ),
  ],
  [
    'met',
    'user-testing.consulted',
    'a consultation that closed on the day of the submission',
    consultation('to: [TAG], date: 2024-09-06'),
  ],
  [
    'unmet',
    'user-testing.consulted',
    'one of two consultations that closed afterwards',
    consultation('to: [TAG], date: 2024-09-07'),
  ],
  [
    'unmet',
    'user-testing.consulted',
    'Parties and others left out',
    notice('to: [TAG, Parties, Other]\n    date: 2024-08-30', 'to: [TAG]\n    date: 2024-08-30'),
  ],
  [
    'unproven',
    'user-testing.submitted',
    'a submission of another version',
    notice(
      'date: 2024-09-06\n    document: UT-R1\n    version: "1.0"',
      'date: 2024-09-06\n    document: UT-R1\n    version: "0.9"',
    ),
  ],
  [
    'met',
    'user-testing.approved',
    'an approval of the day of the submission',
    decision('decidedAt: 2024-10-09', 'decidedAt: 2024-09-06'),
  ],
  [
    'unmet',
    'user-testing.approved',
    'an approval of the day before',
    decision('decidedAt: 2024-10-09', 'decidedAt: 2024-09-05'),
  ],
  [
    'unproven',
    'user-testing.approved',
    'an approval of another version',
    decision(
      'outcome: approved\n    document: UT-R1\n    version: "1.0"',
      'outcome: approved\n    document: UT-R1\n    version: "0.9"',
    ),
  ],
  [
    'met',
    'user-testing.approved',
    'a second approval by a body without the power',
    decided('TAG', 'approved', '2024-10-08'),
  ],
  [
    'met',
    'user-testing.approved',
    'a later version that a body without the power approved',
    [draft(), decided('TAG', 'approved', '2024-10-08', '"1.1"')],
  ],
  [
    'unproven',
    'user-testing.approved',
    'a direction of the day',
    decided('Secretary of State', 'directed', '2024-10-09'),
  ],
  ['met', 'user-testing.approved', 'a direction before', decided('Secretary of State', 'directed', '2024-10-08')],
  ['met', 'user-testing.approved', 'a direction by a body without the power', decided('TAG', 'directed', '2024-10-10')],
];

const directed = decided('Secretary of State', 'directed', '2024-10-01');
const answered = 'to: [Secretary of State], decision: D-1';
const directions: readonly Finds[] = [
  ['told', 'user-testing.direction', 'a direction without response', directed],
  [
    'told',
    'user-testing.direction',
    'a direction without response, of which two versions are on record',
    [directed, draft()],
  ],
  [
    'quiet',
    'user-testing.direction',
    'a direction by a body without the power',
    decided('TAG', 'directed', '2024-10-01'),
  ],
  ['quiet', 'user-testing.direction', 'a response of the day', [directed, response(`${answered}, date: 2024-10-01`)]],
  ['told', 'user-testing.direction', 'a response from before', [directed, response(`${answered}, date: 2024-09-30`)]],
  [
    'told',
    'user-testing.direction',
    'a response to another decision',
    [directed, response('to: [Secretary of State], decision: D-009, date: 2024-10-10')],
  ],
  [
    'told',
    'user-testing.direction',
    'a response to somebody else',
    [directed, response('to: [Parties], decision: D-1, date: 2024-10-10')],
  ],
  ['told', 'user-testing.undecided', 'nothing on record', [gone, unapproved, unplanned]],
];

const tooEarly = user(
  'entryMetAt: 2024-09-05\n    evidence: Entry form of USER-1\n    startedAt: 2024-11-25',
  'entryMetAt: 2024-12-05\n    evidence: Entry form of USER-1\n    startedAt: 2024-11-25',
);
const unshown = user('entryMetAt: 2024-09-05\n    evidence: Entry form of USER-1\n', 'entryMetAt: 2024-10-20\n');
const late = user('startedAt: 2024-11-27', 'startedAt: 2025-02-01');
const users: readonly Finds[] = [
  ['told', 'user.early', 'a User that starts on the day', tooEarly, { asOf: '2024-11-25' }],
  ['quiet', 'user.early', 'a User that is still to start', tooEarly, { asOf: '2024-11-24' }],
  ['quiet', 'user.early', 'a User of a later draft', draft(['entryMetAt: 2024-09-05', 'entryMetAt: 2024-12-05'])],
  [
    'told',
    'user.early',
    'a User of a later version that is approved',
    [
      draft(['entryMetAt: 2024-09-05', 'entryMetAt: 2024-12-05']),
      decided('Secretary of State', 'approved', '2024-10-20', '"1.1"'),
    ],
  ],
  [
    'quiet',
    'user.early',
    'a User of a later version that was not approved but directed',
    [
      draft(['entryMetAt: 2024-09-05', 'entryMetAt: 2024-12-05']),
      decided('Secretary of State', 'directed', '2024-10-01', '"1.1"'),
    ],
  ],
  [
    'quiet',
    'user.early',
    'a User of a later version that a body without the power approved',
    [draft(['entryMetAt: 2024-09-05', 'entryMetAt: 2024-12-05']), decided('TAG', 'approved', '2024-10-20', '"1.1"')],
  ],
  [
    'quiet',
    'user.early',
    'a User of a document that nobody approved',
    [tooEarly, decision('outcome: approved\n    document: UT-R1', 'outcome: approved\n    document: UT-X')],
  ],
  ['told', 'user.unevidenced', 'a User that met the requirements on the day', unshown, { asOf: '2024-10-20' }],
  ['quiet', 'user.unevidenced', 'a User that is still to meet the requirements', unshown, { asOf: '2024-10-19' }],
  [
    'quiet',
    'user.unevidenced',
    'a User that has not met the requirements',
    user('entryMetAt: 2024-09-05\n    evidence: Entry form of USER-1\n', ''),
  ],
  ['told', 'user.absent', 'a User that has not started', late, { asOf: '2025-01-20' }],
  ['told', 'user.absent', 'a User that started too late, on that day', late, { asOf: '2025-02-01' }],
  ['quiet', 'user.absent', 'a User on the last day', late, { asOf: '2025-01-17' }],
];

describe('whether User Testing is required', () => {
  expectTold(applies);
});

describe('before User Testing', () => {
  expectTold(steps);
});

describe('directions about User Testing', () => {
  expectFound(directions);
});

describe('the Users', () => {
  expectFound(users);
});

describe('User Testing begins', () => {
  const began = async (edits: readonly Edit[], asOf: string) => {
    const corpus = await corpusOf(await pinned(edits.reduce(edited, sourcesIn(example('compliant')))));
    const { status, passage } = judged(corpus, 'user-testing', 'R1', undefined, asOf);
    return [status, passage?.says, passage && `${passage.at.file}:${passage.at.line}`];
  };
  const byUser = [notBegun, rewrite(file, [/commencedAt.*\n?/, ''])];

  it('with its first User, on that day', async () => {
    const says = 'User Testing of R1 commenced on 2024-11-25';
    expect(await began(byUser, '2024-11-25')).toEqual(['passed', says, 'user-testing/ut-r1.yaml:15']);
    expect(await began(byUser, '2024-11-24')).toEqual(['open', undefined, undefined]);
  });
});

describe('an approval is of what the document says', () => {
  const sources = sourcesIn(example('compliant'));
  const approval = async (edit: Edit) => {
    const corpus = await corpusOf(edited(sources, edit));
    const found = judged(corpus, 'user-testing', 'R1').criteria.find(({ rule }) => rule === 'user-testing.approved');
    const fallen = inspect(corpus, '2036-01-01').filter(({ rule }) => rule === 'approval.fallen');
    return { status: found?.status, says: found?.reasons[0]?.message, fallen };
  };

  it.each([
    ['a part of it', user('completion: Each User has', 'completion: A User has')],
    ['who must take part', user('participant: USER-2', 'participant: USER-3')],
    ['what comes before', user('required: true', 'required: true\nrequiresSitCompletion: true')],
  ])('and ends when it says something else: %s', async (_, edit) => {
    const { status, says, fallen } = await approval(edit);
    expect(status).toBe('unproven');
    expect(says).toContain('UT-R1 1.0 is not the text that D-009 approved on 2024-10-09');
    expect(fallen).toMatchObject([{ clause: '7.4', message: says, actor: 'DCC' }]);
  });

  it.each([
    ['when a User was ready', user('entryMetAt: 2024-09-05', 'entryMetAt: 2024-09-06')],
    ['what shows it', user('evidence: Entry form of USER-1', 'evidence: Letter')],
    ['when a User began', user('startedAt: 2024-11-27', 'startedAt: 2024-11-28')],
    ['when testing began', user('\ncommencedAt: 2024-11-25', '\ncommencedAt: 2024-11-26')],
  ])('and not of what is filled in later: %s', async (_, edit) => {
    expect(await approval(edit)).toMatchObject({ status: 'met', fallen: [] });
  });

  it('and shows nothing without a digest', async () => {
    const { status, says, fallen } = await approval(rewrite('decisions.yaml', [/ {4}digest: sha256:9c37.*\n/, '']));
    expect(status).toBe('unproven');
    expect(says).toContain('D-009 does not pin the content of UT-R1 1.0');
    expect(fallen).toHaveLength(1);
  });
});
