import { describe } from 'vitest';
import { approach, rewrite } from '../clause-table/fixture.ts';
import { added, type Edit } from '../support/record.ts';
import { type Case, expectFound, expectTold, type Finds } from './told-cases.ts';

const log = (...rows: readonly string[]): Edit => ({
  file: 'issues/log-r1.yaml',
  from: 'issues:\n',
  to: `issues:\n${rows.map((row) => `  - { title: x, raisedBy: DCC, owner: DCC, ${row} }\n`).join('')}`,
});
/** A critical issue of PIT of SMS, raised and opened on the first of May. */
const critical = (rest: Record<string, string> = {}): string =>
  Object.entries({
    id: 'TI-X',
    phase: 'PIT',
    subSystems: '[SMS]',
    raisedAt: '2024-05-01',
    severityHistory: '[{ at: 2024-05-01, severity: 1 }]',
    statusHistory: '[{ at: 2024-05-01, status: open }]',
    ...rest,
  })
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ');
const status = (...entries: readonly string[]): string =>
  `[${entries.map((entry) => `{ at: 2024-${entry.slice(0, 5)}, status: ${entry.slice(6)} }`).join(', ')}]`;
const severity = (...entries: readonly string[]): string =>
  `[${entries.map((entry) => `{ at: 2024-${entry.slice(0, 5)}, severity: ${entry.slice(6)} }`).join(', ')}]`;
const duplicate = (of: Record<string, string> = { duplicateOf: 'TI-M' }): string =>
  critical({ ...of, statusHistory: status('05-01 open', '05-10 duplicate') });
const master = (rest: Record<string, string> = {}): string => critical({ id: 'TI-M', ...rest });
/** One critical issue may be left, so that a duplicate and its master tell themselves apart. */
const oneAllowed = approach(
  '    - phase: PIT\n      per: sub-system\n      bySeverity:\n        - { severity: 1, maximum: 0 }',
  '    - phase: PIT\n      per: sub-system\n      bySeverity:\n        - { severity: 1, maximum: 1 }',
);
const kept = 'pit-completion.thresholds';

const extant: readonly Case[] = [
  ['unmet', kept, 'an issue whose status begins later', log(critical({ statusHistory: status('05-30 open') }))],
  [
    'met',
    kept,
    'an issue that is raised later',
    log(
      critical({ raisedAt: '2024-05-25', severityHistory: severity('05-25 1'), statusHistory: status('05-25 open') }),
    ),
  ],
  [
    'unmet',
    kept,
    'an issue that is raised on the day',
    log(
      critical({ raisedAt: '2024-05-24', severityHistory: severity('05-24 1'), statusHistory: status('05-24 open') }),
    ),
  ],
  [
    'met',
    kept,
    'an issue that is closed on the day',
    log(critical({ statusHistory: status('05-01 open', '05-24 closed') })),
  ],
  [
    'unmet',
    kept,
    'an issue that is closed afterwards',
    log(critical({ statusHistory: status('05-01 open', '05-25 closed') })),
  ],
  [
    'met',
    kept,
    'a history that is not in order',
    log(critical({ statusHistory: status('05-20 closed', '05-01 open') })),
  ],
  [
    'unmet',
    kept,
    'two words of one day, the last of which counts',
    log(critical({ statusHistory: status('05-01 open', '05-20 closed', '05-20 reopened') })),
  ],
  ['met', kept, 'an issue that was rejected', log(critical({ statusHistory: status('05-01 open', '05-02 rejected') }))],
  [
    'met',
    kept,
    'an issue that was withdrawn',
    log(critical({ statusHistory: status('05-01 open', '05-02 withdrawn') })),
  ],
  ['met', kept, 'an issue of SIT', log(critical({ phase: 'SIT' }))],
  ['met', kept, 'an issue of another Sub-System', log(critical({ subSystems: '[SSI]' }))],
  [
    'unproven',
    kept,
    'a severity that the scale does not know',
    log(critical({ severityHistory: severity('05-01 7') })),
  ],
  ['unmet', kept, 'two issues', log(critical(), critical({ id: 'TI-Y' }))],
];

const duplicates: readonly Case[] = [
  ['met', kept, 'a duplicate whose master counts', [oneAllowed, log(duplicate(), master())]],
  ['unmet', kept, 'a duplicate that names no master', log(duplicate({}))],
  ['unmet', kept, 'a duplicate of itself', log(duplicate({ duplicateOf: 'TI-X' }))],
  [
    'met',
    kept,
    'a duplicate whose master is raised on the day',
    [oneAllowed, log(duplicate(), master({ raisedAt: '2024-05-24' }))],
  ],
  ['unmet', kept, 'a duplicate whose master is raised later', log(duplicate(), master({ raisedAt: '2024-05-25' }))],
  [
    'met',
    kept,
    'a duplicate whose master has no status yet',
    [oneAllowed, log(duplicate(), master({ statusHistory: status('05-30 open') }))],
  ],
  [
    'met',
    kept,
    'a duplicate whose master was closed on the day of the mark',
    log(duplicate(), master({ statusHistory: status('05-01 open', '05-10 closed') })),
  ],
  [
    'unmet',
    kept,
    'a duplicate whose master was closed before',
    log(duplicate(), master({ statusHistory: status('05-01 open', '05-09 closed') })),
  ],
  [
    'unmet',
    kept,
    'a duplicate whose master was rejected',
    log(duplicate(), master({ statusHistory: status('05-01 open', '05-11 rejected') })),
  ],
  [
    'unmet',
    kept,
    'a duplicate whose master is about one of its Sub-Systems only',
    [
      oneAllowed,
      log(
        critical({
          subSystems: '[SMS, SSI]',
          duplicateOf: 'TI-M',
          statusHistory: status('05-01 open', '05-10 duplicate'),
        }),
        master(),
      ),
    ],
  ],
  ['unmet', kept, 'a duplicate whose master was raised in SIT', log(duplicate(), master({ phase: 'SIT' }))],
  [
    'unmet',
    kept,
    'a duplicate whose master is less severe',
    log(duplicate(), master({ severityHistory: severity('05-01 2') })),
  ],
];

const exclusion = (more = '', reason = 'TEST-TOOL'): Edit => ({
  file: 'issues/log-r1.yaml',
  from: 'exclusions:\n',
  to: `exclusions:\n  - { issue: TI-X, phase: PIT, reason: ${reason}, decision: D-1${more} }\n`,
});
const decided = (more = '', body = 'TAG', outcome = 'agreed', day = '2024-05-20'): string =>
  `body: ${body}, decidedAt: ${day}, matter: exclusion, outcome: ${outcome}, issue: TI-X, phase: PIT${more}`;
/** No issue of severity 3 may be left, and there is one. */
const none = approach('        - { severity: 3, maximum: 10 }', '        - { severity: 3, maximum: 0 }');
const medium = (rest: Record<string, string> = {}): Edit =>
  log(critical({ severityHistory: severity('05-01 3'), ...rest }));

const exclusions: readonly Case[] = [
  ['met', kept, 'an exclusion that the TAG agreed', [none, medium(), exclusion(), added('decisions', decided())]],
  [
    'met',
    kept,
    'an exclusion that was agreed on the day',
    [none, medium(), exclusion(), added('decisions', decided('', 'TAG', 'agreed', '2024-05-24'))],
  ],
  [
    'unmet',
    kept,
    'an exclusion that was agreed afterwards',
    [none, medium(), exclusion(), added('decisions', decided('', 'TAG', 'agreed', '2024-05-25'))],
  ],
  [
    'met',
    kept,
    'an exclusion that ends on the day',
    [none, medium(), exclusion(', expiresAt: 2024-05-24'), added('decisions', decided())],
  ],
  [
    'unmet',
    kept,
    'an exclusion that ended before',
    [none, medium(), exclusion(', expiresAt: 2024-05-23'), added('decisions', decided())],
  ],
  [
    'unmet',
    kept,
    'an exclusion for a reason of nobody',
    [none, medium(), exclusion('', 'HASTE'), added('decisions', decided())],
  ],
  [
    'unmet',
    kept,
    'an exclusion that the Panel agreed',
    [none, medium(), exclusion(), added('decisions', decided('', 'Panel'))],
  ],
  [
    'unmet',
    kept,
    'an exclusion that was declined',
    [none, medium(), exclusion(), added('decisions', decided('', 'TAG', 'declined'))],
  ],
  [
    'unmet',
    kept,
    'an exclusion that was declined since',
    [none, medium(), exclusion(), added('decisions', decided(), decided('', 'TAG', 'declined', '2024-05-21'))],
  ],
  [
    'unmet',
    kept,
    'an exclusion that was declined on the same day',
    [none, medium(), exclusion(), added('decisions', decided(), decided('', 'TAG', 'declined'))],
  ],
  [
    'met',
    kept,
    'an exclusion that was declined before',
    [none, medium(), exclusion(), added('decisions', decided(), decided('', 'TAG', 'declined', '2024-05-19'))],
  ],
  [
    'met',
    kept,
    'an exclusion that a body without the power declined since',
    [none, medium(), exclusion(), added('decisions', decided(), decided('', 'Panel', 'declined', '2024-05-21'))],
  ],
  [
    'unmet',
    kept,
    'an exclusion that was decided for another release',
    [none, medium(), exclusion(), added('decisions', decided(', release: R2'))],
  ],
  [
    'met',
    kept,
    'an exclusion that was decided for this release',
    [none, medium(), exclusion(', release: R1'), added('decisions', decided(', release: R1'))],
  ],
  [
    'unmet',
    kept,
    'a decision on another phase',
    [none, medium(), exclusion(), added('decisions', decided().replace('phase: PIT', 'phase: SIT'))],
  ],
  [
    'unmet',
    kept,
    'an exclusion of a severity that may not be excluded',
    [log(critical()), exclusion(), added('decisions', decided())],
  ],
  [
    'unmet',
    kept,
    'three bodies that may exclude, and another that did',
    [
      none,
      medium(),
      exclusion(),
      added('decisions', decided('', 'Authority')),
      approach('approvers: [TAG]', 'approvers: [TAG, Panel, DCC]'),
    ],
  ],
];

const thresholds: readonly Case[] = [
  [
    'unproven',
    kept,
    'two sets of thresholds',
    approach(
      '  exclusions:\n',
      '    - { phase: PIT, per: sub-system, bySeverity: [{ severity: 1, maximum: 0 }] }\n  exclusions:\n',
    ),
  ],
  [
    'unproven',
    kept,
    'no set of thresholds',
    approach('    - phase: PIT\n      per: sub-system', '    - phase: SIT\n      per: sub-system'),
  ],
  [
    'unproven',
    kept,
    'a severity with two thresholds',
    approach(
      '        - { severity: 3, maximum: 10 }',
      '        - { severity: 3, maximum: 10 }\n        - { severity: 3, maximum: 20 }',
    ),
  ],
  [
    'unmet',
    kept,
    'a severity without threshold',
    rewrite('approach/app-r1.yaml', [/ {8}- \{ severity: 4, maximum: 25 \}\n/, '']),
  ],
  [
    'met',
    kept,
    'a total that nothing limits',
    approach(
      '        - { severity: 5, maximum: unlimited }\n    - phase: SIT',
      '        - { severity: 5, maximum: unlimited }\n      total: unlimited\n    - phase: SIT',
    ),
  ],
  [
    'unmet',
    kept,
    'a total that is exceeded',
    [
      approach(
        '        - { severity: 5, maximum: unlimited }\n    - phase: SIT',
        '        - { severity: 5, maximum: unlimited }\n      total: 0\n    - phase: SIT',
      ),
      medium(),
    ],
  ],
  [
    'met',
    kept,
    'a total that is just kept, for one is excluded',
    [
      approach(
        '        - { severity: 5, maximum: unlimited }\n    - phase: SIT',
        '        - { severity: 5, maximum: unlimited }\n      total: 0\n    - phase: SIT',
      ),
      medium(),
      exclusion(),
      added('decisions', decided()),
    ],
  ],
  [
    'met',
    kept,
    'a total that is just kept',
    [
      approach(
        '        - { severity: 5, maximum: unlimited }\n    - phase: SIT',
        '        - { severity: 5, maximum: unlimited }\n      total: 1\n    - phase: SIT',
      ),
      medium(),
    ],
  ],
  ['unproven', kept, 'no log', { file: 'issues/log-r1.yaml' }],
  [
    'met',
    kept,
    'a severity that was lowered without anybody agreeing, for the log counts',
    log(critical({ severityHistory: severity('05-01 1', '05-10 5') })),
  ],
];

const lowered = (decision: string, day = '05-10'): Edit =>
  log(critical({ severityHistory: `[{ at: 2024-05-01, severity: 1 }, { at: 2024-${day}, severity: 5${decision} }]` }));
const onSeverity = (outcome = 'agreed', day = '2024-05-10', body = 'TAG', level = 5): string =>
  `body: ${body}, decidedAt: ${day}, matter: severity, outcome: ${outcome}, issue: TI-X, severity: ${level}`;
const agreement = (...row: Parameters<typeof onSeverity>): Edit => added('decisions', onSeverity(...row));
const agreements = (declined: string): Edit => added('decisions', onSeverity(), onSeverity('declined', declined));

const downgrades: readonly Finds[] = [
  ['told', 'issue.downgrade', 'a severity that was lowered without a decision', lowered('')],
  [
    'quiet',
    'issue.downgrade',
    'a severity that was lowered with a decision',
    [lowered(', decision: D-1'), agreement()],
  ],
  ['told', 'issue.downgrade', 'a decision that the history does not name', [lowered(''), agreement()]],
  ['told', 'issue.downgrade', 'a decision that declined it', [lowered(', decision: D-1'), agreement('declined')]],
  [
    'told',
    'issue.downgrade',
    'a decision by a provider',
    [lowered(', decision: D-1'), agreement('agreed', '2024-05-10', 'Service Provider')],
  ],
  [
    'told',
    'issue.downgrade',
    'a decision that agreed a level above it',
    [lowered(', decision: D-1'), agreement('agreed', '2024-05-10', 'TAG', 4)],
  ],
  [
    'told',
    'issue.downgrade',
    'an agreement that was declined on the day',
    [lowered(', decision: D-1'), agreements('2024-05-10')],
  ],
  [
    'quiet',
    'issue.downgrade',
    'an agreement, and another that no change names',
    [lowered(', decision: D-1'), added('decisions', onSeverity(), onSeverity('agreed', '2024-05-11'))],
  ],
  [
    'told',
    'issue.downgrade',
    'a decline that another change names, of that one alone',
    [
      log(
        critical({
          severityHistory:
            '[{ at: 2024-05-01, severity: 1 }, { at: 2024-05-10, severity: 2, decision: D-1 }, { at: 2024-05-12, severity: 5, decision: D-2 }]',
        }),
      ),
      agreements('2024-05-12'),
    ],
  ],
  [
    'told',
    'issue.downgrade-decisive',
    'a decision that agreed a level above it',
    [lowered(', decision: D-1'), agreement('agreed', '2024-05-10', 'TAG', 4)],
  ],
  [
    'quiet',
    'issue.downgrade',
    'a decision that agreed a level below it',
    [
      log(
        critical({
          severityHistory: '[{ at: 2024-05-01, severity: 1 }, { at: 2024-05-10, severity: 4, decision: D-1 }]',
        }),
      ),
      agreement(),
    ],
  ],
  [
    'told',
    'issue.downgrade',
    'a decision that agreed an earlier change',
    [
      log(
        critical({
          severityHistory:
            '[{ at: 2024-05-01, severity: 1 }, { at: 2024-05-10, severity: 2, decision: D-1 }, { at: 2024-05-12, severity: 5, decision: D-1 }]',
        }),
      ),
      agreement(),
    ],
  ],
  [
    'told',
    'issue.downgrade-decisive',
    'a severity that came back from a level beyond, and was lowered all the same',
    log(critical({ severityHistory: severity('05-01 1', '05-10 5', '05-11 4') })),
  ],
  [
    'quiet',
    'issue.downgrade-decisive',
    'a severity that was raised from an agreed level',
    [
      log(
        critical({
          severityHistory:
            '[{ at: 2024-05-01, severity: 1 }, { at: 2024-05-10, severity: 5, decision: D-1 }, { at: 2024-05-11, severity: 4 }]',
        }),
      ),
      agreement(),
    ],
  ],
  [
    'told',
    'issue.downgrade-decisive',
    'an agreement that was declined since',
    [lowered(', decision: D-1'), agreements('2024-05-12')],
  ],
  [
    'quiet',
    'issue.downgrade-decisive',
    'an agreement after a decline',
    [lowered(', decision: D-1'), agreements('2024-05-09')],
  ],
  [
    'quiet',
    'issue.downgrade',
    'a severity that was raised',
    log(critical({ severityHistory: severity('05-01 5', '05-10 4') })),
  ],
  [
    'quiet',
    'issue.downgrade',
    'a severity that was confirmed',
    log(critical({ severityHistory: severity('05-01 4', '05-10 4') })),
  ],
  [
    'told',
    'issue.downgrade-late',
    'a decision that came later',
    [lowered(', decision: D-1'), agreement('agreed', '2024-05-11')],
  ],
  ['quiet', 'issue.downgrade-late', 'a decision of the day', [lowered(', decision: D-1'), agreement()]],
  [
    'told',
    'issue.downgrade-decisive',
    'thresholds that are kept only by a severity that nobody agreed to lower',
    lowered(''),
  ],
  [
    'told',
    'issue.downgrade-decisive',
    'thresholds that are kept only by what was agreed after the phase',
    [lowered(', decision: D-1'), agreement('agreed', '2024-05-25')],
  ],
  [
    'quiet',
    'issue.downgrade-decisive',
    'what was agreed on the day of the certificate',
    [lowered(', decision: D-1'), agreement('agreed', '2024-05-24')],
  ],
  [
    'told',
    'issue.downgrade-decisive',
    'a severity that was lowered once PIT was certified, for SIT',
    [lowered('', '05-25')],
  ],
  ['told', 'issue.duplicate', 'a duplicate that names no master', log(duplicate({}))],
  ['told', 'issue.duplicate', 'a duplicate of itself', log(duplicate({ duplicateOf: 'TI-X' }))],
  [
    'told',
    'issue.duplicate',
    'a duplicate whose master was rejected',
    log(duplicate(), master({ statusHistory: status('05-01 open', '05-11 rejected') })),
  ],
];

describe('an issue counts', () => {
  expectTold(extant);
});

describe('a duplicate', () => {
  expectTold(duplicates);
});

describe('an exclusion', () => {
  expectTold(exclusions);
});

describe('thresholds', () => {
  expectTold(thresholds);
});

describe('severities and duplicates', () => {
  expectFound(downgrades);
});
