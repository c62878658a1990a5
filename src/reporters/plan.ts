/** What is left before a gate is open, for people: the actions of each body together, the answer in the last line. */
import type { Plan } from '../model/plan.ts';
import { count, list, some } from '../wording.ts';
import { hang, type Style } from './style.ts';
import { heading } from './text.ts';
import { place } from './verdicts.ts';

type Action = Plan['actions'][number];

/** Everything that is left, by who must do it; who has something to do first comes first. */
export function planText(plan: Plan, style: Style): string {
  const { gates, actions, summary, exitCode } = plan;
  const { bold, green, red } = style.chalk;
  const bodies = [...new Set(actions.map(bodyOf))];
  const sections = [
    heading(plan, style),
    gates.flatMap((gate) => hang('', standing(gate), style, 2)),
    ...bodies.map((body) => [
      bold(body),
      ...actions.filter((action) => bodyOf(action) === body).flatMap((action) => entry(action, plan, style)),
    ]),
    hang('', summary, style).map((line) => (exitCode === 0 ? green.bold(line) : red.bold(line))),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Who must act, and for which Sub-System. */
const bodyOf = ({ actor, subSystem }: Action): string =>
  actor === 'DCC' && subSystem !== undefined ? `${actor}, for ${subSystem}` : actor;

function standing({ summary, milestone }: Plan['gates'][number]): string {
  if (!milestone) return summary;
  const { id, due, days } = milestone;
  const when = days < 0 ? `${count(-days, 'day')} ago` : days === 0 ? 'today' : `in ${count(days, 'day')}`;
  return `${summary}; ${id} is due on ${due}, ${when}`;
}

/** One action: what to do and after what, why, and where in the record. */
function entry(
  { number, does, clause, after, owners, due, instead, because, at, known }: Action,
  { actions }: Plan,
  style: Style,
): string[] {
  const lead = `${String(number).padStart(String(actions.length).length + 2)}. `;
  const indent = ' '.repeat(lead.length);
  const remarks = [
    ...(instead.length > 0 ? [`or another of ${some(instead)}`] : []),
    ...(owners.length > 0 ? [`in hand: ${list(owners)}`] : []),
    ...(due ? [`planned for ${due}`] : []),
    ...(after.length > 0 ? [`after ${ranges(after)}`] : []),
    ...(known ? [] : ['more may come to light then']),
  ];
  const first = `${does} (${clause})${remarks.map((remark) => `; ${remark}`).join('')}`;
  return [
    ...hang(lead, first, style),
    ...(style.verbosity === 'quiet' ? [] : hang(indent, because, style).map((line) => style.chalk.dim(line))),
    `${indent}${style.chalk.dim(place(at))}`,
  ];
}

/** `1 and 4 to 7`. */
function ranges(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return list(
    runs.flatMap(([first, last]) =>
      first === last ? [String(first)] : last === first + 1 ? [String(first), String(last)] : [`${first} to ${last}`],
    ),
  );
}
