import path from 'node:path';
import { createIndex } from 'pagefind';
import { linkOrCopy } from '../../lib/link-or-copy.ts';
import { openReusedFolders } from '../../lib/reused-folders.ts';
import { SiteError } from '../../lib/site-error.ts';

/** A post in a part of the index, and the file that has its text. */
export interface PartPage {
  url: string;
  file: string;
}

/**
 * Has Pagefind make an index of these pages. It reads them from a folder: handed to it one by one, they
 * would wait for whatever else this process is at work on.
 *
 * @param folder where to lay them; used again by the next build
 * @throws {SiteError} `search-index-failed` with what Pagefind says.
 */
export async function indexPart(
  pages: readonly PartPage[],
  folder: string,
  outputPath: string,
): Promise<void> {
  const folders = openReusedFolders(folder);
  for (const { url, file } of pages) {
    const target = path.join(folder, url, 'index.html');
    folders.makeRoom(target);
    linkOrCopy(file, target);
  }
  folders.removeEmpty();
  await indexFolder(folder, outputPath);
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
