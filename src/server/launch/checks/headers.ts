import { cannotTell, ok, toDo, type LaunchCheck } from '../finding.ts';

/** What the server sends, and a proxy may have taken away or doubled. */
const WANTED: Record<string, RegExp> = {
  'content-security-policy': /default-src 'none'/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^strict-origin-when-cross-origin$/,
};
const WANTED_OVER_HTTPS: Record<string, RegExp> = { 'strict-transport-security': /^max-age=\d{8,}/ };

/** The headers that protect readers reach them. */
export const checkHeaders: LaunchCheck = {
  slug: 'headers',
  check({ address: { home }, settings: { siteUrl } }) {
    if (typeof home === 'string') {
      return cannotTell(`No page could be fetched: ${home}.`, 'Start the server and ask again.');
    }
    const wanted = { ...WANTED, ...(siteUrl.protocol === 'https:' ? WANTED_OVER_HTTPS : {}) };
    const wrong = Object.entries(wanted).flatMap(([name, form]) =>
      form.test(home.headers.get(name) ?? '') ? [] : [name],
    );
    return wrong.length === 0
      ? ok('Pages come with the headers that protect readers.')
      : toDo(
          `Missing or changed on the way: ${wrong.join(', ')}.`,
          'Let the proxy pass the server’s headers on as they are, and start the server with the same SITE_URL.',
        );
  },
};
