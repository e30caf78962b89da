import type { CommentStatus } from './comment.ts';

/** A comment that was written where a post stood before it came here. Nobody here can change it or take it back. */
export interface ImportedComment {
  /** Made of what it was called there, so that it is the same when it comes once more. */
  id: string;
  /** Of one that replies to none itself. */
  parentId: string | undefined;
  name: string;
  text: string;
  createdAt: Date;
  status: Extract<CommentStatus, 'approved' | 'pending' | 'rejected'>;
}

/** How readers rated a post where it stood before. */
export interface ImportedRating {
  /** Of one to five stars, to the hundredth. */
  average: number;
  count: number;
}
