import { createHmac, hkdfSync } from 'node:crypto';
import { domainToASCII } from 'node:url';
import { createSeal } from '../../discussion/mail/seal.ts';
import { SiteError } from '../../lib/site-error.ts';

/** Readers' addresses as they lie in the store: whoever has a copy of the database without the secret has none of them. */
export interface Addresses {
  seal(email: string): string;
  /** @throws {SiteError} `letters-sealed-otherwise` */
  open(sealed: string): string;
  /** The same for an address however it was typed, and of no use to anybody without the secret. */
  hash(email: string): string;
}

const KEY_BYTES = 32;

export function createAddresses(secret: string): Addresses {
  const seal = createSeal(secret, 'letters');
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'letters address', KEY_BYTES));
  return {
    seal: (email) => seal.seal(email),
    open(sealed) {
      const email = seal.open(sealed);
      if (email !== undefined) return email;
      throw new SiteError(
        'letters-sealed-otherwise',
        'The addresses of readers who get letters were sealed with another SECRET.',
        { hint: 'Start the server with the secret that it had when they joined: nothing of them is lost.' },
      );
    },
    hash: (email) => createHmac('sha256', key).update(addressToKey(email)).digest('base64url'),
  };
}

/**
 * One text for all ways to type an address: letters have no case that mail servers heed (RFC 5321 lets them, none does),
 * and a domain in any script is the one that the network knows. What stands behind a plus stays: it is part of where the
 * mail goes.
 */
export function addressToKey(email: string): string {
  const typed = email.trim().normalize('NFC').toLowerCase();
  const at = typed.lastIndexOf('@');
  const domain = typed.slice(at + 1);
  return `${typed.slice(0, at)}@${domainToASCII(domain) || domain}`;
}
