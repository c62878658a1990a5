import { Chalk } from 'chalk';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { frame } from '../../src/reporters/frame.ts';
import { harmless } from '../../src/reporters/style.ts';
import { text } from '../../src/reporters/text.ts';
import { reportFor, style } from '../support/report.ts';

const golden = (name: string): string => `golden/${name}.txt`;

describe('the text people read', () => {
  it.each([
    ['gate-sit-100', 'gate', 'sit', style()],
    ['gate-sit-80', 'gate', 'sit', style({ width: 80 })],
    ['gate-sit-quiet', 'gate', 'sit', style({ verbosity: 'quiet' })],
    ['gate-sit-verbose', 'gate', 'sit', style({ verbosity: 'verbose', width: 120 })],
    ['gate-pit-100', 'gate', 'pit', style()],
    ['gate-user-testing-100', 'gate', 'user-testing', style()],
    ['status-80', 'status', undefined, style({ width: 80 })],
    ['validate-100', 'validate', undefined, style()],
  ] as const)('%s', async (name, command, gate, how) => {
    await expect(text(await reportFor(command, 'in-flight', gate), how)).toMatchFileSnapshot(golden(name));
  });

  it('tells a broken file once, and what waits for it', async () => {
    const edits = [{ file: 'approach/app-r1.yaml', from: 'completeness: full', to: 'completness: full' }];
    await expect(text(await reportFor('gate', 'in-flight', 'sit', edits), style())).toMatchFileSnapshot(
      golden('gate-sit-broken'),
    );
  });

  it('ends with the answer', async () => {
    const lines = text(await reportFor('gate', 'in-flight', 'sit'), style()).split('\n');
    expect(lines.slice(-2)).toEqual(['SIT completion for R1: BLOCKED by 3 of 15 criteria (6 wait)', '']);
  });

  it.each([60, 80, 120, 200])('keeps to %i columns', async (width) => {
    const lines = text(await reportFor('gate', 'in-flight', 'sit'), style({ width })).split('\n');
    expect(lines.filter((line) => stringWidth(line) > width && !/^\s*\S+:\d+:\d+$/.test(line))).toEqual([]);
  });

  it('says the same with and without colour', async () => {
    const report = await reportFor('gate', 'in-flight', 'sit');
    const coloured = text(report, style({ chalk: new Chalk({ level: 1 }) }));
    expect(coloured).toContain('\u001b[31m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control sequences
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(text(report, style()));
  });

  it('has every blocker, and so has the report', async () => {
    const report = await reportFor('gate', 'in-flight', 'sit');
    const shown = text(report, style()).replace(/\s+/g, ' ');
    const blockers = report.gates
      .flatMap(({ criteria }) => criteria)
      .filter(({ reasons, waitsFor }) => reasons.length > 0 && waitsFor.length === 0);
    expect(blockers.length).toBe(3);
    for (const { title, clause, reasons } of blockers) {
      expect(shown).toContain(`${clause} ${title}`);
      for (const { message, at, fix } of reasons) {
        expect(shown).toContain(message);
        expect(shown).toContain(`${at.file}:${at.line}:${at.column}`);
        expect(shown).toContain(fix);
      }
    }
  });
});

describe('more than anybody reads', () => {
  const times = <T extends { readonly message: string }>(of: T | undefined, count: number): T[] =>
    Array.from({ length: count }, (_, index) => ({ ...(of as T), message: `number ${index};` }));

  it.each(['gate', 'validate'] as const)('is counted where %s would print it', async (command) => {
    const report = await reportFor(command, 'in-flight', 'sit');
    const [blocked] = report.gates.flatMap(({ criteria }) => criteria).filter(({ reasons }) => reasons.length > 0);
    if (command === 'gate' && blocked) blocked.reasons = times(blocked.reasons[0], 2345);
    else report.findings = times(report.findings[0], 2345);
    const noun = command === 'gate' ? 'reason' : 'finding';
    const shown = text(report, style({ width: 60 }));
    expect(shown.match(/number \d+;/g)).toHaveLength(1000);
    expect(shown).toContain('number 0;');
    expect(/1345 more [^)]*\)/.exec(shown)?.[0].replace(/\s+/g, ' ')).toBe(
      `1345 more ${noun}s (--verbose shows them, --format json lists them)`,
    );
    expect(shown.split('\n').filter((line) => stringWidth(line) > 60 && !/^\s*\S+:\d+:\d+$/.test(line))).toEqual([]);
    expect(text(report, style({ verbosity: 'verbose' })).match(/number \d+;/g)).toHaveLength(2345);
  });
});

describe('a code frame', () => {
  const finding = (column: number, line: string) => ({
    rule: 'x',
    severity: 'error' as const,
    message: 'x',
    at: { file: 'a', line: 2, column },
    related: [],
    excerpt: { firstLine: 1, lines: ['before', line, 'after'] },
  });

  it('marks the column', () => {
    expect(frame(finding(3, '  wrong'), style(), '')).toEqual(['1 | before', '2 |   wrong', '  |   ^', '3 | after']);
  });

  it('shows a long line around its mark', () => {
    const line = `${'a'.repeat(150)}X${'b'.repeat(150)}`;
    const [, shown = '', mark = ''] = frame(finding(151, line), style({ width: 60 }), '');
    expect(shown.length).toBeLessThanOrEqual(60);
    expect(shown[mark.indexOf('^')]).toBe('X');
  });

  it('marks the column after wide characters', () => {
    const [, shown = '', mark = ''] = frame(finding(4, '\u4e2d\u6587 wrong'), style(), '');
    expect(stringWidth(shown.slice(0, shown.indexOf('wrong')))).toBe(mark.indexOf('^'));
  });
});

describe('the text of documents', () => {
  it('cannot send control sequences to the terminal', () => {
    expect(harmless('a\u001b[2Jb\u202ec\r\nd\te')).toBe('a\\u001b[2Jb\\u202ec\\u000d d e');
  });
});
