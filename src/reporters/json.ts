/** An answer as it is; schemas/report.json and schemas/governance.json tell its shape. */
export const json = (report: object): string => `${JSON.stringify(report, null, 2)}\n`;
