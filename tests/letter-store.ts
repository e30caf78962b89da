import path from 'node:path';
import { openSqliteStore } from '../src/discussion/store/sqlite.ts';
import { createLetterLinks } from '../src/letters/sign-links.ts';
import { createLetterStore } from '../src/letters/store/create-letter-store.ts';
import { readSettings } from '../src/server/settings/settings.ts';

/** What a running server keeps of letters, and its links, as another process of the same site has them. */
export async function openLetterStore(dataFolder: string) {
  const store = await openSqliteStore(path.join(dataFolder, 'site.db'));
  const { secret, siteUrl } = readSettings({ DATA_DIR: dataFolder });
  return {
    letters: createLetterStore(store.parts, { secret }),
    links: createLetterLinks({ secret, siteUrl, now: () => new Date() }),
    close: () => store.close(),
  };
}
