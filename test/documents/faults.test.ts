import { describe, expect, it } from 'vitest';
import { read } from '../../src/documents/read.ts';
import type { Finding } from '../../src/model/report.ts';

/**
 * Each text carries its expected findings as comments: `#! COLUMN RULE MESSAGE…` on the line where the finding stands.
 * The rule is given without its `document.`, and the message as far as it matters.
 */
const cases: Readonly<Record<string, string>> = {
  'a version that YAML reads as another number': `
kind: readiness
id: READY
release: R1
phase: SIT
resources:
  - resource: stubs
    applicable: false
    reason: 1.10 #! 13 value "reason" is 1.10, which YAML reads as a number 1.1; quote it: "1.10"
`,
  'numbers in the place of ids and versions': `
kind: test-plan
id: 0123 #! 5 value "id" is 0123, which YAML reads as a number 123; quote it: "0123"
version: 1e3 #! 10 value "version" is 1e3, which YAML reads as a number 1000; quote it: "1e3"
title: true #! 8 value "title" is true, which YAML reads as a boolean true; quote it: "true"
release: R1
phase: SIT
start: 2024-01-01
end: 2024-02-30 #! 6 value "end" is 2024-02-30, which is no calendar date
precursors: []
precursorsStatement: none
`,
  'an unexpected key, at the key': `
kind: readiness
id: READY
release: R1
phase: SIT
resorces: [] #! 1 unexpected-key unexpected key "resorces"; did you mean "resources"?
resources:
  - { resource: stubs, applicable: false, reason: none, color: red } #! 57 unexpected-key unexpected key "color"; the keys here are
`,
  'a missing key, at its nearest parent': `
kind: test-plan #! 1 missing-key "precursorsStatement" is missing: why there is none, where the list is empty
id: P
version: "1.0"
title: Plan
release: R1
phase: SIT
start: 2024-01-01
end: 2024-02-01
precursors: []
signOff: #! 1 missing-key "role" is missing: in which role
  body: DCC
  name: A. Example
  signedAt: 2024-01-01
`,
  'a missing key of a list item, at the item': `
kind: certificates
certificates:
  - id: C-1 #! 5 missing-key "subSystem" is missing: for PIT: the Sub-System
    type: test-completion
    release: R1
    phase: PIT
    issuedBy: DCC
    issuedAt: 2024-01-01
`,
  'values that cannot be made words, and keys that every object has': `
kind: decisions
decisions:
  - id: { toString: 1 } #! 9 value "id" is a mapping; text is wanted
    body: [] #! 11 value "body" is a list; it must be DCC
    decidedAt: 2024-01-01
    matter: { toString: { valueOf: 1 } } #! 13 value "matter" is a mapping; it must be document
    outcome: agreed
    constructor: x #! 5 unexpected-key unexpected key "constructor"; the keys here are
    reference: x
`,
  'a digest that pins nothing, and a change of severity that does not say to what': `
kind: decisions
decisions:
  - id: D #! 5 missing-key "severity" is missing: the level that the issue may have from now on
    body: TAG
    decidedAt: 2024-01-01
    matter: severity
    outcome: agreed
    issue: TI-1
    digest: sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef #! 5 unexpected-key "digest" does not belong here
    reference: x
`,
  'a value of a length that no message can bear': `
kind: decisions
decisions:
  - id: D
    body: ${'long'.repeat(50_000)} #! 11 value "body" is ${'long'.repeat(50)}…; it must be DCC
    decidedAt: 2024-01-01
    matter: delegation
    outcome: delegated
    delegate: TAG
    delegates: [redaction]
    reference: x
`,
  'a value that is none of the allowed ones': `
kind: readiness
id: READY
release: R1
phase: SITT #! 8 value "phase" is SITT; it must be PIT or SIT; did you mean "SIT"?
resources:
  - resource: devices #! 15 value "resource" is devices; it must be laboratories, Devices, tools, stubs, environments or data; did you mean "Devices"?
    applicable: false
    reason: none
`,
  'an id with a space, an empty text, an empty list, a key without a value': `
kind: programme
id: my programme #! 5 value "id" is my programme: a short name
title: "  " #! 8 value "title" is empty
svtad: { version: "1" }
tbrd: [] #! 7 value "tbrd" is an empty list; at least 1 is needed
participants:
  - { id: DCC, name: DCC, role: DCC }
subSystems:
  - { id: SMS, title: } #! 16 value "title" has no value
releases: text #! 11 value "releases" is text; a list is wanted
`,
  'an id that is too long, and a number that is too small': `
kind: test-results
id: ${'k'.repeat(101)} #! 5 value "id" is longer than 100 characters
release: R1
phase: SIT
results:
  - test: ${'k'.repeat(100)}
    attempt: 0 #! 14 value "attempt" is 0; the least it can be is 1
    executedAt: 2024-01-01
    outcome: passed
    environment: E
`,
  'a comma in a text between braces': `
kind: readiness
id: READY
release: R1
phase: SIT
resources:
  - { resource: stubs, applicable: false, reason: none, we use emulators } #! 57 unexpected-key "we use emulators" is taken for a key: inside { } a comma ends a text
`,
  'a part that does not fit': `
kind: readiness
id: READY
release: R1
phase: SIT
subSystem: SMS #! 1 unexpected-key "subSystem" does not belong here
resources:
  - { resource: stubs, applicable: false, reason: none }
`,
  'a slip in the kind': `
kind: readyness #! 7 kind the kind is "readyness"; did you mean "readiness"?
id: READY
`,
  'a kind of another tool': `
kind: Deployment #! 7 foreign "Deployment" is not a kind of ours; the file was left alone
metadata: {}
`,
  'a duplicate key': `
kind: readiness
id: READY
id: OTHER #! 1 syntax map keys must be unique
`,
  'a second document': `
kind: readiness
id: READY
--- #! 1 syntax a second document starts here
kind: decisions
`,
  'a tag, an alias bomb, a merge key and a number as a key': `
kind: readiness
id: !!str READY #! 11 syntax the tag tag:yaml.org,2002:str
<<: { a: 1 } #! 1 syntax the key <<
1: one #! 1 syntax the key 1
`,
  'an alias of nothing': `
kind: readiness
id: *nothing #! 5 syntax *nothing refers to nothing
`,
  'a broken text': `
kind: readiness
resources: [ stubs
id: READY #! 1 syntax flow sequence in block collection must be sufficiently indented
`,
};

const expected = (text: string): string[] =>
  text.split('\n').flatMap((line, index) => {
    const [, column, rule, message] = /#! (\d+) ([\w-]+) (.*)$/.exec(line) ?? [];
    return column ? [`${index + 1}:${column} document.${rule} ${message}`] : [];
  });

async function findings(text: string): Promise<readonly Finding[]> {
  const result = await read({ file: 'a.yaml', text });
  if (result.as === 'skipped') return result.findings;
  return result.as === 'broken' ? result.document.findings : [];
}

describe('faults of a document', () => {
  it.each(Object.entries(cases))('%s', async (_, text) => {
    const wanted = expected(text);
    const found = (await findings(text)).map(({ at, rule, message }) => `${at.line}:${at.column} ${rule} ${message}`);
    expect(wanted.length).toBeGreaterThan(0);
    const short = found.map((each) => wanted.find((start) => each.startsWith(start)) ?? each);
    expect(short.sort()).toEqual(wanted.sort());
  });

  it('names the clause that a value answers', async () => {
    const [finding] = await findings(
      'kind: readiness\nid: A\nrelease: R1\nphase: SIT\nresources:\n  - resource: stubs\n    applicable: maybe\n',
    );
    expect(finding?.clause).toBe('2.12(d)');
  });
});

describe('files that are not ours', () => {
  it.each([
    ['on: push\njobs: {}\n', 'it has no kind'],
    ['- kind: readiness\n', 'it has no kind'],
    ['', 'it has no kind'],
    [
      'apiVersion: v1\nkind: Service\nspec: {{ .Values.x }}\n',
      'its kind "Service" is not ours, and it does not read as YAML',
    ],
  ])('%j is skipped', async (text, because) => {
    expect(await read({ file: 'a.yaml', text })).toMatchObject({ as: 'skipped', because });
  });

  it('but a broken file that says its kind is ours, and one that may be, is never skipped', async () => {
    expect(await read({ file: 'a.yaml', text: 'kind: decisions\n  decisions: [\n' })).toMatchObject({
      as: 'broken',
      document: { kind: 'decisions' },
    });
    for (const text of ['  kind: [\n', 'statusHistory: [\n', '- { statusHistory: [', 'k\0i\0n\0d\0:\0']) {
      const unknown = await read({ file: 'a.yaml', text });
      expect(unknown).toMatchObject({ as: 'broken' });
      expect((unknown as { document: object }).document).not.toHaveProperty('kind');
    }
    expect(await read({ file: 'a.yaml', text: 'kind: x', fault: 'the file is not UTF-8 text' })).toMatchObject({
      as: 'skipped',
    });
    expect(await read({ file: 'a.yaml', text: '', fault: 'permission is denied' })).toMatchObject({ as: 'broken' });
  });
});
