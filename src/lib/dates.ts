const LONG_DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** "24 November 2026", in UTC so that a build gives the same words everywhere. */
export function dateToWords(date: Date): string {
  return LONG_DATE.format(date);
}

/** "2026-11-24". */
export function dateToIsoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
