import type { Document } from '../source/content.ts';

/** A draft that lacks what every post has. It is shown as far as it goes, to the coach alone, and is in no list of posts. */
export interface Sketch {
  slug: string;
  /** The text that it is, by its name among bodies: "posts/<slug>" or "pages/<name>". */
  text: string;
  /** Its title, or where it has none the name of its file. */
  title: string;
}

export function toSketch({ kind, slug, declared }: Pick<Document, 'kind' | 'slug' | 'declared'>): Sketch {
  const text = `${kind}s/${slug}`;
  return { slug: kind === 'page' ? text : slug, text, title: declared.title.trim() || slug };
}
