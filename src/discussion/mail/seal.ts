import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Keeps words unreadable while they lie in the store. */
export interface Seal {
  seal(text: string): string;
  /** Undefined where it was sealed with another secret, or changed since. */
  open(sealed: string): string | undefined;
}

/** Sizes of AES-256-GCM (NIST SP 800-38D): 96-bit nonces, 128-bit tags. */
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Mail waits in the database with a reader's words, an address or a sign-in link in it. Sealed, a
 * copy of the database gives none of them away, nor does what a deleted row leaves in the file. What is
 * sealed for one purpose opens for no other.
 */
export function createSeal(secret: string, purpose: 'mail' | 'sign-in link' | 'letters' = 'mail'): Seal {
  const key = Buffer.from(hkdfSync('sha256', secret, '', purpose, KEY_BYTES));
  return {
    seal(text) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
    },
    open(sealed) {
      const bytes = Buffer.from(sealed, 'base64url');
      const nonce = bytes.subarray(0, NONCE_BYTES);
      const tag = bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
        decipher.setAuthTag(tag);
        const text = Buffer.concat([
          decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)),
          decipher.final(),
        ]);
        return text.toString('utf8');
      } catch {
        // A wrong key and a changed byte look the same, and mean the same: this cannot be read.
        return undefined;
      }
    },
  };
}
