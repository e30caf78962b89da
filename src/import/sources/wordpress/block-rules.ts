import type { Element, ElementContent } from 'hast';
import {
  attributeOf,
  classesOf,
  findElements,
  findTag,
  hasClass,
  makeElement,
  wordsOfTree,
  type Rule,
} from '../html/html-tree.ts';
import { makeDownload, makeMark, markAddress } from '../html/marks.ts';
import type { Attachment } from './known-shortcodes.ts';

/**
 * What blocks of WordPress are, in the HTML that it keeps of them.
 *
 * @param library pictures by their numbers; empty where nothing of it came along
 */
export function blockRules(library: ReadonlyMap<string, Attachment>): Rule[] {
  return [
    readShown,
    readButton,
    readFile,
    readPullQuote,
    dropSpacer,
    (element, { walk }) => nameImage(element, walk, library),
    readCaption,
  ];
}

/** A block that shows what lies elsewhere: its address stands in it as text. */
const readShown: Rule = (element, { walk }) => {
  if (!hasClass(element, 'wp-block-embed')) return undefined;
  const caption = findTag(element, 'figcaption');
  const address = /https?:\/\/[^\s<]+/.exec(wordsOfTree(element))?.[0];
  if (!address || findTag(element, 'iframe', 'blockquote')) return undefined;
  return [
    makeElement('p', {}, [markAddress(address)]),
    ...(caption ? [makeElement('p', {}, walk(caption))] : []),
  ];
};

const readButton: Rule = (element) => {
  if (
    element.tagName !== 'a' ||
    !hasClass(element, 'wp-block-button__link', 'elementor-button', 'et_pb_button', 'btn', 'button')
  )
    return undefined;
  const href = attributeOf(element, 'href');
  const words = wordsOfTree(element).trim();
  if (!href || href === '#') return [{ type: 'text', value: words }];
  return [makeMark('button', href, words || href)];
};

const readFile: Rule = (element) => {
  if (!hasClass(element, 'wp-block-file')) return undefined;
  const link = findElements(element, ({ tagName }) => tagName === 'a').find(
    (one) => wordsOfTree(one).trim() !== '',
  );
  const href = attributeOf(link, 'href');
  return link && href ? [makeDownload(href, wordsOfTree(link).trim() || undefined)] : [];
};

const readPullQuote: Rule = (element, { walk }) => {
  if (!hasClass(element, 'wp-block-pullquote') || element.tagName !== 'figure') return undefined;
  return walk(element);
};

const dropSpacer: Rule = (element) =>
  hasClass(element, 'wp-block-spacer', 'screen-reader-text', 'sharedaddy', 'jp-relatedposts', 'sd-sharing')
    ? []
    : undefined;

/** Captions of WordPress from before HTML 5. */
const readCaption: Rule = (element, { walk }) => {
  if (element.tagName === 'figure' || !hasClass(element, 'wp-caption')) return undefined;
  const words = findElements(element, (inside) => hasClass(inside, 'wp-caption-text'))[0];
  const children = element.children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'dt' ? child.children : child === words ? [] : [child],
  );
  const picture = { ...element, children };
  return [
    makeElement('figure', {}, [
      ...walk(picture),
      ...(words ? [makeElement('figcaption', {}, walk(words))] : []),
    ]),
  ];
};

/** The media library knows the whole picture and its words; a text shows a smaller copy, often without them. */
function nameImage(
  element: Element,
  walk: (parent: Element) => ElementContent[],
  library: ReadonlyMap<string, Attachment>,
): ElementContent[] | undefined {
  if (element.tagName !== 'img' || attributeOf(element, 'dataFull')) return undefined;
  const id = classId(element) ?? attributeOf(element, 'dataId');
  const attachment = id ? library.get(id) : undefined;
  const source = attributeOf(element, 'src');
  const unsized = source?.replace(/-\d{2,4}x\d{2,4}(?=\.\w+(?:$|[?#]))/, '');
  const full = attachment?.address ?? (unsized === source ? undefined : unsized);
  if (!full || full === source) return undefined;
  const alt = attributeOf(element, 'alt') ?? attachment?.alt;
  return walk({
    type: 'element',
    tagName: 'div',
    properties: {},
    children: [{ ...element, properties: { ...element.properties, dataFull: full, ...(alt && { alt }) } }],
  });
}

function classId(element: Element): string | undefined {
  return classesOf(element)
    .find((name) => /^wp-image-\d+$/.test(name))
    ?.replace('wp-image-', '');
}
