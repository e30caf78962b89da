import path from 'node:path';
import { close } from 'pagefind';
import { digest } from '../../lib/digest.ts';
import { openFileDigests, type FileDigests } from '../../lib/file-digests.ts';
import { linkFiles, openKeptFolders } from '../../lib/kept-folders.ts';
import { indexPart } from './index-part.ts';
import { splitIntoParts } from './parts.ts';
import { findSearchablePages, type PostPage } from './searched-pages.ts';

/** Where the search page finds the index; parts but the first lie in folders in it, named by their number. */
export const SEARCH_FOLDER = 'pagefind';

/** Pagefind's own looks and its worker, which the search page does without. */
const UNUSED = /(?:ui|highlight|worker)\.(?:js|css)$/;

/** What the first part has for all of them. */
const SHARED = /^(?:pagefind\.js|wasm\..*)$/;

export interface SearchIndexOptions {
  /** The pages below /posts/, wherever they lie. */
  pages: readonly PostPage[];
  /** Where to remember parts, by their pages and by whoever made them. */
  memory: { engine: string; folder: string };
  digests?: FileDigests;
}

export interface MadeIndex {
  /** How many posts can be searched. */
  posts: number;
  /** Lays it among the built files. */
  linkInto: (built: string) => void;
}

/**
 * Makes the search index of a site. It comes in parts, each made again only where a post in it has
 * changed: one index of 1,000 posts takes Pagefind four seconds.
 */
export async function makeSearchIndex({
  pages,
  memory,
  digests = openFileDigests(),
}: SearchIndexOptions): Promise<MadeIndex> {
  const searchable = findSearchablePages(pages, { digests, memory });
  const parts: string[] = [];
  const kept = openKeptFolders(path.join(memory.folder, 'search-index'));
  for (const members of splitIntoParts(searchable)) {
    const key = digest(memory.engine, ...members.flatMap(({ url, version }) => [url, version]));
    const index = (folder: string) =>
      indexPart(
        members.map((page) => page.read()),
        folder,
      );
    parts.push(kept.find(key) ?? (await kept.make(key, index)));
  }
  kept.prune();
  await close();
  return {
    posts: searchable.length,
    linkInto(built) {
      for (const [number, part] of parts.entries()) linkPart(part, number, path.join(built, SEARCH_FOLDER));
    },
  };
}

function linkPart(part: string, number: number, folder: string): void {
  const isFirst = number === 0;
  const target = isFirst ? folder : path.join(folder, String(number));
  linkFiles(part, target, (name) => !UNUSED.test(name) && (isFirst || !SHARED.test(name)));
}
