import type { Element } from 'hast';
import { EMOJI } from '../../editor/paste/left-out.ts';
import { findAll, isElement, makeElement, readProperty, readWords } from './elements.ts';
import { toParagraphs } from './inline.ts';

/** The most letters of a caption, as `cover` has it; what is longer is a paragraph. */
const LONGEST_CAPTION = 300;

/** A picture in a paragraph of its own; a letter that a program drew as a picture is a letter. */
export function readPicture(image: Element, caption = ''): Element[] {
  const alt = readProperty(image, 'alt').replace(/\s+/g, ' ');
  if (EMOJI.test(alt)) return [makeElement('p', [{ type: 'text', value: alt }])];
  const own = toImage(image, caption);
  return own ? [makeElement('p', [own])] : [];
}

function toImage(image: Element, caption: string): Element | undefined {
  const shown = readProperty(image, 'src');
  const src = readProperty(image, 'dataFull') || shown;
  if (src === '') return undefined;
  const alt = readProperty(image, 'alt').replace(/\s+/g, ' ');
  const dataSmaller = shown === src ? '' : shown;
  return makeElement('img', [], {
    src,
    alt,
    title: caption,
    dataSmaller,
    dataLink: readProperty(image, 'dataLink'),
  });
}

/**
 * Pictures with what is said of them. A caption with a link in it, or a long one, is a paragraph.
 *
 * @returns undefined where the figure is one of something else
 */
export function readFigure(figure: Element): Element[] | undefined {
  const [caption] = findAll(figure, ({ tagName }) => tagName === 'figcaption');
  const images = findImages(figure);
  const own = makeElement(
    'figure',
    caption ? figure.children.filter((child) => child !== caption) : figure.children,
  );
  const rest = findAll(own, ({ tagName }) => !/^(?:img|picture|a|span|div|p|figcaption|br)$/.test(tagName));
  const isOfPictures = rest.length === 0 && images.length > 0 && !hasOwnWords(figure);
  if (!isOfPictures) return undefined;
  const words = caption ? readWords(caption) : '';
  const isShort =
    words.length <= LONGEST_CAPTION &&
    caption !== undefined &&
    findAll(caption, ({ tagName }) => tagName === 'a').length === 0;
  const below = caption && !isShort ? toParagraphs(caption.children) : [];
  if (readProperty(figure, 'dataImport') === 'gallery' && images.length > 1) {
    const pictures = images.flatMap((image) => toImage(image, readCaption(image)) ?? []);
    const gallery =
      pictures.length > 1
        ? [makeElement('figure', pictures)]
        : pictures.map((each) => makeElement('p', [each]));
    return [...gallery, ...(isShort ? toParagraphs(caption.children) : below)];
  }
  const last = images.length - 1;
  const pictures = images.flatMap((image, index) =>
    readPicture(image, (isShort && index === last ? words : '') || readCaption(image)),
  );
  return [...pictures, ...below];
}

/** What a gallery says of one of its pictures. */
function readCaption(image: Element): string {
  return readProperty(image, 'dataCaption');
}

/** Its pictures; one in a link to elsewhere keeps the link. */
function findImages(node: Element, link = ''): Element[] {
  return node.children.flatMap((child): Element[] => {
    if (!isElement(child)) return [];
    if (child.tagName === 'figcaption') return [];
    if (child.tagName === 'img')
      return [{ ...child, properties: { ...child.properties, ...(link && { dataLink: link }) } }];
    return findImages(child, child.tagName === 'a' ? readProperty(child, 'href') : link);
  });
}

function hasOwnWords(figure: Element): boolean {
  return figure.children.some(
    (child) => !(isElement(child) && child.tagName === 'figcaption') && readWords(child) !== '',
  );
}
