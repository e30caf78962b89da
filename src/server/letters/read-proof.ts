import { startOfDay } from '../../lib/dates.ts';

/** What a coach says of how readers agreed elsewhere, as it is kept with each. */
export interface Proof {
  words: string;
  /** Undefined where she says none: then only those count of whom the list says a day. */
  day: Date | undefined;
}

const LONGEST_WORDS = 500;

export function readProof(
  { words, day }: { words: string; day: string },
  { timeZone, now }: { timeZone: string; now: Date },
): Proof | 'no-words' | 'no-day' {
  if (words === '' || words.length > LONGEST_WORDS) return 'no-words';
  if (day === '') return { words, day: undefined };
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return 'no-day';
  const start = startOfDay(day, timeZone);
  return Number.isNaN(start.getTime()) || start > now ? 'no-day' : { words, day: start };
}
