import { randomBytes } from 'node:crypto';

/** 72 random bits, as twelve letters: short in an address, and no two alike in a site's life. */
export function makeRandomId(): string {
  return randomBytes(9).toString('base64url');
}
