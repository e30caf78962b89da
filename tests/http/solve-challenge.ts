import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';

/** Does a challenge's work, and writes the proof as the API takes it. */
export async function solve(challenge: unknown): Promise<string> {
  const solution = await solveChallenge({ challenge: challenge as Challenge, deriveKey });
  return toProof({ challenge, solution });
}

export function toProof(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64');
}
