export interface WhenOptions {
  /** Of the site. */
  timeZone: string | undefined;
  language: string;
  now: Date;
}

/** A moment as somebody says it there: "tomorrow at 09:00", "Friday 4 December 2026 at 09:00". */
export function sayWhen(moment: Date, { timeZone, language, now }: WhenOptions): string {
  const zone = timeZone ? { timeZone } : {};
  const days = Math.round((dayOf(moment, zone) - dayOf(now, zone)) / 86_400_000);
  const whole = new Intl.DateTimeFormat(language, { ...zone, dateStyle: 'full', timeStyle: 'short' });
  if (Math.abs(days) > 1) return whole.format(moment);
  const day = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');
  const time = new Intl.DateTimeFormat(language, { ...zone, timeStyle: 'short' }).format(moment);
  return `${day}${findJoint(whole, moment)}${time}`;
}

/** What a language says between a day and an hour, as " at ". */
function findJoint(format: Intl.DateTimeFormat, moment: Date): string {
  const parts = format.formatToParts(moment);
  const hour = parts.findIndex(({ type }) => type === 'hour');
  return parts[hour - 1]?.value ?? ', ';
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
