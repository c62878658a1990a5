import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { clauses } from '../../src/clauses/clauses.ts';
import { errorsOf } from '../../src/documents/schema-errors.ts';
import { validators } from '../../src/documents/validators.js';
import type { DocumentKind } from '../../src/model/document.ts';
import { documentKinds } from '../../src/model/documents.ts';
import { folder, run } from '../support/cli.ts';
import { example, sourcesIn } from '../support/record.ts';

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
  });

  it('writes schemas that say what those of the program say', () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const compiled = new Map(documentKinds.map((kind) => [kind, ajv.compile(written(kind))]));
    for (const { text } of sourcesIn(example('compliant'))) {
      const document = parse(text);
      const damaged = Object.keys(document).flatMap((key) => {
        const { [key]: _, ...without } = document;
        return [without, { ...document, [key]: 1 }, { ...document, [key]: [] }, { ...document, [key]: 'x y' }];
      });
      for (const value of [document, { ...document, nonsense: 1 }, ...damaged])
        if (value.kind === document.kind)
          expect(compiled.get(document.kind)?.(value)).toBe(
            errorsOf(validators[document.kind as DocumentKind], value).length === 0,
          );
    }
    expect(JSON.stringify(documentKinds.map(written))).not.toContain('$ref');
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
    const unreadable = folder();
    writeFileSync(join(unreadable, 'approach.json'), Buffer.from([0x7b, 0xe9, 0x7d]));
    mkdirSync(join(unreadable, 'test-plan.json'));
    expect(run(['schema', '--write', '.'], { cwd: unreadable }).code).toBe(2);
    expect(readFileSync(join(unreadable, 'approach.json'))).toEqual(Buffer.from([0x7b, 0xe9, 0x7d]));
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
