import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { exampleText } from '../../src/documents/example-text.ts';
import { clausesOf, schemas } from '../../src/documents/schemas.ts';
import { documentKinds } from '../../src/model/documents.ts';
import { folder, run } from '../support/cli.ts';
import { Editor } from '../support/language-client.ts';
import { tool } from '../support/tools.ts';

describe('the YAML language server, with the schemas that are written', () => {
  let editor: Editor;
  const root = folder();
  const begin = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
    editor.open(file);
  };

  beforeAll(async () => {
    expect(run(['schema', '--write', 'schemas'], { cwd: root }).code).toBe(0);
    const server = tool('yaml-language-server/bin/yaml-language-server');
    editor = await Editor.start([process.execPath, server, '--stdio'], root);
  });
  afterAll(async () => {
    await editor.end();
  });

  it.each(documentKinds)('underlines, explains and completes a document of kind %s', async (kind) => {
    const file = `documents/${kind}.yaml`;
    const { properties = {} } = schemas[kind];
    const [key = '', schema] = Object.entries(properties).find(([, each]) => clausesOf(each).length > 0) ?? [];
    const text = exampleText(kind, [key]);
    begin(file, `# yaml-language-server: $schema=../schemas/${kind}.json\n${text}`);

    await editor.until(file, (all) => all.length === 0);
    editor.type(file, `kind: ${kind}\n`, `kind: ${kind}\nnonsense: 1\n`);
    const [found] = await editor.until(file, (all) => all.length > 0);
    expect(found?.message).toContain('nonsense');
    expect(found && editor.shown(file, found.range)).toBe('nonsense');

    const hover = await editor.hover(file, editor.place(file, `\n${key}:`, 2));
    const [clause] = schema ? clausesOf(schema) : [];
    expect(hover.replaceAll('\\', '')).toContain(`Clause ${clause}:`);
    expect(hover.replaceAll(/\\|&nbsp;/g, '')).toContain(schema?.description?.slice(0, 20));

    editor.type(file, 'nonsense: 1\n', '\n');
    const offered = (
      await editor.completion(file, editor.place(file, `kind: ${kind}\n`, `kind: ${kind}\n`.length))
    ).map(({ label }) => label);
    const there = Object.keys(parseDocument(text).toJS());
    expect(offered).toEqual(expect.arrayContaining(Object.keys(properties).filter((each) => !there.includes(each))));
  });

  it('completes the words that a key may have', async () => {
    begin(
      'documents/plan.yaml',
      '# yaml-language-server: $schema=../schemas/test-plan.json\nkind: test-plan\nphase: \n',
    );
    const offered = await editor.completion('documents/plan.yaml', { line: 2, character: 7 });
    expect(offered.map(({ label }) => label)).toEqual(expect.arrayContaining(['PIT', 'SIT']));
  });

  it('finds nothing but what is to be filled in wrong with a new repository', async () => {
    expect(run(['init', 'new', '-r', 'R1', '-s', 'SMS'], { cwd: root }).code).toBe(0);
    for (const file of ['new/programme.yaml', 'new/issues/log-r1.yaml', 'new/plans/plan-sit-r1.yaml']) {
      editor.open(file);
      const diagnostics = await editor.until(file, () => true);
      for (const { range } of diagnostics) expect(editor.shown(file, range)).toContain('FILL IN');
    }
  });
});
