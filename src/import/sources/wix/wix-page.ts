import type { Element, ElementContent, Root } from 'hast';
import type { ImportedEntry } from '../../imported.ts';
import { decodeBytes } from '../decode-bytes.ts';
import { makeEntry, makeId, slugOf, unique } from '../entry.ts';
import {
  attributeOf,
  findElement,
  findElements,
  findTag,
  hasClass,
  makeElement,
  parseDocument,
  wordsOfTree,
  type Rule,
} from '../html/html-tree.ts';
import { makeGallery, makeImage, makeMark, markAddress } from '../html/marks.ts';
import { findFilm } from '../html/media-address.ts';
import { toOriginal } from '../html/picture-address.ts';
import { writePlain } from '../html/plain-html.ts';
import { findLine, toLine } from '../html/words.ts';
import { findJson, firstText, listAt, recordsAt, textAt, valueAt } from '../loose-json.ts';
import { toMoment } from '../moments.ts';
import { useFilesIn, type FindFile } from '../own-files.ts';
import { ratingsOf } from './wix-posts.ts';

/** A page of a Wix blog as a browser saves it, of which the text alone is taken: no menu, no footer, no posts beside it. */
export function readWixPage(bytes: Uint8Array, path: string, find: FindFile): ImportedEntry | undefined {
  const page = parseDocument(decodeBytes(bytes));
  const text = findText(page);
  if (!text) return undefined;
  const facts = factsOf(page);
  const meta = (name: string) => metaOf(page, name);
  const address =
    meta('og:url') ??
    canonicalOf(page) ??
    firstText(facts, 'mainEntityOfPage.@id', 'mainEntityOfPage', 'url');
  const cover = meta('og:image') ?? firstText(facts, 'image.url', 'image');
  const publishedAt = toMoment(firstText(facts, 'datePublished') ?? meta('article:published_time'));
  const slug = slugOf(address) ?? slugOf(path.split('/').at(-1));
  return makeEntry({
    sourceId: makeId('wix', slug ?? path, address),
    kind: 'post',
    state: 'published',
    title: toLine(firstText(facts, 'headline', 'name') ?? titleIn(page) ?? meta('og:title')),
    slug,
    address,
    publishedAt,
    updatedAt: toMoment(firstText(facts, 'dateModified') ?? meta('article:modified_time')),
    authors: unique([toLine(firstText(facts, 'author.name', 'author') ?? meta('article:author'))]),
    categories: unique(
      findElements(page, (element) =>
        /^category-label|^post-category/.test(attributeOf(element, 'dataHook') ?? ''),
      ).map((element) => wordsOfTree(element)),
    ).concat(unique([meta('article:section')])),
    tags: unique(
      findElements(
        page,
        ({ tagName, properties }) =>
          tagName === 'a' && /\/(?:tags|hashtags)\//.test(properties['href'] ?? ''),
      ).map((element) => wordsOfTree(element).replace(/^#/, '')),
    ),
    seoTitle: findLine(meta('og:title')),
    seoDescription: findLine(meta('description') ?? meta('og:description')),
    language: attributeOf(findTag(page, 'html'), 'lang'),
    cover: cover
      ? { source: find(cover, path) ?? toOriginal(cover), alt: findLine(meta('og:image:alt')) }
      : undefined,
    body: { html: useFilesIn(writePlain(text, pageRules), find, path) },
    ratings: ratingsOf({ rating: valueAt(facts, 'aggregateRating') }),
    emptyRating: findEmptyRating(page),
  });
}

function findText(page: Root): Element | undefined {
  return (
    findElement(page, (element) => attributeOf(element, 'dataId') === 'content-viewer') ??
    findElement(page, (element) =>
      /^(?:post-description|post-content|rich-content-viewer)$/.test(attributeOf(element, 'dataHook') ?? ''),
    )
  );
}

/** What the page tells machines: JSON-LD of a BlogPosting, alone or in a graph. */
function factsOf(page: Root): unknown {
  const scripts = findElements(
    page,
    ({ tagName, properties }) => tagName === 'script' && properties['type'] === 'application/ld+json',
  );
  const all = scripts
    .map((script) => findJson(wordsOfTree(script)))
    .flatMap((json) =>
      Array.isArray(json) ? listAt({ json }, 'json') : [json, ...recordsAt(json, '@graph')],
    );
  return all.find((one) =>
    /BlogPosting|Article/.test(`${firstText(one, '@type') ?? ''}${listAt(one, '@type').join(' ')}`),
  );
}

/** What stands beside the stars of a text that nobody has rated. */
function findEmptyRating(page: Root): string | undefined {
  const stars = findElements(page, (element) => /rating/i.test(attributeOf(element, 'dataHook') ?? ''));
  return stars
    .flatMap((element) => [attributeOf(element, 'ariaLabel') ?? '', wordsOfTree(element)])
    .map((words) => /\b\D*\b0(?:[.,]0)?\b\D*\b5\b[\p{L} ]*\.?/u.exec(words.replace(/\s+/g, ' '))?.[0]?.trim())
    .find((words) => words !== undefined);
}

function metaOf(page: Root, name: string): string | undefined {
  const tag = findElement(
    page,
    ({ tagName, properties }) =>
      tagName === 'meta' && (properties['property'] === name || properties['name'] === name),
  );
  return attributeOf(tag, 'content');
}

function canonicalOf(page: Root): string | undefined {
  const link = findElement(page, (element) => {
    const { rel } = element.properties;
    return element.tagName === 'link' && Array.isArray(rel) && rel.includes('canonical');
  });
  return attributeOf(link, 'href');
}

function titleIn(page: Root): string | undefined {
  const title =
    findElement(page, (element) => attributeOf(element, 'dataHook') === 'post-title') ?? findTag(page, 'h1');
  return title && wordsOfTree(title);
}

/** `<div type="paragraph" data-hook="rcv-block3">` parts two blocks and says nothing. */
const dropMarker: Rule = (element) =>
  (attributeOf(element, 'dataHook') ?? '').startsWith('rcv-block') &&
  wordsOfTree(element).trim() === '' &&
  !findTag(element, 'img', 'iframe')
    ? []
    : undefined;

const readPicture: Rule = (element) => {
  if (
    !/^wow-image$|^wix-image$|^wix-bg-image$/.test(element.tagName) &&
    attributeOf(element, 'dataImageInfo') === undefined
  )
    return undefined;
  const info = findJson(attributeOf(element, 'dataImageInfo'));
  const image = findTag(element, 'img');
  const shown = attributeOf(image, 'src');
  const original = firstText(info, 'imageData.uri', 'uri') ?? shown;
  if (!original) return [];
  const isSaved = shown !== undefined && !/^(?:https?:|data:|\/\/)/.test(shown);
  return [
    makeImage({
      source: isSaved ? shown : original,
      full: isSaved ? toOriginal(original) : undefined,
      alt: attributeOf(image, 'alt') ?? textAt(info, 'imageData', 'alt'),
    }),
  ];
};

const readFigure: Rule = (element, { walk }) => {
  const hook = attributeOf(element, 'dataHook') ?? '';
  if (hook.includes('gallery') && !hook.includes('item')) {
    const images = findElements(
      { type: 'root', children: walk(element) },
      ({ tagName }) => tagName === 'img',
    );
    return images.length > 1 ? [makeGallery(images)] : undefined;
  }
  if (element.tagName !== 'figure' && !/image-viewer|imageViewer/.test(hook)) return undefined;
  const children = walk(element);
  const image = findTag({ type: 'root', children }, 'img');
  const caption = findElement(
    element,
    (one) => one.tagName === 'figcaption' || /caption/i.test(attributeOf(one, 'dataHook') ?? ''),
  );
  if (!image) return children;
  return [
    makeElement('figure', {}, [image, ...(caption ? [makeElement('figcaption', {}, walk(caption))] : [])]),
  ];
};

const readFilm: Rule = (element) => {
  const hook = attributeOf(element, 'dataHook') ?? '';
  if (!/video/i.test(hook) && !hasClass(element, 'video-viewer')) return undefined;
  const addresses = [element, ...findElements(element, () => true)].flatMap((one) =>
    ['src', 'dataSrc', 'dataUrl', 'href', 'dataLoaded'].flatMap((name) => attributeOf(one, name) ?? []),
  );
  const address =
    addresses.find((one) => findFilm(one)) ??
    addresses.find((one) => /^https?:/.test(one) && /video|\.mp4/.test(one));
  return address ? [makeElement('p', {}, [markAddress(address)])] : undefined;
};

const readButton: Rule = (element) => {
  if (element.tagName !== 'a') return undefined;
  const isButton =
    /button/i.test(attributeOf(element, 'dataHook') ?? '') ||
    attributeOf(element, 'role') === 'button' ||
    /button/i.test(String(element.properties['className'] ?? ''));
  const href = attributeOf(element, 'href');
  const words = wordsOfTree(element).trim();
  return isButton && href && words ? [makeMark('button', href, words)] : undefined;
};

/** What lies between two lines is an empty paragraph there. */
const dropEmptyLine: Rule = (element): ElementContent[] | undefined =>
  attributeOf(element, 'type') === 'empty-line' ? [] : undefined;

const pageRules: readonly Rule[] = [dropMarker, dropEmptyLine, readPicture, readFigure, readFilm, readButton];
