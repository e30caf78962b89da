import type { ImportedComment, ImportedEntry, ImportedSite } from '../../imported.ts';
import { decodeBytes } from '../decode-bytes.ts';
import { makeEntry, makeId, slugOf, unique } from '../entry.ts';
import { toPlainHtml } from '../html/plain-html.ts';
import { findLine, toLine, toPlainText } from '../html/words.ts';
import { findJson, firstText, isTrueAt, numberAt, recordsAt, textAt, valueAt } from '../loose-json.ts';
import { toMoment } from '../moments.ts';
import { ghostRules } from './card-rules.ts';
import { lexicalToHtml } from './lexical.ts';
import { mobiledocToHtml } from './mobiledoc.ts';

/** What Ghost writes in place of its own address. */
const OWN_ADDRESS = /__GHOST_URL__/g;

/** Ghost's export, whole or what its API answers; several files are read as one. */
export function readGhost(files: { path: string; bytes: Uint8Array }[]): ImportedSite {
  const unread: ImportedSite['unread'] = [];
  const sites = files.map(({ bytes }) => {
    const json = findJson(decodeBytes(bytes).replace(/^\ufeff/, ''));
    const data =
      valueAt(json, 'db', 0, 'data') ??
      valueAt(json, 'data') ??
      (Array.isArray(json) ? { posts: json } : json);
    const settings = new Map(
      recordsAt(data, 'settings').map((setting) => [textAt(setting, 'key'), textAt(setting, 'value')]),
    );
    const first = recordsAt(data, 'posts')
      .map((post) => firstText(post, 'url'))
      .find((url) => url?.startsWith('http'));
    const address = settings.get('url') ?? (first && URL.canParse(first) ? new URL(first).origin : undefined);
    return {
      title: settings.get('title'),
      address,
      language: settings.get('locale') ?? settings.get('lang'),
      data,
    };
  });
  const paths = sites.flatMap(({ data }) => listLinked(data));
  return {
    platform: 'ghost',
    title: sites.map(({ title }) => title).find(Boolean),
    address: sites.map(({ address }) => address).find(Boolean),
    entries: sites.flatMap(({ data, address, language }) =>
      recordsAt(data, 'posts').map((post) => {
        const entry = readPost(post, data, address, language, unread);
        return { ...entry, otherAddresses: paths.filter((path) => isOf(path, entry)) };
      }),
    ),
    redirects: sites.flatMap(({ data }) => readRedirects(data)),
    unread,
  };
}

/** Paths that texts of the site link to: where posts are (`/blog/name/`) stands in a file that is not in the export. */
function listLinked(data: unknown): string[] {
  const texts = recordsAt(data, 'posts').flatMap((post) =>
    ['html', 'lexical', 'mobiledoc'].flatMap((name) => textAt(post, name) ?? []),
  );
  return unique(
    texts.flatMap((text) =>
      [...text.matchAll(/__GHOST_URL__((?:\/[\w%.~-]+)+)/g)].map(([, path = '']) => `${path}/`),
    ),
  );
}

function isOf(path: string, { slug, address }: ImportedEntry): boolean {
  return slug !== undefined && slugOf(path) === slug && path !== address;
}

function readPost(
  post: Record<string, unknown>,
  data: unknown,
  address: string | undefined,
  language: string | undefined,
  unread: ImportedSite['unread'],
): ImportedEntry {
  const id = textAt(post, 'id') ?? textAt(post, 'uuid') ?? textAt(post, 'slug') ?? '';
  const meta = recordsAt(data, 'posts_meta').find((one) => one['post_id'] === post['id']);
  const say = (name: string) => textAt(post, name) ?? textAt(meta, name);
  const title = toLine(say('title'));
  const isPage = say('type') === 'page' || isTrueAt(post, 'page');
  const slug = say('slug');
  const cover = say('feature_image');
  const state = stateOf(post);
  const html = bodyOf(post, address);
  if (html.trim() === '') unread.push({ what: { code: 'text-words', found: title }, why: { code: 'empty' } });
  return makeEntry({
    sourceId: makeId('ghost', id, address),
    kind: isPage ? 'page' : 'post',
    state,
    title: title === '(Untitled)' ? '' : title,
    slug,
    address: say('url') ?? (slug && !/^untitled(?:-\d+)?$/.test(slug) ? `/${slug}/` : undefined),
    otherAddresses: [],
    publishedAt: state === 'draft' ? undefined : toMoment(say('published_at')),
    updatedAt: toMoment(say('updated_at')),
    authors: namesOf(post, data, 'authors', 'posts_authors', 'author_id', 'users'),
    // Names that begin with # are Ghost's own, and no reader sees them.
    tags: namesOf(post, data, 'tags', 'posts_tags', 'tag_id', 'tags').filter((name) => !name.startsWith('#')),
    excerpt: findLine(say('custom_excerpt')),
    seoTitle: findLine(say('meta_title')),
    seoDescription: findLine(say('meta_description')),
    language: say('locale') ?? language,
    isPinned: isTrueAt(post, 'featured') || undefined,
    cover: cover
      ? {
          source: withAddress(cover, address),
          alt: findLine(say('feature_image_alt')),
          caption: findLine(say('feature_image_caption')),
        }
      : undefined,
    body: { html },
    comments: recordsAt(data, 'comments').flatMap((comment) =>
      comment['post_id'] === post['id'] ? (readComment(comment, data, address, title, unread) ?? []) : [],
    ),
  });
}

function stateOf(post: unknown): ImportedEntry['state'] {
  const status = textAt(post, 'status') ?? 'published';
  const visibility = textAt(post, 'visibility') ?? 'public';
  if (status === 'scheduled') return 'scheduled';
  if (status === 'draft') return 'draft';
  return visibility === 'public' ? 'published' : 'private';
}

function bodyOf(post: unknown, address: string | undefined): string {
  const html = textAt(post, 'html') ?? lexicalToHtml(documentOf(post, 'lexical'));
  const written = html || mobiledocToHtml(documentOf(post, 'mobiledoc'));
  return toPlainHtml(withAddress(written, address), ghostRules);
}

function documentOf(post: unknown, name: string): unknown {
  return findJson(textAt(post, name)) ?? valueAt(post, name);
}

function withAddress(text: string, address: string | undefined): string {
  return text.replace(OWN_ADDRESS, (address ?? '').replace(/\/$/, ''));
}

/** Names that stand in the post itself, or by ids in tables of their own. */
function namesOf(
  post: Record<string, unknown>,
  data: unknown,
  inPost: string,
  links: string,
  key: string,
  table: string,
): string[] {
  const own = recordsAt(post, inPost).map((one) => toLine(textAt(one, 'name')));
  const linked = recordsAt(data, links)
    .filter((link) => link['post_id'] === post['id'])
    .toSorted((left, right) => (numberAt(left, 'sort_order') ?? 0) - (numberAt(right, 'sort_order') ?? 0))
    .map((link) =>
      toLine(
        textAt(
          recordsAt(data, table).find((one) => one['id'] === link[key]),
          'name',
        ),
      ),
    );
  return unique([...own, ...linked]);
}

function readRedirects(data: unknown): { from: string; to: string }[] {
  return recordsAt(data, 'redirects').flatMap((redirect) => {
    const from = firstText(redirect, 'from');
    const slug = textAt(
      recordsAt(data, 'posts').find((post) => post['id'] === redirect['post_id']),
      'slug',
    );
    const to = firstText(redirect, 'to') ?? (slug ? `/${slug}/` : undefined);
    return from && to ? [{ from, to }] : [];
  });
}

function readComment(
  comment: Record<string, unknown>,
  data: unknown,
  address: string | undefined,
  title: string,
  unread: ImportedSite['unread'],
): ImportedComment | undefined {
  const id = textAt(comment, 'id') ?? '';
  const member = recordsAt(data, 'members').find((one) => one['id'] === comment['member_id']);
  const name = toLine(firstText(comment, 'member.name', 'name') ?? textAt(member, 'name'));
  const at = toMoment(textAt(comment, 'created_at'));
  const text = toPlainText(textAt(comment, 'html') ?? '');
  const status = textAt(comment, 'status');
  if (!at || text === '' || status === 'deleted') {
    unread.push({
      what: { code: 'comment-under', found: name, also: title, id },
      why: { code: status === 'deleted' ? 'deleted' : 'no-words-or-day' },
    });
    return undefined;
  }
  const idOf = (one: string) => makeId('ghost', `comment-${one}`, address);
  const parent = textAt(comment, 'in_reply_to_id') ?? textAt(comment, 'parent_id');
  return {
    sourceId: idOf(id),
    parentId: parent && idOf(parent),
    name,
    at,
    text,
    state: status === 'hidden' ? 'rejected' : 'approved',
  };
}
