import { TZDate } from '@date-fns/tz';

/** Where nothing else is said, and a build gives the same words everywhere. */
export const UTC = 'UTC';

/** In which dates are written where nothing else is said, by a tag of BCP 47. */
const BRITISH = 'en-GB';

const STYLES = {
  day: { dateStyle: 'long' },
  shortDay: { dateStyle: 'medium' },
  month: { month: 'long', year: 'numeric' },
  hour: { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** To make a format takes 20 ms, and many load this file who write no date. */
function write(date: Date, style: keyof typeof STYLES, timeZone: string, language: string): string {
  const name = `${style} ${timeZone} ${language}`;
  const format = formats.get(name) ?? new Intl.DateTimeFormat(language, { ...STYLES[style], timeZone });
  formats.set(name, format);
  return format.format(date);
}

/** "24 November 2026": the day that a moment belongs to in a time zone. */
export function dateToWords(date: Date, timeZone = UTC, language = BRITISH): string {
  return write(date, 'day', timeZone, language);
}

/** "2026-11-24": the same for machines. */
export function dateToIsoDay(date: Date, timeZone = UTC): string {
  return (timeZone === UTC ? date : new TZDate(date, timeZone)).toISOString().slice(0, 10);
}

/** "09:30 GMT-5": the hour by the clocks of a time zone on that day, and the zone. */
export function hourToWords(date: Date, timeZone = UTC, language = BRITISH): string {
  return write(date, 'hour', timeZone, language);
}

/** "24 Nov 2026, 12:00 UTC". */
export function momentToWords(moment: Date, timeZone = UTC, language = BRITISH): string {
  return `${write(moment, 'shortDay', timeZone, language)}, ${hourToWords(moment, timeZone, language)}`;
}

/**
 * When a day begins in a time zone: at midnight, or when the clocks there go on, where they leave midnight out.
 *
 * @param day such as "2026-11-24"
 */
export function startOfDay(day: string, timeZone = UTC): Date {
  const start = new Date(day);
  if (timeZone === UTC) return start;
  const [year, month, date] = [start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate()];
  return new Date(new TZDate(year, month, date, timeZone).getTime());
}

/** Whether clocks can be set to a zone of this name, such as "America/New_York". */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: name });
    return !/^[+-]/.test(name);
  } catch {
    // A RangeError: there is no such zone.
    return false;
  }
}

/** "November 2026": a month as its name, such as "2026-11", is told to people. */
export function monthToWords(month: string, language = BRITISH): string {
  return write(new Date(`${month}-15T00:00:00Z`), 'month', UTC, language);
}
