import type { Selectable } from 'kysely';
import type { Comment } from '../comment.ts';
import type { Tables } from './tables.ts';

export type CommentRow = Selectable<Tables['comment']>;

export function rowToComment(row: CommentRow): Comment {
  return {
    id: row.id,
    threadId: row.thread_id ?? undefined,
    parentId: row.parent_id ?? undefined,
    readerId: row.reader_id ?? undefined,
    author: row.author,
    name: row.name,
    text: row.text,
    status: row.status,
    isPrivate: row.is_private === 1,
    createdAt: new Date(row.created_at),
    editedAt: row.edited_at === null ? undefined : new Date(row.edited_at),
    answerEmail: row.answer_email ?? undefined,
    delivery: row.delivery ?? undefined,
  };
}

export function commentToRow(
  comment: Omit<Comment, 'editedAt'>,
  idempotency?: { key: string; requestHash: string },
): CommentRow {
  return {
    id: comment.id,
    thread_id: comment.threadId ?? null,
    parent_id: comment.parentId ?? null,
    reader_id: comment.readerId ?? null,
    author: comment.author,
    name: comment.name,
    text: comment.text,
    status: comment.status,
    first_status: comment.status,
    is_private: comment.isPrivate ? 1 : 0,
    idempotency_key: idempotency?.key ?? null,
    request_hash: idempotency?.requestHash ?? null,
    created_at: comment.createdAt.getTime(),
    edited_at: null,
    answer_email: comment.answerEmail ?? null,
    delivery: comment.delivery ?? null,
  };
}

/** What is left of a comment that was taken back: a place for its replies to hang on. */
export const EMPTIED = {
  name: '',
  text: '',
  status: 'removed',
  edited_at: null,
  answer_email: null,
  delivery: null,
} as const;
