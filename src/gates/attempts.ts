/** The rounds of Clause 6.2 and what became of each: claim, review, provision, then determination, or decline and another one. */
import type { Decision, Entry, Notice } from '../model/document.ts';
import type { Context, Evidence } from '../model/rule.ts';
import { list } from '../wording.ts';
import { decider, isHeeded, wantOfSignature } from './authority.ts';
import { completionReport } from './completion-report.ts';
import { decisions, notices, scopeOf } from './record.ts';
import { firstRun } from './tests.ts';
import { evidence } from './verdict.ts';

/** What the DCC does before the determination, by the type of the notice that shows it (6.2(a)-(c)). */
export type Step = 'completion-notification' | 'evidence-review' | 'report-provision';
const steps: readonly Step[] = ['completion-notification', 'evidence-review', 'report-provision'];

/**
 * One round of Clause 6.2: from the DCC's first step to the determination, or to the decline after which 6.2 applies again
 * (6.4(b), 6.5(b)). Only the latest counts.
 */
export interface Attempt {
  /** From 1. */
  readonly number: number;
  /** The decline that ended the attempt before it. */
  readonly after?: Entry<Decision>;
  readonly notices: readonly Entry<Notice>[];
  /** The TAG's, the Panel's or, on referral, the Secretary of State's word that testing is not complete. */
  readonly declines: readonly Entry<Decision>[];
  /** The word that it is complete: the Panel's or, on referral, the Secretary of State's (6.1, 6.5; reading A16). */
  readonly determination?: Entry<Decision>;
}

/** The decisions on the completion of SIT of the release, of whatever body. */
export const completionDecisions = (context: Context): readonly Entry<Decision>[] =>
  decisions(context, 'sit-completion').filter(({ data }) => data.release === context.release.data.id);

/** The referrals of the completion of SIT to the Secretary of State (6.4(a)). */
export const referrals = (context: Context): readonly Entry<Notice>[] =>
  notices(context, 'referral').filter(
    ({ data }) =>
      data.release === context.release.data.id &&
      data.to.includes('Secretary of State') &&
      !isOtherDocument(context, data.document),
  );

/** Whether a referral is about an approach or a coverage, and so not about the completion of SIT. */
const isOtherDocument = (context: Context, id: string | undefined): boolean =>
  [...context.read('approach'), ...context.read('coverage')].some(({ data }) => data.id === id);

/** Whether a decision says that testing is not complete. */
export const isDecline = ({ data }: Entry<Decision>): boolean =>
  data.outcome === 'declined' || data.outcome === 'not-complete';

/** Whether a decision is about the report on SIT of the release. */
function isOnReport(context: Context, { data }: Entry<Decision>): boolean {
  const found = completionReport(context, scopeOf(context, 'SIT'));
  return 'report' in found && found.report.data.id === data.document;
}

/** Whether the Secretary of State had been asked: by a referral of what was declined in this attempt (6.4(a), 6.5). */
function isReferred(context: Context, { declines }: Attempt, { data }: Entry<Decision>): boolean {
  // Without a decline that is signed nobody but the Panel can find SIT complete.
  const first = declines.find((each) => !wantOfSignature(context, each));
  return (
    first !== undefined &&
    referrals(context).some((each) => each.data.date >= first.data.decidedAt && isSettledBy(context, each, data))
  );
}

/** Whether a determination is the first since a referral, and so the one that settles it. */
const isSettledBy = (context: Context, { data: { date } }: Entry<Notice>, { decidedAt }: Decision): boolean =>
  date <= decidedAt &&
  !completionDecisions(context).some(
    (each) =>
      each.data.body === 'Secretary of State' &&
      isHeeded(context, each) &&
      date <= each.data.decidedAt &&
      each.data.decidedAt < decidedAt,
  );

type Event = { readonly day: string } & ({ readonly notice: Entry<Notice> } | { readonly decision: Entry<Decision> });

/** What was done and decided about the completion of SIT, in order. Of one day, a decision comes after what was done, a decline last. */
function events(context: Context): readonly Event[] {
  const begun = firstRun(context, scopeOf(context, 'SIT'))?.data.executedAt ?? '';
  const done = steps
    .flatMap((step) => notices(context, step))
    .filter(({ data }) => data.release === context.release.data.id && data.date >= begun)
    .map((notice) => ({ day: notice.data.date, notice }));
  const decided = completionDecisions(context)
    .filter((decision) => isHeeded(context, decision) && (isDecline(decision) || isOnReport(context, decision)))
    .map((decision) => ({ day: decision.data.decidedAt, decision }));
  return [...done, ...decided].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/**
 * The attempts at completing SIT, the first one first; there is always one. A decline ends an attempt: the next claim of
 * the DCC, or confirmation of the Panel, belongs to another one, unless the Secretary of State overrules the decline on
 * referral. The first determination of an attempt is the one that counts.
 */
export function attempts(context: Context): readonly Attempt[] {
  let current: Attempt = { number: 1, notices: [], declines: [] };
  const ended: Attempt[] = [];
  const begin = (after: Entry<Decision>): void => {
    // 6.2 sets no order: what was done since the decline, before the next claim, is done again already.
    const isSince = ({ data }: Entry<Notice>): boolean => data.date > after.data.decidedAt;
    ended.push({ ...current, notices: current.notices.filter((notice) => !isSince(notice)) });
    current = { number: current.number + 1, after, notices: current.notices.filter(isSince), declines: [] };
  };
  for (const event of events(context)) {
    const decline = current.determination ? undefined : current.declines.at(-1);
    if ('notice' in event) {
      const claims = event.notice.data.type === 'completion-notification';
      if (decline && claims) begin(decline);
      current = { ...current, notices: [...current.notices, event.notice] };
    } else if (isDecline(event.decision)) {
      // What the Secretary of State determined is final and binding (6.5).
      if (current.determination?.data.outcome === 'complete') continue;
      const { determination: _, ...open } = current;
      current = { ...open, declines: [...current.declines, event.decision] };
    } else if (!current.determination) {
      const isPanel = event.decision.data.outcome === 'confirmed';
      if (!isPanel && !isReferred(context, current, event.decision)) continue;
      if (decline && isPanel) begin(decline);
      current = { ...current, determination: event.decision };
    }
  }
  return [...ended, current];
}

/** The attempt that counts. */
export const latestAttempt = (context: Context): Attempt => attempts(context).at(-1) as Attempt;

/** The determination that ends SIT: in the latest attempt, with no decline after it (6.1, 6.5; readings A16, A17). */
export const determination = (context: Context): Entry<Decision> | undefined => latestAttempt(context).determination;

/** The decline since which everything of Clause 6.2 is to be done again, if there was one. */
export function restart(context: Context): Entry<Decision> | undefined {
  const { declines, determination: closing, after } = latestAttempt(context);
  return closing ? after : (declines.at(-1) ?? after);
}

/** The number of the attempt that a step taken now belongs to. */
export const numberNow = (context: Context): number => {
  const { number, declines, determination: closing } = latestAttempt(context);
  return declines.length > 0 && !closing ? number + 1 : number;
};

const said: Readonly<Record<Step, string>> = {
  'completion-notification': 'claimed',
  'evidence-review': 'reviewed',
  'report-provision': 'provided',
};

/** What became of each attempt, in a line each. */
export const history = (context: Context): readonly Evidence[] =>
  attempts(context)
    .filter((attempt) => attempt.notices.length + attempt.declines.length > 0 || attempt.determination)
    .map(({ number, notices: told, declines, determination: closing }) => {
      const last = closing ?? declines.at(-1) ?? (told.at(-1) as Entry<Notice>);
      const parts = [
        ...told.map(({ data }) => `${said[data.type as Step]} ${data.date} (${data.id})`),
        ...declines.map(({ data }) => {
          const criteria = data.criteria ? `: ${list(data.criteria)}` : '';
          return `declined by ${decider(data)} ${data.decidedAt} (${data.id}${criteria})`;
        }),
        ...(closing
          ? [`${closing.data.outcome} by ${decider(closing.data)} ${closing.data.decidedAt} (${closing.data.id})`]
          : []),
      ];
      return evidence(`attempt ${number}: ${parts.join(', ')}`, last.at(['id']));
    });
