export interface WhenOptions {
  /** Of the site. */
  timeZone: string | undefined;
  language: string;
  now: Date;
}

/** A moment as somebody says it there: "tomorrow at 09:00", "on Friday, 4 December at 09:00", "today at 14:05". */
export function sayWhen(moment: Date, { timeZone, language, now }: WhenOptions): string {
  const zone = timeZone ? { timeZone } : {};
  const days = Math.round((dayOf(moment, zone) - dayOf(now, zone)) / 86_400_000);
  const date = new Intl.DateTimeFormat(language, {
    ...zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
  });
  if (Math.abs(days) > 1) return date.format(moment);
  const day = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');
  const time = new Intl.DateTimeFormat(language, { ...zone, hour: 'numeric', minute: '2-digit' }).format(
    moment,
  );
  return `${day}, ${time}`;
}

/** The day of a moment at a place, as that of UTC. */
function dayOf(moment: Date, zone: { timeZone?: string }): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    ...zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(moment);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'));
}
