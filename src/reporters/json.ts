import type { Clauses } from '../model/clauses.ts';
import type { Report } from '../model/report.ts';

/** A machine output as it is; the schema of the same name tells its shape. */
export const json = (told: Report | Clauses): string => `${JSON.stringify(told, null, 2)}\n`;
