import path from 'node:path';
import * as z from 'zod';
import { repositoryToGitHost, type GitHost } from '../../editor/git-host.ts';
import { indexThreads, threadSchema } from '../../discussion/thread.ts';
import { answerFrom } from '../../posts/edition/asking.ts';
import { openSiteAlone } from '../../posts/edition/edition.ts';
import type { Site as SiteSettings } from '../../posts/schema/site.ts';
import { builtFilesSchema } from './pages/built-files.ts';
import { openBuiltPages } from './pages/built-pages.ts';
import type { Letters } from '../letters/open-letters.ts';
import { createMakeLetter } from '../letters/make-letter.ts';
import { createMakeQuestion } from '../letters/make-question.ts';
import { openPostPages } from '../letters/read/read-post-page.ts';
import { toLettersDesk, toLivePosts } from '../letters/desk/to-letters-desk.ts';
import type { Readings } from '../desk/count-readings.ts';
import { openBuiltDrafts } from './drafts.ts';
import { exportForm } from '../admin/export-form.ts';
import type { Editor } from '../write/mount-editor.ts';
import { readPublished } from '../desk/published-posts.ts';
import { toMailDress } from './mail-dress.ts';
import { readLetterOffer } from './letter-offer.ts';
import { redirectsSchema } from './redirects.ts';
import { readReleaseFile, readReleaseSettings } from './release-settings.ts';
import { createSite } from './site.ts';
import type { Site, SiteOptions } from './site-options.ts';
import type { Numbers } from '../desk/numbers.ts';

export interface BuiltSiteOptions extends Omit<
  SiteOptions,
  | 'threads'
  | 'language'
  | 'mailDress'
  | 'letterOffer'
  | 'ownNames'
  | 'redirects'
  | 'drafts'
  | 'published'
  | 'render'
  | 'openPages'
  | 'editor'
  | 'numbers'
  | 'letters'
  | 'lettersDesk'
> {
  /** Undefined where no mail can be sent. */
  letters?: Letters | undefined;
  editor?: Editor | undefined;
  /** What counts for all releases. */
  numbers?: (Pick<Numbers, 'store'> & { readings: Readings }) | undefined;
  /** The build's output, with `client/`, `drafts/`, `server/` and `site/` below it. */
  folder: string;
}

/** @param render Astro's application, as the release has it */
export async function createReleasedSite(
  { folder, editor, numbers, letters, ...options }: BuiltSiteOptions,
  render: SiteOptions['render'],
): Promise<Site> {
  const settings = await readReleaseSettings(folder);
  const { timeZone } = settings;
  numbers?.readings.setTimeZone(timeZone);
  // What is rendered for one reader is about the site, and lists no posts.
  const edition = openSiteAlone(settings);
  const client = path.join(folder, 'client');
  const files = await readReleaseFile(path.join(folder, 'site/files.json'), builtFilesSchema);
  const redirects = await readReleaseFile(path.join(client, 'redirects.json'), redirectsSchema);
  const threads = await readReleaseFile(path.join(client, 'threads.json'), z.array(threadSchema));
  const published = await readPublished(folder);
  const index = indexThreads(threads);
  const site = createSite({
    ...options,
    letters,
    lettersDesk: letters && toLettersDesk(letters, settings, published),
    editor: editor && {
      ...editor,
      title: settings.title,
      fieldFolder: toFieldFolder(folder),
      gitHost: findGitHost(settings),
    },
    numbers: numbers && settings.numbers === 'on' ? { ...numbers, timeZone } : undefined,
    threads: index,
    language: settings.language,
    mailDress: toMailDress(settings),
    letterOffer: await readLetterOffer(folder, settings),
    redirects,
    ownNames: await readReleaseFile(path.join(client, 'own-names.json'), z.array(z.string())),
    published,
    drafts: await openBuiltDrafts(path.join(folder, 'drafts')),
    render: (request, locals) => answerFrom({ edition }, () => render(request, locals)),
    openPages: (fill, headers) => openBuiltPages({ folder: client, files, fill, headers }),
  });
  letters?.makeWith(
    settings.letters && {
      makeLetter: createMakeLetter({
        site: settings,
        siteUrl: options.siteUrl,
        threads: index,
        readPage: openPostPages(folder),
        postalAddress: settings.letters.address,
        listTopics: (postId) => published?.find(({ id }) => id === postId)?.topics ?? [],
      }),
      makeQuestion: createMakeQuestion(settings, letters.links),
      links: letters.links,
    },
  );
  // Last of all: a release that does not open is written about by nobody.
  await letters?.follow.setLive({
    posts: toLivePosts(published),
    send: settings.letters?.send,
    language: settings.language,
    timeZone,
  });
  return site;
}

/** Writes the form of a release as files; undefined where the site names no repository for it. */
export async function exportReleasedForm(release: string, folder: string): Promise<string[] | undefined> {
  const settings = await readReleaseSettings(release);
  const gitHost = findGitHost(settings);
  const { title } = settings;
  return gitHost && exportForm({ title, fieldFolder: toFieldFolder(release), gitHost, folder });
}

/** Where the form's repository is, when it is not the site's own. */
function findGitHost({ repository }: SiteSettings): GitHost | undefined {
  return repository && repositoryToGitHost(repository);
}

function toFieldFolder(release: string): string {
  return path.join(release, 'server/editor');
}
