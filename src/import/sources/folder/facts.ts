import type { ImportedEntry } from '../../imported.ts';
import { slugOf, unique } from '../entry.ts';
import { toLine } from '../html/words.ts';
import { firstText, isTrueAt, listAt, textAt, valueAt } from '../loose-json.ts';
import { toMoment } from '../moments.ts';

type Facts = Omit<ImportedEntry, 'sourceId' | 'body' | 'comments' | 'otherAddresses'> & {
  otherAddresses: string[];
};

/** Collections of Eleventy, and what themes use to sort files: no topics of a text. */
const NO_TOPICS = /^(?:posts?|all|blog|pages?|article|articles|nav|featured)$/i;

/** What front matter and the name of a file say of a text, in the words of each generator. */
export function readFacts(fields: Record<string, unknown>, path: string): Facts {
  const name = nameOf(path);
  const dated = /^(\d{4}-\d{2}-\d{2})[-_](.+)$/.exec(name);
  const slug = textAt(fields, 'slug') ?? dated?.[2] ?? name;
  const written = firstText(fields, 'permalink', 'url', 'canonical_url', 'canonicalURL');
  const address =
    written && !written.includes(':') && !written.includes('{')
      ? written
      : addressOf(written, path, dated, slug);
  const publishedAt =
    momentAt(fields, 'date', 'pubDate', 'publishDate', 'published_at', 'publishedAt', 'created') ??
    toMoment(dated?.[1]);
  const isDraft =
    isTrueAt(fields, 'draft') ||
    valueAt(fields, 'published') === false ||
    /(?:^|\/)_?drafts\//.test(path) ||
    textAt(fields, 'status') === 'draft';
  const isPost =
    publishedAt !== undefined || /(?:^|\/)_?(?:posts?|blog|articles?|drafts|journal|news)\//i.test(path);
  const isLater = publishedAt !== undefined && Date.parse(publishedAt) > Date.now();
  return {
    kind:
      isPost && textAt(fields, 'type') !== 'page' && textAt(fields, 'layout') !== 'page' ? 'post' : 'page',
    state: isDraft ? 'draft' : isLater ? 'scheduled' : 'published',
    title: toLine(textAt(fields, 'title')),
    slug: slugOf(slug),
    address,
    otherAddresses: unique([
      ...textsAt(fields, 'aliases'),
      ...textsAt(fields, 'redirect_from'),
      ...textsAt(fields, 'redirects'),
    ]),
    publishedAt: isDraft ? undefined : publishedAt,
    updatedAt: momentAt(
      fields,
      'lastmod',
      'updated',
      'updatedDate',
      'last_modified_at',
      'modified',
      'updatedAt',
    ),
    authors: unique([...textsAt(fields, 'author'), ...textsAt(fields, 'authors')].map((one) => toLine(one))),
    categories: unique(
      [...wordsAt(fields, 'categories'), ...textsAt(fields, 'category')].filter(
        (one) => !NO_TOPICS.test(one),
      ),
    ),
    tags: unique(wordsAt(fields, 'tags').filter((one) => !NO_TOPICS.test(one))),
    excerpt: firstText(fields, 'excerpt', 'summary', 'description', 'subtitle'),
    seoTitle: firstText(fields, 'seo_title', 'seoTitle', 'meta_title', 'seo.title'),
    seoDescription: firstText(
      fields,
      'seo_description',
      'meta_description',
      'metaDescription',
      'seo.description',
    ),
    language: firstText(fields, 'lang', 'language', 'locale'),
    isPinned: isTrueAt(fields, 'pinned') || isTrueAt(fields, 'featured') || undefined,
    cover: coverAt(fields),
  };
}

/** "name" of "posts/2019-04-01-name.md" and of "posts/name/index.md". */
function nameOf(path: string): string {
  const steps = path.replace(/\.\w+$/, '').split('/');
  const last = steps.at(-1) ?? '';
  return /^_?index$/.test(last) ? (steps.at(-2) ?? 'index') : last.replace(/\.(?:[a-z]{2})$/, '');
}

/** Where it was: by Jekyll's pattern, where one is written, or by its place in the folder, as others do it. */
function addressOf(
  pattern: string | undefined,
  path: string,
  dated: RegExpExecArray | null,
  slug: string,
): string | undefined {
  if (pattern?.startsWith('http')) return pattern;
  const [year = '', month = '', day = ''] = dated?.[1]?.split('-') ?? [];
  if (pattern?.includes(':') && dated)
    return pattern
      .replace(':year', year)
      .replace(':month', month)
      .replace(':day', day)
      .replace(/:(?:title|slug)/, slug);
  if (pattern || /(?:^|\/)_drafts\//.test(path)) return undefined;
  if (/(?:^|\/)_posts\//.test(path) && dated) return `/${year}/${month}/${day}/${slug}.html`;
  const folder = path
    .replace(/^(?:.*\/)?(?:src\/)?(?:content|pages|src)\//, '')
    .replace(/(?:\/?_?index)?\.\w+$/, '')
    .replace(/(?:^|\/)[^/]*$/, '');
  return `/${[...folder.split('/'), slug].filter((step) => step !== '').join('/')}/`;
}

function momentAt(fields: unknown, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = valueAt(fields, name);
    const moment = value instanceof Date ? toMoment(value.toISOString()) : toMoment(textAt(fields, name));
    if (moment) return moment;
  }
  return undefined;
}

/** A text, or a list of texts or of things with a name. */
function textsAt(fields: unknown, name: string): string[] {
  const value = valueAt(fields, name);
  const list = Array.isArray(value) ? listAt({ value }, 'value') : [value];
  return list.flatMap((one) =>
    typeof one === 'string' || typeof one === 'number'
      ? String(one)
      : (firstText(one, 'name', 'title', 'label', 'id', 'from') ?? []),
  );
}

/** In Jekyll a text is a list with spaces or commas between its words. */
function wordsAt(fields: unknown, name: string): string[] {
  const value = valueAt(fields, name);
  if (typeof value !== 'string') return textsAt(fields, name);
  return value.includes(',') ? value.split(',') : value.split(/\s+/);
}

function coverAt(fields: unknown): ImportedEntry['cover'] {
  const source =
    firstText(
      fields,
      'cover.image',
      'cover.src',
      'image.path',
      'image.src',
      'image.url',
      'heroImage',
      'hero_image',
      'featured_image',
      'featuredImage',
      'feature_image',
      'thumbnail',
      'cover',
      'image',
      'banner',
      'ogImage',
    ) ?? textsAt(fields, 'images')[0];
  if (!source) return undefined;
  return {
    source,
    alt: firstText(
      fields,
      'cover.alt',
      'image.alt',
      'heroImageAlt',
      'image_alt',
      'imageAlt',
      'featured_image_alt',
      'alt',
    ),
    caption: firstText(fields, 'cover.caption', 'image.caption', 'image_caption'),
  };
}
