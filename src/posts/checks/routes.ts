import type { Content, Document } from '../source/content.ts';

/**
 * Addresses that src/pages and the server answer whatever the content is. The one list of them: a
 * link to any other address has to lead to a post, a page, a topic, a person or a file of public/.
 * A test holds it against the built site.
 */
export const FIXED_ROUTES = [
  '/',
  '/posts/',
  '/topics/',
  '/people/',
  '/search/',
  '/contact/',
  '/privacy/',
  '/you/',
  '/rss.xml',
  '/atom.xml',
  '/feed.json',
  '/sitemap-index.xml',
] as const;

/** First parts of addresses below which the engine answers everything itself. */
const ENGINE_AREAS = [
  'admin',
  'api',
  'drafts',
  'fragments',
  'health',
  'letters',
  'moderate',
  'pagefind',
  'site',
  'write',
] as const;

/** First parts of addresses that belong to the engine: no page of content/pages may take one. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set([
  ...FIXED_ROUTES.map((route) => route.split('/')[1] ?? '').filter(Boolean),
  ...ENGINE_AREAS,
  ...['404', '500', 'post'],
]);

export function toAddress({ kind, slug }: Document): string {
  return kind === 'post' ? `/posts/${slug}/` : `/${slug}/`;
}

/** Every address that leads somewhere, with the post or page behind it. */
export function listRoutes({
  posts,
  pages,
  topics,
  people,
  files,
  siteView,
}: Content): Map<string, Document | undefined> {
  return new Map<string, Document | undefined>([
    ...FIXED_ROUTES.map((route) => [route, undefined] as const),
    ...(siteView.letters ? [['/letters/', undefined] as const] : []),
    ...[...files.publicFiles].map((file) => [file, undefined] as const),
    ...topics.map(({ id }) => [`/topics/${id}/`, undefined] as const),
    ...people.map(({ id }) => [`/people/${id}/`, undefined] as const),
    ...[...posts, ...pages].map((document) => [toAddress(document), document] as const),
  ]);
}

/** First parts of what leads to no post, whatever a post says that it once had. */
const NO_OLD_ADDRESSES: ReadonlySet<string> = new Set([...ENGINE_AREAS, '_astro', 'notices', 'share', 'you']);

/** Whether an address of before, known by its key, is one at which this site has something of its own. */
export function isOfSite(key: string, routes: ReadonlyMap<string, unknown>): boolean {
  if (key.includes('?')) return false;
  return routes.has(key) || routes.has(`${key}/`) || NO_OLD_ADDRESSES.has(key.split('/')[1] ?? '');
}
