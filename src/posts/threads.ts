import { UTC } from '../lib/dates.ts';
import { getSite, listPosts } from './library.ts';

/** What the talking side may know of the reading side: which posts there are to talk about. */
export async function getThreads() {
  const [{ timeZone }, posts] = await Promise.all([getSite(), listPosts()]);
  return posts.map(({ id, slug, title, language, noindex, comments }) => ({
    id,
    slug,
    title,
    language,
    ...(noindex ? { isUnlisted: true } : {}),
    ...(comments === 'closed' ? { isClosed: true } : {}),
    ...(timeZone === UTC ? {} : { timeZone }),
  }));
}
