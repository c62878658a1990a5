/** A fault as the compiled schemas tell it. */
export interface SchemaError {
  /** JSON pointer. */
  readonly instancePath: string;
  readonly keyword: string;
  // biome-ignore lint/suspicious/noExplicitAny: each keyword has its own parameters
  readonly params: Readonly<Record<string, any>>;
}

/** What ajv makes of a schema: whether a value is valid and, until it is asked again, what is wrong with it. */
export interface Compiled {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** The schema of a kind of document, compiled: all but the rows of its lists, and for each list that of a row. */
export interface CompiledKind {
  readonly whole: Compiled;
  readonly rows: Readonly<Record<string, Compiled>>;
}

/** Everything that a schema has against a value; nothing when it is valid. */
export function errorsOf({ whole, rows }: CompiledKind, value: unknown): SchemaError[] {
  const errors: SchemaError[] = whole(value) ? [] : [...(whole.errors ?? [])];
  for (const list in rows) {
    const items: unknown = (value as Readonly<Record<string, unknown>> | null)?.[list];
    if (!Array.isArray(items)) continue;
    const row = rows[list] as Compiled;
    for (let index = 0; index < items.length; index++) {
      if (row(items[index])) continue;
      for (const { instancePath, ...error } of row.errors ?? [])
        errors.push({ ...error, instancePath: `/${list}/${index}${instancePath}` });
    }
  }
  return errors;
}
