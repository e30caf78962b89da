import { SiteError } from '../../lib/site-error.ts';
import type { BroughtList } from '../../letters/desk-view.ts';
import type { ReadList } from '../../letters/lists/read-list.ts';
import { createLetterStore } from '../../letters/store/create-letter-store.ts';
import type { Site } from '../../posts/schema/site.ts';
import { readReleaseSettings } from '../serve/release-settings.ts';
import { openStore } from '../settings/services.ts';
import type { Settings } from '../settings/settings.ts';
import { bringList, countList } from './bring-list.ts';
import type { Proof } from './read-proof.ts';

/** The site that a list is brought to. */
export type ListSite = Pick<Site, 'title' | 'language' | 'timeZone'>;

/**
 * The site whose readers are brought, as it is live.
 *
 * @param release its folder
 * @throws {SiteError} where it sends no letters, with what to do
 */
export async function readListSite(release: string, { mail }: Pick<Settings, 'mail'>): Promise<ListSite> {
  const site = await readReleaseSettings(release).catch((cause: unknown) => {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')) throw cause;
    throw new SiteError('letters-no-site', `${release}: no site is built there.`, {
      hint: 'Run this on the server, in the folder of the site, with its own environment; or `npm run build` first.',
    });
  });
  if (!site.letters) {
    throw new SiteError('letters-off', 'The site that is live offers no letters.', {
      hint: 'Write into content/site.yaml, and publish:\n  letters:\n    address: who you are, and where post reaches you',
    });
  }
  if (mail) return site;
  throw new SiteError('letters-no-mail', 'Environment: SMTP_URL is missing, so no letter can be sent.', {
    hint: 'Set SMTP_URL and OWNER_EMAIL: docs/settings.md says how.',
    field: 'SMTP_URL',
  });
}

export interface ImportListOptions {
  settings: Settings;
  site: ListSite;
  /** Undefined where nothing shows that they agreed. */
  proof: Proof | undefined;
  /** Tells what would be done, and does nothing. */
  isDryRun: boolean;
  now: Date;
}

/** Brings a list into the store, beside the server that runs: that one sends the mails which ask. */
export async function importList(
  list: ReadList,
  { settings, site, proof, isDryRun, now }: ImportListOptions,
): Promise<BroughtList> {
  const { secret } = settings;
  const opened = await openStore(settings);
  try {
    const store = createLetterStore(opened.parts, { secret });
    const { language } = site;
    if (isDryRun) return await countList(list, { store, proof, language, now });
    return await bringList(list, { store, proof, language, now });
  } finally {
    await opened.close();
  }
}
