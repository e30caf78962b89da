import type { ThreadSummary } from './discussion.ts';
import { averageToWords, ratingCountToWords } from './rating.ts';

/** "1 comment", "2 comments". */
export function commentCountToWords(count: number): string {
  return `${count} ${count === 1 ? 'comment' : 'comments'}`;
}

/** The same as a heading of the comments themselves. */
export function commentsHeading(count: number): string {
  return count === 0 ? 'No comments yet' : commentCountToWords(count);
}

/** "4.5 out of 5 · 2 ratings · 3 comments"; nothing where there is nothing. */
export function summaryToWords({ rating, commentCount }: ThreadSummary): string {
  const parts: string[] = [];
  if (rating.average !== null) {
    parts.push(`${averageToWords(rating.average)} out of 5`, ratingCountToWords(rating.count));
  }
  if (commentCount > 0) parts.push(commentCountToWords(commentCount));
  return parts.join(' · ');
}
