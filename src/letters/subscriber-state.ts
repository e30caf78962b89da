import type { Subscriber, SubscriberState } from './subscriber.ts';

/** Who has ended has ended, whatever they agreed to before. */
export function toState({ ended, consent }: Pick<Subscriber, 'ended' | 'consent'>): SubscriberState {
  if (ended) return 'ended';
  return consent ? 'joined' : 'asked';
}
