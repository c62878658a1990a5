import { Chalk } from 'chalk';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { clauseMatrix } from '../../src/cli/clauses.ts';
import { clauseReporters } from '../../src/reporters/clauses.ts';
import { table } from '../../src/reporters/markup.ts';
import type { Style } from '../../src/reporters/style.ts';
import { corpusOf, example, sourcesIn } from '../support/record.ts';

const corpus = await corpusOf(sourcesIn(example('in-flight')));
const matrix = clauseMatrix(corpus, '2024-09-20');
const told = { ...matrix, tool: { ...matrix.tool, version: '0.0.0' } };
const style = (more: Partial<Style> = {}): Style => ({
  chalk: new Chalk({ level: 0 }),
  width: 80,
  verbosity: 'normal',
  ...more,
});

describe('the clause matrix', () => {
  it.each(['quiet', 'normal'] as const)('as text, %s', async (verbosity) => {
    const text = clauseReporters.text(told, style({ verbosity }));
    await expect(text).toMatchFileSnapshot(`golden/clauses-${verbosity}.txt`);
  });

  it('for a spreadsheet and as a page', async () => {
    await expect(clauseReporters.csv(told)).toMatchFileSnapshot('golden/clauses.csv');
    await expect(clauseReporters.markdown(told)).toMatchFileSnapshot('golden/clauses.md');
  });

  it.each([60, 80, 120])('keeps to %i columns', (width) => {
    for (const verbosity of ['quiet', 'normal', 'verbose'] as const)
      for (const line of clauseReporters.text(told, style({ width, verbosity })).split('\n'))
        expect(stringWidth(line)).toBeLessThanOrEqual(width);
  });

  it('tells more the more is asked for', () => {
    const text = (verbosity: Style['verbosity']): string =>
      clauseReporters.text(told, style({ verbosity, width: 120 }));
    expect(text('quiet')).not.toContain('checked by');
    expect(text('normal')).toContain('read by A5');
    expect(text('verbose')).toContain(
      '  A10: A document that became final by any valid route satisfies these clauses.',
    );
  });

  it('lets no text of a document change a table or start a formula', () => {
    const [leaf] = told.clauses;
    if (!leaf) throw new Error('no clause');
    const hostile = {
      ...told,
      programme: { ...told.programme, title: '<b>*x*</b> | [y](z)\n# no' },
      clauses: [{ ...leaf, asks: '=1+1 | "x"\ny' }],
    };
    expect(clauseReporters.markdown(hostile)).toContain(
      '# Clauses of \\<b\\>\\*x\\*\\</b\\> \\| \\[y\\](z) \\# no (FSM-EXAMPLE)',
    );
    expect(clauseReporters.markdown(hostile)).toContain('| =1+1 \\| "x" y |');
    expect(clauseReporters.csv(hostile)).toContain(`"'=1+1 | ""x"" y"`);
    expect(table(['a'], [['b|c']])).toBe('| a |\n| - |\n| b\\|c |\n');
  });

  it('is the same twice', () => {
    expect(clauseMatrix(corpus, '2024-09-20')).toEqual(matrix);
  });
});
