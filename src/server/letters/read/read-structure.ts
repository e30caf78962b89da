import type { LetterPart, Words } from '../../../letters/make/letter-body.ts';
import { readWords, type ReadWordsOptions } from './read-words.ts';
import type { Reader } from './reader.ts';

export const readHeading: Reader = (element, options) => {
  const words = readWords(element.childNodes, options);
  const { localName } = element;
  if (localName === 'h2' || localName === 'h3')
    return [{ kind: 'heading', depth: localName === 'h2' ? 2 : 3, words, dynamic: options.dynamic }];
  return [{ kind: 'heading', depth: 4, words, dynamic: options.dynamic }];
};

export const readList: Reader = (element, _options, inside) => {
  const items = [...element.children].map(inside).filter((item) => item.length > 0);
  const list: LetterPart = {
    kind: 'list',
    isOrdered: element.localName === 'ol',
    start: Number(element.getAttribute('start') ?? 1) || 1,
    items,
  };
  return items.length > 0 ? [list] : [];
};

export const readTable: Reader = (element, options) => {
  const rows = [...element.querySelectorAll('tr')].map((row) => ({
    cells: [...row.children].map((cell) => ({
      words: wordsOf(cell, options),
      heads: headsOf(cell),
    })),
  }));
  return rows.length > 0 ? [{ kind: 'table', rows }] : [];
};

/** Above the key differences stand the names of what differs, on the page each with its mark. */
function wordsOf(cell: Element, options: ReadWordsOptions): Words {
  if (!cell.matches('.versus:has(span)')) return readWords(cell.childNodes, options);
  const names = [...cell.children].map((name) => readWords([name], options));
  return names.flatMap((name, index) => (index === 0 ? name : [' · ', ...name]));
}

/** A table of Markdown has heads of columns alone. */
function headsOf(cell: Element): 'col' | 'row' | undefined {
  if (cell.localName !== 'th') return undefined;
  return cell.getAttribute('scope') === 'row' ? 'row' : 'col';
}
