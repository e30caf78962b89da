import type { Kysely } from 'kysely';
import type { StoreParts } from '../../discussion/store/store-parts.ts';
import type { Tables } from '../../discussion/store/tables.ts';
import type { Addresses } from './addresses.ts';
import type { LetterTables } from './letter-tables.ts';

/** What a write of letters works with. */
export type LetterDatabase = Kysely<Tables & LetterTables>;

/** What the parts of the letters' store share. */
export interface LetterParts {
  /** For reads. */
  db: LetterDatabase;
  /** As the discussion's: what it gives back is durable. */
  write: <T>(act: (tx: LetterDatabase) => Promise<T>) => Promise<T>;
  scrub: StoreParts['scrub'];
  addresses: Addresses;
}
