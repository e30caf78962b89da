import { coalesceReads } from './coalesce.ts';
import type { Comment } from './comment.ts';
import { createCommentEvents, type CommentEvents } from './comment-events.ts';
import { viewComments, type CommentThreadView } from './comment-view.ts';
import { createComments, type Comments } from './comments.ts';
import { createModeration, type Moderation } from './moderation.ts';
import { makeRandomId } from './random-id.ts';
import { summarizeRatings, type RatingSummary, type Stars } from './rating.ts';
import type { ReaderId } from './reader-token.ts';
import type { ReaderRecord, Store } from './store/store.ts';

export interface ThreadState {
  rating: RatingSummary;
  commentCount: number;
  /** Published ones, and this reader's own that wait, in the order in which they were written. */
  comments: CommentThreadView[];
  you: { stars: Stars | null };
}

/** A thread in a few figures, for a list of posts. */
export interface ThreadSummary {
  rating: RatingSummary;
  commentCount: number;
}

/** What readers can do. Rules live here; the store only keeps rows. */
export interface Discussion extends Comments {
  getThreadState(threadId: string, readerId?: ReaderId): Promise<ThreadState>;
  /** By thread; one without ratings and comments is missing. */
  summarizeThreads(threadIds: readonly string[]): Promise<Map<string, ThreadSummary>>;
  /** Sets this reader's rating, replacing an earlier one. */
  rate(
    threadId: string,
    readerId: ReaderId,
    stars: Stars,
    options?: { isQuarantined?: boolean },
  ): Promise<void>;
  withdrawRating(threadId: string, readerId: ReaderId): Promise<void>;
  /** Everything held about a reader, with the coach's answers to their private messages. */
  readReader(readerId: ReaderId): Promise<ReaderRecord & { privateReplies: Comment[] }>;
  eraseReader(readerId: ReaderId): Promise<void>;
  /** Ends word of replies by mail. */
  endNotice(id: string): Promise<boolean>;
  moderation: Moderation;
  events: Pick<CommentEvents, 'onComment' | 'onApproved' | 'onReported'>;
  /** Calls back with a thread's id after each change to it; gives a function that ends this. */
  onChange(listener: (threadId: string) => void): () => void;
  ping(): Promise<void>;
}

export interface DiscussionOptions {
  store: Store;
  now: () => Date;
  makeId?: () => string;
}

export function createDiscussion({ store, now, makeId = makeRandomId }: DiscussionOptions): Discussion {
  const events = createCommentEvents();
  const parts = { store, events, now, makeId };
  const countRatings = coalesceReads((threadId) => store.countRatings(threadId));
  return {
    ...createComments(parts),
    moderation: createModeration(parts),
    events,
    async getThreadState(threadId, readerId) {
      const [histogram, stars, comments] = await Promise.all([
        countRatings(threadId),
        readerId === undefined ? undefined : store.findRating(threadId, readerId),
        store.listThread(threadId, readerId),
      ]);
      return {
        rating: summarizeRatings(histogram),
        commentCount: comments.filter((comment) => comment.status === 'approved').length,
        comments: viewComments(
          comments.filter((comment) => comment.status !== 'rejected'),
          readerId,
          now(),
        ),
        you: { stars: stars ?? null },
      };
    },
    async summarizeThreads(threadIds) {
      const counts = await store.countThreads(threadIds);
      const summaries = Array.from(
        counts,
        ([threadId, { histogram, commentCount }]) =>
          [threadId, { rating: summarizeRatings(histogram), commentCount }] as const,
      );
      return new Map(summaries);
    },
    rate: (threadId, readerId, stars, { isQuarantined = false } = {}) =>
      store.setRating({ threadId, readerId, stars, at: now(), isQuarantined }),
    withdrawRating: (threadId, readerId) => store.withdrawRating(threadId, readerId),
    async readReader(readerId) {
      const [record, privateReplies] = await Promise.all([
        store.readReader(readerId),
        store.listPrivateReplies(readerId),
      ]);
      return { ...record, privateReplies };
    },
    eraseReader: (readerId) => store.eraseReader(readerId),
    endNotice: (id) => store.endNotice(id),
    onChange: (listener) => store.onChange(listener),
    ping: () => store.ping(),
  };
}
