import { Chalk } from 'chalk';
import type { Source } from '../../src/documents/read.ts';
import { inspect, inspectRelease } from '../../src/engine/inspect.ts';
import { judge } from '../../src/engine/judge.ts';
import { reportOf } from '../../src/engine/report.ts';
import { gates } from '../../src/gates/index.ts';
import type { Report } from '../../src/model/report.ts';
import type { Style } from '../../src/reporters/style.ts';
import { corpusOf, type Edit, edited, example, pinned, sourcesIn } from './record.ts';

const asOf = '2024-09-20';

/** How a report is shown, without colour and 100 columns wide unless said otherwise. */
export const style = (more: Partial<Style> = {}): Style => ({
  chalk: new Chalk({ level: 0 }),
  width: 100,
  verbosity: 'normal',
  ...more,
});

/** The report of a command on an example, edited, as of a fixed day and with a fixed version. */
export async function reportFor(
  command: Report['command'],
  name: string,
  gate?: string,
  edits: readonly Edit[] = [],
): Promise<Report> {
  return reportOn(command, await pinned(edits.reduce(edited, sourcesIn(example(name)))), gate);
}

/** The report of a command on these sources. */
export async function reportOn(command: Report['command'], sources: readonly Source[], gate?: string): Promise<Report> {
  const corpus = await corpusOf(sources);
  const releases = corpus.programme.rows('releases').filter(({ data }) => command !== 'gate' || data.id === 'R1');
  const results = releases.flatMap((release) =>
    gates
      .filter((each) => command === 'status' || (each.gate === gate && each.stage !== 'publication'))
      .flatMap((each) =>
        (each.per === 'release'
          ? [{ release }]
          : release.data.subSystems.map((subSystem) => ({ release, subSystem }))
        ).map((subject) => judge(corpus, each, subject, asOf)),
      ),
  );
  const findings = [...inspect(corpus, asOf), ...inspectRelease(corpus, results, asOf)];
  return reportOf(corpus, {
    command,
    version: '0.0.0',
    asOf,
    gates: results,
    findings,
    ...(command === 'gate' ? { releases: ['R1'] } : {}),
  });
}
