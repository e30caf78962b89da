import path from 'node:path';

/** Where Sveltia's form has a file: "#/collections/posts/entries/a-post". */
export function toEntry(file: string): string {
  const { dir, name } = path.posix.parse(file);
  const collection = dir === 'content' ? '_singletons' : dir.replace(/^content\//, '');
  return `#/collections/${collection}/entries/${encodeURIComponent(name)}`;
}
