import { isEditable, type Comment, type CommentAuthor } from './comment.ts';
import { markdownToHtml } from './markdown.ts';
import type { ReaderId } from './reader-token.ts';

/** A comment as its reader sees it. */
export interface CommentView {
  id: string;
  author: CommentAuthor;
  name: string;
  /** As it was typed. */
  text: string;
  /** As it is shown; ours, since {@link markdownToHtml} made it. */
  html: string;
  createdAt: Date;
  editedAt: Date | undefined;
  isPending: boolean;
  isYours: boolean;
  isEditable: boolean;
}

export interface CommentThreadView {
  id: string;
  /** Undefined where it was taken back while it had replies. */
  comment: CommentView | undefined;
  /** The first of them, or a page of them. */
  replies: CommentView[];
  replyCount: number;
}

export function viewComment(comment: Comment, reader: ReaderId | undefined, now: Date): CommentView {
  const isYours = reader !== undefined && comment.readerId === reader;
  return {
    id: comment.id,
    author: comment.author,
    name: comment.name,
    text: comment.text,
    html: markdownToHtml(comment.text),
    createdAt: comment.createdAt,
    editedAt: comment.editedAt,
    // To its author, what was taken for spam looks like what waits: a machine learns nothing from it.
    isPending: comment.status !== 'approved',
    isYours,
    isEditable: isYours && isEditable(comment, now),
  };
}

/** A comment that replies to none with replies to it. One that this reader must not see is a place for them alone. */
export function viewThread(
  root: Comment,
  { replies, total }: { replies: readonly Comment[]; total: number } = { replies: [], total: 0 },
  reader: ReaderId | undefined,
  now: Date,
): CommentThreadView {
  return {
    id: root.id,
    comment: isShown(root, reader) ? viewComment(root, reader, now) : undefined,
    replies: replies.map((reply) => viewComment(reply, reader, now)),
    replyCount: total,
  };
}

/** Whether this reader sees a public comment. */
export function isShown({ status, readerId }: Comment, reader: ReaderId | undefined): boolean {
  if (status === 'approved') return true;
  return reader !== undefined && readerId === reader && (status === 'pending' || status === 'spam');
}
