import type { Changed } from './changes.ts';
import type { Database, Write } from './writer.ts';

/** What the parts of the store share, and wherein the databases differ. */
export interface StoreParts {
  /** For reads. */
  db: Database;
  write: Write;
  changed: Changed;
  /** Leaves nothing of deleted rows in the database's files. */
  scrub: () => Promise<void>;
}
