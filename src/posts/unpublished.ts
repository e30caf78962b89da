import { dateToWords, hourToWords } from '../lib/dates.ts';
import type { Voice } from '../words/voice.ts';
import type { PostData } from './schema/post.ts';

type Dated = Pick<PostData, 'draft' | 'publishedAt'>;

/** Whether readers may see a post: no draft, and none from the future. */
export function isPublic({ draft, publishedAt }: Dated, now: Date): boolean {
  return !draft && publishedAt <= now;
}

/** Why readers do not see a post yet, in words for its author. */
export function unpublishedToWords(
  { draft, publishedAt }: Dated,
  { words, language }: Voice,
  timeZone?: string,
): string {
  const said = words.desk.drafts;
  if (draft) return said.draft;
  const day = dateToWords(publishedAt, timeZone, language);
  return said.goesLive(day, hourToWords(publishedAt, timeZone, language));
}
