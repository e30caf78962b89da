import type { Element } from 'hast';
import type { ExportFiles, ImportedEntry, ImportedSite } from '../imported.ts';
import { decodeBytes } from './decode-bytes.ts';
import { makeEntry, makeId } from './entry.ts';
import {
  attributeOf,
  classesOf,
  findElement,
  findElements,
  findTag,
  hasClass,
  makeElement,
  parseHtml,
  wordsOfTree,
  type Rule,
} from './html/html-tree.ts';
import {
  makeDownload,
  makeFigure,
  makeFootnotes,
  makeFootnoteSign,
  makeGallery,
  makeImage,
  makeMark,
  markAddress,
} from './html/marks.ts';
import { writePlain } from './html/plain-html.ts';
import { findLine, toLine } from './html/words.ts';
import { findJson, firstText, recordsAt, textAt } from './loose-json.ts';
import { toMoment } from './moments.ts';
import { readTable } from './read-table.ts';
import type { ToldFile } from './told-file.ts';

/** Substack's zip: a table of posts, and a file of HTML for each. */
export async function readSubstack(files: ExportFiles, told: ToldFile[]): Promise<ImportedSite> {
  const unread: ImportedSite['unread'] = [];
  const texts = new Map(told.filter(({ kind }) => kind === 'html').map(({ path }) => [fileName(path), path]));
  const tables = told.filter(({ kind }) => kind === 'substack-posts');
  const rows: Record<string, string>[] = [];
  for (const { path } of tables) rows.push(...readTable(await files.read(path), path));

  const read: { row: Record<string, string>; html: string | undefined }[] = [];
  for (const row of rows) {
    const id = row['post_id'] ?? '';
    const path = texts.get(`${id}.html`) ?? [...texts].find(([name]) => name.startsWith(`${id}.`))?.[1];
    if (path) texts.delete(fileName(path));
    read.push({ row, html: path && decodeBytes(await files.read(path)) });
  }
  const address = read.map(({ html }) => html && findSite(html)).find(Boolean);
  const entries = read.flatMap(({ row, html }) => readRow(row, html, address, unread) ?? []);
  for (const [name, path] of texts)
    entries.push(readLoose(name, decodeBytes(await files.read(path)), address));
  return { platform: 'substack', address, entries, redirects: [], unread };
}

function fileName(path: string): string {
  return path.split('/').at(-1) ?? path;
}

/** No file says where the newsletter is; its own buttons do. */
function findSite(html: string): string | undefined {
  const found = /https:\/\/[\w.-]+(?=\/subscribe\?|\/p\/[\w-]+\/comments)/.exec(html)?.[0];
  return found && !found.includes('//substack.com') ? found : undefined;
}

function readRow(
  row: Record<string, string>,
  html: string | undefined,
  address: string | undefined,
  unread: ImportedSite['unread'],
): ImportedEntry | undefined {
  const id = row['post_id'] ?? '';
  const title = toLine(row['title']);
  const audio = textAt(row, 'podcast_url');
  if (html === undefined && !audio) {
    unread.push({
      what: { code: 'text', found: title || id },
      why: { code: 'text-missing' },
    });
    return undefined;
  }
  const [number = id, ...name] = id.split('.');
  const slug = name.join('.') || undefined;
  const isPublished = /^(?:true|1)$/i.test(row['is_published'] ?? '');
  const player = audio
    ? writePlain({
        type: 'root',
        children: [makeElement('p', {}, [makeMark('audio', audio, title || audio)])],
      })
    : '';
  return makeEntry({
    sourceId: makeId('substack', number, address),
    kind: row['type'] === 'page' ? 'page' : 'post',
    state: !isPublished ? 'draft' : /^(?:everyone)?$/.test(row['audience'] ?? '') ? 'published' : 'private',
    title,
    slug,
    address: slug && isPublished ? `${address ?? ''}/p/${slug}` : undefined,
    publishedAt: isPublished ? toMoment(row['post_date']) : undefined,
    excerpt: findLine(row['subtitle']),
    body: { html: player + substackToHtml(html ?? '') },
  });
}

/** A file that the table does not name. */
function readLoose(name: string, html: string, address: string | undefined): ImportedEntry {
  const [id = name, ...rest] = name.replace(/\.html?$/i, '').split('.');
  return makeEntry({
    sourceId: makeId('substack', id, address),
    kind: 'post',
    state: 'draft',
    title: '',
    slug: rest.join('.') || id,
    body: { html: substackToHtml(html) },
  });
}

export function substackToHtml(html: string): string {
  const tree = parseHtml(html);
  const notes = findElements(tree, (element) => hasClass(element, 'footnote') && element.tagName === 'div');
  const text = writePlain(tree, rules);
  if (notes.length === 0) return text;
  const list = makeFootnotes(
    notes.map((note) => {
      const content = findElement(note, (one) => hasClass(one, 'footnote-content'));
      const children = parseHtml(writePlain(content ?? note, rules)).children;
      return {
        id: noteId(note),
        children: children.filter((child) => child.type === 'element' || child.type === 'text'),
      };
    }),
  );
  return text + writePlain({ type: 'root', children: [list] });
}

function noteId(note: Element): string {
  const number = findElement(note, (one) => hasClass(one, 'footnote-number'));
  return /\d+/.exec(attributeOf(number, 'id') ?? (number ? wordsOfTree(number) : ''))?.[0] ?? '1';
}

const readFootnote: Rule = (element) => {
  if (hasClass(element, 'footnote') && element.tagName === 'div') return [];
  if (!hasClass(element, 'footnote-anchor')) return undefined;
  return [
    makeFootnoteSign(/\d+/.exec(attributeOf(element, 'href') ?? '')?.[0] ?? wordsOfTree(element).trim()),
  ];
};

/** What asks readers to subscribe, share or comment there. */
const dropWidget: Rule = (element) => {
  const isWidget =
    hasClass(
      element,
      'subscription-widget-wrap',
      'subscription-widget',
      'subscribe-widget',
      'paywall-jump',
      'install-substack-app-embed',
      'community-chat',
      'directMessage',
      'captioned-button-wrap',
      'poll-embed',
      'image-link-expand',
    ) ||
    /^(?:SubscribeWidget|PaywallJump|CommunityChat)/.test(attributeOf(element, 'dataComponentName') ?? '');
  if (isWidget) return [];
  if (!hasClass(element, 'button-wrapper')) return undefined;
  const link = findTag(element, 'a');
  const href = attributeOf(link, 'href');
  if (!link || !href || /\/subscribe\b|\/comments\b|action=share|\/share\b|%%\w+%%|gift/.test(href))
    return [];
  return [makeElement('p', {}, [makeMark('button', href, wordsOfTree(link).trim() || href)])];
};

const readPicture: Rule = (element, { walk }) => {
  if (!hasClass(element, 'captioned-image-container')) return undefined;
  const image = findTag(element, 'img');
  const facts = findJson(attributeOf(image, 'dataAttrs'));
  const source = firstText(facts, 'src') ?? attributeOf(image, 'src');
  const caption = findTag(element, 'figcaption');
  if (!source) return undefined;
  const link = textAt(facts, 'href');
  const figure = makeFigure(
    { source, alt: attributeOf(image, 'alt') ?? textAt(facts, 'alt') },
    caption ? walk(caption) : [],
  );
  if (!link) return [figure];
  const [shown, ...others] = figure.children;
  return [
    { ...figure, children: [...(shown ? [makeElement('a', { href: link }, [shown])] : []), ...others] },
  ];
};

const readGallery: Rule = (element) => {
  if (!hasClass(element, 'image-gallery-embed')) return undefined;
  const facts = findJson(attributeOf(element, 'dataAttrs'));
  const images = recordsAt(facts, 'gallery', 'images').flatMap((image) => textAt(image, 'src') ?? []);
  if (images.length === 0) return undefined;
  return [
    makeGallery(
      images.map((source) => makeImage({ source })),
      textAt(facts, 'gallery', 'caption') ?? [],
    ),
  ];
};

const readShown: Rule = (element) => {
  const facts = findJson(attributeOf(element, 'dataAttrs'));
  if (facts === undefined) return undefined;
  const id = firstText(facts, 'videoId');
  const mark = (address: string | undefined, words: string | undefined) =>
    address ? [makeElement('p', {}, [markAddress(address, words && toLine(words))])] : undefined;
  if (hasClass(element, 'youtube-wrap'))
    return mark(id && `https://www.youtube.com/watch?v=${id}`, undefined);
  if (hasClass(element, 'vimeo-wrap')) return mark(id && `https://vimeo.com/${id}`, undefined);
  const isShown =
    /embed|tweet|spotify|soundcloud|bandcamp|instagram|tiktok|native-(?:video|audio)|apple-podcast|digest-post|file-embed/.test(
      classesOf(element).join(' '),
    );
  if (!isShown) return undefined;
  return mark(
    firstText(facts, 'url', 'canonical_url', 'full_url', 'href', 'src'),
    firstText(facts, 'title', 'full_text', 'author_name', 'label'),
  );
};

const readFile: Rule = (element) => {
  if (!hasClass(element, 'file-embed-wrapper')) return undefined;
  const href = findElements(element, ({ tagName }) => tagName === 'a')
    .map((link) => attributeOf(link, 'href'))
    .find(Boolean);
  const name = findElement(element, (one) => hasClass(one, 'file-embed-details-h1'));
  return href ? [makeElement('p', {}, [makeDownload(href, name && wordsOfTree(name).trim())])] : undefined;
};

const readPullQuote: Rule = (element, { walk }) =>
  hasClass(element, 'pullquote') ? [makeElement('blockquote', {}, walk(element))] : undefined;

const rules: readonly Rule[] = [
  readFootnote,
  dropWidget,
  readPicture,
  readGallery,
  readFile,
  readShown,
  readPullQuote,
];
