import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** What the store knows a reader by; nobody can make the token from it. */
export type ReaderId = string;

export interface ReaderToken {
  /** The cookie's value: a random part and its signature. */
  token: string;
  readerId: ReaderId;
}

/** Mints and reads the tokens by which readers are known without an account. */
export interface ReaderTokens {
  mint(): ReaderToken;
  /**
   * The same new reader each time for the same secret of a client's own, so that one who tries again
   * after a lost answer is who they were. Who knows the secret is that reader.
   */
  mintFor(clientSecret: string): ReaderToken;
  /** Undefined where the token is missing, edited, foreign or of another secret. */
  read(token: string | undefined): ReaderToken | undefined;
}

/** 128 random bits: guessing one of a million readers' tokens would take 2^107 tries on average. */
const RANDOM_BYTES = 16;
const TOKEN_PATTERN = /^([\w-]{22})\.([\w-]{43})$/;

export function createReaderTokens(secret: string): ReaderTokens {
  const hash = (purpose: string, value: string) =>
    createHmac('sha256', secret).update(`${purpose}:${value}`).digest('base64url');
  const describe = (random: string): ReaderToken => ({
    token: `${random}.${hash('token', random)}`,
    // Another purpose gives another hash: a copy of the store holds nobody's token.
    readerId: hash('reader', random).slice(0, 22),
  });
  return {
    mint: () => describe(randomBytes(RANDOM_BYTES).toString('base64url')),
    mintFor: (clientSecret) => describe(hash('client', clientSecret).slice(0, 22)),
    read(token) {
      const [, random, signature] = TOKEN_PATTERN.exec(token ?? '') ?? [];
      if (!random || !signature) return undefined;
      const expected = hash('token', random);
      return timingSafeEqual(Buffer.from(signature), Buffer.from(expected)) ? describe(random) : undefined;
    },
  };
}
