import { Resolver } from 'node:dns/promises';
import { isIP } from 'node:net';

/** What the world's mail servers find about the domain that mail comes from; `undefined` where no resolver answers. */
export interface MailDomainFacts {
  domain: string;
  spf: readonly string[] | undefined;
  dmarc: readonly string[] | undefined;
  /** The names at which a key is, of those that were tried. */
  dkim: readonly string[] | undefined;
  /** The machine that mail is handed to, each address with the names that lead back to it; undefined where it is local. */
  host: string;
  ptr: readonly { address: string; names: readonly string[] }[] | undefined;
}

export interface MailDomainOptions {
  ownerEmail: string;
  smtpUrl: string;
  /** The selector that the coach's mail service signs with, where it is known. */
  selector: string | undefined;
  /** The machine's own, but in tests. */
  resolver?: Pick<Resolver, 'resolveTxt' | 'resolve4' | 'resolve6' | 'reverse'>;
}

/** What the mail services that are used most name their keys. */
const SELECTORS = [
  ...['default', 'dkim', 'mail', 'google', 'selector1', 'selector2', 's1', 's2', 'k1', 'k2', 'key1'],
  ...['fm1', 'mta', 'smtp', 'protonmail', 'zoho', 'sig1', 'mxvault', 'hetzner', 'ionos', 'strato'],
];

const MOST_MILLISECONDS = 3_000;

/** Nobody has this name, or nothing of the kind: an answer as good as another. */
const NOTHING = new Set(['ENOTFOUND', 'ENODATA', 'NOTFOUND', 'NODATA']);

export async function lookAtMailDomain(options: MailDomainOptions): Promise<MailDomainFacts> {
  const { ownerEmail, smtpUrl, selector } = options;
  const { resolver = new Resolver({ timeout: MOST_MILLISECONDS, tries: 1 }) } = options;
  const domain = ownerEmail.slice(ownerEmail.lastIndexOf('@') + 1);
  const host = new URL(smtpUrl).hostname.replace(/^\[|\]$/g, '');
  const texts = async (name: string) => {
    const found = await orNothing(() => resolver.resolveTxt(name));
    return found?.map((parts) => parts.join(''));
  };
  const [spf, dmarc, dkim, ptr] = await Promise.all([
    texts(domain),
    findDmarc(domain, texts),
    findKeys(domain, selector === undefined ? SELECTORS : [selector], texts),
    findNames(host, resolver),
  ]);
  return { domain, spf: spf?.filter((text) => /^v=spf1(?: |$)/i.test(text)), dmarc, dkim, host, ptr };
}

type Texts = (name: string) => Promise<string[] | undefined>;

/** Of the domain itself, or of the one above it (RFC 7489, 6.6.3). */
async function findDmarc(domain: string, texts: Texts): Promise<string[] | undefined> {
  const isDmarc = (text: string) => /^v=DMARC1\s*;/i.test(text);
  const own = (await texts(`_dmarc.${domain}`))?.filter(isDmarc);
  const above = domain.split('.').slice(1).join('.');
  if (own === undefined || own.length > 0 || !above.includes('.')) return own;
  return (await texts(`_dmarc.${above}`))?.filter(isDmarc);
}

async function findKeys(domain: string, selectors: readonly string[], texts: Texts) {
  const found = await Promise.all(
    selectors.map(async (selector) => {
      const name = `${selector}._domainkey.${domain}`;
      return { name, keys: (await texts(name))?.filter((text) => /(?:^|;)\s*p=[^;\s]/i.test(text)) };
    }),
  );
  if (found.every(({ keys }) => keys === undefined)) return undefined;
  return found.flatMap(({ name, keys }) => (keys && keys.length > 0 ? [name] : []));
}

async function findNames(
  host: string,
  resolver: NonNullable<MailDomainOptions['resolver']>,
): Promise<MailDomainFacts['ptr']> {
  const addresses = isIP(host)
    ? [host]
    : await Promise.all([
        orNothing(() => resolver.resolve4(host)),
        orNothing(() => resolver.resolve6(host)),
      ]).then(([four, six]) => (four || six ? [...(four ?? []), ...(six ?? [])] : undefined));
  if (!addresses) return undefined;
  const found = await Promise.all(
    addresses.map(async (address) => ({ address, names: await orNothing(() => resolver.reverse(address)) })),
  );
  if (found.length > 0 && found.every(({ names }) => names === undefined)) return undefined;
  return found.map(({ address, names }) => ({ address, names: names ?? [] }));
}

/** An empty list where there is nothing; undefined where nobody could say. */
async function orNothing<Answer>(ask: () => Promise<Answer[]>): Promise<Answer[] | undefined> {
  try {
    return await ask();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return NOTHING.has(code) ? [] : undefined;
  }
}
