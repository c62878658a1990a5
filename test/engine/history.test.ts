import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInTurn } from '../../src/engine/history.ts';

/** Days of May by their numbers. */
const days = (...numbers: number[]): string[] => numbers.map((day) => `2024-05-${String(day).padStart(2, '0')}`);

describe('the days of commits, by clocks that differ', () => {
  it.each([
    ['nothing', [], []],
    ['in order', days(1, 1, 2, 5), days(1, 1, 2, 5)],
    ['one too late', days(1, 2, 30, 3, 4), days(1, 2, 3, 3, 4)],
    ['one too early', days(10, 11, 1, 12, 13), days(10, 11, 11, 12, 13)],
    ['the first too late', days(30, 2, 3), days(2, 2, 3)],
    ['the last but one too late', days(2, 3, 30, 4), days(2, 3, 4, 4)],
    ['the last too early', days(10, 11, 12, 1), days(10, 11, 12, 12)],
    ['two that changed places', days(10, 18, 17, 19), days(10, 17, 17, 19)],
  ])('%s', (_, own, told) => {
    expect(daysInTurn(own)).toEqual(told);
  });

  it('never run back, and are their own where these are in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 12 }), (numbers) => {
        const own = days(...numbers);
        const told = daysInTurn(own);
        expect(told).toEqual([...told].sort());
        expect(daysInTurn(told)).toEqual(told);
        expect(new Set(own).size > 0 ? told.every((day) => own.includes(day)) : told).toBeTruthy();
      }),
      { seed: 240920 },
    );
  });
});
