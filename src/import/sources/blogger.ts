import type { ImportedComment, ImportedEntry, ImportedSite } from '../imported.ts';
import { decodeBytes } from './decode-bytes.ts';
import { makeEntry, makeId, slugOf, unique } from './entry.ts';
import { readBoldBox } from './html/bold-boxes.ts';
import { attributeOf, findTag, hasClass, makeElement, type Rule } from './html/html-tree.ts';
import { makeFigure } from './html/marks.ts';
import { toPlainHtml } from './html/plain-html.ts';
import { toLine, toPlainText } from './html/words.ts';
import { findJson, firstText, listAt, recordsAt, textAt } from './loose-json.ts';
import { toMoment } from './moments.ts';
import { childOf, childrenOf, markupOf, readXml, wordsIn, wordsOf, type XmlElement } from './read-xml.ts';

/** Blogger's backup, of the kind of before 2025 (Atom with categories for kinds) and of today (`blogger:type`). */
export function readBloggerAtom(files: { path: string; bytes: Uint8Array }[]): ImportedSite {
  const items: XmlElement[] = [];
  const unread: ImportedSite['unread'] = [];
  const heads = files.map(({ path, bytes }) => {
    const { head, isCut } = readXml(bytes, (item) => items.push(item));
    if (isCut)
      unread.push({
        what: { code: 'file-end', found: path },
        why: { code: 'cut-off' },
      });
    return head;
  });
  const address =
    heads.map((head) => linkOf(head, 'alternate')).find(Boolean) ??
    items.map((item) => linkOf(item, 'alternate')).find(Boolean);
  const site = address && URL.canParse(address) ? new URL(address).origin : undefined;
  const comments = new Map<string, ImportedComment[]>();
  const entries: { key: string; entry: ImportedEntry }[] = [];
  for (const item of items) {
    const kind = kindOf(item);
    const title = toLine(wordsIn(item, 'title'));
    const id = idOf(item);
    if (kind === 'comment') {
      const comment = readComment(item, site, unread);
      const post = postOf(item);
      if (comment && post) comments.set(post, [...(comments.get(post) ?? []), comment]);
    } else if (kind === 'post' || kind === 'page') {
      const trashed = wordsIn(item, 'blogger:trashed') ?? '';
      if (/TRASH/i.test(wordsIn(item, 'blogger:status') ?? '') || trashed !== '')
        unread.push({ what: { code: 'text', found: title || id }, why: { code: 'trash' } });
      else entries.push({ key: id, entry: readEntry(item, id, kind, title, site) });
    } else {
      unread.push({
        what: { code: 'text-named', found: title || id, also: kind },
        why: { code: 'inner' },
      });
    }
  }
  const told = entries.map(({ key, entry }) => {
    const own = comments.get(key) ?? [];
    comments.delete(key);
    return { ...entry, comments: own };
  });
  for (const list of comments.values())
    for (const { name, text } of list)
      unread.push({
        what: { code: 'comment', found: name, also: text.slice(0, 40) },
        why: { code: 'text-elsewhere' },
      });
  return {
    platform: 'blogger',
    title: heads.map((head) => toLine(wordsIn(head, 'title'))).find(Boolean),
    address: site,
    entries: told,
    redirects: [],
    unread,
  };
}

function kindOf(item: XmlElement): string {
  const type = wordsIn(item, 'blogger:type');
  if (type) return type.toLowerCase();
  const term = childrenOf(item, 'category')
    .map(({ attributes }) => attributes['term'] ?? '')
    .find((one) => one.includes('kind#'));
  return term?.replace(/^.*kind#/, '') ?? 'post';
}

/** "tag:blogger.com,1999:blog-1.post-2": what stands at its end is the text's own number. */
function idOf(item: XmlElement): string {
  const id = wordsIn(item, 'id') ?? wordsIn(item, 'title') ?? '';
  return /(?:post|page)-(\d+)$/.exec(id)?.[1] ?? id;
}

function postOf(item: XmlElement): string | undefined {
  const reply = childOf(item, 'thr:in-reply-to')?.attributes['ref'] ?? wordsIn(item, 'blogger:parent');
  return reply && (/(?:post|page)-(\d+)$/.exec(reply)?.[1] ?? reply);
}

function linkOf(item: XmlElement | undefined, rel: string): string | undefined {
  return childrenOf(item, 'link').find(({ attributes }) => attributes['rel'] === rel)?.attributes['href'];
}

function bodyOf(item: XmlElement): string {
  const content = childOf(item, 'content') ?? childOf(item, 'summary');
  if (!content) return '';
  return content.attributes['type'] === 'xhtml' ? markupOf(content) : wordsOf(content);
}

function readEntry(
  item: XmlElement,
  id: string,
  kind: 'post' | 'page',
  title: string,
  site: string | undefined,
): ImportedEntry {
  const path = wordsIn(item, 'blogger:filename');
  const address = linkOf(item, 'alternate') ?? (path && (site ?? '') + path);
  const isDraft =
    wordsIn(childOf(item, 'app:control'), 'app:draft') === 'yes' ||
    wordsIn(item, 'blogger:status') === 'DRAFT';
  const publishedAt = toMoment(wordsIn(item, 'published'));
  const isLater = wordsIn(item, 'blogger:status') === 'SCHEDULED';
  return makeEntry({
    sourceId: makeId('blogger', id, site),
    kind,
    state: isDraft ? 'draft' : isLater ? 'scheduled' : 'published',
    title,
    slug: slugOf(address),
    address,
    publishedAt: isDraft ? undefined : publishedAt,
    updatedAt: toMoment(wordsIn(item, 'updated')),
    authors: unique([toLine(wordsIn(childOf(item, 'author'), 'name'))]),
    tags: unique(
      childrenOf(item, 'category')
        .filter(({ attributes }) => !attributes['term']?.includes('kind#'))
        .map(({ attributes }) => toLine(attributes['term'])),
    ),
    seoDescription: wordsIn(item, 'blogger:metadescription'),
    body: { html: toPlainHtml(bodyOf(item), bloggerRules) },
  });
}

function readComment(
  item: XmlElement,
  site: string | undefined,
  unread: ImportedSite['unread'],
): ImportedComment | undefined {
  const id = idOf(item);
  const name = toLine(wordsIn(childOf(item, 'author'), 'name'));
  const at = toMoment(wordsIn(item, 'published') ?? wordsIn(item, 'blogger:created'));
  const text = toPlainText(bodyOf(item));
  const status = wordsIn(item, 'blogger:status') ?? 'LIVE';
  const isDeleted = /TRASH|DELETED/i.test(status);
  if (!at || text === '' || isDeleted) {
    unread.push({
      what: { code: 'comment', found: name, also: id },
      why: { code: isDeleted ? 'deleted' : 'no-words-or-day' },
    });
    return undefined;
  }
  const related = linkOf(item, 'related')?.split('/').at(-1) ?? wordsIn(item, 'blogger:inreplyto');
  return {
    sourceId: makeId('blogger', `comment-${id}`, site),
    parentId:
      related && related !== id
        ? makeId('blogger', `comment-${/(?:post-)?(\d+)$/.exec(related)?.[1] ?? related}`, site)
        : undefined,
    name,
    at,
    text,
    state: /SPAM|GHOSTED/i.test(status) ? 'rejected' : /PENDING/i.test(status) ? 'pending' : 'approved',
  };
}

/** What Blogger's API answers. */
export function readBloggerJson(files: { path: string; bytes: Uint8Array }[]): ImportedSite {
  const posts = files.flatMap(({ bytes }) => {
    const json = findJson(decodeBytes(bytes).replace(/^\ufeff/, ''));
    return Array.isArray(json)
      ? recordsAt({ json }, 'json')
      : recordsAt(json, 'items').length > 0
        ? recordsAt(json, 'items')
        : recordsAt({ json: [json] }, 'json');
  });
  const first = posts.map((post) => textAt(post, 'url')).find(Boolean);
  const site = first && URL.canParse(first) ? new URL(first).origin : undefined;
  return {
    platform: 'blogger',
    address: site,
    redirects: [],
    unread: [],
    entries: posts.map((post) => {
      const address = textAt(post, 'url');
      const status = textAt(post, 'status') ?? 'LIVE';
      const cover = textAt(post, 'images', 0, 'url');
      return makeEntry({
        sourceId: makeId('blogger', textAt(post, 'id') ?? address ?? '', site),
        kind: textAt(post, 'kind') === 'blogger#page' ? 'page' : 'post',
        state: status === 'DRAFT' ? 'draft' : status === 'SCHEDULED' ? 'scheduled' : 'published',
        title: toLine(textAt(post, 'title')),
        slug: slugOf(address),
        address,
        publishedAt: status === 'DRAFT' ? undefined : toMoment(textAt(post, 'published')),
        updatedAt: toMoment(textAt(post, 'updated')),
        authors: unique([toLine(firstText(post, 'author.displayName'))]),
        tags: unique(
          listAt(post, 'labels').flatMap((label) => (typeof label === 'string' ? toLine(label) : [])),
        ),
        cover: cover ? { source: cover } : undefined,
        body: { html: toPlainHtml(textAt(post, 'content') ?? '', bloggerRules) },
      });
    }),
  };
}

/** A picture with its caption is a table there. */
const readCaptioned: Rule = (element, { walk }) => {
  if (!hasClass(element, 'tr-caption-container')) return undefined;
  const image = findTag(element, 'img');
  const source = attributeOf(image, 'src');
  if (!source) return undefined;
  const captions = walk(element);
  const caption = findCaption(element);
  return caption
    ? [makeFigure({ source, full: linkAround(element), alt: attributeOf(image, 'alt') }, walk(caption))]
    : captions;
};

function findCaption(element: Parameters<Rule>[0]): Parameters<Rule>[0] | undefined {
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    const found = hasClass(child, 'tr-caption') ? child : findCaption(child);
    if (found) return found;
  }
  return undefined;
}

function linkAround(element: Parameters<Rule>[0]): string | undefined {
  const href = attributeOf(findTag(element, 'a'), 'href');
  return href && /\.(?:jpe?g|png|gif|webp)$/i.test(href) ? href : undefined;
}

/** A picture on its own stands in a div of this class. */
const readSeparator: Rule = (element, { walk }) =>
  hasClass(element, 'separator') ? [makeElement('p', {}, walk(element))] : undefined;

const bloggerRules: readonly Rule[] = [readCaptioned, readSeparator, readBoldBox];
