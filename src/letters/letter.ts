/**
 * `draft` waits for the coach, `waiting` for its hour; `paused` is a letter that too many servers refused, which goes
 * on when the coach says so.
 */
export type LetterState = 'draft' | 'waiting' | 'sending' | 'paused' | 'sent' | 'cancelled';

/** A letter about one post, or about those of a month. */
export interface Letter {
  /** `post.POST-ID` or `month.2026-11`: there is one of each. */
  id: string;
  kind: 'post' | 'month';
  postIds: readonly string[];
  subject: string;
  /** A few lines of the coach's above the post, as plain paragraphs; may be empty. */
  note: string;
  state: LetterState;
  /** When it is to leave; undefined for a draft. */
  dueAt: Date | undefined;
  createdAt: Date;
  /** When the first mail left. */
  startedAt: Date | undefined;
  sentAt: Date | undefined;
}

/** Without tracking: what the mail servers said, and what readers did by a link of this letter. */
export interface LetterNumbers {
  /** Mails that are still to be sent. */
  waiting: number;
  sent: number;
  /** Refused for good. */
  refused: number;
  /** Ended their letters by this one. */
  ended: number;
  /** Joined between this letter and the next one. */
  joined: number;
}

/** A letter as it is sent; each copy has its reader's own links in the place of {@link LINK_MARKS}. */
export interface MadeLetter {
  subject: string;
  html: string;
  text: string;
  /** Slugs of the topics of its posts: who chose topics gets it for one of them. Undefined where everybody is to get it. */
  topics?: readonly string[] | undefined;
}

/** What stands in a made letter where the reader's own links go. */
export const LINK_MARKS = { choices: 'letters-link:choices', end: 'letters-link:end' } as const;

/** Draws a letter as of now; undefined where none of its posts may be read by everybody. */
export type MakeLetter = (letter: Letter) => Promise<MadeLetter | undefined>;
