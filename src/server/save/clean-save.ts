import type { Fault } from '../../posts/checks/report.ts';
import { faultsToReport } from '../../posts/checks/report.ts';
import { reportToForm } from '../../posts/checks/reporters/form.ts';
import { isToBeCleaned } from '../../posts/pictures/clean-picture.ts';
import { refusedToFault } from '../../posts/source/refused-file.ts';
import type { CleanPictures } from './clean-apart.ts';

/** A file that the form has sent. */
export interface SentFile {
  /** Below content/, with that before it. */
  path: string;
  bytes: Buffer;
}

/** The bytes of each file as git may have them, or in words for the coach why it may not. */
export type CleanedSave = { files: SentFile[] } | { report: string; faults: Fault[] };

/**
 * Cleans the pictures of a save. It comes before git has anything of them: what git has once had, it keeps, and hands to
 * whoever copies the repository.
 */
export async function cleanSave(files: readonly SentFile[], clean: CleanPictures): Promise<CleanedSave> {
  const dirty = files.filter((file) => isToBeCleaned(file.path, file.bytes));
  const answers = await clean(dirty.map(({ path: file, bytes }) => ({ file, bytes })));
  const faults: Fault[] = [];
  const cleaned = new Map<SentFile, Buffer>();
  for (const [index, file] of dirty.entries()) {
    const answer = answers[index] ?? { reason: 'It was not looked at.' };
    if ('bytes' in answer) cleaned.set(file, Buffer.from(answer.bytes));
    else faults.push(toFault(file.path, answer));
  }
  if (faults.length > 0) return { report: reportToForm(faultsToReport(faults, files.length)), faults };
  return { files: files.map((file) => ({ ...file, bytes: cleaned.get(file) ?? file.bytes })) };
}

function toFault(
  file: string,
  answer: Exclude<Awaited<ReturnType<CleanPictures>>[number], { bytes: unknown }>,
) {
  const words =
    'refused' in answer
      ? answer.refused
      : {
          slug: 'picture-unreadable' as const,
          message: `This picture could not be read. ${answer.reason}`,
          expected: 'a picture that other programs open without a word',
          mend: { advice: 'Copy the picture once more from where it came from.' },
        };
  const name = file.replace(/^content\//, '');
  return refusedToFault({ ...words, file: name, found: name }, 'content', () => false);
}
