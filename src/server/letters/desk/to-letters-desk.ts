import type { Site } from '../../../posts/schema/site.ts';
import type { PublishedPost } from '../../desk/published-posts.ts';
import type { Letters } from '../open-letters.ts';
import type { LivePost } from '../when-live.ts';
import type { LettersDesk } from './letters-desk.ts';

/** The coach's pages of letters, as a release has them; undefined where its site has no letters. */
export function toLettersDesk(
  { store, sender, makeLetter, sendToMyself }: Letters,
  { timeZone, letters }: Pick<Site, 'timeZone' | 'letters'>,
  published: readonly PublishedPost[] | undefined,
): LettersDesk | undefined {
  return (
    letters && {
      store,
      makeLetter,
      wake: () => void sender.wake(),
      sendToMyself,
      posts: toLivePosts(published) ?? [],
      timeZone,
    }
  );
}

/** Undefined where the release does not say which posts are live, or not by their ids. */
export function toLivePosts(published: readonly PublishedPost[] | undefined): LivePost[] | undefined {
  const posts = published?.flatMap(({ id, title, publishedAt }) =>
    id === undefined ? [] : [{ id, title, publishedAt }],
  );
  return posts?.length === published?.length ? posts : undefined;
}
