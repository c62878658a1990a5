import type { Check } from '../model/rule.ts';
import { list } from '../wording.ts';

/** What no record can show, so that somebody has to answer for it. */
const attested = ['2.2', '2.5', '5.3'] as const;

export const attestationAbsent: Check = {
  id: 'attestation.absent',
  clause: '2.2',
  also: ['2.5', '5.3'],
  severity: 'info',
  title: 'What no record can show is attested',
  why: 'Whether all who take part comply (2.2), follow Good Industry Practice (2.5) and do all that is reasonable to finish in time (5.3) is for people to judge; an attestation is told as such and never as proof.',
  fix: 'have somebody answer for it, and record the attestation',
  actor: 'DCC',
  inspect({ programme, asOf }) {
    const { attestations = [], releases } = programme.data;
    const given = attestations.filter(({ at }) => at <= asOf);
    const lacking = attested.flatMap((clause) => {
      const silent = releases
        .map(({ id }) => id)
        .filter((id) => !given.some((each) => each.clause === clause && (each.release ?? id) === id));
      if (silent.length === 0) return [];
      return [silent.length === releases.length ? clause : `${clause} for ${list(silent)}`];
    });
    if (lacking.length === 0) return [];
    return [
      {
        message: `by ${asOf} nobody attests ${list(lacking)}; what no record can show, somebody should answer for`,
        at: programme.at(['attestations'], 'key'),
      },
    ];
  },
};
