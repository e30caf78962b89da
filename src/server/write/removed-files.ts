import path from 'node:path';
import type { ContentChange, ContentRepository, FileChange } from '../save/content-repository.ts';
import { isTextFile } from '../save/refused-texts.ts';
import { readFields } from './compare-versions.ts';
import { titleOf } from './change-address.ts';
import { hasFolder } from './own-files.ts';
import { describePath, findWritten, type LiveContent } from './live-content.ts';

/** How long a text that was taken away can be brought back by a press; git has it longer. */
export const REMOVED_DAYS = 30;

const DAY = 24 * 60 * 60 * 1000;

/** At the end of the message of a commit that took a text away at its page, with what it took out of others. */
const MARK = 'Removed: ';

export const toRemovedMessage = (title: string, file: string) => `Remove "${title}"\n\n${MARK}${file}`;

export interface Removed {
  commit: string;
  path: string;
  at: Date;
  title: string;
  /** Of a post. */
  id: string | undefined;
}

/** Texts that were taken away within the last days, and are nowhere by now; the newest first. */
export async function listRemoved(
  repository: ContentRepository,
  live: LiveContent,
  now: Date,
): Promise<Removed[]> {
  const since = new Date(now.getTime() - REMOVED_DAYS * DAY);
  const ids = new Set(
    [...live.texts].flatMap(([file, source]) => {
      const { id } = readFields(file, source);
      return file.startsWith('content/posts/') && typeof id === 'string' ? [id] : [];
    }),
  );
  const found = new Map<string, Removed>();
  const deletions = await repository.listDeletions(live.commit, since);
  const blobs = await repository.readBlobs(deletions.map(({ sha }) => sha));
  for (const { commit, at, path: file, sha } of deletions) {
    const place = isTextFile(file) ? describePath(file) : undefined;
    if (!place || found.has(file) || findWritten(live, place.collection, place.name)) continue;
    const source = blobs.get(sha)?.toString();
    if (source === undefined) continue;
    const declared = readFields(file, source)['id'];
    const id = place.collection === 'posts' && typeof declared === 'string' ? declared : undefined;
    // It has another name by now.
    if (id !== undefined && ids.has(id)) continue;
    const title = titleOf({ path: file, source, name: place.name });
    found.set(file, { commit, path: file, at, title, id });
  }
  return [...found.values()];
}

/** The changes that bring a text back: its files, and what was taken out of others and not touched since. */
export async function bringBack(
  { commit, path: file }: Removed,
  live: LiveContent,
  repository: ContentRepository,
): Promise<ContentChange[]> {
  const { message } = await repository.getMessage(commit);
  const isWhole = message.includes(`${MARK}${file}`);
  const changes: ContentChange[] = [];
  for (const change of await repository.listChanges(commit)) {
    if (!(isWhole || isOwn(change, file)) || change.before === undefined) continue;
    if (live.files.get(change.path) !== change.after) continue;
    changes.push({ path: change.path, bytes: await repository.readBlob(change.before) });
  }
  return changes;
}

function isOwn({ path: each, after }: FileChange, file: string): boolean {
  if (after !== undefined) return false;
  return each === file || (hasFolder(file) && each.startsWith(`${path.posix.dirname(file)}/`));
}
