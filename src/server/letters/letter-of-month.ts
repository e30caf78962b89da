import { clockToDate, dateToIsoDay } from '../../lib/dates.ts';
import type { LettersStore } from '../../letters/store/letter-store.ts';
import { voiceOf } from '../../words/voice.ts';
import type { LivePost } from './when-live.ts';

export interface LetterOfMonthOptions {
  store: Pick<LettersStore, 'addLetter' | 'findLetter'>;
  posts: readonly LivePost[];
  send: 'when-published' | 'by-hand';
  /** A BCP 47 tag. */
  language: string;
  timeZone: string;
  now: Date;
}

/** By the clocks of the site: who reads mail at midnight is not to be woken by it. */
const HOUR = 8;

/** A server that was away on the first of the month writes in these days all the same; later it would be no news. */
const LAST_DAY = 7;

/**
 * On the first days of a month, the letter about the posts of the last one, for those who chose it; none where nothing was
 * published.
 *
 * @returns whether one was added that waits for its hour.
 */
export async function addLetterOfMonth(options: LetterOfMonthOptions): Promise<boolean> {
  const { store, posts, send, language, timeZone, now } = options;
  const [year = 0, month = 0, day = 0] = dateToIsoDay(now, timeZone).split('-').map(Number);
  if (day > LAST_DAY) return false;
  const before = new Date(Date.UTC(year, month - 2, 1));
  const name = before.toISOString().slice(0, 7);
  const ofMonth = posts
    .filter(({ publishedAt }) => dateToIsoDay(publishedAt, timeZone).startsWith(name))
    .toSorted((one, other) => one.publishedAt.getTime() - other.publishedAt.getTime());
  if (ofMonth.length === 0 || (await store.findLetter(`month.${name}`))) return false;
  const leaves = send === 'when-published';
  const { words, language: tag } = voiceOf(language);
  const hour = clockToDate([year, month, 1, HOUR, 0], timeZone);
  const added = await store.addLetter({
    id: `month.${name}`,
    kind: 'month',
    postIds: ofMonth.map(({ id }) => id),
    subject: words.lettersDesk.ofMonth(monthToWords(before, tag)),
    note: '',
    state: leaves ? 'waiting' : 'draft',
    dueAt: leaves ? new Date(Math.max(hour.getTime(), now.getTime())) : undefined,
    createdAt: now,
    startedAt: undefined,
    sentAt: undefined,
  });
  return added && leaves;
}

/** "November 2026". */
function monthToWords(date: Date, language: string): string {
  return new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date);
}
