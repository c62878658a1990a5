import { describe } from 'vitest';
import { agreed, certificate, decision, rewrite } from '../clause-table/fixture.ts';
import { added, type Edit } from '../support/record.ts';
import { type Case, expectFound, expectTold, type Finds } from './told-cases.ts';

const delegated = (body: string, of = 'Panel'): Edit =>
  decision(
    'body: Panel\n    decidedAt: 2024-11-13\n    matter: sit-completion',
    `body: ${body}\n    onBehalfOf: ${of}\n    delegation: D-1\n    decidedAt: 2024-11-13\n    matter: sit-completion`,
  );
const delegation = (delegate: string, decidedAt = '2024-09-04', body = 'Panel'): Edit =>
  added(
    'decisions',
    `body: ${body}, matter: delegation, outcome: delegated, decidedAt: ${decidedAt}, delegate: ${delegate}, delegates: [sit-completion]`,
  );
const declinedFor = (of: string): Edit => ({
  file: 'more.yaml',
  to: `kind: decisions\ndecisions:\n  - { id: D-X, body: Parties, onBehalfOf: ${of}, delegation: D-1, decidedAt: 2024-11-14, matter: sit-completion, outcome: declined, criteria: [SIT-X1], release: R1, document: REP-SIT-R1, version: "0.10", reference: x }\n`,
});

const delegates: readonly Case[] = [
  [
    'met',
    'sit-completion.determination',
    'a delegate since the same day',
    [delegated('TAG'), delegation('TAG', '2024-11-13')],
  ],
  [
    'unmet',
    'sit-completion.determination',
    'a delegate since the day after',
    [delegated('TAG'), delegation('TAG', '2024-11-14')],
  ],
  [
    'unmet',
    'sit-completion.determination',
    'a delegate on another decision than that which it names',
    [
      rewrite('decisions.yaml', [
        /body: Panel\n {4}decidedAt: 2024-11-13\n {4}matter: sit-completion/,
        'body: TAG\n    onBehalfOf: Panel\n    delegation: D-2\n    decidedAt: 2024-11-13\n    matter: sit-completion',
      ]),
      delegation('TAG'),
    ],
  ],
  [
    'unmet',
    'sit-completion.determination',
    'a provider as delegate',
    [delegated('Service Provider'), delegation('Service Provider')],
  ],
  ['unmet', 'sit-completion.determination', 'the DCC as delegate', [delegated('DCC'), delegation('DCC')]],
  [
    'unmet',
    'sit-completion.determination',
    'a delegate of the TAG',
    [delegated('Parties'), delegation('Parties', '2024-09-04', 'TAG')],
  ],
  [
    'unmet',
    'sit-completion.determination',
    'a decline by a delegate of the Panel',
    [delegation('Parties'), declinedFor('Panel')],
  ],
  [
    'met',
    'sit-completion.determination',
    'a decline for the TAG by somebody to whom the Panel delegated',
    [delegation('Parties'), declinedFor('TAG')],
  ],
];

const powerless: readonly Finds[] = [
  ['told', 'decision.powerless', 'a delegation by the TAG', delegation('Parties', '2024-09-04', 'TAG')],
  [
    'told',
    'decision.powerless',
    'a redaction by the TAG',
    added(
      'decisions',
      'body: TAG, matter: redaction, outcome: directed, decidedAt: 2024-11-14, document: REP-SIT-R1, sections: [], anonymise: false',
    ),
  ],
  [
    'told',
    'decision.powerless',
    'an agreement of the Panel on a coverage',
    added('decisions', agreed('COV-R1', '1.0', '2024-03-06').replace('TAG', 'Panel')),
  ],
  [
    'told',
    'decision.powerless',
    'an agreement of the Panel on an approach',
    added('decisions', agreed('APP-R1', '1.0', '2024-03-06').replace('TAG', 'Panel')),
  ],
  [
    'told',
    'decision.powerless',
    'a severity that a provider agreed',
    added(
      'decisions',
      'body: Service Provider, matter: severity, outcome: agreed, decidedAt: 2024-05-14, issue: TI-R1-004, severity: 3',
    ),
  ],
  [
    'told',
    'decision.powerless',
    'a descoping that the Panel agreed',
    added('decisions', 'body: Panel, matter: descoping, outcome: agreed, decidedAt: 2024-05-14, tests: [PIT-SMS-14]'),
  ],
  [
    'told',
    'decision.powerless',
    'an approval of User Testing by the TAG',
    added(
      'decisions',
      'body: TAG, matter: user-testing, outcome: approved, decidedAt: 2024-10-10, document: UT-R1, version: "1.0"',
    ),
  ],
  ['told', 'decision.powerless', 'a word on behalf of the Panel without a delegation', delegated('TAG')],
  [
    'told',
    'decision.powerless',
    'a word on behalf of somebody who may not say it either',
    delegated('TAG', 'Authority'),
  ],
  [
    'quiet',
    'decision.powerless',
    'an exclusion, for which the approach names the body',
    added(
      'decisions',
      'body: Panel, matter: exclusion, outcome: agreed, decidedAt: 2024-05-14, issue: TI-R1-004, phase: PIT',
    ),
  ],
];

const passed = 'issuedBy: DCC, issuedAt: 2024-06-21';
const approval = 'ATP-R1-SIT, type: approval-to-proceed, release: R1, phase: SIT, ';
const factory =
  '{ id: TCC-R2-FAT, type: test-completion, release: R2, phase: Factory acceptance, issuedBy: DCC, issuedAt: 2024-08-09 }';
const fat = (to: string): Edit => certificate(factory, to);
const conditional = 'basis: [REP-PIT-SMS], conditions: [Retest of TI-R1-004, New build]';
const blocking = (file: string): Edit => ({
  file,
  from: 'exitCriteria:\n',
  to: 'conditionsBlock: true\nexitCriteria:\n',
});
const oms = { of: 'R2/OMS' };

const certificates: readonly Case[] = [
  [
    'unproven',
    'sit-entry.approval-to-proceed',
    'an approval for another phase',
    certificate(approval, approval.replace('phase: SIT', 'phase: Factory acceptance')),
  ],
  [
    'unmet',
    'sit-entry.approval-to-proceed',
    'an approval that was revoked on the day',
    certificate(passed, `${passed}, revokedAt: 2024-06-24`),
  ],
  [
    'met',
    'sit-entry.approval-to-proceed',
    'an approval that was revoked afterwards',
    certificate(passed, `${passed}, revokedAt: 2024-06-25`),
  ],
  [
    'met',
    'sit-entry.approval-to-proceed',
    'an approval of the day',
    certificate(passed, 'issuedBy: DCC, issuedAt: 2024-06-24'),
  ],
  [
    'unmet',
    'sit-entry.approval-to-proceed',
    'an approval of the day by a provider',
    certificate(passed, 'issuedBy: Service Provider, issuedAt: 2024-06-24'),
  ],
  [
    'unmet',
    'sit-entry.approval-to-proceed',
    'an approval that came later',
    certificate(passed, 'issuedBy: DCC, issuedAt: 2024-06-25'),
  ],
  [
    'met',
    'pit-completion.certificate',
    'the first of three certificates, which stands in the middle',
    [
      certificate(
        'certificates:\n',
        'certificates:\n  - { id: TCC-X, type: test-completion, release: R1, phase: PIT, subSystem: SMS, issuedBy: DCC, issuedAt: 2024-06-03 }\n',
      ),
      certificate(
        '  - { id: ATP-R1-SIT,',
        '  - { id: TCC-Y, type: test-completion, release: R1, phase: PIT, subSystem: SMS, issuedBy: DCC, issuedAt: 2024-06-04 }\n  - { id: ATP-R1-SIT,',
      ),
    ],
  ],
  [
    'met',
    'pit-completion.certificate',
    'the first of two certificates, which stands last',
    certificate(
      '  - { id: ATP-R1-SIT,',
      '  - { id: TCC-Y, type: test-completion, release: R1, phase: PIT, subSystem: SMS, issuedBy: DCC, issuedAt: 2024-05-23 }\n  - { id: ATP-R1-SIT,',
    ),
  ],
  [
    'met',
    'pit-completion.certificate',
    'a certificate with conditions',
    certificate('basis: [REP-PIT-SMS]', conditional),
  ],
  [
    'unmet',
    'pit-completion.certificate',
    'a certificate with conditions, where none counts',
    [certificate('basis: [REP-PIT-SMS]', conditional), blocking('approach/app-r1.yaml')],
  ],
  [
    'unproven',
    'pit-completion.certificate',
    'a certificate with conditions, where the approach in force is lost',
    [certificate('basis: [REP-PIT-SMS]', conditional), added('decisions', agreed('APP-R1', '1.1', '2024-03-06'))],
  ],
  [
    'met',
    'pit-completion.certificate',
    'a certificate with conditions, where no approach is on record',
    [certificate('basis: [REP-PIT-SMS]', conditional), { file: 'approach/app-r1.yaml' }],
  ],

  ['met', 'pit-entry.precursors', 'the certificate that the plan names', [], oms],
  [
    'unproven',
    'pit-entry.precursors',
    'an approval in the place of the certificate',
    fat(factory.replace('test-completion', 'approval-to-proceed')),
    oms,
  ],
  ['unproven', 'pit-entry.precursors', 'a certificate of another release', fat(factory.replace('R2, ', 'R1, ')), oms],
  [
    'unproven',
    'pit-entry.precursors',
    'a certificate of another phase',
    fat(factory.replace('Factory acceptance', 'Factory rehearsal')),
    oms,
  ],
  [
    'unproven',
    'pit-entry.precursors',
    'a certificate with another id',
    fat(factory.replace('TCC-R2-FAT', 'TCC-R2-X')),
    oms,
  ],
  [
    'unmet',
    'pit-entry.precursors',
    'a certificate that was revoked',
    fat(factory.replace(' }', ', revokedAt: 2024-09-01 }')),
    oms,
  ],
  [
    'unmet',
    'pit-entry.precursors',
    'a certificate of a provider',
    fat(factory.replace('issuedBy: DCC', 'issuedBy: Service Provider')),
    oms,
  ],
  [
    'unmet',
    'pit-entry.precursors',
    'a certificate with conditions, where none counts',
    [fat(factory.replace(' }', ', conditions: [Retest] }')), blocking('approach/app-r2.yaml')],
    oms,
  ],
  ['met', 'pit-entry.precursors', 'a certificate of the day', fat(factory.replace('2024-08-09', '2024-09-30')), oms],
  [
    'unmet',
    'pit-entry.precursors',
    'a certificate that came later',
    fat(factory.replace('2024-08-09', '2024-10-01')),
    oms,
  ],
  [
    'met',
    'sit-entry.precursors',
    'a certificate of one Sub-System, which the plan of SIT names',
    [
      {
        file: 'plans/sit-r1.yaml',
        from: 'precursors: []',
        to: 'precursors: [{ phase: Factory acceptance, certificate: TCC-X }]',
      },
      certificate(
        'certificates:\n',
        'certificates:\n  - { id: TCC-X, type: test-completion, release: R1, phase: Factory acceptance, subSystem: SMS, issuedBy: DCC, issuedAt: 2024-06-03 }\n',
      ),
    ],
  ],
];

describe('who decides for another', () => {
  expectTold(delegates);
});

describe('a decision of a body that may not make it', () => {
  expectFound(powerless);
});

describe('certificates', () => {
  expectTold(certificates);
});
