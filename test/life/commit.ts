/** The words in which the life of a release is written down. Everything in it is invented. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { example } from '../support/record.ts';

/** One change of one file. What is to be replaced, deleted or renamed must be there, and a text to be replaced exactly once. */
export type Edit =
  | { readonly do: 'write'; readonly file: string; readonly text: string }
  | { readonly do: 'append'; readonly file: string; readonly text: string }
  /** `within` is the id of an item of a list: only there the text is looked for. */
  | {
      readonly do: 'replace';
      readonly file: string;
      readonly from: string;
      readonly to: string;
      readonly within?: string;
    }
  /** Adds a text at the end of the item of a list that has this id. */
  | { readonly do: 'extend'; readonly file: string; readonly item: string; readonly text: string }
  | { readonly do: 'delete'; readonly file: string }
  | { readonly do: 'rename'; readonly file: string; readonly to: string };

export const write = (file: string, text: string): Edit => ({ do: 'write', file, text });
export const append = (file: string, text: string): Edit => ({ do: 'append', file, text });
export const replace = (file: string, from: string, to: string, within?: string): Edit => ({
  do: 'replace',
  file,
  from,
  to,
  ...(within === undefined ? {} : { within }),
});
export const extend = (file: string, item: string, text: string): Edit => ({ do: 'extend', file, item, text });
export const remove = (file: string): Edit => ({ do: 'delete', file });
export const rename = (file: string, to: string): Edit => ({ do: 'rename', file, to });

/** Who commits. The bodies have people of their own; the DCC and its providers do most of it. */
const people = {
  manager: 'Test Manager 1 <test-manager-1@example.org>',
  analyst: 'Test Analyst 1 <test-analyst-1@example.org>',
  director: 'Programme Director 1 <programme-director-1@example.org>',
  providerA: 'Tester 1 of Provider A <tester-1@provider-a.example>',
  providerB: 'Tester 1 of Provider B <tester-1@provider-b.example>',
  tag: 'TAG Secretary 1 <tag-secretary-1@example.org>',
  panel: 'Panel Secretary 1 <panel-secretary-1@example.org>',
  state: 'Official 1 <official-1@government.example>',
  user: 'Test Lead of User 1 <test-lead@user-1.example>',
} as const;
export type Person = keyof typeof people;
export const identityOf = (person: Person): string => people[person];

export interface Commit {
  /** What the table of turns and other tests call it; most commits need no name. */
  readonly name?: string;
  /** With its offset: `2024-04-03T17:20+01:00`. */
  readonly at: string;
  readonly by: Person;
  readonly says: string;
  readonly edits: readonly Edit[];
  /** The side branch that it is made on; the branch begins at what the main line has reached by then. */
  readonly on?: string;
  /** The side branch that it merges: its edits are made to the main line, besides those of the commit itself. */
  readonly merges?: string;
}

/** A commit: when, by whom, what it says, and what it changes. */
export const commit = (at: string, by: Person, says: string, edits: readonly Edit[]): Commit => ({
  at,
  by,
  says,
  edits,
});

/** A commit with a name. */
export const named = (name: string, ...rest: Parameters<typeof commit>): Commit => ({ name, ...commit(...rest) });

const compliant = (file: string): string => readFileSync(join(example('compliant'), file), 'utf8');

/** A document of the compliant example without its first line, which tells editors of a schema that is not there. */
export function ofExample(file: string): string {
  const text = compliant(file);
  const start = text.indexOf('\n') + 1;
  if (!text.startsWith('# yaml-language-server')) throw new Error(`${file} begins otherwise than expected`);
  return text.slice(start);
}

/** A text with others put in the place of what stands in it exactly once. */
export const changed = (whole: string, ...changes: readonly (readonly [from: string, to: string])[]): string =>
  changes.reduce((text, [from, to]) => {
    const parts = text.split(from);
    if (parts.length !== 2) throw new Error(`"${from}" stands ${parts.length - 1} times in the text`);
    return parts.join(to);
  }, whole);

type Results = 'pit-sms' | 'pit-ssi' | 'sit-r1';
const resultsFile = (of: Results): string => `results/${of}.yaml`;

/** The rows of the runs that the example has on some days. */
function runsOn(of: Results, days: readonly string[]): string {
  const rows = ofExample(resultsFile(of)).split('\n');
  return days
    .flatMap((day) => {
      const own = rows.filter((row) => row.includes(`executedAt: ${day},`));
      if (own.length === 0) throw new Error(`${of} has no run on ${day}`);
      return own.map((row) => `${row}\n`);
    })
    .join('');
}

/** The first runs of a phase, as the example has them. */
export function firstRuns(of: Results, ...days: readonly string[]): Edit {
  const [head = ''] = ofExample(resultsFile(of)).split(/(?<=^results:\n)/m);
  return write(resultsFile(of), head + runsOn(of, days));
}

/** Further runs, as the example has them. */
export const ran = (of: Results, ...days: readonly string[]): Edit => append(resultsFile(of), runsOn(of, days));

export const log = 'issues/log-r1.yaml';

interface Issue {
  readonly id: string;
  readonly statusHistory: readonly { readonly at: string; readonly status: string }[];
  readonly severityHistory: readonly { readonly at: string; readonly severity: number }[];
}
const issues = (parse(compliant(log)) as { issues: readonly Issue[] }).issues;

/** An issue as the example has it. */
function issueOf(id: string): Issue {
  const issue = issues.find((each) => each.id === id);
  if (!issue) throw new Error(`the example has no issue ${id}`);
  return issue;
}

/** A Testing Issue is raised: one of the example by its id, or another one. */
export function raised(issue: string | (Issue & Readonly<Record<string, unknown>>)): Edit {
  const whole = typeof issue === 'string' ? issueOf(issue) : issue;
  // The history of the status comes last, for it is what grows.
  const { statusHistory, severityHistory, ...rest } = whole;
  const row = { ...rest, severityHistory: severityHistory.slice(0, 1), statusHistory: statusHistory.slice(0, 1) };
  return append(log, stringify([row], { lineWidth: 0 }).replace(/^(?=.)/gm, '  '));
}

/** The status of an issue changes: as the example has it on that day, or to another one. */
export function moved(id: string, day: string, to?: string): Edit {
  const status = to ?? issueOf(id).statusHistory.find(({ at }) => at === day)?.status;
  if (status === undefined) throw new Error(`the example has no change of the status of ${id} on ${day}`);
  return extend(log, id, `      - at: ${day}\n        status: ${status}\n`);
}

/** A row at the end of a file of notices, decisions or certificates. */
export const notice = (row: string): Edit => append('notices.yaml', item(row));
export const decision = (row: string): Edit => append('decisions.yaml', item(row));
export const certificate = (row: string): Edit => append('certificates.yaml', item(row));

const item = (row: string): string => `  - ${row.trim().replaceAll('\n', '\n    ')}\n`;

/** Stands in a text for the digest of a document as it is at that commit. */
export const digestOfFile = (file: string): string => `{digest of ${file}}`;
