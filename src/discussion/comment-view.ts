import { isEditable, type Comment, type CommentAuthor } from './comment.ts';
import { buildTree } from './comment-tree.ts';
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
  replies: CommentView[];
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

export function viewComments(
  comments: readonly Comment[],
  reader: ReaderId | undefined,
  now: Date,
): CommentThreadView[] {
  return buildTree(comments).map(({ id, comment, replies }) => ({
    id,
    comment: comment && viewComment(comment, reader, now),
    replies: replies.map((reply) => viewComment(reply, reader, now)),
  }));
}
