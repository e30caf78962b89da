import * as z from 'zod';
import { ACCEPTABLE, LONGEST_FOUND } from '../../posts/schema/accepted.ts';
import { isContentPath } from '../save/content-path.ts';
import type { ContentChange } from '../save/content-repository.ts';
import { editChanges, type Edit, type LiveFiles } from './edit-changes.ts';
import { findAcceptingFile, writeAccepted } from './write-accepted.ts';

/** A warning that the coach is asked about before it is published, as the form sends it back where it is to stay. */
export const askedSchema = z.object({
  file: z.string().refine(isContentPath, 'expected a path below content/'),
  line: z.int(),
  kind: z.enum(ACCEPTABLE, 'expected the kind of a warning'),
  found: z.string().min(1).max(LONGEST_FOUND),
  /** What is told of it. */
  words: z.string(),
});
export type Asked = z.output<typeof askedSchema>;

/** The same in one text, for where a kept save says why it is not published. */
export function warningsToWords(warnings: readonly Asked[]): string {
  return [
    'Worth a look before it is published; what is right as it is can stay.',
    ...warnings.map(({ file, line, kind, words }) => `${file}, line ${line} (${kind})\n${words}`),
  ].join('\n\n');
}

/** The changes of a save with what the coach accepts written into the files that it is about. */
export function acceptIn(
  changes: readonly ContentChange[],
  asked: readonly Pick<Asked, 'file' | 'kind' | 'found'>[],
  files: LiveFiles,
): Promise<ContentChange[]> {
  const byFile = Map.groupBy(asked, (each) => findAcceptingFile(each.file));
  const edits = new Map(
    [...byFile].map(([file, given]): [string, Edit] => {
      const accepted = given.map(({ kind, found }) => ({ kind, found }));
      return [file, (source) => writeAccepted(file, source, accepted)];
    }),
  );
  return editChanges(changes, edits, files);
}
