import type { LettersStore } from '../../../letters/store/letter-store.ts';

/** Those that wait are among the newest. */
const LOOKED_AT = 100;

/** Letters that wait for the coach: drafts, and those that were paused. */
export async function countWaitingLetters(store: Pick<LettersStore, 'listLetters'>): Promise<number> {
  const letters = await store.listLetters({ limit: LOOKED_AT });
  return letters.filter(({ state }) => state === 'draft' || state === 'paused').length;
}
