import fs from 'node:fs/promises';
import path from 'node:path';

/** Reads the pages of a release's posts; those that nobody may see yet lie elsewhere. */
export function openPostPages(release: string): (slug: string) => Promise<string> {
  return (slug) => fs.readFile(path.join(release, 'client/posts', slug, 'index.html'), 'utf8');
}
