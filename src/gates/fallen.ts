/** Approvals that fell because what was agreed is no longer what is on record. */
import type { Approach, Coverage, Entry } from '../model/document.ts';
import type { Check, DatedRecord, Reason } from '../model/rule.ts';
import { isHeeded } from './authority.ts';
import { finality, type Governed, type GovernedKind, governedKinds, staleness } from './finality.ts';
import { approvals } from './user-testing.ts';

export const approvalFallen: Check = {
  id: 'approval.fallen',
  clause: '4.2',
  also: ['5.2', '7.4'],
  severity: 'error',
  title: 'What was agreed is what is on record',
  why: 'An approval is of the content. Once the agreed text is edited, nothing shows any more what was agreed, and whatever rests on it is unproven.',
  fix: 'put the agreed text back, and give the change a version of its own to be agreed',
  actor: 'DCC',
  inspect: (record) => [...governedKinds.flatMap((kind) => fallen(record, kind)), ...fallenForUsers(record)],
};

const fallen = (record: DatedRecord, kind: GovernedKind): Reason[] =>
  (record.read(kind) as readonly Entry<Approach | Coverage>[]).flatMap((document) => {
    const found = finality(record, kind, document as Entry<Governed[GovernedKind]>);
    const clause = kind === 'approach' ? '4.2' : '5.2';
    return 'stale' in found && found.stale ? found.stale.reasons.map((reason) => ({ ...reason, clause })) : [];
  });

const fallenForUsers = (record: DatedRecord): Reason[] =>
  record.read('user-testing').flatMap((document) => {
    const approval = approvals(record, document).findLast((each) => isHeeded(record, each));
    const stale = approval && staleness(record, 'user-testing', document, approval);
    return stale ? stale.reasons.map((reason) => ({ ...reason, clause: '7.4' })) : [];
  });
