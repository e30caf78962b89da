import type { Copy, LetterStore, Question } from '../store/letter-store.ts';
import { pauseForCopy } from './pauses.ts';
import type { Refusal } from './smtp-refusal.ts';

type SettleStore = Pick<LetterStore, 'settleCopy' | 'rescheduleCopies' | 'endSubscriber' | 'hasFailedLately'>;

/** So many letters in a row that did not arrive end an address: a mailbox that has been full for months is nobody's. */
export const MOST_FAILED = 3;

/** Writes down what becomes of a copy that a mail server did not take, and of its reader. */
export async function settleFault(
  store: SettleStore,
  copy: Copy,
  { whose, isPermanent, isMidway }: Refusal,
  at: Date,
): Promise<void> {
  if (whose === 'server' && !isMidway) {
    // Nobody's fault but the host's: the copy has not been tried.
    await store.rescheduleCopies([copy], at);
    return;
  }
  const pause = isPermanent ? undefined : pauseForCopy(copy.attempts);
  if (pause !== undefined) {
    await store.settleCopy(copy, { kind: 'postponed', until: new Date(at.getTime() + pause) });
    return;
  }
  await store.settleCopy(copy, { kind: 'refused', at });
  if (whose === 'address') await endRefused(store, copy, at);
  else await endIfFailing(store, copy, at);
}

/**
 * The same of a mail that asks. What a mail server has against us or our words is tried again for days: it says nothing of
 * who is to be asked.
 */
export async function settleQuestionFault(
  store: Pick<LetterStore, 'settleQuestion' | 'rescheduleQuestion' | 'endSubscriber'>,
  { subscriberId, attempts }: Question,
  { whose, isMidway }: Refusal,
  at: Date,
): Promise<void> {
  if (whose === 'server' && !isMidway) {
    await store.rescheduleQuestion(subscriberId, at);
    return;
  }
  const pause = whose === 'address' ? undefined : pauseForCopy(attempts);
  if (pause !== undefined) {
    await store.settleQuestion(subscriberId, { kind: 'postponed', until: new Date(at.getTime() + pause) });
    return;
  }
  await store.settleQuestion(subscriberId, { kind: 'refused' });
  if (whose === 'address') await store.endSubscriber(subscriberId, { at, why: 'refused' });
}

/** Ends a reader none of whose last letters arrived. */
export async function endIfFailing(
  store: Pick<SettleStore, 'endSubscriber' | 'hasFailedLately'>,
  copy: Pick<Copy, 'letterId' | 'subscriberId'>,
  at: Date,
): Promise<void> {
  if (await store.hasFailedLately(copy.subscriberId, MOST_FAILED)) await endRefused(store, copy, at);
}

async function endRefused(
  store: Pick<SettleStore, 'endSubscriber'>,
  { letterId, subscriberId }: Pick<Copy, 'letterId' | 'subscriberId'>,
  at: Date,
): Promise<void> {
  await store.endSubscriber(subscriberId, { at, why: 'refused', letterId });
}
