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

/**
 * The text of a document, made harmless for a terminal, a log or a page: characters that control, that turn the direction
 * of what follows, or that are none, are shown and not sent.
 */
export const harmless = (text: string): string =>
  text
    .replace(/[\t\n]/g, ' ')
    .replace(
      /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );

/**
 * Text wrapped to the width, its first line after `lead`, the others indented. No line of it is a command to a runner of
 * GitHub Actions, which heeds `::` where a line begins and `##[` anywhere.
 */
export function hang(lead: string, text: string, { width }: Style, indent = stringWidth(lead)): string[] {
  const lines = wrapAnsi(harmless(text), width - Math.max(stringWidth(lead), indent), { hard: true }).split('\n');
  return lines.map(
    (line, index) => (index === 0 ? lead : ' '.repeat(indent)) + line.replace(/^::/, ': :').replaceAll('##[', '## ['),
  );
}

/** Text filled up with spaces to a number of columns. */
export const pad = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - stringWidth(text)));
