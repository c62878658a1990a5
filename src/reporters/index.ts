/** The formats of a report. What few runs need is loaded only when it is asked for. */
import type { Report } from '../model/report.ts';
import type { Rule } from '../model/rule.ts';
import { json } from './json.ts';
import type { Style } from './style.ts';
import { text } from './text.ts';

/** A format: a function of the report alone, in a style; one that lists every rule asks for them. */
export type Reporter = (
  report: Report,
  style: Style,
  rules: () => Promise<readonly Rule[]>,
) => string | Promise<string>;

export const reporters = {
  text: async () => text,
  json: async () => json,
  csv: async () => (await import('./csv.ts')).csv,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  junit: async () => (await import('./junit.ts')).junit,
  markdown: async () => (await import('./markdown.ts')).markdown,
  rdjson: async () => (await import('./rdjson.ts')).rdjson,
  sarif: async () => {
    const { sarif } = await import('./sarif.ts');
    return async (report, _, rules) => sarif(report, await rules());
  },
} as const satisfies Readonly<Record<string, () => Promise<Reporter>>>;
