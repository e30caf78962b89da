import { createHash } from 'node:crypto';
import { EDIT_MINUTES, isEditable, type Comment, type CommentStatus } from './comment.ts';
import type { CommentEvents } from './comment-events.ts';
import type { Proof } from './brakes/proofs.ts';
import { decideEditedStatus } from './edit-status.ts';
import { Fault } from './fault.ts';
import type { ReaderId } from './reader-token.ts';
import { refuseBanned } from './refuse-banned.ts';
import type { AddedComment, Store } from './store/store.ts';

export interface NewCommentRequest {
  /** Undefined for a message from the contact page, which is always private. */
  threadId: string | undefined;
  parentId?: string | undefined;
  readerId: ReaderId;
  name: string;
  text: string;
  isPrivate: boolean;
  /** Of a private message: where the coach's answer shall go. */
  answerEmail?: string | undefined;
  idempotencyKey?: string | undefined;
  proof?: Proof | undefined;
  /** Looks like a machine's: kept out of the queue, where the coach can still find it. */
  isSuspect?: boolean | undefined;
}

/** What readers do with comments. Names and texts have been through their schemas. */
export interface Comments {
  /**
   * Adds a comment: pending for a first-time reader, approved for one who has an approved comment.
   *
   * @throws {Fault} `reader-banned`, `not-found` (the comment replied to), `key-reused`, `proof-refused`
   */
  addComment(request: NewCommentRequest): Promise<AddedComment>;
  /**
   * Changes what a comment says; where it stands then, `edit-status.ts` says. Of one that was published the coach hears,
   * and what she approved is kept beside it.
   *
   * @throws {Fault} `reader-banned`, `not-found`, `not-yours`, `too-late-to-edit`
   */
  editComment(id: string, readerId: ReaderId, text: string): Promise<Comment>;
  /** @throws {Fault} `not-found`, `not-yours` */
  removeComment(id: string, readerId: ReaderId): Promise<Comment>;
  /** Asks the coach to look at a published comment of a reader. @throws {Fault} `reader-banned`, `not-found` */
  reportComment(id: string, readerId: ReaderId): Promise<void>;
}

export interface CommentsOptions {
  store: Store;
  events: CommentEvents;
  now: () => Date;
  makeId: () => string;
}

export function createComments({ store, events, now, makeId }: CommentsOptions): Comments {
  const getOwn = async (id: string, readerId: ReaderId) => {
    const comment = await store.findComment(id);
    // To a stranger, what is not published does not exist.
    const isSeen =
      comment &&
      comment.status !== 'removed' &&
      (comment.readerId === readerId || (comment.status === 'approved' && !comment.isPrivate));
    if (!isSeen) throw new Fault('not-found', ({ words }) => words.faults.noComment);
    if (comment.readerId !== readerId) throw new Fault('not-yours', ({ words }) => words.faults.notYours);
    return comment;
  };
  /** Replies are two levels deep: a reply to a reply hangs on what that one replies to. */
  const findRoot = async (request: NewCommentRequest) => {
    if (request.parentId === undefined) return undefined;
    const parent = await store.findComment(request.parentId);
    if (
      parent?.status !== 'approved' ||
      parent.isPrivate ||
      parent.threadId === undefined ||
      parent.threadId !== request.threadId
    ) {
      throw new Fault('not-found', ({ words }) => words.faults.repliedToGone, {
        parentId: ({ words }) => words.faults.repliedToExpected,
      });
    }
    return parent.parentId ?? parent.id;
  };
  const decideStatus = async ({
    readerId,
    isPrivate,
    isSuspect,
  }: NewCommentRequest): Promise<CommentStatus> => {
    if (isSuspect) return 'spam';
    // A private message waits for the coach's eyes, not for her approval.
    if (isPrivate) return 'pending';
    return (await store.countApproved(readerId)) > 0 ? 'approved' : 'pending';
  };

  return {
    async addComment(request) {
      const { threadId, readerId, name, text, isPrivate, idempotencyKey } = request;
      await refuseBanned(store, readerId);
      const added = await store.addComment({
        id: makeId(),
        threadId,
        parentId: await findRoot(request),
        readerId,
        author: 'reader',
        name,
        text,
        status: await decideStatus(request),
        isPrivate,
        answerEmail: isPrivate ? request.answerEmail : undefined,
        delivery: undefined,
        createdAt: now(),
        proof: request.proof,
        idempotency:
          idempotencyKey === undefined
            ? undefined
            : { key: idempotencyKey, requestHash: hashRequest(request) },
      });
      if (added === 'key-reused') {
        throw new Fault('key-reused', ({ words }) => words.faults.keyReused);
      }
      if (added === 'proof-spent') {
        throw new Fault('proof-refused', ({ words }) => words.faults.sendAgain, {
          proof: ({ words }) => words.faults.proof.spent,
        });
      }
      if (!added.isRepeat) {
        events.arrived(added.comment);
        if (added.comment.status === 'approved') events.approved(added.comment);
      }
      return added;
    },
    async editComment(id, readerId, text) {
      await refuseBanned(store, readerId);
      const at = now();
      // The coach may decide about it between the look and the change: then it is looked at once more.
      for (let tries = 0; tries < 3; tries += 1) {
        const comment = await getOwn(id, readerId);
        const earlier = (await store.findEarlierTexts([id])).get(id);
        const isPublished = comment.status === 'approved' && text !== comment.text;
        const status = decideEditedStatus({
          comment,
          text,
          approvedText: earlier?.text ?? comment.text,
          changes: earlier?.changes ?? 0,
          isTrusted: isPublished && (await store.countApproved(readerId, id)) > 0,
        });
        const edited = await store.editComment({
          id,
          readerId,
          text,
          from: comment.status,
          status,
          isEarlierKept: isPublished && !comment.isPrivate,
          at,
          editableSince: new Date(at.getTime() - EDIT_MINUTES * 60_000),
        });
        if (edited && isPublished) {
          events.changed({ comment: edited, earlier: (await store.findEarlierTexts([id])).get(id) });
        }
        if (edited) return edited;
        if (!isEditable(comment, at)) break;
      }
      throw new Fault('too-late-to-edit', ({ words, figure }) =>
        words.faults.tooLateToEdit(figure(EDIT_MINUTES)),
      );
    },
    async removeComment(id, readerId) {
      const comment = await getOwn(id, readerId);
      await store.removeComment(id, readerId);
      return comment;
    },
    async reportComment(id, readerId) {
      await refuseBanned(store, readerId);
      const reported = await store.addReport({ commentId: id, readerId, at: now() });
      if (!reported) throw new Fault('not-found', ({ words }) => words.faults.noComment);
      if (!reported.isRepeat) events.reported(reported.comment);
    },
  };
}

function hashRequest({ threadId, parentId, name, text, isPrivate, answerEmail }: NewCommentRequest): string {
  const way = answerEmail === undefined ? [] : [answerEmail];
  const parts = JSON.stringify([threadId ?? null, parentId ?? null, name, text, isPrivate, ...way]);
  return createHash('sha256').update(parts).digest('base64url');
}
