import { dateToIsoDay } from '../src/lib/dates.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The day after today by the calendar of a time zone, as in "2026-11-25", whatever the hour is and however long the night. */
export function findTomorrow(timeZone: string): string {
  const today = new Date(dateToIsoDay(new Date(), timeZone));
  return dateToIsoDay(new Date(today.getTime() + DAY));
}
