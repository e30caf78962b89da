import * as z from 'zod';
import { cleanText } from '../lib/clean-text.ts';
import { demandFields } from './demand-fields.ts';
import { nameSchema, textSchema, type Comment, type CommentStatus } from './comment.ts';
import type { CommentEvents } from './comment-events.ts';
import { Fault } from './fault.ts';
import type { ModerationAct } from './moderation-act.ts';
import type { QueueFilter, Store } from './store/store.ts';

/** What one press of a button did; `batchId` is what {@link Moderation.undo} takes. */
export interface Moderated {
  batchId: string;
  comments: Comment[];
}

/** What the coach can do. Who may call it is for the routes to see to. */
export interface Moderation {
  /** Newest first; `next` is the `before` of the page that follows. */
  list(filter?: Partial<QueueFilter>): Promise<{ comments: Comment[]; next: string | undefined }>;
  count(): Promise<Record<CommentStatus, number>>;
  countWaiting: Store['countWaiting'];
  /** @throws {Fault} `not-found` */
  get(id: string): Promise<Comment>;
  approve(ids: readonly string[]): Promise<Moderated>;
  reject(ids: readonly string[]): Promise<Moderated>;
  markSpam(ids: readonly string[]): Promise<Moderated>;
  /** Leaves reported or changed comments where they are: done with their reports, and with what they said before. */
  keep(ids: readonly string[]): Promise<Moderated>;
  /** How many readers' reports of each comment wait for the coach. */
  countReports: Store['countReports'];
  /** What changed comments said before, where the coach has not decided about the change. */
  findEarlierTexts: Store['findEarlierTexts'];
  /**
   * Answers as the coach; a comment that waits is approved by it. The answer to a private message
   * is private. What is said once more under the same id is said once.
   *
   * @throws {Fault} `not-found`, `invalid-fields`
   */
  reply(
    id: string,
    reply: { id?: string | undefined; name: string; text: string },
  ): Promise<{ batchId: string; reply: Comment }>;
  /**
   * Bans who wrote this comment: what they have in the queue goes, and nothing more is taken from them.
   *
   * @throws {Fault} `not-found`: nobody by that id, or a reader who had themselves erased.
   */
  ban(commentId: string): Promise<Moderated>;
  /**
   * Deletes a private message for good, with its sender's address and the answers to it.
   *
   * @throws {Fault} `not-found`
   */
  deleteMessage(id: string): Promise<Moderated>;
  /** The coach's answers to private messages, with what became of them. */
  listAnswers: Store['listAnswers'];
  /** @returns the acts taken back; none where it was undone before. */
  undo(batchId: string): Promise<ModerationAct[]>;
  /** The audit log, newest first. */
  listActs(page?: { before?: string; limit?: number }): Promise<ModerationAct[]>;
  /** Ratings that a burst brought, by thread. */
  listQuarantined: Store['countQuarantined'];
  endQuarantine: Store['endQuarantine'];
}

export interface ModerationOptions {
  store: Store;
  events: CommentEvents;
  now: () => Date;
  makeId: () => string;
}

/** A page of the queue, as much as a phone shows in some ten screens. */
const PAGE = 25;

export function createModeration({ store, events, now, makeId }: ModerationOptions): Moderation {
  const get = async (id: string) => {
    const comment = await store.findComment(id);
    if (!comment || comment.status === 'removed') {
      throw new Fault('not-found', ({ words }) => words.faults.noCommentOrTakenBack);
    }
    return comment;
  };
  const move = async (ids: readonly string[], kind: 'approve' | 'reject' | 'spam', to: CommentStatus) => {
    const batchId = makeId();
    const comments = await store.moderate({ ids, kind, to, batchId, at: now() });
    if (to === 'approved') for (const comment of comments) events.approved(comment);
    return { batchId, comments };
  };

  return {
    async list({ limit = PAGE, search, ...filter } = {}) {
      // As texts are stored.
      const cleaned = search === undefined ? undefined : cleanText(search);
      const comments = await store.listComments({ ...filter, search: cleaned, limit: limit + 1 });
      const page = comments.slice(0, limit);
      return { comments: page, next: comments.length > limit ? page.at(-1)?.id : undefined };
    },
    count: () => store.countByStatus(),
    countWaiting: () => store.countWaiting(),
    get,
    approve: (ids) => move(ids, 'approve', 'approved'),
    reject: (ids) => move(ids, 'reject', 'rejected'),
    markSpam: (ids) => move(ids, 'spam', 'spam'),
    async keep(ids) {
      const batchId = makeId();
      return { batchId, comments: await store.keep({ ids, batchId, at: now() }) };
    },
    countReports: (ids) => store.countReports(ids),
    findEarlierTexts: (ids) => store.findEarlierTexts(ids),
    async reply(id, given) {
      const to = await get(id);
      const { name, text } = demandFields(z.object({ name: nameSchema, text: textSchema }), given);
      const batchId = makeId();
      if (to.status !== 'approved') {
        const approved = await store.moderate({
          ids: [id],
          kind: 'approve',
          to: 'approved',
          batchId,
          at: now(),
        });
        for (const comment of approved) events.approved(comment);
      }
      const added = await store.addReply(
        {
          id: given.id ?? makeId(),
          threadId: to.threadId,
          parentId: to.parentId ?? to.id,
          readerId: undefined,
          author: 'owner',
          name,
          text,
          status: 'approved',
          isPrivate: to.isPrivate,
          createdAt: now(),
          editedAt: undefined,
          answerEmail: undefined,
          delivery: to.answerEmail === undefined ? undefined : 'waiting',
        },
        batchId,
      );
      if (!added.isRepeat) events.approved(added.reply);
      return added;
    },
    async ban(commentId) {
      const { readerId } = await get(commentId);
      if (readerId === undefined) throw new Fault('not-found', ({ words }) => words.faults.nobodyKnown);
      const batchId = makeId();
      return { batchId, comments: await store.banReader({ readerId, batchId, at: now() }) };
    },
    async deleteMessage(id) {
      const batchId = makeId();
      const comment = await get(id);
      if (!(await store.deleteMessage({ id, batchId, at: now() })))
        throw new Fault('not-found', ({ words }) => words.faults.noMessage);
      return { batchId, comments: [comment] };
    },
    listAnswers: (ids) => store.listAnswers(ids),
    undo: (batchId) => store.undo(batchId, now()),
    listActs: ({ limit = 50, before } = {}) => store.listActs({ before, limit }),
    listQuarantined: () => store.countQuarantined(),
    endQuarantine: (threadId, verdict) => store.endQuarantine(threadId, verdict),
  };
}
