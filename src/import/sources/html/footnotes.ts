import type { Element, ElementContent } from 'hast';
import {
  attributeOf,
  findElement,
  findElements,
  hasClass,
  makeElement,
  wordsOfTree,
  type Rule,
} from './html-tree.ts';
import { makeFootnotes, makeFootnoteSign } from './marks.ts';

// How Markdown's renderers write footnotes, with the same few names: markdown-it in cards of Ghost (`#fn1`), Goldmark in
// feeds of Hugo and kramdown in those of Jekyll (`#fn:1`), GitHub (`#user-content-fn-1`), and writers by hand after John Gruber,
// whose names tell the day, too (`#fn1-2019-04-01`, and `#fnr1-2019-04-01` back).

const SIGN = /^#(?:user-content-)?fn[:-]?(?!r(?:ef)?[\d:-])([\w-]+)$/;
const BACK = /^#(?:user-content-)?fnr(?:ef[:-]?|[:-]?(?=\d))([\w-]*)/;

/** A sign among the words, with the `sup` around it. */
const readSign: Rule = (element) => {
  if (element.tagName !== 'sup' && element.tagName !== 'a') return undefined;
  const link = element.tagName === 'a' ? element : findElement(element, ({ tagName }) => tagName === 'a');
  const href = attributeOf(link, 'href') ?? '';
  const id = SIGN.exec(href)?.[1];
  return id && link
    ? [makeFootnoteSign(id, wordsOfTree(link).replace(/[[\]]/g, '').trim() || id)]
    : undefined;
};

/** A note that is a paragraph by itself: an arrow at its end leads back to its sign. */
const readLooseNote: Rule = (element, { parent, walk }) => {
  const isOfText = parent.type === 'root' || /^(?:body|article|main|section|div)$/.test(parent.tagName);
  if (element.tagName !== 'p' || !isOfText) return undefined;
  const last = element.children.findLast((child) => child.type !== 'text' || child.value.trim() !== '');
  if (last?.type !== 'element' || last.tagName !== 'a' || /[\p{L}\p{N}]/u.test(wordsOfTree(last)))
    return undefined;
  const id = BACK.exec(attributeOf(last, 'href') ?? '')?.[1];
  return id
    ? [makeFootnotes([{ id, children: [makeElement('p', {}, walk(withoutBack(element)))] }])]
    : undefined;
};

const readNotes: Rule = (element, { walk }) => {
  if (element.tagName === 'hr' && hasClass(element, 'footnotes-sep')) return [];
  if (!hasClass(element, 'footnotes')) return undefined;
  const notes = findElements(
    element,
    ({ tagName, properties }) => tagName === 'li' && properties['id'] !== undefined,
  );
  if (notes.length === 0) return undefined;
  return [makeFootnotes(notes.map((note) => ({ id: idOf(note), children: walk(withoutBack(note)) })))];
};

function idOf(note: Element): string {
  const id = attributeOf(note, 'id') ?? '';
  return SIGN.exec(`#${id}`)?.[1] ?? id;
}

/** Without the arrow that leads back to the sign, which is written by itself here. */
function withoutBack(element: Element): Element {
  const isBack = (child: ElementContent) =>
    child.type === 'element' &&
    (BACK.test(attributeOf(child, 'href') ?? '') || hasClass(child, 'footnote-backref', 'reversefootnote'));
  return {
    ...element,
    children: element.children.flatMap((child): ElementContent[] => {
      if (isBack(child)) return [];
      return child.type === 'element' ? [withoutBack(child)] : [child];
    }),
  };
}

export const footnoteRules: readonly Rule[] = [readSign, readNotes, readLooseNote];
