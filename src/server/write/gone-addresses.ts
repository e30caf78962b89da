import type { ContentRepository } from '../save/content-repository.ts';
import { readDeclared } from '../../posts/source/declared.ts';
import { isTextFile } from '../save/refused-texts.ts';
import { readFields } from './compare-versions.ts';
import { describePath } from './live-content.ts';
import { toSeenAddress } from './written-file.ts';

/** From the first commit on. */
const EVER = new Date(0);

/**
 * Addresses at which readers once found a text that was deleted since, as git knows it. What is at one of them today, or
 * leads on from there, comes first; a draft that was deleted was at none, and what was brought back is not gone.
 */
export async function listGoneAddresses(
  repository: Pick<ContentRepository, 'findHead' | 'listDeletions' | 'listFiles' | 'readBlobs'>,
): Promise<Set<string>> {
  const head = await repository.findHead();
  if (!head) return new Set();
  const there = new Set((await repository.listFiles(head.commit)).map(({ path }) => toSeen(path)));
  const deletions = (await repository.listDeletions(head.commit, EVER)).filter(
    ({ path }) => isTextFile(path) && !there.has(toSeen(path)),
  );
  const blobs = await repository.readBlobs(deletions.map(({ sha }) => sha));
  return new Set(
    deletions.flatMap(({ path, sha, at }) => {
      const place = describePath(path);
      if (!place) return [];
      const source = blobs.get(sha)?.toString() ?? '';
      if (place.collection === 'posts') {
        const { draft, publishedAt } = readDeclared(readFields(path, source));
        if (draft || publishedAt === undefined || publishedAt > at) return [];
      }
      return toSeen(path) ?? [];
    }),
  );
}

/** Where readers see a text, by its file. */
function toSeen(path: string): string | undefined {
  const place = describePath(path);
  return place && toSeenAddress({ kind: place.collection, name: place.name });
}
