import type { StoreParts } from '../../discussion/store/store-parts.ts';
import { createAddresses } from './addresses.ts';
import { createCopies } from './copies.ts';
import type { LetterParts } from './letter-parts.ts';
import type { LetterStore } from './letter-store.ts';
import type { LetterTables } from './letter-tables.ts';
import { createLetters } from './letters.ts';
import { createQuestions } from './questions.ts';
import { createReturns } from './returns.ts';
import { createSubscriberLists } from './subscriber-lists.ts';
import { createSubscribers } from './subscribers.ts';

/** An interface has no index signature, which Kysely asks for; a mapped type does. */
type TablesOfLetters = Pick<LetterTables, keyof LetterTables>;

/** Letters in the database of the discussion, whichever that is; addresses are sealed with the site's secret. */
export function createLetterStore(
  { db, write, scrub }: Pick<StoreParts, 'db' | 'write' | 'scrub'>,
  { secret }: { secret: string },
): LetterStore {
  const parts: LetterParts = {
    db: db.$extendTables<TablesOfLetters>(),
    write: (act) => write((tx) => act(tx.$extendTables<TablesOfLetters>())),
    scrub,
    addresses: createAddresses(secret),
  };
  return {
    ...createSubscribers(parts),
    ...createSubscriberLists(parts),
    ...createLetters(parts),
    ...createCopies(parts),
    ...createReturns(parts),
    ...createQuestions(parts),
  };
}
