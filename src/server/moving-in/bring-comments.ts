import { makeFindThread, type FindThread } from '../../import/find-thread.ts';
import type { ImportedSite } from '../../import/imported.ts';
import { readKnownSite } from '../../import/known-site.ts';
import type { BroughtComments } from '../../import/brought-comments.ts';
import { tellApart } from '../../import/tell-apart.ts';
import { wordsOf } from '../../words/words.ts';
import type { Settings } from '../settings/settings.ts';
import { importComments } from './import-comments.ts';

/**
 * Takes the comments of an imported site into the store. It is opened where there is something for it; a server that runs
 * hears of it.
 *
 * @param content the folder that the texts were written into
 * @param findSettings asked only where there are comments or ratings
 * @param findThreads where the texts are others than those of the folder by now
 */
export async function bringComments(
  site: ImportedSite,
  content: string,
  findSettings: () => Settings,
  findThreads: () => Promise<FindThread> = () => makeFindThread(content),
): Promise<BroughtComments[]> {
  if (site.entries.every(({ comments, ratings }) => comments.length === 0 && !ratings)) return [];
  const known = await readKnownSite(content);
  // A database takes a third of what `npm run import` loads, and most sources have nothing for it.
  const { openStore } = await import('../settings/services.ts');
  const store = await openStore(findSettings());
  try {
    const findThread = await findThreads();
    const { nameless } = wordsOf(known.language).imported;
    return await importComments(tellApart(site, known), findThread, store, nameless);
  } finally {
    await store.close();
  }
}
