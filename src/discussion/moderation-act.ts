import type { CommentStatus } from './comment.ts';
import type { ReaderId } from './reader-token.ts';

/** What the coach can do about comments; each is written down and, but for a deletion, can be undone. */
export type ModerationActKind = 'approve' | 'keep' | 'reject' | 'spam' | 'reply' | 'ban' | 'delete';

/** A line of the audit log: what one act did to one comment or reader. */
export interface ModerationAct {
  id: string;
  /** Shared by everything that one press of a button did. */
  batchId: string;
  kind: ModerationActKind;
  threadId: string | undefined;
  /** Undefined where only a reader was concerned, or since the reader had themselves erased. */
  commentId: string | undefined;
  readerId: ReaderId | undefined;
  from: CommentStatus | undefined;
  to: CommentStatus | undefined;
  at: Date;
  undoneAt: Date | undefined;
}
