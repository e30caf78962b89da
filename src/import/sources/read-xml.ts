import sax from 'sax';
import { SiteError } from '../../lib/site-error.ts';
import { escapeHtml } from '../../lib/escape-html.ts';
import { decodeBytes, dropControls } from './decode-bytes.ts';

/** An element of XML with names in small letters, and what stands in it in its order. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  parts: (string | XmlElement)[];
}

/** Deeper than any export, and no depth at which walking down a tree could end the process. */
const DEEPEST = 400;
/** Read in pieces, so that the parser never holds a second copy of the whole. */
const PIECE = 65_536;

/** What stands in lists, by the element that it stands in. */
const ITEMS: Record<string, readonly string[]> = {
  item: ['channel', 'rdf:rdf', 'rss'],
  entry: ['feed'],
  thread: ['disqus'],
  post: ['disqus'],
};

export interface ReadXml {
  /** The outermost element with all that is no item: what the whole is called, and where it was. */
  head: XmlElement;
  /** The text ends before its last element does. */
  isCut: boolean;
}

/**
 * Reads an export piece by piece and hands out each item as soon as it ends. Exports are rarely well-formed: a bare `&`,
 * control characters and names such as `&mdash;` are borne. Entities that a file declares itself are never opened.
 */
export function readXml(bytes: Uint8Array, onItem: (item: XmlElement) => void): ReadXml {
  const text = dropControls(decodeBytes(bytes));
  const parser = sax.parser(false, { lowercase: true, position: false });
  const head: XmlElement = { name: '', attributes: {}, parts: [] };
  const stack: XmlElement[] = [head];
  const add = (words: string) => {
    stack.at(-1)?.parts.push(words);
  };

  parser.onopentag = ({ name, attributes }) => {
    if (stack.length > DEEPEST)
      throw new SiteError('export-too-deep', 'The export: elements stand in each other more than 400 deep.', {
        hint: 'No platform writes such a file. Export again, and do not change the file by hand.',
      });
    const element: XmlElement = { name, attributes: textsOf(attributes), parts: [] };
    stack.push(element);
  };
  parser.onclosetag = (name) => {
    const element = stack.pop();
    const parent = stack.at(-1);
    if (!element || !parent) return;
    if (ITEMS[name]?.includes(parent.name)) onItem(element);
    else parent.parts.push(element);
  };
  parser.ontext = add;
  parser.oncdata = add;
  parser.onerror = () => {
    parser.resume();
  };

  const begin = Math.max(0, text.indexOf('<'));
  for (let at = begin; at < text.length; at += PIECE) parser.write(text.slice(at, at + PIECE));
  const isCut = stack.length > 1;
  // What is open still is closed here: the outermost element is in the head, and a torn item is none.
  const [, outermost] = stack;
  if (isCut && outermost) head.parts.push(outermost);
  return { head: childrenOf(head)[0] ?? head, isCut };
}

function textsOf(attributes: Record<string, string | sax.QualifiedAttribute>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : value.value,
    ]),
  );
}

export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.parts ?? []).flatMap((part) =>
    typeof part !== 'string' && (name === undefined || part.name === name) ? [part] : [],
  );
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}

/** All words in an element, as they stand. */
export function wordsOf(element: XmlElement | undefined): string {
  return (element?.parts ?? []).map((part) => (typeof part === 'string' ? part : wordsOf(part))).join('');
}

/** The words of the first child of this name, or undefined where it says nothing. */
export function wordsIn(element: XmlElement | undefined, name: string): string | undefined {
  const words = wordsOf(childOf(element, name)).trim();
  return words === '' ? undefined : words;
}

/** An element's inside as markup, for those that hold XHTML instead of its text. */
export function markupOf(element: XmlElement): string {
  return element.parts
    .map((part) => {
      if (typeof part === 'string') return escapeHtml(part);
      const name = part.name.replace(/^(?:xhtml|html):/, '');
      const attributes = Object.entries(part.attributes)
        .filter(([attribute]) => !attribute.startsWith('xmlns'))
        .map(([attribute, value]) => ` ${attribute}="${escapeHtml(value)}"`);
      const isVoid = /^(?:area|br|col|embed|hr|img|input|source|wbr)$/.test(name);
      return `<${name}${attributes.join('')}>${isVoid ? '' : `${markupOf(part)}</${name}>`}`;
    })
    .join('');
}
