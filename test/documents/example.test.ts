import { describe, expect, it } from 'vitest';
import { exampleOf } from '../../src/documents/example.ts';
import { exampleText } from '../../src/documents/example-text.ts';
import { read } from '../../src/documents/read.ts';
import type { Schema } from '../../src/documents/schemas.ts';
import { signedText } from '../../src/documents/signed-text.ts';
import type { Decision } from '../../src/model/document.ts';
import { documentKinds } from '../../src/model/documents.ts';

describe('an example', () => {
  it.each(documentKinds)('of the kind %s is a valid document', async (kind) => {
    const text = exampleText(kind);
    const found = await read({ file: 'a.yaml', text });
    expect(found.as === 'broken' ? found.document.findings : [], text).toEqual([]);
    expect(found).toMatchObject({ as: 'document', document: { kind } });
  });

  it('has what is wanted besides, and short parts in one line', () => {
    expect(exampleText('test-plan')).not.toContain('waivers:');
    expect(exampleText('test-plan', ['waivers'])).toContain('\nwaivers: []\n');
    expect(exampleText('notices')).toContain('\n    to: [ TAG ]\n');
    expect(exampleText('test-plan')).toContain('\nprecursors: []\n');
    for (const kind of documentKinds)
      for (const line of exampleText(kind).split('\n'))
        if (/\{ .* \}$/.test(line)) expect(line.length).toBeLessThan(110);
  });

  const schema: Schema = {
    title: 'T',
    type: 'object',
    required: ['sort', 'items', 'fixed'],
    properties: {
      sort: { enum: ['plain', 'other'], examples: ['plain'] },
      fixed: { const: 5 },
      items: { items: { required: ['id'], properties: { id: { examples: ['I-1'] }, more: { examples: ['no'] } } } },
      extra: { examples: ['E'] },
      needed: { examples: ['N'] },
    },
  } as unknown as Schema;
  const missing = (key: string) => ({ instancePath: '', keyword: 'required', params: { missingProperty: key } });
  const wrong = { instancePath: '', keyword: 'not', params: {} };

  it('is made of the constants, examples and items of a schema, as far as they are needed', () => {
    expect(exampleOf(schema, () => [])).toEqual({ sort: 'plain', fixed: 5, items: [{ id: 'I-1' }] });
    expect(exampleOf(schema, () => [], ['extra'])).toMatchObject({ sort: 'plain', extra: 'E' });
  });

  it('takes in what turns out to be missing', () => {
    const judging = (value: unknown) => ('needed' in (value as object) ? [] : [missing('needed')]);
    expect(exampleOf(schema, judging)).toMatchObject({ needed: 'N' });
  });

  it('says another word where only that one bears what is wanted', () => {
    const judging = (value: unknown) =>
      'extra' in (value as object) && (value as { sort: string }).sort !== 'other' ? [wrong] : [];
    expect(exampleOf(schema, judging, ['extra'])).toMatchObject({ sort: 'other', extra: 'E' });
  });

  it('is not made where the schema rejects whatever it says itself', () => {
    expect(() => exampleOf(schema, () => [wrong], ['extra', 'needed'])).toThrow(
      'the examples in T make no valid document with extra, needed',
    );
  });
});

describe('the text that is signed', () => {
  const decision = { matter: 'redaction', id: 'D-1', signature: '-----BEGIN' } as unknown as Decision;

  it('is all that the decision says but its signature, and the programme, in one form', () => {
    expect(signedText('P', decision)).toBe('{"decision":{"id":"D-1","matter":"redaction"},"programme":"P"}');
    expect(signedText('Q', decision)).not.toBe(signedText('P', decision));
  });
});
