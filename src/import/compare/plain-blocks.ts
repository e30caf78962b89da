import type { RootContent } from 'mdast';
import { readLetters } from '../convert/kinds.ts';

/** What a title and what is said of it stand apart by: "Boundaries: where one ends …". */
const TITLED = /^(.{2,80}?)\s*(?::|\s[–—])\s+(\S.*)$/s;

export interface TitledText {
  title: string;
  text: string;
}

/** The words of what is nothing but words, in one line: a link or a picture among them would be lost as a field. */
export function findPlain(node: RootContent | undefined): string | undefined {
  if (!node || !isOfWords(node)) return undefined;
  return readLetters(node).replace(/\s+/g, ' ').trim() || undefined;
}

function isOfWords(node: RootContent): boolean {
  if (node.type === 'text' || node.type === 'break') return true;
  const isMark = ['paragraph', 'heading', 'strong', 'emphasis'].includes(node.type);
  return isMark && 'children' in node && node.children.every(isOfWords);
}

export function splitTitled(words: string): TitledText | undefined {
  const [, title, text] = TITLED.exec(words) ?? [];
  return title === undefined || text === undefined ? undefined : { title, text };
}

/** A list each entry of which says what it is about, and then what it has to say; undefined of any other block. */
export function findTitledList(node: RootContent | undefined): TitledText[] | undefined {
  if (node?.type !== 'list' || node.children.length < 2) return undefined;
  const items = node.children.map(({ children: [only, ...others] }) => {
    const words = others.length === 0 ? findPlain(only) : undefined;
    return words === undefined ? undefined : splitTitled(words);
  });
  const found = items.filter((item) => item !== undefined);
  return found.length === items.length ? found : undefined;
}
