import { rules } from '../cli/catalogue.ts';
import { described } from '../cli/editor-schemas.ts';
import { schemas, schemasAlong } from '../documents/schemas.ts';
import type { Path } from '../model/document.ts';
import { plain } from '../reporters/markup.ts';
import type { Name, Parsed } from './names.ts';

/** What is to be said of a place, in Markdown: the field with its clauses, what is wrong there, what an id names. */
export function hoverText(
  { kind }: Parsed,
  path: Path,
  broken: readonly string[],
  named: readonly Name[],
): string | undefined {
  // An item of a list is what its list is of.
  const own = path.slice(0, path.findLastIndex((step) => typeof step === 'string') + 1);
  const along = kind ? schemasAlong(schemas[kind], own) : [];
  const field = along.length === own.length + 1 ? along.at(-1) : undefined;
  const parts = [
    ...named.map(
      ({ nouns, id, title, file }) =>
        `${nouns[0]} **${plain(id)}**${title ? `: ${plain(title)}` : ''}, declared in ${plain(file)}`,
    ),
    ...(field && own.length > 0 ? [`**${field.title ?? own.at(-1)}**`, described(field)] : []),
    ...broken.flatMap((id) => {
      const rule = rules.find((each) => each.id === id);
      return rule
        ? [`**${rule.title}**\n\n${rule.why}\n\n${rule.actor} must act: ${rule.fix}. (\`fsm-check explain ${id}\`)`]
        : [];
    }),
  ];
  return parts.length === 0 ? undefined : parts.join('\n\n');
}
