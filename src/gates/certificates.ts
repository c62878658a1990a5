import { isDcc } from '../clauses/authority.ts';
import type { Certificate, Entry, Stage } from '../model/document.ts';
import type { Act, Context, DatedRecord, Reason, Verdict } from '../model/rule.ts';
import { naming, titled } from '../wording.ts';
import { heeded } from './approval.ts';
import type { Scope } from './record.ts';
import { evidence, type Lacking, met, unmet, unproven } from './verdict.ts';

/** Every certificate of a type for `scope`: live, revoked or dated in the future. */
const certificates = (
  record: DatedRecord,
  type: Certificate['type'],
  scope: Scope,
  stage?: Stage,
): readonly Entry<Certificate>[] =>
  record
    .read('certificates')
    .flatMap((document) => document.rows('certificates'))
    .filter(
      ({ data }) =>
        data.type === type &&
        data.release === scope.release &&
        data.phase === scope.phase &&
        data.subSystem === scope.subSystem &&
        data.stage === stage,
    );

const isRevoked = ({ data }: Entry<Certificate>, { asOf }: DatedRecord): boolean =>
  data.revokedAt !== undefined && data.revokedAt <= asOf;

/** The certificates issued by the DCC and not revoked, the first one first. */
const liveCertificates = (
  record: DatedRecord,
  type: Certificate['type'],
  scope: Scope,
  stage?: Stage,
): readonly Entry<Certificate>[] =>
  certificates(record, type, scope, stage)
    .filter(({ data }) => data.issuedAt <= record.asOf && isDcc(data.issuedBy))
    .filter((certificate) => !isRevoked(certificate, record))
    .sort((a, b) => (a.data.issuedAt < b.data.issuedAt ? -1 : a.data.issuedAt > b.data.issuedAt ? 1 : 0));

/** The certificate that counts: the first live one, for it marks the day; one with conditions unless the approach lets none count. */
export function liveCertificate(
  context: Context,
  type: Certificate['type'],
  scope: Scope,
  stage?: Stage,
): Entry<Certificate> | undefined {
  const live = liveCertificates(context, type, scope, stage);
  return live.find((certificate) => !unlessConditions(context, scope, certificate));
}

/** Why a certificate with conditions does not count: the approach lets none count, or cannot be relied on (reading A41). */
function unlessConditions(context: Context, scope: Scope, { data, at }: Entry<Certificate>): Lacking | undefined {
  if (!data.conditions) return undefined;
  const result = heeded(context, 'approach', scope);
  if ('verdict' in result) return unproven(...result.verdict.reasons);
  const { document: approach } = result;
  if (!approach?.data.conditionsBlock) return undefined;
  return unmet({
    message: `${data.id} was issued with conditions (${data.conditions.join('; ')}); ${titled(approach)} lets no certificate with conditions count`,
    at: at(['conditions'], 'key'),
    related: [{ at: approach.at(['conditionsBlock']), says: titled(approach) }],
    fix: 'meet the conditions and issue the certificate anew without them',
  });
}

/** The certificate that the DCC issues now. */
export const issue = ({ asOf }: DatedRecord, type: Certificate['type'], scope: Scope, stage?: Stage): Act => ({
  add: 'certificates',
  row: {
    id: `assumed-${type}-${naming(scope)}`,
    type,
    ...scope,
    ...(stage ? { stage } : {}),
    issuedBy: 'DCC',
    issuedAt: asOf,
  },
});

const nouns = {
  'test-completion': 'Test Completion Certificate',
  'approval-to-proceed': 'approval-to-proceed certificate',
} as const;

/** 2.12(b), 2.12(e), 2.13(c), 2.13(f): a live certificate issued by the DCC (reading A41: conditions block only where the approach says so). */
export function judgeCertificate(context: Context, type: Certificate['type'], scope: Scope): Verdict {
  const live = liveCertificate(context, type, scope);
  if (live) return met(shown(live), live.at(['issuedAt']));
  const [conditional] = liveCertificates(context, type, scope);
  const blocked = conditional && unlessConditions(context, scope, conditional);
  if (blocked) return blocked;
  const last = certificates(context, type, scope).at(-1);
  if (!last)
    return unproven({
      message: `no ${nouns[type]} for ${naming(scope)} is on record; the DCC must have issued one`,
      at: context.calledForAt,
      fix: `issue the ${nouns[type]} and record it`,
      acts: [issue(context, type, scope)],
    });
  return unmet({ ...powerless(last, context), acts: [issue(context, type, scope)] });
}

const shown = ({ data }: Entry<Certificate>): string =>
  `${data.id} issued by ${data.issuedBy} on ${data.issuedAt}${data.conditions ? ', with conditions' : ''}`;

function powerless(certificate: Entry<Certificate>, context: DatedRecord): Reason {
  const { data, at } = certificate;
  if (data.issuedAt > context.asOf)
    return {
      message: `${data.id} is issued on ${data.issuedAt}, later than ${context.asOf}; it must be issued by then`,
      at: at(['issuedAt']),
    };
  return isRevoked(certificate, context)
    ? { message: `${data.id} was revoked on ${data.revokedAt}; a live certificate is needed`, at: at(['revokedAt']) }
    : { message: `${data.id} was issued by ${data.issuedBy}; the DCC must issue it`, at: at(['issuedBy']) };
}

/** 2.12(b), 2.13(c): the certificate that a test plan names for a precursor phase. */
export function judgePrecursor(context: Context, scope: Scope, phase: string, id: string, at: Reason['at']): Verdict {
  const release = context.release.data.id;
  const certificate = context
    .read('certificates')
    .flatMap((document) => document.rows('certificates'))
    .find(
      ({ data }) =>
        data.id === id &&
        data.type === 'test-completion' &&
        data.release === release &&
        data.phase === phase &&
        data.stage === undefined &&
        (data.subSystem === undefined || context.subSystem === undefined || data.subSystem === context.subSystem) &&
        data.issuedAt <= context.asOf,
    );
  if (!certificate)
    return unproven({
      message: `no Test Completion Certificate ${id} for ${phase} of ${release} is on record by ${context.asOf}; the precursor phase must be certified`,
      at,
      fix: `record the certificate ${id}, or correct its id`,
    });
  if (isRevoked(certificate, context) || !isDcc(certificate.data.issuedBy))
    return unmet({ ...powerless(certificate, context), related: [{ at, says: 'named here' }] });
  const blocked = unlessConditions(context, scope, certificate);
  if (blocked) return blocked;
  return { status: 'met', evidence: [evidence(`${phase}: ${shown(certificate)}`, certificate.at(['issuedAt']))] };
}
