import { createTurns } from '../../lib/in-turn.ts';
import { repeatInTime, type Repeat } from '../../lib/repeat.ts';
import type { LettersStore } from '../../letters/store/letter-store.ts';
import { addLetterOfMonth } from './letter-of-month.ts';
import { lettersWhenLive, type LivePost } from './when-live.ts';

/** What letters need to know of the site as it is live now. */
export interface LettersLive {
  /** Undefined where the release does not say: it was built before there were letters. */
  posts: readonly LivePost[] | undefined;
  /** Undefined where the site has no letters. */
  send: 'when-published' | 'by-hand' | undefined;
  language: string;
  timeZone: string;
}

/** Makes letters of what goes live, and of each month. */
export interface FollowSite {
  /** To be called as a release goes live. */
  setLive(live: LettersLive): Promise<void>;
  close(): Promise<void>;
}

export interface FollowSiteOptions {
  store: LettersStore;
  /** Told that a letter may leave. */
  wake: () => void;
  now: () => Date;
  repeat?: Repeat | undefined;
}

/** A month begins at midnight, and its letter leaves at eight. */
const LOOK_MILLISECONDS = 10 * 60_000;

export function followSite({ store, wake, now, repeat = repeatInTime }: FollowSiteOptions): FollowSite {
  // Two releases that go live at once would each count the other's post as unknown.
  const takeTurn = createTurns();
  let live: LettersLive | undefined;
  const look = async () => {
    if (!live?.posts || live.send === undefined) return;
    const { posts, send, language, timeZone } = live;
    if (await addLetterOfMonth({ store, posts, send, language, timeZone, now: now() })) wake();
  };
  const safely = (act: () => Promise<void>) =>
    takeTurn(act).catch((error: unknown) => {
      console.error('Letters could not be made of what went live; they are with the next look.', error);
    });
  const stop = repeat(() => void safely(look), LOOK_MILLISECONDS);
  return {
    setLive: (next) =>
      safely(async () => {
        live = next;
        if (!next.posts) return;
        const { posts, send } = next;
        if (await lettersWhenLive({ store, posts, send, now: now() })) wake();
        await look();
      }),
    async close() {
      stop();
      await takeTurn(() => Promise.resolve());
    },
  };
}
