/** Whether a stream gets colour: the flag wins, then FORCE_COLOR, NO_COLOR, TERM=dumb, and whether it is a terminal. */
export function wantsColour(
  flag: boolean | undefined,
  env: Readonly<Record<string, string | undefined>>,
  isTTY: boolean,
): boolean {
  if (flag !== undefined) return flag;
  const { FORCE_COLOR, NO_COLOR, TERM } = env;
  if (FORCE_COLOR !== undefined) return !['0', 'false'].includes(FORCE_COLOR);
  if (NO_COLOR) return false;
  return isTTY && TERM !== 'dumb';
}
