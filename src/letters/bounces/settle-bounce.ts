import { endIfFailing } from '../send/settle-fault.ts';
import type { LetterStore } from '../store/letter-store.ts';
import type { Bounce } from './parse-bounce.ts';

type BounceStore = Pick<LetterStore, 'settleCopy' | 'noteReturned' | 'endSubscriber' | 'hasFailedLately'>;

/** Writes down what a report says of a mail, and ends its reader where it says so. */
export async function settleBounce(store: BounceStore, bounce: Bounce, at: Date): Promise<void> {
  const { letterId, subscriberId, kind } = bounce;
  const copy = letterId === undefined ? undefined : { letterId, subscriberId };
  switch (kind) {
    case 'address':
      if (copy) await store.settleCopy(copy, { kind: 'refused', at });
      await store.endSubscriber(subscriberId, { at, why: 'refused', letterId });
      return;
    case 'returned':
      // One who was asked gets nothing more without a yes.
      if (copy && (await store.noteReturned(copy, at))) await endIfFailing(store, copy, at);
      return;
    case 'complained':
      await store.endSubscriber(subscriberId, { at, why: 'complained', letterId });
  }
}
