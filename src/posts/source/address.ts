/** What browsers take out of an address before they look at it. */
// eslint-disable-next-line no-control-regex -- browsers skip these
const SKIPPED = /[\u0000-\u0020]+/g;

const SCHEME = /^([a-z][a-z\d+.-]*):/i;

/** Links lead to pages, to mail and to telephones; `javascript:` would run. */
const OF_LINKS: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel']);

/** A picture on another host is a fault of its own, and no danger. */
const OF_PICTURES: ReadonlySet<string> = new Set(['http', 'https']);

/** Whether a page may hold this address: within the site, or of a kind that is known. */
export function isKnownAddress(url: string, use: 'link' | 'picture'): boolean {
  const scheme = SCHEME.exec(url.replace(SKIPPED, ''))?.[1];
  return scheme === undefined || (use === 'link' ? OF_LINKS : OF_PICTURES).has(scheme.toLowerCase());
}

/** An address as HTML holds it: what stands in it already as "%20" stays. */
export function encodeAddress(url: string): string {
  return url.replace(/[^!#$%&-;=?-Z_a-z~]+/gu, (written) => encodeURIComponent(written));
}
