import { csv } from './clauses-csv.ts';
import { markdown } from './clauses-markdown.ts';
import { clauseText } from './clauses-text.ts';
import { json } from './json.ts';

/** The formats of the clause matrix. */
export const clauseReporters = { text: clauseText, json, csv, markdown } as const;
