import type { ExportFiles } from '../imported.ts';
import { exportError } from './export-error.ts';

export interface OpenedSource extends ExportFiles {
  /** Where the source was fetched, for a feed: what it links to. */
  address?: string | undefined;
  close(): Promise<void>;
}

/** Larger than any export of texts; a whole file is held in memory while it is read. */
export const LARGEST_FILE = 256 * 1024 * 1024;

export function tooLarge(name: string): Error {
  return exportError(
    'source-too-large',
    `${name} is larger than 256 MB.`,
    'Export in parts (WordPress: by year or by author, under Tools, Export), put the files in one folder and give the folder.',
  );
}
