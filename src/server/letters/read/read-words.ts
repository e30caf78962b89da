import { MARKS, type LetterPicture, type Word, type Words } from '../../../letters/make/letter-body.ts';

/** What stands in a sentence; all else stands by itself. */
const IN_WORDS = new Set(
  'a abbr b bdi br cite code del dfn em i img ins kbd label mark picture q s samp small span strong sub sup time u var'.split(
    ' ',
  ),
);

/** Elements that a letter says by another of the same meaning. */
const SAME: Record<string, (typeof MARKS)[number]> = {
  b: 'strong',
  i: 'em',
  cite: 'em',
  dfn: 'em',
  s: 'del',
  kbd: 'code',
  samp: 'code',
  ...Object.fromEntries(MARKS.map((mark) => [mark, mark])),
};

export interface ReadWordsOptions {
  /** Whole, from one that a page has. */
  toAddress: (href: string) => string;
  /** Undefined for what a letter does not show. */
  readPicture: (img: Element) => LetterPicture | undefined;
  isLeftOut: (element: Element) => boolean;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function isInWords(node: Node): boolean {
  return isElement(node) ? IN_WORDS.has(node.localName) && !node.matches('a.button') : node.nodeType === 3;
}

/** A sentence or more of a page as runs of words, with no room at either end. */
export function readWords(nodes: Iterable<Node>, options: ReadWordsOptions): Words {
  return trim(squeeze([...nodes].flatMap((node) => readNode(node, options))));
}

function readNode(node: Node, options: ReadWordsOptions): Word[] {
  if (!isElement(node)) return node.nodeType === 3 ? [(node.textContent ?? '').replace(SPACES, ' ')] : [];
  if (options.isLeftOut(node)) return [];
  const words = () => [...node.childNodes].flatMap((child) => readNode(child, options));
  switch (node.localName) {
    case 'br':
      return [{ kind: 'break' }];
    case 'img': {
      const picture = options.readPicture(node);
      return picture ? [{ kind: 'picture', picture }] : [];
    }
    case 'a':
      return linkOf(node, words(), options);
    case 'span':
      // On the page both are kept apart from what they stand beside by their looks alone.
      if (node.matches('.number')) return [...words(), '.'];
      return node.previousElementSibling?.localName === 'span' ? [' ', ...words()] : words();
    default: {
      const mark = SAME[node.localName];
      return mark ? [{ kind: mark, words: squeeze(words()) }] : words();
    }
  }
}

/** A number of a footnote leads to a place in the letter that no mail program finds; a heading to itself. */
function linkOf(link: Element, words: Word[], { toAddress }: ReadWordsOptions): Word[] {
  const href = link.getAttribute('href');
  const isPlace = href?.startsWith('#') === true && link.closest('h2, h3, h4, sup') !== null;
  return href === null || isPlace
    ? words
    : [{ kind: 'link', address: toAddress(href), words: squeeze(words) }];
}

/** No-break spaces stay. */
const SPACES = /[ \t\r\n\f]+/g;

/** Words that follow each other are one, with one space where there were some. */
function squeeze(words: readonly Word[]): Word[] {
  return words.reduce<Word[]>((all, word) => {
    const last = all.at(-1);
    const isSaid = typeof last === 'string' && typeof word === 'string';
    return isSaid ? [...all.slice(0, -1), (last + word).replace(SPACES, ' ')] : [...all, word];
  }, []);
}

function trim(words: readonly Word[]): Word[] {
  return words
    .map((word, index) => {
      if (typeof word !== 'string') return word;
      const opens = index === 0 || isBreak(words[index - 1]);
      const ends = index === words.length - 1 || isBreak(words[index + 1]);
      const opened = opens ? word.replace(/^ /, '') : word;
      return ends ? opened.replace(/ $/, '') : opened;
    })
    .filter((word) => word !== '');
}

function isBreak(word: Word | undefined): boolean {
  return typeof word === 'object' && word.kind === 'break';
}
