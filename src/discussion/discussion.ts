import { coalesceReads } from './coalesce.ts';
import { summarizeRatings, type RatingSummary, type Stars } from './rating.ts';
import type { ReaderId } from './reader-token.ts';
import type { Store } from './store/store.ts';

export interface ThreadState {
  rating: RatingSummary;
  commentCount: number;
  you: { stars: Stars | null };
}

/** What readers can do. Rules live here; the store only keeps rows. */
export interface Discussion {
  getThreadState(threadId: string, readerId?: ReaderId): Promise<ThreadState>;
  /** Sets this reader's rating, replacing an earlier one. */
  rate(threadId: string, readerId: ReaderId, stars: Stars): Promise<void>;
  withdrawRating(threadId: string, readerId: ReaderId): Promise<void>;
  /** Calls back with a thread's id after each change to it; gives a function that ends this. */
  onChange(listener: (threadId: string) => void): () => void;
  ping(): Promise<void>;
}

export function createDiscussion({ store, now }: { store: Store; now: () => Date }): Discussion {
  const listeners = new Set<(threadId: string) => void>();
  const countRatings = coalesceReads((threadId) => store.countRatings(threadId));
  const announce = (threadId: string) => {
    for (const listener of listeners) listener(threadId);
  };
  return {
    async getThreadState(threadId, readerId) {
      const [histogram, stars] = await Promise.all([
        countRatings(threadId),
        readerId ? store.findRating(threadId, readerId) : undefined,
      ]);
      return { rating: summarizeRatings(histogram), commentCount: 0, you: { stars: stars ?? null } };
    },
    async rate(threadId, readerId, stars) {
      await store.setRating({ threadId, readerId, stars, at: now() });
      announce(threadId);
    },
    async withdrawRating(threadId, readerId) {
      await store.withdrawRating(threadId, readerId);
      announce(threadId);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ping: () => store.ping(),
  };
}
