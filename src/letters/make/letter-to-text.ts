import { LINK_MARKS } from '../letter.ts';
import type { LetterContent } from './letter-content.ts';
import type { LetterPart, TableRow, Words } from './letter-body.ts';
import { noteToParts } from './note-to-parts.ts';

/** A letter for whoever reads no HTML: the same words in the same order, and where links lead. */
export function letterToText(content: LetterContent): string {
  const { from, note, title, address, parts, foot } = content;
  const head = [from.title, ...noteToParts(note).map(partToText), underline(title, '=')];
  const body = [...(address === undefined ? [] : [address]), ...parts.map(partToText)];
  const end = [
    foot.why,
    `${foot.choices}:\n${LINK_MARKS.choices}`,
    `${foot.end}:\n${LINK_MARKS.end}`,
    foot.postalAddress.trim(),
  ];
  // RFC 3676: what follows is no part of what was said.
  return [...head, ...body, '-- ', ...end].filter(Boolean).join('\n\n');
}

function partToText(part: LetterPart): string {
  switch (part.kind) {
    case 'paragraph':
      return wordsToText(part.words);
    case 'heading': {
      const words = wordsToText(part.words);
      return part.depth === 2 ? `\n${underline(words, '-')}` : `* ${words} *`;
    }
    case 'list':
      return part.items.map((item, index) => itemToText(item, markOf(part, index))).join('\n');
    case 'quote':
      return partsToText(part.parts).replace(/^/gm, '> ');
    case 'table':
      return part.rows.map(rowToText).join(part.rows.every(isNamed) ? '\n\n' : '\n');
    case 'picture': {
      // What one leads to is said beside it.
      const alt = part.address === undefined && part.picture.alt ? `[${part.picture.alt}]` : '';
      return [alt, wordsToText(part.caption)].filter(Boolean).join('\n');
    }
    case 'button':
      return `${wordsToText(part.words)}\n${part.address}`;
    case 'box':
      return partsToText(part.parts);
    case 'rule':
      return '* * *';
  }
}

function partsToText(parts: readonly LetterPart[]): string {
  return parts.map(partToText).filter(Boolean).join('\n\n');
}

function wordsToText(words: Words): string {
  return words
    .map((word): string => {
      if (typeof word === 'string') return word;
      switch (word.kind) {
        case 'break':
          return '\n';
        case 'picture':
          return word.picture.alt && `[${word.picture.alt}]`;
        case 'link':
          return linkToText(wordsToText(word.words), word.address);
        case 'sup':
          return `[${wordsToText(word.words)}]`;
        default:
          return wordsToText(word.words);
      }
    })
    .join('');
}

function linkToText(words: string, address: string): string {
  const bare = address.replace(/^mailto:|^tel:/, '');
  return words === bare || words.replace(/[\s\u00a0]/g, '') === bare ? words : `${words} <${bare}>`;
}

function markOf({ isOrdered, start }: Extract<LetterPart, { kind: 'list' }>, index: number): string {
  return isOrdered ? `${start + index}. ` : '- ';
}

/** Its other lines stand below its words, and not below its mark. */
function itemToText(item: readonly LetterPart[], mark: string): string {
  return mark + partsToText(item).replace(/\n(?=[^\n])/g, `\n${' '.repeat(mark.length)}`);
}

/** Of rows that have a name each, what is said is longer than a line; the first may name the columns. */
function isNamed({ cells }: TableRow): boolean {
  return cells.length === 2 && cells[0]?.heads !== undefined;
}

function rowToText({ cells }: TableRow): string {
  const [first, ...rest] = cells;
  const said = rest.map(({ words }) => wordsToText(words)).join(' | ');
  const name = first ? wordsToText(first.words) : '';
  return first?.heads === 'row' ? `${name}: ${said}` : [name, said].filter(Boolean).join(' | ');
}

function underline(words: string, sign: string): string {
  return `${words}\n${sign.repeat(Math.min(72, words.length))}`;
}
