import type { Element, ElementContent, Properties, Root } from 'hast';
import { COMMON_RULES } from './common-rules.ts';
import {
  findElements,
  makeElement,
  parseHtml,
  reshape,
  writeHtml,
  type Parent,
  type Rule,
} from './html-tree.ts';

/** What an element may keep; all else is how a platform showed it. */
const KEPT = [
  'id',
  'href',
  'src',
  'alt',
  'title',
  'colSpan',
  'rowSpan',
  'align',
  'start',
  'dateTime',
  'lang',
  'dir',
] as const;
const OURS = ['dataImport', 'dataFull', 'dataCaption', 'dataId'] as const;
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|cite|code|del|dfn|em|i|ins|kbd|mark|p|h[1-6]|pre|q|s|samp|small|span|strike|strong|sub|sup|time|u|var|figcaption|td|th|dt|summary)$/;

/** A platform's HTML as plain HTML that means the same, with the marks that imported.ts tells. */
export function toPlainHtml(html: string, rules: readonly Rule[] = []): string {
  return boundDepth(html, (whole) => writePlain(parseHtml(whole), rules));
}

/** Elements thousands deep in each other, which a page builder gone wrong writes, are their words in one paragraph. */
export function boundDepth(html: string, read: (html: string) => string): string {
  try {
    return read(html);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return read(`<p>${html.replace(/<[^>]*>/g, ' ')}</p>`);
  }
}

export function writePlain(root: Parent, rules: readonly Rule[] = []): string {
  const plain = reshape(root, [...rules, ...COMMON_RULES]);
  const targets = new Set(
    findElements(plain, ({ tagName }) => tagName === 'a').map(({ properties }) => properties['href']),
  );
  return writeHtml(tidy(plain, (id) => targets.has(`#${id}`))).trim();
}

function tidy(root: Root, isTarget: (id: string) => boolean): Root {
  const visit = (element: Element): Element[] => {
    const tidied = {
      ...element,
      properties: keepProperties(element, isTarget),
      children: visitAll(element, element.children),
    };
    return isEmpty(tidied) ? [] : [tidied];
  };
  const visitAll = (parent: Element | undefined, children: ElementContent[]): ElementContent[] =>
    dropSpace(parent, liftMarks(parent, children)).flatMap((child): ElementContent[] =>
      child.type === 'element' ? visit(child) : [child],
    );
  return {
    type: 'root',
    children: visitAll(
      undefined,
      root.children.filter((child) => child.type === 'element' || child.type === 'text'),
    ),
  };
}

/** What held nothing but what has no place here. */
function isEmpty({ tagName, children, properties }: Element): boolean {
  const isBox =
    /^(?:p|div|section|ul|ol|li|figure|figcaption|blockquote|h[1-6]|strong|em|b|i|span|aside|header|footer)$/;
  return (
    isBox.test(tagName) &&
    properties['id'] === undefined &&
    children.every(
      (child) =>
        child.type === 'text' &&
        child.value.trim() === '' &&
        (child.value === '' || !INLINE_MARK.test(tagName)),
    )
  );
}

/** An empty one of these may hold the only space between two words. */
const INLINE_MARK = /^(?:strong|em|b|i|span)$/;

/** The space between two blocks is one line. */
function dropSpace(parent: Element | undefined, children: ElementContent[]): ElementContent[] {
  if (parent && (INLINE.test(parent.tagName) || parent.tagName === 'pre')) return children;
  return children.map((child) =>
    child.type === 'text' && /^\s*\n\s*$/.test(child.value) ? { type: 'text', value: '\n' } : child,
  );
}

function keepProperties(element: Element, isTarget: (id: string) => boolean): Properties {
  const properties: Properties = {};
  for (const name of [...KEPT, ...OURS]) {
    const value = element.properties[name];
    if (value === undefined || value === null || value === '') continue;
    if (name === 'id' && !isTarget(String(value))) continue;
    properties[name] = String(value);
  }
  const { className } = element.properties;
  // The language of code is told by a class, as CommonMark writes it.
  const language = Array.isArray(className)
    ? className.find((name) => /^lang(?:uage)?-/.test(name))
    : undefined;
  if (language !== undefined && /^(?:code|pre)$/.test(element.tagName)) properties['className'] = [language];
  return properties;
}

/** A film or a button that stood alone is a paragraph of its own, and not part of the words beside it. */
function liftMarks(parent: Element | undefined, children: ElementContent[]): ElementContent[] {
  if (parent && INLINE.test(parent.tagName)) return children;
  return children.map((child) =>
    child.type === 'element' && child.tagName === 'a' && child.properties['dataImport'] !== undefined
      ? makeElement('p', {}, [child])
      : child,
  );
}
