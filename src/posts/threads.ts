import { listPosts } from './library.ts';

/** What the talking side may know of the reading side: which posts there are to talk about. */
export async function getThreads() {
  return (await listPosts()).map(({ id, slug, title, noindex }) => ({
    id,
    slug,
    title,
    ...(noindex ? { isUnlisted: true } : {}),
  }));
}
