import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits need no slow hash: there is nothing to guess from (RFC 9700 speaks of 128). */
const TOKEN_BYTES = 32;

export interface SecretToken {
  /** For its holder alone; it is kept nowhere. */
  token: string;
  /** What the store keeps: a copy of the store signs nobody in. */
  hash: string;
}

export function mintSecretToken(): SecretToken {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  return { token, hash: hashSecretToken(token) };
}

export function hashSecretToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
