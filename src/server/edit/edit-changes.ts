import { SiteError } from '../../lib/site-error.ts';
import type { ContentChange, ContentRepository } from '../save/content-repository.ts';

/** Gives the text that a file is to have. */
export type Edit = (source: string) => string;

/** Where the files are that a save does not change. */
export interface LiveFiles {
  repository: Pick<ContentRepository, 'readBlob'>;
  /** The versions of what is live, by path. */
  live: ReadonlyMap<string, string>;
}

/** The changes of a save with more edits in them, by the files that they are of. */
export async function editChanges(
  changes: readonly ContentChange[],
  edits: ReadonlyMap<string, Edit>,
  { repository, live }: LiveFiles,
): Promise<ContentChange[]> {
  const edited = new Map(changes.map((change) => [change.path, change]));
  for (const [file, edit] of edits) {
    const sha = edited.has(file) ? undefined : live.get(file);
    const bytes = sha === undefined ? edited.get(file)?.bytes : await repository.readBlob(sha);
    const text = bytes && tryEdit(bytes.toString(), edit);
    if (text !== undefined) edited.set(file, { path: file, bytes: Buffer.from(text) });
  }
  return [...edited.values()];
}

/** What cannot be read has an error by now, which the gate tells. */
function tryEdit(source: string, edit: Edit): string | undefined {
  try {
    return edit(source);
  } catch (error) {
    if (error instanceof SiteError) return undefined;
    throw error;
  }
}
