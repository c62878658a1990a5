/** What a gate would come to if something were so that is not on record. Nothing of the answer can be taken for one. */
import type { Format } from './cli/request.ts';
import { UsageError } from './cli/usage-error.ts';
import { amended } from './documents/amended.ts';
import { contextOf, datedRecord } from './engine/judge.ts';
import { supposed } from './gates/assumptions.ts';
import type { Corpus } from './model/document.ts';
import type { Report } from './model/report.ts';
import { reporters } from './reporters/index.ts';
import { escaped, harmless, type Style } from './reporters/style.ts';
import { list } from './wording.ts';

/** The record with what is assumed in it, one after the other. Throws {@link UsageError} where that makes no sense. */
export const assuming =
  (assumptions: readonly string[], asOf: string) =>
  (corpus: Corpus): Corpus =>
    assumptions.reduce((record, assumption) => {
      const answer = supposed(assumption, {
        record: datedRecord(record, asOf),
        of(release) {
          const found = record.programme.rows('releases').find(({ data }) => data.id === release);
          return found && contextOf(record, { release: found }, asOf);
        },
      });
      if ('cannot' in answer) throw new UsageError(`--assume ${assumption}: ${answer.cannot}`);
      return amended(record, answer.acts);
    }, corpus);

const stamp = 'hypothetical: ';

/** The report, every line of it stamped: as text, or as JSON in one line, in which the report is only what would be. */
export async function hypothetical(
  report: Report,
  assumptions: readonly string[],
  format: Format,
  style: Style,
): Promise<string> {
  if (format === 'json')
    return `${escaped(JSON.stringify({ hypothetical: true, assumed: assumptions, would: report }))}\n`;
  const text = await (await reporters.text())(report, { ...style, width: style.width - stamp.length });
  const assumed = `as if ${harmless(list(assumptions))}; nothing of this is on record`;
  return [assumed, ...text.trimEnd().split('\n'), assumed]
    .map((line) => `${stamp}${line}`.trimEnd())
    .join('\n')
    .concat('\n');
}

/** No hypothesis is a yes: 1 where it would be no all the same, else 2. */
export const hypotheticalCode = ({ exitCode }: Report): 1 | 2 => (exitCode === 0 ? 2 : 1);
