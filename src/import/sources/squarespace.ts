import type { Element } from 'hast';
import {
  attributeOf,
  findElement,
  findElements,
  findTag,
  hasClass,
  makeElement,
  wordsOfTree,
  type Rule,
} from './html/html-tree.ts';
import { gatherGallery } from './html/common-rules.ts';
import { makeMark } from './html/marks.ts';
import { findLine } from './html/words.ts';

/** A picture's caption stands beside its figure, in a div of its own or in a paragraph in it. */
const readImageBlock: Rule = (element, { walk }) => {
  if (!hasClass(element, 'image-block-outer-wrapper', 'sqs-block-image')) return undefined;
  const images = findElements(element, ({ tagName }) => tagName === 'img');
  const caption = findElements(element, (one) =>
    hasClass(one, 'image-caption', 'image-caption-wrapper', 'image-title-wrapper', 'image-subtitle-wrapper'),
  )[0];
  if (images.length === 0) return undefined;
  const picture =
    images.find((image) => attributeOf(image, 'dataImage') ?? attributeOf(image, 'dataSrc')) ?? images[0];
  if (!picture) return undefined;
  const alt = attributeOf(picture, 'alt');
  // Where nobody wrote words, Squarespace puts the name of the file there.
  const named = alt && !/^\S+\.(?:jpe?g|png|gif|webp)$/i.test(alt) ? alt : undefined;
  const shown = walk(
    makeElement('div', {}, [{ ...picture, properties: { ...picture.properties, alt: named ?? '' } }]),
  );
  const link = findTag(element, 'a');
  const href = attributeOf(link, 'href');
  const words = caption ? walk(caption) : [];
  return [
    makeElement('figure', {}, [
      ...(href && href !== '#' ? [makeElement('a', { href }, shown)] : shown),
      ...(wordsOfTree({ type: 'root', children: words }).trim()
        ? [makeElement('figcaption', {}, words)]
        : []),
    ]),
  ];
};

const readGalleryBlock: Rule = (element, { walk }) =>
  hasClass(element, 'sqs-gallery-container', 'sqs-block-gallery', 'sqs-gallery')
    ? gatherGallery(walk(element))
    : undefined;

/** One of a gallery: its title stands below it, and what else is said of it where it is seen large. */
const readSlide: Rule = (element, { walk }) => {
  if (!hasClass(element, 'slide')) return undefined;
  const children = walk(element);
  const image = findTag({ type: 'root', children }, 'img');
  if (!image) return undefined;
  const link = findElement(element, (one) => one.tagName === 'a');
  const title = findElement(element, (one) => hasClass(one, 'image-slide-title'));
  const said = [title && wordsOfTree(title), attributeOf(link, 'dataDescription')].flatMap(
    (words) => findLine(words) ?? [],
  );
  return said.length === 0 ? [image] : [makeImageWith(image, said.join(': '))];
};

function makeImageWith(image: Element, dataCaption: string): Element {
  return { ...image, properties: { ...image.properties, dataCaption } };
}

const readButtonBlock: Rule = (element) => {
  if (element.tagName !== 'a' || !hasClass(element, 'sqs-block-button-element')) return undefined;
  const href = attributeOf(element, 'href');
  const words = wordsOfTree(element).trim();
  return href ? [makeMark('button', href, words || href)] : [{ type: 'text', value: words }];
};

/** What a summary or a form block shows is made on the old site, and is no text of this one. */
const dropMade: Rule = (element) =>
  hasClass(element, 'sqs-block-spacer', 'sqs-block-form', 'sqs-block-summary-v2', 'newsletter-form')
    ? []
    : undefined;

/** Quotes are figures whose source is their caption. */
const readQuoteBlock: Rule = (element, { walk }) => {
  if (element.tagName !== 'figure' || !findTag(element, 'blockquote')) return undefined;
  const source = findTag(element, 'figcaption');
  const quote = findTag(element, 'blockquote');
  if (!quote) return undefined;
  return [
    makeElement('blockquote', {}, [...walk(quote), ...(source ? [makeElement('p', {}, walk(source))] : [])]),
  ];
};

/** What Squarespace writes into an export that is otherwise WordPress'. */
export const squarespaceRules: readonly Rule[] = [
  readImageBlock,
  readGalleryBlock,
  readSlide,
  readButtonBlock,
  dropMade,
  readQuoteBlock,
];
