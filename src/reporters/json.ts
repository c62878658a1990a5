import { escaped } from './style.ts';

/**
 * A machine output as it is; the schema of the same name tells its shape. Characters that would do something to a terminal
 * stand in it as escapes, which any reader of JSON turns back.
 */
export const json = (told: object): string => `${escaped(JSON.stringify(told, null, 2), '\n')}\n`;
