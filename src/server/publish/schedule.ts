import { findDue, type DuePost } from './due.ts';
import { repeatInTime, type Repeat } from '../../lib/repeat.ts';

/** Half of the minute within which a post goes live; the other half is for the build. */
const LOOK_MILLISECONDS = 30_000;

/** What failed may do so for a passing reason, such as a full disk; a build costs a minute of a core. */
const AGAIN_MILLISECONDS = 60 * 60 * 1000;

export interface ScheduleOptions {
  /** The folder of the release that is live now. */
  findFolder: () => string;
  readDuePosts: (folder: string) => DuePost[];
  /** Publishes what is due; resolves when it has been tried. */
  publish: () => Promise<void>;
  now: () => Date;
  repeat?: Repeat;
}

/**
 * Publishes posts when their time comes; gives a function that ends this. It looks at the clock again
 * and again, instead of waiting for a moment: a clock may be set, and a machine may have slept.
 */
export function keepSchedule(options: ScheduleOptions): () => void {
  const { findFolder, readDuePosts, publish, now, repeat = repeatInTime } = options;
  let known: { folder: string; posts: DuePost[]; notBefore: Date } | undefined;
  let isPublishing = false;

  const look = async () => {
    const folder = findFolder();
    if (known?.folder !== folder) known = { folder, posts: readDuePosts(folder), notBefore: new Date(0) };
    if (known.notBefore > now() || findDue(known.posts, now()).length === 0) return;
    known.notBefore = new Date(now().getTime() + AGAIN_MILLISECONDS);
    await publish();
  };
  return repeat(() => {
    if (isPublishing) return;
    isPublishing = true;
    look()
      .catch((error: unknown) => {
        console.error(error);
      })
      .finally(() => {
        isPublishing = false;
      });
  }, LOOK_MILLISECONDS);
}
