import { coalesceReads } from './coalesce.ts';
import type { Comment } from './comment.ts';
import { createCommentEvents, type CommentEvents } from './comment-events.ts';
import {
  isShown,
  viewComment,
  viewThread,
  type CommentThreadView,
  type CommentView,
} from './comment-view.ts';
import { createComments, type Comments } from './comments.ts';
import type { ImportedRating } from './imported.ts';
import { createModeration, type Moderation } from './moderation.ts';
import { makeRandomId } from './random-id.ts';
import { summarizeRatings, type RatingSummary, type Stars } from './rating.ts';
import type { ReaderId } from './reader-token.ts';
import { refuseBanned } from './refuse-banned.ts';
import type { ReaderRecord, Store } from './store/store.ts';
import {
  COMMENTS_A_PAGE,
  countPages,
  FIRST_PAGE,
  pageOf,
  REPLIES_SHOWN,
  type CommentPlace,
  type PageWish,
  type Sort,
} from './thread-page.ts';

export interface ThreadState {
  rating: RatingSummary;
  /** Where the post stood before; undefined for one that was written here. */
  ratingBefore?: ImportedRating | undefined;
  commentCount: number;
  /** Those of the page: published ones, and this reader's own that wait. */
  comments: CommentThreadView[];
  page: number;
  pageCount: number;
  sort: Sort;
  you: { stars: Stars | null };
}

/** One comment with a page of the replies to it. */
export interface RepliesState {
  threadId: string;
  entry: CommentThreadView;
  page: number;
  pageCount: number;
}

/** A thread in a few figures, for a list of posts. */
export interface ThreadSummary {
  rating: RatingSummary;
  commentCount: number;
}

/** What readers can do. Rules live here; the store only keeps rows. */
export interface Discussion extends Comments {
  /** One page of a thread; without a wish the first. A page after the last has no comments. */
  getThreadState(threadId: string, readerId?: ReaderId, wish?: PageWish): Promise<ThreadState>;
  /** Ratings alone, counted. */
  getRating(threadId: string): Promise<RatingSummary>;
  /** A page of the replies to a comment that replies to none; undefined where this reader sees no such comment. */
  getReplies(rootId: string, readerId: ReaderId | undefined, page: number): Promise<RepliesState | undefined>;
  /** Where this reader finds a comment; undefined where they do not. */
  findPlace(commentId: string, readerId?: ReaderId): Promise<CommentPlace | undefined>;
  /** A public comment as this reader sees it; undefined where they do not. */
  findShown(commentId: string, readerId?: ReaderId): Promise<CommentView | undefined>;
  /** The published comments that were written last, the newest first. */
  listNewest(threadId: string, limit: number): Promise<CommentView[]>;
  /** By thread; one without ratings and comments is missing. */
  summarizeThreads(threadIds: readonly string[]): Promise<Map<string, ThreadSummary>>;
  /** Who has rated before, if only once, and whether they are held. */
  findRater: Store['findRater'];
  /**
   * Sets this reader's rating, replacing an earlier one; `isQuarantined` is for a first one anywhere.
   *
   * @throws {Fault} `reader-banned`
   */
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
  /** Leaves nothing of a thread's ratings and comments; what readers wrote to the coach in private stays. */
  eraseThread(threadId: string): Promise<void>;
  /** Ends word of replies by mail. */
  endNotice(id: string): Promise<boolean>;
  moderation: Moderation;
  events: Pick<CommentEvents, 'onComment' | 'onApproved' | 'onReported' | 'onChanged'>;
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
  const findImportedRating = coalesceReads((threadId) => store.findImportedRating(threadId));
  return {
    ...createComments(parts),
    moderation: createModeration(parts),
    events,
    async getThreadState(threadId, readerId, wish = FIRST_PAGE) {
      const offset = (wish.page - 1) * COMMENTS_A_PAGE;
      const [histogram, ratingBefore, stars, counts, roots] = await Promise.all([
        countRatings(threadId),
        findImportedRating(threadId),
        readerId === undefined ? undefined : store.findRating(threadId, readerId),
        store.countThread(threadId, readerId),
        store.listRoots({ threadId, readerId, sort: wish.sort, offset, limit: COMMENTS_A_PAGE }),
      ]);
      const replies = await store.listReplies({
        rootIds: roots.map(({ id }) => id),
        readerId,
        limit: REPLIES_SHOWN,
      });
      return {
        rating: summarizeRatings(histogram),
        ratingBefore,
        commentCount: counts.commentCount,
        comments: roots.map((root) => viewThread(root, replies.get(root.id), readerId, now())),
        ...wish,
        pageCount: countPages(counts.rootCount),
        you: { stars: stars ?? null },
      };
    },
    getRating: async (threadId) => summarizeRatings(await countRatings(threadId)),
    async getReplies(rootId, readerId, page) {
      const root = await store.findComment(rootId);
      if (root?.threadId === undefined || root.isPrivate || root.parentId !== undefined) return undefined;
      const offset = (page - 1) * COMMENTS_A_PAGE;
      const found = await store.listReplies({ rootIds: [rootId], readerId, offset, limit: COMMENTS_A_PAGE });
      const replies = found.get(rootId);
      if (!replies && !(page === 1 && isShown(root, readerId))) return undefined;
      return {
        threadId: root.threadId,
        entry: viewThread(root, replies, readerId, now()),
        page,
        pageCount: countPages(replies?.total ?? 0),
      };
    },
    async findPlace(commentId, readerId) {
      const comment = await store.findComment(commentId);
      if (comment?.threadId === undefined || comment.isPrivate || !isShown(comment, readerId))
        return undefined;
      const { threadId } = comment;
      const repliesBefore =
        comment.parentId === undefined ? 0 : await store.countRepliesBefore(comment, readerId);
      if (repliesBefore >= REPLIES_SHOWN)
        return { threadId, repliesTo: comment.parentId, page: pageOf(repliesBefore) };
      const root = comment.parentId === undefined ? comment : await store.findComment(comment.parentId);
      if (!root) return undefined;
      const before = await store.countRootsBefore(root, { threadId, readerId });
      return { threadId, repliesTo: undefined, page: pageOf(before) };
    },
    async findShown(commentId, readerId) {
      const comment = await store.findComment(commentId);
      const isThere = comment?.threadId !== undefined && !comment.isPrivate && isShown(comment, readerId);
      return isThere ? viewComment(comment, readerId, now()) : undefined;
    },
    async listNewest(threadId, limit) {
      const newest = await store.listNewest(threadId, limit);
      return newest.map((comment) => viewComment(comment, undefined, now()));
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
    findRater: (readerId) => store.findRater(readerId),
    async rate(threadId, readerId, stars, { isQuarantined } = {}) {
      await refuseBanned(store, readerId);
      await store.setRating({
        threadId,
        readerId,
        stars,
        at: now(),
        ...(isQuarantined === undefined ? {} : { isHeld: isQuarantined }),
      });
    },
    withdrawRating: (threadId, readerId) => store.withdrawRating(threadId, readerId),
    async readReader(readerId) {
      const [record, privateReplies] = await Promise.all([
        store.readReader(readerId),
        store.listPrivateReplies(readerId),
      ]);
      return { ...record, privateReplies };
    },
    eraseReader: (readerId) => store.eraseReader(readerId),
    eraseThread: (threadId) => store.eraseThread(threadId),
    endNotice: (id) => store.endNotice(id),
    onChange: (listener) => store.onChange(listener),
    ping: () => store.ping(),
  };
}
