/** Documents that are not final, where that blocks nothing yet. */
import type { Approach, Coverage, Entry } from '../model/document.ts';
import type { Check, DatedRecord, Reason, ReleaseCheck } from '../model/rule.ts';
import { compareVersions, list, titled } from '../wording.ts';
import { inForce } from './approval.ts';
import { liveCertificate } from './certificates.ts';
import { finality, type Governed, type GovernedKind, governedKinds, lastFinal, related } from './finality.ts';
import { pitScopes } from './record.ts';

export const pendingDraft: Check = {
  id: 'document.pending',
  clause: '4.4(a)',
  also: ['5.4(a)'],
  severity: 'info',
  title: 'A draft beside a final version is told',
  why: 'A revision changes nothing until it is final itself; until then the last final version stays in force (reading A32).',
  fix: 'nothing, if the revision is under way; else bring it to agreement or take the file away',
  actor: 'DCC',
  inspect: (record) =>
    governedKinds.flatMap((kind) => {
      const all = record.read(kind) as readonly Entry<Approach | Coverage>[];
      return [...new Set(all.map(({ data }) => data.id))].flatMap((id) =>
        pending(
          record,
          kind,
          all.filter(({ data }) => data.id === id),
        ),
      );
    }),
};

/** The versions of one document that are newer than the one in force, and not final. */
function pending(record: DatedRecord, kind: GovernedKind, versions: readonly Entry<Approach | Coverage>[]): Reason[] {
  const own = versions as readonly Entry<Governed[GovernedKind]>[];
  const final = lastFinal(record, kind, own);
  if (!final) return [];
  return own
    .filter((each) => compareVersions(each.data.version, final.document.data.version) > 0)
    .filter((each) => !('decision' in finality(record, kind, each)))
    .map((each) => ({
      clause: kind === 'approach' ? '4.4(a)' : '5.4(a)',
      message: `${titled(each)} is not final; ${titled(final.document)} stays in force`,
      at: each.at(['version']),
      related: related([final.decision]),
    }));
}

export const neededForCompletion: ReleaseCheck = {
  id: 'pit.approval-outstanding',
  beside: ['pit'],
  clause: '2.6',
  severity: 'info',
  title: 'What PIT needs in order to complete is told early',
  why: 'PIT may be entered at risk, before its approach and coverage are final; it cannot complete without them (reading A12).',
  fix: 'bring the document to agreement before PIT is to complete',
  actor: 'DCC',
  inspect: (context) =>
    governedKinds.flatMap((kind) => {
      const lacking = new Map<string, { readonly reason: Reason; readonly subSystems: string[] }>();
      for (const scope of pitScopes(context)) {
        const found = inForce(context, kind, scope);
        if ('final' in found || liveCertificate(context, 'test-completion', scope)) continue;
        const [reason] = found.verdict.reasons;
        const same = lacking.get(reason.message) ?? { reason, subSystems: [] };
        same.subSystems.push(scope.subSystem);
        lacking.set(reason.message, same);
      }
      return [...lacking.values()].map(({ reason: { message, at, related: more = [] }, subSystems }) => ({
        message: `PIT of ${list(subSystems)} in ${context.release.data.id} may be entered, but not completed, without a final ${kind}: ${message}`,
        at,
        related: more,
      }));
    }),
};
