let longDate: Intl.DateTimeFormat | undefined;

/** "24 November 2026", in UTC so that a build gives the same words everywhere. */
export function dateToWords(date: Date): string {
  // To make one takes 20 ms, and many load this file who write no date.
  longDate ??= new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return longDate.format(date);
}

/** "2026-11-24". */
export function dateToIsoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
