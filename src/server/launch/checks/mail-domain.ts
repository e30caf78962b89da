import type { MailDomainFacts } from '../facts/mail-domain.ts';
import { cannotTell, ok, toDo, type Finding, type LaunchCheck } from '../finding.ts';

const NO_RESOLVER = 'Ask again where names of the internet are found (a resolver answers).';

/** Who may send mail for the domain (RFC 7208). */
export const checkSpf = checkOf('spf', ({ domain, spf }) => {
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
});

/** Signatures of mail (RFC 6376). */
export const checkDkim = checkOf('dkim', ({ domain, dkim }, selector) => {
  if (!dkim) return cannotTell(`Nobody answers which keys ${domain} signs its mail with.`, NO_RESOLVER);
  const [first] = dkim;
  if (first !== undefined) return ok(`A key for signatures is at ${first}.`);
  return selector === undefined
    ? cannotTell(
        `No key for signatures is where mail services put it at ${domain}.`,
        'Switch DKIM on at your mail service, add the record that it shows you, and set DKIM_SELECTOR to the word before "._domainkey".',
      )
    : toDo(
        `There is no key at ${selector}._domainkey.${domain}.`,
        'Add the TXT record that your mail service shows you there, or correct DKIM_SELECTOR.',
      );
});

/** What becomes of mail that is neither (RFC 7489); large mail services ask for it. */
export const checkDmarc = checkOf('dmarc', ({ domain, dmarc }) => {
  if (!dmarc) return cannotTell(`Nobody answers what DMARC says of ${domain}.`, NO_RESOLVER);
  if (dmarc.length === 1) return ok(`${domain} says what becomes of mail that is not its own.`);
  return toDo(
    dmarc.length === 0
      ? `${domain} does not say what becomes of mail that is not its own; Gmail and Yahoo ask for it.`
      : `${domain} has ${dmarc.length} DMARC records, and mail servers then take none.`,
    `Have one TXT record at _dmarc.${domain}: "v=DMARC1; p=none", and "p=quarantine" when all goes well.`,
  );
});

/** Whether the machine that mail leaves by has a name that leads back to it. */
export const checkPtr = checkOf('ptr', ({ host, ptr }) => {
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
});

function checkOf(
  slug: string,
  check: (facts: MailDomainFacts, selector: string | undefined) => Finding,
): LaunchCheck {
  return {
    slug,
    check: ({ mailDomain, settings }) =>
      mailDomain ? check(mailDomain, settings.dkimSelector) : ok('No mail is sent.'),
  };
}
