const FIFTEEN_MINUTES = 15 * 60_000;
const FOURTEEN_HOURS = 14 * 60 * 60_000;

/**
 * A moment as exports write it, in ISO 8601 with its zone; one that has no zone is taken for UTC, as `wp:…_gmt` means it, a day
 * alone stays one, as it is the same wherever somebody reads it, and what is no moment (`0000-00-00`, the year -1) is none.
 */
export function toMoment(written: string | number | undefined): string | undefined {
  if (written === undefined) return undefined;
  if (typeof written === 'number') return isoOf(new Date(written < 1e11 ? written * 1000 : written));
  const text = written.trim();
  if (text === '' || /^0000|-0001/.test(text)) return undefined;
  const iso =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?)?$/i.exec(
      text,
    );
  if (!iso) return IN_WORDS.test(text) ? dayOf(new Date(text)) : isoOf(new Date(text));
  const [, day = '', time, zone = 'Z'] = iso;
  if (time === undefined) return isoOf(new Date(day))?.slice(0, 10);
  const offset = /^[+-]\d{4}$/.test(zone)
    ? `${zone.slice(0, 3)}:${zone.slice(3)}`
    : zone.replace(/^UTC$/i, 'Z');
  const moment = `${day}T${time.length === 5 ? `${time}:00` : time}${offset.toUpperCase()}`;
  return Number.isNaN(Date.parse(moment)) ? undefined : moment;
}

/** The moment of a time in UTC, told by the clocks where it was written, so that its day stays the one that readers saw. */
export function toLocalMoment(utc: string | undefined, local: string | undefined): string | undefined {
  const [moment, shown] = [toMoment(utc), toMoment(local)];
  if (!moment || !shown || shown.length <= 10) return moment;
  const offset = Date.parse(shown) - Date.parse(moment);
  if (offset === 0 || offset % FIFTEEN_MINUTES !== 0 || Math.abs(offset) > FOURTEEN_HOURS) return moment;
  const minutes = Math.abs(offset) / 60_000;
  const two = (count: number) => String(count).padStart(2, '0');
  return `${shown.slice(0, 19)}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** "Jul 08 2022", without an hour. */
const IN_WORDS = /^[^:]*[a-z/][^:]*$/i;

/** Of a day that was read by the clock of this machine. */
function dayOf(date: Date): string | undefined {
  const atUtc = new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()));
  return isoOf(atUtc)?.slice(0, 10);
}

function isoOf(date: Date): string | undefined {
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() < 1970
    ? undefined
    : date.toISOString().replace('.000Z', 'Z');
}
