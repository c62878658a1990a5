import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clauses } from '../src/clauses/clauses.ts';
import { readings } from '../src/clauses/readings.ts';
import { proofOf, properties, rows, rules } from '../src/cli/catalogue.ts';

const ids: readonly string[] = clauses.map(({ id }) => id);

describe('the clause self-trace', () => {
  it.each(clauses.map(({ id }) => id))(
    '%s is proved by a rule or a property, or says why no machine can check it',
    (id) => {
      const { rules: citing, properties: answering } = proofOf(id);
      const unchecked = rows.find(({ clause }) => clause === id)?.unchecked;
      const proved = citing.length + answering.length > 0;
      expect({ proved, excused: unchecked !== undefined }).toEqual({
        proved: unchecked === undefined,
        excused: unchecked !== undefined,
      });
    },
  );

  it('has every leaf of the regulation once', () => {
    expect(new Set(ids).size).toBe(ids.length);
    const letters = (clause: string, last: string): string[] =>
      Array.from({ length: last.charCodeAt(0) - 96 }, (_, index) => `${clause}(${String.fromCharCode(97 + index)})`);
    const expected = [
      ...letters('2.4', 'd'),
      ...letters('2.5', 'd'),
      ...letters('2.12', 'e'),
      ...letters('2.13', 'f'),
      ...letters('3.1', 'c'),
      ...letters('4.1', 'l'),
      ...letters('4.2', 'b'),
      ...letters('4.4', 'b'),
      ...letters('5.1', 'b'),
      ...letters('5.2', 'b'),
      ...letters('5.4', 'b'),
      ...letters('6.2', 'c'),
      ...letters('6.4', 'b'),
      ...letters('6.5', 'b'),
      ...letters('7.1', 'g'),
      ...letters('7.2', 'c'),
    ];
    expect(expected.filter((id) => !ids.includes(id))).toEqual([]);
    for (const id of [
      '1.1',
      '1.2',
      '1.3',
      'Table 1.1',
      '2.1',
      '2.2',
      '2.3',
      '2.6',
      '2.7',
      '2.8',
      '2.9',
      '2.10',
      '2.11',
      '4.3',
      '4.5',
      '5.3',
      '6.1',
      '6.3',
      '6.6',
      '7.3',
      '7.4',
    ])
      expect(ids).toContain(id);
  });

  it('cites only clauses that exist', () => {
    const cited = [
      ...rules.flatMap(({ clause, also = [] }) => [...(clause ? [clause] : []), ...also]),
      ...properties.flatMap(({ clauses: of }) => of),
      ...readings.flatMap(({ clauses: of }) => of),
    ];
    expect(cited.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('names every rule once, and every reading', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(readings.map(({ id }) => id)).toEqual(Array.from({ length: 46 }, (_, index) => `A${index + 1}`));
  });
});

const regulation = new URL('../../shared/reference/fsm-svtad.txt', import.meta.url);

describe('the wording', () => {
  it.runIf(existsSync(regulation))('holds no run of ten words of the regulation', () => {
    const words = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    const runs = (text: string): string[] => words(text).map((_, index, all) => all.slice(index, index + 10).join(' '));
    const theirs = new Set(runs(readFileSync(regulation, 'utf8')).filter((run) => run.split(' ').length === 10));
    const root = new URL('../', import.meta.url);
    const ours = ['src', 'schemas', 'examples', 'docs', 'test', 'bin']
      .flatMap((folder) =>
        readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
      )
      .concat('README.md')
      .filter((file) => /\.(ts|json|ya?ml|md)$/.test(file));
    expect(
      ours.flatMap((file) =>
        runs(readFileSync(new URL(file, root), 'utf8'))
          .filter((run) => theirs.has(run))
          .map((run) => `${file}: ${run}`),
      ),
    ).toEqual([]);
  });
});
