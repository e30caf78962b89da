import {
  attributeOf,
  findElement,
  findTag,
  hasClass,
  makeElement,
  wordsOfTree,
  type Rule,
} from '../html/html-tree.ts';
import { makeDownload, makeMark, markAddress } from '../html/marks.ts';

const readCard: Rule = (element, { walk }) => {
  if (hasClass(element, 'kg-bookmark-card')) {
    const href = attributeOf(findTag(element, 'a'), 'href');
    const title = wordsIn(element, 'kg-bookmark-title');
    const more = wordsIn(element, 'kg-bookmark-description');
    if (!href) return undefined;
    return [
      makeElement('p', {}, [markAddress(href, title)]),
      ...(more ? [makeElement('p', {}, [more])] : []),
    ];
  }
  if (hasClass(element, 'kg-file-card')) {
    const href = attributeOf(findTag(element, 'a'), 'href');
    return href
      ? [
          makeElement('p', {}, [makeDownload(href, wordsIn(element, 'kg-file-card-title'))]),
          ...said(wordsIn(element, 'kg-file-card-caption')),
        ]
      : undefined;
  }
  if (hasClass(element, 'kg-audio-card')) {
    const src = attributeOf(findTag(element, 'audio'), 'src');
    return src
      ? [makeElement('p', {}, [makeMark('audio', src, wordsIn(element, 'kg-audio-title') ?? src)])]
      : undefined;
  }
  if (hasClass(element, 'kg-video-card')) {
    const video = findTag(element, 'video');
    const src = attributeOf(video, 'src');
    const caption = findTag(element, 'figcaption');
    return src
      ? [
          ...walk(makeElement('div', {}, [makeElement('video', { src })])),
          ...(caption ? [makeElement('p', {}, walk(caption))] : []),
        ]
      : undefined;
  }
  if (hasClass(element, 'kg-toggle-card')) {
    const heading = findElement(element, (one) => hasClass(one, 'kg-toggle-heading-text'));
    const content = findElement(element, (one) => hasClass(one, 'kg-toggle-content'));
    if (!heading || !content) return undefined;
    return [makeElement('details', {}, [makeElement('summary', {}, walk(heading)), ...walk(content)])];
  }
  if (hasClass(element, 'kg-callout-card')) {
    const parts = walk(element).flatMap((child) => (child.type === 'element' ? [child.children] : []));
    return [
      makeElement(
        'p',
        {},
        parts.flatMap((part, index) => (index === 0 ? part : [' ', ...part])),
      ),
    ];
  }
  if (
    element.tagName === 'a' &&
    hasClass(element, 'kg-btn', 'kg-header-card-button', 'kg-product-card-button')
  ) {
    const href = attributeOf(element, 'href');
    return href ? [makeMark('button', href, wordsOfTree(element).trim() || href)] : walk(element);
  }
  if (hasClass(element, 'kg-signup-card', 'kg-email-card', 'kg-email-cta-card')) return [];
  return undefined;
};

function wordsIn(element: Parameters<Rule>[0], className: string): string | undefined {
  const found = findElement(element, (one) => hasClass(one, className));
  const words = found ? wordsOfTree(found).replace(/\s+/g, ' ').trim() : '';
  return words === '' ? undefined : words;
}

function said(words: string | undefined) {
  return words ? [makeElement('p', {}, [words])] : [];
}

/** What cards of Ghost are, in the HTML that it makes of them. */
export const ghostRules: readonly Rule[] = [readCard];
