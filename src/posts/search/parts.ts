import { createHash } from 'node:crypto';

/**
 * So many posts share a part of the search index, or more on a site of more than 500: making a part of 50 anew takes
 * a quarter of a second, and each part but the first costs the reader who searches two small requests more.
 */
const POSTS_IN_PART = 50;
const MOST_PARTS = 10;

/** How many parts the search index of a site with so many posts has. */
export function countParts(posts: number): number {
  return Math.min(MOST_PARTS, Math.max(1, Math.ceil(posts / POSTS_IN_PART)));
}

/** The part that a page belongs to: by its address alone, so that a new post leaves others where they are. */
export function partOf(url: string, parts: number): number {
  return createHash('sha256').update(url).digest().readUInt32BE() % parts;
}

/** The pages of each part, in their order. */
export function splitIntoParts<Page extends { url: string }>(pages: readonly Page[]): Page[][] {
  const parts = Array.from({ length: countParts(pages.length) }, (): Page[] => []);
  for (const page of pages) parts[partOf(page.url, parts.length)]?.push(page);
  return parts;
}
