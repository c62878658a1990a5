/** Milliseconds of the last Sunday of a month at 01:00 UTC, when British clocks change. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0, 1));
  return last.getTime() - last.getUTCDay() * 86_400_000;
}

/**
 * The calendar date in Great Britain, where the programme is, on any machine: summer time runs from the last Sunday of March to the
 * last of October. `Intl` knows this too, but takes half as long again as Node itself to start.
 */
export function dateInBritain(now: number): string {
  const year = new Date(now).getUTCFullYear();
  const summer = now >= lastSunday(year, 2) && now < lastSunday(year, 9);
  return new Date(now + (summer ? 3_600_000 : 0)).toISOString().slice(0, 10);
}

/** Today's date in Great Britain: the only clock of the program. */
export const today = (): string => dateInBritain(Date.now());
