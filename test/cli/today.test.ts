import { describe, expect, it } from 'vitest';
import { dateInBritain, today } from '../../src/cli/today.ts';

const london = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

describe('today', () => {
  it('is the date in London, at every hour of every day from 2020 to 2050', () => {
    const wrong: string[] = [];
    for (let now = Date.UTC(2020, 0, 1, 0, 30); now < Date.UTC(2050, 0, 1); now += 3_600_000) {
      const hour = new Date(now).getUTCHours();
      if (hour > 1 && hour < 22) continue;
      if (dateInBritain(now) !== london.format(now)) wrong.push(new Date(now).toISOString());
    }
    expect(wrong).toEqual([]);
  });

  it('is today', () => {
    expect([london.format(Date.now() - 60_000), london.format(Date.now())]).toContain(today());
  });
});
