import { HEADINGS, isElement, readStyle, readWords, rename } from './pasted-dom.ts';

/** A sign before an entry, and the spaces that Word puts behind it. */
const SIGN = /^\s*(?:[·•▪●○■□§*o-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])(?=[\s\u00a0]{2,})/i;
const IN_ORDER = /^\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]/i;

/** Makes of Word's paragraphs what they are by their style's name: titles, quotations, entries of lists. */
export function readWordParagraphs(root: Element): void {
  for (const title of root.querySelectorAll('p.MsoTitle')) rename(title, 'h1');
  // Word in a browser.
  for (const heading of root.querySelectorAll('[role="heading"][aria-level]')) {
    const level = Math.min(Number(heading.getAttribute('aria-level')) || 2, 6);
    if (!heading.matches(HEADINGS)) rename(heading, `h${level}`);
  }
  for (const quote of root.querySelectorAll('p.MsoQuote,p.MsoIntenseQuote')) {
    const box = quote.ownerDocument.createElement('blockquote');
    quote.before(box);
    box.append(quote);
  }
  for (const first of root.querySelectorAll('p')) {
    if (!first.isConnected && !root.contains(first)) continue;
    const entries = readEntries(first);
    if (entries.length > 0) first.before(makeList(entries, root.ownerDocument));
    for (const { paragraph } of entries) paragraph.remove();
  }
}

interface Entry {
  paragraph: Element;
  /** From 1. */
  level: number;
  isInOrder: boolean;
}

/** The entries that follow each other from this paragraph on; none where it is no entry. */
function readEntries(first: Element): Entry[] {
  const entries: Entry[] = [];
  for (let next: Element | null = first; next; next = next.nextElementSibling) {
    const entry = readEntry(next);
    if (!entry) break;
    entries.push(entry);
  }
  return entries;
}

function readEntry(paragraph: Element): Entry | undefined {
  if (!paragraph.matches('p')) return undefined;
  const style = readStyle(paragraph, 'mso-list');
  const isEntry = (style !== '' && style !== 'none') || paragraph.className.includes('MsoListParagraph');
  if (!isEntry) return undefined;
  const sign = takeSign(paragraph);
  // The style of entries alone, without a sign, is a paragraph that is moved in.
  if (sign === undefined) return undefined;
  const level = Number(/level(\d)/.exec(style)?.[1] ?? 1);
  return { paragraph, level, isInOrder: IN_ORDER.test(sign) };
}

/** The sign of an entry, which is taken out of its words. */
function takeSign(paragraph: Element): string | undefined {
  const mark = [...paragraph.querySelectorAll('span')].find(
    (span) => readStyle(span, 'mso-list') === 'ignore',
  );
  if (mark) {
    const sign = readWords(mark);
    mark.remove();
    return sign;
  }
  const sign = SIGN.exec(paragraph.textContent)?.[0];
  const text = findFirstText(paragraph);
  if (sign === undefined || !text) return undefined;
  text.textContent = (text.textContent ?? '').slice(sign.length);
  return sign.trim();
}

function findFirstText(node: Node): Node | undefined {
  for (const child of node.childNodes) {
    const found = isElement(child) ? findFirstText(child) : child;
    if (found && readWords(found) !== '') return found;
  }
  return undefined;
}

function makeList(entries: readonly Entry[], document: Document): Element {
  const [first] = entries;
  const top = document.createElement(first?.isInOrder ? 'ol' : 'ul');
  const open: { list: Element; level: number }[] = [{ list: top, level: first?.level ?? 1 }];
  for (const { paragraph, level, isInOrder } of entries) {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > level) open.pop();
    let list = open.at(-1)?.list ?? top;
    if (level > (open.at(-1)?.level ?? 1) && list.lastElementChild) {
      const inner = document.createElement(isInOrder ? 'ol' : 'ul');
      list.lastElementChild.append(inner);
      open.push({ list: inner, level });
      list = inner;
    }
    const item = document.createElement('li');
    item.append(...paragraph.childNodes);
    list.append(item);
  }
  return top;
}
