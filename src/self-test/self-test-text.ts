import { count, list } from '../wording.ts';
import type { Trial } from './self-test.ts';

/** What became of each fault, a line each, the criteria that let one slip below it; in the last line how many were caught. */
export function selfTestText(trials: readonly Trial[]): string {
  const width = Math.max(...trials.map(({ fault }) => fault.id.length));
  const lines = trials.flatMap(({ fault, tried, slipped }) => {
    const word = slipped.length > 0 ? 'SLIPPED' : tried > 0 ? 'caught' : 'not tried';
    const caught = tried > 0 ? `${tried - slipped.length}/${tried}` : '-';
    return [
      `${word.padEnd(9)}  ${caught.padStart(7)}  ${fault.id.padEnd(width)}  ${fault.title}`,
      ...slipped.map(
        ({ rule, gate, files }) => `             ${gate}: ${rule} is still met after it in ${list(files)}`,
      ),
    ];
  });
  const total = trials.reduce((sum, { tried }) => sum + tried, 0);
  const slips = trials.reduce((sum, { slipped }) => sum + slipped.length, 0);
  const tried = trials.filter((trial) => trial.tried > 0).length;
  return `${lines.join('\n')}\n\n${total - slips}/${total} caught, by ${tried} of ${count(trials.length, 'fault')}; nothing was written\n`;
}
