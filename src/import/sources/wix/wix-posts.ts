import type { ImportedEntry, ImportedSite } from '../../imported.ts';
import { decodeBytes } from '../decode-bytes.ts';
import { makeEntry, makeId, slugOf, unique } from '../entry.ts';
import { toOriginal } from '../html/picture-address.ts';
import { toPlainHtml } from '../html/plain-html.ts';
import { findLine, toLine } from '../html/words.ts';
import {
  findJson,
  firstText,
  isTrueAt,
  listAt,
  numberAt,
  recordsAt,
  textAt,
  valueAt,
} from '../loose-json.ts';
import { toMoment } from '../moments.ts';
import { readTable } from '../read-table.ts';
import { escapeHtml } from '../../../lib/escape-html.ts';
import { ricosToHtml } from './ricos.ts';

/** The dashboard's columns and the API's fields are the same under two names each. */
const COLUMNS: Record<string, string> = {
  author: 'author',
  maincategory: 'mainCategory',
  title: 'title',
  excerpt: 'excerpt',
  id: 'id',
  tags: 'tags',
  hashtags: 'tags',
  featured: 'featured',
  slug: 'slug',
  plaincontent: 'contentText',
  contenttext: 'contentText',
  coverimage: 'coverImage',
  publisheddate: 'firstPublishedDate',
  firstpublisheddate: 'firstPublishedDate',
  categories: 'categories',
  richcontent: 'richContent',
  postpageurl: 'url',
  url: 'url',
  lastpublisheddate: 'lastPublishedDate',
  internalid: 'internalId',
  media: 'media',
};

export function readWixTable(
  bytes: Uint8Array,
  path: string,
  unread: ImportedSite['unread'],
): ImportedEntry[] {
  return readTable(bytes, path).map((row) =>
    readWixPost(
      Object.fromEntries(
        // Of two columns under one name, such as "Tags" and "Hashtags", an empty one says nothing.
        Object.entries(row)
          .filter(([, value]) => value.trim() !== '')
          .map(([column, value]) => [
            COLUMNS[column.toLowerCase().replaceAll(/[\s_]/g, '')] ?? column,
            value,
          ]),
      ),
      unread,
    ),
  );
}

/** Posts as the API answers them: one, a list, or a list under a name. */
export function readWixJson(bytes: Uint8Array, unread: ImportedSite['unread']): ImportedEntry[] {
  const json = findJson(decodeBytes(bytes).replace(/^\ufeff/, ''));
  const posts = [
    recordsAt({ json }, 'json'),
    recordsAt(json, 'posts'),
    recordsAt(json, 'draftPosts'),
    recordsAt(json, 'items'),
  ].find((list) => list.length > 0);
  return (posts ?? [valueAt(json, 'post') ?? json]).map((post) => readWixPost(post, unread));
}

function readWixPost(post: unknown, unread: ImportedSite['unread']): ImportedEntry {
  const title = toLine(textAt(post, 'title'));
  const address = addressOf(post);
  const id = firstText(post, 'id', '_id', 'internalId', 'slug') ?? address ?? title;
  const publishedAt = toMoment(firstText(post, 'firstPublishedDate', 'publishedDate'));
  const isDraft = !publishedAt || /^(?:UNPUBLISHED|DRAFT|IN_REVIEW)$/.test(textAt(post, 'status') ?? '');
  const cover = firstText(
    post,
    'coverImage',
    'media.wixMedia.image.url',
    'media.wixMedia.image.id',
    'media.wixMedia.image',
    'media.image',
    'heroImage.url',
    'coverMedia.image.url',
    'coverMedia.image.id',
  );
  const shown = cover ? toOriginal(cover) : undefined;
  return makeEntry({
    sourceId: makeId('wix', id, address),
    kind: 'post',
    state: textAt(post, 'status') === 'SCHEDULED' ? 'scheduled' : isDraft ? 'draft' : 'published',
    title,
    slug: textAt(post, 'slug') ?? slugOf(address),
    address,
    publishedAt,
    updatedAt: toMoment(firstText(post, 'lastPublishedDate', 'editedDate')),
    authors: unique([toLine(firstText(post, 'author', 'author.name', 'ownerName'))]),
    categories: unique([
      textAt(post, 'mainCategory'),
      ...namesAt(post, 'categories'),
      ...namesAt(post, 'categoryLabels'),
    ]),
    tags: unique([...namesAt(post, 'tags'), ...namesAt(post, 'hashtags')]),
    excerpt: findLine(textAt(post, 'excerpt')),
    seoTitle: seoOf(post, 'title'),
    seoDescription: seoOf(post, 'description'),
    language: textAt(post, 'language'),
    isPinned: isTrueAt(post, 'pinned') || isTrueAt(post, 'featured') || undefined,
    cover:
      shown && /^https?:/.test(shown)
        ? { source: shown, alt: firstText(post, 'media.altText', 'media.wixMedia.image.altText') }
        : undefined,
    body: { html: bodyOf(post, title, unread) },
    ratings: ratingsOf(post),
  });
}

function addressOf(post: unknown): string | undefined {
  const base = textAt(post, 'url', 'base');
  const path = textAt(post, 'url', 'path') ?? textAt(post, 'url');
  if (base && path && !/^https?:/.test(path)) return base.replace(/\/$/, '') + path;
  const slug = textAt(post, 'slug');
  return path ?? (slug ? `/post/${slug}` : undefined);
}

function bodyOf(post: unknown, title: string, unread: ImportedSite['unread']): string {
  const written = valueAt(post, 'richContent');
  const rich = typeof written === 'string' ? findJson(written) : written;
  if (listAt(rich, 'nodes').length > 0) return toPlainHtml(ricosToHtml(rich));
  const plain = firstText(post, 'contentText', 'plainContent');
  if (plain !== undefined)
    unread.push({
      what: { code: 'text-form', found: title },
      why: { code: 'plain-words' },
    });
  return (plain ?? '')
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escapeHtml(line.trim())}</p>`)
    .join('\n');
}

/** Labels: in a list, as JSON in a column, or one after the other; ids, which name nothing for people, are left out. */
function namesAt(post: unknown, name: string): string[] {
  const value = valueAt(post, name);
  const list: unknown = typeof value === 'string' ? (findJson(value) ?? value.split(/[,;|]/)) : value;
  return listAt({ list }, 'list').flatMap((one) => {
    const label = typeof one === 'string' ? one : firstText(one, 'label', 'name', 'title');
    return label && !/^[\da-f]{8}-[\da-f-]{27}$|^[\da-f]{24}$/i.test(label.trim()) ? [toLine(label)] : [];
  });
}

function seoOf(post: unknown, what: 'title' | 'description'): string | undefined {
  const tags = recordsAt(post, 'seoData', 'tags');
  const tag = tags.find((one) =>
    what === 'title' ? one['type'] === 'title' : textAt(one, 'props', 'name') === 'description',
  );
  return findLine(what === 'title' ? textAt(tag, 'children') : textAt(tag, 'props', 'content'));
}

export function ratingsOf(value: unknown): ImportedEntry['ratings'] {
  for (const name of ['ratings', 'rating', 'ratingSummary']) {
    const found = valueAt(value, name);
    const average =
      numberAt(found, 'average') ??
      numberAt(found, 'averageRating') ??
      numberAt(found, 'avg') ??
      numberAt(found, 'ratingValue');
    const count =
      numberAt(found, 'count') ??
      numberAt(found, 'ratingCount') ??
      numberAt(found, 'totalRatings') ??
      numberAt(found, 'total');
    if (
      average !== undefined &&
      average > 0 &&
      average <= 5 &&
      count !== undefined &&
      Number.isInteger(count) &&
      count > 0
    )
      return { average, count };
  }
  return undefined;
}
