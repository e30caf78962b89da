import { TZDate } from '@date-fns/tz';
import { clockToDate, dateToIsoDay } from '../../lib/dates.ts';

/** A moment as the form shows it: a day and, where the file says one, the hour of the site's clocks. */
export interface ShownDate {
  day: string;
  hour: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const HOUR = /^([01]?\d|2[0-3]):([0-5]\d)$/;

export function dateToShown(written: unknown, timeZone: string): ShownDate {
  const text = typeof written === 'string' ? written : '';
  if (DAY.test(text)) return { day: text, hour: '' };
  const moment = new Date(text);
  if (text === '' || Number.isNaN(moment.getTime())) return { day: text, hour: '' };
  return {
    day: dateToIsoDay(moment, timeZone),
    hour: new TZDate(moment, timeZone).toISOString().slice(11, 16),
  };
}

/** "2026-11-24", or with an hour "2026-11-24T09:00:00+01:00"; what is neither stays as it was typed. */
export function shownToDate({ day, hour }: ShownDate, timeZone: string): string {
  const [, hours, minutes] = HOUR.exec(hour.trim()) ?? [];
  if (!DAY.test(day) || hours === undefined) return hour.trim() === '' ? day : `${day}T${hour.trim()}`;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const moment = clockToDate([year, month, date, Number(hours), Number(minutes)], timeZone);
  return new TZDate(moment, timeZone).toISOString().replace(/\.\d+/, '');
}
