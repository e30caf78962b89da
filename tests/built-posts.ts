import fs from 'node:fs';
import path from 'node:path';

/** Writes the page of a post, as small as the search index can be made from, into a built site's folder. */
export function writeBuiltPost(built: string, slug: string, text: string): void {
  const folder = path.join(built, 'posts', slug);
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(
    path.join(folder, 'index.html'),
    `<!DOCTYPE html><html lang="en-GB"><body><main><article class="post" data-pagefind-body><h1>${slug}</h1><p>${text}</p></article><aside>beside</aside></main></body></html>`,
  );
}
