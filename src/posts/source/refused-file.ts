import type { FaultSlug } from '../checks/fault-kinds.ts';
import type { Fault } from '../checks/report.ts';
import { showControls } from './characters.ts';
import { faultAt, textToSource, type MendWords } from './source-text.ts';

/** Why a file is not read. */
export interface FileWords {
  slug: FaultSlug;
  message: string;
  found?: string;
  expected: string;
  /** Its paths are relative to the content folder. */
  mend: MendWords;
  /** What can be shown of the file, and where in it the fault is; nothing where its name is the fault. */
  source?: string;
  offset?: number;
}

/** A file of the content folder that nobody reads. */
export interface RefusedFile extends FileWords {
  /** Relative to the content folder. */
  file: string;
}

/**
 * @param name the content folder's own name, with which the places of a report begin
 * @param isTaken whether there is a file of this name
 */
export function refusedToFault(
  { file, slug, source = '', offset = 0, mend, ...words }: RefusedFile,
  name: string,
  isTaken: (file: string) => boolean,
): Fault {
  const place = textToSource(`${name}/${showControls(file)}`, source);
  return faultAt(place, offset, 1, slug, { ...words, mend: toFree(mend, name, isTaken) });
}

/** No file is written over another one. */
function toFree(mend: MendWords, name: string, isTaken: (file: string) => boolean): MendWords {
  if (!('rename' in mend)) return mend;
  if (!isTaken(mend.to)) return { rename: `${name}/${mend.rename}`, to: `${name}/${mend.to}` };
  return {
    advice: `Look which of the two is the right one, and take the other one out: there is a file ${name}/${mend.to} as well.`,
  };
}
