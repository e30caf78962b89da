import type { Element, ElementContent } from 'hast';
import {
  attributeOf,
  classesOf,
  findElements,
  findTag,
  hasClass,
  makeElement,
  parseHtml,
  wordsOfTree,
  writeHtml,
  type Rule,
} from '../html/html-tree.ts';
import { makeDownload, makeFootnotes, makeFootnoteSign, makeMark, markAddress } from '../html/marks.ts';
import { boundDepth, writePlain } from '../html/plain-html.ts';
import { findJson, recordsAt, textAt } from '../loose-json.ts';
import { squarespaceRules } from '../squarespace.ts';
import { makeParagraphs } from './classic-paragraphs.ts';
import { isKnownShortcode, readShortcode, type Attachment } from './known-shortcodes.ts';
import { replaceShortcodes } from './shortcodes.ts';

interface Body {
  platform: 'wordpress' | 'squarespace';
  postId: string;
  library: Map<string, Attachment>;
  patterns: Map<string, string>;
  /** The plugin of WordPress 6.3: a list of notes beside the text. */
  footnotes: string | undefined;
  onLeftOut: (shortcode: string) => void;
}

/** A text as WordPress stores it, in its blocks or from before them, as plain HTML. */
export function bodyToHtml(written: string, body: Body): string {
  const isBlocks = /<!--\s+wp:/.test(written);
  const whole = fillPatterns(written, body.patterns, 0)
    .replace(/<!--more[^>]*-->|<!--nextpage-->|<!--noteaser-->/g, '\n\n')
    .replace(/<!--[^]*?-->/g, '');
  const said = replaceShortcodes(
    whole,
    (shortcode) => readShortcode(shortcode, body.library, body.postId),
    isKnownShortcode,
    body.onLeftOut,
  );
  const isClassic = !isBlocks && body.platform === 'wordpress';
  const notes = recordsAt({ notes: findJson(body.footnotes) }, 'notes');
  const rules = [
    ...(body.platform === 'squarespace' ? squarespaceRules : []),
    ...rulesFor(body.library, notes),
  ];
  const html = boundDepth(said, (text) => {
    const tree = parseHtml(text);
    return writePlain(isClassic ? makeParagraphs(tree) : tree, rules);
  });
  return notes.length > 0 ? html + writeNotes(notes) : html;
}

/** A pattern stands in a text as its number; one that shows itself ends at the fifth time. */
function fillPatterns(written: string, patterns: Map<string, string>, depth: number): string {
  if (depth > 5) return written;
  return written.replace(/<!--\s+wp:block\s+\{[^}]*"ref":\s*(\d+)[^>]*-->/g, (comment, id: string) => {
    const pattern = patterns.get(id);
    return pattern === undefined ? comment : fillPatterns(pattern, patterns, depth + 1);
  });
}

function writeNotes(notes: Record<string, unknown>[]): string {
  return writeHtml(
    makeFootnotes(
      notes.map((note, index) => ({
        id: String(index + 1),
        children: parseHtml(writePlain(parseHtml(textAt(note, 'content') ?? ''))).children.filter(
          (child) => child.type === 'element' || child.type === 'text',
        ),
      })),
    ),
  );
}

function rulesFor(library: Map<string, Attachment>, notes: Record<string, unknown>[]): Rule[] {
  return [
    readShown,
    readButton,
    readFile,
    readPullQuote,
    dropSpacer,
    (element) => {
      if (element.tagName !== 'sup') return undefined;
      const id = attributeOf(element, 'dataFn');
      const index = notes.findIndex((note) => note['id'] === id);
      return id && index >= 0 ? [makeFootnoteSign(String(index + 1))] : undefined;
    },
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

/** The media library knows the whole picture and its words; a text shows a smaller copy, often without them. */
function nameImage(
  element: Element,
  walk: (parent: Element) => ElementContent[],
  library: Map<string, Attachment>,
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
