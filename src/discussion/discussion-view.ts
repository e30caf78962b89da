import type { ThreadState } from './discussion.ts';
import type { FieldFaults } from './fault.ts';
import type { Thread } from './thread.ts';

/** Which form on the page: the one below the comments, or one that replies to, changes or reports a comment. */
export type FormName = 'rating' | 'comment' | `reply-${string}` | `edit-${string}` | `report-${string}`;

/** A form that was refused: what is wrong with it, and what had been typed. */
export interface RefusedForm {
  form: FormName;
  /** A sentence for each field at fault; `form` for what concerns no field. */
  faults: FieldFaults;
  typed: Readonly<Record<string, string>>;
}

/** Everything the discussion fragment shows: props in, HTML out. */
export interface DiscussionView extends ThreadState {
  thread: Thread;
  /** Whether word of replies can be sent by mail. */
  canNotify?: boolean;
  /** What a reader is told after an act of theirs. */
  notice?: string;
  /** The id of the element where they go on from there. */
  goOnAt?: string;
  refused?: RefusedForm;
  /** What search engines are told of the comments: JSON-LD, safe to stand in a script element. */
  structuredData?: string | undefined;
}
