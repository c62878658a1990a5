/** Which lines of a text an edit made. */
import { Lines } from '../lines.ts';

/** Lines from one to another, both included and counted from 1. */
export type Span = readonly [first: number, last: number];

/** How many lines may be added and taken away before a text counts as another one: to look for what stayed takes ever longer. */
const mostEdits = 2000;

/** The lines of `after` that `before` had not. Where some were only taken away, it is the line that has taken their place. */
export async function changedLines(before: string, after: string): Promise<readonly Span[]> {
  const { diffLines } = await import('diff');
  const { line: last } = new Lines(after.replace(/\n$/, '')).place(after.length);
  const parts = diffLines(before, after, { maxEditLength: mostEdits });
  if (!parts) return [[1, last]];
  const spans: Span[] = [];
  let line = 1;
  for (const { added, removed, count } of parts) {
    if (added) spans.push([line, line + count - 1]);
    else if (removed) spans.push([Math.min(line, last), Math.min(line, last)]);
    if (!removed) line += count;
  }
  return spans;
}
