import type { PostData } from './schema/post.ts';

type Dated = Pick<PostData, 'publishedAt' | 'updatedAt'>;

/** When a post last changed in a way that matters to a reader. */
export function lastChangeOf(post: Dated): Date {
  return post.updatedAt ?? post.publishedAt;
}

/** The latest change among these posts; undefined where there are none. */
export function lastChangeAmong(posts: readonly Dated[]): Date | undefined {
  const times = posts.map((post) => lastChangeOf(post).getTime());
  return times.length > 0 ? new Date(Math.max(...times)) : undefined;
}
