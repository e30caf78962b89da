import type { Comment, CommentStatus } from './comment.ts';
import { hasNewAddress, isLargeChange } from './compare-texts.ts';

/** So often a published comment can be changed in small ways before it waits for the coach; each one sends her a mail. */
export const MOST_CHANGES = 5;

export interface Edit {
  comment: Comment;
  /** What it will say. */
  text: string;
  /** What the coach approved, or what was first published. */
  approvedText: string;
  /** How often it was changed since, this time left out. */
  changes: number;
  /** Whether another comment of this reader is approved. */
  isTrusted: boolean;
}

/**
 * Where an edited comment stands. Approval is for the words that were read: a published comment waits again where its
 * author has no other approved one, and where the change adds an address, is large ({@link isLargeChange}) or is one
 * too many. Small ones stay published. What is not published stays where it is, and a private message that the coach
 * has read is unread again.
 */
export function decideEditedStatus({ comment, text, approvedText, changes, isTrusted }: Edit): CommentStatus {
  if (comment.status !== 'approved' || text === comment.text) return comment.status;
  if (comment.isPrivate || !isTrusted || changes >= MOST_CHANGES) return 'pending';
  return hasNewAddress(approvedText, text) || isLargeChange(approvedText, text) ? 'pending' : 'approved';
}
