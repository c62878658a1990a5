/** When each criterion was met and when it fell back: drawn for people, as a table, as data. */
import stringWidth from 'fast-string-width';
import type { History } from '../model/history.ts';
import { count, dayAfter } from '../wording.ts';
import { csvTable } from './csv.ts';
import { json } from './json.ts';
import { hang, harmless, pad, type Style } from './style.ts';
import { heading } from './text.ts';

type Gate = History['gates'][number];
type Criterion = Gate['criteria'][number];
type Turn = Criterion['turns'][number] & { readonly blockers?: number };

export const historyReporters = {
  text: historyText,
  json: (history: History): string => json(history),
  csv: (history: History): string => csvTable([columns, ...history.gates.flatMap((gate) => rowsOf(gate, history))]),
};

const columns = [
  'gate',
  'clause',
  'rule',
  'title',
  'day',
  'status',
  'blockers',
  'commit',
  'author',
  'subject',
] as const;

/** A row for each turn of a gate and of its criteria. */
function rowsOf({ title, turns, criteria }: Gate, history: History): string[][] {
  const row = (lead: readonly string[], { on, status, blockers, commit }: Turn): string[] => {
    const { author = '', subject = '' } = commitOf(history, commit) ?? {};
    return [title, ...lead, on, status, String(blockers ?? ''), commit ?? '', author, subject];
  };
  return [
    ...turns.map((turn) => row(['', '', ''], { ...turn, status: turn.status as Turn['status'] })),
    ...criteria.flatMap((own) => own.turns.map((turn) => row([own.clause, own.rule, own.title], turn))),
  ];
}

const commitOf = ({ commits }: History, id: string | undefined): History['commits'][number] | undefined =>
  commits.find((commit) => commit.id === id);

function historyText(history: History, style: Style): string {
  const { walked, from, asOf, gates } = history;
  const { shallow, commits, judged, unreadable } = walked;
  const parts = [
    `${count(commits, 'commit')} from ${from} to ${asOf}, the record judged anew after ${judged} of them`,
    ...(unreadable > 0 ? [`after ${unreadable} there was no record of the release to judge`] : []),
    ...(shallow ? ['the clone is shallow: what was before its first commit is not known'] : []),
  ];
  const scale = scaleOf(history, style);
  const sections = [
    [...heading(history, style), ...hang('', parts.join('; '), style)],
    ...gates.map((gate) => section(gate, history, scale, style)),
    ...(style.verbosity === 'quiet' ? [] : [legend(style)]),
    hang('', history.summary, style).map((line) => style.chalk.bold(line)),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** How days are drawn: each column is one or more days. */
interface Scale {
  readonly label: number;
  /** The first and the last day of each column. */
  readonly columns: readonly (readonly [first: string, last: string])[];
}

/** What stands behind the drawing, `since 2024-03-18`, and the space before it. */
const besides = 20;

function scaleOf({ from, asOf, gates, milestones }: History, { width, verbosity }: Style): Scale {
  const shown = milestones.filter(({ id }) => gates.some(({ milestone }) => milestone === id));
  const last = [asOf, ...shown.flatMap(({ baseline, forecast, actual }) => [baseline, forecast ?? '', actual ?? ''])]
    .sort()
    .at(-1) as string;
  const labels = [
    ...shown.map(milestoneLabel),
    ...(verbosity === 'quiet' ? [] : gates.flatMap(({ criteria }) => criteria.map(criterionLabel))),
  ];
  const longest = Math.max(...labels.map((each) => stringWidth(harmless(each))), '  blockers'.length);
  const label = Math.min(longest + 1, Math.floor(width * 0.54));
  const days = [from];
  for (let day = from; day < last; day = days.at(-1) as string) days.push(dayAfter(day));
  const room = Math.min(days.length, width - label - besides);
  const start = (column: number): number => Math.floor((column * days.length) / room);
  return {
    label,
    columns: Array.from({ length: room }, (_, column) => [
      days[start(column)] as string,
      days[start(column + 1) - 1] as string,
    ]),
  };
}

const milestoneLabel = ({ id, event }: Pick<History['milestones'][number], 'id' | 'event'>): string =>
  `  ${id} ${event}`;

const criterionLabel = ({ clause, title }: Pick<Criterion, 'clause' | 'title'>): string => `  ${clause}  ${title}`;

/** A line of the drawing: a label, a sign for each column, and a remark. */
function drawn(label: string, sign: (first: string, last: string) => string, remark: string, scale: Scale): string {
  const name = harmless(label);
  const room = scale.label - 1;
  const cut = stringWidth(name) > room ? `${[...name].slice(0, room - 3).join('')}...` : name;
  const line = scale.columns.map(([first, last]) => sign(first, last)).join('');
  return `${pad(cut, scale.label)}${line}  ${remark}`.trimEnd();
}

function section(gate: Gate, history: History, scale: Scale, style: Style): string[] {
  const { title, turns, criteria } = gate;
  const { bold, dim } = style.chalk;
  const statuses = turns.filter(({ status }, index) => turns[index - 1]?.status !== status);
  const told = statuses.map(({ on, status }) => `${status.replace('-', ' ')} ${on}`).join(', ');
  const milestone = history.milestones.find(({ id }) => id === gate.milestone);
  const blockers = (_: string, last: string): string =>
    signOf(turns, last, history.asOf, ({ blockers: of }) => digit(of));
  return [
    bold(title),
    ...hang('  ', told, style),
    dim(drawn('', monthOf, '', scale)),
    ...(milestone ? [drawn(milestoneLabel(milestone), marks(milestone), remarkOn(milestone), scale)] : []),
    drawn('  blockers', blockers, '', scale),
    ...(style.verbosity === 'quiet' ? [] : criteria.flatMap((own) => criterion(own, history, scale, style))),
  ];
}

const digit = (of: number): string => (of > 9 ? '+' : String(of));

/** The first letter of a month in the column in which it begins. */
function monthOf(first: string, last: string): string {
  const begins = first.endsWith('-01') || first.slice(0, 7) !== last.slice(0, 7);
  return begins ? ('JFMAMJJASOND'[Number(last.slice(5, 7)) - 1] as string) : ' ';
}

const marks =
  ({ baseline, forecast, actual }: History['milestones'][number]) =>
  (first: string, last: string): string => {
    const within = (day: string | undefined): boolean => day !== undefined && day >= first && day <= last;
    return within(actual) ? 'a' : within(forecast) ? 'f' : within(baseline) ? 'b' : ' ';
  };

const remarkOn = ({ baseline, forecast, actual }: History['milestones'][number]): string =>
  actual ? `reached ${actual}` : `due ${forecast ?? baseline}`;

/** The sign of what holds on a day; none for a day of which nothing is known. */
function signOf<T extends { readonly on: string }>(
  turns: readonly T[],
  day: string,
  asOf: string,
  sign: (turn: T) => string,
): string {
  const turn = day > asOf && turns.length > 0 ? undefined : turns.findLast(({ on }) => on <= day);
  return turn ? sign(turn) : ' ';
}

const signs: Readonly<Record<Turn['status'], string>> = { met: '#', unmet: '.', unproven: '.', 'not-applicable': '-' };

/** One criterion through time, and who made it fall back. */
function criterion(own: Criterion, history: History, scale: Scale, style: Style): string[] {
  const { turns, fellBack } = own;
  const { asOf } = history;
  const { green, red, dim } = style.chalk;
  const last = turns.at(-1) as Turn;
  const sign = (first: string, end: string): string => {
    const day = end > asOf && first <= asOf ? asOf : end;
    const now = signOf(turns, day, asOf, ({ status }) => signs[status]);
    const fell = now === '#' && fellBack.some((on) => on >= first && on <= end);
    const shown = fell ? '!' : now;
    return shown === '#' ? green(shown) : shown === '.' || shown === '!' ? red(shown) : shown;
  };
  const remark = last.status === 'met' ? `since ${last.on}` : last.status.replace('-', ' ');
  const shown = style.verbosity === 'verbose' ? turns : turns.filter((turn, index) => isFall(turn, turns[index - 1]));
  return [
    drawn(criterionLabel(own), sign, remark, scale),
    ...shown.flatMap((turn) => hang('      ', toldOf(turn, turns, history), style, 8).map((line) => dim(line))),
  ];
}

const isFall = ({ status }: Turn, before: Turn | undefined): boolean =>
  before?.status === 'met' && (status === 'unmet' || status === 'unproven');

/** A turn, and the commit that brought it about. */
function toldOf(turn: Turn, turns: readonly Turn[], history: History): string {
  const { on, status, commit: id } = turn;
  const commit = commitOf(history, id);
  const what = isFall(turn, turns[turns.indexOf(turn) - 1])
    ? `fell back on ${on}`
    : `${status.replace('-', ' ')} on ${on}`;
  return commit
    ? `${what}: ${commit.id.slice(0, 10)} ${commit.subject} (${commit.author})`
    : `${what}, by that day alone`;
}

function legend(style: Style): string[] {
  const signs = '# met, . not met, ! fell back and was met again, - does not apply; blockers: how many, + more than 9';
  return hang('', `${signs}; b planned first, f expected, a reached`, style).map((line) => style.chalk.dim(line));
}
