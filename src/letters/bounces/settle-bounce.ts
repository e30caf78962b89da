import { endIfFailing } from '../send/settle-fault.ts';
import type { LetterStore } from '../store/letter-store.ts';
import type { Bounce } from './parse-bounce.ts';

type BounceStore = Pick<LetterStore, 'settleCopy' | 'noteReturned' | 'endSubscriber' | 'hasFailedLately'>;

/** Writes down what a report says of a copy, and ends its reader where it says so. */
export async function settleBounce(store: BounceStore, bounce: Bounce, at: Date): Promise<void> {
  const { letterId, subscriberId, kind } = bounce;
  switch (kind) {
    case 'address':
      await store.settleCopy(bounce, { kind: 'refused', at });
      await store.endSubscriber(subscriberId, { at, why: 'refused', letterId });
      return;
    case 'returned':
      if (await store.noteReturned(bounce, at)) await endIfFailing(store, bounce, at);
      return;
    case 'complained':
      await store.endSubscriber(subscriberId, { at, why: 'complained', letterId });
  }
}
