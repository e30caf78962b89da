import { findProvenEmail, type HeldLetters } from '../../discussion/held-letters.ts';
import type { YouView } from '../../discussion/you-view.ts';
import type { LetterTopic, ReaderLettersView } from '../letters-view.ts';
import type { SubscriberStore } from '../store/letter-store.ts';
import type { ReadersLetters } from './letter-routes.ts';
import { subscriberToJson } from './subscriber-json.ts';

/** Letters as the discussion hands them out and erases them with the rest of a reader. */
export function createHeldLetters(store: SubscriberStore): HeldLetters {
  return {
    async read(email) {
      const found = await store.findByEmail(email);
      return found && subscriberToJson(found);
    },
    async erase(email) {
      const found = await store.findByEmail(email);
      if (found) await store.eraseSubscriber(found.id);
    },
  };
}

/** Looks for letters of the address that a reader has shown to be theirs, and of no other. */
export async function viewReaderLetters(
  { record }: YouView,
  { store, links }: Pick<ReadersLetters, 'store' | 'links'>,
  topics: readonly LetterTopic[],
): Promise<ReaderLettersView> {
  const email = findProvenEmail(record);
  const subscriber = email === undefined ? undefined : await store.findByEmail(email);
  return {
    subscriber,
    choicesPath: subscriber ? links.toChoicesPath(subscriber.id) : '',
    topics,
    email: record?.notice?.email,
  };
}
