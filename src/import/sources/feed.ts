import type { ImportedEntry, ImportedSite } from '../imported.ts';
import { makeEntry, makeId, slugOf, unique } from './entry.ts';
import { isPictureFile } from './html/media-address.ts';
import { toOriginal } from './html/picture-address.ts';
import { toPlainHtml } from './html/plain-html.ts';
import { findLine, toLine } from './html/words.ts';
import { toMoment } from './moments.ts';
import { childOf, childrenOf, markupOf, readXml, wordsIn, wordsOf, type XmlElement } from './read-xml.ts';

/** A text of less says in its last words that it goes on elsewhere. */
const SHORT = 1_000;

/** Any RSS or Atom: the newest texts of a site, whole where the feed has them whole. Wix' is one. */
export function readFeed(files: { path: string; bytes: Uint8Array }[]): ImportedSite {
  const unread: ImportedSite['unread'] = [];
  const items: XmlElement[] = [];
  const heads = files.map(({ path, bytes }) => {
    const { head, isCut } = readXml(bytes, (item) => items.push(item));
    if (isCut)
      unread.push({
        what: { code: 'file-end', found: path },
        why: { code: 'cut-off' },
      });
    return childOf(head, 'channel') ?? head;
  });
  const address = heads.map((head) => addressOf(head)).find(Boolean);
  const isWix =
    heads.some((head) => /wix/i.test(wordsIn(head, 'generator') ?? '')) ||
    items.some((item) =>
      (childOf(item, 'enclosure')?.attributes['url'] ?? '').includes('static.wixstatic.com'),
    );
  const platform = isWix ? 'wix' : 'feed';
  const entries = items.map((item) => readItem(item, platform, address, unread));
  unread.push({
    what: { code: 'feed-rest', found: String(entries.length) },
    why: { code: isWix ? 'feed-of-wix' : 'feed' },
  });
  return {
    platform,
    title: heads.map((head) => findLine(wordsIn(head, 'title'))).find(Boolean),
    address,
    entries,
    redirects: [],
    unread,
  };
}

function addressOf(element: XmlElement): string | undefined {
  const links = childrenOf(element, 'link');
  const link =
    links.find(({ attributes }) => attributes['rel'] === 'alternate') ??
    links.find(({ attributes }) => attributes['rel'] === undefined);
  const address = link?.attributes['href'] ?? (link && wordsOf(link).trim());
  return address === '' ? undefined : address;
}

function readItem(
  item: XmlElement,
  platform: 'wix' | 'feed',
  site: string | undefined,
  unread: ImportedSite['unread'],
): ImportedEntry {
  const guid = childOf(item, 'guid');
  const guidText = wordsOf(guid).trim();
  const isAddress = guid?.attributes['ispermalink'] !== 'false' && /^https?:/.test(guidText);
  const address = addressOf(item) ?? (isAddress ? guidText : undefined);
  const title = toLine(wordsIn(item, 'title'));
  const whole = bodyOf(item, ['content:encoded', 'content']);
  const short = bodyOf(item, ['description', 'summary', 'itunes:summary']);
  const html = toPlainHtml(whole ?? short ?? '');
  if (whole === undefined && isBeginning(short ?? ''))
    unread.push({
      what: { code: 'text-rest', found: title },
      why: { code: 'beginning-alone' },
    });
  return makeEntry({
    sourceId: makeId(platform, guidText || (wordsIn(item, 'id') ?? address ?? title), site),
    kind: 'post',
    state: 'published',
    title,
    slug: slugOf(address),
    address,
    publishedAt: toMoment(wordsIn(item, 'pubdate') ?? wordsIn(item, 'published') ?? wordsIn(item, 'dc:date')),
    updatedAt: toMoment(wordsIn(item, 'updated') ?? wordsIn(item, 'atom:updated')),
    authors: unique([
      ...childrenOf(item, 'dc:creator').map((one) => toLine(wordsOf(one))),
      toLine(wordsIn(childOf(item, 'author'), 'name')),
      nameIn(wordsIn(item, 'author')),
    ]),
    tags: platform === 'wix' ? [] : termsOf(item),
    categories: platform === 'wix' ? termsOf(item) : [],
    excerpt: whole === undefined ? undefined : findShort(short),
    cover: coverOf(item),
    body: { html: html + playerOf(item, html) },
  });
}

function bodyOf(item: XmlElement, names: string[]): string | undefined {
  for (const name of names) {
    const content = childOf(item, name);
    if (!content) continue;
    const text = content.attributes['type'] === 'xhtml' ? markupOf(content) : wordsOf(content);
    if (text.trim() !== '') return text;
  }
  return undefined;
}

function isBeginning(html: string): boolean {
  const text = toLine(html);
  return (
    text.length < SHORT &&
    /(?:\.\.\.|…|\[…\]|read more|continue reading|weiterlesen|lire la suite|leer más|läs mer)\W*$/i.test(text)
  );
}

function findShort(html: string | undefined): string | undefined {
  const line = toLine(html);
  return line === '' || line.length > 400 ? undefined : line;
}

function termsOf(item: XmlElement): string[] {
  return unique(
    childrenOf(item, 'category').flatMap((term) => {
      const { label, term: name } = term.attributes;
      return [wordsOf(term), label ?? name ?? ''].map(toLine).find((line) => line !== '') ?? [];
    }),
  );
}

/** RSS' `author` is an email with a name in brackets behind it; the email stays there. */
function nameIn(author: string | undefined): string | undefined {
  const name = /\(([^)]+)\)/.exec(author ?? '')?.[1] ?? author;
  return name === undefined || name.includes('@') ? undefined : toLine(name);
}

function coverOf(item: XmlElement): ImportedEntry['cover'] {
  const media = [
    ...childrenOf(item, 'enclosure'),
    ...childrenOf(item, 'media:content'),
    ...childrenOf(item, 'media:thumbnail'),
  ];
  const picture = media.find(
    ({ attributes, name }) =>
      (attributes['type'] ?? '').startsWith('image/') ||
      attributes['medium'] === 'image' ||
      name === 'media:thumbnail' ||
      isPictureFile(attributes['url'] ?? ''),
  );
  const source = picture?.attributes['url'];
  return source
    ? { source: toOriginal(source), alt: findLine(wordsIn(picture, 'media:description')) }
    : undefined;
}

function playerOf(item: XmlElement, html: string): string {
  const address = childrenOf(item, 'enclosure').find(({ attributes }) =>
    attributes['type']?.startsWith('audio/'),
  )?.attributes['url'];
  return address && !html.includes(address.split('?')[0] ?? address)
    ? toPlainHtml(`<audio src="${address.replaceAll('"', '&quot;')}"></audio>`)
    : '';
}
