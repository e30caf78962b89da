import type { Comment } from './comment.ts';

/** What others want to hear of comments: the coach's mail, and the notices of replies. */
export interface CommentEvents {
  /** A comment arrived, whatever its status. */
  onComment(listener: (comment: Comment) => void): () => void;
  /** A comment, or an answer of the coach to a private one, can now be read by whom it is for. */
  onApproved(listener: (comment: Comment) => void): () => void;
  /** A reader asks the coach to look at a published comment. */
  onReported(listener: (comment: Comment) => void): () => void;
  arrived(comment: Comment): void;
  approved(comment: Comment): void;
  reported(comment: Comment): void;
}

type Listener = (comment: Comment) => void;

export function createCommentEvents(): CommentEvents {
  const arrived = createEvent();
  const approved = createEvent();
  const reported = createEvent();
  return {
    onComment: arrived.listen,
    onApproved: approved.listen,
    onReported: reported.listen,
    arrived: arrived.tell,
    approved: approved.tell,
    reported: reported.tell,
  };
}

function createEvent() {
  const listeners = new Set<Listener>();
  const listen = (listener: Listener) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
  const tell = (comment: Comment) => {
    for (const listener of listeners) listener(comment);
  };
  return { listen, tell };
}
