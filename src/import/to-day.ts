import { dateToIsoDay } from '../lib/dates.ts';

/** The day of a moment where a site is; a day alone is the same everywhere. Undefined for what is neither. */
export function toDay(written: string | undefined, timeZone: string): string | undefined {
  if (written === undefined || isDay(written)) return written;
  const moment = new Date(written);
  return Number.isNaN(moment.getTime()) ? undefined : dateToIsoDay(moment, timeZone);
}

export const isDay = (written: string) => /^\d{4}-\d{2}-\d{2}$/.test(written);
