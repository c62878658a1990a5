import { outputSchemas, schemas } from '../documents/schemas.ts';
import { didYouMean } from '../wording.ts';
import { UsageError } from './usage-error.ts';

const all: Readonly<Record<string, { readonly title?: string; readonly description?: string }>> = {
  ...schemas,
  ...outputSchemas,
};

/** What has a schema: the kinds of document and the JSON outputs. */
export const schemaNames: readonly string[] = Object.keys(all).sort();

/** The schema of a kind as JSON; without a kind, the list of kinds. Throws {@link UsageError} for an unknown one. */
export function schemaText(kind?: string): string {
  if (kind === undefined) {
    const columns = Math.max(...schemaNames.map((name) => name.length));
    return `${schemaNames.map((name) => `${name.padEnd(columns)}  ${all[name]?.description}`).join('\n')}\n`;
  }
  if (!schemaNames.includes(kind))
    throw new UsageError(
      `there is no kind "${kind}"${didYouMean(kind, schemaNames) || '; fsm-check schema lists them'}`,
    );
  return `${JSON.stringify(all[kind], null, 2)}\n`;
}
