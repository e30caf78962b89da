import { getPosts } from './posts.ts';

/** What the talking side may know of the reading side: which posts there are to talk about. */
export async function getThreads() {
  const posts = await getPosts();
  return posts.map(({ id, slug, title }) => ({ id, slug, title }));
}
