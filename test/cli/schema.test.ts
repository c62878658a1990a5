import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clauses } from '../../src/clauses/clauses.ts';
import { schemas } from '../../src/documents/schemas.ts';
import { documentKinds } from '../../src/model/documents.ts';
import { folder, run } from '../support/cli.ts';

describe('schema --write', () => {
  const root = folder();
  const ran = run(['schema', '--write', 'to/schemas/'], { cwd: root });
  const written = (kind: string) => JSON.parse(readFileSync(join(root, 'to/schemas', `${kind}.json`), 'utf8'));

  it('writes the schema of each kind, and says how a document names it', () => {
    expect(ran).toEqual({
      code: 0,
      stderr: '',
      stdout: expect.stringContaining('# yaml-language-server: $schema=../schemas/approach.json'),
    });
    for (const kind of documentKinds) {
      const withoutMarkdown = JSON.stringify(written(kind), (key, value) =>
        key === 'markdownDescription' ? undefined : value,
      );
      expect(JSON.parse(withoutMarkdown)).toEqual(schemas[kind]);
    }
  });

  it('tells with each field the clause that asks for it, and what that asks', () => {
    const { markdownDescription } = written('approach').properties.exitCriteria;
    const { says } = clauses.find(({ id }) => id === '4.1(i)') as (typeof clauses)[number];
    expect(markdownDescription).toBe(`What must be so for each phase to complete.\n\n**Clause 4.1(i):** ${says}`);
    const below = written('programme').properties.releases.items.properties.milestones.items.properties.baseline;
    expect(below.markdownDescription).toContain('**Clause 2.10:** ');
  });

  it('writes over its own schemas, and over nothing else', () => {
    expect(run(['schema', '--write', 'to/schemas'], { cwd: root }).code).toBe(0);
    const other = folder({ 'coverage.json': '{}' });
    expect(run(['schema', '--write', '.'], { cwd: other })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'fsm-check: ./coverage.json is there and is no schema of fsm-check; name another folder\n',
    });
    expect(readFileSync(join(other, 'coverage.json'), 'utf8')).toBe('{}');
  });

  it.each([
    [['--write', ''], '--write is empty'],
    [['approach', '--write', 'x'], 'leave out the kind'],
    [['--write', 'file/below'], 'the folder file/below cannot be made: it is not a folder'],
    [['--write', '/proc/no/such'], 'the folder /proc/no cannot be made'],
  ])('refuses %j', (args, says) => {
    const cwd = folder();
    writeFileSync(join(cwd, 'file'), '');
    expect(run(['schema', ...args], { cwd })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(says),
    });
  });
});
