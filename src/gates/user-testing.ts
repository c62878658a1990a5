import type { Entry } from '../model/document.ts';
import type { DocumentData } from '../model/documents.ts';
import type { Context, DatedRecord, Gate, Passage, Reason, ReleaseCheck, Verdict } from '../model/rule.ts';
import { compareVersions, list, titled } from '../wording.ts';
import { decide, pinned, send, set, unwritten } from './acts.ts';
import { hasAuthority, isHeeded, lastUnsigned } from './authority.ts';
import { completed } from './completion.ts';
import { staleness } from './finality.ts';
import { commencement, decisions, latestVersion, notices, notReached } from './record.ts';
import { evidence, met, unless, unmet, unproven } from './verdict.ts';

type UserTesting = Entry<DocumentData['user-testing']>;

const documents = (context: Context): readonly UserTesting[] =>
  context.read('user-testing').filter(({ data }) => data.release === context.release.data.id);

const decided = (context: DatedRecord, document: UserTesting, outcome: 'approved' | 'directed') =>
  decisions(context, 'user-testing').filter(
    ({ data }) => data.outcome === outcome && data.document === document.data.id,
  );

/** The approvals of this version of a document; a direction given after an approval takes it back until there is a new one (7.3). */
export const approvals = (context: DatedRecord, document: UserTesting) => {
  const direction = decided(context, document, 'directed').findLast((each) => hasAuthority(context, each));
  return decided(context, document, 'approved').filter(
    ({ data }) => data.version === document.data.version && !(direction && data.decidedAt <= direction.data.decidedAt),
  );
};

const isApproved = (context: Context, document: UserTesting): boolean =>
  approvals(context, document).some((each) => isHeeded(context, each));

/** The approved document or, failing that, the latest draft. */
const considered = (context: Context): UserTesting | undefined =>
  latestVersion(documents(context).filter((document) => isApproved(context, document))) ??
  latestVersion(documents(context));

function byDocument(context: Context, judge: (context: Context, document: UserTesting) => Verdict): Verdict {
  const document = considered(context);
  if (document) return judge(context, document);
  const release = context.release.data.id;
  return unproven({
    message: `nothing on record says whether User Testing is required for ${release}; mandatory User Testing needs an approved document`,
    at: context.calledForAt,
    fix: `write a document of kind user-testing for ${release} that says whether it is required, and why`,
  });
}

const submissions = (context: Context, document: UserTesting) =>
  notices(context, 'submission').filter(
    ({ data }) =>
      data.document === document.data.id &&
      data.version === document.data.version &&
      data.to.includes('Secretary of State'),
  );

/** Clause 7. Nothing makes the end of SIT a condition of it, unless the document does (reading A35). */
export const userTesting: Gate = {
  gate: 'user-testing',
  title: 'User Testing',
  guards: 'Mandatory User Testing of a release may start.',
  clause: '7.1',
  per: 'release',
  event: 'user-testing-start',
  criteria: [
    {
      id: 'user-testing.document',
      clause: '7.1',
      also: ['7.1(a)', '7.1(b)', '7.1(c)', '7.1(d)', '7.1(e)', '7.1(f)', '7.1(g)'],
      title: 'User Testing document prepared',
      why: 'Where the DCC thinks User Testing required, a draft sets out who tests what, when and how.',
      fix: 'prepare the document',
      actor: 'DCC',
      judge: (context) => byDocument(context, judgeDocument),
    },
    {
      id: 'user-testing.consulted',
      clause: '7.1',
      title: 'TAG, Parties and others consulted',
      why: 'Before the document goes to the Secretary of State, the TAG, the Parties and other stakeholders are consulted.',
      fix: 'consult them and record the notice',
      actor: 'DCC',
      dependsOn: ['user-testing.document'],
      judge: (context) => byDocument(context, judgeConsulted),
    },
    {
      id: 'user-testing.submitted',
      clause: '7.2',
      also: ['7.2(a)', '7.2(b)', '7.2(c)'],
      title: 'Submitted to the Secretary of State with its three attachments',
      why: 'The submission says why the draft is fit for purpose, and holds the responses and the unresolved disagreements.',
      fix: 'submit the document and record the notice',
      actor: 'DCC',
      dependsOn: ['user-testing.consulted'],
      judge: (context) => byDocument(context, judgeSubmitted),
    },
    {
      id: 'user-testing.approved',
      clause: '7.4',
      title: 'Approved by the Secretary of State',
      why: 'Mandatory User Testing rests on an approved document.',
      fix: 'decide on the document; the DCC records the decision',
      actor: 'Secretary of State',
      dependsOn: ['user-testing.submitted'],
      judge: (context) => byDocument(context, judgeApproved),
    },
    {
      id: 'user-testing.users-ready',
      clause: '7.1(b)',
      title: 'Users meet the entry requirements',
      why: 'Each User that must take part first meets the entry requirements of the document.',
      fix: 'record when the User met the entry requirements, and the evidence',
      actor: 'Parties',
      dependsOn: ['user-testing.document'],
      judge: (context) => byDocument(context, judgeUsersReady),
    },
    {
      id: 'user-testing.after-sit',
      clause: '7.1(b)',
      also: ['6.1'],
      title: 'SIT complete, where the document asks for it',
      why: 'No clause makes User Testing wait for the end of SIT; the User Testing document may (reading A35).',
      fix: 'complete SIT first',
      actor: 'DCC',
      dependsOn: ['user-testing.document'],
      judge: (context) => byDocument(context, judgeAfterSit),
    },
  ],
  passage(context) {
    const what = `User Testing of ${context.release.data.id}`;
    return commencement(context, 'user-testing-start', what, begun(context, what));
  },
  /** Recorded as not required, or nowhere spoken of (reading A36), and nothing was ever done that says otherwise. */
  notApplicable(context) {
    const { id } = context.release.data;
    const all = documents(context);
    const document = latestVersion(all);
    if (userTesting.passage(context)) return undefined;
    if (!document)
      return isSpokenOf(context)
        ? undefined
        : evidence(`nothing on record says that User Testing is required for ${id}`, context.calledForAt);
    const done = all.some(
      (each) =>
        each.data.id !== document.data.id ||
        each.data.commencedAt !== undefined ||
        submissions(context, each).length > 0 ||
        decided(context, each, 'approved').length + decided(context, each, 'directed').length > 0,
    );
    if (document.data.required || done) return undefined;
    return evidence(`User Testing is not required for ${id}: ${document.data.reason}`, document.at(['required']));
  },
};

/** 7.1: one document says that User Testing is required, and when. */
function judgeDocument(context: Context, document: UserTesting): Verdict {
  const rival = documents(context).find(({ data }) => data.id !== document.data.id);
  if (rival)
    return unmet({
      message: `both ${titled(document)} and ${titled(rival)} are about User Testing of ${document.data.release}; one document must say`,
      at: document.at(['id']),
      related: [{ at: rival.at(['id']), says: titled(rival) }],
    });
  const { timescales, users = [], tests = [], required } = document.data;
  if (!required)
    return unmet({
      message: `${titled(document)} says that User Testing is not required, but it was approved, directed or begun`,
      at: document.at(['required']),
      fix: 'set the record right',
    });
  const reasons: Reason[] =
    timescales && timescales.end < timescales.start
      ? [
          {
            clause: '7.1(d)',
            message: `User Testing ends on ${timescales.end}, before it starts on ${timescales.start}`,
            at: document.at(['timescales', 'end']),
            fix: 'correct the timescales',
          },
        ]
      : [];
  return unless(reasons, () =>
    evidence(
      `${titled(document)}: ${users.length} Users, ${tests.length} tests, ${timescales?.start} to ${timescales?.end}`,
      document.at(['id']),
    ),
  );
}

/** 7.1: the TAG, the Parties and other stakeholders were consulted before the submission. */
function judgeConsulted(context: Context, document: UserTesting): Verdict {
  const held = notices(context, 'consultation').filter(
    ({ data }) =>
      data.document === document.data.id &&
      (data.version === undefined || compareVersions(data.version, document.data.version) <= 0),
  );
  const lacking = notReached(held, ['TAG', 'Parties', 'Other']);
  const last = held.at(-1);
  if (!last)
    return unproven({
      message: `no consultation on ${titled(document)} is on record; the TAG, Parties and other stakeholders must be consulted`,
      at: document.at(['id']),
      acts: [send(context, { type: 'consultation', to: ['TAG', 'Parties', 'Other'], document: document.data.id })],
    });
  if (lacking.length > 0)
    return unmet({
      message: `${last.data.id} did not consult ${list(lacking.map((body) => (body === 'Other' ? 'other stakeholders (Other)' : body)))}; the clause names the TAG, Parties and other stakeholders`,
      at: last.at(['to'], 'key'),
      fix: `consult ${list(lacking)} too`,
      acts: [send(context, { type: 'consultation', to: lacking, document: document.data.id })],
    });
  const sent = submissions(context, document).at(-1);
  const early = sent && held.some(({ data }) => data.date > sent.data.date) ? sent : undefined;
  if (early)
    return unmet({
      message: `${early.data.id} went to the Secretary of State on ${early.data.date}, before the consultation closed on ${last.data.date}; consultation comes first`,
      at: early.at(['date']),
      related: [{ at: last.at(['date']), says: last.data.id }],
      fix: 'submit the document again',
    });
  return met(`consultation closed on ${last.data.date} (${last.data.id})`, last.at(['date']));
}

/** 7.2: the document went to the Secretary of State with its three attachments. */
function judgeSubmitted(context: Context, document: UserTesting): Verdict {
  const submission = submissions(context, document).at(-1);
  if (!submission)
    return unproven({
      message: `no submission of ${titled(document)} to the Secretary of State is on record`,
      at: document.at(['version']),
      acts: [
        send(context, {
          type: 'submission',
          to: ['Secretary of State'],
          document: document.data.id,
          version: document.data.version,
          fitness: unwritten,
          responses: [unwritten],
          disagreements: [],
        }),
      ],
    });
  const parts = [
    ['fitness', '7.2(a)'],
    ['responses', '7.2(b)'],
    ['disagreements', '7.2(c)'],
  ] as const;
  const reasons = parts
    .filter(([key]) => submission.data[key] === undefined)
    .map(
      ([key, clause]): Reason => ({
        clause,
        message: `${submission.data.id} has no ${key}; the submission must hold it, if only as an empty list`,
        at: submission.at(['id']),
        fix: `add ${key} to ${submission.data.id}`,
        acts: [set(submission, [key], { fitness: unwritten, responses: [unwritten], disagreements: [] }[key])],
      }),
    );
  return unless(reasons, () =>
    evidence(`submitted on ${submission.data.date} (${submission.data.id})`, submission.at(['date'])),
  );
}

/** 7.4: the Secretary of State approved this version, after it was submitted. */
function judgeApproved(context: Context, document: UserTesting): Verdict {
  const all = approvals(context, document);
  const approval = all.findLast((each) => isHeeded(context, each));
  // The first one: a document that was approved may be sent again without losing the approval.
  const [sent] = submissions(context, document);
  if (approval && sent && approval.data.decidedAt < sent.data.date)
    return unmet({
      message: `${approval.data.id} approved ${titled(document)} on ${approval.data.decidedAt}, before it was submitted on ${sent.data.date} (${sent.data.id}); the submission comes first`,
      at: approval.at(['decidedAt']),
      related: [{ at: sent.at(['date']), says: sent.data.id }],
      actor: 'DCC',
      fix: 'correct the dates, or record the approval that followed',
    });
  const stale = approval && staleness(context, 'user-testing', document, approval);
  if (stale) return stale;
  if (approval)
    return met(
      `${titled(document)} approved on ${approval.data.decidedAt} (${approval.data.id})`,
      approval.at(['outcome']),
    );
  const unsigned = lastUnsigned(context, all);
  if (unsigned) {
    const { data, at } = unsigned.decision;
    return unproven({
      message: `${titled(document)} was approved on ${data.decidedAt} (${data.id}), ${unsigned.want.says}`,
      at: at(['id']),
      ...unsigned.want.act,
    });
  }
  const [powerless] = all;
  if (powerless)
    return unmet({
      message: `${titled(document)} was approved by ${powerless.data.body} (${powerless.data.id}); only the Secretary of State can approve it`,
      at: powerless.at(['body']),
    });
  return unproven({
    message: `no approval of ${titled(document)} by the Secretary of State is on record`,
    at: document.at(['version']),
    acts: [
      decide(context, {
        ...pinned(context, document),
        body: 'Secretary of State',
        matter: 'user-testing',
        outcome: 'approved',
      }),
    ],
  });
}

/** 7.1(b): each User meets the entry requirements. */
function judgeUsersReady(context: Context, document: UserTesting): Verdict {
  const users = document.rows('users');
  const reasons = users
    .filter(({ data }) => !data.entryMetAt || data.entryMetAt > context.asOf)
    .map(
      (user): Reason => ({
        message: `${user.data.participant} has not met the entry requirements by ${context.asOf}; each User that takes part must`,
        at: user.at(['participant']),
        acts: [set(user, ['entryMetAt'], context.asOf), set(user, ['evidence'], unwritten)],
      }),
    );
  return unless(reasons, () =>
    evidence(
      `${list(users.map(({ data }) => data.participant))} meet the entry requirements`,
      document.at(['users'], 'key'),
    ),
  );
}

/** 7.1(b), reading A35: SIT is complete, where the document asks for it. */
function judgeAfterSit(context: Context, document: UserTesting): Verdict {
  if (!document.data.requiresSitCompletion)
    return met(`${titled(document)} does not make it wait for the end of SIT`, document.at(['id']));
  const done = completed(context);
  if (done) return met(`SIT completed on ${done.date}`, done.decision.at(['outcome']));
  return unmet({
    message: `${titled(document)} lets User Testing start only once SIT of ${document.data.release} is complete; by ${context.asOf} it is not`,
    at: document.at(['requiresSitCompletion']),
  });
}

/** The first day on which a document says that the tests, or a User, began. */
function begun(context: Context, what: string): Passage | undefined {
  const days = documents(context).flatMap((document) => [
    { on: document.data.commencedAt, at: () => document.at(['commencedAt']) },
    ...document.rows('users').map((user) => ({ on: user.data.startedAt, at: () => user.at(['startedAt']) })),
  ]);
  return days.reduce<Passage | undefined>(
    (first, { on, at }) =>
      on === undefined || on > context.asOf || (first && first.date <= on)
        ? first
        : { date: on, evidence: evidence(`${what} commenced on ${on}`, at()) },
    undefined,
  );
}

/** Whether the plan or a decision speaks of User Testing although no document on record does. */
function isSpokenOf(context: Context): boolean {
  const known = context.read('user-testing').map(({ data }) => data.id);
  return (
    context.release.data.milestones.some(({ event }) => event.startsWith('user-testing')) ||
    decisions(context, 'user-testing').some(({ data }) => !known.includes(data.document as string))
  );
}

/** 7.1: whether User Testing is required is for the DCC to say; that it says neither is told and blocks nothing (reading A36). */
export const undecided: ReleaseCheck = {
  id: 'user-testing.undecided',
  beside: ['user-testing'],
  clause: '7.1',
  severity: 'warning',
  title: 'Whether User Testing is required is on record',
  why: 'The DCC decides whether Users must test a release before it goes live. Without a record nobody can tell a decision from an oversight.',
  fix: 'write a document of kind user-testing that says whether it is required, and why',
  actor: 'DCC',
  inspect: (context) =>
    documents(context).length > 0
      ? []
      : [
          {
            message: `nothing on record says whether User Testing is required for ${context.release.data.id}; the DCC decides that`,
            at: context.calledForAt,
          },
        ],
};

/** 7.3: a direction to reconsider, to consult again or to submit again is answered. */
export const unansweredDirection: ReleaseCheck = {
  id: 'user-testing.direction',
  beside: ['user-testing'],
  clause: '7.3',
  severity: 'error',
  title: 'Directions of the Secretary of State complied with',
  why: 'A direction to reconsider, to consult again or to submit again must be complied with. What was approved before it no longer counts.',
  fix: 'do what was directed and record the response as a notice',
  actor: 'DCC',
  inspect: (context) =>
    documents(context)
      .flatMap((document) => decided(context, document, 'directed'))
      .filter((direction, index, all) => all.indexOf(direction) === index && hasAuthority(context, direction))
      .filter(
        ({ data }) =>
          !notices(context, 'direction-response').some(
            (notice) =>
              notice.data.decision === data.id &&
              notice.data.date >= data.decidedAt &&
              notice.data.to.includes('Secretary of State'),
          ),
      )
      .map(({ data, at }) => ({
        message: `the direction ${data.id} of ${data.decidedAt} has no response on record; the DCC must comply with it`,
        at: at(['id']),
      })),
};
