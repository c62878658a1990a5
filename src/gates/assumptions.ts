/** What somebody assumes to have happened, in a word or two: `TI-104=closed`, `COV-R1@1.1=agreed`, `R1/PIT/SMS=test-completion`. */
import type { Approach, Coverage, Entry, Scope } from '../model/document.ts';
import type { Act, Context, DatedRecord } from '../model/rule.ts';
import { didYouMean, list } from '../wording.ts';
import { agree, close, decide, determine, pass, pinned } from './acts.ts';
import { issue as certify } from './certificates.ts';
import { onReport } from './completion.ts';

/** The record on a day, and the same as a release sees it. */
export interface Supposing {
  readonly record: DatedRecord;
  of(release: string): Context | undefined;
}

/** What it comes to in the record, or why it makes no sense there. */
export type Supposed = { readonly acts: readonly Act[] } | { readonly cannot: string };

type Assuming = (subject: string, supposing: Supposing) => Supposed;

const found = (acts: readonly Act[], what: string, name: string, known: readonly string[]): Supposed =>
  acts.length > 0 ? { acts } : { cannot: `there is no ${what} "${name}" on record${didYouMean(name, known)}` };

/** A version of a document, as `COV-R1@1.1`. */
const versionOf = <T extends { readonly id: string; readonly version: string }>(
  subject: string,
  documents: readonly Entry<T>[],
  act: (document: Entry<T>) => Act,
): Supposed => {
  const nameOf = ({ data }: Entry<T>): string => `${data.id}@${data.version}`;
  return found(
    documents.filter((each) => nameOf(each) === subject).map(act),
    'version',
    subject,
    documents.map(nameOf),
  );
};

const governed = ({ record }: Supposing): readonly Entry<Approach | Coverage>[] => [
  ...record.read('approach'),
  ...record.read('coverage'),
];

/** SIT of a release is found complete, by a body. */
const completed =
  (body: 'Panel' | 'Secretary of State', outcome: 'confirmed' | 'complete'): Assuming =>
  (release, { of }) => {
    const context = of(release);
    if (!context) return { cannot: `the programme has no release "${release}"` };
    const acts = onReport(context, body, outcome);
    return acts.length > 0
      ? { acts }
      : { cannot: `there is no Completion Report for SIT of ${release}, or no approach in force, for a determination` };
  };

/** A certificate, for what stands before it as `R1/PIT/SMS` or `R1/SIT`. */
const certified =
  (type: 'test-completion' | 'approval-to-proceed'): Assuming =>
  (subject, { of, record }) => {
    const [release = '', phase = '', subSystem, ...rest] = subject.split('/');
    const known = of(release)?.release.data.subSystems;
    if (!known) return { cannot: `the programme has no release "${release}"` };
    const isPit = phase === 'PIT' && subSystem !== undefined && known.includes(subSystem);
    if (rest.length > 0 || (!isPit && (phase !== 'SIT' || subSystem !== undefined)))
      return {
        cannot: `a certificate is for ${list([...known.map((each) => `${release}/PIT/${each}`), `${release}/SIT`], 'or')}`,
      };
    const scope: Scope = { release, phase: isPit ? 'PIT' : 'SIT', ...(isPit ? { subSystem } : {}) };
    return { acts: [certify(record, type, scope)] };
  };

/** What can be assumed, by the word for it. */
export const assumptions: Readonly<Record<string, Assuming>> = {
  closed: (id, { record }) => {
    const issues = record.read('issue-log').flatMap((log) => log.rows('issues'));
    const own = issues.filter(({ data }) => data.id === id).flatMap((each) => close(record, each).acts);
    return found(
      own,
      'Testing Issue',
      id,
      issues.map(({ data }) => data.id),
    );
  },
  passed: (id, { record }) => {
    const specified = record
      .read('test-specification')
      .flatMap(({ data }) => data.tests.map((test) => ({ test, of: data })));
    const scopes = new Map(
      specified
        .filter(({ test }) => test.id === id)
        .map(({ of: { release, phase, subSystem } }) => {
          const scope = { release, phase, ...(subSystem === undefined ? {} : { subSystem }) };
          return [JSON.stringify(scope), scope];
        }),
    );
    const acts = [...scopes.values()].map((scope) => pass(record, scope, id));
    return found(
      acts,
      'test',
      id,
      specified.map(({ test }) => test.id),
    );
  },
  agreed: (subject, supposing) =>
    versionOf(subject, governed(supposing), (document) => agree(supposing.record, document)),
  determined: (subject, supposing) =>
    versionOf(subject, governed(supposing), (document) => determine(supposing.record, document)),
  approved: (subject, { record }) =>
    versionOf(subject, record.read('user-testing'), (document) =>
      decide(record, {
        ...pinned(record, document),
        body: 'Secretary of State',
        matter: 'user-testing',
        outcome: 'approved',
      }),
    ),
  confirmed: completed('Panel', 'confirmed'),
  complete: completed('Secretary of State', 'complete'),
  'test-completion': certified('test-completion'),
  'approval-to-proceed': certified('approval-to-proceed'),
};

/** What an assumption comes to in the record. */
export function supposed(assumption: string, supposing: Supposing): Supposed {
  const at = assumption.lastIndexOf('=');
  const [subject, word] = [assumption.slice(0, at), assumption.slice(at + 1)];
  const words = Object.keys(assumptions);
  const assume = Object.hasOwn(assumptions, word) ? assumptions[word] : undefined;
  if (at < 1 || !assume)
    return {
      cannot: `"${assumption}" is nothing that can be assumed${at < 1 ? '' : didYouMean(word, words)}; write a name, =, and one of ${list(words)}, as TI-104=closed`,
    };
  return assume(subject, supposing);
}
