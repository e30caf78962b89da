import type { LettersStore } from '../../letters/store/letter-store.ts';
import type { Letter } from '../../letters/letter.ts';

/** A post that everybody may read. */
export interface LivePost {
  id: string;
  title: string;
  publishedAt: Date;
}

export interface WhenLiveOptions {
  store: Pick<LettersStore, 'listKnownPosts' | 'knowPosts' | 'addLetter' | 'changeLetter' | 'listLetters'>;
  posts: readonly LivePost[];
  /** What the site says of letters; undefined where it has none. */
  send: 'when-published' | 'by-hand' | undefined;
  now: Date;
}

/** Among the posts that are known: letters have begun here. No post has this for its id. */
export const BEGUN = '*';

/** What was published longer ago came from elsewhere, or while no mail could be sent. */
const NEWS_MILLISECONDS = 7 * 24 * 60 * 60 * 1000;

/** More at once is no day's writing: nobody wants five mails in a minute, so the coach chooses. */
const MOST_AT_ONCE = 3;

/** Letters that have not left are among the newest. */
const LOOKED_AT = 200;

/**
 * What a release that goes live means for letters: a post that is new is written about, and one that was taken back is
 * not. What is there when letters begin, or goes live while the site has none, is known and never written about by itself.
 *
 * @returns whether anything is to leave now.
 */
export async function lettersWhenLive({ store, posts, send, now }: WhenLiveOptions): Promise<boolean> {
  const known = await store.listKnownPosts();
  const fresh = posts.filter(({ id }) => !known.has(id));
  if (send === undefined || !known.has(BEGUN)) {
    const ids = fresh.map(({ id }) => id);
    if (send !== undefined) ids.push(BEGUN);
    if (ids.length > 0) await store.knowPosts(ids);
    return false;
  }
  const oldest = now.getTime() - NEWS_MILLISECONDS;
  const old = fresh.filter(({ publishedAt }) => publishedAt.getTime() < oldest);
  if (old.length > 0) await store.knowPosts(old.map(({ id }) => id));
  const news = fresh.filter((post) => !old.includes(post));
  const leaves = send === 'when-published' && news.length <= MOST_AT_ONCE;
  let isDue = false;
  for (const post of news) {
    const added = await store.addLetter(toLetter(post, leaves ? now : undefined, now));
    isDue ||= added && leaves;
  }
  await followPosts(store, posts, now);
  return isDue;
}

/** There is one letter about a post. */
export function toLetterId(postId: string): string {
  return `post.${postId}`;
}

/** A letter about one post: it waits for its hour or, without one, for the coach. */
export function toLetter({ id, title }: LivePost, dueAt: Date | undefined, now: Date): Letter {
  return {
    id: toLetterId(id),
    kind: 'post',
    postIds: [id],
    subject: title,
    note: '',
    state: dueAt ? 'waiting' : 'draft',
    dueAt,
    createdAt: now,
    startedAt: undefined,
    sentAt: undefined,
  };
}

/**
 * A letter whose post was taken back before it left is cancelled, and comes back with the post, as a draft: whether it
 * still is to go is for the coach to say. It has no hour then: one that she has cancelled herself keeps the moment at which
 * she did, and stays so. One whose hour is still to come is left alone; it goes if the post is back by then.
 */
async function followPosts(
  store: WhenLiveOptions['store'],
  posts: readonly LivePost[],
  now: Date,
): Promise<void> {
  const live = new Set(posts.map(({ id }) => id));
  for (const { id, kind, postIds, state, dueAt, startedAt } of await store.listLetters({
    limit: LOOKED_AT,
  })) {
    if (kind !== 'post') continue;
    const isThere = postIds.some((post) => live.has(post));
    if (!isThere && (state === 'draft' || (state === 'waiting' && dueAt !== undefined && dueAt <= now))) {
      await store.changeLetter(id, { state: 'cancelled', dueAt: undefined }, ['draft', 'waiting']);
    }
    if (isThere && state === 'cancelled' && dueAt === undefined && startedAt === undefined) {
      await store.changeLetter(id, { state: 'draft' }, ['cancelled']);
    }
  }
}
