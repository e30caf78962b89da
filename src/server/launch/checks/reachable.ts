import { cannotTell, ok, toDo, type LaunchCheck } from '../finding.ts';

/** Readers get the home page, over HTTPS alone. */
export const checkReachable: LaunchCheck = {
  slug: 'reachable',
  check({ settings: { siteUrl }, address: { home, plain } }) {
    if (typeof home === 'string') {
      return cannotTell(
        `Nothing answers at ${siteUrl.href}: ${home}.`,
        'Start the server and what stands in front of it, point the domain at this machine, and ask again.',
      );
    }
    if (home.status !== 200) {
      return toDo(`${siteUrl.href} answers ${home.status}.`, 'See what the server says: npm start.');
    }
    if (plain === undefined) return ok(`${siteUrl.href} answers.`);
    if (typeof plain === 'string') {
      return cannotTell(
        `Nothing answers over plain HTTP: ${plain}.`,
        'Let port 80 answer too, with a redirect to https://: readers type the name alone.',
      );
    }
    const target = plain.headers.get('location') ?? '';
    const isRedirect = plain.status >= 301 && plain.status <= 308 && target.startsWith('https://');
    return isRedirect
      ? ok(`${siteUrl.href} answers, and plain HTTP leads there.`)
      : toDo(
          `Over plain HTTP the site answers ${plain.status}, and does not lead to https://.`,
          'Have the proxy redirect http:// to https://. Caddy does so by itself.',
        );
  },
};
