import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import { describe, expect, it } from 'vitest';
import { parseAst } from 'vitest/node';

const root = new URL('../../', import.meta.url).pathname;
const sources = ['src', 'bin'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`),
);

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** The patterns that stand in a source. */
function patternsIn(text: string): readonly Pattern[] {
  const found: Pattern[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { regex } = node as { regex?: { pattern: string; flags: string } };
    if (regex) found.push({ source: regex.pattern, flags: regex.flags });
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseAst(text, { lang: 'ts' }));
  return found;
}

/** How a pattern may take far longer than the text is long; nothing where it cannot. */
const slowness = (pattern: Pattern): readonly string[] =>
  analyse(pattern, { reportTypes: { Move: true, Self: true, Trade: true } }).reports.map(
    ({ type, exponential }) =>
      `/${pattern.source}/${pattern.flags}: ${exponential ? 'exponential' : 'quadratic'} (${type})`,
  );

const schemas = readdirSync(join(root, 'schemas')).filter((name) => name.endsWith('.json'));

/** The patterns that the schemas hold texts against. */
function patternsOf(schema: unknown): readonly Pattern[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'pattern' && typeof value === 'string' ? [{ source: value, flags: 'u' }] : patternsOf(value),
  );
}

describe('no pattern takes longer than in proportion to the text, whatever the text', () => {
  it.each(sources)('%s', (file) => {
    expect(patternsIn(readFileSync(join(root, file), 'utf8')).flatMap(slowness)).toEqual([]);
  });

  it.each(schemas)('schemas/%s', (file) => {
    expect(patternsOf(JSON.parse(readFileSync(join(root, 'schemas', file), 'utf8'))).flatMap(slowness)).toEqual([]);
  });

  it('and none is made of what a document says', () => {
    const making = sources.filter((file) => /\bRegExp\(/.test(readFileSync(join(root, file), 'utf8')));
    expect(making).toEqual(['src/documents/placeholder.ts']);
  });

  it('and one that does is told', () => {
    const patterns = patternsIn(
      'const a: RegExp = /(?:a*)*b/u;\nconst b = (text: string) => text.replace(/\\s+$/, "");',
    );
    expect(new Set(patterns.flatMap(slowness).map((told) => told.split(': ').at(-1)))).toEqual(
      new Set(['exponential (Self)', 'quadratic (Move)']),
    );
    expect(patternsOf({ a: [{ pattern: '^(?:a+)+$' }] }).flatMap(slowness)).not.toEqual([]);
  });
});
