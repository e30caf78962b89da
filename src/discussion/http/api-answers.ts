import type * as z from 'zod';
import type { Comment } from '../comment.ts';
import type { CommentThreadView, CommentView } from '../comment-view.ts';
import type { Discussion, RepliesState, ThreadState } from '../discussion.ts';
import { markdownToHtml } from '../markdown.ts';
import type { RatingSummary } from '../rating.ts';
import type { AddedComment } from '../store/store.ts';
import type {
  commentAnswerSchema,
  commentSchema,
  lettersRecordSchema,
  ratingSummarySchema,
  readerRecordSchema,
  repliesSchema,
  threadStateSchema,
} from './api-schemas.ts';

/** From what the discussion knows to what the API says: times as text, nothing as null. */
export function toRatingSummary({
  average,
  count,
  histogram,
}: RatingSummary): z.output<typeof ratingSummarySchema> {
  const [one, two, three, four, five] = histogram;
  return { average, count, histogram: [one, two, three, four, five] };
}

export function toThreadState(id: string, state: ThreadState): z.output<typeof threadStateSchema> {
  return {
    id,
    rating: toRatingSummary(state.rating),
    commentCount: state.commentCount,
    comments: state.comments.map(toCommentThread),
    page: state.page,
    pageCount: state.pageCount,
    sort: state.sort,
    you: state.you,
  };
}

export function toReplies({ entry, page, pageCount }: RepliesState): z.output<typeof repliesSchema> {
  return { comment: toCommentThread(entry), page, pageCount };
}

function toCommentThread({ id, comment, replies, replyCount }: CommentThreadView) {
  return { id, comment: comment ? toComment(comment) : null, replies: replies.map(toComment), replyCount };
}

function toComment(view: CommentView): z.output<typeof commentSchema> {
  const { id, author, name, text, html, createdAt, editedAt, isPending, isYours, isEditable } = view;
  return {
    id,
    author,
    name,
    text,
    html,
    createdAt: createdAt.toISOString(),
    editedAt: editedAt?.toISOString() ?? null,
    status: isPending ? 'pending' : 'approved',
    isYours,
    isEditable,
  };
}

/** A repeated request is answered as the first one was: its words are the same, its status is kept. */
export function toAddedComment(
  { comment, firstStatus }: AddedComment,
  { name, text }: { name: string; text: string },
) {
  return toAnswer({ ...comment, name, text, status: firstStatus });
}

export function toAnswer(comment: Comment): z.output<typeof commentAnswerSchema> {
  return {
    id: comment.id,
    threadId: comment.threadId ?? null,
    parentId: comment.parentId ?? null,
    name: comment.name,
    text: comment.text,
    html: markdownToHtml(comment.text),
    createdAt: comment.createdAt.toISOString(),
    status: comment.status === 'approved' ? 'approved' : 'pending',
    private: comment.isPrivate,
  };
}

type ReaderRecord = Awaited<ReturnType<Discussion['readReader']>>;

export function toReaderRecord(
  record: ReaderRecord | undefined,
  letters: z.output<typeof lettersRecordSchema> | undefined,
): z.output<typeof readerRecordSchema> {
  return {
    ratings: (record?.ratings ?? []).map((rating) => ({
      threadId: rating.threadId,
      stars: rating.stars,
      createdAt: rating.createdAt.toISOString(),
      updatedAt: rating.updatedAt.toISOString(),
    })),
    comments: (record?.comments ?? []).map((comment) => ({
      id: comment.id,
      threadId: comment.threadId ?? null,
      parentId: comment.parentId ?? null,
      name: comment.name,
      text: comment.text,
      status: comment.status,
      private: comment.isPrivate,
      answerEmail: comment.answerEmail ?? null,
      createdAt: comment.createdAt.toISOString(),
      editedAt: comment.editedAt?.toISOString() ?? null,
    })),
    privateReplies: (record?.privateReplies ?? []).map(({ id, text, createdAt }) => ({
      id,
      text,
      createdAt: createdAt.toISOString(),
    })),
    earlierTexts: (record?.earlierTexts ?? []).map(({ commentId, text, replacedAt }) => ({
      commentId,
      text,
      replacedAt: replacedAt.toISOString(),
    })),
    reports: (record?.reports ?? []).map(({ commentId, createdAt }) => ({
      commentId,
      createdAt: createdAt.toISOString(),
    })),
    notice: record?.notice
      ? { email: record.notice.email, confirmedAt: record.notice.confirmedAt?.toISOString() ?? null }
      : null,
    ratingsHeld: record?.isHeld ?? false,
    bannedAt: record?.bannedAt?.toISOString() ?? null,
    letters: letters ?? null,
  };
}
