/** Today's date in Great Britain, where the programme is. The only clock of the program. */
export function today(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
}
