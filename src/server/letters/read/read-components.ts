import type { LetterPart, Word } from '../../../letters/make/letter-body.ts';
import { boxOf, type Reader } from './reader.ts';
import { readWords } from './read-words.ts';

// What the components of a body drew (src/components/prose/), each by the classes that it has.

type Inside = Parameters<Reader>[2];

/** The names stand above what was told; their initials are drawn for pages. */
export const readStory: Reader = (element, options, inside) => {
  const names = element.querySelector('.people b');
  const told = element.querySelector('.story');
  return [
    boxOf('plain', [...(names ? [strongLine(names, options)] : []), ...(told ? inside(told) : [])], options),
  ];
};

/** Each by itself; on the page its title stands in a line of its own. */
export const readOutcomes: Reader = (list, options, inside) => {
  const parts = readEntries(list, inside).map((part): LetterPart => {
    if (part.kind !== 'paragraph') return part;
    const [title = '', ...text] = part.words;
    return typeof title !== 'object' || title.kind !== 'strong'
      ? part
      : { ...part, words: [title, { kind: 'break' }, ...text.map(withoutRoom)] };
  });
  return [boxOf('tinted', parts, options)];
};

function withoutRoom(word: Word, index: number): Word {
  return index === 0 && typeof word === 'string' ? word.trimStart() : word;
}

function readEntries(list: Element, inside: Inside): LetterPart[] {
  return [...list.children].flatMap(inside);
}

export const readInvitation: Reader = (element, options, inside) => {
  const parts = [...element.children].flatMap((child) =>
    child.localName === 'ul' ? readEntries(child, inside) : headOf(child, options),
  );
  return [boxOf('invitation', parts, options)];
};

/** The signs to read, and a way to where they can be ticked. */
export const readSelfCheck: Reader = (element, options, inside) => {
  const title = element.querySelector('h2');
  const there = title?.id ? `#${title.id}` : '';
  const button: LetterPart = {
    kind: 'button',
    words: [options.tickThere],
    address: options.toAddress(there),
    isQuiet: true,
  };
  return [boxOf('outlined', [...inside(element), button], options)];
};

/** In a mail nothing unfolds. */
export const readUnfolded: Reader = (element, options, inside) => {
  const parts = [...element.children].flatMap((child) =>
    child.localName === 'summary' ? [strongLine(child, options)] : inside(child),
  );
  return [boxOf('plain', parts, options)];
};

export const readButton: Reader = (element, options) => [
  {
    kind: 'button',
    words: readWords(element.childNodes, options),
    address: options.toAddress(element.getAttribute('href') ?? ''),
    isQuiet: element.matches('.quiet'),
  },
];

export const readPullQuote: Reader = (element, options, inside) => {
  const said = element.querySelector('blockquote');
  const by = element.querySelector('figcaption');
  const name: LetterPart[] = by
    ? [{ kind: 'paragraph', tone: 'quiet', words: readWords(by.childNodes, options) }]
    : [];
  return [{ kind: 'quote', isLarge: true, parts: [...(said ? inside(said) : []), ...name] }];
};

function headOf(element: Element, options: Parameters<Reader>[1]): LetterPart[] {
  const words = readWords(element.childNodes, options);
  return words.length > 0 ? [{ kind: 'heading', depth: 2, words }] : [];
}

function strongLine(element: Element, options: Parameters<Reader>[1]): LetterPart {
  return {
    kind: 'paragraph',
    words: [{ kind: 'strong', words: readWords(element.childNodes, options) }],
  };
}
