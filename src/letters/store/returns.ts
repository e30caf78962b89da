import { isCopy } from './copies.ts';
import type { LetterParts } from './letter-parts.ts';
import type { CopyStore } from './letter-store.ts';

type ReturnsStore = Pick<CopyStore, 'noteReturned' | 'hasFailedLately' | 'countSettled' | 'pauseLetter'>;

/** What did not arrive, and what follows from it. */
export function createReturns({ db, write }: Pick<LetterParts, 'db' | 'write'>): ReturnsStore {
  return {
    noteReturned: (copy, at) =>
      write(async (tx) => {
        const noted = await tx
          .updateTable('letter_copy')
          .set({ returned_at: at.getTime() })
          .where((row) => isCopy(row, copy))
          .where('state', '=', 'sent')
          .where('returned_at', 'is', null)
          .returning('letter_id')
          .executeTakeFirst();
        return noted !== undefined;
      }),
    async hasFailedLately(subscriberId, letters) {
      const last = await db
        .selectFrom('letter_copy')
        .innerJoin('letter', 'letter.id', 'letter_copy.letter_id')
        .select(['letter_copy.state', 'letter_copy.returned_at'])
        .where('letter_copy.subscriber_id', '=', subscriberId)
        .where('letter_copy.state', '!=', 'waiting')
        .orderBy('letter.started_at', 'desc')
        .limit(letters)
        .execute();
      return (
        last.length === letters &&
        last.every(({ state, returned_at }) => state === 'refused' || returned_at !== null)
      );
    },
    async countSettled(letterId) {
      const counted = await db
        .selectFrom('letter_copy')
        .innerJoin('letter', 'letter.id', 'letter_copy.letter_id')
        .select(({ fn }) => ['letter_copy.state', fn.countAll<number>().as('count')])
        .where('letter_copy.letter_id', '=', letterId)
        .whereRef('letter_copy.settled_at', '>=', 'letter.counted_from')
        .groupBy('letter_copy.state')
        .execute();
      const count = (wanted: string) => counted.find(({ state }) => state === wanted)?.count ?? 0;
      return { sent: count('sent'), refused: count('refused') };
    },
    pauseLetter: (letterId, at) =>
      write(async (tx) => {
        const paused = await tx
          .updateTable('letter')
          // The next millisecond: what was settled in this one is why it pauses.
          .set({ state: 'paused', counted_from: at.getTime() + 1 })
          .where('id', '=', letterId)
          .where('state', '=', 'sending')
          .returning('id')
          .executeTakeFirst();
        return paused !== undefined;
      }),
  };
}
