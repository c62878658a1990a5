/** The schemas as editors want them: every description tells the clause that asks for the field, and what that clause asks. */
import { clauses } from '../clauses/clauses.ts';
import { clausesOf, resolve, type Schema, schemas } from '../documents/schemas.ts';
import type { DocumentKind } from '../model/document.ts';
import { documentKinds } from '../model/documents.ts';
import { isThere, readText } from '../workspace/directory.ts';
import { makeFolder } from '../workspace/folder.ts';
import { WorkspaceError } from '../workspace/workspace.ts';
import { writeWhole } from '../workspace/write.ts';

/**
 * The schema of a kind of document, for an editor that shows Markdown. What it refers to stands in its place: an editor shows
 * the description of a definition rather than that of the property which refers to it.
 */
const editorSchema = (kind: DocumentKind): Schema => {
  const { definitions: _, ...schema } = forEditors(schemas[kind], schemas[kind]);
  return schema;
};

/**
 * Writes the schema of every kind into a folder, which is made if need be, and says what the first line of a document must
 * be. Throws {@link WorkspaceError} when a file of such a name is there that is no schema of ours, or cannot be written.
 */
export async function writeSchemas(cwd: string, folder: string): Promise<string> {
  const files = documentKinds.map((kind) => ({ kind, file: `${folder.replace(/(?<!\/)\/+$/, '')}/${kind}.json` }));
  for (const { file } of files) {
    if (isThere(cwd, file) && !readText(cwd, file).text.includes('"urn:fsm-check:'))
      throw new WorkspaceError(`${file} is there and is no schema of fsm-check; name another folder`);
  }
  makeFolder(cwd, folder);
  for (const { kind, file } of files) writeWhole(cwd, file, schemaFile(kind));
  return `wrote ${files.length} schemas into ${folder}; let the first line of each document name that of its kind, by its way from the document, as\n${modeline('../schemas', 'approach')}\n`;
}

/** The text of the file that holds the schema of a kind. */
export const schemaFile = (kind: DocumentKind): string => `${JSON.stringify(editorSchema(kind), null, 2)}\n`;

/** The first line of a document, by which the YAML language server finds its schema. `folder` is relative to the document. */
export const modeline = (folder: string, kind: DocumentKind): string =>
  `# yaml-language-server: $schema=${folder}/${kind}.json`;

/** What a field is for, then each clause that asks for it and what that clause asks, in Markdown. */
export const described = (schema: Schema): string =>
  [
    schema.description ?? '',
    ...clausesOf(schema).map((id) => {
      const says = clauses.find((clause) => clause.id === id)?.says;
      return says ? `**Clause ${id}:** ${says}` : `**Clause ${id}**`;
    }),
  ].join('\n\n');

function forEditors(schema: Schema, root: Schema): Schema {
  const { allOf = [], ...whole } = resolve(schema, root);
  const others = allOf.filter(({ $ref }) => $ref === undefined);
  const { description, properties, items } = whole;
  return {
    ...whole,
    ...(others.length > 0 ? { allOf: others } : {}),
    ...(description && clausesOf(whole).length > 0 ? { markdownDescription: described(whole) } : {}),
    ...(items ? { items: forEditors(items, root) } : {}),
    ...(properties
      ? {
          properties: Object.fromEntries(
            Object.entries(properties).map(([key, child]) => [key, forEditors(child, root)]),
          ),
        }
      : {}),
  };
}
