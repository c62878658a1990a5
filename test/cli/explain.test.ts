import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { clauses } from '../../src/clauses/clauses.ts';
import { proofOf, rules } from '../../src/cli/catalogue.ts';
import { explain } from '../../src/cli/explain.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { read } from '../../src/documents/read.ts';
import { run } from '../support/cli.ts';

/** The YAML examples of a page, each with the kind that it is said to be of. */
const examples = (page: string): { kind: string; text: string }[] =>
  [...page.matchAll(/^A short document of kind (\S+):\n\n([\s\S]*?)(?=\n\n|$(?![\s\S]))/gm)].map(
    ([, kind = '', text = '']) => ({
      kind,
      text,
    }),
  );

describe('explain', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s', async (id, rule) => {
    const page = await explain(id);
    for (const words of [rule.title, rule.why, `${rule.actor} must act: ${rule.fix}.`]) expect(page).toContain(words);
    if ('severity' in rule) expect(page).toContain(`Severity ${rule.severity};`);
    expect(page).not.toMatch(/undefined|\[object/);
    for (const { kind, text } of examples(page)) {
      expect(parse(text).kind).toBe(kind);
      expect(await read({ file: 'example.yaml', text })).toMatchObject({ as: 'document', document: { kind } });
    }
    if ('judge' in rule || 'inspect' in rule || rule.clause) expect(examples(page).length).toBeGreaterThan(0);
  });

  it.each(clauses.map((clause) => [clause.id, clause] as const))('%s', async (id, { title, says }) => {
    const page = await explain(id);
    expect(page).toContain(`Clause ${id}: ${title}\n  ${says}\n  Class `);
    const { rules: citing, properties } = proofOf(id);
    for (const rule of citing) expect(page).toContain(`  ${rule.id}: ${rule.title}`);
    for (const { path } of properties) expect(page).toContain(`  ${path}: `);
  });

  it('tells what evidence a rule wants, as far as it looks', async () => {
    const [readiness, final, history] = [
      await explain('sit-entry.readiness'),
      await explain('sit-entry.approach-final'),
      await explain('issue.history'),
    ];
    expect(readiness).toContain('Blocks SIT entry.\n');
    expect(readiness).toContain('Reads documents of kind readiness.\n');
    expect(readiness).toContain('\nEvidence:\n  readiness.resources: Resources\n');
    expect(final).toContain('Also proves 2.7, 4.2(a), 4.2(b), 4.4(a) and 4.4(b).');
    expect(final).toContain('Reads documents of kind approach, decisions and notices.');
    expect(final).toContain('  A10: ');
    expect(history).toContain('Reads documents of kind issue-log.\n');
  });

  it.each(['9.9', 'sit-entry.redyness', 'A99', 'site', '', '2.1x'])('refuses the unknown topic "%s"', async (topic) => {
    await expect(explain(topic)).rejects.toBeInstanceOf(UsageError);
    expect(run(['explain', topic]).code).toBe(2);
  });
});
