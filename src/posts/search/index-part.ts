import fs from 'node:fs';
import path from 'node:path';
import { createIndex } from 'pagefind';
import { SiteError } from '../../lib/site-error.ts';
import type { SearchedPage } from './searched-pages.ts';

/**
 * Has Pagefind make an index of these pages. It reads them from a folder: handed to it one by one, they
 * would wait for whatever else this process is at work on.
 *
 * @throws {SiteError} `search-index-failed` with what Pagefind says.
 */
export async function indexPart(pages: readonly SearchedPage[], outputPath: string): Promise<void> {
  const folder = `${outputPath}.pages`;
  for (const { url, html } of pages) {
    fs.mkdirSync(path.join(folder, url), { recursive: true });
    fs.writeFileSync(path.join(folder, url, 'index.html'), html);
  }
  try {
    await indexFolder(folder, outputPath);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function indexFolder(folder: string, outputPath: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw failed(errors);
  const added = await index.addDirectory({ path: folder });
  const written = await index.writeFiles({ outputPath });
  await index.deleteIndex();
  const all = [added, written].flatMap((each) => each.errors);
  if (all.length > 0) throw failed(all);
}

function failed(errors: readonly string[]): SiteError {
  return new SiteError('search-index-failed', `The search index: ${errors.join('; ')}.`);
}
