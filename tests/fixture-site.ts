import path from 'node:path';

/** The site that tests stand on: no edit of what is in content/ or public/ can fail one. */
export const SITE_FOLDER = path.resolve('tests/fixtures/site');

/** Its content. */
export const CONTENT = path.join(SITE_FOLDER, 'content');

/** Its posts. */
export const POSTS_FOLDER = path.join(CONTENT, 'posts');

/** Where it is built, once for all tests; what `npm run build` made is left alone. */
export const DIST = path.resolve('tests/.output/dist');

/** What its build works out, and finds again in the next run. */
export const DIST_CACHE = path.resolve('node_modules/.cache/tests');
