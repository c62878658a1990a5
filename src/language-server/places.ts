/** Between places as a report has them, lines and columns from 1, and as the protocol has them, from 0; both count UTF-16. */
import type { Position, Range } from 'vscode-languageserver';
import type { Span } from '../documents/span.ts';
import type { Path } from '../model/document.ts';
import type { Location } from '../model/report.ts';

/** The scalar that begins where a line is cut off: quoted, or up to a comment, a colon or what ends it inside brackets. */
const scalar = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#,[\]{}](?:\s*(?:[^\s#,[\]{}:]|:(?!\s|$)))*)/;

/** The lines of a text, as {@link rangeOf} wants them. */
export const linesOf = (text: string): readonly string[] => text.split(/\r?\n/);

/** What to underline for a location in a text of these lines: the scalar that stands there. */
export function rangeOf(lines: readonly string[], { line, column }: Pick<Location, 'line' | 'column'>): Range {
  const rest = lines[line - 1]?.slice(column - 1) ?? '';
  const length = scalar.exec(rest)?.[0].length ?? 1;
  const start = { line: line - 1, character: column - 1 };
  return { start, end: { line: line - 1, character: column - 1 + length } };
}

export const isWithin = ({ start, end }: Range, { line, character }: Position): boolean =>
  line === start.line && character >= start.character && character <= end.character;

/** The path of the plain scalar that is written so. */
export function pathOfSource(span: Span, source: string): Path | undefined {
  if (span.source === source) return [];
  for (const [key, child] of span.children ?? []) {
    const below = pathOfSource(child, source);
    if (below) return [key, ...below];
  }
  return undefined;
}
