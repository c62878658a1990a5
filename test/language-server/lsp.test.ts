import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { copyOf, folder, program } from '../support/cli.ts';
import { git, repositoryOf } from '../support/git.ts';
import { Editor } from '../support/language-client.ts';

let editor: Editor;
afterEach(async () => {
  await editor?.end().catch(() => {});
  editor?.child.kill('SIGKILL');
});

async function openOn(root: string, ...files: readonly string[]): Promise<void> {
  editor = await Editor.start([process.execPath, program, 'lsp', '--stdio'], root);
  for (const file of files) editor.open(file);
}

const says = (text: string) => (diagnostics: readonly Diagnostic[]) =>
  diagnostics.some(({ message }) => String(message).includes(text));
const not =
  (wanted: (diagnostics: readonly Diagnostic[]) => boolean) =>
  (diagnostics: readonly Diagnostic[]): boolean =>
    !wanted(diagnostics);
const told = (diagnostics: readonly Diagnostic[], text: string): Diagnostic => {
  const found = diagnostics.find(({ message }) => String(message).includes(text));
  if (!found) throw new Error(`nothing says "${text}"`);
  return found;
};

const results = 'results/sit-r1.yaml';

describe('diagnostics', () => {
  it('come as one types, and go when it is undone: an id that nothing declares', async () => {
    await openOn(copyOf('in-flight'), results);
    editor.type(results, 'test: SIT-INC-01,', 'test: SIT-INC-001,');
    const found = told(await editor.until(results, says('there is no test "SIT-INC-001"')), 'SIT-INC-001');
    expect(found).toMatchObject({ severity: 1, source: 'fsm-check', code: 'reference.unknown' });
    expect(editor.shown(results, found.range)).toBe('SIT-INC-001');
    expect(found.message).toContain('DCC must act: correct the name, or add the record');
    expect(found.relatedInformation?.[0]?.location.uri).toBe(editor.uri('specifications/sit-r1.yaml'));
    editor.type(results, 'SIT-INC-001', 'SIT-INC-01');
    await editor.until(results, not(says('SIT-INC-001')));
  });

  it('tell that an agreed text is not what was agreed any more', async () => {
    const root = repositoryOf('compliant');
    const approach = 'approach/app-r1.yaml';
    await openOn(root, approach);
    editor.type(approach, 'severity: 3, maximum: 8', 'severity: 3, maximum: 80');
    const diagnostics = await editor.until(approach, says('is not the text that D-001 made final'));
    expect(told(diagnostics, 'is not the text')).toMatchObject({ severity: 1, code: 'approval.fallen' });
    expect(told(diagnostics, 'is not the text').message).toContain('it changed in testingIssues.thresholds');
  });

  it('tell what blocks gates, as warnings, where one reads why', async () => {
    await openOn(copyOf('in-flight'), 'approach/app-r1.yaml');
    const diagnostics = await editor.until('approach/app-r1.yaml', says('the issue threshold for severity 3'));
    const found = told(diagnostics, 'the issue threshold for severity 3 at completion of SIT of R1 is 8');
    expect(found).toMatchObject({ severity: 2, code: 'sit-completion.thresholds' });
    expect(found.message).toMatch(/^blocks SIT completion for R1 \(4\.1\(h\)\): /);
    expect(editor.shown('approach/app-r1.yaml', found.range)).toBe('8');
    editor.type('approach/app-r1.yaml', 'severity: 3, maximum: 8', 'severity: 3, maximum: 9');
    await editor.until('approach/app-r1.yaml', not(says('the issue threshold for severity 3 at completion of SIT')));
  });

  it('are of every file, also of those that are not open, and of those that change on the disk', async () => {
    const root = copyOf('compliant');
    await openOn(root, 'programme.yaml');
    await editor.until('programme.yaml', () => true).catch(() => {});
    const text = readFileSync(join(root, 'decisions.yaml'), 'utf8');
    writeFileSync(join(root, 'decisions.yaml'), text.replace('body: TAG', 'body: TAGG'));
    editor.changedOnDisk('decisions.yaml');
    await editor.until('decisions.yaml', says('it must be DCC'));
    rmSync(join(root, 'decisions.yaml'));
    editor.changedOnDisk('decisions.yaml');
    await editor.until('decisions.yaml', (all) => all.length === 0);
  });

  it('tell what does not read as YAML, and all that is wrong while the programme is', async () => {
    await openOn(copyOf('compliant'), 'programme.yaml', 'notices.yaml');
    editor.type('notices.yaml', 'kind: notices', 'kind: [notices');
    await editor.until('notices.yaml', (all) =>
      all.some(({ code, severity }) => code === 'document.syntax' && severity === 1),
    );
    editor.type('programme.yaml', '\ntbrd:\n', '\ntrbd:\n');
    await editor.until('programme.yaml', says('unexpected key "trbd"'));
    await editor.until('notices.yaml', (all) => all.some(({ code }) => code === 'document.syntax'));
    editor.type('programme.yaml', '\ntrbd:\n', '\ntbrd:\n');
    await editor.until('programme.yaml', not(says('trbd')));
  });

  it('count columns as editors do, in lines of any end', async () => {
    const file = 'notices.yaml';
    const root = folder({
      [file]:
        'kind: notices\r\nnotices:\r\n  - { id: N, type: referral, from: DCC, to: [Panel], date: "\u{1f600}", refrence: x }\r\n',
    });
    writeFileSync(join(root, 'programme.yaml'), readFileSync(join(copyOf('compliant'), 'programme.yaml')));
    await openOn(root, file);
    const diagnostics = await editor.until(file, says('unexpected key "refrence"'));
    expect(editor.shown(file, told(diagnostics, 'unexpected key').range)).toBe('refrence');
  });

  it('are of the folder of the programme, wherever in it the editor was opened', async () => {
    const root = folder();
    git(root, 'init', '--quiet');
    renameSync(copyOf('compliant'), join(root, 'docs'));
    await openOn(root, 'docs/decisions.yaml');
    editor.type('docs/decisions.yaml', 'id: D-001', 'id: D 001');
    await editor.until('docs/decisions.yaml', says('"id" is D 001'));
    await editor.end();
    await openOn(join(root, 'docs', 'issues'));
    const uri = editor.uri('../decisions.yaml');
    editor.open('../decisions.yaml');
    editor.type('../decisions.yaml', 'id: D-001', 'id: D 001');
    await editor.until('../decisions.yaml', says('"id" is D 001'));
    expect(uri).toBe(editor.uri('../decisions.yaml'));
  });
});

describe('hover', () => {
  it('tells of a field what it is for and what its clause asks', async () => {
    await openOn(copyOf('compliant'), 'approach/app-r1.yaml');
    const text = await editor.hover('approach/app-r1.yaml', editor.place('approach/app-r1.yaml', 'exitCriteria', 2));
    expect(text).toContain('What must be so for each phase to complete.');
    expect(text).toMatch(/\*\*Clause 4\.1\(i\):\*\* The approach document must list/);
  });

  it('tells of a fault the rule, why it is one and who must do what', async () => {
    await openOn(copyOf('compliant'), results);
    editor.type(results, 'test: SIT-INC-01,', 'test: NONE,');
    const text = await editor.hover(results, editor.place(results, 'NONE', 1));
    expect(text).toContain('**Every name refers to something on record**');
    expect(text).toContain('DCC must act: correct the name, or add the record');
    expect(text).toContain('fsm-check explain reference.unknown');
  });

  it('tells of what blocks a gate the same, and of an item what its list is for', async () => {
    const file = 'approach/app-r1.yaml';
    await openOn(copyOf('in-flight'), file);
    const blocking = await editor.hover(file, editor.place(file, 'severity: 3, maximum: 8', 22));
    expect(blocking).toContain('**Testing Issues within the thresholds**');
    const item = await editor.hover(file, editor.place(file, 'releases: [R1', 11));
    expect(item).toContain('Every release that the document pertains to.');
  });

  it('tells of an id what it names, and takes no text of a document for markup', async () => {
    const root = copyOf('compliant');
    const file = 'specifications/sit-r1.yaml';
    const text = readFileSync(join(root, file), 'utf8');
    writeFileSync(join(root, file), text.replace(/(id: SIT-INC-01, title: )[^,]*/, '$1"[x](http://h.example) <b>"'));
    await openOn(root, results);
    const told = await editor.hover(results, editor.place(results, 'SIT-INC-01', 3));
    expect(told).toContain(
      'test **SIT-INC-01**: \\[x\\](http://h.example) \\<b\\>, declared in specifications/sit-r1.yaml',
    );
  });

  it('is nothing beyond the documents', async () => {
    await openOn(copyOf('compliant'));
    editor.open('other.yaml', 'a: b\n');
    editor.open('../outside.yaml', 'kind: notices\n');
    expect(await editor.hover('other.yaml', { line: 0, character: 0 })).toBe('');
    expect(await editor.hover('../outside.yaml', { line: 0, character: 0 })).toBe('');
  });
});

describe('definition and references', () => {
  it('lead from a name to the record, and from the record to every name', async () => {
    await openOn(copyOf('compliant'), results, 'specifications/sit-r1.yaml');
    const [definition] = (await editor.definition(results, editor.place(results, 'SIT-INC-01', 2))) ?? [];
    expect(definition?.uri).toBe(editor.uri('specifications/sit-r1.yaml'));
    if (!definition) throw new Error('no definition');
    expect(editor.shown('specifications/sit-r1.yaml', definition.range)).toBe('SIT-INC-01');
    const { start } = definition.range;
    const without = (await editor.references('specifications/sit-r1.yaml', start)) ?? [];
    const within = (await editor.references('specifications/sit-r1.yaml', start, true)) ?? [];
    expect(within.length).toBe(without.length + 1);
    const files = without.map(({ uri }) => uri);
    expect(files).toContain(editor.uri(results));
    expect(files).toContain(editor.uri('traceability/tm-r1.yaml'));
    expect(await editor.references(results, editor.place(results, 'SIT-INC-01', 2))).toEqual(without);
  });

  it('know releases and Sub-Systems, and the two records that one word may name', async () => {
    await openOn(copyOf('compliant'), 'plans/pit-sms.yaml', 'programme.yaml', 'decisions.yaml');
    for (const [key, id] of [
      ['release: ', 'R1'],
      ['subSystem: ', 'SMS'],
    ] as const) {
      const place = editor.place('plans/pit-sms.yaml', key + id, key.length);
      const [found] = (await editor.definition('plans/pit-sms.yaml', place)) ?? [];
      expect(found?.uri).toBe(editor.uri('programme.yaml'));
      expect(found && editor.shown('programme.yaml', found.range)).toBe(id);
    }
    const place = editor.place('decisions.yaml', 'document: APP-R1', 'document: '.length);
    const found = (await editor.definition('decisions.yaml', place)) ?? [];
    expect(found.map(({ uri }) => uri)).toEqual([editor.uri('approach/app-r1.yaml')]);
  });

  it('work in a text that does not read as YAML further down, and on quoted ids', async () => {
    await openOn(copyOf('compliant'), results);
    editor.type(results, 'test: SIT-INC-01,', 'test: "SIT-INC-01",');
    expect(await editor.definition(results, editor.place(results, '"SIT-INC-01"', 2))).toHaveLength(1);
    editor.type(results, 'phase: SIT', 'phase: SIT\nnotes: "open');
    await editor.until(results, (all) => all.some(({ code }) => code === 'document.syntax'));
    const [found] = (await editor.definition(results, editor.place(results, 'release: R1', 10))) ?? [];
    expect(found?.uri).toBe(editor.uri('programme.yaml'));
  });

  it('work in a document that has faults, and lead nowhere from what is no name', async () => {
    await openOn(copyOf('compliant'), results);
    editor.type(results, 'phase: SIT', 'phase: STI');
    expect(await editor.definition(results, editor.place(results, 'SIT-INC-01', 2))).toHaveLength(1);
    expect(await editor.definition(results, editor.place(results, 'phase: STI', 8))).toBeNull();
  });
});

describe('completion', () => {
  const open = async (file: string, text: string): Promise<string[]> => {
    const at = text.indexOf('|');
    editor.open(file, text.replace('|', ''));
    const lines = text.slice(0, at).split('\n');
    const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    const items = await editor.completion(file, position);
    editor.close(file);
    return items.map(({ label }) => label);
  };

  it.each([
    ['an empty value', 'kind: test-plan\nrelease: |\n', ['R1', 'R2']],
    ['a word begun', 'kind: test-plan\nrelease: R|\nid: X\n', ['R1', 'R2']],
    ['a word in quotes', 'kind: test-plan\nrelease: "|"\n', ['R1', 'R2']],
    ['a quote that was just opened', 'kind: test-plan\nrelease: "|\n', ['R1', 'R2']],
    ['a list of a line each', 'kind: approach\nreleases:\n  - R1\n  - |\n', ['R1', 'R2']],
    ['a list in brackets', 'kind: approach\nreleases: [R1, |]\n', ['R1', 'R2']],
    ['a list in brackets still open', 'kind: approach\nreleases: [R1, |\n', ['R1', 'R2']],
    ['a mapping in braces', 'kind: test-plan\nprecursors:\n  - { phase: X, certificate: | }\n', ['TCC-R1-PIT-SMS']],
    ['the Sub-Systems', 'kind: test-plan\nsubSystem: |\n', ['SMS', 'SSI', 'OMS', 'RMS']],
    [
      'a line that is not finished below',
      'kind: test-results\nresults:\n  - test: |\n    outcome: "pas\n',
      ['SIT-INC-01'],
    ],
    ['the middle of a word', 'kind: decisions\ndecisions:\n  - issue: TI-|R1\n', ['TI-R1-001']],
  ])('offers ids in %s', async (_, text, expected) => {
    await openOn(copyOf('compliant'));
    expect(await open('new.yaml', text)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['a text', 'kind: test-plan\ntitle: |\n'],
    ['a word of the schema', 'kind: test-plan\nphase: |\n'],
    ['a key', 'kind: test-plan\n|\n'],
    ['the record itself', 'kind: test-specification\ntests:\n  - id: |\n'],
    ['a document of no kind of ours', 'kind: Deployment\nrelease: |\n'],
    ['a comment', 'kind: test-plan\nrelease: R1 # |\n'],
  ])('leaves %s to others', async (_, text) => {
    await openOn(copyOf('compliant'));
    expect(await open('new.yaml', text)).toEqual([]);
  });

  it('writes an id in quotes where YAML would read a number', async () => {
    await openOn(copyOf('compliant'));
    for (const [text, character, expected] of [
      ['kind: traceability-matrix\ntbrd: \n', 6, '"1.0"'],
      ['kind: traceability-matrix\ntbrd: ""\n', 7, '1.0'],
    ] as const) {
      editor.open('new.yaml', text);
      const items = await editor.completion('new.yaml', { line: 1, character });
      expect(items.find(({ label }) => label === '1.0')?.textEdit).toMatchObject({ newText: expected });
      editor.close('new.yaml');
    }
  });

  it('puts the id in the place of the word, and tells what it is', async () => {
    await openOn(copyOf('compliant'));
    editor.open('new.yaml', 'kind: test-plan\nrelease: Rx\n');
    const [first] = await editor.completion('new.yaml', { line: 1, character: 10 });
    expect(first).toMatchObject({
      label: 'R1',
      detail: 'Service and incident management',
      documentation: 'release, declared in programme.yaml',
      textEdit: { newText: 'R1', range: { start: { line: 1, character: 9 }, end: { line: 1, character: 11 } } },
    });
  });
});

describe('a lens', () => {
  it('shows each gate where the programme names what it is judged for, and what blocks it when asked', async () => {
    await openOn(copyOf('in-flight'), 'programme.yaml', 'decisions.yaml');
    const lenses = (await editor.lenses('programme.yaml')) ?? [];
    expect(lenses).toHaveLength(16);
    const titles = lenses.map(({ command }) => command?.title ?? '');
    expect(titles).toContainEqual(expect.stringMatching(/^SIT completion for R1: BLOCKED by 3 of 15 criteria/));
    const pit = lenses.find(({ command }) => command?.title.startsWith('PIT entry for OMS in R2'));
    expect(pit && editor.shown('programme.yaml', pit.range)).toBe('OMS');
    const sit = lenses.find(({ command }) => command?.title.startsWith('SIT completion for R1'));
    expect(sit && editor.shown('programme.yaml', sit.range)).toBe('R1');
    expect(await editor.lenses('decisions.yaml')).toEqual([]);
    await editor.execute('fsm-check.explainGate', 'SIT completion for R1');
    expect(editor.messages.at(-1)?.message).toMatch(
      /2\.9 Coverage final and whole: COV-R1 1\.0 is partial.*coverage\/cov-r1\.yaml:17/,
    );
    expect(await editor.execute('fsm-check.explainGate', 'no such gate')).toBeNull();
    await expect.poll(() => editor.redrawn, { timeout: 5000 }).toBe(1);
    editor.type('decisions.yaml', 'kind: decisions', 'kind: decisions # more');
    await expect.poll(() => editor.redrawn, { timeout: 5000 }).toBe(2);
  });
});

describe('the server', () => {
  it('tells what it can, and ends when it is told', async () => {
    await openOn(copyOf('compliant'));
    expect(editor.initialized).toMatchObject({
      serverInfo: { name: 'fsm-check' },
      capabilities: { positionEncoding: 'utf-16', hoverProvider: true, codeLensProvider: {} },
    });
    expect(await editor.end()).toBe(0);
  });

  it('says why nothing can be judged, and once', async () => {
    const root = copyOf('compliant');
    await openOn(root, 'programme.yaml');
    await editor.until('approach/app-r2.yaml', () => true).catch(() => {});
    writeFileSync(join(root, 'second.yaml'), 'kind: programme\n');
    editor.changedOnDisk('second.yaml');
    await expect
      .poll(() => editor.messages.map(({ message }) => message), { timeout: 5000 })
      .toEqual(['fsm-check: . holds 2 programmes: programme.yaml and second.yaml; name the folder of one with --root']);
    editor.open('node_modules/x.yaml', 'kind: programme\n');
    rmSync(join(root, 'second.yaml'));
    editor.changedOnDisk('second.yaml');
    expect(await editor.lenses('programme.yaml')).not.toEqual([]);
    expect(editor.messages).toHaveLength(1);
  });

  it('serves a folder without a programme, and one that comes to have one', async () => {
    const root = folder({ 'notices.yaml': 'kind: notices\n' });
    await openOn(root, 'notices.yaml');
    expect(await editor.hover('notices.yaml', { line: 0, character: 1 })).toContain('which sort of document');
    expect(await editor.completion('notices.yaml', { line: 0, character: 6 })).toEqual([]);
    expect(await editor.lenses('notices.yaml')).toEqual([]);
    writeFileSync(join(root, 'programme.yaml'), readFileSync(join(copyOf('compliant'), 'programme.yaml')));
    editor.changedOnDisk('programme.yaml');
    await editor.until('notices.yaml', says('"notices" is missing'));
  });

  it('lives through folders that go, texts without a file, and nonsense', async () => {
    const root = join(folder(), 'here');
    mkdirSync(root);
    await openOn(root);
    rmSync(root, { recursive: true });
    editor.open('x.yaml', '\u0000\ud800: [&a *a\n%YAML 9\n');
    expect(await editor.hover('x.yaml', { line: 0, character: 0 })).toBe('');
    expect(await editor.completion('x.yaml', { line: 7, character: 7 })).toEqual([]);
    expect(await editor.end()).toBe(0);
  });

  it('ends when the editor goes without a word', async () => {
    const child = spawn(process.execPath, [program, 'lsp'], { stdio: ['pipe', 'pipe', 'pipe'] });
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
    child.stdin.write('Content-Length: 3\r\n\r\n{}}');
    child.stdin.end('nonsense\n');
    expect(await ended).toBe(1);
  });
});
