import type { Element, ElementContent } from 'hast';
import { footnoteRules } from './footnotes.ts';
import {
  attributeOf,
  findElements,
  findTag,
  hasClass,
  makeElement,
  wordsOfTree,
  type Rule,
} from './html-tree.ts';
import { makeMark, markAddress, nameOfFile } from './marks.ts';
import { isPictureFile, withScheme } from './media-address.ts';
import { toOriginal } from './picture-address.ts';

/** What readers never saw. */
const UNSEEN =
  /^(?:script|style|template|link|meta|base|title|head|param|source|track|input|select|textarea|datalist|svg|canvas|map|area|dialog)$/;
/** What holds words and means nothing of its own. */
const TRANSPARENT =
  /^(?:font|center|form|fieldset|button|label|html|body|main|nobr|noindex|o:p|big|tt|marquee|blink|article)$/;

const dropUnseen: Rule = (element, { walk }) => {
  if (UNSEEN.test(element.tagName) || isHidden(element)) return [];
  return TRANSPARENT.test(element.tagName) ? walk(element) : undefined;
};

/** What programs that read aloud are told of a button: "View fullsize". */
const READ_ALOUD = ['sr-only', 'visually-hidden', 'v6-visually-hidden', 'screen-reader-text', 'show-for-sr'];

export function isHidden(element: Element): boolean {
  return (
    hasClass(element, ...READ_ALOUD) ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributeOf(element, 'style') ?? '') ||
    element.properties['hidden'] === true
  );
}

/** A picture that loads late is written twice: empty, and whole for those without script. */
const dropTwins: Rule = (element, { parent, walk }) => {
  if (element.tagName !== 'noscript') return undefined;
  const beside = findElements(parent, (other) => other.tagName === 'img').filter(
    (image) => !findElements(element, (inside) => inside === image).length,
  );
  return findTag(element, 'img') && beside.length > 0 ? [] : walk(element);
};

const LATE = ['dataOrigFile', 'dataImage', 'dataLazySrc', 'dataOriginal', 'dataSrc', 'dataCfsrc'] as const;

const readImage: Rule = (element) => {
  if (element.tagName !== 'img') return undefined;
  const late = LATE.map((name) => attributeOf(element, name)).find((address) => address !== undefined);
  const source = attributeOf(element, 'src');
  const shown = source && !isPlaceholder(source) ? source : (late ?? largestOf(element));
  if (!shown || isTracker(element)) return [];
  const original =
    attributeOf(element, 'dataFull') ?? attributeOf(element, 'dataOrigFile') ?? toOriginal(shown);
  const alt = attributeOf(element, 'alt');
  const caption = attributeOf(element, 'dataCaption');
  // A title is the name of a file nearly always; what is said below a picture stands in a caption.
  return [
    makeElement('img', {
      src: withScheme(
        /^(?:wix:)?(?:image|vector):/.test(shown) || shown.includes('static.wixstatic.com')
          ? toOriginal(shown)
          : shown,
      ),
      ...(original !== withScheme(shown) && !shown.includes('wix') && { dataFull: original }),
      ...(alt && { alt }),
      ...(caption && { dataCaption: caption }),
    }),
  ];
};

function isPlaceholder(source: string): boolean {
  return /^data:image\/(?:gif|svg)|\/(?:blank|spacer|placeholder|lazy|1x1|trans(?:parent)?|pixel)\.(?:gif|png|svg)|^about:/i.test(
    source,
  );
}

function isTracker(element: Element): boolean {
  return attributeOf(element, 'width') === '1' && attributeOf(element, 'height') === '1';
}

function largestOf(image: Element): string | undefined {
  // `srcset` is a list in the tree, `data-srcset` a text.
  const { srcSet } = image.properties;
  const written = Array.isArray(srcSet)
    ? srcSet.join(', ')
    : (attributeOf(image, 'srcSet') ?? attributeOf(image, 'dataSrcset'));
  const copies = (written ?? '').split(/,\s+/).map((copy) => copy.trim().split(/\s+/));
  const [largest] = copies.toSorted(
    ([, left = ''], [, right = '']) => Number.parseFloat(right) - Number.parseFloat(left),
  );
  return largest?.[0] === '' ? undefined : largest?.[0];
}

/** A picture that leads to its own larger copy is the picture. */
const liftLinkedPicture: Rule = (element, { walk }) => {
  if (element.tagName !== 'a') return undefined;
  const href = attributeOf(element, 'href');
  const images = findElements(element, ({ tagName }) => tagName === 'img');
  if (images.length !== 1 || wordsOfTree(element).trim() !== '' || !href || !isPictureFile(href))
    return undefined;
  return walk(element).map((child) => withFull(child, toOriginal(href)));
};

function withFull(node: ElementContent, full: string): ElementContent {
  if (node.type !== 'element') return node;
  if (node.tagName !== 'img')
    return { ...node, children: node.children.map((child) => withFull(child, full)) };
  return node.properties['src'] === full
    ? node
    : { ...node, properties: { ...node.properties, dataFull: full } };
}

/** A link that leads nowhere is its words. */
const readLink: Rule = (element, { walk }) => {
  if (element.tagName !== 'a') return undefined;
  const href = attributeOf(element, 'href');
  const mark = attributeOf(element, 'dataImport');
  if (!href || href === '#' || /^(?:javascript|data|vbscript|about|file):/i.test(href)) {
    const id = attributeOf(element, 'id') ?? attributeOf(element, 'name');
    const children = walk(element);
    return id && children.length === 0 ? [makeElement('span', { id })] : children;
  }
  return [makeElement('a', { ...(mark && { dataImport: mark }), href: withScheme(href) }, walk(element))];
};

const readPlayer: Rule = (element) => {
  if (!/^(?:iframe|embed|object|video|audio|amp-youtube)$/.test(element.tagName)) return undefined;
  const inside = findTag(element, 'source', 'embed', 'iframe', 'a');
  const address =
    firstAttribute(element, 'src', 'dataSrc', 'dataLazySrc', 'data', 'dataSrcNoConsent') ??
    firstAttribute(inside, 'src', 'href');
  // What is a program and no place leaves nothing that could be a link.
  if (!address || /^\s*(?:about|javascript|vbscript):/i.test(address)) return [];
  const words = attributeOf(element, 'title') ?? attributeOf(element, 'ariaLabel');
  const isGeneric =
    words !== undefined && /^(?:youtube|vimeo|video|embedded content|external)\b.{0,20}$/i.test(words);
  const shown = withScheme(address);
  const name = isGeneric ? undefined : words;
  if (element.tagName === 'audio') return [makeMark('audio', shown, name ?? nameOfFile(shown))];
  if (element.tagName === 'video') return [makeMark('video', shown, name ?? nameOfFile(shown))];
  return [markAddress(shown, name)];
};

function firstAttribute(element: Element | undefined, ...names: string[]): string | undefined {
  return names.map((name) => attributeOf(element, name)).find((value) => value !== undefined);
}

/** What editors write bold and italic words as, by a style. */
const STYLED = /^(?:span|u|font|label|small|big|ins|mark|p)$/;

/** Bold and italic words of editors that write them as styles. */
const readStyledWords: Rule = (element, { walk }) => {
  if (isHidden(element)) return undefined;
  const style = attributeOf(element, 'style') ?? '';
  // Word writes what is so for other scripts beside it, as `mso-bidi-font-weight: normal`. Google's documents wrap all in a
  // `b` that is not bold.
  if (element.tagName === 'b')
    return /(?:^|;)\s*font-weight\s*:\s*normal/i.test(style) ? walk(element) : undefined;
  if (!STYLED.test(element.tagName)) return undefined;
  const marks = [
    ...(/(?:^|;)\s*font-weight\s*:\s*(?:bold|bolder|[6-9]00)/i.test(style) ? ['strong'] : []),
    ...(/(?:^|;)\s*font-style\s*:\s*(?:italic|oblique)/i.test(style) ? ['em'] : []),
    ...(/text-decoration[^;]*line-through/i.test(style) ? ['del'] : []),
  ];
  if (marks.length === 0 && element.tagName !== 'span') return undefined;
  const id = attributeOf(element, 'id');
  const children = walk(element);
  if (marks.length === 0) return id && children.length === 0 ? [makeElement('span', { id })] : children;
  const marked = marks.reduce<ElementContent[]>((inside, mark) => [makeElement(mark, {}, inside)], children);
  return element.tagName === 'p' ? [{ ...element, children: marked }] : marked;
};

/** A gallery of any kind that says so in its class: its pictures with their captions, in one figure. */
const readGallery: Rule = (element, { walk }) => {
  if (
    !hasClass(
      element,
      'wp-block-gallery',
      'gallery',
      'blocks-gallery-grid',
      'kg-gallery-card',
      'tiled-gallery',
    )
  )
    return undefined;
  if (attributeOf(element, 'dataImport')) return undefined;
  return gatherGallery(walk(element));
};

/** Of what a gallery became: every picture, its own caption in `data-caption`, and what is said under all of them. */
export function gatherGallery(children: ElementContent[]): ElementContent[] {
  const root: Element = makeElement('div', {}, children);
  const images = findElements(root, ({ tagName }) => tagName === 'img');
  if (images.length === 0) return children;
  const own = new Map<Element, ElementContent[]>();
  const shared: ElementContent[] = [];
  const visit = (node: Element) => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      const isCaption = child.tagName === 'figcaption' || child.tagName === 'dd';
      const image = isCaption ? findTag(node, 'img') : undefined;
      const isOnly = findElements(node, ({ tagName }) => tagName === 'img').length === 1 && images.length > 1;
      if (isCaption && image && isOnly) own.set(image, child.children);
      else if (isCaption) shared.push(...child.children);
      else visit(child);
    }
  };
  visit(root);
  return [
    makeElement('figure', { dataImport: 'gallery' }, [
      ...images.map((image): Element => {
        const caption = wordsOfTree({ type: 'root', children: own.get(image) ?? [] })
          .replace(/\s+/g, ' ')
          .trim();
        return caption ? { ...image, properties: { ...image.properties, dataCaption: caption } } : image;
      }),
      ...(wordsOfTree({ type: 'root', children: shared }).trim()
        ? [makeElement('figcaption', {}, shared)]
        : []),
    ]),
  ];
}

/** A figure without a picture is what it holds, and its caption a paragraph. */
const openFigure: Rule = (element, { walk }) => {
  if (element.tagName !== 'figure' || attributeOf(element, 'dataImport')) return undefined;
  const children = walk(element);
  if (findTag({ type: 'root', children }, 'img')) return undefined;
  return children.map((child) =>
    child.type === 'element' && child.tagName === 'figcaption' ? { ...child, tagName: 'p' } : child,
  );
};

/** What means the same on every platform. A platform's own rules come before these. */
export const COMMON_RULES: readonly Rule[] = [
  dropTwins,
  readStyledWords,
  dropUnseen,
  readImage,
  readPlayer,
  readGallery,
  openFigure,
  ...footnoteRules,
  liftLinkedPicture,
  readLink,
];
