import type { Voice } from '../words/voice.ts';
import type { ThreadSummary } from './discussion.ts';
import { averageToWords, ratingCountToWords } from './rating.ts';

/** "1 comment", "2 comments". */
export function commentCountToWords(comments: number, { count, words }: Voice): string {
  return count(comments, words.discussion.commentCount);
}

/** The same as a heading of the comments themselves. */
export function commentsHeading(comments: number, voice: Voice): string {
  return comments === 0 ? voice.words.discussion.noComments : commentCountToWords(comments, voice);
}

/** "4.5 out of 5 · 2 ratings · 3 comments"; nothing where there is nothing. */
export function summaryToWords({ rating, commentCount }: ThreadSummary, voice: Voice): string {
  const parts: string[] = [];
  if (rating.average !== null) {
    const average = averageToWords(rating.average, voice);
    parts.push(voice.words.discussion.outOfFive(average), ratingCountToWords(rating.count, voice));
  }
  if (commentCount > 0) parts.push(commentCountToWords(commentCount, voice));
  return parts.join(' · ');
}
