import type { ChalkInstance } from 'chalk';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** How text is shown. It never changes what is said. */
export interface Style {
  readonly chalk: ChalkInstance;
  /** Columns to fill. */
  readonly width: number;
  readonly verbosity: 'quiet' | 'normal' | 'verbose';
}

/** The text of a document, made harmless for a terminal: control characters are shown, not sent. */
export const harmless = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
  text
    .replace(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .replace(/\t/g, ' ')
    .replace(/\n/g, ' ');

/** Text wrapped to the width, its first line after `lead`, the others indented as far. */
export function hang(lead: string, text: string, { width }: Style, indent = stringWidth(lead)): string[] {
  const lines = wrapAnsi(harmless(text), Math.max(24, width - indent), { hard: true }).split('\n');
  return lines.map((line, index) => (index === 0 ? lead : ' '.repeat(indent)) + line);
}

/** Text filled up with spaces to a number of columns. */
export const pad = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - stringWidth(text)));
