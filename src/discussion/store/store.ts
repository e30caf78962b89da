import type { Histogram, Stars } from '../rating.ts';
import type { ReaderId } from '../reader-token.ts';

/** Where ratings live. Asynchronous although SQLite is not, so that the backend can change. */
export interface Store {
  /** Durable when the promise resolves: a power cut after it loses nothing. */
  setRating(rating: { threadId: string; readerId: ReaderId; stars: Stars; at: Date }): Promise<void>;
  withdrawRating(threadId: string, readerId: ReaderId): Promise<void>;
  findRating(threadId: string, readerId: ReaderId): Promise<Stars | undefined>;
  /** Counted from the rows each time. */
  countRatings(threadId: string): Promise<Histogram>;
  /** Rejects where the store cannot answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
