/** What the Markdown formats share: text that stays text, and tables. */
import { markdownTable } from 'markdown-table';
import { harmless } from './style.ts';

/** The text of a document, so that Markdown takes no part of it for markup, a formula or a call on somebody by name. */
export const plain = (text: string): string =>
  harmless(text)
    .replace(/[\\`*_[\]<>|#&~$]/g, (mark) => `\\${mark}`)
    .replace(/@(?=\w)/g, '<span>@</span>');

/** The same for a text at the beginning of a line, where it must not begin a list or underline a heading. */
export const plainLine = (text: string): string =>
  plain(text)
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');

/** A text as code, whatever backticks it holds. */
export function code(text: string): string {
  const shown = harmless(text);
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const room = longest > 0 ? ' ' : '';
  return `${fence}${room}${shown}${room}${fence}`;
}

/** A table in GitHub's Markdown, its columns not padded. The cells are Markdown. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `${markdownTable(
    [head, ...rows].map((row) => row.map(cell)),
    { alignDelimiters: false },
  )}\n`;

const cell = (text: string): string => {
  const lines = text.split('\n').map((line) => line.trim());
  return lines
    .filter(Boolean)
    .join(' ')
    .replace(/(?<!\\)\|/g, '\\|');
};
