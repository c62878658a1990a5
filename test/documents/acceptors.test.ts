import { describe, expect, it } from 'vitest';
import { acceptors } from '../../src/documents/acceptors.js';
import { parseStrict } from '../../src/documents/parse-strict.ts';
import { validators } from '../../src/documents/validators.js';
import type { DocumentKind } from '../../src/model/document.ts';
import { example, sourcesIn } from '../support/record.ts';

type Value = Record<string | number, unknown>;

/** What a slip of the pen may leave in the place of a value. */
const slips: readonly unknown[] = [undefined, null, '', 'no such word', -1, 1.5, true, [], {}, [null], '2024-02-30'];

/** Every value below `value`, by what holds it and its key. */
function* places(value: unknown): Generator<{ holder: Value; key: string }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    yield { holder: value as Value, key };
    yield* places(child);
  }
}

const documents = ['compliant', 'in-flight'].flatMap((name) =>
  sourcesIn(example(name)).map(({ file, text }) => [`${name}/${file}`, parseStrict(text).value as Value] as const),
);

describe('what only accepts', () => {
  it.each(documents)('judges %s as the validator that tells the faults does, whatever slips into it', (_, document) => {
    const kind = document.kind as DocumentKind;
    const accepts = (): boolean => acceptors[kind](document);
    const isValid = (): boolean => (validators[kind] as unknown as (value: unknown) => boolean)(document);
    expect([accepts(), isValid()]).toEqual([true, true]);
    const differing: string[] = [];
    for (const { holder, key } of [...places(document)]) {
      const before = holder[key];
      for (const slip of slips) {
        holder[key] = slip;
        if (accepts() !== isValid()) differing.push(`${key}: ${JSON.stringify(slip)}`);
      }
      holder[key] = before;
      if (Array.isArray(holder)) continue;
      holder.unknown = 1;
      if (accepts() || isValid()) differing.push(`an unknown key beside ${key}`);
      delete holder.unknown;
    }
    expect(differing).toEqual([]);
  });
});
