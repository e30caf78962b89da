import type { ExportFiles, ImportedSite } from '../imported.ts';
import type { SourceName, Unread, UnreadReason } from '../unread.ts';
import { exportError } from './export-error.ts';
import { finishSite } from './finish-site.ts';
import { isMediaName } from './media-name.ts';
import { tellBytes, type FileKind } from './tell-text.ts';
import { readBloggerAtom, readBloggerJson } from './blogger.ts';
import { joinComments, readDisqus } from './disqus.ts';
import { readFeed } from './feed.ts';
import { joinRedirects, requireRedirects } from './redirects.ts';
import { readFolder } from './folder/folder.ts';
import { readGhost } from './ghost/ghost.ts';
import { readSubstack } from './substack.ts';
import { readWix } from './wix/wix.ts';
import { readWordpress } from './wordpress/wordpress.ts';
import type { ToldFile } from './told-file.ts';

/** Reads the files of its kinds to a site. */
type Reader = (files: ExportFiles, told: ToldFile[]) => Promise<ImportedSite>;

interface Source {
  name: SourceName;
  /** What its files are; the first of the sources of which a file is there is the one that is read. */
  kinds: readonly FileKind[];
  /** The one of its kinds without which the others are another source's. */
  needs?: FileKind;
  read: Reader;
}

const SOURCES: readonly Source[] = [
  { name: 'WordPress / Squarespace', kinds: ['wordpress'], read: readingBytes(readWordpress) },
  { name: 'Ghost', kinds: ['ghost'], read: readingBytes(readGhost) },
  { name: 'Substack', kinds: ['substack-posts', 'html'], needs: 'substack-posts', read: readSubstack },
  { name: 'Wix', kinds: ['wix-csv', 'wix-json', 'wix-page', 'wix-comments'], read: readWix },
  { name: 'Blogger', kinds: ['blogger-atom'], read: readingBytes(readBloggerAtom) },
  { name: 'Blogger', kinds: ['blogger-json'], read: readingBytes(readBloggerJson) },
  { name: 'folder', kinds: ['markdown', 'html'], read: readFolder },
  { name: 'feed', kinds: ['rss', 'atom'], read: readingBytes(readFeed) },
  { name: 'Disqus', kinds: ['disqus'], read: readingBytes(readDisqus) },
];

function readingBytes(read: (files: { path: string; bytes: Uint8Array }[]) => ImportedSite): Reader {
  return async (files, told) => read(await readAll(files, told));
}

/**
 * What an export holds, whatever platform wrote it.
 *
 * @param redirects a list of redirects that lies elsewhere
 */
export async function readSource(
  files: ExportFiles,
  redirects?: { path: string; bytes: Uint8Array },
): Promise<ImportedSite> {
  const told = await tellFiles(files);
  const source = SOURCES.find(({ kinds, needs }) =>
    told.some(({ kind }) => (needs === undefined ? kinds.includes(kind) : kind === needs)),
  );
  if (!source) throw notKnown(files.list());
  const own = told.filter(({ kind }) => source.kinds.includes(kind));
  const comments = told.filter(({ kind }) => kind === 'disqus' && !source.kinds.includes(kind));
  const leading = told.filter(({ kind }) => kind === 'redirects');
  const others = told.filter(
    (file) => !own.includes(file) && !comments.includes(file) && !leading.includes(file),
  );
  const read = await source.read(files, own);
  const site = comments.length > 0 ? joinComments(read, readDisqus(await readAll(files, comments))) : read;
  const left = others.map(({ path, kind }): Unread => ({
    what: { code: 'file', found: path },
    why: whyUnread(kind, source.name),
  }));
  const whole = joinRedirects({ ...site, unread: [...site.unread, ...left] }, [
    ...(await readAll(files, leading)),
    ...(redirects ? [requireRedirects(redirects)] : []),
  ]);
  return finishSite(whole, files);
}

/** What each file is, by what it says and never by its name; pictures and the like are not asked. */
async function tellFiles(files: ExportFiles): Promise<ToldFile[]> {
  const told: ToldFile[] = [];
  for (const path of files.list()) {
    if (!isMediaName(path)) told.push({ path, kind: tellBytes(await files.read(path), path) });
  }
  return told;
}

async function readAll(files: ExportFiles, told: ToldFile[]): Promise<{ path: string; bytes: Uint8Array }[]> {
  const all: { path: string; bytes: Uint8Array }[] = [];
  for (const { path } of told) all.push({ path, bytes: await files.read(path) });
  return all;
}

function whyUnread(kind: FileKind, source: SourceName): UnreadReason {
  if (kind === 'people') return { code: 'people' };
  return { code: kind === 'other' ? 'no-part' : 'other-export', found: source };
}

function notKnown(paths: string[]): Error {
  return exportError(
    'source-unknown',
    paths.length === 0
      ? 'There is no file in it.'
      : `Nothing in it is an export that is known here (${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ', …' : ''}).`,
    'Known are: the XML of WordPress (Tools, Export) and Squarespace (Settings, Import & Export), the JSON of Ghost (Settings, Export), the zip of Substack (Settings, Exports), the CSV or the saved pages of a Wix blog, the XML of Blogger (Settings, Back up content), an RSS or Atom feed, the XML of Disqus, and folders of Markdown or HTML. docs/moving-in.md tells where to press.',
  );
}
