import type { Migration } from 'kysely/migration';
import { createRatings } from './001-create-ratings.ts';

/** In the order in which they run; a released one is never edited. */
export const migrations: Record<string, Migration> = {
  '001-create-ratings': createRatings,
};
