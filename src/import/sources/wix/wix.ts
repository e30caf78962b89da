import type { ExportFiles, ImportedEntry, ImportedSite } from '../../imported.ts';
import { decodeBytes } from '../decode-bytes.ts';
import { exportError } from '../export-error.ts';
import { findJson } from '../loose-json.ts';
import { createFileFinder } from '../own-files.ts';
import type { ToldFile } from '../told-file.ts';
import { readWixComments } from './wix-comments.ts';
import { readWixPage } from './wix-page.ts';
import { readWixJson, readWixTable } from './wix-posts.ts';

/**
 * What a coach has of her Wix blog, in whatever parts: the table of the dashboard, posts and comments as the API answers them,
 * saved pages. Of a text that is in several the first is taken: table, API, page.
 */
export async function readWix(files: ExportFiles, told: ToldFile[]): Promise<ImportedSite> {
  const unread: ImportedSite['unread'] = [];
  const find = createFileFinder(files.list());
  const known = new Map<string, ImportedEntry>();
  const comments = new Map<string, ImportedEntry['comments']>();
  for (const kind of ['wix-csv', 'wix-json', 'wix-page', 'wix-comments'] as const) {
    for (const { path } of told.filter((file) => file.kind === kind)) {
      const bytes = await files.read(path);
      if (kind === 'wix-comments') {
        for (const [post, list] of readWixComments(findJson(decodeBytes(bytes)), unread))
          comments.set(post, [...(comments.get(post) ?? []), ...list]);
        continue;
      }
      const found =
        kind === 'wix-csv'
          ? readWixTable(bytes, path, unread)
          : kind === 'wix-json'
            ? readWixJson(bytes, unread)
            : [readWixPage(bytes, path, find) ?? noText(path)];
      for (const entry of found) keepFirst(entry, path, known, unread);
    }
  }
  const entries = [...known.values()].map((entry) => ({ ...entry, comments: takeComments(entry, comments) }));
  for (const [post, list] of comments)
    unread.push({
      what: { code: 'comments', found: post, also: String(list.length) },
      why: { code: 'post-elsewhere' },
    });
  return {
    platform: 'wix',
    address: entries
      .map(({ address }) => (address && URL.canParse(address) ? new URL(address).origin : undefined))
      .find(Boolean),
    entries,
    redirects: [],
    unread,
  };
}

function keepFirst(
  entry: ImportedEntry,
  path: string,
  known: Map<string, ImportedEntry>,
  unread: ImportedSite['unread'],
): void {
  const key = entry.slug ?? entry.sourceId;
  const first = known.get(key);
  if (!first) {
    known.set(key, entry);
    return;
  }
  known.set(key, fillFrom(first, entry));
  unread.push({
    what: { code: 'text-named', found: entry.title, also: path },
    why: { code: 'in-another-file' },
  });
}

/** A page tells in what language and where it was, which a table does not. */
function fillFrom(first: ImportedEntry, other: ImportedEntry): ImportedEntry {
  return {
    ...first,
    address: first.address?.startsWith('http') ? first.address : (other.address ?? first.address),
    publishedAt: first.publishedAt ?? other.publishedAt,
    updatedAt: first.updatedAt ?? other.updatedAt,
    authors: first.authors.length > 0 ? first.authors : other.authors,
    categories: first.categories.length > 0 ? first.categories : other.categories,
    tags: first.tags.length > 0 ? first.tags : other.tags,
    seoTitle: first.seoTitle ?? other.seoTitle,
    seoDescription: first.seoDescription ?? other.seoDescription,
    language: first.language ?? other.language,
    cover: first.cover ?? other.cover,
    ratings: first.ratings ?? other.ratings,
  };
}

/** Comments name a post by its id at Wix. */
function takeComments(
  entry: ImportedEntry,
  comments: Map<string, ImportedEntry['comments']>,
): ImportedEntry['comments'] {
  const id = /^wix:(.*?)(?:@[^@]*)?$/.exec(entry.sourceId)?.[1] ?? '';
  const keys = [id, entry.slug ?? ''];
  const found = keys.flatMap((key) => comments.get(key) ?? []);
  for (const key of keys) comments.delete(key);
  return found;
}

function noText(path: string): never {
  throw exportError(
    'page-without-text',
    `${path} is a page of Wix without its text.`,
    'Open the post in your browser, scroll to its end, and save it as “Web page, complete”.',
  );
}
