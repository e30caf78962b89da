import * as z from 'zod';
import { SiteError } from '../../lib/site-error.ts';
import { ACCEPTABLE, LONGEST_FOUND } from '../../posts/schema/accepted.ts';
import { isContentPath } from './content-path.ts';
import type { ContentChange, ContentRepository } from './content-repository.ts';
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

/**
 * The changes of a save with what the coach accepts written into the files that it is about.
 *
 * @param live the versions of what is live, where the files are that the save does not change
 */
export async function acceptIn(
  changes: readonly ContentChange[],
  asked: readonly Asked[],
  {
    repository,
    live,
  }: { repository: Pick<ContentRepository, 'readBlob'>; live: ReadonlyMap<string, string> },
): Promise<ContentChange[]> {
  const accepted = new Map(changes.map((change) => [change.path, change]));
  for (const [file, given] of Map.groupBy(asked, (each) => findAcceptingFile(each.file))) {
    const sha = accepted.has(file) ? undefined : live.get(file);
    const bytes = sha === undefined ? accepted.get(file)?.bytes : await repository.readBlob(sha);
    const text = bytes && tryAccept(file, bytes.toString(), given);
    if (text !== undefined) accepted.set(file, { path: file, bytes: Buffer.from(text) });
  }
  return [...accepted.values()];
}

/** What cannot be read has an error by now, which the gate tells. */
function tryAccept(file: string, source: string, asked: readonly Asked[]): string | undefined {
  try {
    return writeAccepted(
      file,
      source,
      asked.map(({ kind, found }) => ({ kind, found })),
    );
  } catch (error) {
    if (error instanceof SiteError) return undefined;
    throw error;
  }
}
