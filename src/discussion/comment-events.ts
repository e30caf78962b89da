import type { Comment } from './comment.ts';
import type { EarlierText } from './earlier-text.ts';

/** What others want to hear of comments: the coach's mail, and the notices of replies. */
export interface CommentEvents {
  /** A comment arrived, whatever its status. */
  onComment(listener: (comment: Comment) => void): () => void;
  /** A comment, or an answer of the coach to a private one, can now be read by whom it is for. */
  onApproved(listener: (comment: Comment) => void): () => void;
  /** A reader asks the coach to look at a published comment. */
  onReported(listener: (comment: Comment) => void): () => void;
  /** A reader changed a published comment; it may be out of sight since. */
  onChanged(listener: (change: Changed) => void): () => void;
  arrived(comment: Comment): void;
  approved(comment: Comment): void;
  reported(comment: Comment): void;
  changed(change: Changed): void;
}

export interface Changed {
  /** As it is now. */
  comment: Comment;
  /** Undefined for a private message, of which no earlier words are kept. */
  earlier: EarlierText | undefined;
}

export function createCommentEvents(): CommentEvents {
  const arrived = createEvent<Comment>();
  const approved = createEvent<Comment>();
  const reported = createEvent<Comment>();
  const changed = createEvent<Changed>();
  return {
    onComment: arrived.listen,
    onApproved: approved.listen,
    onReported: reported.listen,
    onChanged: changed.listen,
    arrived: arrived.tell,
    approved: approved.tell,
    reported: reported.tell,
    changed: changed.tell,
  };
}

function createEvent<What>() {
  const listeners = new Set<(what: What) => void>();
  const listen = (listener: (what: What) => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
  const tell = (what: What) => {
    for (const listener of listeners) listener(what);
  };
  return { listen, tell };
}
