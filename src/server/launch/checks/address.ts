import { ok, toDo, type LaunchCheck } from '../finding.ts';

/**
 * Names that lead nowhere on the open net (RFC 2606, RFC 6761, RFC 6762, and any without a dot), and
 * bare addresses.
 */
const NOWHERE =
  /^(?:[^.]+|.*\.(?:localhost|local|internal|test|invalid|example)|(?:.*\.)?example\.(?:com|net|org)|[\d.]+|\[.*\])$/;

const WRITE = 'Set SITE_URL to where readers will find the site, such as SITE_URL=https://your-domain.';

/** Canonical addresses, feeds, mails and sign-in links are all made from it. */
export const checkAddress: LaunchCheck = {
  slug: 'address',
  check({ settings: { siteUrl } }) {
    if (NOWHERE.test(siteUrl.hostname)) return toDo(`${siteUrl.href} is no address for readers.`, WRITE);
    if (siteUrl.protocol !== 'https:') return toDo(`${siteUrl.href} is not encrypted.`, WRITE);
    return ok(`The site is at ${siteUrl.href}.`);
  },
};
