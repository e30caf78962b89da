import { domainToASCII } from 'node:url';
import * as z from 'zod';
import { english } from '../words/english/english.ts';

const SAID = english.faults.fields.addressWrong;

/** 254: the longest that SMTP can carry (RFC 5321, erratum 1690). */
const LONGEST = 254;

/**
 * An address as mail is sent to it. A domain in letters of another script is written as DNS knows it, so that what looks
 * like another one is not taken for it; what stands before the @ has to be in ASCII, as the mail servers between here and
 * there need not take anything else (RFC 6531).
 */
export const emailSchema = z
  .string(SAID)
  .max(4 * LONGEST, SAID)
  .transform((text) => writeDomain(text.trim()))
  .pipe(z.email(SAID).max(LONGEST, SAID));

/**
 * What no domain has, and `domainToASCII` takes off, undoes or cuts all that follows at, as it reads the host of a link: an
 * address would become another one than was written.
 */
const NO_DOMAIN = /[\s\p{Cc}\u00ad/?#%\\:]/u;

function writeDomain(text: string): string {
  const at = text.lastIndexOf('@');
  const domain = text.slice(at + 1);
  if (at < 0 || NO_DOMAIN.test(domain)) return text;
  // "" for what can be no domain, which is no address then either.
  return `${text.slice(0, at)}@${domainToASCII(domain)}`;
}
