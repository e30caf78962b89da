import type { Post } from './edition/post.ts';

/** Where a post stands among the parts of its series, as far as readers may see them. */
export interface Series {
  name: string;
  /** The oldest first. */
  parts: readonly Post[];
  /** Which of them the post is, from 1. */
  number: number;
}

/** The shelf that holds a series. Capitals and spaces make no other series. */
export function seriesShelf(name: string): string {
  return `series/${encodeURIComponent(name.trim().replace(/\s+/g, ' ').toLowerCase())}`;
}

/** The shelves of all series. */
export function shelveSeries(published: readonly Post[]): [shelf: string, parts: readonly Post[]][] {
  const parts = published.filter(({ series }) => series !== undefined).reverse();
  return [...Map.groupBy(parts, ({ series = '' }) => seriesShelf(series))];
}
