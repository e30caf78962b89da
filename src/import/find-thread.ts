import { decodeAddress } from '../lib/decode-address.ts';
import { isRecord, isText, isTextList } from '../lib/type-guards.ts';
import { pathToSlug } from '../posts/slug.ts';
import { readFrontMatter } from '../posts/source/front-matter.ts';
import { readContent } from '../posts/source/read-content.ts';
import type { NoPlace } from './brought-comments.ts';
import type { ImportedEntry } from './imported.ts';

/** Under what name comments are kept for the post that a text of another site became, or why there is none. */
export type FindThread = (entry: ImportedEntry) => { thread: string } | { why: NoPlace };

/**
 * Comments find the post that says from where it was imported, or that had their address before.
 *
 * @param folder the content folder
 */
export async function makeFindThread(folder: string): Promise<FindThread> {
  const { texts } = await readContent(folder);
  return makeFindThreadIn(texts);
}

/** @param texts of the site, by their files below the content folder */
export function makeFindThreadIn(texts: ReadonlyMap<string, string>): FindThread {
  const bySource = new Map<string, string>();
  const byPath = new Map<string, string>();
  const pages = new Set<string>();
  for (const [file, text] of texts) {
    if (!/^(?:posts|pages)\/.*\.mdx$/.test(file)) continue;
    const { id, importedFrom, previousAddresses } = readFields(text, file);
    const previous = isTextList(previousAddresses) ? previousAddresses : [];
    if (file.startsWith('pages/')) {
      for (const address of [`/${pathToSlug(file)}/`, ...previous]) pages.add(toPath(address));
      if (isText(importedFrom)) pages.add(importedFrom);
      continue;
    }
    if (!isText(id)) continue;
    if (isText(importedFrom)) bySource.set(importedFrom, id);
    const addresses = [`/posts/${pathToSlug(file)}/`, ...previous];
    for (const address of addresses) byPath.set(toPath(address), id);
  }
  return ({ sourceId, address, otherAddresses }) => {
    const paths = [address, ...otherAddresses].flatMap((old) => (old === undefined ? [] : [toPath(old)]));
    const thread =
      bySource.get(sourceId) ?? paths.map((old) => byPath.get(old)).find((id) => id !== undefined);
    if (thread !== undefined) return { thread };
    return { why: [sourceId, ...paths].some((each) => pages.has(each)) ? 'page' : 'no-post' };
  };
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
