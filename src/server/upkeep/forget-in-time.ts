import type { Brakes } from '../../discussion/brakes/brakes.ts';
import { CONFIRM_DAYS } from '../../discussion/notices.ts';
import type { NoticeStore } from '../../discussion/store/store.ts';
import { repeatInTime, type Repeat } from '../../lib/repeat.ts';
import type { SubscriberStore } from '../../letters/store/letter-store.ts';

/** Nothing that is promised to be gone by a time is there for longer than this after it. */
const LOOK_MILLISECONDS = 60_000;

interface ForgetOptions {
  store: Pick<NoticeStore, 'dropUnconfirmed'>;
  brakes: Brakes;
  /** Undefined where no letters are sent. */
  letters?: Pick<SubscriberStore, 'dropUnconfirmedSubscribers'> | undefined;
  now: () => Date;
  repeat?: Repeat | undefined;
}

/**
 * Throws away what the privacy page says is thrown away by itself, whether or not anybody comes by: the words that
 * networks of another day were known by, and addresses that nobody confirmed. Looks at once and every minute.
 *
 * @returns a function that ends it, and waits for what is under way.
 */
export function forgetInTime({ store, brakes, letters, now, repeat = repeatInTime }: ForgetOptions) {
  let underWay = Promise.resolve();
  const look = () => {
    const oldest = new Date(now().getTime() - CONFIRM_DAYS * 24 * 60 * 60 * 1000);
    underWay = Promise.all([
      brakes.forget(),
      store.dropUnconfirmed(oldest),
      letters?.dropUnconfirmedSubscribers(oldest),
    ]).then(
      () => undefined,
      (error: unknown) => {
        console.error(
          'What has had its time could not be thrown away; it is tried again in a minute.',
          error,
        );
      },
    );
  };
  look();
  const stop = repeat(look, LOOK_MILLISECONDS);
  return async () => {
    stop();
    await underWay;
  };
}
