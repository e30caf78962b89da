import type { Token } from './tokens.ts';

const MONTHS = new Set(
  'January February March April May June July August September October November December'.split(' '),
);
const WEEKDAYS = new Set('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '));

/** Words before a month that make it a date: "in May", "last April", "the 3rd of June", "12 May". */
const BEFORE_MONTH =
  /(?:^|[\s(])(?:in|since|until|till|during|last|next|early|late|mid|this|every|(?:end|middle|beginning|start|month|spring|summer) of|\d{1,2}(?:st|nd|rd|th)?(?: of)?)[\s-]+$/iu;
/** What follows a month of a date: a year or a day. */
const AFTER_MONTH = /^\s+(?:\d{4}|\d{1,2}(?:st|nd|rd|th)?)(?!\p{L})/u;

/** Months that nobody is called after, or so seldom that a month is meant. */
const MONTHS_ALONE: ReadonlySet<string> = new Set(
  'January February March July September October November December'.split(' '),
);

/**
 * Whether the word is a month or a weekday and a date is meant; so a person called April is seen.
 * Months and weekdays are no English words to the guard, so that "June came" is seen as well.
 */
export function isCalendarWord({ bare, before, after }: Token): boolean {
  const name = bare.replace(/^mid-/, '');
  if (MONTHS_ALONE.has(name) || WEEKDAYS.has(name.replace(/s$/, ''))) return true;
  return MONTHS.has(name) && (BEFORE_MONTH.test(before) || AFTER_MONTH.test(after));
}
