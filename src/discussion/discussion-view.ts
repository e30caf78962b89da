import type { CommentView } from './comment-view.ts';
import type { RepliesState, ThreadState } from './discussion.ts';
import type { FieldFaults } from './fault.ts';
import type { RatingSummary, Stars } from './rating.ts';
import type { Thread } from './thread.ts';

// What pages and fragments of the discussion show: props in, HTML out.

/** What the article has in its hole: ratings, the form, and the first page of comments. */
export interface DiscussionView extends ThreadState {
  thread: Thread;
  /** Whether word of replies can be sent by mail. */
  canNotify?: boolean;
  /** What search engines are told of the comments: JSON-LD, safe to stand in a script element. */
  structuredData?: string | undefined;
}

/** A page of comments by itself. */
export type CommentsPageView = {
  thread: Thread;
  structuredData?: string | undefined;
} & ({ kind: 'thread'; state: ThreadState } | { kind: 'replies'; state: RepliesState });

/** Everything that a reader can write or press. */
export type FormKind = 'rating' | 'comment' | 'reply' | 'edit' | 'delete' | 'report' | 'message';

/** One form by itself: on a page of its own, or to take the place of the one that was sent by script. */
export interface WritingView {
  kind: FormKind;
  /** The id of its element: what comes back takes the place of what has it on the page. */
  name: string;
  /** Undefined for a message from the contact page, and where the post is gone. */
  thread: Thread | undefined;
  /** What is replied to, changed, deleted or reported. */
  comment?: Pick<CommentView, 'id' | 'name' | 'html' | 'text' | 'isEditable'> | undefined;
  /** A sentence for each field at fault; `form` for what concerns no field. */
  faults: FieldFaults;
  typed: Readonly<Record<string, string>>;
  canNotify?: boolean;
}

/** What is other than it was on the page of a reader who acted by script. */
export interface ActedView {
  thread: Thread;
  /** What they are told. */
  notice: string;
  /** The id of the element where they go on from there. */
  goOnAt: string;
  rating?: { rating: RatingSummary; you: { stars: Stars | null } };
  /** A form as it is before anything is typed. */
  isFormEmptied?: boolean;
  /** A comment that is new or changed, in the list of the comment it replies to. */
  comment?: { shown: CommentView; rootId: string | undefined };
  removedId?: string;
  commentCount?: number;
  canNotify?: boolean;
}

/** A refusal that has no form to come back to. */
export interface ProblemView {
  /** That of the article it is about, or of the site. */
  language: string;
  title: string;
  sentence: string;
}
