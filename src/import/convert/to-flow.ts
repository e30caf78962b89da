import type { Element, ElementContent } from 'hast';
import {
  findAll,
  holdsBlock,
  isBlock,
  isElement,
  isHeading,
  makeElement,
  readProperty,
  readText,
  readWords,
} from './elements.ts';
import { readFigure, readPicture } from './figures.ts';
import { splitLines, toInline, toParagraphs } from './inline.ts';
import { readTable } from './tables.ts';

/** Lists and quotations in each other; what is deeper stands in the last of them. */
const MOST_DEPTH = 6;

/** The most letters of a line that unfolds the rest, as the component has it. */
const LONGEST_SUMMARY = 120;

/** Blocks alone, each of which a text of ours can have: words stand in paragraphs, pictures and players beside them. */
export function toFlow(nodes: readonly ElementContent[], depth = 0): Element[] {
  const blocks: Element[] = [];
  let run: ElementContent[] = [];
  const close = () => {
    blocks.push(...toParagraphs(run));
    run = [];
  };
  for (const node of nodes) {
    if (isElement(node) && holdsBlock(node)) {
      close();
      blocks.push(...toBlocks(node, depth));
    } else {
      run.push(node);
    }
  }
  close();
  return blocks;
}

function toBlocks(element: Element, depth: number): Element[] {
  const { tagName, children } = element;
  if (!isBlock(element)) return pushDown(element, depth);
  if (isHeading(element)) return readHeading(element, depth);
  switch (tagName) {
    case 'img':
      return readPicture(element);
    case 'picture':
      return findAll(element, ({ tagName: name }) => name === 'img').flatMap((image) => readPicture(image));
    case 'figure':
      return readFigure(element) ?? toFlow(children, depth);
    case 'hr':
      return [makeElement('hr', [])];
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dir':
      return readList(element, depth);
    case 'blockquote': {
      const blocks = toFlow(children, depth + 1);
      return depth >= MOST_DEPTH || blocks.length === 0 ? blocks : [makeElement('blockquote', blocks)];
    }
    case 'table':
      return readTable(element, (nodes) => toFlow(nodes, depth));
    case 'dt':
      return toFlow(children, depth).map((block) => (isOfWords(block) ? toTerm(block) : block));
    case 'details':
      return readDetails(element, depth);
    case 'pre':
    case 'xmp':
    case 'listing':
    case 'plaintext':
      return toFlow(children.map(breakLines), depth);
    case 'a':
      return [element];
    case 'iframe':
    case 'video':
    case 'audio':
    case 'object':
    case 'embed':
      return [makeElement('a', toInline(children), { dataImport: 'embed', href: readSource(element) })];
    default:
      return toFlow(children, depth);
  }
}

/** A picture stands in a paragraph of its own, and is nothing that could be bold. */
function isOfWords(block: Element): boolean {
  return block.tagName === 'p' && findAll(block, ({ tagName }) => tagName === 'img').length === 0;
}

/** A mark around blocks becomes a mark around the words of each. */
function pushDown(element: Element, depth: number): Element[] {
  const wrap = (node: ElementContent): ElementContent => {
    if (!isElement(node) || !holdsBlock(node)) return { ...element, children: [node] };
    // A picture in a link keeps it, a heading in bold letters does not.
    if (node.tagName === 'img' || readProperty(node, 'dataImport') !== '')
      return element.tagName === 'a' ? linkPicture(node, element) : node;
    if (isHeading(node) && element.tagName !== 'a') return node;
    return { ...node, children: node.children.map(wrap) };
  };
  return toFlow(element.children.map(wrap), depth);
}

function linkPicture(picture: Element, link: Element): Element {
  return { ...picture, properties: { ...picture.properties, dataLink: readProperty(link, 'href') } };
}

/** What stands below a heading and not in it. */
const LIFTED = /^(?:img|picture|iframe|video|audio|object|embed|hr|a)$/;

/** Its words in one line; what is no words stands behind it. */
function readHeading(heading: Element, depth: number): Element[] {
  // What was never a heading, but a box in large letters.
  const isBox = findAll(heading, ({ tagName }) =>
    /^(?:table|ul|ol|blockquote|figure|details|dl)$/.test(tagName),
  );
  if (isBox.length > 0) return toFlow(heading.children, depth);
  const lifted = findAll(heading, (node) => isBlock(node) && LIFTED.test(node.tagName));
  const lines = splitLines(toInline(leaveOut(heading.children, lifted), new Set(['strong'])));
  const words = lines.flatMap((line, index): ElementContent[] =>
    index > 0 ? [{ type: 'text', value: ' ' }, ...line] : line,
  );
  const dataAnchor = findAll(heading, (node) => nameOf(node) !== '')
    .map(nameOf)
    .join(' ');
  const own = makeElement(heading.tagName, words, { ...heading.properties, dataAnchor });
  return [...(readWords(own) === '' ? [] : [own]), ...toFlow(lifted, depth)];
}

function nameOf(element: Element): string {
  return readProperty(element, 'id') || readProperty(element, 'name');
}

function leaveOut(nodes: readonly ElementContent[], lifted: readonly Element[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (!isElement(node)) return [node];
    return lifted.includes(node) ? [] : [{ ...node, children: leaveOut(node.children, lifted) }];
  });
}

function readList(list: Element, depth: number): Element[] {
  if (depth >= MOST_DEPTH) return toFlow(list.children.flatMap(readItemNodes), depth);
  const items: Element[] = [];
  let isOpen = false;
  for (const child of list.children) {
    if (isElement(child) && child.tagName === 'li') {
      items.push(makeElement('li', toFlow(child.children, depth + 1), child.properties));
      isOpen = false;
    } else {
      const blocks = toFlow([child], depth + 1);
      if (blocks.length === 0) continue;
      const last = items.at(-1);
      // A list beside the entry that it belongs to, and words that no entry holds.
      const isInner = isElement(child) && /^(?:ul|ol)$/.test(child.tagName);
      if (last && (isInner || isOpen)) addBlocks(last, blocks);
      // One that belongs to no entry has entries of this list.
      else if (isInner) items.push(...blocks.flatMap((block) => block.children.filter(isElement)));
      else items.push(makeElement('li', blocks));
      isOpen = !isInner;
    }
  }
  const full = items.filter(({ children }) => children.length > 0);
  if (full.length === 0) return [];
  return [makeElement(list.tagName === 'ol' ? 'ol' : 'ul', full, list.properties)];
}

/** A list behind another of its kind is the same one. */
function addBlocks(item: Element, blocks: readonly Element[]): void {
  for (const block of blocks) {
    const last = item.children.at(-1);
    const isSame = isElement(last) && last.tagName === block.tagName && /^(?:ul|ol)$/.test(block.tagName);
    if (isSame) last.children.push(...block.children);
    else item.children.push(block);
  }
}

function readItemNodes(node: ElementContent): ElementContent[] {
  return isElement(node) && node.tagName === 'li' ? [makeElement('div', node.children)] : [node];
}

function toStrong(paragraph: Element): Element {
  const lines = splitLines(toInline(paragraph.children, new Set(['strong'])));
  return makeElement(
    'p',
    lines.flatMap((line, index) => [
      ...(index > 0 ? [makeElement('br', [])] : []),
      makeElement('strong', line),
    ]),
  );
}

/** Bold, and no heading: a list of definitions has none. */
function toTerm(paragraph: Element): Element {
  return { ...toStrong(paragraph), properties: { dataImport: 'term' } };
}

/** A part that readers unfold, where its line is one. */
function readDetails(details: Element, depth: number): Element[] {
  const first = details.children.find((child) => readWords(child) !== '');
  const summary = isElement(first) && first.tagName === 'summary' ? first : undefined;
  const words = summary ? readWords(summary) : '';
  const rest = toFlow(leaveOut(details.children, summary ? [summary] : []), depth + 1);
  if (words === '' || words.length > LONGEST_SUMMARY || rest.length === 0 || depth > 0)
    return [...(summary ? toFlow([makeElement('dt', summary.children)], depth) : []), ...rest];
  const inside = rest.map((block) => (isHeading(block) ? toStrong(block) : block));
  return [makeElement('details', inside, { dataSummary: words })];
}

/** Lines of a program, or of a poem, end where they are seen to end. */
function breakLines(node: ElementContent): ElementContent {
  if (isElement(node)) return { ...node, children: node.children.map(breakLines) };
  const lines = readText(node).split('\n');
  return makeElement(
    'span',
    lines.flatMap((value, index): ElementContent[] => [
      ...(index > 0 ? [makeElement('br', [])] : []),
      { type: 'text', value },
    ]),
  );
}

function readSource(element: Element): string {
  const [source] = findAll(element, ({ tagName }) => tagName === 'source');
  return (
    readProperty(element, 'src') ||
    readProperty(element, 'data') ||
    (source ? readProperty(source, 'src') : '')
  );
}
