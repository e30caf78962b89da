import type { Comment } from './comment.ts';
import type { ReaderRecord } from './store/store.ts';
import type { Thread } from './thread.ts';

/** What a reader sees of what is held about them. */
export interface YouView {
  /** Undefined for who has no token: nothing is held about them. */
  record: (ReaderRecord & { privateReplies: Comment[] }) | undefined;
  threads: ReadonlyMap<string, Thread>;
  notice?: string | undefined;
}

/** The page that a link in a mail leads to. */
export interface NoticeView {
  act: 'confirm' | 'end';
  state: 'ask' | 'done' | 'unknown';
  token: string;
  email: string | undefined;
}
