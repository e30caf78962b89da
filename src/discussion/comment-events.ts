import type { Comment } from './comment.ts';

/** What others want to hear of comments: the coach's mail, and the notices of replies. */
export interface CommentEvents {
  /** A comment arrived, whatever its status. */
  onComment(listener: (comment: Comment) => void): () => void;
  /** A comment, or an answer of the coach to a private one, can now be read by whom it is for. */
  onApproved(listener: (comment: Comment) => void): () => void;
  arrived(comment: Comment): void;
  approved(comment: Comment): void;
}

export function createCommentEvents(): CommentEvents {
  const arrived = new Set<(comment: Comment) => void>();
  const approved = new Set<(comment: Comment) => void>();
  return {
    onComment(listener) {
      arrived.add(listener);
      return () => arrived.delete(listener);
    },
    onApproved(listener) {
      approved.add(listener);
      return () => approved.delete(listener);
    },
    arrived(comment) {
      for (const listener of arrived) listener(comment);
    },
    approved(comment) {
      for (const listener of approved) listener(comment);
    },
  };
}
