/** What differs between two statements on one question, each difference a sentence. */
import type { Answer, Evidence } from '../model/evidence.ts';
import { count, shortened } from '../wording.ts';

/** What a file held or why it could not be read, by its name. */
export type Held = ReadonlyMap<string, { readonly sha256: string } | { readonly because: string }>;

/** The files of a statement. */
export const heldIn = ({ subject, predicate }: Evidence): Held =>
  new Map<string, { sha256: string } | { because: string }>([
    ...subject.map(({ name, digest }) => [name, { sha256: digest.sha256 }] as const),
    ...predicate.fsmCheck.unread.map(({ name, because }) => [name, { because }] as const),
  ]);

/** Which files differ. */
export const differingFiles = (then: Held, now: Held): string[] =>
  namesOf(then, now).flatMap((name) => {
    const [before, after] = [then.get(name), now.get(name)];
    if (!before) return [`${name} was not among the files judged then`];
    if (!after) return [`${name} is not among the files judged now`];
    const [was, is] = [said(before), said(after)];
    return was === is ? [] : [`${name} has changed: ${was} then, ${is} now`];
  });

const said = (held: { readonly sha256: string } | { readonly because: string }): string =>
  'because' in held ? `not read (${held.because})` : `sha256 ${short(held.sha256)}`;

const short = (digest: string): string => `${digest.slice(0, 12)}…`;

/** Everything in which the record as it is `now` does not bear out the statement: files, program, rules and verdicts. */
export function differences(then: Evidence, now: Evidence): string[] {
  const [before, after] = [then.predicate.fsmCheck, now.predicate.fsmCheck];
  const told = [
    ...differingFiles(heldIn(then), heldIn(now)),
    ...differing('the version of fsm-check', before.tool.version, after.tool.version),
    ...differing('the digest of the rules', short(before.rules), short(after.rules)),
    ...differing('the programme', before.programme, after.programme),
    ...differingEntries('judged', verdictsOf(before), verdictsOf(after)),
    ...differingEntries('an error of the record', errorsOf(before), errorsOf(after)),
    ...differing('the verdict', before.verdict, after.verdict),
    ...differing('the exit code', String(before.exitCode), String(after.exitCode)),
  ];
  // The rest follows from these, unless somebody changed it by itself.
  return told.length > 0 ? told : contradictions(withoutOrigin(then), withoutOrigin(now), 'the statement');
}

const sources = { files: 'the files', index: 'what was staged', commit: 'a commit' } as const;

/** What else is worth a remark: it changes no verdict. */
export function remarks({ predicate: then }: Evidence, { predicate: now }: Evidence): string[] {
  const [before, after] = [then.fsmCheck.record, now.fsmCheck.record];
  const [was, is] = [before.repository, after.repository];
  return [
    ...differing('what was read', sources[before.source], sources[after.source]),
    ...differing('the commit', was?.commit ?? 'none', is?.commit ?? 'none'),
    ...differing('the record beside its commit', was?.state ?? 'in no repository', is?.state ?? 'in no repository'),
    ...(was && is ? differing('the place of the root', was.root || 'the top', is.root || 'the top') : []),
  ];
}

const differing = (what: string, then: string, now: string): string[] =>
  then === now ? [] : [`${what}: ${then} then, ${now} now`];

/** The status of each gate and of each of its criteria, by name. */
const verdictsOf = ({ gates }: Answer): ReadonlyMap<string, string> =>
  new Map(
    gates.flatMap(({ title, status, criteria }) => [
      [title, status] as const,
      ...criteria.map(({ rule, status: of }) => [`${title}: ${rule}`, of] as const),
    ]),
  );

/** How often each error stands in an answer. */
function errorsOf({ errors }: Answer): ReadonlyMap<string, string> {
  const found = new Map<string, number>();
  for (const { rule, file } of errors) {
    const key = `${rule} in ${file}`;
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  return new Map([...found].map(([key, times]) => [key, times === 1 ? 'one' : String(times)]));
}

const differingEntries = (
  what: string,
  then: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): string[] =>
  namesOf(then, now).flatMap((name) =>
    differing(name, then.get(name) ?? `not ${what}`, now.get(name) ?? `not ${what}`),
  );

/** The names of both, those of `then` first. */
const namesOf = (then: ReadonlyMap<string, unknown>, now: ReadonlyMap<string, unknown>): string[] => [
  ...new Set([...then.keys(), ...now.keys()]),
];

const withoutOrigin = ({ predicate: { fsmCheck, ...predicate }, ...statement }: Evidence): unknown => {
  const { record: _, ...answer } = fsmCheck;
  return { ...statement, predicate: { ...predicate, fsmCheck: answer } };
};

/**
 * Where one statement contradicts the other. Of what in-toto defines, a field that only the first has is left alone, as its rules
 * ask of every reader; our own part of it must be the same throughout.
 */
function contradictions(then: unknown, now: unknown, at: string, isOurs = false): string[] {
  const said = shortened(JSON.stringify(then) ?? 'nothing');
  if (now === undefined) return [`${at} says ${said}; there is none`];
  if (typeof now !== 'object') return then === now ? [] : [`${at} says ${said}; it is ${JSON.stringify(now)}`];
  if (Array.isArray(then) && Array.isArray(now) && then.length !== now.length)
    return [`${at} has ${count(then.length, 'entry', 'entries')}; there must be ${now.length}`];
  const [before, after] = [then, now] as Readonly<Record<string, unknown>>[];
  const keys = new Set([...Object.keys(after ?? {}), ...(isOurs ? Object.keys(before ?? {}) : [])]);
  return [...keys].flatMap((key) =>
    contradictions(before?.[key], after?.[key], `${at}.${key}`, isOurs || key === 'fsmCheck'),
  );
}
