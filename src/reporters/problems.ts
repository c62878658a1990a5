/** The report as the formats of hosts want it: one list of what is wrong, blockers first, each with a key of its own. */
import { createHash } from 'node:crypto';
import type { Finding, GateResult, Report } from '../model/report.ts';
import { blockersOf, words } from './verdicts.ts';

/** Something that stands against the record. */
export interface Problem extends Finding {
  /** `4.1(h) Testing Issues within the thresholds: NOT MET`; for what blocks no gate, its rule. */
  readonly title: string;
  /** The gate that it blocks, if it blocks one. */
  readonly gate?: GateResult;
  /** A key that stays the same while lines move, days pass and other files change. No two problems of a report share one. */
  readonly fingerprint: string;
}

/** Everything wrong that the report tells: first what blocks gates, in their order, then the findings, the gravest first. */
export function problemsOf({ gates, findings }: Pick<Report, 'gates' | 'findings'>): Problem[] {
  const blocking = gates.flatMap((gate) =>
    blockersOf(gate).flatMap((criterion) =>
      criterion.reasons.map((reason) => ({
        ...reason,
        ...(criterion.metSince ? { fix: '' } : {}),
        gate,
        title: `${criterion.clause} ${criterion.title}: ${words[criterion.status]}`,
        rule: criterion.rule,
      })),
    ),
  );
  const beside = findings.map((finding) => ({ ...finding, title: finding.rule }));
  return fingerprinted([...blocking, ...beside]);
}

/** How many criteria block, over all gates. */
export const countOfBlockers = ({ gates }: Pick<Report, 'gates'>): number =>
  gates.reduce((sum, gate) => sum + blockersOf(gate).length, 0);

/** What is wrong, then who must do what about it. */
export const said = ({ message, actor, fix }: Finding): string =>
  actor && fix ? `${message}${message.endsWith('?') ? '' : '.'} ${actor} must act: ${fix}` : message;

/** A problem in one text, for hosts that show no title besides. */
export const headed = (problem: Problem): string =>
  problem.gate ? `${problem.title}: ${said(problem)}` : said(problem);

/** Where a file of the report lies in its git repository. */
export const pathIn = ({ inputs: { root } }: Pick<Report, 'inputs'>, file: string): string =>
  root === '' ? file : `${root}/${file}`;

type Bare = Omit<Problem, 'fingerprint'>;

function fingerprinted(problems: readonly Bare[]): Problem[] {
  const seen = new Map<string, number>();
  return problems.map((problem) => {
    const key = keyOf(problem);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    const fingerprint = createHash('sha256').update(`${key}\n${before}`).digest('hex').slice(0, 32);
    return { ...problem, fingerprint };
  });
}

/** What a problem is about: its rule, its scope, its file and line as they read, and what is said without days and counts. */
function keyOf({ rule, gate, release = gate?.release, message, at, excerpt }: Bare): string {
  const line = excerpt?.lines[at.line - excerpt.firstLine]?.trim();
  const lasting = message.replace(/\d{4}-\d{2}-\d{2}|(?<![\w.-])\d+(?![\w.-])/g, '#');
  return JSON.stringify([rule, release, gate?.subSystem, at.file, line, lasting]);
}
