import { createIndex } from 'pagefind';
import { SiteError } from '../../lib/site-error.ts';
import type { SearchedPage } from './searched-pages.ts';

/**
 * Has Pagefind make an index of these pages.
 *
 * @throws {SiteError} `search-index-failed` with what Pagefind says.
 */
export async function indexPart(pages: readonly SearchedPage[], outputPath: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw failed(errors);
  const added = await Promise.all(pages.map(({ url, html }) => index.addHTMLFile({ url, content: html })));
  const written = await index.writeFiles({ outputPath });
  await index.deleteIndex();
  const all = [...added, written].flatMap((each) => each.errors);
  if (all.length > 0) throw failed(all);
}

function failed(errors: readonly string[]): SiteError {
  return new SiteError('search-index-failed', `The search index: ${errors.join('; ')}.`);
}
