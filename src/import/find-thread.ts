import { decodeAddress } from '../lib/decode-address.ts';
import { isRecord, isText, isTextList } from '../lib/type-guards.ts';
import { pathToSlug } from '../posts/slug.ts';
import { readFrontMatter } from '../posts/source/front-matter.ts';
import { readContent } from '../posts/source/read-content.ts';
import type { ImportedEntry } from './imported.ts';

/** Under what name comments are kept for the post that a text of another site became; undefined where it became none. */
export type FindThread = (entry: ImportedEntry) => string | undefined;

/**
 * Comments find the post that says from where it was imported, or that had their address before.
 *
 * @param folder the content folder
 */
export async function makeFindThread(folder: string): Promise<FindThread> {
  const { texts } = await readContent(folder);
  const bySource = new Map<string, string>();
  const byPath = new Map<string, string>();
  for (const [file, text] of texts) {
    if (!file.startsWith('posts/') || !file.endsWith('.mdx')) continue;
    const { id, importedFrom, previousAddresses } = readFields(text, file);
    if (!isText(id)) continue;
    if (isText(importedFrom)) bySource.set(importedFrom, id);
    const addresses = [
      `/posts/${pathToSlug(file)}/`,
      ...(isTextList(previousAddresses) ? previousAddresses : []),
    ];
    for (const address of addresses) byPath.set(toPath(address), id);
  }
  return ({ sourceId, address, otherAddresses }) =>
    bySource.get(sourceId) ??
    [address, ...otherAddresses]
      .map((old) => (old === undefined ? undefined : byPath.get(toPath(old))))
      .find((id) => id !== undefined);
}

function readFields(text: string, file: string): Record<string, unknown> {
  try {
    const { data } = readFrontMatter(text, file);
    return isRecord(data) ? data : {};
  } catch {
    // What nobody can read is told by the check, and has no comments.
    return {};
  }
}

/** As two sites write an address alike: without its host, and without the slash or the name of a file at its end. */
export function toPath(address: string): string {
  const path = address.replace(/^[a-z]+:\/\/[^/]+/i, '').replace(/#.*$/, '');
  return (decodeAddress(path) ?? path).replace(/\/?(?:index)?(?:\.html?)?\/?$/, '').toLowerCase();
}
