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

const BEFORE_WEEKDAY =
  /(?:^|[\s(])(?:on|every|each|last|next|this|that|until|till|since|by|from|one|the|a)(?:\s+(?:free|second|third|fourth|first|other|whole|quiet|long|rainy|wet|cold|bad|good))?\s+$/iu;
const AFTER_WEEKDAY = /^(?:s\b|\s+(?:morning|afternoon|evening|night|lunch|dinner|lunchtime)\b)/u;

/**
 * Whether the word is a month or a weekday and a date is meant; so a person called April is seen.
 * Months and weekdays are no English words to the guard, so that "June came" is seen as well.
 */
export function isCalendarWord({ bare, before, after }: Token): boolean {
  if (MONTHS.has(bare)) return BEFORE_MONTH.test(before) || AFTER_MONTH.test(after);
  const day = bare.endsWith('s') ? bare.slice(0, -1) : bare;
  if (!WEEKDAYS.has(day)) return false;
  return day !== bare || BEFORE_WEEKDAY.test(before) || AFTER_WEEKDAY.test(after);
}
