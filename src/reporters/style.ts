import type { ChalkInstance } from 'chalk';
import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

/** How text is shown. It never changes what is said. */
export interface Style {
  readonly chalk: ChalkInstance;
  /** Columns to fill, at least 60. */
  readonly width: number;
  readonly verbosity: 'quiet' | 'normal' | 'verbose';
}

/** Characters that control, that turn the direction of what follows, or that are none. */
const uncanny = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** A text with its uncanny characters as escapes; those in `but` stay. */
export const escaped = (text: string, but = ''): string =>
  text.replace(uncanny, (character) =>
    but.includes(character) ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The text of a document, made harmless for a terminal, a log or a page: in one line, and nothing in it but what is seen. */
export const harmless = (text: string): string => escaped(text.replace(/[\t\n]/g, ' '));

/** A line that is no command to a runner of GitHub Actions, which heeds `::` where a line begins and `##[` anywhere. */
export const unheeded = (line: string): string => line.replace(/^(\s*)::/, '$1: :').replaceAll('##[', '## [');

/** A message made harmless for a log: its lines stay lines. */
export const logged = (message: string): string => escaped(message, '\n').split('\n').map(unheeded).join('\n');

/** Text wrapped to the width, its first line after `lead`, the others indented. */
export function hang(lead: string, text: string, { width }: Style, indent = stringWidth(lead)): string[] {
  const lines = wrapAnsi(harmless(text), width - Math.max(stringWidth(lead), indent), { hard: true }).split('\n');
  return lines.map((line, index) => (index === 0 ? lead : ' '.repeat(indent)) + unheeded(line));
}

/** Text filled up with spaces to a number of columns. */
export const pad = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - stringWidth(text)));
