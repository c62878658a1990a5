/** What turned between two states of the record, and which edit turned it: for people, as data, as a comment on a pull request. */
import type { CriterionTurn, Diff, Edit, GateTurn } from '../model/diff.ts';
import { count, list } from '../wording.ts';
import { diffMarkdown } from './diff-markdown.ts';
import { commitOf, fallsOf, fileTold, gateTold, turnTold, uncommitted, unfound } from './diff-words.ts';
import { json } from './json.ts';
import { hang, pad, type Style } from './style.ts';
import { evidenceOf, heading, told } from './text.ts';
import { place, words } from './verdicts.ts';

export const diffReporters = {
  text: diffText,
  json: (diff: Diff): string => json(diff),
  markdown: (diff: Diff): string => diffMarkdown(diff),
};

function diffText(diff: Diff, style: Style): string {
  const { before, walked, gates, findings, summary, exitCode } = diff;
  const quiet = style.verbosity === 'quiet';
  const { green, red, bold } = style.chalk;
  const from = `compared with commit ${before.id.slice(0, 10)} of ${before.date}, ${count(walked.commits, 'commit')} on the way`;
  const cut = walked.shallow ? '; the clone is shallow' : '';
  const shown = findings.new.filter(({ severity }) => severity === 'error' || style.verbosity === 'verbose');
  const gone = findings.gone.filter(({ severity }) => severity === 'error' || style.verbosity === 'verbose');
  const mentioned = new Set<string>();
  const sections = [
    [...heading(diff, style), ...hang('', from + cut, style)],
    quiet || gone.length === 0
      ? []
      : [bold('Gone from the record'), ...gone.flatMap(({ message }) => hang('  ', message, style, 4))],
    shown.length === 0
      ? []
      : [bold('New in the record'), ...shown.flatMap((finding) => ['', ...told(finding, style)]).slice(1)],
    ...gates.map((gate) => section(gate, { diff, told: mentioned, style })),
    hang('', summary, style).map((line) => (exitCode === 0 ? green : red).bold(line)),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** What is told, how, and which commits and reasons were told already: the next time they are only named. */
interface Telling {
  readonly diff: Diff;
  readonly told: Set<string>;
  readonly style: Style;
}

/** One gate: what came true, what turned otherwise, and what fell back. */
function section(gate: GateTurn, telling: Telling): string[] {
  const { style } = telling;
  const { criteria, edit } = gate;
  const quiet = style.verbosity === 'quiet';
  const fallen = fallsOf(gate);
  const others = quiet ? [] : criteria.filter((each) => !fallen.includes(each));
  if (quiet && fallen.length === 0 && gate.turn !== 'fell-back' && gate.is !== undefined) return [];
  const columns = Math.max(...others.map(({ clause }) => clause.length));
  const isToldBelow = [...others, ...fallen].some((each) => each.edit?.commit === edit?.commit);
  return [
    style.chalk.bold(gateTold(gate)),
    ...(gate.was !== gate.is && !isToldBelow ? hang('  ', editTold(edit, telling), style, 4) : []),
    ...others.flatMap((each) => row(each, columns, telling)),
    ...fallen.flatMap((each, index) => [...(index + others.length > 0 ? [''] : []), ...fall(each, index + 1, telling)]),
  ];
}

/** How much of what shows a turn is told before all of it is asked for. */
const few = (style: Style): number => (style.verbosity === 'verbose' ? Number.POSITIVE_INFINITY : 3);

const more = (all: readonly unknown[], style: Style, indent: string): string[] => {
  const left = all.length - few(style);
  return left > 0 ? [`${indent}and ${left} more (--verbose shows them)`] : [];
};

/** A criterion that came true, that turned otherwise, or that fell back because another did. */
function row(criterion: CriterionTurn, columns: number, telling: Telling): string[] {
  const { style } = telling;
  const { clause, title, was, is, turn, evidence, because, waitsFor, edit } = criterion;
  const { green, dim } = style.chalk;
  const word = turn === 'came-true' ? green('came true') : pad(words[is], 9);
  const lead = `  ${word}  ${pad(clause, columns)}  `;
  const indent = ' '.repeat(15 + columns);
  const waits = waitsFor.length > 0 ? `; waits for ${list(waitsFor)}` : '';
  return [
    ...hang(lead, turn === 'came-true' ? title : `${title}: was ${words[was]}${waits}`, style, indent.length),
    ...evidence.slice(0, few(style)).flatMap(({ says, at }) => hang(indent, `${says} (${place(at)})`, style)),
    ...more(evidence, style, indent),
    ...(because ? hang(indent, because, style) : []),
    ...hang(indent, editTold(edit, telling), style).map((line) => dim(line)),
  ];
}

/** A criterion that fell back: why, who must act, and which edit it was. */
function fall(criterion: CriterionTurn, number: number, telling: Telling): string[] {
  const { told: known, style } = telling;
  const { clause, title, reasons, edit } = criterion;
  const lead = `${number}. `;
  const indent = ' '.repeat(lead.length);
  return [
    ...hang(lead, `${clause} ${title} fell back: ${turnTold(criterion)}`, style).map((line) => style.chalk.bold(line)),
    ...hang(indent, editTold(edit, telling), style),
    ...reasons.slice(0, few(style)).flatMap((reason) => {
      const identity = `${place(reason.at)} ${reason.message}`;
      if (known.has(identity)) return hang(indent, `as above, at ${place(reason.at)}`, style);
      known.add(identity);
      return [...hang(indent, reason.message, style), ...evidenceOf(reason, style, indent)];
    }),
    ...more(reasons, style, indent),
  ];
}

/** `turned by 303195e21c A hole was found (Tester 1, 2024-06-20): readiness/sit-r1.yaml:12`. */
function editTold(edit: Edit | undefined, { diff, told: known }: Telling): string {
  if (!edit) return unfound;
  const commit = commitOf(edit, diff);
  const name = commit?.id.slice(0, 10) ?? uncommitted(diff);
  const more = commit && !known.has(name) ? ` ${commit.subject} (${commit.author}, ${commit.date})` : '';
  known.add(name);
  return `turned by ${name}${more}: ${edit.files.map((file) => fileTold(file)).join(', ')}`;
}
