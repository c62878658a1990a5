import type { Fixture } from './fixture.ts';
export const readings: readonly Fixture[] = [];
export const withoutVerdict: Readonly<Record<string, string>> = {};
