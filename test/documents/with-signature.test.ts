import { describe, expect, it } from 'vitest';
import { withSignature } from '../../src/documents/with-signature.ts';

const signature = { signer: 's@x', value: '-----BEGIN\nAA\n-----END\n' };
const block = (indent: string): string =>
  ['signature:', '  signer: s@x', '  value: |', '    -----BEGIN', '    AA', '    -----END']
    .map((line) => `${indent}${line}\n`)
    .join('');
const flow = '{"signer":"s@x","value":"-----BEGIN\\nAA\\n-----END\\n"}';

describe('a signature is written into the text', () => {
  it.each<[where: string, before: string, index: number, after: string]>([
    [
      'behind the last key, and what is below stays',
      'kind: decisions\ndecisions:\n  - id: A # first\n    body: TAG\n\n  # the second\n  - id: B\n',
      0,
      `kind: decisions\ndecisions:\n  - id: A # first\n    body: TAG\n${block('    ')}\n  # the second\n  - id: B\n`,
    ],
    [
      'behind a comment on the last line',
      'decisions:\n- id: A # first\n- id: B\n',
      0,
      `decisions:\n- id: A # first\n${block('  ')}- id: B\n`,
    ],
    [
      'at the end of a text without an end of line',
      'decisions:\n  - id: A',
      0,
      `decisions:\n  - id: A\n${block('    ')}`,
    ],
    [
      'with the ends of line that stand there',
      'decisions:\r\n  - id: A\r\n  - id: B\r\n',
      1,
      `decisions:\r\n  - id: A\r\n  - id: B\r\n${block('    ').replaceAll('\n', '\r\n')}`,
    ],
    [
      'behind a list and behind a text of several lines',
      'decisions:\n  - id: A\n    tests:\n      - x\n      - y\n  - id: B\n',
      0,
      `decisions:\n  - id: A\n    tests:\n      - x\n      - y\n${block('    ')}  - id: B\n`,
    ],
    [
      'behind a text of several lines',
      'decisions:\n  - reference: |\n      one\n      two\n  - id: B\n',
      0,
      `decisions:\n  - reference: |\n      one\n      two\n${block('    ')}  - id: B\n`,
    ],
    [
      'between the braces',
      'decisions:\n  - { id: A, body: TAG } # first\n  - { id: B }\n',
      0,
      `decisions:\n  - { id: A, body: TAG, signature: ${flow} } # first\n  - { id: B }\n`,
    ],
    [
      'in the place of an old one',
      'decisions:\n  - id: A\n    signature:\n      signer: old\n      value: |\n        x\n    body: TAG\n',
      0,
      `decisions:\n  - id: A\n${block('    ')}    body: TAG\n`,
    ],
    [
      'in the place of an old one between braces',
      'decisions:\n  - id: A\n    signature: { signer: old, value: x } # since\n    body: TAG\n',
      0,
      `decisions:\n  - id: A\n    signature: ${flow} # since\n    body: TAG\n`,
    ],
    [
      'in the place of an old one at the end',
      'decisions:\n  - id: A\n    signature:\n      signer: old\n      value: x',
      0,
      `decisions:\n  - id: A\n${block('    ').trimEnd()}`,
    ],
  ])('%s', (_, before, index, after) => {
    expect(withSignature(before, index, signature)).toBe(after);
  });

  it.each<[why: string, text: string, index: number]>([
    ['there are no decisions', 'kind: decisions\n', 0],
    ['there is no such row', 'decisions:\n  - id: A\n', 1],
    ['the row is no mapping', 'decisions:\n  - A\n', 0],
    ['the decisions are no list', 'decisions: { id: A }\n', 0],
    ['the old one is no mapping', 'decisions:\n  - id: A\n    signature: x\n', 0],
    ['the row is empty', 'decisions:\n  - {}\n', 0],
    ['the last value is an alias', 'decisions:\n  - { id: &a A, body: *a }\n', 0],
    [
      'something else asks for the old one by its name',
      'decisions:\n  - id: A\n    signature: &s { signer: x, value: y }\n  - id: B\n    signature: *s\n',
      0,
    ],
  ])('not where %s', (_, text, index) => {
    expect(withSignature(text, index, signature)).toBeUndefined();
  });
});
