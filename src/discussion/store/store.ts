import type { Comment, CommentStatus, Delivery } from '../comment.ts';
import type { EarlierText } from '../earlier-text.ts';
import type { ImportedComment, ImportedRating } from '../imported.ts';
import type { MailStore } from '../mail/mail-store.ts';
import type { ModerationAct, ModerationActKind } from '../moderation-act.ts';
import type { Waiting } from '../owner/desk-view.ts';
import type { OwnerStore } from '../owner/owner-store.ts';
import type { Histogram, Stars } from '../rating.ts';
import type { ReaderId } from '../reader-token.ts';
import type { Sort } from '../thread-page.ts';

/**
 * Where the discussion lives. Asynchronous although SQLite is not, so that the backend can change.
 * Whatever writes is durable when its promise resolves: a power cut after it loses nothing.
 */
export type Store = RatingStore &
  CommentStore &
  ThreadStore &
  MessageStore &
  ModerationStore &
  ReaderStore &
  NoticeStore &
  ReportStore &
  EarlierTextStore &
  ReadingStore &
  ImportStore &
  OwnerStore &
  MailStore &
  StoreLife;

export interface RatingStore {
  /**
   * A held reader's rating is kept in quarantine and not counted. Whether they are held is decided by
   * their first rating of all, and goes by what was decided then whatever `isHeld` says later. Left out
   * for a new reader, or a known one, who is not held: their rating says that they rated, and a row more
   * would cost a tenth of the ratings a second. One that changes goes on counting or waiting as before.
   */
  setRating(rating: {
    threadId: string;
    readerId: ReaderId;
    stars: Stars;
    at: Date;
    isHeld?: boolean;
  }): Promise<void>;
  /** Undefined for who has never rated anywhere, or had themselves erased; withdrawing changes nothing. */
  findRater(readerId: ReaderId): Promise<Rater | undefined>;
  withdrawRating(threadId: string, readerId: ReaderId): Promise<void>;
  findRating(threadId: string, readerId: ReaderId): Promise<Stars | undefined>;
  /** Counted from the rows each time. */
  countRatings(threadId: string): Promise<Histogram>;
  /** Ratings and approved comments of many threads, in one query; a thread without either is missing. */
  countThreads(threadIds: readonly string[]): Promise<Map<string, ThreadCounts>>;
  /** How many ratings of each thread wait in quarantine. */
  countQuarantined(): Promise<{ threadId: string; count: number; latestAt: Date }[]>;
  /**
   * Counts a thread's quarantined ratings and lets their readers go, or throws them away, and their
   * readers stay held. What waits in other threads waits for a word about those.
   */
  endQuarantine(threadId: string, verdict: 'count' | 'discard'): Promise<number>;
}

/** A reader who has rated, if only once and long ago. */
export interface Rater {
  /** Came in a burst: nothing they rate is counted until the coach says so. */
  isHeld: boolean;
}

export interface ThreadCounts {
  histogram: Histogram;
  commentCount: number;
}

export interface NewComment extends Omit<Comment, 'editedAt'> {
  /** A client's own name for this act, with a hash of all it asked for. */
  idempotency?: { key: string; requestHash: string } | undefined;
  /** Spent by this comment: another one with the same is refused. */
  proof?: { id: string; expiresAt: Date } | undefined;
}

export interface AddedComment {
  comment: Comment;
  /** Whether this had been said before, so that nothing was added. */
  isRepeat: boolean;
  /** The status that was answered the first time. */
  firstStatus: CommentStatus;
}

export interface CommentStore {
  /**
   * Adds a comment once: a repeat by its key, or the same words by the same reader in the same
   * place within 15 seconds, gives the one that is there.
   *
   * @returns `key-reused` where the key came with another request before, `proof-spent` where the
   * proof did.
   */
  addComment(comment: NewComment): Promise<AddedComment | 'key-reused' | 'proof-spent'>;
  findComment(id: string): Promise<Comment | undefined>;
  /**
   * The reader's comment, if they may still change it: written since `editableSince`, theirs, and, where `from` is
   * given, of that status still.
   */
  editComment(edit: {
    id: string;
    readerId: ReaderId;
    text: string;
    from?: CommentStatus;
    status: CommentStatus;
    /** Keeps what it said before, until the coach has looked at the change. */
    isEarlierKept?: boolean;
    at: Date;
    editableSince: Date;
  }): Promise<Comment | undefined>;
  /** Empties the reader's own comment; false where it is not theirs or not there. */
  removeComment(id: string, readerId: ReaderId): Promise<boolean>;
  /** Approved public comments of this reader, one of them aside. */
  countApproved(readerId: ReaderId, exceptId?: string): Promise<number>;
}

/** Whose view of which thread. */
export interface CommentsOfThread {
  threadId: string;
  readerId?: ReaderId | undefined;
}

/**
 * A thread as its readers see it, a page at a time: what is published, and the reader's own that waits; private
 * messages aside.
 */
export interface ThreadStore {
  /** How many are published, and how many reply to none, in the list of this reader. */
  countThread(threadId: string, readerId?: ReaderId): Promise<{ commentCount: number; rootCount: number }>;
  /** Comments that reply to none, and what is left of those that are gone, where replies to them stay. */
  listRoots(page: CommentsOfThread & { sort: Sort; offset: number; limit: number }): Promise<Comment[]>;
  /** The replies to each of these, the first first, with how many there are; one without any is missing. */
  listReplies(page: {
    rootIds: readonly string[];
    readerId?: ReaderId | undefined;
    offset?: number;
    /** For each of them. */
    limit: number;
  }): Promise<Map<string, { replies: Comment[]; total: number }>>;
  /** How many of the comments that reply to none were written before this one. */
  countRootsBefore(comment: Comment, whose: CommentsOfThread): Promise<number>;
  /** How many of the replies beside this one were written before it. */
  countRepliesBefore(reply: Comment, readerId?: ReaderId): Promise<number>;
  /** Published ones, the newest first. */
  listNewest(threadId: string, limit: number): Promise<Comment[]>;
  /**
   * Leaves nothing of a thread's ratings and comments, in the database's files either. Private messages that were
   * written under it stay: they are letters to the coach.
   */
  eraseThread(threadId: string): Promise<void>;
}

/** Private messages, and what the coach answers to them. */
export interface MessageStore {
  /** The coach's answers to each of these messages, the first first; one without any is missing. */
  listAnswers(messageIds: readonly string[]): Promise<Map<string, Comment[]>>;
  /** What became of the mail with an answer. */
  setDelivery(answerId: string, delivery: Delivery): Promise<void>;
  /** Leaves nothing of a private message, its sender's address and the answers to it; written down as an act. */
  deleteMessage(act: { id: string; batchId: string; at: Date }): Promise<boolean>;
}

export interface QueueFilter {
  /** All, where it is left out. */
  status?: CommentStatus | undefined;
  isPrivate?: boolean | undefined;
  /** Published ones that a reader reported, and that the coach has not decided about. */
  isReported?: true | undefined;
  /** Those that their authors changed after they were published, and that the coach has not decided about. */
  isChanged?: true | undefined;
  /** Words to look for in names and texts, in any case. */
  search?: string | undefined;
  /** Goes on after this comment, towards older ones. */
  before?: string | undefined;
  limit: number;
}

export interface ModerationStore {
  /** Newest first; emptied comments are left out. */
  listComments(filter: QueueFilter): Promise<Comment[]>;
  countByStatus(): Promise<Record<CommentStatus, number>>;
  /** What readers sent that the coach has not decided about. */
  countWaiting(): Promise<Waiting>;
  /**
   * Moves comments to a status and writes it down. Emptied ones, and those there already, are passed over. What is
   * approved is approved as it reads now.
   */
  moderate(act: {
    ids: readonly string[];
    kind: ModerationActKind;
    to: CommentStatus;
    batchId: string;
    at: Date;
  }): Promise<Comment[]>;
  /** The coach looked at reported or changed comments and leaves them where they are, as they read now. */
  keep(act: { ids: readonly string[]; batchId: string; at: Date }): Promise<Comment[]>;
  /**
   * The coach's reply, written down as an act. One of this id that says the same, to the same, is there already where she
   * sent it twice; one that says something else gets another id.
   */
  addReply(reply: Comment, batchId: string): Promise<{ reply: Comment; batchId: string; isRepeat: boolean }>;
  /** Bans a reader, and takes what they have waiting for approval out of the queue. */
  banReader(act: { readerId: ReaderId; batchId: string; at: Date }): Promise<Comment[]>;
  isBanned(readerId: ReaderId): Promise<boolean>;
  /**
   * Takes back everything of one act. A comment that has moved on since then stays as it is.
   *
   * @returns what was taken back; empty where it was undone before or never was.
   */
  undo(batchId: string, at: Date): Promise<ModerationAct[]>;
  /** Newest first. */
  listActs(page: { before?: string | undefined; limit: number }): Promise<ModerationAct[]>;
}

export interface ReaderRecord {
  ratings: { threadId: string; stars: Stars; createdAt: Date; updatedAt: Date }[];
  comments: Comment[];
  notice: ReplyNotice | undefined;
  /** What their published comments said before they changed them. */
  earlierTexts: EarlierText[];
  /** Comments that this reader reported. */
  reports: { commentId: string; createdAt: Date }[];
  /** Whether their ratings wait for the coach; see {@link Rater}. */
  isHeld: boolean;
  bannedAt: Date | undefined;
}

export interface ReaderStore {
  /** Everything held about a reader. */
  readReader(readerId: ReaderId): Promise<ReaderRecord>;
  /** The coach's answers to this reader's private messages. */
  listPrivateReplies(readerId: ReaderId): Promise<Comment[]>;
  /** Leaves nothing of a reader, in the database's files either. */
  eraseReader(readerId: ReaderId): Promise<void>;
}

/** A reader's wish to be told of replies by mail. */
export interface ReplyNotice {
  id: string;
  readerId: ReaderId;
  email: string;
  createdAt: Date;
  /** Undefined until the address's owner has said yes. */
  confirmedAt: Date | undefined;
  /**
   * Whether the yes came from the reader's own browser: who wrote and who has the mailbox are one. Elsewhere somebody may
   * have given another's address, whose owner agreed to mails and to nothing more.
   */
  isProven: boolean;
}

export interface NoticeStore {
  /** Replaces an earlier wish; the same address, once confirmed, stays confirmed. */
  askForNotice(notice: { id: string; readerId: ReaderId; email: string; at: Date }): Promise<ReplyNotice>;
  findNotice(id: string): Promise<ReplyNotice | undefined>;
  findNoticeOf(readerId: ReaderId): Promise<ReplyNotice | undefined>;
  /** Confirmed wishes of everybody who wrote in the conversation that begins with this comment. */
  listNoticesOf(rootId: string): Promise<ReplyNotice[]>;
  confirmNotice(id: string, yes: { at: Date; isProven: boolean }): Promise<boolean>;
  endNotice(id: string): Promise<boolean>;
  /** Forgets addresses that nobody confirmed. */
  dropUnconfirmed(before: Date): Promise<number>;
}

/** Readers who ask the coach to look at a comment. */
export interface ReportStore {
  /** Once for a reader and a comment; undefined where there is no such published comment of a reader. */
  addReport(report: {
    commentId: string;
    readerId: ReaderId;
    at: Date;
  }): Promise<{ comment: Comment; isRepeat: boolean } | undefined>;
  /** How many readers' reports of each comment wait for the coach; one without any is missing. */
  countReports(commentIds: readonly string[]): Promise<Map<string, number>>;
}

/** What published comments said before their authors changed them. */
export interface EarlierTextStore {
  /** By comment; one without a change that waits for the coach is missing. */
  findEarlierTexts(commentIds: readonly string[]): Promise<Map<string, EarlierText>>;
}

/** How often a post was opened within a day, and by how many readers. */
export interface Reading {
  /** Empty for all pages of the site together. */
  postId: string;
  views: number;
  readers: number;
}

/** Sums of what readers opened; nothing of who they were. */
export interface ReadingStore {
  /** Adds to the sums of a day, such as "2026-11-24". */
  addReadings(day: string, readings: readonly Reading[]): Promise<void>;
  /** Those of this day and later ones. */
  listReadings(since: string): Promise<(Reading & { day: string })[]>;
  /** Ratings that count and published comments of readers, by post and by the span of time since then, from zero. */
  countGiven(spans: { since: Date; milliseconds: number }): Promise<Given[]>;
}

export interface Given {
  postId: string;
  span: number;
  kind: 'rating' | 'comment';
  count: number;
}

/** What comes with a post from where it stood before. */
export interface ImportStore {
  /** Adds those that are not here yet, and says how many they were: what was changed or refused here since stays so. */
  addImported(threadId: string, comments: readonly ImportedComment[]): Promise<number>;
  /** Told beside the ratings that are given here, and counted with none of them. */
  setImportedRating(threadId: string, rating: ImportedRating): Promise<void>;
  findImportedRating(threadId: string): Promise<ImportedRating | undefined>;
}

export interface StoreLife {
  /** Calls back with a thread's id after each change to it, here or in another process; gives a function that ends this. */
  onChange(listener: (threadId: string) => void): () => void;
  /** Rejects where the store cannot answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
