/** What turned between two states as a comment on a pull request: the answer first, then all that turned, then each by itself. */
import type { CriterionTurn, Diff, Edit, GateTurn } from '../model/diff.ts';
import type { Finding } from '../model/report.ts';
import { count, shortened } from '../wording.ts';
import { commitOf, fallsOf, fileTold, turnTold, uncommitted, unfound, word } from './diff-words.ts';
import { fitted, heading, type Item, most, told } from './markdown.ts';
import { code, plain, plainLine, table } from './markup.ts';
import { pathIn } from './problems.ts';
import { words } from './verdicts.ts';

export function diffMarkdown(diff: Diff): string {
  const { before, walked, findings, summary, exitCode } = diff;
  const from = `compared with commit ${before.id.slice(0, 10)} of ${before.date}, ${count(walked.commits, 'commit')} on the way`;
  const cut = walked.shallow ? '; the clone is shallow' : '';
  const head = [`## ${exitCode === 0 ? '✅' : '⛔'} ${plain(summary)}`, '', `${heading(diff)}; ${from}${cut}`, ''];
  const fallen = diff.gates.flatMap((gate) => fallsOf(gate).map((criterion) => ({ gate, criterion })));
  const cameTrue = diff.gates.flatMap((gate) =>
    gate.criteria.filter(({ turn }) => turn === 'came-true').map((criterion) => ({ gate, criterion })),
  );
  const errors = (of: readonly Finding[]): Finding[] => of.filter(({ severity }) => severity === 'error');
  const details = [
    ...part('What fell back', fallen, ({ gate, criterion }) => fall(gate, criterion, diff)),
    ...part('New errors in the record', errors(findings.new), (finding) => told(finding, diff)),
    ...part('What came true', cameTrue, ({ gate, criterion }) => met(gate, criterion, diff)),
    ...part('Errors gone from the record', errors(findings.gone), ({ message }) => [plainLine(message)]),
  ];
  // Half of the room at most goes to the table, so that what fell back is told by itself too.
  const tabled = fitted(head, rows(diff), 'more row', most / 2)
    .trimEnd()
    .split('\n');
  return fitted(tabled, details, 'more that turned');
}

type Row = { readonly rank: number; readonly cells: readonly string[] };

/** The marks of what turned, the gravest first. */
const marks = ['⛔', '✅', 'ℹ️'] as const;
const ranks = { 'fell-back': 0, 'came-true': 1, other: 2 } as const;

/** A row for each gate and each criterion that turned, what fell back first. */
function rows(diff: Diff): Item[] {
  const all = diff.gates.flatMap((gate): Row[] => {
    const { title, was, is, turn, edit, criteria } = gate;
    const own = [`**${plain(title)}**`, was ? word(was) : 'new', is ? word(is) : 'gone', editCell(edit, diff)];
    return [
      ...(was === is ? [] : [{ rank: is ? ranks[turn ?? 'other'] : 0, cells: own }]),
      ...criteria.map((each) => ({
        rank: ranks[each.turn],
        cells: [
          `${plain(title)}: ${plain(`${each.clause} ${each.title}`)}`,
          words[each.was],
          each.waitsFor.length > 0 ? `${words[each.is]}, waits` : words[each.is],
          editCell(each.edit, diff),
        ],
      })),
    ];
  });
  const sorted = ([0, 1, 2] as const).flatMap((rank) => all.filter((row) => row.rank === rank));
  return sorted.map(({ rank, cells }, index) => {
    const [names = '', line = '', row = ''] = table(
      ['', 'What', 'Was', 'Is', 'Edit'],
      [[marks[rank] as string, ...cells]],
    ).split('\n');
    return { open: index === 0 ? [names, line] : [], lines: [row] };
  });
}

/** The commit and the first file of an edit. */
function editCell(edit: Edit | undefined, diff: Diff): string {
  if (!edit) return '';
  const [first, ...others] = edit.files;
  const file = first ? fileTold(first, (name) => code(pathIn(diff, name))) : '';
  const rest = others.length > 0 ? ` and ${count(others.length, 'more file')}` : '';
  return `${commitOf(edit, diff)?.id.slice(0, 10) ?? 'not committed'} ${file}${rest}`;
}

/** A part of the comment, numbered. */
const part = <T>(title: string, all: readonly T[], lines: (each: T) => readonly string[]): Item[] =>
  all.map((each, index) => {
    const lead = `${index + 1}. `;
    const [first = '', ...others] = lines(each);
    return {
      open: index === 0 ? ['', `### ${title}`, ''] : [],
      lines: [lead + first, ...others.map((line) => (line === '' ? '' : ' '.repeat(lead.length) + line))],
    };
  });

/** How much of what shows a turn is told in a comment. */
const few = 3;

const more = (all: readonly unknown[]): string[] => (all.length > few ? [`- and ${all.length - few} more`] : []);

const titleOf = ({ title }: GateTurn, criterion: CriterionTurn): string =>
  `**${plain(`${criterion.clause} ${criterion.title}, ${title}`)}**: ${plain(turnTold(criterion))}\\`;

const fall = (gate: GateTurn, criterion: CriterionTurn, diff: Diff): string[] => [
  titleOf(gate, criterion),
  `${editTold(criterion.edit, diff)}\\`,
  ...criterion.reasons
    .slice(0, few)
    .flatMap(({ clause, ...reason }, index) => [
      ...(index > 0 ? [''] : []),
      ...told({ ...reason, ...(clause && clause !== criterion.clause ? { clause } : {}) }, diff),
    ]),
  ...more(criterion.reasons),
];

const met = (gate: GateTurn, criterion: CriterionTurn, diff: Diff): string[] => [
  titleOf(gate, criterion),
  editTold(criterion.edit, diff),
  ...criterion.evidence
    .slice(0, few)
    .map(({ says, at }) => `- ${plain(says)} (${code(`${pathIn(diff, at.file)}:${at.line}:${at.column}`)})`),
  ...more(criterion.evidence),
];

/** The edit in a sentence. A commit is named as text, so that hosts make a link of it. */
function editTold(edit: Edit | undefined, diff: Diff): string {
  if (!edit) return unfound;
  const commit = commitOf(edit, diff);
  const by = commit
    ? `${commit.id.slice(0, 10)} ${plain(shortened(commit.subject))} (${plain(shortened(commit.author))}, ${commit.date})`
    : uncommitted(diff);
  return `turned by ${by}: ${edit.files.map((file) => fileTold(file, (name) => code(pathIn(diff, name)))).join(', ')}`;
}
