import type { CriterionResult, Finding, GateResult, GateStatus, Report } from '../model/report.ts';
import { count } from '../wording.ts';
import { frame } from './frame.ts';
import { hang, pad, type Style } from './style.ts';
import { blockersOf, introduction, place, readingOf, words } from './verdicts.ts';

/** The report for people: what was found first, blockers nearest the prompt, the answer in the last line. */
export function text(report: Report, style: Style): string {
  const answer = verdict(report.summary, report.exitCode === 0 ? report.gates.at(-1)?.status : 'blocked', style);
  const told = new Set<string>();
  const gates =
    report.command === 'status' ? [table(report, style)] : report.gates.map((gate) => section(gate, told, style));
  const sections = [heading(report, style), findings(report, style), ...gates];
  const shown = sections.filter((lines) => lines.length > 0).flatMap((lines) => [...lines, '']);
  // The answer repeats the last gate's verdict: it then stands in its place.
  const last = report.gates.at(-1);
  if (report.command === 'gate' && last && report.summary.startsWith(last.summary)) shown.splice(-2);
  return `${[...shown, answer].join('\n')}\n`;
}

/** What was judged, and what was found and left out: said in every run. */
export function heading(report: Pick<Report, 'tool' | 'programme' | 'asOf' | 'inputs'>, style: Style): string[] {
  const { judged, unreadable, skipped } = report.inputs;
  const lines = [...hang('', introduction(report), style), ...hang('', readingOf(report), style)];
  if (style.verbosity !== 'verbose') return lines;
  return [
    ...lines,
    ...judged.flatMap(({ file, kind, id, version }) =>
      hang('  judged   ', `${file}: ${[kind, id, version].filter(Boolean).join(' ')}`, style),
    ),
    ...unreadable.flatMap(({ file, kind }) => hang('  faults   ', `${file}${kind ? `: ${kind}` : ''}`, style)),
    ...skipped.flatMap(({ file, because }) => hang('  skipped  ', `${file}: ${because}`, style)),
  ];
}

/** Findings, or reasons of one criterion, that are printed: nobody reads more in a terminal. */
const mostShown = 1000;

/** The first of many, and how many more there are, for people to be told. */
function firstOf<T>(
  all: readonly T[],
  noun: string,
  style: Style,
  indent = '',
): { shown: readonly T[]; more: string[] } {
  const shown = style.verbosity === 'verbose' ? all : all.slice(0, mostShown);
  const left = all.length - shown.length;
  const says = `${count(left, `more ${noun}`)} (--verbose shows them, --format json lists them)`;
  return { shown, more: left > 0 ? hang(indent, says, style) : [] };
}

/** What was found beside the gates, the gravest last. */
function findings(report: Report, style: Style): string[] {
  const all = report.findings.filter(({ severity }) => style.verbosity !== 'quiet' || severity === 'error');
  const { shown, more } = firstOf(all, 'finding', style);
  const lines = [
    ...more,
    ...(more.length > 0 ? [''] : []),
    ...[...shown]
      .reverse()
      .flatMap((finding) => [...told(finding, style), ''])
      .slice(0, -1),
  ];
  if (report.elsewhere === 0 || style.verbosity === 'quiet') return lines;
  const about = report.command === 'validate' ? 'other files' : 'other releases';
  const rest = hang(
    '',
    `${count(report.elsewhere, 'finding')} about ${about} only; fsm-check validate lists ${report.elsewhere === 1 ? 'it' : 'them'}`,
    style,
  );
  return [...rest, ...(lines.length > 0 ? ['', ...lines] : [])];
}

/** A finding by itself. */
export function told(finding: Finding, style: Style): string[] {
  const { severity, past, clause, message, at } = finding;
  const colour =
    severity === 'error' ? style.chalk.red : severity === 'warning' ? style.chalk.yellow : style.chalk.blue;
  const lead = `${colour(pad(past ? 'breach' : severity, 8))} `;
  const full = severity === 'error' || style.verbosity === 'verbose';
  return [
    ...hang(lead, `${clause ? `${clause}: ` : ''}${message}`, style, 9),
    ...(full ? evidenceOf(finding, style, ' '.repeat(9)) : [`${' '.repeat(9)}${place(at)}`]),
  ];
}

/** Where a finding stands, what else bears on it, who must act and what to do. */
export function evidenceOf(finding: Finding, style: Style, indent: string): string[] {
  const most = style.verbosity === 'verbose' ? Number.POSITIVE_INFINITY : 12;
  const { at, related, actor, fix, rule } = finding;
  const more = related.length - most;
  return [
    indent + style.chalk.cyan(place(at)),
    ...(style.verbosity === 'quiet' ? [] : frame(finding, style, indent)),
    ...related
      .slice(0, most)
      .flatMap(({ at: other, says }) => hang(indent, `see ${place(other)}: ${says}`, style, indent.length + 4)),
    ...(more > 0 ? [`${indent}and ${more} more (--verbose shows them)`] : []),
    ...(actor && fix ? hang(indent, `${actor} must act: ${fix}`, style) : []),
    ...(style.verbosity === 'verbose' ? [`${indent}rule ${rule}`] : []),
  ];
}

const colourOf = (status: GateStatus | undefined, { chalk }: Style) =>
  status === 'open' || status === 'passed'
    ? chalk.green.bold
    : status === 'not-applicable'
      ? chalk.blue.bold
      : chalk.red.bold;

/** A verdict, its word in colour. */
const verdict = (summary: string, status: GateStatus | undefined, style: Style): string =>
  hang('', summary, style)
    .map((line) => colourOf(status, style)(line))
    .join('\n');

/** One gate. A blocker that an earlier gate told, as `told` remembers, is only named. */
function section(gate: GateResult, told: Set<string>, style: Style): string[] {
  const failing = gate.status === 'blocked' || gate.status === 'breached';
  const last = verdict(gate.summary, gate.status, style);
  if (style.verbosity === 'quiet' && !failing) return [last];
  if (!failing && style.verbosity !== 'verbose') return [last];
  const columns = Math.max(...gate.criteria.map(({ clause }) => clause.length));
  const lines = [
    style.chalk.bold(gate.title),
    ...(gate.passage
      ? hang('  ', `${gate.passage.says} (${place(gate.passage.at)}); judged as of that day`, style)
      : []),
    ...(style.verbosity === 'verbose' || (gate.history?.length ?? 0) > 1 ? attempts(gate, style) : []),
    ...(style.verbosity === 'quiet' ? [] : gate.criteria.flatMap((criterion) => row(criterion, columns, style))),
  ];
  const blockers = blockersOf(gate);
  return [
    ...lines,
    '',
    ...blockers.flatMap((criterion, index) => [...blocker(criterion, index + 1, told, style), '']),
    last,
  ];
}

/** What was tried before this. */
const attempts = ({ history = [] }: GateResult, style: Style): string[] =>
  history.flatMap(({ says, at }) => hang('  ', `${says} (${place(at)})`, style, 4));

function row(
  { clause, title, status, waitsFor, evidence, because, reasons }: CriterionResult,
  columns: number,
  style: Style,
): string[] {
  const { chalk, verbosity } = style;
  const waits = waitsFor.length > 0;
  const colour = waits
    ? chalk.dim
    : status === 'met'
      ? chalk.green
      : status === 'not-applicable'
        ? chalk.blue
        : chalk.red;
  const lead = `  ${colour(pad(waits ? 'waits' : words[status], 8))}  ${pad(clause, columns)}  `;
  const indent = 14 + columns;
  const lines = hang(lead, title, style, indent);
  if (verbosity !== 'verbose') return lines;
  return [
    ...lines,
    ...evidence.flatMap(({ says, at }) => hang(' '.repeat(indent), `${says} (${place(at)})`, style)),
    ...(because ? hang(' '.repeat(indent), because, style) : []),
    ...(waits
      ? [
          ...hang(' '.repeat(indent), `waits for ${waitsFor.join(', ')}`, style),
          ...reasons.flatMap(({ message, at }) => hang(' '.repeat(indent), `${message} (${place(at)})`, style)),
        ]
      : []),
  ];
}

function blocker(
  { clause, title, status, reasons, metSince }: CriterionResult,
  number: number,
  told: Set<string>,
  style: Style,
): string[] {
  const lead = `${number}. `;
  const indent = ' '.repeat(lead.length);
  const { shown, more } = firstOf(reasons, 'reason', style, indent);
  return [
    ...hang(lead, `${clause} ${title}: ${words[status]}`, style).map((line) => style.chalk.bold(line)),
    ...shown.flatMap((reason, index) => {
      const identity = `${place(reason.at)} ${reason.message}`;
      if (told.has(identity)) return hang(indent, `as above, at ${place(reason.at)}`, style);
      told.add(identity);
      return [
        ...(index > 0 ? [''] : []),
        ...hang(
          indent,
          reason.clause && reason.clause !== clause ? `${reason.clause}: ${reason.message}` : reason.message,
          style,
        ),
        ...evidenceOf(metSince ? { ...reason, fix: '' } : reason, style, indent),
      ];
    }),
    ...(more.length > 0 ? ['', ...more] : []),
    ...(metSince ?? []).flatMap(({ says, at }) => hang(indent, `met since: ${says} (${place(at)})`, style)),
    ...(metSince ? hang(indent, 'This is past and cannot be undone; nothing is left to do for it.', style) : []),
  ];
}

/** Every release, every gate: a line each. */
function table({ gates, programme }: Report, style: Style): string[] {
  const releases = [...new Set(gates.map(({ release }) => release))];
  const name = Math.max(...gates.map(({ title }) => title.indexOf(' for ')));
  return releases.flatMap((release, index) => [
    ...(index > 0 ? [''] : []),
    style.chalk.bold([programme?.id, release].filter(Boolean).join(' ')),
    ...gates
      .filter((gate) => gate.release === release)
      .flatMap((gate) => {
        const { title, subSystem = '', summary, status } = gate;
        const [label = title] = title.split(' for ');
        const lead = `  ${pad(label, name)}  ${pad(subSystem, 5)}  `;
        const first = blockersOf(gate).map(({ title: what, clause }) => `${what} (${clause})`);
        const says = summary.slice(title.length + 2);
        return [
          ...hang(lead, says, style).map((line) =>
            status === 'passed' || status === 'open' ? line : colourOf(status, style)(line),
          ),
          ...(style.verbosity === 'quiet'
            ? []
            : first.flatMap((what) => hang(' '.repeat(lead.length), `- ${what}`, style, lead.length))),
        ];
      }),
  ]);
}
