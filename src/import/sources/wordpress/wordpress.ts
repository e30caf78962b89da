import { decodeAddress } from '../../../lib/decode-address.ts';
import type { ImportedComment, ImportedEntry, ImportedSite } from '../../imported.ts';
import type { PlainReason, UnreadReason } from '../../unread.ts';
import { makeEntry, makeId, slugOf, unique } from '../entry.ts';
import { findLine, toLine, toPlainText } from '../html/words.ts';
import { toLocalMoment, toMoment } from '../moments.ts';
import { childOf, childrenOf, readXml, wordsIn, wordsOf, type XmlElement } from '../read-xml.ts';
import { bodyToHtml } from './body.ts';
import { elementorToHtml } from './elementor.ts';
import type { Attachment } from './known-shortcodes.ts';
import { findRatings } from './ratings.ts';

interface Export {
  title?: string | undefined;
  address?: string | undefined;
  language?: string | undefined;
  isSquarespace: boolean;
  /** Shown names by login. */
  authors: Map<string, string>;
  library: Map<string, Attachment>;
  /** Patterns that several texts show, by id. */
  patterns: Map<string, string>;
  items: XmlElement[];
  unread: ImportedSite['unread'];
}

/** One or several files of one export in WordPress' own format, which Squarespace writes too. */
export function readWordpress(files: { path: string; bytes: Uint8Array }[]): ImportedSite {
  const found: Export = {
    isSquarespace: false,
    authors: new Map(),
    library: new Map(),
    patterns: new Map(),
    items: [],
    unread: [],
  };
  for (const file of files) gather(file, found);
  const platform = found.isSquarespace ? 'squarespace' : 'wordpress';
  const entries = found.items.flatMap((item) => readItem(item, found, platform) ?? []);
  return {
    platform,
    title: found.title,
    address: found.address,
    entries,
    redirects: entries.flatMap(({ otherAddresses, address }) =>
      address
        ? otherAddresses.filter((other) => other.startsWith('/')).map((from) => ({ from, to: address }))
        : [],
    ),
    unread: found.unread,
  };
}

function gather({ path, bytes }: { path: string; bytes: Uint8Array }, found: Export): void {
  const { head, isCut } = readXml(bytes, (item) => {
    const type = wordsIn(item, 'wp:post_type') ?? 'post';
    const id = wordsIn(item, 'wp:post_id') ?? '';
    if (type === 'attachment') keepAttachment(item, id, found);
    else if (type === 'wp_block') keepPattern(item, id, found);
    else found.items.push(item);
    if (!found.isSquarespace) found.isSquarespace = isFromSquarespace(item);
  });
  const channel = childOf(head, 'channel') ?? head;
  found.title ??= findLine(wordsIn(channel, 'title'));
  found.address ??= wordsIn(channel, 'wp:base_blog_url') ?? wordsIn(channel, 'link');
  found.language ??= wordsIn(channel, 'language');
  for (const author of childrenOf(channel, 'wp:author')) {
    const login = wordsIn(author, 'wp:author_login');
    const name = wordsIn(author, 'wp:author_display_name') ?? fullNameOf(author);
    if (login && name) found.authors.set(login, toLine(name));
  }
  if (isCut)
    found.unread.push({
      what: { code: 'file-end', found: path },
      why: { code: 'cut-off' },
    });
}

function fullNameOf(author: XmlElement): string | undefined {
  return (
    unique([wordsIn(author, 'wp:author_first_name'), wordsIn(author, 'wp:author_last_name')]).join(' ') ||
    undefined
  );
}

function isFromSquarespace(item: XmlElement): boolean {
  return /\bsqs-|squarespace-cdn\.com|static1\.squarespace\.com/.test(
    wordsIn(item, 'content:encoded') ?? wordsIn(item, 'wp:attachment_url') ?? '',
  );
}

function keepAttachment(item: XmlElement, id: string, found: Export): void {
  const address = wordsIn(item, 'wp:attachment_url') ?? wordsIn(item, 'guid');
  const title = toLine(wordsIn(item, 'title'));
  if (address)
    found.library.set(id, {
      id,
      address,
      alt: findLine(metaOf(item, '_wp_attachment_image_alt')),
      caption: wordsIn(item, 'excerpt:encoded'),
      parent: wordsIn(item, 'wp:post_parent'),
    });
  found.unread.push({
    what: { code: 'library-file', found: title || (address ?? id) },
    why: { code: 'library-file' },
  });
}

function keepPattern(item: XmlElement, id: string, found: Export): void {
  found.patterns.set(id, wordsIn(item, 'content:encoded') ?? '');
  found.unread.push({
    what: { code: 'pattern', found: toLine(wordsIn(item, 'title')) },
    why: { code: 'pattern' },
  });
}

/** What WordPress and plugins keep beside texts: menus, forms, styles, templates. */
const INNER =
  /^(?:nav_menu_item|revision|custom_css|customize_changeset|oembed_cache|user_request|wp_\w+|acf-\w+|acf_\w+|elementor_\w+|et_\w+|wpcf7_contact_form|wpforms\w*|forminator_\w+|shop_\w+|product_variation|mc4wp-form|tablepress_table|feedback|jp_\w+|jetpack_\w+|ml-slider|ml-slide|vc_grid_item|fl-builder-\w+|fusion_\w+|popup\w*|_pods_\w+|amn_\w+|scheduled-action)$/;

const WHY_INNER: Record<string, PlainReason> = { nav_menu_item: 'menu', revision: 'older-version' };

function readItem(
  item: XmlElement,
  found: Export,
  platform: 'wordpress' | 'squarespace',
): ImportedEntry | undefined {
  const type = wordsIn(item, 'wp:post_type') ?? 'post';
  const status = wordsIn(item, 'wp:status') ?? 'publish';
  const title = toLine(wordsIn(item, 'title'));
  const id = wordsIn(item, 'wp:post_id') ?? wordsIn(item, 'guid') ?? wordsIn(item, 'link') ?? title;
  const leaveOut = (code: PlainReason): undefined => {
    const also = `${type.replaceAll('_', ' ')} ${id}`;
    found.unread.push({ what: { code: 'text-named', found: title || id, also }, why: { code } });
  };
  if (INNER.test(type)) {
    leaveOut(WHY_INNER[type] ?? 'inner');
    return;
  }
  if (status === 'trash') {
    leaveOut('trash');
    return;
  }
  if (status === 'auto-draft') {
    leaveOut('never-saved');
    return;
  }
  if (status === 'inherit') {
    leaveOut('older-version');
    return;
  }

  const written = wordsIn(item, 'content:encoded') ?? elementorToHtml(metaOf(item, '_elementor_data')) ?? '';
  const html = bodyToHtml(written, {
    platform,
    postId: id,
    library: found.library,
    patterns: found.patterns,
    footnotes: metaOf(item, 'footnotes'),
    onLeftOut: (shortcode) => {
      found.unread.push({
        what: { code: 'piece', found: shortcode, also: title || id },
        why: { code: 'shortcode' },
      });
    },
  });
  const enclosure = metaOf(item, 'enclosure')?.split('\n')[0]?.trim();
  const link = wordsIn(item, 'link');
  const shortLink = wordsIn(item, 'guid');
  const state = stateOf(status, item);
  const name = wordsIn(item, 'wp:post_name');
  return makeEntry({
    sourceId: makeId(platform, id, found.address),
    kind: type === 'page' || (type !== 'post' && !hasTerms(item)) ? 'page' : 'post',
    state,
    title,
    slug: slugOf(name && (decodeAddress(name) ?? name)),
    address: link && /^(?:https?:\/\/|\/)./.test(link) ? link : undefined,
    otherAddresses: unique([
      shortLink && /^https?:\/\/\S+\?p(?:age_id)?=\d+/.test(shortLink) ? shortLink : undefined,
      ...metasOf(item, '_wp_old_slug').map((old) => (link && name ? addressWithSlug(link, old) : undefined)),
    ]).filter((address) => address !== link),
    publishedAt: state === 'draft' ? undefined : publishedAtOf(item),
    updatedAt: toLocalMoment(wordsIn(item, 'wp:post_modified_gmt'), wordsIn(item, 'wp:post_modified')),
    authors: authorsOf(item, found),
    categories: termsOf(item, 'category').filter((term) => !/^uncategori[sz]ed$/i.test(term)),
    tags: unique([...termsOf(item, 'post_tag'), ...termsOf(item, 'tag')]),
    excerpt: toPlainText(wordsIn(item, 'excerpt:encoded') ?? '') || undefined,
    seoTitle: seoTitleOf(item, title, found.title),
    seoDescription: findLine(
      metaOf(item, '_yoast_wpseo_metadesc') ??
        metaOf(item, 'rank_math_description') ??
        metaOf(item, '_aioseop_description'),
    ),
    language: found.language,
    isPinned: wordsIn(item, 'wp:is_sticky') === '1' || undefined,
    cover: coverOf(item, found),
    body: { html: enclosure && !html.includes(enclosure) ? withAudio(html, enclosure) : html },
    comments: childrenOf(item, 'wp:comment').flatMap(
      (comment) => readComment(comment, platform, title, found) ?? [],
    ),
    ratings: findRatings((key) => metaOf(item, key)),
  });
}

function stateOf(status: string, item: XmlElement): ImportedEntry['state'] {
  if (status === 'future') return 'scheduled';
  if (status === 'private' || wordsIn(item, 'wp:post_password')) return 'private';
  return status === 'publish' ? 'published' : 'draft';
}

function publishedAtOf(item: XmlElement): string | undefined {
  return (
    toLocalMoment(wordsIn(item, 'wp:post_date_gmt'), wordsIn(item, 'wp:post_date')) ??
    toMoment(wordsIn(item, 'pubdate')) ??
    toMoment(wordsIn(item, 'wp:post_date'))
  );
}

/** Co-Authors Plus names every author as a term; without it there is the one who created the text. */
function authorsOf(item: XmlElement, { authors }: Export): string[] {
  const named = childrenOf(item, 'category')
    .filter(({ attributes }) => attributes['domain'] === 'author')
    .map((term) => toLine(wordsOf(term)));
  if (named.length > 0) return unique(named);
  const login = wordsIn(item, 'dc:creator');
  const name = login ? (authors.get(login) ?? login) : undefined;
  // A login that is an email is nobody's name.
  return unique([name?.includes('@') ? undefined : name]);
}

function termsOf(item: XmlElement, domain: string): string[] {
  return unique(
    childrenOf(item, 'category')
      .filter(({ attributes }) => attributes['domain'] === domain)
      .map((term) => toLine(wordsOf(term))),
  );
}

function hasTerms(item: XmlElement): boolean {
  return termsOf(item, 'category').length + termsOf(item, 'post_tag').length > 0;
}

function seoTitleOf(item: XmlElement, title: string, siteTitle: string | undefined): string | undefined {
  const written =
    metaOf(item, '_yoast_wpseo_title') ?? metaOf(item, 'rank_math_title') ?? metaOf(item, '_aioseop_title');
  const filled = written
    ?.replaceAll(/%%title%%|%title%/g, title)
    .replaceAll(/%%sitename%%|%sitename%/g, siteTitle ?? '')
    .replaceAll(/%%sep%%|%sep%/g, '–')
    .replaceAll(/%%?\w+%%?/g, '');
  const line = toLine(filled).replace(/^[\s–|-]+|[\s–|-]+$/g, '');
  return line === '' || line === title ? undefined : line;
}

function coverOf(item: XmlElement, { library }: Export): ImportedEntry['cover'] {
  const id = metaOf(item, '_thumbnail_id');
  const attachment = id ? library.get(id) : undefined;
  return (
    attachment && { source: attachment.address, alt: attachment.alt, caption: findLine(attachment.caption) }
  );
}

function withAudio(html: string, address: string): string {
  const words =
    address
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? address;
  const href = address.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<p><a data-import="audio" href="${href}">${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</a></p>${html}`;
}

function metasOf(item: XmlElement, key: string): string[] {
  return childrenOf(item, 'wp:postmeta')
    .filter((meta) => wordsIn(meta, 'wp:meta_key') === key)
    .flatMap((meta) => wordsIn(meta, 'wp:meta_value') ?? []);
}

function metaOf(item: XmlElement, key: string): string | undefined {
  return metasOf(item, key)[0];
}

function addressWithSlug(address: string, slug: string): string {
  const path = address.replace(/^https?:\/\/[^/]+/, '');
  return path.replace(/[^/]+(\/?)$/, `${slug}$1`);
}

function readComment(
  comment: XmlElement,
  platform: 'wordpress' | 'squarespace',
  title: string,
  found: Export,
): ImportedComment | undefined {
  const id = wordsIn(comment, 'wp:comment_id') ?? '';
  const type = wordsIn(comment, 'wp:comment_type') ?? 'comment';
  const approved = wordsIn(comment, 'wp:comment_approved') ?? '1';
  const name = toLine(wordsIn(comment, 'wp:comment_author'));
  const at =
    toLocalMoment(wordsIn(comment, 'wp:comment_date_gmt'), wordsIn(comment, 'wp:comment_date')) ??
    toMoment(wordsIn(comment, 'wp:comment_date'));
  const text = toPlainText(wordsIn(comment, 'wp:comment_content') ?? '');
  const leaveOut = (why: UnreadReason): undefined => {
    found.unread.push({ what: { code: 'comment-under', found: name, also: title, id }, why });
  };
  if (/^(?:pingback|trackback)$/.test(type)) {
    leaveOut({ code: 'ping' });
    return;
  }
  if (!/^(?:comment|review)?$/.test(type)) {
    leaveOut({ code: 'plugin-note', found: type });
    return;
  }
  if (approved.includes('trash')) {
    leaveOut({ code: 'trash' });
    return;
  }
  if (!at) {
    leaveOut({ code: 'no-day' });
    return;
  }
  if (text === '') {
    leaveOut({ code: 'no-words' });
    return;
  }
  const parent = wordsIn(comment, 'wp:comment_parent');
  const idOf = (number: string) => makeId(platform, `comment-${number}`, found.address);
  return {
    sourceId: idOf(id),
    parentId: parent && parent !== '0' ? idOf(parent) : undefined,
    name,
    at,
    text,
    state:
      approved === '1' || approved === 'approved' ? 'approved' : approved === 'spam' ? 'rejected' : 'pending',
  };
}
