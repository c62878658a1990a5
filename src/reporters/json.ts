/** A machine output as it is; the schema of the same name tells its shape. */
export const json = (told: object): string => `${JSON.stringify(told, null, 2)}\n`;
