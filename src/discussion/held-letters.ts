import type * as z from 'zod';
import type { lettersRecordSchema } from './http/api-schemas.ts';
import type { ReaderRecord } from './store/store.ts';

/** Letters are known by an address alone: what is held for them of one, as its owner takes it along. */
export interface HeldLetters {
  /** Undefined where nothing is. */
  read(email: string): Promise<z.output<typeof lettersRecordSchema> | undefined>;
  erase(email: string): Promise<void>;
}

/** The address of which a reader has shown in this very browser that it is theirs. */
export function findProvenEmail(record: Pick<ReaderRecord, 'notice'> | undefined): string | undefined {
  const notice = record?.notice;
  return notice?.confirmedAt && notice.isProven ? notice.email : undefined;
}
