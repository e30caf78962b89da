import type { Document } from '../source/content.ts';

/** A draft that lacks what every post has. It is shown as far as it goes, to the coach alone, and is in no list of posts. */
export interface Sketch {
  slug: string;
  /** Its title, or where it has none the name of its file. */
  title: string;
}

export function toSketch({ slug, declared }: Pick<Document, 'slug' | 'declared'>): Sketch {
  return { slug, title: declared.title.trim() || slug };
}
