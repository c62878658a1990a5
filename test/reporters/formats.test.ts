import { readFileSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/cli/catalogue.ts';
import type { Report } from '../../src/model/report.ts';
import { code, plain } from '../../src/reporters/markup.ts';
import { problemsOf } from '../../src/reporters/problems.ts';
import { harmless } from '../../src/reporters/style.ts';
import {
  againstSarif,
  againstXsd,
  commandsIn,
  type Format,
  rendered,
  rowsOf,
  textOf,
  through,
  written,
} from '../support/formats.ts';
import { hostile, hostileFile, hostileFinding, hostileReport } from '../support/hostile.ts';
import { edited, example, pinned, sourcesIn } from '../support/record.ts';
import { reportFor, reportOn } from '../support/report.ts';
import { tool } from '../support/tools.ts';

const reports: Readonly<Record<string, Report>> = {
  blocked: await reportFor('gate', 'in-flight', 'sit'),
  passed: { ...(await reportFor('gate', 'in-flight', 'sit')), gates: [], findings: [], verdict: 'valid', exitCode: 0 },
  'per Sub-System': await reportFor('gate', 'in-flight', 'pit'),
  status: await reportFor('status', 'in-flight'),
  valid: await reportFor('validate', 'in-flight'),
  'with a broken file': await reportFor('gate', 'in-flight', 'sit', [
    { file: 'approach/app-r1.yaml', from: 'completeness: full', to: 'completness: full' },
  ]),
  hostile: await hostileReport(),
  'hostile finding': await hostileFinding(),
};

const from = (path: string): Promise<Record<string, never>> => import(pathToFileURL(tool(path)).href);

/** The rules against which a format tells that something stands, and its texts, read back by a reader of that format. */
const readers: Readonly<Record<string, (text: string) => Promise<{ rules: string[]; texts: string[] }>>> = {
  async sarif(text) {
    const [run] = JSON.parse(text).runs;
    return {
      rules: run.results.map(({ ruleIndex }: { ruleIndex: number }) => run.tool.driver.rules[ruleIndex].id),
      // Brackets are escaped there, or they would be taken for links.
      texts: run.results.map(({ message }: { message: { text: string } }) =>
        message.text.replace(/\\([\\[\]])/g, '$1'),
      ),
    };
  },
  async gitlab(text) {
    const all: { check_name: string; description: string }[] = JSON.parse(text);
    return { rules: all.map(({ check_name }) => check_name), texts: all.map(({ description }) => description) };
  },
  async rdjson(text) {
    const all: { code: { value: string }; message: string }[] = JSON.parse(text).diagnostics;
    return { rules: all.map((each) => each.code.value), texts: all.map(({ message }) => message) };
  },
  async github(text) {
    const shown = commandsIn(text).filter(({ properties }) => properties.file !== undefined);
    return {
      rules: shown.map(({ message }) => message.split('\n').at(-1) ?? ''),
      texts: shown.map((each) => each.message),
    };
  },
  async csv(text) {
    const rows = rowsOf(text).filter(
      ({ row, status = '' }) => row === 'finding' || (row === 'criterion' && /^(unmet|unproven)$/.test(status)),
    );
    return { rules: rows.map(({ rule = '' }) => rule), texts: rows.map(({ message = '' }) => message) };
  },
  async junit(text) {
    const { parse } = (await from('junit2json/dist/esm/index.js')) as unknown as typeof import('junit2json');
    const read = await parse(text);
    const suites = (read && 'testsuite' in read && read.testsuite) || [];
    const failed = suites.flatMap(({ testcase = [] }) =>
      testcase.flatMap(({ failure = [], error = [] }) => [...failure, ...error]),
    );
    return {
      rules: failed.flatMap(({ inner = '' }) =>
        inner.split('\n').flatMap((line) => /^(?!see ).* \[(\S+)\]$/.exec(line)?.[1] ?? []),
      ),
      texts: [...failed.map(({ inner = '' }) => inner), ...suites.flatMap((suite) => String(suite['system-out']))],
    };
  },
  async markdown(text) {
    const shown = textOf(rendered(text));
    return { rules: [], texts: [shown] };
  },
};

const formats = Object.keys(readers) as Format[];
const cases = formats.flatMap((format) => Object.keys(reports).map((name) => [format, name] as const));
const reportOf = (name: string): Report => reports[name] as Report;

describe('every format', () => {
  it.each(cases)('%s tells all that stands against the record: %s', async (format, name) => {
    const report = reportOf(name);
    const { rules: told, texts } = await (readers[format] as (typeof readers)[string])(await written(format, report));
    const problems = problemsOf(report);
    const expected = format === 'junit' ? problems.filter(({ severity }) => severity === 'error') : problems;
    if (format === 'github') expect(told.length).toBeGreaterThanOrEqual(Math.min(9, problems.length));
    else if (format !== 'markdown') expect([...told].sort()).toEqual(expected.map(({ rule }) => rule).sort());
    const all = texts.join('\n').replace(/\s+/g, ' ');
    for (const { message } of format === 'github' ? problems.slice(0, 9) : problems)
      expect(all).toContain(harmless(message).replace(/\s+/g, ' '));
  });

  it.each(cases)('%s says nothing else the second time: %s', async (format, name) => {
    expect(await written(format, reportOf(name))).toBe(await written(format, structuredClone(reportOf(name))));
  });

  it.each(cases)('%s sends no control character: %s', async (format, name) => {
    const text = (await written(format, reportOf(name))).replace(/[\t\r\n]/g, '');
    expect(text).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
  });

  it.each([
    ['sarif', (text: string) => JSON.parse(text).runs[0].properties.summary],
    ['csv', (text: string) => rowsOf(text)[0]?.message],
    ['junit', (text: string) => /<system-out>(.*)\n/.exec(text.slice(text.lastIndexOf('<testsuite ')))?.[1]],
    ['markdown', (text: string) => textOf(rendered(text)).trim().replace(/^\S+ /, '')],
    ['github', (text: string) => text.trimEnd().split('\n').at(-1)],
  ] as const)('%s gives the answer', async (format, answer) => {
    for (const name of ['blocked', 'status', 'valid', 'with a broken file'])
      expect(answer(await written(format, reportOf(name)))).toMatch(
        new RegExp(`^${reportOf(name).summary.replace(/[()[\]]/g, '\\$&')}`),
      );
  });

  it.each(['junit', 'github', 'gitlab', 'markdown', 'csv', 'rdjson'] as const)('%s is as it was', async (format) => {
    await expect(await written(format, reportOf('blocked'))).toMatchFileSnapshot(`golden/gate-sit.${format}`);
  });
});

describe('a fingerprint', () => {
  const asked = ['gate', 'sit'] as const;
  const fingerprints = (report: Report): string[] => problemsOf(report).map(({ fingerprint }) => fingerprint);

  it.each(Object.keys(reports))('is of one problem only: %s', (name) => {
    expect(new Set(fingerprints(reportOf(name))).size).toBe(problemsOf(reportOf(name)).length);
  });

  it('stays when lines move and when days pass', async () => {
    const moved = sourcesIn(example('in-flight')).map(({ file, text }) => ({ file, text: `# one\n\n# more\n${text}` }));
    const before = reportOf('blocked');
    const after = await reportOn(asked[0], await pinned(moved), asked[1]);
    const lines = (report: Report) => problemsOf(report).map(({ at }) => at.line);
    expect(lines(after)).toEqual(lines(before).map((line) => line + 3));
    expect(fingerprints(after)).toEqual(fingerprints(before));
    const dated = (day: string): Report => JSON.parse(JSON.stringify(before).replaceAll('2024-09-20', day));
    expect(fingerprints(dated('2024-09-21'))).toEqual(fingerprints(before));
  });

  it('stays when another problem is mended', async () => {
    const mended = { file: 'approach/app-r1.yaml', from: 'severity: 3, maximum: 8', to: 'severity: 3, maximum: 9' };
    const fewer = await reportOn(asked[0], await pinned(edited(sourcesIn(example('in-flight')), mended)), asked[1]);
    expect(fingerprints(fewer).length).toBe(fingerprints(reportOf('blocked')).length - 1);
    expect(fingerprints(reportOf('blocked'))).toEqual(expect.arrayContaining(fingerprints(fewer)));
  });
});

describe('SARIF', () => {
  const schema = JSON.parse(readFileSync(tool('@microsoft/sarif-multitool-linux/sarif-2.1.0.json'), 'utf8'));
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const isSarif = ajv.compile(schema);

  it.each(Object.keys(reports))(
    'is what the schema and the tool of its authors want, with the rules of GitHub: %s',
    async (name) => {
      const text = await written('sarif', reportOf(name));
      expect([isSarif(JSON.parse(text)), isSarif.errors]).toEqual([true, null]);
      // The project has no address of its own on the web that it could give for information.
      expect(againstSarif(text)).toEqual(['SARIF2005 warning']);
    },
  );

  it('is refused by them when it is wrong', async () => {
    const text = await written('sarif', reportOf('blocked'));
    expect(againstSarif(text.replace('"startColumn": 9', '"startColumn": 0'))).toContain('JSON1008 error');
    expect(againstSarif(text.replace('"uri": "coverage/', '"uri": "coverage /'))).toContain('SARIF1002 error');
    expect(isSarif(JSON.parse(text.replace('"level": "error"', '"level": "grave"')))).toBe(false);
  });

  it('makes no link of a text', async () => {
    const [run] = JSON.parse(await written('sarif', reportOf('hostile'))).runs;
    const texts = JSON.stringify(run.results);
    expect(texts).toContain('\\\\[g\\\\](http://h.example)');
    expect(texts).not.toMatch(/[^\\]\[g\]/);
  });

  it('lists every rule, once, and says where each thing stands', async () => {
    const [run] = JSON.parse(await written('sarif', reportOf('hostile'))).runs;
    const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(rules.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { ruleId, ruleIndex } of run.results) expect(ids[ruleIndex]).toBe(ruleId);
    const uris = run.results.map((each: never) => locationOf(each).artifactLocation.uri);
    expect(uris.map(decodeURIComponent)).toEqual(problemsOf(reportOf('hostile')).map(({ at }) => at.file));
    expect(uris.map(decodeURIComponent)).toContain(hostileFile);
    for (const { locations } of run.results)
      expect(run.originalUriBaseIds).toHaveProperty(locations[0].physicalLocation.artifactLocation.uriBaseId);
  });

  const locationOf = ({ locations: [first] }: { locations: [{ physicalLocation: never }] }) =>
    first.physicalLocation as { artifactLocation: { uri: string } };
});

describe('JUnit', () => {
  it.each(Object.keys(reports))('is what the schemas of Jenkins and of Ant want: %s', async (name) => {
    const text = await written('junit', reportOf(name));
    expect(againstXsd('jenkins-junit', text)).toEqual([]);
    // The copy of Ant's schema at hand is older than skipped tests.
    const faults = againstXsd('JUnit', text).filter((fault) => !/attribute 'skipped'|Element 'skipped'/.test(fault));
    expect(faults).toEqual([]);
  });

  it('is refused by them when it is wrong', async () => {
    const text = await written('junit', reportOf('blocked'));
    expect(againstXsd('jenkins-junit', text.replace('<failure ', '<failed '))).not.toEqual([]);
    expect(againstXsd('JUnit', text.replace(/classname="[^"]*" /, '')).join()).toContain('classname');
  });

  it('counts what it holds', async () => {
    const report = reportOf('blocked');
    const text = await written('junit', report);
    const suite = /<testsuite [^>]*name="SIT completion for R1"[^>]*>/.exec(text)?.[0];
    expect(suite).toMatch(/ tests="15" failures="2" errors="1" skipped="6" /);
    const { code: failed, stdout, folder } = through('/usr/bin/python3', ['-c', counting, 'FILE'], text);
    rmSync(folder, { recursive: true });
    expect({ failed, stdout }).toEqual({ failed: 0, stdout: `${15 + 16 + report.inputs.found} 2 1 6\n` });
  });

  const counting = `
import sys
from junitparser import JUnitXml, Failure, Error, Skipped
results = [result for suite in JUnitXml.fromfile(sys.argv[1]) for case in suite for result in (case.result or [None])]
print(len(results), *(sum(isinstance(result, kind) for result in results) for kind in (Failure, Error, Skipped)))
`;

  it('passes no file that has faults, nor one that was not asked about', async () => {
    const faulty = await reportFor('gate', 'in-flight', 'pit', [
      { file: 'approach/app-r2.yaml', from: 'completeness: full', to: 'completness: full' },
    ]);
    expect(await written('junit', faulty)).toMatch(/name="approach\/app-r2.yaml" time="0">\s*<skipped>/);
    const draft = await reportFor('validate', 'in-flight', undefined, [
      { file: 'approach/app-r2.yaml', from: 'completeness: full', to: 'completeness: FILL IN' },
    ]);
    expect(await written('junit', draft)).toMatch(
      /name="approach\/app-r2.yaml" time="0">\s*<skipped>a draft: 1 place still to be filled in<\/skipped>/,
    );
    const narrowed = await written('junit', { ...reportOf('valid'), asked: ['notices.yaml'] });
    expect([...narrowed.matchAll(/classname="fsm-check.record" name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      'notices.yaml',
    ]);
  });
});

describe('rdjson', () => {
  const isRdjson = async (text: string) => {
    const { validate } = (await from('@umbrelladocs/rdformat-validator/dist/index.js')) as unknown as {
      validate(content: string, options: object): Promise<{ valid: boolean; errors: unknown[] }>;
    };
    return validate(text, { strictMode: true, allowExtraFields: false });
  };

  it.each(Object.keys(reports))('is what its published shape wants: %s', async (name) => {
    expect(await isRdjson(await written('rdjson', reportOf(name)))).toMatchObject({ valid: true, errors: [] });
  });

  it('is refused when it is wrong', async () => {
    const wrong = (await written('rdjson', reportOf('blocked'))).replace(/"line": \d+/, '"line": 0');
    expect(await isRdjson(wrong)).toMatchObject({ valid: false });
  });

  it('counts columns in bytes', async () => {
    const report = reportOf('blocked');
    const [finding] = report.findings;
    if (!finding) throw new Error('no finding');
    const text = await written('rdjson', {
      ...report,
      gates: [],
      findings: [
        { ...finding, at: { file: 'a', line: 2, column: 4 }, excerpt: { firstLine: 1, lines: ['', '\u{1f600}é:x'] } },
      ],
    });
    expect(JSON.parse(text).diagnostics[0].location.range.start).toEqual({ line: 2, column: 7 });
  });
});

describe('GitLab code quality', () => {
  it.each(Object.keys(reports))('has the documented shape: %s', async (name) => {
    const report = reportOf(name);
    const all = JSON.parse(await written('gitlab', report));
    expect(all.length).toBe(problemsOf(report).length);
    for (const each of all)
      expect(each).toEqual({
        description: expect.stringMatching(/\S/),
        check_name: expect.stringMatching(/^[\w.-]+$/),
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
        severity: expect.stringMatching(/^(info|minor|major|blocker)$/),
        location: { path: expect.stringMatching(/^(?!\.?\/)/), lines: { begin: expect.any(Number) } },
      });
    const blockers = report.gates.length > 0 && report.exitCode === 1 && problemsOf(report).some(({ gate }) => gate);
    expect(all.some(({ severity }: { severity: string }) => severity === 'blocker')).toBe(blockers);
  });
});

describe('Markdown', () => {
  /** The tags that the format itself makes, and `a` for an address that shows itself. */
  const ours = 'a br code h2 h3 li ol p span strong table tbody td th thead tr ul'.split(' ');

  it('makes no markup of the text of documents', async () => {
    for (const name of ['hostile', 'hostile finding']) {
      const html = rendered(await written('markdown', reportOf(name)));
      const tags = [...html.matchAll(/<\/?([a-z0-9]+)/g)].map(([, tag]) => tag);
      expect(ours).toEqual(expect.arrayContaining([...new Set(tags)]));
      for (const [, href, shown] of html.matchAll(/<a href="([^"]*)">(.*?)<\/a>/g)) expect(shown).toBe(href);
      expect(html).not.toMatch(/@somebody/);
      for (const text of hostile) expect(textOf(html)).toContain(harmless(text).replace(/\s+/g, ' ').trim());
    }
  });

  it.each(hostile)('%j is text, and code, wherever it stands', (text) => {
    const shown = harmless(text).replace(/\s+/g, ' ').trim();
    for (const around of [(part: string) => part, (part: string) => `**${part}**`, (part: string) => `- see ${part}`])
      expect(textOf(rendered(around(`x ${plain(text)} y`)))).toContain(shown);
    expect(textOf(rendered(`x ${code(text)} y`))).toContain(shown);
  });
});

describe('what hosts take', () => {
  const many = 30_000;
  const [finding] = reportOf('blocked').findings;
  const findings = Array.from({ length: many }, (_, index) => ({
    ...(finding as Report['findings'][number]),
    severity: index % 2 === 0 ? ('error' as const) : ('warning' as const),
    message: `this is the ${'long '.repeat(20)} text of ${index}`,
  }));
  const report = { ...reportOf('blocked'), findings };

  it('GitHub takes 25,000 results: the blockers come first', async () => {
    const [run] = JSON.parse(await written('sarif', report)).runs;
    expect(run.results.length).toBe(25_000);
    expect(run.results.slice(0, 3).map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual([
      'sit-completion.coverage',
      'sit-completion.thresholds',
      'sit-completion.exit-criteria',
    ]);
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toMatch(/^\+5003 more/);
  });

  it('GitHub shows ten annotations of a kind: the last one counts the rest', async () => {
    const commands = commandsIn(await written('github', report));
    const ofKind = (kind: string) => commands.filter(({ command }) => command === kind);
    expect(ofKind('error').length).toBe(10);
    expect(ofKind('error')[0]?.message).toMatch(/sit-completion\.coverage$/);
    expect(ofKind('error')[9]?.message).toMatch(/^\+14994 more of this kind/);
    expect(ofKind('warning')[9]?.message).toMatch(/^\+14991 more of this kind/);
  });

  it('GitHub takes 65,536 characters of a comment: what is left out is counted', async () => {
    const text = await written('markdown', report);
    expect(text.length).toBeLessThan(65_536);
    expect(text.length).toBeGreaterThan(50_000);
    const shown = [...text.matchAll(/^\d+\. \*\*/gm)].length;
    expect(text).toMatch(new RegExp(`\\n\\+${many + 3 - shown} more problems\\n$`));
    expect(text).toMatch(/^## \S+ SIT completion for R1: BLOCKED/);
  });
});

describe('the log of GitHub Actions', () => {
  it('takes no text of a document for a command', async () => {
    for (const name of ['hostile', 'hostile finding'])
      for (const format of ['text', 'github'] as const) {
        const log = await written(format, reportOf(name));
        const commands = commandsIn(log);
        const kinds = ['error', 'warning', 'info'].map(
          (kind) => problemsOf(reportOf(name)).filter(({ severity }) => severity === kind).length,
        );
        const most = kinds.reduce((sum, number) => sum + Math.min(10, number), 0);
        expect(commands.length).toBe(format === 'text' ? 0 : most);
        expect(log.replace(/^::.*$/gm, '')).not.toContain('##[');
      }
  });

  it('is told where files lie in the repository', async () => {
    const report = reportOf('hostile');
    const below = { ...report, inputs: { ...report.inputs, root: 'a,b:%' } };
    for (const { properties } of commandsIn(await written('github', below)))
      expect(properties.file).toMatch(/^a,b:%\//);
  });
});
