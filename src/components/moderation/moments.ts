const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });

/** "24 Nov 2026, 12:00 UTC": the server does not know where the coach is. */
export function momentToWords(moment: Date): string {
  return `${MOMENT.format(moment)} UTC`;
}
