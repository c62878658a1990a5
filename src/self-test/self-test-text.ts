import { count, list } from '../wording.ts';
import type { Trial } from './self-test.ts';

/**
 * What became of each fault, a line each, the criteria that let one slip below it; in the last line how many were caught.
 * `leftOut` files of the record have faults already, and nothing was tried on them.
 */
export function selfTestText(trials: readonly Trial[], leftOut: number): string {
  const width = Math.max(...trials.map(({ fault }) => fault.id.length));
  const lines = trials.flatMap(({ fault, tried, refused, slipped }) => {
    const word = slipped.length > 0 ? 'SLIPPED' : tried > 0 ? 'caught' : 'not tried';
    const caught = tried > 0 ? `${tried - slipped.length}/${tried}` : '-';
    const how = refused === 0 ? '' : `; ${refused === tried ? 'each time' : `${refused} times`} the file was refused`;
    return [
      `${word.padEnd(9)}  ${caught.padStart(7)}  ${fault.id.padEnd(width)}  ${fault.title}${how}`,
      ...slipped.map(
        ({ rule, gate, files }) => `             ${gate}: ${rule} is still met after it in ${list(files)}, in memory`,
      ),
    ];
  });
  const total = trials.reduce((sum, { tried }) => sum + tried, 0);
  const slips = trials.reduce((sum, { slipped }) => sum + slipped.length, 0);
  const tried = trials.filter((trial) => trial.tried > 0).length;
  const rest =
    leftOut === 0
      ? ''
      : `${count(leftOut, 'file')} with faults already ${leftOut === 1 ? 'was' : 'were'} left out; fsm-check validate tells what is wrong\n`;
  return `${lines.join('\n')}\n\n${rest}${total - slips}/${total} caught, by ${tried} of ${count(trials.length, 'fault')}; nothing was written\n`;
}
