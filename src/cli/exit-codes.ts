/** What the exit code says. `--help`, the README and the tests all read this table. */
export const exitCodes = [
  [
    0,
    'yes',
    'every gate asked about is open, passed or not applicable, and the record has no error; between two states: nothing fell back',
  ],
  [
    1,
    'no',
    'a gate is blocked or breached, the record has an error, a decision is not signed, evidence no longer holds, something fell back between two states, or the self-test missed a fault',
  ],
  [2, 'no answer', 'wrong usage, an unreadable root, nothing to judge, or a yes that rests on what is only assumed'],
  [3, 'our fault', 'a defect of fsm-check itself'],
] as const;
