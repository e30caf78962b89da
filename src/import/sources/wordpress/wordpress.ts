import { decodeAddress } from '../../../lib/decode-address.ts';
import type { ImportedEntry, ImportedSite } from '../../imported.ts';
import { makeEntry, makeId, slugOf, unique } from '../entry.ts';
import { toLine, toPlainText } from '../html/words.ts';
import { toLocalMoment } from '../moments.ts';
import { childrenOf, wordsIn, type XmlElement } from '../read-xml.ts';
import { bodyToHtml } from './body.ts';
import { readComment } from './comments.ts';
import { elementorToHtml } from './elementor.ts';
import { readExport, type Export } from './export.ts';
import {
  authorsOf,
  coverOf,
  hasTerms,
  publishedAtOf,
  seoDescriptionOf,
  seoTitleOf,
  stateOf,
  termsOf,
} from './facts.ts';
import { findWhyLeftOut } from './left-out.ts';
import { metaOf, metasOf } from './meta.ts';
import { findRatings } from './ratings.ts';

/** One or several files of one export in WordPress' own format, which Squarespace writes too. */
export function readWordpress(files: { path: string; bytes: Uint8Array }[]): ImportedSite {
  const found = readExport(files);
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

function readItem(
  item: XmlElement,
  found: Export,
  platform: 'wordpress' | 'squarespace',
): ImportedEntry | undefined {
  const type = wordsIn(item, 'wp:post_type') ?? 'post';
  const status = wordsIn(item, 'wp:status') ?? 'publish';
  const title = toLine(wordsIn(item, 'title'));
  const id = wordsIn(item, 'wp:post_id') ?? wordsIn(item, 'guid') ?? wordsIn(item, 'link') ?? title;
  const why = findWhyLeftOut(type, status);
  if (why !== undefined) {
    const also = `${type.replaceAll('_', ' ')} ${id}`;
    found.unread.push({ what: { code: 'text-named', found: title || id, also }, why: { code: why } });
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
    seoDescription: seoDescriptionOf(item),
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

function withAudio(html: string, address: string): string {
  const words =
    address
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? address;
  const href = address.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<p><a data-import="audio" href="${href}">${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</a></p>${html}`;
}

function addressWithSlug(address: string, slug: string): string {
  const path = address.replace(/^https?:\/\/[^/]+/, '');
  return path.replace(/[^/]+(\/?)$/, `${slug}$1`);
}
