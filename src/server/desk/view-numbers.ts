import type { NumbersView, WeekNumbers } from '../../discussion/owner/numbers-view.ts';
import type { ReadingStore } from '../../discussion/store/store.ts';
import type { Threads } from '../../discussion/thread.ts';
import { dateToIsoDay, startOfDay } from '../../lib/dates.ts';
import { WHOLE_SITE } from './count-readings.ts';

const WEEKS = 8;
const DAY = 24 * 60 * 60 * 1000;
const WEEK = 7 * DAY;

/** The posts that the desk names. */
const MOST_POSTS = 25;

export interface ViewNumbersOptions {
  store: Pick<ReadingStore, 'listReadings' | 'countGiven'>;
  threads: Threads;
  timeZone: string;
  now: () => Date;
}

/** The numbers of the last eight weeks, today's among them. */
export async function viewNumbers({
  store,
  threads,
  timeZone,
  now,
}: ViewNumbersOptions): Promise<NumbersView> {
  const today = Date.parse(dateToIsoDay(now(), timeZone));
  const first = today - WEEKS * WEEK + DAY;
  const since = toDay(first);
  const [readings, given] = await Promise.all([
    store.listReadings(since),
    store.countGiven({ since: startOfDay(since, timeZone), milliseconds: WEEK }),
  ]);
  const byPost = new Map<string, WeekNumbers[]>();
  const find = (postId: string, week: number) => {
    const weeks = byPost.get(postId) ?? makeWeeks();
    byPost.set(postId, weeks);
    return weeks[week];
  };
  for (const { day, postId, views, readers } of readings) {
    const numbers = find(postId, Math.floor((Date.parse(day) - first) / WEEK));
    if (!numbers) continue;
    numbers.views += views;
    numbers.readers += readers;
  }
  for (const { postId, span, kind, count } of given) {
    for (const place of [postId, WHOLE_SITE]) {
      const numbers = find(place, span);
      if (!numbers) continue;
      if (kind === 'rating') numbers.ratings += count;
      else numbers.comments += count;
    }
  }
  const posts = [...byPost].flatMap(([postId, weeks]) => {
    const thread = threads.findById(postId);
    return thread ? [{ title: thread.title, href: `/posts/${thread.slug}/`, weeks }] : [];
  });
  return {
    weeks: Array.from({ length: WEEKS }, (_, week) => toDay(first + week * WEEK)),
    site: byPost.get(WHOLE_SITE) ?? makeWeeks(),
    posts: posts.sort((one, other) => weigh(other.weeks) - weigh(one.weeks)).slice(0, MOST_POSTS),
  };
}

/** By the last week; between those that are equal there, by all eight. */
function weigh(weeks: readonly WeekNumbers[]): number {
  const all = weeks.reduce((sum, { readers }) => sum + readers, 0);
  return (weeks.at(-1)?.readers ?? 0) * 1_000_000 + all;
}

function makeWeeks(): WeekNumbers[] {
  return Array.from({ length: WEEKS }, () => ({ readers: 0, views: 0, ratings: 0, comments: 0 }));
}

function toDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
