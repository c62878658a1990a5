/** What became of the directions of the Secretary of State to revise an approach (4.4(b)) or a coverage (5.4(b)). */
import type { ClauseId } from '../clauses/clauses.ts';
import type { Approach, Coverage, Decision, Entry } from '../model/document.ts';
import type { Context, Reason, ReleaseCheck } from '../model/rule.ts';
import { count, daysBetween } from '../wording.ts';
import { hasAuthority } from './authority.ts';
import { clausesOf, governedKinds } from './finality.ts';
import { decisions, notices } from './record.ts';

interface Direction {
  readonly decision: Entry<Decision>;
  readonly clause: ClauseId;
  /** Whether a version that carries it out is on record. */
  readonly done: boolean;
}

/** The directions given by the day of judgement to revise a document of the release. */
function directions(context: Context): readonly Direction[] {
  return decisions(context, 'document')
    .filter((decision) => decision.data.outcome === 'directed' && hasAuthority(context, decision))
    .flatMap((decision) =>
      governedKinds.flatMap((kind): Direction[] => {
        const versions = (context.read(kind) as readonly Entry<Approach | Coverage>[]).filter(
          ({ data }) => data.id === decision.data.document,
        );
        if (!versions.some(({ data }) => data.releases.includes(context.release.data.id))) return [];
        const done = versions.some(({ data }) => data.version === decision.data.finalVersion);
        return [{ decision, clause: clausesOf[kind].directed, done }];
      }),
    );
}

const isOverdue = ({ data }: Entry<Decision>, { asOf }: Context): boolean =>
  data.dueBy !== undefined && data.dueBy < asOf;

/** What is said of a direction that no version on record carries out. */
function pending({ decision: { data, at }, clause }: Direction, { asOf }: Context): Reason {
  const due = data.dueBy ? ` by ${data.dueBy}` : '';
  const passed = data.dueBy && data.dueBy < asOf ? `${count(daysBetween(data.dueBy, asOf), 'day')} past that day` : '';
  const since = passed || `${count(daysBetween(data.decidedAt, asOf), 'day')} later`;
  const version = data.finalVersion ? `version ${data.finalVersion} is not` : 'no version that carries it out is';
  return {
    clause,
    message: `${data.id} of ${data.decidedAt} directs a revision of ${data.document}${due}; ${since} ${version} on record`,
    at: at([data.dueBy ? 'dueBy' : 'outcome']),
  };
}

export const directionOverdue: ReleaseCheck = {
  id: 'direction.overdue',
  beside: ['pit', 'sit'],
  clause: '4.4(b)',
  also: ['5.4(b)'],
  severity: 'error',
  title: 'A directed revision is made by the day set for it',
  why: 'The DCC makes the revisions that the Secretary of State directs; this one was due.',
  fix: 'write the version that carries the direction out, and name it as its finalVersion',
  actor: 'DCC',
  inspect: (context) =>
    directions(context)
      .filter(({ decision, done }) => !done && isOverdue(decision, context))
      .map((direction) => pending(direction, context)),
};

export const directionPending: ReleaseCheck = {
  id: 'direction.pending',
  beside: ['pit', 'sit'],
  clause: '4.4(b)',
  also: ['5.4(b)'],
  severity: 'warning',
  title: 'A directed revision that is still to be made is told',
  why: 'The DCC makes the revisions that the Secretary of State directs. Until it is made, the version in force is not what was directed.',
  fix: 'write the version that carries the direction out, and name it as its finalVersion',
  actor: 'DCC',
  inspect: (context) =>
    directions(context)
      .filter(({ decision, done }) => !done && !isOverdue(decision, context))
      .map((direction) => pending(direction, context)),
};

export const directionUnconsulted: ReleaseCheck = {
  id: 'direction.consultation',
  beside: ['pit', 'sit'],
  clause: '4.4(b)',
  also: ['5.4(b)'],
  severity: 'warning',
  title: 'The TAG is consulted on a directed revision where the direction asks for it',
  why: 'A direction may ask the DCC to hear the TAG before it makes the revision.',
  fix: 'consult the TAG on the revision and record the consultation as a notice',
  actor: 'DCC',
  inspect: (context) =>
    directions(context)
      .filter(({ decision }) => decision.data.consultTag && !isConsulted(context, decision.data))
      .map(({ decision: { data, at }, clause }) => ({
        clause,
        message: `${data.id} of ${data.decidedAt} asks for the TAG to be consulted on the revision of ${data.document}; no consultation of the TAG on it since then, and before the revision was made, is on record`,
        at: at(['consultTag']),
      })),
};

/** Whether the TAG was consulted after the direction and, where the DCC reported the revision as made, by then. */
function isConsulted(context: Context, { id, document, decidedAt }: Decision): boolean {
  const made = notices(context, 'direction-response').find(({ data }) => data.decision === id)?.data.date;
  return notices(context, 'consultation').some(
    ({ data }) =>
      data.document === document &&
      data.to.includes('TAG') &&
      data.date > decidedAt &&
      (made === undefined || data.date <= made),
  );
}
