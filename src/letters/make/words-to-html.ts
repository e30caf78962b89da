import { escapeHtml } from '../../lib/escape-html.ts';
import type { LetterPicture, Word, Words } from './letter-body.ts';
import type { Paint } from './paint.ts';

/** What a run of words stands on: an invitation keeps its own colours by day and by night. */
export interface WordLook {
  paint: Paint;
  /** Of links; those of the letter where it is undefined. */
  linkColour?: string | undefined;
  /** Pixels that there are from side to side. */
  room: number;
}

export function wordsToHtml(words: Words, look: WordLook): string {
  return words.map((word) => wordToHtml(word, look)).join('');
}

function wordToHtml(word: Word, look: WordLook): string {
  if (typeof word === 'string') return escapeHtml(word);
  switch (word.kind) {
    case 'break':
      return '<br>';
    case 'picture':
      return pictureToHtml(word.picture, look.room, 'vertical-align:middle');
    case 'link':
      return linkToHtml(word.address, wordsToHtml(word.words, look), look);
    default:
      return `<${word.kind}>${wordsToHtml(word.words, look)}</${word.kind}>`;
  }
}

/** @param inner finished HTML */
export function linkToHtml(address: string, inner: string, { paint, linkColour }: WordLook): string {
  const underline = 'text-decoration:underline';
  const attributes =
    linkColour === undefined ? paint(['link'], underline) : paint([], `color:${linkColour};${underline}`);
  return `<a href="${escapeHtml(address)}" ${attributes}>${inner}</a>`;
}

/** No wider than its room: programs that know no `max-width` go by the attributes. */
export function pictureToHtml(
  { address, width, height, alt }: LetterPicture,
  room: number,
  style = 'display:block',
): string {
  const shown = Math.max(1, Math.min(width, room));
  const high = Math.max(1, Math.round((shown * height) / Math.max(1, width)));
  return `<img src="${escapeHtml(address)}" width="${shown}" height="${high}" alt="${escapeHtml(alt)}" style="${style};max-width:100%;height:auto;border:0">`;
}
