import { createHash } from 'node:crypto';

/**
 * So many posts share a part of the search index. Making a part of 200 anew takes under a second, and
 * each part but the first costs the reader who searches two small requests more.
 */
const POSTS_IN_PART = 200;

/** How many parts the search index of a site with so many posts has. */
export function countParts(posts: number): number {
  return Math.max(1, Math.ceil(posts / POSTS_IN_PART));
}

/** The part that a page belongs to: by its address alone, so that a new post leaves others where they are. */
export function partOf(url: string, parts: number): number {
  return createHash('sha256').update(url).digest().readUInt32BE() % parts;
}
