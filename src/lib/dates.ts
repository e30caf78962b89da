import { TZDate, tzOffset } from '@date-fns/tz';

/** Where nothing else is said, and a build gives the same words everywhere. */
export const UTC = 'UTC';

/** In which dates are written where nothing else is said, by a tag of BCP 47. */
const BRITISH = 'en-GB';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

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
 * The moment at which the clocks of a time zone show this day and hour, wherever the machine itself stands: a `TZDate`
 * that is made of numbers is wrong by an hour where the clocks of the machine change in the hours before or after.
 *
 * An hour that is shown twice, as clocks go back, is the first of both; one that is left out, as they go on, is as much later.
 *
 * @param month from 1 to 12
 */
export function clockToDate(
  [year, month, day, hour, minute]: readonly [
    year: number,
    month: number,
    day: number,
    hour: number,
    minute: number,
  ],
  timeZone: string,
): Date {
  const shown = Date.UTC(year, month - 1, day, hour, minute);
  const offsetOf = (time: number) => Math.round(tzOffset(timeZone, new Date(time)) * MINUTE);
  // Clocks change once in two days at most, so that one of these is theirs.
  const [first, second] = [shown - offsetOf(shown - DAY), shown - offsetOf(shown + DAY)];
  const isShown = (time: number) => time + offsetOf(time) === shown;
  return new Date(isShown(first) || !isShown(second) ? first : second);
}

/**
 * When a day begins in a time zone: at midnight, or when the clocks there go on, where they leave midnight out.
 *
 * @param day such as "2026-11-24"
 */
export function startOfDay(day: string, timeZone = UTC): Date {
  const start = new Date(day);
  if (timeZone === UTC) return start;
  return clockToDate([start.getUTCFullYear(), start.getUTCMonth() + 1, start.getUTCDate(), 0, 0], timeZone);
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
