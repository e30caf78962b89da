import { Resolver } from 'node:dns/promises';
import { isIP } from 'node:net';
import { cannotTell, ok, toDo, type Finding } from './finding.ts';

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

/** Names that large mail services and mail programs give their keys. */
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

const NO_RESOLVER = 'Ask again where names of the internet are found (a resolver answers).';

/** Who may send mail for the domain (RFC 7208). */
export function checkSpf({ domain, spf }: MailDomainFacts): Finding {
  if (!spf) return cannotTell(`Nobody answers what SPF says of ${domain}.`, NO_RESOLVER);
  const [first] = spf;
  if (first === undefined) {
    return toDo(
      `${domain} does not say who may send its mail.`,
      `Add a TXT record at ${domain}: "v=spf1 include:YOUR-MAIL-SERVICE ~all", with what your mail service names, or "v=spf1 mx ~all" where you send yourself.`,
    );
  }
  if (spf.length > 1) {
    return toDo(
      `${domain} has ${spf.length} SPF records, and mail servers then take none.`,
      'Make one TXT record of them: "v=spf1", everything that they include, and one "~all" at the end.',
    );
  }
  if (/\s\+?all\b/i.test(first)) {
    return toDo(`${domain} lets everybody send its mail.`, 'End the record with "~all" in place of "+all".');
  }
  return ok(`${domain} says who may send its mail.`);
}

/** Signatures of mail (RFC 6376). DNS tells a key only to who knows its name, and of no key who signs with it. */
export function checkDkim({ domain, dkim }: MailDomainFacts, selector?: string): Finding {
  if (!dkim) return cannotTell(`Nobody answers which keys ${domain} signs its mail with.`, NO_RESOLVER);
  const [first] = dkim;
  if (first !== undefined) {
    return ok(
      selector === undefined
        ? `A key for signatures is at ${first}; that your mail is signed with it shows in the source of a letter that you send to yourself.`
        : `A key for signatures is at ${first}.`,
    );
  }
  return selector === undefined
    ? cannotTell(
        `No key for signatures is at the ${SELECTORS.length} usual names at ${domain}; under another name it cannot be found.`,
        'Switch DKIM on at your mail service, add the record that it shows you, and set DKIM_SELECTOR to the word before "._domainkey".',
      )
    : toDo(
        `There is no key at ${selector}._domainkey.${domain}.`,
        'Add the TXT record that your mail service shows you there, or correct DKIM_SELECTOR.',
      );
}

/** What becomes of mail that is neither (RFC 7489); large mail services ask for it. */
export function checkDmarc({ domain, dmarc }: MailDomainFacts): Finding {
  if (!dmarc) return cannotTell(`Nobody answers what DMARC says of ${domain}.`, NO_RESOLVER);
  if (dmarc.length === 1) return ok(`${domain} says what becomes of mail that is not its own.`);
  return toDo(
    dmarc.length === 0
      ? `${domain} does not say what becomes of mail that is not its own; Gmail and Yahoo ask for it.`
      : `${domain} has ${dmarc.length} DMARC records, and mail servers then take none.`,
    `Have one TXT record at _dmarc.${domain}: "v=DMARC1; p=none", and "p=quarantine" when all goes well.`,
  );
}

/** Whether the machine that mail leaves by has a name that leads back to it. */
export function checkPtr({ host, ptr }: MailDomainFacts): Finding {
  if (!ptr || ptr.length === 0) {
    return cannotTell(`Nobody answers which name the addresses of ${host} have.`, NO_RESOLVER);
  }
  const nameless = ptr.filter(({ names }) => names.length === 0).map(({ address }) => address);
  return nameless.length === 0
    ? ok(`The addresses of ${host} have names.`)
    : toDo(
        `No name leads back from ${nameless.join(', ')}, and many mail servers take nothing from there.`,
        'Set the reverse name (PTR) where you rent the machine, to the name that it says of itself; at a mail service, tell the service.',
      );
}
