import { createChallenge, verifySolution, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import * as z from 'zod';
import type { Saying } from '../../words/voice.ts';
import { Fault } from '../fault.ts';

/** 4,096 hashes on average: some tenths of a second on a slow phone, and a price for a million comments. */
const PREFIX = '000';

/** Nobody reads a form and fills it in faster than this; the script waits as long if need be. */
export const LEAST_SECONDS = 2;

/** How long a challenge can be answered: a long comment takes its time. */
const MOST_SECONDS = 60 * 60;

export const challengeSchema = z.object({
  parameters: z.object({
    algorithm: z.literal('SHA-256'),
    nonce: z.string(),
    salt: z.string(),
    cost: z.number(),
    keyLength: z.number(),
    keyPrefix: z.string(),
    data: z.object({ issuedAt: z.number() }),
  }),
  signature: z.string(),
});

const payloadSchema = z.strictObject({
  challenge: z.strictObject({
    parameters: challengeSchema.shape.parameters.strict(),
    signature: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  solution: z.strictObject({
    counter: z.int().min(0),
    derivedKey: z.string().max(64),
    time: z.number().optional(),
  }),
});

/** A proof that some work was done for one comment; its challenge can be answered once. */
export interface Proof {
  id: string;
  expiresAt: Date;
}

/** Single-use form tokens that cost a little work (altcha-lib's protocol). */
export interface Proofs {
  challenge(): Promise<z.output<typeof challengeSchema>>;
  /**
   * What the proof is worth; undefined where there is none. Whether it was used before is known only
   * to the store, in the same write that takes the comment.
   *
   * @throws {Fault} `proof-refused`
   */
  read(text: string | undefined): Promise<Proof | undefined>;
}

export function createProofs(secret: string, now: () => Date): Proofs {
  // The secret signs readers' tokens as well: a purpose in front keeps one from passing for the other.
  const hmacSignatureSecret = `proof:${secret}`;
  return {
    async challenge() {
      const made: Challenge = await createChallenge({
        algorithm: 'SHA-256',
        cost: 1,
        keyPrefix: PREFIX,
        data: { issuedAt: now().getTime() },
        deriveKey,
        hmacSignatureSecret,
      });
      return challengeSchema.parse(made);
    },
    async read(text) {
      if (text === undefined || text === '') return undefined;
      const { challenge, solution } = parseProof(text);
      const { verified } = await verifySolution({
        challenge,
        solution: { ...solution, time: solution.time ?? 0 },
        deriveKey,
        hmacSignatureSecret,
      });
      if (!verified) return refuse(({ words }) => words.faults.proof.notOurs);
      const { issuedAt } = challenge.parameters.data;
      const age = (now().getTime() - issuedAt) / 1000;
      if (age < LEAST_SECONDS)
        return refuse(({ words, figure }) => words.faults.proof.tooSoon(figure(LEAST_SECONDS)));
      if (age > MOST_SECONDS) return refuse(({ words }) => words.faults.proof.tooOld);
      return {
        id: challenge.signature,
        expiresAt: new Date(issuedAt + MOST_SECONDS * 1000),
      };
    },
  };
}

function parseProof(text: string): z.output<typeof payloadSchema> {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(text, 'base64').toString('utf8'));
  } catch {
    return refuse(({ words }) => words.faults.proof.unreadable);
  }
  const result = payloadSchema.safeParse(value);
  return result.success ? result.data : refuse(({ words }) => words.faults.proof.unreadable);
}

function refuse(why: Saying): never {
  throw new Fault('proof-refused', ({ words }) => words.faults.sendAgain, { proof: why });
}
