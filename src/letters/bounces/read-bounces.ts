import { repeatInTime, type Repeat } from '../../lib/repeat.ts';
import type { LetterStore } from '../store/letter-store.ts';
import type { BounceFolder } from './bounce-folder.ts';
import { parseBounce } from './parse-bounce.ts';
import { settleBounce } from './settle-bounce.ts';

export interface ReadBouncesOptions {
  folder: BounceFolder;
  store: LetterStore;
  /** The site's host, in the names of copies. */
  host: string;
  now: () => Date;
  report?: (sentence: string) => void;
  repeat?: Repeat | undefined;
}

/** Mail servers report within minutes or days: nobody waits for it. */
const LOOK_MILLISECONDS = 10 * 60_000;

/**
 * Reads what came back, at once and every ten minutes.
 *
 * @returns a function that ends it, and waits for what is under way.
 */
export function readBounces(options: ReadBouncesOptions): () => Promise<void> {
  const { folder, store, host, now, report = console.error, repeat = repeatInTime } = options;
  let underWay: Promise<void> | undefined;
  const look = () => {
    // A server that says nothing is waited for once.
    underWay ??= folder
      .readNew(async (raw) => {
        for (const bounce of await parseBounce(raw, host)) await settleBounce(store, bounce, now());
      })
      .then(
        () => undefined,
        (error: unknown) => {
          report(
            `Returned letters could not be read: ${error instanceof Error ? error.message : 'unknown'}.`,
          );
        },
      )
      .finally(() => {
        underWay = undefined;
      });
  };
  look();
  const stop = repeat(look, LOOK_MILLISECONDS);
  return async () => {
    stop();
    await underWay;
  };
}
