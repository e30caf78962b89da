/** Addresses that only lead on to another, which stands in them. */
const REDIRECTS: readonly { host: RegExp; path: RegExp; parameters: readonly string[] }[] = [
  { host: /^(?:www\.)?google\.[a-z.]{2,6}$/, path: /^\/url$/, parameters: ['q', 'url'] },
  { host: /\.safelinks\.protection\.outlook\.com$/, path: /^/, parameters: ['url'] },
  { host: /^lm?\.(?:facebook|instagram|messenger)\.com$/, path: /^\/(?:l\.php)?$/, parameters: ['u'] },
  { host: /^slack-redir\.net$/, path: /^\/link$/, parameters: ['url'] },
  { host: /^(?:www\.)?linkedin\.com$/, path: /^\/redir\//, parameters: ['url'] },
  { host: /^(?:www\.)?youtube\.com$/, path: /^\/redirect$/, parameters: ['q'] },
];

/** By what programs count who came from where. */
const TRACKING = /^(?:utm_\w+|gclid|dclid|fbclid|msclkid|mc_[ce]id|igshid|_hs(?:enc|mi))$/;

/** One redirect may lead to another: a mail's to a document's. */
const MOST_STEPS = 3;

/**
 * Where a pasted link really leads, without what counts its readers; undefined where it leads nowhere from here: into
 * its own document, to a file, to a program.
 */
export function toLinkAddress(written: string): string | undefined {
  let url = parse(written);
  for (let step = 0; url && step < MOST_STEPS; step++) {
    const next = findTarget(url);
    if (!next) break;
    url = next;
  }
  if (!url) return undefined;
  if (/^(?:mailto|tel):$/.test(url.protocol)) return url.href;
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const tracking = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  for (const name of tracking) url.searchParams.delete(name);
  // The words that a search engine was asked for.
  url.hash = url.hash.replace(/:~:.*$/, '').replace(/^#$/, '');
  return url.href;
}

function findTarget(url: URL): URL | undefined {
  const redirect = REDIRECTS.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname));
  const target = redirect?.parameters.map((name) => url.searchParams.get(name)).find((each) => each !== null);
  const found = target == null ? undefined : parse(target);
  return found && /^https?:$/.test(found.protocol) ? found : undefined;
}

function parse(written: string): URL | undefined {
  return URL.canParse(written) ? new URL(written) : undefined;
}
