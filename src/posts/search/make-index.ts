import path from 'node:path';
import { close } from 'pagefind';
import { digest } from '../../lib/digest.ts';
import { openFileDigests, type FileDigests } from '../../lib/file-digests.ts';
import { openKeptFiles } from '../../lib/kept-files.ts';
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
  /** The folder of each part. */
  parts: string[];
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
  const texts = openKeptFiles(path.join(memory.folder, 'search-texts'));
  for (const [number, members] of splitIntoParts(searchable).entries()) {
    const pages = members.map(({ url, version, read }) => ({
      url,
      file: texts.find(version) ?? texts.write(version, Buffer.from(read())),
    }));
    const key = digest(memory.engine, ...members.flatMap(({ url, version }) => [url, version]));
    const laidOut = path.join(memory.folder, 'search-pages', String(number));
    parts.push(kept.find(key) ?? (await kept.make(key, (folder) => indexPart(pages, laidOut, folder))));
  }
  kept.prune();
  texts.prune();
  await close();
  return { posts: searchable.length, parts };
}

/** Lays a search index among built files. */
export function linkSearchIndex({ parts }: MadeIndex, built: string): void {
  for (const [number, part] of parts.entries()) linkPart(part, number, path.join(built, SEARCH_FOLDER));
}

function linkPart(part: string, number: number, folder: string): void {
  const isFirst = number === 0;
  const target = isFirst ? folder : path.join(folder, String(number));
  linkFiles(part, target, (name) => !UNUSED.test(name) && (isFirst || !SHARED.test(name)));
}
