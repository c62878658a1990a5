import { describe, expect, it } from 'vitest';
import { inspect, inspectRelease } from '../../src/engine/inspect.ts';
import { judgeAll } from '../../src/engine/judge.ts';
import { corpusOf, example, sourcesIn } from '../support/record.ts';
import { shownIn } from '../support/shown.ts';

describe('all that is told, word by word and with its place', () => {
  it.each([
    ['compliant', '2036-01-01'],
    ['in-flight', '2024-06-30'],
    ['in-flight', '2024-09-20'],
    ['in-flight', '2025-01-31'],
  ])('of the example %s as of %s', async (name, asOf) => {
    const corpus = await corpusOf(sourcesIn(example(name)));
    const show = shownIn(corpus);
    const results = corpus.programme.rows('releases').flatMap((release) => judgeAll(corpus, release, asOf));
    const findings = [...inspect(corpus, asOf), ...inspectRelease(corpus, results, asOf)];
    expect([...results.map(show.gate), '# Beside the gates', show.findings(findings)].join('\n')).toMatchSnapshot();
  });
});
