import type { FaultSlug } from '../checks/fault-kinds.ts';
import type { Fault } from '../checks/report.ts';
import { showControls } from './characters.ts';
import { faultAt, textToSource } from './source-text.ts';

/** Why a file is not read. */
export interface FileWords {
  slug: FaultSlug;
  message: string;
  found?: string;
  expected: string;
  write?: string | undefined;
  /** What can be shown of the file, and where in it the fault is; nothing where its name is the fault. */
  source?: string;
  offset?: number;
}

/** A file of the content folder that nobody reads. */
export interface RefusedFile extends FileWords {
  /** Relative to the content folder. */
  file: string;
}

/** @param name the content folder's own name, with which the places of a report begin */
export function refusedToFault(
  { file, slug, source = '', offset = 0, ...words }: RefusedFile,
  name: string,
): Fault {
  return faultAt(textToSource(`${name}/${showControls(file)}`, source), offset, 1, slug, words);
}
