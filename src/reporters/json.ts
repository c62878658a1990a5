import type { Report } from '../model/report.ts';

/** The report as it is; schemas/report.json tells its shape. */
export const json = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;
