import { beforeAll, describe, expect, it } from 'vitest';
import { inspect, inspectRelease } from '../../src/engine/inspect.ts';
import { roots } from '../../src/engine/judge.ts';
import type { Corpus } from '../../src/model/document.ts';
import { added, corpusOf, type Edit, edited, example, judged, pinned, sourcesIn } from '../support/record.ts';

const compliant = edited(sourcesIn(example('compliant')), {
  file: 'programme.yaml',
  from: 'kind: programme\n',
  to: 'kind: programme\nsigning: [{ body: TAG, signers: signers/none }, { body: Panel, signers: signers/none }, { body: Secretary of State, signers: signers/none }]\n',
});
let whole: Corpus;
beforeAll(async () => {
  whole = await corpusOf(compliant);
});

/** A record in which these decisions are not signed as they must be, and all others are. */
const lacking = (ids: readonly string[], corpus = whole): Corpus => ({
  ...corpus,
  unsigned: ({ id }) => (ids.includes(id) ? 'it is not signed' : undefined),
});

const recordAfter = async (...edits: readonly Edit[]): Promise<Corpus> =>
  corpusOf(await pinned(edits.reduce(edited, compliant)));

/** What blocks a gate, of `R1` or of `R1/SMS`: the criteria, their status, and all that is said. */
function blockers(corpus: Corpus, gate: string, of: string) {
  const [release = '', subSystem] = of.split('/');
  const found = roots(judged(corpus, gate, release, subSystem).criteria);
  return {
    rules: found.map(({ rule, status }) => `${rule} ${status}`),
    says: found.flatMap(({ reasons }) => reasons.map(({ message, fix }) => `${message}; ${fix}`)).join('\n'),
  };
}

const wanting = (body: string): string => `which counts only with the signature of ${body}: it is not signed`;

describe('a decision that is not signed as the programme asks', () => {
  it.each([
    ['D-001', 'pit-entry', 'R1/SMS', 'pit-entry.added-criteria', 'TAG'],
    ['D-001', 'pit-completion', 'R1/SSI', 'pit-completion.approach-final', 'TAG'],
    ['D-001', 'sit-entry', 'R1', 'sit-entry.approach-final', 'TAG'],
    ['D-002', 'pit-completion', 'R1/SMS', 'pit-completion.coverage-final', 'TAG'],
    ['D-002', 'sit-completion', 'R1', 'sit-completion.coverage', 'TAG'],
    ['D-008', 'sit-entry', 'R2', 'sit-entry.coverage-final', 'Secretary of State'],
    ['D-009', 'user-testing', 'R1', 'user-testing.approved', 'Secretary of State'],
    ['D-010', 'sit-completion', 'R1', 'sit-completion.determination', 'Panel'],
    ['D-011', 'sit-publication', 'R1', 'sit-publication.redacted', 'Panel'],
    ['D-014', 'sit-publication', 'R2', 'sit-publication.completed', 'Panel'],
  ])('%s makes nothing final, agreed or complete: %s of %s', (id, gate, of, rule, body) => {
    const found = blockers(lacking([id]), gate, of);
    expect(found.rules).toEqual([`${rule} unproven`]);
    expect(found.says).toContain(wanting(body));
    expect(found.says).toContain(`have ${id} signed: fsm-check sign ${id}`);
  });

  it('takes no test out of scope', () => {
    const found = blockers(lacking(['D-012']), 'sit-completion', 'R2');
    expect(found.rules).toEqual(['sit-completion.tests-completed unmet']);
    expect(found.says).toContain(`test SIT-RET-06 of group RET is descoped by D-012, ${wanting('TAG')}`);
  });

  it('takes no issue out of the count', () => {
    const found = blockers(lacking(['D-007']), 'sit-completion', 'R1');
    expect(found.rules).toEqual(['sit-completion.recount unproven']);
    expect(found.says).toContain('states excluded issues of severity 3 as 1; the record of 2024-10-16 holds 0');
    expect(found.says).toContain('have D-007 signed: fsm-check sign D-007');
  });

  it.each([
    [1, 'sit-completion.thresholds unproven', 'have D-007 signed: fsm-check sign D-007'],
    [0, 'sit-completion.thresholds unmet', 'close 2 or more of TI-R1-017 and TI-R1-019'],
  ])('keeps no threshold, and is all that is wanting only where it would: at most %i', async (maximum, rule, fix) => {
    const edit = {
      file: 'approach/app-r1.yaml',
      from: 'severity: 3, maximum: 8',
      to: `severity: 3, maximum: ${maximum}`,
    };
    const found = blockers(lacking(['D-007'], await recordAfter(edit)), 'sit-completion', 'R1');
    expect(found.rules).toContain(rule);
    expect(found.says).toContain(fix);
  });

  it('is not all that is wanting where an exclusion was declined since', async () => {
    const declined = added(
      'decisions',
      'body: TAG, decidedAt: 2024-09-12, matter: exclusion, outcome: declined, issue: TI-R1-019, phase: SIT',
    );
    const found = blockers(lacking(['D-007'], await recordAfter(declined)), 'sit-completion', 'R1');
    expect(found.rules).toEqual(['sit-completion.recount unmet']);
  });

  it('lowers no severity', () => {
    const told = inspect(lacking(['D-005']), '2036-01-01').map(({ message }) => message);
    const before = inspect(lacking([]), '2036-01-01').map(({ message }) => message);
    expect(told.filter((message) => !before.includes(message)).join('\n')).toContain(
      `TI-R1-016 went from severity 2 to 3 on 2024-08-14 by D-005, ${wanting('TAG')}`,
    );
  });

  it('is what is wanting where thresholds are kept only by a severity that it agreed to lower', async () => {
    const corpus = await recordAfter(
      {
        file: 'issues/log-r1.yaml',
        from: 'severityHistory: [{ at: 2024-08-06, severity: 3 }]',
        to: 'severityHistory: [{ at: 2024-08-06, severity: 2 }, { at: 2024-08-07, severity: 3, decision: D-1 }]',
      },
      added(
        'decisions',
        'body: TAG, decidedAt: 2024-08-07, matter: severity, outcome: agreed, issue: TI-R1-017, severity: 3',
      ),
    );
    const decisive = (record: Corpus) =>
      inspectRelease(record, [judged(record, 'sit-completion', 'R1')], '2036-01-01').filter(
        ({ rule }) => rule === 'issue.downgrade-decisive',
      );
    expect(decisive(lacking([], corpus))).toEqual([]);
    expect(decisive(lacking(['D-1'], corpus))).toMatchObject([
      {
        message: expect.stringContaining(
          'SIT of R1 are kept only by changes of severity that are not signed as agreed; without them',
        ),
        fix: 'have D-1 signed: fsm-check sign D-1',
        actor: 'TAG',
      },
    ]);
  });

  const delegated = [
    added(
      'decisions',
      'body: Panel, decidedAt: 2024-11-01, matter: delegation, outcome: delegated, delegate: TAG, delegates: [sit-completion]',
    ),
    {
      file: 'decisions.yaml',
      from: '  - id: D-010\n    body: Panel\n',
      to: '  - id: D-010\n    body: TAG\n    onBehalfOf: Panel\n    delegation: D-1\n',
    },
  ];
  it.each([
    [[], [], ''],
    [['D-010'], ['sit-completion.determination unproven'], wanting('TAG')],
    [
      ['D-1'],
      ['sit-completion.determination unproven'],
      `D-010 of TAG on behalf of Panel says confirmed on 2024-11-13, by the delegation D-1, ${wanting('Panel')}; have D-1 signed`,
    ],
  ])('delegates nothing, nor does a delegate decide without: %j', async (ids, rules, says) => {
    const found = blockers(lacking(ids, await recordAfter(...delegated)), 'sit-completion', 'R1');
    expect(found.rules).toEqual(rules);
    expect(found.says).toContain(says);
  });

  const decided = (row: string): Edit =>
    added('decisions', `${row}, release: R1, document: REP-SIT-R1, version: "0.10"`);
  const referral = (day: string): Edit =>
    added(
      'notices',
      `type: referral, to: [Secretary of State], date: ${day}, release: R1, document: REP-SIT-R1, matters: [x]`,
    );

  it('ends no referral, though it says that SIT is not complete', async () => {
    const corpus = await recordAfter(
      referral('2024-11-01'),
      decided('body: Secretary of State, decidedAt: 2024-11-05, matter: sit-completion, outcome: not-complete'),
    );
    const found = blockers(lacking(['D-1'], corpus), 'sit-completion', 'R1');
    expect(found.rules).toContain('sit-completion.referral unproven');
    expect(found.says).toContain(`determined by D-1, ${wanting('Secretary of State')}; have D-1 signed`);
    expect(blockers(lacking([], corpus), 'sit-completion', 'R1').rules).not.toContain(
      'sit-completion.referral unproven',
    );
  });

  it('opens no way to the Secretary of State, though it declines', async () => {
    const corpus = await recordAfter(
      {
        file: 'decisions.yaml',
        from: 'body: Panel\n    decidedAt: 2024-11-13\n    matter: sit-completion\n    outcome: confirmed',
        to: 'body: Secretary of State\n    decidedAt: 2024-11-13\n    matter: sit-completion\n    outcome: complete',
      },
      referral('2024-11-10'),
      decided('body: Panel, decidedAt: 2024-11-09, matter: sit-completion, outcome: declined'),
    );
    const determination = (ids: readonly string[]) =>
      judged(lacking(ids, corpus), 'sit-completion', 'R1').criteria.find(
        ({ rule }) => rule === 'sit-completion.determination',
      );
    expect(determination([])?.status).toBe('met');
    expect(determination(['D-1'])).toMatchObject({
      status: 'unproven',
      reasons: [
        {
          message: `D-010 of Secretary of State overrules D-1, ${wanting('Panel')}`,
          fix: 'have D-1 signed: fsm-check sign D-1',
          actor: 'Panel',
        },
      ],
    });
  });

  it.each([
    [
      'D-002',
      'sit-entry',
      'sit-entry.coverage-final',
      'body: DCC, decidedAt: 2024-02-20, matter: document, outcome: agreed, document: COV-R1, version: "1.0"',
    ],
    [
      'D-009',
      'user-testing',
      'user-testing.approved',
      'body: TAG, decidedAt: 2024-10-08, matter: user-testing, outcome: approved, document: UT-R1, version: "1.0"',
    ],
    [
      'D-010',
      'sit-completion',
      'sit-completion.determination',
      'body: Parties, decidedAt: 2024-11-14, matter: sit-completion, outcome: confirmed, release: R1, document: REP-SIT-R1, version: "0.10"',
    ],
  ])('is what is wanting, whoever else said the same: %s', async (id, gate, rule, row) => {
    const corpus = await recordAfter(added('decisions', row));
    const found = blockers(lacking([id], corpus), gate, 'R1');
    expect(found.rules).toContain(`${rule} unproven`);
    expect(found.says).toContain(`have ${id} signed: fsm-check sign ${id}`);
  });

  it('of a delegate for whom nobody signs wants signers first', async () => {
    const byAuthority = (edit: Edit): Edit => ({
      ...edit,
      to: edit.to?.replace(/(delegate|body): TAG/, '$1: Authority') as string,
    });
    const corpus = await recordAfter(...delegated.map(byAuthority));
    const { says } = blockers(lacking(['D-010'], corpus), 'sit-completion', 'R1');
    expect(says).toContain('name those who sign for Authority in the programme, under signing');
  });

  it.each([
    [
      'disagreed',
      'sit-entry',
      'sit-entry.approach-final',
      'body: TAG, decidedAt: 2024-03-01, matter: document, outcome: disagreed, document: APP-R1, version: "1.0"',
    ],
    [
      'declined',
      'sit-completion',
      'sit-completion.report',
      'body: Panel, decidedAt: 2024-11-14, matter: sit-completion, outcome: declined, release: R1, document: REP-SIT-R1, version: "0.10"',
    ],
    [
      'directed',
      'user-testing',
      'user-testing.approved',
      'body: Secretary of State, decidedAt: 2024-10-10, matter: user-testing, outcome: directed, document: UT-R1, version: "1.0"',
    ],
  ])('is heeded all the same where it says no: %s', async (_, gate, rule, row) => {
    const corpus = await recordAfter(added('decisions', row));
    const signed = blockers(lacking([], corpus), gate, 'R1').rules.map((each) => each.split(' ')[0]);
    expect(signed).toContain(rule);
    expect(blockers(lacking(['D-1'], corpus), gate, 'R1').rules.map((each) => each.split(' ')[0])).toEqual(signed);
    const told = inspect(lacking(['D-1'], corpus), '2036-01-01').map(({ message }) => message);
    const says = 'it is not signed; it is heeded all the same, for it says no';
    expect(told.filter((message) => message.endsWith(says))).toHaveLength(_ === 'directed' ? 0 : 1);
  });
});
