import { describe, expect, it } from 'vitest';
import { roots } from '../../src/engine/judge.ts';
import type { GateResult } from '../../src/model/report.ts';
import { corpusOf, type Edit, edited, example, judged, pinned, sourcesIn } from '../support/record.ts';

const sources = sourcesIn(example('compliant'));

async function judge(gate: string, of: string, edits: readonly Edit[], asOf?: string): Promise<GateResult> {
  const [release = '', subSystem] = of.split('/');
  return judged(await corpusOf(await pinned(edits.reduce(edited, sources))), gate, release, subSystem, asOf);
}

const criterion = (result: GateResult, name: string) => {
  const found = result.criteria.find(({ rule }) => rule.endsWith(`.${name}`));
  if (!found) throw new Error(`no criterion ${name}`);
  return {
    status: found.status,
    told: [...found.evidence.map(({ says }) => says), ...found.reasons.map(({ message }) => message)].join('\n'),
  };
};

const decisions = (...rows: string[]): Edit => ({
  file: 'decisions.yaml',
  from: 'decisions:\n',
  to: `decisions:\n${rows.map((row) => `  - { ${row}, reference: x }\n`).join('')}`,
});
const notices = (...rows: string[]): Edit => ({
  file: 'notices.yaml',
  from: 'notices:\n',
  to: `notices:\n${rows.map((row) => `  - { ${row}, from: DCC, reference: x }\n`).join('')}`,
});

describe('final by any valid route', () => {
  const final = async (edits: readonly Edit[], of = 'R1', gate = 'sit-entry', asOf?: string) =>
    criterion(await judge(gate, of, edits, asOf), 'approach-final');

  it('agreed with listed changes', async () => {
    expect(await final([])).toEqual({
      status: 'met',
      told: 'APP-R1 1.0 is final under 4.2(a): TAG, 2024-02-07 (D-001)',
    });
  });

  it('determined by the Secretary of State on a referral', async () => {
    expect(criterion(await judge('sit-entry', 'R2', []), 'coverage-final').told).toBe(
      'COV-R2 1.0 is final under 5.2(b): Secretary of State, 2024-10-02 (D-008)',
    );
  });

  it('but not determined without a referral', async () => {
    const edit = {
      file: 'notices.yaml',
      from: 'type: referral\n    from: DCC\n    to: [Secretary of State]\n    date: 2024-09-04\n    document: COV-R2',
      to: 'type: referral\n    from: DCC\n    to: [Secretary of State]\n    date: 2024-09-04\n    document: COV-R1',
    };
    const result = criterion(await judge('sit-entry', 'R2', [edit]), 'coverage-final');
    expect(result.status).toBe('unmet');
    expect(result.told).toContain('no referral is on record before it');
  });

  it('directed by the Secretary of State, without a submission', async () => {
    const edits: Edit[] = [
      {
        file: 'decisions.yaml',
        from: 'body: TAG\n    decidedAt: 2024-02-07\n    matter: document\n    outcome: agreed-with-changes',
        to: 'body: Secretary of State\n    decidedAt: 2024-02-07\n    matter: document\n    outcome: directed',
      },
    ];
    expect((await final(edits)).told).toContain('of which no version was final before');
    const earlier = decisions(
      'id: D-X, body: TAG, decidedAt: 2024-01-20, matter: document, outcome: agreed, document: APP-R1, version: "0.5"',
    );
    edits.push(earlier);
    expect((await final(edits)).told).toContain('is final under 4.4(b): Secretary of State');
    const submitted = (await judge('sit-entry', 'R1', edits)).criteria.find(
      ({ rule }) => rule === 'sit-entry.approach-submitted',
    );
    expect(submitted).toMatchObject({
      status: 'not-applicable',
      because: 'APP-R1 1.0 was directed by the Secretary of State (D-001)',
    });
  });

  it('an open referral blocks, and names who decides', async () => {
    const result = await judge('sit-entry', 'R1', [
      notices(
        'id: N-X, type: referral, to: [Secretary of State], date: 2024-05-01, document: APP-R1, version: "1.0", matters: [Depth]',
      ),
    ]);
    expect(criterion(result, 'approach-final')).toMatchObject({
      status: 'unmet',
      told: expect.stringContaining('are not determined'),
    });
    expect(roots(result.criteria)[0]?.reasons[0]?.actor).toBe('Secretary of State');
  });

  it('a disagreement on the same day or later takes an agreement back', async () => {
    const later = decisions(
      'id: D-X, body: TAG, decidedAt: 2024-02-21, matter: document, outcome: disagreed, document: COV-R1, version: "1.0"',
    );
    expect(criterion(await judge('sit-entry', 'R1', [later]), 'coverage-final').told).toContain(
      'the later word counts',
    );
  });

  it('a newer draft changes nothing until it is final (A32)', async () => {
    const text = sources.find(({ file }) => file === 'coverage/cov-r1.yaml')?.text ?? '';
    const draft = { file: 'coverage/draft.yaml', to: text.replace('version: "1.0"', 'version: "1.1"') };
    expect(criterion(await judge('sit-completion', 'R1', [draft]), 'coverage').told).toContain(
      'COV-R1 1.0 sets out all of SIT of R1',
    );
    const agreed = decisions(
      'id: D-X, body: TAG, decidedAt: 2024-09-02, matter: document, outcome: agreed, document: COV-R1, version: "1.1"',
    );
    expect(criterion(await judge('sit-completion', 'R1', [draft, agreed]), 'coverage').told).toContain(
      'COV-R1 1.1 sets out all of SIT of R1',
    );
  });

  it('two final documents for one scope are none', async () => {
    const text = sources.find(({ file }) => file === 'coverage/cov-r1.yaml')?.text ?? '';
    const rival = { file: 'coverage/rival.yaml', to: text.replace('id: COV-R1', 'id: COV-X') };
    const agreed = decisions(
      'id: D-X, body: TAG, decidedAt: 2024-02-22, matter: document, outcome: agreed, document: COV-X, version: "1.0"',
    );
    expect(criterion(await judge('sit-entry', 'R1', [rival, agreed]), 'coverage-final')).toMatchObject({
      status: 'unmet',
      told: expect.stringContaining('one document must govern'),
    });
  });

  it('numbers of versions are compared as numbers: 1.10 after 1.9', async () => {
    const text = sources.find(({ file }) => file === 'reports/rep-sit-r1.yaml')?.text ?? '';
    const newer = [
      { file: 'reports/rep-sit-r1.yaml', from: 'version: "1.0"\ntitle', to: 'version: "1.9"\ntitle' },
      {
        file: 'reports/newer.yaml',
        to: text.replace('version: "1.0"\ntitle', 'version: "1.10"\ntitle').replace('met: true', 'met: false'),
      },
    ];
    expect(criterion(await judge('sit-completion', 'R1', newer), 'exit-criteria').told).toContain(
      'SIT-X1 is answered as not met',
    );
  });
});

describe('the scope of a document', () => {
  const text = sources.find(({ file }) => file === 'coverage/cov-r1.yaml')?.text ?? '';
  const agreed = (version: string, date: string): Edit =>
    decisions(
      `id: D-X, body: TAG, decidedAt: ${date}, matter: document, outcome: agreed, document: COV-R1, version: "${version}"`,
    );

  it('a final version that no longer is about SIT leaves SIT without one (A32)', async () => {
    const narrower = {
      file: 'coverage/narrower.yaml',
      to: text
        .replace('version: "1.0"', 'version: "1.1"')
        .replace('phases: [PIT, SIT]', 'phases: [PIT]')
        .replace(/ {2}- \{ title: Part C.*\n/, ''),
    };
    expect(
      criterion(await judge('sit-entry', 'R1', [narrower, agreed('1.1', '2024-04-01')]), 'coverage-final').told,
    ).toContain('COV-R1 1.1 is in force and is not about SIT of R1');
  });

  it('a document about SIT alone that names one Sub-System is not about the whole system', async () => {
    const one = {
      file: 'coverage/cov-r1.yaml',
      from: 'phases: [PIT, SIT]\nsubSystems: [SMS, SSI]',
      to: 'phases: [SIT]\nsubSystems: [SMS]',
    };
    expect(criterion(await judge('sit-entry', 'R1', [one]), 'coverage-final').told).toContain(
      'no coverage document for SIT of R1 is on record',
    );
  });

  it('a Sub-System belongs to the release that is named with it', async () => {
    const dropped = { file: 'programme.yaml', from: 'subSystems: [SMS, SSI]', to: 'subSystems: [SMS]' };
    const result = await judge('sit-entry', 'R1', [dropped]);
    expect(criterion(result, 'record').told).toContain('release R1 has no Sub-System "SSI"');
    const stray = {
      file: 'issues/log-r1.yaml',
      from: 'title: Incident without a contact is accepted\n    phase: PIT\n    subSystems: [SMS]',
      to: 'title: x\n    phase: PIT\n    subSystems: [OMS]',
    };
    expect(criterion(await judge('pit-completion', 'R1/SMS', [stray]), 'record').told).toContain(
      'release R1 has no Sub-System "OMS"',
    );
  });

  it('TAG and DCC may still agree after a referral', async () => {
    const edits = [
      {
        file: 'decisions.yaml',
        from: 'body: Secretary of State\n    decidedAt: 2024-10-02\n    matter: document\n    outcome: determined',
        to: 'body: TAG\n    decidedAt: 2024-10-02\n    matter: document\n    outcome: agreed-with-changes',
      },
    ];
    expect(criterion(await judge('sit-entry', 'R2', edits), 'coverage-final').told).toContain(
      'COV-R2 1.0 is final under 5.2(a)',
    );
  });

  it('an item that names nothing of its document is about all of it (2.9)', async () => {
    const slip = {
      file: 'coverage/cov-r1.yaml',
      from: 'completeness: full\n',
      to: 'completeness: partial\noutstanding:\n  - { id: OUT-1, description: roles, releases: [R2], groups: [ACC] }\n',
    };
    expect((await judge('sit-entry', 'R1', [slip], '2024-06-23')).summary).toContain('OPEN for part');
  });

  it('two files for one version of other words are none', async () => {
    const text = sources.find(({ file }) => file === 'approach/app-r1.yaml')?.text ?? '';
    for (const file of ['aa.yaml', 'zz.yaml'])
      expect(
        criterion(
          await judge('sit-entry', 'R1', [{ file, to: text.replace('total: 40', 'total: 400') }]),
          'approach-final',
        ),
      ).toMatchObject({ status: 'unproven', told: expect.stringContaining('stands in two files') });
  });

  it('a direction about something else settles no referral', async () => {
    const referred = notices(
      'id: N-X, type: referral, to: [Secretary of State], date: 2024-05-01, document: APP-R1, version: "1.0", matters: [Depth]',
    );
    const directed = (more: string): Edit =>
      decisions(
        `id: D-X, body: Secretary of State, decidedAt: 2024-05-08, matter: document, outcome: directed, document: APP-R1, version: "1.0"${more}`,
      );
    const final = async (more: string) =>
      criterion(await judge('sit-entry', 'R1', [referred, directed(more)]), 'approach-final').status;
    expect(await final('')).toBe('unmet');
    expect(await final(', finalVersion: "1.0"')).toBe('met');
  });

  it('a referral goes to the Secretary of State', async () => {
    const astray = {
      file: 'notices.yaml',
      from: 'to: [Secretary of State]\n    date: 2024-09-04',
      to: 'to: [Parties]\n    date: 2024-09-04',
    };
    expect(criterion(await judge('sit-entry', 'R2', [astray]), 'coverage-final').told).toContain(
      'no referral is on record before it',
    );
  });

  it('a word against the version that was looked at counts against the one that came of it', async () => {
    const later = decisions(
      'id: D-X, body: TAG, decidedAt: 2024-02-14, matter: document, outcome: disagreed, document: APP-R1, version: "0.9"',
    );
    expect(criterion(await judge('sit-entry', 'R1', [later]), 'approach-final').told).toContain(
      'the later word counts',
    );
  });
});

describe('Testing Issues, recounted', () => {
  const log = (extra: string): Edit => ({
    file: 'issues/log-r1.yaml',
    from: 'issues:\n  - id: TI-R1-001',
    to: `issues:\n${extra}  - id: TI-R1-001`,
  });
  const issue = (id: string, severity: number, status: string, more = ''): string =>
    `  - { id: ${id}, title: ${id}, phase: SIT, subSystems: [SMS], raisedAt: 2024-08-01, raisedBy: DCC, owner: DCC, ${more}severityHistory: [{ at: 2024-08-01, severity: ${severity} }], statusHistory: [{ at: 2024-08-01, status: open }, { at: 2024-08-02, status: ${status} }] }\n`;
  const thresholds = async (extra: string, more: readonly Edit[] = [], gate = 'sit-completion', of = 'R1') =>
    criterion(await judge(gate, of, [log(extra), ...more]), 'thresholds');

  it.each(['open', 'in-analysis', 'fix-in-progress', 'fixed-awaiting-retest', 'deferred', 'reopened'])(
    '%s is extant',
    async (status) => {
      expect((await thresholds(issue('TI-X', 1, status))).told).toContain(
        'the issue threshold for severity 1 at completion of SIT of R1 is 0; 1 extant issue counts against it on 2024-11-13',
      );
    },
  );

  it.each(['closed', 'rejected', 'withdrawn'])('%s is not', async (status) => {
    expect((await thresholds(issue('TI-X', 1, status))).status).toBe('met');
  });

  it('a duplicate leaves the count only where its master stands in its place', async () => {
    const duplicate = issue('TI-X', 1, 'duplicate', 'duplicateOf: TI-Y, ');
    const status = async (master: string): Promise<string> => (await thresholds(duplicate + master)).status;
    expect(await status(issue('TI-Y', 1, 'closed'))).toBe('met');
    expect(await status('')).toBe('unmet');
    expect(await status(issue('TI-Y', 3, 'closed'))).toBe('unmet');
    expect(await status(issue('TI-Y', 1, 'rejected'))).toBe('unmet');
    expect(await status(issue('TI-Y', 1, 'closed').replaceAll('2024-08', '2024-07'))).toBe('unmet');
    expect(await status(issue('TI-Y', 1, 'closed').replaceAll('2024-08', '2025-08'))).toBe('unmet');
    expect(await status(issue('TI-Y', 1, 'closed').replace('[SMS]', '[SSI]'))).toBe('unmet');
    expect((await thresholds(issue('TI-X', 1, 'duplicate'))).status).toBe('unmet');
    const circle = duplicate + issue('TI-Y', 1, 'duplicate', 'duplicateOf: TI-X, ');
    expect((await thresholds(circle)).told).toContain('2 extant issues count');
  });

  it('without a log there is nothing to count, and that proves nothing', async () => {
    const result = await judge('pit-completion', 'R1/SMS', [
      {
        file: 'issues/log-r1.yaml',
        from: sources.find(({ file }) => file === 'issues/log-r1.yaml')?.text ?? '',
        to: '',
      },
    ]);
    expect(criterion(result, 'thresholds').told).toContain('no Testing Issue log names R1');
    const silent = {
      file: 'issues/log-r1.yaml',
      from: sources.find(({ file }) => file === 'issues/log-r1.yaml')?.text ?? '',
      to: 'kind: issue-log\nid: LOG-R1\nreleases: [R1]\nissues: []\n',
    };
    expect(criterion(await judge('pit-completion', 'R1/SMS', [silent]), 'thresholds').status).toBe('met');
  });

  it('the thresholds are those in force at the determination, not later ones', async () => {
    const text = sources.find(({ file }) => file === 'approach/app-r1.yaml')?.text ?? '';
    const lax = {
      file: 'approach/lax.yaml',
      to: text
        .replace('version: "1.0"', 'version: "1.1"')
        .replace(
          'phase: SIT\n      per: release\n      bySeverity:\n        - { severity: 1, maximum: 0 }',
          'phase: SIT\n      per: release\n      bySeverity:\n        - { severity: 1, maximum: 99 }',
        ),
    };
    const agreed = decisions(
      'id: D-X, body: TAG, decidedAt: 2024-11-18, matter: document, outcome: agreed, document: APP-R1, version: "1.1"',
    );
    expect((await thresholds(issue('TI-X', 1, 'open'), [lax, agreed])).status).toBe('unmet');
  });

  it('a severity with two thresholds cannot be judged', async () => {
    const twice = {
      file: 'approach/app-r1.yaml',
      from: '        - { severity: 3, maximum: 8 }\n',
      to: '        - { severity: 3, maximum: 99 }\n        - { severity: 3, maximum: 8 }\n',
    };
    expect((await thresholds('', [twice])).told).toContain('gives severity 3 two thresholds for SIT');
  });

  it('an issue from PIT counts in SIT, one from SIT not in PIT', async () => {
    expect((await thresholds(issue('TI-X', 1, 'open').replace('phase: SIT', 'phase: PIT'))).status).toBe('unmet');
    const early = issue('TI-X', 1, 'open').replaceAll('2024-08', '2024-04');
    expect((await thresholds(early, [], 'pit-completion', 'R1/SMS')).status).toBe('met');
  });

  it('PIT counts the issues of its own Sub-System', async () => {
    const pit = issue('TI-X', 1, 'open').replaceAll('2024-08', '2024-04').replace('phase: SIT', 'phase: PIT');
    expect((await thresholds(pit, [], 'pit-completion', 'R1/SMS')).status).toBe('unmet');
    expect((await thresholds(pit, [], 'pit-completion', 'R1/SSI')).status).toBe('met');
  });

  it('a severity that the scale does not know cannot be counted', async () => {
    expect(await thresholds(issue('TI-X', 7, 'open'))).toMatchObject({
      status: 'unproven',
      told: expect.stringContaining('TI-X has severity 7'),
    });
  });

  it('an exclusion of an issue that affects two releases says in which it counts', async () => {
    const shared = (release: string): readonly Edit[] => [
      {
        file: 'issues/log-r1.yaml',
        from: 'releases: [R1]\n',
        to: 'releases: [R1, R2]\n',
      },
      excluded(`reason: THIRD-PARTY, decision: D-X${release}`),
      decisions(
        'id: D-X, body: TAG, decidedAt: 2024-09-01, matter: exclusion, outcome: agreed, issue: TI-X, phase: SIT',
      ),
    ];
    const net = async (release: string) =>
      (await thresholds(issue('TI-X', 3, 'open'), shared(release))).told.split('S3')[1]?.slice(0, 24);
    expect(await net(', release: R1')).toContain('2 of 8 (1 excluded)');
    expect(await net(', release: R2')).toContain('3 of 8,');
    expect(await net('')).toContain('3 of 8,');
  });

  const excluded = (row: string): Edit => ({
    file: 'issues/log-r1.yaml',
    from: 'exclusions:\n',
    to: `exclusions:\n  - { issue: TI-X, phase: SIT, ${row} }\n`,
  });
  const tight: Edit = {
    file: 'approach/app-r1.yaml',
    from: '        - { severity: 3, maximum: 8 }',
    to: '        - { severity: 3, maximum: 1 }',
  };
  const agreed = decisions(
    'id: D-X, body: TAG, decidedAt: 2024-09-01, matter: exclusion, outcome: agreed, issue: TI-X, phase: SIT',
  );

  it('an exclusion by the process of the approach takes an issue out', async () => {
    expect(
      await thresholds(issue('TI-X', 3, 'open'), [tight, agreed, excluded('reason: THIRD-PARTY, decision: D-X')]),
    ).toMatchObject({ status: 'met', told: expect.stringContaining('TI-X is excluded: THIRD-PARTY, D-X') });
  });

  it.each([
    [
      'for a reason that is not listed',
      'reason: NO-TIME, decision: D-X',
      [agreed],
      '"NO-TIME" is not a reason of APP-R1 1.0',
    ],
    ['without a decision', 'reason: THIRD-PARTY, decision: D-404', [agreed], 'D-404 is not a decision on it'],
    ['that has ended', 'reason: THIRD-PARTY, decision: D-X, expiresAt: 2024-10-01', [agreed], 'it ended on 2024-10-01'],
    [
      'by the wrong body',
      'reason: THIRD-PARTY, decision: D-X',
      [{ ...agreed, to: agreed.to?.replace('body: TAG', 'body: DCC') } as Edit],
      'DCC decided it; APP-R1 1.0 names TAG',
    ],
    [
      'that was declined',
      'reason: THIRD-PARTY, decision: D-X',
      [{ ...agreed, to: agreed.to?.replace('outcome: agreed', 'outcome: declined') } as Edit],
      'D-X declined it',
    ],
    [
      'of another phase',
      'reason: THIRD-PARTY, decision: D-X',
      [{ ...agreed, to: agreed.to?.replace('phase: SIT', 'phase: PIT') } as Edit],
      'D-X is not a decision on it',
    ],
    [
      'dated after completion',
      'reason: THIRD-PARTY, decision: D-X',
      [{ ...agreed, to: agreed.to?.replace('2024-09-01', '2024-11-14') } as Edit],
      'D-X is not a decision on it by 2024-11-13',
    ],
  ])('an exclusion %s does not count', async (_, row, more, why) => {
    const result = await judge('sit-completion', 'R1', [log(issue('TI-X', 3, 'open')), tight, excluded(row), ...more]);
    const [root] = result.criteria.filter(({ rule }) => rule === 'sit-completion.thresholds');
    expect(root?.status).toBe('unmet');
    expect(root?.reasons[0]?.related.map(({ says }) => says).join('\n')).toContain(why);
  });

  it('a severity that may not be excluded stays in the count', async () => {
    const result = await thresholds(issue('TI-X', 1, 'open'), [agreed, excluded('reason: THIRD-PARTY, decision: D-X')]);
    expect(result.status).toBe('unmet');
  });
});

describe('the end of SIT', () => {
  const decline = (body: string, date: string, version = '0.10'): Edit =>
    decisions(
      `id: D-X, body: ${body}, decidedAt: ${date}, matter: sit-completion, outcome: declined, criteria: [SIT-X1], release: R1, document: REP-SIT-R1, version: "${version}"`,
    );

  it.each(['Panel', 'TAG'])('a decline of the %s before the steps of 6.2 is an attempt of the past', async (body) => {
    const result = await judge('sit-completion', 'R1', [decline(body, '2024-10-10', '0.8')]);
    expect(result.status).toBe('passed');
    expect(result.history?.map(({ says }) => says)).toEqual([
      `attempt 1: declined by ${body} 2024-10-10 (D-X: SIT-X1)`,
      'attempt 2: claimed 2024-10-18 (N-008), reviewed 2024-10-23 (N-009), provided 2024-10-25 (N-010), confirmed by Panel 2024-11-13 (D-010)',
    ]);
  });

  it('the report of another attempt is another version, counted since the decline (6.4(b))', async () => {
    const report = async (edit: Edit) => criterion(await judge('sit-completion', 'R1', [edit]), 'report').told;
    expect(await report(decline('Panel', '2024-10-17', '0.8'))).toContain(
      'REP-SIT-R1 1.0 is counted on 2024-10-16, before it was declined on 2024-10-17 (D-X)',
    );
    expect(await report(decline('Panel', '2024-10-10', '1.0'))).toContain(
      'REP-SIT-R1 1.0 is no later version than 1.0, which was declined on 2024-10-10 (D-X)',
    );
  });

  it('a second attempt, with every step done again, completes SIT', async () => {
    const again = [
      notices(
        'id: N-X, type: completion-notification, to: [Secretary of State, Authority, Panel, TAG, Parties], date: 2024-11-04, release: R1',
        'id: N-Y, type: evidence-review, to: [TAG], date: 2024-11-05, release: R1',
        'id: N-Z, type: report-provision, to: [Authority, Panel, TAG, Secretary of State], date: 2024-11-06, release: R1, document: REP-SIT-R1, version: "0.11", redactions: []',
      ),
      {
        file: 'decisions.yaml',
        from: 'document: REP-SIT-R1\n    version: "0.10"',
        to: 'document: REP-SIT-R1\n    version: "0.11"',
      },
      { file: 'reports/rep-sit-r1.yaml', from: 'dataCutAt: 2024-10-16', to: 'dataCutAt: 2024-10-31' },
      decline('TAG', '2024-10-30'),
    ];
    const result = await judge('sit-completion', 'R1', again);
    expect(roots(result.criteria).flatMap(({ reasons }) => reasons.map(({ message }) => message))).toEqual([]);
    expect(result.history?.length).toBe(2);
    const unfinished = await judge('sit-completion', 'R1', again, '2024-11-05');
    expect(criterion(unfinished, 'provided').told).toContain(
      'in attempt 2, since TAG declined on 2024-10-30 (D-X) and the steps of 6.2 began again',
    );
  });

  it.each(['Panel', 'TAG'])(
    'a decline of the %s between them makes everything of 6.2 start again (6.4(b))',
    async (body) => {
      const result = await judge('sit-completion', 'R1', [decline(body, '2024-10-30')]);
      expect(roots(result.criteria).map(({ rule }) => rule)).toEqual(['sit-completion.report']);
      for (const step of ['notified', 'reviewed', 'provided'])
        expect(criterion(result, step)).toMatchObject({
          status: 'unproven',
          told: expect.stringContaining(
            `in attempt 2, since ${body} declined on 2024-10-30 (D-X) and the steps of 6.2 began again`,
          ),
        });
      expect(result.status).toBe('breached');
    },
  );

  it('a decline after the confirmation reopens SIT', async () => {
    const result = await judge('sit-completion', 'R1', [decline('TAG', '2024-12-01')]);
    expect(result.status).toBe('blocked');
    expect(criterion(result, 'determination')).toMatchObject({
      status: 'unmet',
      told: expect.stringContaining('TAG declined on 2024-12-01 (D-X): SIT-X1'),
    });
  });

  it('a decline by a provider has no effect', async () => {
    expect((await judge('sit-completion', 'R1', [decline('Service Provider', '2024-12-01')])).status).toBe('passed');
  });

  const complete = (body: string): readonly Edit[] => [
    decline('TAG', '2024-10-30'),
    notices('id: N-X, type: referral, to: [Secretary of State], date: 2024-11-04, release: R1, matters: [Evidence]'),
    {
      file: 'decisions.yaml',
      from: `body: Panel\n    decidedAt: 2024-11-13\n    matter: sit-completion\n    outcome: confirmed`,
      to: `body: ${body}\n    decidedAt: 2024-11-13\n    matter: sit-completion\n    outcome: complete`,
    },
  ];

  it('the Secretary of State may substitute for the Panel on a referral (6.5(a), A16)', async () => {
    const result = await judge('sit-completion', 'R1', complete('Secretary of State'));
    expect(result.summary).toBe('SIT completion for R1: PASSED on 2024-11-20, all 15 criteria were met');
  });

  it('nobody else may, and not without a referral', async () => {
    expect((await judge('sit-completion', 'R1', complete('Panel'))).status).toBe('blocked');
    expect(
      (
        await judge(
          'sit-completion',
          'R1',
          complete('Secretary of State').filter(({ file }) => file !== 'notices.yaml'),
        )
      ).status,
    ).toBe('blocked');
  });

  it('a determination settles its own referral only: without another one it completes no second attempt (6.5)', async () => {
    const report = 'release: R1, document: REP-SIT-R1';
    const edits: readonly Edit[] = [
      decisions(
        `id: D-X, body: TAG, decidedAt: 2024-10-10, matter: sit-completion, outcome: declined, criteria: [SIT-X1], ${report}, version: "0.8"`,
        `id: D-Y, body: Secretary of State, decidedAt: 2024-10-14, matter: sit-completion, outcome: not-complete, ${report}, version: "0.8"`,
      ),
      notices('id: N-X, type: referral, to: [Secretary of State], date: 2024-10-11, release: R1, matters: [Depth]'),
    ];
    const complete: Edit = {
      file: 'decisions.yaml',
      from: 'body: Panel\n    decidedAt: 2024-11-13\n    matter: sit-completion\n    outcome: confirmed',
      to: 'body: Secretary of State\n    decidedAt: 2024-11-13\n    matter: sit-completion\n    outcome: complete',
    };
    expect((await judge('sit-completion', 'R1', edits)).status).toBe('passed');
    expect(criterion(await judge('sit-completion', 'R1', [...edits, complete]), 'determination').status).toBe('unmet');
  });

  const determinedBySos: Edit = {
    file: 'decisions.yaml',
    from: 'body: Panel\n    decidedAt: 2024-11-13\n    matter: sit-completion\n    outcome: confirmed',
    to: 'body: Secretary of State\n    decidedAt: 2024-11-13\n    matter: sit-completion\n    outcome: complete',
  };

  it.each([
    ['of what nobody declined', '', 'date: 2024-11-04, release: R1'],
    ['from before the decline', '2024-10-30', 'date: 2024-10-20, release: R1'],
    ['of a coverage', '2024-10-30', 'date: 2024-11-04, release: R1, document: COV-R1'],
  ])('no referral %s lets the Secretary of State complete SIT (6.4(a))', async (_, declined, referral) => {
    const result = await judge('sit-completion', 'R1', [
      ...(declined ? [decline('TAG', declined)] : []),
      notices(`id: N-X, type: referral, to: [Secretary of State], ${referral}, matters: [Depth]`),
      determinedBySos,
    ]);
    expect(criterion(result, 'determination').status).toBe('unmet');
  });

  it('what was updated and provided anew on the way to a referral is of the same attempt (6.4)', async () => {
    const result = await judge('sit-completion', 'R1', [
      decline('TAG', '2024-11-01'),
      notices(
        'id: N-X, type: report-provision, to: [Authority, Panel, TAG, Secretary of State], date: 2024-11-04, release: R1, document: REP-SIT-R1, version: "0.11", redactions: []',
        'id: N-Y, type: referral, to: [Secretary of State], date: 2024-11-05, release: R1, matters: [Depth]',
      ),
      { ...determinedBySos, to: determinedBySos.to as string },
    ]);
    expect(result.status).toBe('passed');
  });

  it('the version that was declined is not provided and confirmed again (6.4(b))', async () => {
    const again = await judge('sit-completion', 'R1', [decline('Panel', '2024-10-17', '0.10')]);
    expect(criterion(again, 'provided').told).toContain(
      'N-010 provided version 0.10 of the report, and 0.10 was declined',
    );
  });

  it('the tests are completed when the Panel determines, not afterwards (6.1)', async () => {
    const early: readonly Edit[] = [
      {
        file: 'decisions.yaml',
        from: 'decidedAt: 2024-11-13\n    matter: sit-completion',
        to: 'decidedAt: 2024-10-01\n    matter: sit-completion',
      },
    ];
    expect(criterion(await judge('sit-completion', 'R1', early), 'tests-completed').status).toBe('unmet');
  });

  it('the first determination of an attempt counts, and what the TAG raises later breaks nothing', async () => {
    const later = decisions(
      'id: D-X, body: Panel, decidedAt: 2025-02-01, matter: sit-completion, outcome: confirmed, release: R1, document: REP-SIT-R1, version: "1.0", approach: { document: APP-R1, version: "1.0" }',
    );
    expect((await judge('sit-completion', 'R1', [later])).summary).toContain('PASSED on 2024-11-20');
    const raised = {
      file: 'reports/rep-sit-r1.yaml',
      from: 'tagIssues:\n',
      to: 'tagIssues:\n  - { id: TAG-2, summary: x, raisedAt: 2025-02-01 }\n',
    };
    expect((await judge('sit-completion', 'R1', [raised])).summary).toContain('PASSED on 2024-11-20');
  });

  it('what the Secretary of State determined is not taken back by the TAG (6.5)', async () => {
    const result = await judge('sit-completion', 'R1', [
      ...complete('Secretary of State'),
      {
        file: 'decisions.yaml',
        from: 'id: D-011\n',
        to: 'id: D-Z\n    body: TAG\n    decidedAt: 2024-11-18\n    matter: sit-completion\n    outcome: declined\n    criteria: [SIT-X1]\n    release: R1\n    document: REP-SIT-R1\n    version: "0.10"\n    reference: x\n  - id: D-011\n',
      },
    ]);
    expect(result.status).toBe('passed');
  });

  it('a report that becomes final later gives way to the draft of the day', async () => {
    const text = sources.find(({ file }) => file === 'reports/rep-sit-r1.yaml')?.text ?? '';
    const draft = {
      file: 'reports/draft.yaml',
      to: text
        .slice(0, text.indexOf('publication:'))
        .replace('version: "1.0"\ntitle', 'version: "0.10"\ntitle')
        .replace(/status: final\nfinalisedAt: .*\n/, 'status: draft\n')
        .replace('criterion: SIT-X4\n    met: true', 'criterion: SIT-X4\n    met: false'),
    };
    expect(criterion(await judge('sit-completion', 'R1', [draft], '2024-11-15'), 'exit-criteria').told).toContain(
      'exit criterion SIT-X4 is answered as not met',
    );
    expect(criterion(await judge('sit-completion', 'R1', [draft]), 'exit-criteria').status).toBe('met');
  });

  it('a draft beside the final report changes nothing', async () => {
    const text = sources.find(({ file }) => file === 'reports/rep-sit-r1.yaml')?.text ?? '';
    const draft = {
      file: 'reports/draft.yaml',
      to: text
        .slice(0, text.indexOf('publication:'))
        .replace('version: "1.0"\ntitle', 'version: "1.1"\ntitle')
        .replace(/status: final\nfinalisedAt: .*\n/, 'status: draft\n'),
    };
    expect((await judge('sit-completion', 'R1', [draft])).status).toBe('passed');
  });

  it('a final version older than the one determined is not it', async () => {
    const older = { file: 'reports/rep-sit-r1.yaml', from: 'version: "1.0"\ntitle', to: 'version: "0.5"\ntitle' };
    expect(criterion(await judge('sit-completion', 'R1', [older]), 'report-final').told).toContain(
      'determined on version 0.10',
    );
  });

  it('nothing of 6.2 counts before SIT began, and no number after the determination', async () => {
    const early = { file: 'notices.yaml', from: 'date: 2024-10-18', to: 'date: 2024-06-01' };
    expect(criterion(await judge('sit-completion', 'R1', [early]), 'notified').status).toBe('unproven');
    const late = { file: 'reports/rep-sit-r1.yaml', from: 'dataCutAt: 2024-10-16', to: 'dataCutAt: 2024-11-19' };
    expect(criterion(await judge('sit-completion', 'R1', [late]), 'recount').told).toContain(
      'after the determination of 2024-11-13',
    );
  });

  it('every direction of the Panel on redaction is followed', async () => {
    const more = decisions(
      'id: D-X, body: Panel, decidedAt: 2024-11-12, matter: redaction, outcome: directed, document: REP-SIT-R1, sections: [Annex A], anonymise: false',
    );
    expect(criterion(await judge('sit-publication', 'R1', [more]), 'redacted').told).toContain(
      'shows Annex A, which the Panel directed to be redacted',
    );
  });

  it('a notice of another version tells nobody of this one', async () => {
    const other = {
      file: 'notices.yaml',
      from: 'date: 2024-11-22\n    release: R1\n    document: REP-SIT-R1\n    version: "1.0"',
      to: 'date: 2024-11-22\n    release: R1\n    document: REP-SIT-R1\n    version: "0.3"',
    };
    expect(criterion(await judge('sit-publication', 'R1', [other]), 'notified').status).toBe('unproven');
  });

  it('confirmed but not final is blocked (A18)', async () => {
    const result = await judge('sit-completion', 'R1', [
      { file: 'reports/rep-sit-r1.yaml', from: 'status: final\nfinalisedAt: 2024-11-20\n', to: 'status: draft\n' },
      {
        file: 'reports/rep-sit-r1.yaml',
        from:
          sources.find(({ file }) => file === 'reports/rep-sit-r1.yaml')?.text.match(/publication:[\s\S]*$/)?.[0] ?? '',
        to: '',
      },
    ]);
    expect(result.summary).toBe('SIT completion for R1: BLOCKED by 1 of 15 criteria');
    expect(roots(result.criteria)[0]?.rule).toBe('sit-completion.report-final');
  });
});

describe('User Testing', () => {
  const notRequired = (text: string): readonly Edit[] => [
    { file: 'user-testing/ut-r1.yaml' },
    { file: 'user-testing/ut-r1.yaml', to: text },
    {
      file: 'decisions.yaml',
      from: 'matter: user-testing\n    outcome: approved\n    document: UT-R1',
      to: 'matter: user-testing\n    outcome: approved\n    document: UT-R2',
    },
    { file: 'programme.yaml', from: 'baseline: 2024-11-25, actual: 2024-11-25', to: 'baseline: 2024-11-25' },
    {
      file: 'notices.yaml',
      from: 'date: 2024-09-06\n    document: UT-R1',
      to: 'date: 2024-09-06\n    document: UT-R2',
    },
  ];

  it('that was approved, or has begun, is not put away by a word', async () => {
    const edit = { file: 'user-testing/ut-r1.yaml', from: 'required: true', to: 'required: false' };
    expect((await judge('user-testing', 'R1', [edit])).status).toBe('breached');
  });

  it('is judged as of the day the programme says it began', async () => {
    const early = {
      file: 'programme.yaml',
      from: 'event: user-testing-start, baseline: 2024-11-25, actual: 2024-11-25',
      to: 'event: user-testing-start, baseline: 2024-11-25, actual: 2024-09-30',
    };
    expect((await judge('user-testing', 'R1', [early])).summary).toContain(
      'BREACHED on 2024-09-30 against 1 of 7 criteria; all are met since',
    );
  });

  it('began with the first User that did, and before its approval is a breach', async () => {
    const early = { file: 'user-testing/ut-r1.yaml', from: 'startedAt: 2024-11-25', to: 'startedAt: 2024-10-01' };
    expect((await judge('user-testing', 'R1', [early])).summary).toBe(
      'User Testing for R1: BREACHED on 2024-10-01 against 1 of 7 criteria; all are met since',
    );
  });

  it('is not approved by what came before the submission, or before a direction', async () => {
    const before = { file: 'decisions.yaml', from: 'decidedAt: 2024-10-09', to: 'decidedAt: 2024-09-01' };
    expect(criterion(await judge('user-testing', 'R1', [before]), 'approved').told).toContain(
      'the submission comes first',
    );
    const directed = decisions(
      'id: D-X, body: Secretary of State, decidedAt: 2024-10-20, matter: user-testing, outcome: directed, document: UT-R1, version: "1.0"',
    );
    const answer = notices(
      'id: N-X, type: direction-response, to: [Secretary of State], date: 2024-10-21, document: UT-R1, version: "1.0", decision: D-X',
    );
    const result = await judge('user-testing', 'R1', [directed, answer]);
    expect(roots(result.criteria).map(({ rule }) => rule)).toEqual(['user-testing.approved']);
  });

  it('is consulted on up to the version that was approved; a later draft has its own consultation', async () => {
    const later = notices(
      'id: N-X, type: consultation, to: [TAG, Parties, Other], date: 2025-03-01, document: UT-R1, version: "1.1"',
    );
    expect((await judge('user-testing', 'R1', [later])).status).toBe('passed');
  });

  it('stays approved when it is sent again afterwards', async () => {
    const again = {
      file: 'notices.yaml',
      from: '  - id: N-008\n',
      to: '  - { id: N-Z, type: submission, from: DCC, to: [Secretary of State], date: 2024-11-01, document: UT-R1, version: "1.0", fitness: x, responses: [], disagreements: [], reference: x }\n  - id: N-008\n',
    };
    expect((await judge('user-testing', 'R1', [again])).status).toBe('passed');
  });

  it('may be submitted again after a direction to consult again (7.3)', async () => {
    const edits = [
      decisions(
        'id: D-X, body: Secretary of State, decidedAt: 2024-09-10, matter: user-testing, outcome: directed, document: UT-R1, version: "1.0"',
      ),
      notices(
        'id: N-X, type: consultation, to: [TAG, Parties], date: 2024-09-20, document: UT-R1',
        'id: N-Y, type: direction-response, to: [Secretary of State], date: 2024-09-27, document: UT-R1, version: "1.0", decision: D-X',
      ),
      {
        file: 'notices.yaml',
        from: '  - id: N-008\n',
        to: '  - { id: N-Z, type: submission, from: DCC, to: [Secretary of State], date: 2024-09-27, document: UT-R1, version: "1.0", fitness: x, responses: [], disagreements: [], reference: x }\n  - id: N-008\n',
      },
    ];
    expect(
      roots((await judge('user-testing', 'R1', edits)).criteria).map(({ reasons }) =>
        reasons.map(({ message }) => message),
      ),
    ).toEqual([]);
  });

  it('of one release has one document', async () => {
    const rival = {
      file: 'user-testing/rival.yaml',
      to: 'kind: user-testing\nid: UT-X\nversion: "9.0"\ntitle: x\nrelease: R1\nrequired: false\nreason: x\n',
    };
    expect(criterion(await judge('user-testing', 'R1', [rival]), 'document').told).toContain('one document must say');
  });

  it('that is recorded as not required is not applicable', async () => {
    const text =
      'kind: user-testing\nid: UT-R1\nversion: "1.0"\ntitle: x\nrelease: R1\nrequired: false\nreason: no User is affected\n';
    const result = await judge('user-testing', 'R1', notRequired(text));
    expect(result).toMatchObject({
      status: 'not-applicable',
      summary: 'User Testing for R1: NOT APPLICABLE, User Testing is not required for R1: no User is affected',
    });
    expect(result.criteria.filter(({ because }) => because).length).toBe(6);
  });

  it('about which nothing is recorded is blocked, not open (A36)', async () => {
    const result = await judge('user-testing', 'R1', [{ file: 'user-testing/ut-r1.yaml' }]);
    expect(result.status).toBe('blocked');
    expect(roots(result.criteria)[0]).toMatchObject({ rule: 'user-testing.document', status: 'unproven' });
  });
});

describe('SIT may start for what partial documents cover (A24)', () => {
  const partial = (file: string, items: string): Edit => ({
    file,
    from: 'completeness: full\n',
    to: `completeness: partial\noutstanding:\n${items}`,
  });
  const roles = partial(
    'coverage/cov-r1.yaml',
    '  - { id: OUT-1, description: roles, phases: [SIT], groups: [ACC] }\n',
  );
  const covered = async (edits: readonly Edit[], asOf?: string) => {
    const result = await judge('sit-entry', 'R1', edits, asOf);
    return { ...criterion(result, 'covered-tests'), summary: result.summary, limits: result.limits };
  };

  it('whole documents leave nothing out', async () => {
    const { status, told, summary, limits } = await covered([]);
    expect({ status, told, limits }).toEqual({
      status: 'met',
      told: '34 of 34 specified tests of SIT of R1 may run: approach and coverage set out their groups',
      limits: undefined,
    });
    expect(summary).toMatch(/all 16 criteria were met$/);
  });

  it('the groups left out are named, with the tests that may not run', async () => {
    expect(await covered([roles], '2024-06-23')).toEqual({
      status: 'met',
      told: [
        '31 of 34 specified tests of SIT of R1 may run: approach and coverage set out their groups',
        'COV-R1 1.0 leaves OUT-1 to a later version; 3 specified tests of ACC may not run',
      ].join('\n'),
      summary: 'SIT entry for R1: OPEN for part, all 16 criteria are met; tests of ACC may not run yet (2.9)',
      limits: ['tests of ACC may not run: COV-R1 1.0 leaves OUT-1 to a later version (2.9)'],
    });
    const more = partial('coverage/cov-r1.yaml', '  - { id: OUT-3, description: more, groups: [NEW] }\n');
    expect((await covered([more], '2024-06-23')).told).toContain(
      'COV-R1 1.0 leaves OUT-3 to a later version; no test of NEW is specified yet',
    );
    expect((await covered([roles])).summary).toBe(
      'SIT entry for R1: PASSED on 2024-06-24, all 16 criteria were met; tests of ACC may not run yet (2.9)',
    );
  });

  it('what is left of PIT alone bars no test of SIT', async () => {
    const pit = partial(
      'coverage/cov-r1.yaml',
      '  - { id: OUT-1, description: roles, phases: [PIT], groups: [ACC] }\n',
    );
    expect((await covered([pit], '2024-06-23')).limits).toBeUndefined();
  });

  it('an item without groups is told by its description', async () => {
    const vague = partial('approach/app-r1.yaml', '  - { id: OUT-2, description: the peak hour }\n');
    const { told, summary, limits } = await covered([vague, roles], '2024-06-23');
    expect(told).toContain(
      'APP-R1 1.0 leaves OUT-2 to a later version; it names no group, so its description must tell: the peak hour',
    );
    expect(summary).toMatch(/; tests of ACC and what OUT-2 describes may not run yet \(2\.8, 2\.9\)$/);
    expect(limits?.[0]).toBe('what OUT-2 describes may not run: APP-R1 1.0 leaves OUT-2 to a later version (2.8)');
  });

  it('a group that the coverage does not set out may not run either', async () => {
    const elsewhere: Edit = {
      file: 'coverage/cov-r1.yaml',
      from: 'id: AVL\n    title: Availability and recovery\n    type: non-functional\n    phases: [SIT]',
      to: 'id: AVL\n    title: Availability and recovery\n    type: non-functional\n    phases: [PIT]',
    };
    expect((await covered([elsewhere], '2024-06-23')).limits).toEqual([
      'tests of AVL may not run: COV-R1 1.0 does not set out AVL for SIT of R1 (2.7)',
    ]);
  });

  it('what a later version covers may run, though the gate was passed before', async () => {
    const whole = sources.find(({ file }) => file === 'coverage/cov-r1.yaml')?.text ?? '';
    const next: Edit = { file: 'coverage/cov-r1-v1.1.yaml', to: whole.replace('version: "1.0"', 'version: "1.1"') };
    const agreed = decisions(
      'id: D-X, body: TAG, decidedAt: 2024-09-25, matter: document, outcome: agreed, document: COV-R1, version: "1.1"',
    );
    expect((await covered([roles, next, agreed], '2024-09-24')).limits).toHaveLength(1);
    expect((await covered([roles, next, agreed], '2024-09-25')).limits).toBeUndefined();
  });
});

describe('time', () => {
  it('a gate that is not yet passed is judged as of the date asked', async () => {
    expect((await judge('sit-entry', 'R1', [], '2024-06-23')).summary).toBe(
      'SIT entry for R1: OPEN, all 16 criteria are met',
    );
    expect((await judge('sit-entry', 'R1', [], '2024-06-20')).summary).toBe(
      'SIT entry for R1: BLOCKED by 1 of 16 criteria',
    );
    expect((await judge('sit-entry', 'R1', [], '2024-06-24')).summary).toBe(
      'SIT entry for R1: PASSED on 2024-06-24, all 16 criteria were met',
    );
  });

  it('what happened against a criterion is breached, and stays so', async () => {
    const late: Edit = {
      file: 'certificates.yaml',
      from: 'issuedBy: DCC, issuedAt: 2024-06-21',
      to: 'issuedBy: DCC, issuedAt: 2024-06-28',
    };
    expect((await judge('sit-entry', 'R1', [late])).summary).toBe(
      'SIT entry for R1: BREACHED on 2024-06-24 against 1 of 16 criteria; all are met since',
    );
    const unsigned: Edit = { file: 'plans/sit-r1.yaml', from: 'body: DCC', to: 'body: Service Provider' };
    expect((await judge('sit-entry', 'R1', [unsigned])).summary).toBe(
      'SIT entry for R1: BREACHED on 2024-06-24 against 1 of 16 criteria',
    );
  });
});

describe('nothing is met by being empty', () => {
  it('a coverage without groups for the phase', async () => {
    const text = sources.find(({ file }) => file === 'coverage/cov-r1.yaml')?.text ?? '';
    const groups = text.slice(text.indexOf('groups:'), text.indexOf('\nrisks:'));
    const none = `groups:\n  - { id: INC, title: x, type: functional, phases: [PIT], breadth: x, depth: x, requirements: 10 }\nfunctionalStatement: x\nnonFunctionalStatement: x\n`;
    const edit = { file: 'coverage/cov-r1.yaml', from: groups, to: none };
    expect(criterion(await judge('sit-entry', 'R1', [edit]), 'coverage-content').told).toContain(
      'COV-R1 1.0 sets out no group for SIT of R1',
    );
    expect(criterion(await judge('sit-completion', 'R1', [edit]), 'tests-completed').status).toBe('unmet');
  });

  it('an approach without exit criteria or matters for SIT', async () => {
    const text = sources.find(({ file }) => file === 'approach/app-r1.yaml')?.text ?? '';
    const edit = {
      file: 'approach/app-r1.yaml',
      from: text,
      to: text
        .replaceAll('phase: SIT, criterion', 'phase: PIT, criterion')
        .replace(/completionReportMatters:\n(?: {2}- .*\n)+/, 'completionReportMatters: []\n'),
    };
    const result = await judge('sit-completion', 'R1', [edit]);
    expect(criterion(result, 'exit-criteria').told).toContain('sets no exit criterion for SIT');
    expect(criterion(result, 'report').told).toContain('lists no matter for the Completion Report');
  });

  it('a result that says not-run is no start of testing', async () => {
    const early = {
      file: 'results/pit-sms.yaml',
      from: 'results:\n',
      to: 'results:\n  - { test: PIT-SMS-06, executedAt: 2024-01-02, outcome: not-run, environment: LAB-SMS }\n',
    };
    expect((await judge('pit-entry', 'R1/SMS', [early])).summary).toContain('PASSED on 2024-03-04');
  });
});

describe('PIT', () => {
  it.each(['passed', 'failed'])('two runs at the same time, the first %s, do not count as passed', async (first) => {
    const second = first === 'passed' ? 'failed' : 'passed';
    const row = (outcome: string): string =>
      `  - { test: PIT-SMS-09, executedAt: 2024-03-13, outcome: ${outcome}, environment: LAB-SMS }\n`;
    const twice = { file: 'results/pit-sms.yaml', from: 'results:\n', to: `results:\n${row(first)}${row(second)}` };
    expect(criterion(await judge('pit-completion', 'R1/SMS', [twice]), 'tests-completed').told).toContain(
      'test PIT-SMS-09 of group KNW failed on 2024-03-13',
    );
    const ordered = { ...twice, to: twice.to.replace('outcome: passed', 'attempt: 2, outcome: passed') };
    expect(criterion(await judge('pit-completion', 'R1/SMS', [ordered]), 'tests-completed').status).toBe('met');
  });

  it('began on the earliest day that a result or a milestone tells', async () => {
    const early = {
      file: 'programme.yaml',
      from: 'subSystem: SMS, baseline: 2024-03-04, actual: 2024-03-04',
      to: 'subSystem: SMS, baseline: 2024-03-04, actual: 2024-02-01',
    };
    expect((await judge('pit-entry', 'R1/SMS', [early])).status).toBe('breached');
  });

  it('rests on a certificate of the precursor phase and release that the plan names', async () => {
    const other = { file: 'plans/pit-oms.yaml', from: 'TCC-R2-FAT', to: 'TCC-R1-PIT-SMS' };
    expect(criterion(await judge('pit-entry', 'R2/OMS', [other]), 'precursors').told).toContain(
      'no Test Completion Certificate TCC-R1-PIT-SMS for Factory acceptance of R2',
    );
  });

  it('rests on a precursor certificate of its own Sub-System, for the whole phase', async () => {
    const other = (row: string): readonly Edit[] => [
      {
        file: 'certificates.yaml',
        from: '{ id: TCC-R2-FAT, type: test-completion, release: R2, phase: Factory acceptance,',
        to: `{ id: TCC-R2-FAT, type: test-completion, release: R2, phase: Factory acceptance, ${row},`,
      },
    ];
    const status = async (row: string) =>
      criterion(await judge('pit-entry', 'R2/OMS', other(row)), 'precursors').status;
    expect(await status('subSystem: OMS')).toBe('met');
    expect(await status('subSystem: RMS')).toBe('unproven');
    expect(await status('stage: Unit')).toBe('unproven');
  });

  it('where conditions block, counts the certificate that was issued anew without them (A41)', async () => {
    const edits: readonly Edit[] = [
      { file: 'approach/app-r1.yaml', from: 'exitCriteria:\n', to: 'conditionsBlock: true\nexitCriteria:\n' },
      {
        file: 'certificates.yaml',
        from: 'basis: [REP-PIT-SMS] }\n',
        to: 'basis: [REP-PIT-SMS], conditions: [Retest] }\n  - { id: TCC-NEW, type: test-completion, release: R1, phase: PIT, subSystem: SMS, issuedBy: DCC, issuedAt: 2024-06-03 }\n',
      },
    ];
    expect(criterion(await judge('sit-entry', 'R1', edits), 'precursors').told).toContain('TCC-NEW issued by DCC');
    expect((await judge('pit-completion', 'R1/SMS', edits)).summary).toContain('PASSED on 2024-06-03');
  });

  it('is not entered by a draft where the approach that was made final cannot be relied on (4.3)', async () => {
    const lost = decisions(
      'id: D-X, body: TAG, decidedAt: 2024-02-20, matter: document, outcome: agreed, document: APP-R1, version: "1.1"',
    );
    expect(criterion(await judge('pit-entry', 'R1/SMS', [lost], '2024-03-01'), 'added-criteria').status).toBe(
      'unproven',
    );
  });

  it('has its exit criteria answered on the approach in force and in time', async () => {
    const old = {
      file: 'reports/rep-pit-sms.yaml',
      from: 'approach: { document: APP-R1, version: "1.0" }',
      to: 'approach: { document: APP-R1, version: "0.1" }',
    };
    expect(criterion(await judge('pit-completion', 'R1/SMS', [old]), 'exit-criteria').told).toContain(
      'rests on APP-R1 0.1; APP-R1 1.0 is in force',
    );
    const late = { file: 'reports/rep-pit-sms.yaml', from: 'dataCutAt: 2024-05-21', to: 'dataCutAt: 2024-12-21' };
    expect(criterion(await judge('pit-completion', 'R1/SMS', [late]), 'exit-criteria').told).toContain(
      'later than 2024-05-24',
    );
  });
});

describe('a file with faults', () => {
  it.each([
    ['Kind: decisions', 'a capital'],
    ['knd: decisions', 'a slip'],
    ['\u00a0kind: decisions', 'a space that is none'],
    ['kind: determination', 'a word of its own'],
    ['# no kind at all', 'no kind'],
    ['kind: determination\n  broken: [', 'a word of its own in a broken file'],
    ['kind: Deployment\n---\nkind: decisions', 'a document after one of another tool'],
  ])('%j (%s) is not left alone when it looks like ours', async (kind) => {
    const decline = {
      file: 'panel.yaml',
      to: `${kind}\ndecisions:\n  - { id: D-X, body: Panel, decidedAt: 2024-11-14, matter: sit-completion, outcome: declined, release: R1, document: REP-SIT-R1, version: "1.0", reference: x }\n`,
    };
    expect((await judge('sit-completion', 'R1', [decline])).status).toBe('blocked');
  });

  it('that mistypes the release of a record bears on every release', async () => {
    const slip = {
      file: 'issues/log-r2.yaml',
      from: 'issues:\n',
      to: 'issues:\n  - { id: TI-X, title: x, relases: [R1], phase: SIT, subSystems: [OMS], raisedAt: 2024-08-01, raisedBy: DCC, owner: DCC, severityHistory: [{ at: 2024-08-01, severity: 1 }], statusHistory: [{ at: 2024-08-01, status: open }] }\n',
    };
    expect((await judge('sit-completion', 'R1', [slip])).status).toBe('blocked');
  });

  it('leaves what does not depend on it alone', async () => {
    const broken: Edit = { file: 'user-testing/broken.yaml', to: 'kind: user-testing\nid: [\n' };
    expect((await judge('sit-entry', 'R1', [broken])).status).toBe('passed');
    expect((await judge('user-testing', 'R1', [broken])).status).toBe('blocked');
  });

  it('of one release leaves the other alone', async () => {
    const broken: Edit = { file: 'plans/sit-r2.yaml', from: 'phase: SIT', to: 'phase: SITT' };
    expect((await judge('sit-entry', 'R2', [broken])).status).toBe('blocked');
    expect((await judge('sit-entry', 'R1', [broken])).status).toBe('passed');
  });

  it('whose release cannot be read touches every gate, and so does one whose kind cannot', async () => {
    for (const text of ['kind: test-plan\nid: P\nrelease: 7\n', 'kind: test-plann\n', ' kind: [\n'])
      for (const release of ['R1', 'R2'])
        expect((await judge('sit-entry', release, [{ file: 'x.yaml', to: text }])).status).toBe('blocked');
  });

  it('makes those wait that come after what depends on it', async () => {
    const broken: Edit = { file: 'readiness/second.yaml', to: 'kind: readiness\nrelease: R1\n' };
    const none: Edit = {
      file: 'certificates.yaml',
      from: 'issuedBy: DCC, issuedAt: 2024-06-21',
      to: 'issuedBy: Other, issuedAt: 2024-06-21',
    };
    const result = await judge('sit-entry', 'R1', [broken, none]);
    expect(roots(result.criteria).map(({ rule }) => rule)).toEqual(['sit-entry.record']);
    expect(result.criteria.at(-1)).toMatchObject({
      status: 'unmet',
      waitsFor: ['sit-entry.readiness', 'sit-entry.added-criteria'],
    });
  });

  it('is one blocker, for which the others wait', async () => {
    const result = await judge('sit-completion', 'R1', [{ file: 'x.yaml', to: 'kind: [\n' }]);
    expect(roots(result.criteria).map(({ rule }) => rule)).toEqual(['sit-completion.record']);
    expect(result.criteria.filter(({ status }) => status === 'unproven').length).toBe(15);
  });
});
