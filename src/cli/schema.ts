import { clausesSchema, governanceSchema, reportSchema, schemas } from '../documents/schemas.ts';
import { didYouMean } from '../wording.ts';
import { UsageError } from './usage-error.ts';

/** The schema of a kind as JSON; without a kind, the list of kinds. Throws {@link UsageError} for an unknown one. */
export function schemaText(kind?: string): string {
  const all: Readonly<Record<string, { readonly title?: string; readonly description?: string }>> = {
    ...schemas,
    report: reportSchema,
    governance: governanceSchema,
    clauses: clausesSchema,
  };
  const names = Object.keys(all).sort();
  if (kind === undefined) {
    const columns = Math.max(...names.map((name) => name.length));
    return `${names.map((name) => `${name.padEnd(columns)}  ${all[name]?.description}`).join('\n')}\n`;
  }
  if (!names.includes(kind))
    throw new UsageError(`there is no kind "${kind}"${didYouMean(kind, names) || '; fsm-check schema lists them'}`);
  return `${JSON.stringify(all[kind], null, 2)}\n`;
}
