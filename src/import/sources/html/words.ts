import type { Nodes } from 'hast';
import { parseHtml, wordsOfTree } from './html-tree.ts';

const BLOCK =
  /^(?:address|article|aside|blockquote|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|table|tbody|td|th|tr|ul)$/;

/** One line of words: a title or a name, of which markup and the names of characters (`&amp;`) are no part. */
export function toLine(html: string | undefined): string {
  return html === undefined ? '' : wordsOfTree(parseHtml(html)).replace(/\s+/g, ' ').trim();
}

/** {@link toLine}, or undefined where that says nothing. */
export function findLine(html: string | undefined): string | undefined {
  return toLine(html) || undefined;
}

/** Plain text with empty lines between its paragraphs, as a comment is kept; an address behind words stands after them. */
export function toPlainText(html: string): string {
  const write = (node: Nodes): string => {
    if (node.type === 'text') return node.value;
    if (!('children' in node)) return '';
    const inside = node.children.map(write).join('');
    if (node.type !== 'element') return inside;
    if (/^(?:script|style|template)$/.test(node.tagName)) return '';
    if (node.tagName === 'br') return '\n';
    if (node.tagName === 'a') return linkToText(inside, node.properties['href']);
    return BLOCK.test(node.tagName) ? `\n\n${inside}\n\n` : inside;
  };
  return write(parseHtml(html.replaceAll('\r\n', '\n')))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function linkToText(words: string, address: unknown): string {
  if (typeof address !== 'string' || !/^https?:/.test(address) || words.includes(address)) return words;
  const isAddress = /^https?:\S+…?$/.test(words.trim());
  return isAddress ? address : `${words} (${address})`;
}
