import type { FieldFaults } from './fault.ts';
import type { RatingSummary, Stars } from './rating.ts';
import type { Thread } from './thread.ts';

/** Everything the discussion fragment shows: props in, HTML out. */
export interface DiscussionView {
  thread: Thread;
  rating: RatingSummary;
  commentCount: number;
  /** This reader's own part; `stars` is null where they have not rated. */
  you: { stars: Stars | null };
  /** What a reader is told after an act of theirs. */
  notice?: string;
  /** A refused form: what was wrong, by field. */
  faults?: FieldFaults;
}
